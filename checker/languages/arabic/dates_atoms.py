"""The smallest parts of Arabic dates: digits, years, "last" and "next", calendar units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.kinds.expression import Calendar, DateExpression, Direction, Grain
from checker.kinds.hijri import LAST_YEAR as LAST_HIJRI_YEAR
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.tokens import Token, TokenKind
from checker.languages.arabic.word_forms import NOUNS, UNITS, Form

Line = Sequence[Token]
"""The tokens of one sentence."""

FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Years of the common era that news tells in four digits."""

_FIRST_HIJRI = 1200
_ARTICLE = "ال"  # al-, "the"
_TANWEEN = ("\N{ARABIC FATHATAN}", "\N{ARABIC FATHATAN}ا", "ا\N{ARABIC FATHATAN}")
_ACCUSATIVE_ENDINGS = ("ا", "ه", "اء")  # tanween on alef, or none written


def word(line: Line, i: int) -> str:
    """Return the folded token at ``i``, '' outside the line."""
    return line[i].folded if 0 <= i < len(line) else ""


def glued(line: Line, i: int) -> bool:
    """Say whether token ``i`` follows the one before it without a gap."""
    return 0 < i < len(line) and line[i - 1].end == line[i].start


def small_number(line: Line, i: int, low: int, high: int) -> int | None:
    """Return the plain digits at ``i`` as a number in ``low..high``, or None."""
    if not 0 <= i < len(line) or line[i].kind is not TokenKind.NUMBER:
        return None
    folded = line[i].folded
    if len(folded) > 4 or not folded.isdecimal():
        return None
    return int(folded) if low <= int(folded) <= high else None


def is_counted(line: Line, i: int, number: int) -> bool:
    """Say whether the word at ``i`` is counted by the digits at ``number``, so they are no year.

    After 11 to 99 a counted noun is an accusative singular, after hundreds a plain singular,
    after 3 to 10 a plural; a definite noun is never counted.
    """
    if not 0 <= i < len(line):
        return False
    folded = line[i].folded
    if folded == "%" or (lexicon.SCALES_BEHIND.find(folded) is not None):
        return True
    unit = UNITS.find(folded)
    if unit is not None and not (unit.article or unit.conjunction or unit.preposition):
        return True
    noun = NOUNS.find(folded)
    if noun is None or noun.article or noun.conjunction or noun.preposition:
        return line[i].raw.endswith(_TANWEEN)
    rest = int(line[number].folded) % 100
    if 11 <= rest <= 99:
        return folded.endswith(_ACCUSATIVE_ENDINGS)
    return noun.entry.form is (Form.PLURAL if 3 <= rest <= 10 else Form.SINGULAR)


def direction_at(line: Line, i: int) -> Direction | None:
    """Return what "last", "current" or "next" at ``i`` says; they carry the article."""
    found = lexicon.DIRECTIONS.find(word(line, i))
    if found is None or not found.article or found.conjunction or found.preposition:
        return None
    return found.entry


class Year(NamedTuple):
    """A year and its calendar."""

    number: int
    end: int
    calendar: Calendar = Calendar.GREGORIAN


def read_year(line: Line, i: int, calendar: Calendar = Calendar.GREGORIAN) -> Year | None:
    """Read a year in digits at ``i``, with its era mark: ``2018``, ``1445 هـ``, ``2018م``."""
    number = small_number(line, i, FIRST_YEAR, LAST_YEAR)
    if number is None:
        return None
    mark = word(line, i + 1)
    common = calendar is Calendar.HIJRI and number > LAST_HIJRI_YEAR
    if common and mark not in lexicon.HIJRI_MARKS:
        # "Ramadan 2018": a Hijri month in a year of the common era.
        return Year(number, i + (2 if mark in lexicon.COMMON_ERA_MARKS else 1), calendar)
    if mark in lexicon.HIJRI_MARKS or calendar is Calendar.HIJRI:
        if not _FIRST_HIJRI <= number <= LAST_HIJRI_YEAR:
            return None
        return Year(number, i + (2 if mark in lexicon.HIJRI_MARKS else 1), Calendar.HIJRI)
    return Year(number, i + (2 if mark in lexicon.COMMON_ERA_MARKS else 1))


def read_named_year(
    line: Line, i: int, calendar: Calendar = Calendar.GREGORIAN
) -> tuple[Year, bool] | None:
    """Read "the year 2018" at ``i``, in digits or words.

    Returns:
        The year, and whether the word before it announces several.
    """
    head = YEAR_HEADS.get(word(line, i))
    if head is None:
        return None
    year = read_year(line, i + 1, calendar) or _spelled_year(line, i + 1)
    return None if year is None else (year, head)


