"""Two facts of one thing -> how their statements relate, beyond what the values alone say.

The kind's ladder compares the values. This module adds what publication times and sources say: a
running figure that moved is an `update`, bounds that meet but come from two named sources are a
`tension`, and a difference within the user's tolerance is none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from operator import attrgetter

from checker.kinds import Amount, Op, common_kind, compare
from checker.kinds.amount import digits, place
from checker.kinds.units import SIZES
from checker.languages.concepts import CASUALTIES, FALLING, QUOTED, RUNNING, TAKING_PART, event_of
from checker.model import Fact, Modality, Relation
from checker.settings import Settings


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact, and when its article came out."""

    fact: Fact
    published: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The relation between two facts, and the level that decided."""

    relation: Relation
    level: str
    says: str


Rung = tuple[str, Callable[[Stated, Stated], bool], Relation, str]


def judge(left: Stated, right: Stated, settings: Settings) -> Judgement:
    """Return how two statements of one thing relate; symmetric in the two."""
    kinds = left.fact.kind, right.fact.kind
    kind = common_kind(*kinds) or min(kinds)
    told = left.fact.kind, left.fact.value, right.fact.kind, right.fact.value
    so_far = left.fact.context.since and right.fact.context.since
    level = compare(*told, so_far=so_far)
    if level.relation is Relation.CONTRADICTION and _tolerated(left.fact, right.fact, settings):
        return Judgement(
            Relation.COMPATIBLE, f"{kind}.tolerance", "the difference lies within the tolerance set"
        )
    for name, holds, relation, says in REFINEMENTS.get(level.relation, ()):
        if holds(left, right):
            return Judgement(relation, f"{kind}.{name}", says)
    return Judgement(level.relation, level.name, level.says)


def _amounts(left: Stated, right: Stated) -> tuple[Amount, Amount] | None:
    first, second = left.fact.value, right.fact.value
    if isinstance(first, Amount) and isinstance(second, Amount):
        return first, second
    return None


def _tolerated(left: Fact, right: Fact, settings: Settings) -> bool:
    first, second = left.value, right.value
    if not isinstance(first, Amount) or not isinstance(second, Amount):
        return False
    casualty = bool(left.context.concepts & CASUALTIES)
    name = "casualties" if casualty and "casualties" in settings.tolerances else left.kind
    tolerance = settings.tolerances.get(name, Fraction(0))
    in_unit = second.in_unit(first.unit)
    if not tolerance or in_unit is None:
        return False
    one, other = first.number, in_unit.number
    return abs(one - other) <= tolerance * max(abs(one), abs(other))


def _running(left: Stated, right: Stated) -> bool:
    """Say whether both statements give a figure that is counted on, at two known times."""
    if left.published is None or right.published is None or left.published == right.published:
        return False
    if left.fact.kind not in _COUNTED_ON or left.fact.context.fresh or right.fact.context.fresh:
        return False
    events = {event_of(left.fact.context.concepts), event_of(right.fact.context.concepts)}
    contexts = left.fact.context, right.fact.context
    if any(context.until or context.still for context in contexts):
        return True
    return bool(events & RUNNING) and not (_is_fixed(left.fact) or _is_fixed(right.fact))


def _is_fixed(fact: Fact) -> bool:
    """Say whether a measure is of what does not grow while it is counted: how long a tunnel is."""
    unit = fact.value.unit if isinstance(fact.value, Amount) else None
    return fact.kind == "measure" and unit in SIZES and SIZES[unit][0] in _FIXED


_FIXED = ("length", "speed", "temperature")


_COUNTED_ON = ("count", "percentage", "money", "measure")
"""Kinds of figures that grow while they are counted; an age or an ordinal does not."""


def _price_moved(left: Stated, right: Stated) -> bool:
    """Say whether both statements quote a price or an index, at two times of its trading."""
    if left.fact.kind not in ("money", "measure") or left.published == right.published:
        return False
    if left.published is None or right.published is None:
        return False
    amounts = _amounts(left, right)
    if amounts is None or _slipped(*amounts):
        return False
    return _in_a_market(left.fact) and _in_a_market(right.fact)


def _in_a_market(fact: Fact) -> bool:
    """Say whether a value rose, fell, closed or yields, as in reports of trading.

    A rate of exchange is quoted, whatever is said of it.
    """
    value = fact.value
    rate = isinstance(value, Amount) and value.unit is not None and " per " in value.unit
    if fact.context.modality is Modality.EXPECTED:
        return False
    return event_of(fact.context.concepts) in QUOTED or (rate and fact.kind == "money")


def _later_is_larger(left: Stated, right: Stated) -> bool:
    """Say whether a figure grew, as tolls and counts do."""
    amounts = _amounts(left, right)
    if amounts is None or not _running(left, right):
        return False
    first, second = _in_order(left, right, *amounts)
    in_unit = second.in_unit(first.unit)
    if in_unit is None or _slipped(*amounts):
        return False
    return in_unit.number > first.number or _fell(left, right)


def _in_order(left: Stated, right: Stated, *amounts: Amount) -> tuple[Amount, Amount]:
    """Return the amounts of two statements, that of the earlier one first."""
    first, second = amounts
    if left.published is None or right.published is None or left.published <= right.published:
        return first, second
    return second, first


def _fell(left: Stated, right: Stated) -> bool:
    """Say whether a figure may fall while it is counted: those still trapped, the missing."""
    contexts = left.fact.context, right.fact.context
    return any(context.still or event_of(context.concepts) in FALLING for context in contexts)


def _slipped(left: Amount, right: Amount) -> bool:
    """Say whether one number has the digits of the other in another order: 63.8 and 68.3 million.

    No figure grows into that, and no price moves there, but one time in a hundred.
    """
    first, second = digits(left), digits(right)
    return len(first) >= _TELLING and sorted(first) == sorted(second)


_TELLING = 3
"""Digits below which a figure may well grow into the same ones: 12 dead, then 21."""


_LOWER = frozenset({Op.GE, Op.GT})


def _moved_bound(left: Stated, right: Stated) -> bool:
    """Say whether a toll told by its lower bound moved: "at least 9 dead", then 16.

    Without two times to tell which came first, two different bounds are taken for two reports.
    "About 30" moves no "at least 28", and "more than 40" is how 43 is told in round figures.
    """
    concepts = left.fact.context.concepts | right.fact.context.concepts
    amounts = _amounts(left, right)
    if amounts is None or not concepts & CASUALTIES:
        return _overtaken(left, right)
    first, second = amounts
    if first.vague or second.vague or not {first.op, second.op} & _LOWER:
        return False
    if first.op in _LOWER and second.op in _LOWER:
        low, high = sorted((first, second), key=attrgetter("number"))
        return low.number != high.number and not _rounds_to(low, high)
    bound, other = (first, second) if first.op in _LOWER else (second, first)
    return not _rounds_to(bound, other) and _later_is_larger(left, right)


def _overtaken(left: Stated, right: Stated) -> bool:
    """Say whether a later figure lies well beyond the lower bound that an earlier report gave.

    "At least 60 arrested", then 143: who knew of 143 would not have said so. Near the bound the
    two tell one figure: "more than 12,000 crossed", then 12,900.
    """
    amounts = _amounts(left, right)
    if amounts is None or amounts[0].vague or amounts[1].vague or not _running(left, right):
        return False
    earlier, later = _in_order(left, right, *amounts)
    in_unit = later.in_unit(earlier.unit)
    if in_unit is None or earlier.op not in _LOWER or later.op is Op.RANGE:
        return False
    return in_unit.number > _WELL_BEYOND * earlier.number


_WELL_BEYOND = Fraction(6, 5)
"""Times a bound from which on nobody tells a figure by it, when it is news."""


def _rounds_to(bound: Amount, other: Amount) -> bool:
    """Say whether one figure is told by both, once as a bound and once otherwise."""
    if other.op is Op.APPROX:
        return other.possible().meets(Amount.exactly(bound.number).possible())
    return bound.op is Op.GT and bound.number < other.number < bound.number + place(bound.number)


def _sources_differ(left: Stated, right: Stated) -> bool:
    """Say whether a lower bound and another plain reading come from two voices.

    Two named sources are two voices; so are a source and the writer's own words, if they stand in
    one article, which then chose to tell both.
    """
    amounts = _amounts(left, right)
    if amounts is None or Op.GE not in (amounts[0].op, amounts[1].op):
        return False
    first, second = amounts
    in_unit = second.in_unit(first.unit)
    if first.vague or second.vague or in_unit is None or first.number == in_unit.number:
        return False
    sources = (left.fact.context.source, right.fact.context.source)
    one_article = left.fact.sentence.article == right.fact.sentence.article
    return sources[0] != sources[1] and (one_article or None not in sources)


def _set_side_by_side(left: Stated, right: Stated) -> bool:
    """Say whether one article tells two counts of those who took part, by two named sources."""
    sources = left.fact.context.source, right.fact.context.source
    one_article = left.fact.sentence.article == right.fact.sentence.article
    named = one_article and None not in sources and sources[0] != sources[1]
    return named and bool(left.fact.context.concepts & right.fact.context.concepts & TAKING_PART)


REFINEMENTS: dict[Relation, tuple[Rung, ...]] = {
    Relation.CONTRADICTION: (
        (
            "running",
            _later_is_larger,
            Relation.UPDATE,
            "the later report gives the larger figure, as counts grow while a story runs",
        ),
        (
            "running_bound",
            _moved_bound,
            Relation.UPDATE,
            "two reports give different lower bounds of a toll that was being counted",
        ),
        (
            "quoted",
            _price_moved,
            Relation.UPDATE,
            "a price that moves all day was quoted at two times",
        ),
        (
            "side_by_side",
            _set_side_by_side,
            Relation.TENSION,
            "one article tells how many took part by two sources side by side",
        ),
    ),
    Relation.COMPATIBLE: (
        (
            "running_bound",
            _moved_bound,
            Relation.UPDATE,
            "two reports give different lower bounds of a toll that was being counted",
        ),
        (
            "sources_differ",
            _sources_differ,
            Relation.TENSION,
            "the bounds meet, but two sources give different figures",
        ),
    ),
}
"""By the relation of the values: what is tried in order before that relation stands."""
