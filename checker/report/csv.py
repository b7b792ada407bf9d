"""Reports for the desk: one line a statement, then one a skipped file, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from checker.model import Finding, Report, Skipped
from checker.report.interface import Layout
from checker.report.places import Places, printable
from checker.report.rows import Statement, statements

_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Without it Excel reads UTF-8 as the machine's old code page and garbles Arabic."""

_FORMULA = ("=", "+", "-", "@", "\t")
"""What a spreadsheet takes for the start of a formula (OWASP, "CSV injection")."""

_CELL = 32_000
"""Characters of the longest cell; Excel holds 32,767."""

COLUMNS = (
    "finding",
    "verdict",
    "kind",
    "what",
    "level",
    "decision",
    "shown",
    "low",
    "high",
    "op",
    "unit",
    "words",
    "sentence",
    "article",
    "path",
    "line",
    "published",
    "outlet",
    "source",
)


@dataclass(frozen=True, slots=True)
class CsvFormat:
    """Comma-separated values as in RFC 4180, with a byte order mark and a line of names."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        places = Places(report)
        sheet = io.StringIO()
        sheet.write(_BYTE_ORDER_MARK)
        writer = csv.writer(sheet)
        writer.writerow(COLUMNS)
        for finding in report.findings:
            writer.writerows(_line(finding, row) for row in statements(finding, places))
        writer.writerows(_skipped(item) for item in report.skipped)
        return sheet.getvalue()


def _line(finding: Finding, statement: Statement) -> list[object]:
    fact, value = statement.fact, statement.fact.value.to_json()
    return [
        finding.id,
        finding.verdict.value,
        finding.kind,
        _cell(finding.what),
        finding.level,
        "" if finding.decision is None else finding.decision.status.value,
        _cell(statement.shown),
        value["low"],
        value["high"],
        value["op"],
        value["unit"],
        _cell(fact.text),
        _cell(fact.sentence.text),
        _cell(fact.sentence.article),
        _cell(statement.place.path),
        statement.place.line,
        statement.published,
        _cell(statement.article.outlet),
        _cell(statement.source),
    ]


def _skipped(skipped: Skipped) -> list[object]:
    """Return a line that holds only what was not checked, at which stage and why."""
    told = {
        "verdict": "skipped",
        "level": skipped.stage,
        "sentence": _cell(skipped.reason),
        "path": _cell(skipped.path),
    }
    return [told.get(column, "") for column in COLUMNS]


def _cell(text: str) -> str:
    """Return text that a spreadsheet shows as it is, never as a formula."""
    plain = printable(text)[:_CELL]
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
