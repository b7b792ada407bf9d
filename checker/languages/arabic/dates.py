"""Arabic sentence -> dates and clock times, as `DateExpression`s.

One pass over the tokens tries the readers that a token triggers; neighbours that tell one date, a
list or a range are joined, and the words before each date are read last. Nothing here knows today:
`checker.kinds.calendar.resolve` does the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import Line, word
from checker.languages.arabic.dates_clause import in_context
from checker.languages.arabic.dates_clock import read_bare_clock, read_clock, read_midnight
from checker.languages.arabic.dates_deixis import read_ago, read_deictic, read_weekday
from checker.languages.arabic.dates_joining import join
from checker.languages.arabic.dates_phrases import (
    Reader,
    read_day_month,
    read_digits,
    read_month_alone,
)
from checker.languages.arabic.dates_years import (
    FIRST_BARE_YEAR,
    read_bare_years,
    read_calendar_unit,
    read_century,
    read_decade,
    read_part,
    read_season,
    read_section,
    read_years,
)
from checker.languages.arabic.number_words import NUMBER_WORDS, ORDINALS, Role
from checker.languages.arabic.tokens import Lexicon, Token, is_digits
from checker.languages.dating import Hit, rule_name
from checker.languages.interface import Reading
from checker.model import Span


def read_dates(_text: str, tokens: Sequence[Token]) -> list[Reading]:
    """Read every date and clock time of a sentence, in text order, without overlaps.

    Args:
        _text: The raw sentence; every reader of a language takes it.
        tokens: Its tokens; spans of the readings index the raw sentence.
    """
    triggered = [(i, date_readers(token.folded)) for i, token in enumerate(tokens)]
    return read_triggered(tokens, triggered)


def read_triggered(
    tokens: Sequence[Token], triggered: Iterable[tuple[int, Sequence[Reader]]]
) -> list[Reading]:
    """Read as `read_dates` does.

    Args:
        tokens: Of the sentence; spans of the readings index the raw sentence.
        triggered: The tokens at which a date may begin, in order, each with what reads it.
    """
    hits = _scan(tokens, triggered)
    if not hits:
        return []
    return [_reading(tokens, in_context(tokens, hit)) for hit in join(tokens, hits)]


def _scan(line: Line, triggered: Iterable[tuple[int, Sequence[Reader]]]) -> list[Hit]:
    hits: list[Hit] = []
    end = 0
    for i, readers in triggered:
        if i < end:
            continue
        found = [hit for hit in _read_at(line, i, readers) if not _is_name(line, hit)]
        if found:
            # A part of the day before a weekday may already belong to a clock time.
            hits += [hit if hit.start >= end else hit._replace(start=end) for hit in found]
            end = found[-1].end
    return hits


def date_readers(folded: str) -> Sequence[Reader]:
    """Return what reads the dates that may begin at a word; most words trigger nothing."""
    if is_digits(folded):
        return _number_readers(folded)
    found = _TRIGGERS.find(folded)
    return () if found is None else found.entry


def _read_at(line: Line, i: int, readers: Sequence[Reader]) -> Sequence[Hit]:
    for reader in readers:
        found = reader(line, i)
        if found:
            return found
    return ()


def _is_name(line: Line, hit: Hit) -> bool:
    """Whether a date is part of a name: "the revolution of 25 January", "14 March forces"."""
    return (
        hit.rule in _NAMING_RULES
        and hit.expression.year is None
        and word(line, hit.start - 1) in lexicon.NAMESAKE_HEADS
    )


_NAMING_RULES = frozenset({"day_month", "month"})
_NUMBER_READERS: tuple[Reader, ...] = (read_digits, read_bare_clock)
_DAY_READERS: tuple[Reader, ...] = (read_digits, read_day_month, read_bare_clock)
_YEAR_READERS: tuple[Reader, ...] = (read_digits, read_bare_clock, read_bare_years)


def _number_readers(folded: str) -> Sequence[Reader]:
    """Return what can read digits of that size."""
    number = int(folded) if len(folded) <= 4 and folded.isdecimal() else 0
    if 1 <= number <= 31:
        return _DAY_READERS
    return _YEAR_READERS if FIRST_BARE_YEAR <= number <= 2099 else _NUMBER_READERS


def _triggers() -> dict[str, tuple[Reader, ...]]:
    """The readers to try at each word, in order, by the word without particles."""
    table: dict[str, list[Reader]] = {}

    def add(words: Sequence[str], *readers: Reader) -> None:
        for form in words:
            row = table.setdefault(form, [])
            row.extend(reader for reader in readers if reader not in row)

    tens = [form for form, entry in NUMBER_WORDS.entries.items() if entry.role is Role.TENS]
    add(list(lexicon.SECTIONS), read_section)
    add([word.removeprefix("ال") for word in lexicon.SECTIONS], read_section)
    add([*lexicon.MIDNIGHT_WORDS[:1]], read_midnight)
    add(list(lexicon.PARTS.entries), read_part)
    add([*ORDINALS.entries, *tens], read_day_month, read_bare_clock)
    add([*lexicon.MONTHS.entries, *lexicon.FIRST_WORDS.entries], read_month_alone)
    add(list(lexicon.HIJRI_MONTHS.entries), read_month_alone)
    add(list(lexicon.SEASONS.entries), read_season)
    add(list(lexicon.DECADES.entries), read_decade)
    add([form.removeprefix("ال") for form in lexicon.YEAR_WORDS], read_years)
    add(list(lexicon.UNITS), read_century, read_calendar_unit)
    add([*lexicon.THIS, *lexicon.THAT], read_calendar_unit)
    add(list(lexicon.WEEKDAYS.entries), read_weekday)
    near = lexicon.TODAY | lexicon.TONIGHT | lexicon.YESTERDAY | lexicon.TOMORROW
    near |= lexicon.PARTS_OF_TODAY
    add(list(near), read_deictic)
    add(["اليوم"], read_calendar_unit)
    add(list(lexicon.AGO_HEADS), read_ago)
    add(list(lexicon.CLOCK_WORDS.entries), read_clock)
    return {form: tuple(readers) for form, readers in table.items()}


_TRIGGERS: Lexicon[tuple[Reader, ...]] = Lexicon(_triggers())


def _reading(line: Line, hit: Hit) -> Reading:
    kind = "date" if hit.expression.hour is None else "time"
    start = _behind_wa(line, hit)
    core = max(start, line[hit.core if hit.core >= 0 else hit.start].start)
    end = line[hit.end - 1].end
    return Reading(
        kind=kind,
        value=hit.expression,
        span=Span(start, end),
        number=Span(core, end),
        rule=rule_name("ar", hit),
    )


def _behind_wa(line: Line, hit: Hit) -> int:
    """Where a hit begins in the text, without the wa written onto its first word."""
    token = line[hit.start]
    found = _WORDS_WITH_WA.find(token.folded)
    if found is None or not found.conjunction:
        return token.start
    return token.start + 1


_WORDS_WITH_WA: Lexicon[str] = Lexicon(
    {
        form: form
        for form in (
            *_triggers(),
            *lexicon.DAY_WORDS,
            *lexicon.DAY_PARTS,
            *lexicon.SINCE,
            *lexicon.BEFORE,
            *lexicon.AFTER,
            *lexicon.BY,
            *lexicon.ABOUT,
            *lexicon.MONTH_WORDS,
            *lexicon.BETWEEN,
            lexicon.OF,
            lexicon.IN,
        )
    }
)
