"""The model's types <-> JSON arrays, from their type hints: small, fast, and safe to read back.

A dataclass is the array of its fields in their order, so a changed type reads old rows wrongly:
rows are therefore kept under a fingerprint of the code that made them (`store.fingerprint`).
"""

from __future__ import annotations

import datetime as dt
import json
import types
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import TypeVar, Union, cast, get_args, get_origin, get_type_hints

from checker.kinds import KINDS
from checker.model import Value

T = TypeVar("T")
Coder = Callable[[object], object]


@dataclass(frozen=True, slots=True)
class Codec:
    """Both ways between a value of one type and what JSON can hold."""

    encode: Coder
    decode: Coder


def pack(value: object) -> bytes:
    """Return a JSON value as bytes; the same value gives the same bytes."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), check_circular=False)
    # Level 1: 5 times smaller, and packing costs less than the writing that it saves.
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def unpack(packed: bytes) -> object:
    """Return the JSON value that `pack` packed."""
    return json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))


def encode(value: object, hint: object) -> object:
    """Return a value of type ``hint`` as what JSON can hold."""
    return codec(hint).encode(value)


def decode(said: object, hint: type[T]) -> T:
    """Return the value of type ``hint`` that `encode` laid out."""
    return cast("T", codec(cast("object", hint)).decode(said))


@cache
def codec(hint: object) -> Codec:
    """Return the codec of a type: of the model, or built of the types that it uses.

    Raises:
        TypeError: The type is none that the model uses.
    """
    if hint is Value:
        return _tagged({kind.value_type.__name__: kind.value_type for kind in KINDS.values()})
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) in _GENERIC:
        return _GENERIC[get_origin(hint)](get_args(hint))
    if hasattr(hint, "__supertype__"):  # a NewType
        return codec(hint.__supertype__)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Codec(lambda value: value.value, hint)  # type: ignore[attr-defined]  # an Enum
    if isinstance(hint, type) and hasattr(hint, "__dataclass_fields__"):
        return record(hint)
    raise TypeError(f"the store cannot keep values of type {hint!r}")


def record(hint: type, **special: Codec) -> Codec:
    """Return the codec of a dataclass, some of whose fields have a codec of their own."""

    @cache
    def parts() -> list[tuple[str, Codec]]:
        # At the first use, not before: a date holds another date.
        hints = get_type_hints(hint)
        names = [field.name for field in fields(hint)]
        return [(name, special.get(name) or codec(hints[name])) for name in names]

    def encode_record(value: object) -> object:
        return [part.encode(getattr(value, name)) for name, part in parts()]

    def decode_record(said: object) -> object:
        inner = zip(parts(), _list(said), strict=True)
        return hint(*[part.decode(content) for (_, part), content in inner])

    return Codec(encode_record, decode_record)


def _list(said: object) -> list[object]:
    return cast("list[object]", said)


def _same(value: object) -> object:
    return value


def _union(members: tuple[object, ...]) -> Codec:
    rest = [member for member in members if member is not type(None)]
    if len(rest) != 1:
        raise TypeError(f"the store cannot keep a choice of types {members!r}")
    inner = codec(rest[0])
    return Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda said: None if said is None else inner.decode(said),
    )


def _tuple(members: tuple[object, ...]) -> Codec:
    if len(members) == 2 and members[1] is Ellipsis:
        inner = codec(members[0])
        return Codec(
            lambda value: [inner.encode(part) for part in cast("tuple[object, ...]", value)],
            lambda said: tuple([inner.decode(part) for part in _list(said)]),
        )
    parts = [codec(member) for member in members]
    return Codec(
        lambda value: [
            part.encode(item)
            for part, item in zip(parts, cast("tuple[object, ...]", value), strict=True)
        ],
        lambda said: tuple(
            part.decode(item) for part, item in zip(parts, _list(said), strict=True)
        ),
    )


def _set(members: tuple[object, ...]) -> Codec:
    inner = codec(members[0])
    return Codec(
        lambda value: sorted(inner.encode(part) for part in cast("frozenset[str]", value)),  # type: ignore[type-var]  # of strings, in all of the model
        lambda said: frozenset([inner.decode(part) for part in _list(said)]),
    )


def _mapping(members: tuple[object, ...]) -> Codec:
    inner = codec(members[1])
    return Codec(
        lambda value: {k: inner.encode(v) for k, v in cast("Mapping[str, object]", value).items()},
        lambda said: {k: inner.decode(v) for k, v in cast("Mapping[str, object]", said).items()},
    )


def _tagged(kinds: Mapping[str, type]) -> Codec:
    """One of several dataclasses, told by its name."""
    inner = {name: codec(kind) for name, kind in kinds.items()}

    def encode_tagged(value: object) -> object:
        name = type(value).__name__
        return [name, inner[name].encode(value)]

    def decode_tagged(said: object) -> object:
        name, content = _list(said)
        return inner[cast("str", name)].decode(content)

    return Codec(encode_tagged, decode_tagged)


_PLAIN: dict[object, Codec] = {
    str: Codec(_same, _same),
    int: Codec(_same, _same),
    bool: Codec(_same, _same),
    float: Codec(_same, lambda said: float(cast("float", said))),
    object: Codec(_same, _same),
    Fraction: Codec(str, lambda said: Fraction(cast("str", said))),
    dt.date: Codec(str, lambda said: dt.date.fromisoformat(cast("str", said))),
    dt.datetime: Codec(
        lambda value: cast("dt.datetime", value).isoformat(),
        lambda said: dt.datetime.fromisoformat(cast("str", said)),
    ),
}

_GENERIC: dict[object, Callable[[tuple[object, ...]], Codec]] = {
    Union: _union,
    types.UnionType: _union,
    tuple: _tuple,
    frozenset: _set,
    Mapping: _mapping,
}
