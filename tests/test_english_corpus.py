"""The English grammar against its corpora, and what holds for any text at all."""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker.languages.english as package
from checker.kinds.amount import Amount
from checker.languages import LANGUAGES
from checker.languages.english.quantity_reader import read_quantities
from checker.languages.english.tokens import fold
from checker.languages.english.wording import word_sentence
from checker.languages.interface import Reading

ENGLISH = LANGUAGES["en"]
FOLDER = Path(package.__file__).parent
# A bare singular is no fact, so the corpus of facts has none; see test_singles.
RULE = re.compile(r'"(en\.(?!date|time|count\.implied)[a-z]+\.[a-z_]+)"')

Entry = dict[str, object]


def entries(table: str) -> list[Entry]:
    """Return all examples, or all counterexamples, of the corpora of quantities."""
    return [
        entry
        for path in sorted((FOLDER / "corpus").glob("*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8")).get(table, [])
        if str(entry.get("rule", "")).startswith("en.")
        and not str(entry["rule"]).startswith(("en.date", "en.time"))
    ]


def quantities(text: str) -> list[Reading]:
    """Read the quantities of a text, without dates."""
    return read_quantities(word_sentence(text))


def written(text: str, reading: Reading) -> Entry:
    """Return a reading as the corpus writes it."""
    assert isinstance(reading.value, Amount)
    fact: Entry = {
        "kind": reading.kind,
        "span": text[reading.span.start : reading.span.end],
        "value": reading.value.shown(),
    }
    if reading.value.vague:
        fact["vague"] = True
    if reading.lemma:
        fact["lemma"] = reading.lemma
    if reading.modifiers:
        fact["modifiers"] = list(reading.modifiers)
    return fact


@pytest.mark.parametrize("entry", entries("example"), ids=lambda entry: entry["text"])
def test_an_example_is_read(entry: Entry) -> None:
    text = str(entry["text"])
    readings = quantities(text)

    assert [written(text, reading) for reading in readings] == entry["facts"]
    assert entry["rule"] in {reading.rule for reading in readings}


@pytest.mark.parametrize("entry", entries("counterexample"), ids=lambda entry: entry["text"])
def test_a_counterexample_is_not_read_by_its_rule(entry: Entry) -> None:
    readings = quantities(str(entry["text"]))

    assert entry["rule"] not in {reading.rule for reading in readings}


def rules() -> set[str]:
    """Return the names of all rules for quantities that stand in the source."""
    return {
        name
        for path in FOLDER.glob("*.py")
        if not path.name.startswith("dates")
        for name in RULE.findall(path.read_text("utf-8"))
    }


@pytest.mark.parametrize("table", ["example", "counterexample"])
def test_every_rule_has_one(table: str) -> None:
    assert {str(entry["rule"]) for entry in entries(table)} == rules()


def lexica() -> Iterator[tuple[str, str]]:
    """Yield every word of the lexica with the name of its table."""
    for module in pkgutil.iter_modules([str(FOLDER)]):
        if not module.name.endswith("_words"):
            continue
        contents = vars(importlib.import_module(f"{package.__name__}.{module.name}"))
        for name, table in contents.items():
            if name.isupper() and isinstance(table, dict | frozenset):
                yield from ((f"{module.name}.{name}", str(word)) for word in table)


def test_every_word_of_a_lexicon_is_folded() -> None:
    assert [(name, word) for name, word in lexica() if fold(word) != word] == []


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param(
            "Mr. Lee met Lt. Col. Ann B. Ray on Sept. 5. They spoke.",
            ["Mr. Lee met Lt. Col. Ann B. Ray on Sept. 5.", "They spoke."],
            id="titles, initials and months",
        ),
        pytest.param(
            "It is 3.5 km from No. 7. Is it? Yes!",
            ["It is 3.5 km from No. 7.", "Is it?", "Yes!"],
            id="decimals and numbers",
        ),
        pytest.param(
            "He left the U.S. The U.S. Army stayed.",
            ["He left the U.S.", "The U.S. Army stayed."],
            id="an abbreviation inside a sentence and at its end",
        ),
        pytest.param(
            'He said: "We won." Then he left... They stayed.',
            ['He said: "We won."', "Then he left...", "They stayed."],
            id="quotations and ellipses",
        ),
        pytest.param(
            "Acme Inc. said so. It was 5 p.m. Monday.",
            ["Acme Inc. said so.", "It was 5 p.m. Monday."],
            id="companies and hours",
        ),
        pytest.param(
            "Nine were hurt.The road is closed.",
            ["Nine were hurt.", "The road is closed."],
            id="white space lost between two sentences",
        ),
        pytest.param("  one line  ", ["one line"], id="white space around"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_where_sentences_end(text: str, sentences: list[str]) -> None:
    assert [text[span.start : span.end] for span in ENGLISH.sentences(text)] == sentences


PIECES = """a an the one two twenty hundred and half of no nobody twice dozens several couple third
first million percent points dollars years old aged between from to at least more than about - . ,
( ) $ 1,234.5 19 1/4 2019 people soldiers killed F-16 5th 's per week"""
WORDS = st.sampled_from(PIECES.split())
TEXTS = st.one_of(
    st.text(), st.lists(WORDS, max_size=30).map(" ".join), st.lists(WORDS, max_size=9).map("".join)
)


@given(TEXTS)
def test_any_text_is_read_into_ordered_spans(text: str) -> None:
    readings = ENGLISH.read(text)

    end = 0
    for reading in readings:
        assert end <= reading.span.start < reading.span.end <= len(text)
        assert reading.span.covers(reading.number) or reading.kind in ("date", "time")
        assert reading.noun is None or reading.noun.end <= len(text)
        end = reading.span.end


@given(TEXTS)
def test_any_text_is_split_into_ordered_sentences(text: str) -> None:
    spans = ENGLISH.sentences(text)

    kept = "".join(text[span.start : span.end] for span in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] for span in spans)


@given(st.sampled_from([str(entry["text"]) for entry in entries("example")]))
def test_a_mark_before_the_text_moves_spans_and_nothing_else(text: str) -> None:
    plain = quantities(text)
    moved = quantities("\N{ZERO WIDTH NO-BREAK SPACE}" + text)

    assert [reading.value for reading in plain] == [reading.value for reading in moved]
    assert [reading.span.shifted(1) for reading in plain] == [reading.span for reading in moved]


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("1,", id="digits and commas"),
        pytest.param("1\N{NO-BREAK SPACE}234", id="groups of digits"),
        pytest.param("twenty-", id="hyphens"),
        pytest.param("five hundred and ", id="number words"),
        pytest.param(".", id="full stops"),
        pytest.param("a'", id="apostrophes"),
        pytest.param("at least just about ", id="bounds"),
        pytest.param("5 cents ", id="cents"),
        pytest.param("two years, one month and ", id="durations"),
        pytest.param("from 5 to ", id="ranges"),
        pytest.param("tens of thousands of ", id="vague amounts"),
        pytest.param("3 big ", id="noun phrases"),
    ],
)
def test_a_long_line_of_near_misses_is_read_in_linear_time(piece: str) -> None:
    # Not timed: whatever is not linear takes minutes here.
    text = piece * (100_000 // len(piece))

    ENGLISH.sentences(text)
    ENGLISH.read(text)
