"""The articles in ``seeds/``: how they are read, and what `check seeds/` says of them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.evaluation.gold import Expected, Silent, load_gold, shared, verdict_of
from checker.ingest import read
from checker.model import Article, PublishedFrom, Region, Report
from checker.pipeline import check

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
GOLD = load_gold(ROOT / "tests" / "gold" / "seed_findings.json")


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


@pytest.mark.parametrize("pair", GOLD.silent, ids=lambda pair: pair.id)
def test_an_agreement_stays_silent(report: Report, pair: Silent) -> None:
    loud = [(finding.verdict.value, finding.explanation) for finding in shared(report, pair)]

    assert not loud, pair.why


def test_no_other_contradiction_is_reported(report: Report) -> None:
    expected = {entry.id for entry in GOLD.expected if entry.least.value == "contradiction"}
    told = [finding.what for finding in report.findings if finding.verdict.value == "contradiction"]

    assert len(told) == len(expected), told


def test_the_readme_is_no_article(articles: dict[str, Article]) -> None:
    assert not [article for article in articles if article.startswith("README")]


@pytest.mark.parametrize(
    ("prefix", "day"),
    [
        pytest.param("000", dt.date(2023, 9, 15), id="a page clock of 2024 over a text of 2023"),
        pytest.param("001", dt.date(2023, 9, 13), id="a second page clock a year off"),
        pytest.param("002", dt.date(2023, 9, 12), id="no clock, only a weekday"),
        pytest.param("003", dt.date(2024, 6, 19), id="no clock, months of another year"),
        pytest.param("004", dt.date(2024, 6, 20), id="no clock, yesterday"),
    ],
)
def test_the_day_of_publication_is_never_a_wrong_one(
    articles: dict[str, Article], prefix: str, day: dt.date
) -> None:
    article = next(article for name, article in articles.items() if name.startswith(prefix))

    assert article.day in {None, day}
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
    ["24 Sep / September 2024", "شارك القصة", "Close"],
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
