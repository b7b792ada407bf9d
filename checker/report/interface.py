"""What an output format is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from checker.model import Report, Verdict


@dataclass(frozen=True, slots=True)
class Layout:
    """How a report is laid out. A format that has no use for a field ignores it."""

    color: bool = False
    """Whether the text may hold terminal colours."""

    isolate: bool = False
    """Whether right-to-left pieces are wrapped in Unicode isolates, as a terminal needs them."""

    width: int = 100
    """Columns of the terminal, at least 40."""

    limit: int | None = None
    """Findings that a format for people lists; ``None`` is the format's own cap."""

    weakest: Verdict = Verdict.TENSION
    """Findings of a weaker verdict are counted, not listed, by formats for people."""

    verbose: bool = False
    """Whether evidence, rules and findings that a decision covers are told too."""

    def __post_init__(self) -> None:
        if self.width < 40:
            raise ValueError(f"width must be at least 40 columns, got {self.width}")
        if self.limit is not None and self.limit < 0:
            raise ValueError(f"limit must be 0 or more, got {self.limit}")


class ReportFormat(Protocol):
    """Turns a report into text. Pure: no files, no clock, no terminal."""

    def render(self, report: Report) -> str:
        """Return the whole report, ending in a newline; equal reports give the same text."""
        ...


FormatFactory = Callable[[Layout], ReportFormat]
"""Makes a format for a layout; the class of the format itself."""
