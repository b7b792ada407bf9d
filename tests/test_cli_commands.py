"""The subcommands: facts, explain, decisions, baseline, eval."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from pathlib import Path

import pytest

from checker.cli.main import main
from checker.model import Context

FAST = ("--embedder", "hashing", "--no-store")
HASHING = ("--embedder", "hashing")
THREE = "The ship carried three boxes of medicine to the harbour of Bandar on Monday.\n"
FIVE = THREE.replace("three", "five")

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    stories = tmp_path / "stories"
    stories.mkdir()
    (stories / "three.txt").write_text(THREE, encoding="utf-8")
    (stories / "five.txt").write_text(FIVE, encoding="utf-8")
    return tmp_path


def finding(capsys: Capture) -> str:
    """Return the id of the one finding of the stories."""
    capsys.readouterr()
    main(["stories", "--format", "json", *FAST])
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    return str(found["id"])


def test_facts_are_printed_one_a_line_as_a_report_has_them(capsys: Capture) -> None:
    main(["stories", "--format", "json", *FAST])
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    reported = [fact for row in found["values"] for fact in row["facts"]]

    assert main(["facts", "stories"]) == 0

    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    for fact in reported:
        assert any(fact.items() <= each.items() for each in printed)
    assert {"names", "scope", "modality", "masked", "region"} <= printed[0].keys()
    assert {field.name for field in dataclasses.fields(Context)} <= printed[0].keys()


def test_explain_names_the_rule_that_read_each_fact(capsys: Capture) -> None:
    assert main(["explain", THREE]) == 0

    told = capsys.readouterr().out
    assert "three boxes" in told
    assert "en.count." in told


def test_explain_tells_why_two_files_were_flagged(capsys: Capture) -> None:
    assert main(["explain", "stories/three.txt", "stories/five.txt", *HASHING]) == 0

    told = capsys.readouterr().out
    assert "reported as contradiction" in told
    assert "count.disjoint" in told
    assert "evidence" in told


def test_explain_tells_why_two_texts_were_not_flagged(capsys: Capture) -> None:
    other = "A hundred boxes of oranges were sold in the old market last week."

    assert main(["explain", THREE, other, *HASHING, "--limit", "1"]) == 0

    assert "not one thing: " in capsys.readouterr().out


def test_explain_says_why_one_ordinal_is_part_of_another(capsys: Capture) -> None:
    second = "Tarsa became the second country to follow Velmar and move its embassy."
    third = "Tarsa became the third country to move its embassy."
    assert main(["explain", second, third, *HASHING]) == 0

    shown = capsys.readouterr().out
    assert "part_of (ordinal.follower): one leaves out who was followed" in shown


def test_explain_tells_what_forbids_that_two_facts_are_one(capsys: Capture) -> None:
    killed = "The blast at the glass plant killed five workers on Monday."
    injured = "The blast at the glass plant injured three workers on Monday."

    assert main(["explain", killed, injured, *HASHING, "--limit", "1"]) == 0

    assert "outcome:   two things, however alike they are told: one counts those killed" in (
        capsys.readouterr().out
    )


def test_explain_names_one_relation_of_a_whole_and_its_parts(capsys: Capture) -> None:
    parts = "Three guards and a cook died in the raid on Tarsa."
    whole = "Four people died in the raid on Tarsa."

    main(["explain", parts, whole, *HASHING, "--limit", "1"])

    told = capsys.readouterr().out
    assert "values:    part_of (count.sum): values told side by side add up" in told
    assert "outcome:   a whole and its part, and no disagreement\n" in told
    assert "contradiction" not in told


def test_explain_tells_why_a_value_was_compared_with_nothing(capsys: Capture) -> None:
    left = "The road from Tarsa is 30 km long and opened on Monday; it weighs on 12 villages."
    right = "The road from Tarsa carries 30 tonnes."

    main(["explain", left, right, *HASHING])

    told = capsys.readouterr().out
    assert "compared with nothing: no measure of the other is in a unit that converts" in told
    assert "compared with nothing: the other tells no date" in told


def test_explain_says_where_a_check_would_not_compare(capsys: Capture) -> None:
    other = "A hundred boxes of oranges were sold in the old market last week."

    main(["explain", THREE, other, *HASHING])
    of_two_stories = capsys.readouterr().out
    main(["explain", "stories/three.txt", "stories/five.txt", *HASHING])
    of_one = capsys.readouterr().out

    assert "the two would not be compared" in of_two_stories
    assert "the two would not be compared" not in of_one


def test_explain_of_texts_without_numbers(capsys: Capture) -> None:
    assert main(["explain", "The sea was calm.", "Nobody came.", *HASHING]) == 0

    assert "nothing could be compared" in capsys.readouterr().out


def test_explain_resolves_days_from_the_day_given(capsys: Capture) -> None:
    main(["explain", "The ship left yesterday.", "--published", "2031-05-02"])

    assert "2031-05-01" in capsys.readouterr().out


KILLED = "The blast at the glass plant in Bandar killed 11 workers, the governor said."


def test_explain_takes_a_day_for_each_text(capsys: Capture) -> None:
    words = ["explain", KILLED, KILLED.replace("11", "14"), *HASHING]
    days = ["--published", "2031-05-02", "--published", "2031-05-03"]

    main([*words, *days[:2]])
    on_one_day = capsys.readouterr().out
    main([*words, *days])
    on_two = capsys.readouterr().out

    assert "reported as contradiction" in on_one_day
    assert "reported as update" in on_two


def test_explain_compares_the_first_articles_of_two_files_and_says_so(
    folder: Path, capsys: Capture
) -> None:
    table = f'text\n"{THREE.strip()}"\n"The ferry Noor lost nine sailors near Cape Sella."\n'
    (folder / "many.csv").write_text(table, encoding="utf-8")

    assert main(["explain", "many.csv", "stories/five.txt", *HASHING]) == 0

    told = capsys.readouterr().out
    assert "compared: the first of 2 articles in many.csv, and stories/five.txt\n" in told
    assert "reported as contradiction" in told


def test_explain_keeps_two_files_of_one_name_apart(folder: Path, capsys: Capture) -> None:
    (folder / "older").mkdir()
    (folder / "older" / "five.txt").write_text(THREE, encoding="utf-8")

    assert main(["explain", "older/five.txt", "stories/five.txt", *HASHING]) == 0

    assert "reported as contradiction" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["explain", ""], id="an empty text"),
        pytest.param(["explain", "stories"], id="a folder"),
        pytest.param(["explain", THREE, *["--published", "2031-05-02"] * 2], id="too many days"),
        pytest.param(
            ["explain", "stories/five.txt", "--published", "2031-05-02"], id="a day of a file"
        ),
        pytest.param(["explain", "stories/empty.txt"], id="an empty file"),
    ],
)
def test_explain_of_nothing_is_an_error(folder: Path, words: list[str], capsys: Capture) -> None:
    (folder / "stories" / "empty.txt").touch()

    assert main(words) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_decision_covers_its_finding(capsys: Capture) -> None:
    name = finding(capsys)

    assert main(["decisions", "add", name, "--status", "dismissed", "--reason", "other"]) == 0

    assert main(["stories", "--decisions", "decisions.jsonl", *FAST]) == 0
    assert "1 more decided" in capsys.readouterr().out


def test_an_expired_decision_covers_nothing_and_is_told(capsys: Capture) -> None:
    name = finding(capsys)
    yesterday = dt.datetime.now(tz=dt.UTC).date() - dt.timedelta(days=2)
    words = ["--status", "accepted", "--expires", yesterday.isoformat()]
    main(["decisions", "add", name, *words])

    assert main(["stories", "--decisions", "decisions.jsonl", *FAST]) == 1
    assert f"1 decision expired and covering nothing: {name}" in capsys.readouterr().err


def test_decisions_are_listed_with_what_to_mind(capsys: Capture) -> None:
    name = finding(capsys)
    main(["decisions", "add", name, "--status", "accepted", "--reviewer", "Amal"])
    main(["decisions", "add", "f" * 16, "--status", "fixed", "--expires", "2020-01-01"])
    capsys.readouterr()

    assert main(["decisions", "list", "stories", *FAST]) == 0

    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert "stale" not in lines[name]
    assert "expired, stale" in lines["f" * 16]


def test_decisions_whose_finding_is_gone_are_pruned(folder: Path, capsys: Capture) -> None:
    name = finding(capsys)
    main(["decisions", "add", name, "--status", "accepted"])
    main(["decisions", "add", "f" * 16, "--status", "fixed"])
    capsys.readouterr()

    assert main(["decisions", "prune", "stories", "--dry-run", *FAST]) == 0
    assert len((folder / "decisions.jsonl").read_text().splitlines()) == 2
    assert main(["decisions", "prune", "stories", *FAST]) == 0

    assert capsys.readouterr().out == f"{'f' * 16} fixed\n" * 2
    assert name in (folder / "decisions.jsonl").read_text()
    assert "f" * 16 not in (folder / "decisions.jsonl").read_text()


def test_nothing_is_pruned_where_nothing_was_compared(folder: Path, capsys: Capture) -> None:
    main(["decisions", "add", "f" * 16, "--status", "fixed"])
    (folder / "stories" / "five.txt").unlink()
    capsys.readouterr()

    assert main(["decisions", "prune", "stories", *FAST]) == 3
    assert "f" * 16 in (folder / "decisions.jsonl").read_text()


def test_statistics_come_from_the_decisions(capsys: Capture) -> None:
    name = finding(capsys)
    main(["decisions", "add", name, "--status", "dismissed", "--reason", "different-fact"])

    assert main(["decisions", "stats", "stories", *FAST]) == 0

    told = capsys.readouterr().out
    assert "count.disjoint" in told
    assert "0%" in told
    assert "different-fact 1" in told


def test_statistics_tell_what_they_cannot_count(capsys: Capture) -> None:
    main(["decisions", "add", "f" * 16, "--status", "fixed"])
    capsys.readouterr()

    assert main(["decisions", "stats", "stories", *FAST]) == 0
    assert capsys.readouterr().err == "check: 1 decision not counted: the finding is gone\n"


@pytest.mark.parametrize("name", ["boxes", "F" * 16, "f" * 15, "f" * 17, ""])
def test_a_decision_on_what_is_no_id_is_refused(folder: Path, name: str, capsys: Capture) -> None:
    assert main(["decisions", "add", name, "--status", "fixed"]) == 3

    assert "not a finding's id" in capsys.readouterr().err
    assert not (folder / "decisions.jsonl").exists()


def test_new_only_takes_the_files_that_lie_here(folder: Path, capsys: Capture) -> None:
    words = ["stories", "--new-only", *FAST]
    assert main(words) == 3
    assert "there is no baseline.jsonl and no decisions.jsonl here" in capsys.readouterr().err

    main(["baseline", "write", "stories", *FAST])
    capsys.readouterr()
    assert main(words) == 0
    assert "1 finding left out: known from the decisions" in capsys.readouterr().err

    name = json.loads((folder / "baseline.jsonl").read_text())["finding"]
    (folder / "baseline.jsonl").unlink()
    main(["decisions", "add", name, "--status", "accepted"])
    assert main(words) == 0


def test_a_baseline_that_is_named_is_compared_with(capsys: Capture) -> None:
    main(["baseline", "write", "stories", *FAST])
    capsys.readouterr()

    assert main(["stories", "--baseline", "baseline.jsonl", *FAST]) == 0
    assert "1 finding left out: known from the decisions" in capsys.readouterr().err


def test_a_decisions_file_that_the_settings_name_comes_with_the_first_decision(
    folder: Path, capsys: Capture
) -> None:
    (folder / "checker.toml").write_text('decisions = "desk/decisions.jsonl"\n')
    path = folder / "desk" / "decisions.jsonl"
    note = f"check: {path}: not there yet, so nothing is decided\n"

    assert main(["stories", *FAST]) == 1
    assert capsys.readouterr().err == ""
    assert main(["stories", "--verbose", *FAST]) == 1
    assert note in capsys.readouterr().err
    assert main(["decisions", "list"]) == 0
    assert capsys.readouterr().err == note

    main(["decisions", "add", finding(capsys), "--status", "accepted"])
    assert path.exists()
    assert main(["stories", *FAST]) == 0


def test_a_missing_decisions_file_is_named(capsys: Capture) -> None:
    assert main(["decisions", "list"]) == 3
    assert "decisions.jsonl: no such decisions file" in capsys.readouterr().err


def test_a_baseline_adopts_what_is_there_and_new_findings_still_fail(
    folder: Path, capsys: Capture
) -> None:
    assert main(["baseline", "write", "stories", *FAST]) == 0
    assert "1 finding in baseline.jsonl" in capsys.readouterr().err
    words = ["stories", "--new-only", "--baseline", "baseline.jsonl", *FAST]
    assert main(words) == 0

    (folder / "stories" / "nine.txt").write_text(
        "The tanker spilled nine tonnes of oil near Cape Sella on Friday.\n"
    )
    (folder / "stories" / "ninety.txt").write_text(
        "The tanker spilled ninety tonnes of oil near Cape Sella on Friday.\n"
    )
    capsys.readouterr()
    assert main([*words, "--format", "json"]) == 1

    (found,) = json.loads(capsys.readouterr().out)["findings"]
    assert found["kind"] == "measure"


def test_a_baseline_of_half_a_corpus_is_not_written(folder: Path) -> None:
    assert main(["baseline", "write", "stories", "elsewhere", *FAST]) == 3
    assert not (folder / "baseline.jsonl").exists()


def test_eval_counts_by_subtype(folder: Path, capsys: Capture) -> None:
    pairs = [
        {"id": "one", "a": THREE, "b": FIVE, "label": "contradiction", "subtype": "conflict"},
        {"id": "two", "a": THREE, "b": THREE, "label": "consistent", "subtype": "same"},
    ]
    path = folder / "pairs.jsonl"
    path.write_text("".join(f"{json.dumps(pair)}\n" for pair in pairs), encoding="utf-8")

    assert main(["eval", "pairs.jsonl", *HASHING]) == 0
    assert "precision 1.000, recall 1.000 (1 right, 0 false, 0 missed)" in capsys.readouterr().out

    assert main(["eval", "pairs.jsonl", "--predictions", *HASHING]) == 0
    predicted = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["id"], each["pred"]) for each in predicted] == [("one", True), ("two", False)]
