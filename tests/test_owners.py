"""Whose a figure is: those of two persons, firms or countries are two things."""

from __future__ import annotations

import pytest

from checker.grouping.owners import other_owner
from checker.grouping.vetoes import veto
from checker.model import Owner
from tests.relating import pair_of, read

APART = [
    pytest.param(
        "رفعت ترسا رصيدها إلى {21 ميدالية} في ختام اليوم الأول.",
        "وبلغ رصيد نيلا {19 ميدالية} في ختام اليوم الأول.",
        id="tallies of two sides",
    ),
    pytest.param(
        "ورفع الساحلي رصيده من الألقاب إلى {39 لقبا}.",
        "وتجمد رصيد الجبلي من الألقاب عند {29 لقبا}.",
        id="of two clubs with the article",
    ),
    pytest.param(
        "China won {53 medals} at the games.",
        "Japan won {49 medals} at the games.",
        id="countries that open a sentence",
    ),
    pytest.param(
        "Velmora shipped {71 million phones} in the quarter.",
        "Tarsic shipped {45 million phones} in the quarter.",
        id="firms that open a sentence",
    ),
    pytest.param(
        "نال رامي العبسي {52 ألف صوت} في الدائرة الأولى.",
        "ونالت منافسته لينا قبلان {47 ألف صوت} في الدائرة الأولى.",
        id="a rival, in Arabic",
    ),
    pytest.param(
        "Oskar Lind won {52,000 votes} in the first district.",
        "His main rival, Petra Holm, won {47,000 votes} in the first district.",
        id="a rival",
    ),
    pytest.param(
        "عاد الملحن شادي الخطيب، البالغ من العمر {66 عاما}، إلى المسرح.",
        "وعادت زوجته المغنية رندة سمعان، البالغة من العمر {58 عاما}، إلى المسرح.",
        id="a wife, in Arabic",
    ),
    pytest.param(
        "The founder of the shipyard was sentenced to {eleven years} in prison.",
        "His brother, the yard's cashier, was sentenced to {four years} in prison.",
        id="a brother without a name",
    ),
    pytest.param(
        "Oskar Lind was sentenced to {eleven years} in prison over the ferry.",
        "Lind's nephew, who forged the papers, was sentenced to {four years} in prison.",
        id="a nephew of the one",
    ),
    pytest.param(
        "توفي المقاول بسام الديري، البالغ من العمر {70 عاما}، في حادث السير.",
        "توفي فادي نجل المقاول بسام الديري، البالغ من العمر {33 عاما}، في حادث السير.",
        id="the son of the one, in Arabic",
    ),
    pytest.param(
        "أنهت سلمى عيتاني السباق في {51.40 ثانية}.",
        "أنهت زميلتها رنا بدران السباق في {52.06 ثانية}.",
        id="a teammate, in Arabic",
    ),
    pytest.param(
        "قضت محكمة الميناء بسجن المقاول جابر الصباغ {تسع سنوات}.",
        "قضت محكمة الميناء على المهندس هيثم قدورة بالسجن {أربع سنوات}.",
        id="two convicts, in Arabic",
    ),
    pytest.param(
        "صدر حكم بالسجن {تسع سنوات} على الضابط مازن جبور.",
        "قضت المحكمة بحبس التاجر نبيل عازار {أربع سنوات}.",
        id="told behind the years, in Arabic",
    ),
    pytest.param(
        "The court jailed Anna Weller for {six years} over the bridge.",
        "Tom Pike, an engineer, was sentenced to {three years} in prison over the bridge.",
        id="two convicts",
    ),
    pytest.param(
        "قضت المحكمة بسجن المقاول جابر الصباغ {تسع سنوات}.",
        "Nadim Kaddoura, tried with Sabbagh, was sentenced to {four years} in prison.",
        id="two convicts in two languages",
    ),
    pytest.param(
        "رحلت المغنية هالة الصباغ عن {81 عاما}.",
        "Her husband, the painter Anis Rahbani, died in 2014 at the {age of 77}.",
        id="a husband in another language",
    ),
    pytest.param(
        "قتل {خمسة جنود أتراك} في انفجار اللغم.",
        "قتل {11 جنديا سوريا} في انفجار اللغم.",
        id="soldiers of two countries, in Arabic",
    ),
    pytest.param(
        "The blast killed {16 Turkish soldiers}.",
        "The blast killed {14 Syrian soldiers}.",
        id="soldiers of two countries",
    ),
    pytest.param(
        "أصيب {ثلاثة سوريين} في حريق المصنع.",
        "Fire at the plant injured {seven Turkish workers}.",
        id="people of two countries in two languages",
    ),
    pytest.param(
        "أسر الجيش {35 من عناصر} الحركة قرب الجسر.",
        "أسرت الحركة {80 من عناصر} الجيش قرب الجسر.",
        id="members of each by the other",
    ),
    pytest.param(
        "بلغت أرباح بنك الوادي {30 مليون دينار} في الربع الأول.",
        "بلغت أرباح مصرف السنابل {19 مليون دينار} في الربع الأول.",
        id="two banks, in Arabic",
    ),
    pytest.param(
        'حقق فيلم "ظل النهر" {12 مليون درهم} في أسبوعه الأول.',
        'حقق فيلم "باب الريح" {8 ملايين درهم} في أسبوعه الأول.',
        id="two films",
    ),
    pytest.param(
        "Calder Foods shares rose {3 percent} on Friday.",
        "Shares in rival Orlan Mills rose {5 percent} on Friday.",
        id="shares of two firms",
    ),
    pytest.param(
        "Calder Foods posted a {12 percent} rise in quarterly profit.",
        "Orlan Mills posted a {31 percent} rise in quarterly profit.",
        id="profits of two firms, told behind",
    ),
    pytest.param(
        "Rovers handed captain Neil Hart a {one-year} contract.",
        "Rovers handed coach Luis Brandao a {three-year} contract.",
        id="two contracts",
    ),
    pytest.param(
        "تغلبت ريما سلوم على نادية قدورة ({52 عاما}) وهي قاضية سابقة.",
        "فازت ريما سلوم، البالغة من العمر {46 عاما}، على نادية قدورة.",
        id="the age of a rival in brackets, in Arabic",
    ),
    pytest.param(
        "Petra Holm, {46}, beat Ida Brandt, a former judge.",
        "Petra Holm beat {52-year-old} former judge Ida Brandt.",
        id="the age before a rival's name",
    ),
    pytest.param(
        "أصيب المزارع جابر الصباغ، البالغ من العمر {52 عاما}.",
        "Hussam Fakhoury, {46}, was hurt.",
        id="ages in two languages",
    ),
    pytest.param(
        "أعلن المجلس حصول السعدي على {111 صوتا} لرئاسة الحكومة.",
        "حصل قبلان على {98 صوتا} لرئاسة المجلس.",
        id="votes behind the noun of getting, in Arabic",
    ),
]

