"""Run every benchmark of this folder and write reports/benchmarks.md.

    python -m benchmarks [NAME ...] [--sizes 500,5000,50000] [--corpus FOLDER]

Each runs as a process of its own, so that none finds the caches of another warm. The corpus is
the clusters of Arabic news among the shared data, where they are there.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.growth import SIZES
from checker.evaluation.dataset import SHARED_VARIABLE

REPORT = Path("reports/benchmarks.md")
_CLUSTERS = "eval/ant_dev_clusters"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One module of this folder."""

    name: str
    title: str
    words: tuple[str, ...] = ()
    """Arguments of its command line."""


def main() -> int:
    """Run the benchmarks that the command line names; 1 if one of them failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these (default: all)")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="generated articles")
    parser.add_argument("--corpus", type=Path, default=_shared_corpus(), help="articles to measure")
    arguments = parser.parse_args()
    every = {each.name: each for each in _benchmarks(arguments.corpus, arguments.sizes)}
    unknown = sorted(set(arguments.names) - every.keys())
    if unknown:
        parser.error(f"{', '.join(unknown)}: no such benchmark; there are {', '.join(every)}")
    chosen = [every[name] for name in arguments.names or every]
    results = {each: run(each) for each in chosen}
    if not arguments.names:  # a part of the benchmarks is no report
        REPORT.parent.mkdir(exist_ok=True)
        REPORT.write_text(page(results), encoding="utf-8")
        print(f"written: {REPORT}")
    return int(any(told is None for told in results.values()))


def run(benchmark: Benchmark) -> str | None:
    """Return what a benchmark prints, which is also shown; None if it failed."""
    print(f"{benchmark.title} ...", flush=True)
    done = subprocess.run(  # noqa: S603  # our own modules
        [sys.executable, "-m", f"benchmarks.{benchmark.name}", *benchmark.words],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    print(done.stdout)
    return done.stdout if done.returncode == 0 else None


def page(results: Mapping[Benchmark, str | None]) -> str:
    """Return the report: what was measured, where, and by which command."""
    parts = [
        "# Benchmarks",
        (
            "Written by `make bench`. Seconds depend on the machine, so read them beside the "
            "figures of the same run that stand next to them."
        ),
        (
            f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}; "
            f"{_busy()}."
        ),
    ]
    for benchmark, told in results.items():
        command = " ".join(["python -m", f"benchmarks.{benchmark.name}", *_public(benchmark.words)])
        shown = "It failed." if told is None else f"```text\n{told.rstrip()}\n```"
        parts += [f"## {benchmark.title}", f"`{command}`", shown]
    return "\n\n".join(parts) + "\n"


def _benchmarks(corpus: Path | None, sizes: str) -> Iterable[Benchmark]:
    named = () if corpus is None else (str(corpus),)
    given = () if corpus is None else ("--corpus", str(corpus))
    yield Benchmark("reading", "Reading: sentences to facts", named)
    yield Benchmark("growth", "Growth of runs with a store", ("--sizes", sizes, *given))
    yield Benchmark("review_speed", "The review page")
    yield Benchmark("publication", "The day of publication told anew", ("fixtures",))


def _shared_corpus() -> Path | None:
    folder = Path(os.environ.get(SHARED_VARIABLE, "../shared")) / _CLUSTERS
    return folder if folder.is_dir() else None


def _public(words: Sequence[str]) -> list[str]:
    """Return arguments without the folders of this machine."""
    return [Path(word).name if "/" in word else word for word in words]


def _busy() -> str:
    return f"{os.getloadavg()[0]:.1f} processes were running at the end"


if __name__ == "__main__":
    sys.exit(main())
