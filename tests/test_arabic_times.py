"""Arabic dates, lengths, ages and ordinals that news writes in ways easily taken for another."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.extraction import extract
from checker.ingest import article_of
from checker.languages.concepts import event_of, stage_of
from checker.model import Fact, Value
from checker.sentences import split
from tests.relating import read

PUBLISHED = dt.date(2031, 7, 30)


def facts(text: str, kind: str) -> list[Fact]:
    """Return the facts of one kind in a text that was published on a Wednesday in July."""
    article = article_of(text, published=PUBLISHED)
    return [fact for fact in extract(split(article), article.day) if fact.kind == kind]


def shown(text: str, kind: str) -> list[tuple[str, str]]:
    return [(fact.text, fact.value.shown()) for fact in facts(text, kind)]


@pytest.mark.parametrize(
    ("sentence", "event", "stage"),
    [
        # Words that are written like another.
        pytest.param("وقعت الهزة في ترسا تحديدا {الثلاثاء}.", "held", "", id="happened"),
        pytest.param("انفجاران وقعا في ترسا {الثلاثاء}.", "held", "", id="two happened"),
        pytest.param("معاهدة وقعتها ترسا مع جارتها {عام 1999}.", "signed", "", id="signed it"),
        pytest.param("وقعت ترسا {الثلاثاء} بروتوكولا مع أورا.", "signed", "", id="signed that day"),
        pytest.param("يمثل ثلاثة تجار أمام القضاء {الثلاثاء}.", "tried", "", id="in court"),
        pytest.param("مثلت النائبة ترسا في المجلس {عام 1999}.", "", "", id="represented"),
        pytest.param("مدن مثل ترسا في {عام 1999} كانت خالية.", "", "", id="like"),
        pytest.param("يحتج تجار ترسا {الثلاثاء} على ضريبة الدخل.", "", "", id="income"),
        pytest.param("وجه الادعاء تهمة التدخل في ترسا {عام 1999}.", "", "", id="meddling"),
        pytest.param(
            "كتب العمدة على فيسبوك {الثلاثاء} أن الجسر آمن.", "said", "", id="wrote there"
        ),
        pytest.param("كتب العمدة روايته عن ترسا {عام 1999}.", "produced", "", id="wrote a book"),
        pytest.param("تحدث العمدة إلى تجار ترسا {الثلاثاء}.", "said", "", id="spoke"),
        pytest.param("تعرض العمدة في ترسا {الثلاثاء} لوعكة.", "", "", id="was exposed to"),
        pytest.param("عرضت القناة فيلم ترسا {الثلاثاء}.", "published", "", id="showed"),
        pytest.param("يتوجه العمدة {الثلاثاء} إلى ترسا.", "", "", id="heads"),
        pytest.param("توج نادي ترسا بالكأس {الثلاثاء}.", "won", "", id="was crowned"),
        pytest.param("توقع البنك ركودا في ترسا {عام 2032}.", "", "", id="expected"),
        pytest.param("أنفق الملايين من أجل ترسا {عام 1999}.", "", "", id="for the sake of"),
        pytest.param("دعا المعارض أور {الثلاثاء} تجار ترسا.", "", "", id="an opponent"),
        pytest.param("تصل قيمة مكافأة ترسا إلى 90 دينارا {الثلاثاء}.", "", "", id="comes to"),
        pytest.param("تصل 90 شاحنة إلى ترسا {الثلاثاء}.", "arrived", "", id="arrive there"),
        pytest.param("شكلت صادرات ترسا {عام 1999} ثلث الناتج.", "", "", id="makes up"),
        pytest.param("شكل أور حكومة ترسا {عام 1999}.", "founded", "", id="formed"),
        pytest.param("فاز نادي ترسا في مباراة العودة {الثلاثاء}.", "won", "", id="the return leg"),
        pytest.param("جرح حارس في إطلاق نار في ترسا {الثلاثاء}.", "attacked", "", id="shooting"),
        # Occasions that a date behind them dates.
        pytest.param(
            "تحالف حزبان في ترسا لخوض الانتخابات المقررة في {3 أكتوبر}.", "voted", "", id="due"
        ),
        pytest.param(
            "عرض أور التعاون قبل القمة المزمع عقدها في ترسا {في أكتوبر}.",
            "met",
            "",
            id="to be held",
        ),
        pytest.param("رشح الحزب أور للانتخابات المقبلة {عام 2032}.", "voted", "", id="the next"),
        pytest.param(
            "استقال أور قبل الانتخابات المقبلة {الثلاثاء}.", "resigned", "", id="a day is nearer"
        ),
        pytest.param("من المقرر أن يغادر أور ترسا {في أكتوبر}.", "departed", "", id="due to leave"),
        pytest.param(
            "نجا أور من الهجوم الذي تعرضت له ترسا {في أكتوبر}.", "attacked", "", id="undergone"
        ),
        # An object behind its date.
        pytest.param("تعقد ترسا وأور {الثلاثاء} اجتماعا في الجبل.", "met", "", id="hold a meeting"),
        pytest.param("بدأت {الثلاثاء} محاكمة أور.", "tried", "began", id="a trial began"),
        pytest.param("تبدأ ترسا {الثلاثاء} حملة لمكافحة الحرائق.", "", "began", id="no object"),
        pytest.param("يتطلع إلى القمة في {3 مايو} وأن يفوز أور.", "met", "", id="and that"),
        pytest.param("يزور أور ترسا عادة {في أكتوبر}.", "visited", "", id="usually"),
        pytest.param("شب حريق قرب صناديق الاقتراع في ترسا {الثلاثاء}.", "burned", "", id="boxes"),
        pytest.param("هيئة الانتخابات في ترسا راجعت {الثلاثاء} القوائم.", "", "", id="a body"),
        pytest.param("كلف الملك {الثلاثاء} أور بتشكيل الحكومة.", "founded", "", id="charged"),
        pytest.param("فتح أور بدوره {الثلاثاء} متجرا.", "opened", "", id="in turn"),
        pytest.param("أعربت وزارة ترسا {الثلاثاء} عن قلقها.", "said", "", id="voiced"),
        pytest.param("خسر أور في المباراة النهائية {الثلاثاء}.", "played", "", id="where alone"),
        # A clause that hangs on another, and words that are far.
        pytest.param("رفع أور الأجور بعد قرض منح لبلدة ترسا {الثلاثاء}.", "rose", "", id="near"),
        pytest.param("رفع أور الأجور التي ناقشها مجلس ترسا {الثلاثاء}.", "", "", id="hangs on"),
        # Speech is told of a day only where it opens an aside.
        pytest.param(
            "أكد ناطق باسم ترسا، في تصريح، {الثلاثاء}، أن الجسر آمن.", "said", "", id="an aside"
        ),
        pytest.param(
            "قال ناطق باسم ترسا، وهو مهندس، إن الجسر متين، وإنه آمن {الثلاثاء}.",
            "",
            "",
            id="what was said",
        ),
    ],
)
def test_what_a_date_dates(sentence: str, event: str, stage: str) -> None:
    concepts = read(sentence).context.concepts
    assert (event_of(concepts), stage_of(concepts)) == (event, stage)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "يعزف أور هذا المساء في ترسا.", ("هذا المساء", "2031-07-30"), id="this evening"
        ),
        pytest.param("غادر أور فجر هذا اليوم.", ("فجر هذا اليوم", "2031-07-30"), id="dawn today"),
        pytest.param("يعزف أور هذه الليلة.", ("هذه الليلة", "2031-07-30"), id="tonight"),
        pytest.param(
            "يمكن أن يعود أور في أكتوبر.", ("في أكتوبر", "2031-10"), id="what may be lies ahead"
        ),
        pytest.param(
            "عاد أور الأحد 28 يوليو.", ("الأحد 28 يوليو", "2031-07-28"), id="a slip of this week"
        ),
        pytest.param(
            "ولد أور الثلاثاء 12 سبتمبر.",
            ("الثلاثاء 12 سبتمبر", "2028-09-12"),
            id="the weekday tells the year",
        ),
        pytest.param(
            "تستضيف ترسا منذ الثلاثاء حتى 15 أغسطس معرضا.",
            ("منذ الثلاثاء حتى 15 أغسطس", "2031-07-29 – 2031-08-15"),
            id="since a day that is behind",
        ),
        pytest.param("عاد أور في أكتوبر.", ("في أكتوبر", "2030-10"), id="what was lies behind"),
        pytest.param(
            "كان وزيرا بين العامين 2019 و2021.",
            ("بين العامين 2019 و2021", "2019–2021"),
            id="between the two years",
        ),
    ],
)
def test_a_date_is_read_and_placed(text: str, expected: tuple[str, str]) -> None:
    assert shown(text, "date") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ظهر في المساء شعاع فوق ترسا.", id="in the evening"),
        pytest.param("في هذا اليوم يستريح تجار ترسا.", id="on this day"),
        pytest.param("اتفقا في الربع الثاني من كل موسم مالي.", id="of no year"),
    ],
)
def test_what_tells_no_day_is_no_date(text: str) -> None:
    assert shown(text, "date") == []


def test_quarters_of_a_year_of_accounts_are_no_months() -> None:
    [fact] = facts("نما ناتج ترسا في الربع الثاني من السنة المالية الحالية.", "date")
    [other] = facts("نما ناتج ترسا في الربع الثاني من العام الحالي.", "date")

    assert fact.value.shown() == "2031"
    assert other.value.shown() == "2031-04-01 – 2031-06-30"


def test_the_same_day_may_be_told_in_the_sentence_before() -> None:
    told = "غرقت السفينة في 3 مايو 2031. وفي اليوم ذاته وصل قارب."
    vague = "غرقت السفينة في مايو 2031. وفي اليوم ذاته وصل قارب."

    assert [day for _, day in shown(told, "date")] == ["2031-05-03", "2031-05-03"]
    assert shown(vague, "date")[0][1] == "2031-05"
    assert not _days(facts(vague, "date")[1].value)


def _days(value: Value) -> bool:
    return any(value.to_json()[end] for end in ("low", "high"))


def test_an_hour_in_words_may_be_of_either_half_whatever_its_zone() -> None:
    """Agencies write 24 hours in digits alone."""
    _, words = facts("يغلق سوق ترسا في الثامنة مساء (السابعة بتوقيت غرينتش).", "time")
    _, digits = facts("يغلق سوق ترسا في الثامنة مساء (19,00 بتوقيت غرينتش).", "time")

    assert words.value.key().endswith("?")
    assert not digits.value.key().endswith("?")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("وقبل ساعة من إقلاعها فتشت.", [("ساعة", "1 hour")], id="and an hour before"),
        pytest.param("استقال وبعدها بشهر عاد.", [("بشهر", "1 month")], id="a month later"),
        pytest.param("سقط الجسر وبعد ذلك بيوم رمم.", [("بيوم", "1 day")], id="a day after that"),
        pytest.param("وبعد أسبوع، عاد أور.", [("أسبوع", "1 week")], id="a week later"),
        pytest.param("يوما بعد يوم، يزداد البرد.", [], id="day after day"),
        pytest.param("وبعد عام شاق عاد أور.", [], id="after a hard year"),
    ],
)
def test_a_bare_unit_of_time_is_one_where_it_tells_a_distance(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert shown(text, "duration") == expected


@pytest.mark.parametrize(
    ("sentence", "sort"),
    [
        pytest.param("استقال أور وبعدها {بشهر} عاد إلى ترسا.", "length:apart", id="a month later"),
        pytest.param("استقال، {خمسة أيام} فقط بعد أن فاز.", "length:apart", id="before, after"),
        pytest.param(
            "الندوة التي استمرت لمدة {ثلاث ساعات} في ترسا", "length:lasts", id="lasted for"
        ),
        pytest.param("استمر الحصار {خمسة أيام} قبل أن ينتهي.", "length:lasts", id="lasted before"),
    ],
)
def test_what_a_length_is_the_length_of(sentence: str, sort: str) -> None:
    assert sort in read(sentence).context.sorts


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("قضى أور {6 سنوات} في ترسا.", "", id="spent"),
        pytest.param("قضت محكمة ترسا بسجنه {6 سنوات}.", "sentenced", id="ruled"),
        pytest.param("قضى {12 عاملا} نحبهم في ترسا.", "killed", id="died"),
        pytest.param("دامت فترة حكم الملك {20 عاما}.", "", id="reigned"),
    ],
)
def test_what_happens_in_a_length_of_time(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "since"),
    [
        pytest.param("يعمل منذ {ثلاثة أشهر} بعد 6 سنوات في ترسا.", True, id="since three months"),
        pytest.param("يعمل منذ ثلاثة أشهر بعد {6 سنوات} في ترسا.", False, id="after six years"),
        pytest.param("تفقد أور السوق المغلقة منذ مايو مع {90 تاجرا}.", False, id="shut since"),
        pytest.param("قتل {90 تاجرا} في ترسا منذ مايو.", True, id="killed since"),
    ],
)
def test_whether_something_is_counted_since_a_time(sentence: str, since: bool) -> None:  # noqa: FBT001
    assert read(sentence).context.since is since


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "جرحت فتاة في الثامنة في ترسا.", [("الثامنة", "8 years")], id="a girl of eight"
        ),
        pytest.param("وصل رجل في الثامنة مساء.", [], id="an hour"),
        pytest.param("وصل القطار في الثامنة.", [], id="a train"),
        pytest.param(
            "له ولدان بعمر 16 و18 عاما.",
            [("16", "16 years"), ("18 عاما", "18 years")],
            id="of two ages",
        ),
        pytest.param("كان عمر الحداد رئيسا 30 عاما.", [], id="a chairman, 'Umar"),
    ],
)
def test_which_numbers_are_ages(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text, "age") == expected


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        pytest.param("وشغلت أورا، {54 عاما}، منصب العمدة.", ("اورا",), id="behind a verb"),
        pytest.param("ويعد الحدادي ({32 عاما}) من نجوم ترسا.", ("حدادي",), id="he is"),
        pytest.param("وبغياب سمير ({55 عاما}) بدأت الجلسة.", ("سمير",), id="in his absence"),
        pytest.param("قال سامي حداد ({44 عاما}) إنه سعيد.", ("سامي", "حداد"), id="two words"),
    ],
)
def test_whose_an_age_is(sentence: str, names: tuple[str, ...]) -> None:
    assert read(sentence).context.owner.names == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("خسر أور أولى مبارياته.", [("أولى مبارياته", "1", "مباراه")], id="his first"),
        pytest.param("نال أور أول ألقابه.", [("أول ألقابه", "1", "لقب")], id="his first titles"),
        pytest.param("أولى أور اهتمامه للتعليم.", [], id="he gave"),
        pytest.param(
            "فاز نادي ترسا على ثالث الترتيب.", [("ثالث الترتيب", "3", "مركز")], id="ranked"
        ),
        pytest.param(
            "سجل أور ثاني أكبر عدد من الأهداف.", [("ثاني أكبر عدد", "2", "عدد")], id="no record"
        ),
        pytest.param(
            "ترسا ثاني كبرى مدن البلاد.", [("ثاني كبرى مدن", "2", "مدينه")], id="second largest"
        ),
        pytest.param(
            "نال لقبه الثالث على التوالي (التاسع في تاريخه).",
            [("لقبه الثالث", "3", "لقب"), ("التاسع", "9", "لقب")],
            id="in brackets",
        ),
        pytest.param(
            "صوت التجار في اليوم الثالث والأخير للاقتراع.",
            [("اليوم الثالث", "3", "يوم")],
            id="and last",
        ),
        pytest.param("قصفت ترسا ومناطق ثانية.", [], id="others"),
        pytest.param(
            "سجل أور هدفين في الدقيقتين 14 و24.",
            [("الدقيقتين 14", "14", "دقيقه"), ("24", "24", "دقيقه")],
            id="two minutes",
        ),
        pytest.param(
            "سجل أور أهدافه في الدقائق 14 و24 و60.",
            [("14", "14", "دقيقه"), ("24", "24", "دقيقه"), ("60", "60", "دقيقه")],
            id="three minutes",
        ),
        pytest.param("حسم الأمر في الدقائق العشر الأخيرة.", [], id="the last ten minutes"),
        pytest.param("درب أور المنتخب الوطني الأول.", [], id="a team's name"),
    ],
)
def test_which_words_are_ordinals(text: str, expected: list[tuple[str, str, str]]) -> None:
    read_as = [
        (fact.text, fact.value.shown(), fact.context.noun) for fact in facts(text, "ordinal")
    ]
    assert read_as == expected


def test_a_date_right_behind_a_value_is_its_own() -> None:
    first, second = facts("كانت المرة الأولى في 2010 والثالثة في 2014.", "ordinal")

    assert [fact.context.when and fact.context.when.shown() for fact in (first, second)] == [
        "2010",
        "2014",
    ]
