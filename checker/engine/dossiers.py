"""Article -> Dossier, kept by the article's digest: reading is done once for each text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from checker.engine.interface import Engine
from checker.grouping import Dossier, may_tell_one_story
from checker.grouping.blocking import LEAST_STORY, LEAST_STORY_ACROSS, index_keys
from checker.grouping.view import SentenceView, View
from checker.languages import LANGUAGES
from checker.model import Article, ArticleId, Fact, Sentence
from checker.store.codec import Codec, codec, record
from checker.store.index import Card, LostRowError
from checker.store.memo import Kept, Memo

Told = Callable[[int, int], None]

_BATCH = 100
"""Articles read between two writes to the store."""

Make = Callable[[Article], Dossier]
"""Reads an article; a function of a module, or a partial of one."""


class Dossiers:
    """The dossiers of a run's articles, read or fetched when they are first asked for."""

    def __init__(
        self,
        articles: Mapping[str, Article],
        make: Make,
        engine: Engine,
        kept: Kept,
        told: Told,
    ) -> None:
        """Prepare to read.

        Args:
            articles: By digest.
            make: Reads one of them.
            engine: Where reading runs.
            kept: Where dossiers are kept between runs; depends on all that ``make`` depends on.
            told: Called with how many articles are read, and of how many.
        """
        self._told = told
        self._articles = articles
        self._make = make
        self._engine = engine
        store, depends = kept.store, kept.depends
        self._kept: Memo[Dossier] = Memo(store, "dossier", depends, encode_dossier)
        self._outlines: Memo[Outline] = Memo(store, "outline", depends, codec(Outline).encode)
        self._sizes: Memo[int] = Memo(store, "size", depends, codec(int).encode)
        self._known: dict[str, Dossier] = {}
        self._light: dict[str, Dossier] = {}

    def sizes(self, digests: Sequence[str]) -> dict[str, int]:
        """Return how many facts each article states; those that nobody has read are read."""
        found = self._sizes.get(digests, lambda _, said: cast("int", said))
        missing = [digest for digest in digests if digest not in found]
        self.read(missing)
        return found | {digest: len(self._known[digest].views) for digest in missing}

    def read(self, digests: Iterable[str]) -> None:
        """Have these dossiers at hand: fetch what is kept, read the rest on the engine."""
        missing = [digest for digest in digests if digest not in self._known]
        self._known |= self._kept.get(missing, self._decoded)
        unread = [digest for digest in missing if digest not in self._known]
        made = self._engine.map(self._make, [self._articles[digest] for digest in unread])
        # In batches, so that a run that is killed does not begin at the beginning again.
        for start in range(0, len(unread), _BATCH):
            batch = unread[start : start + _BATCH]
            new = {digest: next(made) for digest in batch}
            self._kept.put(new)
            self._outlines.put({digest: outline(dossier) for digest, dossier in new.items()})
            self._sizes.put({digest: len(dossier.views) for digest, dossier in new.items()})
            self._known |= new
            self._told(start + len(batch), len(unread))

    def __getitem__(self, digest: str) -> Dossier:
        """Return a dossier that `read` has at hand."""
        return self._known[digest]

    def cards(self, digests: Sequence[str]) -> dict[str, Card]:
        """Return how articles are filed and found; see `checker.store.index.Keys`."""
        self.read(digests)
        return {digest: card_of(self._known[digest]) for digest in digests}

    def partners(self, digest: str, others: Sequence[str]) -> list[str]:
        """Return those that may tell an article's story; see `checker.store.index.Partners`.

        Others may be of an earlier run and not at hand: their outlines are enough.
        """
        here = self._known[digest]
        self._lighten([other for other in others if other not in self._light])
        # In the order of digests, since a sum of floats depends on its order.
        return [
            other
            for other in others
            if may_tell_one_story(*_in_order((digest, here), (other, self._light[other])))
        ]

    def _lighten(self, digests: Sequence[str]) -> None:
        """Have at hand what decides on partners.

        Raises:
            LostRowError: It is kept no longer, of an article that is not in this run.
        """
        decode = codec(Outline).decode
        absent = [digest for digest in digests if digest not in self._known]
        found = self._outlines.get(absent, lambda _, said: cast("Outline", decode(said)))
        lost = [digest for digest in absent if digest not in found]
        if any(digest not in self._articles for digest in lost):
            raise LostRowError
        self.read(lost)
        self._light |= {digest: outline.dossier() for digest, outline in found.items()}
        self._light |= {d: self._known[d] for d in digests if d in self._known}

    def _decoded(self, digest: str, said: object) -> Dossier:
        return decode_dossier(said, self._articles[digest])


