"""The decisions file: what it holds, what it refuses, and that no write is lost."""

from __future__ import annotations

import datetime as dt
import json
import multiprocessing
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import DecisionsError
from checker.model import Decision, Status
from checker.store.decisions import (
    REASONS,
    DecisionLog,
    disagreements,
    parse,
    resolve,
    spell,
)

DECISIONS = st.builds(
    Decision,
    finding=st.text(min_size=1, max_size=12),
    status=st.sampled_from(Status),
    reviewer=st.text(max_size=12),
    reason=st.sampled_from(["", *REASONS]),
    note=st.text(max_size=40),
    expires=st.none() | st.dates(),
)


def accepted(finding: str, **fields: str) -> Decision:
    return Decision(finding, Status.ACCEPTED, **fields)  # type: ignore[arg-type]  # strings only


def dismissed(finding: str, reason: str = "different-fact", note: str = "") -> Decision:
    return Decision(finding, Status.DISMISSED, "Lena", reason, note)


@given(st.lists(DECISIONS, max_size=8))
def test_what_is_written_is_read_back(decisions: list[Decision]) -> None:
    assert set(parse(spell(decisions), "f")) == set(decisions)


@given(st.lists(DECISIONS, max_size=8))
def test_the_file_is_sorted_and_has_no_invisible_characters(decisions: list[Decision]) -> None:
    lines = spell(decisions).decode().splitlines()

    assert lines == sorted(set(lines))
    assert all(line.isprintable() for line in lines)


