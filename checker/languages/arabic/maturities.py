"""Maturities: "bonds for ten years" are named by when they are paid back."""

from __future__ import annotations

from checker.languages.arabic.phrases import Draft, Line, word
from checker.languages.arabic.tokens import Lexicon

_TERM = frozenset({"لاجل", "اجل", "اجلها", "لمده", "استحقاق"})  # li-ajal, "for a term of"
_INSTRUMENTS: Lexicon[str] = Lexicon(
    {
        "سندات": "bond",  # sanadat, "bonds"
        "سند": "bond",  # sanad
        "صكوك": "bond",  # sukuk
        "اذون": "bill",  # udhun, "bills"
        "اذونات": "bill",  # the same
    }
)
_NEAR = 6
"""Words before the term within which the instrument stands."""


def as_maturity(tokens: Line, draft: Draft) -> Draft:
    """Return the term of a bond as what names it, others as they are."""
    if draft.kind != "duration" or word(tokens, draft.start - 1) not in _TERM:
        return draft
    before = range(max(draft.start - _NEAR, 0), draft.start)
    if not any(_INSTRUMENTS.find(word(tokens, k)) is not None for k in before):
        return draft
    return draft._replace(rule="ar.duration.maturity")
