"""What happened to what is counted, and whether it did: two tellings apart for a reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from checker.grouping.difference import expected_against_told
from checker.grouping.occasions import older_event
from checker.grouping.vetoes import veto
from checker.languages.concepts import event_of
from checker.languages.exclusions import exclude
from checker.model import Modality
from tests.relating import compared, pair_of, read


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param(
            "فُقد أثر {40 عاملا} في انهيار سد ترسا.", "missing", id="a trace that was lost"
        ),
        pytest.param("فقد قتل {40 عاملا} في ترسا.", "killed", id="indeed, written alike"),
        pytest.param("نُقل {9 عمال} إلى مستشفيات ترسا.", "injured", id="taken to hospitals"),
        pytest.param("نقلت الوكالة عن طبيب في مستشفى أن {9 عمال} ماتوا.", "killed", id="quoted"),
        pytest.param("Nine people were hurt and {40 miners} trapped.", "trapped", id="trapped"),
        pytest.param("ارتفع سعر البن بعد الهجوم {ستة دولارات}.", "rose", id="past an adverbial"),
        pytest.param("بعد تدمير {3 جسور} أطلق الجيش نداء.", "destroyed", id="what it governs"),
        pytest.param("ضرب حراس السجن {8 نزلاء} فجرحوا.", "injured", id="a prison is no sentence"),
        pytest.param("حكم عليه بالسجن {8 سنوات}.", "sentenced", id="but prison for years is"),
        pytest.param(
            "Prison guards in Tarsa hurt {8 inmates}.", "injured", id="guards of a prison"
        ),
        pytest.param("He got {8 years} in prison.", "sentenced", id="years in prison"),
        pytest.param("ألغت الشركة أمس {30 رحلة} من ترسا.", "cancelled", id="trips cancelled"),
        pytest.param("{Thirty trips} to Tarsa were delayed.", "delayed", id="trips delayed"),
        pytest.param("قام الوزير بـ{30 رحلة} إلى ترسا.", "visited", id="trips made"),
        pytest.param("مقتل {52 نازحا} في ترسا", "killed", id="refugees killed"),
        pytest.param("اتهمت النيابة {ستة جنود} بالقتل.", "accused", id="accused of a crime"),
        pytest.param("يحاكم {ستة جنود} في ترسا بتهمة قتل حارس.", "", id="tried for one"),
        pytest.param("تم توجيه تهمة القتل إلى {ستة جنود}.", "", id="charged with one"),
        pytest.param("أدين المزارع بقتل {ثلاثة حراس}.", "killed", id="a crime that befell three"),
        pytest.param("{Six guards} were charged with murder.", "accused", id="charged"),
        pytest.param("They accused {six guards} of killing a cook.", "accused", id="accused of"),
        pytest.param("{Six guards} are on trial for killing a cook.", "", id="on trial"),
        pytest.param("He was accused of killing {three guards}.", "killed", id="whom it befell"),
        pytest.param("وصل {52 نازحا} إلى ترسا", "displaced", id="refugees who came"),
        pytest.param("أفرجت السلطات عن {30 معتقلا}.", "freed", id="detainees freed"),
        pytest.param(
            "The army fired 9 rockets and {three shells}.", "launched", id="a second object"
        ),
        pytest.param("أسقط الجيش 9 مسيرات و{3 صواريخ}.", "intercepted", id="and in Arabic"),
        pytest.param(
            "The army fired 9 rockets, and {three towns} were quiet.", "", id="another subject"
        ),
        pytest.param("Tarsa was without power in {9,000 homes}.", "cut_off", id="without power"),
        pytest.param("أخلى الخاطفون سبيل {9 رهائن}.", "freed", id="let go"),
        pytest.param("أخلت السلطات {9 قرى} في ترسا.", "displaced", id="evacuated"),
        pytest.param("حولت الشركة مسار {9 رحلات}.", "diverted", id="diverted"),
        pytest.param("{Nine men} escaped from Tarsa prison.", "displaced", id="escaped"),
        pytest.param("تلقى {9 عمال} العلاج في ترسا.", "injured", id="treated"),
        pytest.param("اشترى المصنع {9 سيارات} في الفصل الثالث.", "cost", id="a quarter"),
        pytest.param("فصل المصنع {9 عمال}.", "dismissed", id="dismissed"),
        pytest.param("عاد التيار إلى {9 قرى}.", "restored", id="power is back"),
        pytest.param("أطلق سراح الفتاة التي صفعت {حارسين}.", "attacked", id="who did it"),
        pytest.param("They freed the girl who slapped {two guards}.", "attacked", id="in English"),
        pytest.param(
            "قتل في الانفجار الذي وقع أمس {10 عمال}.", "killed", id="a subject past its clause"
        ),
        pytest.param("ظهرت في التسجيل قرب {ثلاثة حراس}.", "", id="a recording is no score"),
        pytest.param("نجح في تسجيل {هدفين} لترسا.", "scored", id="but of goals it is"),
        pytest.param(
            "استعانت مفوضية اللاجئين في ترسا بـ{30 موظفا}.", "", id="a body with its name"
        ),
        pytest.param("أنهى المصنع عقود {30 موظفا}.", "dismissed", id="contracts ended"),
        pytest.param("بات {30 عاملا} بلا مأوى في ترسا.", "displaced", id="homeless"),
    ],
)
def test_the_event(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        pytest.param("The bloc needs {70 seats} to rule.", Modality.EXPECTED, id="needs"),
        pytest.param("It needed {70 seats} and had them.", Modality.STATED, id="needed, and had"),
        pytest.param("يحتاج الحزب إلى {70 مقعدا}.", Modality.EXPECTED, id="needs, in Arabic"),
        pytest.param("احتاج الحزب إلى {70 صوتا}.", Modality.STATED, id="what it took"),
        pytest.param("Traders were looking for {$2.10}.", Modality.EXPECTED, id="looked for"),
        pytest.param("Rescuers were looking for {9 men}.", Modality.STATED, id="searched for"),
        pytest.param(
            "The constitution gives him {40 days} for it.", Modality.EXPECTED, id="allowed"
        ),
        pytest.param("The coach gives him {40 days} off.", Modality.STATED, id="given"),
        pytest.param("يمنح الدستور الرئيس {40 يوما}.", Modality.EXPECTED, id="allowed, in Arabic"),
        pytest.param("تستهدف ترسا تصدير {40 طنا}.", Modality.EXPECTED, id="aimed at"),
        pytest.param("غارة تستهدف {4 مخازن} في ترسا.", Modality.STATED, id="hit"),
        pytest.param("كانت الشركة قد وعدت بتوزيع {ريالين}.", Modality.EXPECTED, id="promised"),
        pytest.param(
            "طلب محامو الضحايا تعويضا قدره {9 ملايين دولار}.", Modality.EXPECTED, id="demanded"
        ),
        pytest.param(
            "Orr Mills sought $9 million for fees and {$3 million} for repairs.",
            Modality.EXPECTED,
            id="the second of two sums",
        ),
        pytest.param("طاقة السد القصوى {35 مترا}.", Modality.EXPECTED, id="what it can hold"),
        pytest.param("السرعة القصوى {35 مترا}.", Modality.STATED, id="the most there was"),
        pytest.param(
            "{Five guests} confirmed that they will come to Tarsa.", Modality.STATED, id="they will"
        ),
        pytest.param("Tarsa will host {5 guests}.", Modality.PLANNED, id="a host will"),
        pytest.param("سيبلغ الإنتاج {40 طنا}.", Modality.PLANNED, id="will"),
        pytest.param("قتلت سيارة {4 رجال}.", Modality.STATED, id="a word that begins so"),
    ],
)
def test_whether_it_did(sentence: str, modality: Modality) -> None:
    assert read(sentence).context.modality is modality


@pytest.mark.parametrize(
    ("sentence", "is_older"),
    [
        ("The Tarsa blast came a week after a raid that killed {21 people}.", True),
        ("The arrests came a day after the blast that killed {21 people}.", False),
        ("The blast was the deadliest since {33 people} died in May.", True),
        ("The blast killed {12 people}, the deadliest since 2015.", False),
        ("The blast was revenge for a raid in which {56 men} died.", True),
        ("A blast in May had killed {20 people}.", True),
        ("The blast had killed {20 people}.", False),
        ("Police said {5 people} died in a similar attack in Tarsa.", True),
        ("Another raid last week killed {9 people} in Tarsa.", True),
        ("Another raid killed {9 people} in Tarsa.", False),
        ("وقتل {9 أشخاص} في غارة أخرى الأسبوع الماضي.", True),
        ("وقتل {9 أشخاص} في غارة أخرى.", False),
        ("يأتي الهجوم بعد أسبوعين من هجوم أسفر عن مقتل {21 شخصا}.", True),
        ("جاء الاعتقال بعد الهجوم الذي أسفر عن مقتل {21 شخصا}.", False),
        ("وكان هجوم في ترسا قد أوقع {14 قتيلا}.", True),
        ("وكان الهجوم قد أوقع {14 قتيلا}.", False),
        ("نفذت الغارة انتقاما لهجوم أوقع {21 قتيلا}.", True),
        ("وردا على الهجوم قتلت القوات {14 مسلحا}.", False),
        ("قتل {12 شخصا} في أعنف هجوم منذ مقتل 33 شخصا.", False),
        ("قتل 12 شخصا في أعنف هجوم منذ مقتل {33 شخصا}.", True),
    ],
)
def test_older_events(sentence: str, *, is_older: bool) -> None:
    assert read(sentence).context.background is is_older


def test_the_worst_since_a_time_is_not_counted_from_it() -> None:
    assert not read("A blast killed {12 people}, the deadliest since 2015.").context.since
    assert read("Blasts have killed {12 people} since 2015.").context.since


def test_two_that_tell_the_older_event() -> None:
    one = "The Tarsa blast came a week after a raid that killed {21 people}."
    other = "The Tarsa blast came days after a raid that killed {25 people}."
    news = "The Tarsa blast killed {8 people}."

    assert veto(pair_of(one, other)) == ""
    assert veto(pair_of(one, news)) == "one is told of an older event, beside the day's"
    assert not older_event(pair_of(news, "The blast in Tarsa killed {9 people}."))


def test_the_older_event_was_news_a_week_before() -> None:
    one = "A raid on Tarsa killed {21 people}."
    other = "The Tarsa blast came a week after a raid on Tarsa that killed {25 people}."
    pair = compared(one, other, dt.date(2024, 6, 20))

    assert pair is not None
    assert older_event(pair)
    assert not older_event(replace(pair, days=7.0))


@pytest.mark.parametrize(
    ("sentence", "adds"),
    [
        ("{Two more bombs} turned up in Tarsa.", True),
        ("Another {9 jets} left Tarsa.", True),
        ("The blast killed {14 more men} in Tarsa.", True),
        ("Another {9 people} were hurt.", False),
        ("The blast killed 3 guards and {9 more men}.", False),
        ("The club keeps him for {two more seasons}.", False),
        ("More than {9 bombs} turned up.", False),
        ("وتأخرت {9 رحلات أخرى} في ترسا.", True),
        ("وأصيب {9 رجال آخرين} في ترسا.", False),
    ],
)
def test_on_top(sentence: str, *, adds: bool) -> None:
    assert read(sentence).context.adds is adds


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        pytest.param(
            "The storm cancelled {42 flights} at Tarsa.",
            "At Tarsa {61 flights} were delayed.",
            "one counts those killed, the other those injured or another fate",
            id="flights",
        ),
        pytest.param(
            "ارتفع سعر البن بعد الصقيع {ستة دولارات} في ترسا.",
            "ارتفع سعر البن بعد الصقيع إلى {80 دولارا} في ترسا.",
            "one is how far a value moved, the other where it stood",
            id="a move and a level",
        ),
        pytest.param(
            "The poet Lena Orr was born in Tarsa in {1951}.",
            "The poet Lena Orr published her first novel in Tarsa in {1972}.",
            "they date two events of one life, such as its beginning and its end",
            id="born, and published",
        ),
        pytest.param(
            "ولد الشاعر، الفائز بجائزة ترسا، عام {1951}.",
            "ونشر الشاعر، الفائز بجائزة ترسا، ديوانه عام {1972}.",
            "they date two events of one life, such as its beginning and its end",
            id="and in Arabic",
        ),
        pytest.param(
            "The fire destroyed {42 houses} in Tarsa.",
            "The fire damaged {61 houses} in Tarsa.",
            "",
            id="destroyed and damaged are told of one thing",
        ),
        pytest.param(
            "Growth in Tarsa rose to {3.1 percent}.",
            "The economy of Tarsa grew {2.9 percent}.",
            "",
            id="a level of growth is its size",
        ),
    ],
)
def test_two_things(left: str, right: str, why: str) -> None:
    assert veto(pair_of(left, right)) == why


def test_what_excludes_what() -> None:
    assert exclude("attacked", "arrested")
    assert exclude("killed", "injured")
    assert exclude("trapped", "rescued")
    assert exclude("accused", "injured")
    assert not exclude("accused", "arrested")
    assert not exclude("trapped", "missing")
    assert not exclude("killed", "")
    assert not exclude("cancelled", "cut_off")


@pytest.mark.parametrize(
    ("left", "right", "measured"),
    [
        ("Tarsa plans to buy {4 tonnes} of rice.", "Tarsa has bought {1 tonne} of rice.", 1.0),
        ("Tarsa plans to buy {4 tonnes} of rice.", "Tarsa hopes to buy {5 tonnes} of rice.", 0.0),
        ("Tarsa may have to buy {4 tonnes} of rice.", "Tarsa has bought {1 tonne} of rice.", 1.0),
        ("باتت ترسا مهددة بالهبوط إلى {المركز الرابع}.", "ترسا في {المركز الثالث}.", 1.0),
        ("The Tarsa fair will last {4 days}.", "The Tarsa fair lasts {5 days}.", 0.0),
        ("Tarsa Mill will dismiss {40 workers}.", "Tarsa Mill dismisses {50 workers}.", 0.0),
        (
            "Tarsa aims for a deficit of {8 percent} in 2025.",
            "The draft budget of Tarsa has a deficit of {9 percent} in 2025.",
            0.0,
        ),
        (
            "Tarsa aims for a deficit of {8 percent} in 2023.",
            "The budget of Tarsa has a deficit of {9 percent} in 2023.",
            1.0,
        ),
    ],
)
def test_planned_against_told(left: str, right: str, measured: float) -> None:
    assert expected_against_told(pair_of(left, right)) == measured
