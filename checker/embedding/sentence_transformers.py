"""Any sentence-transformers model, from a folder or by the name it has on the hub."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from checker.embedding.interface import Vectors
from checker.embedding.rounding import STEPS, unit_rows
from checker.errors import EmbedderError

_SMALL_BYTES = 1_000_000


class SentenceTransformersEmbedder:
    """A model of the user's choice. Importing the library takes seconds, so this is done late."""

    def __init__(self, model: str) -> None:
        """Load a model, from this machine if it is there, else from the hub.

        Raises:
            EmbedderError: The library is not installed, or the model cannot be loaded.
        """
        self._model = _load(model)
        folder = Path(model)
        self._label = f"{folder.name}-{_digest(folder)}" if folder.is_dir() else model

    @property
    def name(self) -> str:
        """See `checker.embedding.interface.Embedder.name`."""
        return f"{self._label}@sentence-transformers-{version('sentence-transformers')}/{STEPS}"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `checker.embedding.interface.Embedder.embed`.

        Each text goes through the model alone: padding to the longest of a batch changes a
        transformer's rows by more than rounding can hide.
        """
        distinct = list(dict.fromkeys(texts))
        if not distinct:
            return self.embed(["a"])[:0]
        rows = {text: number for number, text in enumerate(distinct)}
        raw = self._model.encode(distinct, batch_size=1, normalize_embeddings=True)
        return unit_rows(np.asarray(raw, dtype=np.float32))[[rows[text] for text in texts]]


def _load(model: str) -> Any:  # noqa: ANN401  # the library is imported late
    transformer = _library().SentenceTransformer
    try:
        return transformer(model, local_files_only=True)
    except (OSError, ValueError) as error:
        if Path(model).exists():
            raise EmbedderError(
                f"embedder {model!r}: no such model: {_first_line(error)}"
            ) from error
    return _download(transformer, model)


def _download(transformer: Any, model: str) -> Any:  # noqa: ANN401  # as above
    try:
        return transformer(model)
    except (OSError, ValueError) as error:
        raise EmbedderError(
            f"embedder {model!r}: neither bundled, nor a folder, nor a model on this machine, and "
            f"it cannot be had from the hub ({_first_line(error)}); "
            f"name the folder of a sentence-transformers model, or leave --embedder out"
        ) from error


def _library() -> Any:  # noqa: ANN401  # as above
    try:
        return import_module("sentence_transformers")
    except ModuleNotFoundError as error:
        raise EmbedderError(
            "the package sentence-transformers is not installed, which every embedder but "
            "bundled and hashing needs; install it with: pip install 'checker[transformers]'"
        ) from error


def _digest(folder: Path) -> str:
    """Tell models of one folder name apart: by their small files, and the sizes of the others."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        size = path.stat().st_size
        digest.update(f"{path.relative_to(folder).as_posix()}:{size}\n".encode())
        digest.update(path.read_bytes() if size <= _SMALL_BYTES else b"")
    return digest.hexdigest()[:8]


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
