"""Paths that the user names -> files to read, in an order that does not depend on the machine."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.errors import InputError
from checker.model import Skipped

STAGE = "ingest"
_LISTED = 10
"""Files of one unknown suffix that are named one by one; more are counted in one line."""


_READ_ME = "readme"
"""Such a file speaks of the articles beside it, often in numbers: it is none of them."""


@dataclass(frozen=True, slots=True, order=True)
class SourceFile:
    """One file of the corpus, not yet read. Sorts by ``id``."""

    id: str
    """Relative to the folder that the user named, with forward slashes; unique in a run."""

    path: str
    """As the user would name it, with forward slashes; never absolute."""

    location: Path
    """Where it is."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The files found under the named paths, and what was found but is not read."""

    files: tuple[SourceFile, ...]
    """Sorted by id; ids are unique."""

    skipped: tuple[Skipped, ...]


@dataclass(slots=True)
class _Walk:
    """What a walk through one named folder collects."""

    files: list[SourceFile] = field(default_factory=list)
    unknown: dict[str, list[str]] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)


def digest(raw: bytes) -> str:
    """Return the SHA-256 of a file's bytes, to tell whether it must be read again."""
    return hashlib.sha256(raw).hexdigest()


def find_files(paths: Sequence[Path], *, suffixes: frozenset[str]) -> Listing:
    """List the files to read under the named files and folders, each of them once.

    Folders are walked in depth; hidden files and folders in them are passed over, and links to
    folders are not followed, so that no loop is possible. A file that is named itself is listed
    whatever its suffix.

    Raises:
        InputError: A named path does not exist.
    """
    roots = _roots(paths)
    files: dict[Path, SourceFile] = {}
    skipped: list[Skipped] = []
    for path, prefix in roots:
        if path.is_dir():
            walk = _walk(path, prefix, suffixes)
            found = walk.files
            skipped += [*walk.skipped, *_unknown(walk.unknown, suffixes)]
        else:
            found = [SourceFile(prefix, _shown(path), path)]
        for file in found:
            files.setdefault(file.location.resolve(), file)
    return Listing(tuple(_unique(sorted(files.values()))), tuple(skipped))


def _roots(paths: Sequence[Path]) -> list[tuple[Path, str]]:
    """Return each named path with the prefix that its files' ids get, '' for a lone folder."""
    distinct: dict[Path, Path] = {}
    for path in paths:
        if not path.exists():
            raise InputError(f"{path}: no such file or folder; name a file or folder of articles")
        distinct.setdefault(path.resolve(), path)
    if len(distinct) == 1 and next(iter(distinct)).is_dir():
        return [(path, "") for path in distinct.values()]
    names = _names(list(distinct))
    return [(path, names[place]) for place, path in distinct.items()]


def _names(places: Sequence[Path]) -> dict[Path, str]:
    """Name each place by the fewest last parts of its path that tell it from the others."""
    names = {place: place.name for place in places}
    for depth in range(2, max(len(place.parts) for place in places) + 1):
        counts = Counter(names.values())
        for place in places:
            if counts[names[place]] > 1:
                names[place] = "/".join(place.parts[-depth:]).lstrip("/")
    return {place: _printable(name) for place, name in names.items()}


def _walk(root: Path, prefix: str, suffixes: frozenset[str]) -> _Walk:
    walk = _Walk()
    shown_root = _shown(root)

    def unlisted(error: OSError) -> None:
        place = Path(error.filename or root)
        shown = _joined(shown_root, _relative(place, root))
        walk.skipped.append(Skipped(shown, STAGE, f"cannot be listed: {error.strerror}"))

    for folder, folders, names in os.walk(root, onerror=unlisted):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            if (here / name).is_symlink():
                shown = _joined(shown_root, _relative(here / name, root))
                reason = "a link to a folder, which is not followed; name the folder to read it"
                walk.skipped.append(Skipped(shown, STAGE, reason))
        for name in sorted(name for name in names if not name.startswith(".")):
            relative = _relative(here / name, root)
            shown = _joined(shown_root, relative)
            suffix = Path(name).suffix.lower()
            if Path(name).stem.lower() == _READ_ME:
                walk.skipped.append(
                    Skipped(shown, STAGE, "tells of its folder, so name it to read it")
                )
            elif suffix in suffixes:
                walk.files.append(SourceFile(_joined(prefix, relative), shown, here / name))
            else:
                walk.unknown.setdefault(suffix, []).append(shown)
    return walk


def _unknown(unknown: dict[str, list[str]], suffixes: frozenset[str]) -> Iterator[Skipped]:
    known = ", ".join(sorted(suffixes))
    for suffix, paths in sorted(unknown.items()):
        what = f"suffix {suffix!r}" if suffix else "no suffix"
        if len(paths) <= _LISTED:
            for path in paths:
                yield Skipped(path, STAGE, f"{what} is not read; read are {known}")
        else:
            yield Skipped(
                paths[0], STAGE, f"{len(paths)} files with {what} are not read; read are {known}"
            )


def _unique(files: list[SourceFile]) -> Iterator[SourceFile]:
    """Tell files apart whose names differ only in bytes that are no text."""
    seen: set[str] = set()
    for file in files:
        name, number = file.id, 2
        while name in seen:
            name, number = f"{file.id}~{number}", number + 1
        seen.add(name)
        yield file if name == file.id else SourceFile(name, file.path, file.location)


def _shown(path: Path) -> str:
    """Return the path as the user would name it; an absolute one from the working folder down.

    A report must not depend on where a corpus lies on one machine, so an absolute path outside
    the working folder keeps only its last part.
    """
    if path.is_absolute():
        here = Path.cwd()
        path = path.relative_to(here) if path.is_relative_to(here) else Path(path.name)
    text = Path(os.path.normpath(path)).as_posix()
    return "" if text == "." else _printable(text)


def _relative(path: Path, root: Path) -> str:
    return _printable(path.relative_to(root).as_posix())


def _joined(prefix: str, relative: str) -> str:
    return f"{prefix}/{relative}" if prefix else relative


def _printable(name: str) -> str:
    """Replace bytes of a file name that are no UTF-8, which no report could write."""
    return os.fsencode(name).decode("utf-8", "replace")
