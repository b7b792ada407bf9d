"""Words of a sentence and what a language knows of them, for every language."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import ClassVar, NamedTuple, Protocol

from checker.languages.crime_words import CrimeWords
from checker.languages.dated_words import DatedWords
from checker.languages.interface import Reading
from checker.languages.length_words import LengthWords
from checker.languages.members import numbered
from checker.languages.names import Names
from checker.languages.occasions import OccasionWords
from checker.model import Span


@numbered
class Role(int):
    """What a word may do in a sentence, by the sets of a `Vocabulary`; most words do nothing."""

    BREAKS: ClassVar[Role]
    CONDITIONS: ClassVar[Role]
    SAYS: ClassVar[Role]
    TOLLS: ClassVar[Role]
    ATTRIBUTES: ClassVar[Role]
    ORIGINS: ClassVar[Role]
    PARTS: ClassVar[Role]
    SINCE: ClassVar[Role]
    SCOPES: ClassVar[Role]
    FUTURE: ClassVar[Role]
    EXPECTED: ClassVar[Role]
    HYPOTHETICAL: ClassVar[Role]
    DENIED: ClassVar[Role]
    TITLES: ClassVar[Role]
    RELATIVES: ClassVar[Role]
    ATTACKERS: ClassVar[Role]
    PAST: ClassVar[Role]
    EARLIER: ClassVar[Role]
    AGAINST: ClassVar[Role]
    SITES: ClassVar[Role]
    LOCATIVES: ClassVar[Role]
    MOVES: ClassVar[Role]
    STANCES: ClassVar[Role]
    DEFINITE: ClassVar[Role]
    """Has the article, and so ends a phrase of nouns: the ministry of defence."""

    LISTS: ClassVar[Role]
    LEVELS: ClassVar[Role]
    SEEKS: ClassVar[Role]
    DEMANDERS: ClassVar[Role]
    APART: ClassVar[Role]
    """Opens a clause of another time than its main clause: after it had lost."""

    TURNS: ClassVar[Role]
    """Opens another statement: moreover, while, adding that."""

    CHARGES: ClassVar[Role]
    """Tells of what somebody is suspected or punished for, or what is answered."""

    HAPPENS: ClassVar[Role]
    """Tells what happens: the word has an `Word.event`."""

    INSTRUMENTS: ClassVar[Role]
    """Opens the name of what a market quotes."""

    PERIODS: ClassVar[Role]
    """Opens the name of a part of a year."""

    UNTIL: ClassVar[Role]
    STILL: ClassVar[Role]
    SORTS: ClassVar[Role]
    """Opens the name of which one of several a value is of."""

    SIDES: ClassVar[Role]
    YEARS: ClassVar[Role]
    """Opens the name of a fiscal year or season."""

    MOMENTS: ClassVar[Role]
    """Opens a name of now or then."""

    OCCASIONS: ClassVar[Role]
    """This and the next six: see `OccasionWords`."""

    COMES: ClassVar[Role]
    SUPERLATIVES: ClassVar[Role]
    ANSWERS: ClassVar[Role]
    OTHERS: ClassVar[Role]
    AGAIN: ClassVar[Role]
    HAD: ClassVar[Role]
    DATES: ClassVar[Role]
    """A verb or verbal noun that a date may date, if only beside another word."""


_ROLES = len(Role.__annotations__)


class Word(NamedTuple):
    """A word or mark as its language knows it, the same wherever it stands."""

    folded: str
    bare: str
    """Folded, without attached particles; a mark of punctuation is itself."""

    stem: str
    content: bool
    """Neither a function word nor punctuation."""

    event: str
    """The concept of what happens, '' where it tells none."""

    thing: str
    """The concept of what it names, '' where it names none."""

    roles: tuple[Role, ...]
    idiomatic: bool
    """Tells something else beside certain words; see `checker.languages.idioms`."""


class Placed(Protocol):
    """Anything with a place in the raw text of its sentence, such as a token."""

    @property
    def start(self) -> int:
        """First code point."""
        ...

    @property
    def end(self) -> int:
        """The code point behind it."""
        ...


class Worded:
    """A sentence with its words and marks, in text order, and the values read from it.

    What a value's surroundings are asked for is found here once, so that no value looks at every
    word of its clause.
    """

    __slots__ = ("held", "marks", "owners", "places", "readings", "text", "words")

    def __init__(
        self,
        text: str,
        words: Sequence[Word],
        places: Sequence[Placed],
        readings: Sequence[Reading] = (),
    ) -> None:
        """Make a sentence of its words.

        Args:
            text: Of the sentence, raw.
            words: In text order.
            places: Where each word stands in ``text``.
            readings: In text order; of two that share a word the earlier one has it.
        """
        self.text = text
        self.words = words
        self.places = places
        self.readings = readings
        self.marks: list[Sequence[int]] = [()] * _ROLES
        """For each role, the words that have it."""
        marks = self.marks
        for at, roles in enumerate(map(_ROLES_OF, words)):
            for role in roles:
                marks[role] = (*marks[role], at)
        self.owners: list[int | None] = [None] * len(words)
        """For each word, the reading that it belongs to."""
        self.held: list[range] = []
        """For each reading, its words; empty where it has none."""
        free = 0
        for index, reading in enumerate(readings):
            own = self.within(reading.span)
            own = range(max(own.start, free), max(own.stop, free))
            for at in own:
                self.owners[at] = index
            self.held.append(own)
            free = own.stop

    def within(self, span: Span) -> range:
        """Return the words that share a code point with a span."""
        first = bisect_right(self.places, span.start, key=_END)
        return range(first, bisect_left(self.places, span.end, first, key=_START))

    def span(self, first: int, last: int) -> Span:
        """Return the code points from one word to another, both included."""
        return Span(self.places[first].start, self.places[last].end)

    def shown(self, first: int, last: int) -> str:
        """Return the raw text from one word to another, both included."""
        return self.text[self.places[first].start : self.places[last].end]


_START: Callable[[Placed], int] = attrgetter("start")
_END: Callable[[Placed], int] = attrgetter("end")
_ROLES_OF: Callable[[Word], tuple[Role, ...]] = attrgetter("roles")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language that say how statements hang together; all folded."""

    breaks: frozenset[str]
    """Marks and connectives at which a clause begins or ends."""

    events: dict[str, str]
    """Stem of a verb, verbal noun or participle: the concept of what happens; see `named_by`."""

    things: dict[str, str]
    """Form of a noun, bare: the concept of what it names; a stem would take in verbs as well."""

    parts: frozenset[str] = frozenset()
    """Words that say that what follows is a part of what was told before."""

    amid: frozenset[str] = frozenset()
    """Words before the whole of which a subject is told to be a part: "nine were among 40"."""

    lists: frozenset[str] = frozenset()
    """Marks and words between a value and all of its parts: "24 planes: 16 large and 8 small"."""

    conditions: frozenset[str] = frozenset()
    """Stems of words that single out some of those counted: in critical condition."""

    says: frozenset[str] = frozenset()
    """Verbs of saying, followed by who says it."""

    tolls: frozenset[str] = frozenset()
    """Stems of nouns whose figure is told later in the clause: the number of dead rose to 94."""

    complementizers: frozenset[str] = frozenset()
    """Bare words between a verb of saying and what is said."""

    according: frozenset[str] = frozenset()
    """Prepositions of attribution, followed by who says it."""

    origins: frozenset[str] = frozenset()
    """Stems of words before the date of a person or thing, not of what happened: born in 1918."""

    joining: frozenset[str] = frozenset()
    """Conjunctions that are words of their own: killed or injured."""

    of_both: frozenset[str] = frozenset()
    """Singulars of a fate, with their "and", behind that of another: 20 are dead and injured."""

    conjunctions: frozenset[str] = frozenset()
    """Words for "and"; where they are attached to the next word, as they are written there."""

    partitives: frozenset[str] = frozenset()
    """Words between a number and those of whom it counts some: four of the injured."""

    others: frozenset[str] = frozenset()
    """Adjectives that count what is left beside those named."""

    peoples: frozenset[str] = frozenset()
    """Names of countries and of who is from there; whoever is counted by one is a person."""

    since: frozenset[str] = frozenset()
    """Words before the time from which something is counted."""

    attackers: frozenset[str] = frozenset()
    """Stems of words for who attacked, and may be counted among the dead or not."""

    relatives: frozenset[str] = frozenset()
    """Pronouns that open a clause of what was named: "since the attacks that killed 15"."""

    scopes: frozenset[str] = frozenset()
    """Words that open a phrase which limits the set counted."""

    future: frozenset[str] = frozenset()
    expected: frozenset[str] = frozenset()
    """Stems of words of forecast, hope, demand and target."""

    demanded: frozenset[str] = frozenset()
    """More such words, as they stand: their stems are those of other words, too."""

    seeks: frozenset[str] = frozenset()
    """Verbs by which a value is demanded where one who demands stands in the clause."""

    demanders: frozenset[str] = frozenset()
    """Who demands what a court may give: prosecutors."""

    hypothetical: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    fresh: frozenset[str] = frozenset()
    """Adjectives of what is counted anew each time: 200 new cases."""

    past: frozenset[str] = frozenset()
    """Words that make a length of time end today: the past two weeks."""

    earlier: frozenset[str] = frozenset()
    """Adjectives of a figure that a newer one has replaced: an earlier toll."""

    against: frozenset[str] = frozenset()
    """Words right before the older of two values: compared with, up from."""

    origin_of_moves: frozenset[str] = frozenset()
    """Words before the value from which a move set out: fell to 2.9 billion from 3.1."""

    sites: frozenset[str] = frozenset()
    """Stems of nouns beside which the name of a place stands: town, district."""

    locatives: frozenset[str] = frozenset()
    """Prepositions before the name of a place; only where names are written with capitals."""

    more: frozenset[str] = frozenset()
    """Words beside a count of what comes on top of what was told: two more bombs, another 9."""

    definites: frozenset[str] = frozenset()
    """Words right before a count of what was told before: "the nine paintings"."""

    pronouns: tuple[str, ...] = ()
    """Endings that name who does what a verbal noun tells: "for her slapping two guards"."""

    article: str = ""
    """The article that is written as one with its noun: "the town" has no name behind it."""

    stances: Mapping[str, str] = field(default_factory=dict)
    """Stems that tell which way a vote went, unless for, each with its concept."""

    moves: Mapping[str, str] = field(default_factory=dict)
    """Words that tell of a rise or a fall only right before its size, each with its concept."""

    levels: frozenset[str] = frozenset()
    """Words right before the value where a move ended or began, and not its size: rose to, from."""

    titles: frozenset[str] = frozenset()
    """Stems of nouns that are followed by a proper name."""

    instruments: Names = field(default_factory=Names)
    """Names of what markets quote, bare words with blanks between, each with its concept."""

    periods: Names = field(default_factory=Names)
    """Names of parts of a year, in the same manner."""

    until: Mapping[str, str] = field(default_factory=dict)
    """Words before the time until which something is counted, each with the word that must follow
    it, '' where none must: as of."""

    still: frozenset[str] = frozenset()
    """Words that tell that a state goes on: still trapped."""

    adverbials: frozenset[str] = frozenset()
    """Prepositions before what only tells when, where or why: rose after the attack."""

    apart: frozenset[str] = frozenset()
    """Words that open a clause of another time than its main clause: after it had lost."""

    resuming: frozenset[str] = frozenset()
    """Prepositions of verbs, with which a clause goes on behind an aside."""

    lapses: frozenset[str] = frozenset()
    """Words behind "after three days" and before what that was after."""

    turns: frozenset[str] = frozenset()
    """Words that open another statement of the sentence: moreover, while, adding."""

    crimes: CrimeWords = field(default_factory=CrimeWords)
    """Words by which somebody is accused of what happened."""

    firsts: frozenset[str] = frozenset()
    """Words before "since" from which nothing is counted then: the first title since 2012."""

    calls: frozenset[str] = frozenset()
    """Words before what somebody only calls for or protests at: to demand his resignation."""

    aim: tuple[str, ...] = ()
    """Prepositions that are written as one with a verbal noun and tell what for: to close."""

    milestones: Mapping[str, str] = field(default_factory=dict)
    """Verbs of what a life or a work has one year for, each with its concept: was born."""

    occasions: OccasionWords = field(default_factory=OccasionWords)
    """How an event is set beside an older one."""

    lengths: LengthWords = field(default_factory=LengthWords)
    """What tells what a length of time is the length of."""

    dated: DatedWords = field(default_factory=DatedWords)
    """What a date dates."""

    sorts: Names = field(default_factory=Names)
    """Names of which one of several a value is of, likewise, as ``axis:sort``."""

    years: Names = field(default_factory=Names)
    """Names of years that begin some time in the year, likewise, each with its axis: season."""

    which: Mapping[str, str] = field(default_factory=dict)
    """Words beside such a name for which one it is: last, this, next, new."""

    follows: frozenset[str] = frozenset()
    """Verbs behind an ordinal that leaves out the first: the second country to follow."""

    moments: Names = field(default_factory=Names)
    """Names of now and then, likewise, each with its sort."""

    sides: Mapping[str, str] = field(default_factory=dict)
    """Bare words for sides, as ``axis:side``; '' for what has a side in its name: North Korea."""

    auxiliaries: frozenset[str] = frozenset()
    """Words between a subject and its participle, where subjects stand before their verbs."""
