"""Which way the votes that a value counts were cast, in any language."""

from __future__ import annotations

from checker.languages.clauses import Clauses
from checker.languages.telling import Event
from checker.languages.words import Role

_REACH = 4
"""Words to either side within which it is told."""


def stance(clauses: Clauses, index: int) -> Event | None:
    """Return which way a vote went, told within a few words, up to another number.

    In "55 votes against 45" the word stands between two numbers and tells of neither.
    """
    words, owners = clauses.words, clauses.owners
    first, last = clauses.places[index]

    def is_number(at: int) -> bool:
        if at >= len(words):
            return False
        other = owners[at] is not None and owners[at] != index
        return words[at].folded[:1].isdigit() or (other and at > last and at != last + 1)

    near = [
        at
        for at in clauses.marks[Role.STANCES]
        if first - _REACH <= at <= last + _REACH
        and not any(map(is_number, range(last + 1, at + 2) or range(at + 1, first)))
    ]
    if not near:
        return None
    at = min(near, key=lambda at: min(abs(at - first), abs(at - last)))
    stem = words[at].stem
    return Event(at, stem, clauses.vocabulary.stances[stem])
