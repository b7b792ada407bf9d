"""A value and the parts that its sentence lists: do they add up?"""

from __future__ import annotations

import pytest

from checker.model import Finding, Scope
from tests.relating import checked, told

WRONG = [
    pytest.param(
        "Tarsa Air ordered 24 planes: 16 large ones and nine small ones.",
        "24 against 16 + 9: the parts listed with it make another sum",
        id="behind a colon",
    ),
    pytest.param(
        "طلبت شركة ترسا 24 طائرة من المصنع، هي 16 طائرة كبيرة وتسع طائرات صغيرة.",
        "24 against 16 + 9: the parts listed with it make another sum",
        id="behind 'they are'",
    ),
    pytest.param(
        "قتل 12 شخصا في ترسا: خمسة رجال وأربع نساء وطفلان.",
        "12 against 5 + 4 + 2: the parts listed with it make another sum",
        id="people of three sorts",
    ),
    pytest.param(
        "Tarsa ordered 24 ships: 16 ocean-going and nine coastal ships.",
        "24 against 16 + 9: the parts listed with it make another sum",
        id="two sorts of one noun",
    ),
    pytest.param(
        "The fund paid 3.2 billion dinars: 1.5 billion dinars for roads"
        " and 2.1 billion dinars for schools.",
        "3,200,000,000 dinars against 1,500,000,000 dinars + 2,100,000,000 dinars: the parts"
        " listed with it make another sum",
        id="sums of money",
    ),
]

RIGHT = [
    pytest.param("Tarsa Air ordered 24 planes: 16 large ones and eight small ones.", id="it adds"),
    pytest.param(
        "Tarsa ordered 24 ships: 16 ocean-going, five coastal ships and three river boats.",
        id="a hyphen opens no list",
    ),
    pytest.param("طلبت شركة ترسا 24 طائرة، هي 16 طائرة كبيرة وثماني طائرات صغيرة.", id="in Arabic"),
    pytest.param(
        "The fund paid 3.2 billion dinars: 1.5 billion dinars for roads"
        " and 1.6 billion dinars for schools.",
        id="but for rounding",
    ),
    pytest.param(
        "Tarsa Air ordered about 24 planes: 16 large ones and nine small ones.", id="told roughly"
    ),
    pytest.param(
        "Tarsa Air ordered 24 planes: three pilots and nine mechanics will fly them.",
        id="other things",
    ),
    pytest.param("Tarsa Air ordered 24 planes, 16 large ones and nine small.", id="no mark"),
    pytest.param("قتل 12 شخصا في ترسا، بينهم خمسة رجال وأربع نساء.", id="only some of them"),
    pytest.param("Tarsa beat Nella by 24 points: 16 points.", id="one part alone"),
]


def findings(sentence: str) -> list[Finding]:
    article, _ = told("a", "{" + sentence)
    return list(checked([article]).findings)


@pytest.mark.parametrize(("sentence", "explanation"), WRONG)
def test_parts_that_make_another_sum_are_found(sentence: str, explanation: str) -> None:
    (finding,) = findings(sentence)

    assert finding.level.endswith(".wrong_sum")
    assert finding.scope is Scope.WITHIN_ARTICLE
    assert finding.explanation == explanation


@pytest.mark.parametrize("sentence", RIGHT)
def test_parts_that_may_add_up_are_not(sentence: str) -> None:
    assert not findings(sentence)


def test_a_wrong_sum_stays_apart_from_what_other_articles_say_of_the_value() -> None:
    wrong, _ = told("a", "{Tarsa Air ordered 24 planes: 16 large ones and nine small ones.")
    other, _ = told("b", "{Tarsa Air ordered 25 planes on Monday.")

    levels = sorted(finding.level for finding in checked([wrong, other]).findings)

    assert levels == ["count.disjoint", "count.wrong_sum"]
