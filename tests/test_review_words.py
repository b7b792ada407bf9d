"""The words of the page in both languages: dates, values, levels, plain keys."""

from __future__ import annotations

import datetime as dt
import re
import string
from fractions import Fraction
from pathlib import Path

import pytest

from checker.comparison.relations import REFINEMENTS
from checker.grouping.evidence import MEASUREMENTS
from checker.grouping.rates import BY_RATE
from checker.grouping.vetoes import VETOES
from checker.kinds import KINDS
from checker.kinds.across import ACROSS
from checker.kinds.amount import Amount, Op
from checker.kinds.date import Period
from checker.kinds.expression import DateExpression, Grain
from checker.kinds.units import SIZES
from checker.model import WRONG_SUM, Value, ValueRow
from checker.report.wording import LANGUAGES, accepted, wording

FOLDER = Path(__file__).parent.parent / "checker"
OPEN_SECTIONS = ("unit.", "level.", "evidence.", "veto.")


def test_both_languages_have_the_same_words() -> None:
    keys = [
        {key for key in wording(language).texts if not key.startswith(OPEN_SECTIONS)}
        for language in LANGUAGES
    ]

    assert keys[0] == keys[1]


def test_translations_have_the_same_parts() -> None:
    arabic, english = (wording(language).texts for language in LANGUAGES)
    for key, text in english.items():
        assert parts(arabic[key]) == parts(text), key


def parts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_word_that_a_template_names_is_there() -> None:
    named = {
        key
        for path in (FOLDER / "review" / "templates").glob("*.html")
        for key in re.findall(r'\bt\("([a-z_.-]+)"[,)]', path.read_text(encoding="utf-8"))
    }

    assert len(named) > 60
    assert named <= wording("en").texts.keys()


@pytest.mark.parametrize(
    ("header", "language"),
    [
        pytest.param("ar-EG,ar;q=0.9,en;q=0.8", "ar", id="Arabic of a country"),
        pytest.param("en-US,en;q=0.9", "en", id="English"),
        pytest.param("fr-FR,fr;q=0.9,ar;q=0.5,en;q=0.4", "ar", id="the better of the two"),
        pytest.param("de", "en", id="neither"),
        pytest.param("", "ar", id="not told"),
        pytest.param("ar;q=x, en;q=0.1", "en", id="a weight that is no number"),
    ],
)
def test_the_browser_chooses_the_language(header: str, language: str) -> None:
    assert accepted(header) == language


def test_arabic_months_are_told_in_both_traditions() -> None:
    assert wording("ar").day(dt.date(2031, 9, 16)) == "16 سبتمبر/أيلول 2031"
    assert wording("en").day(dt.date(2031, 9, 16)) == "16 September 2031"


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        pytest.param(None, "دون تاريخ", id="unknown"),
        pytest.param(
            dt.datetime(2031, 1, 2, tzinfo=dt.UTC), "2 يناير/كانون الثاني 2031", id="a day"
        ),
        pytest.param(
            dt.datetime(2031, 1, 2, 18, 5, tzinfo=dt.UTC),
            "2 يناير/كانون الثاني 2031، 18:05",
            id="a time of day",
        ),
    ],
)
def test_times_of_publication(moment: dt.datetime | None, shown: str) -> None:
    assert wording("ar").moment(moment) == shown


def period(low: dt.date | None, high: dt.date | None) -> Period:
    return Period(low, high, Grain.DAY, DateExpression(year=2031))


