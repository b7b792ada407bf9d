"""Rates of exchange: "at 16.3 to the dollar", "110 yen per dollar", "the dollar bought 139"."""

from __future__ import annotations

from checker.languages.english.currency_words import NAMES
from checker.languages.english.phrases import Phrases
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import reading
from checker.languages.english.wording import Wording
from checker.languages.exchange import Quoted, priced
from checker.languages.interface import Reading

_NAMES = Phrases(NAMES | {"pound": "GBP", "british pound": "GBP"})
_AGAINST = frozenset({"against", "to", "per", "versus"})
_ONE = frozenset({"the", "a", "one", "us", "every", "each"})
_LEVELS = frozenset({"at", "to", "reached", "hit", "bought", "fetched", "around", "about", "near"})
_BEFORE = 25
"""Tokens before a rate within which the currency is named."""

_NEAR = 8
"""Tokens before a price within which what it is the price of is named."""


_CODE = 5
"""Tokens of an agency's code for a currency, at most."""

_HIGHEST = 10_000
"""A price of one of another currency is below: what a subject is said to cost may be anything."""


def read_exchange(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a rate whose own currency stands only before it: "the franc was at 1.3 to …"."""
    if quantity.currency is not None or not quantity.digits:
        return None
    against = _against(wording, quantity.end)
    if not against:
        return None
    for i in range(quantity.first, max(quantity.first - _BEFORE, 0), -1):
        named = _NAMES.before(wording, i)
        if named is not None and named[0] != against and not _is_other(wording, named[1]):
            amount = quantity.amount(Quoted(named[0], against).unit)
            return reading(wording, "en.money.exchange_rate", amount, quantity, quantity.end)
    return None


def _is_other(wording: Wording, first: int) -> bool:
    """Say whether a currency that begins at ``first`` is one that another rate is told against."""
    at = first - 1 if wording.folded(first - 1) in _ONE else first
    return wording.folded(at - 1) in _AGAINST


def rate_in(wording: Wording, quantity: Quantity, end: int, unit: str) -> str:
    """Return the unit of a price that ends before ``end``: of one of another currency, if any."""
    one = _against(wording, end)
    if not one and quantity.low < _HIGHEST:
        one = _subject(wording, quantity.first)
    return priced(unit, one) if one and one != unit else unit


def _against(wording: Wording, i: int) -> str:
    """Return the currency of "against the dollar", "per euro" at ``i``, '' if none is."""
    if wording.folded(i) == "<":  # an agency's code, "1.29 <CHF=> to the dollar"
        i = next((k + 1 for k in range(i, i + _CODE) if wording.folded(k) == ">"), i)
    link = wording.folded(i)
    if link not in _AGAINST and link not in ("a", "for"):
        return ""
    at = i + 1
    while wording.folded(at) in _ONE:
        at += 1
    before = wording.folded(at - 1)
    if (before == link and link not in ("per", "a")) or (link == "for" and before == "a"):
        return ""  # "16 to dollars", "500 euros for a dollar book"
    found = _NAMES.at(wording, at)
    one = found is not None and not wording.folded(found[1] - 1).endswith("s")
    return found[0] if found is not None and one else ""


def _subject(wording: Wording, first: int) -> str:
    """Return the currency whose price is told: "the dollar bought 139 roubles"."""
    if wording.folded(first - 1) not in _LEVELS:
        return ""
    for i in range(first - 1, max(first - _NEAR, 1), -1):
        if wording.is_number(i):
            return ""
        named = _NAMES.before(wording, i)
        if named is not None:
            opens = range(max(named[1] - 2, 0), named[1])
            return named[0] if any(wording.folded(k) == "the" for k in opens) else ""
    return ""
