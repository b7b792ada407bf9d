"""Arabic dates of a day and month: "the 29th of May", "24 and 25 March", 9/10/2018, "last May"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.kinds.expression import Calendar, DateExpression, Direction, Grain
from checker.kinds.hijri import LAST_YEAR as LAST_HIJRI_YEAR
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import (
    Line,
    direction_at,
    glued,
    read_tail,
    read_unit,
    word,
)
from checker.languages.arabic.dates_months import DayNumber, read_day, read_month
from checker.languages.dating import DAYS_OF_MONTH, Hit, numeric_date

Reader = Callable[[Line, int], Sequence[Hit]]

DASHES = frozenset({"-", "\N{EN DASH}", "\N{EM DASH}"})


def read_day_month(line: Line, i: int) -> Sequence[Hit]:
    """Read "29 [of] May [2018]", "the 29th of the current month", "24 and 25 March"."""
    days = _days(line, i)
    if not days:
        return ()
    placed = _month_behind(line, days[-1].end, ordinal=days[-1].ordinal)
    if placed is None:
        # "The 10th and 12 people": the second number has no part in the date.
        placed = _month_behind(line, days[0].end, ordinal=days[0].ordinal)
        days = days[:1]
    if placed is None:
        return ()
    said, end = placed
    if not all(_exists(said, day.number) for day in days):
        return ()
    ends = [*(day.end for day in days[:-1]), end]
    return [
        Hit(replace(said, day=day.number), day.start, stop, "day_month")
        for day, stop in zip(days, ends, strict=True)
    ]


def _days(line: Line, i: int) -> list[DayNumber]:
    """The days of the month in a row: one, or several joined by wa, "to" or a dash."""
    first = read_day(line, i)
    if first is None:
        return []
    days = [first]
    while len(days) < 8:
        at = days[-1].end
        following = word(line, at)
        joined = following in lexicon.TO or following in DASHES
        if not (joined or following.startswith(_CONJUNCTIONS)):
            break
        if following == lexicon.AND or joined:
            at += 1
        day = read_day(line, at)
        if day is None or not (joined or day.conjunction or word(line, at - 1) == lexicon.AND):
            break
        days.append(day)
    return days


_CONJUNCTIONS = ("و", "ف")  # wa-, fa-, "and"


def _month_behind(line: Line, i: int, *, ordinal: bool) -> tuple[DateExpression, int] | None:
    """The month that a day belongs to, with its year: named, or "of the current month"."""
    of = word(line, i) in (lexicon.OF, lexicon.WITH)
    at = i + 1 if of else i
    unit = read_unit(line, at)
    if unit is not None and unit[0].unit is Grain.MONTH:
        return unit
    if word(line, at) in lexicon.MONTH_WORDS:
        at, of = at + 1, True
    month = read_month(line, at)
    if month is None:
        direction = direction_at(line, i)
        if direction is None or of or ordinal:
            return None
        return _shift_of_month(direction), i + 1
    if month.conjunction:
        return None
    said = DateExpression(month=month.number, calendar=month.calendar)
    return read_tail(line, month.end, said)


def _shift_of_month(direction: Direction) -> DateExpression:
    """The month of "on the 26th current"."""
    shift = {Direction.PAST: -1, Direction.CURRENT: 0, Direction.FUTURE: 1}[direction]
    return DateExpression(unit=Grain.MONTH, shift=shift)


def _exists(said: DateExpression, day: int) -> bool:
    if said.month is None:
        return True
    return day <= (30 if said.calendar is Calendar.HIJRI else DAYS_OF_MONTH[said.month - 1])


_FIRST_MARKED = 1300
# The 14th century of the solar Hijra, which Iran counts, ended in 2021; without a mark only a
# year that the lunar one alone has reached is safe.
_FIRST_BARE = 1415
_DAY_AND_MONTH = ([1, 1], [1, 2], [2, 1], [2, 2])


def read_digits(line: Line, i: int) -> Sequence[Hit]:
    """Read 9/10/2018, 9-10-2018, 2018-10-09, 12.09.2018 and 26/9/1439 AH; day before month."""
    groups, end = _digit_groups(line, i)
    if len(groups) != 3 or (i and word(line, i - 1) in ("/", "-", ".") and glued(line, i)):
        return ()
    hijri = _hijri_digits(line, groups, end)
    if hijri is not None:
        behind = end + 1 if word(line, end) in lexicon.HIJRI_MARKS else end
        return (Hit(hijri, i, behind, "digits"),)
    said = numeric_date((groups[0], groups[1], groups[2]), day_first=True)
    return () if said is None else (Hit(said, i, end, "digits"),)


def _hijri_digits(line: Line, groups: Sequence[str], end: int) -> DateExpression | None:
    """Return the Hijri date of three groups of digits before ``end``; its year may stand first."""
    ordered = groups if len(groups[2]) == 4 else groups[::-1]
    if [len(group) for group in ordered[:2]] not in _DAY_AND_MONTH or len(ordered[2]) != 4:
        return None
    day, month, year = (int(group) for group in ordered)
    if not (1 <= day <= 30 and 1 <= month <= 12 and year <= LAST_HIJRI_YEAR):
        return None
    marked = _is_marked(line, end)
    if year < (_FIRST_MARKED if marked else _FIRST_BARE):
        return None
    return DateExpression(day=day, month=month, year=year, calendar=Calendar.HIJRI)


def _is_marked(line: Line, end: int) -> bool:
    """Say whether the mark of the Hijra stands at ``end``, a closing bracket passed over."""
    at = end + 1 if word(line, end) == ")" else end
    return word(line, at) in lexicon.HIJRI_MARKS


def _digit_groups(line: Line, i: int) -> tuple[list[str], int]:
    first = line[i].folded
    if "." in first:
        groups = first.split(".")
        return (groups, i + 1) if all(1 <= len(g) <= 4 for g in groups) else ([], i)
    sign = word(line, i + 1)
    if sign not in ("/", "-") or word(line, i + 3) != sign:
        return [], i
    numbers = [word(line, i + step) for step in (0, 2, 4)]
    together = all(glued(line, i + step) for step in (1, 2, 3, 4))
    plain = all(number.isdecimal() and len(number) in (1, 2, 4) for number in numbers)
    return (numbers, i + 5) if together and plain else ([], i)


def read_month_alone(line: Line, i: int) -> Sequence[Hit]:
    """Read "[in] September [last]", "the month of Ramadan", "May 2018"."""
    month = read_month(line, i)
    if month is None:
        return ()
    said = DateExpression(month=month.number, calendar=month.calendar)
    placed, end = read_tail(line, month.end, said)
    before = word(line, i - 1)
    prompted = before in lexicon.MONTH_WORDS
    if month.weak and not month.conjunction:
        hijri = month.calendar is Calendar.HIJRI
        prompted = prompted or before in (lexicon.DURING if hijri else lexicon.PREPOSITIONS_OF_TIME)
    if not (month.sure or prompted or placed != said):
        return ()
    start = i - 1 if before in lexicon.MONTH_WORDS else i
    return (Hit(placed, start, end, "month"),)
