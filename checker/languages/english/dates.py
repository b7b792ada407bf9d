"""English sentence -> dates and clock times, as `DateExpression`s.

One pass over the tokens tries the readers that a token triggers; neighbours that tell one date, a
list or a range are joined, and the words before each date are read last. Nothing here knows today:
`checker.kinds.calendar.resolve` does the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.languages.dating import Hit, lent, merged, rule_name, united
from checker.languages.english import dates_lexicon as lexicon
from checker.languages.english.dates_atoms import Line, glued, word
from checker.languages.english.dates_clock import read_clock, read_noon
from checker.languages.english.dates_phrases import (
    Reader,
    read_ago,
    read_day_first,
    read_digits,
    read_month_first,
    read_near,
    read_weekday,
)
from checker.languages.english.dates_years import (
    read_bare_year,
    read_calendar_unit,
    read_century,
    read_decade,
    read_part,
    read_season,
    read_section,
    read_week_of,
)
from checker.languages.english.number_words import CARDINAL_WORDS, OTHER_ORDINALS, UNIT_ORDINALS
from checker.languages.english.tokens import Token, TokenKind
from checker.languages.interface import Reading
from checker.model import Span

_REACH = 24
"""Tokens before a date in which a verb may govern it."""

_BEGIN_REACH = 3
_CLAUSE_ENDS = frozenset({";", ":", '"', "?", "!"})


def read_dates(_text: str, tokens: Sequence[Token]) -> list[Reading]:
    """Read every date and clock time of a sentence, in text order, without overlaps.

    Args:
        _text: The raw sentence; every reader of a language takes it.
        tokens: Its tokens; spans of the readings index the raw sentence.
    """
    hits = _scan(tokens)
    if not hits:
        return []
    joined = _lists(tokens, _appositions(tokens, hits))
    return [_reading(tokens, _in_context(tokens, hit)) for hit in joined]


def _scan(line: Line) -> list[Hit]:
    hits: list[Hit] = []
    end = 0
    for i, token in enumerate(line):
        is_number = token.kind is TokenKind.NUMBER
        readers = _NUMBER_READERS if is_number else _TRIGGERS.get(token.folded)
        found = _read_at(line, i, readers) if readers and i >= end else ()
        if found:
            hits.extend(hit._replace(start=max(hit.start, end)) for hit in found)
            end = found[-1].end
    return hits


def _read_at(line: Line, i: int, readers: Sequence[Reader]) -> Sequence[Hit]:
    for reader in readers:
        found = reader(line, i)
        if found and not _is_name(line, found):
            return found
    return ()


def _is_name(line: Line, found: Sequence[Hit]) -> bool:
    """Whether a date is part of a name: "the April 6 movement"."""
    return found[-1].rule == "day_month" and word(line, found[-1].end) in lexicon.NAMESAKE_BEHIND


_NUMBER_READERS: tuple[Reader, ...] = (
    read_digits,
    read_day_first,
    read_clock,
    read_decade,
    read_century,
    read_section,
    read_ago,
    read_bare_year,
)


def _triggers() -> dict[str, tuple[Reader, ...]]:
    """The readers to try at each word, in order."""
    table: dict[str, tuple[Reader, ...]] = {}

    def add(words: Sequence[str], *readers: Reader) -> None:
        for form in words:
            row = table.get(form, ())
            table[form] = row + tuple(reader for reader in readers if reader not in row)

    ordinals = (*UNIT_ORDINALS, *OTHER_ORDINALS, "twenty", "thirty")
    add((*ordinals, *lexicon.LAST), read_week_of)
    add(ordinals, read_section, read_century, read_day_first)
    add((*CARDINAL_WORDS, "a", "an"), read_ago)
    add((*lexicon.MONTHS, *lexicon.HIJRI_MONTHS), read_month_first)
    weekdays = [form + ending for form in lexicon.WEEKDAYS for ending in ("", "s", "'s")]
    add((*weekdays, *lexicon.SHORT_WEEKDAYS), read_weekday)
    near = [form + ending for form in ("today", "yesterday", "tomorrow") for ending in ("", "'s")]
    add((*near, "tonight", "tonight's", "last", "this"), read_near)
    add((*lexicon.DIRECTIONS, "the", "that"), read_calendar_unit)
    add(tuple(lexicon.SEASONS), read_season)
    add(tuple(lexicon.EARLY_LATE), read_part)
    add(tuple(lexicon.DECADE_WORDS), read_decade)
    add(tuple(lexicon.NOON), read_noon)
    return table


_TRIGGERS = _triggers()


def _appositions(line: Line, hits: Sequence[Hit]) -> list[Hit]:
    single: list[Hit] = []
    for hit, following in zip(hits, [*hits[1:], None], strict=True):
        # In "3 October, Sunday 16 April" the weekday belongs to what follows it directly.
        taken = following is not None and following.start == hit.end
        apart = not single or (taken and hit.start > single[-1].end)
        whole = None if apart else _apposed(line, single[-1], hit)
        if whole is None:
            single.append(hit)
        else:
            single[-1] = whole
    return single


def _apposed(line: Line, left: Hit, right: Hit) -> Hit | None:
    """One hit of two that tell the same date: "Wednesday, Sept. 13", "yesterday (Thursday)"."""
    gap = tuple(word(line, i) for i in range(left.end, right.start))
    end = right.end
    if gap == ("(",) and word(line, end) == ")":
        end += 1
    elif gap not in ((), (",",), ("of",), ("on",)):
        return None
    if gap in (("of",), ("on",)) and Grain.WEEK not in (
        left.expression.unit,
        right.expression.unit,
    ):
        return None
    said = united(left.expression, right.expression)
    if said is None:
        return None
    rule = right.rule if right.expression.day is not None else left.rule
    return Hit(said, left.start, end, rule)


def _lists(line: Line, hits: Sequence[Hit]) -> list[Hit]:
    joined: list[Hit] = []
    for hit in reversed(hits):
        follower = joined[-1] if joined else None
        link = None if follower is None else _link(line, hit, follower)
        if follower is None or link is None:
            joined.append(hit)
            continue
        placed = hit._replace(expression=lent(hit.expression, follower.expression))
        whole = merged(placed, follower, link)
        if whole is None:
            joined.append(placed)
        else:
            joined[-1] = whole
    return joined[::-1]


def _link(line: Line, left: Hit, right: Hit) -> Op | None:
    """How two neighbours are joined: EQ by "and", RANGE by "to", a dash or between; else None."""
    gap = [word(line, i) for i in range(left.end, right.start)]
    if gap == ["-", "to", "-"]:
        return Op.RANGE  # "the April-to-June quarter"
    if len(gap) != 1:
        return None
    head = word(line, left.start - 1)
    if gap[0] == lexicon.AND:
        return Op.RANGE if head == lexicon.BETWEEN else Op.EQ
    if gap[0] == "/" and left.rule == right.rule == "year":
        return Op.RANGE
    if gap[0] == "-":
        return Op.RANGE if glued(line, left.end) or left.rule == right.rule else None
    return (
        Op.RANGE
        if (gap[0] in lexicon.TO and head == lexicon.FROM) or _plain(gap[0], left, right)
        else None
    )


def _plain(sign: str, left: Hit, right: Hit) -> bool:
    """Whether "to" joins two days, or two months with years, which needs no "from"."""
    if sign not in lexicon.TO or left.rule != right.rule:
        return False
    months = left.rule == "month" and None not in (left.expression.year, right.expression.year)
    return months or left.rule in ("day_month", "clock")


def _in_context(line: Line, hit: Hit) -> Hit:
    """Add what the words before a date say of it, and take those that belong to it."""
    start, said = hit.start, hit.expression
    if hit.rule == "part" and word(line, start - 1) == "the":
        start -= 1
    head = word(line, start - 1)
    if head == lexicon.SINCE:
        start, said = start - 1, replace(said, begins=True)
    elif (head in (lexicon.BETWEEN, lexicon.FROM) and said.op is Op.RANGE) or (
        head == "in" and hit.rule in ("month", "year")
    ):
        start -= 1
    elif said.op is Op.EQ and said.through is None and said.unit is not Grain.DAY:
        start, said = _bounded(head, start, said)
    if any(
        word(line, i) in lexicon.BEGIN_VERBS for i in range(max(0, start - _BEGIN_REACH), start)
    ):
        said = replace(said, begins=True)
    open_tense = said.year is None and said.unit is None and said.direction is Direction.NONE
    ahead = open_tense and said.hour is None
    if ahead and (is_future(line, start) or _opens_future(line, start, hit.end)):
        last = said.through and replace(said.through, future_clause=True)
        said = replace(said, future_clause=True, through=last)
    return hit._replace(expression=said, start=start, core=hit.start)


def _bounded(head: str, start: int, said: DateExpression) -> tuple[int, DateExpression]:
    """Read before, after, by and about."""
    if said.hour is not None:
        return start, said
    if head in lexicon.BEFORE:
        return start - 1, replace(said, op=Op.LT)
    if head in lexicon.AFTER:
        return start - 1, replace(said, op=Op.GT)
    if head in lexicon.BY:
        return start - 1, replace(said, op=Op.LE)
    if head in ("about", "around", "circa"):
        return start - 1, replace(said, op=Op.APPROX)
    return start, said


def is_future(line: Line, start: int) -> bool:
    """Say whether the clause before token ``start`` speaks of the future.

    The nearest of three decides: a word of the future or of planning, a verb of the past, the end
    of the clause or of a quotation.
    """
    for i in range(start - 1, max(-1, start - 1 - _REACH), -1):
        folded = line[i].folded
        if folded in _CLAUSE_ENDS or folded in lexicon.NOT_FUTURE:
            return False
        if folded in lexicon.PLANNED or _is_to_be_done(line, i):
            return True
    return False


def _opens_future(line: Line, start: int, end: int) -> bool:
    """Whether a date opens a sentence on the future: "On Sunday the minister will resign".

    Of the words behind it the first verb decides.
    """
    if start > 1:
        return False
    first = end + 1 if word(line, end) == "," else end
    for i in range(first, min(len(line), first + _REACH)):
        folded = line[i].folded
        if folded in lexicon.FUTURE_VERBS:
            return True
        if folded in ("is", "are"):
            return word(line, i + 1) in lexicon.PLANNED or _is_to_be_done(line, i + 2)
        if folded in _CLAUSE_ENDS or folded in lexicon.NOT_FUTURE or folded.endswith("ed"):
            return False
    return False


def _is_to_be_done(line: Line, i: int) -> bool:
    """Whether token ``i`` is that of "is to be opened"; "declared to be over" plans nothing."""
    if word(line, i) != "be" or word(line, i - 1) != "to":
        return False
    behind = word(line, i + 1)
    return behind.endswith("ed") or behind in lexicon.STRONG_PARTICIPLES


def _reading(line: Line, hit: Hit) -> Reading:
    kind = "date" if hit.expression.hour is None else "time"
    start, end = line[hit.start].start, line[hit.end - 1].end
    core = line[hit.core if hit.core >= 0 else hit.start].start
    return Reading(
        kind=kind,
        value=hit.expression,
        span=Span(start, end),
        number=Span(core, end),
        rule=rule_name("en", hit),
    )
