"""The five published articles that ``seeds/`` retells, where a folder beside the project has them.

They are third-party text and no part of the project; only what is expected of them is told here.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.evaluation.gold import Expected, Gold, Silent, load_gold, shared, verdict_of
from checker.ingest import read
from checker.model import Report
from checker.pipeline import check

SHARED = Path(__file__).parent.parent.parent / "shared"
SEEDS = SHARED / "seeds"
GOLD_FILE = SHARED / "gold" / "seed_conflicts.json"

pytestmark = pytest.mark.skipif(
    not (SEEDS.is_dir() and GOLD_FILE.is_file()),
    reason="../shared/seeds with its gold is not there; it is no part of the project",
)


def _gold() -> Gold:
    return load_gold(GOLD_FILE) if GOLD_FILE.is_file() else Gold((), ())


@pytest.fixture(name="report", scope="module")
def _report() -> Report:
    ingested = read([SEEDS])
    return check(ingested.articles, skipped=ingested.skipped)


@pytest.mark.parametrize("entry", _gold().expected, ids=lambda entry: entry.id)
def test_a_disagreement_is_found(report: Report, entry: Expected) -> None:
    verdict = verdict_of(report, entry.left, entry.right)

    assert verdict is not None, entry.why
    assert verdict.weight >= entry.least.weight, entry.why


@pytest.mark.parametrize(
    "pair", [pytest.param(pair, id=f"silent {n}") for n, pair in enumerate(_gold().silent, 1)]
)
def test_an_agreement_stays_silent(report: Report, pair: Silent) -> None:
    loud = [(finding.verdict.value, finding.explanation) for finding in shared(report, pair)]

    assert not loud, pair.why


def test_no_other_contradiction_is_reported(report: Report) -> None:
    known = sum(entry.least.value == "contradiction" for entry in _gold().expected)
    told = [finding.what for finding in report.findings if finding.verdict.value == "contradiction"]

    assert len(told) == known, told
