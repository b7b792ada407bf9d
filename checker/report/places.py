"""Span -> where a person or a tool finds it: path, line and column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf

from checker.model import Article, ArticleId, Fact, Report, Span

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file. Lines and columns count from 1, columns in code points."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    """Just behind the last character."""

    @property
    def shown(self) -> str:
        """``path:line``, for people and editors."""
        return printable(f"{self.path}:{self.line}")


class Places:
    """The places of a report's facts. The lines of a text are counted once."""

    def __init__(self, report: Report) -> None:
        """Index the articles of a report."""
        self._articles = {article.id: article for article in report.articles}
        tiers = report.settings.get("tiers")
        self._tiers = tiers if isinstance(tiers, Mapping) else {}
        self._starts: dict[ArticleId, list[int]] = {}

    def article(self, fact: Fact) -> Article:
        """Return the article that states a fact.

        Raises:
            KeyError: The report does not hold the article.
        """
        return self._articles[fact.sentence.article]

    def tier(self, article: Article) -> float:
        """Return how trusted the article's outlet is: 1 most, infinity where nothing is set."""
        return float(self._tiers.get(article.outlet, inf))

    def of(self, fact: Fact) -> Place:
        """Return where the words that state a fact's value stand."""
        article = self.article(fact)
        line, column = self._position(article, fact.span.start)
        end_line, end_column = self._position(article, fact.span.end)
        return Place(article.path, line, column, end_line, end_column)

    def _position(self, article: Article, offset: int) -> tuple[int, int]:
        starts = self._starts.get(article.id)
        if starts is None:
            starts = [0, *(match.end() for match in _LINE_END.finditer(article.text))]
            self._starts[article.id] = starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1


def printable(text: str) -> str:
    """Return text on one line without control characters, which could steer a terminal."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", _GAP.sub(" ", text))


@dataclass(frozen=True, slots=True)
class Quote:
    """A statement's sentence around the words that state the value, cut to a length."""

    before: str
    words: str
    after: str


_GAP = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_ELLIPSIS = "…"


def quote(fact: Fact, *, room: int) -> Quote:
    """Return the sentence of a fact on one line, with at most ``room`` characters on either side.

    White space runs become one space; a cut is made between words and shown by an ellipsis.
    """
    start = fact.sentence.span.start
    span = Span(fact.span.start - start, fact.span.end - start)
    text = fact.sentence.text
    # A sentence may be a megabyte long, so only a window of it is looked at.
    before = printable(text[max(0, span.start - 2 * room) : span.start]).lstrip()
    after = printable(text[span.end : span.end + 2 * room]).rstrip()
    if len(before) > room or span.start > 2 * room:
        tail = before[-room:]
        before = _ELLIPSIS + (tail.partition(" ")[2] or tail)
    if len(after) > room or span.end + 2 * room < len(text):
        head = after[:room]
        after = (head.rpartition(" ")[0] or head) + _ELLIPSIS
    return Quote(before, printable(fact.text), after)
