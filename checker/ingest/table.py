"""CSV -> records: one article a row, under a row of column names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from checker.ingest.front_matter import NAMES
from checker.ingest.records import Record, Rejected, UnreadableFileError, named_fields

_SIGNS = (",", ";", "\t", "|")


def read_csv(text: str) -> Iterator[Record | Rejected]:
    """Read each row that has a text; the separator is the one that splits the column names best.

    Raises:
        UnreadableFileError: No column is named text or body.
    """
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # the default stops at 128 kB
    head = text.lstrip("\r\n").split("\n", 1)[0]
    sign = max(_SIGNS, key=lambda each: len(named_fields(_named(head, each))))
    rows = csv.reader(io.StringIO(text.lstrip("\r\n"), newline=""), delimiter=sign)
    yield from _records(rows)


def _named(head: str, sign: str) -> Iterator[tuple[str, str]]:
    return ((name.strip().strip('"'), "named") for name in head.split(sign))


def _records(rows: Iterator[list[str]]) -> Iterator[Record | Rejected]:
    columns: list[str] = []
    number = 0
    while True:
        number += 1
        where = f"row {number}"
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield Rejected(f"is not CSV ({error}); put texts with line breaks in quotes", where)
            continue
        if row is None:
            return
        if not columns:
            columns = _columns(row)
        elif any(cell.strip() for cell in row):
            values = named_fields(zip(columns, row, strict=False))
            if "text" in values:
                yield Record(values.pop("text"), values, where)
            else:
                yield Rejected("has no text", where)


def _columns(row: list[str]) -> list[str]:
    known = {NAMES.get(name.strip().lower().replace(" ", "_")) for name in row}
    if "text" not in known:
        found = ", ".join(name.strip()[:40] for name in row[:12])
        raise UnreadableFileError(
            f"no column is named text or body (columns: {found}); name the column of the article"
        )
    return row
