"""``checker.toml``, or ``[tool.checker]`` in ``pyproject.toml`` -> `Configuration`."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

from checker.errors import SettingsError
from checker.model import Verdict
from checker.settings.values import Settings

NEVER = "never"
FAIL_LEVELS = (*(verdict.value for verdict in reversed(Verdict)), NEVER)
"""What ``fail-on`` may say, the narrowest first: a verdict stands for itself and stronger ones."""

TOLERANCES = (
    *("count", "ordinal", "date", "duration", "money", "percentage", "measure", "fraction"),
    *("age", "time", "casualties"),
)
"""Every kind, and ``casualties``: counts of people killed, injured or missing."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a project's file says. What it does not say is None or the default."""

    settings: Settings = Settings()
    fail_on: str | None = None
    """One of `FAIL_LEVELS`."""

    decisions: Path | None = None
    """As named in the file, from the file's folder."""

    baseline: Path | None = None
    """As ``decisions``."""

    path: Path | None = None
    """The file; None where there is none."""


class _RefusedError(Exception):
    """A value is not allowed; the text says what is."""


Reader = Callable[[object], Any]
"""Turns a TOML value into the setting's own type, or raises `_RefusedError`."""


def find_file(start: Path) -> Path | None:
    """Return the settings file of ``start`` or of the nearest folder above it.

    In one folder ``checker.toml`` goes before ``pyproject.toml``, and a ``pyproject.toml`` without
    ``[tool.checker]`` is passed over.

    Raises:
        SettingsError: A file on the way is not TOML or cannot be read.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        own, shared = folder / "checker.toml", folder / "pyproject.toml"
        if own.is_file():
            return own
        if shared.is_file() and _table(shared) is not None:
            return shared
    return None


def load_file(path: Path) -> Configuration:
    """Read a settings file.

    Raises:
        SettingsError: The file cannot be read, a key is unknown or a value is not allowed; the
            message names the file, the key, the value and what is allowed.
    """
    table = _table(path)
    values = {key: _value(path, key, value) for key, value in (table or {}).items()}
    own = {key: values.pop(key) for key in ("fail-on", "decisions", "baseline") if key in values}
    return Configuration(
        settings=Settings(**values),
        fail_on=own.get("fail-on"),
        decisions=_beside(path, own.get("decisions")),
        baseline=_beside(path, own.get("baseline")),
        path=path,
    )


def _table(path: Path) -> Mapping[str, object] | None:
    """Return the checker's own table; None where a ``pyproject.toml`` has none."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:  # of TOML, or of UTF-8
        raise SettingsError(f"{path}: is not TOML: {error}") from error
    if path.name != "pyproject.toml":
        return document
    table = document.get("tool", {}).get("checker")
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.checker must be a table, got {_told(table)}")
    return table


def _value(path: Path, key: str, value: object) -> Any:  # noqa: ANN401  # by key
    if key not in KEYS:
        if key == "tool":
            raise SettingsError(
                f"{path}: unknown key 'tool'; [tool.checker] is for pyproject.toml, "
                f"and here the keys stand without it"
            )
        near = difflib.get_close_matches(key, KEYS, n=1)
        meant = f"did you mean {near[0]!r}? " if near else ""
        raise SettingsError(f"{path}: unknown key {key!r}; {meant}allowed: {', '.join(KEYS)}")
    try:
        return KEYS[key](value)
    except _RefusedError as refused:
        told = f"{path}: {key} = {_told(value)} is not allowed; {refused}"
        raise SettingsError(told) from refused


def _told(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=_scalar)
    return text if len(text) <= 80 else f"{text[:79]}…"


def _scalar(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else str(value)


def _beside(path: Path, name: str | None) -> Path | None:
    return None if name is None else path.parent / name


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _RefusedError("it must be a text")
    return value


def _language(value: object) -> str:
    if value == "auto" or (isinstance(value, str) and re.fullmatch("[a-z]{2,3}", value)):
        return str(value)
    raise _RefusedError('it must be "auto" or the ISO 639-1 code of a language, such as "ar"')


def _fail_on(value: object) -> str:
    if value not in FAIL_LEVELS:
        raise _RefusedError(f"it must be one of {', '.join(FAIL_LEVELS)}")
    return str(value)


def _threshold(value: object) -> float:
    if isinstance(value, Decimal) and value.is_finite() and 0 < value < 1:
        return float(value)
    raise _RefusedError("it must be a number between 0 and 1, both excluded, such as 0.5")


def _jobs(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise _RefusedError("it must be a whole number: 0 for one process a core, or how many")


def _tolerances(value: object) -> Mapping[str, Fraction]:
    if not isinstance(value, dict):
        raise _RefusedError("it must be a table, such as { casualties = 0, money = 0.01 }")
    for kind, share in value.items():
        if kind not in TOLERANCES:
            raise _RefusedError(f"{kind!r} is no kind; allowed: {', '.join(TOLERANCES)}")
        if not _is_share(share):
            raise _RefusedError(f"{kind} must be a share, at least 0 and below 1: 0.01 is 1 %")
    return MappingProxyType({kind: Fraction(share) for kind, share in value.items()})


def _is_share(value: object) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, Decimal):
        return value.is_finite() and 0 <= value < 1
    return value == 0


def _patterns(value: object) -> tuple[str, ...]:
    patterns = _texts(value, "it must be a list of regular expressions")
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            told = f"{pattern!r} is no regular expression of Python: {error}"
            raise _RefusedError(told) from error
    return patterns


def _aliases(value: object) -> tuple[tuple[str, ...], ...]:
    shape = 'it must be a list of lists of spellings, such as [["Kyiv", "Kiev"]]'
    if not isinstance(value, list):
        raise _RefusedError(shape)
    names = tuple(_texts(entry, shape) for entry in value)
    if any(len(entry) < 2 for entry in names):
        raise _RefusedError("each entry needs at least two spellings of one name")
    return names


def _tiers(value: object) -> Mapping[str, int]:
    if not isinstance(value, dict):
        raise _RefusedError('it must be a table by outlet, such as { "Quay Post" = 1 }')
    for outlet, tier in value.items():
        if not isinstance(tier, int) or isinstance(tier, bool) or tier < 1:
            raise _RefusedError(f"the tier of {outlet!r} must be 1 (most trusted) or more")
    return MappingProxyType(dict(value))


def _texts(value: object, shape: str) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(text, str) and text.strip() for text in value):
        return tuple(value)
    raise _RefusedError(shape)


KEYS: dict[str, Reader] = {
    "aliases": _aliases,
    "baseline": _text,
    "decisions": _text,
    "embedder": _text,
    "engine": _text,
    "fail-on": _fail_on,
    "ignore": _patterns,
    "jobs": _jobs,
    "language": _language,
    "threshold": _threshold,
    "tiers": _tiers,
    "tolerances": _tolerances,
}
"""Every key of the file, and how its value is read."""
