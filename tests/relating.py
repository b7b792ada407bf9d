"""Two sentences with marked values, read and related by a model for which all is one thing.

Braces mark the value that is meant; they are taken out before the sentence is read.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from math import inf

from checker.embedding.hashing import HashingEmbedder
from checker.grouping import Weights, proposals
from checker.grouping.evidence import MEASUREMENTS
from checker.grouping.linking import relation_of
from checker.grouping.pair import Pair
from checker.ingest import article_of
from checker.model import Article, ArticleId, Fact, Report
from checker.pipeline import check, dossier_of
from checker.settings import Settings

DAY = dt.date(2024, 6, 20)

ALIKE = Weights(2.0, dict.fromkeys(MEASUREMENTS, 0.0) | {"statement similarity": 1.0})
"""A model for which all is one thing that may be compared: whether it is, is tested elsewhere."""


def told(name: str, sentence: str, published: dt.date | None = DAY) -> tuple[Article, int]:
    """Return an article of one sentence, and where its marked value begins."""
    article = article_of(sentence.replace("{", "").replace("}", ""), published=published)
    return replace(article, id=ArticleId(name), path=name), sentence.index("{")


def pair_of(left: str, right: str) -> Pair:
    """Return the two marked facts side by side."""
    pair = compared(left, right)
    assert pair is not None, "the two are not compared"
    return pair


def compared(
    left: str, right: str, published: dt.date | None = DAY, later: dt.date | None = None
) -> Pair | None:
    """Return the two marked facts side by side, None where nothing is compared.

    Args:
        left: Published first.
        right: Published ``later``, where that is given.
        published: The day of both, else.
        later: See ``right``.
    """
    first, start = told("a", left, published)
    second, end = told("b", right, later or published)
    dossiers = dossier_of(first, Settings()), dossier_of(second, Settings())
    pairs = (proposal.pair for proposal in proposals(*dossiers, ALIKE, -inf))
    return next(
        (pair for pair in pairs if covers(pair.left.fact, start) and covers(pair.right.fact, end)),
        None,
    )


def relation(
    left: str, right: str, published: dt.date | None = DAY, later: dt.date | None = None
) -> str:
    """Return relation and level of the two marked values, '' where nothing is compared."""
    pair = compared(left, right, published, later)
    if pair is None:
        return ""
    found, level = relation_of(pair)
    return f"{found.value} {level}"


def covers(fact: Fact, place_of: int) -> bool:
    return fact.span.start <= place_of < fact.span.end


def read(sentence: str) -> Fact:
    """Return the marked fact."""
    article, start = told("a", sentence)
    return next(
        view.fact for view in dossier_of(article, Settings()).views if covers(view.fact, start)
    )


def verdicts(left: str, right: str) -> list[str]:
    """Return what a check of the two reports."""
    report = checked([told("a", left)[0], told("b", right)[0]])
    return [f"{finding.verdict.value} {finding.level}" for finding in report.findings]


def checked(articles: list[Article]) -> Report:
    return check(articles, embedder=HashingEmbedder(), weights=ALIKE, every_pair=True)
