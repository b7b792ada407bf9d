"""The options of the store, and work done with it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from checker.cli.console import say
from checker.store.interface import Store

T = TypeVar("T")


def add_store(parser: argparse.ArgumentParser) -> None:
    """Add where work is kept between runs."""
    store = parser.add_mutually_exclusive_group()
    store.add_argument(
        "--store",
        type=Path,
        metavar="FOLDER",
        help="where work is kept between runs (default: .check)",
    )
    store.add_argument(
        "--no-store", action="store_true", help="keep nothing: do all the work again"
    )


def stored(arguments: argparse.Namespace, work: Callable[[Store | None], T]) -> T:
    """Return what ``work`` gives with the store that the options name, or with none.

    ``work`` may be called a second time, if the store turns out to be damaged.

    Raises:
        StoreError: The store cannot be used.
    """
    if arguments.no_store:
        return work(None)
    # Imported late: `check --help` needs neither.
    from checker.store.fingerprint import fingerprint  # noqa: PLC0415
    from checker.store.session import DEFAULT, with_store  # noqa: PLC0415

    path = arguments.store or DEFAULT
    return with_store(path, fingerprint("report"), work, say)
