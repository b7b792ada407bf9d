"""Finding -> the ids that name it across runs.

An id is made of the kind, of every value in the table, and of one statement in it. It leaves out
where the statement stands and in which file, so edits elsewhere and renamed files keep it; a
changed value changes it, and the finding opens again. Each statement of the table gives an id:
the one of the earliest names the finding, the others are aliases, so that a decision still covers
the finding when an earlier, agreeing article is added.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from checker.model import Fact, Value


def identities(kind: str, values: Iterable[Value], facts: Sequence[Fact]) -> list[str]:
    """Return the ids of a finding: that of the first fact first, without repetition."""
    table = "\x1e".join(sorted(value.key() for value in values))
    found: dict[str, None] = {}
    for fact in facts:
        text = f"{kind}\x1f{table}\x1f{fact.statement}"
        found[hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]] = None
    return list(found)
