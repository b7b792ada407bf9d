"""Values of two sorts, grades, rounds or members of a series, each beside some that are of one."""

from __future__ import annotations

import pytest

from tests.relating import read, relation

TWO_SORTS = [
    pytest.param(
        "Tarek Benzal has {19 goals} in all competitions for Tarsa.",
        "Tarek Benzal has {14 goals} in the league for Tarsa.",
        id="all cups and the league",
    ),
    pytest.param(
        "يملك طارق بنزال {19 هدفا} مع ترسا في مختلف البطولات.",
        "يملك طارق بنزال {14 هدفا} مع ترسا في الدوري المحلي.",
        id="all cups and the league, in Arabic",
    ),
    pytest.param(
        "Mira Sollen won {41 percent} of the votes of Tarsa in the first round.",
        "Mira Sollen won {53 percent} of the votes of Tarsa in the second round.",
        id="two rounds of a vote",
    ),
    pytest.param(
        "نالت ميرا سولين {41 بالمئة} من أصوات ترسا في الجولة الأولى.",
        "نالت ميرا سولين {53 بالمئة} من أصوات ترسا في جولة الإعادة.",
        id="two rounds of a vote, in Arabic",
    ),
    pytest.param(
        "An exit poll gave Mira Sollen {58 percent} of the votes of Tarsa.",
        "Official results gave Mira Sollen {52 percent} of the votes of Tarsa.",
        id="an exit poll and the result",
    ),
    pytest.param(
        "The match of Tarsa in the semi-final lasted {two hours}.",
        "The match of Tarsa in the final lasted {three hours}.",
        id="two stages of a cup",
    ),
    pytest.param(
        "The first blast in the harbour of Tarsa killed {12 people}.",
        "The second blast in the harbour of Tarsa killed {31 people}.",
        id="two members of a series",
    ),
    pytest.param(
        "بلغت قوة الزلزال الأول في ترسا {6.1 درجات}.",
        "بلغت قوة الزلزال الثاني في ترسا {5.4 درجات}.",
        id="two members of a series, in Arabic",
    ),
    pytest.param(
        "The {first blast} in the harbour of Tarsa killed 12 people.",
        "The {second blast} in the harbour of Tarsa killed 31 people.",
        id="their numbers, where all else differs as well",
    ),
    pytest.param(
        "تضم ترسا {25 مدرسة} في شمال السهل.",
        "تضم ترسا {40 مدرسة} في جنوب السهل.",
        id="two sides of one plain, in Arabic",
    ),
    pytest.param(
        "Floods closed {25 schools} in eastern Tarsa.",
        "Floods closed {40 schools} in western Tarsa.",
        id="two sides of one town",
    ),
    pytest.param(
        "Police held {60 people} in Tarsa alone.",
        "Police held {210 people} nationwide after Tarsa.",
        id="one town and the country",
    ),
    pytest.param(
        "ارتفع التضخم السنوي في المدن بترسا إلى {14.1 بالمئة}.",
        "ارتفع التضخم السنوي في عموم ترسا إلى {15.3 بالمئة}.",
        id="towns and the whole country, in Arabic",
    ),
    pytest.param(
        "بلغ سعر الذهب عيار 24 في ترسا {90 دولارا} للغرام.",
        "بلغ سعر الذهب عيار 18 في ترسا {67 دولارا} للغرام.",
        id="two carats",
    ),
    pytest.param(
        "Tarsa put {12 districts} on red alert.",
        "Tarsa put {30 districts} on orange alert.",
        id="two grades of an alert",
    ),
    pytest.param(
        "يؤوي مخيم ترسا {90 ألف لاجئ} حاليا.",
        "لا تتجاوز الطاقة الاستيعابية لمخيم ترسا {60 ألف لاجئ}.",
        id="those there and those it was made for, in Arabic",
    ),
    pytest.param(
        "The camp of Tarsa currently houses {90,000 refugees}.",
        "The camp of Tarsa was built for {60,000 refugees}.",
        id="those there and those it was made for",
    ),
    pytest.param(
        "Mira Sollen needs {500,000 votes} to win in Tarsa.",
        "Mira Sollen won {430,000 votes} in Tarsa.",
        id="the votes needed and those won",
    ),
    pytest.param(
        "The earthquake near Tarsa measured {6.1 degrees}.",
        "An aftershock near Tarsa measured {5.2 degrees}.",
        id="an earthquake and its aftershock",
    ),
    pytest.param(
        "قضت محكمة ترسا بإعدام 31 متهما والسجن المؤبد (25 عاما) على {58 آخرين}.",
        "محكمة ترسا تقضي بإعدام 31 وسجن {المئات}",
        id="life in prison, and some years, in Arabic",
    ),
    pytest.param(
        "The court in Tarsa sentenced {58 people} to life in prison over the riot.",
        "The court in Tarsa gave {70 people} prison terms over the riot.",
        id="life in prison, and some years",
    ),
]

