"""Dates that only tell on which day somebody spoke, for every language."""

from __future__ import annotations

from checker.languages.concepts import SAID
from checker.languages.happening import REACH, Happenings
from checker.languages.telling import TRANSPARENT, Event
from checker.languages.words import Role


def saying(happenings: Happenings, index: int) -> Event | None:
    """Return the verb of saying that a date belongs to: "the ministry said on Friday that".

    A date belongs to what is nearest before it in its clause; at the start of a sentence to
    the verb that follows. What is yet to be announced is an event like any other; and in "said
    work began in March" the month is that of the work.
    """
    said = happenings.marks[Role.SAYS]
    if not said:
        return None
    first, last = happenings.clauses.places[index]
    left, _ = happenings.clauses.clause(index)
    dated = happenings.vocabulary.dated.verbs
    for at in range(first - 1, max(left - 1, first - 1 - REACH), -1):
        if happenings.words[at].bare in happenings.vocabulary.complementizers:
            break  # what is said happens then: "said that the talks would open on Friday"
        if _is_counted(happenings, at):
            return None  # "carried 5 million passengers in the past year"
        if at in said:
            ahead = any(left <= other < at for other in happenings.marks[Role.FUTURE])
            return None if ahead else Event(at, happenings.words[at].stem, SAID)
        if at in happenings.told or dated.get(happenings.words[at].folded):
            return None
    return next(
        (Event(at, happenings.words[at].stem, SAID) for at in said if last < at < last + 3), None
    )


def _is_counted(happenings: Happenings, at: int) -> bool:
    """Say whether a word belongs to a value, which is no speech that a date could be of."""
    owner = happenings.owners[at]
    return owner is not None and happenings.readings[owner].kind not in TRANSPARENT
