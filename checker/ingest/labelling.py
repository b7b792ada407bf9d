"""Block of lines -> the regions of its article, its title, and the dates of its page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.ingest.dates import DateLine, date_line
from checker.ingest.furnishing import (
    ends_teaser,
    is_caption,
    is_credit,
    is_label,
    opens_comment,
    opens_comments,
    opens_sources,
    stamp_of,
)
from checker.ingest.lines import line_key, reads_as_headline
from checker.ingest.page import Block
from checker.languages.detection import letters
from checker.languages.layout import Line, adjoining, broken_for_width, ends_sentence
from checker.model import Region, RegionSpan, Span

_PARAGRAPH_LINES = 40
"""Enough to see whether a paragraph was broken for width."""

_SAMPLE = 5_000
"""Code points that tell the script of a page."""

_COMMENT_LINES = 3
"""The first comment begins so near below its heading."""

_MASTHEAD_WORDS = 3
_MASTHEAD_REACH = 8
_SECTION_WORDS = 2
_SOURCE_WORDS = 6
"""The name of a source below an article has at most so many words."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article's regions and what its page says of it."""

    regions: tuple[RegionSpan, ...]
    """In text order, without overlap; neighbouring lines of the body are one region."""

    title: Span | None = None
    """Where the headline stands."""

    outlet: str = ""
    stamp: dt.datetime | None = None
    """When it was published, where a line of the page says so."""

    dateline: dt.datetime | None = None
    """A bare date below the headline, or above it without a weekday or with an hour."""

    clock: dt.datetime | None = None
    """The date in the head of the page, as sites show it on every visit: seldom the article's."""


@dataclass(slots=True)
class _Reader:
    """Goes through the lines of one article from the top."""

    title_key: str
    """Key of the headline, '' until it is known."""

    elsewhere: bool
    """Whether the headline stands outside these lines, so that here it is only repeated."""

    day_first: bool
    """Whether the page is in a language that writes the day before the month, as Arabic does."""

    title: Span | None = None
    stamp: dt.datetime | None = None
    dateline: dt.datetime | None = None
    clock: dt.datetime | None = None
    in_body: bool = False
    in_sources: bool = False
    in_comments: bool = False
    captions: set[str] = field(default_factory=set)


def label(block: Block, *, title: str = "", elsewhere: bool = False) -> Labelled:
    """Tell headline, body, captions and furniture apart.

    Args:
        block: The lines of one article.
        title: The headline where metadata tell it.
        elsewhere: The title stands in the text outside the block, as in front matter.
    """
    if block.teaser:
        return _label_teaser(block)
    reader = _Reader(line_key(title), elsewhere, _writes_day_first(block.lines))
    labels = []
    for index, line in enumerate(block.lines):
        if line.start in block.chrome:
            region = Region.CHROME
        else:
            region = _region(reader, block.lines, index)
        labels.append((line, region))
    regions = tuple(_merged(labels))
    return Labelled(regions, reader.title, "", reader.stamp, reader.dateline, reader.clock)


def _writes_day_first(lines: Sequence[Line]) -> bool:
    counts = letters("\n".join(line.text for line in lines[:_PARAGRAPH_LINES])[:_SAMPLE])
    return counts["ar"] > counts["en"]


def _region(reader: _Reader, lines: Sequence[Line], index: int) -> Region:
    line = lines[index]
    key = line_key(line.text)
    if key and key == reader.title_key and reader.title is None and not reader.elsewhere:
        reader.title = Span(line.start, line.end)
        return Region.HEADLINE
    if key and (key == reader.title_key or key in reader.captions):
        return Region.CHROME
    commented = _is_comment(reader, lines, index)
    if commented or _is_furniture(reader, line) or _is_dated(reader, lines, index):
        return Region.CHROME
    following = lines[index + 1] if index + 1 < len(lines) else None
    if is_caption(line.text) or _is_bare_caption(reader, line, following):
        reader.captions.add(key)
        return Region.CAPTION
    if not reader.title_key and not reader.in_body and _is_headline(lines, index):
        reader.title_key, reader.title = key, Span(line.start, line.end)
        return Region.HEADLINE
    reader.in_body = reader.in_body or bool(reader.title_key) or not _is_section(lines, index)
    return Region.BODY


