"""Line -> what it is on a page, by the words of `checker.ingest.furniture` and by its shape."""

from __future__ import annotations

import re

from checker.ingest.furniture import (
    AGENCIES,
    AGES,
    CAPTION_LINES,
    COMMENTERS,
    COMMENTS,
    COUNTED,
    CREDIT_LINES,
    CREDIT_OPENERS,
    HOMES,
    LABELS,
    NOTICES,
    PROMPTS,
    RELATED,
    SHARING,
    SHOUTED,
    SOURCES,
    STAMPS,
    UPDATES,
)
from checker.ingest.lines import line_key

_SHORT = 120
_SHARE_BAR = 5
"""Letters; shorter single words, such as "x" or "copy", may be anything."""

_CAPTION_MOST = 350
_CREDIT = re.compile(r"[(\[]([^()\[\]]{1,120})[)\]]$")
_CREDIT_PARTS = re.compile(
    r"(?:(?<!\s)\s+)?[/|\u2013\u2014,\u060c+&]\s*|\s-\s|\svia\s", re.IGNORECASE
)
_DIGITS = r"[0-9\u0660-\u0669\u06f0-\u06f9.,]"
_NUMBERS = re.compile(rf"(?<!{_DIGITS}){_DIGITS}+[kKmM]?\b")  # tried once a run: linear
_STEP = re.compile(r"[>/\u00bb\u203a|\u2190\u2192]")
_SENTENCE_END = re.compile(r"(?<!\.)[.!?\u061f]\s")  # not the dots of a pause
_BYLINE = re.compile(r"By (?:[A-Z][\w.'\u2019-]*(?:,? | and |$)){1,8}")
_OUTLET = re.compile(r"[\u00ab\"\u201c]([^\u00ab\u00bb\"\u201c\u201d]{2,40})[\u00bb\"\u201d]")
_WORDS = re.compile(r"[^\s:|]+")
_BY_SOMEBODY = re.compile(r"\s(?:by|By)\s[A-Z]\D*$")
_PLACED_OUTLET = re.compile(_OUTLET.pattern + r"\s*\([^()]{2,40}\)")


def is_label(text: str) -> bool:
    """Say whether a line is page furniture by itself: a label, a share bar, a counter, a credit."""
    if len(text) > _SHORT:
        return False
    key = line_key(text)
    if not key:
        return True
    words = key.split()
    if key in LABELS or _is_agency(text) or _is_byline(text) or _reserves_rights(text, key):
        return True
    shares = all(word in SHARING for word in words) and len(key) >= _SHARE_BAR
    if shares or _opener(key, PROMPTS) is not None:
        return True
    if line_key(_STEP.split(text, maxsplit=1)[0]) in HOMES and _STEP.search(text):
        return True
    counter = line_key(_NUMBERS.sub(" ", text))
    return counter in COUNTED


def is_credit(text: str) -> bool:
    """Say whether a line only names who took, wrote, edited or sent."""
    head, sign, rest = text.partition(":")
    named = line_key(head)
    if sign and named in SOURCES | set(CREDIT_LINES):
        return len(rest.split()) <= 12
    # A single word without a colon may begin a headline: "tahrir" is "edited" and "liberation".
    opener = _opener(line_key(text), CREDIT_LINES)
    bracketed = text.startswith("(") and text.endswith(")")
    return opener is not None and " " in opener and len(text.split()) <= (60 if bracketed else 14)


def opens_sources(text: str) -> bool:
    """Say whether a line announces the names of agencies below it."""
    return line_key(text) in SOURCES


def opens_related(text: str) -> bool:
    """Say whether a line is the heading of a list of other stories."""
    return len(text) <= _SHORT and line_key(_NUMBERS.sub(" ", text)) in RELATED


def opens_comments(text: str) -> bool:
    """Say whether a line is the heading of readers' comments."""
    return len(text) <= _SHORT and line_key(_NUMBERS.sub(" ", text)) in COMMENTS


def opens_comment(text: str) -> bool:
    """Say whether a line names the reader whose comment follows."""
    if len(text) > _SHORT or not text.endswith(":"):
        return False
    return line_key(text).split(" ")[-1] in COMMENTERS


def inline_teaser(text: str) -> int | None:
    """Return where the title begins in a line such as "Read also: title"; None for other lines."""
    shouted = next((head for head in SHOUTED if text.startswith(head + " ")), None)
    if shouted is not None:
        return len(shouted) + 1
    head, sign, rest = text.partition(":")
    if not sign or len(head) > 40 or not rest.strip() or line_key(head) not in RELATED:
        return None
    return len(text) - len(rest.lstrip())


def stamp_of(text: str) -> tuple[bool, str] | None:
    """Split a line such as "Published: 12 September"; the flag is whether it tells publication."""
    if len(text) > _SHORT or not any(letter.isdigit() for letter in text):
        return None
    for publication, openers in ((True, STAMPS), (False, UPDATES)):
        opener = _opener(line_key(text), openers)
        if opener is not None:
            ends = [word.end() for word in _WORDS.finditer(text)]
            rest = _BY_SOMEBODY.sub("", text[ends[len(opener.split()) - 1] :])
            return publication, rest.strip(" :|-\u2013\u2014")
    return None


def is_caption(text: str) -> bool:
    """Say whether a line is the caption of a picture: it ends in a credit, or says so itself."""
    if len(text) > _CAPTION_MOST:
        return False
    if _opener(line_key(text), CAPTION_LINES) is not None:
        return True
    credit = _CREDIT.search(text)
    if credit is None or not _names_credit(credit[1]):
        return False
    # A paragraph of the body that ends in the agency's name holds whole sentences.
    return not _SENTENCE_END.search(text[: credit.start()])


def ends_teaser(text: str) -> str | None:
    """Return the outlet if a line closes a teaser with its outlet and place, '' for its age.

    None for other lines.
    """
    if len(text) > _SHORT:
        return None
    placed = _PLACED_OUTLET.fullmatch(text)
    if placed is not None:
        return placed[1].strip()
    counter = line_key(_NUMBERS.sub(" ", text))
    aged = counter in AGES
    return "" if aged else None


def _is_agency(text: str) -> bool:
    bare = text.strip("()[] .-\u2013\u2014")
    pieces = [line_key(piece) for piece in _CREDIT_PARTS.split(bare)]
    return len(pieces) <= 4 and all(piece in AGENCIES for piece in pieces)


def _names_credit(credit: str) -> bool:
    """Whether the words in brackets say where a picture is from."""
    pieces = [line_key(piece) for piece in _CREDIT_PARTS.split(credit)]
    if any(piece in AGENCIES for piece in pieces) and len(credit.split()) <= 10:
        return True
    return pieces[0].split(" ")[0] in CREDIT_OPENERS


def _reserves_rights(text: str, key: str) -> bool:
    return text.startswith("\N{COPYRIGHT SIGN}") or any(notice in key for notice in NOTICES)


def _is_byline(text: str) -> bool:
    return _BYLINE.fullmatch(text) is not None


def _opener(key: str, openers: tuple[str, ...]) -> str | None:
    """Return the longest opener that a key begins with, as whole words and with more behind."""
    found = [each for each in openers if key.startswith(each + " ")]
    return max(found, key=len) if found else None
