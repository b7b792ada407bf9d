"""The review in a terminal: the same queue, the same file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from checker.model import Decision, Report, Status
from checker.report.wording import wording
from checker.review.corpus import index
from checker.review.desk import Desk, Seat
from checker.review.terminal import Walk
from checker.store.decisions import DecisionLog
from tests.review_stories import make_hostile, make_newsroom

TOLL, VISIT, DRONES, OPENING, COST = (f"a0000000000000a{n}" for n in range(1, 6))
ORDER = [VISIT, OPENING, COST, DRONES, TOLL]


def walk(
    log: DecisionLog,
    keys: list[str],
    *,
    report: Report | None = None,
    seat: Seat | None = None,
    language: str = "en",
) -> str:
    lines: Iterator[str] = iter(keys)

    def read(_prompt: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        return line

    screen = io.StringIO()
    console = Console(file=screen, width=100, color_system=None)
    desk = Desk(index(report or make_newsroom()), log)
    Walk(desk, seat or Seat("Ruba"), wording(language), console, read).run()
    return screen.getvalue()


@pytest.fixture
def log(tmp_path: Path) -> DecisionLog:
    return DecisionLog(tmp_path / "decisions.jsonl")


def test_every_kind_of_decision_is_written(log: DecisionLog) -> None:
    walk(log, ["a", "f", "d", "4", "n", "ask the ministry", "d", "2", "a"])

    assert log.load() == {
        VISIT: Decision(VISIT, Status.ACCEPTED, "Ruba"),
        OPENING: Decision(OPENING, Status.FIXED, "Ruba"),
        COST: Decision(COST, Status.DISMISSED, "Ruba", "extraction-error"),
        DRONES: Decision(DRONES, Status.DISMISSED, "Ruba", "compatible", "ask the ministry"),
        TOLL: Decision(TOLL, Status.ACCEPTED, "Ruba"),
    }


@pytest.mark.parametrize(
    ("keys", "decided"),
    [
        pytest.param(["j", "a"], {OPENING}, id="next"),
        pytest.param(["j", "j", "k", "a"], {OPENING}, id="previous"),
        pytest.param(["k", "a"], {VISIT}, id="before the first is the first"),
        pytest.param(["a", "u"], set(), id="undo"),
        pytest.param(["u", "a"], {VISIT}, id="nothing to undo"),
        pytest.param([*"aaaaa", "u", "q"], {*ORDER[:4]}, id="undo of the very last one"),
        pytest.param([*"aaaaa", "x", "u", "f"], {*ORDER}, id="the last one decided otherwise"),
        pytest.param(["q", "a"], set(), id="quit"),
        pytest.param(["d", "9", "a"], {VISIT}, id="no such reason"),
        pytest.param(["", "x", "?", "a"], {VISIT}, id="other keys show the help"),
        pytest.param(["d"], set(), id="the input ends at the reason"),
        pytest.param(["n"], set(), id="the input ends at the note"),
    ],
)
def test_keys(log: DecisionLog, keys: list[str], decided: set[str]) -> None:
    walk(log, keys)

    assert set(log.load()) == decided


def test_what_is_shown_tells_value_words_outlet_and_source(log: DecisionLog) -> None:
    screen = walk(log, ["q"])

    for words in (
        "Finding 1 of 5",
        "contradiction",
        "الزيارة الثالثة",
        "Quay Post",
        "her spokesman",
    ):
        assert words in screen
    assert "0 of 5 decided" in screen


def test_the_interface_speaks_arabic(log: DecisionLog) -> None:
    assert "الحالة 1 من 5" in walk(log, ["q"], language="ar")


def test_a_blind_reviewer_sees_no_verdict(log: DecisionLog) -> None:
    screen = walk(log, ["q"], seat=Seat(blind=True))

    assert "contradiction" not in screen
    assert "hidden" in screen


def test_control_characters_reach_the_terminal_as_words(log: DecisionLog) -> None:
    report = make_hostile("a\x1b[31m\N{RIGHT-TO-LEFT OVERRIDE} two ships\n", "two ships")
    screen = walk(log, ["q"], report=report)

    assert "⟨U+001B⟩" in screen
    assert "⟨RLO⟩" in screen
    assert not set(screen) & {"\x1b", "\N{RIGHT-TO-LEFT OVERRIDE}"}


def test_with_nothing_open_the_walk_ends_at_once(log: DecisionLog) -> None:
    for name in ORDER:
        log.record(Decision(name, Status.FIXED))

    assert walk(log, []) == "5 of 5 decided\n"
