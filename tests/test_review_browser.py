"""The whole loop in a real browser: by keyboard and by mouse, in both languages.

Needs Debian's Chromium (``apt-get install chromium``); `CHECKER_CHROMIUM` names another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.model import Decision, Status, Verdict
from checker.review.desk import Seat
from tests.factories import make_amount, make_article, make_fact, make_finding, make_report
from tests.review_browser import CHROMIUM, MISSING, Open, chromium, entering
from tests.review_server import Running, running
from tests.review_stories import make_newsroom

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

    page.keyboard.press("Escape")
    page.keyboard.press("j")
    at(page, OPENING)  # a decision would have come before it
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

    assert not [html for html in pages if any(word in html for word in [*told, "count.running"])]
    assert not [html for html in pages if "0.91" in html]
    page.keyboard.press("a")
    expect(page.locator("#status .tick")).to_be_visible()
    page.goto(f"{served.address.partition('?')[0]}finding/{TOLL}")
    expect(page.locator(".title .verdict")).to_contain_text("update")


def test_the_address_bar_never_keeps_the_key(served: Running, enter: Open) -> None:
    page = enter(served, "en")

    assert not re.search("token", page.url)
