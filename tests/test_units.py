"""Laws of units and of times: what converts, and what may be compared at all."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import KINDS, Amount, Clock, Op, compare, may_fit
from checker.kinds.amount import place
from checker.kinds.units import SIZES, conversion, converted


def exactly(number: Fraction, unit: str) -> Amount:
    return Amount(number, number, Op.EQ, unit, place(number))


units = st.sampled_from(sorted(SIZES))
numbers = st.fractions(min_value=0, max_value=10**6, max_denominator=20)
measures = st.builds(exactly, numbers, units)


@given(measures, measures)
def test_comparing_units_is_symmetric(left: Amount, right: Amount) -> None:
    assert KINDS["measure"].compare(left, right) == KINDS["measure"].compare(right, left)


@given(measures, units)
def test_a_value_in_another_unit_is_the_same(told_so: Amount, unit: str) -> None:
    other = told_so.in_unit(unit)

    if conversion(told_so.unit, unit) is None:
        assert other is None
    else:
        assert other is not None
        assert KINDS["measure"].compare(told_so, other).name == "measure.equal"


@given(numbers, units, units)
def test_a_number_converts_there_and_back(number: Fraction, source: str, target: str) -> None:
    there = converted(number, source, target)

    assert there is None or converted(there, target, source) == number


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        pytest.param(Clock(600, 0), Clock(780, 180), "time.equal", id="two zones told"),
        pytest.param(Clock(600, 0), Clock(810), "time.zone_unknown", id="half an hour off"),
        pytest.param(Clock(600, 0), Clock(607), "time.minutes", id="seven minutes off"),
        pytest.param(
            Clock(600, 0), Clock(607, op=Op.APPROX), "time.zone_unknown", id="about seven off"
        ),
        pytest.param(Clock(600, 0), Clock(1380), "time.zone_untold", id="thirteen hours off"),
        pytest.param(Clock(600), Clock(660), "time.disjoint", id="no zone told at all"),
    ],
)
def test_times_with_and_without_a_zone(left: Clock, right: Clock, level: str) -> None:
    assert KINDS["time"].compare(left, right).name == level
    assert KINDS["time"].compare(right, left).name == level


def test_kinds_that_may_fit_have_no_ladder_in_common() -> None:
    assert may_fit("date", "duration")
    assert not may_fit("date", "money")
    with pytest.raises(LookupError, match="cannot be compared"):
        compare("date", exactly(Fraction(1), "day"), "money", exactly(Fraction(1), "USD"))
