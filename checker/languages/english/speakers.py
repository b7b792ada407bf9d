"""Who says an English sentence: the subject of its verb of saying, or whom it quotes.

The subject stands before the verb ("police in Oakport said"), behind it after a quotation
('"...", said the mayor'), or before words in commas ("Jane Miller, who runs the port, said").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.languages.english.speaker_words import (
    ABBREVIATED,
    ADDING,
    ATTRIBUTION,
    BEFORE_NOUNS,
    BEING,
    DETERMINERS,
    FIGURES,
    INNER,
    INVERTED_END,
    LINKS,
    MARKS,
    OPENERS,
    PRONOUNS,
    PUTTING,
    REPORTED,
    SAYING,
    SKIPPED,
    SPEAKERS,
    SPEAKING,
    SUBORDINATORS,
    TELLING,
)
from checker.languages.words import Role, Worded

_MOST_WORDS = 8
_MOST_SUFFIX = 4
_PUT_REACH = 6
_ACTIVE = SAYING | TELLING | ADDING | SPEAKING
_VERBS = _ACTIVE | PUTTING | REPORTED


def speakers(sentence: Worded) -> list[str | None]:
    """Return who is named as saying each reading, as written, at most eight words; else None.

    The halves of "organisers spoke of 90; police put the number at 40" have speakers of their own;
    a half without one has that of the sentence.
    """
    words, places, readings = sentence.words, sentence.places, sentence.readings
    whole = _Sentence(sentence).speaker()
    marks = [at for at, word in enumerate(words) if word.folded == ";"]
    if not marks:
        return [whole] * len(readings)
    found: list[str | None] = []
    for first, end in pairwise((0, *[at + 1 for at in marks], len(words))):
        half = Worded(sentence.text, words[first:end], places[first:end], readings)
        found.append(_Sentence(half).speaker())
    starts = [places[at].start for at in marks]
    return [found[bisect_left(starts, reading.span.start)] or whole for reading in readings]


class _Sentence:
    """The words of one sentence; dates are looked through, other values are not."""

    def __init__(self, sentence: Worded) -> None:
        self.sentence = sentence
        self.words = sentence.words
        self.dates: set[int] = set()
        self.values: set[int] = set()
        for reading in sentence.readings:
            group = self.dates if reading.kind in ("date", "time") else self.values
            group.update(sentence.within(reading.span))

    def speaker(self) -> str | None:
        for at, word in enumerate(self.words):
            if word.folded in ATTRIBUTION:
                found = self._quoted_by(at)
            elif word.folded in _VERBS:
                found = self._saying(at) or self._reported_by(at)
            else:
                continue
            if found:
                return found
        return self._named_last()

    # --- the three places ------------------------------------------------------------------

    def _quoted_by(self, at: int) -> str | None:
        """The speaker of "according to the ministry"."""
        preposition = ATTRIBUTION[self.words[at].folded]
        if preposition:
            at += 1
            if self._folded(at) != preposition:
                return None
        return self._shown(list(self._forward(at + 1)))

    def _saying(self, at: int) -> str | None:
        """The subject of a verb of saying; None where the word is none, or has no named one."""
        if not self._tells(at):
            return None
        before = self._back(at - 1)
        if before < 0 or self._is_mark(before):
            behind = self._behind(at)
            return behind or (self._set_off(before) if before > 0 else None)
        return self._shown(self._subject(before))

    def _reported_by(self, at: int) -> str | None:
        """The speaker of "five cases were reported by the health office"."""
        passive = self._folded(self._back(at - 1)) in BEING and self._folded(at + 1) == "by"
        if not passive or self._folded(at) not in REPORTED:
            return None
        return self._shown(list(self._forward(at + 2)))

    def _named_last(self) -> str | None:
        """A speaker at the end of a headline: "Ten held: police"."""
        end = len(self.words)
        start = end
        while start > 0 and self.words[start - 1].folded not in (":", "-") and end - start < 6:
            start -= 1
        named = [at for at in range(start, end) if self.words[at].folded != "."]
        if start < 2 or not 0 < len(named) <= _MOST_SUFFIX or self._holds_event(named):
            return None
        return self._shown(named) if self.words[named[-1]].folded in SPEAKERS else None

    # --- verbs -------------------------------------------------------------------------------

    def _tells(self, at: int) -> bool:
        """Whether a word is a verb of saying in the active voice."""
        word = self._folded(at)
        if word in PUTTING:
            behind = [self._folded(place) for place in range(at + 1, at + 1 + _PUT_REACH)]
            return "at" in behind and any(each in FIGURES for each in behind)
        if at in self.values or word not in _ACTIVE:
            return False
        if word in SAYING | SPEAKING:
            return word in SAYING or self._folded(at + 1) == "of"
        of_a_noun = self._folded(at - 1) in BEFORE_NOUNS or at - 1 in self.values
        passive = self._folded(at + 1) == "by" or self._folded(self._back(at - 1)) in BEING
        if of_a_noun or passive:
            return False
        if word in ADDING:
            return self._folded(self._past_dates(at + 1)) in ("that", '"', ".", "")
        return True

    def _behind(self, at: int) -> str | None:
        """The speaker behind an inverted verb, None where a clause follows it."""
        if self._folded(at) in ("told", "tells"):
            return None
        named = list(self._forward(at + 1))
        following = named[-1] + 1 if named else at + 1
        closed = self._is_end(following) or self._folded(following) in INVERTED_END
        inverted = closed and not self._holds_event(named) and self._may_be_a_person(named)
        return self._shown(named) if inverted else None

    def _may_be_a_person(self, named: Sequence[int]) -> bool:
        """Whether words behind a verb are whoever said it: "work on the bridge began" is nobody."""
        places, text = self.sentence.places, self.sentence.text
        return any(
            text[places[at].start].isupper()
            or self._folded(at) in SPEAKERS | DETERMINERS
            or self._folded(at).endswith("s")
            for at in named
        )

    def _set_off(self, mark: int) -> str | None:
        """The speaker before words in commas that end at ``mark``, or these words."""
        inner = self._stretch(mark - 1)
        if not inner:
            return None
        outer = self._stretch(inner[0] - 2) if inner[0] >= 2 else []
        plain = outer and len(outer) <= _MOST_WORDS and not self._holds_event(outer)
        return self._shown(self._subject(outer[-1]) if plain else self._subject(inner[-1]))

    # --- phrases -----------------------------------------------------------------------------

    def _subject(self, last: int) -> list[int]:
        """The words that name a subject which ends at ``last``."""
        named = self._stretch(last)
        cut = 0
        for place in range(1, len(named)):
            before = named[place - 1]
            opens = self._folded(named[place]) in DETERMINERS
            apart = before in self.dates or self._folded(before) in SUBORDINATORS
            if apart or (opens and self._folded(before) not in LINKS):
                cut = place
        named = named[cut:]
        if self._holds_event(named) or len(named) > 2 * _MOST_WORDS:
            named = self._run(named)
        return named

    def _run(self, named: Sequence[int]) -> list[int]:
        """The last unbroken content words, which hold no event."""
        found: list[int] = []
        for at in reversed(named):
            if not self.words[at].content or at in self.values or self._holds_event([at]):
                break
            found.insert(0, at)
        return found

    def _stretch(self, last: int) -> list[int]:
        """All words from the last mark to ``last``."""
        first = last
        while first >= 0 and not self._is_mark(first):
            first -= 1
        return list(range(first + 1, last + 1))

    def _forward(self, start: int) -> Iterator[int]:
        """The words of a name from ``start`` on."""
        for at in range(start, min(start + 2 * _MOST_WORDS, len(self.words))):
            word = self.words[at]
            apart = at in self.dates or at in self.values or self._is_mark(at)
            inner = word.content or word.folded in INNER | ABBREVIATED | {"-"}
            if apart or not inner or (at > start and word.folded in INVERTED_END):
                return
            yield at

    def _shown(self, named: Sequence[int]) -> str | None:
        """The text of a name without what surrounds it; None for pronouns and for nothing."""
        kept = list(named)
        while kept and self._is_loose(kept[0]):
            kept.pop(0)
        spoken = [place for place, at in enumerate(kept) if self.words[at].folded != "."]
        if len(spoken) > _MOST_WORDS:
            kept = kept[: spoken[_MOST_WORDS]]
        while kept and self.words[kept[-1]].folded in INNER | {"."}:
            kept.pop()
        if not kept or any(self.words[at].folded in PRONOUNS for at in kept):
            return None
        return self.sentence.shown(kept[0], kept[-1])

    def _is_loose(self, at: int) -> bool:
        word = self.words[at]
        return (
            at in self.dates
            or word.folded in DETERMINERS | OPENERS
            or (not word.content and word.folded not in PRONOUNS)
        )

    # --- single words ------------------------------------------------------------------------

    def _back(self, at: int) -> int:
        """The first word at or before ``at`` that is no adverb, auxiliary or date."""
        while at >= 0 and (at in self.dates or self._is_adverb(self.words[at].folded)):
            at -= 1
        return at

    def _past_dates(self, at: int) -> int:
        while at < len(self.words) and (at in self.dates or self._folded(at) == ","):
            at += 1
        return at

    def _is_adverb(self, folded: str) -> bool:
        return folded in SKIPPED or (folded.endswith("ly") and len(folded) > 4)

    def _holds_event(self, named: Sequence[int]) -> bool:
        return any(
            at in self.values or word.folded in BEING or Role.HAPPENS in word.roles
            for at in named
            for word in (self.words[at],)
        )

    def _is_mark(self, at: int) -> bool:
        word = self.words[at]
        if word.folded == "-" and 0 < at < len(self.words) - 1:
            # The hyphen of a compound, as in "Oakport-based", parts nothing.
            return self._apart(at - 1) or self._apart(at)
        return word.folded in MARKS

    def _apart(self, at: int) -> bool:
        """Whether white space stands behind a word."""
        places = self.sentence.places
        return places[at].end < places[at + 1].start

    def _is_end(self, at: int) -> bool:
        """Whether nothing but a mark, a date or the end follows."""
        at = self._past_dates(at) if at in self.dates else at
        return at >= len(self.words) or self._is_mark(at) or at == len(self.words) - 1

    def _folded(self, at: int) -> str:
        return self.words[at].folded if 0 <= at < len(self.words) else ""
