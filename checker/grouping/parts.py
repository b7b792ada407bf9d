"""Two facts that count a whole and a part of it, or the parts that add up to the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial
from itertools import combinations

from checker.grouping.fitting import told_wholes
from checker.grouping.margins import BY_MARGIN, apart_by_margin
from checker.grouping.pair import Pair
from checker.grouping.summing import WHOLE, addend, number, reach
from checker.grouping.view import View
from checker.kinds import Amount
from checker.kinds.interval import Interval
from checker.languages import LANGUAGES
from checker.languages.concepts import (
    CASUALTY,
    FATES,
    SUBGROUPS,
    contains,
    event_of,
    is_person,
    thing_of,
)
from checker.languages.following import FOLLOWS
from checker.model import Fact

_MOST_PARTS = 4
_SUMMED = frozenset({"count", "money", "measure", "percentage", "duration"})


def part_level(pair: Pair) -> str:
    """Return the level by which one fact is part of the other, '' where neither is.

    Levels: ``part`` (the words say so: "of whom 7"), ``sum`` (values told side by side add up to
    the other side's one), ``subset`` (soldiers are people, and no more than they), ``others``
    (one side names a few and counts the rest), ``rest`` (of a whole, what is left beside the part
    that the other side tells: 31 of 44, and 13), ``attacker`` (one counts who attacked too),
    ``margin`` (they differ by what is told as the margin between them), ``follower`` (the second
    to follow another is the third).
    """
    orders = (pair.left, pair.right), (pair.right, pair.left)
    levels: tuple[tuple[str, Callable[[View, View], bool]], ...] = (
        ("part", _said_to_be_part),
        ("sum", partial(adds_up, beside=pair.beside)),
        ("sum", _of_all_fates),
        ("subset", _narrower),
        ("rest", _is_rest),
        (BY_MARGIN, apart_by_margin),
        ("others", _others_of),
        ("attacker", _with_attacker),
        ("follower", _follows),
    )
    return next((level for level, holds in levels for one in orders if holds(*one)), "")


def _with_attacker(whole: View, part: View) -> bool:
    """Say whether a toll counts the one who attacked, and another does not."""
    if not whole.with_attacker or part.with_attacker:
        return False
    first, second = number(part.fact), number(whole.fact)
    return first is not None and second is not None and second - first == 1


def _follows(follower: View, whole: View) -> bool:
    """Say whether an ordinal leaves out who was followed, and another does not."""
    if FOLLOWS not in follower.fact.context.sorts or FOLLOWS in whole.fact.context.sorts:
        return False
    first, second = number(follower.fact), number(whole.fact)
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
    told = part.part and not whole.part and not of_one_tally(part, whole)
    return told and _no_more(part, whole)


def of_one_tally(left: View, right: View) -> bool:
    """Say whether both are told of the same matches by name, and so are one part of all of them.

    "43 goals, 10 of them in the league", and elsewhere "his 11th in the league".
    """
    shared = left.fact.context.sorts & right.fact.context.sorts
    return any(sort.startswith(_MATCHES) and sort != _ALL for sort in shared)


_MATCHES = "matches:"
_ALL = f"{_MATCHES}all"


def sums(pair: Pair) -> bool:
    """Say whether one value and others told beside it add up to the other side's."""
    orders = (pair.left, pair.right), (pair.right, pair.left)
    return any(adds_up(*one, beside=pair.beside) or _of_all_fates(*one) for one in orders)


def named_part(pair: Pair) -> bool:
    """Say whether one is told as a part, and less than the other: 11 children among 15 people."""
    orders = (pair.left, pair.right), (pair.right, pair.left)
    return any(
        _said_to_be_part(part, whole) and number(part.fact) != number(whole.fact)
        for part, whole in orders
    )


def of_all_harmed(pair: Pair) -> bool:
    """Say whether one counts the dead or the injured, and the other both together."""
    return _is_harmed_of(pair.left, pair.right) or _is_harmed_of(pair.right, pair.left)


def _is_harmed_of(part: View, whole: View) -> bool:
    """Say whether one counts the dead or the injured, and the other, no less, both together."""
    if part.event not in _HARMED or whole.event != CASUALTY or part.fact.kind != whole.fact.kind:
        return False
    least, most = number(part.fact), whole.fact.value
    if least is None or not isinstance(most, Amount):
        return False
    return not most.possible().intersection(Interval(least, None)).empty


def _narrower(part: View, whole: View) -> bool:
    if _is_harmed_of(part, whole):
        return True
    if is_person(part.thing) and (part.thing not in SUBGROUPS or _are_all(part, whole)):
        return False
    return contains(whole.thing, part.thing) and _no_more(part, whole)


def _are_all(part: View, whole: View) -> bool:
    """Say whether a narrower name is one for all: a crowd of protesters, civilians who fled.

    Who is told as a member of something is told as what its members are: soldiers, of an army.
    """
    events = {part.event, whole.event}
    if whole.thing == "member":
        return True
    if part.thing == "protester":
        return events.isdisjoint(FATES - _AT_PROTESTS)
    return part.thing == "civilian" and "displaced" in events


_AT_PROTESTS = frozenset({"arrested", "freed"})
"""What befalls hardly anybody else where people protest; the dead may be passers-by."""


def adds_up(parts: View, whole: View, beside: Sequence[View]) -> bool:
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
        and (added := addend(fact, parts.fact, bounded=True)) is not None
    ]
    counted = [single for single in beside if _counts(whole, single.thing)]
    joined = _joined(parts, counted)
    on_top = [single for single in counted if _is_added(single) and _is_beside(single, parts)]
    others += [_ONE] * len({*map(id, joined), *map(id, on_top)})
    if any(single.fact.rule.endswith(_COMPANION) for single in joined):
        others.append(_ONE)  # whose companion it is: "the minister, his driver and two guards"
    own = addend(parts.fact, parts.fact, bounded=True)
    if own is None or not 0 < own.number < total:
        return False
    return any(
        reach((own, *some), whole.fact)
        for size in range(1, min(_MOST_PARTS, len(others) + 1))
        for some in combinations(others, size)
    )