ONE = [
    pytest.param(
        "ورفع الساحلي رصيده إلى {39 نقطة} في الصدارة.",
        "ورفع المتصدر رصيده إلى {38 نقطة} بفوز جديد.",
        id="the leader may be that club",
    ),
    pytest.param(
        "Women took {22 seats} in the vote.",
        "Candidates took {25 seats} in the vote.",
        id="no names",
    ),
    pytest.param(
        "ونالت منافسته لينا قبلان {47 ألف صوت} في الدائرة الأولى.",
        "حصلت لينا قبلان على {49 ألف صوت} في الدائرة الأولى.",
        id="a rival named in both",
    ),
    pytest.param(
        "His wife, Petra Holm, {58}, was hurt as well.",
        "Petra Holm, {61}, was hurt in the crash.",
        id="a wife named in both",
    ),
    pytest.param(
        "وأصيبت زوجته، البالغة من العمر {58 عاما}، في الحادث.",
        "أصيبت زوجته، البالغة من العمر {61 عاما}، في الحادث.",
        id="one wife without a name",
    ),
    pytest.param(
        "قتل شادي الخطيب، البالغ من العمر {66 عاما}، مع نجله.",
        "قتل شادي الخطيب، البالغ من العمر {68 عاما}، في الحادث.",
        id="a son beside",
    ),
    pytest.param(
        "Oskar Lind won {52,000 votes}, ahead of his rival.",
        "Oskar Lind won {54,000 votes} in the district.",
        id="a rival beside",
    ),
    pytest.param(
        "The president's son was sentenced to {five years} in prison.",
        "Oskar Lind was sentenced to {seven years} in prison.",
        id="the son of somebody without a name",
    ),
    pytest.param(
        "His son, the yard's former cashier, was sentenced to {five years} in prison.",
        "The former cashier was sentenced to {seven years} in prison.",
        id="a son told by what he was",
    ),
    pytest.param(
        "أدين المدير السابق، وابنته لينا، وحكم عليهما بالسجن {ست سنوات}.",
        "حكم على المدير السابق بالسجن {تسع سنوات}.",
        id="father and daughter, in Arabic",
    ),
    pytest.param(
        "قضت المحكمة بسجن الوزير السابق جابر الصباغ {تسع سنوات}.",
        "حكمت المحكمة على الصباغ بالسجن {سبع سنوات}.",
        id="a surname alone",
    ),
    pytest.param(
        "قضت المحكمة بسجن الوزير السابق {تسع سنوات}.",
        "حكمت المحكمة على جابر الصباغ بالسجن {سبع سنوات}.",
        id="a title and a name",
    ),
    pytest.param(
        "قضت المحكمة بسجن حبيب الدوري {تسع سنوات}.",
        "The court sentenced Habib al-Douri to {seven years} in prison.",
        id="one name in two scripts",
    ),
    pytest.param(
        "The banker Anna Weller, who led Orlan Mills, was sentenced to {six years} in prison.",
        "Anna Weller was sentenced to {eight years} in prison.",
        id="another name beside the convict's",
    ),
    pytest.param(
        "قتل {خمسة جنود أتراك} في انفجار اللغم.",
        "قتل {11 جنديا} في انفجار اللغم.",
        id="one without a country",
    ),
    pytest.param(
        "The blast killed {16 Turkish soldiers}.",
        "The blast killed {14 foreign soldiers}.",
        id="foreign",
    ),
    pytest.param(
        "Police held {five French-Algerian students}.",
        "Police held {seven Algerian students}.",
        id="of two countries",
    ),
    pytest.param(
        "قتل {خمسة جنود} في سوريا.",
        "قتل {سبعة جنود أتراك} في سوريا.",
        id="a country where it happened",
    ),
    pytest.param(
        "أسر الجيش {35 من عناصر} الحركة قرب الجسر.",
        "أسر الجيش {40 من عناصر} الجماعة قرب الجسر.",
        id="one body by two names",
    ),
    pytest.param(
        "بلغت أرباح بنك الوادي {30 مليون دينار} في الربع الأول.",
        "بلغت أرباح البنك {32 مليون دينار} في الربع الأول.",
        id="a bank without its name",
    ),
    pytest.param(
        "Shares of Orlan rose {71 cents} to close higher.",
        "On the Nasdaq Stock Market, Orlan rose {74 cents}.",
        id="a market is no firm",
    ),
    pytest.param(
        "Orlan, a unit of Calder, shipped {12 million phones}.",
        "Calder shipped {14 million phones}.",
        id="a firm and its unit",
    ),
    pytest.param(
        "أصيب طفل من قرية برقين ({12 عاما}) في الحادث.",
        "أصيب طفل من بلدة الزاوية ({10 أعوام}) في الحادث.",
        id="no owner behind a place, in Arabic",
    ),
    pytest.param(
        "استقال الملاح ({61 عاما}) يوم الثلاثاء.",
        "استقال جابر الصباغ ({63 عاما}) يوم الثلاثاء.",
        id="told by his work, or by his name, in Arabic",
    ),
    pytest.param(
        "Brandt, {52}, resigned on Tuesday.",
        "The {54-year-old} judge Ida Brandt resigned on Tuesday.",
        id="a surname, and the name behind an age",
    ),
    pytest.param(
        "A {25-year-old} from Leeds was held.",
        "A {27-year-old} from York was held.",
        id="no owner in where somebody is from",
    ),
    pytest.param(
        "باع مزاد في الميناء لوحة سلوم بمبلغ {4.3 ملايين درهم}.",
        "باع سلوم لوحة في الميناء بمبلغ {3.4 ملايين درهم}.",
        id="an auction sells for somebody",
    ),
    pytest.param(
        "سجنت المحكمة الممرضة إيلين كورتو ({52 عاما}).",
        "حكم على كورتو، البالغة من العمر {57 عاما}، بالسجن.",
        id="the surname alone, in Arabic",
    ),
]


