"""Years that stand bare behind a name: "World Cup 2018", "the elections of 2016", "budget 2019".

Four digits from 1900 to 2100 are nearly always a year in news, unless they count a noun, carry a
unit or hang on a code; what remains is told by the word before them.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.kinds.expression import Calendar, DateExpression
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import (
    Line,
    glued,
    is_counted,
    read_year,
    small_number,
    word,
)
from checker.languages.arabic.dates_phrases import DASHES
from checker.languages.arabic.edition_words import EDITIONS, NUMBERED, PLANS
from checker.languages.arabic.number_words import NUMBER_WORDS
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.units import SIGNS
from checker.languages.dating import Hit

_FIRST, _LAST = 1900, 2100
_ROUND = 2000
_REACH = 3  # words between an event or plan and its year
_SIGNS = frozenset(
    {"-", "/", ":", "+", "\\", "\N{EN DASH}", "\N{MINUS SIGN}", "@", "=", "*", "%", "&"}
)
_PREPOSITIONS = frozenset(
    {lexicon.IN, lexicon.OF, *lexicon.SINCE, *lexicon.BEFORE, *lexicon.AFTER, *lexicon.TO}
)
_PERCENT = frozenset({"%", "\N{ARABIC PERCENT SIGN}"})
_OPENING = frozenset({"(", "["})
_CLOSING = frozenset({")", "]"})


def read_edition(line: Line, i: int) -> Sequence[Hit]:
    """Read the year at token ``i`` if the word before it leaves it nothing else to be."""
    if small_number(line, i, _FIRST, _LAST) is None or _is_part_of_code(line, i):
        return ()
    if is_counted(line, i + 1, i) or not _may_precede(line, i):
        return ()
    year = read_year(line, i)
    if year is None or year.calendar is not Calendar.GREGORIAN:
        return ()
    if year.number == _ROUND and not _is_behind(line, i, EDITIONS):
        return ()
    said = DateExpression(year=year.number, calendar=year.calendar)
    # Behind a preposition the year dates what happened; behind a name it belongs to the name.
    bare = word(line, i - 1).removeprefix(lexicon.AND)
    return (Hit(said, i, year.end, "year" if bare in _PREPOSITIONS else "edition"),)


def _is_part_of_code(line: Line, i: int) -> bool:
    """Say whether the digits are glued to a sign, letters or other digits, or carry a unit."""
    before, behind = word(line, i - 1), word(line, i + 1)
    if before in _SIGNS and not _ends_range(line, i):
        return True
    if before in SIGNS or behind in SIGNS or behind in _PERCENT:
        return True
    if glued(line, i) and (before == "." or line[i - 1].kind is TokenKind.LATIN):
        return True
    if glued(line, i + 1) and line[i + 1].kind is TokenKind.LATIN:
        return True
    if behind in _SIGNS and glued(line, i + 1) and glued(line, i + 2):
        return line[i + 2].kind is not TokenKind.PUNCTUATION
    return _is_number(line, i - 1) or _is_number(line, i + 1)


def _ends_range(line: Line, i: int) -> bool:
    """Say whether the year is the second of "season 2015 - 2016", with spaces around the dash."""
    dashed = word(line, i - 1) in DASHES and not glued(line, i)
    return dashed and small_number(line, i - 2, _FIRST, _LAST) == int(line[i].folded) - 1


def _is_number(line: Line, i: int) -> bool:
    if not 0 <= i < len(line):
        return False
    if line[i].kind is TokenKind.NUMBER:
        return True
    found = NUMBER_WORDS.find(line[i].folded)
    return found is not None and not found.conjunction and not found.article


def _may_precede(line: Line, i: int) -> bool:
    """Say whether what stands before the digits can be followed by a year."""
    if i == 0:
        return False
    before = line[i - 1]
    if before.folded in _OPENING:
        return word(line, i + 1) in _CLOSING
    joined = before.folded == lexicon.AND and small_number(line, i - 2, _FIRST, _LAST) is not None
    if joined or _ends_range(line, i):
        return True
    if before.kind is TokenKind.ARABIC:
        return not (_is_numbered(line, i) or _is_behind(line, i, PLANS))
    return before.kind is TokenKind.LATIN


def _is_numbered(line: Line, i: int) -> bool:
    """Say whether the word before the digits makes them an amount: "about 2000"."""
    before = word(line, i - 1)
    bare = before.removeprefix(lexicon.AND)
    if before in NUMBERED or bare in NUMBERED:
        return True
    return bare == lexicon.OF and word(line, i - 2).lstrip("ب") in NUMBERED  # "more than 2000"


def _is_behind(line: Line, i: int, words: frozenset[str]) -> bool:
    return any(word(line, k) in words for k in range(i - 1 - _REACH, i))
