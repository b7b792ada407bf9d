"""Counts of one that only an indefinite singular tells, in both languages."""

from __future__ import annotations

import pytest

from checker.kinds.amount import Amount
from checker.languages import LANGUAGES
from tests.relating import checked, told


@pytest.mark.parametrize(
    ("code", "text", "spans"),
    [
        pytest.param(
            "ar",
            "أصاب المهاجم جنديا تركيا عند الحاجز",
            ["جنديا تركيا"],
            id="accusative with its adjective",
        ),
        pytest.param(
            "ar", "وقتل جندي تركي في الكمين", ["جندي تركي"], id="nominative with its adjective"
        ),
        pytest.param("ar", "أطلق الجيش صاروخاً نحو البحر", ["صاروخاً"], id="a weapon"),
        pytest.param(
            "ar", "أسقط الدفاع الجوي طائرة مسيرة فوق الميناء", ["طائرة مسيرة"], id="a vehicle"
        ),
        pytest.param("ar", "ضرب الحي بصاروخ", ["بصاروخ"], id="behind a particle"),
        pytest.param(
            "ar", "سقط ضابط وجندي في المعركة", ["ضابط", "وجندي"], id="two joined singulars"
        ),
        pytest.param(
            "ar", "غرقت سفينة شحن قبالة الساحل", ["سفينة شحن"], id="a construct that tells a class"
        ),
        pytest.param(
            "ar", "أعلن الجيش مقتل مسلح قرب السد", ["مسلح"], id="an adjective behind a word of harm"
        ),
        pytest.param(
            "ar", "قال إن مروحية تحطمت في التدريب", ["مروحية"], id="before a feminine verb"
        ),
        pytest.param("ar", "قتل سبعة تلاميذ وحارس", ["وحارس"], id="joined to a few"),
        pytest.param(
            "ar",
            "ضمت البعثة ثلاثة مواقع وموقعا بحريا",
            ["وموقعا بحريا"],
            id="one more of the counted",
        ),
        pytest.param("ar", "غرق قارب صيد وآخر سياحي", ["قارب صيد", "وآخر"], id="and another"),
        pytest.param("ar", "سقط رقيب ومجندان", ["رقيب"], id="a rank"),
        pytest.param(
            "en", "A boat and another near it sank.", ["A boat", "another"], id="English another"
        ),
        pytest.param("en", "The blast wounded a soldier.", ["a soldier"], id="English article"),
        pytest.param(
            "en",
            "They shot an Iraqi police officer near the gate.",
            ["an Iraqi police officer"],
            id="English noun phrase",
        ),
        pytest.param("ar", "قتل جندي برصاص مسلحين", ["جندي"], id="before what it was harmed by"),
        pytest.param(
            "en",
            "A car bomb exploded downtown.",
            ["A car bomb"],
            id="English compound, its last noun",
        ),
    ],
)
def test_a_bare_singular_tells_one(code: str, text: str, spans: list[str]) -> None:
    singles = LANGUAGES[code].singles(text)

    assert [text[each.span.start : each.span.end] for each in singles] == spans
    assert {each.value for each in singles} == {Amount.exactly(1)}
    assert {each.rule for each in singles} == {f"{code}.count.implied_one"}


@pytest.mark.parametrize(
    ("code", "text", "spans"),
    [
        pytest.param("ar", "قتل طيار ومساعده", ["ومساعده"], id="and his aide"),
        pytest.param("ar", "سقط طيارها وثلاثة ركاب", ["طيارها"], id="its pilot and others"),
        pytest.param("ar", "نجا السائق وراكبان", ["السائق"], id="the driver and others"),
        pytest.param(
            "en",
            "Two Americans and their British colleague won.",
            ["their British colleague"],
            id="English companion",
        ),
        pytest.param("en", "The pilot and two guests swam.", ["The pilot"], id="an office"),
        pytest.param("en", "Two guests and the pilot swam.", ["the pilot"], id="behind others"),
    ],
)
def test_a_companion_counts_beside_others(code: str, text: str, spans: list[str]) -> None:
    singles = [
        each
        for each in LANGUAGES[code].singles(text)
        if each.rule == f"{code}.count.implied_companion"
    ]

    assert [text[each.span.start : each.span.end] for each in singles] == spans


