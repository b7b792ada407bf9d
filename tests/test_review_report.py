"""The single-file report in a real browser: for every eye, in the dark, on paper and on a phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from checker.model import Verdict
from checker.report.html import HtmlFormat
from tests.review_browser import CHROMIUM, MISSING, MISSING_AXE, axe_source, barriers_of, chromium
from tests.review_stories import make_hostile, make_newsroom

pytestmark = pytest.mark.skipif(not CHROMIUM, reason=MISSING)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def report(tmp_path: Path) -> str:
    """Write the newsroom's report, and give its address."""
    path = tmp_path / "report.html"
    path.write_text(HtmlFormat().render(make_newsroom()), encoding="utf-8")
    return path.as_uri()


def opened(browser: Browser, address: str, **wish: object) -> Page:
    page = browser.new_context(**wish).new_page()  # type: ignore[arg-type]  # options by name
    page.goto(address)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_serious_barrier_is_found(
    browser: Browser, report: str, scheme: Literal["light", "dark"]
) -> None:
    axe = axe_source()
    if not axe:
        pytest.skip(MISSING_AXE)
    page = opened(browser, report, color_scheme=scheme, bypass_csp=True)

    assert barriers_of(page, axe) == []
    page.context.close()


@pytest.mark.parametrize("verdict", [verdict.value for verdict in Verdict])
def test_a_verdict_has_a_sign_beside_its_colour(
    browser: Browser, report: str, verdict: str
) -> None:
    page = opened(browser, report)
    page.get_by_role("checkbox", name="update").check()
    sign = page.locator(f".finding.{verdict} .verdict svg").first
    drawn = page.locator(f"#sign-{verdict} path")

    assert sign.is_visible()
    assert sign.locator("use").get_attribute("href") == f"#sign-{verdict}"
    assert drawn.count() == 1
    page.context.close()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_is_wider_than_the_screen(browser: Browser, report: str, width: int) -> None:
    page = opened(browser, report, viewport={"width": width, "height": 740})

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def test_on_paper_the_filter_is_gone_and_the_findings_are_there(
    browser: Browser, report: str
) -> None:
    page = opened(browser, report)
    page.emulate_media(media="print")

    assert not page.locator("#filter").is_visible()
    assert page.get_by_text("third visit").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.context.close()


def test_the_page_is_in_the_browsers_language_and_the_button_changes_it(
    browser: Browser, report: str
) -> None:
    page = opened(browser, report, locale="ar-EG")
    root = page.locator("html")
    assert (root.get_attribute("lang"), root.get_attribute("dir")) == ("ar", "rtl")
    assert page.locator("td.value", has_text="16 سبتمبر/أيلول 2031").is_visible()
    assert page.locator(".finding.contradiction .verdict").first.inner_text().strip() == "تناقض"
    arabic = page.locator("body").inner_text()

    page.locator("#language").click()
    assert (root.get_attribute("lang"), root.get_attribute("dir")) == ("en", "ltr")
    assert page.locator("td.value", has_text="16 September 2031").is_visible()
    assert "of 5 shown" in page.locator("#shown").inner_text()

    page.locator("#language").click()
    assert page.locator("body").inner_text() == arabic
    page.context.close()


def test_a_search_finds_words_of_the_language_that_is_shown(browser: Browser, report: str) -> None:
    page = opened(browser, report, locale="ar")
    page.get_by_role("searchbox").fill("تباين")
    page.wait_for_function("document.querySelectorAll('.finding:not([hidden])').length === 1")

    assert page.locator(".finding:not([hidden])").get_attribute("data-verdict") == "tension"
    page.context.close()


def test_characters_that_would_turn_a_text_about_are_shown_by_name() -> None:
    text = "\N{RIGHT-TO-LEFT OVERRIDE}live\N{POP DIRECTIONAL ISOLATE} two ships\n"
    page = HtmlFormat().render(make_hostile(text, "two ships"))

    assert not set(page) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert '<span class="control">RLO</span>live<span class="control">PDI</span>' in page


def test_attacks_in_every_field_are_text(browser: Browser, tmp_path: Path) -> None:
    text = "</mark></article><script>window.hacked=1</script><img src=x onerror=1> two ships\n"
    path = tmp_path / "hostile.html"
    path.write_text(HtmlFormat().render(make_hostile(text, "two ships")), encoding="utf-8")
    page = opened(browser, path.as_uri())

    assert page.evaluate("window.hacked") is None
    assert page.locator("img").count() == 0
    assert "<script>" in (page.locator("blockquote").first.text_content() or "")
    page.context.close()
