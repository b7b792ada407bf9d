"""Which articles may tell one story: found through shared keys, without reading the others.

Articles are numbered as they come. A posting says that an article has a key; postings lie in
buckets by the hash of their key. Each article's row names its partners among the *earlier* ones,
present in this run or not, so that the partners of an old article are never sought again.

A lost row costs time only: an article without its own is numbered anew, and a lost bucket, which
could hide partners, makes the whole index start again.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from checker.store.interface import Store
from checker.store.memory import INDEX

_BUCKETS = 1024
_SHARED_KEYS = 2
"""Keys that two articles must have in common before they are looked at together."""

_ENOUGH = 1 - 1e-9
"""What shared keys must bring: 1, but for how sums of floats are rounded."""

Bag = Mapping[str, float]
"""Keys, each with the most that it can bring to the 1 that two articles must share."""


@dataclass(frozen=True, slots=True)
class Card:
    """How one article is filed, and how its partners are sought."""

    filed: frozenset[str]
    """Keys under which later articles find it."""

    counted: frozenset[str]
    """Keys of which a partner is filed under two at the least."""

    sought: tuple[Bag, ...]
    """A partner is filed under keys of one of these bags that bring 1 together."""


Keys = Callable[[Sequence[str]], Mapping[str, Card]]
"""The cards of some articles, named by digest."""

Partners = Callable[[str, Sequence[str]], Iterable[str]]
"""Of some articles that share enough with the first, those that may tell its story."""


@dataclass(frozen=True, slots=True)
class _Hashed:
    """A card whose keys are hashed."""

    filed: frozenset[int]
    counted: frozenset[int]
    sought: tuple[Mapping[int, float], ...]

    @property
    def keys(self) -> frozenset[int]:
        """Every key that is looked up or written."""
        return self.filed.union(self.counted, *self.sought)


class LostRowError(Exception):
    """A row that could hide a pair is gone; the index starts again."""


@dataclass(slots=True)
class _State:
    """What the index holds, as far as one run has looked."""

    seen: bytes | None
    """The guard row as it was read; None for a new index."""

    generation: str
    """Drawn at random, so that rows of an index whose guard was lost are never taken up again."""

    count: int
    written: int
    """A bit for each bucket that holds something."""

    buckets: dict[int, dict[int, list[int]]] = field(default_factory=dict)
    """By bucket: for each key's hash the numbers of its articles."""

    members: dict[int, tuple[str, list[int]]] = field(default_factory=dict)
    """Digest and partners of articles by number, those of this run included."""

    touched: set[int] = field(default_factory=set)
    rows: dict[str, bytes] = field(default_factory=dict)
    """Rows of new articles."""


def pairs(
    store: Store, space: str, present: Sequence[str], *, keys: Keys, partners: Partners
) -> list[tuple[str, str]]:
    """Return the pairs of present articles that may tell one story, sorted, smaller digest first.

    Args:
        store: Where the index is kept; it grows by those of ``present`` that it does not know.
        space: Name of the index: one for each code and settings that decide on partners.
        present: Digests of the run's articles, unique.
        keys: Asked for new articles only.
        partners: Asked for each new article, with known ones that its card does not rule out.
            Whether two articles are partners must depend on these two alone, in whatever order,
            and cards must not depend on the order either. It may raise `LostRowError` where it
            cannot say.
    """
    while True:
        state = _load(store, space)
        try:
            found = _extend(_Index(store, space, state), sorted(present), keys, partners)
        except LostRowError:
            fresh = _fresh(state.seen)
            store.put_if(f"{space}/guard", state.seen, {f"{space}/guard": _guard(fresh)})
            continue
        if not state.rows or _save(store, space, state):
            return sorted(found)


