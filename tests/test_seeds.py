"""The articles in ``seeds/``: how they are read, and what `check seeds/` says of them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.evaluation.gold import Expected, Silent, load_gold, shared, verdict_of
from checker.ingest import read
from checker.model import Article, Fact, PublishedFrom, Region, Report
from checker.pipeline import check
from tests.fact_gold import GoldFact, facts_of, load_facts, surplus

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
GOLD = load_gold(ROOT / "tests" / "gold" / "seed_findings.json")
FACTS = load_facts(ROOT / "tests" / "gold" / "seed_facts.jsonl")
DAYS = {
    "000": dt.date(2023, 9, 15),
    "001": dt.date(2023, 9, 13),
    "002": dt.date(2023, 9, 12),
    "003": dt.date(2024, 6, 19),
    "004": dt.date(2024, 6, 20),
}


@pytest.fixture(name="articles", scope="module")
def _articles() -> dict[str, Article]:
    return {article.id: article for article in read([SEEDS]).articles}


@pytest.fixture(name="report", scope="module")
def _report() -> Report:
    ingested = read([SEEDS])
    return check(ingested.articles, skipped=ingested.skipped)


@pytest.mark.parametrize("entry", GOLD.expected, ids=lambda entry: entry.id)
def test_a_disagreement_is_found(report: Report, entry: Expected) -> None:
    verdict = verdict_of(report, entry.left, entry.right)

    assert verdict is not None, entry.why
    assert entry.least.weight <= verdict.weight <= entry.most.weight, entry.why


@pytest.mark.parametrize("pair", GOLD.silent, ids=lambda pair: pair.why)
def test_an_agreement_stays_silent(report: Report, pair: Silent) -> None:
    loud = [(finding.verdict.value, finding.explanation) for finding in shared(report, pair)]

    assert not loud, pair.why


def test_no_other_contradiction_is_reported(report: Report) -> None:
    expected = {entry.id for entry in GOLD.expected if entry.least.value == "contradiction"}
    told = [finding.what for finding in report.findings if finding.verdict.value == "contradiction"]

    assert len(told) == len(expected), told


def test_the_readme_is_no_article(articles: dict[str, Article]) -> None:
    assert not [article for article in articles if article.startswith("README")]


@pytest.mark.parametrize("prefix", sorted(DAYS))
def test_the_day_of_publication_is_never_a_wrong_one(
    articles: dict[str, Article], prefix: str
) -> None:
    article = next(article for name, article in articles.items() if name.startswith(prefix))

    assert article.day in {None, DAYS[prefix]}
    assert article.published_from is not PublishedFrom.FRONT_MATTER


def test_a_glued_article_is_one_of_its_own(articles: dict[str, Article]) -> None:
    parts = [article for name, article in articles.items() if name.startswith("003")]
    heads = [
        article.text[part.span.start : part.span.end]
        for article in parts
        for part in article.regions
        if part.region is Region.BODY
    ]

    assert len(parts) > 1
    assert any("16 جريحاً" in body and "عقدين" not in body for body in heads)


def test_a_teaser_counts_as_related(articles: dict[str, Article]) -> None:
    related = " ".join(
        article.text[part.span.start : part.span.end]
        for name, article in articles.items()
        if name.startswith("003")
        for part in article.regions
        if part.region is Region.RELATED
    )

    assert "أكثر من مليون برميل" in related


@pytest.mark.parametrize(
    "words",
    ["18 Sep / September 2024", "شارك القصة", "Close"],
    ids=["page clock", "share link", "close button"],
)
def test_page_furniture_is_chrome(articles: dict[str, Article], words: str) -> None:
    article = next(article for name, article in articles.items() if name.startswith("000"))
    start = article.text.index(words)

    regions = {
        part.region
        for part in article.regions
        if part.span.start <= start and start + len(words) <= part.span.end
    }

    assert regions <= {Region.CHROME}


def test_the_report_is_the_gold_one(
    report: Report, same_as_gold: Callable[[str, str], None]
) -> None:
    document = json.loads(report.to_json())
    document["articles"] = [article | {"path": ""} for article in document["articles"]]

    same_as_gold("seeds.json", json.dumps(document, ensure_ascii=False, indent=1) + "\n")


@pytest.fixture(name="facts", scope="module")
def _facts(articles: dict[str, Article]) -> dict[str, list[Fact]]:
    return facts_of(list(articles.values()), DAYS)


@pytest.mark.parametrize(
    "entry", [entry for entry in FACTS if entry.region != "optional"], ids=lambda entry: entry.id
)
def test_a_fact_is_read(facts: dict[str, list[Fact]], entry: GoldFact) -> None:
    near = [
        (fact.kind, fact.value.shown(), fact.text)
        for fact in facts[entry.doc]
        if fact.span.start < entry.end and entry.start < fact.span.end
    ]

    assert entry.met_by(facts[entry.doc]), near


def test_hardly_anything_else_is_read_as_a_fact(facts: dict[str, list[Fact]]) -> None:
    body = [entry for entry in FACTS if entry.region == "body"]
    extra = [(fact.kind, fact.text) for fact in surplus(FACTS, facts)]

    assert len(extra) <= 0.05 * len(body), extra
