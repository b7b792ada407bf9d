"""Arabic letters, words and tokens: folding, one tokeniser over raw text, and particles.

Everything works on the raw text: a token keeps its span there, and folding happens word by word
(memoised), so a span is right whatever marks, controls or letter variants the text holds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import ClassVar, Generic, NamedTuple, TypeVar

from checker.languages.members import numbered

E = TypeVar("E")
V = TypeVar("V")

_CACHE_SIZE = 1 << 16  # more than the different words of 10 MB of news

_CONTROLS = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_LETTERS = "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f"
_FORMS = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc"
_ALPHABET = _LETTERS + _FORMS
_DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"
_SEPARATORS = ".,\u066b\u066c\u060c"
_GROUP_SPACES = "\u00a0\u2009\u202f"


@numbered
class TokenKind(int):
    """What a token is made of."""

    NUMBER: ClassVar[TokenKind]
    """Digits with the separators inside them: ``1,234.5``; ``12.09.2018`` is one too."""

    ARABIC: ClassVar[TokenKind]
    LATIN: ClassVar[TokenKind]
    """Latin, Cyrillic or any other script's letters, and digits glued behind them: ``F16``."""

    PUNCTUATION: ClassVar[TokenKind]
    """One sign, or a run of dots."""


class Token(NamedTuple):
    """One token; ``start`` and ``end`` index the raw text."""

    kind: TokenKind
    start: int
    end: int
    raw: str
    folded: str
    """The word as `fold` leaves it; of a number, Latin digits; of a run of dots, one dot."""


# What each kind of token is; they begin differently, so their order is only speed: words are most.
_PATTERNS = {
    TokenKind.ARABIC: (
        rf"[{_ALPHABET}][{_ALPHABET}{_MARKS}]*(?:[{_CONTROLS}]+[{_ALPHABET}][{_ALPHABET}{_MARKS}]*)*"
    ),
    TokenKind.NUMBER: rf"[{_DIGITS}]+(?:[{_SEPARATORS}{_GROUP_SPACES}][{_DIGITS}]+)*",
    TokenKind.LATIN: rf"[^\W\d_{_ALPHABET}{_MARKS}][^\W_{_ALPHABET}{_MARKS}]*",
    TokenKind.PUNCTUATION: rf"\.+|[^\w\s#{_CONTROLS}{_MARKS}]",
}
# '#' and '_' are no tokens but gaps, like spaces: a hashtag reads as the words in it.
_TOKEN = re.compile("(" + "|".join(_PATTERNS.values()) + ")")
_KINDS = {kind: re.compile(pattern) for kind, pattern in _PATTERNS.items()}


def _fold_table() -> dict[int, str]:
    table = {
        ord("\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}"): "\N{ARABIC LETTER ALEF}",
        ord("\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"): "\N{ARABIC LETTER ALEF}",
        ord("\N{ARABIC LETTER ALEF WITH MADDA ABOVE}"): "\N{ARABIC LETTER ALEF}",
        ord("\N{ARABIC LETTER ALEF WASLA}"): "\N{ARABIC LETTER ALEF}",
        ord("\N{ARABIC LETTER TEH MARBUTA}"): "\N{ARABIC LETTER HEH}",
        ord("\N{ARABIC LETTER ALEF MAKSURA}"): "\N{ARABIC LETTER YEH}",
        ord("\N{ARABIC LETTER FARSI YEH}"): "\N{ARABIC LETTER YEH}",
        ord("\N{ARABIC LETTER KEHEH}"): "\N{ARABIC LETTER KAF}",
        ord("\N{ARABIC DECIMAL SEPARATOR}"): "\N{ARABIC DECIMAL SEPARATOR}",
    }
    table.update({0x0660 + digit: str(digit) for digit in range(10)})
    table.update({0x06F0 + digit: str(digit) for digit in range(10)})
    dropped = re.compile(f"[{_MARKS}{_CONTROLS}]")
    for point in (*range(0x0610, 0x06F0), 0x00AD, *range(0x200B, 0x2070), 0xFEFF):
        if dropped.match(chr(point)):
            table[point] = ""
    for point in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        plain = unicodedata.normalize("NFKC", chr(point))
        if plain != chr(point):
            table[point] = plain.translate(table).strip()
    return table


_FOLD = _fold_table()
_FREQUENT = {
    letter: _FOLD[ord(letter)]
    for letter in (
        "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}",
        "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}",
        "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}",
        "\N{ARABIC LETTER TEH MARBUTA}",
        "\N{ARABIC LETTER ALEF MAKSURA}",
    )
}
"""All that most text needs: to replace these takes a third of the time of a look-up a letter."""

_RARE = re.compile(
    "[" + "".join(re.escape(chr(point)) for point in _FOLD if chr(point) not in _FREQUENT) + "]"
)
_COMBINING_HAMZA = re.compile("[\u0653-\u0655]")


def fold(text: str) -> str:
    """Unite the spellings that news mixes up.

    Drops vowel marks, tatweel and invisible controls; hamza and madda on alef, alef maqsura, teh
    marbuta, Persian letters, presentation forms and all digits become their plain forms. A hamza
    on waw or yeh stays: it is a letter of the word. Idempotent; lower-cases Latin letters.
    """
    if _RARE.search(text):
        if _COMBINING_HAMZA.search(text):
            text = unicodedata.normalize("NFC", text)
        return text.translate(_FOLD).lower()
    for letter, plain in _FREQUENT.items():
        text = text.replace(letter, plain)
    return text.lower()


