"""Results by key, packed into a store and back: what every cached stage uses."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from checker.store.codec import pack, unpack
from checker.store.interface import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a stage keeps its results."""

    store: Store | None
    """None keeps nothing."""

    depends: str
    """Fingerprint of all that the results depend on besides their key: code, settings."""


@dataclass(frozen=True, slots=True)
class Memo(Generic[T]):
    """One table of results, all made by the same code with the same settings."""

    store: Store | None
    """None keeps nothing, and packs nothing."""

    table: str
    depends: str
    """What the results depend on besides their key: code, settings."""

    encode: Callable[[T], object]
    """Lays a result out as JSON can hold it."""

    def get(self, keys: Iterable[str], decode: Callable[[str, object], T]) -> dict[str, T]:
        """Return the results that are kept; ``decode`` is given a key and what `encode` made."""
        if self.store is None:
            return {}
        names = {self._name(key): key for key in keys}
        found = self.store.get(self.table, names)
        return {names[name]: decode(names[name], unpack(said)) for name, said in found.items()}

    def put(self, results: Mapping[str, T]) -> None:
        """Keep results, all of them or none."""
        if self.store is not None and results:
            rows = {self._name(key): pack(self.encode(result)) for key, result in results.items()}
            self.store.put(self.table, rows)

    def _name(self, key: str) -> str:
        return f"{self.depends}\0{key}"


def key_of(*parts: str) -> str:
    """Return a short key of several texts: other texts, or cut elsewhere, give another key."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass")
        digest.update(len(content).to_bytes(8, "little") + content)
    return digest.hexdigest()
