"""What a file format hands on: the text of an article and what the format tells about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from checker.ingest.decoding import UnreadableFileError
from checker.ingest.front_matter import NAMES

__all__ = ["Record", "Rejected", "UnreadableFileError", "named_fields"]


@dataclass(frozen=True, slots=True)
class Record:
    """One text with its metadata, before articles are told apart in it."""

    text: str
    values: Mapping[str, str] = field(default_factory=dict)
    """By meaning, the values of `checker.ingest.front_matter.NAMES`."""

    where: str = ""
    """The place in the file for messages, such as ``line 3``; '' for the whole file."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A part of a file that holds no article, and why."""

    reason: str
    where: str = ""


def named_fields(pairs: Iterable[tuple[str, object]]) -> dict[str, str]:
    """Return the known fields of a record by meaning; the first of each meaning wins.

    Values that are neither text nor number do not count; half surrogate pairs, which no file
    can hold, become the replacement character.
    """
    values: dict[str, str] = {}
    for key, value in pairs:
        name = NAMES.get(key.strip().lower().replace(" ", "_").replace("-", "_"))
        if name is None or name in values or isinstance(value, bool):
            continue
        if isinstance(value, str | int | float) and str(value).strip():
            values[name] = str(value).encode("utf-8", "replace").decode("utf-8")
    return values
