"""How much evidence bounds that meet need: little, but not where they may be a finding."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.cli.reasons import reasons
from checker.engine.settling import settling
from checker.grouping.linking import Bond, leniency, relation_of
from checker.settings import Settings
from tests.relating import checked, pair_of, relation, told

EARLIER, LATER = (dt.datetime(2031, 5, day, tzinfo=dt.UTC) for day in (1, 2))

SLACK, NONE = 2.0, 0.0


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "Tarsa sold {over 40 lorries}.", "Tarsa sold {41 lorries}.", SLACK, id="a bound"
        ),
        pytest.param(
            "باعت ترسا {أكثر من 40 شاحنة}.", "باعت ترسا {41 شاحنة}.", SLACK, id="a bound in Arabic"
        ),
        pytest.param(
            "Rain of {182 mm} fell on Tarsa.",
            "Rain of {over 18 cm} fell on Tarsa.",
            SLACK,
            id="in two units",
        ),
        pytest.param(
            "{At least 12 people} died in Tarsa.",
            "{16 people} died in Tarsa.",
            NONE,
            id="a toll that moved",
        ),
        pytest.param(
            "Tarsa sold {at least one lorry}.", "Tarsa sold {three lorries}.", NONE, id="loose"
        ),
        pytest.param(
            "Tarsa sold {dozens of lorries}.", "Tarsa sold {41 lorries}.", NONE, id="vague"
        ),
    ],
)
def test_bounds_that_are_no_finding_need_little(left: str, right: str, expected: float) -> None:
    pair = pair_of(left, right)
    bond = Bond(0, 0, 0.0, *relation_of(pair), pair)

    assert leniency(bond, settling(EARLIER, LATER)) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A storm in Tarsa did {4 billion euros} of damage.", "{5 billion dollars}"),
        ("خلفت عاصفة في ترسا أضرارا بقيمة {4 مليارات يورو}.", "{5 مليارات دولار}"),
    ],
)
def test_two_currencies_are_counted_and_joined_with_nothing(left: str, right: str) -> None:
    other = left.partition("{")[0] + right + left.partition("}")[2]

    assert relation(left, other) == "unknown money.unit"
    report = checked([told("a", left)[0], told("b", other)[0]])
    assert (report.counts.unknown, report.findings) == (1, ())


def test_a_rate_of_exchange_is_no_sum_in_another_currency() -> None:
    left = "The bank in Tarsa sold the dollar at {16.3 lira}."

    assert relation(left, "The bank in Tarsa sold flats at {40 million euros}.") == ""


def test_explain_names_what_values_that_agree_need() -> None:
    left, _ = told("a", "The {old} market of Velmar, Halden and Osra sold over 40 lorries in May.")
    right, _ = told("b", "Drivers at the {ferry} port waited beside 41 lorries.")

    (reason,) = reasons(left, right, Settings(embedder="hashing"))[1]

    assert reason.judgement.level == "count.bound"
    linked = reason.outcome == "one thing, and no disagreement"
    assert linked == (reason.probability >= 0.12)
