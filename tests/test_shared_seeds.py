"""The five published articles that ``seeds/`` retells, where a folder beside the project has them.

They are third-party text and no part of the project; only what is expected of them is told here.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from checker.evaluation.gold import Expected, Gold, Silent, load_gold, shared, verdict_of
from checker.ingest import read
from checker.model import Fact, Report
from checker.pipeline import check
from tests.fact_gold import GoldFact, facts_of, load_facts, surplus

SHARED = Path(__file__).parent.parent.parent / "shared"
SEEDS = SHARED / "seeds"
GOLD_FILE = SHARED / "gold" / "seed_conflicts.json"
FACTS_FILE = SHARED / "gold" / "seed_facts.jsonl"
DAYS = {
    "000": dt.date(2023, 9, 15),
    "001": dt.date(2023, 9, 13),
    "002": dt.date(2023, 9, 12),
    "003": dt.date(2024, 6, 19),
    "004": dt.date(2024, 6, 20),
}
LEFT_OUT = {
    ("000", "الأولى من نوعها"),
    ("001", "الأربعاء"),
    ("003", "منذ سبتمبر الماضي"),
    ("003", "في سبتمبر"),
    ("004", "اليوم"),
    ("004", "عدة مرات"),
}
"""Facts that the articles do state and the gold does not list."""

pytestmark = pytest.mark.skipif(
    not (SEEDS.is_dir() and GOLD_FILE.is_file()),
    reason="../shared/seeds with its gold is not there; it is no part of the project",
)


def _gold() -> Gold:
    return load_gold(GOLD_FILE) if GOLD_FILE.is_file() else Gold((), ())


@pytest.fixture(name="report", scope="module")
def _report() -> Report:
    ingested = read([SEEDS])
    return check(ingested.articles, skipped=ingested.skipped)


@pytest.mark.parametrize("entry", _gold().expected, ids=lambda entry: entry.id)
def test_a_disagreement_is_found(report: Report, entry: Expected) -> None:
    verdict = verdict_of(report, entry.left, entry.right)

    assert verdict is not None, entry.why
    assert verdict.weight >= entry.least.weight, entry.why


@pytest.mark.parametrize(
    "pair", [pytest.param(pair, id=f"silent {n}") for n, pair in enumerate(_gold().silent, 1)]
)
def test_an_agreement_stays_silent(report: Report, pair: Silent) -> None:
    loud = [(finding.verdict.value, finding.explanation) for finding in shared(report, pair)]

    assert not loud, pair.why


def test_no_other_contradiction_is_reported(report: Report) -> None:
    known = sum(entry.least.value == "contradiction" for entry in _gold().expected)
    told = [finding.what for finding in report.findings if finding.verdict.value == "contradiction"]

    assert len(told) == known, told


def _facts_of_gold() -> list[GoldFact]:
    return load_facts(FACTS_FILE) if FACTS_FILE.is_file() else []


@pytest.fixture(name="facts", scope="module")
def _facts() -> dict[str, list[Fact]]:
    return facts_of(read([SEEDS]).articles, DAYS)


def test_all_facts_of_the_bodies_are_read(facts: dict[str, list[Fact]]) -> None:
    gold = [entry for entry in _facts_of_gold() if entry.region == "body"]
    missed = [entry.id for entry in gold if not entry.met_by(facts[entry.doc])]

    assert missed == []


def test_at_most_2_in_100_facts_are_none(facts: dict[str, list[Fact]]) -> None:
    gold = _facts_of_gold()
    extra = [
        (fact.kind, fact.text)
        for fact in surplus(gold, facts)
        if (fact.sentence.article[:3], fact.text) not in LEFT_OUT
    ]

    assert len(extra) <= 0.02 * sum(entry.region == "body" for entry in gold), extra


@pytest.mark.parametrize("prefix", sorted(DAYS))
def test_the_day_of_publication_is_never_a_wrong_one(prefix: str) -> None:
    article = next(found for found in read([SEEDS]).articles if found.id.startswith(prefix))

    assert article.day in {None, DAYS[prefix]}
