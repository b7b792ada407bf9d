"""Figures that stand so when they are told: counted until a day, or how many are still so."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.kinds import Period
from tests.relating import checked, read, relation, told

EARLIER, LATER = dt.date(2024, 6, 20), dt.date(2024, 6, 22)
"""A Thursday and the Saturday after it."""


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("وصل {40 ألف زائر} إلى ترسا حتى مساء الأربعاء.", id="until an evening"),
        pytest.param("وصل إلى ترسا حتى ظهر الأربعاء {40 ألف زائر}.", id="until noon"),
        pytest.param("تسلمت ترسا {40 طلبا} حتى نهاية يوم الأربعاء.", id="until the end of a day"),
        pytest.param("تسلمت ترسا لغاية صباح الأربعاء {40 طلبا}.", id="up to a morning"),
        pytest.param("تسلمت ترسا {40 طلبا} بحلول الأربعاء.", id="by a day"),
        pytest.param("Tarsa had received {40 forms} by Wednesday evening.", id="by an evening"),
        pytest.param("As of Wednesday morning {40 forms} had come to Tarsa.", id="as of"),
        pytest.param("So far on Wednesday {40 forms} have come to Tarsa.", id="so far on"),
        pytest.param("Until late Wednesday {40 forms} had come to Tarsa.", id="until late"),
    ],
)
def test_a_day_until_which_is_counted_is_read(sentence: str) -> None:
    assert read(sentence).context.until


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("وصل {40 ألف زائر} إلى ترسا مساء الأربعاء.", id="on an evening"),
        pytest.param(
            "أسقطت ترسا {40 طائرة} خلال 24 ساعة حتى مساء الأربعاء.", id="hours that end then"
        ),
        pytest.param("تغلق ترسا {40 مدرسة} حتى الأحد المقبل.", id="a day to come"),
        pytest.param("صدّرت ترسا {40 سيارة} حتى نهاية مايو.", id="a month"),
        pytest.param("Tarsa received {40 forms} on Wednesday.", id="on a day"),
        pytest.param(
            "Tarsa must receive {40 forms} by Monday, June 24.", id="a day to come, English"
        ),
        pytest.param("As residents fled Wednesday {40 homes} burned in Tarsa.", id="as they fled"),
    ],
)
def test_another_day_is_none_until_which_is_counted(sentence: str) -> None:
    assert not read(sentence).context.until


def test_the_day_of_the_event_comes_before_that_until_which_is_counted() -> None:
    fact = read("The fire that broke out on Monday had destroyed {40 homes} by Wednesday morning.")

    assert fact.context.when is not None
    assert fact.context.when.shown() == "2024-06-17"
    assert not fact.context.until


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("لا يزال {29 عاملا} عالقين في منجم ترسا.", id="la yazal"),
        pytest.param("وما زال في مستشفى ترسا {29 عاملا}.", id="ma zala, a word between"),
        pytest.param("{29 عاملا} ما زالوا في منجم ترسا.", id="behind the value"),
        pytest.param("{29 workers} are still trapped in the Tarsa mine.", id="still"),
        pytest.param("{29 workers} remain without pay in Tarsa.", id="remain"),
    ],
)
def test_what_is_still_so_is_read(sentence: str) -> None:
    assert read(sentence).context.still


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "Planes hit Tarsa {four times} as residents were still asleep.", id="others are"
        ),
        pytest.param("قصفت الطائرات ترسا {أربع مرات} والسكان ما زالوا نائمين.", id="nor in Arabic"),
        pytest.param("{29 workers} were trapped in the Tarsa mine.", id="no word for it"),
    ],
)
def test_what_others_still_are_is_not(sentence: str) -> None:
    assert not read(sentence).context.still


def between(left: str, right: str) -> list[str]:
    report = checked([told("a", left, EARLIER)[0], told("b", right, LATER)[0]])
    return [f"{finding.verdict.value} {finding.level}" for finding in report.findings]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "وصل إلى ترسا حتى مساء الأربعاء {40 ألف زائر}.",
            "وصل إلى ترسا حتى مساء الجمعة {70 ألف زائر}.",
            id="two days until which is counted",
        ),
        pytest.param(
            "Tarsa had received {40 forms} by Wednesday evening.",
            "Tarsa received {70 forms} on Friday.",
            id="one such day, and another",
        ),
        pytest.param(
            "لا يزال {29 عاملا} عالقين في منجم ترسا مساء الأربعاء.",
            "ما زال {تسعة عمال} عالقين في منجم ترسا صباح الجمعة.",
            id="fewer are still so",
        ),
        pytest.param(
            "{29 people} were missing in Tarsa.",
            "{Nine people} were missing in Tarsa.",
            id="missing",
        ),
    ],
)
def test_a_later_such_figure_is_an_update(left: str, right: str) -> None:
    assert between(left, right) == ["update count.running"]


def test_events_of_two_days_stay_two() -> None:
    found = relation(
        "On Wednesday Tarsa received {40 forms}.", "On Friday Tarsa received {70 forms}."
    )

    assert found == "different count.different"


def test_days_until_which_is_counted_do_not_clash() -> None:
    found = relation(
        "تسلمت ترسا 40 طلبا حتى {مساء الإثنين}.", "تسلمت ترسا 40 طلبا حتى {مساء الأربعاء}."
    )

    assert found == "different date.different"


def test_days_until_which_something_stays_closed_do() -> None:
    found = relation(
        "All schools in Tarsa are closed until {Sunday, June 23}.",
        "All schools in Tarsa are closed until {Tuesday, June 25}.",
    )

    assert found == "contradiction date.disjoint"


def test_the_day_of_a_main_clause_is_not_that_of_what_it_tells_of() -> None:
    fact = read("Crews combed on Wednesday the old harbour inn that lost {20 guests} to a fire.")

    assert fact.context.when is None


def test_a_day_right_before_its_clause_is() -> None:
    fact = read("Crews combed the inn after a fire on Monday that killed {20 guests}.")

    assert fact.context.when is not None


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "The army shot {two men} in a valley that it has held since 1987.", id="of the valley"
        ),
        pytest.param("أصيب {12 عاملا} في المنجم الذي تديره الشركة منذ عام 2015.", id="of the mine"),
    ],
)
def test_what_a_relative_clause_is_told_of_since_then_is_not_the_count(sentence: str) -> None:
    context = read(sentence).context

    assert not context.since
    assert context.when is None


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Some {30 men} who have died since June 3 were buried.", id="of the counted"),
        pytest.param("ارتفع إلى {30} عدد العمال الذين ماتوا منذ 3 يونيو.", id="of the number"),
    ],
)
def test_what_befell_the_counted_since_then_is(sentence: str) -> None:
    assert read(sentence).context.since


def test_a_whole_date_right_behind_a_value_dates_it() -> None:
    fact = read("أفرج الأحد عن المرأة بعد سجنها لصفعها {حارسين} في 4 مارس 2023 قرب بيتها.")

    assert isinstance(fact.context.when, Period)
    assert fact.context.when.low == dt.date(2023, 3, 4)


def test_elsewhere_it_gives_way_to_the_day_of_the_news() -> None:
    fact = read("قتل الأحد {حارسان} قرب النصب الذي دشن في 4 مارس 2023.")

    assert isinstance(fact.context.when, Period)
    assert fact.context.when.low == dt.date(2024, 6, 16)


def test_the_date_of_another_value_in_a_relative_clause_dates_no_other() -> None:
    fact = read("رفع المصرف الفائدة إلى {7 بالمئة} لكبح التضخم الذي وصل إلى 9 بالمئة في أبريل.")

    assert fact.context.when is None


def test_that_of_what_happened_does() -> None:
    fact = read("قتل {7 عمال} وجرح 9 في الانفجار الذي هز ترسا في أبريل.")

    assert fact.context.when is not None


def test_the_year_of_a_clause_that_is_over_dates_nothing_behind_it() -> None:
    fact = read("العبارة التي دخلت الخدمة عام 1978 غرقت وعلى متنها {14 بحارا}.")

    assert fact.context.when is None


def test_the_day_of_one_does() -> None:
    fact = read("الانفجار الذي هز ترسا الاثنين أسفر عن مقتل {14 بحارا}.")

    assert fact.context.when is not None


def test_when_tells_of_the_date_before_it() -> None:
    fact = read("هذه أول مرة يعدل فيها البنك السعر الذي ثبته منذ 2021، حين حدده عند {4 دنانير}.")

    assert fact.context.when is not None


def test_a_value_that_a_move_set_out_from_is_an_older_one() -> None:
    fact = read("هبطت إيرادات ترسا إلى 29 درهما من {32 درهما} العام الماضي.")

    assert fact.context.superseded
    assert fact.context.when is not None


def test_the_newer_one_has_not_its_date() -> None:
    fact = read("هبطت إيرادات ترسا إلى {29 درهما} من 32 درهما العام الماضي.")

    assert not fact.context.superseded
    assert fact.context.when is None


def test_some_of_a_whole_are_no_move() -> None:
    assert not read("وصلت ترسا إلى 5 أهداف من {10 أهداف} في الموسم.").context.superseded
