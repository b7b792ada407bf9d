"""Record -> articles: each page of it, each article of a page, with id, language and date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.ingest.dates import parse_moment
from checker.ingest.files import STAGE, SourceFile
from checker.ingest.front_matter import FENCE, FrontMatter, read_front_matter
from checker.ingest.labelling import Labelled, label
from checker.ingest.lines import line_key
from checker.ingest.page import Block, blocks
from checker.ingest.publication import infer
from checker.ingest.records import Record
from checker.languages import LANGUAGES
from checker.languages.detection import detect
from checker.languages.layout import Line, split_lines, without_mark
from checker.model import Article, ArticleId, PublishedFrom, Region, RegionSpan, Skipped, Span

AUTO = "auto"
_HEAD_LINES = 12
"""A title that metadata tell stands, if at all, within so many lines of the text."""
_LONGEST = 200_000
"""Code points: twice the longest reports in newspapers. A longer text is a log, a book or a dump,
and comparing its statements with one another takes minutes.
"""


@dataclass(frozen=True, slots=True)
class _Page:
    """Front matter and the lines that it speaks of."""

    matter: FrontMatter | None
    matter_lines: Sequence[Line]
    lines: Sequence[Line]


@dataclass(frozen=True, slots=True)
class _Draft:
    """An article without id and date."""

    text: str
    labelled: Labelled
    values: Mapping[str, str]


def assemble(
    record: Record, file: SourceFile, name: str, *, further: str, language: str
) -> Iterator[Article | Skipped]:
    """Make the articles of a record, the page's own one first.

    Args:
        record: One text of the file.
        file: Where it was read from.
        name: The id of the record's first article.
        further: What the ids of its further articles begin with, before their number from 2.
        language: ``auto``, or the code that every article is read as.
    """
    for number, draft in enumerate(_drafts(record), start=1):
        identifier = name if number == 1 else f"{further}{number}"
        shown = f"{file.path or file.id}" + (f" ({record.where})" if record.where else "")
        yield from _finished(draft, ArticleId(identifier), file.path, shown, language)


def _drafts(record: Record) -> Iterator[_Draft]:
    text = record.text
    for page in _pages(split_lines(text)):
        matter = page.matter
        values = {**record.values, **(matter.values if matter else {})}
        for number, block in enumerate(blocks([without_mark(line) for line in page.lines])):
            if number > 0 or block.teaser:
                yield _Draft(text, label(block), {})
                continue
            yield _draft(text, page, block, values)
        if matter is not None and not page.lines and "title" in matter.spans:
            yield _draft(text, page, Block(), values)


def _pages(lines: Sequence[Line]) -> Iterator[_Page]:
    """Divide lines at front matter: files that were put together hold more than one."""
    begins: list[tuple[int, FrontMatter | None]] = []
    for index, line in enumerate(lines):
        if line.text == FENCE:
            matter = read_front_matter(lines, index)
            if matter is not None and (index == 0 or "title" in matter.values):
                begins.append((index, matter))
    if not begins or begins[0][0] > 0:
        begins.insert(0, (0, None))
    ends = [*(begin for begin, _ in begins[1:]), len(lines)]
    for (begin, matter), end in zip(begins, ends, strict=True):
        first = begin + (matter.lines if matter else 0)
        yield _Page(matter, lines[begin:first], lines[first:end])


def _draft(text: str, page: _Page, block: Block, values: Mapping[str, str]) -> _Draft:
    """The page's own article, with its front matter or the title that its record tells."""
    title = values.get("title", "")
    if page.matter is not None:
        span = page.matter.spans.get("title")
        labelled = label(block, title=title, elsewhere=span is not None)
        head = _head(page.matter_lines, span)
        return _Draft(text, _with_title(labelled, head, span), values)
    key = line_key(title)
    stands = any(line_key(line.text) == key for line in block.lines[:_HEAD_LINES])
    if not title or stands:
        return _Draft(text, label(block, title=title), values)
    # A title from outside the text is put behind it: the spans of the text stay those of the
    # record, and a fact in the headline still has a place.
    labelled = label(block, title=title, elsewhere=True)
    extended = f"{text}\n\n{title}"
    span = Span(len(extended) - len(title), len(extended))
    return _Draft(
        extended, _with_title(labelled, [RegionSpan(Region.HEADLINE, span)], span), values
    )


