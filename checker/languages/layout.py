"""How a text lies on the page, whatever its language: lines, and lines broken for width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_INVISIBLE = "\u00ad\u061c\u2060\ufeff" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_EDGE = " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u2007\u2009\u200a\u2028\u2029\u202f\u3000" + _INVISIBLE
_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_ENDS = frozenset({".", "!", "?", "\N{ARABIC QUESTION MARK}", "\N{HORIZONTAL ELLIPSIS}"})
CLOSERS = "\"'\u201d\u2019\u00bb)]*_ "
"""What may stand behind the last full stop of a line."""

_WIDTHS = range(40, 121)
"""Columns in which plain text is typeset; longer lines are whole paragraphs."""


class Line(NamedTuple):
    """One line with something on it, without the white space around it."""

    start: int
    end: int
    text: str
    after_blank: bool
    """Whether an empty line, or nothing, stands before it."""

    indented: bool
    number: int
    """Among the lines that are not blank, from 0."""


def split_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Return the lines of a stretch of text that are not blank; spans index all of ``text``."""
    lines: list[Line] = []
    position, after_blank = start, True
    for raw in text[start:end].splitlines(keepends=True):
        content = raw.strip(_EDGE)
        if content:
            indent = len(raw) - len(raw.lstrip(_EDGE))
            first = position + indent
            last = first + len(content)
            lines.append(Line(first, last, content, after_blank, indent > 0, len(lines)))
        after_blank = not content
        position += len(raw)
    return lines


def without_mark(line: Line) -> Line:
    """Return a line without the marks of a Markdown heading."""
    heading = _HEADING.match(line.text)
    if heading is None:
        return line
    return line._replace(start=line.start + heading.end(), text=line.text[heading.end() :])


def ends_sentence(text: str) -> bool:
    """Say whether a line ends as a sentence does: with a full stop, or a question or cry."""
    return text.rstrip(CLOSERS)[-1:] in _ENDS


def adjoining(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Group lines that no empty line parts."""
    group: list[Line] = []
    for line in lines:
        if line.after_blank and group:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def broken_for_width(lines: Sequence[Line]) -> bool:
    """Say whether adjoining lines are one text that was broken to fit a width.

    Typesetting breaks a line only where the next word would pass the width; an author breaks it
    earlier. Two lines prove little, unless the second begins in lower case.
    """
    width = max((len(line.text) for line in lines), default=0)
    if width not in _WIDTHS:
        return False
    breaks = 0
    for line, following in pairwise(lines):
        if ends_sentence(line.text):
            continue
        word = following.text.split(maxsplit=1)[0]
        if len(line.text) + 1 + len(word) <= width:
            return False
        breaks += 2 if following.text[0].islower() else 1
    return breaks > 1
