"""Sentences told alike but for a word: which exchanges tell that they are of two things."""

from __future__ import annotations

import pytest

from checker.grouping.exchange import one_name_for_another, one_word_for_another
from checker.languages import LANGUAGES
from checker.languages.interface import WordClass
from tests.relating import pair_of

NAMES = [
    pytest.param(
        "The bank of Tarsa lent {8 million dollars} to farmers last year.",
        "The bank of Nella lent {9 million dollars} to farmers last year.",
        id="two towns",
    ),
    pytest.param(
        "تعهدت النرويج بأن تخفض إنتاجها بمقدار {80 ألف برميل} يوميا حتى آذار.",
        "تعهدت الإمارات بأن تخفض إنتاجها بمقدار {90 ألف برميل} يوميا حتى آذار.",
        id="two countries, in Arabic",
    ),
    pytest.param(
        "حكمت محكمة أمن الدولة بسجن رجل الأعمال سلمان {تسع سنوات} في القضية.",
        "حكمت محكمة أمن الدولة بسجن رجل الأعمال بيتروف {ست سنوات} في القضية.",
        id="two men, in Arabic",
    ),
]

WORDS = [
    pytest.param(
        "The ferry company raised fares in Tarsa to {40 dollars} a passenger.",
        "The ferry company raised fares in Tarsa to {90 dollars} a car.",
        id="a passenger and a car",
    ),
    pytest.param(
        "دفعت الشركة المشغلة للجسر {28 مليون يورو} للدولة في إطار تسوية.",
        "دفعت الشركة المشغلة للجسر {65 مليون يورو} للعائلات في إطار تسوية.",
        id="the state and the families, in Arabic",
    ),
]

NOTHING = [
    pytest.param(
        "The bank of Tarsa lent {8 million dollars} to farmers last year.",
        "The bank of Tarsa gave {9 million dollars} to farmers last year.",
        id="two verbs for one thing",
    ),
    pytest.param(
        "أسفر انهيار المنجم في ترسا عن مقتل {تسعة عمال} ليل الأحد.",
        "خلف انهيار المنجم في ترسا مقتل {عشرة عمال} ليل الأحد.",
        id="two verbs for one thing, in Arabic",
    ),
    pytest.param(
        "The bank of Tarsaville lent {8 million dollars} to farmers last year.",
        "The bank of Tarsavile lent {9 million dollars} to farmers last year.",
        id="two spellings of one name",
    ),
    pytest.param(
        "The bank of Tarsa lent {8 million dollars}.",
        "A flood in Nella drowned hens worth {9 million dollars} and left a valley under mud.",
        id="nothing is told alike",
    ),
    pytest.param(
        "The bank of Tarsa lent {8 million dollars} to farmers last year.",
        "The bank of Tarsa lent {9 million dollars} to farmers of Nella last year.",
        id="only one tells more",
    ),
    pytest.param(
        "Salma Haddad was {14} when the riders of Tarsa took the village.",
        "Salma Haddad was {15} when the riders of Nella took the village.",
        id="one person, of whatever place",
    ),
    pytest.param(
        "كانت سلمى حداد في عمر {14 عاما} عندما دخل فرسان ترسا القرية.",
        "كانت سلمى حداد في عمر {15 عاما} عندما دخل فرسان نيلا القرية.",
        id="one person, in Arabic",
    ),
]


@pytest.mark.parametrize(("left", "right"), NAMES)
def test_a_name_stands_for_another(left: str, right: str) -> None:
    assert one_name_for_another(pair_of(left, right)) == 1
    assert one_name_for_another(pair_of(right, left)) == 1
    assert one_word_for_another(pair_of(left, right)) > 0


@pytest.mark.parametrize(("left", "right"), WORDS)
def test_a_word_that_is_no_name_stands_for_another(left: str, right: str) -> None:
    assert 0 < one_word_for_another(pair_of(left, right)) < 1
    assert one_word_for_another(pair_of(left, right)) == one_word_for_another(pair_of(right, left))
    assert one_name_for_another(pair_of(left, right)) == 0


@pytest.mark.parametrize(("left", "right"), NOTHING)
def test_nothing_stands_for_anything(left: str, right: str) -> None:
    assert one_name_for_another(pair_of(left, right)) == 0
    assert one_word_for_another(pair_of(left, right)) == 0


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        *((word, WordClass.NAME) for word in ("محمد", "سلمان", "بيتروف", "كييف", "برنت")),
        *((word, WordClass.VERB) for word in ("أعلن", "حققت", "تراجعت", "يعود", "أكدوا")),
        *(
            (word, WordClass.OTHER)
            for word in ("شركة", "السلطات", "أرباحها", "محاولاتهم", "الكبير")
        ),
    ],
)
def test_what_an_arabic_word_is_shows_in_its_other_forms(word: str, expected: WordClass) -> None:
    arabic = LANGUAGES["ar"]
    (term,) = arabic.terms(arabic.fold(word))

    assert arabic.word_class(term) is expected
