"""An embedder for tests: texts that share words and letter triples are alike."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from checker.embedding.interface import Vectors
from checker.embedding.rounding import unit_rows

_DIMENSIONS = 256


class HashingEmbedder:
    """Counts words and letter triples by their checksum: no model, no meaning, no load time."""

    @property
    def name(self) -> str:
        """See `checker.embedding.interface.Embedder.name`."""
        return "hashing-1"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `checker.embedding.interface.Embedder.embed`."""
        counts = np.zeros((len(texts), _DIMENSIONS), dtype=np.float32)
        for row, text in zip(counts, texts, strict=True):
            for piece in _pieces(text):
                row[zlib.crc32(piece.encode("utf-8", "surrogatepass")) % _DIMENSIONS] += 1
        return unit_rows(counts)


def _pieces(text: str) -> list[str]:
    """Return the words and letter triples; the text itself has at least its two ends."""
    framed = f" {text} "
    triples = [framed[start : start + 3] for start in range(len(framed) - 2)]
    return [*text.split(), *triples, framed]
