"""Folders of articles on one story: does checking the whole articles find the labelled pairs?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.embedding.interface import Embedder
from checker.evaluation.pairs import LabelledPair
from checker.evaluation.scoring import FLAGGED
from checker.grouping import Weights
from checker.ingest import read
from checker.model import Article, ArticleId, Fact, Finding, Report
from checker.pipeline import check
from checker.settings import Settings


@dataclass(frozen=True, slots=True)
class Placed:
    """A labelled pair whose sentences stand in two articles of a cluster."""

    pair: LabelledPair
    left: str
    """File name of the article, without its suffix."""

    right: str


def check_cluster(
    folder: Path, *, embedder: Embedder | None = None, weights: Weights | None = None
) -> Report:
    """Return the report on one folder of articles."""
    ingested = read([folder])
    return check(
        ingested.articles,
        Settings(),
        embedder=embedder,
        weights=weights,
        skipped=ingested.skipped,
    )


def found_in(report: Report, placed: Placed) -> bool:
    """Say whether a flagged finding holds something in each sentence of a placed pair."""
    files = {article.id: article for article in report.articles}
    return any(
        _touches(finding, files, placed.left, placed.pair.left.text)
        and _touches(finding, files, placed.right, placed.pair.right.text)
        for finding in report.findings
        if finding.verdict in FLAGGED
    )


def _touches(
    finding: Finding, articles: Mapping[ArticleId, Article], document: str, sentence: str
) -> bool:
    """Say whether a finding holds something of a sentence, wherever its file repeats it.

    A file may hold several articles; their facts all point into its one text.
    """
    for fact in finding.facts:
        article = articles[fact.sentence.article]
        if Path(article.path).stem == document and _stands(fact, sentence, article.text):
            return True
    return False


def _stands(fact: Fact, sentence: str, text: str) -> bool:
    size = len(sentence)
    starts = (match.start() for match in re.finditer(re.escape(sentence), text))
    return any(start <= fact.span.start < start + size for start in starts)


def recall(reports: Mapping[str, Report], placed: Iterable[Placed]) -> tuple[list[str], list[str]]:
    """Return the ids of the placed contradictions that were found, and of those missed."""
    found: list[str] = []
    missed: list[str] = []
    for each in placed:
        report = reports.get(each.pair.cluster)
        hit = report is not None and found_in(report, each)
        (found if hit else missed).append(each.pair.id)
    return found, missed


def folders(root: Path, names: Sequence[str]) -> dict[str, Path]:
    """Return the folder of each named cluster that is there."""
    return {name: root / name for name in names if (root / name).is_dir()}
