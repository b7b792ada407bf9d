"""Where labelled data lies, and its folds: the project's own pairs, and shared ones if present."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from checker.errors import InputError
from checker.evaluation.pairs import LabelledPair, load_pairs

SHARED_VARIABLE = "CHECKER_SHARED"
"""Environment variable that names the folder of shared data; by default ``../shared``."""

FOLDS = 5

_OWN_WEIGHT = 0.3
"""Sentences of our own teach what words cannot mean, but not how often news means it."""

OWN_PAIRS = Path("fixtures/pairs.jsonl")
SHARED_PAIRS = ("ant_dev.jsonl", "ans_dev.jsonl", "fakes_dev.jsonl", "msrp_dev.jsonl")
CLUSTERS = "ant_dev_clusters"
CLUSTERED = "ant_dev"
"""The pairs whose sentences stand in the articles of the clusters."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """One file of labelled pairs."""

    name: str
    pairs: tuple[LabelledPair, ...]
    weight: float
    """Of each of its pairs in training, in (0, 1]."""


def shared_folder() -> Path:
    """Return the folder of shared evaluation data, whether or not it is there."""
    return Path(os.environ.get(SHARED_VARIABLE, "../shared")) / "eval"


def datasets() -> list[Dataset]:
    """Return every data set that is present, the shared ones first.

    Raises:
        InputError: The project's own pairs are not there: not started in the project's folder.
    """
    if not OWN_PAIRS.is_file():
        raise InputError(f"{OWN_PAIRS} is not here; start it in the project's folder")
    paths = [shared_folder() / name for name in SHARED_PAIRS]
    present = [path for path in (*paths, OWN_PAIRS) if path.is_file()]
    return [
        Dataset("own", tuple(load_pairs(path)), _OWN_WEIGHT)
        if path == OWN_PAIRS
        else Dataset(path.stem, tuple(load_pairs(path)), 1.0)
        for path in present
    ]