@given(st.lists(DECISIONS, max_size=8), st.randoms())
def test_the_order_of_lines_does_not_matter(decisions: list[Decision], random: object) -> None:
    shuffled = list(decisions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random

    assert spell(shuffled) == spell(decisions)
    assert resolve(shuffled) == resolve(decisions)


def test_a_missing_file_holds_no_decisions(tmp_path: Path) -> None:
    assert DecisionLog(tmp_path / "none.jsonl").load() == {}


def test_a_decision_is_one_line_with_empty_fields_left_out(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")

    log.record(dismissed("b2", note="رحلتان"))
    log.record(accepted("a1"))

    assert log.path.read_text("utf-8") == (
        '{"finding": "a1", "status": "accepted"}\n'
        '{"finding": "b2", "status": "dismissed", "reviewer": "Lena", '
        '"reason": "different-fact", "note": "رحلتان"}\n'
    )


def test_a_later_decision_replaces_an_earlier_one(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")

    log.record(accepted("a1"))
    log.record(dismissed("a1"))

    assert log.load() == {"a1": dismissed("a1")}


def test_a_decision_is_taken_back(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")
    log.record(accepted("a1"))
    log.record(accepted("b2"))

    assert log.remove("a1")
    assert not log.remove("a1")
    assert list(log.load()) == ["b2"]


def test_several_decisions_are_pruned_in_one_write(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")
    for finding in ("a1", "b2", "c3"):
        log.record(accepted(finding))

    assert log.prune(["a1", "c3", "unknown"]) == 2
    assert list(log.load()) == ["b2"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param("{", "f:2: not a JSON object", id="half a line"),
        pytest.param("[1]", "f:2: a JSON list, not an object", id="a list"),
        pytest.param('{"status": "fixed"}', "f:2: no finding is named", id="no finding"),
        pytest.param('{"finding": "a"}', "f:2: status '' is unknown", id="no status"),
        pytest.param(
            '{"finding": "a", "status": "true"}',
            "f:2: status 'true' is unknown; allowed: accepted, dismissed, fixed",
            id="unknown status",
        ),
        pytest.param(
            '{"finding": "a", "status": "dismissed", "reason": "meh"}',
            "f:2: reason 'meh' is unknown; allowed: different-fact, compatible",
            id="unknown reason",
        ),
        pytest.param(
            '{"finding": "a", "status": "fixed", "line": "4"}',
            "f:2: unknown field 'line'; allowed: finding, status",
            id="unknown field",
        ),
        pytest.param(
            '{"finding": 4, "status": "fixed"}', "f:2: finding must be a string", id="number"
        ),
        pytest.param(
            '{"finding": "a", "status": "fixed", "expires": "soon"}',
            "f:2: expires 'soon' is not a day; write it as 2026-01-31",
            id="expires on no day",
        ),
        pytest.param("<<<<<<< HEAD", "f:2: a conflict marker of git", id="conflict marker"),
    ],
)
def test_a_bad_line_is_refused_with_its_place(line: str, message: str) -> None:
    content = f'{{"finding": "x", "status": "fixed"}}\n{line}\n'.encode()

    with pytest.raises(DecisionsError) as caught:
        parse(content, "f")

    assert str(caught.value).startswith(message)


def test_bytes_that_are_not_utf8_are_refused_with_their_place() -> None:
    with pytest.raises(DecisionsError, match="f:1: not a JSON object"):
        parse(b'{"finding": "\xe3\xe4"}', "f")


def test_a_byte_order_mark_and_blank_lines_are_read_over() -> None:
    content = b'\xef\xbb\xbf\r\n{"finding": "a", "status": "fixed"}\r\n\n'

    assert [decision.finding for decision in parse(content, "f")] == ["a"]


def test_a_file_with_a_bad_line_is_never_overwritten(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")
    log.path.write_text("precious but broken\n")

    with pytest.raises(DecisionsError, match=r"decisions\.jsonl:1"):
        log.record(accepted("a1"))

    assert log.path.read_text() == "precious but broken\n"


def test_an_invalid_decision_is_refused_before_the_file_is_touched(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")

    with pytest.raises(DecisionsError, match="reason 'meh' is unknown"):
        log.record(dismissed("a1", reason="meh"))

    assert not log.path.exists()


@pytest.mark.parametrize(
    ("lines", "held"),
    [
        pytest.param([dismissed("a"), accepted("a")], accepted("a"), id="accepted over dismissed"),
        pytest.param(
            [Decision("a", Status.FIXED), accepted("a")], accepted("a"), id="accepted over fixed"
        ),
        pytest.param(
            [Decision("a", Status.FIXED), dismissed("a")],
            Decision("a", Status.FIXED),
            id="fixed over dismissed",
        ),
        pytest.param(
            [accepted("a"), Decision("a", Status.ACCEPTED, expires=dt.date(2030, 1, 1))],
            Decision("a", Status.ACCEPTED, expires=dt.date(2030, 1, 1)),
            id="one that expires over one that does not",
        ),
    ],
)
def test_the_rule_for_several_decisions_on_one_finding(
    lines: list[Decision], held: Decision
) -> None:
    assert resolve(lines) == resolve(lines[::-1]) == {"a": held}
    assert disagreements(lines)["a"][0] == held


def test_lines_that_lost_stay_until_someone_decides_again(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")
    log.path.write_bytes(spell([accepted("a"), dismissed("a")]))

    log.record(accepted("b"))
    assert len(log.lines()) == 3

    log.record(dismissed("a"))
    assert log.lines() == (dismissed("a"), accepted("b"))


def _record_fifty(path: Path, reviewer: str) -> None:
    log = DecisionLog(path)
    for number in range(50):
        log.record(Decision(f"{reviewer}-{number:02}", Status.FIXED, reviewer))


def test_two_reviewers_at_once_lose_no_decision(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    context = multiprocessing.get_context("spawn")
    reviewers = [
        context.Process(target=_record_fifty, args=(path, name)) for name in ("Amal", "Bo")
    ]
    for reviewer in reviewers:
        reviewer.start()
    for reviewer in reviewers:
        reviewer.join()

    assert [reviewer.exitcode for reviewer in reviewers] == [0, 0]
    assert len(DecisionLog(path).load()) == 100
    assert sorted(file.name for file in tmp_path.iterdir()) == ["decisions.jsonl"]


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real = tmp_path / "real.jsonl"
    link = tmp_path / "decisions.jsonl"
    link.symlink_to(real)

    DecisionLog(link).record(accepted("a1"))

    assert link.is_symlink()
    assert DecisionLog(real).load() == {"a1": accepted("a1")}


def test_what_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")

    with pytest.raises(DecisionsError, match="cannot be written"):
        DecisionLog(blocked / "decisions.jsonl").record(accepted("a1"))


def _git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    subprocess.run(  # fixed arguments
        ["git", *identity, *arguments],  # whichever git the machine has
        cwd=folder,
        check=True,
        capture_output=True,
    )


def _branches(folder: Path, ours: list[Decision], theirs: list[Decision]) -> DecisionLog:
    """Let two branches record decisions on one common file, merge them, return the file."""
    log = DecisionLog(folder / "decisions.jsonl")
    _git(folder, "init", "-q", "-b", "main")
    (folder / ".gitattributes").write_text("decisions.jsonl merge=union\n")
    log.record(accepted("m"))
    _git(folder, "add", "-A")
    _git(folder, "commit", "-q", "-m", "start")
    _git(folder, "branch", "theirs")
    for branch, decisions in (("main", ours), ("theirs", theirs)):
        _git(folder, "checkout", "-q", branch)
        for decision in decisions:
            log.record(decision)
        _git(folder, "commit", "-q", "-a", "-m", branch)
    _git(folder, "checkout", "-q", "main")
    _git(folder, "merge", "-q", "theirs", "-m", "merge")
    return log


def test_git_merges_the_decisions_of_two_branches(tmp_path: Path) -> None:
    ours = [accepted("a"), dismissed("n"), accepted("z")]
    theirs = [accepted("b"), dismissed("o"), accepted("y")]

    log = _branches(tmp_path, ours, theirs)

    assert log.load() == resolve([accepted("m"), *ours, *theirs])
    log.record(accepted("q"))
    lines = log.path.read_text().splitlines()
    assert lines == sorted(lines)


def test_git_merges_two_opinions_of_one_finding_into_a_listed_disagreement(tmp_path: Path) -> None:
    log = _branches(tmp_path, [accepted("k")], [dismissed("k")])

    assert log.load()["k"] == accepted("k")
    assert disagreements(log.lines()) == {"k": (accepted("k"), dismissed("k"))}


def test_every_line_is_plain_json_that_other_tools_read(tmp_path: Path) -> None:
    log = DecisionLog(tmp_path / "decisions.jsonl")
    log.record(dismissed("a", note='a "quoted" note\nof two lines'))

    (line,) = log.path.read_text("utf-8").splitlines()
    assert json.loads(line)["note"] == 'a "quoted" note\nof two lines'
