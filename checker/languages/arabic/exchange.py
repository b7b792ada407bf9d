"""Rates of exchange: "16.3 against the dollar", "17.1 lira to the dollar", "the dollar at 17"."""

from __future__ import annotations

from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tails import Tail, read_unit
from checker.languages.arabic.tokens import TokenKind
from checker.languages.arabic.told import Told
from checker.languages.arabic.word_forms import UNITS
from checker.languages.exchange import Quoted, priced

_AGAINST = frozenset({"مقابل", "امام", "ازاء", "لكل"})  # muqabil, amama, "against"; li-kull, "per"
_EACH = "كل"  # kull, "each"
_TO = "ل"  # li-, "to"
_LEVELS = frozenset({"الي", "عند", "علي"})  # ila, "to"; 'inda, "at"
_REACHED = frozenset({"بلغ", "سجل", "وصل", "تجاوز", "يبلغ", "يسجل", "ليبلغ", "ليسجل", "صرف"})
"""Balagha, "reached", and its like; sarf, of "the rate of exchange"."""

_BEFORE = 25
"""Words before a rate within which the currency is named."""

_NEAR = 8
"""Words before a price within which what it is the price of is named."""


_HIGHEST = 10**6
"""A price of one of another currency is below: what a subject is said to cost may be anything."""


def read_exchange(tokens: Line, told: Told) -> Tail | None:
    """Read a rate whose own currency stands only before it: "the lira fell to 16.3 against …"."""
    against = _against(tokens, told.end)
    if not against:
        return None
    for i in range(told.start - 1, max(told.start - _BEFORE, 0) - 1, -1):
        named = _currency(tokens, i)
        if named and named != against and word(tokens, i - 1) not in _AGAINST:
            return Tail("money", told.end, Quoted(named, against).unit)
    return None


def with_rate_of(tokens: Line, told: Told, tail: Tail | None) -> Tail | None:
    """Return a price in a currency as that of one of another where this is named beside it."""
    if tail is None or tail.kind != "money" or tail.unit is None or tail.noun is None:
        return tail
    one = _against(tokens, tail.end)
    if not one and told.low < _HIGHEST:
        one = _subject(tokens, told)
    return tail._replace(unit=priced(tail.unit, one)) if one and one != tail.unit else tail


def _against(tokens: Line, i: int) -> str:
    """Return the currency of "against the dollar" or "to the dollar" at ``i``, '' if none is."""
    first = word(tokens, i)
    if first in _AGAINST:
        at = i + 2 if word(tokens, i + 1) == _EACH else i + 1
        return _currency(tokens, at)
    if not first.startswith(_TO) or tokens[i].kind is not TokenKind.ARABIC:
        return ""
    found = UNITS.find(first)
    if found is None or not found.article or found.preposition != _TO:
        return ""
    return found.entry.unit.name if found.entry.unit.kind == "money" else ""


def _subject(tokens: Line, told: Told) -> str:
    """Return the currency whose price is told: "the dollar reached 139", "the dollar closed at"."""
    level = word(tokens, told.start - 1) in _LEVELS
    for i in range(told.start - 1, max(told.start - _NEAR, 0) - 1, -1):
        if tokens[i].kind is not TokenKind.ARABIC:
            return ""
        one = _currency(tokens, i)
        if one:
            reached = word(tokens, i - 1).removeprefix("و") in _REACHED
            return one if word(tokens, i).startswith("ال") and (level or reached) else ""
    return ""


def _currency(tokens: Line, i: int) -> str:
    """Return the unit of the currency whose name begins at ``i``, '' if none does."""
    if i >= len(tokens):
        return ""
    tail = read_unit(tokens, i, definite=True)
    if tail is None or tail.kind != "money" or tail.noun != i or tail.factor != 1:
        return ""
    return "" if tail.dual else tail.unit or ""
