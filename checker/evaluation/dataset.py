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

_OWN = {
    "own": (Path("fixtures/pairs.jsonl"), 0.3),
    "newswire": (Path("fixtures/newswire.jsonl"), 0.5),
    "outlets": (Path("fixtures/outlets.jsonl"), 0.5),
    "unseen": (Path("fixtures/unseen.jsonl"), 0.0),
}
"""The project's own pairs, and what each counts in training: sentences of our own teach what words
cannot mean, but not how often news means it; those told at the length of news come nearer. Nothing
learns from the unseen ones, nor does anybody read them who changes the checker: they tell how good
it is on other text."""

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
    """Of each of its pairs in training, in [0, 1]; 0 only measures."""


def shared_folder() -> Path:
    """Return the folder of shared evaluation data, whether or not it is there."""
    return Path(os.environ.get(SHARED_VARIABLE, "../shared")) / "eval"


def datasets() -> list[Dataset]:
    """Return every data set that is present, the shared ones first.

    Raises:
        InputError: The project's own pairs are not there: not started in the project's folder.
    """
    for path, _ in _OWN.values():
        if not path.is_file():
            raise InputError(f"{path} is not here; start it in the project's folder")
    paths = [shared_folder() / name for name in SHARED_PAIRS]
    shared = [Dataset(p.stem, tuple(load_pairs(p)), 1.0) for p in paths if p.is_file()]
    own = [Dataset(name, tuple(load_pairs(p)), weight) for name, (p, weight) in _OWN.items()]
    return [*shared, *own]
