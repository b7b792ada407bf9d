"""Amounts told by a word alone: "dozens", "several hundred", "tens of thousands", "a couple"."""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Op
from checker.languages.english.number_words import DOZEN, HUNDRED, SCALES
from checker.languages.english.quantities import Quantity, bounded
from checker.languages.english.wording import Wording

# Plural: the least and the greatest number that it may stand for. The least is two of the unit;
# news keeps the word beyond the next unit ("hundreds" of 1,200), so the ranges overlap.
PLURALS: dict[str, tuple[int, int]] = {
    "tens": (20, 99),
    "dozens": (20, 99),
    "scores": (20, 99),
    "hundreds": (200, 1_999),
    "thousands": (2_000, 99_999),
    "millions": (2_000_000, 99_999_999),
    "billions": (2 * 10**9, 10**11 - 1),
    "trillions": (2 * 10**12, 10**14 - 1),
}
# Small amounts: least and greatest, and the words that must stand before and behind.
SMALL: dict[str, tuple[int, int]] = {"several": (3, 10), "few": (2, 10), "handful": (2, 10)}
COUPLE = "couple"
TRIGGERS = frozenset({*PLURALS, *SMALL, COUPLE})

_ONLY_WITH_OF = frozenset({"scores", "tens", "handful", COUPLE})
_DETERMINERS = frozenset({"the", "these", "those", "his", "her", "its", "their", "our", "them"})


def read_vague(wording: Wording, i: int) -> Quantity | None:
    """Read a vague amount whose telling word stands at token ``i``, or return None."""
    word = wording.folded(i)
    if word in PLURALS:
        return _plural(wording, i)
    if word in ("few", "handful", COUPLE) and wording.folded(i - 1) not in ("a", "the", "last"):
        return None
    first = i - 1 if wording.folded(i - 1) == "a" else i
    if word == COUPLE:
        scaled = _scaled(wording, i, Fraction(2), Fraction(2))
        return _quantity(wording, first, i, scaled) if _of_ends(wording, i) else None
    low, high = SMALL[word]
    if word in _ONLY_WITH_OF and not _of_ends(wording, i):
        return None
    return _quantity(wording, first, i, _scaled(wording, i, Fraction(low), Fraction(high)))


def _of_ends(wording: Wording, i: int) -> bool:
    return wording.folded(i + 1) == "of" or wording.folded(i + 1) in (DOZEN, HUNDRED, *SCALES)


def _plural(wording: Wording, i: int) -> Quantity | None:
    """Read "dozens", "tens of thousands", "hundreds of millions"."""
    word = wording.folded(i)
    if word in _ONLY_WITH_OF and wording.folded(i + 1) != "of":
        return None
    if wording.is_number(i - 1) or wording.hyphen(i - 1):
        return None
    low, high = PLURALS[word]
    following = wording.folded(i + 2)
    if wording.folded(i + 1) == "of" and following in PLURALS:
        scale = SCALES.get(following.removesuffix("s"), 1)
        low, high = low * scale, (high + 1) * scale - 1
        return _quantity(wording, i, i, (Fraction(low), Fraction(high), i + 3))
    return _quantity(wording, i, i, (Fraction(low), Fraction(high), i + 1))


def _scaled(
    wording: Wording, i: int, low: Fraction, high: Fraction
) -> tuple[Fraction, Fraction, int]:
    """Return the ends times the scale behind the word, and the index behind that."""
    j = i + 2 if wording.folded(i + 1) == "of" else i + 1
    word = wording.folded(j)
    scale = SCALES.get(word) or {DOZEN: 12, HUNDRED: 100}.get(word, 1)
    if scale == 1:
        return low, high, i + 1
    return low * scale, high * scale, j + 1


def _quantity(
    wording: Wording, first: int, number: int, ends: tuple[Fraction, Fraction, int]
) -> Quantity:
    low, high, end = ends
    quantity = Quantity(
        first=first,
        number=number,
        number_end=end,
        end=end,
        low=low,
        high=high,
        step=Fraction(0),
        bound=Op.APPROX if low == high else None,
        vague=True,
    )
    quantity = bounded(wording, quantity)
    if wording.folded(end) == "of" and wording.folded(end + 1) not in _DETERMINERS:
        quantity = quantity.until(end + 1)
    return quantity if quantity.bound is not None or low != high else quantity.about()
