"""English date phrases that stand alone; each reader is tried at the token that triggers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.languages.dating import Hit, numeric_date
from checker.languages.english import dates_lexicon as lexicon
from checker.languages.english.dates_atoms import (
    DayNumber,
    Line,
    exists,
    glued,
    read_day,
    read_month,
    read_tail,
    read_weekday_name,
    read_year,
    skip_point,
    word,
)
from checker.languages.english.numerals import read_number
from checker.languages.english.tokens import TokenKind

Reader = Callable[[Line, int], Sequence[Hit]]


# --- days and months -------------------------------------------------------------------------


def read_month_first(line: Line, i: int) -> Sequence[Hit]:
    """Read "September 13[th][, 2018]", "May 3 and 4", "Sept. 13-15", or a month alone."""
    month = read_month(line, i)
    if month is None:
        return ()
    said = DateExpression(month=month.number, calendar=month.calendar)
    days = _days(line, month.end)
    if days and all(exists(said, day.number) for day in days):
        placed, end = read_tail(line, days[-1].end, said)
        ends = [*(day.end for day in days[:-1]), end]
        starts = [i, *(day.start for day in days[1:])]
        return [
            Hit(replace(placed, day=day.number), start, stop, "day_month")
            for day, start, stop in zip(days, starts, ends, strict=True)
        ]
    return _month_alone(line, i, said, month.end, sure=month.sure)


def _days(line: Line, i: int) -> list[DayNumber]:
    """The days behind a month: one, or several joined by "and", "to" or a dash."""
    first = read_day(line, i)
    if first is None or _is_clock(line, first.end):
        return []
    days = [first]
    while len(days) < 8 and word(line, days[-1].end) in (lexicon.AND, *lexicon.TO):
        following = read_day(line, days[-1].end + 1)
        counted = following is not None and counts(line, following.end)
        if following is None or counted or _is_clock(line, following.end):
            break
        days.append(following)
    return days


def _is_clock(line: Line, i: int) -> bool:
    return word(line, i) == ":" and glued(line, i)


def counts(line: Line, i: int) -> bool:
    """Say whether the word at ``i`` is counted by the number before it."""
    if not 0 <= i < len(line):
        return False
    plain = line[i].kind is TokenKind.WORD and line[i].raw.islower()
    return plain and (word(line, i) in lexicon.COUNTED_BEHIND or word(line, i).endswith("s"))


def _month_alone(
    line: Line, i: int, said: DateExpression, end: int, *, sure: bool
) -> Sequence[Hit]:
    placed, stop = read_tail(line, end, said)
    head = word(line, i - 1)
    direction = lexicon.DIRECTIONS.get(head)
    if direction is not None and head != "past":
        if placed == said:
            placed = replace(placed, direction=direction)
        return (Hit(placed, i - 1, stop, "month"),)
    if sure or placed != said or _is_prompted(line, i, stop):
        return (Hit(placed, i, stop, "month"),)
    return ()


def _is_prompted(line: Line, i: int, end: int) -> bool:
    """Whether the words around "May" or "March" show that the month is meant."""
    head = word(line, i - 1)
    if head in lexicon.PREPOSITIONS or head in lexicon.EARLY_LATE:
        return True
    if head in ("of", "and", "to", "-"):
        before = word(line, i - 2)
        dates = lexicon.MONTHS.keys() | lexicon.WITH_OF | lexicon.UNITS.keys() | {"mid"}
        return before in dates or read_year(line, i - 2) is not None
    return word(line, end) in lexicon.TO and read_month(line, end + 1) is not None


def read_day_first(line: Line, i: int) -> Sequence[Hit]:
    """Read "13 September [2018]", "13th of September", "the 11th of the month"."""
    day = read_day(line, i)
    if day is None:
        return ()
    days = [day]
    while len(days) < 8 and word(line, days[-1].end) in (lexicon.AND, *lexicon.TO):
        following = read_day(line, days[-1].end + 1)
        if following is None:
            break
        days.append(following)
    at = days[-1].end
    at = at + 1 if word(line, at) == "of" else at
    month = read_month(line, at)
    if month is None:
        return ()
    said = DateExpression(month=month.number, calendar=month.calendar)
    if not all(exists(said, each.number) for each in days) or _day_follows(line, month.end):
        return ()
    placed, end = read_tail(line, month.end, said)
    ends = [*(each.end for each in days[:-1]), end]
    return [
        Hit(replace(placed, day=each.number), each.start, stop, "day_month")
        for each, stop in zip(days, ends, strict=True)
    ]


def _day_follows(line: Line, i: int) -> bool:
    """Whether the month has its day behind it: "killed 12 May 3"."""
    day = read_day(line, i)
    return day is not None and read_year(line, i) is None and not _is_clock(line, day.end)


def read_digits(line: Line, i: int) -> Sequence[Hit]:
    """Read 2018-10-09 and 2018/10/09; of 9/10/2018 only what cannot be told two ways."""
    sign = word(line, i + 1)
    if sign not in ("/", "-") or word(line, i + 3) != sign:
        return ()
    if not all(glued(line, i + step) for step in (1, 2, 3, 4)):
        return ()
    groups = (word(line, i), word(line, i + 2), word(line, i + 4))
    if not all(group.isascii() and group.isdecimal() for group in groups):
        return ()
    said = numeric_date(groups, day_first=False)
    return () if said is None else (Hit(said, i, i + 5, "digits"),)


# --- weekdays and days near publication ------------------------------------------------------


def read_weekday(line: Line, i: int) -> Sequence[Hit]:
    """Read "[last] Wednesday [morning]", "late Tuesday", "Saturday's"."""
    weekday, end = read_weekday_name(line, i), i + 1
    if weekday is None:
        weekday, end = _short_weekday(line, i)
    if weekday is None or not line[i].raw[0].isupper() or _names_day(line, i):
        return ()
    said = DateExpression(weekday=weekday)
    direction = lexicon.DIRECTIONS.get(word(line, i - 1))
    if direction not in (None, Direction.CURRENT):
        said = replace(said, direction=direction)
    start = i - 1 if direction is not None or word(line, i - 1) in ("early", "late") else i
    if word(line, end) in lexicon.DAY_PARTS:
        end += 1
    return (Hit(said, start, end, "weekday"),)


def _short_weekday(line: Line, i: int) -> tuple[int | None, int]:
    """An abbreviated weekday, which needs a date behind it, and its end."""
    end = skip_point(line, i + 1)
    at = end + 1 if word(line, end) == "," else end
    begins = read_month(line, at) is not None or read_day(line, at) is not None
    return (lexicon.SHORT_WEEKDAYS.get(word(line, i)) if begins else None), end


def _names_day(line: Line, i: int) -> bool:
    """Whether the weekday is part of a name: "Black Friday", "Sunday Times", "Bloody Sunday"."""
    before = word(line, i - 1) in lexicon.NAMED_DAYS_BEFORE and line[i - 1].raw[0].isupper()
    behind = word(line, i + 1) in lexicon.NAMED_DAYS_BEHIND and line[i + 1].raw[0].isupper()
    return before or behind


def read_near(line: Line, i: int) -> Sequence[Hit]:
    """Read today, yesterday, tomorrow, tonight, last night, this morning."""
    folded = word(line, i).removesuffix("'s")
    end = i + 2 if word(line, i + 1) in lexicon.DAY_PARTS else i + 1
    if folded in ("today", "tonight"):
        return (Hit(_days_on(0), i, end, "today"),)
    if folded in ("yesterday", "tomorrow"):
        return _beside(line, i, end, -1 if folded == "yesterday" else 1)
    if folded == "last" and word(line, i + 1) == "night":
        return (Hit(_days_on(-1), i, i + 2, "last_night"),)
    if folded == "this" and word(line, i + 1) in lexicon.THIS_PART:
        return (Hit(_days_on(0), i, i + 2, "today"),)
    if folded == "overnight" and word(line, i + 1) == "":
        return ()
    return ()


def _beside(line: Line, i: int, end: int, shift: int) -> Sequence[Hit]:
    """Yesterday or tomorrow, and "the day before" or "after" them."""
    outer, name = ("before", "yesterday") if shift < 0 else ("after", "tomorrow")
    if word(line, i - 1) == outer and word(line, i - 2) == "day":
        start = i - 3 if word(line, i - 3) == "the" else i - 2
        return (Hit(_days_on(2 * shift), start, end, name),)
    return (Hit(_days_on(shift), i, end, name),)


def _days_on(shift: int) -> DateExpression:
    return DateExpression(unit=Grain.DAY, shift=shift)


def read_ago(line: Line, i: int) -> Sequence[Hit]:
    """Read "two weeks ago", "about 10 days ago", "a year and a half ago"."""
    if lexicon.AGO.isdisjoint([token.folded for token in line[i + 1 :]]):
        return ()  # read no number in vain
    counted = _counted_unit(line, i)
    if counted is None:
        return ()
    number, unit, end = counted
    if word(line, end) not in lexicon.AGO:
        return ()
    head = word(line, i - 1)
    if head == "than" and word(line, i - 2) in _BOUNDING:
        return ()  # "more than two years ago" is a bound on a duration
    about = head in lexicon.ABOUT
    said = DateExpression(unit=unit, shift=-number, op=Op.APPROX if about else Op.EQ)
    return (Hit(said, i - 1 if about else i, end + 1, "ago"),)


_BOUNDING = frozenset({"more", "less", "longer", "later", "earlier", "further"})


def _counted_unit(line: Line, i: int) -> tuple[int, Grain, int] | None:
    """A number of units, and the token behind them."""
    if word(line, i) in ("a", "an", "one"):
        unit = lexicon.UNITS.get(word(line, i + 1))
        if unit is None:
            return None
        and_half = [word(line, i + step) for step in (2, 3, 4)] == ["and", "a", "half"]
        if and_half and unit is Grain.YEAR:
            return 18, Grain.MONTH, i + 5
        return 1, unit, i + 2
    number = read_number(line, i) if 0 <= i < len(line) else None
    if number is None or not number.whole or not 1 <= number.value <= 999:
        return None
    unit = lexicon.COUNTED_UNITS.get(word(line, number.end))
    return None if unit is None else (int(number.value), unit, number.end + 1)
