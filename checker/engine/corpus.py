"""The run over a corpus, stage by stage, each asking the store before it works.

Every stage is pure and keyed by all that it depends on, so that a run with a full store gives
what a run without one gives. What a stage does is in the packages below; here is only the order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import cast

from checker.engine.dossiers import Dossiers, Make
from checker.engine.interface import Engine
from checker.engine.judging import Judge, links_between
from checker.engine.linking import Comparisons, Model, Pair
from checker.model import Article, ArticleId, Finding
from checker.settings import Settings
from checker.store.codec import codec
from checker.store.index import pairs
from checker.store.interface import Store
from checker.store.memo import Kept, Memo, key_of
from checker.store.memory import MemoryStore

Told = Callable[[str, int, int], None]
"""Called with a stage's name, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run over a corpus found, before people's decisions."""

    key: str
    """Of the corpus: other articles, or other names of files, give another."""

    facts: int
    groups: int
    compared: int
    unknown: int
    findings: tuple[Finding, ...]
    """In no particular order."""


@dataclass(frozen=True, slots=True)
class Job:
    """How to run."""

    settings: Settings
    model: Model
    make: Make
    engine: Engine
    store: Store | None
    reading: str
    """Fingerprint of what a dossier depends on."""

    judging: str
    """Fingerprint of what a finding depends on: code, model and settings."""

    told: Told
    every_pair: bool = False
    """Compare all articles with one another, whatever stories they tell."""

    drafts: frozenset[ArticleId] | None = None
    """Find only what touches these articles; None: everything."""


class CorpusRun:
    """One run over one corpus."""

    def __init__(self, articles: Iterable[Article], job: Job) -> None:
        """Prepare to run over articles with unique ids."""
        self._job = job
        self._articles = {article.id: article for article in articles}
        self._digests = {name: article.digest for name, article in self._articles.items()}
        self._holders: dict[str, list[ArticleId]] = {}
        for name in sorted(self._articles):
            self._holders.setdefault(self._digests[name], []).append(name)
        first = {digest: self._articles[names[0]] for digest, names in self._holders.items()}
        self._dossiers = Dossiers(
            first, job.make, job.engine, Kept(job.store, job.reading), partial(job.told, "reading")
        )
        kept = Kept(job.store, job.judging)
        self._comparisons = Comparisons(
            self._dossiers, job.model, kept, partial(job.told, "comparing")
        )
        self._judge = Judge(self._articles, self._digests, self._dossiers, job.settings, kept)

    def outcome(self) -> Outcome:
        """Return what the articles disagree about: fetched whole if nothing has changed."""
        job = self._job
        # A few slots, so that branches that are checked in turn do not push one another out.
        key = self._key()
        slot = str(int(key, 16) % _SLOTS)
        memo: Memo[Outcome] = Memo(job.store, "outcome", job.judging, _CODEC.encode)
        kept = memo.get([slot], lambda _, said: cast("Outcome", _CODEC.decode(said)))
        if slot in kept and kept[slot].key == key:
            return kept[slot]
        found = self._run(key)
        memo.put({slot: found})
        return found

    def _key(self) -> str:
        names = (part for name in sorted(self._digests) for part in (name, self._digests[name]))
        drafts = self._job.drafts
        chosen = () if drafts is None else ("drafts", *sorted(drafts))
        return key_of(str(self._job.every_pair), *names, *chosen)

    def _run(self, key: str) -> Outcome:
        sizes = self._dossiers.sizes(sorted(self._holders))
        compared = self._comparisons.of(self._pairs())
        links = links_between(compared.items(), self._holders)
        judged = self._judge.judge(links)
        weights = {pair: self._times(pair) for pair in compared}
        return Outcome(
            key=key,
            facts=sum(sizes[digest] for digest in self._digests.values()),
            groups=sum(one.groups for one in judged),
            compared=sum(c.compared * weights[pair] for pair, c in compared.items()),
            unknown=sum(c.unknown * weights[pair] for pair, c in compared.items()),
            findings=tuple(f for one in judged for f in one.findings if self._touched(f)),
        )

    def _touched(self, finding: Finding) -> bool:
        drafts = self._job.drafts
        return drafts is None or any(fact.sentence.article in drafts for fact in finding.facts)

    def _pairs(self) -> list[Pair]:
        digests = sorted(self._holders)
        copies = [Pair(digest, digest) for digest in digests if len(self._holders[digest]) > 1]
        within = [Pair(digest, digest, within=True) for digest in digests]
        return sorted([*within, *copies, *(Pair(*pair) for pair in self._across(digests))])

    def _across(self, digests: Sequence[str]) -> Iterable[tuple[str, str]]:
        if self._job.every_pair:
            return combinations(digests, 2)
        store = self._job.store or MemoryStore()
        return pairs(
            store,
            self._job.reading,
            digests,
            keys=self._dossiers.cards,
            partners=self._dossiers.partners,
        )

    def _times(self, pair: Pair) -> int:
        """Return how many pairs of articles a pair of digests stands for: texts have copies.

        With drafts only the pairs that touch one count, so that nothing is called compared that
        was compared without them.
        """
        left, right = self._holders[pair.left], self._holders[pair.right]
        drafts = self._job.drafts
        if drafts is None:
            return _pairs_of(pair, len(left), len(right))
        others = [sum(name not in drafts for name in names) for names in (left, right)]
        return _pairs_of(pair, len(left), len(right)) - _pairs_of(pair, *others)


def _pairs_of(pair: Pair, left: int, right: int) -> int:
    """Return the pairs of articles, of which so many hold the one digest and the other."""
    if pair.within:
        return left
    return left * (left - 1) // 2 if pair.left == pair.right else left * right


_SLOTS = 8
_CODEC = codec(Outcome)
