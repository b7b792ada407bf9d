"""``python -m checker.evaluation train|measure``: the model's weights, and how good it is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from checker.embedding import load
from checker.errors import CheckerError
from checker.evaluation.dataset import FOLDS, Dataset, datasets
from checker.evaluation.quality import quality
from checker.evaluation.samples import Sample, samples
from checker.evaluation.scoring import folds
from checker.evaluation.stories import story_samples
from checker.evaluation.training import fit, out_of_fold, to_weights
from checker.evaluation.unlabelled import unlabelled
from checker.grouping.scoring import WEIGHTS_FILE, dump_weights
from checker.settings import Settings

_REPORT = Path("reports/quality.md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the commands and return the exit status."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if len(words) != 1 or words[0] not in _COMMANDS:
        print(f"usage: python -m checker.evaluation {'|'.join(_COMMANDS)}", file=sys.stderr)
        return 2
    try:
        _COMMANDS[words[0]]()
    except CheckerError as error:
        print(f"evaluation: {error}", file=sys.stderr)
        return 3
    return 0


def _train() -> None:
    """Fit the weights to all labelled pairs, and tell how well models that saw less do."""
    embedder = load(Settings().embedder)
    measured = [(each, samples(each.pairs, embedder, weight=each.weight)) for each in datasets()]
    others = [*story_samples(embedder), *unlabelled(embedder)]
    _tell_out_of_fold(measured, others)
    every = [*(sample for _, some in measured for sample in some), *others]
    WEIGHTS_FILE.write_text(dump_weights(to_weights(fit(every))), encoding="utf-8")
    print(f"written: {WEIGHTS_FILE.name}")


def _tell_out_of_fold(
    measured: Sequence[tuple[Dataset, Sequence[Sample]]], others: Sequence[Sample]
) -> None:
    every = [*(sample for _, some in measured for sample in some), *others]
    flags = iter(out_of_fold(every, folds([sample.pair for sample in every], FOLDS)))
    print("pairs of facts, each scored by a model that saw nothing of its cluster:")
    for dataset, some in measured:
        flagged = [(sample.pair.positive, next(flags) >= 0) for sample in some]
        hits = sum(positive and flag for positive, flag in flagged)
        marked = sum(flag for _, flag in flagged)
        wanted = sum(positive for positive, _ in flagged)
        print(f"  {dataset.name}: precision {hits}/{marked}, recall {hits}/{wanted}")


def _measure() -> None:
    """Write the quality report."""
    _REPORT.parent.mkdir(exist_ok=True)
    _REPORT.write_text(quality(lambda step: print(step, file=sys.stderr)), encoding="utf-8")
    print(f"written: {_REPORT}")


_COMMANDS: dict[str, Callable[[], None]] = {"train": _train, "measure": _measure}

if __name__ == "__main__":
    sys.exit(main())
