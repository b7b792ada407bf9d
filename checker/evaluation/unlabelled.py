"""Articles nobody labelled -> samples: two values of one article are hardly ever of one thing.

A writer who tells two numbers means two things, but for slips and quarrels of sources, which are
rare. So every disagreement within an article teaches what does *not* make two facts one.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from checker.embedding.interface import Embedder
from checker.evaluation.dataset import CLUSTERS, shared_folder
from checker.evaluation.pairs import LabelledPair
from checker.evaluation.samples import Sample, samples
from checker.ingest import read
from checker.model import Article

WEIGHT = 0.3
"""Of such a sample beside a labelled one: some of them are wrong, and there are many."""


def within_articles(embedder: Embedder) -> list[Sample]:
    """Return a sample of every article of the shared clusters; none where they are absent."""
    root = shared_folder() / CLUSTERS
    if not root.is_dir():
        return []
    articles = read([root]).articles
    names = _clusters(root)
    pairs = [_pair(article, names) for article in articles]
    return [sample for sample in samples(pairs, embedder, weight=WEIGHT) if sample.candidates]


def _clusters(root: Path) -> Mapping[str, str]:
    return {path.name: path.parent.name for path in sorted(root.glob("*/*.txt"))}


def _pair(article: Article, clusters: Mapping[str, str]) -> LabelledPair:
    return LabelledPair(
        id=f"within {article.id}",
        left=article,
        right=article,
        label="unrelated",
        subtype="within",
        cluster=clusters.get(Path(article.path).name, ""),
    )
