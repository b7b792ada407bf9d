"""Numbers that are part of a name, an address, a clock time, a score or a code, and no amount."""

from __future__ import annotations

from checker.languages.english.code_words import CLOCK, DESIGNATORS, OPEN_PREFIXES, STREETS
from checker.languages.english.noun_words import MONTHS
from checker.languages.english.number_words import SCALES
from checker.languages.english.quantities import Quantity
from checker.languages.english.unit_words import FIRST_WORDS, TIME_UNITS
from checker.languages.english.wording import Wording


def is_code(wording: Wording, quantity: Quantity) -> bool:
    """Say whether the number names something instead of telling how many."""
    if quantity.currency is not None:
        return False
    return (
        _part_of_name(wording, quantity)
        or _designated(wording, quantity)
        or _clock(wording, quantity)
        or _address(wording, quantity)
    )


def _part_of_name(wording: Wording, quantity: Quantity) -> bool:
    """``F-16``, ``COVID-19``, ``v1.2``, ``007``, ``555-0123``, ``4K``, ``3:2``."""
    i = quantity.number
    raw = wording.tokens[i].raw
    if raw.isdecimal() and raw.startswith("0") and len(raw) > 1:
        return True
    if wording.glued(i) and _binds_left(wording, i):
        return True
    return quantity.digits and _binds_right(wording, quantity.number_end)


def _binds_left(wording: Wording, i: int) -> bool:
    before = wording.folded(i - 1)
    if wording.is_word(i - 1):
        return True
    if before in ("-", ".", "/", ":", "_", "+", "=", "&", "*", "'") and wording.glued(i - 1):
        if before == "-" and wording.folded(i - 2) in OPEN_PREFIXES:
            return False
        return wording.is_word(i - 2) or wording.is_number(i - 2) or before in "=&*_"
    return before in ("#", "@")


def _binds_right(wording: Wording, end: int) -> bool:
    if not wording.glued(end):
        return False
    word = wording.folded(end)
    if word in (":", "/", "-", "=", "_"):
        return wording.glued(end + 1) and wording.is_number(end + 1)
    return wording.is_word(end) and not _is_unit(word)


def _is_unit(word: str) -> bool:
    return (
        word in FIRST_WORDS
        or word in TIME_UNITS
        or word in ("p", "pc", "pct", "c", "f", "t", "g", "m")
        or word in SCALES
    )


def _designated(wording: Wording, quantity: Quantity) -> bool:
    """``page 12``, ``No. 3``, ``Boeing 737``, ``FTSE 100``."""
    i = quantity.first
    if i != quantity.number or not quantity.digits:
        return False
    before = wording.folded(i - 1)
    if before == "." and wording.folded(i - 2) in (
        "no",
        "nos",
        "nr",
        "vol",
        "p",
        "pp",
        "tel",
        "art",
    ):
        return True
    if before not in DESIGNATORS or _has_unit(wording, quantity.number_end):
        return False
    # "killed on the road 16 people" has no designator: a name is written with a capital.
    return wording.tokens[i - 1].raw[0].isupper() or before in _LOWER


def _has_unit(wording: Wording, end: int) -> bool:
    """Say whether a unit follows: "in the engine room 20 minutes later"."""
    word = wording.folded(end)
    return word in TIME_UNITS or word in FIRST_WORDS or word in ("%", "percent", "people")


_LOWER = frozenset(
    {"page", "pages", "chapter", "article", "section", "paragraph", "resolution", "number", "route",
     "channel", "room", "flight", "type", "grade", "level", "version", "highway", "gate", "phase"}
)  # fmt: skip


def _clock(wording: Wording, quantity: Quantity) -> bool:
    """``5 p.m.``, ``7pm``, ``1000 GMT``, ``10:30``, and the day in ``14 August``."""
    end = quantity.number_end
    word = wording.folded(end)
    if word in CLOCK:
        return True
    if word in ("p", "a") and wording.folded(end + 1) == "." and wording.folded(end + 2) == "m":
        return True
    if word in MONTHS and quantity.digits and wording.tokens[end].raw[0].isupper():
        return quantity.low <= 31
    return False


def _address(wording: Wording, quantity: Quantity) -> bool:
    """``10 Downing Street``, ``1600 Pennsylvania Avenue``."""
    if not quantity.digits:
        return False
    end = quantity.number_end
    for k in range(end, end + 3):
        if not wording.is_word(k) or not wording.tokens[k].raw[0].isupper():
            return False
        if k > end and wording.folded(k) in STREETS:
            return True
    return False