class _Index:
    """The index as one run sees it."""

    def __init__(self, store: Store, space: str, state: _State) -> None:
        self._store = store
        self.state = state
        self._prefix = f"{space}/{state.generation}"

    def numbers(self, digests: Sequence[str]) -> dict[str, int]:
        """Return the numbers of those articles that the index knows."""
        names = {f"{self._prefix}/number/{digest}": digest for digest in digests}
        found = self._store.get(INDEX, names)
        return {names[name]: int(content) for name, content in found.items()}

    def members(self, numbers: Iterable[int]) -> dict[int, tuple[str, list[int]]]:
        """Return digest and partners of articles by number, as far as their rows are there."""
        wanted = list(numbers)
        known = self.state.members
        names = {
            f"{self._prefix}/member/{number}": number for number in wanted if number not in known
        }
        found = self._store.get(INDEX, names)
        known |= {names[name]: _member(content) for name, content in found.items()}
        return {number: known[number] for number in wanted if number in known}

    def load(self, hashes: Iterable[int]) -> None:
        """Read the buckets of these keys, all in one go.

        Raises:
            LostRowError: One that was written is not there.
        """
        state = self.state
        missing = {number % _BUCKETS for number in hashes} - state.buckets.keys()
        names = {f"{self._prefix}/bucket/{bucket}": bucket for bucket in missing}
        found = self._store.get(INDEX, names)
        for name, bucket in names.items():
            if name not in found and state.written >> bucket & 1:
                raise LostRowError
            state.buckets[bucket] = _postings(found.get(name, b""))

    def sharing(self, card: _Hashed) -> list[int]:
        """Return the numbers of articles that a card does not rule out, in order."""
        enough: set[int] = set()
        for bag in card.sought:
            brought: defaultdict[int, float] = defaultdict(float)
            for key, most in bag.items():
                for number in self._filed(key):
                    brought[number] += most
            enough |= {number for number, share in brought.items() if share >= _ENOUGH}
        shared = Counter(chain.from_iterable(map(self._filed, card.counted)))
        return sorted(number for number in enough if shared[number] >= _SHARED_KEYS)

    def _filed(self, key: int) -> Sequence[int]:
        return self.state.buckets[key % _BUCKETS].get(key, ())

    def add(self, digest: str, hashes: Iterable[int], partners: Sequence[int]) -> None:
        """Give an article the next number, and note its keys and partners."""
        state = self.state
        number = state.count
        state.count += 1
        for key in hashes:
            bucket = key % _BUCKETS
            state.buckets[bucket].setdefault(key, []).append(number)
            state.touched.add(bucket)
            state.written |= 1 << bucket
        state.rows[f"{self._prefix}/number/{digest}"] = str(number).encode()
        state.rows[f"{self._prefix}/member/{number}"] = json.dumps([digest, *partners]).encode()
        state.members[number] = digest, list(partners)

    def bucket_rows(self) -> dict[str, bytes]:
        """Return the rows of the buckets that have changed."""
        return {
            f"{self._prefix}/bucket/{bucket}": _packed(self.state.buckets[bucket])
            for bucket in sorted(self.state.touched)
        }


def _extend(
    index: _Index, present: Sequence[str], keys: Keys, partners: Partners
) -> set[tuple[str, str]]:
    numbers = index.numbers(present)
    members = index.members(numbers.values())
    known = {digest for digest, number in numbers.items() if number in members}
    new = [digest for digest in present if digest not in known]
    hashed = {digest: _hashed(card) for digest, card in keys(new).items()}
    index.load({key for card in hashed.values() for key in card.keys})
    for digest in new:
        _add(index, digest, hashed[digest], partners)
    digests = {numbers[digest]: digest for digest in known}
    added = {index.state.count - len(new) + place: digest for place, digest in enumerate(new)}
    named = members | index.members(added)
    digests |= added
    return {
        (min(digest, digests[other]), max(digest, digests[other]))
        for digest, others in named.values()
        for other in others
        if other in digests
    }


def _add(index: _Index, digest: str, card: _Hashed, partners: Partners) -> None:
    members = index.members(index.sharing(card))
    # An article that lost its row was numbered anew, so that one digest may have two numbers.
    by_digest: dict[str, list[int]] = {}
    for number, (other, _) in members.items():
        if other != digest:
            by_digest.setdefault(other, []).append(number)
    chosen = sorted(
        number for other in partners(digest, sorted(by_digest)) for number in by_digest[other]
    )
    index.add(digest, sorted(card.filed), chosen)


def _load(store: Store, space: str) -> _State:
    seen = store.get(INDEX, [f"{space}/guard"]).get(f"{space}/guard")
    if seen is None:
        return _fresh(None)
    generation, count, written = json.loads(seen)
    return _State(seen, generation, count, int(written, 16))


def _fresh(seen: bytes | None) -> _State:
    return _State(seen, secrets.token_hex(8), 0, 0)


def _save(store: Store, space: str, state: _State) -> bool:
    index = _Index(store, space, state)
    rows = {**state.rows, **index.bucket_rows(), f"{space}/guard": _guard(state)}
    return store.put_if(f"{space}/guard", state.seen, rows)


def _guard(state: _State) -> bytes:
    return json.dumps([state.generation, state.count, f"{state.written:x}"]).encode()


def _member(content: bytes) -> tuple[str, list[int]]:
    digest, *partners = json.loads(content)
    return digest, partners


def _hashed(card: Card) -> _Hashed:
    return _Hashed(
        frozenset(map(_hash, card.filed)),
        frozenset(map(_hash, card.counted)),
        tuple({_hash(key): most for key, most in bag.items()} for bag in card.sought),
    )


def _hash(key: str) -> int:
    content = key.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "little")


def _packed(postings: Mapping[int, Sequence[int]]) -> bytes:
    flat = [(key, number) for key, numbers in postings.items() for number in numbers]
    keys, numbers = array("Q", [key for key, _ in flat]), array("I", [n for _, n in flat])
    return keys.tobytes() + numbers.tobytes()


def _postings(content: bytes) -> dict[int, list[int]]:
    size = len(content) // 12
    keys, numbers = array("Q", content[: 8 * size]), array("I", content[8 * size :])
    found: dict[int, list[int]] = {}
    for key, number in zip(keys, numbers, strict=True):
        found.setdefault(key, []).append(number)
    return found
