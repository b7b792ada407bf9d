"""The smallest parts of English dates: a month, a day of the month, a year, a weekday."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.kinds.expression import Calendar, DateExpression, Direction, Grain
from checker.languages.dating import DAYS_OF_MONTH
from checker.languages.english import dates_lexicon as lexicon
from checker.languages.english.number_words import OTHER_ORDINALS, UNIT_ORDINALS
from checker.languages.english.numerals import Form, read_number
from checker.languages.english.tokens import Token, TokenKind, folded_at, glued_at

Line = Sequence[Token]
"""The tokens of one sentence."""

word = folded_at
glued = glued_at
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})


def small_number(line: Line, i: int, low: int, high: int) -> int | None:
    """Return the plain digits at ``i`` as a number in ``low..high``, or None."""
    if not 0 <= i < len(line) or line[i].kind is not TokenKind.NUMBER:
        return None
    folded = line[i].folded
    if len(folded) > 4 or not (folded.isascii() and folded.isdecimal()):
        return None
    return int(folded) if low <= int(folded) <= high else None


def skip_point(line: Line, i: int) -> int:
    """Return the token behind the full stop of an abbreviation at ``i``, else ``i``."""
    return i + 1 if word(line, i) == "." and glued(line, i) else i


class MonthName(NamedTuple):
    """A month as written."""

    number: int
    end: int
    sure: bool
    """Nothing else can be meant."""

    calendar: Calendar = Calendar.GREGORIAN


def read_month(line: Line, i: int) -> MonthName | None:
    """Read a month name with a capital letter, short or long."""
    folded = word(line, i)
    number = lexicon.MONTHS.get(folded)
    if number is None:
        hijri = lexicon.HIJRI_MONTHS.get(folded)
        if hijri is None:
            return None
        return MonthName(hijri, i + 1, sure=False, calendar=Calendar.HIJRI)
    if not line[i].raw[0].isupper():
        return None
    doubtful = folded in lexicon.DOUBTFUL_MONTHS
    end = skip_point(line, i + 1) if len(folded) <= 4 and folded not in _FULL_NAMES else i + 1
    return MonthName(number, end, sure=not doubtful)


_FULL_NAMES = frozenset({"may", "june", "july"})


class DayNumber(NamedTuple):
    """A day of the month: ``13``, ``13th``, ``thirteenth``."""

    number: int
    start: int
    end: int
    ordinal: bool


def read_day(line: Line, i: int) -> DayNumber | None:
    """Read a day of the month, 1 to 31."""
    number = small_number(line, i, 1, 31)
    if number is not None:
        suffixed = word(line, i + 1) in _SUFFIXES and glued(line, i + 1)
        return DayNumber(number, i, i + (2 if suffixed else 1), suffixed)
    if word(line, i) not in UNIT_ORDINALS and word(line, i) not in OTHER_ORDINALS:
        return None
    numeral = read_number(line, i)
    if numeral is None or numeral.form is not Form.ORDINAL or not 1 <= numeral.value <= 31:
        return None
    return DayNumber(int(numeral.value), i, numeral.end, ordinal=True)


def read_year(line: Line, i: int) -> int | None:
    """Return a year of four plain digits at ``i``, or None."""
    return small_number(line, i, 1000, 2199) if len(word(line, i)) == 4 else None


def exists(said: DateExpression, day: int) -> bool:
    """Say whether the month that is told can have that day."""
    if said.month is None:
        return True
    return day <= (30 if said.calendar is Calendar.HIJRI else DAYS_OF_MONTH[said.month - 1])


def read_unit(line: Line, i: int) -> tuple[DateExpression, int] | None:
    """Read a calendar unit seen from the day of publication: "last week", "this year"."""
    at = i + 1 if word(line, i) in ("the", "that") else i
    head = word(line, at)
    fiscal = word(line, at + 1) in lexicon.FISCAL and word(line, at + 2).startswith("year")
    at += 1 if fiscal else 0
    unit = lexicon.UNITS.get(word(line, at + 1).removesuffix("'s"))
    if unit is not None and head in lexicon.SAME and unit is not Grain.QUARTER:
        said = DateExpression(unit=unit, shift=0, direction=Direction.SAME)
        return said, at + 2
    direction = lexicon.DIRECTIONS.get(head)
    if direction is None or head == "past":
        return None
    if unit is None or (word(line, i) == "the" and direction is not Direction.CURRENT):
        return None
    if word(line, at + 2) in lexicon.DAY_PARTS:
        return None
    return DateExpression(unit=unit, shift=lexicon.SHIFTS[direction]), at + 2


def read_tail(line: Line, i: int, said: DateExpression) -> tuple[DateExpression, int]:
    """Read the year behind a month, season or part: ", 2018", "of last year", "2018"."""
    at = i + 1 if word(line, i) in (",", "of") else i
    year = read_year(line, at)
    if year is not None and not _continues(line, at):
        hijri = said.calendar is Calendar.HIJRI or word(line, at + 1) in lexicon.HIJRI_MARKS
        calendar = Calendar.HIJRI if hijri else Calendar.GREGORIAN
        end = at + 2 if word(line, at + 1) in lexicon.HIJRI_MARKS else at + 1
        return replace(said, year=year, calendar=calendar), end
    if word(line, i) == ",":
        return said, i
    unit = read_unit(line, at)
    if unit is not None and unit[0].unit is Grain.YEAR:
        placed = unit[0]
        return (
            replace(said, unit=placed.unit, shift=placed.shift, direction=placed.direction),
            unit[1],
        )
    return said, i


def _continues(line: Line, i: int) -> bool:
    """Whether the digits at ``i`` are counted or part of a longer number."""
    return word(line, i + 1) in lexicon.COUNTED_BEHIND


def read_weekday_name(line: Line, i: int) -> int | None:
    """Return the weekday at ``i``: its full name, also with a possessive."""
    folded = word(line, i)
    number = lexicon.WEEKDAYS.get(folded)
    if number is None and folded.endswith("s"):
        number = lexicon.WEEKDAYS.get(folded.removesuffix("s").removesuffix("'"))
        # "Saturdays" is every Saturday, except before a noun, where an apostrophe was lost.
        if number is not None and not folded.endswith("'s") and not _before_noun(line, i + 1):
            return None
    return number


def _before_noun(line: Line, i: int) -> bool:
    return 0 <= i < len(line) and line[i].kind is TokenKind.WORD and word(line, i) not in _LINKS


_LINKS = frozenset(
    {"and", "or", "at", "from", "to", "in", "on", "are", "is", "were", "was", "during"}
)
