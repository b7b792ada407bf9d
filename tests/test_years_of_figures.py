"""Figures of two fiscal years, seasons or parts of a year, each beside some that are of one."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.relating import relation

MARCH, JUNE, JULY = dt.date(2024, 3, 20), dt.date(2024, 6, 25), dt.date(2024, 7, 5)


TWO_YEARS = [
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars} in the current fiscal year.",
        "The deficit of Tarsa is {7 billion dollars} in fiscal year 2024-2025.",
        MARCH,
        MARCH,
        id="the current one, and one named that begins later in the year",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في السنة المالية الحالية.",
        "يبلغ عجز ترسا {7 مليارات دولار} في موازنة السنة المالية 2024-2025.",
        MARCH,
        MARCH,
        id="the current one and one named, in Arabic",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في العام المالي الجاري.",
        "يبلغ عجز ترسا {7 مليارات دولار} في الموازنة الجديدة.",
        MARCH,
        MARCH,
        id="the running year and the new budget",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في العام المالي المنصرم.",
        "يبلغ عجز ترسا {7 مليارات دولار} في العام المالي المقبل.",
        JUNE,
        JUNE,
        id="the last and the next",
    ),
    pytest.param(
        "The budget of Tarsa for 2023/24 gives schools {5 billion dollars}.",
        "The budget of Tarsa for 2024/25 gives schools {7 billion dollars}.",
        JUNE,
        JULY,
        id="two that are named",
    ),
    pytest.param(
        "Tarek Benzal scored {14 goals} for Tarsa last season.",
        "Tarek Benzal has scored {9 goals} for Tarsa this season.",
        MARCH,
        MARCH,
        id="last season and this",
    ),
    pytest.param(
        "سجل طارق بنزال {14 هدفا} لترسا في الموسم الماضي.",
        "سجل طارق بنزال {9 أهداف} لترسا في الموسم الحالي.",
        MARCH,
        MARCH,
        id="last season and this, in Arabic",
    ),
    pytest.param(
        "سجل طارق بنزال {14 هدفا} لترسا في موسم 2022-2023.",
        "سجل طارق بنزال {9 أهداف} لترسا هذا الموسم.",
        MARCH,
        MARCH,
        id="a named season and this",
    ),
]


@pytest.mark.parametrize(("left", "right", "day", "later"), TWO_YEARS)
def test_two_fiscal_years_or_seasons_are_two_things(
    left: str, right: str, day: dt.date, later: dt.date
) -> None:
    assert relation(left, right, day, later).startswith("different")


ONE_YEAR = [
    pytest.param(
        "The deficit of Tarsa will be {5 billion dollars} in the next fiscal year.",
        "The deficit of Tarsa is {7 billion dollars} in the current fiscal year.",
        JUNE,
        JULY,
        id="the next in June is the current one in July",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في السنة المالية الحالية.",
        "يبلغ عجز ترسا {7 مليارات دولار} في السنة المالية 2024-2025.",
        JULY,
        JULY,
        id="the current one may be the one named",
    ),
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars} in the current fiscal year.",
        "The deficit of Tarsa is {7 billion dollars} in this fiscal year.",
        MARCH,
        MARCH,
        id="the current one and this",
    ),
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars} in fiscal 2024.",
        "The deficit of Tarsa is {7 billion dollars} in fiscal year 2023-2024.",
        MARCH,
        MARCH,
        id="a year named by its end",
    ),
    pytest.param(
        "Tarek Benzal scored {14 goals} for Tarsa last season.",
        "Tarek Benzal scored {9 goals} for Tarsa this season.",
        JUNE,
        JUNE,
        id="between two seasons the one just ended is either",
    ),
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars}.",
        "The deficit of Tarsa is {7 billion dollars} in the current fiscal year.",
        MARCH,
        MARCH,
        id="one tells no year",
    ),
]


@pytest.mark.parametrize(("left", "right", "day", "later"), ONE_YEAR)
def test_what_may_be_one_year_is_none_of_two(
    left: str, right: str, day: dt.date, later: dt.date
) -> None:
    assert relation(left, right, day, later).startswith("contradiction")


PARTS_OF_A_YEAR = [
    pytest.param(
        "Sales in Tarsa came to {16 million dollars} in the first six months.",
        "Sales in Tarsa came to {9 million dollars} in the second quarter.",
        id="six months, and a quarter",
    ),
    pytest.param(
        "Sales in Tarsa came to {16 million dollars} in the first half.",
        "For the full year sales in Tarsa came to {40 million dollars}.",
        id="a half, and the whole",
    ),
    pytest.param(
        "بلغت مبيعات ترسا {16 مليون دولار} في الأشهر الستة الأولى.",
        "بلغت مبيعات ترسا {9 ملايين دولار} في الفصل الثاني.",
        id="in Arabic",
    ),
]


@pytest.mark.parametrize(("left", "right"), PARTS_OF_A_YEAR)
def test_two_parts_of_a_year_are_two_things(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")
