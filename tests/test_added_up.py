"""Values told side by side that make the other side's: sums, people beside others, all harmed."""

from __future__ import annotations

import pytest

from tests.relating import pair_of, relation, verdicts

SUM, SUBSET, CLASH = "part_of count.sum", "part_of count.subset", "contradiction count.disjoint"

SUMS = [
    pytest.param(
        "{Two soldiers} and two civilians died in Tarsa.",
        "{Four people} died in Tarsa.",
        SUM,
        id="a sum explains more than a subset",
    ),
    pytest.param(
        "قتل {جنديان} ومدنيان في ترسا.", "قتل {أربعة أشخاص} في ترسا.", SUM, id="so in Arabic"
    ),
    pytest.param(
        "{Two soldiers} and two civilians died in Tarsa.",
        "{Nine people} died in Tarsa.",
        SUBSET,
        id="no sum, but soldiers are people",
    ),
    pytest.param(
        "There were {120 dead} in the north of Tarsa and more than 60 dead in the south.",
        "There were {180 dead} in Tarsa.",
        SUM,
        id="an addend with a bound",
    ),
    pytest.param(
        "There were 120 dead in the north of Tarsa and {more than 60 dead} in the south.",
        "There were {180 dead} in Tarsa.",
        SUM,
        id="from the side of the bound",
    ),
    pytest.param(
        "قتل {120 شخصا} في شمال ترسا وأكثر من 60 في جنوبها.",
        "قتل {180 شخصا} في ترسا.",
        SUM,
        id="an addend with a bound, in Arabic",
    ),
    pytest.param(
        "{12 soldiers} and at least three civilians died in Tarsa.",
        "{16 people} died in Tarsa.",
        SUM,
        id="one more than the bound",
    ),
    pytest.param(
        "{12 men} and four women died in Tarsa.",
        "{More than 15 people} died in Tarsa.",
        SUM,
        id="a total with a bound",
    ),
    pytest.param(
        "There were {120 dead} in the north of Tarsa and more than 60 dead in the south.",
        "There were {240 dead} in Tarsa.",
        CLASH,
        id="nobody tells 240 so",
    ),
    pytest.param(
        "{Eleven miners} and four guards died in Tarsa.",
        "{15 men} died in Tarsa.",
        SUM,
        id="miners may be men",
    ),
    pytest.param(
        "مات {أحد عشر عاملا} وأربعة حراس في ترسا.",
        "مات {15 رجلا} في ترسا.",
        SUM,
        id="workers may be men, in Arabic",
    ),
    pytest.param(
        "{Eleven soldiers} and four policemen died in Tarsa.",
        "{15 children} died in Tarsa.",
        "different count.different",
        id="soldiers are no children",
    ),
    pytest.param(
        "{Eleven miners} and four women died in Tarsa.",
        "{15 men} died in Tarsa.",
        "different count.different",
        id="women are none of the men",
    ),
]

BESIDE = [
    pytest.param(
        "{Three guards} and a cook died in Tarsa.", "{Four people} died in Tarsa.", SUM, id="trade"
    ),
    pytest.param(
        "A cook and {three guards} died in Tarsa.", "{Four people} died in Tarsa.", SUM, id="first"
    ),
    pytest.param(
        "{Three Algerians} and a Tunisian died in Tarsa.",
        "{Four people} died in Tarsa.",
        SUM,
        id="people",
    ),
    pytest.param(
        "قتل {ثلاثة حراس} وطباخ في ترسا.",
        "قتل {أربعة أشخاص} في ترسا.",
        SUM,
        id="a trade in Arabic",
    ),
    pytest.param(
        "قتل طباخ و{ثلاثة حراس} في ترسا.",
        "قتل {أربعة أشخاص} في ترسا.",
        SUM,
        id="a trade first, in Arabic",
    ),
    pytest.param(
        "قتل {ثلاثة جزائريين} وتونسي في ترسا.",
        "قتل {أربعة أشخاص} في ترسا.",
        SUM,
        id="people in Arabic",
    ),
    pytest.param(
        "{Three guards} and a cook died in Tarsa.",
        "{Five people} died in Tarsa.",
        CLASH,
        id="four are not five",
    ),
    pytest.param(
        "{Three guards} and a dog died in Tarsa.", "{Four people} died in Tarsa.", CLASH, id="dog"
    ),
    pytest.param(
        "{Three guards} died in Tarsa, and a cook fled.",
        "{Four people} died in Tarsa.",
        CLASH,
        id="another fate",
    ),
    pytest.param(
        "An officer and {a soldier} died in Tarsa.",
        "{Two soldiers} died in Tarsa.",
        SUM,
        id="two singles",
    ),
    pytest.param("قتل ضابط و{جندي} في ترسا.", "قتل {جنديان} في ترسا.", SUM, id="two, in Arabic"),
    pytest.param(
        "{A soldier} died in Tarsa.", "{Two soldiers} died in Tarsa.", CLASH, id="one alone"
    ),
]