ONE_SORT = [
    pytest.param(
        "رفعت سلمى حداد رصيدها إلى 30 هدفا في كل البطولات، منها {9 أهداف} في الدوري.",
        "سجلت سلمى حداد هدفها رقم 30 في كل البطولات، والـ{11} لها في الدوري.",
        id="a part of all that both name",
    ),
    pytest.param(
        "اعتقلت الشرطة {60 متظاهرا} في المدن بعد احتجاجات ترسا.",
        "اعتقلت الشرطة {80 متظاهرا} في أنحاء البلاد بعد احتجاجات ترسا.",
        id="some towns, where no rate is told, in Arabic",
    ),
    pytest.param(
        "Tarek Benzal has {19 goals} in all competitions for Tarsa.",
        "Tarek Benzal has {14 goals} for Tarsa.",
        id="told in one of the two",
    ),
    pytest.param(
        "Mira Sollen won {41 percent} of the votes of Tarsa in the first round.",
        "Mira Sollen won {44 percent} of the votes of Tarsa to force a run-off.",
        id="a round that is still to come",
    ),
    pytest.param(
        "بلغت ترسا نهائي الكأس بعد مباراة استغرقت {ساعتين}.",
        "استغرقت مباراة ترسا في نصف نهائي الكأس {3 ساعات}.",
        id="a final that is reached, in Arabic",
    ),
    pytest.param(
        "The {first blast} in the harbour of Tarsa killed 12 people.",
        "The {second blast} in the harbour of Tarsa killed 12 people.",
        id="the number of a member is in dispute",
    ),
    pytest.param(
        "Lena Ruiz of Tarsa scored the first goal in the {76th minute}.",
        "Lena Ruiz of Tarsa scored in the {67th minute} before Omar Bek added the second goal.",
        id="another member in another clause",
    ),
    pytest.param(
        "South Korea said {three missiles} were launched near Tarsa.",
        "North Korea launched {five missiles} near Tarsa.",
        id="a side that is part of a name",
    ),
    pytest.param(
        "A bomb killed {12 people} in northern Tarsa.",
        "A bomb killed {15 people} in Tarsa south of the Nella river.",
        id="sides of two things",
    ),
    pytest.param(
        "The camp of Tarsa has a capacity of {90,000 refugees}.",
        "The camp of Tarsa was built for {60,000 refugees}.",
        id="two figures of what it was made for",
    ),
]


@pytest.mark.parametrize(("left", "right"), TWO_SORTS)
def test_values_of_two_sorts_are_of_two_things(left: str, right: str) -> None:
    assert relation(left, right).startswith("different"), relation(left, right)


@pytest.mark.parametrize(("left", "right"), ONE_SORT)
def test_values_of_one_sort_are_compared(left: str, right: str) -> None:
    assert not relation(left, right).startswith("different"), relation(left, right)


def test_of_two_sorts_in_a_clause_the_nearest_is_told() -> None:
    sentence = "In Tarsa he has {12 goals} in the league plus 19 goals in all competitions."
    assert "matches:league" in read(sentence).context.sorts
    sentence = "In Tarsa he has 12 goals in the league plus {19 goals} in all competitions."
    assert "matches:all" in read(sentence).context.sorts
