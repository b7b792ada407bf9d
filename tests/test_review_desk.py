"""Decisions at the desk: on disk before anyone is told, and never over a colleague's."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from checker.errors import DecisionsChangedError, DecisionsError
from checker.model import Decision, Status
from checker.review.corpus import index
from checker.review.desk import Desk, Seat, fingerprint, read_decision
from checker.store.decisions import DecisionLog
from tests.review_stories import make_large, make_newsroom

FIRST, SECOND = "a0000000000000a1", "a0000000000000a2"


@pytest.fixture
def log(tmp_path: Path) -> DecisionLog:
    return DecisionLog(tmp_path / "decisions.jsonl")


@pytest.fixture
def desk(log: DecisionLog) -> Desk:
    return Desk(index(make_newsroom()), log)


def accept(desk: Desk, seat: Seat, name: str = FIRST, seen: str = "") -> None:
    desk.decide(seat, Decision(name, Status.ACCEPTED), seen=seen)


def test_a_decision_is_in_the_file_with_its_reviewer(desk: Desk, log: DecisionLog) -> None:
    accept(desk, Seat("Ruba"))

    assert log.load() == {FIRST: Decision(FIRST, Status.ACCEPTED, "Ruba")}
    assert desk.decisions() == log.load()


def test_a_decision_made_elsewhere_is_seen_at_once(desk: Desk, log: DecisionLog) -> None:
    desk.decisions()
    log.record(Decision(SECOND, Status.FIXED, "Amal"))

    assert desk.decisions()[SECOND].reviewer == "Amal"


def test_a_decision_that_was_not_seen_is_not_written_over(desk: Desk, log: DecisionLog) -> None:
    log.record(Decision(FIRST, Status.DISMISSED, "Amal", "other"))

    with pytest.raises(DecisionsChangedError):
        accept(desk, Seat("Ruba"))
    assert log.load()[FIRST].reviewer == "Amal"


def test_a_decision_that_was_seen_is_replaced(desk: Desk, log: DecisionLog) -> None:
    held = Decision(FIRST, Status.DISMISSED, "Amal", "other")
    log.record(held)
    accept(desk, Seat("Ruba"), seen=fingerprint(held))

    assert log.load()[FIRST].status is Status.ACCEPTED


def test_undo_brings_back_what_was_there_step_by_step(desk: Desk, log: DecisionLog) -> None:
    seat = Seat("Ruba")
    held = Decision(FIRST, Status.DISMISSED, "Amal", "other", "a note")
    log.record(held)
    accept(desk, seat, FIRST, fingerprint(held))
    accept(desk, seat, SECOND)

    steps = [desk.undo(seat), desk.undo(seat), desk.undo(seat)]
    assert [step.finding if step else None for step in steps] == [SECOND, FIRST, None]
    assert log.load() == {FIRST: held}


def test_undo_leaves_a_colleagues_later_decision_alone(desk: Desk, log: DecisionLog) -> None:
    seat = Seat("Ruba")
    accept(desk, seat)
    log.record(Decision(FIRST, Status.FIXED, "Amal"))

    with pytest.raises(DecisionsChangedError):
        desk.undo(seat)
    assert log.load()[FIRST].reviewer == "Amal"


def test_each_seat_takes_back_its_own(desk: Desk, log: DecisionLog) -> None:
    ruba, amal = Seat("Ruba"), Seat("Amal")
    accept(desk, ruba, FIRST)
    accept(desk, amal, SECOND)
    desk.undo(ruba)

    assert set(log.load()) == {SECOND}


def test_a_finding_can_be_reopened_and_that_taken_back(desk: Desk, log: DecisionLog) -> None:
    seat = Seat("Ruba")
    accept(desk, seat)
    desk.reopen(seat, FIRST, seen=fingerprint(desk.decisions()[FIRST]))
    assert log.load() == {}

    desk.undo(seat)
    assert log.load()[FIRST].status is Status.ACCEPTED


def test_a_decision_on_another_id_of_the_finding_covers_it(log: DecisionLog) -> None:
    report = make_newsroom()
    older = replace(report.findings[0], aliases=frozenset({report.findings[0].id, "older"}))
    desk = Desk(index(replace(report, findings=(older, *report.findings[1:]))), log)
    held = Decision("older", Status.DISMISSED, "Amal", "update")
    log.record(held)

    assert desk.decisions() == {older.id: held}
    accept(desk, Seat("Ruba"), older.id, fingerprint(held))
    assert log.load() == {"older": Decision("older", Status.ACCEPTED, "Ruba")}


def test_an_expired_decision_leaves_the_finding_open_until_decided_again(log: DecisionLog) -> None:
    desk = Desk(index(make_newsroom()), log, today=lambda: dt.date(2031, 6, 2))
    log.record(Decision(FIRST, Status.DISMISSED, "Amal", "other", expires=dt.date(2031, 6, 1)))

    assert desk.decisions() == {}
    accept(desk, Seat("Ruba"))
    assert desk.decisions()[FIRST].reviewer == "Ruba"


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_confirmed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    desk = Desk(index(make_newsroom()), DecisionLog(tmp_path / "file" / "decisions.jsonl"))
    seat = Seat("Ruba")

    with pytest.raises(DecisionsError):
        accept(desk, seat)
    assert seat.steps == []


def test_reviewers_at_several_desks_lose_nothing(log: DecisionLog) -> None:
    corpus = index(make_large(60, 120))
    names = list(corpus.entries)

    def review(part: int) -> None:
        desk = Desk(corpus, log)
        for name in names[part::4]:
            accept(desk, Seat(f"reviewer {part}"), name)

    threads = [threading.Thread(target=review, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    written = log.load()
    assert set(written) == set(names)
    assert all(
        written[name].reviewer == f"reviewer {place % 4}" for place, name in enumerate(names)
    )


def test_of_two_who_decide_one_finding_at_once_exactly_one_is_refused(log: DecisionLog) -> None:
    corpus = index(make_newsroom())
    refused: list[int] = []
    ready = threading.Barrier(4)

    def review(part: int) -> None:
        desk = Desk(corpus, log)
        desk.decisions()
        ready.wait()
        try:
            desk.decide(Seat(f"{part}"), Decision(FIRST, Status.FIXED), seen="")
        except DecisionsChangedError:
            refused.append(part)

    threads = [threading.Thread(target=review, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refused) == 3
    assert log.load()[FIRST].reviewer not in {str(part) for part in refused}


@pytest.mark.parametrize(
    ("form", "status", "reason"),
    [
        pytest.param({"status": "accepted"}, Status.ACCEPTED, "", id="accept"),
        pytest.param({"status": "fixed"}, Status.FIXED, "", id="fixed"),
        pytest.param({"dismiss": "update"}, Status.DISMISSED, "update", id="dismiss"),
        pytest.param(
            {"dismiss": "other", "status": "accepted"},
            Status.DISMISSED,
            "other",
            id="a reason wins",
        ),
    ],
)
def test_forms_become_decisions(form: dict[str, str], status: Status, reason: str) -> None:
    decision = read_decision(FIRST, form | {"note": " two\nlines "})

    assert (decision.status, decision.reason, decision.note) == (status, reason, "two lines")
