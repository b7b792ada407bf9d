"""Ordinals that count from the second on: "the second country to follow Meridia" is the third."""

from __future__ import annotations

from checker.languages.clauses import Clauses

FOLLOWS = "counted:followers"
"""Sort of an ordinal that leaves out who was followed."""

_BEHIND = 3
"""Words from the ordinal and its noun to the verb, at most."""


def counted_of(clauses: Clauses, index: int) -> str:
    """Return the sort of an ordinal that numbers who follows another, '' for others."""
    if clauses.readings[index].kind != "ordinal":
        return ""
    _, last = clauses.places[index]
    behind = clauses.words[last + 1 : last + 1 + _BEHIND]
    follows = clauses.vocabulary.follows
    return FOLLOWS if any(word.bare in follows for word in behind) else ""
