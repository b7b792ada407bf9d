"""Texts -> vectors: the embedders, by name."""

from __future__ import annotations

from collections.abc import Callable

from checker.embedding.bundled import BundledEmbedder
from checker.embedding.hashing import HashingEmbedder
from checker.embedding.interface import Embedder, Vectors
from checker.embedding.sentence_transformers import SentenceTransformersEmbedder

EMBEDDERS: dict[str, Callable[[], Embedder]] = {
    "bundled": BundledEmbedder,
    "hashing": HashingEmbedder,
}
"""Embedders that need nothing but this package; any other name is a sentence-transformers model."""

__all__ = ["EMBEDDERS", "Embedder", "Vectors", "load"]


def load(name: str) -> Embedder:
    """Return the embedder of that name: of `EMBEDDERS`, or a model by folder or hub name.

    Raises:
        EmbedderError: It cannot be loaded.
    """
    if name in EMBEDDERS:
        return EMBEDDERS[name]()
    return SentenceTransformersEmbedder(name)
