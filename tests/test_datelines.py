"""The date that opens an article and only tells when it came out."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import read_facts

PUBLISHED = dt.datetime(2031, 8, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param(
            "12 August 2031 Islamic rebels kill 14 members of a tribe.",
            ["14 members"],
            id="a dateline",
        ),
        pytest.param(
            "12 أغسطس 2031 - قتل 14 عضوا في القبيلة.", ["14 عضوا"], id="a dateline, in Arabic"
        ),
        pytest.param(
            "TARSA, August 12, 2031 (Agency) - Rebels killed 14 members of a tribe.",
            ["14 members"],
            id="behind its place",
        ),
        pytest.param(
            "ترسا (وكالة) – 12 أغسطس 2031 – قتل 14 عضوا في القبيلة.",
            ["14 عضوا"],
            id="behind its place, in Arabic",
        ),
        pytest.param(
            "Rebels killed 14 members of a tribe on 12 August 2031 near Tarsa.",
            ["14 members", "12 August 2031"],
            id="a day that is told",
        ),
        pytest.param(
            "On 12 August 2031 the rebels killed 14 members of a tribe.",
            ["12 August 2031", "14 members"],
            id="the day of an event",
        ),
        pytest.param(
            "11 August 2031 was the day on which 14 members of a tribe died.",
            ["11 August 2031", "14 members"],
            id="another day",
        ),
    ],
)
def test_a_date_of_publication_that_opens_a_sentence_states_nothing(
    text: str, facts: list[str]
) -> None:
    assert [fact.text for fact in read_facts(text, published=PUBLISHED)] == facts


def test_without_a_day_of_publication_every_date_is_told() -> None:
    assert [fact.kind for fact in read_facts("12 August 2031 Islamic rebels kill 14.")] == [
        "date",
        "count",
    ]
