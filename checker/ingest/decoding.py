"""Bytes -> text: UTF-8, UTF-16 with its mark, and the Windows code pages of older newsrooms."""

from __future__ import annotations

import codecs
import logging
import re

from checker.errors import InputError

_log = logging.getLogger(__name__)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3", "a database"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
_SAMPLE = 200_000
_CONTROLS = 4
"""Fewer control characters, in a text of any length, are stray."""

_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_ARABIC_WORD = re.compile("[\u0621-\u064a]{2,}")
_LATIN_WORD = re.compile("[A-Za-z\u00c0-\u024f]+")
_WORD = re.compile(r"[^\W\d_]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")


class UnreadableFileError(InputError):
    """A file's bytes are no text that can be read; the message is the reason, without the path."""


def decode(raw: bytes) -> str:
    """Return the text that the bytes hold, without a byte order mark; line ends are kept.

    Raises:
        UnreadableFileError: The bytes are empty, binary, or in no encoding that is read.
    """
    if not raw.strip():
        raise UnreadableFileError("the file is empty")
    for signature, what in _SIGNATURES:
        if raw.startswith(signature):
            raise UnreadableFileError(f"the file is {what}, not text; save it as UTF-8 text first")
    text = _marked(raw) or _unmarked(raw)
    controls = len(_CONTROL.findall(text[:_SAMPLE]))
    if "\0" in text or (controls >= _CONTROLS and controls * 50 > len(text[:_SAMPLE])):
        raise UnreadableFileError("the file is binary, not text")
    if not text.strip():
        raise UnreadableFileError("the file is empty")
    return text


def _marked(raw: bytes) -> str | None:
    """The text of a file that begins with a byte order mark, None without one."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                return raw[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise UnreadableFileError(
                    f"invalid {encoding.upper()} at byte {len(mark) + error.start}, though its "
                    f"byte order mark says {encoding.upper()}; save the file as UTF-8"
                ) from error
    return None


def _unmarked(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = error.start
    if b"\0" in raw[:_SAMPLE]:
        raise UnreadableFileError("the file is binary, not text")
    # Windows-1256 gives valid UTF-8 only where a letter meets a rare sign, so a file with many
    # valid characters is UTF-8 that was damaged, and reading it as a code page would be nonsense.
    window = raw[max(0, place - _SAMPLE) : place + _SAMPLE]
    valid = len(b"".join(_UTF8_CHARACTER.findall(window)))
    if 2 * valid > len(_HIGH_BYTE.findall(window)):
        raise UnreadableFileError(f"invalid UTF-8 at byte {place}; save the file as UTF-8 again")
    return _code_page(raw, place)


def _code_page(raw: bytes, place: int) -> str:
    """Read as Windows-1256 if that gives Arabic words, as Windows-1252 if it gives Latin ones."""
    arabic = raw.decode("cp1256")
    sample = arabic[:_SAMPLE]
    words = len(_ARABIC_WORD.findall(sample))
    if words > len(_WORD.findall(sample)) // 3:
        _log.debug("read as Windows-1256: %d Arabic words", words)
        return arabic
    latin = raw.decode("cp1252", errors="replace")
    sample = latin[:_SAMPLE]
    letters = "".join(_LATIN_WORD.findall(sample))
    plain = sum(letter.isascii() for letter in letters)
    if "\ufffd" not in latin and plain > len(letters) * 3 // 4 and plain > len(sample) // 2:
        _log.debug("read as Windows-1252: %d letters", len(letters))
        return latin
    raise UnreadableFileError(
        f"neither UTF-8 (invalid at byte {place}) nor Windows-1256 or -1252; save the file as UTF-8"
    )
