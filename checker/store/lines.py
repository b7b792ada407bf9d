"""JSON Lines as people commit them: one object a line, nothing invisible, sorted by the text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from checker.errors import DecisionsError

_CONFLICT_MARKERS = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")


def spell_line(fields: Mapping[str, str]) -> str:
    """Return an object as one line, in the order of its fields."""
    text = json.dumps(dict(fields), ensure_ascii=False)
    if text.isprintable():  # nearly always, and a hundred times faster than looking at each
        return text
    # Marks of direction would turn the line about on a screen, and some tools end a line at U+2028.
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def spell_lines(lines: Iterable[str]) -> bytes:
    """Return the file of these lines: sorted, equal ones once, UTF-8."""
    return "".join(f"{line}\n" for line in sorted(set(lines))).encode("utf-8")


def read_lines(content: bytes, name: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield each object with its place, ``name:line``, in file order; blank lines are read over.

    Raises:
        DecisionsError: A line is not one JSON object.
    """
    for number, raw in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        line = raw.strip()
        if line:
            yield f"{name}:{number}", _object(line, f"{name}:{number}")


def _object(line: bytes, place: str) -> Mapping[str, object]:
    if line.startswith(_CONFLICT_MARKERS):
        raise DecisionsError(
            f"{place}: a conflict marker of git; keep the lines of both sides, delete the markers, "
            f"and put a line such as 'decisions.jsonl merge=union' into .gitattributes"
        )
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DecisionsError(f"{place}: not a JSON object: {error}") from error
    if not isinstance(fields, dict):
        raise DecisionsError(f"{place}: a JSON {type(fields).__name__}, not an object")
    return fields
