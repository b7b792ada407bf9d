"""The invented corpus on which growth is measured: one corpus at any size, with disagreements."""

from __future__ import annotations

from pathlib import Path

from benchmarks.stories import ARTICLES_A_STORY, article, generate, write
from checker.engine.reading import read
from checker.pipeline import check
from checker.settings import Settings


def test_a_larger_corpus_holds_the_smaller_one() -> None:
    assert list(generate(23))[:7] == list(generate(7))
    assert len({each.name for each in generate(23)}) == 23


def test_a_story_is_told_in_two_languages_and_some_are_at_odds(tmp_path: Path) -> None:
    write(tmp_path, (article(0, place) for place in range(ARTICLES_A_STORY)))

    found = read([tmp_path], language="auto", store=None)
    report = check(found.articles, Settings(embedder="hashing"), skipped=found.skipped)

    assert found.skipped == ()
    assert {each.language for each in found.articles} == {"ar", "en"}
    assert report.counts.facts >= 2 * ARTICLES_A_STORY
    assert report.findings
