"""Articles nobody labelled -> samples of what is hardly ever of one thing.

A writer who tells two numbers means two things, but for slips and quarrels of sources, which are
rare. And articles on two stories tell nothing of one another. So every disagreement within an
article, and between two of different stories, teaches what does *not* make two facts one: labelled
pairs are all of one story, and would teach that names in common mean nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from checker.embedding.interface import Embedder
from checker.evaluation.dataset import CLUSTERS, shared_folder
from checker.evaluation.pairs import LabelledPair
from checker.evaluation.samples import Sample, samples
from checker.ingest import read
from checker.model import Article

WEIGHT = 0.3
"""Of one article beside a labelled pair: some of them are wrong, and there are many."""

APART_WEIGHT = 0.2
"""Of two articles of different stories."""


def within_articles(embedder: Embedder) -> list[Sample]:
    """Return a sample of every article of the shared clusters; none where they are absent."""
    root = shared_folder() / CLUSTERS
    if not root.is_dir():
        return []
    articles = read([root]).articles
    names = _clusters(root)
    pairs = [_pair(article, names) for article in articles]
    return [sample for sample in samples(pairs, embedder, weight=WEIGHT) if sample.candidates]


def apart_articles(embedder: Embedder) -> list[Sample]:
    """Return a sample of two pairs of articles of different stories for every shared article."""
    root = shared_folder() / CLUSTERS
    if not root.is_dir():
        return []
    articles = sorted(read([root]).articles, key=lambda article: article.id)
    names = _clusters(root)
    pairs = [
        LabelledPair(
            id=f"apart {left.id} {right.id}",
            left=left,
            right=right,
            label="unrelated",
            subtype="apart",
            cluster=_story(left, names),
        )
        for left, right in _strides(articles)
        if _story(left, names) != _story(right, names)
    ]
    return [sample for sample in samples(pairs, embedder, weight=APART_WEIGHT) if sample.candidates]


def _strides(articles: Sequence[Article]) -> Iterator[tuple[Article, Article]]:
    """Yield every article with some others, far from it in the order of their ids."""
    size = len(articles)
    for number, article in enumerate(articles):
        for factor, shift in _STRIDES:
            yield article, articles[(number * factor + shift) % size]


_STRIDES = ((7, 101), (13, 57))
"""Any numbers, always the same."""


def _story(article: Article, names: Mapping[str, str]) -> str:
    return names.get(Path(article.path).name, "")


def _clusters(root: Path) -> Mapping[str, str]:
    return {path.name: path.parent.name for path in sorted(root.glob("*/*.txt"))}


def _pair(article: Article, clusters: Mapping[str, str]) -> LabelledPair:
    return LabelledPair(
        id=f"within {article.id}",
        left=article,
        right=article,
        label="unrelated",
        subtype="within",
        cluster=_story(article, clusters),
    )
