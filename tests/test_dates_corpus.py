"""The grammars of dates and times against their corpora, and what holds for any text at all."""

from __future__ import annotations

import datetime as dt
import importlib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

import checker.languages as package
import checker.languages.arabic.dates_lexicon as arabic
import checker.languages.english.dates_lexicon as english
from checker.extraction.resolution import resolve_readings
from checker.languages.arabic.dates import read_dates as read_arabic
from checker.languages.arabic.tokens import Lexicon
from checker.languages.arabic.tokens import fold as fold_arabic
from checker.languages.arabic.tokens import tokenise as tokenise_arabic
from checker.languages.english.dates import read_dates as read_english
from checker.languages.english.tokens import fold as fold_english
from checker.languages.english.tokens import tokenise as tokenise_english
from checker.languages.interface import Reading

FOLDER = Path(package.__file__).parent
LANGUAGES = {"ar": "arabic", "en": "english"}
KINDS = ("date", "time")
RULES = {
    "date": frozenset(
        {
            "ago",
            "century",
            "day_month",
            "decade",
            "digits",
            "last_night",
            "list",
            "month",
            "part",
            "quarter",
            "range",
            "season",
            "today",
            "tomorrow",
            "unit",
            "weekday",
            "weekend",
            "year",
            "yesterday",
        }
    ),
    "time": frozenset({"clock", "range"}),
}
OWN_RULES = {
    "ar": frozenset({"ar.date.before_yesterday", "ar.date.edition", "ar.time.midnight"}),
    "en": frozenset({"en.date.edition", "en.time.noon"}),
}

Entry = Mapping[str, object]


def read(code: str, text: str) -> list[Reading]:
    if code == "ar":
        return read_arabic(text, tokenise_arabic(text))
    return read_english(text, tokenise_english(text))


def corpora() -> Iterator[tuple[str, dt.date, dict[str, list[Entry]]]]:
    for code, folder in LANGUAGES.items():
        for kind in KINDS:
            path = FOLDER / folder / "corpus" / f"{kind}.toml"
            corpus = tomllib.loads(path.read_text("utf-8"))
            yield code, corpus["published"], corpus


EXAMPLES = [
    pytest.param(code, published, entry, id=str(entry["text"]))
    for code, published, corpus in corpora()
    for entry in corpus["example"]
]
COUNTEREXAMPLES = [
    pytest.param(code, entry, id=str(entry["text"]))
    for code, _, corpus in corpora()
    for entry in corpus["counterexample"]
]


@pytest.mark.parametrize(("code", "published", "entry"), EXAMPLES)
def test_an_example_is_read(code: str, published: dt.date, entry: Entry) -> None:
    text = str(entry["text"])
    readings = read(code, text)
    values = resolve_readings(readings, [False] * len(readings), published)

    assert [
        {
            "kind": reading.kind,
            "span": text[reading.span.start : reading.span.end],
            "value": value.shown(),
        }
        for reading, value in zip(readings, values, strict=True)
    ] == entry["facts"]
    assert entry["rule"] in {reading.rule for reading in readings}


@pytest.mark.parametrize(("code", "entry"), COUNTEREXAMPLES)
def test_a_counterexample_is_not_read_by_its_rule(code: str, entry: Entry) -> None:
    assert entry["rule"] not in {reading.rule for reading in read(code, str(entry["text"]))}


def rules(code: str) -> set[str]:
    named = {f"{code}.{kind}.{name}" for kind in KINDS for name in RULES[kind]}
    return named | OWN_RULES[code]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("table", ["example", "counterexample"])
def test_every_rule_has_one(code: str, table: str) -> None:
    shown = {
        str(entry["rule"])
        for language, _, corpus in corpora()
        if language == code
        for entry in corpus[table]
    }

    assert shown == rules(code)


# --- the lexica --------------------------------------------------------------------------------


def words(module: str) -> Iterator[tuple[str, str]]:
    """Yield every word of the tables of a lexicon module, with the name of its table."""
    for name, table in vars(importlib.import_module(module)).items():
        entries = table.entries if isinstance(table, Lexicon) else table
        if name.isupper() and isinstance(entries, dict | frozenset | tuple):
            for key in entries:
                parts = key if isinstance(key, tuple) else (key,)
                yield from ((name, part) for part in parts if isinstance(part, str))


def test_every_arabic_word_is_folded() -> None:
    pairs = words(arabic.__name__)

    assert [(name, word) for name, word in pairs if fold_arabic(word) != word] == []


def test_every_english_word_is_folded() -> None:
    pairs = words(english.__name__)

    assert [(name, word) for name, word in pairs if fold_english(word) != word] == []


@pytest.mark.parametrize("locale", ["ar", "ar_LB", "ar_DZ", "ar_MA", "ar_MR"])
def test_the_months_of_cldr_are_read(locale: str) -> None:
    names = Locale.parse(locale).months["format"]["wide"]

    for number, name in names.items():
        [reading] = read("ar", f"في 5 {name} 2019")
        assert getattr(reading.value, "month", None) == number, name


