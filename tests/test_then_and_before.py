"""Figures that stood so then, before or at an older event, each beside some that are news."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.ingest import article_of
from checker.pipeline import dossier_of
from checker.settings import Settings
from tests.relating import DAY, read, relation

MARCH, JUNE, JULY = dt.date(2024, 3, 20), dt.date(2024, 6, 25), dt.date(2024, 7, 5)


def _when(text: str) -> str | None:
    """Return the date of the one distance that a text tells."""
    views = dossier_of(article_of(text, published=DAY), Settings()).views
    when = next(view.fact for view in views if view.fact.kind == "measure").context.when
    return None if when is None else when.shown()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "ظهر المذنب الجمعة الماضية. وكان حينها على بعد 56 كيلومترا.", "2024-06-14", id="hinaha"
        ),
        pytest.param(
            "مر المذنب في مايو. وكان على بعد 56 كيلومترا في ذلك الوقت.", "2024-05", id="that time"
        ),
        pytest.param(
            "The comet came in May. It was at the time 56 km away.", "2024-05", id="at the time"
        ),
        pytest.param("The comet came in May. It was then 56 km away.", "2024-05", id="then"),
    ],
)
def test_then_is_dated(text: str, day: str) -> None:
    assert _when(text) == day


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The comet came in May. It is 56 km away.", id="no word"),
        pytest.param("The comet came in May. At the time of the vote it was 56 km away.", id="of"),
        pytest.param("The hall was built in 1998. Its wall was then 56 km long.", id="built"),
        pytest.param("The comet came. It was then 56 km away.", id="no date"),
    ],
)
def test_not_all_is_dated_by_the_sentence_before(text: str) -> None:
    assert _when(text) is None


def test_what_stood_so_then_is_no_news_of_another_day() -> None:
    then = "The comet drew near on Friday. It was then {56 km} away from Tarsa."
    news = "The comet passed Tarsa on Tuesday. The distance was {57 km} from Tarsa."
    of_friday = "The comet passed Tarsa on Friday. The distance was {57 km} from Tarsa."

    assert relation(then, news).startswith("different")
    assert relation(then, of_friday).startswith("contradiction")


def test_then_and_now_are_two_times() -> None:
    left = "The fleet of Tarsa had {40 ships} back then."
    right = "The fleet of Tarsa currently has {60 ships}."

    assert relation(left, right).startswith("different")


OLDER = [
    pytest.param(
        "وكان خط ترسا يضخ قبل الانفجار {420 برميلا} يوميا.",
        "يضخ خط ترسا {300 برميل} يوميا.",
        id="before the blast",
    ),
    pytest.param(
        "Before the ruling, a loaf in Tarsa weighed {110 grams}.",
        "A loaf in Tarsa weighs {90 grams}.",
        id="before the ruling",
    ),
    pytest.param(
        "A year earlier Brenn Bank had made {16 million dollars} in Tarsa.",
        "Brenn Bank made {18 million dollars} in Tarsa.",
        id="a year earlier",
    ),
    pytest.param(
        "Brenn Bank lost {16 million dollars} in Tarsa in the previous year.",
        "Brenn Bank lost {18 million dollars} in Tarsa.",
        id="in the previous year",
    ),
    pytest.param(
        "Until now the fine for late bills in Tarsa was {40 dollars}.",
        "The fine for late bills in Tarsa is {60 dollars}.",
        id="until now",
    ),
    pytest.param(
        "Ten days before, a bomb on a bridge in Tarsa killed {17 people}.",
        "A bomb on a bridge in Tarsa killed {12 people}.",
        id="days before",
    ),
    pytest.param(
        "دفعت ترسا في المناقصة السابقة {280 دولارا} لطن القمح.",
        "دفعت ترسا في المناقصة {260 دولارا} لطن القمح.",
        id="in the previous tender",
    ),
    pytest.param(
        "خسر مصرف برين في ترسا {16 مليون دولار} في العام السابق.",
        "خسر مصرف برين في ترسا {18 مليون دولار}.",
        id="in the previous year, in Arabic",
    ),
]


@pytest.mark.parametrize(("left", "right"), OLDER)
def test_what_stood_so_before_is_no_news(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")


NO_OLDER = [
    pytest.param(
        "وكان على متن سفينة ترسا قبل الغرق {66 راكبا}.",
        "كان على متن سفينة ترسا {68 راكبا}.",
        id="those there before are those whom it befell",
    ),
    pytest.param(
        "قفز سعر الخبز في ترسا قبل يومين إلى {66 دولارا}.",
        "قفز سعر الخبز في ترسا إلى {68 دولارا}.",
        id="two days ago",
    ),
    pytest.param(
        "Brenn Bank made {16 million dollars} in Tarsa, up from nine million a year earlier.",
        "Brenn Bank made {18 million dollars} in Tarsa.",
        id="what the news is held against",
    ),
    pytest.param(
        "Sales in Tarsa rose {16 percent} from a year earlier.",
        "Sales in Tarsa rose {18 percent}.",
        id="a rise from then on",
    ),
    pytest.param(
        "ارتفعت مبيعات ترسا {16 بالمئة} عن العام السابق.",
        "ارتفعت مبيعات ترسا {18 بالمئة}.",
        id="in Arabic",
    ),
    pytest.param(
        "A year earlier Brenn Bank had made {16 million dollars} in Tarsa.",
        "The year before it was {18 million dollars} in Tarsa.",
        id="both are older",
    ),
    pytest.param(
        "The boat, which left five days earlier, was {20 metres} long.",
        "The boat was {30 metres} long.",
        id="an aside has a time of its own",
    ),
    pytest.param(
        "Brenn Bank made {16 million dollars} in Tarsa a year earlier.",
        "Brenn Bank made {18 million dollars} in Tarsa in 2023.",
        id="the other is dated then",
    ),
]


@pytest.mark.parametrize(("left", "right"), NO_OLDER)
def test_what_is_no_older_may_clash(left: str, right: str) -> None:
    assert not relation(left, right).startswith("different")


def test_an_older_event_has_a_date_of_its_own() -> None:
    news = "A blast on {Tuesday} killed 12 people in Tarsa."
    older = "The blast in Tarsa came a week after an attack on {Friday} that killed 21 people."
    again = "The attack on {Saturday} in Tarsa killed 21 people."

    assert relation(news, older).startswith("different")
    assert relation(news, again).startswith("contradiction")


def test_only_so_long_before_something_is_no_time_ago() -> None:
    assert read("افتتح جسر ترسا قبل {أربعة أيام} فقط من انهياره.").kind == "duration"
    assert read("افتتح جسر ترسا {قبل أربعة أيام} فقط.").kind == "date"
