"""The articles and pairs in ``fixtures/``, against what their gold says."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.evaluation import load_pairs
from checker.evaluation.gold import (
    Copies,
    Expected,
    Place,
    Silent,
    load_gold,
    shared,
    verdict_of,
    witnesses_of,
)
from checker.ingest import read
from checker.model import Report
from checker.pipeline import check

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "fixtures" / "stories"
GOLD = load_gold(ROOT / "fixtures" / "gold.json")
ENTRIES: list[Expected | Silent] = [*GOLD.expected, *GOLD.silent]
NAMES = ("pairs", "newswire", "outlets", "unseen")
FILES = tuple(ROOT / "fixtures" / f"{name}.jsonl" for name in NAMES)
PAIRS = [pair for file in FILES for pair in load_pairs(file)]
ROWS = [json.loads(line) for file in FILES for line in file.read_text("utf-8").splitlines()]
SUBTYPES = {"conflict", "update", "compatible", "different_fact"}
PLACES = [place for entry in ENTRIES for place in (entry.left, entry.right)]


@pytest.fixture(name="report", scope="module")
def _report() -> Report:
    ingested = read([STORIES])
    return check(ingested.articles, skipped=ingested.skipped)


def found(report: Report, entry: Expected) -> bool:
    verdict = verdict_of(report, entry.left, entry.right)
    return verdict is not None and entry.least.weight <= verdict.weight <= entry.most.weight


def crosses(report: Report, entry: Expected | Silent) -> bool:
    """Say whether two places stand in articles of two languages."""
    languages = {str(article.id): article.language for article in report.articles}
    return languages[entry.left.article] != languages[entry.right.article]


def test_what_is_missed_and_what_is_loud_is_known(
    report: Report, same_as_gold: Callable[[str, str], None]
) -> None:
    """The gold states what a careful person expects; this is how far the checker is from it.

    An entry that leaves the list was mended, one that joins it was broken: read the diff.
    """
    gaps = {
        "missed": [entry.id for entry in GOLD.expected if not found(report, entry)],
        "loud": [
            f"{pair.left.id} ~ {pair.right.id}" for pair in GOLD.silent if shared(report, pair)
        ],
    }

    same_as_gold("fixture_gaps.json", json.dumps(gaps, ensure_ascii=False, indent=1) + "\n")


def test_most_disagreements_are_found_and_nearly_all_agreements_are_silent(report: Report) -> None:
    hits = [entry for entry in GOLD.expected if found(report, entry)]
    across = [entry for entry in hits if crosses(report, entry)]
    loud = [pair for pair in GOLD.silent if shared(report, pair)]

    assert len(hits) >= len(GOLD.expected) // 2
    assert len(across) >= 10
    assert len(loud) <= len(GOLD.silent) // 20


@pytest.mark.parametrize("copies", GOLD.copies, ids=lambda copies: copies.left.article)
def test_wire_copies_are_one_witness(report: Report, copies: Copies) -> None:
    assert witnesses_of(report, copies) == [copies.witnesses]


def test_hardly_a_finding_mixes_two_stories(report: Report) -> None:
    mixed = [
        finding.id
        for finding in report.findings
        if len({fact.sentence.article.split("/")[0] for fact in finding.facts}) > 1
    ]

    assert len(mixed) <= len(report.findings) // 20


def test_the_report_is_the_gold_one(
    report: Report, same_as_gold: Callable[[str, str], None]
) -> None:
    document = json.loads(report.to_json())
    document["articles"] = [article["id"] for article in document["articles"]]

    same_as_gold("fixtures.json", json.dumps(document, ensure_ascii=False, indent=1) + "\n")


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.article)
def test_a_gold_place_stands_in_its_article(place: Place) -> None:
    text = (STORIES / place.article).read_text(encoding="utf-8")

    assert text.count(place.words) >= (place.occurrence or 1)


def test_the_gold_has_findings_and_silence_across_languages(report: Report) -> None:
    assert sum(crosses(report, entry) for entry in GOLD.expected) >= 10
    assert sum(crosses(report, pair) for pair in GOLD.silent) >= 20


def test_every_labelled_pair_can_be_read() -> None:
    assert len({pair.id for pair in PAIRS}) == len(PAIRS) >= 1900
    assert {pair.subtype for pair in PAIRS} == SUBTYPES
    assert {pair.left.language for pair in PAIRS} == {"ar", "en"}


@pytest.mark.parametrize(
    ("subtype", "label"),
    [
        pytest.param("conflict", "contradiction", id="a conflict contradicts"),
        pytest.param("update", "contradiction", id="an update contradicts"),
        pytest.param("compatible", "consistent", id="values that agree are consistent"),
        pytest.param("different_fact", "unrelated", id="two facts are unrelated"),
    ],
)
def test_the_label_of_a_pair_follows_from_its_subtype(subtype: str, label: str) -> None:
    assert {row["label"] for row in ROWS if row["subtype"] == subtype} == {label}


def test_the_language_of_a_pair_is_that_of_its_sentences() -> None:
    wrong = [
        pair.id
        for pair, row in zip(PAIRS, ROWS, strict=True)
        if row["lang"] != "-".join(sorted({pair.left.language, pair.right.language}))
    ]

    assert not wrong


def test_sentences_of_one_pair_differ_and_stand_once() -> None:
    sentences = Counter(frozenset((row["a"], row["b"])) for row in ROWS)

    assert all(len(pair) == len(("a", "b")) for pair in sentences)
    assert set(sentences.values()) == {1}


def test_a_running_figure_is_told_at_two_times() -> None:
    assert not [
        row["id"] for row in ROWS if row["subtype"] == "update" and row["a_time"] == row["b_time"]
    ]


def test_sentences_of_one_article_are_told_at_one_time() -> None:
    rows = [row for row in ROWS if row.get("one_article")]

    assert all(row["a_time"] == row["b_time"] for row in rows)
    assert Counter(row["subtype"] for row in rows) == {"conflict": 25, "different_fact": 25}


def test_what_a_pair_is_an_example_of_is_explained() -> None:
    explained = (ROOT / "fixtures" / "README.md").read_text(encoding="utf-8")
    used = {name for row in ROWS for name in row.get("classes", ())}

    assert not [name for name in sorted(used) if f"`{name}`" not in explained]
