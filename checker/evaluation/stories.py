"""Gold findings of whole stories -> samples: the places that must, or must not, disagree.

Unlike labelled pairs of sentences they stand in articles, some of them in one article, and many in
two languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from checker.embedding.interface import Embedder
from checker.evaluation.gold import Gold, Place, load_gold
from checker.evaluation.pairs import LabelledPair
from checker.evaluation.samples import Sample, samples
from checker.ingest import read
from checker.model import Article, ArticleId, Fact, Verdict

STORIES = Path("fixtures/stories")
GOLD = Path("fixtures/gold.json")
WEIGHT = 0.5
"""Of such a sample beside a labelled pair of real sentences."""


@dataclass(frozen=True, slots=True)
class _Told:
    """Two places of the gold file as a labelled pair of the articles that they stand in."""

    pair: LabelledPair
    left: Place
    right: Place


def story_samples(embedder: Embedder) -> list[Sample]:
    """Return a sample of each expected disagreement and of each silent pair of the fixtures."""
    articles = {article.id: article for article in read([STORIES]).articles}
    told = list(_pairs(load_gold(GOLD), articles))
    measured = samples([each.pair for each in told], embedder, weight=WEIGHT)
    kept = (_at_its_places(sample, each) for sample, each in zip(measured, told, strict=True))
    return [sample for sample in kept if sample.candidates]


def _at_its_places(sample: Sample, told: _Told) -> Sample:
    """Return a sample with only the candidates that stand in the two places."""
    kept = [
        index
        for index, candidate in enumerate(sample.candidates)
        if _stand(told, candidate.pair.left.fact, candidate.pair.right.fact)
    ]
    return replace(
        sample,
        candidates=tuple(sample.candidates[index] for index in kept),
        measured=sample.measured[kept],
    )


def _stand(told: _Told, first: Fact, second: Fact) -> bool:
    """Say whether two facts stand in the two places; within one article in either order."""
    left, right = told.pair.left.text, told.pair.right.text
    if told.left.holds(first, left) and told.right.holds(second, right):
        return True
    if not told.pair.one_article:
        return False
    return told.left.holds(second, left) and told.right.holds(first, right)


def _pairs(gold: Gold, articles: Mapping[ArticleId, Article]) -> Iterator[_Told]:
    for expected in gold.expected:
        if expected.least is not Verdict.TENSION:  # bounds that meet are no disagreement
            yield _told(expected.left, expected.right, "contradiction", articles)
    for silent in gold.silent:
        yield _told(silent.left, silent.right, "unrelated", articles)


def _told(left: Place, right: Place, label: str, articles: Mapping[ArticleId, Article]) -> _Told:
    first = articles[ArticleId(left.article)]
    second = articles[ArticleId(right.article)]
    pair = LabelledPair(
        id=f"{left.id} / {right.id}",
        left=first,
        right=second,
        label=label,
        subtype=label,
        cluster=left.article.partition("/")[0],
    )
    return _Told(pair, left, right)
