"""Two values told to be of two sorts, or of two members of a series -> why they are two things."""

from __future__ import annotations

from checker.grouping.difference import MINUTE
from checker.grouping.pair import DATES, Pair, unit_of
from checker.grouping.view import View, clash
from checker.languages.concepts import STANDING, VOTED, WAYS
from checker.model import Fact


def other_sort(pair: Pair) -> bool:
    """Whether each is of another sort: of the league and of all cups, of two rounds of a vote."""
    if pair.left.fact.kind in DATES or pair.right.fact.kind in DATES:
        return False
    left, right = _by_axis(pair.left), _by_axis(pair.right)
    return any(
        sort != right.get(axis, sort) and (axis != PENALTY or pair.left.fact.kind == "count")
        for axis, sort in left.items()
    )


PENALTY = "penalty"
"""The axis of what a court gives; for one man, two lengths of prison remain two values."""


def _by_axis(view: View) -> dict[str, str]:
    told = (sort.rpartition(":") for sort in view.fact.context.sorts)
    return {axis: sort for axis, _, sort in told}


def limit_against_actual(pair: Pair) -> bool:
    """Whether one is what there may or must be, and the other what there is.

    A camp built for 100,000 holds 140,000; who needs 61 seats has won 48.
    """
    return _is_limit(pair.left, pair.right) or _is_limit(pair.right, pair.left)


def _is_limit(limit: View, actual: View) -> bool:
    wanted, told = limit.fact.context.sorts, actual.fact.context.sorts
    if CAPACITY in wanted and CAPACITY not in told:
        return ACTUAL in told or actual.event in WAYS | STANDING
    return NEEDED in wanted and NEEDED not in told and actual.event in _GAINED


CAPACITY = "limit:capacity"
ACTUAL = "limit:actual"
NEEDED = "quota:needed"

_GAINED = frozenset({VOTED, "won"})
"""Events of those who got the votes or seats that they needed, or not."""


def other_member(pair: Pair) -> bool:
    """Whether each is told of another member of a series: the first blast, the second blast.

    The number of the member may itself be what is in dispute, unless other values differ as well.
    """
    left, right = _members(pair.left), _members(pair.right)
    if not any(clash(left[noun], right[noun]) for noun in left.keys() & right.keys()):
        return False
    numbers = {pair.left.fact, pair.right.fact} & {*left.values(), *right.values()}
    if numbers:
        return pair.left.fact.kind == pair.right.fact.kind and _others_differ(pair)
    return pair.left.fact.kind not in DATES


def _members(view: View) -> dict[str, Fact]:
    """Return the ordinals that name what a value is told of, by noun: no two of one noun.

    A minute names nothing. Each stands in the value's clause, before it or right behind it.
    """
    clause = view.fact.context.clause
    found: dict[str, list[Fact]] = {}
    for fact in view.sentence.facts:
        within = clause.start <= fact.span.start < clause.end
        numbers = fact.kind == "ordinal" and MINUTE not in fact.context.concepts
        if within and numbers and fact.context.noun and fact.context.told_before:
            found.setdefault(fact.context.noun, []).append(fact)
    return {
        noun: facts[0]
        for noun, facts in found.items()
        if len(facts) == 1 and facts[0].span.start - view.fact.span.end <= _RIGHT_BEHIND
    }


_RIGHT_BEHIND = 20
"""Code points from a value to the member that it is told of, at most."""


def _others_differ(pair: Pair) -> bool:
    """Say whether other values of one noun or unit stand in both sentences, and all differ."""
    told = [
        clash(one, other)
        for one in pair.left.sentence.facts
        for other in pair.right.sentence.facts
        if pair.left.fact is not one
        and pair.right.fact is not other
        and (one.kind, one.context.noun, unit_of(one))
        == (other.kind, other.context.noun, unit_of(other))
        and one.kind not in DATES
    ]
    return bool(told) and all(told)
