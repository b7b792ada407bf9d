"""Articles nobody labelled -> samples of what is hardly ever of one thing.

A writer who tells two numbers means two things, but for slips and quarrels of sources, which are
rare. Articles on two stories tell nothing of one another, and even of one story most pairs of
numbers are of two things. So every disagreement within an article and between two of them teaches
what does *not* make two facts one: labelled pairs are all told alike, and would teach that names in
common mean nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from checker.embedding.interface import Embedder
from checker.evaluation.dataset import CLUSTERS, shared_folder
from checker.evaluation.pairs import LabelledPair
from checker.evaluation.samples import Sample, samples
from checker.grouping import candidates
from checker.grouping.dossier import Dossier
from checker.ingest import read
from checker.model import Article
from checker.pipeline import dossier_of
from checker.settings import Settings

WEIGHT = 0.15
"""Of one article beside a labelled pair: some of them are wrong, and there are many."""

APART_WEIGHT = 0.3
"""Of two articles of different stories."""

TOGETHER_WEIGHT = 0.15
"""Of two articles of one story: what they disagree about is among their pairs of numbers too."""


def unlabelled(embedder: Embedder) -> list[Sample]:
    """Return samples of the shared clusters: of each article, and of every two that are compared.

    None where they are absent.
    """
    root = shared_folder() / CLUSTERS
    if not root.is_dir():
        return []
    articles = sorted(read([root]).articles, key=lambda article: article.id)
    names = _clusters(root)
    dossiers = {id(article): dossier_of(article, Settings()) for article in articles}
    told = [
        *((WEIGHT, article, article) for article in articles),
        *((_weight(left, right, names), left, right) for left, right in _compared(dossiers)),
    ]
    found = samples(
        [_unrelated(left, right, names) for _, left, right in told], embedder, dossiers=dossiers
    )
    weighted = (
        replace(sample, weight=weight) for sample, (weight, *_) in zip(found, told, strict=True)
    )
    return [sample for sample in weighted if sample.candidates]


def _weight(left: Article, right: Article, names: Mapping[str, str]) -> float:
    together = _story(left, names) == _story(right, names)
    return TOGETHER_WEIGHT if together else APART_WEIGHT


def _compared(dossiers: Mapping[int, Dossier]) -> Iterator[tuple[Article, Article]]:
    """Yield every two articles that a check of them all would compare.

    Others teach nothing: that two stories without a word in common have no fact in common is known.
    """
    told = list(dossiers.values())
    return ((told[i].article, told[j].article) for i, j in candidates(told))


def _unrelated(left: Article, right: Article, names: Mapping[str, str]) -> LabelledPair:
    return LabelledPair(
        id=f"{left.id} {right.id}",
        left=left,
        right=right,
        label="unrelated",
        subtype="unlabelled",
        cluster=_story(left, names),
    )


def _story(article: Article, names: Mapping[str, str]) -> str:
    return names.get(Path(article.path).name, "")


def _clusters(root: Path) -> Mapping[str, str]:
    return {path.name: path.parent.name for path in sorted(root.glob("*/*.txt"))}
