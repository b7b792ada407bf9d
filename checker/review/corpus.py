"""Report -> Corpus: the same findings and articles, indexed so that no page reads all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from checker.model import Article, ArticleId, Finding, Report, Scope
from checker.review.folding import fold
from checker.review.marking import around

_SEARCHED = 1000  # code points of a sentence on each side of its value that a search looks at


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding with what the queue filters and sorts by."""

    finding: Finding
    outlets: tuple[str, ...]
    """Without repetition, sorted; '' is left out."""

    first: dt.date | None
    """Day of the earliest dated statement."""

    last: dt.date | None
    story: ArticleId
    """The least article id of the articles that findings tie together."""

    witnesses: int
    """Independent ones of the whole table."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that the review page may show: nothing outside it can be named by an address."""

    articles: Mapping[ArticleId, Article]
    entries: Mapping[str, Entry]
    """By finding id, in the order of the report."""

    names: Mapping[str, tuple[str, ...]]
    """Any id of a finding -> the ids here of the findings that it names, mostly one."""

    stories: Mapping[ArticleId, str]
    """Story -> title of its earliest article that has one, most findings first."""

    report: Report


def index(report: Report) -> Corpus:
    """Index a report; takes time in proportion to its size, once."""
    articles = {article.id: article for article in report.articles}
    story_of = _stories(report.findings)
    entries = {finding.id: _entry(finding, articles, story_of) for finding in report.findings}
    names: dict[str, tuple[str, ...]] = {}
    for finding in report.findings:
        for name in {finding.id, *finding.aliases}:
            names[name] = (*names.get(name, ()), finding.id)
    return Corpus(
        articles=MappingProxyType(articles),
        entries=MappingProxyType(entries),
        names=MappingProxyType(names),
        stories=MappingProxyType(_titles(entries.values(), articles)),
        report=report,
    )


def haystack(entry: Entry, articles: Mapping[ArticleId, Article]) -> str:
    """Return all the words by which a search may find a finding, folded."""
    finding = entry.finding
    words = [finding.id, finding.what, *entry.outlets, *(row.shown for row in finding.values)]
    for identifier in dict.fromkeys(fact.sentence.article for fact in finding.facts):
        article = articles[identifier]
        words += [article.title, article.path]
    for fact in finding.facts:
        sentence = fact.sentence
        if len(sentence.text) <= 2 * _SEARCHED:
            words.append(sentence.text)
            continue
        part = around(sentence.text, fact.span.shifted(-sentence.span.start), reach=_SEARCHED)
        words.append(sentence.text[part.start : part.end])
    return fold("\n".join(words))


def _entry(
    finding: Finding, articles: Mapping[ArticleId, Article], story_of: Mapping[ArticleId, ArticleId]
) -> Entry:
    told = [articles[fact.sentence.article] for fact in finding.facts]
    days = sorted(article.day for article in told if article.day is not None)
    return Entry(
        finding=finding,
        outlets=tuple(sorted({article.outlet for article in told if article.outlet})),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        story=story_of[told[0].id],
        witnesses=sum(row.witnesses for row in finding.values),
    )


def _stories(findings: Iterable[Finding]) -> dict[ArticleId, ArticleId]:
    """Tie together the articles that share a finding; each is given the least id of its set."""
    parents: dict[ArticleId, ArticleId] = {}

    def root(identifier: ArticleId) -> ArticleId:
        parents.setdefault(identifier, identifier)
        while parents[identifier] != identifier:
            parents[identifier] = parents[parents[identifier]]
            identifier = parents[identifier]
        return identifier

    for finding in findings:
        first, *others = dict.fromkeys(fact.sentence.article for fact in finding.facts)
        top = root(first)
        for other in others if finding.scope is Scope.CROSS_ARTICLE else ():
            low, high = sorted((top, root(other)))
            parents[high] = top = low
    return {identifier: root(identifier) for identifier in list(parents)}


def _titles(
    entries: Iterable[Entry], articles: Mapping[ArticleId, Article]
) -> dict[ArticleId, str]:
    told: dict[ArticleId, dict[ArticleId, None]] = {}
    sizes: dict[ArticleId, int] = {}
    for entry in entries:
        members = told.setdefault(entry.story, {})
        members.update(dict.fromkeys(fact.sentence.article for fact in entry.finding.facts))
        sizes[entry.story] = sizes.get(entry.story, 0) + 1
    order = sorted(told, key=lambda story: (-sizes[story], story))
    return {story: _title([articles[member] for member in told[story]]) for story in order}


def _title(members: Iterable[Article]) -> str:
    far = dt.date.max
    ordered = sorted(members, key=lambda article: (article.day or far, article.id))
    return next((article.title for article in ordered if article.title), ordered[0].path)
