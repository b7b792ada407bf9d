"""The terminal: results to stdout or a file, everything else to stderr."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path

from checker.errors import OutputError

Progress = Callable[[str, int, int], None]
"""Told a stage's name, how much of it is done, and how much there is."""

_NARROWEST, _WIDEST, _UNKNOWN = 40, 200, 100


def say(message: str) -> None:
    """Write one line for the person at the keyboard to stderr."""
    print(f"check: {message}", file=sys.stderr)


def is_terminal() -> bool:
    """Say whether results go to a terminal."""
    return sys.stdout.isatty()


def wants_color() -> bool:
    """Say whether results may be coloured: only on a terminal (and see https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return is_terminal() and not plain


def width() -> int:
    """Return the columns to lay text out for; a fixed number where no terminal reads it."""
    if not is_terminal():
        return _UNKNOWN
    columns = shutil.get_terminal_size((_UNKNOWN, 24)).columns
    return max(_NARROWEST, min(columns, _WIDEST))


def require_writable(output: Path | None) -> None:
    """Find out before a long run whether its results can be written.

    Raises:
        OutputError: The file's folder does not exist or cannot be written, or it is a folder.
    """
    if output is None:
        return
    if output.is_dir():
        raise OutputError(f"{output}: is a folder; name a file to write the report to")
    if not output.parent.is_dir():
        raise OutputError(f"{output}: there is no folder {output.parent}; make it first")
    if not os.access(output if output.exists() else output.parent, os.W_OK):
        raise OutputError(f"{output}: cannot be written: permission denied")


def deliver(text: str, output: Path | None) -> None:
    """Write results to stdout, or to a file that afterwards holds all of them or is as it was.

    Raises:
        OutputError: The file cannot be written.
    """
    if output is None:
        sys.stdout.write(text)
        return
    try:
        _write(text.encode("utf-8", "replace"), output)
    except OSError as error:
        raise OutputError(f"{output}: cannot be written: {error.strerror or error}") from error


def _write(content: bytes, output: Path) -> None:
    if output.exists() and not stat.S_ISREG(output.stat().st_mode):
        output.write_bytes(content)  # a pipe or device cannot be replaced
        return
    target = output.resolve()  # a symbolic link stays one
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".check-", delete=False) as aside:
        try:
            aside.write(content)
            aside.flush()
            os.fsync(aside.fileno())
            _keep_mode(Path(aside.name), target)
            Path(aside.name).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(aside.name).unlink()
            raise


def _keep_mode(aside: Path, target: Path) -> None:
    """Give a new file the permissions of the old one, or those that any new file gets."""
    if target.exists():
        aside.chmod(stat.S_IMODE(target.stat().st_mode))
        return
    mask = os.umask(0)
    os.umask(mask)
    aside.chmod(0o666 & ~mask)


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress | None]:
    """Give a progress bar on stderr, or None where no person would see it."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    bars = _Bars()
    try:
        yield bars.told
    finally:
        bars.close()


class _Bars:
    """One bar at a time, replaced when the stage changes."""

    def __init__(self) -> None:
        self._stage = ""
        # Imported late: a run without a terminal does not need it.
        self._new = import_module("tqdm").tqdm
        self._bar = self._new(total=0, disable=True)

    def told(self, stage: str, done: int, total: int) -> None:
        if stage != self._stage:
            self._bar.close()
            self._stage = stage
            self._bar = self._new(total=total, desc=stage, leave=False, delay=0.5, file=sys.stderr)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.close()
