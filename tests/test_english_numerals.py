"""Laws of the English number reader: what a speller writes is read back exactly."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words  # type: ignore[import-untyped]  # it ships no types

from checker.languages.english.numerals import Form, Numeral, read_number
from checker.languages.english.tokens import fold, tokenise

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def spell(number: int, *, joint: str = " and ") -> str:
    """Spell a cardinal below 10^15; ``joint`` stands before what is below a hundred."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_SMALL[unit]}" if unit else "")
    for scale, name in (*_SCALES, (100, "hundred")):
        if number >= scale:
            count, rest = divmod(number, scale)
            head = f"{spell(count, joint=joint)} {name}"
            if not rest:
                return head
            return head + (joint if rest < 100 else " ") + spell(rest, joint=joint)
    raise AssertionError(number)


def spell_ordinal(number: int) -> str:
    """Spell an ordinal from 1."""
    cardinal = spell(number)
    cut = max(cardinal.rfind(" "), cardinal.rfind("-")) + 1
    head, last = cardinal[:cut], cardinal[cut:]
    if last in _IRREGULAR:
        return head + _IRREGULAR[last]
    return head + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def read_all(text: str) -> Numeral | None:
    """Read a number that must be all of the text."""
    tokens = tokenise(text)
    numeral = read_number(tokens, 0)
    return numeral if numeral is not None and numeral.end == len(tokens) else None


def test_every_spelt_cardinal_to_ten_thousand_is_read_back() -> None:
    wrong = [
        (number, joint)
        for joint in (" and ", " ")
        for number in range(10_001)
        if (numeral := read_all(spell(number, joint=joint))) is None or numeral.value != number
    ]

    assert wrong == []


def test_every_spelt_ordinal_to_a_thousand_is_read_back() -> None:
    numerals = {number: read_all(spell_ordinal(number)) for number in range(1, 1001)}

    assert {
        number: numeral
        for number, numeral in numerals.items()
        if numeral is None or numeral.value != number or numeral.form is not Form.ORDINAL
    } == {}


@given(st.integers(0, 10**12))
def test_any_spelt_cardinal_to_a_trillion_is_read_back(number: int) -> None:
    numeral = read_all(spell(number).capitalize())

    assert numeral is not None
    assert numeral.value == number


@given(st.integers(0, 10**12))
def test_a_second_speller_is_read_back(number: int) -> None:
    numeral = read_all(num2words(number))

    assert numeral is not None
    assert numeral.value == number


@given(st.integers(1, 10**6))
def test_ordinals_of_a_second_speller_are_read_back(number: int) -> None:
    numeral = read_all(num2words(number, to="ordinal"))

    assert numeral is not None
    assert (numeral.value, numeral.form) == (Fraction(number), Form.ORDINAL)


@given(st.integers(0, 10**12))
def test_digits_with_and_without_separators_are_one_number(number: int) -> None:
    plain, grouped = read_all(str(number)), read_all(f"{number:,}")

    assert plain is not None
    assert plain == grouped


@pytest.mark.parametrize(
    ("text", "value", "step", "form"),
    [
        pytest.param("1,234.5", "1234.5", "0.1", Form.CARDINAL, id="separator and decimal"),
        pytest.param("1.50", "1.5", "0.01", Form.CARDINAL, id="a last zero is told"),
        pytest.param("12,34,567", "1234567", "1", Form.CARDINAL, id="groups of a lakh"),
        pytest.param("1.234.567", "1234567", "1", Form.CARDINAL, id="points between groups"),
        pytest.param("10\N{NO-BREAK SPACE}000", "10000", "10000", Form.CARDINAL, id="hard space"),
        pytest.param("6.4bn", "6.4e9", "1e8", Form.CARDINAL, id="letters of a scale"),
        pytest.param("7.25 million", "7250000", "10000", Form.CARDINAL, id="digits and a scale"),
        pytest.param("2 billion and 300 million", "2.3e9", "1e8", Form.CARDINAL, id="two scales"),
        pytest.param("a dozen", "12", "12", Form.CARDINAL, id="a dozen is coarse"),
        pytest.param("half a dozen", "6", "1", Form.CARDINAL, id="half a dozen"),
        pytest.param("half a billion", "5e8", "1e8", Form.CARDINAL, id="half a scale"),
        pytest.param("a quarter of a million", "250000", "1e4", Form.CARDINAL, id="a quarter of"),
        pytest.param("three and a half million", "3.5e6", "1e5", Form.CARDINAL, id="and a half"),
        pytest.param("23 3/8", "23.375", "0.125", Form.CARDINAL, id="a mixed number"),
        pytest.param("88-1/2", "88.5", "0.5", Form.CARDINAL, id="a mixed number with a hyphen"),
        pytest.param("4½", "4.5", "0.5", Form.CARDINAL, id="a vulgar fraction"),
        pytest.param("fifteen hundred", "1500", "100", Form.CARDINAL, id="hundreds above ten"),
        pytest.param("two-thirds", "2/3", "0", Form.FRACTION, id="two-thirds"),
        pytest.param("one quarter", "1/4", "0", Form.FRACTION, id="one quarter"),
        pytest.param("5/16", "5/16", "0", Form.FRACTION, id="a fraction of ticks"),
        pytest.param("half", "1/2", "0", Form.FRACTION, id="half"),
        pytest.param("43rd", "43", "0", Form.ORDINAL, id="digits of an ordinal"),
        pytest.param("one hundred and sixth", "106", "0", Form.ORDINAL, id="a long ordinal"),
    ],
)
def test_numbers_as_news_writes_them(text: str, value: str, step: str, form: Form) -> None:
    numeral = read_all(text)

    assert numeral is not None
    assert (numeral.value, numeral.step) == (Fraction(value), Fraction(step))
    assert numeral.form is form


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("two thousand, five others", 2000, id="a comma before less than a hundred"),
        pytest.param("twenty people", 20, id="a noun ends the number"),
        pytest.param("one of them", 1, id="a preposition ends the number"),
        pytest.param("3m tall", 3, id="an m without money is no million"),
    ],
)
def test_a_number_ends_where_another_thing_begins(text: str, value: int) -> None:
    numeral = read_number(tokenise(text), 0)

    assert numeral is not None
    assert numeral.value == value


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("12.09.2018", id="a date in points"),
        pytest.param("1,23", id="an undecidable comma"),
        pytest.param("a third man", id="an ordinal behind an article"),
        pytest.param("a man", id="an article alone"),
        pytest.param("quarter", id="a quarter of the year"),
        pytest.param("hundred", id="a bare scale"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert read_number(tokenise(text), 0) is None


@given(st.text())
def test_tokens_are_pieces_of_the_text_in_order(text: str) -> None:
    tokens = tokenise(text)

    assert [text[token.start : token.end] for token in tokens] == [token.raw for token in tokens]
    assert all(left.end <= right.start for left, right in pairwise(tokens))


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="0123456789 .,/-abmnkthreone½'’\N{NO-BREAK SPACE}$"))
def test_any_text_yields_a_number_or_none(text: str) -> None:
    tokens = tokenise(text)

    for index in range(len(tokens)):
        numeral = read_number(tokens, index)
        assert numeral is None or index < numeral.end <= len(tokens)
