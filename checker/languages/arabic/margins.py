"""Margins: "by a margin of 223 votes", "three points ahead of"."""

from __future__ import annotations

from checker.languages.arabic.phrases import Draft, Line
from checker.languages.margins import margin

_MARGINS = frozenset({"بفارق", "فارق", "الفارق", "وبفارق"})  # bi-fariq, "by a margin of"
_NEAR = 3
"""Words from the margin to its number: "by a slim margin that reached"."""


def as_margin(tokens: Line, draft: Draft) -> Draft:
    """Return a count as a margin where the word for one stands before it, others as they are."""
    before = tokens[max(draft.start - _NEAR, 0) : draft.start]
    if _MARGINS.isdisjoint([token.folded for token in before]):
        return draft
    value = margin(draft.kind, draft.value)
    if value is None:
        return draft
    return draft._replace(kind="count", value=value, rule="ar.count.margin")
