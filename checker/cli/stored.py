"""The options of the store, and work done with it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from checker.cli.console import say
from checker.errors import StoreError
from checker.store.interface import Store

T = TypeVar("T")


def add_store(parser: argparse.ArgumentParser, *, against: bool = False) -> None:
    """Add where work is kept between runs; ``against`` also allows the store of an archive."""
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
    if against:
        store.add_argument(
            "--against",
            type=Path,
            metavar="STORE",
            help="compare PATH with the corpus that was last checked with that store; "
            "report only what touches PATH, and write nothing there",
        )


def archive_of(arguments: argparse.Namespace) -> Path | None:
    """Return the store of the archive that drafts are compared with, if there is one."""
    return getattr(arguments, "against", None)


def stored(arguments: argparse.Namespace, work: Callable[[Store | None], T]) -> T:
    """Return what ``work`` gives with the store that the options name, or with none.

    ``work`` may be called a second time, if the store turns out to be damaged.

    Raises:
        StoreError: The store cannot be used.
    """
    if arguments.no_store:
        return work(None)
    archive = archive_of(arguments)
    if archive is not None:
        return _beside(archive, work)
    # Imported late: `check --help` needs neither.
    from checker.store.fingerprint import fingerprint  # noqa: PLC0415
    from checker.store.session import DEFAULT, with_store  # noqa: PLC0415

    path = arguments.store or DEFAULT
    return with_store(path, fingerprint("report"), work, say)


def _beside(archive: Path, work: Callable[[Store | None], T]) -> T:
    from checker.store.schema import DamagedStoreError  # noqa: PLC0415  # as above
    from checker.store.sqlite import ReadOnlyStore  # noqa: PLC0415

    try:
        with closing(ReadOnlyStore(archive)) as store:
            return work(store)
    except DamagedStoreError as error:
        # Another corpus owns the file, so it is not set aside here.
        raise StoreError(f"{error}; make it again with: check PATH... --store {archive}") from error
