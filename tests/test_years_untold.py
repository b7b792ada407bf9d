"""A year that one side does not tell, an older value that both tell, and nothing told twice."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.grouping.difference import orders_of_magnitude_apart
from tests.relating import pair_of, relation

PUBLISHED = dt.date(2031, 5, 14)

UNTOLD = [
    pytest.param("on {24 March}", "on {24 March 2030}", id="one day"),
    pytest.param("on {24 March}", "on {24 March last year}", id="the year told by its place"),
    pytest.param("in {March}", "on {24 March 2030}", id="a day of that month"),
    pytest.param("on {24 March}", "in {2030}", id="a year alone"),
    pytest.param("in {March}", "in {early March 2029}", id="a part of the month"),
    pytest.param("{from 30 December to 2 January}", "on {1 January 2030}", id="over New Year"),
]

TOLD = [
    pytest.param("on {24 March}", "on {25 March 2030}", id="another day"),
    pytest.param("on {24 March}", "on {24 April 2030}", id="another month"),
    pytest.param("on {24 March}", "on {25 March}", id="neither tells a year"),
    pytest.param("on {24 March 2031}", "on {24 March 2030}", id="both tell one"),
    pytest.param("on {Monday 24 March}", "on {24 March 2030}", id="its weekday tells the year"),
    pytest.param("on {Monday}", "on {24 March 2030}", id="a day of this week"),
]


@pytest.mark.parametrize(("left", "right"), UNTOLD)
def test_an_untold_year_clashes_with_none(left: str, right: str) -> None:
    both = f"The bridge in Tarsa collapsed {left}.", f"The bridge in Tarsa collapsed {right}."

    assert relation(*both, PUBLISHED) == "compatible date.year_untold"
    assert relation(both[1], both[0], PUBLISHED) == "compatible date.year_untold"


@pytest.mark.parametrize(("left", "right"), TOLD)
def test_a_year_that_both_or_neither_tells_is_compared(left: str, right: str) -> None:
    both = f"The bridge in Tarsa collapsed {left}.", f"The bridge in Tarsa collapsed {right}."

    assert relation(*both, PUBLISHED) == "contradiction date.disjoint"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param("24 مارس", "24 مارس 2030", "compatible date.year_untold", id="one day"),
        pytest.param("24 مارس", "25 مارس 2030", "contradiction date.disjoint", id="another day"),
        pytest.param("15 رمضان", "15 رمضان 1450", "compatible date.year_untold", id="Hijri"),
        pytest.param("15 رمضان", "17 رمضان 1450", "contradiction date.disjoint", id="Hijri, not"),
    ],
)
def test_an_untold_year_in_arabic(left: str, right: str, expected: str) -> None:
    both = f"انهار الجسر في ترسا في {{{left}}}.", f"انهار الجسر في ترسا في {{{right}}}."

    assert relation(*both, PUBLISHED) == expected


def test_an_event_without_a_year_is_of_the_year_of_its_news() -> None:
    left = "A fire in Tarsa killed {20 people} on 24 March."
    right = "A fire in Tarsa killed {22 people} on 24 March 2030."

    assert relation(left, right, PUBLISHED) == "different count.different"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "The toll in Tarsa is 53 dead, up from {37 dead}.",
            "The toll in Tarsa is 52 dead, up from {37 dead}.",
            "same count.equal",
            id="one older toll",
        ),
        pytest.param(
            "ارتفعت الحصيلة في ترسا إلى 53 قتيلا وكانت حصيلة سابقة {37 قتيلا}.",
            "ارتفعت الحصيلة في ترسا إلى 53 قتيلا وكانت حصيلة سابقة {37 قتيلا}.",
            "same count.equal",
            id="one older toll in Arabic",
        ),
        pytest.param(
            "A mill in Tarsa has 50 workers, down from {300 workers}.",
            "A mill in Tarsa has 50 workers, down from {280 workers}.",
            "contradiction count.disjoint",
            id="what one newer value replaced",
        ),
        pytest.param(
            "The toll in Tarsa is 53 dead, up from {37 dead}.",
            "The toll in Tarsa is 60 dead, up from {53 dead}.",
            "different count.different",
            id="two older tolls",
        ),
        pytest.param(
            "The toll in Tarsa is 53 dead, up from {37 dead}.",
            "The toll in Tarsa is {52 dead}, up from 37 dead.",
            "different count.different",
            id="an older toll and a newer",
        ),
    ],
)
def test_two_older_values_may_be_one(left: str, right: str, expected: str) -> None:
    assert relation(left, right) == expected
    assert relation(right, left) == expected


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("There were {no deaths} in Tarsa.", "There were {zero deaths} in Tarsa.", 0.0),
        ("There were {no deaths} in Tarsa.", "There were {fewer than 3 deaths} in Tarsa.", 0.0),
        ("There were {no deaths} in Tarsa.", "There were {30 deaths} in Tarsa.", 0.5),
        ("لم تسجل {أي وفيات} في ترسا.", "سجلت ترسا {صفر وفيات}.", 0.0),
    ],
)
def test_nothing_and_nothing_are_not_apart(left: str, right: str, apart: float) -> None:
    assert orders_of_magnitude_apart(pair_of(left, right)) == apart
