"""Output formats."""

from __future__ import annotations

from checker.report.csv import CsvFormat
from checker.report.github import GithubFormat
from checker.report.html import HtmlFormat
from checker.report.interface import FormatFactory, Layout, ReportFormat
from checker.report.json import JsonFormat
from checker.report.junit import JunitFormat
from checker.report.markdown import MarkdownFormat
from checker.report.sarif import SarifFormat
from checker.report.text import TextFormat

FORMATS: dict[str, FormatFactory] = {
    "text": TextFormat,
    "json": JsonFormat,
    "markdown": MarkdownFormat,
    "html": HtmlFormat,
    "sarif": SarifFormat,
    "junit": JunitFormat,
    "github": GithubFormat,
    "csv": CsvFormat,
}
"""Every output format, by the name the command line uses."""

__all__ = ["FORMATS", "FormatFactory", "Layout", "ReportFormat"]
