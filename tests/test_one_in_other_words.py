"""Values that are one in other words: reckoned by the calendar, told by another name, or none."""

from __future__ import annotations

import pytest

from tests.relating import read, relation

CALENDAR = [
    pytest.param("أغلق الجسر {ستة أسابيع}.", "أغلق الجسر {شهرا ونصف الشهر}.", id="six weeks"),
]


@pytest.mark.parametrize(("left", "right"), CALENDAR)
def test_people_reckon_by_the_calendar(left: str, right: str) -> None:
    assert relation(left, right) == "compatible duration.converted"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "أغلق الجسر {ثمانية أسابيع}.", "أغلق الجسر {شهرا ونصف الشهر}.", id="eight weeks"
        ),
        pytest.param(
            "The bridge closed for {six weeks}.", "The bridge closed for {one month}.", id="six"
        ),
    ],
)
def test_other_lengths_clash(left: str, right: str) -> None:
    assert relation(left, right) == "contradiction duration.disjoint"


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        pytest.param(
            "تجاوزت قيمة الأسهم المباعة في ترسا أمس {70 دينارا}.", "> 70 dinars", id="value"
        ),
        pytest.param("تجاوز عدد ركاب المترو في ترسا أمس {70 ألف راكب}.", "> 70,000", id="number"),
        pytest.param(
            "لم تتجاوز قيمة الأسهم المباعة في ترسا أمس {70 دينارا}.", "≤ 70 dinars", id="not"
        ),
        pytest.param(
            "بلغت قيمة الأسهم المباعة في ترسا أمس {70 دينارا}.", "70 dinars", id="reached"
        ),
        pytest.param(
            "تجاوز عدد الركاب التوقعات وبيعت في ترسا {70 تذكرة}.", "70", id="another statement"
        ),
    ],
)
def test_what_exceeds_may_stand_before_its_number(sentence: str, shown: str) -> None:
    assert read(sentence).value.shown() == shown


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        pytest.param("رحل عن عمر ناهز {الحادية والثمانين}.", "81 years", id="a year of life"),
        pytest.param("رحل عن عمر يناهز {81 عاما}.", "81 years", id="close to 81"),
        pytest.param("رحل عن عمر يناهز {الثمانين}.", "≈ 80 years", id="close to eighty"),
        pytest.param(
            "توفي مساء أمس في مستشفى ترسا الكبير بعد مرض طويل ألم به عن {78 عاما}.",
            "78 years",
            id="far behind 'died'",
        ),
    ],
)
def test_ages_in_other_words(sentence: str, shown: str) -> None:
    fact = read(sentence)

    assert (fact.kind, fact.value.shown()) == ("age", shown)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("أنجز العمل {ولا خطأ واحدا}.", id="wa-la"),
        pytest.param("أنجز العمل {دون خطأ واحد}.", id="duna"),
        pytest.param("{لم يصب جندي واحد} في ترسا.", id="lam"),
        pytest.param("The robot made {not a single error}.", id="not a single"),
        pytest.param("{Not one soldier} was hurt in Tarsa.", id="not one"),
        pytest.param("The robot worked {without a single error}.", id="without a single"),
    ],
)
def test_not_one_is_none(sentence: str) -> None:
    assert read(sentence).value.shown() == "0"


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("لم يصب سوى {جندي واحد} في ترسا.", id="siwa"),
        pytest.param("لا يكفي {جندي واحد} في ترسا.", id="does not suffice"),
    ],
)
def test_one_and_no_more_is_one(sentence: str) -> None:
    assert read(sentence).value.shown() == "1"


def test_not_one_but_two_are_two() -> None:
    assert read("Not one but {two soldiers} were hurt in Tarsa.").value.shown() == "2"


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("قتلى الحريق في ترسا صاروا {34} مساء.", id="saru"),
        pytest.param("ضحايا حريق ترسا باتوا {34} مساء.", id="batu"),
    ],
)
def test_victims_who_became_a_number_are_counted(sentence: str) -> None:
    fact = read(sentence)

    assert fact.value.shown() == "34"
    assert "killed" in fact.context.concepts


ONE_SORT = [
    pytest.param(
        "{40 thousand homes} in Tarsa are without power.",
        "{55 thousand households} in Tarsa are without power.",
        id="homes and households",
    ),
    pytest.param(
        "{40 thousand homes} in Tarsa are without power.",
        "{55 thousand customers} in Tarsa are without power.",
        id="and customers",
    ),
    pytest.param(
        "نالت حكومة ترسا الثقة بأصوات {69 نائبا}.",
        "نالت حكومة ترسا الثقة بأكثرية {74 صوتا}.",
        id="votes and deputies who cast them",
    ),
    pytest.param(
        "{Five thousand protesters} marched in Tarsa.",
        "{Seven thousand people} marched in Tarsa.",
        id="a crowd of protesters",
    ),
    pytest.param("خسر الجيش {16 جنديا}.", "خسر الجيش {22 من عناصره}.", id="an army's members"),
    pytest.param(
        "أطلق المتمردون {عشر طائرات مسيرة}.", "أطلق المتمردون {ست مسيرات}.", id="unmanned aircraft"
    ),
]

OF_A_WHOLE = [
    pytest.param(
        "The police in Tarsa injured {five protesters}.",
        "The police in Tarsa injured {seven people}.",
        id="protesters among the injured",
    ),
    pytest.param(
        "{Five civilians} were killed in Tarsa.",
        "{Seven people} were killed in Tarsa.",
        id="civilians among the dead",
    ),
    pytest.param("باع التاجر {ست مسيرات}.", "باع التاجر {عشر طائرات}.", id="drones among aircraft"),
]


@pytest.mark.parametrize(("left", "right"), ONE_SORT)
def test_another_name_for_all_of_them_clashes(left: str, right: str) -> None:
    assert relation(left, right) == "contradiction count.disjoint"


@pytest.mark.parametrize(("left", "right"), OF_A_WHOLE)
def test_a_name_for_some_of_them_does_not(left: str, right: str) -> None:
    assert relation(left, right) == "part_of count.subset"


def test_votes_that_are_needed_are_no_deputies() -> None:
    found = relation("تحتاج حكومة ترسا إلى {109 أصوات}.", "أعلن {96 نائبا} تأييدهم في ترسا.")

    assert found == "different count.different"


def test_civilians_who_fled_are_all_who_did() -> None:
    found = relation(
        "{340 civilians} were displaced in Tarsa.", "{500 people} were displaced in Tarsa."
    )

    assert found == "contradiction count.disjoint"
