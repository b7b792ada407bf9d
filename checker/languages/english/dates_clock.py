"""English clock times: "5 p.m. EDT", "0841 GMT", "17:30", "noon"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression
from checker.languages.dating import Hit
from checker.languages.english import dates_lexicon as lexicon
from checker.languages.english.dates_atoms import Line, glued, skip_point, small_number, word


class _Dial(NamedTuple):
    hour: int
    minute: int | None
    end: int
    written: bool


def read_clock(line: Line, i: int) -> Sequence[Hit]:
    """Read a time in digits with a half of the day, a zone, a colon or "o'clock"."""
    single = _single(line, i)
    if single is not None:
        return (_with_bound(line, single),)
    # "From 5 to 7 p.m.": only the last one tells the half of the day.
    first = _dial(line, i)
    if first is None or not _is_paired(line, i, first.end):
        return ()
    second = _single(line, first.end + 1)
    if second is None:
        return ()
    told = second.expression
    twelve = 1 <= first.hour <= 12 and not first.written
    said = DateExpression(hour=first.hour, minute=first.minute, zone=told.zone, twelve=twelve)
    return Hit(said, i, first.end, "clock"), second


def _is_paired(line: Line, i: int, end: int) -> bool:
    """Whether the number at ``i`` opens a range of hours."""
    sign = word(line, end)
    if sign == "-":
        return glued(line, end)
    return (sign in lexicon.TO and word(line, i - 1) == lexicon.FROM) or (
        sign == lexicon.AND and word(line, i - 1) == lexicon.BETWEEN
    )


def _single(line: Line, i: int) -> Hit | None:
    """One time that its own words show to be one."""
    dial = _dial(line, i)
    if dial is None:
        return None
    half, end = _half(line, dial.end)
    zone, known, end = _zone(line, end)
    clock = word(line, end) == "o'clock"
    shown = half is not None or known or clock
    if not shown and not (word(line, i + 1) == ":" and dial.end > i + 1 and _placed(line, i)):
        return None
    if half is not None and not 1 <= dial.hour <= 12:
        return None
    hour = dial.hour if half is None else dial.hour % 12 + half
    twelve = half is None and zone is None and 1 <= dial.hour <= 12 and not dial.written
    said = DateExpression(hour=hour, minute=dial.minute, zone=zone, twelve=twelve)
    return Hit(said, i, end + 1 if clock else end, "clock")


def _placed(line: Line, i: int) -> bool:
    """Whether "at" or the like stands before, so that 17:30 is no score."""
    before = word(line, i - 1)
    if before == lexicon.AND:
        return word(line, i - 5) == lexicon.BETWEEN and word(line, i - 3) == ":"
    return before in _AT


_AT = ("at", "by", "around", "about", "until", "from", "to", "before", "after", "between")


def _dial(line: Line, i: int) -> _Dial | None:
    digits = word(line, i)
    if "." in digits and len(digits) <= 5:
        return _with_point(digits, i)
    number = small_number(line, i, 0, 2400)
    if number is None:
        return None
    if word(line, i + 1) == ":" and glued(line, i + 1) and glued(line, i + 2):
        minute = small_number(line, i + 2, 0, 59)
        if minute is None or len(word(line, i + 2)) != 2:
            return None
        return _valid(_Dial(number, minute, i + 3, written=digits.startswith("0")))
    if len(digits) == 4 or (len(digits) == 3 and _half(line, i + 1)[0] is not None):
        return _valid(_Dial(number // 100, number % 100, i + 1, written=True))
    return _valid(_Dial(number, None, i + 1, written=False))


def _with_point(digits: str, i: int) -> _Dial | None:
    """A time with a point: 5.30."""
    hour, _, minute = digits.partition(".")
    if not (hour.isdecimal() and minute.isdecimal() and len(minute) == 2):
        return None
    return _valid(_Dial(int(hour), int(minute), i + 1, written=False))


def _valid(dial: _Dial) -> _Dial | None:
    if dial.hour > 24 or (dial.minute or 0) > 59:
        return None
    return dial._replace(hour=dial.hour % 24)


def _half(line: Line, i: int) -> tuple[int | None, int]:
    """Read "am", "a.m.", "pm", "p.m."."""
    half = lexicon.HALVES.get(word(line, i))
    if half is not None:
        return half, i + 1
    if word(line, i) in ("a", "p") and word(line, i + 1) == "." and word(line, i + 2) == "m":
        end = skip_point(line, i + 3)
        return (0 if word(line, i) == "a" else 12), end
    return None, i


def _zone(line: Line, i: int) -> tuple[int | None, bool, int]:
    """Minutes east of UTC, whether a zone is told at all, and the end."""
    opened = word(line, i) == "("
    at = i + 1 if opened else i
    name = word(line, at)
    if (word(line, i), word(line, i + 1)) == ("local", "time"):
        return None, True, i + 2
    zone = lexicon.ZONES.get(name)
    if zone is None and (name not in lexicon.LOCAL_ZONES or not line[at].raw.isupper()):
        return None, False, i
    if opened and word(line, at + 1) != ")":
        return None, False, i
    return zone, True, at + (2 if opened else 1)


def read_noon(line: Line, i: int) -> Sequence[Hit]:
    """Read noon and midnight."""
    hour = lexicon.NOON.get(word(line, i))
    if hour is None or word(line, i - 1) in lexicon.WEEKDAYS:
        return ()
    zone, _, end = _zone(line, i + 1)
    return (_with_bound(line, Hit(DateExpression(hour=hour, minute=0, zone=zone), i, end, "noon")),)


def _with_bound(line: Line, hit: Hit) -> Hit:
    """Take "about", "before" and "by" into the reading; shortly before six is about six."""
    ops = dict.fromkeys(lexicon.ABOUT, Op.APPROX) | {"before": Op.LT, "after": Op.GT, "by": Op.LE}
    op = ops.get(word(line, hit.start - 1))
    if op is None:
        return hit
    start = hit.start - 1
    if op in (Op.LT, Op.GT) and word(line, start - 1) in lexicon.SHORTLY:
        op, start = Op.APPROX, start - 1
    return hit._replace(expression=replace(hit.expression, op=op), start=start)
