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
    """Yield the statements of a finding, value by value, most trusted outlets first."""
    for row in finding.values:
        facts = sorted(row.facts, key=lambda fact: places.tier(places.article(fact)))
        for number, fact in enumerate(facts):
            article, place = places.article(fact), places.of(fact)
            yield Statement(row.shown, number == 0, fact, article, place)
