"""Amounts of money: ``$1.2bn``, "360 million dollars", "32 cents a share", ``500 SEK``."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.english.currency_words import (
    AFTER_ONLY_IN_CAPITALS,
    CENT_NAMES,
    CODES,
    HUNDREDTHS,
    NAMES,
    POUNDS,
    SIGNS,
    WON,
)
from checker.languages.english.exchange import rate_in
from checker.languages.english.measured import measured
from checker.languages.english.number_words import SCALES
from checker.languages.english.phrases import Phrases
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import counting, reading, unit_index
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_PRICE_WORDS = frozenset(
    {"worth", "cost", "costs", "costing", "paid", "pay", "paying", "price", "priced", "fine",
     "fined", "spend", "spent", "spending", "earn", "earned", "bill", "budget", "profit", "profits",
     "sales", "debt", "loan", "salary", "wage", "wages", "bought", "sold", "raised", "donated",
     "sterling", "bank", "cash", "tax", "taxes", "loss", "losses", "deal", "bid", "fund", "funds"}
)  # fmt: skip
_Unit = tuple[str, Fraction, int, str]
"""Code, what the number is multiplied by, the index behind the unit, and the rule."""

_NAMES = Phrases(NAMES)
_CENT_NAMES = Phrases(CENT_NAMES)
_ONE = Fraction(1)
_WITH_CENTS = frozenset({"USD", "EUR", "AUD", "CAD", "HKD", "NZD", "SGD", "ZAR"})
_NEAR = 60
"""Tokens to either side within which a currency may say whose cents are meant."""

_PER = frozenset({"a", "an", "per", "each"})
_PRICED = frozenset(
    {"share", "ounce", "barrel", "tonne", "ton", "gallon", "litre", "head", "night"}
)


def read_money(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read an amount of money; a price for one of something keeps "per share" as a modifier."""
    if quantity.currency is not None:
        unit, factor, end = quantity.currency, _ONE, quantity.end
        end = _named_again(wording, end)
        rule = "en.money.sign"
    else:
        found = _unit_behind(wording, quantity)
        if found is None:
            return None
        unit, factor, end, rule = found
    unit = rate_in(wording, quantity, end, unit) if factor == 1 else unit
    modifiers = _price_of(wording, end)
    quantity, end = quantity.ending(wording, end)
    read = reading(wording, rule, quantity.amount(unit, factor), quantity, end)
    if not modifiers:
        return counting(wording, read, measured(wording, quantity, end))
    return Reading(read.kind, read.value, read.span, read.number, read.rule, modifiers=modifiers)


def _named_again(wording: Wording, end: int) -> int:
    """Return the index behind a currency named again: "$5 million dollars", "$500 USD"."""
    if wording.folded(end) in ("dollars", "usd"):
        return end + 1
    return end


def _unit_behind(wording: Wording, quantity: Quantity) -> _Unit | None:
    i = unit_index(wording, quantity)
    named = _NAMES.at(wording, i)
    if named is not None:
        return named[0], _ONE, named[1], "en.money.name"
    cents = _CENT_NAMES.at(wording, i)
    if cents is not None:
        return cents[0], Fraction(1, 100), cents[1], "en.money.hundredths"
    word = wording.folded(i)
    if word in HUNDREDTHS:
        return _hundredth(wording, i)
    sterling = word in POUNDS and _is_sterling(wording, quantity, i)
    if sterling or (word == WON and wording.folded(i - 1) in SCALES):
        return "GBP" if sterling else "KRW", _ONE, i + 1, "en.money.name"
    return _sign_behind(wording, quantity, i)


def _sign_behind(wording: Wording, quantity: Quantity, i: int) -> _Unit | None:
    """Read a sign or a code behind the number, unless it belongs to the next number."""
    word = wording.folded(i)
    if word in CODES and _is_code(wording, i):
        return CODES[word], _ONE, i + 1, "en.money.code"
    next_one = wording.is_number(i + 1) and wording.glued(i + 1)
    if word in SIGNS and not next_one and wording.glued(i) == wording.glued(quantity.end):
        return SIGNS[word], _ONE, i + 1, "en.money.sign_behind"
    return None


def _is_code(wording: Wording, i: int) -> bool:
    raw = wording.tokens[i].raw
    return raw.isupper() and (len(raw) == 3 or wording.folded(i) not in AFTER_ONLY_IN_CAPITALS)


def _hundredth(wording: Wording, i: int) -> _Unit | None:
    """Read cents and pence; the sentence's own currency says whose cents they are."""
    word = wording.folded(i)
    if word == "p" and (not wording.glued(i) or wording.folded(i + 1) == "."):
        return None
    unit = HUNDREDTHS[word]
    if unit == "USD":
        told = _told_currencies(wording, i) & _WITH_CENTS
        if len(told) == 1:
            unit = next(iter(told))
    return unit, Fraction(1, 100), i + 1, "en.money.hundredths"


def _told_currencies(wording: Wording, i: int) -> set[str]:
    """Return the currencies told near token ``i``."""
    told = set()
    for k in range(max(0, i - _NEAR), min(i + _NEAR, len(wording.tokens))):
        folded = wording.folded(k)
        if folded in SIGNS:
            told.add(SIGNS.get(wording.folded(k - 1) + folded) or SIGNS[folded])
        elif folded in NAMES:
            told.add(NAMES[folded])
    return told


def _is_sterling(wording: Wording, quantity: Quantity, i: int) -> bool:
    """Say whether pounds are money here: "of" and a substance make them a weight."""
    if wording.folded(i + 1) == "of":
        return False
    if quantity.low >= 10**6:
        return True
    return not wording.vocabulary.isdisjoint(_PRICE_WORDS)


def _price_of(wording: Wording, end: int) -> tuple[str, ...]:
    """Return ``("per share",)`` where the words behind the amount say so."""
    if wording.folded(end) in _PER and wording.folded(end + 1) in _PRICED:
        return (f"per {wording.folded(end + 1)}",)
    return ()