def _spelled_year(line: Line, i: int) -> Year | None:
    if not 0 <= i < len(line) or line[i].kind is not TokenKind.ARABIC:
        return None
    number = read_number(line, i)
    if number is None or number.value.denominator != 1:
        return None
    value = int(number.value)
    return Year(value, number.end) if FIRST_YEAR < value <= LAST_YEAR else None


def _year_heads() -> dict[str, bool]:
    heads = dict(lexicon.YEAR_WORDS)
    for spelled, several in lexicon.YEAR_WORDS.items():
        for particle in ("و", "ل", "ب", "ول", "وب"):
            joined = particle + spelled
            if particle.endswith("ل") and spelled.startswith(_ARTICLE):
                joined = particle + spelled[1:]
            heads[joined] = several
    return heads


YEAR_HEADS: dict[str, bool] = _year_heads()
"""Words before a year under their particles; True where several years follow."""


def read_tail(
    line: Line, i: int, said: DateExpression, *, bare_year: bool = True
) -> tuple[DateExpression, int]:
    """Read what places a month, season or decade: a year, "last", "of last year".

    Returns:
        The expression with what was read, and the token behind it; both as given if nothing fits.
    """
    at = i + 1 if word(line, i) == lexicon.OF else i
    named = read_named_year(line, at, said.calendar)
    if named is not None:
        return replace(said, year=named[0].number, calendar=named[0].calendar), named[0].end
    year = read_year(line, i, said.calendar) if bare_year else None
    if year is not None and not glued_to_word(line, i):
        return replace(said, year=year.number, calendar=year.calendar), year.end
    direction = direction_at(line, i)
    if direction is not None:
        return replace(said, direction=direction), i + 1
    unit = read_unit(line, at)
    if unit is not None and unit[0].unit is Grain.YEAR:
        placed = unit[0]
        return (
            replace(said, unit=placed.unit, shift=placed.shift, direction=placed.direction),
            unit[1],
        )
    return said, i


def glued_to_word(line: Line, i: int) -> bool:
    """Say whether digits hang on a slash or dash: part of a code or of a longer number."""
    hanging = word(line, i + 1) in ("/", "-") and glued(line, i + 1) and glued(line, i + 2)
    return hanging and small_number(line, i + 2, 0, 99) is not None


def read_unit(line: Line, i: int, *, opening: bool = False) -> tuple[DateExpression, int] | None:
    """Read a calendar unit seen from the day of publication: "last week", "this year".

    Args:
        line: The sentence.
        i: Where the phrase may begin.
        opening: The phrase stands alone, so that "and" may be written onto it.
    """
    before = word(line, i).removeprefix(lexicon.AND) if opening else word(line, i)
    pointed = before in lexicon.THIS or before in lexicon.THAT
    at = i + 1 if pointed else i
    found = lexicon.UNIT_NOUNS.find(word(line, at))
    if found is None or not found.article or _is_general(line, at):
        return None
    if found.conjunction and not opening:
        return None
    if pointed:
        direction = Direction.SAME if before in lexicon.THAT else Direction.NONE
        return DateExpression(unit=found.entry, shift=0, direction=direction), at + 1
    return _placed_unit(line, at + 1, found.entry)


def _placed_unit(line: Line, i: int, unit: Grain) -> tuple[DateExpression, int] | None:
    """The unit with the word behind it: "last", "the same", "following", "before last"."""
    if unit is Grain.YEAR and word(line, i) in lexicon.FISCAL - lexicon.HIJRI_YEARS:
        i += 1  # "the coming fiscal year"
    behind = word(line, i)
    same = DateExpression(unit=unit, shift=0, direction=Direction.SAME)
    if behind in lexicon.SAME:
        return same, i + 1
    if behind in lexicon.NEXT_DAY:
        return replace(same, shift=1), i + 1
    if behind == lexicon.BEFORE_LAST and direction_at(line, i + 1) is Direction.PAST:
        return DateExpression(unit=unit, shift=-2), i + 2
    direction = direction_at(line, i)
    return None if direction is None else (_shifted(unit, direction), i + 1)


def _shifted(unit: Grain, direction: Direction) -> DateExpression:
    shift = {Direction.PAST: -1, Direction.CURRENT: 0, Direction.FUTURE: 1}[direction]
    return DateExpression(unit=unit, shift=shift)


def _is_general(line: Line, i: int) -> bool:
    """Whether "al-'amm" at ``i`` means "general" and not "the year"."""
    return word(line, i) == "العام" and word(line, i - 1) in lexicon.GENERAL_TITLES
