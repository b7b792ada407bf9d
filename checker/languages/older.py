"""Older figures that a sentence sets beside newer ones: "up from a prior 37", "or 38 cents"."""

from __future__ import annotations

from checker.languages.clauses import Clauses
from checker.languages.words import Role

_FIGURE = 6
"""Words from one such as "from" to an earlier figure, at most: "from a previous estimate of 37"."""


def restates(clauses: Clauses, index: int) -> bool:
    """Say whether a value tells the one before it in another unit: "$280 million, or 3 %,"."""
    readings = clauses.readings
    if not index or readings[index].kind == readings[index - 1].kind == "count":
        return False
    first, last = clauses.places[index][0], clauses.places[index - 1][1]
    between = [word.folded for word in clauses.words[last + 1 : first] if word.folded != ","]
    either = clauses.vocabulary.joining - clauses.vocabulary.conjunctions
    return len(between) == 1 and between[0] in either


def is_against_an_earlier(clauses: Clauses, first: int, left: int) -> bool:
    """Say whether a word such as "from" takes a value as an earlier figure: "from a prior 37".

    With one noun at most besides: "up from an earlier estimate of 37".

    Args:
        clauses: Of the sentence.
        first: The first word of the value.
        left: The first word of its clause.
    """
    low = max(first - _FIGURE, left)
    against = max((at for at in clauses.marks[Role.AGAINST] if low <= at < first), default=first)
    between = range(against + 1, first)
    earlier = [at for at in between if at in clauses.marks[Role.EARLIER]]
    contents = sum(clauses.words[at].content for at in between)
    free = all(clauses.owners[at] is None for at in between)
    return bool(earlier) and free and contents <= len(earlier) + 1
