"""A small newsroom for the tests of the review page: stories written for them, in two languages.

Towns, people and outlets are made up. Everything is built by `tests.factories`, so spans are right.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from checker.kinds.amount import Amount, Op
from checker.kinds.date import Period
from checker.kinds.expression import DateExpression, Grain
from checker.model import (
    Article,
    Evidence,
    Fact,
    Finding,
    Region,
    RegionSpan,
    Report,
    Skipped,
    Span,
    Verdict,
)
from tests.factories import make_amount, make_article, make_fact, make_finding, make_report

_DAY = dt.datetime(2031, 3, 4, tzinfo=dt.UTC)
_FILLER = (
    "وأضاف أن فرق الإنقاذ عملت طوال الليل وسط الثلوج، وأن الطريق الجبلي بقي مغلقًا أمام الشاحنات، "
    "فيما فتحت المدارس أبوابها لإيواء العائلات التي تضررت بيوتها. "
)


def _article(name: str, text: str, outlet: str, hours: float | None, title: str) -> Article:
    return make_article(
        f"{title}\n\n{text}\n",
        identifier=f"stories/{name}",
        language="ar" if ".ar." in name else "en",
        outlet=outlet,
        published=None if hours is None else _DAY + dt.timedelta(hours=hours),
        title=title,
    )


def _evidence() -> tuple[Evidence, ...]:
    return (
        Evidence("statement similarity", 0.91, 2.31),
        Evidence("shared names", 0.67, 1.12, "one name in three is shared"),
        Evidence("event date", 1.0, 0.4),
        Evidence("within one article", 1.0, -0.35),
    )


def _day(day: int) -> Period:
    date = dt.date(2031, 9, day)
    return Period(date, date, Grain.DAY, DateExpression(year=2031, month=9, day=day))


def _toll() -> tuple[list[Article], Finding]:
    told = [
        (
            "toll-1.ar.txt",
            "الساحل",
            9,
            11,
            "11 قتيلًا",
            "قال الدفاع المدني إن الانهيار الثلجي في وادي سيلان خلّف 11 قتيلًا حتى ظهر اليوم.",
        ),
        (
            "toll-2.en.txt",
            "Quay Post",
            12,
            11,
            "eleven people",
            "At least the bodies of eleven people were found below the Silan pass, rescuers said.",
        ),
        (
            "toll-3.ar.txt",
            "صوت الجبل",
            18.5,
            14,
            "أربعة عشر شخصًا",
            "وارتفعت الحصيلة إلى أربعة عشر شخصًا بعد العثور على ثلاث جثث تحت ركام النُّزُل.",
        ),
        (
            "toll-4.en.txt",
            "The Lantern",
            33,
            20,
            "20 dead",
            "The avalanche above Silan has left 20 dead, the governor told reporters on Wednesday.",
        ),
        (
            "toll-5.ar.txt",
            "الميناء",
            40,
            20,
            "٢٠ قتيلًا",
            "أعلن المحافظ سامر النوري أن العدد النهائي بلغ ٢٠ قتيلًا، بينهم 3 من رجال الإنقاذ.",
        ),
    ]
    articles, facts = [], []
    for name, outlet, hours, number, words, sentence in told:
        article = _article(
            name,
            _FILLER + "\n\n" + sentence + " " + _FILLER,
            outlet,
            hours,
            f"انهيار سيلان: {outlet}" if ".ar." in name else f"Silan avalanche, {outlet}",
        )
        articles.append(article)
        facts.append(
            make_fact(
                article,
                words,
                make_amount(number),
                what="قتلى الانهيار الثلجي في وادي سيلان",
                source="الدفاع المدني" if number == 11 else None,
            )
        )
    return articles, make_finding(
        *facts,
        identifier="a0000000000000a1",
        verdict=Verdict.UPDATE,
        level="count.running",
        explanation="a running figure that moved as such figures do",
        evidence=_evidence(),
    )


def _visit() -> tuple[list[Article], Finding]:
    left = _article(
        "visit-1.ar.txt",
        "تأتي الزيارة، وهي الزيارة الثالثة للوزيرة ليان حدّاد إلى ميناء Port-Arlen منذ توليها "
        "المنصب عام 2027، وسط توتر بين البلدين.",
        "الساحل",
        60,
        "حدّاد في بورت آرلن",
    )
    middle = _article(
        "visit-2.ar.txt",
        _FILLER * 3 + "وهذه الزيارة الخامسة للوزيرة إلى الميناء نفسه منذ عام 2027. " + _FILLER * 2,
        "صوت الجبل",
        62,
        "محادثات في بورت آرلن",
    )
    right = _article(
        "visit-3.en.txt",
        "It was Haddad's third visit to Port-Arlen (بورت آرلن) since she took office in 2027, "
        "her spokesman said.",
        "Quay Post",
        65,
        "Haddad returns to Port-Arlen",
    )
    facts = [
        make_fact(
            left,
            "الزيارة الثالثة",
            make_amount(3),
            kind="ordinal",
            what="زيارات ليان حدّاد إلى بورت آرلن",
        ),
        make_fact(
            right,
            "third visit",
            make_amount(3),
            kind="ordinal",
            what="visits of Haddad to Port-Arlen",
            source="her spokesman",
        ),
        make_fact(
            middle,
            "الزيارة الخامسة",
            make_amount(5),
            kind="ordinal",
            what="زيارات ليان حدّاد إلى بورت آرلن",
        ),
    ]
    return [left, middle, right], make_finding(
        *facts, identifier="a0000000000000a2", verdict=Verdict.CONTRADICTION, evidence=_evidence()
    )


def _drones() -> tuple[list[Article], Finding]:
    article = _article(
        "drones.ar.txt",
        "قالت هيئة الأركان إن مسيّرة واحدة على الأقل عبرت المضيق فجرًا. وذكرت وزارة الدفاع في "
        "تارن أن مسيّرتين سقطتا في البحر (نحو 8.4 كم من الساحل).",
        "الميناء",
        80,
        "مسيّرات فوق المضيق",
    )
    at_least = Amount(Fraction(1), None, Op.GE)
    facts = [
        make_fact(
            article,
            "مسيّرة واحدة على الأقل",
            at_least,
            what="المسيّرات فوق المضيق",
            source="هيئة الأركان",
        ),
        make_fact(
            article,
            "مسيّرتين",
            make_amount(2),
            what="المسيّرات فوق المضيق",
            source="وزارة الدفاع في تارن",
        ),
    ]
    return [article], make_finding(
        *facts,
        identifier="a0000000000000a3",
        verdict=Verdict.TENSION,
        level="count.sources_differ",
        explanation="the sets meet, but the plain readings differ",
    )


def _opening() -> tuple[list[Article], Finding]:
    first = _article(
        "opening-1.ar.txt",
        "يُفتتح الجسر المعلّق فوق نهر أورين في 16 سبتمبر/أيلول 2031 بكلفة بلغت 1,250,000 "
        "دولار، بحسب البلدية.",
        "الساحل",
        100,
        "جسر أورين",
    )
    second = _article(
        "opening-2.en.txt",
        "The hanging bridge over the Oren opens on September 18, 2031, after a delay of 18 months.",
        "The Lantern",
        None,
        "Oren bridge to open",
    )
    early, late = (_day(day) for day in (16, 18))
    facts = [
        make_fact(
            first,
            "16 سبتمبر/أيلول 2031",
            early,
            kind="date",
            what="افتتاح جسر أورين",
            source="البلدية",
        ),
        make_fact(
            second, "September 18, 2031", late, kind="date", what="opening of the Oren bridge"
        ),
    ]
    return [first, second], make_finding(
        *facts, identifier="a0000000000000a4", verdict=Verdict.CONTRADICTION, evidence=_evidence()
    )


def _cost() -> tuple[list[Article], Finding]:
    first = _article(
        "cost-1.en.txt",
        "The port of Arlen will cost 2.4 billion dollars, the ministry said (الوزارة).",
        "Quay Post",
        30,
        "Arlen port budget",
    )
    second = _article(
        "cost-2.ar.txt",
        "قدّرت الوزارة كلفة ميناء آرلن بنحو 3.1 مليار دولار على مدى 6 سنوات.",
        "صوت الجبل",
        55,
        "ميزانية ميناء آرلن",
    )
    near = Amount(Fraction(3_100_000_000), Fraction(3_100_000_000), Op.APPROX, "USD")
    facts = [
        make_fact(
            first,
            "2.4 billion dollars",
            make_amount(2_400_000_000, unit="USD"),
            kind="money",
            what="cost of the port of Arlen",
            source="the ministry",
        ),
        make_fact(
            second,
            "بنحو 3.1 مليار دولار",
            near,
            kind="money",
            what="كلفة ميناء آرلن",
            source="الوزارة",
        ),
    ]
    return [first, second], make_finding(
        *facts, identifier="a0000000000000a5", verdict=Verdict.CONTRADICTION
    )


def make_newsroom() -> Report:
    """Return a report of five findings: a running toll, an ordinal, a tension, a date, money."""
    stories = [_visit(), _opening(), _cost(), _drones(), _toll()]
    articles = sorted((one for told, _ in stories for one in told), key=lambda one: one.id)
    skipped = [Skipped("stories/photo.jpg", "ingest", "not a text file")]
    return make_report(articles, [finding for _, finding in stories], skipped)


def make_large(findings: int, articles: int) -> Report:
    """Return a report with so many findings of two statements, and so many articles."""
    told: list[Article] = []
    found: list[Finding] = []
    for number in range(findings):
        pair: list[Fact] = []
        for side, value in ((0, number % 50 + 2), (1, number % 50 + 5)):
            article = _article(
                f"bulk/{number:05}-{side}.{'ar' if side else 'en'}.txt",
                f"وقال المتحدث إن السفينة {number} حملت {value} صندوقًا من الدواء إلى "
                f"الجزيرة.\n\n{_FILLER}",
                ("الساحل", "صوت الجبل", "Quay Post", "The Lantern", "الميناء")[(number + side) % 5],
                number % 900,
                f"السفينة {number}",
            )
            told.append(article)
            pair.append(
                make_fact(
                    article,
                    f"{value} صندوقًا",
                    make_amount(value),
                    kind=("count", "money", "measure")[number % 3],
                    what=f"صناديق السفينة {number}",
                )
            )
        verdict = (Verdict.CONTRADICTION, Verdict.TENSION, Verdict.UPDATE)[number % 3]
        found.append(
            make_finding(*pair, identifier=f"{number:016x}", verdict=verdict, evidence=_evidence())
        )
    told += [
        make_article(identifier=f"rest/{number:06}.txt")
        for number in range(max(0, articles - len(told)))
    ]
    return make_report(told, found)


def make_hostile(text: str, words: str) -> Report:
    """Return a report whose every text field is an attack; ``words`` occur in ``text``."""
    attack = "</title></script><script>window.hacked=1</script><img src=x onerror=window.hacked=1>"
    name = f"stories/{attack}\"'&.txt"
    bad = make_article(
        text,
        identifier=name,
        title=attack,
        outlet=attack,
        regions=(RegionSpan(Region.BODY, Span(0, len(text))),),
    )
    good = make_article(
        "It carried five boxes.\n",
        identifier="stories/good.txt",
        outlet="\N{RIGHT-TO-LEFT OVERRIDE}txet",
    )
    facts = [
        make_fact(bad, words, make_amount(2), what=attack, source=attack),
        make_fact(good, "five boxes", make_amount(5), what="boxes"),
    ]
    finding = make_finding(
        *facts,
        identifier="bad0000000000bad",
        explanation=attack,
        evidence=(Evidence(attack, 0.5, 0.5, attack),),
    )
    return make_report([bad, good], [finding], [Skipped(attack, "ingest", attack)])
