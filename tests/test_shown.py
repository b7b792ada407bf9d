"""How an amount is shown to people: one spelling for every format."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.kinds.amount import Amount, Op
from checker.kinds.unit_names import SIGNS
from checker.kinds.units import SIZES


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param(Amount.exactly(24_500_000), "24,500,000", id="a count has no unit"),
        pytest.param(Amount.exactly(1, "year"), "1 year", id="one"),
        pytest.param(Amount.exactly(20, "year"), "20 years", id="more than one"),
        pytest.param(Amount.exactly(0, "hour"), "0 hours", id="none"),
        pytest.param(Amount.exactly(Fraction(3, 2), "hour"), "1.5 hours", id="one and a half"),
        pytest.param(Amount.exactly(Fraction(1, 3), "hour"), "1/3 hour", id="a part of one"),
        pytest.param(Amount(Fraction(1), None, Op.GE, "month"), "≥ 1 month", id="at least one"),
        pytest.param(
            Amount(Fraction(1), Fraction(2), Op.RANGE, "day"), "1–2 days", id="a range by its end"
        ),
        pytest.param(Amount.exactly(6, "foot"), "6 feet", id="an old plural"),
        pytest.param(Amount.exactly(2, "century"), "2 centuries", id="a plural in -ies"),
        pytest.param(Amount.exactly(8, "inch"), "8 inches", id="a plural in -es"),
        pytest.param(Amount.exactly(3, "square mile"), "3 square miles", id="an adjective"),
        pytest.param(
            Amount.exactly(70, "mile per hour"), "70 miles per hour", id="a speed: its head"
        ),
        pytest.param(Amount.exactly(3, "per week"), "3 per week", id="a frequency"),
        pytest.param(Amount.exactly(3, "times"), "3 times", id="times"),
        pytest.param(Amount.exactly(1, "times"), "1 time", id="one time"),
        pytest.param(
            Amount.exactly(2, "percentage-point"), "2 percentage points", id="percentage points"
        ),
        pytest.param(Amount.exactly(9, "pound-mass"), "9 pounds", id="pounds of mass"),
        pytest.param(Amount.exactly(9, "percent"), "9 %", id="per cent"),
        pytest.param(Amount.exactly(45, "celsius"), "45 °C", id="degrees"),
        pytest.param(Amount.exactly(Fraction(61, 10), "magnitude"), "magnitude 6.1", id="a quake"),
        pytest.param(
            Amount(Fraction(6), None, Op.GE, "magnitude"), "magnitude ≥ 6", id="a bound of one"
        ),
        pytest.param(Amount.exactly(5, "EUR"), "5 EUR", id="a code has no plural"),
        pytest.param(Amount.exactly(5, "riyal"), "5 riyals", id="money of no country"),
    ],
)
def test_an_amount_is_shown_in_english(value: Amount, shown: str) -> None:
    assert value.shown() == shown


@pytest.mark.parametrize("unit", sorted(SIZES.keys() - SIGNS.keys()))
def test_every_unit_has_a_plural_of_its_own(unit: str) -> None:
    one, two = Amount.exactly(1, unit).shown(), Amount.exactly(2, unit).shown()

    assert one.removeprefix("1 ") != two.removeprefix("2 ")
