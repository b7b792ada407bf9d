"""Arabic cardinals and ordinals: what a speller writes, the reader reads back exactly."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from num2words import num2words  # type: ignore[import-untyped]  # it ships no types

from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.ordinals import read_ordinal
from checker.languages.arabic.tokens import tokenise

MASCULINE = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
FEMININE = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
HUNDREDS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
SCALES = [
    (10**12, "تريليون", "تريليونات"),
    (10**9, "مليار", "مليارات"),
    (10**6, "مليون", "ملايين"),
    (10**3, "ألف", "آلاف"),
]
ORDINALS = ["", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"]


class Speller:
    """Spells numbers as grammars of Arabic do."""

    def __init__(self, *, feminine: bool, oblique: bool, old_hundred: bool) -> None:
        self.feminine = feminine
        self.oblique = oblique
        self.hundred = "مائة" if old_hundred else "مئة"

    def cardinal(self, number: int) -> str:
        """Spell a whole number from 0 to 10^15 - 1."""
        if number == 0:
            return "صفر"
        parts = []
        for size, singular, plural in SCALES:
            times, number = divmod(number, size)
            if times:
                parts.append(self._scaled(times, singular, plural))
        if number:
            parts.append(self._below_thousand(number, feminine=self.feminine))
        return " و".join(parts)

    def ordinal(self, number: int) -> str:
        """Spell a definite ordinal from 1 to 1,000."""
        if number == 1000:
            return "الألف"
        hundreds, rest = divmod(number, 100)
        if not rest:
            return "ال" + self._hundreds(hundreds)
        words = self._ordinal_below_hundred(rest)
        return f"{words} بعد ال{self._hundreds(hundreds)}" if hundreds else words

    def _scaled(self, times: int, singular: str, plural: str) -> str:
        if times == 1:
            return singular
        if times == 2:
            return singular + self._dual
        spelled = self._below_thousand(times, feminine=False)
        rest = times % 100
        if 3 <= rest <= 10:
            return f"{spelled} {plural}"
        return f"{spelled} {singular}" + ("ا" if rest > 10 and singular != "ألف" else "")

    def _below_thousand(self, number: int, *, feminine: bool) -> str:
        hundreds, rest = divmod(number, 100)
        parts = [self._hundreds(hundreds)] if hundreds else []
        if rest:
            parts.append(self._below_hundred(rest, feminine=feminine))
        return " و".join(parts)

    def _hundreds(self, hundreds: int) -> str:
        if hundreds == 1:
            return self.hundred
        if hundreds == 2:
            return self.hundred[:-1] + "ت" + self._dual
        return HUNDREDS[hundreds] + self.hundred

    def _below_hundred(self, number: int, *, feminine: bool) -> str:
        units = FEMININE if feminine else MASCULINE
        if number == 2 and self.oblique:
            return units[2].replace("ان", "ين")
        if number <= 10:
            return units[number]
        if number < 20:
            return self._teen(number - 10, feminine=feminine)
        tens, unit = divmod(number, 10)
        ten = TENS[tens] + ("ين" if self.oblique else "ون")
        if not unit:
            return ten
        first = "إحدى" if unit == 1 and feminine else units[unit]
        first = first.replace("ثماني", "ثمان") if feminine else first
        return f"{first} و{ten}"

    def _teen(self, unit: int, *, feminine: bool) -> str:
        ten = "عشرة" if feminine else "عشر"
        if unit == 1:
            return f"{'إحدى' if feminine else 'أحد'} {ten}"
        if unit == 2:
            two = "اثنتا" if feminine else "اثنا"
            return f"{two.replace('تا', 'تي').replace('نا', 'ني') if self.oblique else two} {ten}"
        return f"{(FEMININE if feminine else MASCULINE)[unit]} {ten}"

    def _ordinal_below_hundred(self, number: int) -> str:
        ending = "ة" if self.feminine else ""
        if number == 1:
            return "الأولى" if self.feminine else "الأول"
        if number <= 10:
            return "ال" + ORDINALS[number] + ending
        tens, unit = divmod(number, 10)
        first = "ال" + ("حادي" if unit == 1 else ORDINALS[unit]) + ending
        if tens == 1:
            return f"{first} {'عشرة' if self.feminine else 'عشر'}"
        ten = "ال" + TENS[tens] + ("ين" if self.oblique else "ون")
        return f"{first} و{ten}" if unit else ten

    @property
    def _dual(self) -> str:
        return "ين" if self.oblique else "ان"


SPELLERS = [
    pytest.param(
        Speller(feminine=feminine, oblique=oblique, old_hundred=old),
        id=f"{'feminine' if feminine else 'masculine'}, "
        f"{'oblique' if oblique else 'nominative'}, {'maa' if old else 'mi'}'a",
    )
    for feminine in (False, True)
    for oblique in (False, True)
    for old in (False, True)
]


def read_whole(text: str) -> Fraction | None:
    """Return the number that all of ``text`` spells, or None if a word is left over."""
    tokens = tokenise(text)
    number = read_number(tokens, 0)
    return number.value if number is not None and number.end == len(tokens) else None


@pytest.mark.parametrize("speller", SPELLERS)
def test_all_cardinals_to_ten_thousand_are_read_back(speller: Speller) -> None:
    wrong = [n for n in range(10_001) if read_whole(speller.cardinal(n)) != n]

    assert wrong == []


@pytest.mark.parametrize("speller", SPELLERS)
def test_random_cardinals_to_a_trillion_are_read_back(speller: Speller) -> None:
    numbers = random.Random(7).choices(range(10**12), k=300)  # noqa: S311  # not for secrets
    numbers += [10**power for power in range(15)] + [2 * 10**power for power in range(15)]

    assert [n for n in numbers if read_whole(speller.cardinal(n)) != n] == []


@pytest.mark.parametrize("speller", SPELLERS)
def test_ordinals_to_a_thousand_are_read_back(speller: Speller) -> None:
    wrong = []
    for number in range(1, 1_001):
        tokens = tokenise(speller.ordinal(number))
        ordinal = read_ordinal(tokens, 0)
        if ordinal is None or (ordinal.value, ordinal.end) != (number, len(tokens)):
            wrong.append(number)

    assert wrong == []


def is_misspelled_by_num2words(number: int) -> bool:
    """A bare construct for 2,000; "a hundred and a thousand thousand" for 101,000 and the like."""
    groups = [number // 1_000**power % 1_000 for power in range(1, 5)]
    return number == 2_000 or any(group > 100 and group % 100 == 1 for group in groups)


def test_a_second_speller_is_read_back_where_its_arabic_is_right() -> None:
    numbers = [*range(1_000), *range(1_000, 1_000_000, 977)]
    numbers += random.Random(11).choices(range(10**12), k=1_000)  # noqa: S311  # not for secrets
    right = [number for number in numbers if not is_misspelled_by_num2words(number)]

    assert len(right) > 0.9 * len(numbers)
    assert [n for n in right if read_whole(num2words(n, lang="ar")) != n] == []


@pytest.mark.parametrize("number", [2_000, 101_654, 901_817, 201_213_139, 601_558_013_587])
def test_what_the_second_speller_misspells(number: int) -> None:
    assert read_whole(num2words(number, lang="ar")) != number


@pytest.mark.parametrize(
    ("text", "value", "step"),
    [
        pytest.param("ثلاثة ملايين ونصف المليون", 3_500_000, 100_000, id="and half a million"),
        pytest.param("مليون وربع المليون", 1_250_000, 10_000, id="and a quarter of a million"),
        pytest.param("ثلاثة أرباع مليون", 750_000, 10_000, id="three quarters of a million"),
        pytest.param("نصف مليار", 500_000_000, 10**8, id="half a billion"),
        pytest.param("مئتي ألف", 200_000, 100_000, id="construct two hundred"),
        pytest.param("مليوني", 2_000_000, 10**6, id="construct dual of a scale"),
        pytest.param("3 آلاف و500", 3_500, 100, id="digits and words"),
        pytest.param("24.5 مليون", 24_500_000, 100_000, id="decimal of a scale"),
        pytest.param("8,4 مليون", 8_400_000, 100_000, id="decimal comma"),
        pytest.param("1.234 مليون", 1_234_000, 1_000, id="a point before a scale is a decimal's"),
        pytest.param("ألف مليار", 10**12, 10**12, id="a scale of a scale"),
        pytest.param("الخمسة والعشرون", 25, 1, id="definite"),
        pytest.param("عشرون وخمسة", 25, 1, id="units behind the tens"),
        pytest.param("ثلاث مئة", 300, 100, id="hundreds in two words"),
        pytest.param("٢٥٠", 250, 10, id="round digits"),
        pytest.param("۱۲۳۴", 1234, 1, id="Persian digits"),
        pytest.param("١٬٢٣٤٫٥", Fraction(12345, 10), Fraction(1, 10), id="Arabic separators"),
        pytest.param("25 000", 25_000, 1_000, id="thousands after a space"),
        pytest.param("ثلاثة فاصلة خمسة", Fraction(7, 2), Fraction(1, 10), id="point in words"),
    ],
)
def test_value_and_place_of_the_last_digit(text: str, value: Fraction, step: Fraction) -> None:
    number = read_number(tokenise(text), 0)

    assert number is not None
    assert (number.value, number.step) == (value, step)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("عشرة آلاف و20 ألف", 10_000, id="a larger group is another number"),
        pytest.param("ثلاثة وخمسة", 3, id="two units"),
        pytest.param("مليون ونصف السكان", 1_000_000, id="half of something else"),
        pytest.param("ألفا شخص", 2_000, id="dual construct before its noun"),
        pytest.param("ألفًا شخص", 1_000, id="tanween makes it one thousand"),
    ],
)
def test_where_a_cardinal_ends(text: str, value: int) -> None:
    number = read_number(tokenise(text), 0)

    assert number is not None
    assert number.value == value


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("أحد الأعضاء", id="one of, unnamed"),
        pytest.param("آلاف الجنود", id="a plural scale alone is vague"),
        pytest.param("لست هنا", id="a verb that ends like six"),
        pytest.param("12.09.2018", id="a date in digits"),
        pytest.param("نصف السكان", id="a part of no scale"),
    ],
)
def test_what_is_no_cardinal(text: str) -> None:
    assert read_number(tokenise(text), 0) is None


def test_an_undecidable_point_keeps_both_readings() -> None:
    number = read_number(tokenise("1.234"), 0)

    assert number is not None
    assert number.value == 1234
    assert number.other == Fraction(1234, 1000)