_ONE = Amount.exactly(Fraction(1))


def _of_all_fates(parts: View, whole: View) -> bool:
    """Say whether those of two fates add up to all whom it befell: of six stabbed two died.

    Of fifteen who were underground eleven are rescued, and four are missing.
    """
    others = {fate for both in _FATES_OF_ALL if parts.event in both for fate in both}
    if not others or whole.event in FATES - {CASUALTY}:
        return False
    own, total = number(parts.fact), number(whole.fact)
    if own is None or total is None or parts.fact.kind != "count" or whole.fact.kind != "count":
        return False
    return any(
        event_of(fact.context.concepts) in others - {parts.event}
        and fact.kind == "count"
        and number(fact) == total - own
        for fact in parts.sentence.facts
    )


_HARMED = frozenset({"killed", "injured"})

_FATES_OF_ALL = (
    _HARMED,
    frozenset({"rescued", "missing"}),
    frozenset({"rescued", "killed"}),
    frozenset({"rescued", "trapped"}),
    frozenset({"killed", "missing"}),
)
"""Fates of which two may be those of all whom something befell."""


def _is_rest(told: View, rest: View) -> bool:
    """Say whether one is what is left of a whole that the other's sentence tells with its part.

    "31 points out of 44" are agreed, and 13 points are left.
    """
    own, left = number(told.fact), number(rest.fact)
    if own is None or not left or told.fact.kind != "count" or told.noun != rest.noun:
        return False
    others = [
        other
        for fact in told.sentence.facts
        if fact is not told.fact
        and any(each.rule.endswith(WHOLE) for each in (fact, told.fact))
        and _are_close(told.fact, fact)
        and (other := number(fact)) is not None
    ]
    if told.fact.rule.endswith(_PARTITIVE):
        others += told_wholes(told)
    return any(abs(other - own) == left for other in others)


_PARTITIVE = ".partitive"
"""End of the name of the rule for a part told with its whole: "31 of the 44 points"."""


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
    """Say whether a single may be counted with others of its sentence, as they fared alike."""
    return _is_beside(single, parts) and len({single.event, parts.event} - {""}) <= 1


def _is_beside(single: View, parts: View) -> bool:
    """Say whether a single stands beside others of its sort: people or things."""
    if single is parts or single.sentence is not parts.sentence or parts.fact.kind != "count":
        return False
    return _people(single) == _people(parts)


def is_companion(single: View) -> bool:
    """Say whether a person is told by whose he is, by his office or trade: only beside others."""
    return single.fact.rule.endswith((_COMPANION, ".implied_beside")) or _is_added(single)


_COMPANION = ".implied_companion"


def _is_added(single: View) -> bool:
    """Say whether a person is told to come on top: "three dead, in addition to the driver"."""
    return single.fact.rule.endswith(".implied_added")


def _people(view: View) -> bool:
    """Say whether people are counted: "two brothers" are where they are said to be killed."""
    return is_person(view.thing) or (not view.thing and view.event in FATES)


def _side_by_side(single: View, parts: View) -> bool:
    """Say whether only words without content stand between the two, and few of them."""
    sentence = single.fact.sentence
    between = _between(single.fact, parts.fact)
    return _are_close(single.fact, parts.fact) and not LANGUAGES[sentence.language].terms(between)


def _are_close(left: Fact, right: Fact) -> bool:
    return len(_between(left, right).split()) <= _BETWEEN


def _between(left: Fact, right: Fact) -> str:
    first, second = sorted((left.span, right.span))
    start = left.sentence.span.start
    return left.sentence.text[first.end - start : second.start - start]


_BETWEEN = 2
"""Words, as in "and his"."""


_EXCLUSIVE = frozenset({"woman", "man", "child"})
"""What nobody else is counted as: passengers may be the crew too, and soldiers their officers."""


def _counts(whole: View, thing: str) -> bool:
    """Say whether a whole may count such a thing: two men are none of five women.

    Miners may be men, as any trade: only words for sex and age exclude one another.
    """
    known = thing in ("", whole.thing) or contains(whole.thing, thing)
    return known or whole.thing not in _EXCLUSIVE or _may_be(whole.thing, thing)


def _may_be(adult: str, thing: str) -> bool:
    return adult != "child" and thing not in _EXCLUSIVE | {"girl", "boy", "youth"}
