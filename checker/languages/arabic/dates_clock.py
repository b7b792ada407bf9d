"""Arabic clock times: ``الساعة 8:15 صباحا``, ``السابعة والنصف مساء``, ``1200 بتوقيت غرينتش``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression
from checker.languages.arabic import dates_lexicon as lexicon
from checker.languages.arabic.dates_atoms import Line, glued, word
from checker.languages.arabic.dates_lexicon import Half
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinals import read_ordinal
from checker.languages.arabic.tokens import TokenKind
from checker.languages.dating import Hit


class Dial(NamedTuple):
    """Hour and minute as told, before the half of the day is known."""

    hour: int
    minute: int | None
    end: int
    written: bool = False
    """With a colon, comma or point, so that it can hardly be anything else."""


def read_clock(line: Line, i: int) -> Sequence[Hit]:
    """Read "the hour" with a time behind it; "kilometres an hour" has none."""
    found = lexicon.CLOCK_WORDS.find(word(line, i))
    if found is None or not found.article:
        return ()
    dial = read_dial(line, i + 1)
    if dial is None:
        return ()
    said, end = _told(line, dial)
    return (_with_bound(line, Hit(said, i, end, "clock")),)


def read_bare_clock(line: Line, i: int) -> Sequence[Hit]:
    """Read a time without "the hour": it needs a half of the day or a zone behind it."""
    dial = read_dial(line, i)
    if dial is None or _is_adjective(line, i):
        return ()
    if _zone(line, _half(line, dial.end)[1])[1] == dial.end:
        return ()
    said, end = _told(line, dial)
    plain = dial.end == i + 1 and line[i].kind is TokenKind.NUMBER and not dial.written
    if plain and said.zone is None and word(line, end - 1) in lexicon.UNSURE_HALVES:
        return ()
    return (_with_bound(line, Hit(said, i, end, "clock")),)


def _is_adjective(line: Line, i: int) -> bool:
    """Whether an ordinal belongs to the noun before it: "the second time, on Friday evening"."""
    before = word(line, i - 1)
    if word(line, i).startswith(lexicon.AND):
        return False
    definite = before.startswith(("ال", "لل", "بال", "وال")) and before.endswith(("ه", "ات"))
    return line[i].kind is TokenKind.ARABIC and definite


def read_midnight(line: Line, i: int) -> Sequence[Hit]:
    """Read "midnight"."""
    middle, night = lexicon.MIDNIGHT_WORDS
    if word(line, i + 1) != night or word(line, i).removeprefix(lexicon.AND) != middle:
        return ()
    zone, end = _zone(line, i + 2)
    hit = Hit(DateExpression(hour=0, minute=0, zone=zone), i, end, "midnight")
    bounded = _with_bound(line, hit)
    if bounded.expression.op is Op.APPROX:
        return (bounded,)
    # "After midnight" tells no hour.
    return () if word(line, i - 1) in lexicon.AROUND_NOON else (hit,)


def read_dial(line: Line, i: int) -> Dial | None:
    """Read hour and minute at ``i``, in digits or words."""
    if not 0 <= i < len(line):
        return None
    dial = _digits(line, i) if line[i].kind is TokenKind.NUMBER else _words(line, i)
    if dial is None or not (0 <= dial.hour <= 24 and 0 <= (dial.minute or 0) <= 59):
        return None
    return dial._replace(hour=dial.hour % 24)


def _digits(line: Line, i: int) -> Dial | None:
    """8:15, 8.15, 8,15, 0815 and 8."""
    folded = line[i].folded
    if not folded.isdecimal():
        return _pointed(folded, i)
    if len(folded) > 4 or len(folded) == 3:
        return None
    if len(folded) == 4:
        return Dial(int(folded[:2]), int(folded[2:]), i + 1, written=True)
    if word(line, i + 1) == ":" and glued(line, i + 1) and glued(line, i + 2):
        minute_digits = word(line, i + 2)
        if minute_digits.isdecimal() and len(minute_digits) == 2:
            end = i + 5 if word(line, i + 3) == ":" and glued(line, i + 4) else i + 3
            return Dial(int(folded), int(minute_digits), end, written=True)
        return None
    return _with_minutes(line, Dial(int(folded), None, i + 1))


def _pointed(folded: str, i: int) -> Dial | None:
    """8.15 and 8,15."""
    for sign in _POINTS:
        hour, found, minute = folded.partition(sign)
        if found:
            right = hour.isdecimal() and minute.isdecimal() and len(minute) == 2 and len(hour) < 3
            return Dial(int(hour), int(minute), i + 1, written=True) if right else None
    return None


_POINTS = (".", ",", "\N{ARABIC DECIMAL SEPARATOR}", "\N{ARABIC COMMA}")


def _words(line: Line, i: int) -> Dial | None:
    """The hour as a feminine ordinal, with what is added or taken away."""
    if word(line, i) == "الواحده":
        return _with_minutes(line, Dial(1, None, i + 1))
    ordinal = read_ordinal(line, i)
    if ordinal is None or ordinal.gender != "f" or not 1 <= ordinal.value <= 12:
        return None
    if not ordinal.definite or ordinal.preposition:
        return None
    return _with_minutes(line, Dial(ordinal.value, None, ordinal.end))


def _with_minutes(line: Line, dial: Dial) -> Dial:
    """Add "and a half", "and ten minutes"; take off "less a quarter"."""
    behind = word(line, dial.end)
    if behind == lexicon.MINUS:
        part = lexicon.CLOCK_PARTS.get(word(line, dial.end + 1))
        minutes, end = (part, dial.end + 2) if part else _minutes(line, dial.end + 1)
        if minutes:
            return dial._replace(hour=(dial.hour - 1) % 24, minute=60 - minutes, end=end)
        return dial
    stem = behind.removeprefix(lexicon.AND)
    if stem == behind:
        return dial
    if stem == "":
        minutes, end = _minutes(line, dial.end + 1)
        return dial if minutes is None else dial._replace(minute=minutes, end=end)
    part = lexicon.CLOCK_PARTS.get(stem.removeprefix("ال"))
    if part is not None:
        return dial._replace(minute=part, end=dial.end + 1)
    minutes, end = _minutes(line, dial.end)
    return dial if minutes is None else dial._replace(minute=minutes, end=end)


def _minutes(line: Line, i: int) -> tuple[int | None, int]:
    """A number of minutes, with the word behind it."""
    number = read_number(line, i) if 0 <= i < len(line) else None
    if number is None or number.value.denominator != 1 or not 1 <= number.value <= 59:
        return None, i
    if word(line, number.end) not in lexicon.MINUTES:
        return None, i
    return int(number.value), number.end + 1


def _told(line: Line, dial: Dial) -> tuple[DateExpression, int]:
    """The expression with the half of the day and the zone that stand behind the dial."""
    half, end = _half(line, dial.end)
    zone, end = _zone(line, end)
    hour = dial.hour if half is None else _hour(dial.hour, half)
    # A zone has 24 hours, as agencies write them in digits; in words there are but 12.
    spelled = line[_first(line, dial)].kind is TokenKind.ARABIC
    open_half = half is None and (zone is None or spelled) and 1 <= dial.hour <= 12
    # "09:45" with its zero counts to 24, and so does an hour told in a zone: agencies do.
    twelve = open_half and not line[dial.end - 1].folded.startswith("0")
    if dial.written and line[_first(line, dial)].folded.startswith("0"):
        twelve = False
    return DateExpression(hour=hour, minute=dial.minute, zone=zone, twelve=twelve), end


def _first(line: Line, dial: Dial) -> int:
    """The token that holds the hour's digits."""
    at = dial.end - 1
    while at > 0 and (word(line, at - 1) == ":" or word(line, at) == ":"):
        at -= 1
    return at


