"""Figures that move while they are counted: what publication times add to two values."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.model import Verdict
from tests.relating import checked, told

EARLIER, LATER = dt.date(2024, 6, 20), dt.date(2024, 6, 21)

MOVED = [
    pytest.param("{Nine} were killed in Tarsa.", "{16} were killed in Tarsa.", id="a toll grew"),
    pytest.param("قُتل {تسعة أشخاص} في ترسا.", "قُتل {16 شخصا} في ترسا.", id="and in Arabic"),
    pytest.param(
        "{At least 28} were killed in Tarsa.", "{40} were killed in Tarsa.", id="past its bound"
    ),
    pytest.param(
        "{At least 28} were killed in Tarsa.",
        "{About 40} were killed in Tarsa.",
        id="past its bound, roughly",
    ),
    pytest.param(
        "قُتل {أكثر من 30 شخصا} في ترسا.",
        "قُتل {43 شخصا} في ترسا.",
        id="more than another round figure",
    ),
    pytest.param(
        "{At least 40} were killed in Tarsa.", "{43} were killed in Tarsa.", id="no round figure"
    ),
    pytest.param(
        "{At least 40} were killed in Tarsa.",
        "{At least 43} were killed in Tarsa.",
        id="two bounds",
    ),
]

STAYED = [
    pytest.param(
        "{At least 28} were killed in Tarsa.",
        "{About 30} were killed in Tarsa.",
        id="the bound lies within what is told roughly",
    ),
    pytest.param(
        "قُتل {28 شخصا على الأقل} في ترسا.", "قُتل {نحو 30 شخصا} في ترسا.", id="and in Arabic"
    ),
    pytest.param(
        "{More than 40} were killed in Tarsa.",
        "{43} were killed in Tarsa.",
        id="more than a round figure",
    ),
    pytest.param(
        "قُتل {أكثر من ألف شخص} في ترسا.", "قُتل {1031 شخصا} في ترسا.", id="the same by word"
    ),
    pytest.param(
        "{At least 28} were killed in Tarsa.", "{28} were killed in Tarsa.", id="one figure"
    ),
    pytest.param(
        "{At least 76} were killed in Tarsa.",
        "{More than 75} were killed in Tarsa.",
        id="one bound of whole numbers",
    ),
    pytest.param(
        "قُتل {ما لا يقل عن 10 أشخاص} في ترسا.",
        "قُتل {أكثر من تسعة أشخاص} في ترسا.",
        id="one bound in Arabic",
    ),
    pytest.param(
        "{More than 360} were killed in Tarsa.",
        "{More than 362} were killed in Tarsa.",
        id="more than a figure, and more than the same rounded",
    ),
]

OVERTAKEN = [
    pytest.param(
        "Police arrested {at least 60 people} in Tarsa.",
        "Police arrested {143 people} in Tarsa.",
        id="many more",
    ),
    pytest.param(
        "نزح {أكثر من 12 ألف شخص} من ترسا.", "نزح {نحو 19 ألف شخص} من ترسا.", id="roughly told"
    ),
    pytest.param(
        "At least {60 people} were arrested in Tarsa.",
        "At least {143 people} were arrested in Tarsa.",
        id="another bound",
    ),
    pytest.param(
        "دمر الحريق {30 منزلا على الأقل} في ترسا.", "دمر الحريق {55 منزلا} في ترسا.", id="houses"
    ),
]

NOT_OVERTAKEN = [
    pytest.param(
        "Police arrested {at least 60 people} in Tarsa.",
        "Police arrested {66 people} in Tarsa.",
        id="near the bound",
    ),
    pytest.param(
        "نزح {أكثر من 12 ألف شخص} من ترسا.", "نزح {نحو 13 ألف شخص} من ترسا.", id="and in Arabic"
    ),
    pytest.param(
        "The Tarsa bridge is {at least 60 metres} long.",
        "The Tarsa bridge is {100 metres} long.",
        id="what is not counted on",
    ),
]


def between(left: str, right: str, first: dt.date, second: dt.date) -> list[str]:
    report = checked([told("a", left, first)[0], told("b", right, second)[0]])
    return [finding.verdict.value for finding in report.findings]


@pytest.mark.parametrize(("left", "right"), MOVED)
def test_a_larger_later_figure_is_an_update(left: str, right: str) -> None:
    assert between(left, right, EARLIER, LATER) == ["update"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "{63.8 million people} were displaced.",
            "{68.3 million people} were displaced.",
            id="digits changed round",
        ),
        pytest.param(
            "The budget assumes that oil closes at {70 dollars}.",
            "The budget assumes that oil closes at {75 dollars}.",
            id="a price that is assumed is not quoted",
        ),
        pytest.param(
            "تفترض الموازنة أن يغلق النفط عند {70 دولارا}.",
            "تفترض الموازنة أن يغلق النفط عند {75 دولارا}.",
            id="nor in Arabic",
        ),
    ],
)
def test_a_slip_is_no_update(left: str, right: str) -> None:
    assert between(left, right, EARLIER, LATER) == ["contradiction"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "{12} were killed in Tarsa.", "{21} were killed in Tarsa.", id="two digits, by chance"
        ),
        pytest.param(
            "Shares of Tarsa closed at {70 dollars}.",
            "Shares of Tarsa closed at {75 dollars}.",
            id="a price that is quoted",
        ),
        pytest.param(
            "The lira traded at {16.3} to the dollar.",
            "The lira was at {17.1} to the dollar.",
            id="a rate of exchange",
        ),
    ],
)
def test_what_may_move_is_an_update(left: str, right: str) -> None:
    assert between(left, right, EARLIER, LATER) == ["update"]


@pytest.mark.parametrize(("left", "right"), OVERTAKEN)
def test_a_figure_well_beyond_an_older_bound_is_an_update(left: str, right: str) -> None:
    assert between(left, right, EARLIER, LATER) == ["update"]


@pytest.mark.parametrize(("left", "right"), OVERTAKEN[:2])
def test_a_bound_and_a_figure_of_one_time_agree(left: str, right: str) -> None:
    assert between(left, right, EARLIER, EARLIER) == []


@pytest.mark.parametrize(("left", "right"), NOT_OVERTAKEN)
def test_a_figure_near_a_bound_or_not_counted_on_agrees(left: str, right: str) -> None:
    assert between(left, right, EARLIER, LATER) == []


@pytest.mark.parametrize(("left", "right"), STAYED)
def test_one_figure_told_twice_is_no_update(left: str, right: str) -> None:
    assert between(left, right, EARLIER, LATER) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Inmates fled Tarsa prison by a tunnel {25 metres} long.",
            "Inmates fled Tarsa prison by a tunnel {35 metres} long.",
            id="English",
        ),
        pytest.param(
            "فر سجناء ترسا عبر نفق طوله {25 مترا}.",
            "فر سجناء ترسا عبر نفق طوله {35 مترا}.",
            id="Arabic",
        ),
    ],
)
def test_a_length_does_not_run(left: str, right: str) -> None:
    assert between(left, right, EARLIER, LATER) == ["contradiction"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("{Nine} were killed in Tarsa.", "{16} were killed in Tarsa.", id="English"),
        pytest.param("قُتل {تسعة أشخاص} في ترسا.", "قُتل {16 شخصا} في ترسا.", id="Arabic"),
    ],
)
def test_a_figure_that_shrank_is_a_contradiction(left: str, right: str) -> None:
    assert between(left, right, LATER, EARLIER) == ["contradiction"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "In the raid on Tarsa {45 others} were injured.",
            "In the raid on Tarsa rebels attacked {sixty villages}.",
            id="villages were not injured",
        ),
        pytest.param(
            "أصيب {45 آخرون} في الغارة على ترسا.",
            "هاجم المتمردون {ستين قرية} في الغارة على ترسا.",
            id="nor in Arabic",
        ),
        pytest.param(
            "ألقت الشرطة القبض على {12 رجلا} في ترسا.",
            "وما زال {ثمانية رجال} طلقاء في ترسا.",
            id="who is at large was not caught",
        ),
    ],
)
def test_what_befell_people_tells_them_apart(left: str, right: str) -> None:
    assert between(left, right, EARLIER, EARLIER) == []


def test_two_sources_are_in_no_tension_where_one_figure_replaced_the_other() -> None:
    sentences = [
        "At least {twelve people} were killed in the blast at the Tarsa depot.",
        "The Tarsa health ministry said {twelve people} were killed in the blast at the depot.",
        "Police said at least {eleven people} were killed in the blast at the Tarsa depot.",
    ]

    report = checked([told(str(n), sentence)[0] for n, sentence in enumerate(sentences)])

    assert [f.verdict for f in report.findings] == [Verdict.UPDATE]


def test_but_they_are_where_nothing_did() -> None:
    sentences = [
        "The Tarsa health ministry said {twelve people} were killed in the blast at the depot.",
        "Police said at least {eleven people} were killed in the blast at the Tarsa depot.",
    ]

    report = checked([told(str(n), sentence)[0] for n, sentence in enumerate(sentences)])

    assert [f.verdict for f in report.findings] == [Verdict.TENSION]
