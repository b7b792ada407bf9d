"""What the words around a value tell of it: who, what befell them, where, and against what."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.languages.concepts import event_of, thing_of
from tests.relating import read


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param("{Sixteen} guards, including 3 women, were killed.", "killed", id="an aside"),
        pytest.param(
            "Sixteen guards, including {3 women}, were killed.", "killed", id="a part, of its whole"
        ),
        pytest.param(
            "{Two nurses} abducted near Tarsa were freed on Monday.", "freed", id="the main verb"
        ),
        pytest.param(
            "{Two nurses} abducted near Tarsa by a gang that was freed.",
            "abducted",
            id="the verb of a relative clause",
        ),
        pytest.param("{Two nurses} abducted near Tarsa", "abducted", id="no other verb"),
        pytest.param(
            "نفذ {ستة مراهقين} العملية التي خلفت في ترسا جرحى كثيرين.",
            "attacked",
            id="a relative clause tells of what it follows",
        ),
        pytest.param(
            "أفرج عن {30 تلميذة} اختطفن الجمعة قرب ترسا.", "freed", id="a verb of several women"
        ),
        pytest.param(
            "إن عدد من أوقفتهم الشرطة في ترسا وصل إلى {133}.",
            "arrested",
            id="a verb with its object",
        ),
        pytest.param(
            "The toll in the attack on buses with people evacuated from two towns rose to {112}.",
            "killed",
            id="a toll past other values",
        ),
        pytest.param(
            "أفرجت عصابة عن {3 ممرضين} خطفتهم قرب ترسا.", "freed", id="what befell them before"
        ),
        pytest.param(
            "بعد فرز {40 بالمئة} من صناديق ترسا.", "counted", id="ballots that are counted"
        ),
        pytest.param("With {40 percent} of ballots counted, she led.", "counted", id="in English"),
        pytest.param("They face {15 counts} of fraud.", "", id="charges are not counted"),
        pytest.param(
            "He took a free kick in the {23rd minute}.", "", id="a free kick frees nobody"
        ),
        pytest.param("One killed, {two others} injured", "injured", id="others, told behind them"),
        pytest.param(
            "The quake killed five people and damaged {420 homes}.", "destroyed", id="its own verb"
        ),
        pytest.param("حريق يقتل {12 عاملا} في ترسا", "killed", id="a verb of the present"),
        pytest.param("الشرطة تعتقل {12 شخصا} في ترسا", "arrested", id="of the present, feminine"),
        pytest.param("تنتظر المحكمة {17 قضية} أخرى.", "", id="a case is nobody's death"),
        pytest.param(
            "قالت وزارة الصحة إن {17 مركزا} افتتحت.", "opened", id="a ministry is no visit"
        ),
        pytest.param("The index was up {8 points} to 2,416.", "rose", id="up before its size"),
        pytest.param("Three bombers blew up {two bridges}.", "", id="up before a thing"),
        pytest.param("The index was up 8 points to {2,416.83}.", "level", id="where it ended"),
        pytest.param("The stock fell 3 percent to {$12.40}.", "level", id="a price it fell to"),
        pytest.param("The stock fell {3 percent} to $12.40.", "fell", id="the size of the move"),
        pytest.param("Sales rose to {40 million euros} from 38.", "level", id="no size told"),
        pytest.param(
            "The note lost 3/32 for a yield of {2.4 percent}.", "yield", id="its own word"
        ),
        pytest.param("Copper rose 9 cents to settle at {$3.12}.", "closed", id="where it closed"),
        pytest.param("Costs were up 3 percent from {2002}.", "rose", id="a year is no level"),
        pytest.param("Gold hit {$1,300}, up 2 percent.", "", id="a level without a move before"),
        pytest.param("The toll rose to {94 people} from 87.", "killed", id="a toll that rose"),
        pytest.param("Murder rates fell {11 percent}.", "fell", id="a move right before its size"),
        pytest.param("House prices are {7 percent} higher.", "rose", id="a move behind its size"),
        pytest.param("{Two gunmen} killed 15 people.", "", id="who killed was not killed"),
        pytest.param("Two gunmen killed {15 people}.", "killed", id="whom they killed"),
        pytest.param("{Two guards} killed, 15 cooks hurt", "killed", id="a headline's passive"),
        pytest.param("{Two guards} and 3 cooks were killed.", "killed", id="two joined subjects"),
        pytest.param("{Two guards} and 3 cooks remain missing.", "missing", id="remaining so"),
        pytest.param("The army shot down {two drones}.", "intercepted", id="shot down"),
        pytest.param("The army cracked down on {40 men}.", "", id="cracked down"),
        pytest.param("Claims fell by {12,000} to 318,000.", "fell", id="a count's size"),
        pytest.param("Claims fell by 12,000 to {318,000}.", "level", id="a count's level"),
        pytest.param("{Two guards} slept, and 3 cooks were killed.", "", id="not joined"),
        pytest.param("Rebels fired {13 rockets}.", "launched", id="a rocket is no rise"),
        pytest.param("Bonds rocketed {13 percent}.", "rose", id="rocketed is one"),
        pytest.param("He had a heart attack with {two guests} there.", "", id="a heart attack"),
        pytest.param("An attack hit {two guests} there.", "attacked", id="an attack"),
        pytest.param("The strike by {40 miners} went on.", "", id="a strike by workers"),
        pytest.param("It raised hopes for {12 miners}.", "", id="hopes are not sums"),
        pytest.param("A man was hurt as rebels fired {12 rockets}.", "launched", id="its own verb"),
        pytest.param("ارتفع المؤشر 8 نقاط إلى {2416 نقطة}.", "level", id="where it ended, Arabic"),
        pytest.param("ارتفع المؤشر {8 نقاط} إلى 2416 نقطة.", "rose", id="its size, Arabic"),
        pytest.param("سقوط {40 شخصا} بين قتيل وجريح", "casualty", id="dead and wounded together"),
        pytest.param("خُطف {5 مهندسين} في ترسا.", "abducted", id="an abduction"),
        pytest.param("وفي المساء {5 سفن} هناك.", "", id="and in"),
        pytest.param("سُجنت لصفعها {حارسين}.", "attacked", id="behind a preposition"),
        pytest.param("خرجت بهدف لقاء {40 عضوا}.", "met", id="with the aim of"),
        pytest.param("فقد عارضه {55 صوتا} من أصل مئة.", "opposed", id="a vote against"),
        pytest.param("نال {45 صوتا} مقابل 55 صوتوا ضده.", "voted", id="up to the next number"),
        pytest.param("The bill passed by {55 votes} against 45.", "voted", id="a separator"),
        pytest.param("The army fired {two missiles}.", "launched", id="fired, of missiles"),
        pytest.param("مقتل {5} وإصابة 3", "killed", id="dead and wounded apart"),
    ],
)
def test_what_happens(sentence: str, event: str) -> None:
    assert event_of(read(sentence).context.concepts) == event


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        pytest.param("The stock rose {$2} to $14.", "stock rose", id="a size"),
        pytest.param("The stock rose $2 to {$14}.", "stock rose to", id="a level"),
        pytest.param("The index was up 8 points, to {2,416.83}.", "index to", id="up is no bound"),
        pytest.param("Shares of Orlan fell {$2}.", "Shares of Orlan fell", id="a phrase with of"),
        pytest.param("The stock rose as high as {$14}.", "stock rose as high", id="a peak"),
        pytest.param("She had a crew of {six} then.", "crew", id="a crew of its number"),
        pytest.param("The VX-40 rose {2 percent}.", "VX-40 rose", id="a name with a number"),
        pytest.param("Orlan shares fell, losing {$2}.", "Orlan shares losing", id="two verbs"),
        pytest.param("Mara Lind, {39}, was injured.", "Mara Lind injured", id="whose age"),
        pytest.param("The {31-year-old} cook left.", "cook left", id="whose age, before a noun"),
        pytest.param("It saw 40 women {aged 50} there.", "women", id="whose age, behind a noun"),
        pytest.param("The treaty was signed on {3 May}.", "treaty signed", id="no known event"),
        pytest.param("ارتفعت البطالة إلى {9 بالمئة}.", "ارتفعت البطالة إلى", id="a level, Arabic"),
    ],
)
def test_what_it_measures(sentence: str, what: str) -> None:
    assert read(sentence).context.what == what


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        pytest.param("سقط {9 قتلى} في ترسا.", "person", id="the dead are people"),
        pytest.param("أصيب {28 فلسطينيا} في ترسا.", "person", id="so is a nation"),
        pytest.param("{Nine Israelis} were hurt.", "person", id="a nation in English"),
        pytest.param("{Nine Emirates flights} were late.", "trip", id="a country before its thing"),
        pytest.param("زار ترسا {12 سائحا}.", "tourist", id="a tourist"),
        pytest.param("في ترسا {12 عملا} فنيا.", "", id="a work is no operation"),
    ],
)
def test_what_is_counted(sentence: str, thing: str) -> None:
    assert thing_of(read(sentence).context.concepts) == thing


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        pytest.param("قُتل {5 أشخاص} في مدينة ترسانا.", ("ترسانا",), id="behind a noun of place"),
        pytest.param("قُتل {5 أشخاص} في المدينة القديمة.", (), id="the city has no name there"),
        pytest.param("{Five} were killed near Belm village.", ("belm",), id="before the noun"),
        pytest.param("{Five} were killed in the upper Orsk.", ("orsk",), id="behind in"),
        pytest.param("{Five} were killed in Syria on Monday.", (), id="no country, no weekday"),
    ],
)
def test_towns_and_districts(sentence: str, places: tuple[str, ...]) -> None:
    assert read(sentence).context.places == places


@pytest.mark.parametrize(
    ("sentence", "since"),
    [
        pytest.param("Since May {15 people} were killed.", True, id="from a month on"),
        pytest.param("In the last 3 weeks {15 people} were killed.", True, id="a length up to now"),
        pytest.param("Within 3 weeks {15 people} were killed.", False, id="any length"),
        pytest.param(
            "It is the worst since the May raid that killed {15 people}.", False, id="another event"
        ),
    ],
)
def test_counted_from_a_time_on(sentence: str, *, since: bool) -> None:
    assert read(sentence).context.since is since


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        pytest.param("وزارة", "وزار", id="ministry"),
        pytest.param("والوزارة", "وزار", id="and the ministry"),
        pytest.param("وكالة", "وكال", id="agency"),
        pytest.param("وقتل", "قتل", id="and he killed"),
        pytest.param("فنزويلا", "فنزويل", id="a country"),
        pytest.param("خطفوهما", "خطف", id="they abducted the two"),
        pytest.param("راديوها", "راديو", id="her radio"),
    ],
)
def test_a_conjunction_is_taken_off_and_a_first_letter_is_not(word: str, stem: str) -> None:
    assert [term.stem for term in LANGUAGES["ar"].terms(word)] == [stem]


@pytest.mark.parametrize(
    ("sentence", "day", "since"),
    [
        pytest.param(
            "A gang freed {three nurses} detained since 3 May.", "", False, id="held since"
        ),
        pytest.param(
            "{Three nurses} abducted in Tarsa five weeks ago were freed on Monday.",
            "2024-06-17",
            False,
            id="two dates",
        ),
        pytest.param(
            "أطلق خاطفون سراح {ثلاثة ممرضين} كانوا محتجزين منذ 3 مايو.", "", False, id="Arabic"
        ),
        pytest.param(
            "أفرجت عصابة عن {3 ممرضين} خطفوا قرب ترسا قبل خمسة أسابيع.", "", False, id="a verb"
        ),
        pytest.param("They freed {three nurses} on 3 May.", "2024-05-03", False, id="its own"),
        pytest.param("{Three nurses} were abducted on 3 May.", "2024-05-03", False, id="no other"),
        pytest.param("They have freed {30 nurses} since 3 May.", "2024-05-03", True, id="counted"),
    ],
)
def test_what_befell_before_has_its_own_date(sentence: str, day: str, *, since: bool) -> None:
    context = read(sentence).context

    assert str(context.when.to_json()["low"] if context.when else "") == day
    assert context.since is since


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        pytest.param("It rose to {4.9 percent} in May from 5.1 in April.", "2024-05", id="newer"),
        pytest.param("It rose to 4.9 percent in May from {5.1 percent} in April.", "2024-04"),
        pytest.param("It rose to {4.9 percent}, up from 5.1 percent in April.", "", id="no date"),
        pytest.param("It rose to {4.9 percent} in May.", "2024-05", id="its own date"),
    ],
)
def test_a_date_behind_an_older_value_dates_that_alone(sentence: str, day: str) -> None:
    when = read(sentence).context.when

    assert str(when.to_json()["low"] if when else "").startswith(day)
    assert bool(when) == bool(day)


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        pytest.param("Of 45 patients {12 of them} had burns.", True, id="of them"),
        pytest.param("Doctors saw {12 patients}, none of them burnt.", False, id="the whole"),
        pytest.param("{Eight of those hurt} were children.", True, id="of those hurt"),
        pytest.param("{ستة من قتلى} الهجوم أطفال.", True, id="of the dead, in Arabic"),
        pytest.param("{Five of the passengers} were hurt.", False, id="all who were hurt"),
        pytest.param("وفاة {أربعة من الجرحى}.", False, id="another fate of theirs"),
    ],
)
def test_some_of_those_named_are_a_part(sentence: str, *, part: bool) -> None:
    assert read(sentence).context.part_of is part


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        pytest.param("The number of soldiers killed rose to {94}.", "soldier", id="named before"),
        pytest.param("ارتفع عدد القتلى المدنيين إلى {94}.", "civilian", id="and in Arabic"),
        pytest.param("عدد المدنيين الفارين ارتفع إلى {235 ألفا}.", "civilian", id="without a fate"),
        pytest.param("عدد الوفيات بين الحجاج ارتفع إلى {1081}.", "pilgrim", id="among whom"),
        pytest.param("The number of cars rose to {300}.", "car", id="a number of things"),
        pytest.param("The number of dead rose to {94}.", "", id="nobody is named"),
        pytest.param("Soldiers said that {94} were killed.", "", id="who said it is not counted"),
    ],
)
def test_a_toll_counts_whom_it_names(sentence: str, thing: str) -> None:
    assert thing_of(read(sentence).context.concepts) == thing


@pytest.mark.parametrize(
    ("sentence", "dated"),
    [
        pytest.param("Sales rose {16 percent} from last year.", False, id="from last year"),
        pytest.param("Sales rose {16 percent} compared with 2022.", False, id="compared with"),
        pytest.param("Sales rose {16 percent} last year.", True, id="last year"),
        pytest.param("The ban hit {16 percent} of sales from Monday.", True, id="from a day on"),
        pytest.param("زادت المبيعات {16 في المئة} مقارنة بالعام الماضي.", False, id="in Arabic"),
    ],
)
def test_what_is_compared_with_dates_nothing(sentence: str, *, dated: bool) -> None:
    assert (read(sentence).context.when is not None) is dated


@pytest.mark.parametrize(
    ("sentence", "dated"),
    [
        pytest.param(
            "غرق في البحيرة أمام الشاطئ {8 بحارة} في ليلة واحدة، ليبلغ عدد الغرقى في الإقليم "
            "منذ عام 2014 نحو 90.",
            False,
            id="a toll since a year, later",
        ),
        pytest.param(
            "خفض المصرف النسبة إلى {8%}، مقارنة بما كانت عليه في عام 2014.",
            False,
            id="a comparison",
        ),
        pytest.param("فاز بـ{77 صوتا} مقابل 58 يوم 3 مايو 2014.", True, id="a vote on a day"),
        pytest.param("قتل {8 مدنيين} في غارة عام 2014.", True, id="the year of the event"),
        pytest.param("Inflation fell to {8%}, compared with 9% in 2014.", False, id="in English"),
    ],
)
def test_when_it_happened(sentence: str, *, dated: bool) -> None:
    assert (read(sentence).context.when is not None) is dated


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        pytest.param("أبرم الصلح بينهما بعد {3 أعوام}.", False, id="between the two"),
        pytest.param("قتل 9 أشخاص بينهم {3 أطفال}.", True, id="among them"),
    ],
)
def test_what_is_a_part(sentence: str, *, part: bool) -> None:
    assert read(sentence).context.part_of is part
