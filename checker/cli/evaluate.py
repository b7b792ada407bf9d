"""Measure precision and recall on labelled pairs of sentences, one JSON object a line.

A pair holds id, a, b and label (contradiction, consistent or unrelated), and may hold subtype,
times and outlets. A pair counts as flagged if a contradiction or an update is found across it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tabulate import tabulate

from checker.cli.console import Progress, deliver, progress
from checker.cli.exits import Exit
from checker.cli.options import add_output, add_reading, add_talk, configuration
from checker.errors import InputError
from checker.model import Verdict
from checker.settings import Settings

if TYPE_CHECKING:  # it imports numpy
    from checker.evaluation import LabelledPair

Verdicts = Mapping[str, Verdict | None]
"""By the pair's id; None where nothing was found."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``check eval``."""
    parser.add_argument("pairs", nargs="+", type=Path, metavar="PAIRS.jsonl")
    parser.add_argument(
        "--predictions",
        action="store_true",
        help='print {"id", "pred", "verdict"} for each pair, one a line, instead of the counts',
    )
    add_output(parser)
    add_reading(parser)
    add_talk(parser)


def run(arguments: argparse.Namespace) -> int:
    """Predict every pair of every file, and print the counts of each file."""
    # Imported late: `check --help` needs no numpy.
    from checker.evaluation import load_pairs  # noqa: PLC0415

    settings = configuration(arguments).settings
    loaded = [(path, load_pairs(path)) for path in arguments.pairs]
    if not any(pairs for _, pairs in loaded):
        raise InputError("no pair was found, so nothing could be measured")
    show = _predictions if arguments.predictions else _counts
    texts = []
    for path, pairs in loaded:
        with progress(quiet=arguments.quiet) as told:
            texts.append(show(path, pairs, _predicted(pairs, settings, told)))
    deliver("".join(texts), arguments.output)
    return Exit.CLEAN


def _predicted(
    pairs: Sequence[LabelledPair], settings: Settings, told: Progress | None
) -> Verdicts:
    # Imported late, as above.
    from checker.embedding import load  # noqa: PLC0415
    from checker.evaluation import predict  # noqa: PLC0415

    embedder = load(settings.embedder)
    verdicts = {}
    for number, pair in enumerate(pairs, start=1):
        verdicts[pair.id] = predict(pair, settings=settings, embedder=embedder)
        if told is not None:
            told("measuring", number, len(pairs))
    return verdicts


def _predictions(path: Path, pairs: Sequence[LabelledPair], verdicts: Verdicts) -> str:
    del path, pairs
    return "".join(
        json.dumps({"id": name, "pred": verdict in _FLAGGED, "verdict": verdict}) + "\n"
        for name, verdict in verdicts.items()
    )


def _counts(path: Path, pairs: Sequence[LabelledPair], verdicts: Verdicts) -> str:
    # Imported late, as above.
    from checker.evaluation import tally  # noqa: PLC0415

    counts = tally(pairs, verdicts)
    head = (
        f"{path.name}: {len(pairs)} pairs, precision {counts.precision:.3f}, "
        f"recall {counts.recall:.3f} ({counts.hits} right, {counts.false} false, "
        f"{counts.missed} missed)"
    )
    rows = [
        (name, sum(found.values()), counts.flagged(name), *(found[each] for each in _VERDICTS))
        for name, found in sorted(counts.by_subtype.items())
    ]
    return f"{head}\n\n{tabulate(rows, ('subtype', 'pairs', 'flagged', *_VERDICTS))}\n\n"


_FLAGGED = ("contradiction", "update")
_VERDICTS = (*_FLAGGED, "tension", "silent")
