"""Work with a store: opened, closed, and made again when it turns out to be damaged."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from checker.store.interface import Store
from checker.store.schema import DamagedStoreError, set_aside, store_file
from checker.store.sqlite import SqliteStore

T = TypeVar("T")

DEFAULT = Path(".check")
"""Where the store lies unless another place is named; outside git."""


def with_store(
    path: Path, fingerprint: str, work: Callable[[Store], T], tell: Callable[[str], None]
) -> T:
    """Return what ``work`` gives with the store at ``path``.

    A store that is damaged is set aside, which ``tell`` is told in one line, and the work is done
    once more with a new one. So ``work`` may be called twice, and must not show anything itself.

    Args:
        path: The store's folder, or its file.
        fingerprint: Of the code that makes the rows.
        work: Called with the open store.
        tell: Called with a message.

    Raises:
        StoreError: The store cannot be opened or written.
    """
    inode: int | None = None
    try:
        store = SqliteStore(path, fingerprint)
        inode = store.inode
        with closing(store):
            return work(store)
    except DamagedStoreError as error:
        aside = set_aside(store_file(path), inode)
        tell(f"{error}; {_moved(aside)} and made again from the articles")
    with closing(SqliteStore(path, fingerprint)) as store:
        return work(store)


def _moved(aside: Path | None) -> str:
    return "it is being set aside by another run" if aside is None else f"it is kept as {aside}"
