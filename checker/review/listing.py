"""Queue and decisions -> what the list shows: one page of cards, and the counts beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.model import ArticleId, Decision, Finding, Span, ValueRow
from checker.report.wording import Wording
from checker.review.corpus import Corpus, Entry
from checker.review.filters import Filters, State
from checker.review.marking import Mark, Piece, around, cut, visible
from checker.review.queue import Progress, Queue, progress
from checker.review.ranking import Measured, expectations

PAGE_LENGTH = 50
LONGEST_FACET = 40
"""Outlets and stories that are offered by name; the rest are found by searching."""

_SHOWN_VALUES = 6
_QUOTED = 3
_REACH = 60  # code points of a sentence on each side of its value


@dataclass(frozen=True, slots=True)
class ValueLine:
    """One value in a card, with words that give it."""

    shown: str
    witnesses: int
    """Independent ones."""

    language: str
    excerpt: tuple[Piece, ...]
    """Of the sentence that gives it first."""

    begins_late: bool
    """The sentence has more before the excerpt."""

    ends_early: bool


@dataclass(frozen=True, slots=True)
class CardView:
    """One finding in the list."""

    finding: Finding
    what: str
    quoted: tuple[ValueLine, ...]
    """The first few values, to be shown with their excerpts."""

    values: tuple[ValueLine, ...]
    """The next few, to be shown without."""

    more: int
    """Values that are left out."""

    story: str
    outlets: tuple[str, ...]
    days: tuple[str, ...]
    """Of the first and the last statement; one where they are the same, none where unknown."""

    decision: Decision | None
    measured: Measured


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, and how many findings it would leave."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class ListView:
    """One page of the list."""

    cards: tuple[CardView, ...]
    filters: Filters
    facets: Mapping[str, tuple[Choice, ...]]
    """By filter: ``state``, ``verdict``, ``kind``, ``outlet``, ``story``."""

    count: int
    first: int
    last: int
    page: int
    pages: int
    progress: Progress


def list_view(corpus: Corpus, queue: Queue, words: Wording, *, page: int = 1) -> ListView:
    """Lay out a page of the list, from 1; beyond the last it is the last."""
    pages = max(1, -(-len(queue.names) // PAGE_LENGTH))
    page = min(max(1, page), pages)
    start = (page - 1) * PAGE_LENGTH
    measured = expectations(corpus.entries.values(), queue.decisions)
    return ListView(
        cards=tuple(
            _card(corpus.entries[name], corpus, queue.decisions.get(name), measured, words)
            for name in queue.names[start : start + PAGE_LENGTH]
        ),
        filters=queue.filters,
        facets={
            field: _choices(field, counts, queue.filters, corpus, words)
            for field, counts in queue.tallies().items()
        },
        count=len(queue.names),
        first=start + 1 if queue.names else 0,
        last=min(start + PAGE_LENGTH, len(queue.names)),
        page=page,
        pages=pages,
        progress=progress(corpus, queue.decisions),
    )


_SECTIONS = frozenset({"state", "verdict", "kind"})


def _card(
    entry: Entry,
    corpus: Corpus,
    decision: Decision | None,
    measured: Mapping[tuple[str, str], Measured],
    words: Wording,
) -> CardView:
    finding = entry.finding
    lines = [_line(row, finding, corpus, words) for row in finding.values[:_SHOWN_VALUES]]
    days = dict.fromkeys(day for day in (entry.first, entry.last) if day is not None)
    return CardView(
        finding=finding,
        what=visible(finding.what),
        quoted=tuple(lines[:_QUOTED]),
        values=tuple(lines[_QUOTED:]),
        more=max(0, len(finding.values) - _SHOWN_VALUES),
        story=visible(corpus.stories[entry.story]),
        outlets=tuple(visible(outlet) for outlet in entry.outlets[:_SHOWN_VALUES]),
        days=tuple(words.day(day) for day in days),
        decision=decision,
        measured=measured[finding.kind, finding.level],
    )


def _line(row: ValueRow, finding: Finding, corpus: Corpus, words: Wording) -> ValueLine:
    fact = row.facts[0]
    text, sentence = corpus.articles[fact.sentence.article].text, fact.sentence.span
    near = around(text, fact.span, reach=_REACH)
    window = Span(max(sentence.start, near.start), min(sentence.end, near.end))
    return ValueLine(
        shown=visible(words.value(row, finding.kind)),
        witnesses=row.witnesses,
        language=fact.sentence.language,
        excerpt=cut(text, (Mark(fact.span, "here"),), window=window),
        begins_late=window.start > sentence.start,
        ends_early=window.end < sentence.end,
    )


def _choices(
    field: str, counts: Mapping[str, int], filters: Filters, corpus: Corpus, words: Wording
) -> tuple[Choice, ...]:
    chosen = filters.query().get(field, State.OPEN.value if field == "state" else "")
    if field == "state":
        values = [state.value for state in State]
    else:
        values = sorted(counts, key=lambda value: (-counts[value], value))[:LONGEST_FACET]
        values += [chosen] if chosen and chosen not in values else []
    return tuple(
        Choice(value, _label(field, value, corpus, words), counts.get(value, 0), value == chosen)
        for value in values
    )


def _label(field: str, value: str, corpus: Corpus, words: Wording) -> str:
    if field in _SECTIONS:
        return words.told(field, value) or value
    if field == "story":
        return visible(corpus.stories.get(ArticleId(value), value))
    return visible(value)
