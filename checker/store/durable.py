"""Files that survive a kill: written aside, synced, and moved into place under a lock."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ModuleNotFoundError:  # Windows has no flock
    fcntl = None  # type: ignore[assignment]  # its absence is tested where it is used

_WAIT_SECONDS = 10.0
_POLL_SECONDS = 0.005


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder's write lock; other processes and threads wait for it.

    The folder itself is locked, so that no lock file has to lie beside a file that people commit.

    Raises:
        OSError: The folder cannot be opened, or the lock was not free for 10 seconds.
    """
    if fcntl is None:
        with _lock_file(folder):
            yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _wait(lambda: fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB), folder)
        yield
    finally:
        os.close(handle)  # frees the lock


def replace(path: Path, content: bytes) -> None:
    """Put ``content`` in the place of a file: afterwards it holds all of it, or all of the old.

    The caller holds the folder's lock, since the name of the file written aside is fixed: a
    killed writer leaves at most one, and the next writer overwrites it.

    Raises:
        OSError: The disk is full, or the folder cannot be written; the old file is intact.
    """
    target = path.resolve()  # a symbolic link stays one
    aside = target.with_name(f".{target.name}.new")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            aside.chmod(target.stat().st_mode)
        aside.replace(target)
    except OSError:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename durable; without this a power cut may bring back the old name."""
    if fcntl is None:  # Windows cannot open a folder, and needs no sync of it
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _lock_file(folder: Path) -> Iterator[None]:
    path = folder / ".checker.lock"
    _wait(lambda: os.close(os.open(path, os.O_CREAT | os.O_EXCL)), folder)
    try:
        yield
    finally:
        path.unlink()


def _wait(attempt: Callable[[], None], folder: Path) -> None:
    deadline = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            return attempt()
        except (BlockingIOError, FileExistsError) as error:
            if time.monotonic() > deadline:
                raise TimeoutError(
                    f"{folder}: another process has held the lock for {_WAIT_SECONDS:.0f} seconds"
                ) from error
        time.sleep(_POLL_SECONDS)