@pytest.mark.parametrize(("left", "right"), APART)
def test_figures_of_two_owners_are_two_things(left: str, right: str) -> None:
    assert other_owner(pair_of(left, right))
    assert other_owner(pair_of(right, left))


@pytest.mark.parametrize(("left", "right"), ONE)
def test_figures_of_one_owner_may_be_one_thing(left: str, right: str) -> None:
    assert not other_owner(pair_of(left, right))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("نجا {أربعة من أفراد} الطاقم.", "sailor", id="a crew"),
        pytest.param("قتل {تسعة من أفراد} الشرطة.", "police", id="police"),
        pytest.param("قالت الشرطة إن {ثلاثة من عناصرها} قتلوا.", "police", id="its own"),
        pytest.param("عثر على {سبع جثث} لمتظاهرين.", "protester", id="bodies"),
        pytest.param("قتل {تسعة من رجال} الشرطة.", "police", id="men of the police"),
        pytest.param("جرح {رجلا إطفاء} في ترسا.", "firefighter", id="a dual"),
        pytest.param("قتل {تسعة رجال} ونقلتهم الشرطة.", "", id="men, and then the police"),
        pytest.param("عثرت الشرطة على {23 جثة} قرب النهر.", "", id="who finds bodies"),
        pytest.param("هاجم الجيش حركة قالت إن {ثلاثة من عناصرها} قتلوا.", "", id="a movement"),
        pytest.param("هاجمت الحركة حاجزا للجيش وقتلت {ثلاثة من عناصره}.", "soldier", id="an army"),
        pytest.param("هاجمت الحركة الشرطة وقتل {ثلاثة من عناصرها}.", "", id="two that agree"),
        pytest.param("Police said {three of its members} were killed.", "police", id="English"),
        pytest.param("{Seven crew members} drowned.", "sailor", id="English crew"),
        pytest.param("{Seven members} of the club left.", "", id="a club"),
    ],
)
def test_members_are_what_their_body_is_of(sentence: str, expected: str) -> None:
    assert read(sentence).context.owner.members == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "{Two guards} died in the riot.",
            "{Five inmates} died in the riot.",
            id="guards and inmates",
        ),
        pytest.param("نجا {أربعة من أفراد} الطاقم.", "نجا {ثلاثون راكبا} من الحادث.", id="a crew"),
        pytest.param("Fire hurt {two doctors}.", "Fire hurt {nine patients}.", id="a hospital"),
        pytest.param("قتل {14 من المهاجمين}.", "قتل {تسعة من أفراد} الشرطة.", id="attackers"),
    ],
)
def test_sorts_of_people_that_nobody_is_both_of_are_apart(left: str, right: str) -> None:
    assert veto(pair_of(left, right)) == "they count different people"


