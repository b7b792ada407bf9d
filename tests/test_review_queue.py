"""The queue: what is found, in what order, and what comes next."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import ArticleId, Decision, Report, Status, Verdict
from checker.report.wording import wording
from checker.review.corpus import Corpus, haystack, index
from checker.review.filters import Filters, State
from checker.review.folding import fold
from checker.review.listing import PAGE_LENGTH, list_view
from checker.review.queue import Order, Queue, progress, sift
from checker.review.ranking import expectations, rank
from tests.factories import make_article, make_fact, make_finding, make_report
from tests.review_stories import make_large, make_newsroom

TOLL, VISIT, DRONES, OPENING, COST = (f"a0000000000000a{n}" for n in range(1, 6))


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return index(make_newsroom())


def seen(corpus: Corpus, filters: Filters, decisions: dict[str, Decision] | None = None) -> Queue:
    told = decisions or {}
    order = Order.of(rank(corpus, told))
    sifted = sift(order, filters, lambda entry: haystack(entry, corpus.articles))
    return Queue.of(sifted, told)


def queued(corpus: Corpus, decisions: dict[str, Decision]) -> Queue:
    """Return the open findings, in the order of the time before these decisions."""
    return Queue.of(sift(Order.of(rank(corpus, {})), Filters(), lambda _: ""), decisions)


ACCEPTED = {TOLL: Decision(TOLL, Status.ACCEPTED)}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        pytest.param(Filters(), {VISIT, DRONES, OPENING, COST}, id="open ones by default"),
        pytest.param(Filters(state=State.DECIDED), {TOLL}, id="decided"),
        pytest.param(Filters(state=State.ACCEPTED), {TOLL}, id="accepted"),
        pytest.param(Filters(state=State.DISMISSED), set(), id="dismissed"),
        pytest.param(Filters(verdict=Verdict.TENSION), {DRONES}, id="a verdict"),
        pytest.param(Filters(kind="money"), {COST}, id="a kind"),
        pytest.param(Filters(state=State.ALL, outlet="الميناء"), {TOLL, DRONES}, id="an outlet"),
        pytest.param(Filters(outlet="The Lantern"), {OPENING}, id="an outlet in Latin script"),
        pytest.param(Filters(since=dt.date(2031, 3, 7)), {DRONES, OPENING}, id="from a day on"),
        pytest.param(Filters(until=dt.date(2031, 3, 5)), {COST}, id="up to a day"),
        pytest.param(Filters(story="stories/visit-1.ar.txt"), {VISIT}, id="a story"),
        pytest.param(Filters(search="haddad"), {VISIT}, id="Latin script, any case"),
        pytest.param(Filters(search="حداد"), {VISIT}, id="Arabic without its doubling sign"),
        pytest.param(Filters(search="اورين"), {OPENING}, id="alef without hamza"),
        pytest.param(Filters(search="بورت PORT"), {VISIT}, id="words of both scripts"),
        pytest.param(Filters(search="1250000"), {OPENING}, id="a number without separators"),
        pytest.param(Filters(search="٨.٤"), {DRONES}, id="Arabic digits find Latin ones"),
        pytest.param(Filters(search="quay nowhere"), set(), id="every word must be there"),
    ],
)
def test_filters_let_through(corpus: Corpus, filters: Filters, expected: set[str]) -> None:
    assert set(seen(corpus, filters, ACCEPTED).names) == expected


@pytest.mark.parametrize("field", ["state", "verdict", "kind", "outlet", "story"])
def test_a_count_is_what_choosing_it_would_leave(corpus: Corpus, field: str) -> None:
    queue = seen(
        corpus, Filters(kind="" if field == "kind" else "count", state=State.ALL), ACCEPTED
    )

    for value, count in queue.tallies()[field].items():
        chosen = Filters.read(queue.filters.query() | {field: value})
        assert len(seen(corpus, chosen, ACCEPTED).names) == count


@given(
    st.builds(
        Filters,
        state=st.sampled_from(State),
        verdict=st.none() | st.sampled_from(Verdict),
        kind=st.sampled_from(["", "count", "money"]),
        outlet=st.sampled_from(["", "الميناء", "Quay Post"]),
        since=st.none() | st.dates(),
        until=st.none() | st.dates(),
        search=st.sampled_from(["", "حدّاد 12", "a&b=c"]),
    )
)
def test_filters_survive_an_address(filters: Filters) -> None:
    assert Filters.read(filters.query()) == filters


def test_the_order_follows_what_people_found_of_kind_and_level() -> None:
    corpus = index(make_large(60, 120))
    money = [name for name, one in corpus.entries.items() if one.finding.kind == "money"]
    told = {name: Decision(name, Status.ACCEPTED) for name in money[:8]}
    told |= {
        name: Decision(name, Status.DISMISSED, reason="different-fact")
        for name, one in corpus.entries.items()
        if one.finding.kind == "count"
    }
    order = [entry.finding.kind for entry in rank(corpus, told)]
    expected = expectations(corpus.entries.values(), told)

    assert [one for one, after in pairwise([*order, ""]) if one != after] == [
        "money",
        "measure",
        "count",
    ]
    assert (
        expected["money", "money.disjoint"].right,
        expected["money", "money.disjoint"].decided,
    ) == (8, 8)
    assert (
        0
        < expected["count", "count.disjoint"].expected
        < expected["measure", "measure.disjoint"].expected
    )


def test_with_nothing_decided_the_stronger_verdict_comes_first(corpus: Corpus) -> None:
    weights = [entry.finding.verdict.weight for entry in rank(corpus, {})]

    assert weights == sorted(weights, reverse=True)


def test_a_blind_order_is_the_same_whatever_the_verdicts(corpus: Corpus) -> None:
    report = corpus.report
    turned = replace(
        report,
        findings=tuple(replace(f, verdict=Verdict.UPDATE, level="x.y") for f in report.findings),
    )
    orders = [
        [entry.finding.id for entry in rank(one, {}, blind=True)] for one in (corpus, index(turned))
    ]

    assert orders[0] == orders[1]


def test_walking_on_from_a_finding_that_left_the_queue(corpus: Corpus) -> None:
    order = [entry.finding.id for entry in rank(corpus, {})]
    decided = {order[1]: Decision(order[1], Status.FIXED)}
    queue = queued(corpus, decided)

    around = queue.around(order[1])
    assert (around.before, around.behind) == (order[0], order[2])
    assert queue.around(order[-1]).behind is None
    assert queue.around(order[-1]).onward == order[0]


def test_the_last_open_finding_leads_nowhere(corpus: Corpus) -> None:
    order = [entry.finding.id for entry in rank(corpus, {})]
    decided = {name: Decision(name, Status.FIXED) for name in order}

    assert queued(corpus, decided).around(order[0]).onward is None


def test_progress_counts_only_findings_that_are_there(corpus: Corpus) -> None:
    done = progress(corpus, ACCEPTED | {"gone": Decision("gone", Status.FIXED)})

    assert (done.total, done.decided, done.open, done.accepted) == (5, 1, 4, 1)


def test_stories_are_tied_by_findings_between_articles(corpus: Corpus) -> None:
    assert len(corpus.stories) == 5
    assert corpus.stories[ArticleId("stories/toll-1.ar.txt")] == "انهيار سيلان: الساحل"


def test_any_id_of_a_finding_leads_to_it() -> None:
    report = make_newsroom()
    finding = replace(report.findings[0], aliases=frozenset({report.findings[0].id, "older"}))
    corpus = index(replace(report, findings=(finding,)))

    assert corpus.names["older"] == (finding.id,)


def test_a_long_list_comes_in_pages() -> None:
    corpus = index(make_large(120, 240))
    queue = queued(corpus, {})
    views = [list_view(corpus, queue, wording("en"), page=page) for page in (1, 2, 3, 99)]

    assert [len(view.cards) for view in views] == [PAGE_LENGTH, PAGE_LENGTH, 20, 20]
    assert (views[1].first, views[1].last, views[1].count) == (51, 100, 120)
    assert views[3].page == 3


def test_an_empty_report_has_an_empty_queue() -> None:
    corpus = index(make_report())
    view = list_view(corpus, queued(corpus, {}), wording("ar"))

    assert (view.cards, view.first, view.pages) == ((), 0, 1)


@given(st.text(alphabet="abÀéأإآٱىيةهكک٠١٢09٬٫,. \u064b\u0640\u200f", max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_statement_of_a_megabyte_is_searched_around_its_value() -> None:
    article = make_article("x " * 300_000 + "two ships " + "y " * 300_000)
    other = make_article("three ships\n", identifier="b.txt")
    finding = make_finding(make_fact(article, "two ships"), make_fact(other, "three ships"))
    corpus = index(report_of(finding, article, other))

    words = haystack(corpus.entries[finding.id], corpus.articles)
    assert "two ships" in words
    assert len(words) < 5000


def report_of(finding: object, *articles: object) -> Report:
    return make_report(articles, [finding])  # type: ignore[arg-type, list-item]  # as given
