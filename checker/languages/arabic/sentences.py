"""Splitting Arabic paragraphs into sentences."""

from __future__ import annotations

import re

from checker.model import Span

_QUESTION = "\N{ARABIC QUESTION MARK}"
_CLOSERS = (
    "\"')\\]"
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{RIGHT SINGLE QUOTATION MARK}"
)
_MARKS = f"[.!?{_QUESTION}]"
# A run is tried once, as a whole, so that a line of points costs no more than its length.
_END = re.compile(rf"(?<!{_MARKS})(?P<mark>{_MARKS}++)[{_CLOSERS}]*+(?=\s|$)|\n+")
_ABBREVIATION = re.compile(r"(?:^|[\s(.])(?:[^\W\d_]|[^\W\d_]\u0640)$")
_LOOK_BACK = 4  # characters that show whether a point belongs to an abbreviation


def sentences(text: str) -> list[Span]:
    """See `checker.languages.interface.Language.sentences`.

    A run of points is no end: headlines join their halves with two. Nor is the point behind a
    single letter, as in ``د.`` (doctor), or one inside a number.
    """
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        if match["mark"] is not None and not _ends(text, match):
            continue
        _append(spans, text, start, match.end())
        start = match.end()
    _append(spans, text, start, len(text))
    return spans


def _ends(text: str, match: re.Match[str]) -> bool:
    mark = match["mark"]
    if mark != ".":
        return not mark.endswith("..")
    return _ABBREVIATION.search(text[max(0, match.start() - _LOOK_BACK) : match.start()]) is None


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    """Append the stretch without the white space around it, if anything is left."""
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        offset = start + len(piece) - len(piece.lstrip())
        spans.append(Span(offset, offset + len(stripped)))
