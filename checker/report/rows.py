"""Finding -> the rows of its value table, as every format for people shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import Article, Fact, Finding
from checker.report.places import Place, Places, printable


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a value, with all that a reader wants to know of it."""

    shown: str
    first: bool
    """Whether it is the first statement of its value."""

    fact: Fact
    article: Article
    place: Place

    @property
    def published(self) -> str:
        """The day of publication as ISO 8601, '' where it is not known."""
        return "" if self.article.day is None else self.article.day.isoformat()

    @property
    def source(self) -> str:
        """Who said it, '' where the article itself does."""
        return printable(self.fact.context.source or "")


def statements(finding: Finding, places: Places) -> Iterator[Statement]:
    """Yield the statements of a finding, row by row."""
    for row in finding.values:
        for fact in row.facts:
            first = fact is row.facts[0]
            yield Statement(row.shown, first, fact, places.article(fact), places.of(fact))
