"""Chronologies: entries without a year, below a heading that is one."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import read_facts

PUBLISHED = dt.date(2024, 6, 20)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        pytest.param(
            "2011\n12 May: a bridge opens in Oakport.\n", ["2011-05-12"], id="below a year"
        ),
        pytest.param(
            "2011\n12 May: a bridge opens.\nIn March it closes.\n2019\n3 July: a tunnel opens.\n",
            ["2011-05-12", "2011-03", "2019-07-03"],
            id="below two years",
        ),
        pytest.param(
            "٢٠١١\n12 أيار/مايو: افتتاح جسر في بلدة السنديان.\n", ["2011-05-12"], id="in Arabic"
        ),
        pytest.param(
            "2011\nA bridge opened on 12 May.\n",
            ["2024-05-12"],
            id="no entry: the date comes later",
        ),
        pytest.param("12 May: a bridge opens.\n", ["2024-05-12"], id="no year above it"),
        pytest.param(
            "2011\n12 May 2020: a bridge opens.\n", ["2020-05-12"], id="a year of its own"
        ),
    ],
)
def test_dates_of_a_chronology(text: str, dates: list[str]) -> None:
    facts = read_facts(text, published=PUBLISHED)

    shown = [fact.value.shown() for fact in facts if fact.kind == "date"]
    assert [each for each in shown if len(each) > 4] == dates


def test_what_happened_that_day_is_dated_too() -> None:
    facts = read_facts("2011\n12 May: a storm kills 4 people in Oakport.\n", published=PUBLISHED)

    (count,) = [fact for fact in facts if fact.kind == "count"]
    assert count.context.when is not None
    assert count.context.when.shown() == "2011-05-12"
