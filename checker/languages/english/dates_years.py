"""English dates of a week or more: "late 2011", "the nineties", "last week", "2014-2016"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.kinds.expression import DateExpression, Direction, Grain, Part
from checker.languages.dating import Hit
from checker.languages.english import dates_lexicon as lexicon
from checker.languages.english.dates_atoms import (
    Line,
    glued,
    read_day,
    read_month,
    read_tail,
    read_unit,
    small_number,
    word,
)
from checker.languages.english.dates_editions import read_edition
from checker.languages.english.dates_phrases import counts


def read_calendar_unit(line: Line, i: int) -> Sequence[Hit]:
    """Read "last week", "this year", "next month", "last weekend", "the same day"."""
    if word(line, i) in lexicon.DIRECTIONS and word(line, i + 1) == "weekend":
        shift = lexicon.SHIFTS[lexicon.DIRECTIONS[word(line, i)]]
        said = DateExpression(unit=Grain.WEEK, shift=shift, part=Part.WEEKEND)
        return (Hit(said, i, i + 2, "weekend"),)
    season = read_season(line, i)
    if season:
        return season
    unit = read_unit(line, i)
    if unit is None or (unit[0].unit is Grain.DAY and unit[0].direction is not Direction.SAME):
        return ()
    if word(line, i) == "last" and word(line, i - 1) == "the" and unit[0].unit is not Grain.CENTURY:
        return ()  # "the last week" is the end of a span
    return (Hit(unit[0], i, unit[1], "unit"),)


def read_season(line: Line, i: int) -> Sequence[Hit]:
    """Read "last summer", "summer 2018", "the summer of 2018", "this spring"."""
    direction = lexicon.DIRECTIONS.get(word(line, i))
    at = i + 1 if direction is not None else i
    season = lexicon.SEASONS.get(word(line, at))
    if season is None:
        return ()
    said = DateExpression(season=season)
    placed, end = read_tail(line, at + 1, said)
    if direction is not None and placed == said:
        return (Hit(replace(said, direction=direction), i, at + 1, "season"),)
    if placed == said or placed.direction is Direction.SAME:
        return ()
    return (Hit(placed, i, end, "season"),)


def read_bare_year(line: Line, i: int) -> Sequence[Hit]:
    """Read a year behind a preposition, and both ends of 2014-2016."""
    year = small_number(line, i, 1800, 2099)
    if year is None or len(word(line, i)) != 4 or word(line, i - 1) in ("$", "/", "-", "#"):
        return ()
    second = _paired_year(line, i, year)
    if second is not None:
        return (_year(year, i), _year(second, i + 2))
    return (_year(year, i),) if _is_announced(line, i) else read_edition(line, i)


def _paired_year(line: Line, i: int, year: int) -> int | None:
    """The second year of a pair: 2014-2016, "from 2014 to 2016", "in 2018 and 2019"."""
    head, sign = word(line, i - 1), word(line, i + 1)
    second = small_number(line, i + 2, year + 1, year + 40)
    if second is None and sign in ("-", "/") and word(line, i + 2) == f"{(year + 1) % 100:02d}":
        second = year + 1  # a season: 2018-19
    if second is None or counts(line, i + 3):
        return None
    dashed = sign in ("-", "/") and glued(line, i + 1) and glued(line, i + 2)
    ranged = head in (lexicon.FROM, lexicon.BETWEEN, "in", "of", "the") and sign in lexicon.TO
    listed = head in (lexicon.BETWEEN, "in") and sign == lexicon.AND
    return second if dashed or ranged or listed else None


def _is_announced(line: Line, i: int) -> bool:
    """Whether the words around four digits show that they are a year."""
    head, behind = word(line, i - 1), word(line, i + 1)
    if head not in lexicon.YEAR_HEADS or counts(line, i + 1) or behind in ("%", "/"):
        return False
    if head == lexicon.FROM:
        return behind in ("", ".", ",", ";", ")")
    return head != "of" or _of_year(line, i - 2)


def _of_year(line: Line, i: int) -> bool:
    """Whether "of" at ``i + 1`` joins a part of a year to it: "the end of 2018"."""
    return word(line, i) in lexicon.WITH_OF


def _year(year: int, i: int) -> Hit:
    return Hit(DateExpression(year=year), i, i + 1, "year")


def read_decade(line: Line, i: int) -> Sequence[Hit]:
    """Read "the 1990s", "the '90s", "the nineties", but not "in his forties"."""
    if word(line, i - 1) in lexicon.AGE_HEADS or word(line, i - 2) in lexicon.AGE_HEADS:
        return ()
    named = lexicon.DECADE_WORDS.get(word(line, i))
    if named is not None:
        told = word(line, i - 1) in ("the", *lexicon.EARLY_LATE)
        return (Hit(DateExpression(decade=named), i, i + 1, "decade"),) if told else ()
    digits, end = word(line, i), _plural_end(line, i + 1)
    if end is None or not digits.isdecimal() or not digits.endswith("0"):
        return ()
    if len(digits) == 4 and 1000 <= int(digits) <= 2190:
        return (Hit(DateExpression(decade=int(digits)), i, end, "decade"),)
    if len(digits) == 2 and word(line, i - 1) == "'":
        return (Hit(DateExpression(decade=int(digits)), i - 1, end, "decade"),)
    return ()


def _plural_end(line: Line, i: int) -> int | None:
    """The token behind an s glued to digits, with or without an apostrophe."""
    if word(line, i) in ("s", "'s") and glued(line, i):
        return i + 1
    if word(line, i) == "'" and word(line, i + 1) == "s" and glued(line, i + 1):
        return i + 2
    return None


def read_century(line: Line, i: int) -> Sequence[Hit]:
    """Read "the 21st century" and "19th-century" in digits or words."""
    day = read_day(line, i)
    if day is None or not day.ordinal:
        return ()
    at = day.end + 1 if word(line, day.end) == "-" else day.end
    if word(line, at) != "century":
        return ()
    return (Hit(DateExpression(century=day.number), i, at + 1, "century"),)


def read_section(line: Line, i: int) -> Sequence[Hit]:
    """Read "the second quarter of 2018", "the first half of this year", "second-quarter profit"."""
    day = read_day(line, i)
    if day is None or not day.ordinal:
        return ()
    at = day.end + 1 if word(line, day.end) == "-" else day.end
    parts = lexicon.SECTIONS.get(word(line, at))
    if parts is None or day.number > parts:
        return ()
    said = DateExpression(section=(day.number, parts))
    if word(line, at + 1) != "of":
        return (Hit(said, i, at + 1, "quarter"),) if _is_of_business(line) else ()
    if (word(line, at + 2), word(line, at + 3)) == ("the", "year"):
        placed = replace(said, unit=Grain.YEAR, shift=0)
        return (Hit(placed, i, at + 4, "quarter"),)
    placed, end = read_tail(line, at + 1, said)
    if placed == said or placed.direction is not Direction.NONE:
        return ()
    return (Hit(placed, i, end, "quarter"),)


def read_week_of(line: Line, i: int) -> Sequence[Hit]:
    """Read "the first week of August", "the last days of May 2019", "the second half of June"."""
    if word(line, i + 1) not in lexicon.WEEKS or word(line, i + 2) not in ("of", "in"):
        return ()
    if word(line, i) in lexicon.LAST:
        part = Part.LATE
    elif (day := read_day(line, i)) is not None and day.ordinal and day.end == i + 1:
        half = word(line, i + 1) == "half"
        part = Part.EARLY if day.number == 1 else Part.LATE if half or day.number > 3 else Part.MID
    else:
        return ()
    return [
        Hit(replace(hit.expression, part=part), i, hit.end, "part")
        for hit in read_month_target(line, i + 3)
    ]


def _is_of_business(line: Line) -> bool:
    """Say whether a sentence is of a company's figures: only these have quarters without a year."""
    return any(token.folded in lexicon.OF_BUSINESS for token in line)


