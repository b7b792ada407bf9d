"""Two views -> evidence that their facts speak of one thing.

Each measurement is symmetric in its two facts and looks at nothing else than them, their
sentences and their two articles. None looks at whether the values agree: same thing first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import log10

from checker.grouping.view import View, containment, overlap
from checker.kinds import KINDS, Amount, Period, compare
from checker.languages.concepts import CASUALTIES, FATES, SAID, TIMES, contains, is_person
from checker.model import Fact, Modality, Region, Relation


@dataclass(frozen=True, slots=True)
class Pair:
    """Two views and what is known of them together."""

    left: View
    right: View
    cosine: float
    """Of the masked statements' vectors, in [-1, 1]."""

    story: float
    """How much the two articles tell one story, in [0, 1]; 1 within one article."""

    days: float | None
    """Days between the two publications; None where one is not known."""

    one_article: bool = False

    @property
    def one_language(self) -> bool:
        """Whether both facts are told in the same language."""
        return self.left.fact.sentence.language == self.right.fact.sentence.language


def _cosine(pair: Pair) -> float:
    return max(0.0, pair.cosine)


def _clause(pair: Pair) -> float:
    if pair.one_language:
        return overlap(pair.left.clause, pair.right.clause)
    return overlap(pair.left.neutral, pair.right.neutral)


def _sentence(pair: Pair) -> float:
    left, right = pair.left.sentence, pair.right.sentence
    if pair.one_language:
        return containment(left.bag, right.bag)
    return containment(left.neutral, right.neutral)


def _near(pair: Pair) -> float:
    if pair.one_language:
        return overlap(pair.left.near, pair.right.near)
    return overlap(pair.left.neutral, pair.right.neutral)


def _noun(pair: Pair) -> float:
    """1 the same noun, 0.5 the same sort of thing, 0 not told, -1 another."""
    left, right = pair.left, pair.right
    if left.noun and left.noun == right.noun:
        return 1.0
    if left.thing and right.thing:
        if left.thing == right.thing:
            return 0.8
        if TIMES in (left.thing, right.thing):
            return 0.0  # the seventh time that he travels is the seventh trip
        if contains(left.thing, right.thing) or contains(right.thing, left.thing):
            return 0.3
        return -1.0
    if not left.noun or not right.noun or TIMES in (left.thing, right.thing):
        return 0.0
    return -1.0 if pair.one_language else 0.0


def _event(pair: Pair) -> float:
    """1 the same event, 0 not told, -1 another."""
    left, right = pair.left.event, pair.right.event
    if not left or not right:
        return 0.0
    return 1.0 if left == right else -1.0


def _names_shared(pair: Pair) -> float:
    left, right = pair.left.sentence, pair.right.sentence
    if not pair.one_language:
        return overlap(left.neutral, right.neutral)
    return overlap(left.names, right.names)


def _when(pair: Pair) -> float:
    """1 the events lie on one day, 0 not known, -1 they cannot."""
    relation = event_dates(pair)
    if relation is None:
        return 0.0
    return {Relation.SAME: 1.0, Relation.COMPATIBLE: 0.4}.get(relation, -1.0)


def event_dates(pair: Pair) -> Relation | None:
    """Return how the dates of the two events relate; None where one is not told or resolved.

    A date from which something is counted dates no event.
    """
    if pair.left.fact.context.since or pair.right.fact.context.since:
        return None
    left, right = pair.left.fact.context.when, pair.right.fact.context.when
    if not isinstance(left, Period) or not isinstance(right, Period):
        return None
    relation = KINDS["date"].compare(left, right).relation
    return None if relation is Relation.UNKNOWN else relation


def _company(pair: Pair) -> float:
    """Share of the other values of both sentences that agree: told side by side, twice."""
    left, right = pair.left, pair.right
    mine = left.sentence.values - {(left.fact.kind, left.fact.value.key())}
    other = right.sentence.values - {(right.fact.kind, right.fact.value.key())}
    if not mine or not other:
        return 0.0
    return len(mine & other) / min(len(mine), len(other))


