"""Articles -> Report: the whole path, one way. Stages are pure; this module only joins them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from math import log
from typing import TypeVar

from checker.comparison import compare
from checker.embedding import load
from checker.embedding.interface import Embedder
from checker.extraction import extract
from checker.grouping import (
    Bond,
    Dossier,
    Weights,
    bonds,
    bundled_weights,
    candidates,
    dossier,
    form_groups,
    proposals,
)
from checker.grouping.clustering import Key
from checker.grouping.linking import Proposal, Similarity
from checker.model import (
    Article,
    Counts,
    Decision,
    Fact,
    FactGroup,
    Finding,
    Relation,
    Report,
    Sentence,
    Skipped,
)
from checker.sentences import split
from checker.settings import Settings
from checker.store.coverage import attach

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article as read: all that does not depend on any other article."""

    article: Article
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]


def prepare(article: Article, settings: Settings) -> Prepared:
    """Read one article: its sentences, and the facts that take part in comparing."""
    sentences = tuple(split(article))
    facts = extract(sentences, article.day)
    ignored = [re.compile(pattern) for pattern in settings.ignore]
    kept = tuple(f for f in facts if not any(p.search(f.sentence.text) for p in ignored))
    return Prepared(article, sentences, kept)


def check(  # noqa: PLR0913  # the one public entry: all but the articles is optional
    articles: Iterable[Article],
    settings: Settings | None = None,
    *,
    embedder: Embedder | None = None,
    decisions: Mapping[str, Decision] | None = None,
    skipped: Sequence[Skipped] = (),
    progress: Progress | None = None,
    weights: Weights | None = None,
    every_pair: bool = False,
) -> Report:
    """Return what the articles disagree about.

    Args:
        articles: In any order; ids are unique.
        settings: Defaults where None.
        embedder: By default the one that the settings name, loaded when it is first needed.
        decisions: By finding id; a decision on any id of a finding is attached to it.
        skipped: What could not be read before, to be passed on to the report.
        progress: Told how far each stage is.
        weights: Of the same-fact model; by default those of the package.
        every_pair: Compare all articles with one another, whatever stories they tell.
    """
    run = _Run(settings or Settings(), embedder, weights or bundled_weights(), progress)
    ordered = sorted(articles, key=lambda article: article.id)
    prepared = [
        run.told("reading", number, len(ordered), prepare(article, run.settings))
        for number, article in enumerate(ordered)
    ]
    dossiers = [dossier(p.article, p.sentences, p.facts) for p in prepared]
    pairs = _every_pair(len(dossiers)) if every_pair else candidates(dossiers)
    groups, compared, unknown = run.groups(dossiers, pairs)
    findings = run.findings(groups, ordered)
    return Report(
        articles=tuple(ordered),
        findings=attach(findings, decisions or {}),
        skipped=tuple(skipped),
        counts=Counts(
            articles=len(ordered),
            facts=sum(len(p.facts) for p in prepared),
            groups=len(groups),
            compared=compared,
            findings=len(findings),
            unknown=unknown,
        ),
        embedder=run.embedder_name,
        settings=run.settings.to_json(),
    )


def read_facts(
    text: str, *, language: str | None = None, published: dt.date | None = None
) -> list[Fact]:
    """Return the facts of a text, in text order; works without any file or store.

    Args:
        text: Of one article, or of one sentence.
        language: ISO 639-1 code; by default told from the script.
        published: The day from which "yesterday" counts.
    """
    from checker.ingest import article_of  # noqa: PLC0415  # not needed by `check`

    article = article_of(text, language=language, published=published)
    return list(extract(split(article), article.day))


def _every_pair(count: int) -> Iterable[tuple[int, int]]:
    return combinations(range(count), 2)


class _Run:
    """One run over a corpus: settings, model and the vectors made so far."""

    def __init__(
        self,
        settings: Settings,
        embedder: Embedder | None,
        weights: Weights,
        progress: Progress | None,
    ) -> None:
        self.settings = settings
        self.weights = weights
        self.least = log(settings.threshold / (1 - settings.threshold))
        self._embedder = embedder
        self._progress = progress

    @property
    def embedder_name(self) -> str:
        """Name and version of the embedder, known without loading its model."""
        return self._loaded().name

    def _loaded(self) -> Embedder:
        if self._embedder is None:
            self._embedder = load(self.settings.embedder)
        return self._embedder

    def told(self, stage: str, done: int, total: int, result: T) -> T:
        """Tell how far a stage is, and pass its result on."""
        if self._progress is not None:
            self._progress(stage, done + 1, total)
        return result

    def groups(
        self, dossiers: Sequence[Dossier], across: Iterable[tuple[int, int]]
    ) -> tuple[list[FactGroup], int, int]:
        """Return the groups of facts, and how many pairs were compared and how many could not."""
        pairs = [*((i, i) for i in range(len(dossiers))), *across]
        proposed = [
            self.told(
                "comparing",
                number,
                len(pairs),
                proposals(dossiers[i], dossiers[j], self.weights, self.least),
            )
            for number, (i, j) in enumerate(pairs)
        ]
        similarity = self._similarity(chain.from_iterable(proposed))
        facts: dict[Key, Fact] = {}
        linked: dict[tuple[Key, Key], Bond] = {}
        for (i, j), some in zip(pairs, proposed, strict=True):
            left, right = dossiers[i], dossiers[j]
            for bond in bonds(some, similarity, self.weights, self.least):
                first: Key = (left.article.id, bond.left)
                second: Key = (right.article.id, bond.right)
                facts[first] = left.views[bond.left].fact
                facts[second] = right.views[bond.right].fact
                linked[first, second] = bond
        published = {d.article.id: d.article.published for d in dossiers}
        order = {
            key: (
                "" if (when := published[fact.sentence.article]) is None else when.isoformat(),
                fact.statement,
                fact.sentence.article,
                f"{fact.span.start:09d}",
            )
            for key, fact in facts.items()
        }
        compared = sum(len(some) for some in proposed)
        unknown = sum(bond.relation is Relation.UNKNOWN for bond in linked.values())
        return form_groups(facts, linked, order, self.weights), compared, unknown

    def _similarity(self, proposed: Iterable[Proposal]) -> Similarity:
        """Embed every statement that a proposal needs, once each, in one sorted batch."""
        statements = sorted(
            {
                view.fact.context.masked
                for proposal in proposed
                for view in (proposal.pair.left, proposal.pair.right)
            }
        )
        if not statements:
            return lambda _left, _right: 0.0
        vectors = self._loaded().embed(statements)
        rows = {statement: row for row, statement in enumerate(statements)}
        return lambda left, right: float(vectors[rows[left]] @ vectors[rows[right]])

    def findings(
        self, groups: Sequence[FactGroup], articles: Sequence[Article]
    ) -> tuple[Finding, ...]:
        """Return the findings of the groups, the strongest verdict first."""
        published = {article.id: article.published for article in articles}
        found = [compare(group, published, self.settings) for group in groups]
        return tuple(
            sorted(
                (finding for finding in found if finding is not None),
                key=lambda finding: (-finding.verdict.weight, finding.kind, finding.id),
            )
        )