def read_part(line: Line, i: int) -> Sequence[Hit]:
    """Read "late 2011", "early October", "mid-July", "the end of last week"."""
    part = lexicon.EARLY_LATE.get(word(line, i))
    if part is None:
        return ()
    at = i + 1
    if word(line, i) in lexicon.WITH_OF:
        if word(line, at) != "of":
            return ()
        at += 1
    elif word(line, at) in ("-", "in"):
        at += 1
    at = at + 1 if word(line, at) == "the" else at
    for reader in (_part_year, read_month_target, read_decade, read_calendar_unit, read_season):
        hits = reader(line, at)
        if len(hits) == 1 and hits[0].expression.day is None:
            said = hits[0].expression
            return (Hit(replace(said, part=said.part or part), i, hits[0].end, "part"),)
    return _bare_unit(line, i, at, part)


def _part_year(line: Line, i: int) -> Sequence[Hit]:
    year = small_number(line, i, 1800, 2099)
    if year is None or len(word(line, i)) != 4 or counts(line, i + 1):
        return ()
    if word(line, i + 1) in ("s", "'s", "'") and glued(line, i + 1):
        return ()
    return (_year(year, i),)


def read_month_target(line: Line, i: int) -> Sequence[Hit]:
    """Read a month behind "early" or "late", where "May" can be nothing else."""
    month = read_month(line, i)
    if month is None or read_day(line, month.end) is not None:
        return ()
    said = DateExpression(month=month.number, calendar=month.calendar)
    placed, end = read_tail(line, month.end, said)
    return (Hit(placed, i, end, "month"),)


def _bare_unit(line: Line, i: int, at: int, part: Part) -> Sequence[Hit]:
    """The current one for "the end of the year"."""
    unit = lexicon.UNITS.get(word(line, at))
    bare = word(line, i) in lexicon.WITH_OF and word(line, at - 1) == "the"
    if not bare or unit not in (Grain.WEEK, Grain.MONTH, Grain.YEAR):
        return ()
    return (Hit(DateExpression(unit=unit, shift=0, part=part), i, at + 1, "part"),)
