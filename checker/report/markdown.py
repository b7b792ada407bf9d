"""Reports for a pull request: short enough for one comment, and saying what is left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.model import Finding, Report, Scope, Verdict
from checker.report.interface import Layout
from checker.report.places import Places, printable, quote
from checker.report.rows import Statement, statements
from checker.report.summary import (
    coverage,
    left_out,
    plural,
    select,
    verdict_counts,
    why_nothing,
)

LIMIT = 20
"""Findings in one comment, unless the layout says otherwise."""

_CHARACTERS = 60_000
"""A comment of GitHub holds 65,536 characters; the rest is for the closing lines."""

_SKIPPED_LISTED = 10
_STATEMENTS_LISTED = 12
_ROOM = 120

_MARKS = {Verdict.CONTRADICTION: "❌", Verdict.TENSION: "⚠️", Verdict.UPDATE: "🔄"}
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~#]")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_MENTION = re.compile(r"@(?=\w)")


@dataclass(frozen=True, slots=True)
class MarkdownFormat:
    """GitHub-flavoured Markdown: one table a finding, the words that state a value in bold."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        selection = select(report, self.layout, limit=LIMIT)
        places = Places(report)
        covered = "; ".join(filter(None, [coverage(report), why_nothing(report)]))
        parts = [f"### check: {verdict_counts(report)}", covered]
        room, shown = _CHARACTERS, 0
        for finding in selection.listed:
            section = _section(finding, places)
            room -= len(section)
            if room < 0:
                break
            parts.append(section)
            shown += 1
        closing = left_out(selection)
        if shown < len(selection.listed):
            more = plural(len(selection.listed) - shown, "more finding")
            closing.insert(0, f"{more} would make this text too long")
        parts += [f"_{line}_" for line in closing]
        parts += [_skipped(report)] if report.skipped else []
        return "\n\n".join(parts) + "\n"


def _section(finding: Finding, places: Places) -> str:
    where = "in one article" if finding.scope is Scope.WITHIN_ARTICLE else "across articles"
    mark = _MARKS[finding.verdict]
    head = f"#### {mark} {finding.verdict.value}: {finding.kind}, {_text(finding.what)}"
    why = f"{_text(finding.explanation)} (`{finding.level}`, {where}, id `{finding.id}`)"
    if finding.decision is not None:
        why += f"; decided: {finding.decision.status.value}"
    rows = list(statements(finding, places))
    table = ["| value | statement | where | published | said by |", "|---|---|---|---|---|"]
    table += [_row(statement) for statement in rows[:_STATEMENTS_LISTED]]
    if len(rows) > _STATEMENTS_LISTED:
        more = plural(len(rows) - _STATEMENTS_LISTED, "more statement")
        table.append(f"| | {more} | | | |")
    return "\n".join([head, "", why, "", *table])


def _row(statement: Statement) -> str:
    value = f"**{_escape(statement.shown)}**" if statement.first else ""
    text = quote(statement.fact, room=_ROOM)
    words = f"{_escape(text.before)}<b>{_escape(text.words)}</b>{_escape(text.after)}"
    outlet = f"<br>{_text(statement.article.outlet)}" if statement.article.outlet else ""
    cells = [
        value,
        _direct(words),
        f"{_text(statement.place.shown)}{outlet}",
        statement.published,
        _text(statement.source),
    ]
    return f"| {' | '.join(cells)} |"


def _skipped(report: Report) -> str:
    listed = report.skipped[:_SKIPPED_LISTED]
    lines = [f"- {_text(item.path)}: {_text(item.reason)} ({item.stage})" for item in listed]
    more = len(report.skipped) - len(listed)
    return "\n".join(["Not checked:", "", *lines, *([f"- and {more:,} more"] if more else [])])


def _text(text: str) -> str:
    return _direct(_escape(text))


def _escape(text: str) -> str:
    """Show text as it is: no markup, no link, and no person notified by an ``@``."""
    escaped = _SPECIAL.sub(
        lambda match: f"&#{ord(match[0])};", printable(text).replace("&", "&amp;")
    )
    return _MENTION.sub("@<!-- -->", escaped)


def _direct(markup: str) -> str:
    """Isolate text of the other direction; GitHub's sanitizer keeps ``dir`` but drops ``bdi``."""
    if not _RIGHT_TO_LEFT.search(markup):
        return markup
    return f'<span dir="auto">{markup}</span>'