def _half(line: Line, i: int) -> tuple[Half | None, int]:
    at = i + 1 if word(line, i) in (lexicon.OF, lexicon.IN) else i
    first, second = word(line, at), word(line, at + 1)
    if second in lexicon.NOON_WORDS:
        if first in lexicon.AFTER:
            return Half.AFTERNOON, at + 2
        if first in lexicon.BEFORE:
            return Half.MORNING, at + 2
    if first in lexicon.AROUND_NOON and (second, word(line, at + 2)) == lexicon.MIDNIGHT_WORDS:
        return Half.NIGHT, at + 3
    half = lexicon.HALVES.get(first)
    return (None, i) if half is None else (half, at + 1)


def _hour(hour: int, half: Half) -> int:
    """The hour of 24 that an hour of 12 is in that half of the day."""
    if hour > 12 or hour == 0:
        return hour
    if half is Half.MORNING:
        return hour % 12
    if half is Half.NOON:
        return hour if hour >= 10 else hour + 12
    if half is Half.NIGHT:
        return hour % 12 if hour < 5 or hour == 12 else hour + 12
    if half is Half.EVENING:
        return hour % 12 + 12 if hour != 12 else 0
    return hour % 12 + 12


def _zone(line: Line, i: int) -> tuple[int | None, int]:
    """Minutes east of UTC, and the end; a local or summer-time zone is taken but not known."""
    opened = word(line, i) == "(" and word(line, i + 1) in (
        lexicon.ZONE_WORDS | {lexicon.GMT_LETTERS[0]}
    )
    at = i + 1 if opened else i
    zone, end = _zone_name(line, at)
    if end == at:
        return None, i
    closed = opened and word(line, end) == ")"
    return zone, end + 1 if closed else end


def _zone_name(line: Line, i: int) -> tuple[int | None, int]:
    if (word(line, i), word(line, i + 1)) == lexicon.GMT_LETTERS:
        return 0, i + 2
    if word(line, i) in lexicon.LATIN_ZONES:
        return lexicon.LATIN_ZONES[word(line, i)], i + 1
    at = i
    while word(line, at) in lexicon.ZONE_WORDS:
        at += 1
    if at == i:
        return None, i
    name = word(line, at)
    if name in lexicon.LOCAL:
        return None, at + 1
    zone = lexicon.ZONES.get(name)
    if zone is None:
        return lexicon.LATIN_ZONES.get(name), at + (1 if name in lexicon.LATIN_ZONES else 0)
    return zone, at + 1


def _with_bound(line: Line, hit: Hit) -> Hit:
    """Take "about" and "before" into the reading; shortly before six is about six."""
    head = word(line, hit.start - 1).removeprefix(lexicon.AND)
    if head == "تمام":
        return hit._replace(start=hit.start - 1)
    if head in lexicon.ABOUT or head == "حدود" or head in lexicon.SHORTLY:
        said = replace(hit.expression, op=Op.APPROX)
    elif head in lexicon.BEFORE or head in lexicon.AFTER:
        shortly = word(line, hit.end) in lexicon.BY_LITTLE
        op = Op.LT if head in lexicon.BEFORE else Op.GT
        said = replace(hit.expression, op=Op.APPROX if shortly else op)
        hit = hit._replace(end=hit.end + shortly)
    else:
        return hit
    return hit._replace(expression=said, start=hit.start - 1)
