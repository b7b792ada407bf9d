"""The words of a language that tell what a length of time is of, and up to when a thing was so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LengthWords:
    """All folded, with or without attached particles.

    See `checker.languages.lengths` and `checker.languages.moments`.
    """

    lasts: frozenset[str] = frozenset()
    """Right before the length of what lasts: it took three days."""

    subject: int = 0
    """Words of a subject between the verb and the length, at most; 0 where it stands before."""

    during: frozenset[str] = frozenset()
    """Right before a length, and right behind a visit: on a tour for three days."""

    between: frozenset[str] = frozenset()
    """Small words that may stand between such a word and the length: only, some."""

    every: frozenset[str] = frozenset()
    """Right before what passes from one time to the next: every three days."""

    apart: frozenset[str] = frozenset()
    """Right behind a distance: two days later, two days after."""

    ahead: frozenset[str] = frozenset()
    """Before a distance that `of` follows, whatever it is from: within two days of."""

    since: frozenset[str] = frozenset()
    """Likewise, but only where it is from a point of time: two days on from the vote."""

    of: frozenset[str] = frozenset()

    by: frozenset[str] = frozenset()
    """First words of a distance that is told behind what it is from."""

    earlier: Mapping[str, bool] = field(default_factory=dict)
    """Right behind how much earlier something was, each with whether its clause ends there: two
    days before, a bomb went off."""

    was: frozenset[str] = frozenset()
    """Verbs of what was so for long: used to be."""

    before: frozenset[str] = frozenset()
    """Before an event up to which it was so, as they are written."""

    points: frozenset[str] = frozenset()
    """What happens at one time: an announcement, a vote."""

    owned: tuple[str, ...] = ()
    """Endings of such a noun that name whose it is: his departure."""

    begins: frozenset[str] = frozenset()
    """Beginnings: how long ago a thing began is how long it has lasted."""

    ongoing: frozenset[str] = frozenset()
    """What a thing has been since: right before "since", which then is told of it alone."""

    over: frozenset[str] = frozenset()
    """Right before a length over which is counted: over two days."""

    records: frozenset[str] = frozenset()
    """What something is within a length of time: the most in two years."""