def card_of(dossier: Dossier) -> Card:
    """Return how an article is filed: none that may tell its story is ruled out.

    Two articles of one story share a least part of all that their keys weigh together. Whatever
    the other weighs, the keys of this one that they share weigh no less than that part of its
    own: so most articles that share a word with it are told apart without being looked at.
    Articles of another language are sought by the sound of names alone, among their own.
    """
    own = dossier.article.language
    here = {f"~{own} {sounds}" for sounds in dossier.neutral}
    there = {
        f"~{code} {sounds}": weight
        for code in LANGUAGES
        if code != own
        for sounds, weight in dossier.neutral.items()
    }
    counted = index_keys(dossier)
    across = _worth(there, LEAST_STORY_ACROSS, sum(dossier.neutral.values()))
    same = _worth(dossier.keys, LEAST_STORY, sum(dossier.keys.values()))
    return Card(frozenset({*counted, *here}), frozenset(counted), (same, across))


def _worth(bag: Mapping[str, float], least: float, whole: float) -> dict[str, float]:
    """Return by key how much of what must be shared it is; see `checker.grouping.view.overlap`."""
    return {key: weight * (1 + least) / (least * whole) for key, weight in bag.items()}


def _in_order(left: tuple[str, Dossier], right: tuple[str, Dossier]) -> tuple[Dossier, Dossier]:
    return (left[1], right[1]) if left[0] < right[0] else (right[1], left[1])


@dataclass(frozen=True, slots=True)
class Outline:
    """What decides on an article's partners."""

    language: str
    published: dt.datetime | None
    keys: Mapping[str, float]
    neutral: Mapping[str, float]

    def dossier(self) -> Dossier:
        """Return a dossier without text and views, enough for `may_tell_one_story`."""
        article = Article(ArticleId(""), "", self.language, published=self.published)
        return Dossier(article, (), (), self.keys, self.neutral)


def outline(dossier: Dossier) -> Outline:
    """Return what of a dossier decides on partners."""
    article = dossier.article
    return Outline(article.language, article.published, dossier.keys, dossier.neutral)


def encode_dossier(dossier: Dossier) -> object:
    """Lay a dossier out: without its article, and each sentence once, without its text."""
    by_span = {view.sentence.sentence.span: view.sentence for view in dossier.told}
    place = {span: number for number, span in enumerate(by_span)}
    return [
        [_SENTENCE_VIEW.encode(sentence) for sentence in by_span.values()],
        [
            [place[view.sentence.sentence.span], _FACT.encode(view.fact), _VIEW.encode(view)]
            for view in dossier.told
        ],
        len(dossier.views),
        dict(dossier.keys),
        dict(dossier.neutral),
    ]


def decode_dossier(said: object, article: Article) -> Dossier:
    """Return the dossier that `encode_dossier` laid out, for an article of the same digest.

    A view's fact is the very object that its sentence lists, as it was.
    """
    sentences, views, count, keys, neutral = cast("_Laid", said)
    read = [_placed(sentence, article) for sentence in sentences]
    facts = [
        replace(cast("Fact", _FACT.decode(fact)), sentence=read[place].sentence)
        for place, fact, _ in views
    ]
    listed: list[list[Fact]] = [[] for _ in sentences]
    for (place, _, _), fact in list(zip(views, facts, strict=True))[:count]:
        listed[place].append(fact)
    whole = [replace(view, facts=tuple(some)) for view, some in zip(read, listed, strict=True)]
    found = tuple(
        replace(cast("View", _VIEW.decode(view)), fact=fact, sentence=whole[place])
        for (place, _, view), fact in zip(views, facts, strict=True)
    )
    return Dossier(article, found[:count], found[count:], keys, neutral)


_Laid = tuple[
    list[object], list[tuple[int, object, object]], int, dict[str, float], dict[str, float]
]

# Left out where a dossier is laid out, and put back when it is read: what the article itself tells.
_NONE = Codec(lambda _: None, lambda _: None)
_FACT = record(Fact, sentence=_NONE)
_SENTENCE_VIEW = record(
    SentenceView, sentence=record(Sentence, article=_NONE, text=_NONE), facts=_NONE
)
_VIEW = record(View, sentence=_NONE, fact=_NONE)


def _placed(said: object, article: Article) -> SentenceView:
    view = cast("SentenceView", _SENTENCE_VIEW.decode(said))
    span = view.sentence.span
    text = article.text[span.start : span.end]
    return replace(view, sentence=replace(view.sentence, article=article.id, text=text))
