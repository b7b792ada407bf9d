"""Samples -> weights: a logistic model whose signs are given, fitted by projected gradient.

A labelled contradiction says that *some* disagreeing pair of its facts is one thing, so the pair
that the current model finds surest stands for it, and fitting and choosing take turns. Every
disagreeing pair in a row without contradiction is two things. No sample is scored by a model that
saw its cluster: `out_of_fold` fits one model a fold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from checker.evaluation.samples import DISAGREEING, Matrix, Sample
from checker.grouping import Weights
from checker.grouping.evidence import DIFFERENCE, LIKENESS, MEASUREMENTS

ROUNDS = 8
_STEPS = 1500
_RATE = 0.5
_RIDGE = 0.02
_MISSED = 1.25
"""What a missed conflict counts against a false one: they are the fewer."""


@dataclass(frozen=True, slots=True)
class Model:
    """Fitted weights, in the order of `MEASUREMENTS`."""

    intercept: float
    weights: Matrix


def to_weights(model: Model) -> Weights:
    """Return a model as the weights that scoring reads, rounded to three decimals."""
    rounded = (round(float(weight), 3) + 0.0 for weight in model.weights)
    named = dict(zip(MEASUREMENTS, rounded, strict=True))
    return Weights(round(model.intercept, 3), named)


def start() -> Model:
    """Return the model that fitting begins with: likeness of words and statements."""
    return Model(-4.0, np.array([2.0 if name in LIKENESS else 0.0 for name in MEASUREMENTS]))


def fit(samples: Sequence[Sample], *, model: Model | None = None) -> Model:
    """Return the weights for samples; the same samples give the same weights."""
    model = model or start()
    for _ in range(ROUNDS):
        rows, labels, weights = _examples(samples, model)
        model = _fitted(rows, labels, weights)
    return model


def _examples(samples: Sequence[Sample], model: Model) -> tuple[Matrix, Matrix, Matrix]:
    rows: list[Matrix] = []
    labels: list[float] = []
    weights: list[float] = []
    for sample in samples:
        if sample.pair.positive:
            chosen = _surest(sample, model)
            if chosen >= 0:
                rows.append(sample.measured[chosen])
                labels.append(1.0)
                weights.append(_MISSED * sample.weight * (0.5 if sample.pair.soft else 1.0))
            continue
        disagreeing = [
            index for index, c in enumerate(sample.candidates) if c.relation in DISAGREEING
        ]
        for index in disagreeing:
            rows.append(sample.measured[index])
            labels.append(0.0)
            weights.append(sample.weight / len(disagreeing) ** 0.5)
    return np.array(rows), np.array(labels), np.array(weights)


def _surest(sample: Sample, model: Model) -> int:
    logits = model.intercept + sample.measured @ model.weights
    best = [
        (float(logits[index]), index)
        for index, candidate in enumerate(sample.candidates)
        if candidate.relation in DISAGREEING
    ]
    return max(best, default=(0.0, -1))[1]


def _fitted(rows: Matrix, labels: Matrix, weights: Matrix) -> Model:
    intercept, model = 0.0, np.zeros(rows.shape[1])
    total = weights.sum()
    lows = np.array([0.0 if name in LIKENESS else -np.inf for name in MEASUREMENTS])
    highs = np.array([0.0 if name in DIFFERENCE else np.inf for name in MEASUREMENTS])
    for _ in range(_STEPS):
        guess = 1 / (1 + np.exp(-(intercept + rows @ model)))
        error = weights * (guess - labels)
        intercept -= _RATE * float(error.sum()) / total
        gradient = rows.T @ error / total + _RIDGE * model / len(model)
        model = np.clip(model - _RATE * gradient, lows, highs)
    return Model(intercept, model)


def out_of_fold(samples: Sequence[Sample], fold_of: Sequence[int]) -> list[float]:
    """Return each sample's flag log-odds from a model that saw no sample of its fold."""
    flags = [0.0] * len(samples)
    for fold in sorted(set(fold_of)):
        model = fit([s for s, f in zip(samples, fold_of, strict=True) if f != fold])
        for index, (sample, own) in enumerate(zip(samples, fold_of, strict=True)):
            if own == fold:
                flags[index], _ = sample.flag(model.intercept, model.weights)
    return flags
