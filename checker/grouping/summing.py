"""Numbers of one sentence that may be added up: who was killed here and who was killed there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from checker.kinds import Amount, Op
from checker.kinds.units import conversion
from checker.languages.concepts import FATES, event_of, is_person, thing_of
from checker.languages.things import PERSON
from checker.model import Fact, Span

WHOLE = ".whole"
"""End of the name of the rule for a whole told behind its part: "31 points out of 44"."""


def number(fact: Fact) -> Fraction | None:
    """Return the number that a fact tells, None where it is vague or no amount."""
    value = fact.value
    return value.number if isinstance(value, Amount) and not value.vague else None


def addend(fact: Fact, beside: Fact, *, bounded: bool = False) -> Amount | None:
    """Return the value of a fact that may be added to another of its sentence, in its unit.

    Args:
        fact: One of the addends.
        beside: Another.
        bounded: Whether it may be told by a bound or roughly: "120 in the north, and over 60".
    """
    value, other = fact.value, beside.value
    if fact.kind != beside.kind or not isinstance(value, Amount) or not isinstance(other, Amount):
        return None
    if value.vague or not value.number or not (bounded or value.op is Op.EQ):
        return None
    if fact is not beside and (fact.context.part_of or not _one_sort(fact, beside)):
        return None
    return value.in_unit(other.unit)


def reach(parts: Sequence[Amount], whole: Fact) -> bool:
    """Say whether values add up to a whole: to its number, or to what bounds leave open of it.

    "12 and at least three" may be 16 in all, but nobody tells 36 so.
    """
    told = whole.value
    if not isinstance(told, Amount) or conversion(parts[0].unit, told.unit) is None:
        return False
    alike = [part.in_unit(told.unit) or part for part in parts]
    if all(each.op is Op.EQ for each in (*alike, told)):
        return sum((each.number for each in alike), Fraction(0)) == told.number
    ends = [_ends(each) for each in alike]
    low, high = (sum((each[side] for each in ends), Fraction(0)) for side in (0, 1))
    least, most = _ends(told)
    return low <= most and least <= high


def _ends(value: Amount) -> tuple[Fraction, Fraction]:
    """Return the least and the most that a value is told for: beyond a bound a fifth, or one."""
    possible, beyond = value.possible(), max(value.number * _BEYOND, _ONE)
    low = value.number - beyond if possible.low is None else possible.low
    high = value.number + beyond if possible.high is None else possible.high
    return low, high


_ONE = Fraction(1)
_BEYOND = Fraction(1, 5)
"""How far beyond its bound a number may lie: nobody says "at least 30" of 50."""


def _one_sort(left: Fact, right: Fact) -> bool:
    """Say whether two values count the same sort of thing, so that their sum means something."""
    things = _thing(left), _thing(right)
    events = event_of(left.context.concepts), event_of(right.context.concepts)
    if events[0] != events[1] and all(events):
        return False
    if left.kind != "count" or (left.context.noun and left.context.noun == right.context.noun):
        return True
    if all(is_person(thing) for thing in things):
        return True
    return not any(things) and (events[0] != "" or _is_telling(left) or _is_telling(right))


def _thing(fact: Fact) -> str:
    """Return what a value counts; what suffers a fate untold is people."""
    thing = thing_of(fact.context.concepts)
    suffers = not fact.context.noun and event_of(fact.context.concepts) in FATES
    return PERSON if not thing and suffers else thing


def _is_telling(fact: Fact) -> bool:
    """Say whether a number has so many digits that a sum of it is none by chance: 6.1 million."""
    return isinstance(fact.value, Amount) and fact.value.number >= _COUNTED


def addends(facts: Sequence[Fact]) -> frozenset[int]:
    """Return the indexes of the counts whose sentence tells their sum: "154 and 113, 267 in all".

    Two or three of them, right before their sum or right behind it.
    """
    found: set[int] = set()
    counts = [
        (index, fact)
        for index, fact in enumerate(facts)
        if fact.kind == "count" and not fact.rule.endswith(WHOLE)
    ]
    for at, (_, total) in enumerate(counts):
        for size in _SIZES:
            for some in (counts[max(at - size, 0) : at], counts[at + 1 : at + 1 + size]):
                if len(some) == size and _add_up([fact for _, fact in some], total):
                    found |= {index for index, _ in some}
    return frozenset(found)


def _add_up(parts: Sequence[Fact], total: Fact) -> bool:
    told = _sum(parts, total)
    return told is not None and told == number(total)


def _sum(parts: Sequence[Fact], total: Fact) -> Fraction | None:
    """Return the sum of values in the unit of a whole, None where one cannot be added."""
    numbers = [added.number for fact in parts if (added := addend(fact, total)) is not None]
    return sum(numbers, Fraction(0)) if len(numbers) == len(parts) else None


def wrong_sums(facts: Sequence[Fact]) -> list[tuple[int, tuple[int, ...]]]:
    """Return each value with the parts listed under it that do not add up to it, as indexes.

    Values told roughly, by a bound or as parts of different sorts say nothing.
    """
    parts: dict[Span, list[int]] = {}
    for index, fact in enumerate(facts):
        if fact.context.listed_under is not None:
            parts.setdefault(fact.context.listed_under, []).append(index)
    found = []
    for at, whole in enumerate(facts):
        below = parts.get(whole.span, [])
        if below and _differs([facts[index] for index in below], whole):
            found.append((at, tuple(below)))
    return found


def _differs(parts: Sequence[Fact], whole: Fact) -> bool:
    told = _sum([_named(fact, whole) for fact in parts], whole)
    total = number(whole)
    exact = isinstance(whole.value, Amount) and whole.value.op is Op.EQ
    if told is None or total is None or not exact:
        return False
    slack = sum(_rounding(fact) for fact in (*parts, whole))
    return abs(told - total) > slack


def _named(part: Fact, whole: Fact) -> Fact:
    """Return a part whose noun is left out as one of what the whole counts: "16 large ones"."""
    if part.context.noun or thing_of(part.context.concepts):
        return part
    return replace(part, context=replace(part.context, noun=whole.context.noun))


def _rounding(fact: Fact) -> Fraction:
    """Return by how much a value may be off: half of its last place, unless it was counted."""
    value = fact.value
    if not isinstance(value, Amount) or (value.step >= 1 and abs(value.number) < _COUNTED):
        return Fraction(0)
    return value.step / 2


_COUNTED = 1000
"""Whole numbers below are mostly told to the last one."""


_SIZES = (2, 3)
"""How many addends are looked for."""
