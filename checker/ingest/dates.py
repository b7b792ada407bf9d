"""The written dates of metadata and page furniture -> days and moments."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from checker.ingest.lines import line_key
from checker.kinds.calendar import resolve
from checker.kinds.date import Period
from checker.kinds.expression import DateExpression
from checker.languages import LANGUAGES

_LONGEST = 100
_MOST_WORDS = 14
"""Enough for weekday, date and clock in two calendars or two scripts."""

_DIGITS = str.maketrans(
    "".join(map(chr, (*range(0x0660, 0x066A), *range(0x06F0, 0x06FA)))), "0123456789" * 2
)
_NUMERIC = re.compile(
    r"(?P<first>\d{1,4})(?P<sign>[/.\-])(?P<second>\d{1,2})(?P=sign)(?P<third>\d{1,4})"
    r"(?:[ ,T]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?"
    r"(?:[ ]?(?P<half>[ap])\.?m\b)?(?:[ ]?(?:GMT|UTC)?[ ]?(?P<zone>[+-]\d{1,2}(?::?\d{2})?))?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\b")
_MONTH_FIRST = re.compile(r"(?<![^\W\d_])([^\W\d_]+)\s+(\d{1,2})\s*[,\u060c]\s*(\d{4})\b")
_COMMA = re.compile(r"(\d{1,2}\s+[^\W\d_]+)\s*[,\u060c]\s*(\d{4})\b")
_UNDECIDED = re.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?![\d/.-])")
_AROUND_DATES = frozenset(
    {
        "a m",
        "p m",
        "am",
        "pm",
        "at",
        "on",
        "gmt",
        "utc",
        "bst",
        "est",
        "edt",
        "et",
        "ast",
        "ksa",
        "h",
        "edited",
        "last",
        "published",
        "posted",
        "update",
        "updated",
        "اخر",  # akhir, "last"
        "تحديث",  # tahdith, "update"
        "نشر",  # nushira, "published"
        "في",  # fi, "on"
        "الموافق",  # al-muwafiq, "corresponding to" the date in the other calendar
        "الساعه",  # al-sa'a, "at ... o'clock"
        "بتوقيت",  # bi-tawqit, "in the time of"
        "غرينتش",  # Greenwich
        "جرينتش",  # Greenwich
        "مكه",  # Makka
        "المكرمه",  # al-mukarrama, "the honoured" Makka
        "م",  # miladi, Gregorian; or masa'an, p.m.
        "ص",  # sabahan, a.m.
        "ه",  # hijri
        "هـ",  # hijri
    }
)
"""Words that may stand beside a date in a line that tells nothing but the date."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line that holds nothing but a date tells."""

    moment: dt.datetime | None
    """Timezone-aware; None where the line does not tell a full date."""

    running: bool = False
    """Whether it has the form of the clock in the head of a site: a weekday, and no hour."""


def parse_moment(written: str) -> dt.datetime | None:
    """Return the moment that a metadata value tells; midnight UTC where it tells only a day.

    Read are ISO 8601, RFC 2822, numeric dates whose order is beyond doubt, and dates written out
    in a known language. A moment without zone counts as UTC. None where no full day is told.
    """
    text = written.translate(_DIGITS).strip()
    if not text or len(text) > _LONGEST:
        return None
    numeric = _NUMERIC.search(text)
    return _iso(text) or _mail(text) or (_numeric(numeric) if numeric else _written(text))


def date_line(text: str, *, day_first: bool = False) -> DateLine | None:
    """Read a line that holds nothing but dates and times, in one or two languages.

    Args:
        text: The line.
        day_first: The page is in a language that writes 3/12/2030 for a day in December; otherwise
            such a line tells no day.
    """
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    if not any(letter.isdigit() for letter in text):
        return None
    moment = _iso(text.translate(_DIGITS))
    if moment is not None:
        return DateLine(moment)
    # Pages write "March 12, 2030" in Arabic words too, as the body of no article does.
    plain = _MONTH_FIRST.sub(r"\2 \1 \3", text.translate(_DIGITS))
    expressions, rest = _read(_COMMA.sub(r"\1 \2", plain))
    rest = _CLOCK.sub(" ", rest)
    if not expressions or not all(word in _AROUND_DATES for word in line_key(rest).split()):
        return None
    if not day_first and _is_undecided(text):
        return DateLine(None)
    hours = any(each.hour is not None for each in expressions)
    weekday = any(each.weekday is not None for each in expressions)
    return DateLine(_whole(expressions), running=weekday and not hours)


def opening_date(text: str) -> dt.datetime | None:
    """Return the full date in the dateline that opens a paragraph, None where none does.

    "TARSA, 5 May 2024 (Agency) - The mill", "ترسا - 5 مايو 2024": a place of a few words and a date
    before a dash, or the date alone between two dashes or at the end of a line.
    """
    plain = _BRACKETS.sub(" ", text[:_LONGEST].translate(_DIGITS)).strip()
    head, *behind = _DASHES.split(plain, maxsplit=2)
    if not behind:
        return None
    if _is_place(head):
        told = date_line(behind[0])
        return None if told is None else told.moment
    expressions, rest = _read(_COMMA.sub(r"\1 \2", head))
    place = rest.rstrip()
    return _whole(expressions) if place != rest and _is_place(place.rstrip(" ,\u060c")) else None


