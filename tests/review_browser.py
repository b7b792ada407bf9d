"""Which browser the tests and pictures of the pages use, and how it is started."""

from __future__ import annotations

import os
import shutil
from importlib import resources

from playwright.sync_api import Page

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
