"""Views: the value table, two statements side by side, the chart, an article in parts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Decision, Evidence, Finding, Verdict
from checker.report.wording import wording
from checker.review import timeline
from checker.review.corpus import Corpus, index
from checker.review.differences import differing
from checker.review.filters import Filters
from checker.review.listing import list_view
from checker.review.pages import direction
from checker.review.queue import Order, Queue, sift
from checker.review.ranking import rank
from checker.review.reading import PART_LENGTH, article_view, elsewhere
from checker.review.statements import SHOWN_STATEMENTS
from checker.review.timeline import Manner, Statement, draw, runs
from checker.review.views import FindingView, Glance, finding_view, weight
from tests.factories import make_amount, make_article, make_fact, make_finding, make_report
from tests.review_stories import make_newsroom

TOLL, VISIT, DRONES, OPENING, COST = (f"a0000000000000a{n}" for n in range(1, 6))
DAY = dt.datetime(2031, 3, 4, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return index(make_newsroom())


def view(corpus: Corpus, name: str, language: str = "en", **wish: object) -> FindingView:
    glance = Glance(**wish)  # type: ignore[arg-type]  # fields of Glance by name
    return finding_view(corpus.entries[name].finding, corpus.articles, wording(language), glance)


def test_the_table_tells_value_outlet_time_source_and_witnesses(corpus: Corpus) -> None:
    row = view(corpus, VISIT).rows[0]

    assert (row.shown, row.witnesses) == ("3", 2)
    assert [(one.who, one.published, one.source) for one in row.statements] == [
        ("الساحل", "6 March 2031, 12:00", ""),
        ("Quay Post", "6 March 2031, 17:00", "her spokesman"),
    ]


def test_statements_are_numbered_as_the_facts_of_the_finding(corpus: Corpus) -> None:
    numbers = [one.number for row in view(corpus, TOLL).rows for one in row.statements]

    assert numbers == [1, 2, 3, 4, 5]


def many(count: int) -> Corpus:
    articles = [make_article("two ships\n", identifier=f"{n:04}.txt") for n in range(count)]
    last = make_article("three ships\n", identifier="z.txt")
    facts = [make_fact(article, "two ships") for article in articles]
    finding = make_finding(*facts, make_fact(last, "three ships", make_amount(3)), identifier=VISIT)
    return index(make_report([*articles, last], [finding]))


def test_a_value_with_many_statements_shows_the_first_and_how_many_more() -> None:
    corpus = many(40)
    few, every = view(corpus, VISIT), view(corpus, VISIT, every=True)

    assert (len(few.rows[0].statements), few.rows[0].hidden) == (SHOWN_STATEMENTS, 28)
    assert (len(every.rows[0].statements), every.rows[0].hidden) == (40, 0)
    assert few.rows[1].statements[0].number == 41


def test_side_by_side_begins_with_the_outermost_values(corpus: Corpus) -> None:
    left, right = view(corpus, TOLL).sides

    assert (left.shown, right.shown) == ("11", "20")


@pytest.mark.parametrize(
    ("pair", "numbers"),
    [
        pytest.param((3, 5), [3, 5], id="as chosen"),
        pytest.param((5, 3), [5, 3], id="the other way round"),
        pytest.param((1, 99), [1, 4], id="a number that is not there"),
    ],
)
def test_any_two_statements_can_be_compared(
    corpus: Corpus, pair: tuple[int, int], numbers: list[int]
) -> None:
    sides = view(corpus, TOLL, pair=pair).sides

    assert [side.statement.number for side in sides] == numbers


def test_statements_of_two_languages_are_not_compared_word_by_word(corpus: Corpus) -> None:
    found = view(corpus, OPENING)

    assert not found.one_language
    assert not any("differs" in piece.names for side in found.sides for piece in side.pieces)


def test_statements_of_one_language_have_their_differences_marked(corpus: Corpus) -> None:
    found = view(corpus, VISIT, pair=(1, 3))

    assert found.one_language
    assert any("differs" in piece.names for side in found.sides for piece in side.pieces)


def test_vowel_signs_and_digit_shapes_are_no_difference() -> None:
    assert differing("أُصيبَ ٢٥ شخصًا", "اصيب 25 شخصا") == ((), ())


def test_words_of_one_statement_alone_are_joined() -> None:
    left, right = "five ships left the port today", "five ships left today"
    only_left, only_right = differing(left, right)

    assert [left[span.start : span.end] for span in only_left] == ["the port"]
    assert only_right == ()


@given(st.lists(st.sampled_from(["a", "b", "c", "٣", "."]), max_size=20).map(" ".join))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert differing(text, text) == ((), ())


def test_very_long_statements_are_compared_as_sets() -> None:
    left = " ".join(f"w{n}" for n in range(5000))
    only_left, only_right = differing(left, left + " more")

    assert only_left == ()
    assert len(only_right) == 1


@pytest.mark.parametrize(
    ("contribution", "shown"),
    [(1.2, "+1.20"), (-0.35, "−0.35"), (float("-inf"), "−∞"), (0.0, "+0.00")],
)
def test_a_weight_has_a_sign(contribution: float, shown: str) -> None:
    assert weight(contribution) == shown


def test_evidence_is_told_with_its_weight(corpus: Corpus) -> None:
    found = view(corpus, VISIT).evidence

    assert [one.contribution for one in found] == ["+2.31", "+1.12", "+0.40", "−0.35"]


def test_evidence_without_weight_is_left_out(corpus: Corpus) -> None:
    finding = corpus.entries[TOLL].finding
    evidence = (Evidence("one text", 0.4, 0.004), Evidence("event", -0.4, -0.3))
    told = finding_view(
        replace(finding, evidence=evidence), corpus.articles, wording("en"), Glance()
    )

    assert [(one.name, one.measured, one.contribution) for one in told.evidence] == [
        ("event", "−0.40", "−0.30")
    ]
    assert not told.noted


def test_a_veto_is_told_too(corpus: Corpus) -> None:
    finding = replace(
        corpus.entries[VISIT].finding, evidence=(Evidence("when", 0.0, float("-inf")),)
    )
    found = finding_view(finding, corpus.articles, wording("ar"), Glance())

    assert found.evidence[0].contribution == "−∞"


def test_a_running_figure_is_a_step_line_on_a_true_scale(corpus: Corpus) -> None:
    chart = view(corpus, TOLL).chart
    heights = {dot.number: dot.y for dot in chart.dots}

    assert len(chart.steps) == 9  # five statements and four corners between them
    assert (heights[1] - heights[3]) / (heights[3] - heights[4]) == pytest.approx(3 / 6)


def test_in_arabic_time_runs_from_right_to_left(corpus: Corpus) -> None:
    left, right = (view(corpus, TOLL, language).chart for language in ("en", "ar"))

    assert [dot.x for dot in right.dots] == [timeline.WIDTH - dot.x for dot in left.dots]
    assert [dot.y for dot in right.dots] == [dot.y for dot in left.dots]


def test_a_hidden_verdict_does_not_show_in_the_chart() -> None:
    statements = [statement(1, 0, 0), statement(2, 1, 5)]

    assert runs("count", Verdict.UPDATE, statements)
    assert not runs("count", None, statements)


def statement(number: int, row: int, hours: float | None) -> Statement:
    when = None if hours is None else DAY + dt.timedelta(hours=hours)
    return Statement(number, row, when, f"{number}")


@pytest.mark.parametrize(
    ("hours", "undated"),
    [
        pytest.param([None, None], False, id="no day at all"),
        pytest.param([None, 3], True, id="one day known"),
        pytest.param([3, 3], False, id="the same moment"),
        pytest.param([0, 5000], False, id="many days"),
    ],
)
def test_statements_without_a_day_stand_apart(hours: list[float | None], *, undated: bool) -> None:
    chart = draw(
        [("2", make_amount(2)), ("5", make_amount(5))],
        [statement(n + 1, n, at) for n, at in enumerate(hours)],
        Manner(running=False, mirrored=False, name=str),
    )

    assert (chart.undated is not None) is undated


@given(
    told=st.lists(
        st.tuples(st.integers(0, 3), st.none() | st.integers(0, 100)), min_size=4, max_size=24
    ),
    running=st.booleans(),
    mirrored=st.booleans(),
)
def test_no_mark_covers_another_or_leaves_the_drawing(
    told: list[tuple[int, int | None]],
    *,
    running: bool,
    mirrored: bool,
) -> None:
    statements = [statement(n + 1, row, hours) for n, (row, hours) in enumerate(told)]
    rows = [(str(n), make_amount(n * n + 2)) for n in range(4)]
    chart = draw(rows, statements, Manner(running=running, mirrored=mirrored, name=str))

    for left, right in combinations(chart.dots, 2):
        assert left.row != right.row or abs(left.x - right.x) >= 20
    for dot in chart.dots:
        assert 0 < dot.x < chart.width
        assert 0 < dot.y < chart.height
    assert all(abs(left.at - right.at) >= 17 for left, right in combinations(chart.rows, 2))


def test_a_short_article_is_one_part(corpus: Corpus) -> None:
    entry = corpus.entries[DRONES]
    article = corpus.articles[entry.story]
    found = article_view(article, entry.finding, wording("ar"), number=2)

    assert (found.part, found.parts) == (1, 1)
    assert "".join(piece.text for piece in found.pieces) == article.text
    assert [place.number for place in found.places] == [1, 2]
    assert found.here == found.places[1]
    marked = [piece.text for piece in found.pieces if "here" in piece.names]
    assert marked == ["مسيّرتين"]


def long_finding() -> tuple[Corpus, Finding]:
    article = make_article("x " * PART_LENGTH + "two ships" + " y" * PART_LENGTH)
    other = make_article("three ships\n", identifier="b.txt")
    finding = make_finding(
        make_fact(article, "two ships"), make_fact(other, "three ships", make_amount(3))
    )
    return index(make_report([article, other], [finding])), finding


def test_a_long_article_opens_at_the_part_of_the_statement() -> None:
    corpus, finding = long_finding()
    article = corpus.articles[finding.facts[0].sentence.article]
    found = article_view(article, finding, wording("en"), number=1)

    assert (found.part, found.parts) == (3, 5)
    assert "".join(piece.text for piece in found.pieces if piece.marks) == "two ships"
    whole = [
        piece.text
        for part in range(1, 6)
        for piece in article_view(article, finding, wording("en"), part=part).pieces
    ]
    assert "".join(whole) == article.text


@pytest.mark.parametrize("part", [0, 6, 10**8])
def test_a_part_that_is_not_there_is_the_nearest(part: int) -> None:
    corpus, finding = long_finding()
    article = corpus.articles[finding.facts[0].sentence.article]

    assert article_view(article, finding, wording("en"), part=part).part in {1, 5}


def test_an_article_leads_to_the_others_that_tell_the_fact(corpus: Corpus) -> None:
    finding = corpus.entries[VISIT].finding
    article = corpus.articles[finding.facts[0].sentence.article]
    places = elsewhere(article, finding, corpus.articles, wording("en"))

    assert [(place.number, place.shown, place.who) for place in places] == [
        (2, "3", "Quay Post"),
        (3, "5", "صوت الجبل"),
    ]


def test_a_card_quotes_its_values(corpus: Corpus) -> None:
    decisions: dict[str, Decision] = {}
    queue = Queue.of(
        sift(Order.of(rank(corpus, decisions, blind=False)), Filters(), lambda _: ""), decisions
    )
    view = list_view(corpus, queue, wording("en"))
    card = next(card for card in view.cards if card.finding.id == VISIT)
    last = card.quoted[-1]
    marked = [piece.text for piece in last.excerpt if piece.marks]

    assert [line.shown for line in card.quoted] == ["3", "5"]
    assert marked == ["الزيارة الخامسة"]
    assert (last.begins_late, last.ends_early) == (True, True)
    assert len("".join(piece.text for piece in last.excerpt)) < 160


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        pytest.param("ar", "rtl", id="Arabic, even if it begins with a Latin name"),
        pytest.param("en", "ltr", id="English"),
        pytest.param("", "auto", id="not known"),
    ],
)
def test_a_quoted_sentence_runs_as_its_language_does(language: str, shown: str) -> None:
    assert direction(language) == shown


def test_an_empty_article_is_shown_empty() -> None:
    assert article_view(make_article(""), None, wording("en")).pieces == ()
