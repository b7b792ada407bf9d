"""Arabic months, by all their names, and days of the month."""

from __future__ import annotations

from typing import NamedTuple

from checker.kinds.expression import Calendar
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import Line, glued, small_number, word
from checker.languages.arabic.ordinals import read_ordinal
from checker.languages.arabic.tokens import TokenKind

_SLASHES = frozenset({"/", "\\", "-", "\N{EN DASH}"})


class MonthName(NamedTuple):
    """A month as written, with its twin from another calendar set: ``أيلول/سبتمبر``."""

    number: int
    end: int
    calendar: Calendar = Calendar.GREGORIAN
    sure: bool = True
    """Nothing else can be meant."""

    weak: bool = False
    """Not sure, but a preposition before it is enough."""

    western: bool = True
    conjunction: str = ""


def read_month(line: Line, i: int) -> MonthName | None:
    """Read a month name, and its twin beside it, at token ``i``."""
    first = _month_name(line, i)
    if first is None:
        return None
    twin, end = _twin(line, first)
    if twin is None:
        return first
    # Where the two differ it is a slip in the Syriac pair: First for Second Kanun or Tishrin.
    told = first if first.western or not twin.western else twin
    return first._replace(number=told.number, end=end, sure=True)


def _month_name(line: Line, i: int) -> MonthName | None:
    if not 0 <= i < len(line):
        return None
    token = line[i]
    if token.kind is TokenKind.LATIN:
        number = lexicon.LATIN_MONTHS.get(token.folded)
        return None if number is None else MonthName(number, i + 1, sure=False)
    found = lexicon.MONTHS.find(token.folded)
    if found is not None:
        entry = found.entry
        sure = not (entry.strict or entry.weak)
        return MonthName(
            entry.number,
            i + 1,
            sure=sure,
            weak=entry.weak and not found.conjunction,
            western=entry.western,
            conjunction=found.conjunction,
        )
    return _two_words(line, i) or _hijri_name(line, i)


def _two_words(line: Line, i: int) -> MonthName | None:
    found = lexicon.FIRST_WORDS.find(word(line, i))
    if found is None:
        return None
    key = (found.stem, word(line, i + 1))
    number = lexicon.TWO_WORD_MONTHS.get(key)
    if number is not None:
        return MonthName(number, i + 2, western=False, conjunction=found.conjunction)
    number = lexicon.TWO_WORD_HIJRI.get(key)
    if number is None:
        return None
    return MonthName(number, i + 2, Calendar.HIJRI, conjunction=found.conjunction)


def _hijri_name(line: Line, i: int) -> MonthName | None:
    found = lexicon.HIJRI_MONTHS.find(word(line, i))
    if found is None:
        return None
    weak = found.stem == lexicon.RAMADAN and not found.conjunction
    return MonthName(found.entry, i + 1, Calendar.HIJRI, sure=False, weak=weak)


def _twin(line: Line, first: MonthName) -> tuple[MonthName | None, int]:
    """The second name of the same month, in brackets, behind a slash or bare, and where it ends."""
    sign = word(line, first.end)
    at = first.end + 1 if sign in _SLASHES or sign == "(" else first.end
    twin = _month_name(line, at)
    if twin is None or twin.conjunction or twin.calendar is not first.calendar:
        return None, first.end
    if word(line, at) == word(line, first.end - 1):
        return None, first.end  # a score: "nil-nil" is also "Safar-Safar"
    if sign == "(" and word(line, twin.end) != ")":
        return None, first.end
    latin = line[at].kind is TokenKind.LATIN
    both_western = twin.western and first.western and not latin
    if twin.number != first.number and (both_western or sign not in _SLASHES):
        return None, first.end
    return twin, twin.end + (1 if sign == "(" else 0)


class DayNumber(NamedTuple):
    """A day of the month in digits or as an ordinal."""

    number: int
    start: int
    end: int
    ordinal: bool
    conjunction: bool = False


def read_day(line: Line, i: int) -> DayNumber | None:
    """Read a day of the month, 1 to 31: ``29``, ``الثاني والعشرين``, ``أول``."""
    if not 0 <= i < len(line):
        return None
    number = small_number(line, i, 1, 31)
    if number is not None:
        before = word(line, i - 1)
        joined = before == lexicon.AND and glued(line, i)
        return DayNumber(number, i, i + 1, ordinal=False, conjunction=joined)
    if line[i].kind is not TokenKind.ARABIC:
        return None
    ordinal = read_ordinal(line, i)
    if ordinal is None or not 1 <= ordinal.value <= 31:
        return None
    # "Awwal" alone may be indefinite: "the first of May".
    if ordinal.gender == "f" or not (ordinal.definite or ordinal.value == 1):
        return None
    joined = bool(ordinal.conjunction)
    return DayNumber(ordinal.value, i, ordinal.end, ordinal=True, conjunction=joined)