HARMED = [
    pytest.param(
        "{12 people} were killed and eight injured in Tarsa.",
        "{20 people} were killed or injured in Tarsa.",
        SUM,
        id="both parts told",
    ),
    pytest.param(
        "قتل {12 شخصا} وأصيب ثمانية في ترسا.",
        "سقط {20 قتيلا وجريحا} في ترسا.",
        SUM,
        id="both parts in Arabic",
    ),
    pytest.param(
        "{Eleven miners} from the pit of Tarsa were rescued and four are missing.",
        "{Fifteen men} were in the pit of Tarsa.",
        SUM,
        id="the rescued and the missing",
    ),
    pytest.param(
        "أنقذ {أحد عشر عاملا} من منجم ترسا وفقد أربعة عمال.",
        "كان {15 عاملا} في منجم ترسا.",
        SUM,
        id="the rescued and the missing, in Arabic",
    ),
    pytest.param(
        "{Eleven miners} from the pit of Tarsa were rescued and four are missing.",
        "{Sixteen miners} were in the pit of Tarsa.",
        CLASH,
        id="one is left out",
    ),
    pytest.param(
        "{12 people} were killed in Tarsa.",
        "{20 people} were killed or injured in Tarsa.",
        SUBSET,
        id="the dead alone",
    ),
    pytest.param(
        "قتل {12 شخصا} في ترسا.", "سقط {20 قتيلا وجريحا} في ترسا.", SUBSET, id="in Arabic"
    ),
    pytest.param(
        "مقتل {5 أشخاص} في ترسا.", "{9 أشخاص} بين قتيل وجريح في ترسا.", SUBSET, id="between"
    ),
    pytest.param(
        "قتل {12 شخصا} في ترسا.",
        "سقط {عشرات القتلى والجرحى} في ترسا.",
        SUBSET,
        id="of dozens",
    ),
    pytest.param(
        "{12 people} were killed in Tarsa.",
        "{Ten people} were killed or injured in Tarsa.",
        "different count.different",
        id="no part is larger",
    ),
    pytest.param(
        "{12 people} were killed in Tarsa.",
        "{20 people} were injured in Tarsa.",
        "different count.different",
        id="the injured alone",
    ),
    pytest.param(
        "قتل {12 شخصا} في ترسا.",
        "سقط {20 قتيلا} وأربعة جرحى في ترسا.",
        CLASH,
        id="20 dead, and others injured",
    ),
]


def test_what_cannot_be_added_is_no_addend() -> None:
    sentence = "{Four bombers} died in Tarsa, a day after one family attacked several churches."

    assert not pair_of(sentence, "{Eleven people} died in Tarsa.").left.part


EVERY = [*SUMS, *BESIDE, *HARMED]


@pytest.mark.parametrize(("left", "right", "expected"), EVERY)
def test_what_adds_up_is_no_clash(left: str, right: str, expected: str) -> None:
    assert relation(left, right) == expected
    assert relation(right, left) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"), [each for each in EVERY if each.values[2] != CLASH]
)
def test_it_is_not_reported(left: str, right: str, expected: str) -> None:
    assert not verdicts(left, right), expected
