"""Articles nobody labelled -> samples of what is hardly ever of one thing.

A writer who tells two numbers means two things, but for slips and quarrels of sources, which are
rare. Articles on two stories tell nothing of one another, and even of one story most pairs of
numbers are of two things. So every disagreement within an article and between two of them teaches
what does *not* make two facts one: labelled pairs are all told alike, and would teach that names in
common mean nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from checker.embedding.interface import Embedder
from checker.evaluation.dataset import CLUSTERS, shared_folder
from checker.evaluation.pairs import LabelledPair
from checker.evaluation.samples import Sample, samples
from checker.ingest import read
from checker.model import Article

WEIGHT = 0.3
"""Of one article beside a labelled pair: some of them are wrong, and there are many."""

APART_WEIGHT = 0.3
"""Of two articles of different stories."""

TOGETHER_WEIGHT = 0.1
"""Of two articles of one story: what they disagree about is among their pairs of numbers too."""


def unlabelled(embedder: Embedder) -> list[Sample]:
    """Return samples of the shared clusters: of each article, and of it beside some other ones.

    None where they are absent.
    """
    root = shared_folder() / CLUSTERS
    if not root.is_dir():
        return []
    articles = read([root]).articles
    names = _clusters(root)
    by_id = sorted(articles, key=lambda article: article.id)
    within = ((article, article) for article in articles)
    apart = (
        (left, right)
        for left, right in _strides(by_id)
        if _story(left, names) != _story(right, names)
    )
    told = [
        *((WEIGHT, left, right) for left, right in within),
        *((APART_WEIGHT, left, right) for left, right in apart),
        *((TOGETHER_WEIGHT, left, right) for left, right in _neighbours(by_id, names)),
    ]
    found = samples([_unrelated(left, right, names) for _, left, right in told], embedder)
    weighted = (
        replace(sample, weight=weight) for sample, (weight, *_) in zip(found, told, strict=True)
    )
    return [sample for sample in weighted if sample.candidates]


def _unrelated(left: Article, right: Article, names: Mapping[str, str]) -> LabelledPair:
    return LabelledPair(
        id=f"{left.id} {right.id}",
        left=left,
        right=right,
        label="unrelated",
        subtype="unlabelled",
        cluster=_story(left, names),
    )


def _neighbours(
    articles: Sequence[Article], names: Mapping[str, str]
) -> Iterator[tuple[Article, Article]]:
    """Yield every article with the next ones of its story."""
    stories: dict[str, list[Article]] = {}
    for article in articles:
        stories.setdefault(_story(article, names), []).append(article)
    for told in stories.values():
        for number, article in enumerate(told):
            for other in told[number + 1 : number + 1 + _NEXT]:
                yield article, other


_NEXT = 2
"""Other articles of its story that each article is put beside."""


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
