"""Bags of words: stems with their weights, and how much two of them share."""

from __future__ import annotations

from collections.abc import Mapping

Bag = Mapping[str, float]
"""Stems with their weights."""


def overlap(left: Bag, right: Bag) -> float:
    """Return the weighted Jaccard similarity of two bags, in [0, 1]; 0 where either is empty."""
    shared = sum(min(weight, right[stem]) for stem, weight in left.items() if stem in right)
    total = sum(left.values()) + sum(right.values()) - shared
    return shared / total if total else 0.0
