"""What every format keeps: pure, whole, and safe with whatever an article holds."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Decision, Report, Skipped, Status, Verdict
from checker.report import FORMATS, Layout
from tests.factories import (
    make_amount,
    make_article,
    make_disagreement,
    make_fact,
    make_finding,
    make_report,
)


@pytest.fixture(params=sorted(FORMATS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def render(name: str, report: Report, **layout: object) -> str:
    return FORMATS[name](Layout(**layout)).render(report)  # type: ignore[arg-type]  # by name


def test_the_same_report_gives_the_same_text(name: str) -> None:
    report = make_disagreement()

    assert render(name, report) == render(name, make_disagreement())
    assert render(name, report).endswith("\n")


def test_every_value_and_every_file_of_a_finding_is_there(name: str) -> None:
    text = render(name, make_disagreement())

    for told in ("3", "5", "harbour.ar.txt", "harbour.en.txt", "0123456789abcdef"):
        assert told in text


def test_a_unit_is_told_in_the_plural_where_english_has_it(name: str) -> None:
    article = make_article("He served 20 years, or one year.\n")
    facts = [
        make_fact(article, "20 years", make_amount(20, unit="year"), kind="duration"),
        make_fact(article, "one year", make_amount(1, unit="year"), kind="duration"),
    ]

    text = render(name, make_report([article], [make_finding(*facts)]))

    assert text.count("20 years") > 1  # the words of the article, and the value
    assert "1 year" in text
    assert not re.search("20 year(?!s)|1 years", text)


def test_what_was_not_checked_is_told_with_its_reason(name: str) -> None:
    skipped = Skipped("stories/scan.pdf", "ingest", "is no text")

    text = render(name, replace(make_disagreement(), skipped=(skipped,)))

    assert "stories/scan.pdf" in text
    assert "is no text" in text


def test_a_report_without_findings_is_a_text_too(name: str) -> None:
    text = render(name, make_report([make_article()], compared=3))

    assert text.strip()


def test_a_decision_is_told_or_counted(name: str) -> None:
    report = make_disagreement()
    decision = Decision("0123456789abcdef", Status.DISMISSED, "Amal", "different-fact", "two ships")
    decided = replace(report, findings=(replace(report.findings[0], decision=decision),))

    text = render(name, decided)

    assert "dismissed" in text or "1 finding covered by decisions" in text


def test_updates_are_quiet_until_asked_for() -> None:
    report = make_disagreement()
    update = replace(report, findings=(replace(report.findings[0], verdict=Verdict.UPDATE),))

    for name in ("github", "markdown", "text"):
        assert "harbour.en.txt" not in render(name, update), name
        assert "1 weaker finding not listed" in render(name, update), name
        assert "harbour.en.txt" in render(name, update, weakest=Verdict.UPDATE), name


def test_a_limit_says_how_many_are_left_out() -> None:
    first = make_disagreement()
    findings = tuple(replace(first.findings[0], id=f"{number:016x}") for number in range(30))
    report = replace(first, findings=findings)

    for name in ("github", "markdown", "text"):
        text = render(name, report, limit=4)
        assert "26 more findings not listed here" in text, name
        assert f"{3:016x}" in text, name
        assert f"{4:016x}" not in text, name


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"json"}))  # it keeps the group's order
def test_the_most_trusted_outlet_is_told_first(name: str) -> None:
    articles = [
        make_article("Two missiles flew.\n", identifier=f"{outlet}.txt", outlet=outlet)
        for outlet in ("alpha", "beta")
    ]
    other = make_article("Three missiles flew.\n", identifier="gamma.txt")
    facts = [make_fact(article, "Two missiles", make_amount(2)) for article in articles]
    finding = make_finding(*facts, make_fact(other, "Three missiles", make_amount(3)))
    report = replace(make_report([*articles, other], [finding]), settings={"tiers": {"beta": 1}})

    text = render(name, report)

    place = "{}.txt" if name in ("csv", "sarif") else "{}.txt:1"
    if name == "github":
        place = "file={}.txt,line=1"
    assert text.index(place.format("beta")) < text.index(place.format("alpha"))


HOSTILE = [
    pytest.param("<script>alert(1)</script>", id="a script"),
    pytest.param("</mark></title><img src=x onerror=alert(1)>", id="closing tags"),
    pytest.param("]]> <!-- --> &amp; &#0;", id="XML ends and entities"),
    pytest.param("a | b `c` *d* _e_ [f](g) # h", id="Markdown"),
    pytest.param("100%25 ::error::x%0A", id="workflow commands"),
    pytest.param("\x1b[31mred\x1b[0m\x07\x00\x9b2J", id="terminal codes"),
    pytest.param("\N{RIGHT-TO-LEFT OVERRIDE}abc\N{POP DIRECTIONAL ISOLATE}", id="bidi controls"),
    pytest.param("\ud800 \ufffe \uffff \U0001f600", id="half a surrogate pair, and no characters"),
    pytest.param("=HYPERLINK(1) +1 -1 @SUM", id="a formula"),
    pytest.param('"quoted", \'so\' \\ and ; on', id="quotes"),
    pytest.param("صاروخَيْنِ ـــ ١٢٣ \N{RIGHT-TO-LEFT MARK}", id="Arabic with marks"),
]  # fmt: skip


def hostile_report(text: str) -> Report:
    """Put a text into every field that comes from an article, a file name or a person."""
    line = text.replace("\n", " ").replace("\r", " ")
    articles = [
        make_article(
            f"{line} {words} {line}\n",
            identifier=f"{line}/{words}.txt",
            title=text,
            outlet=text,
        )
        for words in ("two ships", "nine ships")
    ]
    facts = [
        make_fact(article, words, make_amount(number), what=text, source=text)
        for article, words, number in zip(
            articles, ("two ships", "nine ships"), (2, 9), strict=True
        )
    ]
    decision = Decision("0" * 16, Status.FIXED, text, "other", text)
    finding = make_finding(*facts, explanation=text)
    return make_report(
        articles,
        [finding, replace(finding, id="1" * 16, decision=decision)],
        [Skipped(text, "ingest", text or "empty")],
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_text(name: str, text: str) -> None:
    rendered = render(name, hostile_report(text), verbose=True)

    assert "two ships" in rendered
    rendered.encode("utf-8", "strict")
    if name not in {"json", "sarif"}:  # they write JSON, which may hold any character
        assert not any(letter in rendered for letter in "\x00\x07\x1b\x9b")


@given(st.text(max_size=40))
@settings(max_examples=40, deadline=None)
def test_any_text_can_be_reported(text: str) -> None:
    report = hostile_report(text.replace("\n", " "))

    for name in FORMATS:
        render(name, report, verbose=True).encode("utf-8", "strict")


def test_a_layout_out_of_range_cannot_exist() -> None:
    with pytest.raises(ValueError, match="width"):
        Layout(width=10)
    with pytest.raises(ValueError, match="limit"):
        Layout(limit=-1)
