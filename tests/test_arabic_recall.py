"""What Arabic news says in roundabout ways: nothing, containers, editions, ranks, elided nouns."""

from __future__ import annotations

import pytest

from checker.kinds.amount import Amount
from checker.languages import LANGUAGES
from checker.languages.interface import Reading

ARABIC = LANGUAGES["ar"]


def told(text: str, kind: str) -> list[Reading]:
    """Return what is read of one kind."""
    return [reading for reading in ARABIC.read(text) if reading.kind == kind]


def shown(text: str, kind: str) -> list[tuple[str, str, str]]:
    """Return the span, value and lemma of the amounts read of one kind."""
    return [
        (text[each.span.start : each.span.end], each.value.shown(), each.lemma)
        for each in told(text, kind)
        if isinstance(each.value, Amount)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "لا توجد مدارس في الوادي", ("لا توجد مدارس", "0", "مدرسه"), id="there are no schools"
        ),
        pytest.param(
            "ليس هناك ناجون من الحريق", ("ليس هناك ناجون", "0", "ناجون"), id="there are none"
        ),
        pytest.param(
            "اللائحة تخلو من الأندية التونسية",
            ("تخلو من الأندية التونسية", "0", "ناد"),
            id="free of a definite plural, in general",
        ),
        pytest.param(
            "كانت الضاحية خالية من السيارات",
            ("خالية من السيارات", "0", "سياره"),
            id="an adjective of emptiness",
        ),
        pytest.param(
            "أنهى الفريق موسمه دون أي بطولة", ("دون أي بطولة", "0", "بطوله"), id="without any"
        ),
        pytest.param("انتهى الشوط بلا أهداف", ("بلا أهداف", "0", "هدف"), id="without a plural"),
        pytest.param(
            "ليس لديها أي طائرات", ("ليس لديها أي طائرات", "0", "طائره"), id="she has not any"
        ),
    ],
)
def test_what_does_not_exist_is_a_count_of_nothing(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert shown(text, "count") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("سيعود بلا شك إلى بلده", id="no doubt"),
        pytest.param("لا بد من حوار", id="no way round"),
        pytest.param("سقطت طائرة بدون طيار", id="unmanned"),
        pytest.param("غادر دون أن يجيب", id="without doing"),
        pytest.param("رفض دون تحديد عدد الجنود", id="without telling the number"),
        pytest.param("نشرته منظمة أطباء بلا حدود", id="a name"),
        pytest.param("ليس هناك ما يمنع السفر", id="nothing that would"),
        pytest.param("لا توجد مشكلة في الأمر", id="an abstraction"),
        pytest.param("خلت شوارع ترسا من السكان", id="deserted streets"),
        pytest.param("خلت القاعة من صوت الخطيب", id="free of one definite thing"),
        pytest.param("لا يزالون مفقودين في الجبل", id="they still are"),
        pytest.param("لا يمكنه التأكد من وفاة جاره", id="he cannot"),
    ],
)
def test_idioms_of_absence_count_nothing(text: str) -> None:
    assert told(text, "count") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "أصيب بحروق من الدرجة الثانية", ("الدرجة الثانية", "2", "درجه"), id="a degree"
        ),
        pytest.param("اقتصادها الرابع آسيويا", ("الرابع", "4", "مركز"), id="a place in a range"),
        pytest.param("كبر المنجم ليصبح الثالث في البلاد", ("الثالث", "3", "منجم"), id="it became"),
        pytest.param("جاءت السادسة على مستوى الجامعة", ("السادسة", "6", ""), id="she came in"),
        pytest.param(
            "هي أول بلجيكية تتسلق الجبل", ("أول بلجيكية", "1", "بلجيكي"), id="a person in b-"
        ),
        pytest.param(
            "سجل في الدقيقة الثامنة عشر",
            ("الدقيقة الثامنة عشر", "18", "دقيقه"),
            id="a teen that lost its ending",
        ),
    ],
)
def test_ranks_and_degrees_are_ordinals(text: str, expected: tuple[str, str, str]) -> None:
    assert shown(text, "ordinal") == [expected]


def test_ranks_in_digits_are_ordinals() -> None:
    found = shown("المدينة الثانية عربيا و31 عالميا", "ordinal")

    assert [value for _, value, _ in found] == ["2", "31"]
    assert shown("واجه اللاعب المصنف 44 عالميا", "ordinal") == [("44", "44", "")]
    assert shown("حل 44 ضيفا عالميا", "ordinal") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("يلعب في دوري الدرجة الأولى", id="the name of a league"),
        pytest.param("يعاملون كمواطنين من الدرجة الثانية", id="second-class citizens"),
        pytest.param("المشكلة اقتصادية بالدرجة الأولى", id="first and foremost"),
        pytest.param("جاء الثاني مسرعا", id="the other one came"),
        pytest.param("بدأ أولا بتنظيف البيت", id="at first"),
    ],
)
def test_names_and_idioms_are_no_ordinals(text: str) -> None:
    assert told(text, "ordinal") == []


