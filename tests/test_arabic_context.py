"""What an Arabic sentence tells of its figures: the event, its day, how firmly, and who says it.

Each class of error stands with what must not be taken for it.
"""

from __future__ import annotations

import pytest

from checker.languages.concepts import event_of
from checker.model import Modality
from tests.relating import read


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("سجلت الشركة أرباحا قدرها {9 ملايين ليرة}.", "", id="recorded"),
        pytest.param("سجل مهاجم ترسا {9 أهداف} هذا الموسم.", "scored", id="scored"),
        pytest.param("دخل البلدة عبر {9 طرق} أطلق عليها اسم دروب ترسا.", "", id="named"),
        pytest.param("أطلق الجيش {9 صواريخ} على ترسا.", "launched", id="fired missiles"),
        pytest.param("أطلق حارس النار على {9 رجال} في ترسا.", "attacked", id="opened fire"),
        pytest.param("خرقت ترسا وقف إطلاق النار {9 مرات}.", "", id="a ceasefire"),
        pytest.param("نشرت الوزارة {9 جنود} في السوق لضبط الأسعار.", "sent", id="deployed"),
        pytest.param("ضبطت الجمارك {9 سيارات} محملة بالسلاح.", "arrested", id="seized"),
        pytest.param("نفذت الشركة {9 مشاريع} في ترسا.", "", id="carried out works"),
        pytest.param("نفذ {9 رجال} الهجوم على سوق ترسا.", "attacked", id="carried out an attack"),
        pytest.param("قصفت الطائرات {9 أهداف} قرب ترسا.", "attacked", id="targets"),
        pytest.param("المرشحون {9 كتاب} مرشحين لجائزة ترسا.", "nominated", id="candidates"),
        pytest.param("فازت الكاتبة بـ{9 جوائز} في ترسا.", "won", id="won prizes"),
        pytest.param("ما زال {9 عمال} على قيد الحياة.", "", id="alive"),
        pytest.param("أودت العاصفة بحياة {9 عمال}.", "killed", id="claimed the life of"),
        pytest.param("اعتدت فتاة بعصا على {9 ركاب}.", "attacked", id="assaulted"),
        pytest.param("دهست شاحنة {9 تلاميذ} في ترسا.", "attacked", id="run over"),
        pytest.param("وزعت اللجنة {9 من صناديق} الاقتراع.", "", id="ballot boxes"),
        pytest.param("سمع {9 سكان} صوت انفجار قوي.", "attacked", id="the sound of a blast"),
        pytest.param("فاز القانون بـ{9 أصوات}.", "voted", id="votes"),
        pytest.param("أهدر ترسا {9 فرص} ثم خسر بركلات الترجيح.", "fell", id="penalty kicks"),
        pytest.param("رفع المجلس {9 توصيات} إلى الوزير.", "", id="handed in"),
        pytest.param("رفع المصنع رواتب عماله {9 بالمئة}.", "rose", id="raised"),
        pytest.param("تم إرجاء جائزة ترسا {9 مرات}.", "delayed", id="a prize put off"),
        pytest.param("ستوقع الوزارة {9 عقود} في ترسا.", "signed", id="what will happen"),
        pytest.param(
            "فازت قائمة النهر، التي تدعم السد، بـ{70 مقعدا} في المجلس.",
            "won",
            id="a clause goes on behind a relative clause",
        ),
        pytest.param(
            "قتلت العصابة، التي تنشط قرب السد، {9 رعاة} في الجبل.",
            "killed",
            id="also with a fate",
        ),
    ],
)
def test_which_word_tells_what_happened(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param(
            "تجمع {مئات العمال} أمام المصنع للمطالبة باستقالة المدير.", "", id="what they demand"
        ),
        pytest.param("استقال {9 أعضاء} من مجلس ترسا.", "resigned", id="who resigned"),
        pytest.param("أرسلت البلدية {9 حراس} لإغلاق الطرق.", "sent", id="what for"),
        pytest.param("توافد {مئات الحراس} لإغلاق الطرق.", "", id="what for alone"),
        pytest.param("تعرضت {9 مدارس} للقصف.", "attacked", id="exposed to"),
        pytest.param("سافر {23 لاعبا} للمشاركة في البطولة.", "attended", id="came to take part"),
        pytest.param("نقل {9 عمال} لإصابتهم بحروق.", "injured", id="why they were taken away"),
    ],
)
def test_an_aim_is_not_what_happened(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param(
            "سقطت طائرة على متنها {66 راكبا} خلال رحلة إلى ترسا.", "", id="during a flight"
        ),
        pytest.param("خرج {66 راكبا} جرحى بعد انفجار في ترسا.", "injured", id="a fate"),
        pytest.param("وصل عدد الجرحى بعد الانفجار إلى {66}.", "injured", id="a toll"),
        pytest.param("عدل نائب القانون الذي أقره مجلس يضم {66 عضوا}.", "approved", id="no pronoun"),
        pytest.param("أقر القانون نواب من المجلس الذي يضم {66 عضوا}.", "", id="of its house"),
        pytest.param("منحت البلدية قرضا تبلغ قيمته {66 دينارا}.", "lent", id="its worth"),
        pytest.param("وقع الوزير القرض الذي يبلغ {66 دينارا}.", "lent", id="what the clause is of"),
    ],
)
def test_events_of_phrases_and_relative_clauses(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("أصيب حارس في بلدة تبعد {12 كلم} عن ترسا.", "", id="a distance"),
        pytest.param("ضبطت الجمارك {12 كيلوغراما} من الدواء.", "arrested", id="what is seized"),
        pytest.param("بلغت حصيلة البيع {9 ملايين ليرة}.", "cost", id="proceeds"),
        pytest.param("أصيب حارس حين سقطت {9 صواريخ} على ترسا.", "", id="no missile is hurt"),
        pytest.param("قتل في القرية {9 حراس}.", "killed", id="but people are"),
        pytest.param("سجل المركز {9 حالات وفاة}.", "killed", id="what its own noun tells"),
        pytest.param("نفقت في الحريق ثم قتل {9 خيول}.", "killed", id="and animals are"),
        pytest.param("وهو حصيلة عمل {9 خبراء}.", "", id="the outcome of work"),
        pytest.param("بلغت حصيلة الانهيار {9 قتلى}.", "killed", id="a toll"),
        pytest.param("استقال المدرب بعد الخسارة {3}-1 أمام ترسا.", "", id="a result"),
        pytest.param("فاز ترسا على النهر {3}-1.", "won", id="a result that was won"),
        pytest.param("فاز ترسا على النهر 3-{1}.", "won", id="and its other figure"),
    ],
)
def test_what_cannot_happen_to_a_value(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("وقال {شاهدان} إن المدير قتل في مكتبه.", "", id="who speaks"),
        pytest.param("نقل {شاهدان} جريحان إلى المستشفى.", "injured", id="taken, not told"),
        pytest.param("أدين الحارس بـ{4 جرائم} منها السفر سرا.", "sentenced", id="what is listed"),
        pytest.param("قتل {4 حراس} منهم زائر.", "killed", id="whom it befell"),
        pytest.param("خسر ترسا خلال يومين {12 نقطة}.", "fell", id="a length that tells when"),
        pytest.param("حكم عليه بالسجن عامين وغرامة {12 دينارا}.", "cost", id="one of its own"),
    ],
)
def test_speakers_examples_and_lengths_of_time(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("لقي {9 عمال} مصرعهم وجرح آخرون.", "killed", id="others were hurt"),
        pytest.param("لقي {9 عمال} مصرعهم وأصيب عدد من المارة.", "killed", id="a number of others"),
        pytest.param("سقط {9 عمال} قتلى وجرحى.", "casualty", id="dead and wounded"),
        pytest.param("قتل وجرح {9 عمال} في المنجم.", "casualty", id="killed and hurt"),
    ],
)
def test_a_fate_of_others_is_no_part_of_a_figure(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        pytest.param("سيعمل {12 قطارا} على خط ترسا.", Modality.PLANNED, id="will run"),
        pytest.param("وسيتم توزيع {12 طنا} من القمح.", Modality.PLANNED, id="will be given out"),
        pytest.param("قد يصل عدد الركاب إلى {12 راكبا}.", Modality.HYPOTHETICAL, id="may reach"),
        pytest.param("وقد وصل {12 راكبا} إلى ترسا.", Modality.STATED, id="have come"),
        pytest.param("وقد تعرض {12 راكبا} للضرب.", Modality.STATED, id="a past that begins so"),
        pytest.param("قتل {12 حارسا} وسيعقد المجلس جلسة.", Modality.STATED, id="and another thing"),
        pytest.param(
            "قتل {12 حارسا} في البلدة التي ستستضيف الدورة.", Modality.STATED, id="of the town"
        ),
        pytest.param(
            "ستلعب ترسا في النهر بعد أن خسرت بـ{12 نقطة}.", Modality.STATED, id="after it had lost"
        ),
        pytest.param(
            "سيلتقي الوزير نظيره قبل أن يعود بـ{12 قطعة}.", Modality.PLANNED, id="and later"
        ),
        pytest.param("مر {12 حارسا} قرب سيبيليس.", Modality.STATED, id="a name"),
        pytest.param("ترسا توقع اتفاقا لشراء {12 سفينة}.", Modality.STATED, id="signs"),
        pytest.param("توقع الوزير شراء {12 سفينة}.", Modality.EXPECTED, id="expected"),
        pytest.param("قضى {12 سجينا} سنتين في ترسا.", Modality.STATED, id="two years"),
    ],
)
def test_what_is_to_come_or_may_be(sentence: str, modality: Modality) -> None:
    assert read(sentence).context.modality is modality


