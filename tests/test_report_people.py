"""Formats that people read: the terminal, a pull request, and the page in a real browser."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from checker.model import Decision, Evidence, Report, Status, Verdict
from checker.report import FORMATS, Layout
from checker.report.markdown import LIMIT
from tests.factories import (
    make_amount,
    make_article,
    make_disagreement,
    make_fact,
    make_finding,
    make_report,
)

ISOLATES = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def text_of(report: Report, layout: Layout | None = None) -> str:
    return FORMATS["text"](layout or Layout()).render(report)


def markdown_of(report: Report, layout: Layout | None = None) -> str:
    return FORMATS["markdown"](layout or Layout()).render(report)


def html_of(report: Report) -> str:
    return FORMATS["html"](Layout()).render(report)


def many(count: int) -> Report:
    """Return a report of so many findings, of each verdict and two kinds in turn."""
    report = make_disagreement()
    verdicts = list(Verdict)
    findings = tuple(
        replace(
            report.findings[0],
            id=f"{number:016x}",
            verdict=verdicts[number % 3],
            kind=("count", "ordinal")[number % 2],
            what=f"صندوق {number}",
        )
        for number in range(count)
    )
    return replace(report, findings=findings)


def test_text_is_a_table_a_finding(same_as_gold: object) -> None:
    assert callable(same_as_gold)

    same_as_gold("report.txt", text_of(make_disagreement()))


def test_markdown_is_a_table_a_finding(same_as_gold: object) -> None:
    assert callable(same_as_gold)

    same_as_gold("report.md", markdown_of(make_disagreement()))


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140])
def test_a_column_stays_a_column_at_any_width(width: int) -> None:
    text = text_of(make_disagreement(), Layout(width=width))

    (rule,) = re.findall(r"^-[- ]+$", text, re.MULTILINE)
    starts = [match.start() for match in re.finditer(r"-+", rule)]
    rows = text[text.index(rule) :].splitlines()[1:]
    table = rows[: rows.index("")]
    assert len(starts) == (3 if width < 90 else 5)
    assert not any(line[start - 2 : start].strip() for line in table for start in starts[1:])


def test_every_line_of_right_to_left_text_is_isolated_on_a_terminal() -> None:
    text = text_of(make_disagreement(), Layout(isolate=True))

    arabic = [line for line in text.splitlines() if re.search("[\u0621-\u064a]", line)]
    assert arabic
    for line in arabic:
        outside = re.sub(f"{ISOLATES[0]}[^{ISOLATES[1]}]*{ISOLATES[1]}", "", line)
        assert not re.search("[\u0621-\u064a]", outside), line


def test_nothing_invisible_stands_in_text_for_a_file() -> None:
    text = text_of(make_disagreement())

    assert not any(mark in text for mark in ISOLATES)
    assert "\033" not in text


def test_color_marks_the_verdict() -> None:
    text = text_of(make_disagreement(), Layout(color=True))

    assert "\033[1;31mcontradiction\033[0m" in text


def test_verbose_text_tells_evidence_and_rules() -> None:
    report = make_disagreement()
    finding = replace(report.findings[0], evidence=(Evidence("shared names", 0.5, 1.25, "Amal"),))

    text = text_of(replace(report, findings=(finding,)), Layout(verbose=True))

    assert "shared names" in text
    assert "+1.25" in text
    assert "ar.count.made_for_a_test" in text


def test_verbose_text_shows_decided_findings() -> None:
    report = make_disagreement()
    decision = Decision("0123456789abcdef", Status.DISMISSED, "Amal", "other", "two ships")
    decided = replace(report, findings=(replace(report.findings[0], decision=decision),))

    assert "decided: dismissed, other, Amal, two ships" in text_of(decided, Layout(verbose=True))
    assert "harbour.en.txt" not in text_of(decided)


def test_markdown_stops_at_its_cap_and_says_so() -> None:
    findings = replace(make_disagreement().findings[0], verdict=Verdict.TENSION)
    report = replace(
        make_disagreement(),
        findings=tuple(replace(findings, id=f"{number:016x}") for number in range(LIMIT + 9)),
    )

    text = markdown_of(report)

    assert text.count("####") == LIMIT
    assert "_9 more findings not listed here_" in text


def test_markdown_fits_into_one_comment() -> None:
    long = "كلمة " * 40_000
    article = make_article(f"{long}1 ship {long}2 ships {long}\n", title=long, outlet="x" * 3_000)
    facts = [
        make_fact(article, "1 ship", make_amount(1)),
        make_fact(article, "2 ships", make_amount(2)),
    ]
    finding = make_finding(*facts)
    findings = [replace(finding, id=f"{number:016x}") for number in range(50)]

    text = markdown_of(make_report([article], findings), Layout(limit=50))

    assert len(text) < 65_536
    assert "would make this text too long" in text


def test_markdown_shows_markup_as_text_and_notifies_nobody() -> None:
    article = make_article("a|b `c` **d** <i>e</i> [f](g) @someone 1 ship, 2 ships\n")
    facts = [
        make_fact(article, "1 ship", make_amount(1)),
        make_fact(article, "2 ships", make_amount(2)),
    ]

    text = markdown_of(make_report([article], [make_finding(*facts)]))

    (row,) = [line for line in text.splitlines() if line.startswith("| **1**")]
    assert row.count("|") == 6
    assert not re.search(r"[`\[]|\*\*d|<i>|@someone", row)


class Outline(HTMLParser):
    """Reads a page's tags, and what could make it ask another host or run a script."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.handlers: list[str] = []
        self.addresses: list[str] = []
        self.tags: list[str] = []

    # Python 3.11 has no typing.override.
    def handle_starttag(  # type: ignore[explicit-override]
        self, tag: str, attrs: list[tuple[str, str | None]]
    ) -> None:
        self.tags.append(tag)
        if tag not in {"meta", "input", "br", "img", "link"}:
            self.open.append(tag)
        for name, value in attrs:
            if name.startswith("on"):
                self.handlers.append(name)
            if name in {"src", "href", "action", "data"}:
                self.addresses.append(value or "")

    def handle_endtag(self, tag: str) -> None:  # type: ignore[explicit-override]
        assert self.open.pop() == tag


