"""Who says a value, how firmly, and which dates tell only when somebody spoke."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import pytest

from checker.grouping import proposals
from checker.grouping.difference import within_one_article
from checker.ingest import article_of
from checker.languages.concepts import event_of
from checker.model import ArticleId
from checker.pipeline import dossier_of
from checker.settings import Settings
from tests.relating import ALIKE, DAY, checked, read


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("وأعلنت اللجنة {الثلاثاء} أسماء الفائزين.", "said", id="announced"),
        pytest.param(
            "ومن المقرر أن تعلن اللجنة أسماء الفائزين في {5 مايو}.", "", id="yet to be announced"
        ),
        pytest.param(
            "وأعلنت اللجنة أن الوفدين سيلتقيان {الثلاثاء} في ترسا.",
            "",
            id="what is said happens then",
        ),
        pytest.param(
            "The ministry said that the talks would open on {Friday} in Tarsa.",
            "",
            id="what is said happens then, in English",
        ),
    ],
)
def test_a_day_on_which_somebody_spoke(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        pytest.param("قتل {3 أشخاص} بينهم طالب.", "stated", id="a student demands nothing"),
        pytest.param("رفضت المحكمة طلب {4 محامين}.", "stated", id="nor does a request"),
        pytest.param("أوقعت الغارة {11 قتيلا} مستهدفة جسرا.", "stated", id="aiming at"),
        pytest.param("طالبت النقابة ببناء {4 مدارس}.", "expected", id="demanded"),
        pytest.param("النمو المستهدف {4%} هذا العام.", "expected", id="aimed at"),
        pytest.param("طلب المدعي العام سجنه {9 سنوات}.", "expected", id="a prosecutor asks"),
        pytest.param("التمس ممثل النيابة {9 سنوات}.", "expected", id="a prosecutor pleads"),
        pytest.param(
            "سجنته المحكمة {7 سنوات} بعد مطالبة النيابة بتسع سنوات.", "stated", id="what he got"
        ),
    ],
)
def test_how_firmly_it_is_said(sentence: str, modality: str) -> None:
    assert read(sentence).context.modality.value == modality


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        pytest.param(
            "وكان الوزير قد أعلن وصول {30 طبيبا}.", "الوزير", id="between kana and the verb"
        ),
        pytest.param(
            "وكان المتحدث باسم البلدية قال إن {4 عمال} أصيبوا.",
            "المتحدث باسم البلدية",
            id="between kana and a bare verb",
        ),
        pytest.param("الحكومة تعلن وصول {12 طبيبا}", "الحكومة", id="before the verb of a headline"),
        pytest.param(
            'أعلنت "رامكو"، صاحبة المصنع، أن الفحص كشف عيوب {900 مقعد}.',
            "رامكو",
            id="a name between quotation marks",
        ),
        pytest.param("وقال حينها إن {6 أشخاص} أصيبوا.", None, id="an adverb is nobody"),
        pytest.param("وقال لاحقا العمدة إن {6 أشخاص} أصيبوا.", "العمدة", id="behind an adverb"),
        pytest.param("وقالوا لي إن {3 قوارب} غرقت.", None, id="to whom it was said"),
        pytest.param("وأعلن اعتزاله بعد {4 مباريات}.", None, id="what was announced, his"),
        pytest.param(
            'قتل {9 أشخاص}، بحسب ما أوردت "رامتان".', "رامتان", id="a quoted name at the end"
        ),
        pytest.param("وأفاد التلفزيون بأنه أحصى {9 قتلى}.", "التلفزيون", id="before that"),
        pytest.param("وأكد محاميه أن {4 شهود} حضروا.", "محاميه", id="his lawyer"),
        pytest.param("أعلنت الهيئة اعتماد {5 مشاريع}.", "الهيئة", id="before a verbal noun"),
        pytest.param("وأكد {3 شهود} أن النار امتدت.", "3 شهود", id="witnesses that are counted"),
        pytest.param(
            "سافر {9 نواب}، بعدما قال سالم إن الطريق آمن.", None, id="a clause of its own, later"
        ),
        pytest.param(
            "عاد الوفد بعدما قال سالم إن {9 نواب} وصلوا.", "سالم", id="what that clause tells"
        ),
        pytest.param(
            "ومن المقرر أن تعلن اللجنة أسماء {9 فائزين}.", None, id="nothing was said yet"
        ),
        pytest.param('وصلت الخطة واعتبرت "سيئة" لنحو {90 عاملا}.', None, id="a word in quotes"),
        pytest.param(
            "وقال قائد الكتيبة جنرال سالم إن {5 جنود} قتلوا.",
            "قائد الكتيبة جنرال سالم",
            id="a foreign rank",
        ),
    ],
)
def test_who_speaks_and_who_does_not(sentence: str, source: str | None) -> None:
    assert read(sentence).context.source == source


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        pytest.param("The fire threatened {300 homes}.", "stated", id="a threat that stands"),
        pytest.param("They threatened to burn {300 homes}.", "hypothetical", id="a threat to do"),
        pytest.param("Some {60 percent} of voters back the plan.", "stated", id="a plan"),
        pytest.param("They plan to build {300 homes}.", "planned", id="they plan"),
        pytest.param("It raised hopes for {12 miners}.", "stated", id="hopes raised"),
        pytest.param("Its owner hopes for {12 miners}.", "expected", id="somebody hopes"),
        pytest.param("Prosecutors seek {20 years} for Lee.", "expected", id="prosecutors seek"),
        pytest.param("Prosecutors asked for {20 years}.", "expected", id="prosecutors ask for"),
        pytest.param("The label sought {30 million dollars}.", "expected", id="a sum sought"),
        pytest.param(
            "Prosecutors asked on Friday for {20 years}.",
            "expected",
            id="when they asked",
        ),
        pytest.param("Police sought {20 days} for him.", "stated", id="the police seek him"),
        pytest.param(
            "Lee got {12 years} where prosecutors sought 20 years.", "stated", id="what he got"
        ),
    ],
)
def test_how_firmly_it_is_said_in_english(sentence: str, modality: str) -> None:
    assert read(sentence).context.modality.value == modality


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        pytest.param(
            "وأعلنت البلدية تخصيص {25 مليون دينار} للإيواء.", "البلدية", id="before what was done"
        ),
        pytest.param(
            "وقال مدير المرفأ عادل سليم إن {5 أشخاص} قتلوا.",
            "مدير المرفأ عادل سليم",
            id="with its name",
        ),
        pytest.param("وأكدت الوزارة مقتل {5 أشخاص}.", "الوزارة", id="before what befell"),
        pytest.param(
            "وأدانت الحادث وأعلنت وزارة النقل الحصيلة: {5 أشخاص} قتلوا.",
            "وزارة النقل",
            id="before a noun that was announced",
        ),
        pytest.param(
            "وأعلن المتحدث الرسمي الحصيلة: {5 أشخاص} قتلوا.",
            "المتحدث الرسمي",
            id="with its adjective",
        ),
        pytest.param(
            "وقالت وزارة الصحة العامة المصرية إن {5 أشخاص} قتلوا.",
            "وزارة الصحة العامة المصرية",
            id="with two adjectives",
        ),
        pytest.param(
            "وقال قائد الشرطة العميد نادر الحلو إن {5 أشخاص} قتلوا.",
            "قائد الشرطة العميد نادر الحلو",
            id="with a rank and a name that has an article",
        ),
        pytest.param(
            "وقال عبد الكريم النجار إن {5 أشخاص} قتلوا.",
            "عبد الكريم النجار",
            id="a name of two articles",
        ),
    ],
)
def test_who_speaks(sentence: str, source: str) -> None:
    assert read(sentence).context.source == source


def test_who_speaks_stands_before_a_verb_that_takes_a_preposition() -> None:
    assert read("حصيلة أشارت إلى مقتل {37 شخصا}").context.source is None
    assert read("قُتل {37 شخصا}، حسبما قالت الشرطة.").context.source == "الشرطة"


def test_an_office_may_be_named_for_what_happens() -> None:
    assert read("وقال مدير السجن إن {5 أشخاص} قتلوا.").context.source == "مدير السجن"
    assert read("وأعلنت الشرطة القبض على {5 أشخاص}.").context.source == "الشرطة"


def _within(text: str) -> list[str]:
    """Return what a check of one article reports."""
    article = article_of(text, published=DAY)
    report = checked([replace(article, id=ArticleId("a"), path="a")])
    return [f"{finding.verdict.value} {finding.level}" for finding in report.findings]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Organisers said 90,000 people took part in the march.\n\n"
            "According to the police, 20,000 people took part in the march.",
            id="English",
        ),
        pytest.param(
            "قال المنظمون إن 90 ألف شخص شاركوا في مسيرة ترسا.\n\n"
            "وذكرت الشرطة أن 20 ألف شخص شاركوا في مسيرة ترسا.",
            id="Arabic",
        ),
    ],
)
def test_two_voices_of_one_article_on_a_crowd_are_a_tension(text: str) -> None:
    assert _within(text) == ["tension count.side_by_side"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Organisers said 90,000 people took part in the march.\n\n"
            "Later 20,000 people took part in the march.",
            id="one voice is the writer's",
        ),
        pytest.param(
            "The police said seven paintings were stolen in Tarsa.\n\n"
            "The museum said nine paintings were stolen in Tarsa.",
            id="no crowd",
        ),
    ],
)
def test_other_figures_of_one_article_are_no_tension(text: str) -> None:
    assert _within(text) == ["contradiction count.disjoint"]


def test_two_voices_on_a_crowd_are_compared_within_one_article() -> None:
    article = article_of(
        "Organisers said 90,000 people took part in the march.\n\n"
        "According to the police, 20,000 people took part in the march.",
        published=DAY,
    )
    dossier = dossier_of(article, Settings())
    crowd = [each.pair for each in proposals(dossier, dossier, ALIKE, -inf)]

    assert [within_one_article(pair) for pair in crowd] == [0.0]
