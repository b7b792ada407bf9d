"""Gold files: what a report on known articles must say, and what it must not."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.model import Fact, Finding, Report, Verdict

_LOUD = frozenset({Verdict.CONTRADICTION, Verdict.TENSION})
"""Verdicts that a silent pair must not share: an update says that both were right."""


@dataclass(frozen=True, slots=True)
class Place:
    """Some words of an article."""

    article: str
    """Beginning of the article's id: a file name, or the first letters of one."""

    words: str
    """As the article writes them."""

    occurrence: int | None = None
    """The n-th time that the words stand in the file, from 1; None is every time."""

    @property
    def id(self) -> str:
        """The place, for people."""
        number = "" if self.occurrence is None else f"#{self.occurrence}"
        return f"{self.article}: {self.words}{number}"

    def holds(self, fact: Fact, text: str) -> bool:
        """Say whether a fact of the file with that text stands, in part at least, in the words."""
        starts = [match.start() for match in re.finditer(re.escape(self.words), text)]
        if self.occurrence is not None:
            starts = starts[self.occurrence - 1 : self.occurrence]
        size = len(self.words)
        return fact.sentence.article.startswith(self.article) and any(
            fact.span.start < start + size and start < fact.span.end for start in starts
        )


@dataclass(frozen=True, slots=True)
class Expected:
    """A finding that must appear: two places whose values disagree."""

    id: str
    left: Place
    right: Place
    least: Verdict
    most: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class Silent:
    """Two places that no contradiction and no tension may hold together."""

    left: Place
    right: Place
    why: str


@dataclass(frozen=True, slots=True)
class Copies:
    """Two places that say one thing and count as so many independent witnesses."""

    left: Place
    right: Place
    witnesses: int


@dataclass(frozen=True, slots=True)
class Gold:
    """What is expected of the report on one corpus."""

    expected: tuple[Expected, ...]
    silent: tuple[Silent, ...]
    copies: tuple[Copies, ...] = ()


def load_gold(path: Path) -> Gold:
    """Read a gold file; ``fixtures/README.md`` describes its layout."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return Gold(
        expected=tuple(
            Expected(
                id=entry["id"],
                left=_place(entry["a"]),
                right=_place(entry["b"]),
                least=Verdict(entry["verdict"]),
                most=Verdict(entry.get("at_most", Verdict.CONTRADICTION)),
                why=entry["why"],
            )
            for entry in document["flag"]
        ),
        silent=tuple(
            Silent(_place(entry["a"]), _place(entry["b"]), entry["why"])
            for entry in document["silent"]
        ),
        copies=tuple(
            Copies(_place(entry["a"]), _place(entry["b"]), entry["count"])
            for entry in document.get("witnesses", ())
        ),
    )


def _place(entry: Sequence[str]) -> Place:
    article, words = entry
    words, _, number = words.partition("#")
    return Place(article, words, int(number) if number else None)


def verdict_of(report: Report, left: Place, right: Place) -> Verdict | None:
    """Return the strongest verdict of a finding with the places in two rows; None for silence."""
    texts = _texts(report)
    verdicts = [
        finding.verdict
        for finding in report.findings
        if _apart(_rows(finding, left, texts), _rows(finding, right, texts))
    ]
    return max(verdicts, key=lambda verdict: verdict.weight, default=None)


def shared(report: Report, pair: Silent) -> list[Finding]:
    """Return the contradictions and tensions that hold both places of a silent pair."""
    texts = _texts(report)
    return [
        finding
        for finding in report.findings
        if finding.verdict in _LOUD
        and _rows(finding, pair.left, texts)
        and _rows(finding, pair.right, texts)
        and _two(finding, pair, texts)
    ]


def witnesses_of(report: Report, copies: Copies) -> list[int]:
    """Return how many witnesses each row counts that holds both places."""
    texts = _texts(report)
    return [
        finding.values[row].witnesses
        for finding in report.findings
        for row in sorted(_rows(finding, copies.left, texts) & _rows(finding, copies.right, texts))
    ]


def _texts(report: Report) -> dict[str, str]:
    return {article.id: article.text for article in report.articles}


def _rows(finding: Finding, place: Place, texts: Mapping[str, str]) -> set[int]:
    """Return the numbers of the rows of a value table in which a place stands."""
    return {
        number
        for number, row in enumerate(finding.values)
        for fact in row.facts
        if place.holds(fact, texts[fact.sentence.article])
    }


def _apart(left: set[int], right: set[int]) -> bool:
    """Say whether two places stand in different rows."""
    return any(one != other for one in left for other in right)


def _two(finding: Finding, pair: Silent, texts: Mapping[str, str]) -> bool:
    """Say whether two distinct facts of a table stand for a pair: one fact is no pair."""
    left, right = (
        {
            (fact.sentence.article, fact.span.start)
            for fact in finding.facts
            if place.holds(fact, texts[fact.sentence.article])
        }
        for place in (pair.left, pair.right)
    )
    return len(left | right) > 1
