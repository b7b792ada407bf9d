"""A headline against its own body: which numbers it changed, and which it only tells shorter."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.evaluation.clusters import check_cluster
from checker.ingest import read
from checker.model import Finding
from checker.pipeline import dossier_of
from checker.settings import Settings

CHANGED = [
    pytest.param(
        "السجن أربع سنوات لمدير المرفأ السابق",
        "حكمت المحكمة الثلاثاء على مدير المرفأ السابق بالسجن سبع سنوات.",
        id="a term of prison, in Arabic",
    ),
    pytest.param(
        "القبض على مهرب في مطار الواحة",
        "ألقت الجمارك القبض على مهربين اثنين في مطار الواحة مساء الأحد.",
        id="one smuggler and two, in Arabic",
    ),
    pytest.param(
        "Nine boats burn in Tarsa marina",
        "Twelve boats burned in the Tarsa marina on Sunday, the harbour master said.",
        id="a count",
    ),
]

KEPT = [
    pytest.param(
        "القبض على مهرب في مطار الواحة",
        "ألقت الجمارك القبض على مهرب في مطار الواحة. وكانت قد ضبطت مهربين في المطار العام الماضي.",
        id="the body tells the same, and an older count",
    ),
    pytest.param(
        "Nine boats burn in Tarsa marina",
        "Nine boats burned in the Tarsa marina on Sunday. Twelve boats burned there in 2019.",
        id="the body confirms it",
    ),
    pytest.param(
        "Some 400 boats at risk in Tarsa",
        "As many as 398 boats are at risk in Tarsa, the harbour master said.",
        id="rounded",
    ),
]


@pytest.mark.parametrize(("headline", "body"), CHANGED)
def test_a_number_that_the_body_never_repeats_is_found(
    headline: str, body: str, tmp_path: Path
) -> None:
    assert len(_findings(headline, body, tmp_path)) == 1


@pytest.mark.parametrize(("headline", "body"), KEPT)
def test_a_number_that_the_body_confirms_is_silent(
    headline: str, body: str, tmp_path: Path
) -> None:
    assert not _findings(headline, body, tmp_path)


@pytest.mark.parametrize(
    ("body", "alone"),
    [("Nine ships sank.", False), ("About nine ships sank.", False), ("Six ships sank.", True)],
)
def test_what_the_headline_tells_alone(body: str, *, alone: bool, tmp_path: Path) -> None:
    _write("Nine ships sink", body, tmp_path)
    (article,) = read([tmp_path]).articles
    headed = [view.headline_alone for view in dossier_of(article, Settings()).views]
    assert headed == [alone, False]


def _findings(headline: str, body: str, folder: Path) -> tuple[Finding, ...]:
    _write(headline, body, folder)
    return check_cluster(folder).findings


def _write(headline: str, body: str, folder: Path) -> None:
    (folder / "a.md").write_text(f"# {headline}\n\n{body}\n", encoding="utf-8")
