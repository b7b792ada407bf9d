"""Vocabulary -> WordTable: each word is asked for all its roles at once."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from checker.languages.words import Role, Vocabulary, Word


class WordTable:
    """All words of a vocabulary at once: a word is asked for its roles once, and not in each."""

    def __init__(self, vocabulary: Vocabulary, idioms: Container[str]) -> None:
        """Turn the sets of a vocabulary, and the words of idioms, into tables by word."""
        self._vocabulary = vocabulary
        self._idioms = idioms
        either = _either(vocabulary)
        self._by_folded = _roles_by_word(
            {
                **either,
                Role.RELATIVES: vocabulary.relatives,
                Role.AGAINST: vocabulary.against,
                Role.LOCATIVES: vocabulary.locatives,
                Role.MOVES: vocabulary.moves,
                Role.LISTS: vocabulary.lists,
                Role.LEVELS: vocabulary.levels,
            }
        )
        self._by_bare = _roles_by_word(
            {
                **either,
                Role.ATTRIBUTES: vocabulary.according,
                Role.SINCE: vocabulary.since,
                Role.SCOPES: vocabulary.scopes,
                Role.PAST: vocabulary.past,
                Role.EARLIER: vocabulary.earlier,
                Role.EXPECTED: vocabulary.demanded,
                Role.INSTRUMENTS: _openings(vocabulary.instruments),
                Role.PERIODS: _openings(vocabulary.periods),
                Role.SORTS: _openings(vocabulary.sorts),
                Role.SIDES: vocabulary.sides,
                Role.YEARS: _openings(vocabulary.years),
                Role.MOMENTS: _openings(vocabulary.moments),
                Role.SEEKS: vocabulary.seeks,
                Role.DEMANDERS: vocabulary.demanders,
                Role.UNTIL: vocabulary.until,
                Role.STILL: vocabulary.still,
            }
        )
        self._by_stem = _roles_by_word(_by_stem(vocabulary))

    def word(self, folded: str, bare: str, stem: str, *, content: bool) -> Word:
        """Return a word with all that the vocabulary tells of it."""
        article = self._vocabulary.article
        event = named_by(bare, stem, self._vocabulary.events)
        roles = (
            *self._by_folded.get(folded, ()),
            *self._by_bare.get(bare, ()),
            *self._by_stem.get(stem, ()),
            *((Role.HAPPENS,) if event else ()),
            *((Role.DEFINITE,) if article and folded.startswith(article) else ()),
        )
        return Word(
            folded,
            bare,
            stem,
            content,
            event=event,
            thing=self._vocabulary.things.get(bare, ""),
            roles=tuple(sorted(set(roles))) if roles else (),
            idiomatic=folded in self._idioms or bare in self._idioms,
        )


def _by_stem(vocabulary: Vocabulary) -> dict[Role, Iterable[str]]:
    return {
        Role.CONDITIONS: vocabulary.conditions,
        Role.SAYS: vocabulary.says,
        Role.TOLLS: vocabulary.tolls,
        Role.ORIGINS: vocabulary.origins,
        Role.EXPECTED: vocabulary.expected,
        Role.ATTACKERS: vocabulary.attackers,
        Role.SITES: vocabulary.sites,
        Role.STANCES: vocabulary.stances,
        Role.TITLES: vocabulary.titles | {_HASHTAG},
        Role.OCCASIONS: vocabulary.occasions.nouns,
    }


def named_by(bare: str, stem: str, names: Mapping[str, str]) -> str:
    """Return the concept that a table gives a word, '' where it gives none.

    A table names stems, and words that only look like having one of them with '' instead.
    """
    found = names.get(bare)
    return names.get(stem, "") if found is None else found


def _either(vocabulary: Vocabulary) -> dict[Role, Iterable[str]]:
    """Return the roles of words with and without attached particles."""
    return {
        Role.BREAKS: vocabulary.breaks,
        Role.PARTS: vocabulary.parts,
        Role.FUTURE: vocabulary.future,
        Role.APART: vocabulary.apart,
        Role.TURNS: vocabulary.turns,
        Role.CHARGES: vocabulary.crimes.charges,
        Role.HYPOTHETICAL: vocabulary.hypothetical,
        Role.DENIED: vocabulary.denied,
        Role.COMES: vocabulary.occasions.comes,
        Role.SUPERLATIVES: vocabulary.occasions.superlatives,
        Role.ANSWERS: vocabulary.occasions.answers,
        Role.OTHERS: vocabulary.occasions.others,
        Role.AGAIN: vocabulary.occasions.again,
        Role.HAD: vocabulary.occasions.had,
        Role.DATES: vocabulary.dated.verbs.keys() | vocabulary.dated.beside.keys(),
    }


def _openings(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in names)


def _roles_by_word(words: Mapping[Role, Iterable[str]]) -> dict[str, tuple[Role, ...]]:
    table: dict[str, tuple[Role, ...]] = {}
    for role, forms in words.items():
        for form in forms:
            table[form] = (*table.get(form, ()), role)
    return table


_HASHTAG = "#"
"""Followed by a name, as a title is."""
