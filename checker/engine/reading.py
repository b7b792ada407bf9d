"""Files -> articles, kept by what a file holds; an unchanged file is not even opened.

The store also remembers which files the corpus has, so that a draft can be read beside it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from checker.errors import StoreError
from checker.ingest import Ingested, SourceFile, digest, find_files, gather, read_source
from checker.model import Article, ArticleId, Skipped
from checker.store.codec import Codec, codec, record
from checker.store.fingerprint import fingerprint
from checker.store.interface import Store
from checker.store.memo import Memo, key_of

_RACY_NANOSECONDS = 2_000_000_000
"""A file that changed so lately may change again within one tick of its clock, unseen."""


def read(paths: Sequence[Path], *, language: str, store: Store | None) -> Ingested:
    """Read every article under the named files and folders, as `checker.ingest.read` does.

    Args:
        paths: Files, or folders that are read in depth.
        language: ``auto``, or the ISO 639-1 code that every article is read as.
        store: Where articles are kept between runs.

    Raises:
        InputError: A named path does not exist.
    """
    listing = find_files(paths)
    reader = _Reader(language, store)
    contents = reader.read(listing.files)
    reader.remember([content.key for content in contents])
    return gather(listing, (content.ingested for content in contents))


@dataclass(frozen=True, slots=True)
class Beside:
    """Drafts, and the archive that they are read beside."""

    ingested: Ingested
    """The articles of both; of what was skipped, only the drafts' part."""

    drafts: frozenset[ArticleId]


def read_beside(paths: Sequence[Path], *, language: str, archive: Store, place: str) -> Beside:
    """Read drafts, and take from a store the corpus that was last read with it.

    A draft that is a file of the archive, by its path, stands in the place of what the archive
    holds of it.

    Args:
        paths: Of the drafts: files and folders.
        language: As in `read`; the archive must have been read with the same.
        archive: The archive's store. It learns nothing of the drafts' being a corpus.
        place: How messages call it.

    Raises:
        InputError: A named path does not exist.
        StoreError: The store holds no whole corpus that this code has read.
    """
    listing = find_files(paths)
    reader = _Reader(language, archive)
    kept = reader.recall(place)
    drafts = [content.ingested for content in reader.read(listing.files)]
    mine = [article for ingested in drafts for article in ingested.articles]
    own, ids = {article.path for article in mine}, {article.id for article in mine}
    others = (article for article in kept if article.path not in own)
    renamed = Ingested(tuple(_apart(article, ids) for article in others), ())
    return Beside(gather(listing, [*drafts, renamed]), frozenset(ids))


def _apart(article: Article, ids: Collection[ArticleId]) -> Article:
    """Tell an article of the archive from a draft of the same id."""
    name = article.id
    while name in ids:
        name = ArticleId(f"archive/{name}")
    return article if name == article.id else replace(article, id=name)


@dataclass(frozen=True, slots=True)
class _Content:
    """What a file holds."""

    key: str
    """Under which it is kept; empty for a file that cannot be opened."""

    ingested: Ingested