@pytest.mark.parametrize("width", ["wide", "abbreviated"])
def test_the_english_months_of_cldr_are_read(width: str) -> None:
    for number, name in Locale.parse("en").months["format"][width].items():
        [reading] = read("en", f"on {name} 5, 2019")
        assert getattr(reading.value, "month", None) == number, name


def test_the_weekdays_of_cldr_are_read() -> None:
    for code in LANGUAGES:
        for number, name in Locale.parse(code).days["format"]["wide"].items():
            [reading] = read(code, name)
            assert getattr(reading.value, "weekday", None) == number, name


# --- any text ----------------------------------------------------------------------------------


ARABIC_WORDS = sorted({word for _, word in words(arabic.__name__)})
ENGLISH_WORDS = sorted({word for _, word in words(english.__name__)})
SIGNS = [
    "5",
    "12",
    "2018",
    "45",
    "8:15",
    "12.09.2018",
    "/",
    "-",
    "(",
    ")",
    ",",
    ".",
    ":",
    "هـ",
    "و",
]
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from([*ARABIC_WORDS, *SIGNS]), max_size=14).map(" ".join),
    st.lists(st.sampled_from([*ENGLISH_WORDS, *SIGNS]), max_size=14).map(" ".join),
    st.lists(st.sampled_from([*ENGLISH_WORDS, *SIGNS]), max_size=9).map("".join),
)
DAYS = st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))


@given(st.sampled_from(sorted(LANGUAGES)), TEXTS, DAYS)
def test_any_text_is_read_and_resolved(code: str, text: str, anchor: dt.date | None) -> None:
    readings = read(code, text)
    values = resolve_readings(readings, [False] * len(readings), anchor)

    end = 0
    for reading, value in zip(readings, values, strict=True):
        assert end <= reading.span.start < reading.span.end <= len(text)
        assert reading.span.covers(reading.number)
        assert reading.rule in rules(code)
        assert reading.kind == reading.rule.split(".")[1]
        assert value.key()
        end = reading.span.end


TATWEEL = "\N{ARABIC TATWEEL}"
ARABIC_EXAMPLES = [
    str(entry["text"])
    for code, _, corpus in corpora()
    if code == "ar"
    for entry in corpus["example"]
]


@given(st.sampled_from(ARABIC_EXAMPLES))
def test_a_mark_before_arabic_text_moves_spans_and_nothing_else(text: str) -> None:
    plain = read("ar", text)
    moved = read("ar", "\N{ZERO WIDTH NO-BREAK SPACE}\N{RIGHT-TO-LEFT MARK}" + text)

    assert [reading.value for reading in plain] == [reading.value for reading in moved]
    assert [reading.span.shifted(2) for reading in plain] == [reading.span for reading in moved]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        pytest.param("في الأَرْبِعَاءِ الماضي", "الأَرْبِعَاءِ الماضي", id="vowel marks"),
        pytest.param(f"في أيلـــول{TATWEEL} 2018", f"في أيلـــول{TATWEEL} 2018", id="tatweel"),
        pytest.param("وصباحَ الجمعةِ", "صباحَ الجمعةِ", id="wa is left out"),
        pytest.param("ومن 3 إلى 7 مايو", "من 3 إلى 7 مايو", id="wa before a range is left out"),
        pytest.param("في أيلول\u200f/\u200fسبتمبر", "في أيلول\u200f/\u200fسبتمبر", id="controls"),
        pytest.param("في ا\u0654يلول 2018", "في ا\u0654يلول 2018", id="decomposed hamza"),
    ],
)
def test_the_span_is_of_the_raw_text(text: str, span: str) -> None:
    [reading] = read("ar", text)

    assert text[reading.span.start : reading.span.end] == span


@pytest.mark.parametrize(
    ("code", "piece"),
    [
        pytest.param("ar", "3 و", id="days without a month"),
        pytest.param("ar", "الثالث والعشرين من ", id="ordinals"),
        pytest.param("ar", "بين عامي ", id="heads of ranges"),
        pytest.param("ar", "الأربعاء، ", id="weekdays"),
        pytest.param("ar", "يناير/", id="months and slashes"),
        pytest.param("ar", "الساعة العاشرة و", id="clocks"),
        pytest.param("ar", "2014-", id="years and dashes"),
        pytest.param("ar", "أواخر ", id="parts"),
        pytest.param("ar", "كانون ", id="halves of months"),
        pytest.param("ar", "صباح ", id="parts of the day"),
        pytest.param("en", "May 3 and ", id="months and days"),
        pytest.param("en", "2014-", id="English years and dashes"),
        pytest.param("en", "the last ", id="directions"),
        pytest.param("en", "Wednesday, ", id="English weekdays"),
        pytest.param("en", "5:30-", id="hours"),
        pytest.param("en", "two weeks ", id="spans"),
    ],
)
def test_a_long_line_of_near_misses_is_read_in_linear_time(code: str, piece: str) -> None:
    # Not timed: whatever is not linear takes minutes here.
    read(code, piece * (100_000 // len(piece)))