def test_the_page_is_whole_and_asks_nobody_for_anything() -> None:
    outline = Outline()
    outline.feed(html_of(many(7)))

    assert outline.open == []
    assert outline.handlers == []
    assert all(address.startswith("#") for address in outline.addresses)
    assert outline.tags.count("script") == outline.tags.count("style") == 1
    assert outline.tags.count("article") == 7


def test_the_page_is_the_same_text_as_the_article() -> None:
    page = html_of(make_disagreement())

    assert "<mark>ثلاثة صناديق</mark>" in page
    assert '<blockquote dir="auto" lang="ar">' in page


@pytest.fixture(scope="module")
def chromium() -> Iterator[Page]:
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
    arguments += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser.new_page()
        browser.close()


@pytest.fixture
def page(chromium: Page, tmp_path: Path) -> Page:
    """Open a page of 2,000 findings, failing on any error in its console."""
    path = tmp_path / "report.html"
    path.write_text(html_of(many(2_000)), encoding="utf-8")
    chromium.on("console", lambda message: pytest.fail(f"console: {message.text}"))
    chromium.on("pageerror", lambda error: pytest.fail(f"script: {error}"))
    chromium.goto(path.as_uri())
    return chromium


def shown(page: Page) -> int:
    # The filter works in the next frame.
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    return page.locator("article.finding:not([hidden])").count()


def test_the_page_filters_2000_findings(page: Page) -> None:
    assert shown(page) == 1333  # updates are quiet

    page.get_by_role("checkbox", name="update").check()
    assert shown(page) == 2000

    page.get_by_label("Kind", exact=True).select_option("ordinal")
    assert shown(page) == 1000

    page.get_by_role("searchbox").fill("صُندوق ١٩٩٩")
    assert shown(page) == 1
    assert "1 of 2000 shown" in page.locator("#shown").inner_text()

    page.get_by_role("searchbox").fill("لا شيء مثل هذا")
    assert shown(page) == 0
    assert page.get_by_text("No finding fits the filter.").is_visible()


def test_a_link_shows_a_finding_that_the_filter_hides(page: Page) -> None:
    hidden = page.locator("article.finding[hidden]").first
    name = hidden.get_attribute("id")

    page.evaluate("name => { location.hash = name }", name)
    page.wait_for_function("name => !document.getElementById(name).hidden", arg=name)

    assert page.locator(f"#{name}").is_visible()


def test_nothing_is_wider_than_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})

    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_arabic_runs_right_to_left_within_a_left_to_right_page(page: Page) -> None:
    quoted = page.locator("blockquote[lang=ar]").first

    assert quoted.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.locator("td.where").first.evaluate("n => getComputedStyle(n).direction") == "ltr"


def test_the_page_reads_without_scripts(tmp_path: Path, chromium: Page) -> None:
    path = tmp_path / "report.html"
    path.write_text(html_of(make_disagreement()), encoding="utf-8")
    browser = chromium.context.browser
    assert browser is not None
    plain = browser.new_page(java_script_enabled=False)
    plain.goto(path.as_uri())

    assert plain.get_by_text("five boxes").is_visible()
    assert not plain.locator("#filter").is_visible()
    plain.close()
