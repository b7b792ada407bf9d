"""The quality report: what the checker finds on labelled data, by models that never saw it.

Ids and numbers only: the texts belong to others.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from tabulate import tabulate

from checker.embedding import load
from checker.embedding.interface import Embedder
from checker.evaluation.clusters import Placed, check_cluster, folders, recall
from checker.evaluation.dataset import CLUSTERED, CLUSTERS, FOLDS, Dataset, datasets, shared_folder
from checker.evaluation.samples import Sample, samples
from checker.evaluation.scoring import FLAGGED, Tally, folds, predict, tally
from checker.evaluation.stories import story_samples
from checker.evaluation.training import fit, to_weights
from checker.evaluation.unlabelled import unlabelled
from checker.grouping import Weights
from checker.ingest import read
from checker.model import Article, Finding, Verdict
from checker.pipeline import check
from checker.settings import Settings

_RANDOM_PAIRS = 5000
_SEED = 20_18
"""Of the drawing of random pairs; any number, always the same."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """Models by fold: none saw a pair or an article of its own fold."""

    fold_of: Callable[[str], int]
    weights: tuple[Weights, ...]

    def of(self, cluster: str) -> Weights:
        return self.weights[self.fold_of(cluster)]


def quality(told: Callable[[str], None]) -> str:
    """Return the report in Markdown.

    Args:
        told: Called with the name of each step before it begins.
    """
    embedder = load(Settings().embedder)
    told("training a model a fold")
    sets = datasets()
    every = [
        sample for each in sets for sample in samples(each.pairs, embedder, weight=each.weight)
    ]
    every += [*story_samples(embedder), *unlabelled(embedder)]
    folded = _folded(every)
    sections = [_HEAD]
    for each in sets:
        told(each.name)
        sections.append(_pairs_section(each, folded, embedder))
    if (shared_folder() / CLUSTERS).is_dir():
        told("clusters")
        sections.append(_clusters_section(sets, folded, embedder))
        told("all articles as one corpus")
        sections.append(_corpus_section(embedder))
        told("random pairs of articles")
        sections.append(_random_section(embedder))
    return "\n".join(sections)


_HEAD = """# Quality

