"""The index of articles: the same partners as comparing all with all, however it grew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engine.dossiers import card_of
from checker.grouping import Dossier, may_tell_one_story
from checker.grouping.blocking import index_keys
from checker.store.index import Bag, Card, pairs
from checker.store.memory import INDEX, MemoryStore
from tests.factories import make_article

WORDS = [*"abcdefgh"]


def keys(digests: Sequence[str]) -> Mapping[str, Card]:
    """In these tests the letters of a digest are its keys, and any two are enough."""
    return {digest: card(dict.fromkeys(digest, 0.5)) for digest in digests}


def card(bag: Bag) -> Card:
    return Card(frozenset(bag), frozenset(bag), (bag,))


def partners(digest: str, others: Sequence[str]) -> Iterable[str]:
    """Two articles of even total length are no partners, whatever they share."""
    return [other for other in others if (len(digest) + len(other)) % 2]


def brute(present: Sequence[str]) -> list[tuple[str, str]]:
    return [
        (left, right)
        for left, right in combinations(sorted(present), 2)
        if len(set(left) & set(right)) > 1 and (len(left) + len(right)) % 2
    ]


CORPORA = st.lists(
    st.lists(st.text(WORDS, min_size=1, max_size=5), unique=True, max_size=10), max_size=5
)


@given(CORPORA)
def test_the_pairs_are_those_of_comparing_all_with_all(corpora: list[list[str]]) -> None:
    store = MemoryStore()

    for present in corpora:
        assert pairs(store, "s", present, keys=keys, partners=partners) == brute(present)


def test_keys_and_partners_are_asked_for_new_articles_only() -> None:
    store = MemoryStore()
    pairs(store, "s", ["ab", "abc"], keys=keys, partners=partners)
    asked: list[str] = []

    def counted(digests: Sequence[str]) -> Mapping[str, Card]:
        asked.extend(digests)
        return keys(digests)

    found = pairs(store, "s", ["ab", "abc", "bcde", "xyz"], keys=counted, partners=partners)

    assert asked == ["bcde", "xyz"]
    assert found == [("ab", "abc"), ("abc", "bcde")]


def test_indexes_of_other_settings_are_apart() -> None:
    store = MemoryStore()
    pairs(store, "one", ["ab"], keys=keys, partners=partners)

    assert pairs(store, "two", ["abc"], keys=keys, partners=partners) == []


@pytest.mark.parametrize("part", ["guard", "bucket", "number", "member"])
@given(corpora=CORPORA, lost=st.sets(st.integers(0, 20)))
def test_lost_rows_hide_no_pair(part: str, corpora: list[list[str]], lost: set[int]) -> None:
    store = MemoryStore()
    for present in corpora:
        pairs(store, "s", present, keys=keys, partners=partners)
        rows = [key for key in store._rows if key[0] == INDEX and f"/{part}" in key[1]]  # noqa: SLF001  # stands for damage
        for key in (row for place, row in enumerate(rows) if place in lost):
            del store._rows[key]  # noqa: SLF001

        assert pairs(store, "s", present, keys=keys, partners=partners) == brute(present)


class _Contended:
    """A store to which another run adds between this run's reading and its writing."""

    def __init__(self, other: list[str]) -> None:
        self._other = other
        self._kept = MemoryStore()
        self.get = self._kept.get
        self.put = self._kept.put
        self.close = self._kept.close

    def put_if(self, guard: str, seen: bytes | None, rows: Mapping[str, bytes]) -> bool:
        if self._other:
            other, self._other = self._other, []
            pairs(self._kept, "s", other, keys=keys, partners=partners)
        return self._kept.put_if(guard, seen, rows)


def test_two_runs_that_add_at_once_both_keep_their_articles() -> None:
    store = _Contended(["abc", "bcde"])

    assert pairs(store, "s", ["ab", "bc"], keys=keys, partners=partners) == []
    everything = ["ab", "bc", "abc", "bcde"]
    assert pairs(store, "s", everything, keys=keys, partners=partners) == brute(everything)


WEIGHTS = st.dictionaries(st.sampled_from(WORDS), st.floats(0.3, 9.0), min_size=1)


@given(
    own=WEIGHTS,
    own_neutral=WEIGHTS,
    other=WEIGHTS,
    other_neutral=WEIGHTS,
    languages=st.tuples(st.sampled_from(["ar", "en"]), st.sampled_from(["ar", "en"])),
)
def test_two_articles_that_may_tell_one_story_share_enough_to_be_found(
    own: Bag, own_neutral: Bag, other: Bag, other_neutral: Bag, languages: tuple[str, str]
) -> None:
    left = Dossier(make_article("x", language=languages[0]), (), (), own, own_neutral)
    right = Dossier(make_article("x", language=languages[1]), (), (), other, other_neutral)

    filed = card_of(right).filed
    shared = [
        sum(worth for key, worth in bag.items() if key in filed) for bag in card_of(left).sought
    ]

    assert card_of(left).counted == index_keys(left)
    assert card_of(left).counted & card_of(right).counted == card_of(left).counted & filed
    assert max(shared) >= 1 - 1e-9 or not may_tell_one_story(left, right)


def test_articles_that_share_too_little_are_not_looked_at() -> None:
    store = MemoryStore()
    worth = {"a": 0.2, "b": 0.7, "c": 0.4}
    looked: list[str] = []

    def weighed(digests: Sequence[str]) -> Mapping[str, Card]:
        return {digest: card({letter: worth[letter] for letter in digest}) for digest in digests}

    def noted(digest: str, others: Sequence[str]) -> Iterable[str]:
        looked.extend(f"{digest} {other}" for other in others)
        return others

    assert pairs(store, "s", ["abc", "ab", "bc"], keys=weighed, partners=noted) == [("abc", "bc")]
    assert looked == ["bc abc"]