class _Reader:
    """Reads files through a store: by their state, then by their content, then in earnest."""

    def __init__(self, language: str, store: Store | None) -> None:
        self._language = language
        depends = key_of(fingerprint("ingest"), language) if store is not None else ""
        self._states: Memo[str] = Memo(store, "file", depends, codec(str).encode)
        self._contents: Memo[Ingested] = Memo(store, "content", depends, encode_ingested)
        self._corpus: Memo[tuple[str, ...]] = Memo(store, "corpus", depends, _KEYS.encode)

    def read(self, files: Sequence[SourceFile]) -> list[_Content]:
        """Return what each file holds, in order."""
        now = time.time_ns()
        states = {file: _state(file) for file in files}
        known = self._states.get(
            [state.key for state in states.values() if state], lambda _, said: cast("str", said)
        )
        contents = self._fetched(known.values())
        found: dict[SourceFile, _Content] = {}
        opened: dict[SourceFile, _Content] = {}
        for file, state in states.items():
            content = known.get(state.key, "") if state else ""
            if content in contents:
                found[file] = _Content(content, contents[content])
            else:
                opened[file] = self._open(file)
        self._keep(opened, states, now)
        return [found[file] if file in found else opened[file] for file in files]

    def remember(self, keys: Sequence[str]) -> None:
        """Keep which files the corpus has; written only where that has changed."""
        listed = tuple(key for key in keys if key)
        told = (key_of(*listed),)
        if self._corpus.get([_STAMP], _keys).get(_STAMP) != told:
            self._corpus.put({_STAMP: told, _LISTED: listed})

    def recall(self, place: str) -> list[Article]:
        """Return the articles of the corpus that was last remembered, in its order.

        Raises:
            StoreError: None was, or a part of it is lost.
        """
        listed = self._corpus.get([_LISTED], _keys).get(_LISTED)
        if not listed:
            raise StoreError(
                f"{place}: this version of the checker has read no corpus into that store with "
                f"language {self._language!r}; do so with: check PATH... --store {place}"
            )
        contents = self._fetched(listed)
        if len(contents) < len(set(listed)):
            raise StoreError(
                f"{place}: {len(set(listed)) - len(contents)} of {len(listed)} files of the "
                f"archive are lost or damaged in that store; read them again with: "
                f"check PATH... --store {place}"
            )
        return [article for key in listed for article in contents[key].articles]

    def _fetched(self, keys: Iterable[str]) -> dict[str, Ingested]:
        return self._contents.get(keys, lambda _, said: decode_ingested(said))

    def _open(self, file: SourceFile) -> _Content:
        try:
            raw = file.location.read_bytes()
        except OSError:
            return _Content("", read_source(file, language=self._language))  # which says why not
        key = key_of(file.id, file.path, file.location.suffix, digest(raw))
        kept = self._fetched([key]).get(key)
        return _Content(key, kept or read_source(file, language=self._language, raw=raw))

    def _keep(
        self,
        opened: Mapping[SourceFile, _Content],
        states: Mapping[SourceFile, _State | None],
        now: int,
    ) -> None:
        self._contents.put({each.key: each.ingested for each in opened.values() if each.key})
        settled = {
            state.key: opened[file].key
            for file in opened
            if (state := states[file]) and now - state.changed > _RACY_NANOSECONDS
        }
        self._states.put({state: content for state, content in settled.items() if content})


@dataclass(frozen=True, slots=True)
class _State:
    """How a file lies on the disk, without opening it."""

    key: str
    changed: int
    """When it was last written or replaced, in nanoseconds since 1970."""


def _state(file: SourceFile) -> _State | None:
    try:
        stat = file.location.stat()
    except OSError:
        return None
    parts = (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino)
    place = os.path.abspath(file.location)  # noqa: PTH100  # without asking the disk about links
    key = key_of(file.id, file.path, place, *map(str, parts))
    return _State(key, max(stat.st_mtime_ns, stat.st_ctime_ns))


def encode_ingested(ingested: Ingested) -> object:
    """Lay out what a file holds: a text that several of its articles share stands there once."""
    texts = list(dict.fromkeys(article.text for article in ingested.articles))
    place = {text: number for number, text in enumerate(texts)}
    articles = [[place[article.text], _ARTICLE.encode(article)] for article in ingested.articles]
    return [texts, articles, _SKIPPED.encode(ingested.skipped)]


def decode_ingested(said: object) -> Ingested:
    """Return what `encode_ingested` laid out."""
    texts, articles, skipped = cast("tuple[list[str], list[tuple[int, object]], object]", said)
    found = tuple(
        replace(cast("Article", _ARTICLE.decode(article)), text=texts[number])
        for number, article in articles
    )
    return Ingested(found, cast("tuple[Skipped, ...]", _SKIPPED.decode(skipped)))


def _keys(_: str, said: object) -> tuple[str, ...]:
    return tuple(cast("list[str]", said))


_STAMP, _LISTED = "stamp", "listed"
_KEYS = codec(tuple[str, ...])
_ARTICLE = record(Article, text=Codec(lambda _: None, lambda _: None))
_SKIPPED = codec(tuple[Skipped, ...])
