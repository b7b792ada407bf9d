"""Highlights: the pieces are the text, and what is marked is exactly the span."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest import read
from checker.model import Span
from checker.pipeline import prepare
from checker.review.marking import Mark, around, cut, paragraph, visible
from checker.review.pages import environment
from checker.settings import Settings

ROOT = Path(__file__).parent.parent

# Letters of both directions, digits of both sorts, marks, controls, markup, line ends, an emoji.
MIXED = st.text(
    alphabet=st.sampled_from(
        "ab <>&\"'{}%ابتة١٢12.,/-\n\r\t"
        "\u064b\u0640\u200f\u200e\u202e\u202c\u2067\u2069\u2028\x1b\x85😀"
    ),
    min_size=1,
    max_size=60,
)


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(MIXED)
    starts = st.integers(0, len(text) - 1)
    spans = draw(
        st.lists(
            starts.flatmap(
                lambda at: st.integers(at + 1, len(text)).map(lambda end: Span(at, end))
            ),
            max_size=4,
        )
    )
    return text, spans


def shown(markup: str) -> str:
    """Return the text of markup as a browser's parser has it."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def render(text: str, marks: list[Mark]) -> str:
    template = environment().from_string(
        '{% from "pieces.html" import text %}{{ text(pieces) }}',
    )
    return template.render(pieces=cut(text, marks))


@given(marked_texts())
def test_pieces_join_to_the_text_and_marks_cover_exactly_their_spans(
    case: tuple[str, list[Span]],
) -> None:
    text, spans = case
    marks = [Mark(span, f"m{number}") for number, span in enumerate(spans)]
    pieces = cut(text, marks)

    assert "".join(piece.text for piece in pieces) == text
    for mark in marks:
        covered = "".join(piece.text for piece in pieces if mark in piece.marks)
        assert covered == text[mark.span.start : mark.span.end]


@given(marked_texts())
def test_the_markup_holds_every_character_of_the_text(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    markup = render(text, [Mark(span, "here") for span in spans])

    # html.unescape drops what a browser keeps: C1 controls and the escape sign, as references.
    assert shown(markup) == text


@given(MIXED, st.data())
def test_a_window_shows_its_part_and_no_more(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    window = Span(start, data.draw(st.integers(start + 1, len(text))))
    pieces = cut(text, [Mark(Span(0, len(text)), "all")], window=window)

    assert "".join(piece.text for piece in pieces) == text[window.start : window.end]


@given(MIXED, st.integers(0, 20), st.data())
def test_what_is_shown_around_a_span_holds_it(text: str, reach: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))

    assert around(text, span, reach=reach).covers(span)
    assert paragraph(text, span).covers(span)


@given(MIXED)
def test_visible_text_has_no_character_that_steers_its_neighbours(text: str) -> None:
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x1b\x85\u2028]", visible(text))


@pytest.mark.parametrize(
    ("control", "name", "gentle"),
    [
        pytest.param("\N{RIGHT-TO-LEFT OVERRIDE}", "RLO", False, id="an override"),
        pytest.param("\N{POP DIRECTIONAL ISOLATE}", "PDI", False, id="the end of an isolate"),
        pytest.param("\N{RIGHT-TO-LEFT MARK}", "RLM", True, id="a mark keeps its effect"),
        pytest.param("\x1b", "U+001B", False, id="escape"),
        pytest.param("\0", "U+0000", False, id="NUL"),
        pytest.param("\ud83d", "U+D83D", False, id="half a surrogate pair"),
    ],
)
def test_a_control_is_a_piece_of_its_own_with_its_name(
    control: str, name: str, *, gentle: bool
) -> None:
    pieces = cut(f"a{control}b", [])

    assert [(piece.text, piece.control) for piece in pieces] == [
        ("a", ""),
        (control, name),
        ("b", ""),
    ]
    assert pieces[1].gentle is gentle


def test_only_the_first_piece_of_a_mark_carries_its_anchor() -> None:
    pieces = cut("one two\N{RIGHT-TO-LEFT OVERRIDE} three", [Mark(Span(4, 10), "here", "s1")])

    assert [piece.anchor for piece in pieces] == ["", "s1", "", "", ""]


def test_a_paragraph_lies_between_blank_lines_where_there_are_any() -> None:
    text = "head\n\none line\nand two\n\ntail"

    assert text[slice(*edges(paragraph(text, Span(8, 12))))] == "one line\nand two"
    assert paragraph("one\ntwo\nthree", Span(4, 5)) == Span(4, 7)


def edges(span: Span) -> tuple[int, int]:
    return span.start, span.end


@pytest.mark.parametrize("folder", ["seeds", "fixtures"])
def test_every_fact_of_a_corpus_is_highlighted_exactly(folder: str) -> None:
    articles = read([ROOT / folder]).articles
    told = [(one, fact) for one in articles for fact in prepare(one, Settings()).facts]

    assert len(told) > 50
    for article, fact in told:
        markup = render(article.text, [Mark(fact.span, "here")])
        marked = "".join(re.findall(r"<mark[^>]*>(.*?)</mark>", markup, re.DOTALL))
        assert shown(marked) == article.text[fact.span.start : fact.span.end]
