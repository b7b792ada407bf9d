"""A store that forgets at exit: for runs without a store, and for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

INDEX = "index"
"""The table whose rows change together, under a guard."""


class MemoryStore:
    """Keeps rows in a dictionary."""

    def __init__(self) -> None:
        """Start empty."""
        self._rows: dict[tuple[str, str], bytes] = {}

    def get(self, table: str, keys: Iterable[str]) -> dict[str, bytes]:
        """See `checker.store.interface.Store.get`."""
        return {key: self._rows[table, key] for key in keys if (table, key) in self._rows}

    def put(self, table: str, rows: Mapping[str, bytes]) -> None:
        """See `checker.store.interface.Store.put`."""
        for key, content in rows.items():
            self._rows[table, key] = content

    def put_if(self, guard: str, seen: bytes | None, rows: Mapping[str, bytes]) -> bool:
        """See `checker.store.interface.Store.put_if`."""
        if self._rows.get((INDEX, guard)) != seen:
            return False
        self.put(INDEX, rows)
        return True

    def close(self) -> None:
        """See `checker.store.interface.Store.close`."""
