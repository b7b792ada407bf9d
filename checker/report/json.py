"""Reports for programs: `check-report/1`, whose layout is `checker.model.document`."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Report
from checker.report.interface import Layout


@dataclass(frozen=True, slots=True)
class JsonFormat:
    """One JSON object, keys in a fixed order, letters as they are."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        return report.to_json()
