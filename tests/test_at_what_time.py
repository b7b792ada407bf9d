"""Figures that hold at two times or over two lengths of time, each beside some that do not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from checker.embedding.hashing import HashingEmbedder
from checker.grouping.difference import expected_against_told
from checker.grouping.likeness import digits_of_one_number
from checker.grouping.vetoes import veto
from checker.ingest import article_of
from checker.model import Article
from checker.pipeline import check, dossier_of
from checker.settings import Settings
from tests.relating import ALIKE, DAY, pair_of, read, relation, told

MARCH, JUNE, JULY = dt.date(2024, 3, 20), dt.date(2024, 6, 25), dt.date(2024, 7, 5)

TWO_YEARS = [
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars} in the current fiscal year.",
        "The deficit of Tarsa is {7 billion dollars} in fiscal year 2024-2025.",
        MARCH,
        MARCH,
        id="the current one, and one named that begins later in the year",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في السنة المالية الحالية.",
        "يبلغ عجز ترسا {7 مليارات دولار} في موازنة السنة المالية 2024-2025.",
        MARCH,
        MARCH,
        id="the current one and one named, in Arabic",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في العام المالي الجاري.",
        "يبلغ عجز ترسا {7 مليارات دولار} في الموازنة الجديدة.",
        MARCH,
        MARCH,
        id="the running year and the new budget",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في العام المالي المنصرم.",
        "يبلغ عجز ترسا {7 مليارات دولار} في العام المالي المقبل.",
        JUNE,
        JUNE,
        id="the last and the next",
    ),
    pytest.param(
        "The budget of Tarsa for 2023/24 gives schools {5 billion dollars}.",
        "The budget of Tarsa for 2024/25 gives schools {7 billion dollars}.",
        JUNE,
        JULY,
        id="two that are named",
    ),
    pytest.param(
        "Tarek Benzal scored {14 goals} for Tarsa last season.",
        "Tarek Benzal has scored {9 goals} for Tarsa this season.",
        MARCH,
        MARCH,
        id="last season and this",
    ),
    pytest.param(
        "سجل طارق بنزال {14 هدفا} لترسا في الموسم الماضي.",
        "سجل طارق بنزال {9 أهداف} لترسا في الموسم الحالي.",
        MARCH,
        MARCH,
        id="last season and this, in Arabic",
    ),
    pytest.param(
        "سجل طارق بنزال {14 هدفا} لترسا في موسم 2022-2023.",
        "سجل طارق بنزال {9 أهداف} لترسا هذا الموسم.",
        MARCH,
        MARCH,
        id="a named season and this",
    ),
]


@pytest.mark.parametrize(("left", "right", "day", "later"), TWO_YEARS)
def test_two_fiscal_years_or_seasons_are_two_things(
    left: str, right: str, day: dt.date, later: dt.date
) -> None:
    assert relation(left, right, day, later).startswith("different")


ONE_YEAR = [
    pytest.param(
        "The deficit of Tarsa will be {5 billion dollars} in the next fiscal year.",
        "The deficit of Tarsa is {7 billion dollars} in the current fiscal year.",
        JUNE,
        JULY,
        id="the next in June is the current one in July",
    ),
    pytest.param(
        "يبلغ عجز ترسا {5 مليارات دولار} في السنة المالية الحالية.",
        "يبلغ عجز ترسا {7 مليارات دولار} في السنة المالية 2024-2025.",
        JULY,
        JULY,
        id="the current one may be the one named",
    ),
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars} in the current fiscal year.",
        "The deficit of Tarsa is {7 billion dollars} in this fiscal year.",
        MARCH,
        MARCH,
        id="the current one and this",
    ),
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars} in fiscal 2024.",
        "The deficit of Tarsa is {7 billion dollars} in fiscal year 2023-2024.",
        MARCH,
        MARCH,
        id="a year named by its end",
    ),
    pytest.param(
        "Tarek Benzal scored {14 goals} for Tarsa last season.",
        "Tarek Benzal scored {9 goals} for Tarsa this season.",
        JUNE,
        JUNE,
        id="between two seasons the one just ended is either",
    ),
    pytest.param(
        "The deficit of Tarsa is {5 billion dollars}.",
        "The deficit of Tarsa is {7 billion dollars} in the current fiscal year.",
        MARCH,
        MARCH,
        id="one tells no year",
    ),
]


@pytest.mark.parametrize(("left", "right", "day", "later"), ONE_YEAR)
def test_what_may_be_one_year_is_none_of_two(
    left: str, right: str, day: dt.date, later: dt.date
) -> None:
    assert relation(left, right, day, later).startswith("contradiction")


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The envoy came {two days} after the vote in Tarsa.", id="after"),
        pytest.param("He resigned {three weeks} later.", id="later"),
        pytest.param("They met within {two days} of the vote in Tarsa.", id="within, of"),
        pytest.param("وصل الموفد بعد {يومين} فقط من إعلان النتائج.", id="after an announcement"),
        pytest.param("وصل الموفد بعد {ثلاثة أيام} من أدائه اليمين.", id="after his taking of"),
        pytest.param("وصل الموفد قبل {يومين} من القمة.", id="before"),
        pytest.param("وصل الموفد بعد الانتخابات {بيومين}.", id="behind what it is from"),
    ],
)
def test_how_far_apart_two_events_lie_is_read(sentence: str) -> None:
    assert "length:apart" in read(sentence).context.sorts


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The envoy left after {three years} of war in Tarsa.", id="years of war"),
        pytest.param("She came home after {eight months} in prison.", id="months in prison"),
        pytest.param("The truce broke down {two days} after it began.", id="after it began"),
        pytest.param("They set sail {nine days} before they were found.", id="before it ended"),
        pytest.param("خرجت بعد {ثمانية أشهر} في السجن.", id="months in prison, in Arabic"),
        pytest.param("رحلوا بعد {ثلاث سنوات} من الحرب.", id="years of war, in Arabic"),
        pytest.param("اتفقوا بعد {يومين} من المفاوضات.", id="days of talks"),
        pytest.param("سقطت الطائرة بعد {20 دقيقة} من إقلاعها.", id="minutes from take-off"),
    ],
)
def test_how_long_something_has_lasted_is_no_distance(sentence: str) -> None:
    assert "length:apart" not in read(sentence).context.sorts


TWO_LENGTHS = [
    pytest.param(
        "The minister came to Tarsa {two days} after the vote.",
        "The minister is on a {three-day} visit to Tarsa.",
        id="after a vote, and a visit",
    ),
    pytest.param(
        "The minister began a tour of Tarsa for {three days}.",
        "The minister came to Tarsa {two days} before the summit.",
        id="a tour for days",
    ),
    pytest.param(
        "تأتي جولة الوزير في ترسا بعد {يومين} من انتخابه.",
        "بدأ الوزير جولة في ترسا تستغرق {ثلاثة أيام}.",
        id="in Arabic",
    ),
    pytest.param(
        "تستمر زيارة الوزير لترسا {أربعة أيام}.",
        "وصل الوزير إلى ترسا قبل {أسبوع كامل} من القمة.",
        id="a visit, and before a summit",
    ),
    pytest.param(
        "The ferry to Tarsa leaves every {three days}.",
        "The ferry to Tarsa takes {two days}.",
        id="how often, and how long",
    ),
]


@pytest.mark.parametrize(("left", "right"), TWO_LENGTHS)
def test_a_distance_is_no_length_of_what_lasts(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")


ONE_LENGTH = [
    pytest.param(
        "The talks in Tarsa lasted {three days}.",
        "The talks in Tarsa ended after {two days}.",
        id="how long talks took",
    ),
    pytest.param(
        "They were held in Tarsa for {nine days}.",
        "They were freed {13 days} after they were abducted in Tarsa.",
        id="how long they were held",
    ),
    pytest.param(
        "The raid on Tarsa came {two days} after the vote.",
        "The raid on Tarsa came {three days} after the vote.",
        id="two distances",
    ),
    pytest.param(
        "أمضت المجموعة {تسعة أيام} في البحر قبالة ترسا.",
        "عثر على المجموعة قبالة ترسا بعد {13 يوما} من مغادرتها.",
        id="how long they were at sea",
    ),
]


@pytest.mark.parametrize(("left", "right"), ONE_LENGTH)
def test_two_tellings_of_one_length_may_clash(left: str, right: str) -> None:
    assert relation(left, right).startswith("contradiction")


SEVERAL_DAYS = [
    pytest.param(
        "Over two days {43 people} were killed in Tarsa.",
        "On Tuesday {26 people} were killed in Tarsa.",
        id="over two days",
    ),
    pytest.param(
        "In the past 48 hours {43 people} were killed in Tarsa.",
        "On Tuesday {26 people} were killed in Tarsa.",
        id="in the past hours",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا خلال يومين.",
        "قتل {26 شخصا} في ترسا الثلاثاء.",
        id="within two days, in Arabic",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا على مدار ثلاثة أيام.",
        "قتل {26 شخصا} في ترسا خلال 24 ساعة.",
        id="in the course of days, and in a day",
    ),
]


@pytest.mark.parametrize(("left", "right"), SEVERAL_DAYS)
def test_several_days_and_one_of_them_are_two_things(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")


PARTS_OF_A_YEAR = [
    pytest.param(
        "Sales in Tarsa came to {16 million dollars} in the first six months.",
        "Sales in Tarsa came to {9 million dollars} in the second quarter.",
        id="six months, and a quarter",
    ),
    pytest.param(
        "Sales in Tarsa came to {16 million dollars} in the first half.",
        "For the full year sales in Tarsa came to {40 million dollars}.",
        id="a half, and the whole",
    ),
    pytest.param(
        "بلغت مبيعات ترسا {16 مليون دولار} في الأشهر الستة الأولى.",
        "بلغت مبيعات ترسا {9 ملايين دولار} في الفصل الثاني.",
        id="in Arabic",
    ),
]


@pytest.mark.parametrize(("left", "right"), PARTS_OF_A_YEAR)
def test_two_parts_of_a_year_are_two_things(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")


ONE_WINDOW = [
    pytest.param(
        "Sales in Tarsa came to {16 million dollars} in the first six months.",
        "Sales in Tarsa came to {19 million dollars} in the first half.",
        id="six months are a half",
    ),
    pytest.param(
        "Brenn Bank made {16 million dollars} in Tarsa over six months.",
        "Brenn Bank made {18 million dollars} in Tarsa on Tuesday.",
        id="what a firm made in months it tells on one day",
    ),
    pytest.param(
        "Since Monday {43 people} have died in the quake of Tarsa.",
        "On Monday {26 people} died in the quake of Tarsa.",
        id="a toll since its day",
    ),
    pytest.param(
        "Over two days {43 people} were killed in Tarsa.",
        "In 48 hours {26 people} were killed in Tarsa.",
        id="one window",
    ),
    pytest.param(
        "Shares of Tarsa fell {3 percent}, the most in two years.",
        "Shares of Tarsa fell {5 percent} on Tuesday.",
        id="a record within two years",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا التي قصفت خمس مرات خلال يومين.",
        "قتل {26 شخصا} في ترسا الثلاثاء.",
        id="the window of something else",
    ),
    pytest.param(
        "قتل {43 شخصا} في ترسا في آخر 24 ساعة.",
        "قتل {26 شخصا} في ترسا خلال 24 ساعة.",
        id="one day",
    ),
]


@pytest.mark.parametrize(("left", "right"), ONE_WINDOW)
def test_one_window_or_toll_is_one_thing(left: str, right: str) -> None:
    assert not relation(left, right).startswith("different")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "ظهر المذنب الجمعة الماضية. وكان حينها على بعد 56 كيلومترا.", "2024-06-14", id="hinaha"
        ),
        pytest.param(
            "مر المذنب في مايو. وكان على بعد 56 كيلومترا في ذلك الوقت.", "2024-05", id="that time"
        ),
        pytest.param(
            "The comet came in May. It was at the time 56 km away.", "2024-05", id="at the time"
        ),
        pytest.param("The comet came in May. It was then 56 km away.", "2024-05", id="then"),
    ],
)
def test_then_is_dated(text: str, day: str) -> None:
    assert _when(text) == day


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The comet came in May. It is 56 km away.", id="no word"),
        pytest.param("The comet came in May. At the time of the vote it was 56 km away.", id="of"),
        pytest.param("The hall was built in 1998. Its wall was then 56 km long.", id="built"),
        pytest.param("The comet came. It was then 56 km away.", id="no date"),
    ],
)
def test_not_all_is_dated_by_the_sentence_before(text: str) -> None:
    assert _when(text) is None


def _when(text: str) -> str | None:
    """Return the date of the one distance that a text tells."""
    views = dossier_of(article_of(text, published=DAY), Settings()).views
    when = next(view.fact for view in views if view.fact.kind == "measure").context.when
    return None if when is None else when.shown()


def test_what_stood_so_then_is_no_news_of_another_day() -> None:
    then = "The comet drew near on Friday. It was then {56 km} away from Tarsa."
    news = "The comet passed Tarsa on Tuesday. The distance was {57 km} from Tarsa."
    of_friday = "The comet passed Tarsa on Friday. The distance was {57 km} from Tarsa."

    assert relation(then, news).startswith("different")
    assert relation(then, of_friday).startswith("contradiction")


def test_then_and_now_are_two_times() -> None:
    left = "The fleet of Tarsa had {40 ships} back then."
    right = "The fleet of Tarsa currently has {60 ships}."

    assert relation(left, right).startswith("different")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Tarsa threatened to tax goods worth {60 billion dollars}.",
            "Tarsa taxed goods worth {50 billion dollars}.",
            id="threatened to",
        ),
        pytest.param(
            "Tarsa is threatening tariffs on goods worth {60 billion dollars}.",
            "Tarsa put tariffs on goods worth {50 billion dollars}.",
            id="threatening tariffs",
        ),
        pytest.param(
            "هددت ترسا بفرض رسوم على سلع قيمتها {60 مليار دولار}.",
            "فرضت ترسا رسوما على سلع قيمتها {50 مليار دولار}.",
            id="in Arabic",
        ),
        pytest.param(
            "لوحت ترسا بطرد {60 دبلوماسيا}.",
            "طردت ترسا {50 دبلوماسيا}.",
            id="held out",
        ),
    ],
)
def test_what_is_threatened_is_not_yet_so(left: str, right: str) -> None:
    assert expected_against_told(pair_of(left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Tarsa made good on its threat to tax goods worth {60 billion dollars}.",
            "Tarsa taxed goods worth {50 billion dollars}.",
            id="a threat carried out",
        ),
        pytest.param(
            "نفذت ترسا تهديدها بفرض رسوم على سلع قيمتها {60 مليار دولار}.",
            "فرضت ترسا رسوما على سلع قيمتها {50 مليار دولار}.",
            id="in Arabic",
        ),
        pytest.param(
            "يهدد الجفاف {60 قرية} في ترسا.", "في ترسا {50 قرية} بلا ماء.", id="a threat of nature"
        ),
    ],
)
def test_other_threats_are_as_they_are(left: str, right: str) -> None:
    assert expected_against_told(pair_of(left, right)) == 0


def test_the_second_to_follow_is_the_third() -> None:
    second = "Tarsa is the {second country} to follow Meridia and move its embassy."
    third = "Tarsa is the {third country} to move its embassy."
    fourth = "Tarsa is the {fourth country} to move its embassy."
    following = "ترسا {ثاني دولة} تقتدي بميريديا وتنقل سفارتها."

    assert relation(second, third) == "part_of ordinal.follower"
    assert relation(following, "ترسا {ثالث دولة} تنقل سفارتها.") == "part_of ordinal.follower"
    assert relation(second, fourth).startswith("contradiction")
    assert relation("Tarsa is the {second country} to do so.", third).startswith("contradiction")


OLDER = [
    pytest.param(
        "وكان خط ترسا يضخ قبل الانفجار {420 برميلا} يوميا.",
        "يضخ خط ترسا {300 برميل} يوميا.",
        id="before the blast",
    ),
    pytest.param(
        "Before the ruling, a loaf in Tarsa weighed {110 grams}.",
        "A loaf in Tarsa weighs {90 grams}.",
        id="before the ruling",
    ),
    pytest.param(
        "A year earlier Brenn Bank had made {16 million dollars} in Tarsa.",
        "Brenn Bank made {18 million dollars} in Tarsa.",
        id="a year earlier",
    ),
    pytest.param(
        "Brenn Bank lost {16 million dollars} in Tarsa in the previous year.",
        "Brenn Bank lost {18 million dollars} in Tarsa.",
        id="in the previous year",
    ),
    pytest.param(
        "Until now the fine for late bills in Tarsa was {40 dollars}.",
        "The fine for late bills in Tarsa is {60 dollars}.",
        id="until now",
    ),
    pytest.param(
        "Ten days before, a bomb on a bridge in Tarsa killed {17 people}.",
        "A bomb on a bridge in Tarsa killed {12 people}.",
        id="days before",
    ),
    pytest.param(
        "دفعت ترسا في المناقصة السابقة {280 دولارا} لطن القمح.",
        "دفعت ترسا في المناقصة {260 دولارا} لطن القمح.",
        id="in the previous tender",
    ),
    pytest.param(
        "خسر مصرف برين في ترسا {16 مليون دولار} في العام السابق.",
        "خسر مصرف برين في ترسا {18 مليون دولار}.",
        id="in the previous year, in Arabic",
    ),
]


@pytest.mark.parametrize(("left", "right"), OLDER)
def test_what_stood_so_before_is_no_news(left: str, right: str) -> None:
    assert relation(left, right).startswith("different")


NO_OLDER = [
    pytest.param(
        "وكان على متن سفينة ترسا قبل الغرق {66 راكبا}.",
        "كان على متن سفينة ترسا {68 راكبا}.",
        id="those there before are those whom it befell",
    ),
    pytest.param(
        "قفز سعر الخبز في ترسا قبل يومين إلى {66 دولارا}.",
        "قفز سعر الخبز في ترسا إلى {68 دولارا}.",
        id="two days ago",
    ),
    pytest.param(
        "Brenn Bank made {16 million dollars} in Tarsa, up from nine million a year earlier.",
        "Brenn Bank made {18 million dollars} in Tarsa.",
        id="what the news is held against",
    ),
    pytest.param(
        "Sales in Tarsa rose {16 percent} from a year earlier.",
        "Sales in Tarsa rose {18 percent}.",
        id="a rise from then on",
    ),
    pytest.param(
        "ارتفعت مبيعات ترسا {16 بالمئة} عن العام السابق.",
        "ارتفعت مبيعات ترسا {18 بالمئة}.",
        id="in Arabic",
    ),
    pytest.param(
        "A year earlier Brenn Bank had made {16 million dollars} in Tarsa.",
        "The year before it was {18 million dollars} in Tarsa.",
        id="both are older",
    ),
    pytest.param(
        "The boat, which left five days earlier, was {20 metres} long.",
        "The boat was {30 metres} long.",
        id="an aside has a time of its own",
    ),
    pytest.param(
        "Brenn Bank made {16 million dollars} in Tarsa a year earlier.",
        "Brenn Bank made {18 million dollars} in Tarsa in 2023.",
        id="the other is dated then",
    ),
]


@pytest.mark.parametrize(("left", "right"), NO_OLDER)
def test_what_is_no_older_may_clash(left: str, right: str) -> None:
    assert not relation(left, right).startswith("different")


@pytest.mark.parametrize(
    ("left", "right", "two"),
    [
        pytest.param(
            "Since January {42 miners} have died in the pits of Tarsa.",
            "On Tuesday {four miners} died in the pits of Tarsa.",
            True,
            id="since months before",
        ),
        pytest.param(
            "قتل {42 صيادا} قبالة ترسا منذ مطلع العام.",
            "قتل {أربعة صيادين} قبالة ترسا الثلاثاء.",
            True,
            id="in Arabic",
        ),
        pytest.param(
            "Since Monday {42 miners} have died in the pits of Tarsa.",
            "On Tuesday {four miners} died in the pits of Tarsa.",
            False,
            id="since a day before: it may be one event",
        ),
        pytest.param(
            "{Nine pictures} that were stolen in Tarsa had been lent since 2009.",
            "{Seven pictures} were stolen in Tarsa on Tuesday.",
            False,
            id="since when something else is so",
        ),
    ],
)
def test_a_total_of_weeks_is_none_of_one_day(left: str, right: str, *, two: bool) -> None:
    assert relation(left, right).startswith("different") is two


def test_an_older_event_has_a_date_of_its_own() -> None:
    news = "A blast on {Tuesday} killed 12 people in Tarsa."
    older = "The blast in Tarsa came a week after an attack on {Friday} that killed 21 people."
    again = "The attack on {Saturday} in Tarsa killed 21 people."

    assert relation(news, older).startswith("different")
    assert relation(news, again).startswith("contradiction")


def test_the_day_on_which_it_will_end_dates_no_length() -> None:
    assert read("أعلنت ترسا هدنة من {ثلاثة أيام} تنتهي مساء الثلاثاء.").context.when is None


def test_only_so_long_before_something_is_no_time_ago() -> None:
    assert read("افتتح جسر ترسا قبل {أربعة أيام} فقط من انهياره.").kind == "duration"
    assert read("افتتح جسر ترسا {قبل أربعة أيام} فقط.").kind == "date"


def test_lengths_of_which_nothing_is_told_alike_are_two() -> None:
    pair = pair_of(
        "عمل البستاني في صحيفة الميناء لمدة {6 أشهر}.",
        "أطاح المتظاهرون بالحاكم بعد {عام} من حكمه.",
    )

    assert veto(replace(pair, cosine=0.2)).startswith("nothing tells")
    assert not veto(replace(pair, cosine=0.4))


def test_a_slip_of_the_pen_stands_between_statements_told_alike() -> None:
    pair = pair_of("He left Tarsa in {2012}.", "Her contract runs until {2021}.")

    assert digits_of_one_number(replace(pair, cosine=0.5)) == 1
    assert digits_of_one_number(replace(pair, cosine=0.2)) == 0


def test_counts_of_two_things_of_which_nothing_is_told_alike_are_two() -> None:
    pair = pair_of(
        "حضر الجلسة في محكمة ترسا {دبلوماسيان نمساويان} لمتابعة القضية.",
        "دهست شاحنة حافلة ركاب قرب نيلا وأصيب {ثلاثة أشخاص} بحروق.",
    )

    assert veto(replace(pair, cosine=0.1)).startswith("nothing tells that the two counts")
    assert veto(replace(pair, cosine=0.6)) == ""


def test_a_difference_between_articles_weeks_apart_needs_more_evidence() -> None:
    first = told("a", "Tarsa ordered {40 buses} for its new line.", DAY)[0]
    soon = told("b", "Tarsa ordered {50 buses} for its new line.", DAY + dt.timedelta(days=3))[0]
    late = told("c", "Tarsa ordered {50 buses} for its new line.", DAY + dt.timedelta(days=40))[0]
    weights = replace(ALIKE, intercept=-0.7)

    def found(other: Article) -> int:
        articles = [first, other]
        report = check(articles, embedder=HashingEmbedder(), weights=weights, every_pair=True)
        return len(report.findings)

    assert found(soon) == 1
    assert found(late) == 0
