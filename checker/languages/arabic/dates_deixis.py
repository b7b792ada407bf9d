"""Arabic dates seen from the day of publication: weekdays, yesterday, three days ago."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import (
    Line,
    direction_at,
    read_unit,
    word,
)
from checker.languages.arabic.dates_months import read_month
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinals import read_ordinal
from checker.languages.arabic.tokens import Lexicon, TokenKind
from checker.languages.dating import Hit


def read_weekday(line: Line, i: int) -> Sequence[Hit]:
    """Read "[on] Wednesday [last]", with the part of the day before it."""
    found = lexicon.WEEKDAYS.find(word(line, i))
    if found is None:
        return ()
    start = _prefixed(line, i)
    if not found.article and word(line, i - 1) not in lexicon.DAY_WORDS:
        return ()
    if _other_meaning(line, i, prefixed=start < i):
        return ()
    said = DateExpression(weekday=found.entry)
    direction = direction_at(line, i + 1)
    if direction is None:
        return (Hit(said, start, i + 1, "weekday"),)
    return (Hit(replace(said, direction=direction), start, i + 2, "weekday"),)


def _other_meaning(line: Line, i: int, *, prefixed: bool) -> bool:
    """Whether a weekday's word means "the two", "the eleven" or a name."""
    behind, before = word(line, i + 1), word(line, i - 1)
    if behind in lexicon.NOT_A_WEEKDAY_BEFORE:
        return True
    if prefixed:
        return False
    if word(line, i).endswith("اثنين") or word(line, i).endswith("اتنين"):
        joined = lexicon.WEEKDAYS.find(behind)
        if before in lexicon.BOTH and (joined is None or joined.conjunction != lexicon.AND):
            return True
    return before in lexicon.NAMESAKE_HEADS or before in lexicon.PRAYER


def _prefixed(line: Line, i: int) -> int:
    """Where the day words and parts of the day before token ``i`` begin."""
    start = i
    while start > 0 and _is_prefix(word(line, start - 1)):
        start -= 1
    if word(line, start) == lexicon.NOON and word(line, start - 1) in lexicon.AROUND_NOON:
        start -= 1
    return start


def _is_prefix(folded: str) -> bool:
    found = PREFIXES.find(folded)
    return found is not None and not found.article


PREFIXES: Lexicon[str] = Lexicon({form: form for form in lexicon.DAY_WORDS | lexicon.DAY_PARTS})
"""Day words and parts of the day, found under their particles."""


def read_deictic(line: Line, i: int) -> Sequence[Hit]:
    """Read today, tonight, yesterday, tomorrow and the days beside them."""
    start = _prefixed(line, i)
    folded = word(line, i).removeprefix(lexicon.AND)
    if folded in lexicon.TODAY:
        return _today(line, i, start)
    if folded in lexicon.TONIGHT:
        return _tonight(line, i)
    if folded in lexicon.YESTERDAY:
        return _yesterday(line, i, start)
    if folded in lexicon.PARTS_OF_TODAY:
        this = word(line, i - 1) in lexicon.THIS
        return (Hit(_days_on(0), i - 1, i + 1, "today"),) if this else ()
    named = folded not in lexicon.TOMORROW_ALONE and start == i
    after = word(line, i - 1) in lexicon.AFTER
    if named and not after:
        return ()
    shift = 2 if after else 1
    return (Hit(_days_on(shift), i - 1 if after else start, i + 1, "tomorrow"),)


def _today(line: Line, i: int, start: int) -> Sequence[Hit]:
    weekday = lexicon.WEEKDAYS.find(word(line, i + 1))
    if weekday is None or not weekday.article:
        ordinal = read_ordinal(line, i + 1) if i + 1 < len(line) else None
        if word(line, i + 1) in lexicon.NOT_TODAY or (ordinal is not None and ordinal.definite):
            return ()
        before = word(line, i - 1)
        if before in lexicon.THIS and _is_prefix(word(line, i - 2)):
            return (Hit(_days_on(0), _prefixed(line, i - 1), i + 1, "today"),)
        if before in lexicon.IN_THE_DAY | lexicon.TO | lexicon.OUTLETS_OF_TODAY:
            return ()
        same = read_unit(line, i, opening=True)
        if same is not None and same[0].direction is Direction.SAME:
            return (Hit(same[0], start, same[1], "unit"),)
        if direction_at(line, i + 1) is not None:
            return ()
    return (Hit(_days_on(0), start, i + 1, "today"),)


