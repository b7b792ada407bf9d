"""Figures of which little is told alike, or which are threatened only: what keeps them apart."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from checker.embedding.hashing import HashingEmbedder
from checker.grouping.difference import expected_against_told
from checker.grouping.likeness import digits_of_one_number
from checker.grouping.vetoes import veto
from checker.model import Article
from checker.pipeline import check
from tests.relating import ALIKE, DAY, pair_of, relation, told

MARCH, JUNE, JULY = dt.date(2024, 3, 20), dt.date(2024, 6, 25), dt.date(2024, 7, 5)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Tarsa threatened to tax goods worth {60 billion dollars}.",
            "Tarsa taxed goods worth {50 billion dollars}.",
            id="threatened to",
        ),
        pytest.param(
            "Tarsa is threatening tariffs on goods worth {60 billion dollars}.",
            "Tarsa put tariffs on goods worth {50 billion dollars}.",
            id="threatening tariffs",
        ),
        pytest.param(
            "هددت ترسا بفرض رسوم على سلع قيمتها {60 مليار دولار}.",
            "فرضت ترسا رسوما على سلع قيمتها {50 مليار دولار}.",
            id="in Arabic",
        ),
        pytest.param(
            "لوحت ترسا بطرد {60 دبلوماسيا}.",
            "طردت ترسا {50 دبلوماسيا}.",
            id="held out",
        ),
    ],
)
def test_what_is_threatened_is_not_yet_so(left: str, right: str) -> None:
    assert expected_against_told(pair_of(left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Tarsa made good on its threat to tax goods worth {60 billion dollars}.",
            "Tarsa taxed goods worth {50 billion dollars}.",
            id="a threat carried out",
        ),
        pytest.param(
            "نفذت ترسا تهديدها بفرض رسوم على سلع قيمتها {60 مليار دولار}.",
            "فرضت ترسا رسوما على سلع قيمتها {50 مليار دولار}.",
            id="in Arabic",
        ),
        pytest.param(
            "يهدد الجفاف {60 قرية} في ترسا.", "في ترسا {50 قرية} بلا ماء.", id="a threat of nature"
        ),
    ],
)
def test_other_threats_are_as_they_are(left: str, right: str) -> None:
    assert expected_against_told(pair_of(left, right)) == 0


def test_the_second_to_follow_is_the_third() -> None:
    second = "Tarsa is the {second country} to follow Meridia and move its embassy."
    third = "Tarsa is the {third country} to move its embassy."
    fourth = "Tarsa is the {fourth country} to move its embassy."
    following = "ترسا {ثاني دولة} تقتدي بميريديا وتنقل سفارتها."

    assert relation(second, third) == "part_of ordinal.follower"
    assert relation(following, "ترسا {ثالث دولة} تنقل سفارتها.") == "part_of ordinal.follower"
    assert relation(second, fourth).startswith("contradiction")
    assert relation("Tarsa is the {second country} to do so.", third).startswith("contradiction")


def test_a_slip_of_the_pen_stands_between_statements_told_alike() -> None:
    pair = pair_of("He left Tarsa in {2012}.", "Her contract runs until {2021}.")

    assert digits_of_one_number(replace(pair, cosine=0.5)) == 1
    assert digits_of_one_number(replace(pair, cosine=0.2)) == 0


def test_counts_of_two_things_of_which_nothing_is_told_alike_are_two() -> None:
    pair = pair_of(
        "حضر الجلسة في محكمة ترسا {دبلوماسيان نمساويان} لمتابعة القضية.",
        "دهست شاحنة حافلة ركاب قرب نيلا وأصيب {ثلاثة أشخاص} بحروق.",
    )

    assert veto(replace(pair, cosine=0.1)).startswith("nothing tells that the two counts")
    assert veto(replace(pair, cosine=0.6)) == ""


def test_a_difference_between_articles_weeks_apart_needs_more_evidence() -> None:
    first = told("a", "Tarsa ordered {40 buses} for its new line.", DAY)[0]
    soon = told("b", "Tarsa ordered {50 buses} for its new line.", DAY + dt.timedelta(days=3))[0]
    late = told("c", "Tarsa ordered {50 buses} for its new line.", DAY + dt.timedelta(days=40))[0]
    weights = replace(ALIKE, intercept=-0.7)

    def found(other: Article) -> int:
        articles = [first, other]
        report = check(articles, embedder=HashingEmbedder(), weights=weights, every_pair=True)
        return len(report.findings)

    assert found(soon) == 1
    assert found(late) == 0
