"""Articles -> Report: the whole path, one way. Stages are pure; this module only joins them."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import log

from checker.embedding import load
from checker.embedding.interface import Embedder
from checker.engine import start
from checker.engine.corpus import CorpusRun, Job, Outcome
from checker.engine.linking import Model
from checker.engine.vectors import KeptVectors
from checker.extraction import extract, read_singles
from checker.grouping import Dossier, Naming, Weights, bundled_weights, dossier
from checker.model import Article, ArticleId, Counts, Decision, Fact, Report, Sentence, Skipped
from checker.sentences import split
from checker.settings import Settings
from checker.store.coverage import attach
from checker.store.fingerprint import fingerprint
from checker.store.interface import Store
from checker.store.memo import key_of

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article as read: all that does not depend on any other article."""

    article: Article
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]
    singles: tuple[Fact, ...]
    """Counts of one that only a bare singular tells; no facts of a report's own."""


def prepare(article: Article, settings: Settings) -> Prepared:
    """Read one article: its sentences, and the facts that take part in comparing."""
    sentences = tuple(split(article))
    ignored = [re.compile(pattern) for pattern in settings.ignore]

    def kept(facts: Iterable[Fact]) -> tuple[Fact, ...]:
        return tuple(f for f in facts if not any(p.search(f.sentence.text) for p in ignored))

    facts = kept(extract(sentences, article.day))
    return Prepared(article, sentences, facts, kept(read_singles(sentences, article.day)))


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
    store: Store | None = None,
    drafts: Collection[ArticleId] | None = None,
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
        store: Keeps work between runs; the report is the same with any store, and with none.
        drafts: Report only what touches these of the articles; the others are their archive.
    """
    ordered = sorted(articles, key=lambda article: article.id)
    settings = settings or Settings()
    model = _model(settings, embedder, weights, store)
    job = _job(settings, model, store, progress or _silent, every_pair=every_pair)
    chosen = None if drafts is None else frozenset(drafts)
    outcome = CorpusRun(ordered, replace(job, drafts=chosen)).outcome()
    return Report(
        articles=tuple(ordered if chosen is None else _shown(ordered, chosen, outcome)),
        findings=attach(outcome.findings, decisions or {}),
        skipped=tuple(skipped),
        counts=_counts(outcome, len(ordered)),
        embedder=model.embedder.name,
        settings=settings.to_json(),
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


def _model(
    settings: Settings, embedder: Embedder | None, weights: Weights | None, store: Store | None
) -> Model:
    embedder = embedder or load(settings.embedder)
    return Model(
        weights=weights or bundled_weights(),
        least=log(settings.threshold / (1 - settings.threshold)),
        embedder=embedder if store is None else KeptVectors(embedder, store),
    )


def _job(
    settings: Settings, model: Model, store: Store | None, told: Progress, *, every_pair: bool
) -> Job:
    reading = judging = ""
    if store is not None:
        reading = key_of(fingerprint("dossier"), repr(settings.ignore), repr(settings.aliases))
        said = json.dumps(settings.to_json(), sort_keys=True)
        judging = key_of(fingerprint("report"), said, model.embedder.name, repr(model.weights))
    return Job(
        settings=settings,
        model=model,
        make=partial(dossier_of, settings=settings),
        engine=start(settings.engine, settings.jobs),
        store=store,
        reading=reading,
        judging=judging,
        told=told,
        every_pair=every_pair,
    )


def dossier_of(article: Article, settings: Settings) -> Dossier:
    """Read one article, and work out what comparing it with others needs."""
    prepared = prepare(article, settings)
    naming = Naming(settings.aliases)
    return dossier(article, prepared.sentences, prepared.facts, prepared.singles, naming=naming)


def _shown(
    articles: Sequence[Article], drafts: Collection[ArticleId], outcome: Outcome
) -> Iterator[Article]:
    """Yield the drafts, and of their archive the articles that disagree with one."""
    named = {fact.sentence.article for finding in outcome.findings for fact in finding.facts}
    return (article for article in articles if article.id in drafts or article.id in named)


def _counts(outcome: Outcome, articles: int) -> Counts:
    return Counts(
        articles=articles,
        facts=outcome.facts,
        groups=outcome.groups,
        compared=outcome.compared,
        findings=len(outcome.findings),
        unknown=outcome.unknown,
    )


def _silent(stage: str, done: int, of: int) -> None:
    """Tell nobody."""
    del stage, done, of
