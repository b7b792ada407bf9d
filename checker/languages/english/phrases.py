"""Tables of phrases, looked up where they begin or end in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from checker.languages.english.wording import Wording

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases with an entry each; of several that fit at a place, the longest is found.

    Most places have none, so the first (or last) word alone decides whether to look further.
    """

    def __init__(self, entries: Mapping[str, T]) -> None:
        """Build the table.

        Args:
            entries: By phrase: folded tokens, joined by a space.
        """
        self._entries = dict(entries)
        self._by_first: dict[str, int] = {}
        self._by_last: dict[str, int] = {}
        for phrase in entries:
            words = phrase.split()
            first, last, size = words[0], words[-1], len(words)
            self._by_first[first] = max(size, self._by_first.get(first, 0))
            self._by_last[last] = max(size, self._by_last.get(last, 0))

    def at(self, wording: Wording, index: int) -> tuple[T, int] | None:
        """Return the entry of the phrase that begins at ``index``, and the index behind it."""
        longest = self._by_first.get(wording.folded(index), 0)
        for size in range(longest, 0, -1):
            entry = self._entries.get(wording.words(index, index + size))
            if entry is not None:
                return entry, index + size
        return None

    def before(self, wording: Wording, index: int) -> tuple[T, int] | None:
        """Return the entry of the phrase that ends before ``index``, and where it begins."""
        longest = self._by_last.get(wording.folded(index - 1), 0)
        for first in range(max(0, index - longest), index):
            entry = self._entries.get(wording.words(first, index))
            if entry is not None:
                return entry, first
        return None
