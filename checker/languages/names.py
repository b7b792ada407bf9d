"""Names of one word or several, each with the concept that it stands for."""

from __future__ import annotations

from collections.abc import Mapping


class Names(dict[str, str]):
    """Concepts by name: its bare words, with blanks between them."""

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        """Take over a table of names."""
        super().__init__(names or {})
        self.begun = frozenset(
            " ".join(words[:size])
            for words in (name.split() for name in self)
            for size in range(1, len(words))
        )
        """What names begin with: where other words stand, none of them need be looked for."""
