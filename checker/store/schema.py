"""The store's file: opened, brought to the newest schema, and set aside when it is damaged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from checker.errors import StoreError
from checker.store.durable import locked

APPLICATION_ID = 0x43484B31
"""``CHK1`` in the header of the file: says that it is ours."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # 1: rows by key; ``sealed`` is a checksum over key and content, then the content.
        "CREATE TABLE memo (key BLOB PRIMARY KEY, era INTEGER NOT NULL, sealed BLOB NOT NULL)",
        "CREATE INDEX memo_era ON memo (era)",
        # One era for each version of the code that wrote here; the oldest are swept.
        "CREATE TABLE era (number INTEGER PRIMARY KEY, fingerprint BLOB NOT NULL UNIQUE)",
    ),
)
"""Each brings the schema one number on, in one transaction. A landed one is never edited."""

NAME = "store.sqlite"

_BUSY_MILLISECONDS = 30_000
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_UNWRITABLE = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened or made",
    sqlite3.SQLITE_IOERR: "the disk cannot be read or written",
    sqlite3.SQLITE_PERM: "permission is denied",
    sqlite3.SQLITE_NOMEM: "memory is full",
}


class NewerStoreError(StoreError):
    """The store was written by a newer checker."""

    def __init__(self, path: Path, *, found: int, supported: int) -> None:
        super().__init__(
            f"{path}: schema version {found}, but this checker reads at most {supported}; "
            f"upgrade the checker, or name another store with --store"
        )
        self.path = path
        self.found = found
        self.supported = supported


class DamagedStoreError(StoreError):
    """The file is no longer what was written; it is set aside and made again."""


def store_file(path: Path) -> Path:
    """Return the file of the store that a user names by its folder or by the file itself."""
    return path if path.is_file() or path.suffix == ".sqlite" else path / NAME


def connect(
    file: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS
) -> tuple[sqlite3.Connection, int]:
    """Open a store, making or upgrading it where needed; return also the file's inode number.

    Raises:
        NewerStoreError: It was written by a newer checker.
        DamagedStoreError: It is no store, or a damaged one.
        StoreError: It cannot be opened.
    """
    try:
        _make_folder(file.parent)
        with locked(file.parent):  # two processes must not both make the file
            connection = _open(file)
            try:
                with sound(file):
                    _upgrade(connection, file, migrations)
            except StoreError:
                connection.close()
                raise
            return connection, file.stat().st_ino
    except OSError as error:
        raise StoreError(
            f"{file}: store cannot be opened: {error.strerror or error}; "
            f"name a folder that can be written with --store, or use --no-store"
        ) from error


def connect_read_only(file: Path) -> sqlite3.Connection:
    """Open a store that is only read, as it is, even in a folder that cannot be written.

    Raises:
        NewerStoreError: It was written by a newer checker.
        DamagedStoreError: It is no store, or a damaged one.
        StoreError: It is not there, or of an older checker.
    """
    if not file.is_file():
        raise StoreError(f"{file}: no store is there; make it with 'check PATH... --store FOLDER'")
    # Without a write-ahead log nobody writes, and then no shared memory file is needed to read.
    alone = not file.with_name(file.name + "-wal").exists() and not os.access(file.parent, os.W_OK)
    mode = "immutable=1" if alone else "mode=ro"
    with sound(file):
        connection = sqlite3.connect(
            f"{file.resolve().as_uri()}?{mode}", uri=True, isolation_level=None
        )
        connection.text_factory = bytes
        version = _version(connection, file)
    if version < len(MIGRATIONS):
        raise StoreError(f"{file}: schema version {version}; check its corpus again to upgrade it")
    return connection


def set_aside(file: Path, inode: int | None) -> Path | None:
    """Move a damaged store out of the way, unless another run has already done so.

    Args:
        file: The store's file.
        inode: Of the file found damaged; None where it was not even opened.

    Returns:
        Where it lies now, or None where nothing was to be moved.

    Raises:
        StoreError: It cannot be moved.
    """
    aside = file.with_name(file.name + ".damaged")
    try:
        with locked(file.parent):
            if not file.exists() or (inode is not None and file.stat().st_ino != inode):
                return None
            # The log first: beside a new file, an old log would be taken for its own.
            for suffix in ("-wal", "-shm", ""):
                part = file.with_name(file.name + suffix)
                if part.exists():
                    part.replace(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StoreError(
            f"{file}: damaged store cannot be moved away: {error.strerror or error}; delete it"
        ) from error
    return aside


@contextmanager
def sound(file: Path) -> Iterator[None]:
    """Tell apart why SQLite fails: in use, not writable, or damaged.

    Raises:
        DamagedStoreError: The file is no longer what was written.
        StoreError: The file is in use or cannot be written.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in _BUSY:
            seconds = _BUSY_MILLISECONDS // 1000
            raise StoreError(
                f"{file}: store was in use by another process for {seconds} seconds; "
                f"try again, or use --no-store"
            ) from error
        if code in _UNWRITABLE:
            raise StoreError(
                f"{file}: store cannot be used: {_UNWRITABLE[code]}; it is as it was before; "
                f"name another with --store, or use --no-store"
            ) from error
        if file.name != NAME and code == sqlite3.SQLITE_NOTADB:
            raise StoreError(
                f"{file}: not a store of the checker; name another place with --store"
            ) from error
        raise DamagedStoreError(f"{file}: store is damaged: {error}") from error
    except UnicodeDecodeError as error:  # met: a damaged name of a table, in SQLite's own message
        raise DamagedStoreError(f"{file}: store is damaged: its schema is no text") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock from the start, and commit at the end: all is written, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back on a full disk
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True)  # another first run may just have made it
    (folder / ".gitignore").write_text("*\n", encoding="utf-8")  # never committed by accident


def _open(file: Path) -> sqlite3.Connection:
    with sound(file):
        connection = sqlite3.connect(file, timeout=_BUSY_MILLISECONDS / 1000, isolation_level=None)
    connection.text_factory = bytes  # a damaged row may claim to be text in any encoding
    return connection


def _upgrade(
    connection: sqlite3.Connection, file: Path, migrations: Sequence[Sequence[str]]
) -> None:
    version = _version(connection, file, len(migrations))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")  # a kill loses nothing; see docs/ci.md
    connection.execute("PRAGMA cell_size_check = ON")
    for number, statements in enumerate(migrations[version:], start=version + 1):
        with transaction(connection):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {stamp(number)}")


def stamp(version: int) -> int:
    """Return what the header of the file holds: the version twice, so that damage is no version."""
    return version << 16 | version


def _version(connection: sqlite3.Connection, file: Path, supported: int = len(MIGRATIONS)) -> int:
    (stamped,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    version = stamped & 0xFFFF
    ours, whole = application == APPLICATION_ID, stamped == stamp(version)
    if not ours and (tables or stamped) and not (whole and version):
        raise StoreError(f"{file}: not a store of the checker; name another place with --store")
    if not whole or (version and not ours):
        raise DamagedStoreError(f"{file}: store is damaged: its header tells no version")
    if version > supported:
        raise NewerStoreError(file, found=version, supported=supported)
    return int(version)