def _magnitude(pair: Pair) -> float:
    """How far apart the values lie, in orders of magnitude, at most 3."""
    left, right = pair.left.fact.value, pair.right.fact.value
    if not isinstance(left, Amount) or not isinstance(right, Amount):
        return 0.0
    first, second = abs(float(left.number)), abs(float(right.number))
    if not first or not second:
        return 0.5
    apart = abs(log10(first) - log10(second))
    if apart and apart % 3 < _SLIP:  # million for billion: the digits agree, a word was slipped
        return 0.0
    return min(3.0, apart)


_SLIP = 1e-9


def _part(pair: Pair) -> float:
    return float(pair.left.fact.context.part_of != pair.right.fact.context.part_of)


def _scope(pair: Pair) -> float:
    """1 the same limits, 0 none told, -1 one is limited and the other not or otherwise."""
    left, right = set(pair.left.fact.context.scope), set(pair.right.fact.context.scope)
    if not left and not right:
        return 0.0
    if left & right:
        return 1.0
    return -1.0 if left and right else -0.4


def _place(pair: Pair) -> float:
    return 1.0 - abs(pair.left.place - pair.right.place)


def _mood(pair: Pair) -> float:
    return float(pair.left.fact.context.modality is not pair.right.fact.context.modality)


def _headline(pair: Pair) -> float:
    regions = {pair.left.fact.sentence.region, pair.right.fact.sentence.region}
    return float(Region.HEADLINE in regions)


def _nearest_country(pair: Pair) -> float:
    """1 the same country stands next to the value, 0 none does, -1 another."""
    left, right = pair.left.country, pair.right.country
    if not left or not right:
        return 0.0
    return 1.0 if left == right else -1.0


def _countries(pair: Pair) -> float:
    """1 the clauses name a country in common, 0 one names none, -1 they name others."""
    left, right = pair.left.countries, pair.right.countries
    if not left or not right:
        return 0.0
    return 1.0 if left & right else -1.0


def _alike(pair: Pair) -> float:
    """1 where the two sentences are one text but for the values, as wire copies are."""
    left, right = pair.left.sentence, pair.right.sentence
    return overlap(left.bag, right.bag) ** 2 if pair.one_language else 0.0


def _discord(pair: Pair) -> float:
    """Share of the other values of one sort in both sentences that disagree too.

    Two tolls that both differ tell of two events; prices all move together.
    """
    if pair.left.fact.kind in _MOVING:
        return 0.0
    told = [
        (first, second)
        for first in pair.left.sentence.facts
        for second in pair.right.sentence.facts
        if first is not pair.left.fact
        and second is not pair.right.fact
        and _one_sort(first, second)
    ]
    clashing = sum(_clash(first, second) for first, second in told)
    return clashing / len(told) if told else 0.0


def _one_sort(left: Fact, right: Fact) -> bool:
    if left.kind != right.kind or left.kind in ("date", "time"):
        return False
    concepts = left.context.concepts & right.context.concepts
    return bool(concepts) or (bool(left.context.noun) and left.context.noun == right.context.noun)


def _clash(left: Fact, right: Fact) -> bool:
    return compare(left.kind, left.value, right.kind, right.value).relation is Relation.CONTRADICTION


_LONG_AGO = 10
"""Days before publication from which an event is no news of the day."""


def _other_time(pair: Pair) -> float:
    """1 where one event is dated well before its article, and the other has no date or is news.

    "In May more than 60 were killed" tells of the past; what has no date is the day's event.
    """
    if pair.left.fact.kind in _DATES or pair.left.single or pair.right.single:
        return 0.0
    past = [view.age is not None and view.age > _LONG_AGO for view in (pair.left, pair.right)]
    return float(past[0] != past[1])


def _other_window(pair: Pair) -> float:
    """How little the stretches of days overlap over which two figures were counted, in [0, 1].

    "In the past two weeks" and "since April" may end on one day; 0 where a single day is told.
    """
    if pair.left.fact.context.since or pair.right.fact.context.since:
        return 0.0
    left, right = pair.left.fact.context.when, pair.right.fact.context.when
    if not isinstance(left, Period) or not isinstance(right, Period):
        return 0.0
    if None in (left.low, left.high, right.low, right.high):
        return float(left.key() != right.key() and not left.unresolved and not right.unresolved)
    return _apart(left, right)


