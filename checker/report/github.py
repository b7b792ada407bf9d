"""Annotations for GitHub Actions: workflow commands that mark lines of the changed files.

Source: GitHub Docs, "Workflow commands for GitHub Actions"; the escapes are those of its own
toolkit (``@actions/core``, ``command.ts``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import Finding, Report, Skipped, Verdict
from checker.report.interface import Layout
from checker.report.places import Places, printable, quote
from checker.report.rows import Statement, statements
from checker.report.summary import coverage, left_out, select, verdict_counts

_COMMANDS = {Verdict.CONTRADICTION: "error", Verdict.TENSION: "warning", Verdict.UPDATE: "notice"}
_OTHERS_TOLD = 5
_ROOM = 60


@dataclass(frozen=True, slots=True)
class GithubFormat:
    """For each finding one annotation in each article that takes part, and one with the counts."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        selection = select(report, self.layout)
        places = Places(report)
        lines = [line for found in selection.listed for line in _annotations(found, places)]
        lines += [_skipped(item) for item in report.skipped]
        told = "; ".join([verdict_counts(report), coverage(report), *left_out(selection)])
        lines.append(_command("notice", {"title": "check"}, told))
        return "\n".join(lines) + "\n"


def _annotations(finding: Finding, places: Places) -> Iterator[str]:
    rows = list(statements(finding, places))
    seen = set()
    for row in rows:
        if row.article.id not in seen:
            seen.add(row.article.id)
            yield _annotation(finding, row, rows)


def _annotation(finding: Finding, here: Statement, rows: list[Statement]) -> str:
    place = here.place
    where: dict[str, object] = {
        "file": printable(place.path),
        "line": place.line,
        "endLine": place.end_line,
    }
    if place.line == place.end_line:  # columns are allowed within one line only
        where |= {"col": place.column, "endColumn": place.end_column}
    where["title"] = f"{finding.verdict.value}: {finding.kind}, {printable(finding.what)}"
    others = [row for row in rows if row.shown != here.shown]
    told = [f"{row.shown} in {row.place.shown}: {_words(row)}" for row in others[:_OTHERS_TOLD]]
    if len(others) > _OTHERS_TOLD:
        told.append(f"and {len(others) - _OTHERS_TOLD} more")
    message = [f"{here.shown} here, but", *told, f"{printable(finding.explanation)} ({finding.id})"]
    return _command(_COMMANDS[finding.verdict], where, "\n".join(message))


def _words(statement: Statement) -> str:
    text = quote(statement.fact, room=_ROOM)
    return f"{text.before}[{text.words}]{text.after}"


def _skipped(skipped: Skipped) -> str:
    where: dict[str, object] = {"file": printable(skipped.path), "title": "not checked"}
    return _command("warning", where, f"{printable(skipped.reason)} ({skipped.stage})")


def _command(name: str, properties: dict[str, object], message: str) -> str:
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {told}::{_message(message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
