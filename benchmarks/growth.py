"""How runs with a store grow with the corpus: unchanged, one article added, ten edited.

    python -m benchmarks.growth [--sizes 500,5000,50000] [--corpus FOLDER]

Every figure is of a whole process, start-up included: seconds on the wall, seconds of CPU time
(which a busy machine changes less), and the most memory that it held. The folder, if one is given,
is copied first, and measured beside the generated corpora.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tabulate import tabulate

SIZES = (500, 5_000, 50_000)
EDITED = 10
TRIALS = 5
"""Of each run with a store; the median counts."""

ASKED_SECONDS = {"unchanged": 1.5, "one added": 2.5, "ten edited": 4.0}
ASKED_MEGABYTES = 300

_SETTLED_SECONDS = 2.1
"""After which a run takes a file's clock for its state; see `checker.engine.reading`."""

_NEW = "Officials in {name} said that {n} people were wounded when the roof of a school gave way."
_MORE = "The mayor of {name} said on Monday that {n} people had asked for help.\n"


@dataclass(frozen=True, slots=True)
class Took:
    """What one process took."""

    wall: float
    cpu: float
    """Of the process itself: user and system."""

    megabytes: float
    """Most memory that it held at once."""

    status: int


@dataclass(frozen=True, slots=True)
class Measured:
    """The medians of one corpus."""

    name: str
    articles: int
    runs: dict[str, Took]

    def rows(self) -> Iterator[tuple[str, str, str, str, str, str]]:
        """Yield a row of the table for each sort of run; ratios are against the cold run."""
        cold = self.runs["from nothing"]
        for run, took in self.runs.items():
            yield (
                self.name,
                run,
                f"{took.wall:.2f}",
                f"{took.cpu:.2f}",
                f"{took.megabytes:.0f}",
                f"{took.cpu / cold.cpu:.3f}",
            )


def main() -> None:
    """Print the tables for the corpora that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("--sizes", type=_sizes, default=SIZES, help="articles, with commas")
    parser.add_argument("--corpus", type=Path, help="a folder of articles to measure as well")
    arguments = parser.parse_args()
    print(report(arguments.corpus, arguments.sizes))


def report(corpus: Path | None, sizes: Sequence[int] = SIZES) -> str:
    """Return the table of all runs, and how the runs with a store grow with the corpus."""
    given = []
    if corpus is not None:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "corpus"
            shutil.copytree(corpus, folder)
            given.append(measure(corpus.name, folder))
    generated = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "corpus"
            _generate(folder, size)
            generated.append(measure(f"{size:,} generated", folder))
    heads = ("corpus", "run", "wall s", "CPU s", "MB", "CPU / from nothing")
    rows = [row for measured in (*given, *generated) for row in measured.rows()]
    parts = [tabulate(rows, headers=heads, disable_numparse=True)]
    parts += [_asked(measured) for measured in given]
    if len(generated) > 1:
        parts.append(_growth(generated))
    return "\n\n".join(parts)


def measure(name: str, folder: Path) -> Measured:
    """Measure every sort of run over a folder, which is changed."""
    store = folder.parent / "store"
    runs = {"from nothing": run(folder, store)}
    time.sleep(_SETTLED_SECONDS)
    run(folder, store)
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    changes: dict[str, Callable[[int], None]] = {
        "unchanged": lambda _: None,
        "one added": lambda trial: _add(folder, trial),
        "ten edited": lambda trial: _edit(files, trial),
    }
    for sort, change in changes.items():
        runs[sort] = _median([_changed(change, trial, folder, store) for trial in range(TRIALS)])
    measured = Measured(name, len(files), runs)
    print(tabulate(measured.rows(), tablefmt="plain", disable_numparse=True), file=sys.stderr)
    return measured


def _generate(folder: Path, size: int) -> None:
    """Write a corpus in another process: memory that this one holds would count for all its own."""
    words = [sys.executable, "-m", "benchmarks.stories", str(folder), str(size)]
    subprocess.run(words, check=True)  # noqa: S603  # our own module


def run(folder: Path, store: Path) -> Took:
    """Run the command over a folder as a process of its own.

    Raises:
        RuntimeError: It could not run.
    """
    words = [sys.executable, "-m", "checker.cli.main", folder.name, "--store", str(store)]
    words += ["--quiet", "--format", "json", "--output", os.devnull]
    start = time.perf_counter()
    with subprocess.Popen(words, cwd=folder.parent) as process:  # noqa: S603  # our own command
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(words)}: status {process.returncode}")
    cpu = usage.ru_utime + usage.ru_stime
    return Took(wall, cpu, usage.ru_maxrss / 1024, process.returncode)


def _changed(change: Callable[[int], None], trial: int, folder: Path, store: Path) -> Took:
    change(trial)
    return run(folder, store)


def _add(folder: Path, trial: int) -> None:
    text = _NEW.format(name=f"Telmora{'abcdefgh'[trial]}", n=31 + trial)
    (folder / f"added-{trial}.txt").write_text(text, encoding="utf-8")


def _edit(files: Sequence[Path], trial: int) -> None:
    """Add a sentence to files that lie evenly in the corpus."""
    step = len(files) // EDITED
    for number, file in enumerate(files[trial :: max(1, step)][:EDITED]):
        with file.open("a", encoding="utf-8") as opened:
            opened.write(f"\n{_MORE.format(name='Telmora', n=100 + 10 * trial + number)}")


def _median(taken: Sequence[Took]) -> Took:
    return Took(
        statistics.median(took.wall for took in taken),
        statistics.median(took.cpu for took in taken),
        max(took.megabytes for took in taken),
        taken[-1].status,
    )


def _asked(measured: Measured) -> str:
    """Return what was asked of a corpus of some five hundred articles beside what it took."""
    rows: list[tuple[str, str, str]] = [
        (f"{run}, wall s", f"{seconds:.1f}", f"{measured.runs[run].wall:.2f}")
        for run, seconds in ASKED_SECONDS.items()
    ]
    most = max(measured.runs[run].megabytes for run in ASKED_SECONDS)
    rows.append(("memory of those, MB", f"{ASKED_MEGABYTES}", f"{most:.0f}"))
    return tabulate(rows, headers=(measured.name, "at most", "measured"), disable_numparse=True)


def _growth(generated: Sequence[Measured]) -> str:
    """Return how much longer runs take from one size to the next."""
    heads = ("from, to", "corpus", *(f"{run}, CPU" for run in generated[0].runs))
    rows = [
        (
            f"{small.name}, {large.name}",
            f"x {large.articles / small.articles:.1f}",
            *(f"x {large.runs[run].cpu / small.runs[run].cpu:.1f}" for run in small.runs),
        )
        for small, large in itertools.pairwise(generated)
    ]
    return tabulate(rows, headers=heads, disable_numparse=True)


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


if __name__ == "__main__":
    main()
