"""Which bytes are text, in which encoding; and that no bytes at all raise anything unexpected."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.decoding import UnreadableFileError, decode

ARABIC = "وصل الوفد إلى الميناء صباح الأحد، وقال إن «ثلاث سفن» غادرت.\n"
ENGLISH = "The delegation’s café reopened – “three ships” left.\n"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(ARABIC.encode(), ARABIC, id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + ARABIC.encode(), ARABIC, id="UTF-8 with its mark"),
        pytest.param(ARABIC.encode("utf-16"), ARABIC, id="UTF-16 of this machine"),
        pytest.param(
            codecs.BOM_UTF16_BE + ARABIC.encode("utf-16-be"), ARABIC, id="UTF-16 big-endian"
        ),
        pytest.param(
            codecs.BOM_UTF32_LE + ARABIC.encode("utf-32-le"), ARABIC, id="UTF-32 is not UTF-16"
        ),
        pytest.param(ARABIC.encode("cp1256"), ARABIC, id="Windows-1256 gives Arabic words"),
        pytest.param(ENGLISH.encode("cp1252"), ENGLISH, id="Windows-1252 gives Latin words"),
        pytest.param(b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n", id="line ends stay"),
        pytest.param("e\u0301".encode(), "e\u0301", id="decomposed letters stay"),
        pytest.param(b"a\fb", "a\fb", id="form feeds stay"),
    ],
)
def test_text_is_exactly_what_the_bytes_hold(raw: bytes, text: str) -> None:
    assert decode(raw) == text


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        pytest.param(b"", "empty", id="no bytes"),
        pytest.param(b" \n\t\r\n", "empty", id="only white space"),
        pytest.param(codecs.BOM_UTF8 + b"\n", "empty", id="only a mark"),
        pytest.param(b"ten\0dead", "binary", id="a zero byte"),
        pytest.param(bytes(range(256)) * 4, "binary", id="every byte"),
        pytest.param(b"\x01\x02\x03\x04 words", "binary", id="control characters"),
        pytest.param(b"%PDF-1.7 and more", "a PDF", id="PDF"),
        pytest.param(b"PK\x03\x04 and more", "zip archive or office", id="a word processor's file"),
        pytest.param(
            ARABIC.encode()[:-3] + b"\xff" + ARABIC.encode(),
            "invalid UTF-8 at byte",
            id="damaged UTF-8",
        ),
        pytest.param(ARABIC.encode()[:21], "invalid UTF-8 at byte 20", id="cut inside a letter"),
        pytest.param(b"\x80\x81\x9f\xfe\xff \x90", "neither UTF-8", id="no known encoding"),
        pytest.param(codecs.BOM_UTF16_LE + b"a", "invalid UTF-16-LE", id="half a UTF-16 unit"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        decode(raw)


def decoded(raw: bytes) -> str | None:
    """The text, None where the bytes are refused."""
    try:
        return decode(raw)
    except UnreadableFileError:
        return None


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(raw: bytes) -> None:
    text = decoded(raw)

    assert text is None or text.strip()


@given(st.text(st.characters(categories=["L", "N", "P", "Z", "M"]), min_size=1))
def test_utf8_text_round_trips(text: str) -> None:
    assert decoded(text.encode()) in (None, text)
    assert decoded(f"a {text}".encode()) == f"a {text}"
