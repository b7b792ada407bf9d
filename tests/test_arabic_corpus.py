"""The Arabic grammar of quantities against its corpora, and what holds for any text at all."""

from __future__ import annotations

import importlib
import pkgutil
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker.languages.arabic as package
from checker.kinds.amount import Amount
from checker.languages import LANGUAGES
from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.reader import read
from checker.languages.arabic.tokens import Lexicon, Memo, fold, tokenise
from checker.languages.arabic.vocabulary import VOCABULARY
from checker.languages.arabic.word_forms import NOUNS, UNITS
from checker.languages.interface import Reading

ARABIC = LANGUAGES["ar"]
FOLDER = Path(package.__file__).parent
RULES = {
    "age": ("decade", "elided_unit", "number_unit", "ordinal"),
    "count": (
        "definite",
        "dual_noun",
        "elided_noun",
        "margin",
        "none",
        "number_noun",
        "one",
        "only",
        "range",
        "repeated",
        "tallied",
        "whole",
        "score",
        "vague",
    ),
    "duration": (
        "and_a_half",
        "compound",
        "definite",
        "past",
        "dual_unit",
        "maturity",
        "number_unit",
        "one",
        "part_of_unit",
        "range",
        "single",
        "vague",
    ),
    "fraction": ("named", "of_every"),
    "measure": (
        "and_a_half",
        "definite",
        "dual_unit",
        "number_unit",
        "one",
        "part_of_unit",
        "range",
        "vague",
    ),
    "money": (
        "and_a_half",
        "definite",
        "dual_unit",
        "exchange_rate",
        "number_unit",
        "one",
        "part_of_unit",
        "range",
        "vague",
    ),
    "ordinal": (
        "bracketed",
        "construct",
        "digits",
        "elided_noun",
        "minute",
        "noun_adjective",
        "number",
        "superlative",
    ),
    "percentage": ("dual_unit", "number_unit", "part_of_unit", "range"),
}
NAMES = frozenset(f"ar.{kind}.{name}" for kind, names in RULES.items() for name in names)

Entry = Mapping[str, object]


def entries(table: str) -> list[Entry]:
    """Return all examples, or all counterexamples, of the corpora of quantities."""
    return [
        entry
        for kind in RULES
        for entry in tomllib.loads((FOLDER / "corpus" / f"{kind}.toml").read_text("utf-8"))[table]
    ]


def quantities(text: str) -> list[Reading]:
    """Read the quantities of a text, without its dates."""
    return [reading for reading in read(text) if isinstance(reading.value, Amount)]


def written(text: str, reading: Reading) -> Entry:
    """Return a reading as the corpus writes it."""
    assert isinstance(reading.value, Amount)
    fact: dict[str, object] = {
        "kind": reading.kind,
        "span": text[reading.span.start : reading.span.end],
        "value": reading.value.shown(),
    }
    if reading.value.vague:
        fact["vague"] = True
    if reading.value.other is not None:
        fact["other"] = str(reading.value.other)
    if reading.lemma:
        fact["lemma"] = reading.lemma
    if reading.modifiers:
        fact["modifiers"] = list(reading.modifiers)
    return fact


@pytest.mark.parametrize("entry", entries("example"), ids=lambda entry: str(entry["text"]))
def test_an_example_is_read(entry: Entry) -> None:
    text = str(entry["text"])
    readings = quantities(text)

    assert [written(text, reading) for reading in readings] == entry["facts"]
    assert entry["rule"] in {reading.rule for reading in readings}


@pytest.mark.parametrize("entry", entries("counterexample"), ids=lambda entry: str(entry["text"]))
def test_a_counterexample_is_not_read_by_its_rule(entry: Entry) -> None:
    assert entry["rule"] not in {reading.rule for reading in quantities(str(entry["text"]))}


@pytest.mark.parametrize("table", ["example", "counterexample"])
def test_every_rule_has_one(table: str) -> None:
    assert {str(entry["rule"]) for entry in entries(table)} == NAMES


# --- the lexica --------------------------------------------------------------------------------


def words_in(table: object) -> Iterator[str]:
    """Yield the words of a table, however it is laid out; a phrase is all its words."""
    if isinstance(table, Memo):
        return  # it holds words of texts, not of the language
    if isinstance(table, Lexicon):
        table = table.entries
    if isinstance(table, Mapping):
        yield from words_in(tuple(table))
    elif isinstance(table, frozenset | set | tuple | list):
        for each in table:
            yield from words_in(each)
    elif isinstance(table, str):
        yield table


def lexica() -> Iterator[tuple[str, str]]:
    """Yield every Arabic word in the tables of the language, with the name of its table."""
    for module in pkgutil.iter_modules([str(FOLDER)]):
        if module.name == "tokens":
            continue  # it holds letters, not words
        contents = vars(importlib.import_module(f"{package.__name__}.{module.name}"))
        for name, table in contents.items():
            if name.lstrip("_").isupper() and name not in UNFOLDED:
                for word in words_in(table):
                    if any("\N{ARABIC LETTER ALEF}" <= letter <= "\u06d3" for letter in word):
                        yield f"{module.name}.{name}", word


UNFOLDED = frozenset({"_TANWEEN", "_WA_AHAD", "_HAMZA_BEFORE_PRONOUNS", "_HAMZA_ABOVE"})
"""What is looked for in raw text, or at the letters of a word."""


def test_every_word_of_every_table_is_folded() -> None:
    found = list(lexica())

    assert len(found) > 5_000
    assert [(name, word) for name, word in found if fold(word) != word] == []


