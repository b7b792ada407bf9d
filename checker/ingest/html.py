"""HTML -> record: the article that trafilatura finds on a page, with its metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec

from checker.ingest.decoding import UnreadableFileError, decode
from checker.ingest.records import Record, named_fields

_HEAD = 4096
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_-]{2,30})", re.IGNORECASE)
_PUBLISHED = (
    re.compile(r"article:published_time[\"'][^>]{0,80}?content=[\"']([^\"']{8,40})[\"']"),
    re.compile(r"content=[\"']([^\"']{8,40})[\"'][^>]{0,80}?article:published_time"),
    re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{8,40})\""),
)
"""Open Graph and schema.org tell the moment; the extractor keeps only the day."""

_LATEST = "2100-01-01"  # else the extractor refuses dates after the day on which it runs


def decode_html(raw: bytes) -> str:
    """Return the source of a page, in the encoding that it declares where UTF-8 does not decode.

    Raises:
        UnreadableFileError: See `checker.ingest.decoding.decode`.
    """
    declared = _CHARSET.search(raw[:_HEAD])
    if declared is None or declared[1].lower().startswith(b"utf") or _is_utf8(raw):
        return decode(raw)
    encoding = declared[1].decode("ascii")
    try:
        return raw.decode(encoding)
    except (LookupError, UnicodeDecodeError) as error:
        raise UnreadableFileError(
            f"the page says that it is {encoding}, but it does not decode; save it as UTF-8"
        ) from error


def read_html(source: str) -> Iterator[Record]:
    """Extract the article of a page.

    The language that a page declares is often its template's, so it is left to be detected.

    Raises:
        UnreadableFileError: trafilatura is not installed, or the page holds no article.
    """
    if find_spec("trafilatura") is None:
        raise UnreadableFileError(
            "reading HTML needs trafilatura, which is not installed; "
            "run: pip install 'checker[html]'"
        )
    document = import_module("trafilatura").bare_extraction(
        source,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={
            "original_date": True,
            "extensive_search": False,
            "max_date": _LATEST,
        },
    )
    text = "" if document is None else document.text or ""
    if not text.strip():
        raise UnreadableFileError("no article was found on the page; save its text as .txt")
    yield Record(
        text,
        named_fields(
            [
                ("title", document.title),
                ("published", _published(source) or document.date),
                ("outlet", document.sitename),
                ("url", document.url),
            ]
        ),
    )


def _published(source: str) -> str | None:
    matches = (pattern.search(source) for pattern in _PUBLISHED)
    return next((match[1] for match in matches if match), None)


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
