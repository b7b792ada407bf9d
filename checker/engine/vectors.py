"""Masked statements -> vectors, kept by the statement: a text is embedded once."""

from __future__ import annotations

from collections.abc import Sequence

from checker.embedding.interface import Embedder, Vectors
from checker.store.interface import Store
from checker.store.memo import key_of

_TABLE = "vector"


class KeptVectors:
    """An embedder that remembers; its model is not loaded while all texts are known."""

    def __init__(self, embedder: Embedder, store: Store) -> None:
        """Put a store before an embedder."""
        self._embedder = embedder
        self._store = store

    @property
    def name(self) -> str:
        """See `checker.embedding.interface.Embedder.name`."""
        return self._embedder.name

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `checker.embedding.interface.Embedder.embed`."""
        import numpy as np  # noqa: PLC0415  # a run without new links needs none

        keys = {text: key_of(self.name, text) for text in texts}
        kept = self._store.get(_TABLE, keys.values())
        unknown = [text for text, key in keys.items() if key not in kept]
        if unknown or not texts:
            made = self._embedder.embed(unknown)
            rows = {
                keys[text]: row.astype("<f4").tobytes()
                for text, row in zip(unknown, made, strict=True)
            }
            self._store.put(_TABLE, rows)
            kept |= rows
            if not texts:
                return made
        return np.stack([np.frombuffer(kept[keys[text]], dtype="<f4") for text in texts])