class Memo(dict[str, V]):
    """What a pure function returns, by word. Look-ups cost no call; the memory is bounded."""

    def __init__(self, function: Callable[[str], V]) -> None:
        """Remember what ``function`` returns."""
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> V:
        """Ask the function."""
        if len(self) >= _CACHE_SIZE:
            self.clear()
        found = self[word] = self._function(word)
        return found


def known(raw: str) -> tuple[TokenKind, str, str]:
    """Return what is the same wherever a token stands: its kind, itself, and itself folded.

    Equal words of a text become one object, so that later look-ups need not hash them again.
    """
    kind = next(kind for kind, pattern in _KINDS.items() if pattern.match(raw))
    folded = "." if raw.startswith(".") else fold(raw)
    return kind, raw, raw if folded == raw else folded


_KNOWN = Memo(known)


@lru_cache(maxsize=1 << 9)  # an article's sentences are read, described, and compared by words
def tokenise(text: str) -> tuple[Token, ...]:
    """Return the tokens of raw text, in order; what lies between them is space, '#' or '_'."""
    tokens = []
    make = tuple.__new__  # what `Token` itself calls, with one call less: the innermost loop of all
    pieces = _TOKEN.split(text)
    end = 0
    for gap, piece in zip(pieces[::2], pieces[1::2], strict=False):  # the last gap has no token
        start = end + len(gap)
        end = start + len(piece)
        kind, raw, folded = _KNOWN[piece]
        tokens.append(make(Token, (kind, start, end, raw, folded)))
    return tuple(tokens)


def is_digits(folded: str) -> bool:
    """Say whether a folded token is a number in digits: of all kinds, only those begin so."""
    return "0" <= folded[:1] <= "9"


class Found(NamedTuple, Generic[E]):
    """A lexicon entry found under a word, with the particles that were written onto it."""

    entry: E
    stem: str
    conjunction: str = ""
    """wa or fa: ``و``, ``ف`` or ''."""

    preposition: str = ""
    """bi, ka or li: ``ب``, ``ك``, ``ل``, the future sa ``س``, or ''."""

    article: bool = False


_ARTICLE = "ال"  # al-, "the"
_LI = "ل"  # li-, "to, for": with the article it is written "lil-"
_CONJUNCTIONS = ("", "و", "ف")  # wa-, fa-: "and"
_PREPOSITIONS = ("", "ب", "ك", "ل")  # bi-, ka-, li-: "with, like, to"
_FUTURE = "س"  # sa-: "will"


def _particles() -> tuple[tuple[str, str, str, bool], ...]:
    """Return every prefix that a word may carry: (spelling, conjunction, preposition, article)."""
    rows = []
    for conjunction in _CONJUNCTIONS:
        for preposition in _PREPOSITIONS:
            article = "لل" if preposition == _LI else preposition + _ARTICLE
            rows.append((conjunction + preposition, conjunction, preposition, False))
            rows.append((conjunction + article, conjunction, preposition, True))
        rows.append((conjunction + _FUTURE, conjunction, _FUTURE, False))
    # Shortest prefix first: a word that is itself an entry is never taken apart.
    return tuple(sorted(rows, key=lambda row: len(row[0])))


_PARTICLES = _particles()
_WHOLE_WORD = tuple(row for row in _PARTICLES if not row[0])
_PARTICLES_AT = {
    letter: tuple(row for row in _PARTICLES if row[0][:1] in ("", letter))
    for letter in {spelling[0] for spelling, *_ in _PARTICLES if spelling}
}
"""By the first letter of a word, since most words begin with none of these."""
PARTICLE_WORDS: Mapping[str, tuple[str, str, bool]] = {
    spelling: (conjunction, preposition, article)
    for spelling, conjunction, preposition, article in _PARTICLES
    if spelling and preposition != _FUTURE
} | {"لال": ("", _LI, True), "ولال": ("و", _LI, True)}
"""Particles as words of their own, before digits: ``بـ25``, ``الـ16``, ``و3``."""


def _peeled(folded: str) -> tuple[tuple[str, str, str, bool], ...]:
    """Return all that a word may be: (what is left, conjunction, preposition, article)."""
    return tuple(
        [
            (folded[len(spelling) :], conjunction, preposition, article)
            for spelling, conjunction, preposition, article in _PARTICLES_AT.get(
                folded[:1], _WHOLE_WORD
            )
            if folded.startswith(spelling)
        ]
    )


_PEELED = Memo(_peeled)
"""Asked by every lexicon, worked out once a word."""


class Lexicon(Generic[E]):
    """Words with an entry each, found under the particles written onto them.

    Keys must be as `fold` leaves them (a test proves it for every lexicon). Look-ups are memoised
    by folded word; the memory is bounded.
    """

    find: Callable[[str], Found[E] | None]
    """Return the entry of a folded word, peeling particles only if the rest is an entry."""

    def __init__(
        self,
        entries: Mapping[str, E],
        *,
        whole: frozenset[str] = frozenset(),
        future: bool = False,
    ) -> None:
        """Make a lexicon.

        Args:
            entries: By folded word.
            whole: Words that are never taken apart, though the rest would be an entry.
            future: The entries are verbs, which may carry the future sa-.
        """
        self._entries = dict(entries)
        self._whole = whole
        self._future = future
        self.find = Memo(self._peel).__getitem__

    @property
    def entries(self) -> Mapping[str, E]:
        """The words and their entries."""
        return self._entries

    def _peel(self, folded: str) -> Found[E] | None:
        if folded in self._whole:
            return None
        entries = self._entries
        for stem, conjunction, preposition, article in _PEELED[folded]:
            if stem in entries and (self._future or preposition != _FUTURE):
                return Found(entries[stem], stem, conjunction, preposition, article)
        return None