def test_names_of_places_and_stems_are_folded() -> None:
    words = [name for names in COUNTRIES.values() for name in names]
    words += [*VOCABULARY.events, *VOCABULARY.things, *NOUNS.entries, *UNITS.entries]

    assert [word for word in words if fold(word) != word] == []


# --- raw text and its spans ---------------------------------------------------------------------

TEXTS_OF_EXAMPLES = st.sampled_from([str(entry["text"]) for entry in entries("example")])
SIGNS = (
    "\N{ZERO WIDTH NO-BREAK SPACE}",
    "\N{RIGHT-TO-LEFT MARK}",
    "\N{ARABIC LETTER MARK}",
)
VOWELS = ("\N{ARABIC FATHA}", "\N{ARABIC DAMMA}", "\N{ARABIC SHADDA}\N{ARABIC KASRA}")
TATWEEL = "\N{ARABIC TATWEEL}"


@given(TEXTS_OF_EXAMPLES, st.sampled_from(SIGNS))
def test_a_mark_before_the_text_moves_spans_and_nothing_else(text: str, sign: str) -> None:
    plain, moved = read(text), read(sign + text)

    assert [reading.value for reading in plain] == [reading.value for reading in moved]
    assert [reading.span.shifted(1) for reading in plain] == [reading.span for reading in moved]


def stripped(text: str) -> str:
    """Return a text without tatweel, combining marks and invisible controls."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFC", text)
        if unicodedata.category(letter) not in ("Mn", "Cf") and letter != TATWEEL
    )


def spans(text: str) -> list[tuple[str, str]]:
    """Return the words of each reading, bare of marks, and its value."""
    return [
        (stripped(text[reading.span.start : reading.span.end]), str(reading.value))
        for reading in read(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("وصلت ثلاث سفن إلى الميناء", id="a count"),
        pytest.param("أطلق صاروخين وأصاب 25 شخصا", id="a dual and digits"),
        pytest.param("كلف الجسر نحو 3 ملايين دولار", id="money"),
        pytest.param("في رحلته العاشرة غاب ثلاثة أشهر", id="an ordinal and a duration"),
    ],
)
@pytest.mark.parametrize("mark", [TATWEEL, *VOWELS[:1], "\N{RIGHT-TO-LEFT MARK}"])
def test_marks_inside_words_stay_in_the_span_and_change_no_value(text: str, mark: str) -> None:
    # Behind the first letter of each word: no particle of one letter is parted from its word.
    marked = " ".join(
        word[:1] + mark + word[1:] if word.isalpha() else word for word in text.split()
    )

    assert spans(marked) == spans(text)
    assert spans(text) != []


@given(TEXTS_OF_EXAMPLES)
def test_decomposed_text_is_read_alike(text: str) -> None:
    assert spans(unicodedata.normalize("NFD", text)) == spans(unicodedata.normalize("NFC", text))


# --- any text -----------------------------------------------------------------------------------

PIECES = """واحد واحدة اثنان اثنين ثلاثة ثلاث خمسة عشر عشرون وعشرين مئة مئتي ألف ألفا آلاف مليون
ملايين نصف ربع ونصف ثلثا أرباع الأول الثانية أول ثاني أكبر رقم من إلى بين ما لا يقل عن أكثر نحو
في المئة بالمئة نقاط مئوية دولار ريال سعودي سنة سنوات عاما أشهر شهرين ساعة كيلومترا مربعا طن
صاروخين صواريخ رحلة شخصا أشخاص منهم آخرون قتل أصيب عدة بضعة عشرات مئات الآلاف السنوات الخمس
العمر عمره البالغ دون ضحايا لم يصب أحد كل أو و ال ( ) - % $ 5 12 1,234.5 ١٢٣ 2018 1.234 « » ،"""
WORDS = st.sampled_from(PIECES.split())
TEXTS = st.one_of(
    st.text(),
    st.text(st.characters(min_codepoint=0x0600, max_codepoint=0x06FF)),
    st.text(st.characters(min_codepoint=0xFB50, max_codepoint=0xFEFF)),
    st.lists(WORDS, max_size=30).map(" ".join),
    st.lists(WORDS, max_size=9).map("".join),
)


@given(TEXTS)
def test_any_text_is_read_into_ordered_spans(text: str) -> None:
    readings = ARABIC.read(text)

    end = 0
    for reading in readings:
        assert end <= reading.span.start < reading.span.end <= len(text)
        assert reading.span.covers(reading.number)
        assert reading.noun is None or reading.span.covers(reading.noun)
        assert reading.kind == reading.rule.split(".")[1]
        assert reading.kind in ("date", "time") or reading.rule in NAMES
        end = reading.span.end


@given(TEXTS)
def test_any_text_is_described(text: str) -> None:
    readings = ARABIC.read(text)
    descriptions = ARABIC.describe(text, readings)

    for reading, description in zip(readings, descriptions, strict=True):
        assert description.clause.covers(reading.number)
        assert description.what.strip()


@given(TEXTS)
def test_any_text_is_split_into_sentences_that_keep_every_letter(text: str) -> None:
    found = ARABIC.sentences(text)

    kept = "".join(text[span.start : span.end] for span in found)
    assert "".join(kept.split()) == "".join(text.split())


@given(TEXTS)
def test_tokens_are_pieces_of_the_text_in_order(text: str) -> None:
    end = 0
    for token in tokenise(text):
        assert end <= token.start < token.end
        assert text[token.start : token.end] == token.raw
        end = token.end


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
