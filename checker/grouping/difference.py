"""Two views -> how they differ: what makes it less probable that they tell one thing.

Each measurement is symmetric and looks at nothing but the two facts, their sentences and articles.
"""

from __future__ import annotations

from math import log10

from checker.grouping.bags import overlap
from checker.grouping.likeness import counted_noun, one_text
from checker.grouping.margins import margin_fits
from checker.grouping.owners import ages_of_one_person
from checker.grouping.pair import DATES, Pair, unit_of
from checker.grouping.parts import of_one_tally
from checker.grouping.view import View, clash
from checker.kinds import Amount, Op, Period
from checker.kinds.across import in_percent
from checker.kinds.date import Grain
from checker.languages.concepts import MOVING, SAID, TAKING_PART, contains, thing_of
from checker.model import Fact, Modality, Region, Value


def orders_of_magnitude_apart(pair: Pair) -> float:
    """How far apart the values lie, in orders of magnitude, at most 3; of ranges, the near ends.

    0 between copies of one text, where a slip may be of any size: nine tonnes and ninety; and
    between a margin and the numbers whose difference it is.
    """
    if margin_fits(pair.left, pair.right):
        return 0.0
    left, right = _on_one_scale(pair)
    if not isinstance(left, Amount) or not isinstance(right, Amount):
        return 0.0
    first, second = _nearest_ends(left, right)
    if not first or not second:
        return 0.0 if left.possible().meets(right.possible()) else 0.5
    apart = abs(log10(first) - log10(second))
    vague = left.vague or right.vague
    slipped = apart % 3 < _SLIP or (apart % 1 < _SLIP and min(first, second) >= _LARGE)
    if apart and slipped and not vague:  # million for billion, or a zero too many
        return 0.0
    return 0.0 if one_text(pair) >= _COPY else min(3.0, apart)


def _nearest_ends(left: Amount, right: Amount) -> tuple[float, float]:
    """Return the two numbers that lie nearest: dozens are up to 99, and hundreds begin at 200."""
    first, second = sorted((_ends(left), _ends(right)))
    return (min(first[1], second[0]), second[0])


def _ends(amount: Amount) -> tuple[float, float]:
    low, high = abs(float(amount.number)), abs(float(amount.number))
    if amount.op is Op.RANGE and amount.high is not None:
        high = abs(float(amount.high))
    return min(low, high), max(low, high)


def _on_one_scale(pair: Pair) -> tuple[Value, Value]:
    """Return both values in one unit, a fraction as the percentage that it is."""
    left, right = (
        in_percent(fact.value)
        if fact.kind == "fraction" and isinstance(fact.value, Amount)
        else fact.value
        for fact in (pair.left.fact, pair.right.fact)
    )
    if isinstance(left, Amount) and isinstance(right, Amount):
        right = right.in_unit(left.unit) or right
    return left, right


def part_against_whole(pair: Pair) -> float:
    """1 where one value is told as a part of a larger one, and the other is not."""
    if of_one_tally(pair.left, pair.right):
        return 0.0
    return float(pair.left.part != pair.right.part)


def in_a_headline(pair: Pair) -> float:
    """1 where one of the two stands in a headline."""
    return float(in_headline(pair.left) or in_headline(pair.right))


def headline_against_body(pair: Pair) -> float:
    """1 where one stands in the headline of the article in whose body the other stands."""
    return float(pair.one_article and in_headline(pair.left) != in_headline(pair.right))


def told_in_the_headline_alone(pair: Pair) -> float:
    """1 between a headline and its body, where nothing in the body agrees with the headline."""
    told = pair.left.headline_alone or pair.right.headline_alone
    return headline_against_body(pair) if told else 0.0


def in_headline(view: View) -> bool:
    """Say whether a fact stands in a headline."""
    return view.fact.sentence.region is Region.HEADLINE


