"""How fast the review page is: opening a large corpus, and from a key to the next finding.

    python benchmarks/review_speed.py [FINDINGS] [ARTICLES]

The bar: 5,000 findings and 50,000 articles open in at most 2 seconds (index, order, first page),
and the median from key to next finding, in a real browser, is at most 100 ms.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from playwright.sync_api import sync_playwright

from checker.model import Report
from tests.review_server import Running, running
from tests.review_stories import make_large

_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
_DECISIONS = 100
_MEASURE = """() => {
  window.times = [];
  let pressed = 0;
  addEventListener('keydown', () => { pressed = performance.now(); }, true);
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node.nodeName === 'MAIN') {
          requestAnimationFrame(() => window.times.push(performance.now() - pressed));
        }
      }
    }
  }).observe(document.body, {childList: true});
}"""


def open_seconds(report: Report, decisions: Path) -> float:
    """Return the seconds from a report to the first page at a browser's door."""
    start = time.perf_counter()
    with running(report, decisions) as served:
        served.caller().enter()
        return time.perf_counter() - start


def search_seconds(served: Running) -> tuple[float, float]:
    """Return the seconds of the first search, which folds every text, and of the next."""
    caller = served.caller().enter()
    taken = []
    for word in ("%D8%B3%D9%81%D9%8A%D9%86%D8%A9", "4321"):
        start = time.perf_counter()
        caller.ask("GET", f"/?search={word}")
        taken.append(time.perf_counter() - start)
    return taken[0], taken[1]


def key_times(served: Running) -> list[float]:
    """Return the milliseconds from each key to the next finding on the screen."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=_ARGUMENTS
        )
        page = browser.new_page(bypass_csp=True)  # to wait for what the page shows
        page.goto(served.address)
        page.locator(".card .open").first.click()
        page.evaluate(_MEASURE)
        for number in range(_DECISIONS):
            page.keyboard.press("af"[number % 2])
            page.wait_for_function(f"window.times.length > {number}", polling="raf")
        times: list[float] = page.evaluate("window.times")
        browser.close()
        return times


def main() -> None:
    """Measure and print."""
    findings, articles = (int(word) for word in (*sys.argv[1:], "5000", "50000")[:2])
    report = make_large(findings, articles)
    with tempfile.TemporaryDirectory() as folder:
        opened = open_seconds(report, Path(folder) / "opened.jsonl")
        print(f"{findings:,} findings, {articles:,} articles: open in {opened:.2f} s")
        with running(report, Path(folder) / "decisions.jsonl") as served:
            first, later = search_seconds(served)
            print(f"search: {first:.2f} s the first time, {later:.2f} s later")
            times = key_times(served)
            written = len(served.log.load())
        median, worst = statistics.median(times), max(times)
        print(
            f"{written} decisions: key to next finding {median:.0f} ms median, {worst:.0f} ms worst"
        )


if __name__ == "__main__":
    main()