def test_a_ten_that_counts_is_no_half_of_an_ordinal() -> None:
    assert shown("وصل مع الثاني عشر نساء", "count") == [("عشر نساء", "10", "امراه")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "سرح المصنع 240 من موظفيه", ("240 من موظفيه", "240", "موظف"), id="of its employees"
        ),
        pytest.param("فقد أربعة من أبنائها", ("أربعة من أبنائها", "4", "ابن"), id="of her sons"),
        pytest.param(
            "غاب 8 من لاعبي الضيوف", ("8 من لاعبي", "8", "لاعب"), id="a plural in a construct"
        ),
        pytest.param(
            "أنقذوا سبعة من طاقم السفينة", ("سبعة من طاقم", "7", ""), id="of a body of people"
        ),
    ],
)
def test_a_part_is_counted_by_what_it_is_part_of(text: str, expected: tuple[str, str, str]) -> None:
    assert shown(text, "count") == [expected]


def test_those_driven_from_their_houses_are_not_houses() -> None:
    assert shown("طردوا نحو 300 ألف من منازلهم", "count") == [("نحو 300 ألف", "≈ 300,000", "")]


def test_a_second_place_repeats_the_noun_of_the_first() -> None:
    found = shown("فصلت 120 عاملا في ورشة الميناء و45 في ورشة المطار", "count")

    assert found == [("120 عاملا", "120", "عامل"), ("45", "45", "عامل")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ولد 12 طفلا في القرية و2012 في المدينة", id="a year"),
        pytest.param("صوت 9 نواب في الجلسة و70 في المئة", id="a percentage"),
        pytest.param("وصل 12 عاملا أمس، وعاد خالد و45 في القلب", id="another clause"),
    ],
)
def test_what_is_no_second_count_repeats_nothing(text: str) -> None:
    assert [each.rule for each in told(text, "count") if "repeated" in each.rule] == []


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        pytest.param(
            "هبت الرياح بسرعة 95 كلم/س", "measure", "95 kilometres per hour", id="letters"
        ),
        pytest.param("انطلق بسرعة 8 م/ث", "measure", "8 metres per second", id="letters alone"),
        pytest.param("سار بسرعة 60 كم/ساعة", "measure", "60 kilometres per hour", id="slash"),
        pytest.param("سار بسرعة 70 ميلا بالساعة", "measure", "70 miles per hour", id="by the hour"),
        pytest.param("يصلي خمس مرات في اليوم الواحد", "count", "5 per day", id="in each day"),
        pytest.param("قطع 20 كلم في اليوم التالي", "measure", "20 kilometres", id="the next day"),
        pytest.param("ركض 9 كلم في الساعة 5 فجرا", "measure", "9 kilometres", id="at five"),
        pytest.param("مشى 30 كيلومترا في العام 2011", "measure", "30 kilometres", id="a year"),
    ],
)
def test_measures_per_time(text: str, kind: str, value: str) -> None:
    assert [each for _, each, _ in shown(text, kind)] == [value]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        pytest.param("هدده القاضي بغرامة تصل إلى 700 يورو", "money", "≤ 700 EUR", id="a fine"),
        pytest.param("صاروخ بمدى يصل إلى 90 كلم", "measure", "≤ 90 kilometres", id="a range"),
        pytest.param("قد تصل إلى 40 حالة", "count", "≤ 40", id="may reach"),
        pytest.param("عزل ما يصل إلى 60 ناخبا", "count", "≤ 60", id="what reaches"),
        pytest.param("الديون تصل إلى 12 مليون يورو", "money", "12,000,000 EUR", id="a level"),
        pytest.param("يصل إلى 25 نائبا بعد التعيين", "count", "25", id="a finite verb"),
        pytest.param("وصل عدد النواب إلى 33 نائبا", "count", "33", id="it came to"),
    ],
)
def test_reaching_tells_a_level_and_of_limits_the_most(text: str, kind: str, value: str) -> None:
    assert [each for _, each, _ in shown(text, kind)] == [value]


@pytest.mark.parametrize(
    ("text", "expected", "modifiers"),
    [
        pytest.param(
            "سجلت الشرطة 14 حالة سرقة",
            ("14 حالة سرقة", "14", "سرقه"),
            ("حاله",),
            id="cases of theft",
        ),
        pytest.param(
            "وقعت ست عمليات اغتيال سياسي",
            ("ست عمليات اغتيال سياسي", "6", "اغتيال"),
            ("عمليه", "سياسي"),
            id="operations, with the adjective of what happened",
        ),
        pytest.param(
            "لا توجد حالات تسمم في القرية",
            ("لا توجد حالات تسمم", "0", "تسمم"),
            ("حاله",),
            id="none",
        ),
        pytest.param(
            "نقلت 15 حالة حرجة إلى المدينة",
            ("15 حالة حرجة", "15", "حاله"),
            ("حرجه",),
            id="an adjective is no content",
        ),
        pytest.param(
            "نفذوا 7 عمليات عسكرية", ("7 عمليات عسكرية", "7", "عمليه"), ("عسكريه",), id="a nisba"
        ),
        pytest.param("أحصوا 9 حالات بالمستشفى", ("9 حالات", "9", "حاله"), (), id="a preposition"),
    ],
)
def test_what_a_container_holds_is_counted(
    text: str, expected: tuple[str, str, str], modifiers: tuple[str, ...]
) -> None:
    assert shown(text, "count") == [expected]
    assert told(text, "count")[0].modifiers == modifiers


def test_the_first_of_this_kind_needs_no_noun() -> None:
    assert shown("وهذه عندئذ الثالثة من هذا النوع", "ordinal") == [
        ("الثالثة من هذا النوع", "3", "")
    ]


def test_a_definite_number_belongs_to_the_unit_behind_it() -> None:
    assert told("تدوم الهدنة بين البلدين المئة عام القادمة", "count") == []
