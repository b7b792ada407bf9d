"""Options that several subcommands share; settings go default < file < option."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

from checker.engine import ENGINES
from checker.errors import SettingsError
from checker.settings import Configuration, find_file, load_file


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: its module is imported only when it is used."""

    module: str
    """Has ``add_arguments(parser)`` and ``run(arguments) -> int``; its docstring is the help."""

    summary: str


def add_paths(parser: argparse.ArgumentParser) -> None:
    """Add the files and folders to read."""
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="a file, or a folder that is read in depth (.txt .md .html .jsonl .csv)",
    )


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add in which language articles are read."""
    parser.add_argument(
        "--language",
        metavar="auto|ar|en",
        help="read every article in this language (default: auto, told from its script)",
    )


def add_embedder(parser: argparse.ArgumentParser) -> None:
    """Add how alike two statements are found to be."""
    parser.add_argument(
        "--embedder",
        metavar="NAME",
        help="bundled (the default), hashing, or a sentence-transformers model: folder or hub name",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add what changes how a corpus is read and compared."""
    add_language(parser)
    add_embedder(parser)
    parser.add_argument(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="processes that read articles (default: 1; 0: one per core)",
    )
    parser.add_argument(
        "--engine",
        choices=sorted(ENGINES),
        help="where articles are read: local, in processes of this machine (the default), or ray, "
        "on a Ray cluster",
    )


def add_talk(parser: argparse.ArgumentParser, *, verbose: bool = False) -> None:
    """Add how little is told on stderr, and if there is more to tell, how much."""
    talk = parser.add_mutually_exclusive_group()
    talk.add_argument("--quiet", "-q", action="store_true", help="only errors on stderr")
    if verbose:
        talk.add_argument(
            "--verbose",
            "-v",
            action="store_true",
            help="also tell evidence, rules, running figures and findings that were decided",
        )


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add where the results go."""
    parser.add_argument(
        "--output", "-o", type=Path, metavar="FILE", help="write to FILE instead of stdout"
    )


def configuration(arguments: argparse.Namespace) -> Configuration:
    """Return the project's settings with the options of this run over them.

    Raises:
        SettingsError: The settings file has a mistake, or a language or engine is not known.
    """
    path = find_file(Path.cwd())
    found = Configuration() if path is None else load_file(path)
    given = {
        name: value
        for name in ("language", "embedder", "jobs", "engine")
        if (value := getattr(arguments, name, None)) is not None
    }
    settings = replace(found.settings, **given)
    _require_language(settings.language)
    _require_engine(settings.engine)
    return replace(found, settings=settings)


def _require_language(code: str) -> None:
    # Imported late: `check --help` needs no lexicon.
    from checker.languages import LANGUAGES  # noqa: PLC0415

    if code != "auto" and code not in LANGUAGES:
        allowed = ", ".join(["auto", *sorted(LANGUAGES)])
        raise SettingsError(f"language {code!r} is unknown; allowed: {allowed}")


def _require_engine(name: str) -> None:
    if name not in ENGINES:
        raise SettingsError(f"engine {name!r} is unknown; allowed: {', '.join(sorted(ENGINES))}")


def _jobs(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"must be a whole number, 0 or more, got {text!r}")
    return int(text)
