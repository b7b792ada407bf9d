"""Samples -> weights: a logistic model whose signs are given, fitted by Newton's method.

A labelled contradiction says that *some* disagreeing pair of its facts is one thing, so the pair
that the current model finds surest stands for it, and fitting and choosing take turns. Every
disagreeing pair in a row without contradiction is two things. No sample is scored by a model that
saw its cluster: `out_of_fold` fits one model a fold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from checker.evaluation.samples import DISAGREEING, Matrix, Sample
from checker.grouping import Weights
from checker.grouping.evidence import DIFFERENCE, LIKENESS, MEASUREMENTS

ROUNDS = 8
_STEPS = 100
_HALVINGS = 30
_GAIN = 1e-12
"""Of the loss a row, below which a step betters nothing."""

_RIDGE = 0.02
_MISSED = 1.1
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
    """Return the best weights by Newton's method, projected on the signs that are allowed."""
    design = np.hstack([np.ones((len(rows), 1)), rows])
    share = weights / weights.sum()
    ridge = np.array([0.0, *[_RIDGE / rows.shape[1]] * rows.shape[1]])
    lows = np.array([-np.inf, *(0.0 if name in LIKENESS else -np.inf for name in MEASUREMENTS)])
    highs = np.array([np.inf, *(0.0 if name in DIFFERENCE else np.inf for name in MEASUREMENTS)])

    def loss(model: Matrix) -> float:
        logits = design @ model
        misfit = np.logaddexp(0.0, logits) - labels * logits
        return float(share @ misfit + ridge @ model**2 / 2)

    model = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        guess = 1 / (1 + np.exp(-(design @ model)))
        gradient = design.T @ (share * (guess - labels)) + ridge * model
        held = ((model <= lows) & (gradient > 0)) | ((model >= highs) & (gradient < 0))
        free = ~held
        curvature = (design * (share * guess * (1 - guess))[:, None]).T @ design + np.diag(ridge)
        step = np.zeros_like(model)
        step[free] = np.linalg.solve(curvature[np.ix_(free, free)], gradient[free])
        better = _shortened(model, step, loss, lows, highs)
        if better is None:
            break
        model = better
    return Model(float(model[0]), model[1:])


def _shortened(
    model: Matrix, step: Matrix, loss: Callable[[Matrix], float], lows: Matrix, highs: Matrix
) -> Matrix | None:
    """Return the model after the longest part of a step that betters it, None where none does."""
    least = loss(model) - _GAIN
    for halvings in range(_HALVINGS):
        tried: Matrix = np.clip(model - step / 2**halvings, lows, highs)
        if loss(tried) < least:
            return tried
    return None


def out_of_fold(samples: Sequence[Sample], fold_of: Sequence[int]) -> list[float]:
    """Return each sample's flag log-odds from a model that saw no sample of its fold."""
    flags = [0.0] * len(samples)
    for fold in sorted(set(fold_of)):
        model = fit([s for s, f in zip(samples, fold_of, strict=True) if f != fold])
        for index, (sample, own) in enumerate(zip(samples, fold_of, strict=True)):
            if own == fold:
                flags[index], _ = sample.flag(model.intercept, model.weights)
    return flags
