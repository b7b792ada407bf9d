"""A store in one SQLite file, used by several processes at once."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from checker.errors import StoreError
from checker.store.memory import INDEX, MemoryStore
from checker.store.schema import (
    DamagedStoreError,
    connect,
    connect_read_only,
    sound,
    store_file,
    transaction,
)

_SEAL_BYTES = 16
_BATCH = 500
"""Keys in one query; SQLite takes 999 at the least."""

_ERAS_KEPT = 3


class SqliteStore:
    """The store that CI keeps between runs.

    Every row is sealed with a checksum over its key and content. A row whose seal is broken is as
    good as none: it is made again. So flipped bytes cost time, and never change a report.
    """

    def __init__(self, path: Path, fingerprint: str) -> None:
        """Open or make the store.

        Args:
            path: Its folder, or the file itself.
            fingerprint: Of the code that makes the rows; rows of older code are swept in time.

        Raises:
            NewerStoreError: It was written by a newer checker.
            DamagedStoreError: It is no store, or a damaged one.
            StoreError: It cannot be opened.
        """
        self.file = store_file(path)
        self._connection, self.inode = connect(self.file)
        self._fingerprint = fingerprint.encode()
        try:
            with sound(self.file):
                self._era = self._known_era() or self._begin_era()
        except StoreError:
            self._connection.close()
            raise

    def get(self, table: str, keys: Iterable[str]) -> dict[str, bytes]:
        """See `checker.store.interface.Store.get`."""
        with sound(self.file):
            return fetch(self._connection, table, list(keys))

    def put(self, table: str, rows: Mapping[str, bytes]) -> None:
        """See `checker.store.interface.Store.put`."""
        if rows:
            sealed = _sealed(table, rows)
            with sound(self.file), transaction(self._connection):
                self._write(sealed)

    def put_if(self, guard: str, seen: bytes | None, rows: Mapping[str, bytes]) -> bool:
        """See `checker.store.interface.Store.put_if`."""
        sealed = _sealed(INDEX, rows)
        with sound(self.file), transaction(self._connection):
            if fetch(self._connection, INDEX, [guard]).get(guard) != seen:
                return False
            self._write(sealed)
        return True

    def close(self) -> None:
        """See `checker.store.interface.Store.close`."""
        with sound(self.file):
            self._connection.close()

    def _write(self, sealed: Sequence[tuple[bytes, bytes]]) -> None:
        self._connection.executemany(
            "INSERT OR REPLACE INTO memo VALUES (?, ?, ?)",
            [(key, self._era, content) for key, content in sealed],
        )

    def _known_era(self) -> int | None:
        row = self._connection.execute(
            "SELECT number FROM era WHERE fingerprint = ?", (self._fingerprint,)
        ).fetchone()
        return None if row is None else self._number(row[0])

    def _begin_era(self) -> int:
        """Return the number of this code's era, the newest; sweep rows of eras long gone.

        Before anything is read: what a run has read is still there when it ends, so that an
        archive is whole for the drafts that are checked against it.
        """
        execute = self._connection.execute
        with transaction(self._connection):
            known = self._known_era()
            if known is not None:  # another run was first
                return known
            (newest,) = execute("SELECT coalesce(max(number), 0) + 1 FROM era").fetchone()
            number = self._number(newest)
            execute("INSERT INTO era VALUES (?, ?)", (number, self._fingerprint))
            execute("DELETE FROM memo WHERE era <= ?", (number - _ERAS_KEPT,))
            execute("DELETE FROM era WHERE number <= ?", (number - _ERAS_KEPT,))
            return number

    def _number(self, found: object) -> int:
        if not isinstance(found, int):  # met: a flipped byte in the header of the row
            raise DamagedStoreError(f"{self.file}: store is damaged: an era has no number")
        return found


class ReadOnlyStore:
    """A store that another corpus keeps: read as it is; what is put is forgotten at exit."""

    def __init__(self, path: Path) -> None:
        """Open the store.

        Raises:
            NewerStoreError: It was written by a newer checker.
            StoreError: It is not there, damaged or of an older checker.
        """
        self.file = store_file(path)
        self._connection = connect_read_only(self.file)
        self._added = MemoryStore()

    def get(self, table: str, keys: Iterable[str]) -> dict[str, bytes]:
        """See `checker.store.interface.Store.get`."""
        names = list(keys)
        found = self._added.get(table, names)
        with sound(self.file):
            stored = fetch(self._connection, table, [name for name in names if name not in found])
        found |= stored
        return {name: found[name] for name in names if name in found}

    def put(self, table: str, rows: Mapping[str, bytes]) -> None:
        """See `checker.store.interface.Store.put`."""
        self._added.put(table, rows)

    def put_if(self, guard: str, seen: bytes | None, rows: Mapping[str, bytes]) -> bool:
        """Keep the rows: nobody else writes here; see `checker.store.interface.Store.put_if`."""
        del guard, seen
        self._added.put(INDEX, rows)
        return True

    def close(self) -> None:
        """See `checker.store.interface.Store.close`."""
        self._connection.close()


def fetch(connection: sqlite3.Connection, table: str, keys: Sequence[str]) -> dict[str, bytes]:
    """Return the content of those rows that are there and whose seal is whole, in key order."""
    found: dict[bytes, bytes] = {}
    hashed = [_row_key(table, key) for key in keys]
    for start in range(0, len(hashed), _BATCH):
        batch = hashed[start : start + _BATCH]
        marks = ",".join("?" * len(batch))
        query = f"SELECT key, sealed FROM memo WHERE key IN ({marks})"  # noqa: S608  # marks only
        for key, sealed in connection.execute(query, batch):
            content = _unsealed(key, sealed)
            if content is not None:
                found[key] = content
    return {key: found[row] for key, row in zip(keys, hashed, strict=True) if row in found}


def _sealed(table: str, rows: Mapping[str, bytes]) -> list[tuple[bytes, bytes]]:
    keyed = ((_row_key(table, key), content) for key, content in rows.items())
    return [(key, _seal(key, content) + content) for key, content in keyed]


def _row_key(table: str, key: str) -> bytes:
    return hashlib.blake2b(f"{table}\0{key}".encode(), digest_size=16).digest()


def _seal(key: bytes, content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_SEAL_BYTES, key=key).digest()


def _unsealed(key: object, sealed: object) -> bytes | None:
    """Return a row's content, or None where a byte of the row is not as it was written."""
    if not isinstance(key, bytes) or not isinstance(sealed, bytes) or len(key) > 64:
        return None
    content = sealed[_SEAL_BYTES:]
    return content if _seal(key, content) == sealed[:_SEAL_BYTES] else None
