"""Numbers as told: an exact one, a vague one ("dozens of thousands"), or a range of two."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from checker.kinds.amount import Amount, Op
from checker.languages.arabic.number_blocks import NumberReading
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tokens import Lexicon
from checker.languages.arabic.units import ONE
from checker.languages.arabic.word_forms import UNITS

_FEW = (Fraction(3), Fraction(10))
_PLURAL_SCALES: dict[str, int] = {
    "عشرات": 10,  # 'asharat, "tens"
    "مئات": 10**2,  # mi'at, "hundreds"
    "الاف": 10**3,  # alaf, "thousands"
    "الوف": 10**3,  # uluf, "thousands"
    "ملايين": 10**6,  # malayin, "millions"
    "مليارات": 10**9,  # milyarat, "billions"
    "بلايين": 10**9,  # balayin, "billions"
    "تريليونات": 10**12,  # trilyunat, "trillions"
}
_FEW_WORDS: dict[str, int] = {
    "بضع": 1,  # bid', "a few", before a feminine noun
    "بضعه": 1,  # bid'a, before a masculine noun
    "عده": 1,  # 'idda, "several"
}
_WIDEST = frozenset({10**3, 10**6, 10**9, 10**12})  # what is ten times as much has no name
PER_CENT = frozenset({"المئه", "المائه", "بالمئه", "بالمائه"})
"""Al-mi'a, "the hundred": mostly of a percentage, whatever number stands before."""

VAGUE_SCALES: Lexicon[int] = Lexicon(_PLURAL_SCALES)
FEW: Lexicon[int] = Lexicon(_FEW_WORDS)


class Told(NamedTuple):
    """A number or range read from tokens ``start`` to ``end`` (exclusive), without its bound."""

    low: Fraction
    high: Fraction
    start: int
    end: int
    step: Fraction
    last: int = 1
    """The component that governs the noun, see `NumberReading.last`."""

    scale: int = 1
    other: Fraction | None = None
    vague: bool = False
    digits: bool = False
    definite: bool = False
    construct: bool = False
    gender: str = ""

    def amount(self, op: Op, unit: str | None = None, factor: Fraction = ONE) -> Amount:
        """Return the value in ``unit``, which is ``1 / factor`` of the unit told."""
        low, high, other, step = self.low, self.high, self.other, self.step
        if factor is not ONE:
            low, high, step = low * factor, high * factor, step * factor
            other = None if other is None else other * factor
        if op in (Op.GE, Op.GT):
            return Amount(low, None, op, unit, step, self.vague, other)
        if op in (Op.LE, Op.LT):
            return Amount(None, high, op, unit, step, self.vague, other)
        if low is not high and low != high:
            op = Op.RANGE
        return Amount(low, high, op, unit, step, self.vague, other)


def read_told(tokens: Line, i: int) -> Told | None:
    """Read a number or a vague amount at token ``i``."""
    if word(tokens, i) in PER_CENT and UNITS.find(word(tokens, i + 1)) is None:
        return None
    number = read_number(tokens, i)
    return _vague(tokens, i) if number is None else exactly(number)


def exactly(number: NumberReading) -> Told:
    """Return a cardinal as told."""
    return Told(
        number.value,
        number.value,
        number.start,
        number.end,
        number.step,
        last=number.last,
        scale=number.scale,
        other=number.other,
        digits=number.digits,
        definite=number.definite,
        construct=number.construct,
        gender=number.gender,
    )


def _vague(tokens: Line, i: int) -> Told | None:
    few = FEW.find(word(tokens, i))
    if few is not None:
        return None if few.article or few.preposition == "ك" else _few(tokens, i)
    plural = VAGUE_SCALES.find(word(tokens, i))
    if plural is None:
        return None
    size = plural.entry
    wide = _wide(size, i, i + 1)
    following = VAGUE_SCALES.find(word(tokens, i + 1))
    if following is None or following.conjunction or following.preposition:
        return wide._replace(definite=plural.article)
    if following.entry <= plural.entry or size > 1000:
        return wide._replace(definite=plural.article)
    return _wide(size * following.entry, i, i + 2)._replace(definite=plural.article)


def _few(tokens: Line, i: int) -> Told:
    """Read "several", "several thousand"."""
    low, high = _FEW
    scale = VAGUE_SCALES.find(word(tokens, i + 1))
    if scale is None or scale.conjunction or scale.article or scale.preposition:
        return Told(low, high, i, i + 1, ONE, last=3, vague=True)
    size = scale.entry
    top = (high if size == 10 else Fraction(10)) * size - 1
    return Told(low * size, top, i, i + 2, Fraction(size), last=100, scale=size, vague=True)


def _wide(size: int, start: int, end: int) -> Told:
    """Return what a plural scale allows: dozens are 20 to 99, thousands 2,000 to 99,999."""
    low, top = Fraction(2 * size), Fraction(size * (100 if size in _WIDEST else 10) - 1)
    return Told(
        low, top, start, end, Fraction(size), last=100, scale=size, vague=True, construct=True
    )