@pytest.mark.parametrize(
    ("sentence", "dated"),
    [
        pytest.param("تلعب ترسا يوم الأحد بعد أن خسرت بـ{12 نقطة}.", False, id="after it had lost"),
        pytest.param("خسرت ترسا يوم الأحد بـ{12 نقطة}.", True, id="lost on Sunday"),
        pytest.param(
            "أقيل الوزير يوم الأحد بعد يومين على مقتل {12 راعيا}.", False, id="two days after"
        ),
        pytest.param("قتل {12 راعيا} يوم الأحد بعد يومين على الهدنة.", True, id="before that"),
        pytest.param(
            "تحدثت عن عملية تنفذها منذ مايو، معلنة مقتل {12 راعيا} في جبال قريبة من ترسا.",
            False,
            id="from which another thing lasts",
        ),
        pytest.param("وهو أسوأ حريق منذ مايو، حين قتل {12 راعيا}.", True, id="told of that time"),
        pytest.param(
            "يتصدر الفريق برصيد {12 نقطة}، كما يلتقي ترسا يوم الأحد المقبل.",
            False,
            id="another statement",
        ),
        pytest.param(
            "قتل {12 راعيا}، كما أصيب تسعة يوم الأحد في ترسا.", True, id="another fate that day"
        ),
        pytest.param(
            "أوقفت الشرطة {12 رجلا} لتورطهم في حريق اندلع في مايو.", False, id="of the crime"
        ),
        pytest.param("أوقفت الشرطة {12 رجلا} يوم الأحد في ترسا.", True, id="of the arrest"),
        pytest.param(
            'وقال أمام {12 عاملا} في ترسا "غدا يوم الأحد نغلق الطرق كلها".',
            False,
            id="of a speech that opens between",
        ),
    ],
)
def test_a_date_of_something_else(sentence: str, *, dated: bool) -> None:
    assert (read(sentence).context.when is not None) is dated