def _tonight(line: Line, i: int) -> Sequence[Hit]:
    before = word(line, i - 1)
    if direction_at(line, i + 1) is Direction.PAST:
        return (Hit(_days_on(-1), i, i + 2, "last_night"),)
    if before in lexicon.IN_THE_DAY - lexicon.THIS or before in lexicon.THAT:
        return ()
    ordinal = read_ordinal(line, i + 1) if i + 1 < len(line) else None
    if ordinal is not None and ordinal.definite:
        return ()
    start = i - 1 if before in lexicon.THIS else i
    return (Hit(_days_on(0), start, i + 1, "today"),)


def _yesterday(line: Line, i: int, start: int) -> Sequence[Hit]:
    if word(line, i + 1) in lexicon.FIRST_OF_YESTERDAY:
        return (Hit(_days_on(-2), start, i + 2, "before_yesterday"),)
    at = i - 2 if word(line, i - 1) == lexicon.OF else i - 1
    if word(line, at).removeprefix(lexicon.AND) in lexicon.BEFORE_YESTERDAY:
        return (Hit(_days_on(-2), _prefixed(line, at), i + 1, "before_yesterday"),)
    return (Hit(_days_on(-1), start, i + 1, "yesterday"),)


def _days_on(shift: int) -> DateExpression:
    return DateExpression(unit=Grain.DAY, shift=shift)


def read_ago(line: Line, i: int) -> Sequence[Hit]:
    """Read "three days ago"; with "since" only days and weeks, as longer ones are durations."""
    head = word(line, i).removeprefix(lexicon.AND)
    if head not in lexicon.AGO_HEADS:
        return ()
    at = i + 2 if word(line, i + 1) in lexicon.ABOUT else i + 1
    counted = _counted_unit(line, at)
    if counted is None:
        return ()
    number, unit, end = counted
    since = head in lexicon.SINCE
    behind = end + 1 if word(line, end) == lexicon.ONLY else end
    if word(line, behind) in (lexicon.OF, lexicon.ON) or (since and not _recent(number, unit)):
        return ()
    roughly = word(line, end) == lexicon.ROUGHLY
    op = Op.APPROX if at == i + 2 or roughly else Op.EQ
    said = DateExpression(unit=unit, shift=-number, op=op, begins=since)
    return (Hit(said, i, end + 1 if roughly else end, "ago"),)


def _recent(number: int, unit: Grain) -> bool:
    """Whether "since" so long means a day or week that can be named; else it is a duration."""
    return (unit is Grain.DAY and number <= 10) or (unit is Grain.WEEK and number <= 2)


def _counted_unit(line: Line, i: int) -> tuple[int, Grain, int] | None:
    """A number of units: "three days", "two weeks" as a dual, "a month", "a year and a half"."""
    folded = word(line, i)
    dual = lexicon.DUAL_UNITS.get(folded)
    if dual is not None:
        return 2, dual, i + 1
    single = lexicon.UNITS.get(folded)
    if single is not None:
        if word(line, i + 1) == "ونصف" and single is Grain.YEAR:
            return 18, Grain.MONTH, i + 2
        if word(line, i + 1) in lexicon.ONE:
            return 1, single, i + 2
        return None if _names_more(line, i + 1) else (1, single, i + 1)
    number = read_number(line, i) if 0 <= i < len(line) else None
    if number is None or number.value.denominator != 1 or not 1 <= number.value <= 999:
        return None
    unit = lexicon.COUNTED_UNITS.get(word(line, number.end))
    return None if unit is None else (int(number.value), unit, number.end + 1)


def _names_more(line: Line, i: int) -> bool:
    """Whether the word behind a unit goes on: a year's number, a month's or a weekday's name."""
    if i >= len(line):
        return False
    if line[i].kind is TokenKind.NUMBER or read_month(line, i) is not None:
        return True
    weekday = lexicon.WEEKDAYS.find(word(line, i))
    if weekday is not None and not weekday.conjunction:
        return True
    return word(line, i) in lexicon.YESTERDAY | lexicon.TOMORROW or word(line, i).startswith("ال")
