"""What decisions and a baseline cover, and what people's decisions say of the checker."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from pathlib import Path

import pytest

from checker.errors import DecisionsError
from checker.kinds.amount import Amount
from checker.model import Decision, Finding, Scope, Status, ValueRow, Verdict
from checker.store.baseline import load_baseline, write_baseline
from checker.store.coverage import attach, is_known, known_ids, measure, stale

JANUARY = dt.date(2026, 1, 31)


def finding(
    name: str, *aliases: str, verdict: Verdict = Verdict.CONTRADICTION, level: str = "count.off"
) -> Finding:
    rows = tuple(ValueRow(str(n), Amount.exactly(Fraction(n)), (), 1) for n in (7, 10))
    return Finding(
        id=name,
        aliases=frozenset({name, *aliases}),
        verdict=verdict,
        kind="count",
        scope=Scope.CROSS_ARTICLE,
        what="رحلة\u200fx",
        level=level,
        explanation="no number satisfies both",
        values=rows,
    )


def decision(name: str, status: Status = Status.ACCEPTED, **fields: object) -> Decision:
    return Decision(name, status, **fields)  # type: ignore[arg-type]  # per test


def test_a_decision_covers_its_finding_only() -> None:
    covered, other = attach([finding("a"), finding("b")], {"a": decision("a")})

    assert covered.decision == decision("a")
    assert other.decision is None


def test_a_decision_on_an_earlier_id_covers_the_finding_which_takes_that_id() -> None:
    (covered,) = attach([finding("new", "old")], {"old": decision("old")})

    assert covered.id == "old"
    assert covered.decision == decision("old")


def test_two_findings_never_take_one_id() -> None:
    covered = attach([finding("x", "old"), finding("y", "old")], {"old": decision("old")})

    assert [item.id for item in covered] == ["old", "y"]
    assert all(item.decision for item in covered)


def test_a_decision_on_the_finding_itself_comes_before_one_on_an_alias() -> None:
    held = {"a": decision("a", Status.DISMISSED), "old": decision("old")}

    (covered,) = attach([finding("a", "old")], held)

    assert covered.decision == decision("a", Status.DISMISSED)


@pytest.mark.parametrize(
    ("expires", "covers"),
    [
        pytest.param(None, True, id="no last day"),
        pytest.param(JANUARY, True, id="today is the last day"),
        pytest.param(dt.date(2026, 1, 30), False, id="the last day was yesterday"),
    ],
)
def test_an_expired_decision_covers_nothing(expires: dt.date | None, *, covers: bool) -> None:
    held = {"a": decision("a", expires=expires)}

    (result,) = attach([finding("a")], held, today=JANUARY)

    assert (result.decision is not None) == covers


def test_findings_stay_in_report_order_when_ids_change() -> None:
    tension = finding("0", verdict=Verdict.TENSION)

    ordered = attach([tension, finding("b"), finding("c", "a")], {"a": decision("a")})

    assert [item.id for item in ordered] == ["a", "b", "0"]


def test_attaching_does_not_depend_on_the_order_of_findings() -> None:
    findings = [finding("x", "old"), finding("y", "old", "older"), finding("z")]
    held = {"old": decision("old"), "older": decision("older", Status.FIXED)}

    assert attach(findings, held) == attach(findings[::-1], held)


def test_a_decision_without_its_finding_is_stale() -> None:
    said = (decision("a"), decision("gone"), decision("old"))

    assert stale(said, [finding("a"), finding("b", "old")]) == (decision("gone"),)


def test_precision_counts_accepted_and_fixed_as_right() -> None:
    held = {
        "a": decision("a"),
        "b": decision("b", Status.FIXED),
        "c": decision("c", Status.DISMISSED, reason="update"),
        "d": decision("d", Status.DISMISSED, reason="update"),
    }
    names = [*"abc", "open"]
    findings = attach([*map(finding, names), finding("d", level="count.other")], held)

    first, second = measure(findings)

    assert (first.level, first.right, first.wrong, first.decided) == ("count.off", 2, 1, 3)
    assert first.reasons == {"update": 1}
    assert (second.level, second.right, second.wrong) == ("count.other", 0, 1)


def test_a_baseline_adopts_findings_under_all_their_ids(tmp_path: Path) -> None:
    path = tmp_path / "baseline.jsonl"
    write_baseline(path, [finding("b"), finding("a")])

    known = load_baseline(path)

    assert known == {"a", "b"} == known_ids([finding("a"), finding("b")])
    assert is_known(finding("later", "a"), known)
    assert not is_known(finding("c"), known)


def test_a_baseline_is_sorted_visible_and_the_same_each_time(tmp_path: Path) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    write_baseline(first, [finding("b"), finding("a")])
    write_baseline(second, [finding("a"), finding("b")])

    assert first.read_bytes() == second.read_bytes()
    assert first.read_text("utf-8").splitlines()[0] == (
        '{"finding": "a", "verdict": "contradiction", "kind": "count", "what": "رحلة\\u200fx"}'
    )


def test_a_decisions_file_serves_as_a_baseline(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text('{"finding": "a", "status": "accepted"}\n')

    assert load_baseline(path) == {"a"}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param("{", "baseline.jsonl:1: not a JSON object", id="half a line"),
        pytest.param("[]", "baseline.jsonl:1: a JSON list", id="a list"),
        pytest.param('{"finding": 1}', "baseline.jsonl:1: no finding is named", id="a number"),
    ],
)
def test_a_bad_baseline_is_refused_with_its_place(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "baseline.jsonl"
    path.write_text(line)

    with pytest.raises(DecisionsError) as caught:
        load_baseline(path)

    assert message in str(caught.value)


def test_a_missing_baseline_says_how_to_write_one(tmp_path: Path) -> None:
    with pytest.raises(DecisionsError, match="write one with 'check baseline write PATH"):
        load_baseline(tmp_path / "none.jsonl")
