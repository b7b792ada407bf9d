"""Measuring: labelled pairs and labelled clusters against what the checker says."""

from __future__ import annotations

from checker.evaluation.pairs import LabelledPair, load_pairs
from checker.evaluation.scoring import Tally, predict, tally

__all__ = ["LabelledPair", "Tally", "load_pairs", "predict", "tally"]