def _apart(left: Period, right: Period) -> float:
    spans = [(p.low.toordinal(), p.high.toordinal()) for p in (left, right) if p.low and p.high]
    if len(spans) < 2 or min(high - low for low, high in spans) < _SHORTEST:
        return 0.0
    shared = min(high for _, high in spans) - max(low for low, _ in spans) + 1
    whole = max(high for _, high in spans) - min(low for low, _ in spans) + 1
    return 1.0 - max(shared, 0) / whole


_SHORTEST = 3
_DATES = ("date", "time")


def _other_names(pair: Pair) -> float:
    """Share of the rare words and names near either value that the other sentence lacks."""
    if not pair.one_language:
        return 0.0
    return _lacking(pair.left, pair.right) * _lacking(pair.right, pair.left)


def _lacking(view: View, other: View) -> float:
    names = {stem: weight for stem, weight in view.sentence.names.items() if stem in view.clause}
    total = sum(names.values())
    missing = sum(weight for stem, weight in names.items() if stem not in other.sentence.bag)
    return missing / total if total else 0.0


def _two_kinds(pair: Pair) -> float:
    """1 for an ordinal against a count: "his 43rd goal" tells of 43, but not every third does."""
    return float(pair.left.fact.kind != pair.right.fact.kind)


def _other_bearer(pair: Pair) -> float:
    """How much two statements say the same of others: alike in all but their rare words."""
    return _other_names(pair) * _cosine(pair)


def _unfulfilled(pair: Pair) -> float:
    """1 where one value was expected, hoped for or demanded, and the other was not."""
    moods = [view.fact.context.modality is Modality.EXPECTED for view in (pair.left, pair.right)]
    return float(moods[0] != moods[1])


def _other_way(pair: Pair) -> float:
    """1 where one sentence tells of a rise and the other of a fall: two days of trading."""
    ways = [
        {way for way in _WAYS if f"@{way}" in view.sentence.neutral}
        for view in (pair.left, pair.right)
    ]
    return float(all(len(way) == 1 for way in ways) and ways[0] != ways[1])


_WAYS = ("rose", "fell")
_MOVING = ("money", "measure", "percentage", "fraction")


def _both_short(pair: Pair) -> float:
    """1 where both sentences are as short as headlines, which tell the one fact of a story."""
    return float(all(len(view.sentence.bag) <= _HEADLINE_WORDS for view in (pair.left, pair.right)))


_HEADLINE_WORDS = 9
"""Content words; headlines of the development articles have 4 to 9."""


def _since(pair: Pair) -> float:
    """1 where one value is counted from a time on, and the other not: since July, in this attack."""
    return float(pair.left.fact.context.since != pair.right.fact.context.since)


def _same_start(pair: Pair) -> float:
    """1 where both values are counted from one time on, -1 from two times, 0 else."""
    left, right = pair.left.fact.context, pair.right.fact.context
    if not (left.since and right.since):
        return 0.0
    if not isinstance(left.when, Period) or not isinstance(right.when, Period):
        return 0.0
    relation = KINDS["date"].compare(left.when, right.when).relation
    return {Relation.UNKNOWN: 0.0, Relation.CONTRADICTION: -1.0}.get(relation, 1.0)


def _names_a_thing(pair: Pair) -> float:
    """1 for a duration that is the name of a thing, such as "the 10-year note"."""
    return float(pair.left.fact.kind == "duration" and any(map(_hyphened, (pair.left, pair.right))))


def _hyphened(view: View) -> bool:
    return "-" in view.fact.text


SERIES: frozenset[str] = frozenset({"half", "round", "stage", "group", "quarter", "article", "minute"})


def _in_series(pair: Pair) -> float:
    """1 for an ordinal that only names one of a fixed series, such as "the second half"."""
    if pair.left.fact.kind != "ordinal":
        return 0.0
    return float(bool(SERIES & {pair.left.thing, pair.right.thing}))


def _of_speech(pair: Pair) -> float:
    """1 for a date that only tells on which day somebody spoke: speeches are many."""
    return float(SAID in (pair.left.event, pair.right.event))


def _near_for(*kinds: str) -> Callable[[Pair], float]:
    return lambda pair: _near(pair) if pair.left.fact.kind in kinds else 0.0


def _story(pair: Pair) -> float:
    return pair.story


def _one_article(pair: Pair) -> float:
    return float(pair.one_article)


