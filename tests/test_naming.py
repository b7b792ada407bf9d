"""What a fact measures, and who says it, are told in the article's own words."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Settings, read_facts
from checker.comparison import compare
from checker.model import FactGroup, Link, Relation
from tests.factories import make_amount, make_article, make_fact

DAY = dt.date(2031, 5, 2)


def whats(text: str, kind: str) -> list[str]:
    return [fact.context.what for fact in read_facts(text, published=DAY) if fact.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        pytest.param(
            "سجلت الوزارة 187 إصابة جديدة", "count", "إصابة جديدة", id="letters as written"
        ),
        pytest.param(
            "أطلقت الدولة صاروخين قصيري المدى",
            "count",
            "أطلقت صاروخين قصيري المدى",
            id="two words that qualify",
        ),
        pytest.param(
            "Five crew members were arrested.",
            "count",
            "crew members arrested",
            id="the order of the text",
        ),
        pytest.param(
            "Police arrested five ministry employees.",
            "count",
            "arrested ministry employees",
            id="the verb before its object",
        ),
        pytest.param(
            "The air force has eight long-range planes.",
            "count",
            "long-range planes",
            id="a hyphen stays",
        ),
        pytest.param(
            "It was his seventh trip abroad, and no foreign trip was longer.",
            "ordinal",
            "trip abroad",
            id="no word twice",
        ),
        pytest.param(
            "An earthquake struck on 6 May.", "date", "earthquake struck", id="a verb with subject"
        ),
        pytest.param(
            "توفي الكاتب يوم 6 مايو.", "date", "توفي الكاتب", id="a verb before its subject"
        ),
        pytest.param(
            "Oil prices were down 3 percent.",
            "percentage",
            "Oil prices down",
            id="an auxiliary in between",
        ),
        pytest.param("بلغ عدد القتلى 43", "count", "بلغ عدد القتلى", id="a noun with its noun"),
        pytest.param(
            "The war lasted 18 months.", "duration", "war lasted", id="a unit names nothing"
        ),
    ],
)
def test_what_is_measured_reads_as_it_stands(text: str, kind: str, what: str) -> None:
    assert whats(text, kind) == [what]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param(
            'بحسب إحصاء أجرته قناة "نون إف إم" فهذه رحلته العاشرة.',
            'إحصاء أجرته قناة "نون إف إم"',
            id="a quoted name",
        ),
        pytest.param(
            "وفق صحيفة «الميناء» المحلية، قتل 5 أشخاص.",
            "صحيفة «الميناء» المحلية",
            id="what qualifies it behind the marks",
        ),
        pytest.param(
            'قال المتحدث "لم نعرف بعد كم كانوا على المركب" وإن 5 أشخاص قتلوا.',
            "المتحدث",
            id="a speech is no name",
        ),
    ],
)
def test_a_source_is_told_with_its_quoted_name(text: str, source: str) -> None:
    facts = read_facts(text, published=DAY)

    assert [fact.context.source for fact in facts] == [source]


@pytest.mark.parametrize(
    ("told", "what"),
    [
        pytest.param(
            [("died", ""), ("died", ""), ("sailors died", "sailor")],
            "sailors died",
            id="a noun before a commoner verb",
        ),
        pytest.param(
            [("5", ""), ("5", ""), ("ferry sank", "")],
            "ferry sank",
            id="anything before the value itself",
        ),
        pytest.param(
            [("sailors", "sailor"), ("crew of ten", "crew")],
            "sailors",
            id="the shorter of equals",
        ),
    ],
)
def test_a_finding_is_named_by_what_tells_most(told: list[tuple[str, str]], what: str) -> None:
    article = make_article("Of them 5 died, and 6 died.\n")
    facts = [make_fact(article, "5", make_amount(5), what=each, noun=noun) for each, noun in told]
    other = make_fact(article, "6", make_amount(6), what="6")
    link = Link(0, len(facts), 0.9, Relation.CONTRADICTION, "count.disjoint")

    finding = compare(FactGroup((*facts, other), (link,)), {article.id: None}, Settings())

    assert finding is not None
    assert finding.what == what
