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
PAIRS = ROOT / "fixtures" / "pairs.jsonl"
ROWS = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
SUBTYPES = {"conflict", "update", "compatible", "different_fact"}
PLACES = [place for entry in ENTRIES for place in (entry.left, entry.right)]


def _in_words(pair: Silent) -> str:
    story = pair.left.article.split("/")[0]
    return f"{story}: {pair.why}"


@pytest.fixture(name="report", scope="module")
def _report() -> Report:
    ingested = read([STORIES])
    return check(ingested.articles, skipped=ingested.skipped)


@pytest.mark.parametrize("entry", GOLD.expected, ids=lambda entry: entry.id)
def test_a_disagreement_is_found(report: Report, entry: Expected) -> None:
    verdict = verdict_of(report, entry.left, entry.right)

    assert verdict is not None, f"{entry.left.id} ~ {entry.right.id}: {entry.why}"
    assert entry.least.weight <= verdict.weight <= entry.most.weight, entry.why


@pytest.mark.parametrize("pair", GOLD.silent, ids=_in_words)
def test_an_agreement_stays_silent(report: Report, pair: Silent) -> None:
    loud = [(finding.verdict.value, finding.explanation) for finding in shared(report, pair)]

    assert not loud, pair.why


@pytest.mark.parametrize("copies", GOLD.copies, ids=lambda copies: copies.left.article)
def test_wire_copies_are_one_witness(report: Report, copies: Copies) -> None:
    assert witnesses_of(report, copies) == [copies.witnesses]


def test_no_finding_mixes_two_stories(report: Report) -> None:
    mixed = {
        finding.id: sorted({fact.sentence.article.split("/")[0] for fact in finding.facts})
        for finding in report.findings
        if len({fact.sentence.article.split("/")[0] for fact in finding.facts}) > 1
    }

    assert not mixed


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


def test_the_gold_has_findings_and_silence_across_languages() -> None:
    languages = {str(article.id): article.language for article in read([STORIES]).articles}

    def crosses(entry: Expected | Silent) -> bool:
        return languages[entry.left.article] != languages[entry.right.article]

    assert sum(map(crosses, GOLD.expected)) >= 10
    assert sum(map(crosses, GOLD.silent)) >= 20


def test_every_labelled_pair_can_be_read() -> None:
    pairs = load_pairs(PAIRS)

    assert len({pair.id for pair in pairs}) == len(pairs) >= 700
    assert {pair.subtype for pair in pairs} == SUBTYPES
    assert {pair.left.language for pair in pairs} == {"ar", "en"}


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
        for pair, row in zip(load_pairs(PAIRS), ROWS, strict=True)
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
    explained = (PAIRS.parent / "README.md").read_text(encoding="utf-8")
    used = {name for row in ROWS for name in row.get("classes", ())}

    assert not [name for name in sorted(used) if f"`{name}`" not in explained]