@pytest.mark.parametrize(
    ("code", "text", "spans"),
    [
        pytest.param("ar", "غرق أربعة بالإضافة إلى الطيار", ["الطيار"], id="in addition to"),
        pytest.param("ar", "نجا ثلاثة ركاب عدا السائق", ["السائق"], id="not counting"),
        pytest.param("ar", "نقل الركاب إلى السائق", [], id="to the driver"),
        pytest.param(
            "en", "Four drowned in addition to the skipper.", ["the skipper"], id="English"
        ),
        pytest.param("en", "Nine died, not including the gunman.", ["the gunman"], id="without"),
        pytest.param("en", "The wheel fell beside the driver.", [], id="beside the driver"),
    ],
)
def test_one_may_come_on_top_of_others(code: str, text: str, spans: list[str]) -> None:
    singles = [
        each for each in LANGUAGES[code].singles(text) if each.rule == f"{code}.count.implied_added"
    ]

    assert [text[each.span.start : each.span.end] for each in singles] == spans


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("ar", "قتل اثنا عشر جنديا في الكمين", id="behind a numeral in words"),
        pytest.param("ar", "أطلق 14 صاروخا نحو البحر", id="behind a numeral in digits"),
        pytest.param("ar", "وصل ألف جندي إلى القاعدة", id="behind a round number"),
        pytest.param("ar", "أصيب جندي واحد", id="with one told"),
        pytest.param("ar", "أصيب جندي آخر في المساء", id="another"),
        pytest.param("ar", "على كل جندي أن يعود", id="each"),
        pytest.param("ar", "ولا يوجد أي جندي هناك", id="any"),
        pytest.param("ar", "لم تسقط طائرة في الغارة", id="negated"),
        pytest.param("ar", "اشتكى أكثر من طبيب", id="more than one"),
        pytest.param("ar", "شوهد جندي الحراسة عند الباب", id="in a definite construct"),
        pytest.param("ar", "هرب الجندي من الثكنة", id="definite"),
        pytest.param("ar", "أصيب جنديان في الغارة", id="dual"),
        pytest.param("ar", "وصل جنود إلى القاعدة", id="plural"),
        pytest.param("ar", "كان طبيبا في القرية", id="a predicate"),
        pytest.param("ar", "عقد الوزير مؤتمرا صحفيا", id="an adjective, not a person"),
        pytest.param("ar", "أقدم طبيب في البلدة", id="behind a superlative"),
        pytest.param("ar", "هطل المطر صاروخا تلو صاروخ", id="one after another"),
        pytest.param("ar", "أرسلت المال ومساعدة كبيرة", id="help, and nobody's helper"),
        pytest.param("en", "She met her brother in Tarsa.", id="a companion of nobody counted"),
        pytest.param("ar", "هبط الطيار في القرية", id="the pilot alone"),
        pytest.param("ar", "باع موقعا بحريا", id="a place that nothing is counted with"),
        pytest.param("en", "The pilot landed in Tarsa.", id="the pilot alone, in English"),
        pytest.param("en", "Tarsa and another town were hit.", id="another town"),
        pytest.param("en", "Two soldiers died.", id="English numeral"),
        pytest.param("en", "He was a soldier.", id="English predicate"),
        pytest.param("en", "It passed without a bomb alarm.", id="English noun before a noun"),
        pytest.param("en", "A few soldiers fled.", id="a few"),
        pytest.param("en", "A third officer resigned.", id="an ordinal"),
        pytest.param("en", "More than a soldier can bear.", id="a comparison"),
    ],
)
def test_what_tells_another_number_or_none_is_no_single(code: str, text: str) -> None:
    assert LANGUAGES[code].singles(text) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("ar", "أصاب المهاجم جنديا تركيا عند الحاجز", id="arabic"),
        pytest.param("en", "The blast wounded a soldier.", id="english"),
    ],
)
def test_a_single_is_no_fact_of_its_own(code: str, text: str) -> None:
    assert LANGUAGES[code].read(text) == []


def test_a_single_told_in_several_articles_stands_in_one_table() -> None:
    sentences = [
        "سُجنت سلمى حداد في ترسا لصفعها {حارسين} عند بوابة المصنع.",
        "أطلق سراح سلمى حداد بعد سجنها في ترسا لصفعها {حارسا} عند بوابة المصنع.",
        "استقبلت بلدة ترسا سلمى حداد التي سجنت لصفعها {حارسا} عند بوابة المصنع.",
        "سلمى حداد التي صفعت {حارسا} عند بوابة المصنع تعود إلى ترسا.",
    ]

    report = checked([told(str(n), sentence)[0] for n, sentence in enumerate(sentences)])

    counts = [finding for finding in report.findings if finding.kind == "count"]
    assert [[len(row.facts) for row in finding.values] for finding in counts] == [[3, 1]]


def test_singles_alone_are_no_finding() -> None:
    sentences = ["صفعت سلمى حداد {حارسا} في ترسا.", "سُجنت سلمى حداد لصفعها {حارسا} في ترسا."]

    assert not checked([told(str(n), text)[0] for n, text in enumerate(sentences)]).findings
