"""What the words around a date tell: of events, of occasions, of neither."""

from __future__ import annotations

from checker.languages.clauses import Clauses
from checker.languages.dated_concepts import ARRIVED
from checker.languages.dated_words import Beside
from checker.languages.telling import Event
from checker.languages.words import Role

STAGED = 4
"""Words between an event and the word before it that tells its stage: the start of deliveries."""

PHRASE = 4
"""Words from a preposition to the noun of its phrase, at most."""

_AMOUNTS = frozenset({"money", "percentage", "measure", "count", "fraction", "duration", "age"})
"""Kinds of value to which something may come: "its price arrives at 25,000"."""


class DatedTellings:
    """The words of one sentence, by what they tell of what is dated."""

    def __init__(self, clauses: Clauses) -> None:
        """Look at one sentence."""
        self.clauses = clauses
        self.words = clauses.words
        self.table = clauses.vocabulary.dated
        vocabulary = clauses.vocabulary
        self.articles = vocabulary.definites | vocabulary.occasions.indefinites
        self.subject_first = bool(clauses.vocabulary.auxiliaries)

    def undergoes(self, at: int) -> bool:
        """Say whether a verb only tells whom something befell."""
        word = self.words[at]
        return not self.table.undergo.isdisjoint((word.folded, word.bare))

    def joins_verb(self, at: int) -> bool:
        """Say whether "and" is written onto a verb, with which another statement begins."""
        folded = self.words[at].folded
        verbs = (folded.removeprefix(each) for each in self.clauses.vocabulary.conjunctions)
        return any(verb != folded and verb in self.table.finite for verb in verbs)

    def is_that(self, at: int) -> bool:
        """Say whether a word opens what somebody said, also with "and" written onto it."""
        vocabulary, folded = self.clauses.vocabulary, self.words[at].folded
        forms = {self.words[at].bare, *(map(folded.removeprefix, vocabulary.conjunctions))}
        return not forms.isdisjoint(vocabulary.complementizers)

    def is_plain_noun(self, at: int) -> bool:
        """Say whether a word may be an object: no verb, and nothing but an article written on."""
        word = self.words[at]
        plain = word.folded == word.bare or Role.DEFINITE in word.roles
        return word.content and plain and word.bare not in self.table.finite

    def rank(self, at: int) -> str:
        """Return the stage that a word for the first or the last of several tells."""
        owner = self.clauses.owners[at]
        if owner is not None and self.clauses.readings[owner].kind == "date":
            return ""  # "in the last week of May"
        word = self.words[at]
        return self.table.ranks.get(word.folded) or self.table.ranks.get(word.bare) or ""

    def verb(self, at: int) -> str:
        """Return the concept of a verb or verbal noun, '' where it tells nothing that is dated."""
        word = self.words[at]
        if Role.DATES not in word.roles:
            return ""
        if (idiom := self._idiom(at)) is not None:
            return idiom
        concept = self.table.verbs.get(word.folded)
        if concept is None and not self._is_noun_of_verb(at):
            concept = self.table.verbs.get(word.bare)
        return "" if concept == ARRIVED and self._comes_to(at) else concept or ""

    def _idiom(self, at: int) -> str | None:
        """Return what a word tells beside another, '' for nothing; None where none stands there."""
        word = self.words[at]
        for form in (word.folded, word.bare):
            for told in self.table.beside.get(form, ()):
                if self._is_beside(at, told):
                    return told.concept
        return None

    def _is_noun_of_verb(self, at: int) -> bool:
        """Say whether an article makes a noun of what would be a verb: "income", not "entered"."""
        word = self.words[at]
        before = word.folded.removesuffix(word.bare)
        return word.bare in self.table.finite and before.endswith(self.table.articles)

    def _comes_to(self, at: int) -> bool:
        """Say whether a word only tells an amount: "whose worth arrives at 25,000 dollars"."""
        behind = range(at + 1, min(at + 2 + STAGED, len(self.words)))
        value = next((at for at in behind if self.clauses.owners[at] is not None), None)
        if value is None or self.words[value - 1].folded not in self.table.back_to:
            return False
        owner = self.clauses.owners[value]
        return owner is not None and self.clauses.readings[owner].kind in _AMOUNTS

    def _is_beside(self, at: int, told: Beside) -> bool:
        near = self.words[max(at - told.back, 0) : at + 1 + told.ahead]
        return any(word.folded in told.near for word in near)

    def noun(self, at: int, *, beside: bool = False) -> str:
        """Return the occasion that a noun tells; one right beside its verb is no mere place."""
        if (not beside and self._is_place(at)) or self._idiom(at) == "":
            return ""
        word = self.words[at]
        concept = self.table.nouns.get(word.folded)
        return (self.table.nouns.get(word.bare) if concept is None else concept) or ""

    def _is_place(self, at: int) -> bool:
        """Say whether a noun only tells where or when: "won a prize at the Tarsa festival"."""
        reach = PHRASE if self.subject_first else 1
        for before in range(at - 1, max(at - 1 - reach, -1), -1):
            if self.words[before].folded in self.table.places:
                return True
            word = self.words[before]
            if not word.content and word.folded not in self.articles:
                return False
        return False

    def event(self, at: int, concept: str) -> Event:
        """Return what a word tells as an event."""
        return Event(at, self.words[at].stem, concept)
