"""Reports for CI servers that read JUnit XML: one test case a finding.

Source of the layout: the schema that Jenkins' xUnit plugin publishes; other servers read less.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from checker.model import Finding, Report
from checker.report.interface import Layout
from checker.report.places import Places, printable, quote
from checker.report.rows import statements
from checker.report.summary import coverage

_ROOM = 200


@dataclass(frozen=True, slots=True)
class JunitFormat:
    """Findings fail, decided and weaker ones are skipped, and so is what could not be read.

    One more case stands for the comparison itself, so that a suite is never empty; it is an error
    if nothing was compared.
    """

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        places = Places(report)
        cases = [_comparison(report)]
        cases += [self._case(finding, places) for finding in report.findings]
        cases += [
            _skipped(_case(f"check.{item.stage}", item.path), item.reason)
            for item in report.skipped
        ]
        suite = ET.Element("testsuite", {"name": "check", "tests": str(len(cases))})
        for outcome, counted in (("failure", "failures"), ("error", "errors"), ("skipped",) * 2):
            number = sum(case.find(outcome) is not None for case in cases)
            suite.set(counted, str(number))
        suite.set("time", "0")
        suite.extend(cases)
        root = ET.Element("testsuites")
        root.append(suite)
        ET.indent(root)
        return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'

    def _case(self, finding: Finding, places: Places) -> ET.Element:
        case = _case(f"check.{finding.kind}", f"{finding.what} [{finding.id}]")
        if finding.decision is not None:
            said = finding.decision
            told = [said.status.value, said.reason, said.note]
            return _skipped(case, ": ".join(part for part in told if part))
        if finding.verdict.weight < self.layout.weakest.weight:
            return _skipped(case, f"{finding.verdict.value}: {finding.explanation}")
        message = f"{finding.explanation}: {' / '.join(row.shown for row in finding.values)}"
        failure = ET.SubElement(
            case, "failure", {"type": finding.verdict.value, "message": _xml(message)}
        )
        failure.text = _xml_lines(_told(finding, places))
        return case


def _comparison(report: Report) -> ET.Element:
    case = _case("check", "articles were compared")
    if report.counts.compared == 0:
        ET.SubElement(case, "error", {"type": "nothing-compared", "message": coverage(report)})
    ET.SubElement(case, "system-out").text = coverage(report)
    return case


def _told(finding: Finding, places: Places) -> list[str]:
    lines = []
    for row in statements(finding, places):
        text = quote(row.fact, room=_ROOM)
        lines.append(f"{row.shown}  {row.place.shown}  {text.before}[{text.words}]{text.after}")
    return lines


def _case(group: str, name: str) -> ET.Element:
    return ET.Element("testcase", {"classname": group, "name": _xml(name), "time": "0"})


def _skipped(case: ET.Element, why: str) -> ET.Element:
    ET.SubElement(case, "skipped", {"message": _xml(why)})
    return case


def _xml_lines(lines: list[str]) -> str:
    return "\n".join(_xml(line) for line in lines)


def _xml(text: str) -> str:
    """Return text without the characters that XML 1.0 has no way to write."""
    return printable(text).replace("\ufffe", "").replace("\uffff", "")
