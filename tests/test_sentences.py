"""Sentences of an article: where they stand, in which region, paragraph and language."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.ingest import article_of, read_source
from checker.ingest.files import SourceFile
from checker.model import Article, Region, RegionSpan, Sentence, Span
from checker.sentences import paragraphs, split
from tests.factories import make_article


def ingest(text: str) -> Article:
    return read_source(SourceFile("a.txt", "a.txt", Path("a.txt")), raw=text.encode()).articles[0]


def texts(sentences: list[Sentence]) -> list[str]:
    return [sentence.text for sentence in sentences]


def test_the_headline_comes_first_and_furniture_not_at_all() -> None:
    article = ingest(
        "---\ntitle: Ten ships leave\n---\nShare\n\nTen ships left Oakport. Two stayed.\n\nClose\n"
    )

    sentences = split(article)

    assert texts(sentences) == ["Ten ships leave", "Ten ships left Oakport.", "Two stayed."]
    assert [sentence.region for sentence in sentences] == [
        Region.HEADLINE,
        Region.BODY,
        Region.BODY,
    ]


def test_paragraphs_are_numbered_from_0() -> None:
    article = ingest("Ten ships leave\n\nTen ships left. Two stayed.\n\nOne sank.\n")

    assert [sentence.paragraph for sentence in split(article)] == [0, 0, 0, 1]


def test_an_article_without_regions_is_all_body() -> None:
    sentences = split(make_article("Ten ships left.\nTwo stayed.\n"))

    assert texts(sentences) == ["Ten ships left.", "Two stayed."]
    assert {sentence.region for sentence in sentences} == {Region.BODY}


def test_a_title_inside_the_body_is_told_once() -> None:
    text = "Ten ships leave Ten ships left."
    article = make_article(text, title="Ten ships leave", title_span=Span(0, 15))

    assert texts(split(article)) == ["Ten ships leave", "Ten ships left."]


def test_a_teaser_keeps_its_region_in_its_title() -> None:
    text = "Ten ships leave"
    article = make_article(
        text,
        title=text,
        title_span=Span(0, 15),
        regions=(RegionSpan(Region.RELATED, Span(0, 15)),),
    )

    assert [sentence.region for sentence in split(article)] == [Region.RELATED]


def test_each_sentence_has_its_own_language() -> None:
    article = ingest(
        "غادرت عشر سفن الميناء القديم صباح الأحد، بحسب شركة Oakport Shipping.\n\n"
        "Ten ships left the harbour, the company said.\n\n"
        '"Oakport" اسم مدينة على الساحل الغربي للبلاد.\n'
    )

    assert [sentence.language for sentence in split(article)] == ["ar", "en", "ar"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("one\ntwo\n", ["one", "two"], id="short lines are paragraphs"),
        pytest.param("one\n\n\ntwo", ["one", "two"], id="empty lines"),
        pytest.param("one\r\ntwo\r\n\r\nthree", ["one", "two", "three"], id="Windows line ends"),
        pytest.param("one\ftwo\u2028three", ["one", "two", "three"], id="form feed, separator"),
        pytest.param("## one\n\n# two", ["one", "two"], id="marks of headings"),
        pytest.param("\ufeff one \u200f\n", ["one"], id="marks and spaces around a line"),
        pytest.param("", [], id="nothing"),
        pytest.param(
            "The ships that had waited for a week in port\nthe harbour left on Sunday morning.",
            ["The ships that had waited for a week in port\nthe harbour left on Sunday morning."],
            id="broken for width, on in lower case",
        ),
        pytest.param(
            "غادرت السفن التي انتظرت أسبوعا كاملا في\n"
            "الميناء القديم صباح الأحد بعد أن هدأت العاصفة\n"
            "التي ضربت الساحل الغربي للبلاد كله منذ\nالثلاثاء.",
            1,
            id="Arabic broken for width",
        ),
        pytest.param(
            "غادرت السفن التي انتظرت أسبوعا كاملا في الميناء\n"
            "أغلق المرفأ\nهدأت العاصفة التي ضربت الساحل الغربي",
            3,
            id="lines that an author ended",
        ),
    ],
)
def test_paragraphs_of_a_text(text: str, found: list[str] | int) -> None:
    spans = list(paragraphs(text, Span(0, len(text) or 1)))

    told = [text[span.start : span.end] for span in spans]
    assert (len(told) if isinstance(found, int) else told) == found


def test_a_stretch_of_megabytes_is_cut_at_spaces() -> None:
    word = "ship, "
    article = make_article(word * 500_000)

    sentences = split(article)

    assert max(len(sentence.text) for sentence in sentences) <= 2_000
    assert sum(sentence.text.count("ship") for sentence in sentences) == 500_000


def test_an_unknown_language_is_told() -> None:
    with pytest.raises(InputError, match="language 'xx' is not one of ar, en"):
        split(make_article("Ten ships left.", language="xx"))


def test_a_text_that_a_program_holds_is_all_body() -> None:
    assert texts(split(article_of("12 سبتمبر 2030"))) == ["12 سبتمبر 2030"]
    assert split(article_of("")) == []


WORDS = st.sampled_from(
    [
        "Ten",
        "ships",
        "left.",
        "غادرت",
        "عشر",
        "سفن.",
        "\n",
        "\n\n",
        "«",
        "»",
        "(",
        ")",
        "3.5",
        "؟",
        "\u200f",
    ]
)


def stand_where_they_say(article: Article) -> None:
    sentences = split(article)
    spans = sorted(sentence.span for sentence in sentences)

    assert all(sentence.text.strip() for sentence in sentences)
    assert texts(sentences) == [article.text[s.span.start : s.span.end] for s in sentences]
    assert all(left.end <= right.start for left, right in pairwise(spans))


@given(st.text(max_size=200) | st.lists(WORDS, max_size=60).map(" ".join))
def test_sentences_of_any_text_stand_where_they_say(text: str) -> None:
    stand_where_they_say(article_of(text))


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_sentences_of_a_page_stand_where_they_say(text: str) -> None:
    stand_where_they_say(ingest(f"Ten ships leave\n\n{text}\n\nTwo ships stayed."))
