"""The pages of `seeds/`, and those of the workplace's own seeds where they are at hand."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from checker.ingest import read
from checker.model import Article, PublishedFrom, Region

ROOT = Path(__file__).parents[1]
OWN = ROOT / "seeds"
SHARED = ROOT.parent / "shared"

needs_shared = pytest.mark.skipif(
    not (SHARED / "seeds").is_dir(), reason="the shared seeds are not beside this checkout"
)
FOLDERS = [
    pytest.param(OWN, id="seeds in our own words"),
    pytest.param(SHARED / "seeds", id="shared seeds", marks=needs_shared),
]
REGIONS = {
    "chrome": {Region.CHROME},
    "headline": {Region.HEADLINE},
    "body": {Region.BODY, Region.CAPTION},
    "related": {Region.RELATED},
    "other-article": {Region.HEADLINE, Region.BODY, Region.CAPTION, Region.CHROME},
}


def by_file(folder: Path) -> dict[str, list[Article]]:
    files: dict[str, list[Article]] = {}
    for article in read([folder]).articles:
        files.setdefault(article.id.split("#")[0][:3], []).append(article)
    return files


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_page_is_told_apart(folder: Path) -> None:
    files = by_file(folder)

    assert {name: len(articles) for name, articles in files.items()} == {
        "000": 1,
        "001": 1,
        "002": 1,
        "003": 7,
        "004": 1,
    }
    main, *teasers, glued = files["003"]
    assert all(
        {r.region for r in each.regions} == {Region.RELATED, Region.CHROME} for each in teasers
    )
    assert Counter(part.region for part in main.regions)[Region.HEADLINE] == 1
    assert Counter(part.region for part in glued.regions)[Region.HEADLINE] == 1
    assert str(glued.day) == "2024-11-22"


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_page_clock_that_is_a_year_off_dates_nothing(folder: Path) -> None:
    files = by_file(folder)

    for name in ("000", "001", "002"):
        (article,) = files[name]
        assert article.published is None or article.published.year == 2023


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_seed_that_tells_its_day_is_dated(folder: Path) -> None:
    (article,) = by_file(folder)["000"]

    assert str(article.day) == "2023-09-15"
    assert article.published_from is PublishedFrom.BODY


@needs_shared
def test_a_seed_on_the_same_story_is_dated_beside_it() -> None:
    (article,) = by_file(SHARED / "seeds")["001"]

    assert str(article.day) == "2023-09-13"


@needs_shared
def test_regions_of_facts_are_those_that_a_person_gave() -> None:
    files = by_file(SHARED / "seeds")
    wrong = []
    for line in (SHARED / "gold" / "seed_facts.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        articles = files[gold["doc"][:3]]
        found = {
            (place, part.region)
            for place, article in enumerate(articles)
            for part in article.regions
            if part.span.start <= gold["start"] and gold["end"] <= part.span.end
        }
        right = {region for place, region in found} <= REGIONS[gold["region"]]
        own = all(
            (place == 0) == (gold["region"] in {"chrome", "headline", "body"}) for place, _ in found
        )
        if len(found) != 1 or not right or not own:
            wrong.append((gold["doc"], gold["start"], gold["region"], found))

    assert wrong == []