def _is_place(text: str) -> bool:
    """Say whether a text may be the place of a dateline: a few words, all of them of a name."""
    words = text.replace(",", " ").replace("\u060c", " ").split()
    named = all(word[0].isupper() or not word.isascii() for word in words)
    return (
        0 < len(words) <= _PLACE_WORDS
        and named
        and not any(map(str.isdigit, text))
        and (_BEFORE_DATES.isdisjoint(word.lower() for word in words))
    )


_DASHES = re.compile(r"\s+[-\u2013\u2014]+(?:\s+|$)")
_BRACKETS = re.compile(r"\([^()]{1,40}\)")
"""An agency, in brackets."""

_PLACE_WORDS = 4
"""Words of the place of a dateline, at most."""

_BEFORE_DATES = frozenset(
    {
        *("on", "in", "by", "since", "until", "from", "the", "after", "before", "born", "died"),
        *("في", "منذ", "يوم", "من", "الى", "إلى", "حتى", "عام", "بعد", "قبل", "بتاريخ", "ولد"),
    }
)
"""Words that make a date one of a sentence: on, in; fi, mundhu, "since"."""


def _is_undecided(text: str) -> bool:
    """Whether a line tells a date whose day may be its month, and no word tells the language."""
    found = _UNDECIDED.search(text.translate(_DIGITS))
    if found is None or not text.isascii():
        return False
    first, second = int(found[1]), int(found[2])
    return max(first, second) <= 12 and first != second


def _iso(text: str) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return _aware(moment)


def _mail(text: str) -> dt.datetime | None:
    if "," not in text:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return _aware(moment)


def _aware(moment: dt.datetime) -> dt.datetime | None:
    if moment.year < 1000:
        return None
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment


def _numeric(match: re.Match[str]) -> dt.datetime | None:
    """A date in digits: year first, or day before year where the day cannot be a month."""
    first, second, third = (int(match[name]) for name in ("first", "second", "third"))
    if len(match["first"]) == 4:
        year, month, day = first, second, third
    elif len(match["third"]) == 4 and (first > 12 or first == second or match["sign"] == "."):
        year, month, day = third, second, first
    elif len(match["third"]) == 4 and second > 12:
        year, month, day = third, first, second
    else:
        return None
    hour = int(match["hour"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    try:
        moment = dt.datetime(year, month, day, hour, int(match["minute"] or 0), tzinfo=dt.UTC)
    except ValueError:
        return None
    return _aware(moment.replace(tzinfo=_zone(match["zone"] or "")))


def _zone(offset: str) -> dt.timezone:
    """The zone of ``+3``, ``+03`` or ``+03:00``; UTC for '' and for what no zone is."""
    digits = offset.lstrip("+-").replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits or "0", "0")
    east = dt.timedelta(hours=int(hours), minutes=int(minutes))
    if east >= dt.timedelta(hours=24):
        return dt.UTC
    return dt.timezone(-east if offset.startswith("-") else east)


def _written(text: str) -> dt.datetime | None:
    expressions, _ = _read(text)
    return _whole(expressions)


def _read(text: str) -> tuple[list[DateExpression], str]:
    """Read the dates and times of a text in every language; the rest is what none has read."""
    expressions: list[DateExpression] = []
    rest = list(text)
    for code in sorted(LANGUAGES):
        for reading in LANGUAGES[code].read(text):
            if isinstance(reading.value, DateExpression):
                expressions.append(reading.value)
                span = reading.span
                rest[span.start : span.end] = " " * (span.end - span.start)
    return expressions, "".join(rest)


def _whole(expressions: Iterable[DateExpression]) -> dt.datetime | None:
    """Put a date together that is told in pieces, such as once in each of two languages."""
    told = list(expressions)
    for days in _days(told):
        clock = next((each for each in told if each.hour is not None), None)
        if clock is None or clock.hour is None or clock.twelve or clock.hour > 23:
            return days
        zone = dt.timezone(dt.timedelta(minutes=clock.zone or 0))
        return days.replace(hour=clock.hour, minute=clock.minute or 0, tzinfo=zone)
    return None


def _days(told: list[DateExpression]) -> Iterator[dt.datetime]:
    for each in [*told, *_merged(told)]:
        if each.year is None or each.month is None or each.day is None:
            continue
        period = resolve(
            DateExpression(each.calendar, year=each.year, month=each.month, day=each.day), None
        )
        if isinstance(period, Period) and period.low is not None and period.low == period.high:
            yield dt.datetime.combine(period.low, dt.time(), dt.UTC)


def _merged(told: list[DateExpression]) -> Iterator[DateExpression]:
    """One date from the year, month and day of several expressions, where they do not clash."""
    parts = []
    for name in ("year", "month", "day"):
        values = {getattr(each, name) for each in told} - {None}
        if len(values) != 1:
            return
        parts.append(values.pop())
    yield DateExpression(year=parts[0], month=parts[1], day=parts[2])
