"""Two views -> the evidence that their facts speak of one thing, piece by piece.

Same thing first: no piece asks whether the values agree.
"""

from __future__ import annotations

from collections.abc import Callable

from checker.grouping import difference, likeness
from checker.grouping.datings import same_dated_event
from checker.grouping.exchange import one_name_for_another, one_word_for_another
from checker.grouping.pair import DATES, Pair

Measurement = Callable[[Pair], float]


def _is_kind(*kinds: str) -> Measurement:
    return lambda pair: float(pair.left.fact.kind in kinds)


LIKENESS: dict[str, Measurement] = {
    "statement similarity": likeness.statement_similarity,
    "neighbouring words of a date": likeness.near_words_of(*DATES),
    "neighbouring words of an age": likeness.near_words_of("age"),
    "counted noun": likeness.counted_noun,
    "event": likeness.same_event,
    "event of a date": same_dated_event,
    "one running event": likeness.one_running_event,
    "shared names": likeness.shared_names,
    "nearest country": likeness.nearest_country,
    "other values agree": likeness.other_values_agree,
    "digits of one number": likeness.digits_of_one_number,
    "counted since one time": likeness.counted_since_one_time,
    "told in the headline alone": difference.told_in_the_headline_alone,
}
"""More of these never makes one thing less probable: their weights are not negative."""

DIFFERENCE: dict[str, Measurement] = {
    "orders of magnitude apart": difference.orders_of_magnitude_apart,
    "part against whole": difference.part_against_whole,
    "other values disagree": difference.other_values_disagree,
    "other names": difference.other_names,
    "one name for another": one_name_for_another,
    "one word for another": one_word_for_another,
    "told of another time": difference.told_of_another_time,
    "told of another place": difference.told_of_another_place,
    "expected against told": difference.expected_against_told,
    "names one of a series": difference.one_of_a_series,
    "dated less finely": difference.dated_less_finely,
    "dates a statement": difference.dates_a_statement,
    "within one article": difference.within_one_article,
}
"""More of these never makes one thing more probable: their weights are not positive."""

CIRCUMSTANCE: dict[str, Measurement] = {
    "in a headline": difference.in_a_headline,
    "headline against body": difference.headline_against_body,
    "both are short": likeness.both_short,
    "told in two languages": difference.in_two_languages,
    "is a count": _is_kind("count"),
    "is a date": _is_kind(*DATES),
    "is an ordinal": _is_kind("ordinal"),
    "is a percentage": _is_kind("percentage"),
    "is money": _is_kind("money"),
    "is a duration": _is_kind("duration"),
    "is an age": _is_kind("age"),
}
"""What shifts the probability either way."""

MEASUREMENTS: dict[str, Measurement] = LIKENESS | DIFFERENCE | CIRCUMSTANCE
"""Every piece of evidence by its name, in the order in which it is shown."""


def measure(pair: Pair) -> list[float]:
    """Return each measurement, in the order of `MEASUREMENTS`."""
    return [measurement(pair) for measurement in MEASUREMENTS.values()]
