"""Masked statements -> vectors, kept by the statement: a text is embedded once."""

from __future__ import annotations

import sys
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


class MakesRoom:
    """An embedder that first frees the tables by which words were weighed while reading.

    For a process that makes one report: all is read by then, the tables take 120 MB, and the
    model that is loaded next takes 150 MB.
    """

    def __init__(self, embedder: Embedder) -> None:
        """Put the freeing before an embedder."""
        self._embedder = embedder
        self._done = False

    @property
    def name(self) -> str:
        """See `checker.embedding.interface.Embedder.name`."""
        return self._embedder.name

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `checker.embedding.interface.Embedder.embed`."""
        words = sys.modules.get("wordfreq")
        if words is not None and not self._done:
            words.get_frequency_dict.cache_clear()
            words.get_frequency_list.cache_clear()
        self._done = True
        return self._embedder.embed(texts)
