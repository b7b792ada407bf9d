"""Which browser the tests and pictures of the pages use, and how it is started."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import resources

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.review_server import Running

CHROMIUM = os.environ.get("CHECKER_CHROMIUM") or shutil.which("chromium") or ""
"""Path of the browser; '' where there is none."""

MISSING = "needs Chromium: apt-get install chromium, or set CHECKER_CHROMIUM"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

Open = Callable[[Running, str], Page]
"""Opens the printed address in a fresh browser of a language."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser, and stop it in the end."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def entering(browser: Browser) -> Iterator[Open]:
    """Open pages on which nothing goes wrong, and which ask nobody but their server."""
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


MISSING_AXE = "needs axe-core: pip install axe-playwright-python"
_SERIOUS = {"serious", "critical"}


def axe_source() -> str:
    """Return axe-core, which judges a page, as the development set-up ships it; '' without it."""
    try:
        source = resources.files("axe_playwright_python") / "axe.min.js"
    except ModuleNotFoundError:
        return ""
    return source.read_text(encoding="utf-8")


def barriers_of(page: Page, axe: str) -> list[tuple[str, str]]:
    """Return the serious barriers on a page: the rule that is broken, and the first place."""
    page.evaluate(axe)
    found = page.evaluate("axe.run().then(told => told.violations)")
    return [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in _SERIOUS]
