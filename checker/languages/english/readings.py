"""The one way in which the grammar of each kind makes a `Reading` from a quantity."""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.english.nouns import Noun
from checker.languages.english.quantities import Quantity
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading


def reading(
    wording: Wording,
    rule: str,
    value: Amount,
    quantity: Quantity,
    end: int,
) -> Reading:
    """Return what the rule read from the quantity's first token to before token ``end``.

    The kind is the middle part of the rule's name.
    """
    return Reading(
        kind=rule.split(".")[1],
        value=value,
        span=wording.span(quantity.first, end),
        number=wording.span(quantity.number, quantity.number_end),
        rule=rule,
    )


def counting(wording: Wording, read: Reading, noun: Noun | None) -> Reading:
    """Return the reading with the noun that it counts or measures."""
    if noun is None:
        return read
    return Reading(
        kind=read.kind,
        value=read.value,
        span=read.span,
        number=read.number,
        rule=read.rule,
        noun=wording.span(noun.first, noun.end),
        lemma="" if noun.lemma == "one" else noun.lemma,  # "16 large ones": a noun told before
        modifiers=noun.modifiers,
    )


def unit_index(wording: Wording, quantity: Quantity) -> int:
    """Return the index at which a unit may stand: behind a hyphen, or behind "of a" and "an"."""
    end = quantity.end
    if wording.hyphen(end):
        return end + 1
    if quantity.step == 0 and quantity.low == quantity.high < 1:
        j = end + 1 if wording.folded(end) == "of" else end
        if wording.folded(j) in ("a", "an"):
            return j + 1
    return end


def convertible(amount: Amount, factor: int, unit: str) -> Amount | None:
    """Return the amount in a unit that is ``1 / factor`` as large, if it is whole there."""
    ends = [None if end is None else end * factor for end in (amount.low, amount.high)]
    if any(end is not None and end.denominator != 1 for end in ends):
        return None
    step: Fraction = amount.step * factor
    return Amount(ends[0], ends[1], amount.op, unit, step, amount.vague)


def half_behind(wording: Wording, i: int) -> tuple[Fraction, int] | None:
    """Read "and a half" or "and three quarters" at ``i``, behind a unit."""
    if wording.folded(i) != "and":
        return None
    words = (wording.folded(i + 1), wording.folded(i + 2))
    shares = {
        ("a", "half"): Fraction(1, 2),
        ("a", "quarter"): Fraction(1, 4),
        ("one", "half"): Fraction(1, 2),
        ("three", "quarters"): Fraction(3, 4),
    }
    share = shares.get(words)
    return None if share is None else (share, i + 3)