NINE = Fraction(9)


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [
        pytest.param(Amount.exactly(1200), "count", "1,200", id="a count"),
        pytest.param(Amount(NINE, None, Op.GE), "count", "9 على الأقل", id="at least"),
        pytest.param(Amount(None, NINE, Op.LT), "count", "أقل من 9", id="less than"),
        pytest.param(Amount(NINE, NINE, Op.APPROX), "count", "نحو 9", id="about"),
        pytest.param(Amount(Fraction(3), NINE, Op.RANGE), "count", "من 3 إلى 9", id="a range"),
        pytest.param(Amount.exactly(7), "ordinal", "الترتيب 7", id="an ordinal"),
        pytest.param(Amount.exactly(18, "month"), "duration", "18 شهرًا", id="months after 18"),
        pytest.param(Amount.exactly(5, "day"), "duration", "5 أيام", id="days after 5"),
        pytest.param(Amount.exactly(100, "day"), "duration", "100 يوم", id="days after 100"),
        pytest.param(Amount.exactly(2, "day"), "duration", "يومان", id="the dual"),
        pytest.param(
            Amount(Fraction(2), None, Op.GT, "hour"),
            "duration",
            "أكثر من ساعتين",
            id="the dual behind a preposition",
        ),
        pytest.param(
            Amount(Fraction(1), Fraction(2), Op.RANGE, "kilometre"),
            "measure",
            "من 1 إلى 2 كيلومتر",
            id="a range that ends at two",
        ),
        pytest.param(
            Amount.exactly(2, "KWD"), "money", "ديناران كويتيان", id="the dual of two words"
        ),
        pytest.param(
            Amount.exactly(Fraction(17, 2), "percent"), "percentage", "8.5 في المئة", id="a share"
        ),
        pytest.param(Amount.exactly(5, "EUR"), "money", "5 يورو", id="money"),
        pytest.param(
            Amount.exactly(5, "furlong"), "measure", "5 furlong", id="a unit without a word"
        ),
        pytest.param(
            period(dt.date(2031, 5, 1), dt.date(2031, 5, 31)),
            "date",
            "مايو/أيار 2031",
            id="a month",
        ),
        pytest.param(
            period(dt.date(2031, 1, 1), dt.date(2031, 12, 31)), "date", "2031", id="a year"
        ),
        pytest.param(
            period(None, dt.date(2031, 5, 1)), "date", "حتى 1 مايو/أيار 2031", id="until a day"
        ),
        pytest.param(period(None, None), "date", "2031", id="a date that is not resolved"),
        pytest.param(
            period(dt.date(2031, 5, 1), dt.date.max),
            "date",
            "من 1 مايو/أيار 2031 إلى 31 ديسمبر/كانون الأول 9999",
            id="the end of time",
        ),
    ],
)
def test_values_in_arabic(value: Value, kind: str, shown: str) -> None:
    row = ValueRow(value.shown(), value, (), 1)

    assert wording("ar").value(row, kind) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param(Amount.exactly(1200), "1,200", id="a count"),
        pytest.param(Amount.exactly(18, "month"), "18 months", id="a plural"),
        pytest.param(Amount.exactly(1, "month"), "1 month", id="one"),
        pytest.param(Amount(Fraction(3), None, Op.GE, "foot"), "≥ 3 feet", id="an old plural"),
        pytest.param(Amount.exactly(5, "EUR"), "5 EUR", id="a code has no plural"),
        pytest.param(period(None, None), "2031", id="a date that is not resolved"),
        pytest.param(
            period(dt.date(2031, 5, 2), dt.date(2031, 5, 2)), "2 May 2031", id="a day in words"
        ),
    ],
)
def test_values_in_english(value: Value, shown: str) -> None:
    kind = "date" if isinstance(value, Period) else "count"

    assert wording("en").value(ValueRow(value.shown(), value, (), 1), kind) == shown


ALL_LEVELS = [*ACROSS, *(level for kind in KINDS.values() for level in kind.levels)]
LADDERS = {level.name.partition(".")[2] for level in ALL_LEVELS}
REFINED = {name for rungs in REFINEMENTS.values() for name, *_ in rungs}
TOLD: dict[str, set[str]] = {
    "level": LADDERS | REFINED | {BY_RATE, WRONG_SUM},
    "evidence": {*MEASUREMENTS, "veto"},
    "veto": {why for why, _ in VETOES},
}
"""By section of the words: every name that the checker may tell there."""


@pytest.mark.parametrize("section", TOLD)
def test_every_name_that_the_checker_tells_has_arabic_words(section: str) -> None:
    assert TOLD[section] - names_of(section) == set(), "add them to checker/report/words/ar.toml"


@pytest.mark.parametrize("section", TOLD)
def test_no_arabic_words_are_kept_for_a_name_that_is_gone(section: str) -> None:
    assert names_of(section) - TOLD[section] == set(), "remove them from ar.toml"


def test_every_unit_of_a_measure_has_arabic_words() -> None:
    assert SIZES.keys() - {"percent"} - names_of("unit") == set()


def names_of(section: str) -> set[str]:
    keys = wording("ar").texts
    return {key.removeprefix(f"{section}.") for key in keys if key.startswith(f"{section}.")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_unit_has_one_form_or_four(language: str) -> None:
    texts = wording(language).texts
    forms = {key: len(text.split(" | ")) for key, text in texts.items() if key.startswith("unit.")}

    assert set(forms.values()) <= {1, 4}


def test_a_level_is_told_in_arabic_where_it_has_words() -> None:
    assert wording("ar").level("count.disjoint", "in English").startswith("لا توجد")
    assert wording("ar").level("count.new", "in English") == "in English"
    assert wording("en").level("count.disjoint", "3 against 5") == "3 against 5"
