"""Evidence -> probability that two facts speak of one thing: a logistic model, readable as text.

The weights stand in ``weights.json`` beside this file, one a measurement; `make train` writes it.
A contribution is a weight times a measurement: what it adds to the log-odds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from math import exp, inf
from pathlib import Path

from checker.grouping.evidence import MEASUREMENTS, measure
from checker.grouping.pair import Pair
from checker.grouping.vetoes import veto
from checker.model import Evidence


@dataclass(frozen=True, slots=True)
class Weights:
    """A trained model: the intercept, and a weight for each measurement by name."""

    intercept: float
    weights: Mapping[str, float]

    def __post_init__(self) -> None:
        missing = set(MEASUREMENTS) ^ set(self.weights)
        if missing:
            raise ValueError(
                f"weights and measurements differ in {sorted(missing)}; run make train"
            )

    @property
    def ordered(self) -> tuple[float, ...]:
        """The weights in the order of `MEASUREMENTS`."""
        return tuple(self.weights[name] for name in MEASUREMENTS)

    def logit(self, measured: Sequence[float]) -> float:
        """Return the log-odds for one pair's measurements."""
        return self.intercept + sum(
            weight * value for weight, value in zip(self.ordered, measured, strict=True)
        )


_NAME = "weights.json"

WEIGHTS_FILE = Path(__file__).parent / _NAME
"""Where training writes the weights that come with the package."""


@lru_cache(maxsize=1)
def bundled_weights() -> Weights:
    """Return the weights that come with the package."""
    text = (resources.files(__package__) / _NAME).read_text(encoding="utf-8")
    document = json.loads(text)
    return Weights(document["intercept"], document["weights"])


def dump_weights(weights: Weights) -> str:
    """Return the text of the weights file: one measurement a line, in their order."""
    document = {
        "intercept": weights.intercept,
        "weights": {name: weights.weights[name] for name in MEASUREMENTS},
    }
    return json.dumps(document, indent=2) + "\n"


def probability(logit: float) -> float:
    """Return the logistic function of ``logit``, safe at both ends."""
    if logit < 0:
        power = exp(max(logit, -700.0))
        return power / (1 + power)
    return 1 / (1 + exp(-min(logit, 700.0)))


def score(pair: Pair, weights: Weights) -> float:
    """Return the log-odds that two facts speak of one thing, by likeness alone: see `veto`."""
    return weights.logit(measure(pair))


def explain(pair: Pair, weights: Weights) -> tuple[Evidence, ...]:
    """Return every piece of evidence with its contribution, strongest first."""
    forbidden = veto(pair)
    found = [Evidence("veto", 1.0, -inf, forbidden)] if forbidden else []
    measured = measure(pair)
    pieces = [
        Evidence(name, round(value, 3), round(weight * value, 3))
        for name, value, weight in zip(MEASUREMENTS, measured, weights.ordered, strict=True)
        if value
    ]
    pieces.sort(key=lambda piece: (-abs(piece.contribution), piece.name))
    return (*found, *pieces)
