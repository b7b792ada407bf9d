"""JSON Lines -> records: one article a line."""

from __future__ import annotations

import json
from collections.abc import Iterator

from checker.ingest.records import Record, Rejected, named_fields

_FIELDS = "text (or body), and if known title, published, outlet, language, id"


def read_jsonl(text: str) -> Iterator[Record | Rejected]:
    """Read each line that holds an object with a text; all others are rejected with their line."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _record(line, f"line {number}")


def _record(line: str, where: str) -> Record | Rejected:
    try:
        fields = json.loads(line)
    except RecursionError:
        return Rejected("is nested too deeply to be an article", where)
    except ValueError as error:
        message = getattr(error, "msg", "unreadable number")
        return Rejected(f"is not JSON ({message}); write one object a line", where)
    if not isinstance(fields, dict):
        return Rejected(f"is no object; write an object with {_FIELDS}", where)
    values = named_fields(fields.items())
    if "text" not in values:
        return Rejected(f"has no text; write an object with {_FIELDS}", where)
    return Record(values.pop("text"), values, where)
