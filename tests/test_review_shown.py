"""What a reviewer sees: nothing hidden, covered, cut off, out of order or kept from anyone.

In a real browser, as `tests.test_review_browser`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect

from checker.ingest import read
from checker.model import Decision, Span, Status
from checker.pipeline import prepare
from checker.review.desk import Seat
from checker.review.marking import Mark, cut
from checker.review.pages import environment
from checker.settings import Settings
from tests.factories import make_amount, make_article, make_fact, make_finding, make_report
from tests.review_browser import (
    CHROMIUM,
    MISSING,
    MISSING_AXE,
    Open,
    axe_source,
    barriers_of,
    chromium,
    entering,
)
from tests.review_server import Running, running
from tests.review_stories import make_hostile, make_newsroom

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(not CHROMIUM, reason=MISSING)
TOLL, VISIT, DRONES, OPENING, COST = (f"a0000000000000a{n}" for n in range(1, 6))
ORDER = [VISIT, OPENING, COST, DRONES, TOLL]
LANGUAGES = ("ar", "en")


@pytest.fixture(scope="module", name="browser")
def _browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Running]:
    with running(make_newsroom(), tmp_path / "decisions.jsonl", Seat("Ruba")) as one:
        yield one


@pytest.fixture
def enter(browser: Browser) -> Iterator[Open]:
    with entering(browser) as opened:
        yield opened


def test_each_line_of_an_article_runs_in_its_own_direction(tmp_path: Path, enter: Open) -> None:
    text = "---\ntitle: مرفأ\n---\n\nرست سفينتان في المرفأ.\n\nTwo ships, they said.\n"
    article = make_article(text, language="ar")
    finding = make_finding(
        make_fact(article, "سفينتان"), make_fact(article, "Two ships", make_amount(3))
    )
    with running(make_report([article], [finding]), tmp_path / "decisions.jsonl") as served:
        page = enter(served, "ar")
        page.goto(f"{served.address.partition('?')[0]}finding/{finding.id}")
        page.locator(".further a").first.click()
        page.locator(".whole").wait_for()
        stops = page.evaluate(
            """() => {
              const whole = document.querySelector('.whole');
              const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                const node = walker.currentNode;
                for (let at = 1; at < node.data.length; at += 1) {
                  if (node.data[at] !== '.') continue;
                  const [letter, stop] = [at - 1, at].map((place) => {
                    const range = document.createRange();
                    range.setStart(node, place);
                    range.setEnd(node, place + 1);
                    return range.getBoundingClientRect().left;
                  });
                  found.push(stop < letter ? 'rtl' : 'ltr');
                }
              }
              return found;
            }"""
        )

    assert stops == ["rtl", "ltr"]


@pytest.fixture(scope="module")
def axe() -> str:
    source = axe_source()
    if not source:
        pytest.skip(MISSING_AXE)
    return source


@pytest.mark.parametrize(
    ("language", "scheme"), [pytest.param("ar", "light"), pytest.param("en", "dark")]
)
def test_no_serious_barrier_is_found(
    served: Running, browser: Browser, axe: str, language: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(locale=language, color_scheme=scheme)
    page = context.new_page()
    page.goto(served.address)
    home = served.address.partition("?")[0]
    served.log.record(Decision(COST, Status.DISMISSED, "Amal", "update", "note"))
    article = "stories%2Fvisit-1.ar.txt"
    for path in (
        "?state=all",
        f"finding/{TOLL}",
        f"finding/{COST}?said={COST}",
        f"article?finding={VISIT}&id={article}&number=1",
        "nothing",
    ):
        page.goto(home + path)
        assert barriers_of(page, axe) == []
    context.close()


def test_attacks_in_every_field_do_nothing(tmp_path: Path, enter: Open) -> None:
    report = make_hostile(
        "</mark><script>window.hacked=1</script>\N{RIGHT-TO-LEFT OVERRIDE} two ships\n", "two ships"
    )
    with running(report, tmp_path / "decisions.jsonl") as served:
        page = enter(served, "ar")
        for path in ("?state=all", "finding/bad0000000000bad"):
            page.goto(served.address.partition("?")[0] + path)
            assert page.evaluate("window.hacked") is None
            assert page.locator("img").count() == 0
        expect(page.locator(".control").first).to_have_attribute("data-name", "RLO")
        page.locator(".further a").first.click()
        assert page.evaluate("window.hacked") is None
        assert page.locator(".whole").text_content() == report.articles[0].text


MIXED = st.text(
    alphabet=st.sampled_from(
        "ab <>&\"'ابتة١٢12.,/-\n\t\r\u064b\u200f\u202e\u202c\u2067\u2069\u2028\x1b\x85😀"
    ),
    min_size=1,
    max_size=40,
).filter(str.strip)


@pytest.fixture(scope="module")
def blank(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def highlighted(blank: Page, marked: list[tuple[str, Span]]) -> list[list[str]]:
    """Return the text and the highlighted text of each, as the browser has them."""
    template = environment().from_string(
        '{% from "pieces.html" import text %}{% for one in all %}<p>{{ text(one) }}</p>{% endfor %}'
    )
    blank.set_content(
        "<!doctype html><html><body>"
        + template.render(all=[cut(text, [Mark(span, "here")]) for text, span in marked])
    )
    shown: list[list[str]] = blank.evaluate(
        "[...document.querySelectorAll('p')].map(p => [p.textContent, "
        "[...p.querySelectorAll('mark')].map(mark => mark.textContent).join('')])"
    )
    return shown


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(MIXED, MIXED, MIXED), min_size=8, max_size=8))
def test_on_the_page_the_highlight_is_the_text_of_the_span(
    blank: Page, texts: list[tuple[str, str, str]]
) -> None:
    marked = [
        (before + middle + after, Span(len(before), len(before) + len(middle)))
        for before, middle, after in texts
    ]

    assert highlighted(blank, marked) == [
        [text, text[span.start : span.end]] for text, span in marked
    ]


@pytest.mark.parametrize("folder", ["seeds", "fixtures/stories"])
def test_on_the_page_the_highlight_of_every_fact_is_its_words(blank: Page, folder: str) -> None:
    articles = read([ROOT / folder]).articles
    marked = [
        (article.text, fact.span)
        for article in articles
        for fact in prepare(article, Settings()).facts
    ]

    assert len(marked) > 50
    assert highlighted(blank, marked) == [
        [text, text[span.start : span.end]] for text, span in marked
    ]


# Numbers whose digits do not stand from left to right on the screen, of any script.
REORDERED = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong = [];
  let seen = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility()) continue;
    for (const found of node.data.matchAll(/\\p{Nd}(?:[.,٫٬]?\\p{Nd})*/gu)) {
      let last = -Infinity;
      let line = null;
      for (let at = found.index; at < found.index + found[0].length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (!box.width) continue;
        if (box.left < last && box.top === line) wrong.push(node.data);
        [last, line] = [box.left, box.top];
        seen += 1;
      }
    }
  }
  return [seen, wrong];
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_stand_in_their_order_on_the_screen(
    served: Running, enter: Open, language: str
) -> None:
    page = enter(served, language)
    home = served.address.partition("?")[0]
    article = "article?" + urlencode({"finding": OPENING, "id": "stories/opening-1.ar.txt"})
    for path in ("", *(f"finding/{name}" for name in ORDER), article):
        page.goto(home + path)
        seen, wrong = page.evaluate(REORDERED)

        assert (path, wrong) == (path, [])
        assert seen > 10


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [390, 800, 1280])
def test_nothing_overflows_the_page(
    served: Running, browser: Browser, language: str, width: int
) -> None:
    context = browser.new_context(locale=language, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(served.address)
    home = served.address.partition("?")[0]
    article = "article?" + urlencode({"finding": VISIT, "id": "stories/visit-1.ar.txt"})
    for path in ("", "?state=all&search=a", *(f"finding/{name}" for name in ORDER), article):
        page.goto(home + path)
        for summary in page.locator("#dismiss summary").all():
            summary.click()
        over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert over <= 0, path
    context.close()
