"""Where English sentences end: abbreviations, initials, decimals, quotations and ellipses."""

from __future__ import annotations

import re

from checker.languages.english.sentence_words import MAY_END, STARTERS, TITLES
from checker.model import Span

_CLOSERS = "\"')\\]\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
# The whole run is consumed at once, so a line of full stops costs no more than its length.
_ENDING = re.compile(rf"[.!?\N{{HORIZONTAL ELLIPSIS}}]+[{_CLOSERS}]*")
_WORD_BEFORE = re.compile(r"[^\W_](?:[^\W_]|[.'-])*\Z")
_WORD_BEHIND = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_OPENERS = "\"'([\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
_WINDOW = 24
"""Code points before a full stop that are looked at: more than any abbreviation has."""


def split_sentences(text: str) -> list[Span]:
    """Return the sentences of a paragraph, in text order, without surrounding white space."""
    spans: list[Span] = []
    start = 0
    for match in _ENDING.finditer(text):
        end = match.end()
        if _ends(text, match.start(), end, match[0]):
            _append(text, start, end, spans)
            start = end
    _append(text, start, len(text), spans)
    return spans


def _append(text: str, start: int, end: int, spans: list[Span]) -> None:
    part = text[start:end]
    stripped = part.strip()
    if stripped:
        begin = start + len(part) - len(part.lstrip())
        spans.append(Span(begin, begin + len(stripped)))


def _ends(text: str, stop: int, end: int, mark: str) -> bool:
    """Say whether the mark from ``stop`` to ``end`` ends a sentence."""
    if end >= len(text):
        return True
    if not text[end].isspace():
        return _glued_sentence(text, stop, end, mark)
    behind = _first_word_behind(text, end)
    if behind is None:
        return True
    first = behind[0]
    if not (first.isupper() or first.isdigit() or not first.isascii()):
        return False
    if mark != "." or (first.isdigit() and not _abbreviates(text, stop)):
        return True
    return not _abbreviates(text, stop) or _may_end(text, stop, behind)


def _glued_sentence(text: str, stop: int, end: int, mark: str) -> bool:
    """Say whether white space was lost between two sentences: "were killed.The army"."""
    before, behind = text[max(0, stop - 3) : stop], text[end : end + 2]
    return (
        mark[0] in ".!?"
        and len(before) == 3
        and before.isalpha()
        and before.islower()
        and behind[:1].isupper()
        and behind[1:].islower()
    )


def _first_word_behind(text: str, end: int) -> str | None:
    """Return the first word behind ``end``, past white space and opening quotes."""
    i = end
    while i < len(text) and (text[i].isspace() or text[i] in _OPENERS):
        i += 1
    if i >= len(text):
        return None
    match = _WORD_BEHIND.match(text, i, i + _WINDOW)
    return match[0] if match else text[i]


def _word_before(text: str, stop: int) -> str:
    match = _WORD_BEFORE.search(text[max(0, stop - _WINDOW) : stop])
    return match[0] if match else ""


def _abbreviates(text: str, stop: int) -> bool:
    """Say whether the word before the full stop is an abbreviation or an initial."""
    word = _word_before(text, stop)
    folded = word.casefold()
    if len(word) == 1 and word.isalpha() and word.isupper():
        return word != "I"
    return folded in TITLES or folded in MAY_END or _dotted(folded)


def _dotted(folded: str) -> bool:
    parts = folded.split(".")
    return len(parts) > 1 and all(len(part) == 1 for part in parts)


def _may_end(text: str, stop: int, behind: str) -> bool:
    folded = _word_before(text, stop).casefold()
    if folded in MAY_END or _dotted(folded):
        return behind.casefold() in STARTERS
    return False
