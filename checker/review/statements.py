"""Facts -> statements as a page shows them: who, when, and the exact words with their marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from checker.model import Article, ArticleId, Fact, Finding, Span
from checker.report.wording import Wording
from checker.review.marking import Mark, Piece, around, cut, paragraph, visible

SENTENCE_REACH = 400
"""Code points of a sentence shown on each side of its value."""

PARAGRAPH_REACH = 3000
SHOWN_STATEMENTS = 12
"""Statements of one value that are shown at first."""

SHOWN_MOST = 500
"""Statements of one value that are ever shown."""


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement in the value table. Every text is safe to show as it is."""

    number: int
    """On the page, from 1, row by row; the statement's place in ``Finding.facts`` plus 1."""

    row: int
    """Index of its value row."""

    language: str
    outlet: str
    title: str
    path: str
    article: ArticleId
    published: str
    when: dt.datetime | None
    source: str
    window: Span
    """The part of the article that ``sentence`` shows."""

    sentence: tuple[Piece, ...]
    shortened: bool
    """The sentence is longer than what is shown of it."""

    paragraph: tuple[Piece, ...]

    @property
    def anchor(self) -> str:
        """Id of the statement on the finding page and of its place on the article page."""
        return f"s{self.number}"

    @property
    def who(self) -> str:
        """The outlet, or the file where no outlet is known."""
        return self.outlet or self.path


@dataclass(frozen=True, slots=True)
class RowView:
    """One value with its statements."""

    shown: str
    witnesses: int
    statements: tuple[StatementView, ...]
    hidden: int
    """Statements that are left out."""


def value_rows(
    finding: Finding, articles: Mapping[ArticleId, Article], words: Wording, *, limit: int
) -> tuple[RowView, ...]:
    """Lay out the value table, with at most ``limit`` statements of each value."""
    rows: list[RowView] = []
    number = 1
    for place, row in enumerate(finding.values):
        told = tuple(
            _statement(fact, articles[fact.sentence.article], words, (number + step, place))
            for step, fact in enumerate(row.facts[:limit])
        )
        shown = visible(words.value(row, finding.kind))
        rows.append(RowView(shown, row.witnesses, told, len(row.facts) - len(told)))
        number += len(row.facts)
    return tuple(rows)


def _statement(
    fact: Fact, article: Article, words: Wording, place: tuple[int, int]
) -> StatementView:
    sentence = fact.sentence.span
    window = _near(article.text, sentence, fact.span, SENTENCE_REACH)
    wide = _near(article.text, paragraph(article.text, sentence), fact.span, PARAGRAPH_REACH)
    here = Mark(fact.span, "here")
    return StatementView(
        number=place[0],
        row=place[1],
        language=fact.sentence.language,
        outlet=visible(article.outlet),
        title=visible(article.title or article.path),
        path=visible(article.path),
        article=article.id,
        published=words.moment(article.published),
        when=article.published,
        source=visible(fact.context.source or ""),
        window=window,
        sentence=cut(article.text, (here,), window=window),
        shortened=window != sentence,
        paragraph=cut(article.text, (Mark(sentence, "sentence"), here), window=wide),
    )


def _near(text: str, whole: Span, value: Span, reach: int) -> Span:
    """Return the part of ``whole`` that lies around a value."""
    if max(value.start - whole.start, whole.end - value.end) <= reach:
        return whole
    near = around(text, value, reach=reach)
    return Span(max(whole.start, near.start), min(whole.end, near.end))
