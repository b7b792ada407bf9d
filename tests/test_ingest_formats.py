"""What each file format hands on: JSON Lines, CSV and HTML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest import Ingested, read_source
from checker.ingest.files import SourceFile
from checker.model import PublishedFrom, Region

TEXT = "Ten ships left the harbour on Sunday, the ministry said."
ARABIC = "غادرت عشر سفن الميناء، بحسب الوزارة."


def ingest(name: str, raw: str | bytes) -> Ingested:
    content = raw.encode() if isinstance(raw, str) else raw
    return read_source(SourceFile(name, name, Path(name)), raw=content)


def jsonl(*records: object) -> str:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


@pytest.mark.parametrize(
    ("record", "found"),
    [
        pytest.param({"text": TEXT}, ("", "", None), id="text alone"),
        pytest.param(
            {"body": TEXT, "source": "Herald", "date": "2030-05-01"},
            ("", "Herald", "2030-05-01T00:00:00+00:00"),
            id="other names",
        ),
        pytest.param(
            {"Text": TEXT, "OUTLET": "Herald", "Published At": "2030-05-01T10:00:00+03:00"},
            ("", "Herald", "2030-05-01T10:00:00+03:00"),
            id="names in capitals and with spaces",
        ),
        pytest.param(
            {"text": TEXT, "title": "Ships leave", "outlet": None},
            ("Ships leave", "", None),
            id="a title, and nothing for outlet",
        ),
    ],
)
def test_a_json_line_is_an_article(
    record: dict[str, object], found: tuple[str, str, str | None]
) -> None:
    (article,) = ingest("a.jsonl", jsonl(record)).articles

    published = None if article.published is None else article.published.isoformat()
    assert (article.title, article.outlet, published) == found
    assert article.text[: len(TEXT)] == TEXT


def test_a_title_from_outside_stands_behind_the_text() -> None:
    (article,) = ingest("a.jsonl", jsonl({"text": TEXT, "title": "Nine ships leave"})).articles

    assert article.title_span is not None
    assert article.text[article.title_span.start : article.title_span.end] == "Nine ships leave"
    assert [part.region for part in article.regions] == [Region.BODY, Region.HEADLINE]


def test_a_title_that_opens_the_text_is_not_doubled() -> None:
    record = {"text": f"Nine ships leave\n\n{TEXT}", "title": "Nine ships leave"}
    (article,) = ingest("a.jsonl", jsonl(record)).articles

    assert article.text == record["text"]
    assert [part.region for part in article.regions] == [Region.HEADLINE, Region.BODY]


def test_ids_of_records_name_the_articles() -> None:
    records = [{"text": TEXT, "id": "x1"}, {"text": TEXT}, {"text": TEXT, "id": "x1"}]

    articles = ingest("day/a.jsonl", jsonl(*records)).articles

    assert [article.id for article in articles] == [
        "day/a.jsonl#x1",
        "day/a.jsonl#2",
        "day/a.jsonl#x1~2",
    ]


def test_further_articles_of_a_record_are_numbered_below_it() -> None:
    text = f"{TEXT}\n\nRead more: Oakport harbour closes for days\n"

    articles = ingest("a.jsonl", jsonl({"text": text}, {"text": text})).articles

    assert [article.id for article in articles] == [
        "a.jsonl",
        "a.jsonl#1.2",
        "a.jsonl#2",
        "a.jsonl#2.2",
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param("{nonsense", "line 2 is not JSON", id="no JSON"),
        pytest.param('"words"', "line 2 is no object", id="no object"),
        pytest.param('{"title": "A"}', "line 2 has no text", id="no text"),
        pytest.param('{"text": "  "}', "line 2 has no text", id="blank text"),
        pytest.param('{"text": ["a"]}', "line 2 has no text", id="a list for text"),
        pytest.param("[" * 100_000, "line 2", id="deep nesting"),
        pytest.param('{"text": ' + "1" * 5_000 + "}", "line 2", id="an endless number"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(line: str, reason: str) -> None:
    ingested = ingest("a.jsonl", f"{jsonl({'text': TEXT})}{line}\n{jsonl({'text': TEXT})}")

    assert len(ingested.articles) == 2
    assert [skipped.path for skipped in ingested.skipped] == ["a.jsonl"]
    assert reason in ingested.skipped[0].reason


def test_many_bad_lines_are_counted() -> None:
    ingested = ingest("a.jsonl", "oops\n" * 100)

    assert len(ingested.skipped) == 6
    assert ingested.skipped[-1].reason == "95 further lines hold no article"


def test_half_a_surrogate_pair_is_replaced() -> None:
    (article,) = ingest("a.jsonl", '{"text": "Ten \\ud83d ships left the port"}').articles

    assert article.text == "Ten ? ships left the port"


@pytest.mark.parametrize(
    ("published", "reason"),
    [
        pytest.param("soon", "published 'soon' is no date", id="words"),
        pytest.param("03/04/2030", "is no date", id="day and month in doubt"),
        pytest.param("2030-13-01", "is no date", id="no such month"),
    ],
)
def test_a_date_that_cannot_be_read_is_told(published: str, reason: str) -> None:
    ingested = ingest("a.jsonl", jsonl({"text": TEXT, "published": published}))

    assert len(ingested.articles) == 1
    assert ingested.articles[0].published_from is not PublishedFrom.FRONT_MATTER
    assert reason in ingested.skipped[0].reason


def test_an_unknown_language_is_told() -> None:
    ingested = ingest("a.jsonl", jsonl({"text": TEXT, "language": "fr"}))

    assert ingested.articles == ()
    assert "language 'fr' is not one of ar, en" in ingested.skipped[0].reason


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param(",", id="commas"),
        pytest.param(";", id="semicolons, as a spreadsheet writes them in half of Europe"),
        pytest.param("\t", id="tabs"),
    ],
)
def test_a_csv_row_is_an_article(sign: str) -> None:
    rows = [["Title", "Body", "Published"], ["Ships leave", f'"{TEXT}\nThey left."', "2030-05-01"]]
    raw = "\r\n".join(sign.join(row) for row in rows)

    (article,) = ingest("a.csv", "\ufeff" + raw).articles

    assert article.text.startswith(f"{TEXT}\nThey left.")
    assert (article.title, str(article.day)) == ("Ships leave", "2030-05-01")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        pytest.param("name,age\nA,3\n", "no column is named text or body", id="other columns"),
        pytest.param("text,title\n,A\n", "row 2 has no text", id="an empty cell"),
        pytest.param("text,title\n", "holds no article", id="no rows"),
    ],
)
def test_a_bad_table_is_told(raw: str, reason: str) -> None:
    ingested = ingest("a.csv", raw)

    assert ingested.articles == ()
    assert reason in ingested.skipped[0].reason


def test_a_cell_longer_than_the_csv_default_is_read() -> None:
    (article,) = ingest("a.csv", 'text\n"' + f"{TEXT} " * 2_500 + '"\n').articles

    assert len(article.text) > 131_072


def test_a_text_far_longer_than_an_article_is_told_and_left_out() -> None:
    ingested = ingest("a.txt", f"{TEXT} " * 20_000)

    assert ingested.articles == ()
    assert "divide it into its articles" in ingested.skipped[0].reason


PAGE = """<!DOCTYPE html><html><head><title>Ships leave - Herald</title>{meta}</head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>{title}</h1>
<p>{text} They had waited for a week, and their crews were tired of the harbour.</p>
<p>Two ships stayed behind, because their engines had been damaged in the storm.</p></article>
<footer>Copyright Herald</footer></body></html>"""
PUBLISHED = '<meta property="article:published_time" content="2030-05-01T10:00:00+03:00">'


def test_the_article_of_a_page_is_extracted() -> None:
    (article,) = ingest(
        "a.html", PAGE.format(meta=PUBLISHED, title="Ships leave", text=TEXT)
    ).articles

    assert TEXT in article.text
    assert "Sport" not in article.text
    assert article.title == "Ships leave"
    assert article.published is not None
    assert article.published.isoformat() == "2030-05-01T10:00:00+03:00"
    assert article.published_from is PublishedFrom.FRONT_MATTER


def test_a_page_is_read_in_the_encoding_that_it_declares() -> None:
    meta = '<meta charset="windows-1256">'
    page = PAGE.format(meta=meta, title="سفن تغادر", text=f"{ARABIC} " * 5)

    (article,) = ingest("a.htm", page.encode("cp1256")).articles

    assert (article.language, ARABIC in article.text) == ("ar", True)


def test_a_page_without_an_article_is_told() -> None:
    ingested = ingest("a.html", "<html><body></body></html>")

    assert "no article was found" in ingested.skipped[0].reason


@given(st.text(max_size=200), st.sampled_from([".jsonl", ".csv", ".txt", ".md"]))
def test_any_text_is_read_or_told(text: str, suffix: str) -> None:
    ingested = ingest(f"a{suffix}", text.encode("utf-8", "replace"))

    assert ingested.articles or ingested.skipped
    assert len({article.id for article in ingested.articles}) == len(ingested.articles)


@given(st.binary(max_size=200), st.sampled_from([".jsonl", ".csv", ".txt", ".html"]))
def test_any_bytes_are_read_or_told(raw: bytes, suffix: str) -> None:
    ingested = ingest(f"a{suffix}", raw)

    assert ingested.articles or ingested.skipped