def _is_comment(reader: _Reader, lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands below the heading of readers' comments, who are no source of news."""
    if reader.in_body and opens_comments(lines[index].text):
        below = lines[index + 1 : index + 1 + _COMMENT_LINES]
        reader.in_comments = reader.in_comments or any(opens_comment(each.text) for each in below)
    return reader.in_comments


def _is_furniture(reader: _Reader, line: Line) -> bool:
    if opens_sources(line.text):
        reader.in_sources = True
        return True
    if is_label(line.text) or is_credit(line.text):
        return True
    reader.in_sources = (
        reader.in_sources
        and len(line.text.split()) <= _SOURCE_WORDS
        and not ends_sentence(line.text)
    )
    return reader.in_sources


def _is_dated(reader: _Reader, lines: Sequence[Line], index: int) -> bool:
    """Whether a line only tells a date of the page; that date is kept.

    Where further lines are dates too, the text is a timeline, and they are its subheadings.
    """
    line = lines[index]
    stamp = stamp_of(line.text)
    if stamp is not None:
        publication, rest = stamp
        told = date_line(rest, day_first=reader.day_first)
        if told is not None and publication:
            reader.stamp = reader.stamp or told.moment
        return told is not None
    told = None if reader.in_body else date_line(line.text, day_first=reader.day_first)
    if told is None:
        return False
    if reader.title_key and any(date_line(each.text) for each in lines[index + 2 :]):
        return False
    _keep(reader, told)
    return True


def _keep(reader: _Reader, told: DateLine) -> None:
    """Keep a bare date; one below the headline rather speaks of the article than one above it."""
    if told.running and not reader.title_key:
        reader.clock = reader.clock or told.moment
    elif reader.dateline is None or reader.title is not None:
        reader.dateline = told.moment or reader.dateline


def _is_bare_caption(reader: _Reader, line: Line, following: Line | None) -> bool:
    """Whether a line between headline and body stands twice, as captions without credit do."""
    if reader.in_body or not reader.title_key or following is None:
        return False
    return reads_as_headline(line.text) and line_key(line.text) == line_key(following.text)


def _is_headline(lines: Sequence[Line], index: int) -> bool:
    if index + 1 >= len(lines) or not reads_as_headline(lines[index].text):
        return False
    if _is_section(lines, index):
        return False
    paragraph = next(adjoining(lines[index : index + _PARAGRAPH_LINES]))
    return not broken_for_width(paragraph)


def _is_section(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is some words over a headline: the paper's name, or a section of it.

    It stays body, since a short headline over a longer second one looks the same. Three words are
    a name only where furniture, such as the way to the page, parts them from the headline.
    """
    words = len(line_key(lines[index].text).split())
    if words > _MASTHEAD_WORDS or any(letter.isdecimal() for letter in lines[index].text):
        return False
    below = list(lines[index + 1 : index + 1 + _MASTHEAD_REACH])
    furnished = 0
    while furnished < len(below) and _parts_masthead(below[furnished].text):
        furnished += 1
    if furnished + 1 >= len(below) or (words > _SECTION_WORDS and not furnished):
        return False
    headline = below[furnished].text
    repeated = any(line_key(each.text) == line_key(lines[index].text) for each in below)
    return not repeated and len(headline.split()) > _MASTHEAD_WORDS and reads_as_headline(headline)


def _parts_masthead(text: str) -> bool:
    return is_label(text) or stamp_of(text) is not None or date_line(text) is not None


def _label_teaser(block: Block) -> Labelled:
    """Label a teaser: all of it is related, but for its furniture and its repeated title."""
    outlet = ""
    title = next((line for line in _titles(block)), None)
    title_key = "" if title is None else line_key(title.text)
    seen: set[str] = set()
    labels = []
    for line in block.lines:
        closing, key = ends_teaser(line.text), line_key(line.text)
        outlet = outlet or closing or ""
        again = key in seen and (key == title_key or is_caption(line.text))
        furniture = closing is not None or line.start in block.chrome or is_label(line.text)
        labels.append((line, Region.CHROME if again or furniture else Region.RELATED))
        seen.add(key)
    span = None if title is None else Span(title.start, title.end)
    return Labelled(tuple(RegionSpan(r, Span(x.start, x.end)) for x, r in labels), span, outlet)


def _titles(block: Block) -> Iterator[Line]:
    for line in block.lines:
        furniture = line.start in block.chrome or is_label(line.text) or is_caption(line.text)
        if not furniture and reads_as_headline(line.text) and ends_teaser(line.text) is None:
            yield line


def _merged(labels: Sequence[tuple[Line, Region]]) -> Iterator[RegionSpan]:
    """Make regions of labelled lines; lines of the body become one where nothing parts them."""
    run: list[Line] = []
    for line, region in labels:
        if region is Region.BODY and run and line.number == run[-1].number + 1:
            run.append(line)
            continue
        if run:
            yield RegionSpan(Region.BODY, Span(run[0].start, run[-1].end))
        run = [line] if region is Region.BODY else []
        if not run:
            yield RegionSpan(region, Span(line.start, line.end))
    if run:
        yield RegionSpan(Region.BODY, Span(run[0].start, run[-1].end))
