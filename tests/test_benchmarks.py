"""The measurements that need no clock, on the articles of `fixtures/`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from benchmarks.publication import VISITS, datings, outcome, stripped, table
from checker import ingest
from checker.model import Article

FIXTURES = Path(__file__).parents[1] / "fixtures"
ARTICLES = [article for article in ingest.read([FIXTURES]).articles if article.day is not None]
DATINGS = dict(datings(ARTICLES))


@pytest.mark.parametrize("name", DATINGS)
def test_no_article_without_its_metadata_is_dated_wrongly(name: str) -> None:
    wrong = [each.id for each in ARTICLES if outcome(each, DATINGS[name](each)) == "wrong"]

    assert ARTICLES
    assert wrong == []


def test_a_date_below_the_headline_dates_every_article() -> None:
    dating = DATINGS["date below the headline"]

    assert {outcome(article, dating(article)) for article in ARTICLES} == {"right"}


def test_metadata_are_taken_away() -> None:
    article = ARTICLES[0]

    bare = stripped(article)

    assert article.title in bare.text
    assert not bare.text.startswith("---")
    assert isinstance(bare, Article)


def test_the_table_counts_every_article_once() -> None:
    told: dict[str, list[dt.date | None]] = {
        "never": [None for _ in ARTICLES],
        "true": [article.day for article in ARTICLES],
    }

    rows = [row.split() for row in table(ARTICLES, told).splitlines()[2:]]

    assert rows == [["never", "0", "0", str(len(ARTICLES))], ["true", str(len(ARTICLES)), "0", "0"]]


def test_clocks_of_many_distances_are_tried() -> None:
    assert {f"clock {days} days later" for days in VISITS} <= set(DATINGS)
