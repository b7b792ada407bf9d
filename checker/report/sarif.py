"""Reports for code scanning: SARIF 2.1.0 (OASIS standard, 27 March 2020).

Columns count code points (``columnKind``), lines from 1; the other statements of a finding are its
related locations, and a decision is a suppression with its justification.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote as percent_encode

from checker import __version__
from checker.model import Decision, Fact, Finding, Report, Skipped, Status, Verdict
from checker.model.document import dumps
from checker.report.interface import Layout
from checker.report.places import Place, Places, printable
from checker.report.rows import Statement, statements
from checker.report.summary import coverage

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Verdict.CONTRADICTION: "error", Verdict.TENSION: "warning", Verdict.UPDATE: "note"}
_SNIPPET = 2_000
"""Characters of the longest snippet; a sentence may be a megabyte long."""

Node = dict[str, object]


@dataclass(frozen=True, slots=True)
class SarifFormat:
    """One run; a rule is a comparison level, a result is a finding."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        places = Places(report)
        rules = _rules(report)
        numbers = {rule["id"]: number for number, rule in enumerate(rules)}
        results = []
        for finding in report.findings:
            result = _result(finding, places)
            results.append({**result, "ruleIndex": numbers[result["ruleId"]]})
        run: Node = {
            "tool": {"driver": _driver(rules)},
            "invocations": [
                {
                    "executionSuccessful": report.counts.compared > 0,
                    "toolExecutionNotifications": [_skipped(item) for item in report.skipped],
                }
            ],
            "columnKind": "unicodeCodePoints",
            "results": results,
            "properties": {"embedder": report.embedder, "coverage": coverage(report)},
        }
        document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        return dumps(document, indent=2) + "\n"


def _driver(rules: list[Node]) -> Node:
    return {"name": "check", "version": __version__, "rules": rules}


def _rules(report: Report) -> list[Node]:
    """Describe each rule that found something, sorted by name; each says the most it can mean."""
    rules: dict[str, Node] = {}
    for finding in report.findings:  # the strongest verdict comes first
        rules.setdefault(
            finding.level,
            {
                "id": finding.level,
                "shortDescription": {"text": finding.explanation},
                "defaultConfiguration": {"level": _LEVELS[finding.verdict]},
            },
        )
    return [rules[name] for name in sorted(rules)]


def _result(finding: Finding, places: Places) -> Node:
    first, *others = statements(finding, places)
    told = "; ".join(f"{row.shown} in {row.place.shown}" for row in (first, *others) if row.first)
    result: Node = {
        "ruleId": finding.level,
        "level": _LEVELS[finding.verdict],
        "message": {"text": f"{printable(finding.what)}: {finding.explanation}: {told}"},
        "locations": [_location(first)],
        "relatedLocations": [
            {**_location(row), "id": number, "message": {"text": row.shown}}
            for number, row in enumerate(others, start=1)
        ],
        "partialFingerprints": {"checkFinding/v1": finding.id},
        "properties": {
            "verdict": finding.verdict.value,
            "kind": finding.kind,
            "scope": finding.scope.value,
        },
    }
    if finding.decision is not None:
        result["suppressions"] = [_suppression(finding.decision)]
    return result


def _suppression(decision: Decision) -> Node:
    said = (decision.status.value, decision.reason, decision.note, decision.reviewer)
    # A finding marked as fixed that is still found is under review, not suppressed.
    status = "underReview" if decision.status is Status.FIXED else "accepted"
    justification = ": ".join(part for part in said if part)
    return {"kind": "external", "status": status, "justification": justification}


def _location(statement: Statement) -> Node:
    return {
        "physicalLocation": {
            "artifactLocation": _artifact(statement.place.path),
            "region": _region(statement.place, statement.fact),
        }
    }


def _region(place: Place, fact: Fact) -> Node:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "snippet": {"text": fact.text[:_SNIPPET]},
    }


def _artifact(path: str) -> Node:
    uri = percent_encode(path, safe="/", errors="surrogatepass")
    return {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _skipped(skipped: Skipped) -> Node:
    return {
        "level": "warning",
        "message": {"text": f"not checked: {skipped.reason} ({skipped.stage})"},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(skipped.path)}}],
    }
