"""Reading -> Description: what a sentence says around a value, for every language.

A language gives its words and a `Vocabulary`; the way from there is the same for all. There is no
parser: news prose marks its clauses with punctuation and a few connectives, and the word that says
what happened to the counted thing stands next to it, on the near side of any other value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.languages.apart import is_apart
from checker.languages.background import Background
from checker.languages.belonging import Belongings
from checker.languages.clauses import Clauses
from checker.languages.concepts import (
    FATES,
    LEVEL,
    SENTENCED,
    SUFFERERS,
    VOTE,
    VOTED,
    contains,
    is_person,
)
from checker.languages.dated import Dated, Datings
from checker.languages.following import counted_of
from checker.languages.interface import Description, Reading
from checker.languages.lengths import length_of, window_of
from checker.languages.listing import listed
from checker.languages.masking import OTHER, SLOT, Mask, masked
from checker.languages.milestones import milestone
from checker.languages.moments import Moments
from checker.languages.naming import Namer
from checker.languages.sorting import Sorts
from checker.languages.speaking import saying
from checker.languages.standing import is_still
from checker.languages.superseding import superseded
from checker.languages.surroundings import (
    first_content,
    has_quotes,
    modality,
    names,
    quoted,
    sites,
    some_of,
    sought,
)
from checker.languages.telling import TRANSPARENT, Event
from checker.languages.terms import PLACE
from checker.languages.things import PERSON
from checker.languages.timing import Timing
from checker.languages.voting import stance
from checker.languages.wholes import Wholes
from checker.languages.words import Role, Vocabulary, Worded
from checker.model import Modality, Owner

__all__ = ["OTHER", "PLACE", "SLOT", "Vocabulary", "describe"]

_TOLL_OF = 4
"""Words behind a toll within which it is told whom it counts."""

_GIVEN = frozenset({"duration", "money"})
"""Kinds of value that a court gives and a prosecutor demands."""

_SCORE = ".count.score"
"""Rule of the figures of a match, which one calls a win and the other a defeat."""

_LASTING = frozenset({"season", "day", "time", "round", "half", "quarter", "generation"})
"""Things that lengthen what lasts: "two more seasons" are all that a new contract runs."""

_PARTITIVE = 4
"""Words within which a part marker follows a value, and the part follows the marker."""


def describe(
    sentence: Worded,
    sources: Sequence[str | None],
    owners: Sequence[Owner],
    vocabulary: Vocabulary,
    fold: Callable[[str], str],
) -> list[Description]:
    """Describe each reading of a sentence, in order; see `Language.describe`.

    Args:
        sentence: With the readings.
        sources: Who is named as saying each reading.
        owners: Whose each reading is.
        vocabulary: Of the language.
        fold: Of the language.
    """
    described = _Sentence(sentence, vocabulary, fold)
    told = enumerate(zip(sources, owners, strict=True))
    return [described.describe(index, source, owner) for index, (source, owner) in told]


class _Sentence:
    """One sentence with its words and readings; lives for one call of `describe`."""

    def __init__(
        self, sentence: Worded, vocabulary: Vocabulary, fold: Callable[[str], str]
    ) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.words = sentence.words
        self.marks = sentence.marks
        self.readings = readings = sentence.readings
        self.vocabulary = vocabulary
        self.fold = fold
        self.owners = sentence.owners
        self.clauses = Clauses(sentence, vocabulary)
        self.namer = Namer(sentence, frozenset(self.clauses.breaks), vocabulary)
        self.happenings = Wholes(self.clauses)
        self.sayings = {
            index: said
            for index, reading in enumerate(readings)
            if reading.kind == "date" and (said := saying(self.happenings, index))
        }
        """The dates that only tell on which day somebody spoke."""
        self.datings = Datings(self.clauses)
        self.listed = listed(self.clauses)
        self.background = Background(self.clauses)
        self.timing = Timing(
            self.clauses, frozenset(self.sayings), self.happenings.told, self.background.compared
        )
        self.sites = sites(sentence, vocabulary)
        self.has_quotes = has_quotes(sentence.text)
        self.instruments = Belongings(self.clauses, Role.INSTRUMENTS, vocabulary.instruments)
        self.periods = Belongings(self.clauses, Role.PERIODS, vocabulary.periods)
        self.sorts = Sorts(self.clauses, vocabulary)
        self.moments = Moments(self.clauses)
        self.masks: dict[tuple[int, int], Mask] = {}

    def describe(self, index: int, source: str | None, owner: Owner) -> Description:
        reading = self.readings[index]
        first, last = self.clauses.places[index]
        left, right = self.clauses.clause(index)
        part_of = self._part_of(first, last, left)
        dated = None if index in self.sayings else self.datings.of(index)
        event = self._event(index, left, right, dated, part_of=part_of)
        part_of = part_of or self._counts_some(index, event)
        thing = owner.members or self._thing(reading)
        if thing == VOTE or (event is not None and event.concept == VOTED):
            event = stance(self.clauses, index) or event
        toll = self.happenings.tolled(index, left)
        if reading.noun is None and reading.kind == "count":
            thing = thing or self._thing_of_toll(first, left, of_fate=toll is not None)
        happens = event.concept if event else ""
        tolled = toll is not None and toll.concept == happens
        mask = self._mask(left, right)
        mark = self.happenings.level_mark(index) if happens == LEVEL else None
        when = None if tolled else self.timing.when(index, left, right, happens)
        return Description(
            what=self.namer.what(index, None if event is None else event.at, mark),
            concepts=frozenset({happens, thing, dated.stage if dated else ""} - {""}),
            predicate=event.stem if event else first_content(self.words[left : right + 1]),
            names=names(self.sentence, left, right),
            scope=tuple(self._scope(first, last, left, right)),
            others=not self.vocabulary.others.isdisjoint(reading.modifiers),
            fresh=not self.vocabulary.fresh.isdisjoint(reading.modifiers),
            since=self.timing.is_since(index, left, right, happens),
            source=source,
            modality=self._modality(index, left, right, happens),
            quoted=self.has_quotes and quoted(self.text, reading.span),
            part_of=part_of,
            masked=mask.shown(index),
            clause=mask.clause,
            when=when,
            until=(index if reading.kind == "date" else when) in self.timing.untils,
            still=is_still(self.clauses, index),
            over=self.timing.over(index, left, right),
            listed_under=self.listed.get(index),
            told_before=self._told_before(reading, first),
            with_attacker=self._with_attacker(last),
            superseded=superseded(self.clauses, index, self.happenings.told),
            adds=self._adds(index, happens),
            background=self.background.tells(index),
            places=self.sites,
            instrument=self.instruments.of(index),
            period=self.periods.of(index),
            owner=owner,
            sorts=self._sorts(index),
        )

    def _sorts(self, index: int) -> frozenset[str]:
        """Return which one of several a value is, of what times, and from where it is counted."""
        told = {each(self.clauses, index) for each in (length_of, window_of, counted_of)}
        told.add(self.moments.of(index))
        return self.sorts.of(index) | told - {""}

    def _counts_some(self, index: int, event: Event | None) -> bool:
        """Say whether a value counts some of those whom an event befell.

        Not where another fate is told of them: "the death of four of the injured"; nor by a word
        such as "hundreds" where it takes "of" before anybody: ``mi'at min al-jarha``.
        """
        first, last = self.clauses.places[index]
        if self.vocabulary.article and self.happenings.is_vague(index):
            return False
        if event is None or event.concept not in FATES or not first < event.at <= last:
            return False
        return some_of(self.sentence, first, event.at, self.vocabulary)

    def _event(
        self, index: int, left: int, right: int, dated: Dated | None, *, part_of: bool
    ) -> Event | None:
        """Return what happens to the counted thing; of a date, what it dates."""
        if dated is not None:
            return dated.event
        if self.vocabulary.auxiliaries and self.readings[index].rule.endswith(_SCORE):
            return None
        return (
            self.sayings.get(index)
            or milestone(self.clauses, index)
            or self.datings.own(index, self.happenings.of(index, left, right))
            or self.happenings.of_group(index)
            or (self.happenings.of_whole(index) if part_of else self.happenings.of_parts(index))
        )

    def _modality(self, index: int, left: int, right: int, happens: str) -> Modality:
        """Return how firmly a value is said; a punishment that is demanded is expected."""

        def is_plain(at: int) -> bool:
            if not left <= at <= right or self.owners[at] is not None:
                return False
            return not is_apart(self.clauses, at, index)

        mood = modality(self.sentence, is_plain)
        if mood is Modality.PLANNED and not any(
            is_plain(at) and not self._promised(index, at) for at in self.marks[Role.FUTURE]
        ):
            mood = Modality.STATED
        given = mood in (Modality.STATED, Modality.PLANNED)
        kind = self.readings[index].kind
        if not given or (kind not in _GIVEN and happens != SENTENCED):
            return mood
        first, _ = self.clauses.places[index]
        demanded = sought(self.sentence, first, is_plain, money=kind == "money")
        return Modality.EXPECTED if demanded else mood

    def _promised(self, index: int, at: int) -> bool:
        """Say whether a word tells what the counted say of themselves: "5 said that they will".

        Or what comes besides: "lost 5 million and will pay nothing".
        """
        _, last = self.clauses.places[index]
        between = self.words[last + 1 : max(at, last + 1)]
        besides = bool(between) and between[-1].folded in self.vocabulary.conjunctions
        return besides or any(word.bare in self.vocabulary.complementizers for word in between)

    def _thing(self, reading: Reading) -> str:
        """Return what the counted noun names; "four dead" and "six Poles" are people.

        An adjective may name its kind: an unmanned aircraft is a drone.
        """
        things = self.vocabulary.things
        if thing := things.get(reading.lemma):
            kinds = (things.get(modifier, "") for modifier in reading.modifiers)
            return next((kind for kind in kinds if contains(thing, kind)), thing)
        if reading.noun is None:
            return ""
        inside = [self.words[at] for at in self.sentence.within(reading.noun)]
        named = next((word.thing for word in inside if word.thing), "")
        people = self.vocabulary.peoples
        if named or not inside:
            return named
        from_there = reading.lemma in people or any(word.bare in people for word in inside)
        suffering = any(word.event in SUFFERERS for word in inside)
        return PERSON if from_there or suffering else ""

    def _thing_of_toll(self, first: int, left: int, *, of_fate: bool) -> str:
        """Return whom a toll counts, as named before it: "the number of soldiers killed".

        Where nothing befell them it may be a number of anything, and is told right behind.
        """
        start = max((at for at in self.marks[Role.TOLLS] if left <= at < first), default=first)
        behind = range(start + 1, min(start + _TOLL_OF, first))
        if of_fate:
            return next(
                (self.words[at].thing for at in behind if is_person(self.words[at].thing)), ""
            )
        between = (owner for owner in self.owners[start:first] if owner is not None)
        if any(self.readings[owner].kind not in TRANSPARENT for owner in between):
            return ""
        return next((self.words[at].thing for at in behind if self.words[at].content), "")

    def _scope(self, first: int, last: int, left: int, right: int) -> list[str]:
        """Return the phrases of the clause that limit the set counted, each at most five words."""
        found = []
        for at in self.marks[Role.SCOPES]:
            if not left <= at <= right or first <= at <= last:
                continue
            phrase = [self.words[at].bare]
            for word in self.words[at + 1 : min(at + 5, right + 1)]:
                if Role.SCOPES in word.roles or not word.content:
                    break
                phrase.append(word.stem)
            if len(phrase) > 1:
                found.append(" ".join(phrase))
        return found

    def _part_of(self, first: int, last: int, left: int) -> bool:
        """Say whether a part marker stands before the value, other values of a list in between.

        What happens after the parts is told of the whole again: "two of them children, died when
        a house of six floors fell".
        """
        if any(last < at < last + 7 for at in self.marks[Role.CONDITIONS]):
            return True
        parts = self.marks[Role.PARTS]
        if not parts:
            return False
        low = max(left - 3, first - 12)
        if any(first < at <= last for at in parts):
            return True  # "12 of them"
        marker = max((at for at in parts if low < at <= first), default=None)
        if marker is None:
            return False
        return not any(marker < at < first for at in self.happenings.free)

    def _adds(self, index: int, happens: str) -> bool:
        """Say whether a count comes on top of what was told: "two more bombs", "another 9 jets".

        Not where another number stands before it, which it goes with; nor of those for whom it
        was no death: "another 9 were hurt" goes with those killed.
        """
        reading = self.readings[index]
        first, _ = self.clauses.places[index]
        if (
            reading.kind != "count"
            or self._thing(reading) in _LASTING
            or (happens in FATES and happens != "killed")
        ):
            return False
        # Behind a noun with an attached article "other" stands; before it, it is "the last".
        before = () if self.vocabulary.article else self.words[max(first - 1, 0) : first]
        told = {*reading.modifiers, *(word.folded for word in before)}
        alone = all(self.readings[before].kind != "count" for before in range(index))
        return alone and not self.vocabulary.more.isdisjoint(told)

    def _told_before(self, reading: Reading, first: int) -> bool:
        """Say whether the counted noun is definite, by a word before it or by its own article."""
        if first and self.words[first - 1].folded in self.vocabulary.definites:
            return True
        if reading.noun is None or not self.vocabulary.article:
            return False
        noun = self.sentence.within(reading.noun)
        return bool(noun) and Role.DEFINITE in self.words[noun[0]].roles

    def _with_attacker(self, last: int) -> bool:
        """Say whether those counted include their attacker: "two dead, one of them the gunman"."""
        attackers = self.marks[Role.ATTACKERS]
        if not attackers:
            return False
        marker = next((at for at in self.marks[Role.PARTS] if last < at < last + _PARTITIVE), None)
        return marker is not None and any(marker < at < marker + _PARTITIVE for at in attackers)

    def _mask(self, left: int, right: int) -> Mask:
        """Return the folded clause, cut where a value stands; made once for all its values."""
        mask = self.masks.get((left, right))
        if mask is None:
            clause = self.sentence.span(left, right)
            mask = self.masks[left, right] = masked(self.text, clause, self.readings, self.fold)
        return mask
