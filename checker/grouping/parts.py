"""Two facts that count a whole and a part of it, or the parts that add up to the whole."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from checker.grouping.margins import BY_MARGIN, apart_by_margin
from checker.grouping.pair import Pair
from checker.grouping.summing import addend, number
from checker.grouping.view import View
from checker.languages import LANGUAGES
from checker.languages.concepts import FATES, SUBGROUPS, contains, is_person, thing_of

_MOST_PARTS = 4
_SUMMED = frozenset({"count", "money", "measure", "percentage", "duration"})


def part_level(pair: Pair) -> str:
    """Return the level by which one fact is part of the other, '' where neither is.

    Levels: ``part`` (the words say so: "of whom 7"), ``subset`` (soldiers are people, and no more
    than they), ``sum`` (values told side by side add up to the other side's one), ``others``
    (one side names a few and counts the rest), ``attacker`` (one counts who attacked too),
    ``margin`` (they differ by what is told as the margin between them).
    """
    left, right = pair.left, pair.right
    if _said_to_be_part(left, right) or _said_to_be_part(right, left):
        return "part"
    if _narrower(left, right) or _narrower(right, left):
        return "subset"
    if _adds_up(left, right, pair.beside) or _adds_up(right, left, pair.beside):
        return "sum"
    if apart_by_margin(left, right):
        return BY_MARGIN
    if _others_of(left, right) or _others_of(right, left):
        return "others"
    return "attacker" if _with_attacker(left, right) or _with_attacker(right, left) else ""


def _with_attacker(whole: View, part: View) -> bool:
    """Say whether a toll counts the one who attacked, and another does not."""
    if not whole.with_attacker or part.with_attacker:
        return False
    first, second = number(part.fact), number(whole.fact)
    return first is not None and second is not None and second - first == 1


def _others_of(others: View, whole: View) -> bool:
    """Say whether one counts all but a few that are named: the party and three others are four.

    Not for people who suffered: "4 others" are told beside those of another fate.
    """
    first, second = number(others.fact), number(whole.fact)
    if first is None or second is None or others.event in FATES:
        return False
    return others.fact.context.others and 0 < second - first <= _NAMED


_NAMED = 2
"""Named things beside which the others are counted, at most."""


def _no_more(part: View, whole: View) -> bool:
    first, second = number(part.fact), number(whole.fact)
    return first is not None and second is not None and first <= second


def _said_to_be_part(part: View, whole: View) -> bool:
    return part.part and not whole.part and _no_more(part, whole)


def _narrower(part: View, whole: View) -> bool:
    if is_person(part.thing) and part.thing not in SUBGROUPS:
        return False
    return contains(whole.thing, part.thing) and _no_more(part, whole)


def _adds_up(parts: View, whole: View, beside: Sequence[View]) -> bool:
    """Say whether a value and others of its sentence add up to the whole of the other side.

    A bare singular counts as one of them: a man and three children are four people.
    """
    total = number(whole.fact)
    if total is None or whole.fact.kind not in _SUMMED:
        return False
    others = [
        added
        for fact in parts.sentence.facts
        if fact is not parts.fact
        and _counts(whole, thing_of(fact.context.concepts))
        and (added := addend(fact, parts.fact)) is not None
    ]
    joined = _joined(parts, [single for single in beside if _counts(whole, single.thing)])
    others += [_ONE] * len(joined)
    own = number(parts.fact)
    if own is None or not 0 < own < total:
        return False
    return any(
        own + sum(some) == total
        for size in range(1, min(_MOST_PARTS, len(others) + 1))
        for some in combinations(others, size)
    )


_ONE = Fraction(1)


def _joined(parts: View, beside: Sequence[View]) -> list[View]:
    """Return the singles told in one breath with a count: "a pilot, his aide and two soldiers"."""
    row, left = [parts], [single for single in beside if _is_of(single, parts)]
    while True:
        following = [single for single in left if any(_side_by_side(single, told) for told in row)]
        if not following:
            return row[1:]
        row += following
        left = [single for single in left if single not in following]


def _is_of(single: View, parts: View) -> bool:
    """Say whether a single may be counted with others of its sentence."""
    if single is parts or single.sentence is not parts.sentence or parts.fact.kind != "count":
        return False
    return _people(single) == _people(parts) and len({single.event, parts.event} - {""}) <= 1


def _people(view: View) -> bool:
    """Say whether people are counted: "two brothers" are where they are said to be killed."""
    return is_person(view.thing) or (not view.thing and view.event in FATES)


def _side_by_side(single: View, parts: View) -> bool:
    """Say whether only words without content stand between the two, and few of them."""
    first, second = sorted((single.fact.span, parts.fact.span))
    sentence = single.fact.sentence
    between = sentence.text[first.end - sentence.span.start : second.start - sentence.span.start]
    few = len(between.split()) <= _BETWEEN
    return few and not LANGUAGES[sentence.language].terms(between)


_BETWEEN = 2
"""Words, as in "and his"."""


_EXCLUSIVE = frozenset({"woman", "man", "child"})
"""What nobody else is counted as: passengers may be the crew too, and soldiers their officers."""


def _counts(whole: View, thing: str) -> bool:
    """Say whether a whole may count such a thing: two men are none of five women."""
    known = thing in ("", whole.thing) or contains(whole.thing, thing)
    return known or whole.thing not in _EXCLUSIVE