def other_values_disagree(pair: Pair) -> float:
    """Share of the other values of one sort in both sentences that disagree too.

    Two tolls that both differ tell of two events. Prices all move together, so that they tell
    nothing of one another, but much of a time: two quotes are of two hours. The dead and the
    injured grow together between two reports of one event.
    """
    kind = pair.left.fact.kind
    own = _direction(pair.left.fact, pair.right.fact) if pair.days else 0
    told = [
        (first, second)
        for first in pair.left.sentence.facts
        for second in pair.right.sentence.facts
        if first is not pair.left.fact
        and second is not pair.right.fact
        and _tells_of(kind, first, second)
    ]
    clashing = sum(
        _differ(first, second) and not (own and _direction(first, second) == own)
        for first, second in told
    )
    return clashing / len(told) if told else 0.0


def _tells_of(kind: str, left: Fact, right: Fact) -> bool:
    """Say whether two other values may show that two of some kind are of two things."""
    if left.kind in MOVING:
        one_unit = left.kind == right.kind and unit_of(left) == unit_of(right)
        return (kind in DATES and one_unit) or (kind not in MOVING and _one_sort(left, right))
    return _one_sort(left, right)


def _one_sort(left: Fact, right: Fact) -> bool:
    if left.kind != right.kind or left.kind in ("date", "time"):
        return False
    if left.context.part_of != right.context.part_of or left.context.since != right.context.since:
        return False  # those of one day, and all since January
    if left.context.noun and left.context.noun == right.context.noun:
        return True
    one, other = thing_of(left.context.concepts), thing_of(right.context.concepts)
    if one and other and one != other:
        return contains(one, other) or contains(other, one)
    return bool(left.context.concepts & right.context.concepts)


def _direction(left: Fact, right: Fact) -> int:
    """Return 1 where the right value is larger, -1 where it is smaller, 0 where neither is."""
    first, second = left.value, right.value
    if not isinstance(first, Amount) or not isinstance(second, Amount):
        return 0
    return (second.number > first.number) - (second.number < first.number)


def _differ(left: Fact, right: Fact) -> bool:
    return clash(left, right) or _other_bounds(left.value, right.value)


def _other_bounds(left: Value, right: Value) -> bool:
    """Say whether two lower bounds differ: "at least 42" of one event, "at least 27" of another."""
    if not isinstance(left, Amount) or not isinstance(right, Amount):
        return False
    lower = left.op in (Op.GE, Op.GT) and right.op in (Op.GE, Op.GT)
    return lower and left.number != right.number


def told_of_another_time(pair: Pair) -> float:
    """1 where one event is dated well before its article, and the other has no date or is news.

    "In May more than 60 were killed" tells of the past; what has no date is the day's event.
    """
    if pair.left.fact.kind in DATES or pair.left.single or pair.right.single:
        return 0.0
    if ages_of_one_person(pair):
        return 0.0
    return float(pair.left.past != pair.right.past)


def other_names(pair: Pair) -> float:
    """Share of the rare words and names near either value that the other sentence lacks."""
    if not pair.one_language:
        return 0.0
    return _lacking(pair.left, pair.right) * _lacking(pair.right, pair.left)


def _lacking(view: View, other: View) -> float:
    names = {stem: weight for stem, weight in view.sentence.names.items() if stem in view.clause}
    total = sum(names.values())
    missing = sum(weight for stem, weight in names.items() if stem not in other.sentence.bag)
    return missing / total if total else 0.0


def told_of_another_place(pair: Pair) -> float:
    """1 where each sentence names a town or district, and neither names that of the other."""
    left, right = pair.left.sentence, pair.right.sentence
    if not (left.places and right.places and pair.one_language):
        return 0.0
    apart = left.places.isdisjoint(right.bag) and right.places.isdisjoint(left.bag)
    return float(apart)


def expected_against_told(pair: Pair) -> float:
    """1 where one value was expected, planned, demanded or possible, and the other is so.

    A plan for a time is told as if it were so, and what is decided as if it were done: the feast
    lasts four days, a player is banned for six matches, a firm cuts 180 jobs. So is what is dated
    to come: "next year's budget has a deficit of 8 percent".
    """
    decided = not _DECIDED.isdisjoint({pair.left.event, pair.right.event})
    lasts = not _LASTING.isdisjoint({pair.left.thing, pair.right.thing})
    plans = decided or lasts or pair.left.fact.kind in (*DATES, "duration")
    expected = (Modality.EXPECTED,) if plans else _TO_COME
    left, right = pair.left, pair.right
    if (left.fact.context.modality in expected) == (right.fact.context.modality in expected):
        return 0.0
    told = right if left.fact.context.modality in expected else left
    return float(not _is_of_time_to_come(told))


