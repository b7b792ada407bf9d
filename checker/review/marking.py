"""Text and spans -> pieces with marks, so that a page can highlight without changing a character.

Joined, the pieces are the text again. Characters that would silently change how their neighbours
are shown (bidirectional overrides, other controls) become pieces of their own, with their name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.model import Span
from checker.report.steering import STEERING

_SIGNS = STEERING | {
    "\N{LEFT-TO-RIGHT MARK}": "LRM",
    "\N{RIGHT-TO-LEFT MARK}": "RLM",
    "\N{ARABIC LETTER MARK}": "ALM",
    "\N{ZERO WIDTH SPACE}": "ZWSP",
    "\N{ZERO WIDTH NO-BREAK SPACE}": "BOM",
}
_GENTLE = frozenset({"LRM", "RLM", "ALM"})
"""Marks that writers set on purpose: shown, but left to do their work."""

# C0 controls without tab, newline and return; delete; C1 controls; lone surrogates; line breaks
# that HTML does not know; and the named signs above.
_CONTROL = re.compile(
    "([\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff" + "".join(_SIGNS) + "])"
)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text to be shown in a certain way."""

    span: Span
    name: str
    """What the mark is: a class of the stylesheet, such as ``here`` or ``fact``."""

    anchor: str = ""
    """Id of the place on the page; '' where nothing links to it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that carries the same marks throughout."""

    text: str
    marks: tuple[Mark, ...] = ()
    control: str = ""
    """Name of the control character that this piece is; '' for ordinary text."""

    gentle: bool = False
    """The control is a direction mark, which keeps its effect on the text around it."""

    first: tuple[Mark, ...] = ()
    """Of ``marks``, those that begin with this piece."""

    @property
    def names(self) -> str:
        """The classes of the marks, in order, without repetition."""
        return " ".join(dict.fromkeys(mark.name for mark in self.marks))

    @property
    def anchor(self) -> str:
        """The id of the mark that begins here; '' where none has one."""
        return next((mark.anchor for mark in self.first if mark.anchor), "")

    @property
    def printed(self) -> str:
        """The text as HTML can hold it: NUL and lone surrogates become the replacement sign."""
        return "".join(
            _REPLACEMENT if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in self.text
        )


def cut(text: str, marks: Sequence[Mark], *, window: Span | None = None) -> tuple[Piece, ...]:
    """Cut ``text`` where a mark begins or ends, and around every control character.

    Args:
        text: All of an article, as spans index it.
        marks: In any order; they may overlap. Those outside the window are left out.
        window: The part to be shown; None is all of it.

    Returns:
        Pieces in text order; joined they are the text of the window.
    """
    low, high = (0, len(text)) if window is None else (window.start, min(window.end, len(text)))
    shown = [mark for mark in marks if mark.span.start < high and low < mark.span.end]
    edges = {low, high}
    for mark in shown:
        edges |= {max(low, mark.span.start), min(high, mark.span.end)}
    places = sorted(edges)
    pieces: list[Piece] = []
    for start, end in pairwise(places):
        over = tuple(mark for mark in shown if mark.span.start <= start and end <= mark.span.end)
        first = tuple(mark for mark in over if max(low, mark.span.start) == start)
        pieces.extend(_split(text[start:end], over, first))
    return tuple(pieces)


def _split(text: str, marks: tuple[Mark, ...], first: tuple[Mark, ...]) -> list[Piece]:
    pieces: list[Piece] = []
    for number, part in enumerate(_CONTROL.split(text)):
        if not part:
            continue
        beginning = first if not pieces else ()
        name = _name(part) if number % 2 else ""
        pieces.append(Piece(part, marks, name, name in _GENTLE, beginning))
    return pieces


def _name(control: str) -> str:
    return _SIGNS.get(control, f"U+{ord(control):04X}")


def visible(text: str) -> str:
    """Return text with control characters spelled out, for places that hold only plain text."""
    return _CONTROL.sub(lambda found: _spelled(found[1]), text)


def _spelled(control: str) -> str:
    name = _name(control)
    return control if name in _GENTLE else f"⟨{name}⟩"


def isolated(text: str) -> str:
    """Return text whose direction does not turn its neighbours about, where no markup can stand.

    ``text`` must be `visible`: a control in it could end the isolation.
    """
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def around(text: str, span: Span, *, reach: int) -> Span:
    """Return the part of a long text within ``reach`` code points of a span, cut at spaces."""
    low, high = max(0, span.start - reach), min(len(text), span.end + reach)
    if low:
        space = text.find(" ", low, span.start)
        low = space + 1 if 0 <= space < span.start - 1 else low
    if high < len(text):
        space = text.rfind(" ", span.end, high)
        high = space if space > span.end else high
    return Span(low, high)


def paragraph(text: str, span: Span) -> Span:
    """Return the paragraph that a span stands in: between blank lines, else between line ends."""
    breaker = "\n\n" if "\n\n" in text else "\n"
    low = text.rfind(breaker, 0, span.start)
    high = text.find(breaker, span.end)
    start = 0 if low < 0 else low + len(breaker)
    return Span(start, len(text) if high < 0 else high)