def _head(lines: Sequence[Line], title: Span | None) -> list[RegionSpan]:
    """The regions of front matter: furniture, but for the value of its title."""
    start, end = lines[0].start, lines[-1].end
    if title is None:
        return [RegionSpan(Region.CHROME, Span(start, end))]
    return [
        RegionSpan(Region.CHROME, Span(start, title.start)),
        RegionSpan(Region.HEADLINE, title),
        RegionSpan(Region.CHROME, Span(title.end, end)),
    ]


def _with_title(labelled: Labelled, more: Sequence[RegionSpan], title: Span | None) -> Labelled:
    regions = sorted((*labelled.regions, *more), key=lambda region: region.span)
    return replace(labelled, regions=tuple(regions), title=title or labelled.title)


def _finished(
    draft: _Draft, identifier: ArticleId, path: str, shown: str, language: str
) -> Iterator[Article | Skipped]:
    obstacle = _obstacle(draft)
    if obstacle:
        yield Skipped(shown, STAGE, obstacle)
        return
    code = _language(draft, language)
    if code not in LANGUAGES:
        yield Skipped(shown, STAGE, _no_language(code))
        return
    told = draft.values.get("published", "")
    published = parse_moment(told) if told else None
    published_from = PublishedFrom.FRONT_MATTER
    if told and published is None:
        yield Skipped(
            shown,
            STAGE,
            f"published {told[:60]!r} is no date and is passed over; write it as 2024-05-31 "
            f"or 2024-05-31T18:00:00+03:00",
        )
    if published is None:
        published, published_from = infer(draft.text, code, draft.labelled)
    title = draft.labelled.title
    yield Article(
        id=identifier,
        text=draft.text,
        language=code,
        path=path,
        title=" ".join(draft.text[title.start : title.end].split()) if title else "",
        outlet=draft.values.get("outlet", "") or draft.labelled.outlet,
        published=published,
        published_from=published_from,
        regions=draft.labelled.regions,
        title_span=title,
    )


def _obstacle(draft: _Draft) -> str:
    """Return why a text is no article that can be checked, '' where it is one."""
    if not any(letter.isalpha() for part in _shown_text(draft) for letter in part):
        return "holds no words to read"
    length = sum(
        region.span.end - region.span.start
        for region in draft.labelled.regions
        if region.region is not Region.CHROME
    )
    if length > _LONGEST:
        return (
            f"holds {length:,} characters, but an article may have at most {_LONGEST:,}; "
            f"divide it into its articles"
        )
    return ""


def _language(draft: _Draft, language: str) -> str:
    """The code to read an article as, '' where none is recognised."""
    if language != AUTO:
        return language
    told = draft.values.get("language", "").strip().lower()
    if told and told != AUTO:
        return told.replace("_", "-").split("-", 1)[0]
    sample = " ".join(_shown_text(draft))
    return detect(sample) or ""


def _shown_text(draft: _Draft) -> Iterator[str]:
    length = 0
    for region in draft.labelled.regions:
        if region.region is not Region.CHROME and length < 20_000:
            end = min(region.span.end, region.span.start + 20_000)
            length += end - region.span.start
            yield draft.text[region.span.start : end]


def _no_language(code: str) -> str:
    known = ", ".join(sorted(LANGUAGES))
    if code:
        return f"language {code!r} is not one of {known}; such articles are not read"
    return f"its language is not recognised as one of {known}; name it with --language"
