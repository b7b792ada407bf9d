"""Make the pictures of the documentation from what the checker says of the fixtures.

    python -m tests.make_screenshots [FOLDER] [NAME...]

FOLDER is ``docs/images`` unless named; without names all pictures are made. Needs Chromium, and
fonts with Arabic letters (``apt-get install chromium fonts-noto-core``).
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page, sync_playwright

from checker.ingest import read
from checker.model import Finding, Report, Verdict
from checker.pipeline import check
from checker.report.html import HtmlFormat
from checker.review.desk import Seat
from tests.review_browser import ARGUMENTS, CHROMIUM
from tests.review_server import running

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "fixtures" / "stories"


@dataclass(frozen=True)
class Shot:
    """One picture: which page, and how it is looked at."""

    path: str
    """Address below the server's; words in braces are ids that `_ids` finds."""

    language: str = "ar"
    scheme: Literal["light", "dark"] = "light"
    width: int = 1200
    height: int = 820
    part: str = ""
    """Selector of the only element that is shown; '' shows what a screen holds."""

    press: str = ""
    """Keys that are pressed before, separated by spaces."""

    blind: bool = False


SHOTS = {
    "queue-ar": Shot("?state=all"),
    "queue-en": Shot("?state=all", "en", "dark"),
    "finding-ar": Shot("finding/{visit}", height=1180),
    "finding-en": Shot("finding/{visit}", "en", height=1100),
    "finding-dark": Shot("finding/{running}", "ar", "dark", height=1180),
    "dismiss-en": Shot("finding/{visit}", "en", height=560, press="d"),
    "article-ar": Shot("article?{article}", height=560),
    "chart-ar": Shot("finding/{running}", part=".chart"),
    "chart-en": Shot("finding/{running}", "en", "dark", part=".chart"),
    "phone-queue": Shot("", width=390, height=844),
    "phone-finding": Shot("finding/{visit}", width=390, height=844),
    "phone-en": Shot("finding/{running}", "en", "dark", width=390, height=844),
    "blind-en": Shot("finding/{visit}", "en", height=560, blind=True),
    "report": Shot("report.html", "en", height=900),
    "report-dark": Shot("report.html", "en", "dark", height=900),
    "report-phone": Shot("report.html", "en", width=390, height=844),
}


def main() -> None:
    """Make the pictures that the command line names."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    names = sys.argv[2:] or list(SHOTS)
    report = check(read([STORIES]).articles)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        page = Path(work) / "report.html"
        page.write_text(HtmlFormat().render(report), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        ids = _ids(report) | {"page": page.as_uri()}
        for name in names:
            _make(browser, report, SHOTS[name], folder / f"{name}.png", ids)
            print(f"{name}: {(folder / f'{name}.png').stat().st_size // 1024} kB")  # noqa: T201
        browser.close()


def _make(browser: Browser, report: Report, shot: Shot, target: Path, ids: dict[str, str]) -> None:
    with _looking(browser, shot) as page, tempfile.TemporaryDirectory() as folder:
        seat = Seat("هدى" if shot.language == "ar" else "Huda", shot.language, shot.blind)
        with running(report, Path(folder) / "decisions.jsonl", seat) as served:
            page.goto(served.address)
            home = served.address.partition("?")[0]
            asked = shot.path.format_map(ids)
            page.goto(ids["page"] if asked == "report.html" else home + asked)
            for key in shot.press.split():
                page.keyboard.press(key)
            if shot.part:
                page.locator(shot.part).screenshot(path=target)
            else:
                page.screenshot(path=target)


@contextmanager
def _looking(browser: Browser, shot: Shot) -> Iterator[Page]:
    context = browser.new_context(
        locale=shot.language,
        color_scheme=shot.scheme,
        viewport={"width": shot.width, "height": shot.height},
        reduced_motion="reduce",
    )
    yield context.new_page()
    context.close()


def _ids(report: Report) -> dict[str, str]:
    """Choose what is shown: the visits that are counted in two ways, and a figure that runs."""
    visit = next(
        finding
        for finding in report.findings
        if finding.kind == "ordinal" and _story(finding) == "state-visit"
    )
    updates = [finding for finding in report.findings if finding.verdict is Verdict.UPDATE]
    longest = max(updates, key=lambda finding: (len(finding.facts), finding.id))
    fact = visit.facts[0]
    return {
        "visit": visit.id,
        "running": longest.id,
        "article": urlencode({"finding": visit.id, "id": fact.sentence.article, "number": 1}),
    }


def _story(finding: Finding) -> str:
    return Path(finding.facts[0].sentence.article).parent.name


if __name__ == "__main__":
    main()
