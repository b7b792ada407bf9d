"""When an article came out: metadata first, then its page, then its own dates; else unknown."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest import read_source
from checker.ingest.dates import date_line, parse_moment
from checker.ingest.files import SourceFile
from checker.model import Article, PublishedFrom


def ingest(text: str) -> Article:
    return read_source(SourceFile("a.txt", "a.txt", Path("a.txt")), raw=text.encode()).articles[0]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        pytest.param("2030-05-01", "2030-05-01T00:00:00+00:00", id="a day"),
        pytest.param("2030-05-01T10:20:30", "2030-05-01T10:20:30+00:00", id="no zone is UTC"),
        pytest.param(
            "2030-05-01T10:20:30+04:00", "2030-05-01T10:20:30+04:00", id="an offset stays"
        ),
        pytest.param("2030-05-01T10:20:30Z", "2030-05-01T10:20:30+00:00", id="Zulu"),
        pytest.param("2030-05-01 10:20", "2030-05-01T10:20:00+00:00", id="a space for T"),
        pytest.param("20300501", "2030-05-01T00:00:00+00:00", id="basic ISO"),
        pytest.param("Wed, 01 May 2030 10:20:30 +0400", "2030-05-01T10:20:30+04:00", id="a feed's"),
        pytest.param("2030/5/1", "2030-05-01T00:00:00+00:00", id="slashes, year first"),
        pytest.param("31/05/2030", "2030-05-31T00:00:00+00:00", id="the day cannot be a month"),
        pytest.param("05/31/2030 10:20", "2030-05-31T10:20:00+00:00", id="nor here"),
        pytest.param("31/05/2030 10:20 PM", "2030-05-31T22:20:00+00:00", id="half of the day"),
        pytest.param("31/05/2030 12:05 a.m.", "2030-05-31T00:05:00+00:00", id="past midnight"),
        pytest.param("31/05/2030 10:20 GMT+3", "2030-05-31T10:20:00+03:00", id="zone in hours"),
        pytest.param("2030/05/31 10:20 +0330", "2030-05-31T10:20:00+03:30", id="zone in minutes"),
        pytest.param("31-05-2030 10:20 -99", "2030-05-31T10:20:00+00:00", id="no such zone"),
        pytest.param("04.05.2030", "2030-05-04T00:00:00+00:00", id="dots, day first"),
        pytest.param("٢٠٣٠-٠٥-٠١", "2030-05-01T00:00:00+00:00", id="Arabic digits"),
        pytest.param("1 May 2030", "2030-05-01T00:00:00+00:00", id="written in English"),
        pytest.param("May 1, 2030", "2030-05-01T00:00:00+00:00", id="written the American way"),
        pytest.param("1 مايو 2030", "2030-05-01T00:00:00+00:00", id="written in Arabic"),
        pytest.param("الأربعاء ١ أيار/مايو ٢٠٣٠", "2030-05-01T00:00:00+00:00", id="two names"),
        pytest.param("03/04/2030", None, id="day or month: not guessed"),
        pytest.param("2030", None, id="a year"),
        pytest.param("May 2030", None, id="a month"),
        pytest.param("2030-13-01", None, id="no such month"),
        pytest.param("31/31/2030", None, id="no such day"),
        pytest.param("0001-01-01", None, id="a placeholder"),
        pytest.param("yesterday", None, id="relative"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_written_moments(written: str, moment: str | None) -> None:
    found = parse_moment(written)

    assert (None if found is None else found.isoformat()) == moment


@given(st.text(max_size=120))
def test_any_text_is_a_moment_with_zone_or_none(written: str) -> None:
    moment = parse_moment(written)

    assert moment is None or moment.tzinfo is not None


@given(st.datetimes(timezones=st.just(dt.UTC)).filter(lambda moment: moment.year >= 1000))
def test_iso_moments_round_trip(moment: dt.datetime) -> None:
    assert parse_moment(moment.isoformat()) == moment


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("الخميس 21 Mar / March 2030", "2030-03-21", id="two scripts"),
        pytest.param("الخميس 21 مارس / March 2030", "2030-03-21", id="month in both"),
        pytest.param("Thursday, March 21, 2030", "2030-03-21", id="English"),
        pytest.param("2030-03-21", "2030-03-21", id="ISO"),
        pytest.param("21 آذار/مارس 2030", "2030-03-21", id="both Arabic names"),
        pytest.param("مارس 21, 2030", "2030-03-21", id="month first in Arabic"),
        pytest.param("21 مارس، 2030 04:15 م", "2030-03-21", id="comma, and a clock"),
        pytest.param("٢١/٣/٢٠٣٠", "2030-03-21", id="Arabic digits"),
        pytest.param(
            "21/03/2030 - 10:15 آخر تحديث: 22/03/2030 - 11:15", "2030-03-21", id="updated"
        ),
        pytest.param("March 21, 2030 | Updated: 10:15 p.m.", "2030-03-21", id="updated, English"),
    ],
)
def test_lines_that_hold_only_a_date(text: str, day: str) -> None:
    line = date_line(text)

    assert line is not None
    assert line.moment is not None
    assert str(line.moment.date()) == day


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The bridge opened on 21 March 2030", id="a sentence"),
        pytest.param("43 ships", id="a count"),
        pytest.param("2030 ships left in March 2030", id="words around a date"),
        pytest.param("Thursday", id="a weekday alone is a subheading"),
        pytest.param("March in Oakport", id="no digits"),
    ],
)
def test_lines_that_hold_more_than_a_date(text: str) -> None:
    assert date_line(text) is None


@pytest.mark.parametrize(
    ("text", "day", "known"),
    [
        pytest.param(
            "---\npublished: 2030-05-01\n---\n{body}", "2030-05-01", "front-matter", id="metadata"
        ),
        pytest.param(
            "---\npublished: 1 مايو 2030\n---\n{body}",
            "2030-05-01",
            "front-matter",
            id="written out",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\nPublished: 1 May 2030, 10:20 GMT\n\n{body}",
            "2030-05-01",
            "body",
            id="the page tells it",
        ),
        pytest.param(
            "عودة السفن إلى المرفأ\n\nنُشر في: 1 مايو 2030\n\n{body}",
            "2030-05-01",
            "body",
            id="the page tells it in Arabic",
        ),
        pytest.param(
            "Bridge opens in Oakport today\n\nPublished 1:02 PM EST, Wed May 1, 2030\n\n{body}",
            "2030-05-01",
            "body",
            id="the page tells it, hour first",
        ),
        pytest.param(
            "Bridge opens in Oakport today\n\nPosted on May 1, 2030 by Jane Miller\n\n{body}",
            "2030-05-01",
            "body",
            id="the page tells it, and who did",
        ),
        pytest.param(
            "Bridge opens in Oakport today\n\n3/5/2030\n\n{body}",
            None,
            "unknown",
            id="day or month, on an English page",
        ),
        pytest.param(
            "عودة السفن إلى المرفأ\n\n1/5/2030\n\nعادت السفن بعد أسبوع في عرض البحر.\n",
            "2030-05-01",
            "page-clock",
            id="day or month, on an Arabic page",
        ),
        pytest.param(
            "Wednesday 1 May 2030\n\nA bridge opens in Oakport\n\n{body}",
            None,
            "unknown",
            id="a page clock alone",
        ),
        pytest.param(
            "Wednesday 1 May 2030\n\nA bridge opens in Oakport\n\n{body}\n"
            "The mayor crossed it today, Wednesday.",
            "2030-05-01",
            "page-clock",
            id="a page clock that the body bears out",
        ),
        pytest.param(
            "الخميس 2 مايو / May 2030\n\nعودة السفن\n\nعادت السفن أمس الأربعاء 1 مايو.\n",
            "2030-05-02",
            "page-clock",
            id="a page clock that the day before bears out",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\nWednesday 1 May 2030\n\n{body}",
            "2030-05-01",
            "page-clock",
            id="a date below the headline",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\nWednesday 1 May 2030\n\n{body}\n"
            "The mayor crossed it today, Friday.",
            None,
            "unknown",
            id="a date below the headline that the body contradicts",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\nWednesday 1 May 2030\n\n{body}\n"
            "It was begun in March 2021 and will be paid for by 2041.",
            "2030-05-01",
            "page-clock",
            id="a date below the headline, plans and memories in the body",
        ),
        pytest.param(
            "A bridge opens in Oakport\n\n{body}\n\nThe mayor crossed it on Friday 3 May 2030.",
            None,
            "unknown",
            id="a full date may be of any event",
        ),
        pytest.param(
            'A bridge opens in Oakport\n\n{body}\n\nThe mayor said: "Today, Friday 3 May 2030, '
            "we open it. It is ours.\n",
            None,
            "unknown",
            id="a day in a quotation that is not closed",
        ),
        pytest.param(
            "Saturday 5 January 2030\n\nA bridge opens in Oakport\n\n{body}\n"
            "The mayor crossed it today, Wednesday.",
            None,
            "unknown",
            id="the first Wednesday of a year is one of many",
        ),
        pytest.param(
            "1 May 2030\n\nA bridge opens in Oakport\n\n{body}",
            "2030-05-01",
            "page-clock",
            id="a date without weekday above it",
        ),
        pytest.param(
            "Thursday 9 May 2030\n\nA bridge opens in Oakport\n\n1 May 2030\n\n{body}",
            "2030-05-01",
            "page-clock",
            id="a date below the headline, and another clock above it",
        ),
        pytest.param(
            "A bridge opens\n\nOAKPORT, May 1, 2030 (Agency) - {body}",
            "2030-05-01",
            "body",
            id="a dateline",
        ),
        pytest.param(
            "عودة السفن\n\nترسا (وكالة) – 1 مايو 2030 – {body}",
            "2030-05-01",
            "body",
            id="in Arabic",
        ),
        pytest.param(
            "عودة السفن\n\nترسا - 1 مايو 2030\n\n{body}", "2030-05-01", "body", id="of a line"
        ),
        pytest.param(
            "A bridge opens\n\nIn the spring of 1 May 2030 - a Wednesday - it rained. {body}",
            None,
            "unknown",
            id="no dateline, but a sentence",
        ),
        pytest.param("{body}", None, "unknown", id="nothing decides"),
        pytest.param(
            "الأربعاء 1 مايو / May 2030\n\nعودة السفن\n\nقال الوزير اليوم الجمعة إن السفن عادت.\n\n"
            "وأضاف أنها أبحرت في 12 سبتمبر الحالي.\n",
            "not 2030-05-01",
            None,
            id="a page clock that the body contradicts",
        ),
        pytest.param(
            "Last updated: 1 May 2030\n\nA bridge opens in Oakport\n\n{body}",
            None,
            "unknown",
            id="an update does not tell publication",
        ),
    ],
)
def test_the_day_of_publication(text: str, day: str | None, known: str | None) -> None:
    article = ingest(text.format(body="The bridge is 300 metres long, and cost two million.\n"))

    if day is not None and day.startswith("not "):
        assert str(article.day) != day[4:]
    else:
        assert (None if article.day is None else str(article.day)) == day
    assert known is None or article.published_from is PublishedFrom(known)


def test_a_date_inside_a_quotation_does_not_date_the_article() -> None:
    article = ingest("قال الوزير: «غادرت السفن اليوم الجمعة 12 سبتمبر 2003».\n")

    assert article.published is None


@pytest.mark.parametrize("hour", [pytest.param(0, id="midnight"), pytest.param(18, id="evening")])
def test_the_offset_of_the_outlet_is_kept(hour: int) -> None:
    article = ingest(f"---\npublished: 2030-05-01T{hour:02d}:30:00+03:00\n---\nTen ships left.\n")

    assert article.published is not None
    assert article.published.utcoffset() == dt.timedelta(hours=3)
    assert str(article.day) == "2030-05-01"
