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
        pytest.param("خلت القاعة من صوت الخطيب", id="free of one definite thing"),
        pytest.param("لا يزالون مفقودين في الجبل", id="they still are"),
        pytest.param("لا يمكنه التأكد من وفاة جاره", id="he cannot"),
    ],
)
def test_idioms_of_absence_count_nothing(text: str) -> None:
    assert told(text, "count") == []