def _is_of_time_to_come(view: View) -> bool:
    """Say whether a value is dated a month or more behind the publication of its article.

    A day to come may be that of a match in the next clause.
    """
    when, day = view.fact.context.when, view.published
    if not isinstance(when, Period) or when.low is None or day is None:
        return False
    return when.said.grain >= Grain.MONTH and when.low > day


_TO_COME = (Modality.EXPECTED, Modality.PLANNED, Modality.HYPOTHETICAL)

_LASTING = frozenset({"season", "match", "term"})
"""What contracts, bans and offices run: lengths of time that are counted in something else."""

_DECIDED = frozenset({"dismissed", "hired", "lent", "cancelled"})
"""Events that are news from the day on which they are decided."""


def in_two_languages(pair: Pair) -> float:
    """1 across languages, where words and vectors are less alike for one thing."""
    return float(not pair.one_language)


def one_of_a_series(pair: Pair) -> float:
    """1 for an ordinal that only names one of a fixed series, such as "the second half".

    A minute is told of many things; only a name beside both shows that they are one.
    """
    if pair.left.fact.kind != "ordinal":
        return 0.0
    things = {pair.left.thing, pair.right.thing}
    if MINUTE in things:
        left, right = pair.left, pair.right
        return float(not (left.clause.keys() & right.clause.keys() & left.sentence.names.keys()))
    return float(bool(SERIES & things))


def dates_a_statement(pair: Pair) -> float:
    """How little is said alike, where a date only tells when somebody spoke: speeches are many."""
    if SAID not in (pair.left.event, pair.right.event):
        return 0.0
    return 1.0 - overlap(pair.left.sentence.bag, pair.right.sentence.bag)


def dated_less_finely(pair: Pair) -> float:
    """1 where one date is a day and the other a month, a year or more: they date two things.

    So do a year, and a time of several years.
    """
    left, right = pair.left.fact.value, pair.right.fact.value
    if not isinstance(left, Period) or not isinstance(right, Period):
        return 0.0
    return float(_fineness(left) != _fineness(right))


def _fineness(period: Period) -> int:
    """Return 0 for a day, 1 for what is no longer than a year, 2 for more."""
    if period.said.grain <= Grain.DAY:
        return 0
    if period.low is None or period.high is None:
        return 1
    return 1 if (period.high - period.low).days <= _YEAR else 2


_YEAR = 366
"""Days."""


def within_one_article(pair: Pair) -> float:
    """1 within one article: a writer who tells two numbers means two things.

    Not where the later and larger number counts what was told before: "the nine paintings" are no
    part of seven. Nor where two sources are set against each other.
    """
    return float(pair.one_article and not _told_again(pair) and not two_voices(pair))


def two_voices(pair: Pair) -> bool:
    """Say whether one article lets two named sources tell how many took part in one thing.

    Organisers count 100,000 and the police 20,000; of other figures two sources mostly tell two.
    """
    left, right = pair.left.fact.context.source, pair.right.fact.context.source
    if not pair.one_article or not left or not right or left == right:
        return False
    concepts = pair.left.fact.context.concepts & pair.right.fact.context.concepts
    alike = pair.left.event == pair.right.event and counted_noun(pair) == 1
    return alike and not TAKING_PART.isdisjoint(concepts)


def _told_again(pair: Pair) -> bool:
    first, again = sorted((pair.left, pair.right), key=lambda view: view.fact.span)
    counted = first.fact.kind == again.fact.kind == "count"
    if not counted or not again.fact.context.told_before or counted_noun(pair) < 1:
        return False
    return _direction(first.fact, again.fact) > 0


_COPY = 0.8**2
"""From here on two sentences are copies: four fifths of their words are shared."""

_SLIP = 1e-9
_LARGE = 1000
"""From here on two numbers are hardly ten to one by chance."""


MINUTE = "minute"

SERIES: frozenset[str] = frozenset({"half", "round", "stage", "group", "quarter", "article"})
