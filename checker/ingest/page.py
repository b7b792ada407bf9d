"""Lines of a page -> blocks, each of one article: the main one, teasers, a glued second one.

A page that was copied or scraped as text holds more than one article. Where one ends is told by
structure and by general furniture, never by what it says; where the signs are not clear, the lines
stay with the article that they stand in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.ingest.dates import date_line
from checker.ingest.furnishing import (
    ends_teaser,
    inline_teaser,
    is_caption,
    is_label,
    opens_related,
)
from checker.ingest.lines import line_key, reads_as_headline
from checker.languages.layout import Line, broken_for_width, ends_sentence

_HEAD_LINES = 8
"""A headline is repeated within so many lines, over its pictures."""

_TEASER_LINES = 8
"""A teaser has at most so many lines: section, caption, title, text, outlet."""

_TITLE_WORDS = 4
"""A line of fewer words below a heading of related stories may be a subheading of the body."""

_MOST_TITLES = 5
_MOST_TITLE_WORDS = 20
"""Titles that stand in the body without a heading: at least two, at most so many, so long each."""

_ITEM = re.compile(r"(?:\d{1,3}\s*[-.)\u2013]|[-*\u2022\u25cf\u25aa\u25e6\u2013\u2014\u00b7])\s")
_BULLETS = "-*\u2022\u25cf\u25aa\u25e6\u2013\u2014\u00b7 \t"


@dataclass(slots=True)
class Block:
    """The lines of one article."""

    lines: list[Line] = field(default_factory=list)
    teaser: bool = False
    chrome: set[int] = field(default_factory=set)
    """Starts of the lines that are furniture by their place, as a heading of related stories is."""

    has_body: bool = False

    def add(self, line: Line) -> None:
        """Append a line."""
        self.lines.append(line)
        self.has_body = self.has_body or (
            ends_sentence(line.text) and not reads_as_headline(line.text)
        )


@dataclass(frozen=True, slots=True)
class _Related:
    """A list of related stories."""

    teasers: list[Block]
    end: int
    """Index of the first line behind it."""

    closed: bool
    """Whether its last teaser was closed by an outlet or an age, so that its end is certain."""

    furniture: tuple[Line, ...] = ()
    """Labels between the teasers."""


def blocks(lines: Sequence[Line]) -> list[Block]:
    """Divide the lines of a page among its articles, in the order in which these begin.

    Every line is in exactly one block; the first block is the page's own article.
    """
    current = Block()
    found = [current]
    at, closed = 0, False
    while at < len(lines):
        line = lines[at]
        if opens_related(line.text):
            current.chrome.add(line.start)
            current.add(line)
            related = _related(lines, at + 1)
            found += related.teasers
            current.lines += related.furniture
            at, closed = related.end, related.closed
            continue
        if inline_teaser(line.text) is not None:
            found.append(_inline(line))
        elif current.has_body and _begins_article(lines, at, closed=closed):
            current = _glued(current)
            found.append(current)
            current.add(line)
        elif current.has_body and (titles := _bare_titles(lines, at)):
            found += [Block([title], teaser=True) for title in titles]
            at += len(titles) - 1
        else:
            current.add(line)
        at, closed = at + 1, False
    return [block for block in found if block.lines]


def _related(lines: Sequence[Line], at: int) -> _Related:
    """Read the list of related stories that begins at a line, behind its heading."""
    ends = list(_closers(lines, at))
    if ends:
        starts = [at, *(end + 1 for end in ends[:-1])]
        teasers = [
            Block(list(lines[start : end + 1]), teaser=True)
            for start, end in zip(starts, ends, strict=True)
        ]
        return _Related(teasers, ends[-1] + 1, closed=True)
    end = at
    while end < len(lines) and (is_label(lines[end].text) or _is_title(lines, end)):
        end += 1
    if end == at + 1 and (pairs := _pairs(lines, at)):
        return _Related(pairs, at + 2 * len(pairs), closed=False)
    labels = tuple(line for line in lines[at:end] if is_label(line.text))
    titles = [_unbulleted(line) for line in lines[at:end] if not is_label(line.text)]
    teasers = [Block([line], teaser=True) for line in titles]
    return _Related(teasers, end, closed=False, furniture=labels)


def _closers(lines: Sequence[Line], at: int) -> list[int]:
    """The lines that close a teaser, each within reach of the one before."""
    found: list[int] = []
    position = at
    while position < min(at + _TEASER_LINES, len(lines)):
        if ends_teaser(lines[position].text) is not None:
            found.append(position)
            at = position + 1
        position += 1
    return found


def _pairs(lines: Sequence[Line], at: int) -> list[Block]:
    """Read titles that alternate with their texts up to the end of the page; at least two."""
    found: list[Block] = []
    while at + 1 < len(lines) and _is_title(lines, at) and ends_sentence(lines[at + 1].text):
        found.append(Block([_unbulleted(lines[at]), lines[at + 1]], teaser=True))
        at += 2
    rest = all(is_label(line.text) for line in lines[at:])
    return found if len(found) > 1 and rest else []


def _is_title(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    return (
        reads_as_headline(text)
        and len(text.split()) >= _TITLE_WORDS
        and not is_label(text)
        and not _begins_article(lines, at, closed=False)
    )


def _bare_titles(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """Titles of other stories between two paragraphs of the body, without a heading over them.

    A single one would look like a subheading, and items of a list stand below a colon or a bullet.
    """
    end = at
    while end < min(at + _MOST_TITLES, len(lines)) and _is_bare_title(lines, end):
        end += 1
    between = end - at > 1 and end < len(lines) and ends_sentence(lines[end].text)
    if not between or not ends_sentence(lines[at - 1].text):
        return ()
    return () if broken_for_width(lines[at - 1 : end + 1]) else lines[at:end]


def _is_bare_title(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    short = len(text.split()) <= _MOST_TITLE_WORDS
    return short and not ends_sentence(text) and not _ITEM.match(text) and _is_title(lines, at)


def _inline(line: Line) -> Block:
    """A teaser in one line, "Read also: title"; the words before its title are furniture."""
    cut = inline_teaser(line.text) or 0
    head = line.text[:cut].rstrip()
    prefix = line._replace(end=line.start + len(head), text=head)
    title = line._replace(start=line.start + cut, text=line.text[cut:])
    return Block([prefix, title], teaser=True, chrome={prefix.start})


def _unbulleted(line: Line) -> Line:
    item = _ITEM.match(line.text)
    text = line.text[item.end() :] if item else line.text
    text = text.lstrip(_BULLETS)
    return line._replace(start=line.end - len(text), text=text) if text else line


def _begins_article(lines: Sequence[Line], at: int, *, closed: bool) -> bool:
    """Whether a line is the headline of a further article on the page.

    It is repeated within a few lines that hold nothing but pictures, labels and dates, at least
    one of them; right behind a closed list of stories, a picture below it is enough.
    """
    line = lines[at]
    if not reads_as_headline(line.text) or _is_head_line(line.text):
        return False
    key = line_key(line.text)
    window = lines[at + 1 : at + 1 + _HEAD_LINES]
    again = next((index for index, each in enumerate(window) if line_key(each.text) == key), None)
    if again is None:
        return closed and any(is_caption(each.text) for each in window[:3])
    head = [*window[:again], *window[again + 1 : again + 3]]
    furnished = [_is_head_line(each.text) for each in head]
    return all(furnished[:again]) and any(furnished)


def _is_head_line(text: str) -> bool:
    return is_caption(text) or is_label(text) or date_line(text) is not None


def _glued(before: Block) -> Block:
    """A new article; the date above its headline moves from the block before it."""
    following = Block()
    while before.lines and date_line(before.lines[-1].text) is not None:
        following.lines.insert(0, before.lines.pop())
    return following
