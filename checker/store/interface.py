"""What a store is: results of work already done, each under a key that says all it depends on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol


class Store(Protocol):
    """Keeps packed results by table and key.

    A store may forget: every caller can make again what is not there. What it does return is what
    was put. So no result ever depends on the store, and a run with a full store reports the same
    as a run with an empty one.
    """

    def get(self, table: str, keys: Iterable[str]) -> dict[str, bytes]:
        """Return what is kept under those of the keys that are known, in the order of the keys.

        Raises:
            DamagedStoreError: The file is no longer what was written.
            StoreError: It cannot be read.
        """
        ...

    def put(self, table: str, rows: Mapping[str, bytes]) -> None:
        """Keep rows, all of them or none, in the place of earlier ones of those keys.

        Raises:
            DamagedStoreError: The file is no longer what was written.
            StoreError: It cannot be written.
        """
        ...

    def put_if(self, guard: str, seen: bytes | None, rows: Mapping[str, bytes]) -> bool:
        """Keep rows of the table ``index``, if its row ``guard`` is still as the caller saw it.

        Several runs may add to one index at once; each gives the state that it started from. One
        of ``rows`` has to change the guard.

        Returns:
            Whether the rows were kept: all, or on False none.

        Raises:
            DamagedStoreError: The file is no longer what was written.
            StoreError: It cannot be written.
        """
        ...

    def close(self) -> None:
        """Free what the store holds open."""
        ...
