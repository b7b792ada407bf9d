"""Finding -> all that its page shows, ready for a template.

Texts of articles appear only as pieces (`checker.review.marking`), so a template cannot show them
any other way than as text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.model import Article, ArticleId, Evidence, Finding
from checker.report.wording import Wording
from checker.review import timeline
from checker.review.differences import differing
from checker.review.marking import Mark, Piece, cut, isolated, visible
from checker.review.statements import (
    SHOWN_MOST,
    SHOWN_STATEMENTS,
    RowView,
    StatementView,
    value_rows,
)

CHARTED = 60
"""Statements that the chart draws; more would be a blot."""


_LEAST_WEIGHT = 0.005
"""Weights below it would show as zero, and speak neither for nor against."""


@dataclass(frozen=True, slots=True)
class SideView:
    """One of two statements side by side."""

    statement: StatementView
    shown: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One piece of evidence with its weight."""

    name: str
    measured: str
    contribution: str
    note: str


@dataclass(frozen=True, slots=True)
class FindingView:
    """All that the page of one finding shows."""

    finding: Finding
    what: str
    rows: tuple[RowView, ...]
    chart: timeline.Chart
    sides: tuple[SideView, SideView]
    numbers: tuple[tuple[int, str], ...]
    """Each shown statement's number and label, for choosing two to compare."""

    level: str
    evidence: tuple[EvidenceView, ...]

    @property
    def noted(self) -> bool:
        """Whether any piece of evidence has a note."""
        return any(one.note for one in self.evidence)

    @property
    def one_language(self) -> bool:
        """Whether the two statements side by side can be compared word by word."""
        left, right = self.sides
        return left.statement.language == right.statement.language


@dataclass(frozen=True, slots=True)
class Glance:
    """How a reviewer wants to see a finding."""

    pair: tuple[int, int] | None = None
    """Numbers of the two statements to compare; None or unknown numbers: the first statements of
    the first and the last value."""

    every: bool = False
    """Show the statements beyond `SHOWN_STATEMENTS` too."""

    hidden: bool = False
    """Draw nothing that tells the verdict."""


def finding_view(
    finding: Finding,
    articles: Mapping[ArticleId, Article],
    words: Wording,
    glance: Glance,
) -> FindingView:
    """Lay out a finding of the corpus whose ``articles``, by id, are given."""
    limit = SHOWN_MOST if glance.every else SHOWN_STATEMENTS
    rows = value_rows(finding, articles, words, limit=limit)
    statements = {one.number: one for row in rows for one in row.statements}
    chosen = _pair(rows, statements, glance.pair)
    return FindingView(
        finding=finding,
        what=visible(finding.what),
        rows=rows,
        chart=_chart(finding, rows, words, hidden=glance.hidden),
        sides=_sides(finding, articles, rows, chosen),
        numbers=tuple(
            (number, f"{number} · {isolated(rows[one.row].shown)} · {isolated(one.who)}")
            for number, one in statements.items()
        ),
        level=words.level(finding.level, finding.explanation),
        evidence=tuple(
            _evidence(one, words)
            for one in finding.evidence
            if abs(one.contribution) >= _LEAST_WEIGHT
        ),
    )


def weight(contribution: float) -> str:
    """Return a weight with its sign: ``+1.20``, ``−0.35``, ``−∞``."""
    text = f"{contribution:+.2f}".replace("inf", "∞")
    return text.replace("-", "\N{MINUS SIGN}")


def _evidence(evidence: Evidence, words: Wording) -> EvidenceView:
    return EvidenceView(
        name=words.told("evidence", evidence.name) or evidence.name,
        measured=f"{evidence.measured:.2f}".replace("-", "\N{MINUS SIGN}"),
        contribution=weight(evidence.contribution),
        note=words.told("veto", evidence.note) or visible(evidence.note),
    )


def _pair(
    rows: Sequence[RowView],
    statements: Mapping[int, StatementView],
    wished: tuple[int, int] | None,
) -> tuple[StatementView, StatementView]:
    if wished is not None and all(number in statements for number in wished):
        return statements[wished[0]], statements[wished[1]]
    return rows[0].statements[0], rows[-1].statements[0]


def _sides(
    finding: Finding,
    articles: Mapping[ArticleId, Article],
    rows: Sequence[RowView],
    pair: tuple[StatementView, StatementView],
) -> tuple[SideView, SideView]:
    left, right = pair
    texts = [articles[one.article].text for one in pair]
    unlike: Sequence[Sequence[Mark]] = ((), ())
    if left.language == right.language:
        windows = [one.window for one in pair]
        parts = [text[w.start : w.end] for text, w in zip(texts, windows, strict=True)]
        unlike = [
            [Mark(span.shifted(window.start), "differs") for span in spans]
            for window, spans in zip(windows, differing(parts[0], parts[1]), strict=True)
        ]
    facts = finding.facts
    views = [
        SideView(
            statement=one,
            shown=rows[one.row].shown,
            pieces=cut(text, (*marks, Mark(facts[one.number - 1].span, "here")), window=one.window),
        )
        for one, text, marks in zip(pair, texts, unlike, strict=True)
    ]
    return views[0], views[1]


def _chart(
    finding: Finding, rows: Sequence[RowView], words: Wording, *, hidden: bool
) -> timeline.Chart:
    drawn = [
        timeline.Statement(
            number=one.number,
            row=one.row,
            when=one.when,
            caption=f"{one.number} · {isolated(row.shown)} · {isolated(one.who)} · {one.published}",
        )
        for row in rows
        for one in row.statements
    ][:CHARTED]
    lines = [(row.shown, told.value) for row, told in zip(rows, finding.values, strict=True)]
    verdict = None if hidden else finding.verdict
    manner = timeline.Manner(
        running=timeline.runs(finding.kind, verdict, drawn),
        mirrored=words.direction == "rtl",
        name=words.moment,
    )
    return timeline.draw(lines, drawn, manner)
