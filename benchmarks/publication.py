"""How often the day of publication is told right, on dated articles whose date is taken away.

    python -m benchmarks.publication FOLDER [--wrong]

reads the articles of FOLDER that have ``published`` in their front matter, takes the front matter
away, and infers the day anew: from the article alone, from a date below its headline, under the
clock of a site that was visited some days later, and under such a clock beside the dated articles
of its folder. A wrong day is far worse than none: all "yesterdays" of the article move with it.
``--wrong`` also lists the articles that are dated wrongly.
"""

from __future__ import annotations

import argparse
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tabulate import tabulate

from checker import ingest
from checker.ingest import SourceFile, read_source
from checker.ingest.stories import settle
from checker.model import Article

VISITS = (0, 1, 3, 30, 200, 365, 400, 2000)
"""Days from publication to the visit that put the clock on the page."""

OUTCOMES = ("right", "wrong", "unknown")

_WEEKDAYS: dict[str, tuple[str, ...]] = {
    "ar": (
        "الإثنين",  # al-ithnayn, Monday
        "الثلاثاء",  # al-thulatha', Tuesday
        "الأربعاء",  # al-arbi'a', Wednesday
        "الخميس",  # al-khamis, Thursday
        "الجمعة",  # al-jum'a, Friday
        "السبت",  # al-sabt, Saturday
        "الأحد",  # al-ahad, Sunday
    ),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

Dating = Callable[[Article], dt.date | None]
"""How an article without its metadata is dated."""


def main() -> None:
    """Print the table for the folder that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.publication", description=__doc__)
    parser.add_argument("folder", type=Path, help="articles with `published` in front matter")
    parser.add_argument("--wrong", action="store_true", help="list the articles dated wrongly")
    arguments = parser.parse_args()
    articles = [article for article in ingest.read([arguments.folder]).articles if article.day]
    told = {name: [dating(each) for each in articles] for name, dating in datings(articles)}
    print(table(articles, told))
    if arguments.wrong:
        for name, days in told.items():
            print("\n".join(wrong(articles, name, days)))


def table(articles: Sequence[Article], told: dict[str, list[dt.date | None]]) -> str:
    """Return how many articles each way of dating dates right, wrong, not."""
    rows = []
    for name, days in told.items():
        pairs = zip(articles, days, strict=True)
        counts = Counter(outcome(article, day) for article, day in pairs)
        rows.append([name, *(counts[each] for each in OUTCOMES)])
    return tabulate(rows, headers=(f"{len(articles)} articles", *OUTCOMES))


def wrong(articles: Sequence[Article], name: str, days: Sequence[dt.date | None]) -> Iterator[str]:
    """Yield a line for each article that is dated wrongly."""
    for article, day in zip(articles, days, strict=True):
        if outcome(article, day) == "wrong":
            yield f"{name}\t{article.id}\tpublished {article.day}\ttold {day}"


def outcome(article: Article, day: dt.date | None) -> str:
    """Return whether a day told for an article is ``right``, ``wrong`` or ``unknown``."""
    if day is None:
        return "unknown"
    return "right" if day == article.day else "wrong"


def datings(articles: Sequence[Article]) -> Iterator[tuple[str, Dating]]:
    """Yield the ways of dating, each with its name."""
    yield "alone", lambda article: stripped(article).day
    yield "date below the headline", lambda article: stripped(article, below=f"{article.day}").day
    for days in VISITS:
        yield f"clock {days} days later", lambda article, days=days: stripped(article, days).day  # type: ignore[misc]  # a default binds the loop's value
    folders: dict[str, list[Article]] = {}
    for article in articles:
        folders.setdefault(article.id.rpartition("/")[0], []).append(article)
    for days in VISITS:
        yield f"the same, beside its folder, {days}", _beside(folders, days)


def _beside(folders: dict[str, list[Article]], days: int) -> Dating:
    def dating(article: Article) -> dt.date | None:
        folder = folders[article.id.rpartition("/")[0]]
        others = [other for other in folder if other.id != article.id]
        return settle([stripped(article, days), *others])[0].day

    return dating


def stripped(article: Article, visit: int | None = None, below: str = "") -> Article:
    """Read an article anew without its metadata.

    Args:
        article: Dated.
        visit: Days from publication to the visit whose clock stands above the headline, if any.
        below: A line below the headline.
    """
    head = article.title_span
    body = article.text.split("\n---\n", 1)[1] if head is not None else article.text
    parts = [article.title, below, body.strip()]
    if visit is not None and article.day is not None:
        day = article.day + dt.timedelta(days=visit)
        weekday = _WEEKDAYS[article.language][day.weekday()]
        parts.insert(0, f"{weekday} {day:%d %b / %B %Y}")
    text = "\n\n".join(part for part in parts if part)
    return read_source(
        SourceFile("page.txt", "page.txt", Path("page.txt")), raw=text.encode()
    ).articles[0]


if __name__ == "__main__":
    main()
