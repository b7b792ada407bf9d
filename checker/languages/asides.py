"""Dates that an aside or another clause tells of something else than a value counts.

"Ada Kovac, who joined in May 2009, won 54 votes"; "up 8 points, after losing 9 on Monday".
"""

from __future__ import annotations

from collections.abc import Container

from checker.kinds import DateExpression
from checker.kinds.expression import Grain
from checker.languages.clauses import Clauses
from checker.languages.words import Role

_ANTECEDENT = 4
"""Words before an aside within which stands what it is told of."""

_OWN = 2
"""Words from a value to an aside on those whom it counts, at most."""


def is_in_aside(clauses: Clauses, date: int, index: int, happening: Container[int]) -> bool:
    """Say whether a date dates what an aside tells of somebody: "Kovac, who joined in May,".

    An aside on an event tells when that was, and one on those counted what befell them. A
    weekday is that of the news.

    Args:
        clauses: Of the sentence.
        date: The reading of the date.
        index: That of the value.
        happening: The words that tell what happens.
    """
    if not (clauses.vocabulary.auxiliaries and _is_wide(clauses, date)):
        return False
    first, end = clauses.places[date]
    start, last = clauses.places[index]
    opens = max((at for at in clauses.marks[Role.RELATIVES] if 0 < at < first), default=0)
    if clauses.words[opens - 1].folded != "," or 0 < opens - last <= _OWN:
        return False
    closes = next((at for at in clauses.marks[Role.BREAKS] if at > end), len(clauses.words))
    antecedent = range(max(opens - _ANTECEDENT, 0), opens)
    inside = opens < start < closes
    return not inside and not any(_is_event(clauses, at, happening) for at in antecedent)


def is_in_another_clause(clauses: Clauses, date: int, index: int) -> bool:
    """Say whether a date behind a value dates what another clause tells of a value like it.

    Behind a comma, and with a value of its own: "up 8 points, after losing 9 on Monday".
    """
    subordinators = clauses.vocabulary.dated.subordinators
    kind, last = clauses.readings[index].kind, clauses.places[index][1]
    for other in range(index + 1, date):
        opening = clauses.left_edge(clauses.places[other][0])
        alike = clauses.readings[other].kind == kind and opening > last
        if alike and clauses.words[opening].folded in subordinators:
            return True
    return False


def is_compared(clauses: Clauses, date: int, index: int, compared: frozenset[int]) -> bool:
    """Say whether a date tells since when there was nothing like the news: "the most since".

    Nor is it that of a value behind it, unless that is the older: "since a raid in May left 9".

    Args:
        clauses: Of the sentence.
        date: The reading of the date.
        index: That of the value.
        compared: The words such as "since" behind which stands what the news is compared with.
    """
    first, last = clauses.places[date]
    since = max((at for at in compared if at <= last), default=None)
    if since is None or clauses.left_edge(first) > since:
        return False
    if first - since > 1 and since < clauses.places[index][0]:
        return False
    behind = (word.folded for word in clauses.words[last + 1 :] if Role.BREAKS not in word.roles)
    occasions = clauses.vocabulary.occasions
    if next(behind, "") in occasions.goes_on | occasions.after and last < clauses.places[index][0]:
        return False  # "the worst since 2011, when 9 died"
    return all(owner in (None, date) for owner in clauses.owners[since : first + 1])


def _is_event(clauses: Clauses, at: int, happening: Container[int]) -> bool:
    named = clauses.words[at].folded in clauses.vocabulary.dated.nouns
    return named or at in happening or at in clauses.marks[Role.OCCASIONS]


def _is_wide(clauses: Clauses, date: int) -> bool:
    """Say whether a date is no mere day near that of publication."""
    value = clauses.readings[date].value
    if not isinstance(value, DateExpression):
        return False
    return value.year is not None or value.grain is not Grain.DAY
