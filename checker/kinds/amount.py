"""Amounts: the numbers that a phrase allows, with their unit.

The value records what was *said* (numbers, bound, unit, how finely it was told); `Amount.possible`
says which numbers that leaves open. Counts, ordinals, durations, percentages, money, measures,
fractions and ages are all amounts; each kind's ladder is in its own module.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum, unique
from fractions import Fraction
from math import ceil, floor, log10

from checker.kinds.interval import Interval
from checker.kinds.unit_names import with_unit
from checker.kinds.units import conversion, converted


@unique
class Op(StrEnum):
    """The bound that the words put on a value."""

    EQ = "eq"
    GE = "ge"
    GT = "gt"
    LE = "le"
    LT = "lt"
    APPROX = "approx"
    RANGE = "range"


_ABOUT = 5
"""How many of its last place an approximate number may be off."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Numbers from ``low`` to ``high``, as the words give them.

    ``eq`` and ``approx`` have the number itself at both ends; ``ge`` and ``gt`` have no high,
    ``le`` and ``lt`` no low; ``range`` has both. Vague amounts ("dozens") are wide ranges.
    """

    low: Fraction | None
    high: Fraction | None
    op: Op = Op.EQ
    unit: str | None = None
    """Canonical: None for plain counts and ordinals; ISO 4217 code for money; ``percent``,
    ``percentage-point``; ``second minute hour day week month year`` for durations and ages;
    singular SI-style English names for measures (``kilometre``, ``tonne``, ``celsius``);
    ``per week`` and the like for frequencies."""

    step: Fraction = Fraction(0)
    """The place of the last digit that the words give: 100000 for "24.5 million", 1 for "43".
    0 where the number is exact by nature."""

    vague: bool = False
    """Told by a plural alone ("dozens", "thousands", "several"): never exact."""

    other: Fraction | None = None
    """The second reading of an undecidable number: of "1.234", 1234 as ``low``, 1.234 here."""

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("an amount needs a low or a high end")
        if self.low is self.high or self.low == self.high:
            return  # most: one number, which is mostly one object
        if self.low is not None and self.high is not None and self.high < self.low:
            raise ValueError(f"amount must have low <= high, got {self.low}..{self.high}")
        if self.op in (Op.EQ, Op.APPROX):
            raise ValueError(f"{self.op.value} needs one number, got {self.low}..{self.high}")

    @classmethod
    def exactly(cls, number: Fraction | int, unit: str | None = None) -> Amount:
        """Return the amount that is just ``number``."""
        return cls(Fraction(number), Fraction(number), Op.EQ, unit)

    @property
    def number(self) -> Fraction:
        """The number that the words name: of a range, the low end."""
        return self.low if self.low is not None else self.high  # type: ignore[return-value]  # one end is always there, see __post_init__

    def possible(self) -> Interval:
        """Return the numbers that the statement leaves open, in the amount's own unit."""
        if self.op is Op.APPROX:
            slack = abs(self.number) / 10
            if self.step:  # "about 187" is meant more exactly than "about 200"
                slack = min(slack, _ABOUT * self.step)
            return Interval(self.number - slack, self.number + slack)
        return Interval(self.low, self.high, low_open=self.op is Op.GT, high_open=self.op is Op.LT)

    def in_unit(self, unit: str | None) -> Amount | None:
        """Return the amount in another unit; None where its own does not convert into it."""
        if unit == self.unit:
            return self
        factor = conversion(self.unit, unit)
        if factor is None:
            return None

        def there(number: Fraction | None) -> Fraction | None:
            return None if number is None else converted(number, self.unit, unit)

        return replace(
            self,
            low=there(self.low),
            high=there(self.high),
            unit=unit,
            step=self.step * factor,
            other=there(self.other),
        )

    def key(self) -> str:
        """See `checker.model.Value.key`."""
        ends = f"{_plain(self.low)}..{_plain(self.high)}"
        return f"{self.op.value}:{ends}:{self.unit or ''}"

    def shown(self) -> str:
        """See `checker.model.Value.shown`."""
        number = spell(self.number)
        if self.op is Op.RANGE and self.high is not None:
            number = f"{number}–{spell(self.high)}"
        sign = {Op.GE: "≥ ", Op.GT: "> ", Op.LE: "≤ ", Op.LT: "< ", Op.APPROX: "≈ "}.get(
            self.op, ""
        )
        end = self.number if self.high is None else self.high
        return with_unit(f"{sign}{number}", self.unit, one=end == 1 or "/" in spell(end))

    def to_json(self) -> dict[str, object]:
        """See `checker.model.Value.to_json`."""
        low, high = _json(self.low), _json(self.high)
        return {"low": low, "high": high, "op": self.op.value, "unit": self.unit}


def place(number: Fraction) -> Fraction:
    """Return the place of the last digit of ``number`` that is not 0: 100 for 1,200."""
    if number == 0:
        return Fraction(1)
    power = floor(log10(abs(number))) if number else 0
    step = Fraction(10) ** power
    for _ in range(18):
        if (number / step).denominator == 1:
            return step
        step /= 10
    return Fraction(0)


def digits(amount: Amount) -> str:
    """Return the significant digits of a number, '' where it has no last one or is vague."""
    if amount.vague or _FINEST % amount.number.denominator:
        return ""
    return str(amount.number * _FINEST).rstrip("0").lstrip("-")


_FINEST = 1000
"""Decimals are told apart to a thousandth; a third has no digits of its own."""


def spell(number: Fraction) -> str:
    """Return a number in Latin digits with thousands separators, at most 4 decimals."""
    if number.denominator == 1:
        return f"{number.numerator:,}"
    places = next((p for p in range(1, 5) if (number * 10**p).denominator == 1), 0)
    if places:
        return f"{float(number):,.{places}f}"
    if number.denominator < 100 and abs(number) < 1:
        return f"{number.numerator}/{number.denominator}"
    return f"{float(number):,.4f}".rstrip("0")


def whole(interval: Interval) -> Interval:
    """Return the interval narrowed to the whole numbers in it, as counts are whole."""
    low, high = interval.low, interval.high
    if low is not None:
        low = Fraction(floor(low) + 1 if interval.low_open else ceil(low))
    if high is not None:
        high = Fraction(ceil(high) - 1 if interval.high_open else floor(high))
    return Interval(low, high)


def _plain(end: Fraction | None) -> str:
    return "" if end is None else str(end)


def _json(end: Fraction | None) -> object:
    """A JSON number where that is exact, else the string of an exact decimal or fraction."""
    if end is None:
        return None
    if end.denominator == 1:
        return end.numerator
    as_float = float(end)
    if Fraction(repr(as_float)) == end:
        return as_float
    return str(end)
