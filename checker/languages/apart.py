"""What stands in one clause with a value, as far as marks tell, and is yet not said of it.

"The club plays in Tarsa on Friday, after it had lost by 3 goals": neither the day nor that it is
yet to come is told of the loss. "Eight were hurt in a town that will host the games."
"""

from __future__ import annotations

from checker.languages.clauses import Clauses
from checker.languages.words import Role


def is_apart(clauses: Clauses, at: int, index: int) -> bool:
    """Say whether a word that tells how firmly something is said does not tell it of a value."""
    first, last = clauses.places[index]
    if at < first:
        return _is_past(clauses, at, first)
    if _is_past(clauses, last, at):
        return True
    roles, complementizers = clauses.words[at].roles, clauses.vocabulary.complementizers
    if Role.HYPOTHETICAL in roles:
        return any(word.bare in complementizers for word in clauses.words[last + 1 : at])
    if Role.FUTURE not in roles:
        return False
    return clauses.is_and(at) or _is_told_of_another(clauses, last, at)


def opens_between(clauses: Clauses, start: int, end: int) -> bool:
    """Say whether a clause of another time opens between two words, and goes on to the second."""
    opening = max(start, clauses.left_edge(end) - 1)
    return any(opening < at < end for at in clauses.marks[Role.APART])


def _is_past(clauses: Clauses, start: int, end: int) -> bool:
    """Say whether a clause of what had happened opens between: what comes later is to come, too."""
    past = clauses.vocabulary.occasions.after | clauses.vocabulary.apart
    return opens_between(clauses, start, end) and any(
        Role.APART in word.roles and not past.isdisjoint({word.folded, word.bare})
        for word in clauses.words[start + 1 : end]
    )


def lapses_between(clauses: Clauses, start: int, end: int) -> bool:
    """Say whether it is told between two words how much later one thing was than another.

    "Was dismissed on Friday, three days after 9 had died": the length of time stands between
    "after" and another preposition.
    """
    vocabulary = clauses.vocabulary
    for (first, last), reading in zip(clauses.places, clauses.readings, strict=True):
        if reading.kind != "duration" or not start < first < end:
            continue
        around = (*clauses.words[first - 1 : first], *clauses.words[last + 1 : last + 2])
        forms = [{word.folded, word.bare} for word in around]
        if len(forms) < 2 or vocabulary.lapses.isdisjoint(forms[1]):
            continue
        if not vocabulary.occasions.after.isdisjoint(forms[0]):
            return True
    return False


def _is_told_of_another(clauses: Clauses, last: int, at: int) -> bool:
    """Say whether a verb stands in a relative clause of something named behind a value."""
    relatives = (other for other in clauses.marks[Role.RELATIVES] if last < other < at)
    return any(
        any(clauses.words[named].content for named in range(last + 1, relative))
        for relative in relatives
    )
