"""Reports for the terminal: one value table a finding, then what was looked at."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import Decision, Finding, Report, Scope, Verdict
from checker.report.interface import Layout
from checker.report.places import Places, printable, quote
from checker.report.rows import Statement, statements
from checker.report.summary import coverage, left_out, select, verdict_counts, why_nothing

_COLORS = {Verdict.CONTRADICTION: "31", Verdict.TENSION: "33", Verdict.UPDATE: "36"}
_BOLD, _FAINT = "1", "2"

_HEADERS = ("value", "statement", "where", "published", "said by")
_VALUE, _STATEMENT, _PUBLISHED, _SOURCE = 11, 28, 12, 16
"""Columns that the cells take, gaps included; a statement gets what is left, but so many."""

_NARROW = 90
"""Columns below which date and source go under the place instead of beside it."""

_SKIPPED_LISTED = 20


@dataclass(frozen=True, slots=True)
class TextFormat:
    """Plain text; the words that state a value stand in square brackets."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        selection = select(report, self.layout)
        places = Places(report)
        parts = [self._finding(finding, places) for finding in selection.listed]
        parts += [self._skipped(report)] if report.skipped else []
        closing = [self._ink(verdict_counts(report), _BOLD), coverage(report), why_nothing(report)]
        parts.append("\n".join(filter(None, [*closing, *left_out(selection)])))
        return "\n\n".join(parts) + "\n"

    def _finding(self, finding: Finding, places: Places) -> str:
        verdict = self._ink(finding.verdict.value, f"{_BOLD};{_COLORS[finding.verdict]}")
        what = self._isolate(printable(finding.what))
        head = f"{verdict}: {finding.kind}, {what}  {self._ink(finding.id, _FAINT)}"
        scope = "in one article" if finding.scope is Scope.WITHIN_ARTICLE else "across articles"
        why = f"{printable(finding.explanation)} ({finding.level}, {scope})"
        parts = [head, textwrap.fill(why, self.layout.width), "", self._table(finding, places)]
        if finding.decision is not None:
            parts.append(_decided(finding.decision))
        if self.layout.verbose:
            parts += self._evidence(finding)
        return "\n".join(parts)

    def _table(self, finding: Finding, places: Places) -> str:
        rows = list(statements(finding, places))
        narrow = self.layout.width < _NARROW
        where = min(max(len(row.place.shown) for row in rows), self.layout.width // 3)
        taken = _VALUE + where + 2 + (0 if narrow else _PUBLISHED + _SOURCE)
        width = max(_STATEMENT, self.layout.width - taken)
        cells = [self._cells(row, width, where) for row in rows]
        if narrow:
            lines = [[value, text, "\n".join(filter(None, about))] for value, text, *about in cells]
            return _tabulate(lines, _HEADERS[:3])
        return _tabulate(cells, _HEADERS)

    def _cells(self, statement: Statement, width: int, where: int) -> list[str]:
        """Return what stands under each of the headers."""
        text = quote(statement.fact, room=width)
        return [
            self._ink(statement.shown, _BOLD) if statement.first else "",
            self._wrap(f"{text.before}[{text.words}]{text.after}", width),
            _folded(statement.place.shown, where),
            statement.published,
            self._wrap(statement.source, _SOURCE - 2),
        ]

    def _wrap(self, text: str, width: int) -> str:
        lines = textwrap.wrap(text, width, break_on_hyphens=False)
        return "\n".join(self._isolate(line) for line in lines)

    def _evidence(self, finding: Finding) -> list[str]:
        rows = [
            (
                e.name,
                f"{e.measured:.2f}",
                f"{e.contribution:+.2f}",
                self._isolate(printable(e.note)),
            )
            for e in finding.evidence
        ]
        rules = sorted({fact.rule for fact in finding.facts})
        table = _tabulate(rows, ("evidence", "measured", "adds", "note"))
        return ["", *([table] if rows else []), f"read by {', '.join(rules)}"]

    def _skipped(self, report: Report) -> str:
        listed = report.skipped if self.layout.verbose else report.skipped[:_SKIPPED_LISTED]
        lines = [
            f"  {printable(item.path)}: {printable(item.reason)} ({item.stage})" for item in listed
        ]
        more = len(report.skipped) - len(listed)
        return "\n".join(["not checked:", *lines, *([f"  and {more:,} more"] if more else [])])

    def _ink(self, text: str, code: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self.layout.color and text else text

    def _isolate(self, text: str) -> str:
        """Keep a piece of either direction from reordering what stands around it."""
        if not self.layout.isolate or not text:
            return text
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _folded(path: str, width: int) -> str:
    """Break a long path behind slashes, so that it leaves room for the statement."""
    lines = [""]
    for part in re.findall(r"[^/]*/|[^/]+$", path):
        if lines[-1] and len(lines[-1]) + len(part) > width:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)


def _tabulate(rows: Sequence[Sequence[str]], headers: Sequence[str]) -> str:
    # Imported late: `check --help` draws no table.
    from tabulate import tabulate  # noqa: PLC0415

    return tabulate(rows, headers, tablefmt="simple", disable_numparse=True)


def _decided(decision: Decision) -> str:
    said = [decision.status.value, decision.reason, decision.reviewer, decision.note]
    return f"decided: {', '.join(printable(part) for part in said if part)}"
