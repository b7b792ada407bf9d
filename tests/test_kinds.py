"""Kinds: what each pair of values is, and the laws that every ladder keeps."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import KINDS, Amount, Op
from checker.kinds.amount import place
from checker.kinds.units import SIZES, conversion
from checker.model import Relation


def exactly(number: int | str, unit: str | None = None) -> Amount:
    told = Fraction(number)
    return Amount(told, told, Op.EQ, unit, place(told))


def at_least(number: int, unit: str | None = None) -> Amount:
    return Amount(Fraction(number), None, Op.GE, unit)


def more_than(number: int, unit: str | None = None) -> Amount:
    return Amount(Fraction(number), None, Op.GT, unit)


def less_than(number: int, unit: str | None = None) -> Amount:
    return Amount(None, Fraction(number), Op.LT, unit)


def at_most(number: int, unit: str | None = None) -> Amount:
    return Amount(None, Fraction(number), Op.LE, unit)


def about(number: int | str, unit: str | None = None) -> Amount:
    told = Fraction(number)
    return Amount(told, told, Op.APPROX, unit, place(told))


def between(low: int, high: int, unit: str | None = None, *, vague: bool = False) -> Amount:
    return Amount(Fraction(low), Fraction(high), Op.RANGE, unit, Fraction(1), vague)


@pytest.mark.parametrize(
    ("kind", "left", "right", "level"),
    [
        pytest.param("count", exactly(42), exactly(42), "count.equal", id="the same number"),
        pytest.param("count", at_least(40), exactly(42), "count.bound", id="at least 40, and 42"),
        pytest.param(
            "count", at_least(40), exactly(39), "count.disjoint", id="at least 40, and 39"
        ),
        pytest.param("count", more_than(3), exactly(4), "count.bound", id="more than 3 includes 4"),
        pytest.param(
            "count", at_least(76), more_than(75), "count.equal", id="at least 76 is more than 75"
        ),
        pytest.param(
            "count", at_most(76), less_than(77), "count.equal", id="at most 76 is fewer than 77"
        ),
        pytest.param(
            "count", at_least(75), more_than(75), "count.bound", id="at least 75 may be 75"
        ),
        pytest.param(
            "measure",
            at_least(76, "kilometre"),
            more_than(75, "kilometre"),
            "measure.bound",
            id="lengths are no whole numbers",
        ),
        pytest.param(
            "count", at_least(1), exactly(3), "count.loose", id="at least 1 leaves 3 open"
        ),
        pytest.param(
            "count",
            more_than(3),
            exactly(3),
            "count.bound",
            id="a strict bound is a way of speaking",
        ),
        pytest.param(
            "count", at_most(5), at_least(6), "count.disjoint", id="at most 5, at least 6"
        ),
        pytest.param("count", about(400), exactly(385), "count.bound", id="about 400, and 385"),
        pytest.param("count", about(400), exactly(600), "count.disjoint", id="about 400, and 600"),
        pytest.param(
            "count",
            between(20, 99, vague=True),
            exactly(43),
            "count.vague",
            id="dozens, and 43",
        ),
        pytest.param(
            "count",
            between(20, 99, vague=True),
            exactly(300),
            "count.disjoint",
            id="dozens, and 300",
        ),
        pytest.param(
            "count", exactly(40), exactly(43), "count.disjoint", id="40 people, 43 people"
        ),
        pytest.param("count", exactly(250), exactly(246), "count.rounded", id="250 is 246 rounded"),
        pytest.param("count", exactly(250), exactly(267), "count.disjoint", id="250, and 267"),
        pytest.param(
            "count",
            exactly(2_000_000),
            exactly(2_200_000),
            "count.rounded",
            id="2 million is 2.2 million rounded",
        ),
        pytest.param(
            "count",
            exactly(2_000_000),
            exactly(3_000_000),
            "count.disjoint",
            id="two numbers told as finely do not round into each other",
        ),
        pytest.param(
            "count",
            exactly(24_500_000),
            exactly(25_400_000),
            "count.disjoint",
            id="24.5 and 25.4 million",
        ),
        pytest.param("ordinal", exactly(7), exactly(10), "ordinal.disjoint", id="seventh, tenth"),
        pytest.param(
            "money",
            more_than(75, "USD"),
            more_than(60, "USD"),
            "money.far",
            id="who passes 75 would not be said to pass 60",
        ),
        pytest.param(
            "count", more_than(60), more_than(63), "count.bound", id="more than 60, more than 63"
        ),
        pytest.param(
            "money",
            more_than(1000, "USD"),
            less_than(1000, "USD"),
            "money.disjoint",
            id="more than a thousand, and less",
        ),
        pytest.param(
            "money",
            at_most(10**12, "USD"),
            exactly(10**6, "USD"),
            "money.far",
            id="up to a trillion, and a million",
        ),
        pytest.param(
            "duration",
            exactly(18, "month"),
            exactly("3/2", "year"),
            "duration.equal",
            id="18 months are a year and a half",
        ),
        pytest.param(
            "duration",
            more_than(20, "year"),
            exactly(24, "year"),
            "duration.bound",
            id="more than two decades, and 24 years",
        ),
        pytest.param(
            "money",
            exactly(4, "EUR"),
            exactly(5, "USD"),
            "money.unit",
            id="two currencies are not compared",
        ),
        pytest.param(
            "measure",
            exactly(260_000, "tonne"),
            exactly(260_000_000, "kilogram"),
            "measure.equal",
            id="one mass in two units",
        ),
        pytest.param(
            "percentage",
            exactly("4.8", "percent"),
            exactly("8.4", "percent"),
            "percentage.disjoint",
            id="digits changed places",
        ),
        pytest.param(
            "percentage",
            exactly(25, "percent"),
            exactly("24.6", "percent"),
            "percentage.rounded",
            id="25 % is 24.6 % rounded",
        ),
        pytest.param(
            "percentage",
            exactly(2, "percent"),
            exactly(2, "percentage-point"),
            "percentage.unit",
            id="per cent are not percentage points",
        ),
        pytest.param(
            "count",
            Amount(Fraction(1234), Fraction(1234), other=Fraction("1.234")),
            exactly("1.234"),
            "count.ambiguous",
            id="a point that may group thousands",
        ),
    ],
)
def test_amount_levels(kind: str, left: Amount, right: Amount, level: str) -> None:
    assert KINDS[kind].compare(left, right).name == level


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param((None, None), "needs a low or a high", id="no end at all"),
        pytest.param((Fraction(3), Fraction(2), Op.RANGE), "low <= high", id="ends turned round"),
        pytest.param(
            (Fraction(1), Fraction(2), Op.EQ), "needs one number", id="two numbers as one"
        ),
    ],
)
def test_an_impossible_amount_cannot_be_made(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Amount(*arguments)  # type: ignore[arg-type]  # just what the test is about


numbers = st.fractions(min_value=0, max_value=10**12, max_denominator=100)
amounts = st.one_of(
    numbers.map(lambda n: Amount(n, n, Op.EQ, None, place(n))),
    numbers.map(lambda n: Amount(n, n, Op.APPROX, None, place(n))),
    numbers.map(lambda n: Amount(n, None, Op.GE)),
    numbers.map(lambda n: Amount(n, None, Op.GT)),
    numbers.map(lambda n: Amount(None, n, Op.LE)),
    numbers.map(lambda n: Amount(None, n, Op.LT)),
    st.tuples(numbers, numbers).map(lambda p: Amount(min(p), max(p), Op.RANGE)),
)
AMOUNT_KINDS = sorted(name for name, kind in KINDS.items() if kind.value_type is Amount)


@given(st.sampled_from(AMOUNT_KINDS), amounts, amounts)
def test_comparison_is_symmetric(kind: str, left: Amount, right: Amount) -> None:
    forth = KINDS[kind].compare(left, right)
    back = KINDS[kind].compare(right, left)

    assert forth == back


@given(st.sampled_from(AMOUNT_KINDS), amounts)
def test_a_value_agrees_with_itself(kind: str, amount: Amount) -> None:
    assert KINDS[kind].compare(amount, amount).relation is Relation.SAME


@given(amounts, amounts)
def test_sets_that_meet_are_no_contradiction(left: Amount, right: Amount) -> None:
    strict = left.op is right.op is Op.GT  # two of them promise more than their sets: see below
    if left.possible().meets(right.possible()) and Op.EQ not in (left.op, right.op) and not strict:
        relation = KINDS["duration"].compare(left, right).relation
        assert relation is not Relation.CONTRADICTION


@given(numbers)
def test_the_last_place_divides_the_number(number: Fraction) -> None:
    step = place(number)

    assert step == 0 or (number / step).denominator == 1


@given(st.sampled_from(sorted(SIZES)), st.sampled_from(sorted(SIZES)))
def test_conversion_there_and_back_is_nothing(source: str, target: str) -> None:
    there, back = conversion(source, target), conversion(target, source)

    assert (there is None) == (back is None)
    assert there is None or back is None or there * back == 1


@pytest.mark.parametrize("name", sorted(KINDS))
def test_levels_are_named_after_their_kind_and_explained(name: str) -> None:
    kind = KINDS[name]

    assert kind.name == name
    assert all(level.name.startswith(f"{name}.") and level.says for level in kind.levels)