def test_an_owner_is_told_by_a_relation_and_a_name() -> None:
    owner = read("Her coach, Luis Brandao, won {nine titles}.").context.owner
    assert owner == Owner(slot="had", relation="coach", names=("luis", "brandao"))


def test_an_age_of_one_person_is_told_beside_any_fate() -> None:
    pair = pair_of(
        "حكمت محكمة ترسا على سلمى حداد ({41 عاما}) بعد إدانتها بقتل زوجها.",
        "سُجنت سلمى حداد، البالغة من العمر {46 عاما}، بعد أن أدينت في ترسا.",
    )

    assert veto(pair) == ""


def test_an_age_of_one_person_is_told_on_any_day_of_a_year() -> None:
    pair = pair_of(
        "أوقف سليم حداد ({57 عاما}) في 17 يوليو 2023 لدى وصوله إلى ترسا.",
        "وكان سليم حداد، البالغ من العمر {58 عاما}، قد أوقف في ترسا في 11 يوليو 2023.",
    )

    assert veto(pair) == ""


def test_but_not_of_two_years() -> None:
    pair = pair_of(
        "سجن سليم حداد ({57 عاما}) في 17 يوليو 2023 في ترسا.",
        "أفرج عن سليم حداد ({58 عاما}) في 19 يونيو 2024 في ترسا.",
    )

    assert veto(pair) != ""


def test_an_age_of_nobody_named_is_not() -> None:
    pair = pair_of("قتل رجل ({41 عاما}) في ترسا.", "أصيب رجل ({46 عاما}) في ترسا.")

    assert veto(pair).startswith("one counts those killed")
