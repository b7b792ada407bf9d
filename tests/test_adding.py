"""Values told side by side that make up a value of another article, or what is left of it."""

from __future__ import annotations

import pytest

from tests.relating import relation, verdicts

ADDED = [
    pytest.param("قتل رقيب و{مجندان} في ترسا.", "قتل {ثلاثة عسكريين} في ترسا.", id="a sergeant"),
    pytest.param(
        "A sergeant and {two conscripts} were killed in Tarsa.",
        "{Three soldiers} were killed in Tarsa.",
        id="a sergeant, in English",
    ),
    pytest.param("قتل الطيار و{ثلاثة ركاب} في ترسا.", "قتل {أربعة أشخاص} في ترسا.", id="the pilot"),
    pytest.param(
        "The pilot and {three passengers} were killed in Tarsa.",
        "{Four people} were killed in Tarsa.",
        id="the pilot, in English",
    ),
    pytest.param(
        "قتل طيارها ومساعده و{ثلاثة جنود} في ترسا.",
        "قتل {خمسة عسكريين} في ترسا.",
        id="its pilot and his aide",
    ),
    pytest.param(
        "The minister, his driver and {two guards} were killed in Tarsa.",
        "{Four people} were killed in Tarsa.",
        id="whose driver he is counts, too",
    ),
    pytest.param(
        "قتل {21 من المشتبه} بهم وشرطي واحد في ترسا.",
        "قتل {22 شخصا} في ترسا.",
        id="a noun left out",
    ),
    pytest.param(
        "زارت اللجنة {ثلاثة مواقع برية} وموقعا بحريا.",
        "زارت اللجنة {أربعة مواقع}.",
        id="one more of the same",
    ),
    pytest.param(
        "بلغ الذكور في ترسا {6.1 ملايين} والإناث 5.8 ملايين.",
        "أحصت ترسا {11.9 مليون شخص}.",
        id="males and females",
    ),
    pytest.param(
        "Tarsa has {6.1 million males} and 5.8 million females.",
        "Tarsa has {11.9 million people}.",
        id="males and females, in English",
    ),
    pytest.param(
        "The blast in Tarsa killed {two people} and injured four.",
        "A blast hit {six people} in Tarsa.",
        id="two fates of those whom it befell",
    ),
]

NOT_ADDED = [
    pytest.param(
        "قتل الطيار في ترسا، وبعد ساعة {ثلاثة ركاب}.",
        "قتل {أربعة ركاب} في ترسا.",
        id="the pilot is told elsewhere",
    ),
    pytest.param(
        "The pilot and {three passengers} were killed in Tarsa.",
        "{Six people} were killed in Tarsa.",
        id="another sum",
    ),
    pytest.param(
        "The blast in Tarsa killed {two people} and injured four.",
        "The blast in Tarsa killed {six people}.",
        id="another toll",
    ),
    pytest.param(
        "زارت اللجنة {ثلاثة مواقع} ومدينة بحرية.", "زارت اللجنة {أربعة مواقع}.", id="other things"
    ),
]


@pytest.mark.parametrize(("left", "right"), ADDED)
def test_values_told_side_by_side_make_up_the_other(left: str, right: str) -> None:
    assert relation(left, right) == "part_of count.sum"


@pytest.mark.parametrize(("left", "right"), NOT_ADDED)
def test_others_do_not(left: str, right: str) -> None:
    assert relation(left, right) == "contradiction count.disjoint"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "أقر الطرفان {31 بندا} من أصل 44.", "لم يقر الطرفان {13 بندا}.", id="out of a whole"
        ),
        pytest.param(
            "Both sides agreed on {31 of the 44 clauses}.",
            "Both sides put off {13 clauses}.",
            id="of a whole, in English",
        ),
    ],
)
def test_what_is_left_of_a_whole_fits_its_part(left: str, right: str) -> None:
    assert relation(left, right) == "part_of count.rest"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "أقر الطرفان {31 بندا} من أصل 44.", "أقر الطرفان {12 بندا}.", id="not the rest"
        ),
        pytest.param(
            "أقر الطرفان {31 بندا} السبت و44 الأحد.", "أقر الطرفان {13 بندا}.", id="no whole"
        ),
    ],
)
def test_another_number_does_not(left: str, right: str) -> None:
    assert relation(left, right) == "contradiction count.disjoint"


def test_two_that_are_told_one_by_one_are_two() -> None:
    two, one_by_one = "احتجز الحرس {قاربين} في ترسا.", "احتجز {قارب صيد} وآخر سياحي في ترسا."

    assert relation(two, one_by_one) == "part_of count.sum"
    assert not verdicts(two, one_by_one)
