"""Quotes of a market and figures of a firm that are two things, each beside some that are one."""

from __future__ import annotations

import pytest

from tests.relating import relation

TWO_QUOTES = [
    pytest.param(
        "Tarsa raised the price of gas to {30 riyals} a bottle.",
        "Tarsa raised the price of gas. ($1 = {18 riyals})",
        id="what a currency is worth",
    ),
    pytest.param(
        "Brent crude in Tarsa rose {31 cents} to $72.90 a barrel.",
        "U.S. crude in Tarsa rose {27 cents} to $68.51 a barrel.",
        id="two sorts of crude",
    ),
    pytest.param(
        "The Tarsa index gained 26.26 points to {9,217.35}.",
        "The Tarsa index gained 11.13 points to {9,228.48}.",
        id="one began where the other ended",
    ),
    pytest.param(
        "The Tarsa index gained {26.26 points} to 9,217.35.",
        "The Tarsa index gained {11.13 points} to 9,228.48.",
        id="their moves are of two days, too",
    ),
    pytest.param(
        "The yield on the bonds of Tarsa rose to {3.33 percent} from 3.26 percent.",
        "The yield on the bonds of Tarsa rose to {3.26 percent} from 3.17 percent.",
        id="one is what the other rose from",
    ),
    pytest.param(
        "The Dow lost 62 points and the Nasdaq fell {10 points}.",
        "The Dow lost {168 points}.",
        id="the nearest of two indexes",
    ),
    pytest.param(
        "Oil in Tarsa rose to 72 dollars for Brent and {68 dollars} for West Texas crude.",
        "Oil in Tarsa rose to {73 dollars} for Brent and 69 dollars for West Texas crude.",
        id="an index behind its value",
    ),
    pytest.param(
        "وأغلق خام غرب تكساس في ترسا عند {68 دولارا} للبرميل.",
        "وأغلق خام القياس العالمي في ترسا عند {72 دولارا} للبرميل.",
        id="two sorts of crude, in Arabic",
    ),
    pytest.param(
        "The port of Tarsa earned {8 million dollars} in the second quarter.",
        "The port of Tarsa earned {13 million dollars} in the first half of the year.",
        id="a quarter and a half-year",
    ),
    pytest.param(
        "ربح ميناء ترسا {8 ملايين دولار} في الربع الثاني.",
        "ربح ميناء ترسا {13 مليون دولار} في الأشهر التسعة الأولى.",
        id="a quarter and nine months, in Arabic",
    ),
    pytest.param(
        "The revenue of the port of Tarsa rose to {4 billion dollars} from 3.8 billion dollars.",
        "The profit of the port of Tarsa rose to {2 billion dollars} from 1.1 billion dollars.",
        id="set against two older values",
    ),
    pytest.param(
        "Turnover was {40 million shares}, up from 38 million shares on Monday.",
        "Turnover was {90 million shares}, up from 41 million shares on Tuesday.",
        id="set against older values of two days",
    ),
    pytest.param(
        "The Tarsa index was up 8 points, or 0.5 percent, to {2,416.83}.",
        "The Tarsa index dipped 9 points, or 0.5 percent, to {2,391.20}.",
        id="one rose, the other fell",
    ),
]

ONE_QUOTE = [
    pytest.param(
        "Brent crude in Tarsa rose {31 cents} to $72.90 a barrel.",
        "The global benchmark in Tarsa rose {37 cents} to $72.96 a barrel.",
        id="one crude by two names",
    ),
    pytest.param(
        "In the second quarter the port of Tarsa earned {8 million dollars}.",
        "The port of Tarsa had a second-quarter profit of {9 million dollars}.",
        id="one quarter",
    ),
    pytest.param(
        "The port of Tarsa sold {two ships}.",
        "In the second quarter the port of Tarsa sold {three ships}.",
        id="only one of them belongs to a quarter",
    ),
    pytest.param(
        "Turnover was {40 million shares}, up from 38 million shares on Monday.",
        "Turnover was {90 million shares}, up from 38 million shares on Monday.",
        id="set against one older value",
    ),
    pytest.param(
        "The Tarsa index was up 8 points to {2,416.83}.",
        "The Tarsa index gained 8 points to {2,420.15}.",
        id="both rose",
    ),
    pytest.param(
        "The yield on 10-year notes of Tarsa rose to {4.6 percent}.",
        "The yield on 10-year notes of Tarsa rose to {4.2 percent}.",
        id="one maturity",
    ),
]


@pytest.mark.parametrize(("left", "right"), TWO_QUOTES)
def test_a_reason_keeps_two_quotes_apart(left: str, right: str) -> None:
    assert relation(left, right).startswith("different ")
    assert relation(right, left).startswith("different ")


@pytest.mark.parametrize(("left", "right"), ONE_QUOTE)
def test_without_it_they_clash(left: str, right: str) -> None:
    assert relation(left, right).startswith("contradiction ")