def _kind(*kinds: str) -> Callable[[Pair], float]:
    return lambda pair: float(pair.left.fact.kind in kinds)


MEASUREMENTS: dict[str, Callable[[Pair], float]] = {
    "statement similarity": _cosine,
    "shared clause words": _clause,
    "shared sentence words": _sentence,
    "shared neighbouring words": _near,
    "neighbouring words of a date": _near_for("date", "time"),
    "neighbouring words of an age": _near_for("age"),
    "neighbouring words of a share or sum": _near_for("percentage", "money", "measure", "fraction"),
    "neighbouring words of an ordinal": _near_for("ordinal"),
    "counted noun": _noun,
    "event": _event,
    "shared names": _names_shared,
    "nearest country": _nearest_country,
    "countries": _countries,
    "event date": _when,
    "other values agree": _company,
    "orders of magnitude apart": _magnitude,
    "part against whole": _part,
    "scope": _scope,
    "place in the sentence": _place,
    "modality differs": _mood,
    "in a headline": _headline,
    "one story": _story,
    "one text": _alike,
    "other values disagree": _discord,
    "names one of a series": _in_series,
    "dates a statement": _of_speech,
    "told of another time": _other_time,
    "counted over other days": _other_window,
    "counted since a time": _since,
    "counted since one time": _same_start,
    "other names": _other_names,
    "alike but for the names": _other_bearer,
    "expected against told": _unfulfilled,
    "names a thing": _names_a_thing,
    "an ordinal against a count": _two_kinds,
    "within one article": _one_article,
    "both are short": _both_short,
    "one rose, the other fell": _other_way,
    "is a count": _kind("count"),
    "is a date": _kind(*_DATES),
    "is an ordinal": _kind("ordinal"),
    "is a percentage": _kind("percentage"),
    "is money": _kind("money"),
    "is a duration": _kind("duration"),
    "is an age": _kind("age"),
}
"""Every piece of evidence by its name, in the order in which it is shown."""


def measure(pair: Pair) -> list[float]:
    """Return each measurement, in the order of `MEASUREMENTS`."""
    return [measurement(pair) for measurement in MEASUREMENTS.values()]


def veto(pair: Pair) -> str:
    """Return why the two facts cannot speak of one thing, '' where nothing forbids it."""
    return next((why for why, holds in _VETOES if holds(pair)), "")


def _other_fate(pair: Pair) -> bool:
    left, right = pair.left.event, pair.right.event
    return left in FATES and right in FATES and left != right


def _other_people(pair: Pair) -> bool:
    left, right = pair.left.thing, pair.right.thing
    if not (left and right) or left == right:
        return False
    if contains(left, right) or contains(right, left):
        return False
    return is_person(left) or is_person(right)


def _other_day(pair: Pair) -> bool:
    if pair.left.fact.kind in _DATES or pair.left.single or pair.right.single:
        return False
    return event_dates(pair) is Relation.CONTRADICTION


def _other_unit(pair: Pair) -> bool:
    left, right = pair.left.fact, pair.right.fact
    return compare(left.kind, left.value, right.kind, right.value).relation is Relation.UNKNOWN


def _denied(pair: Pair) -> bool:
    moods = {pair.left.fact.context.modality, pair.right.fact.context.modality}
    return Modality.DENIED in moods and len(moods) == 2


def _other_start(pair: Pair) -> bool:
    return _same_start(pair) < 0


def _other_day_of_series(pair: Pair) -> bool:
    """Whether two ordinals name two days of one thing, such as the second and the third of a poll."""
    both = pair.left.fact.kind == pair.right.fact.kind == "ordinal"
    if not both or not pair.left.thing == pair.right.thing == "day":
        return False
    return compare("ordinal", pair.left.fact.value, "ordinal", pair.right.fact.value).relation is (
        Relation.CONTRADICTION
    )


_VETOES: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("one counts those killed, the other those injured or another fate", _other_fate),
    ("they count different people", _other_people),
    ("their events lie on different days", _other_day),
    ("their units do not convert into one another", _other_unit),
    ("one statement is a denial", _denied),
    ("each is told of a day of its own", _other_day_of_series),
    ("they are counted from two times on", _other_start),
)

__all__ = ["CASUALTIES", "MEASUREMENTS", "Pair", "event_dates", "measure", "veto"]
