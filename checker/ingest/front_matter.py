"""Front matter: the block of ``key: value`` lines between two ``---`` at the top of a text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.languages.layout import Line
from checker.model import Span

FENCE = "---"
_MOST_LINES = 80
_PAIR = re.compile(r"([^\W\d][\w -]{0,40}?)[ \t]*:(?:[ \t]+|$)")
_QUOTES = {'"': '"', "'": "'", "\N{LEFT DOUBLE QUOTATION MARK}": "\N{RIGHT DOUBLE QUOTATION MARK}"}

NAMES: dict[str, str] = {
    "title": "title",
    "headline": "title",
    "published": "published",
    "date": "published",
    "datepublished": "published",
    "date_published": "published",
    "publish_date": "published",
    "publication_date": "published",
    "published_at": "published",
    "pubdate": "published",
    "outlet": "outlet",
    "source": "outlet",
    "site": "outlet",
    "sitename": "outlet",
    "publisher": "outlet",
    "language": "language",
    "lang": "language",
    "text": "text",
    "body": "text",
    "content": "text",
    "id": "id",
    "url": "url",
    "link": "url",
}
"""What a key of front matter, a field of a record or a column means, by its lower-case name."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The metadata at the head of an article."""

    values: Mapping[str, str]
    """By meaning (a value of `NAMES`), without quotes; the first of each wins."""

    spans: Mapping[str, Span]
    """Where those values stand; an empty value has no span."""

    lines: int
    """How many lines it takes, fences included."""


def read_front_matter(lines: Sequence[Line], at: int = 0) -> FrontMatter | None:
    """Read the front matter that begins at a line; None where there is none.

    Every line between the fences must be ``key: value``, a comment, or the indented rest of a
    value, and a key must be known: a text between two rules is no front matter.
    """
    if at >= len(lines) or lines[at].text != FENCE:
        return None
    values: dict[str, str] = {}
    spans: dict[str, Span] = {}
    for index in range(at + 1, min(at + _MOST_LINES, len(lines))):
        line = lines[index]
        if line.text in {FENCE, "..."}:
            return FrontMatter(values, spans, index + 1 - at) if values else None
        pair = _PAIR.match(line.text)
        if pair is None:
            if line.indented or line.text.startswith(("#", "- ")):
                continue
            return None
        name = NAMES.get(pair[1].strip().lower().replace(" ", "_"))
        if name is not None and name not in values:
            start, end = _unquoted(line.text, pair.end())
            values[name] = line.text[start:end]
            if start < end:
                spans[name] = Span(line.start + start, line.start + end)
    return None


def _unquoted(text: str, start: int) -> tuple[int, int]:
    """Return where the value behind a key lies, without a pair of quotes around all of it."""
    end = len(text)
    closing = _QUOTES.get(text[start : start + 1])
    if closing is not None and end - start >= 2 and text[end - 1] == closing:
        inner = text[start + 1 : end - 1]
        if closing not in inner:
            start, end = start + 1, end - 1
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