@pytest.mark.parametrize(
    ("sentence", "since"),
    [
        pytest.param("ومنذ عامين سجن {12 كاتبا} في البلاد.", True, id="and since"),
        pytest.param(
            "خرج {12 كاتبا} في الأزمة المستمرة منذ عامين.", False, id="of what is going on"
        ),
        pytest.param(
            "حسم ترسا اللقب بفارق {12 نقطة} في فوزه الأول منذ 2012.", False, id="the first since"
        ),
        pytest.param("قتل {12 كاتبا} منذ 2012.", True, id="counted since"),
        pytest.param(
            "هبط معدل البطالة إلى {12 بالمئة} وهو أدنى مستوياته منذ 2012.", False, id="the lowest"
        ),
        pytest.param("ومنذ مساء الأحد، نزح {12 كاتبا} عن ترسا.", True, id="in front"),
        pytest.param(
            "وحكمت المحاكم منذ بداية العام، على {12 كاتبا} بالسجن.", True, id="between commas"
        ),
        pytest.param(
            "ومنذ ذلك الحين تتوالى الخلافات هناك؛ ثم قتل {12 كاتبا} في جبال قريبة من ترسا.",
            False,
            id="another clause",
        ),
        pytest.param(
            "وهو نجم الفريق منذ 2012 بعد تسجيله {12 هدفا} في ترسا.", False, id="after which"
        ),
        pytest.param("وهي زيارته {الأولى} منذ 2012.", True, id="the first itself"),
    ],
)
def test_what_is_counted_since(sentence: str, *, since: bool) -> None:
    assert read(sentence).context.since is since


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        pytest.param(
            "ذكر سكان أن دخانا تصاعد من المنجم، فيما قالت الشرطة إن {12 عاملا} قتلوا.",
            "الشرطة",
            id="the second who speaks",
        ),
        pytest.param(
            "ذكر سكان أن {12 عاملا} قتلوا، فيما قالت الشرطة إنها تحقق.",
            "سكان",
            id="the first who speaks",
        ),
        pytest.param(
            "قال مكتب تنسيق المساعدات إن {12 عاملا} قتلوا.", "مكتب تنسيق المساعدات", id="an office"
        ),
        pytest.param("قتل {12 عاملا}، وفقا لما ذكرته الشرطة.", "الشرطة", id="what it said"),
        pytest.param("قتل {12 عاملا}، بحسب ما أفاد به ناطق.", "ناطق", id="what he told"),
        pytest.param("قتل {12 عاملا}، وفقا للشرطة.", "الشرطة", id="without the preposition"),
        pytest.param("وأكدت إلقاء القبض على {12 عاملا}.", None, id="what was confirmed"),
        pytest.param("وضع على الأسد الذكر {12 وشما}.", None, id="the male"),
        pytest.param("ووفقا للشرطة، قتل {12 عاملا}.", "الشرطة", id="and according to"),
        pytest.param("وبالإضافة لمنظمات أخرى قتل {12 عاملا}.", None, id="in addition to"),
        pytest.param("ولفت الناطق إلى أن {12 عاملا} قتلوا.", "الناطق", id="pointed out"),
    ],
)
def test_who_says_it(sentence: str, source: str | None) -> None:
    assert read(sentence).context.source == source


def test_hundreds_of_anybody_are_no_part() -> None:
    assert not read("استقبلت ترسا {مئات من اللاجئين} هذا العام.").context.part_of
    assert read("مات {أربعة من الجرحى} في ترسا.").context.part_of is False
    assert read("غادر المستشفى {تسعة من الجرحى}.").context.part_of


def test_the_last_are_not_on_top() -> None:
    assert not read("لعب ترسا آخر {12 مباراة} بلا جمهور.").context.adds
    assert read("دمر الحريق {12 منزلا آخر}.").context.adds


def test_a_figure_is_held_against_an_older_one_by_its_noun() -> None:
    assert read("خسرت الشركة 12 مليون ليرة مقارنة مع ربح بلغ {9 ملايين ليرة}.").context.superseded
    assert not read("باعت الشركة 12 سيارة مقابل شقة ثمنها {9 ملايين ليرة}.").context.superseded


def test_the_son_of_somebody_is_no_coffee() -> None:
    assert read("تبرع زيد بن عمر بـ{9 ملايين ليرة}.").context.instrument == ""
    assert read("ارتفع سعر البن إلى {9 دولارات}.").context.instrument == "coffee"
