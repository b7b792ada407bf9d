"""Arabic dates of a year or more, and parts of them: "late 2011", "the nineties", "last week"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.kinds.expression import Calendar, DateExpression, Direction, Grain, Part
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import (
    Line,
    direction_at,
    glued,
    is_counted,
    read_named_year,
    read_tail,
    read_unit,
    read_year,
    small_number,
    word,
)
from checker.languages.arabic.dates_editions import read_edition
from checker.languages.arabic.dates_months import read_month
from checker.languages.arabic.dates_phrases import DASHES, read_month_alone
from checker.languages.arabic.function_words import NOT_COUNTED
from checker.languages.arabic.ordinals import read_ordinal
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.word_forms import NOUNS, UNITS
from checker.languages.dating import Hit


def read_years(line: Line, i: int) -> Sequence[Hit]:
    """Read "the year 2018", "the years 2018 and 2019", "the year 2014-2015"."""
    named = read_named_year(line, i)
    if named is None:
        return ()
    year, _ = named
    hits = [_year_hit(year.number, year.calendar, i, year.end)]
    while (at := _next_year(line, hits[-1].end)) is not None:
        following = read_year(line, at, year.calendar)
        if following is None:
            break
        hits.append(_year_hit(following.number, following.calendar, at, following.end))
    return hits


def _next_year(line: Line, i: int) -> int | None:
    """Where the next year of a list or range may begin."""
    sign = word(line, i)
    if sign == lexicon.AND or sign in lexicon.TO or sign in DASHES or sign == "/":
        return i + 1
    if sign in {lexicon.AND + to for to in lexicon.TO}:
        return i + 1
    return i + 1 if sign == "\N{ARABIC COMMA}" and _plain_year(line, i + 1) else None


def _plain_year(line: Line, i: int) -> bool:
    return small_number(line, i, 1900, 2099) is not None


def _year_hit(year: int, calendar: Calendar, start: int, end: int) -> Hit:
    return Hit(DateExpression(year=year, calendar=calendar), start, end, "year")


def read_bare_years(line: Line, i: int) -> Sequence[Hit]:
    """Read a year without "the year": behind "in" or "since", or in a pair 2014-2016."""
    before = word(line, i - 1)
    if not _plain_year(line, i):
        return _old_year(line, i, before)
    if before in ("/", "-") and glued(line, i):
        return ()
    pair = _year_pair(line, i)
    if pair:
        return pair
    if before not in lexicon.BARE_YEAR_HEADS or is_counted(line, i + 1, i):
        return read_edition(line, i)
    year = read_year(line, i)
    return () if year is None else (_year_hit(year.number, year.calendar, i, year.end),)


FIRST_BARE_YEAR = 1500
"""Of earlier years, and of those before 1900 mostly, news says that they are years."""


def _old_year(line: Line, i: int, before: str) -> Sequence[Hit]:
    """Read "in 1867" where no word that could be counted follows."""
    year = small_number(line, i, FIRST_BARE_YEAR, 1899)
    if year is None or before not in _OLD_YEAR_HEADS or _may_be_counted(line, i + 1):
        return ()
    return (_year_hit(year, Calendar.GREGORIAN, i, i + 1),)


_OLD_YEAR_HEADS = frozenset({lexicon.IN, *lexicon.SINCE})


def _may_be_counted(line: Line, i: int) -> bool:
    """Whether the word at ``i`` could be counted: no function word, nor one with a particle."""
    if i >= len(line) or line[i].kind is TokenKind.PUNCTUATION:
        return word(line, i) in ("%", "/", "-")
    known = NOUNS.find(word(line, i)) or UNITS.find(word(line, i))
    if known is not None:
        return not (known.article or known.conjunction or known.preposition)
    return word(line, i) not in NOT_COUNTED and word(line, i)[:1] not in ("و", "ب", "ل", "ا")


def _year_pair(line: Line, i: int) -> Sequence[Hit]:
    """Two years of a range, the second within a generation of the first."""
    first, sign = int(line[i].folded), word(line, i + 1)
    opened = word(line, i - 1) in (lexicon.OF, *lexicon.BETWEEN, "بين", lexicon.IN, "(")
    dashed = sign in (*DASHES, "/") and glued(line, i + 1)
    joined = opened and (sign in lexicon.TO or sign in {"و" + to for to in lexicon.TO})
    both = word(line, i - 1) in lexicon.BETWEEN and sign == lexicon.AND
    second = small_number(line, i + 2, first + 1, first + 40)
    if second is None and sign in (*DASHES, "/") and len(word(line, i + 2)) == 2:
        # A season is often written 2017-18.
        short = small_number(line, i + 2, (first + 1) % 100, (first + 1) % 100)
        second = None if short is None or not glued(line, i + 2) else first + 1
    if second is None or not (dashed or joined or both):
        return ()
    if is_counted(line, i + 3, i + 2):
        return ()
    return (
        _year_hit(first, Calendar.GREGORIAN, i, i + 1),
        _year_hit(second, Calendar.GREGORIAN, i + 2, i + 3),
    )


def read_decade(line: Line, i: int) -> Sequence[Hit]:
    """Read "the nineties [of the last century]", but not "in his nineties"."""
    found = lexicon.DECADES.find(word(line, i))
    if found is None:
        return ()
    at = i + 1
    if word(line, at) in lexicon.AGE_WORDS or word(line, at + 1) in lexicon.AGE_WORDS:
        return ()
    said = DateExpression(decade=found.entry)
    century = read_unit(line, at)
    if century is not None and century[0].unit is Grain.CENTURY:
        unit, end = century
        return (Hit(replace(unit, decade=found.entry), i, end, "decade"),)
    numbered = read_century(line, at)
    if numbered and not word(line, at).startswith(lexicon.AND):
        told = numbered[0].expression.century or 1
        said = DateExpression(decade=(told - 1) * 100 + found.entry)
        return (Hit(said, i, numbered[0].end, "decade"),)
    return (Hit(said, i, at, "decade"),) if found.article else ()


def read_century(line: Line, i: int) -> Sequence[Hit]:
    """Read "the 21st century" in words or digits, not those before Christ or of the Hijra."""
    found = lexicon.UNIT_NOUNS.find(word(line, i))
    if found is None or found.entry is not Grain.CENTURY or not found.article:
        return ()
    number, end = small_number(line, i + 1, 1, 21), i + 2
    if number is None and i + 1 < len(line) and line[i + 1].kind is TokenKind.ARABIC:
        ordinal = read_ordinal(line, i + 1)
        if ordinal is not None and ordinal.definite and 1 <= ordinal.value <= 30:
            number, end = ordinal.value, ordinal.end
    if number is None or word(line, end) in lexicon.HIJRI_MARKS:
        return ()
    if word(line, end) in lexicon.BEFORE and word(line, end + 1) == lexicon.BEFORE_CHRIST:
        return ()
    return (Hit(DateExpression(century=number), i, end, "century"),)


def read_season(line: Line, i: int) -> Sequence[Hit]:
    """Read "summer 2018", "last spring", "this summer"; a season alone is no date."""
    found = lexicon.SEASONS.find(word(line, i))
    if found is None:
        return ()
    said = DateExpression(season=found.entry)
    placed, end = read_tail(line, i + 1, said)
    if placed != said and (found.article == (placed.direction is not Direction.NONE)):
        return (Hit(placed, i, end, "season"),)
    if found.article and word(line, i - 1) in lexicon.THIS:
        return (Hit(replace(said, direction=Direction.CURRENT), i - 1, i + 1, "season"),)
    return ()


def read_section(line: Line, i: int) -> Sequence[Hit]:
    """Read "the first quarter of 2018", "the second half of the current year"."""
    parts = lexicon.SECTIONS.get(word(line, i).removeprefix(lexicon.AND))
    ordinal = read_ordinal(line, i + 1) if parts and i + 1 < len(line) else None
    if parts is None or ordinal is None or not 1 <= ordinal.value <= parts:
        return ()
    if word(line, ordinal.end) != lexicon.OF:
        return ()
    said = DateExpression(section=(ordinal.value, parts))
    placed, end = read_tail(line, ordinal.end, said)
    year = read_year(line, ordinal.end + 1)
    if placed == said and year is not None:
        placed, end = replace(said, year=year.number), year.end
    if placed == said and _is_bare_year(line, ordinal.end + 1):
        placed, end = replace(said, unit=Grain.YEAR, shift=0), ordinal.end + 2
    if placed == said or placed.direction is not Direction.NONE:
        return ()
    # Nothing tells when a year of accounts begins, so no days are those of its quarter.
    if any(word(line, k) in _ACCOUNTS for k in range(ordinal.end, end)):
        return ()
    return (Hit(placed, i, end, "quarter"),)


_ACCOUNTS = lexicon.FISCAL - lexicon.HIJRI_YEARS


def _is_bare_year(line: Line, i: int) -> bool:
    """Whether "the year" stands at ``i`` by itself: the current one, if no year of accounts."""
    bare = lexicon.UNIT_NOUNS.find(word(line, i))
    if bare is None or bare.entry is not Grain.YEAR or not bare.article or bare.conjunction:
        return False
    return word(line, i + 1) not in lexicon.FISCAL and direction_at(line, i + 1) is None


def read_part(line: Line, i: int) -> Sequence[Hit]:
    """Read "late 2011", "the start of the current year", "the end of last week"."""
    found = lexicon.PARTS.find(word(line, i))
    if found is None or found.article:
        return ()
    if word(line, i + 1) == "الاسبوع" and found.stem == lexicon.END:
        return _weekend(line, i)
    at = i + 1
    for reader in (read_years, read_part_target, read_month_alone, read_decade, read_century):
        hits = reader(line, at)
        if len(hits) == 1:
            said, end = hits[0].expression, hits[0].end
            return (Hit(replace(said, part=found.entry), i, end, "part"),)
    return ()


def read_part_target(line: Line, i: int) -> Sequence[Hit]:
    """Read what only "early" and "late" may stand before: "the month", a season, a bare year."""
    at = i + 1 if word(line, i) == lexicon.MONTH_WORD else i
    month = read_month(line, at) if at > i else None
    if month is not None:
        placed, end = read_tail(line, month.end, DateExpression(month=month.number))
        return (Hit(placed, i, end, "month"),)
    unit = read_unit(line, i)
    if unit is not None:
        return (Hit(unit[0], i, unit[1], "unit"),)
    bare = lexicon.UNIT_NOUNS.find(word(line, i))
    if bare is not None and bare.article and bare.entry in (Grain.WEEK, Grain.MONTH, Grain.YEAR):
        if word(line, i + 1) in lexicon.FISCAL:
            return ()
        return (Hit(DateExpression(unit=bare.entry, shift=0), i, i + 1, "unit"),)
    if _plain_year(line, i) and not is_counted(line, i + 1, i):
        return (_year_hit(int(line[i].folded), Calendar.GREGORIAN, i, i + 1),)
    return read_season(line, i)


def _weekend(line: Line, i: int) -> Sequence[Hit]:
    start = i - 1 if word(line, i - 1) in lexicon.WEEKEND_NOUNS else i
    unit = read_unit(line, i + 1)
    said, end = unit or (DateExpression(unit=Grain.WEEK, shift=0), i + 2)
    return (Hit(replace(said, part=Part.WEEKEND), start, end, "weekend"),)


def read_calendar_unit(line: Line, i: int) -> Sequence[Hit]:
    """Read "last week", "this year", "the coming month", "the same day"."""
    unit = read_unit(line, i, opening=True)
    if unit is None or word(line, unit[1]) in lexicon.FISCAL:
        return ()
    said, end = unit
    if said.unit is Grain.DAY and said.direction is not Direction.SAME:
        return ()
    return (Hit(said, i, end, "unit"),)