Written by `make measure`. Each row is scored by a model trained without its cluster (5 folds).
A pair counts as flagged where a finding of verdict `contradiction` or `update` holds a fact of each
side. Ids and numbers only: the texts belong to others; `docs/design.md` says where they come from.
"""


def _folded(every: Sequence[Sample]) -> _Folded:
    fold_of = folds([sample.pair for sample in every], FOLDS)
    weights = []
    for fold in range(FOLDS):
        seen = [s for s, own in zip(every, fold_of, strict=True) if own != fold]
        weights.append(to_weights(fit(seen)))
    known = {s.pair.fold_key: own for s, own in zip(every, fold_of, strict=True)}
    return _Folded(lambda cluster: known.get(cluster, 0), tuple(weights))


def _pairs_section(dataset: Dataset, folded: _Folded, embedder: Embedder) -> str:
    verdicts = {
        pair.id: predict(
            pair, settings=Settings(), embedder=embedder, weights=folded.of(pair.fold_key)
        )
        for pair in dataset.pairs
    }
    counts = tally(dataset.pairs, verdicts)
    parts = (_summary(counts), _by_subtype(counts), _wrong(dataset, verdicts))
    return f"\n## {dataset.name}\n\n" + "\n\n".join(parts) + "\n"


def _summary(counts: Tally) -> str:
    return (
        f"Precision {counts.precision:.3f} ({counts.hits} of {counts.hits + counts.false}), "
        f"recall {counts.recall:.3f} ({counts.hits} of {counts.hits + counts.missed})."
    )


_COLUMNS = (Verdict.CONTRADICTION, Verdict.UPDATE, Verdict.TENSION)


def _by_subtype(counts: Tally) -> str:
    rows = []
    for name, found in sorted(counts.by_subtype.items()):
        size = sum(found.values())
        flagged = counts.flagged(name)
        share = f"{100 * flagged / size:.0f} %"
        rows.append((name, size, flagged, share, *(found[column.value] for column in _COLUMNS)))
    heads = ("subtype", "pairs", "flagged", "share", *(column.value for column in _COLUMNS))
    return tabulate(rows, heads, tablefmt="github")


def _wrong(dataset: Dataset, verdicts: Mapping[str, Verdict | None]) -> str:
    flagged = {pair.id: verdicts[pair.id] in FLAGGED for pair in dataset.pairs}
    false = [pair.id for pair in dataset.pairs if flagged[pair.id] and not pair.positive]
    missed = [pair.id for pair in dataset.pairs if pair.positive and not flagged[pair.id]]
    return f"False: {_listed(false)}\n\nMissed: {_listed(missed)}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"


def _clusters_section(sets: Sequence[Dataset], folded: _Folded, embedder: Embedder) -> str:
    root = shared_folder() / CLUSTERS
    pairs = [p for each in sets if each.name == CLUSTERED for p in each.pairs if p.positive]
    places = [Placed(pair, *pair.documents) for pair in pairs]
    reports = {
        name: check_cluster(folder, embedder=embedder, weights=folded.of(name))
        for name, folder in folders(root, sorted({pair.cluster for pair in pairs})).items()
    }
    found, missed = recall(reports, places)
    return (
        f"\n## {CLUSTERS}, each cluster checked as a corpus\n\n"
        f"Labelled contradictions found: {len(found)} of {len(found) + len(missed)}.\n\n"
        f"Missed: {_listed(missed)}\n"
    )


def _corpus_section(embedder: Embedder) -> str:
    """All articles as one corpus, by the model of the package: the findings, to be read."""
    ingested = read([shared_folder() / CLUSTERS])
    report = check(ingested.articles, Settings(), embedder=embedder)
    names = {article.id: article for article in report.articles}
    loud = [finding for finding in report.findings if finding.verdict in FLAGGED]
    mixed = [f.id for f in loud if len({_story(names[x.sentence.article]) for x in f.facts}) > 1]
    kinds = Counter((f.verdict.value, f.kind, f.scope.value) for f in report.findings)
    rows = [(*key, number) for key, number in sorted(kinds.items())]
    heads = ("verdict", "kind", "scope", "findings")
    return (
        f"\n## {CLUSTERS}, all {len(ingested.articles)} articles as one corpus\n\n"
        f"{len(report.findings)} findings, {len(loud)} of them flagged, {len(mixed)} of these with "
        f"articles of two clusters: {_listed(mixed)}.\n\n"
        f"{tabulate(rows, heads, tablefmt='github')}\n"
    )


def _story(article: Article) -> str:
    return Path(article.path).parent.name


def _random_section(embedder: Embedder) -> str:
    """Pairs of articles of different clusters: hardly any should have a finding in common."""
    articles = read([shared_folder() / CLUSTERS]).articles
    apart = [
        (left, right) for left, right in combinations(articles, 2) if _story(left) != _story(right)
    ]
    drawn = random.Random(_SEED).sample(apart, min(_RANDOM_PAIRS, len(apart)))  # noqa: S311
    wanted = {frozenset((left.id, right.id)) for left, right in drawn}
    report = check(articles, Settings(), embedder=embedder)
    flagged = {pair for f in report.findings if f.verdict in FLAGGED for pair in _across(f)}
    hit = len(wanted & flagged)
    return (
        f"\n## {len(drawn)} random pairs of articles from different clusters\n\n"
        f"Flagged: {hit} ({100 * hit / len(drawn):.2f} %).\n"
    )


def _across(finding: Finding) -> set[frozenset[str]]:
    """Return the pairs of articles that a finding sets against each other."""
    rows = [{fact.sentence.article for fact in row.facts} for row in finding.values]
    return {
        frozenset((left, right))
        for one, other in combinations(rows, 2)
        for left in one
        for right in other
        if left != right
    }
