"""The whole loop in a real browser: by keyboard and by mouse, in both languages.

Needs Debian's Chromium (``apt-get install chromium``); `CHECKER_CHROMIUM` names another one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from checker.model import Decision, Span, Status, Verdict
from checker.review.desk import Seat
from checker.review.marking import Mark, cut
from checker.review.pages import environment
from tests.factories import make_amount, make_article, make_fact, make_finding, make_report
from tests.review_browser import ARGUMENTS, CHROMIUM, MISSING, MISSING_AXE, axe_source, barriers_of
from tests.review_server import Running, running
from tests.review_stories import make_hostile, make_newsroom

pytestmark = pytest.mark.skipif(not CHROMIUM, reason=MISSING)
TOLL, VISIT, DRONES, OPENING, COST = (f"a0000000000000a{n}" for n in range(1, 6))
ORDER = [VISIT, OPENING, COST, DRONES, TOLL]
LANGUAGES = ("ar", "en")

Open = Callable[[Running, str], Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Running]:
    with running(make_newsroom(), tmp_path / "decisions.jsonl", Seat("Ruba")) as one:
        yield one


@pytest.fixture
def enter(browser: Browser) -> Iterator[Open]:
    """Open the printed address in a fresh browser; nothing may go wrong or go elsewhere."""
    contexts: list[BrowserContext] = []
    trouble: list[str] = []

    def opened(served: Running, language: str = "en") -> Page:
        context = browser.new_context(locale=language)
        contexts.append(context)
        page = context.new_page()
        home = served.address.partition("?")[0]
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("console", lambda told: trouble.append(told.text) if told.type == "error" else None)
        page.on(
            "request",
            lambda asked: None if asked.url.startswith(home) else trouble.append(asked.url),
        )
        page.goto(served.address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [one for one in trouble if "409" not in one] == []


def current(page: Page) -> str:
    """Return the id of the finding that is shown."""
    return page.locator("#finding").get_attribute("data-finding") or ""


def at(page: Page, name: str) -> None:
    """Wait until a finding is shown."""
    expect(page.locator(f'#finding[data-finding="{name}"]')).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_loop_by_keyboard(served: Running, enter: Open, language: str) -> None:
    page = enter(served, language)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    at(page, VISIT)
    page.keyboard.press("a")
    at(page, OPENING)
    assert served.log.load()[VISIT] == Decision(VISIT, Status.ACCEPTED, "Ruba")

    page.keyboard.press("d")
    page.keyboard.press("4")
    at(page, COST)
    page.keyboard.press("n")
    page.keyboard.type("سؤال to ask: j k a")
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    at(page, DRONES)
    page.keyboard.press("j")
    at(page, TOLL)
    page.keyboard.press("k")
    at(page, DRONES)
    page.keyboard.press("u")
    at(page, COST)

    assert served.log.load() == {
        VISIT: Decision(VISIT, Status.ACCEPTED, "Ruba"),
        OPENING: Decision(OPENING, Status.DISMISSED, "Ruba", "extraction-error"),
    }
    page.keyboard.press("f")
    at(page, DRONES)
    page.keyboard.press("a")
    at(page, TOLL)
    page.keyboard.press("a")
    expect(page.locator(".notice")).to_be_visible()
    assert len(served.log.load()) == 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_loop_by_mouse(served: Running, enter: Open, language: str) -> None:
    page = enter(served, language)
    page.locator(".card .open").first.click()
    at(page, VISIT)
    page.locator("#note").fill("ملاحظة")
    page.locator("#dismiss summary").click()
    page.locator('#dismiss button[value="different-fact"]').click()
    at(page, OPENING)
    page.locator("#accept").click()
    at(page, COST)
    page.locator("#fixed").click()
    at(page, DRONES)
    page.locator(".undo").click()
    at(page, COST)

    assert served.log.load() == {
        VISIT: Decision(VISIT, Status.DISMISSED, "Ruba", "different-fact", "ملاحظة"),
        OPENING: Decision(OPENING, Status.ACCEPTED, "Ruba"),
    }
    page.locator(".walk a").first.click()
    expect(page.locator(".card")).to_have_count(3)


def test_the_language_switch_turns_the_page_around(served: Running, enter: Open) -> None:
    page = enter(served, "en")
    page.locator('button[name="language"]').click()

    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("h1")).to_have_text("حالات التعارض")


@pytest.mark.parametrize(
    ("code", "key", "effect"),
    [
        pytest.param("KeyA", "ش", OPENING, id="accept"),
        pytest.param("KeyJ", "ت", OPENING, id="next"),
    ],
)
def test_keys_work_on_an_arabic_keyboard(
    served: Running, enter: Open, code: str, key: str, effect: str
) -> None:
    page = enter(served, "ar")
    page.goto(f"{served.address.partition('?')[0]}finding/{VISIT}")
    page.evaluate(
        "([code, key]) => document.body.dispatchEvent("
        "new KeyboardEvent('keydown', {code, key, bubbles: true}))",
        [code, key],
    )

    at(page, effect)


def test_a_key_pressed_while_the_page_still_loads_is_not_lost(served: Running, enter: Open) -> None:
    page = enter(served, "en")
    page.add_init_script(
        """new MutationObserver((_, watch) => {
          if (!document.body || !document.querySelector('main')) return;
          watch.disconnect();
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', {key: 'a', code: 'KeyA', bubbles: true}));
        }).observe(document, {childList: true, subtree: true})"""
    )
    page.goto(f"{served.address.partition('?')[0]}finding/{VISIT}")

    expect(page.locator("#status .tick")).to_be_visible()
    assert set(served.log.load()) >= {VISIT}


def test_slash_searches_and_question_mark_helps(served: Running, enter: Open) -> None:
    page = enter(served, "en")
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()
    page.keyboard.press("/")
    page.keyboard.type("haddad")
    page.keyboard.press("Enter")

    expect(page.locator(".card")).to_have_count(1)


def test_enter_in_the_note_decides_nothing(served: Running, enter: Open) -> None:
    page = enter(served, "en")
    page.goto(f"{served.address.partition('?')[0]}finding/{VISIT}")
    page.keyboard.press("n")
    page.keyboard.type("half a note")
    page.keyboard.press("Enter")

    page.wait_for_timeout(100)  # nothing to wait for: nothing may happen
    assert served.log.load() == {}


def test_everything_can_be_read_and_decided_without_javascript(
    served: Running, browser: Browser
) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en")
    page = context.new_page()
    page.goto(served.address)
    page.locator(".card .open").first.click()
    page.locator("details > summary", has_text="Paragraph").first.click()
    expect(page.locator(".paragraph").first).to_be_visible()
    page.locator("#dismiss summary").click()
    page.locator('#dismiss button[value="other"]').click()
    at(page, OPENING)
    page.locator("button.undo").click()
    at(page, VISIT)
    page.locator("#accept").click()
    at(page, OPENING)
    context.close()

    assert served.log.load() == {VISIT: Decision(VISIT, Status.ACCEPTED, "Ruba")}


def test_the_article_opens_at_the_place_with_all_its_facts_marked(
    tmp_path: Path, enter: Open
) -> None:
    filler = "The road stayed closed all night.\n" * 200
    article = make_article(f"{filler}two ships\n{filler}five ships\n")
    finding = make_finding(
        make_fact(article, "two ships"), make_fact(article, "five ships", make_amount(5))
    )
    with running(make_report([article], [finding]), tmp_path / "decisions.jsonl") as served:
        page = enter(served, "en")
        page.goto(f"{served.address.partition('?')[0]}finding/{finding.id}")
        page.locator(".further a").nth(1).click()

        expect(page.locator("mark.here")).to_have_text("five ships")
        expect(page.locator("mark.here")).to_be_in_viewport()
        expect(page.locator("mark.fact")).to_have_text("two ships")
        assert page.locator(".whole").text_content() == article.text


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


def test_a_colleagues_decision_is_not_written_over(served: Running, enter: Open) -> None:
    page = enter(served, "en")
    page.goto(f"{served.address.partition('?')[0]}finding/{VISIT}")
    served.log.record(Decision(VISIT, Status.FIXED, "Amal"))
    page.keyboard.press("a")

    expect(page.locator('[role="alert"]')).to_be_visible()
    expect(page.locator(".decided")).to_contain_text("Amal")
    assert served.log.load()[VISIT].reviewer == "Amal"
    page.keyboard.press("a")
    at(page, OPENING)
    assert served.log.load()[VISIT].reviewer == "Ruba"


def test_two_reviewers_see_each_others_decisions(served: Running, enter: Open) -> None:
    first, second = enter(served, "en"), enter(served, "ar")
    for page in (first, second):
        page.goto(f"{served.address.partition('?')[0]}finding/{VISIT}")
    first.keyboard.press("a")
    at(first, OPENING)
    second.keyboard.press("j")
    at(second, OPENING)
    second.keyboard.press("f")
    at(second, COST)

    assert set(served.log.load()) == {VISIT, OPENING}
    second.reload()
    expect(second.locator(".progress")).to_contain_text("2")


def test_a_blind_reviewer_is_told_nothing_of_the_verdict(served: Running, enter: Open) -> None:
    page = enter(served, "en")
    page.locator('button[name="blind"]').click()
    pages = [page.content()]
    for name in ORDER:
        page.goto(f"{served.address.partition('?')[0]}finding/{name}")
        pages.append(page.content())
    told = [verdict.value for verdict in Verdict if verdict.value != "update"]

    assert not [html for html in pages if any(word in html for word in [*told, "count.update"])]
    assert not [html for html in pages if "0.91" in html]
    page.keyboard.press("a")
    expect(page.locator("#status .tick")).to_be_visible()
    page.goto(f"{served.address.partition('?')[0]}finding/{TOLL}")
    expect(page.locator(".title .verdict")).to_contain_text("update")


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


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(MIXED, MIXED, MIXED), min_size=8, max_size=8))
def test_on_the_page_the_highlight_is_the_text_of_the_span(
    blank: Page, texts: list[tuple[str, str, str]]
) -> None:
    template = environment().from_string(
        '{% from "pieces.html" import text %}{% for one in all %}<p>{{ text(one) }}</p>{% endfor %}'
    )
    marked = [
        (before + middle + after, Span(len(before), len(before) + len(middle)))
        for before, middle, after in texts
    ]
    blank.set_content(
        "<!doctype html><html><body>"
        + template.render(all=[cut(text, [Mark(span, "here")]) for text, span in marked])
    )
    shown = blank.evaluate(
        "[...document.querySelectorAll('p')].map(p => [p.textContent, "
        "[...p.querySelectorAll('mark')].map(mark => mark.textContent).join('')])"
    )

    assert shown == [[text, text[span.start : span.end]] for text, span in marked]


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


def test_the_address_bar_never_keeps_the_key(served: Running, enter: Open) -> None:
    page = enter(served, "en")

    assert not re.search("token", page.url)
