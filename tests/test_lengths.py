"""Lengths of time, and figures counted over them: what lasts, and what lies apart."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from checker.grouping.vetoes import veto
from tests.relating import pair_of, read, relation

MARCH, JUNE, JULY = dt.date(2024, 3, 20), dt.date(2024, 6, 25), dt.date(2024, 7, 5)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The envoy came {two days} after the vote in Tarsa.", id="after"),
        pytest.param("He resigned {three weeks} later.", id="later"),
        pytest.param("They met within {two days} of the vote in Tarsa.", id="within, of"),
        pytest.param("وصل الموفد بعد {يومين} فقط من إعلان النتائج.", id="after an announcement"),
        pytest.param("وصل الموفد بعد {ثلاثة أيام} من أدائه اليمين.", id="after his taking of"),
        pytest.param("وصل الموفد قبل {يومين} من القمة.", id="before"),
        pytest.param("وصل الموفد بعد الانتخابات {بيومين}.", id="behind what it is from"),
    ],
)
def test_how_far_apart_two_events_lie_is_read(sentence: str) -> None:
    assert "length:apart" in read(sentence).context.sorts


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The envoy left after {three years} of war in Tarsa.", id="years of war"),
        pytest.param("She came home after {eight months} in prison.", id="months in prison"),
        pytest.param("The truce broke down {two days} after it began.", id="after it began"),
        pytest.param("They set sail {nine days} before they were found.", id="before it ended"),
        pytest.param("خرجت بعد {ثمانية أشهر} في السجن.", id="months in prison, in Arabic"),
        pytest.param("رحلوا بعد {ثلاث سنوات} من الحرب.", id="years of war, in Arabic"),
        pytest.param("اتفقوا بعد {يومين} من المفاوضات.", id="days of talks"),
        pytest.param("سقطت الطائرة بعد {20 دقيقة} من إقلاعها.", id="minutes from take-off"),
    ],
)
def test_how_long_something_has_lasted_is_no_distance(sentence: str) -> None:
    assert "length:apart" not in read(sentence).context.sorts


TWO_LENGTHS = [
    pytest.param(
        "The minister came to Tarsa {two days} after the vote.",
        "The minister is on a {three-day} visit to Tarsa.",
        id="after a vote, and a visit",
    ),
    pytest.param(
        "The minister began a tour of Tarsa for {three days}.",
        "The minister came to Tarsa {two days} before the summit.",
        id="a tour for days",
    ),
    pytest.param(
        "تأتي جولة الوزير في ترسا بعد {يومين} من انتخابه.",
        "بدأ الوزير جولة في ترسا تستغرق {ثلاثة أيام}.",
        id="in Arabic",
    ),
    pytest.param(
        "تستمر زيارة الوزير لترسا {أربعة أيام}.",
        "وصل الوزير إلى ترسا قبل {أسبوع كامل} من القمة.",
        id="a visit, and before a summit",
    ),
    pytest.param(
        "The ferry to Tarsa leaves every {three days}.",
        "The ferry to Tarsa takes {two days}.",
        id="how often, and how long",
    ),
]


@pytest.mark.parametrize(("left", "right"), TWO_LENGTHS)
def test_a_distance_is_no_length_of_what_lasts(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")


ONE_LENGTH = [
    pytest.param(
        "The talks in Tarsa lasted {three days}.",
        "The talks in Tarsa ended after {two days}.",
        id="how long talks took",
    ),
    pytest.param(
        "They were held in Tarsa for {nine days}.",
        "They were freed {13 days} after they were abducted in Tarsa.",
        id="how long they were held",
    ),
    pytest.param(
        "The raid on Tarsa came {two days} after the vote.",
        "The raid on Tarsa came {three days} after the vote.",
        id="two distances",
    ),
    pytest.param(
        "أمضت المجموعة {تسعة أيام} في البحر قبالة ترسا.",
        "عثر على المجموعة قبالة ترسا بعد {13 يوما} من مغادرتها.",
        id="how long they were at sea",
    ),
]


@pytest.mark.parametrize(("left", "right"), ONE_LENGTH)
def test_two_tellings_of_one_length_may_clash(left: str, right: str) -> None:
    assert relation(left, right).startswith("contradiction")


SEVERAL_DAYS = [
    pytest.param(
        "Over two days {43 people} were killed in Tarsa.",
        "On Tuesday {26 people} were killed in Tarsa.",
        id="over two days",
    ),
    pytest.param(
        "In the past 48 hours {43 people} were killed in Tarsa.",
        "On Tuesday {26 people} were killed in Tarsa.",
        id="in the past hours",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا خلال يومين.",
        "قتل {26 شخصا} في ترسا الثلاثاء.",
        id="within two days, in Arabic",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا على مدار ثلاثة أيام.",
        "قتل {26 شخصا} في ترسا خلال 24 ساعة.",
        id="in the course of days, and in a day",
    ),
]


@pytest.mark.parametrize(("left", "right"), SEVERAL_DAYS)
def test_several_days_and_one_of_them_are_two_things(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")


ONE_WINDOW = [
    pytest.param(
        "Sales in Tarsa came to {16 million dollars} in the first six months.",
        "Sales in Tarsa came to {19 million dollars} in the first half.",
        id="six months are a half",
    ),
    pytest.param(
        "Brenn Bank made {16 million dollars} in Tarsa over six months.",
        "Brenn Bank made {18 million dollars} in Tarsa on Tuesday.",
        id="what a firm made in months it tells on one day",
    ),
    pytest.param(
        "Since Monday {43 people} have died in the quake of Tarsa.",
        "On Monday {26 people} died in the quake of Tarsa.",
        id="a toll since its day",
    ),
    pytest.param(
        "Over two days {43 people} were killed in Tarsa.",
        "In 48 hours {26 people} were killed in Tarsa.",
        id="one window",
    ),
    pytest.param(
        "Shares of Tarsa fell {3 percent}, the most in two years.",
        "Shares of Tarsa fell {5 percent} on Tuesday.",
        id="a record within two years",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا التي قصفت خمس مرات خلال يومين.",
        "قتل {26 شخصا} في ترسا الثلاثاء.",
        id="the window of something else",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا في آخر 24 ساعة.",
        "قتل {26 شخصا} في ترسا خلال 24 ساعة.",
        id="one day",
    ),
]


@pytest.mark.parametrize(("left", "right"), ONE_WINDOW)
def test_one_window_or_toll_is_one_thing(left: str, right: str) -> None:
    assert not relation(left, right).startswith("different")


@pytest.mark.parametrize(
    ("left", "right", "two"),
    [
        pytest.param(
            "Since January {42 miners} have died in the pits of Tarsa.",
            "On Tuesday {four miners} died in the pits of Tarsa.",
            True,
            id="since months before",
        ),
        pytest.param(
            "قتل {42 صيادا} قبالة ترسا منذ مطلع العام.",
            "قتل {أربعة صيادين} قبالة ترسا الثلاثاء.",
            True,
            id="in Arabic",
        ),
        pytest.param(
            "Since Monday {42 miners} have died in the pits of Tarsa.",
            "On Tuesday {four miners} died in the pits of Tarsa.",
            False,
            id="since a day before: it may be one event",
        ),
        pytest.param(
            "{Nine pictures} that were stolen in Tarsa had been lent since 2009.",
            "{Seven pictures} were stolen in Tarsa on Tuesday.",
            False,
            id="since when something else is so",
        ),
    ],
)
def test_a_total_of_weeks_is_none_of_one_day(left: str, right: str, *, two: bool) -> None:
    assert relation(left, right).startswith("different") is two


def test_the_day_on_which_it_will_end_dates_no_length() -> None:
    assert read("أعلنت ترسا هدنة من {ثلاثة أيام} تنتهي مساء الثلاثاء.").context.when is None


def test_lengths_of_which_nothing_is_told_alike_are_two() -> None:
    pair = pair_of(
        "عمل البستاني في صحيفة الميناء لمدة {6 أشهر}.",
        "أطاح المتظاهرون بالحاكم بعد {عام} من حكمه.",
    )

    assert veto(replace(pair, cosine=0.2)).startswith("nothing tells")
    assert not veto(replace(pair, cosine=0.4))
