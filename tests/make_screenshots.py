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

from playwright.sync_api import Browser, Page

from checker.ingest import read
from checker.model import Finding, Report, Verdict
from checker.pipeline import check
from checker.report.html import HtmlFormat
from checker.review.desk import Seat
from tests.review_browser import chromium
from tests.review_server import running

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "fixtures" / "stories"


@dataclass(frozen=True)
class Shot:
    """One picture: which page, and how it is looked at."""

    path: str
    """Address below the server's; words in braces are those of `_ids`."""

    language: str = "ar"
    scheme: Literal["light", "dark"] = "light"
    width: int = 1200
    height: int = 820
    part: str = ""
    """Selector of the only element that is shown; '' shows what a screen holds."""

    press: str = ""
    """A key that is pressed before; '' for none."""


SHOTS = {
    "queue-ar": Shot(""),
    "queue-en": Shot("", "en", "dark"),
    "finding-ar": Shot("finding/{told}", height=1180),
    "finding-en": Shot("finding/{told}", "en", "dark", height=1180),
    "dismiss-en": Shot("finding/{told}", "en", height=600, press="d"),
    "article-ar": Shot("article?{article}", height=640),
    "chart-ar": Shot("finding/{running}", part=".chart"),
    "chart-en": Shot("finding/{running}", "en", part=".chart"),
    "phone-queue": Shot("", width=390, height=844),
    "phone-finding": Shot("finding/{told}", width=390, height=844),
    "report": Shot("report.html", "en", height=800),
    "report-ar": Shot("report.html", height=800),
    "report-phone": Shot("report.html", "en", "dark", width=390, height=844),
}


def main() -> None:
    """Make the pictures that the command line names."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    names = sys.argv[2:] or list(SHOTS)
    report = check(read([STORIES]).articles)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work, chromium() as browser:
        page = Path(work) / "report.html"
        page.write_text(HtmlFormat().render(report), encoding="utf-8")
        ids = _ids(report) | {"page": page.as_uri()}
        for name in names:
            _make(browser, report, SHOTS[name], folder / f"{name}.png", ids)
            print(f"{name}: {(folder / f'{name}.png').stat().st_size // 1024} kB")  # noqa: T201


def _make(browser: Browser, report: Report, shot: Shot, target: Path, ids: dict[str, str]) -> None:
    with _looking(browser, shot) as page, tempfile.TemporaryDirectory() as folder:
        seat = Seat("هدى" if shot.language == "ar" else "Huda", shot.language)
        with running(report, Path(folder) / "decisions.jsonl", seat) as served:
            page.goto(served.address)
            home = served.address.partition("?")[0]
            asked = shot.path.format_map(ids)
            page.goto(ids["page"] if asked == "report.html" else home + asked)
            if shot.press:
                page.keyboard.press(shot.press)
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
    """Choose what is shown: a contradiction in both languages, and a figure that runs long."""
    told = max(_of(report, Verdict.CONTRADICTION), key=_richness)
    running = max(_of(report, Verdict.UPDATE), key=_richness)
    fact = next(fact for fact in told.facts if fact.sentence.language == "ar")
    number = 1 + [fact for row in told.values for fact in row.facts].index(fact)
    article = {"finding": told.id, "id": fact.sentence.article, "number": number}
    return {"told": told.id, "running": running.id, "article": f"{urlencode(article)}#s{number}"}


def _of(report: Report, verdict: Verdict) -> list[Finding]:
    return [finding for finding in report.findings if finding.verdict is verdict]


def _richness(finding: Finding) -> tuple[int, int, int, str]:
    languages = {fact.sentence.language for fact in finding.facts}
    return len(languages), len(finding.facts), len(finding.values), finding.id


if __name__ == "__main__":
    main()
