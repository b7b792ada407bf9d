"""How fast the review page and the HTML report are, each beside what it must reach.

    python benchmarks/review_speed.py [FINDINGS] [ARTICLES]

The bar: 5,000 findings and 50,000 articles open in at most 2 seconds (index, order, first page);
the median from key to next finding, in a real browser, is at most 100 ms; a report of 2,000
findings answers within 100 ms, below which people notice no delay. The last column is measured
over allowed, so that machines can be compared: below 1 is good. That opening takes time in
proportion to the corpus is told by its ratio to a corpus of half the size.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from playwright.sync_api import Page, sync_playwright

from checker.model import Decision, Report, Status
from checker.report.html import HtmlFormat
from checker.store.decisions import spell
from tests.review_browser import ARGUMENTS, CHROMIUM, MISSING
from tests.review_server import Running, running
from tests.review_stories import make_large

_DECISIONS = 100
_REPORTED = 2000
_OPEN_SECONDS = 2.0
_NOTICED = 100.0  # milliseconds
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
# From a letter in the search field to the frame in which the list has been filtered and laid out.
_FILTER = """async (words) => {
  const field = document.getElementById('query');
  const times = [];
  for (const word of words) {
    const start = performance.now();
    field.value = word;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
  }
  return times;
}"""
_WORDS = ("س", "سف", "سفي", "سفينة", "سفينة 12", "1", "", "قتيل", "zzz", "")


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
    with _page() as page:
        page.goto(served.address)
        page.locator(".card .open").first.click()
        page.locator("#finding").wait_for()
        page.evaluate(_MEASURE)
        for number in range(_DECISIONS):
            page.keyboard.press("af"[number % 2])
            page.wait_for_function(f"window.times.length > {number}", polling="raf")
        times: list[float] = page.evaluate("window.times")
        return times


def report_times(report: Report, path: Path) -> tuple[float, list[float]]:
    """Return the milliseconds until a report is drawn, and those of each change of its filter."""
    path.write_text(HtmlFormat().render(report), encoding="utf-8")
    with _page() as page:
        page.goto(path.as_uri())
        drawn: float = page.evaluate(
            "performance.getEntriesByName('first-contentful-paint')[0].startTime"
        )
        times: list[float] = page.evaluate(_FILTER, _WORDS)
        return drawn, times


@contextmanager
def _page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser.new_page(bypass_csp=True)  # to wait for what the page shows
        browser.close()


def _tell(what: str, measured: float, unit: str, allowed: float) -> None:
    print(
        f"{what:<58} {measured:8.2f} {unit:<2} of {allowed:g} {unit:<2} {measured / allowed:6.2f}"
    )


def _keys(served: Running, what: str) -> None:
    before = len(served.log.load())
    times = key_times(served)
    written = len(served.log.load()) - before
    _tell(f"{written} decisions: {what}", statistics.median(times), "ms", _NOTICED)
    print(f"  worst {max(times):.0f} ms")


def main() -> None:
    """Measure and print."""
    if not CHROMIUM:
        sys.exit(MISSING)
    findings, articles = (int(word) for word in (*sys.argv[1:], "5000", "50000")[:2])
    report = make_large(findings, articles)
    small = replace(report, findings=report.findings[:_REPORTED])
    with tempfile.TemporaryDirectory() as folder:
        half = open_seconds(make_large(findings // 2, articles // 2), Path(folder) / "half.jsonl")
        opened = open_seconds(report, Path(folder) / "opened.jsonl")
        _tell(f"{findings:,} findings, {articles:,} articles: open", opened, "s", _OPEN_SECONDS)
        print(f"  {opened / half:.2f} times the half of it")
        with running(report, Path(folder) / "decisions.jsonl") as served:
            first, later = search_seconds(served)
            print(f"  search: {first:.2f} s the first time, {later:.2f} s later")
            _keys(served, "key to next finding, median")
        late = Path(folder) / "late.jsonl"
        done = [finding.id for finding in report.findings[: findings * 9 // 10]]
        late.write_bytes(spell(Decision(name, Status.FIXED, "Ruba") for name in done))
        with running(report, late) as served:
            _keys(served, "the same when most are decided")
        drawn, filtered = report_times(small, Path(folder) / "report.html")
        told = f"report of {len(small.findings):,} findings"
        _tell(
            f"{told}: a change of the filter, median", statistics.median(filtered), "ms", _NOTICED
        )
        print(f"  worst {max(filtered):.0f} ms; first drawn after {drawn:.0f} ms")


if __name__ == "__main__":
    main()
