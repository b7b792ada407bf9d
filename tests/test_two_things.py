"""Facts told alike that are two things for a reason, each beside one that is not."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.embedding.hashing import HashingEmbedder
from checker.grouping.likeness import counted_noun
from checker.pipeline import check
from tests.relating import checked, pair_of, relation, told

TWO_THINGS = [
    pytest.param(
        "The yield on two-year notes of Tarsa rose to {4.6 percent}.",
        "The yield on 10-year notes of Tarsa rose to {4.2 percent}.",
        id="two maturities",
    ),
    pytest.param(
        "In the past two weeks {200 civilians} were killed in Tarsa.",
        "Since April {300 civilians} have been killed in Tarsa.",
        id="counted from two times on",
    ),
    pytest.param(
        "ارتفع عائد سندات ترسا لأجل سنتين إلى {4.6 بالمئة}.",
        "ارتفع عائد سندات ترسا لأجل عشر سنوات إلى {4.2 بالمئة}.",
        id="two maturities in Arabic",
    ),
    pytest.param(
        "In the past week {200 civilians} were killed in Tarsa.",
        "Since 4 June {300 civilians} have been killed in Tarsa.",
        id="the past week, and since a day",
    ),
    pytest.param(
        "قتل {200 مدني} في ترسا خلال الأسبوع الماضي.",
        "قتل {300 مدني} في ترسا منذ 4 حزيران.",
        id="last week, and since a day before",
    ),
    pytest.param(
        "موازنة ترسا في العام المالي الحالي {5 مليارات دولار}.",
        "موازنة ترسا في العام المالي المقبل {6 مليارات دولار}.",
        id="two fiscal years",
    ),
    pytest.param(
        "قتل {200 مدني} في ترسا خلال الأسبوعين الماضيين.",
        "قتل {300 مدني} في ترسا منذ نيسان.",
        id="counted from two times on, in Arabic",
    ),
    pytest.param(
        "The toll in Tarsa rose to {53} from 37.",
        "The toll in Tarsa rose to 53 from {37}.",
        id="a figure and the one that it replaced",
    ),
    pytest.param(
        "كانت حصيلة سابقة في ترسا أشارت إلى مقتل {37 شخصا}.",
        "قُتل {53 شخصا} في ترسا.",
        id="an earlier toll",
    ),
    pytest.param(
        "أغلق مؤشر ترسا عند {4120 نقطة}.",
        "أغلق مؤشر بلما عند {9310 نقطة}.",
        id="two indexes",
    ),
    pytest.param(
        "The Tarsa index closed 0.2 percent higher at {4,120 points}.",
        "أغلق مؤشر بلما مرتفعا 0.4 في المئة عند {9310 نقطة}.",
        id="two indexes in two languages",
    ),
    pytest.param(
        "طرد مدافع ترسا نادر بلمي في {الدقيقة 64}.",
        "Nader Belmi of Tarsa scored in the {69th minute}.",
        id="a red card and a goal",
    ),
    pytest.param(
        "The Tarsa chapel was painted in {1893} by Orell.",
        "The Tarsa chapel was painted by Orell, who died in {1912}.",
        id="a work and a death",
    ),
    pytest.param(
        "ورسم أوريل لوحة ترسا عام {1891}.",
        "بيعت لوحة ترسا للرسام أوريل المتوفى سنة {1918}.",
        id="a work and a death, in Arabic",
    ),
    pytest.param(
        "In Tarsa {55 votes} were cast against the mayor.",
        "In Tarsa {45 votes} were cast for the mayor.",
        id="votes for and against",
    ),
    pytest.param(
        "وقال والي ترسا {السبت} إن السد امتلأ.",
        "وقال والي ترسا {الأحد} إن الجسر القديم أغلق أمام الشاحنات الثقيلة حتى نهاية الصيف.",
        id="two statements",
    ),
    pytest.param(
        "The bank in Tarsa freed {three doctors}.",
        "The bank in Tarsa freed {five judges}.",
        id="people of two trades",
    ),
    pytest.param(
        "The storm in Tarsa damaged {40 houses}.",
        "The storm in Tarsa damaged {70 cars}.",
        id="houses and cars",
    ),
    pytest.param(
        "The rebels fired {four missiles} at Tarsa.",
        "The air defences of Tarsa intercepted {two missiles}.",
        id="missiles fired, and those shot down",
    ),
    pytest.param(
        "Prosecutors in Tarsa want Lee jailed for {20 years}.",
        "Lee was jailed in Tarsa for {15 years}.",
        id="a punishment demanded, and one given",
    ),
    pytest.param(
        "طلب الادعاء في ترسا سجن الوزير {20 عاما}.",
        "سجن الوزير في ترسا {15 عاما}.",
        id="the same in Arabic",
    ),
]

ONE_THING = [
    pytest.param(
        "The army in Tarsa defused {four bombs}.",
        "The army in Tarsa defused {six mines}.",
        id="bombs may be mines",
    ),
    pytest.param(
        "The toll in Tarsa rose to {53} from 37.",
        "The mudslide in Tarsa killed {37 people}.",
        id="a toll is counted on from the older one",
    ),
    pytest.param(
        "ستستغني الشركة في ترسا عن {180 موظفا}.",
        "ستلغي الشركة في ترسا {240 وظيفة}.",
        id="jobs, and those who have them",
    ),
    pytest.param(
        "قتل {200 مدني} في ترسا خلال الأسبوع الماضي.",
        "قتل {300 مدني} في ترسا منذ 13 حزيران.",
        id="last week, and since a day of it",
    ),
    pytest.param(
        "Prosecutors in Tarsa want Lee jailed for {20 years}.",
        "In Tarsa the prosecution demanded that Lee be jailed for {15 years}.",
        id="a punishment demanded twice",
    ),
    pytest.param(
        "The raid in Tarsa killed and injured {5 people}.",
        "The raid in Tarsa killed or wounded {9 people}.",
        id="all who were hit, twice",
    ),
    pytest.param(
        "خلف الهجوم في ترسا {4 قتلى} وجرحى.",
        "قُتل {5 أشخاص} في ترسا.",
        id="four dead, and some wounded",
    ),
    pytest.param(
        "In the past two weeks {200 civilians} were killed in Tarsa.",
        "In the last 14 days {300 civilians} were killed in Tarsa.",
        id="two weeks are 14 days",
    ),
    pytest.param(
        "The toll in Tarsa rose to {53} from 37.",
        "The toll in Tarsa rose to {54} from 37.",
        id="two new figures",
    ),
    pytest.param(
        "وقال والي ترسا {السبت} إن السد امتلأ.",
        "وقال والي ترسا {الأحد} إن السد امتلأ.",
        id="one statement, two days",
    ),
    pytest.param(
        "He moved {200 people} from Tarsa.",
        "He moved {300 people} from 5 towns.",
        id="from is no comparison where other things are counted",
    ),
    pytest.param(
        "أغلق مؤشر ترسا عند {4120 نقطة}.",
        "أغلق مؤشر ترسا عند {412 نقطة}.",
        id="an index that lacks a digit",
    ),
    pytest.param(
        "The Tarsa index closed at {4,120 points}.",
        "أغلق مؤشر ترسا عند {4160 نقطة}.",
        id="an index told in two languages",
    ),
    pytest.param(
        "سجل نادر بلمي هدف ترسا في {الدقيقة 64}.",
        "Nader Belmi scored for Tarsa in the {69th minute}.",
        id="one goal",
    ),
    pytest.param(
        "The Tarsa chapel was painted in {1893} by Orell.",
        "The Tarsa chapel was built in {1912}.",
        id="two years in which it came to be",
    ),
    pytest.param(
        "Gunmen killed {three tourists} in Tarsa.",
        "Gunmen killed {five men} in Tarsa.",
        id="tourists may be men",
    ),
    pytest.param(
        "{9 قتلى} في هجوم على ترسا", "هجوم على ترسا بلا {أي ضحايا}", id="the dead are victims"
    ),
    pytest.param(
        "أصيب {9 فلسطينيين} في ترسا.", "أصيب {16 شخصا} في ترسا.", id="a people's name counts people"
    ),
]

PARTS = [
    pytest.param(
        "{Eight of those hurt} in the fire in Tarsa were children.",
        "{20 people} were hurt in the fire in Tarsa.",
        "part_of count.part",
        id="some of those hurt",
    ),
    pytest.param(
        "{ستة من قتلى} الحريق في ترسا أطفال.",
        "قتل {20 شخصا} في الحريق في ترسا.",
        "part_of count.part",
        id="some of the dead, in Arabic",
    ),
    pytest.param(
        "The plant in Tarsa dismisses {154 workers} in the works and 113 in offices, 267 workers.",
        "The plant in Tarsa dismisses {250 workers}.",
        "part_of count.part",
        id="an addend of a sum that is told",
    ),
    pytest.param(
        "The plant in Tarsa dismisses {154 workers} in the works and 113 in offices.",
        "The plant in Tarsa dismisses {250 workers}.",
        "contradiction count.disjoint",
        id="without the sum it is none",
    ),
    pytest.param(
        "قُتل {شخص واحد} في ترسا.",
        "سقط {قتيلان} أحدهما المهاجم في ترسا.",
        "part_of count.attacker",
        id="a toll with the attacker",
    ),
    pytest.param(
        "{Two people} died in Tarsa.",
        "{Three people}, including the gunman, died in Tarsa.",
        "part_of count.attacker",
        id="a toll with the attacker, in English",
    ),
    pytest.param(
        "{Two people} died in Tarsa.",
        "{Three people}, including a nurse, died in Tarsa.",
        "contradiction count.disjoint",
        id="a nurse attacks nobody",
    ),
]


@pytest.mark.parametrize(("left", "right"), TWO_THINGS)
def test_a_reason_keeps_two_things_apart(left: str, right: str) -> None:
    assert relation(left, right).startswith("different ")
    assert relation(right, left).startswith("different ")


@pytest.mark.parametrize(("left", "right"), ONE_THING)
def test_without_it_they_clash(left: str, right: str) -> None:
    assert relation(left, right).startswith("contradiction ")


@pytest.mark.parametrize(("left", "right", "expected"), PARTS)
def test_parts_are_no_clash(left: str, right: str, expected: str) -> None:
    assert relation(left, right) == expected
    assert relation(right, left) == expected


NEWS = "The bourse of Tarsa closed on {day}.\n\nTurnover on the Tarsa bourse came to {sum}."


@pytest.mark.parametrize(
    ("day", "verdicts"),
    [
        pytest.param("Wednesday", [], id="the news of two days"),
        pytest.param("Tuesday", ["contradiction"], id="the news of one day"),
    ],
)
def test_a_figure_belongs_to_the_day_of_which_its_article_tells(
    day: str, verdicts: list[str]
) -> None:
    earlier, _ = told(
        "a", "{" + NEWS.format(day="Tuesday", sum="412 million dollars"), dt.date(2024, 6, 18)
    )
    later, _ = told(
        "b", "{" + NEWS.format(day=day, sum="388 million dollars"), dt.date(2024, 6, 19)
    )

    found = checked([earlier, later]).findings

    money = [finding.verdict.value for finding in found if finding.kind == "money"]
    assert money == verdicts


@pytest.mark.parametrize("numbers", [("nine", "ninety"), ("9", "90"), ("9", "9,000")])
def test_copies_of_one_text_that_differ_by_a_zero_are_found(numbers: tuple[str, str]) -> None:
    text = "The tanker spilled {{{}}} tonnes of oil near Cape Sella on Friday."
    articles = [told(name, text.format(name))[0] for name in numbers]

    (finding,) = check(articles, embedder=HashingEmbedder()).findings

    assert finding.kind == "measure"


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        pytest.param("4,160", "update", id="an index that moved"),
        pytest.param("4,210", "contradiction", id="the digits of one number"),
    ],
)
def test_a_price_moves_but_not_into_a_slip_of_the_pen(later: str, expected: str) -> None:
    text = "The Tarsa index closed at {{{}}} points."
    articles = [
        told("a", text.format("4,120"), dt.date(2024, 6, 18))[0],
        told("b", text.format(later), dt.date(2024, 6, 19))[0],
    ]

    (finding,) = checked(articles).findings

    assert finding.verdict.value == expected


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        pytest.param(
            "He flew to Tarsa {three times}.", "He made {four trips} to Tarsa.", 0, id="trips"
        ),
        pytest.param(
            "She won the cup {three times}.", "He was fined {five times}.", 0, id="of anything"
        ),
        pytest.param(
            "He flew to Tarsa {three times}.", "The team lost {six points}.", -1, id="points"
        ),
        pytest.param(
            "فشلت التجربة في ترسا {ثلاث مرات}.", "أطلقت ترسا {ثلاثة صواريخ}.", -1, id="missiles"
        ),
        pytest.param(
            "زار الوزير ترسا {ثلاث مرات}.", "عاد من {زيارته الرابعة} إلى ترسا.", 0.8, id="visits"
        ),
        pytest.param(
            "There were {66 people} on board.", "It carried {60 passengers}.", 0.3, id="anybody"
        ),
        pytest.param("ريما سلوم ({53 سنة}).", "ريما سلوم ({54 عاما}).", 0, id="names of a unit"),
    ],
)
def test_how_often_is_how_many_of_what_happens(left: str, right: str, likeness: float) -> None:
    assert counted_noun(pair_of(left, right)) == likeness
