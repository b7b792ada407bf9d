"""Files -> articles, kept by what a file holds; an unchanged file is not even opened."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from checker.ingest import Ingested, SourceFile, digest, find_files, gather, read_source
from checker.model import Article, Skipped
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
    return gather(listing, reader.read(listing.files))


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was opened."""

    content: str
    """Key of what it holds."""

    ingested: Ingested


class _Reader:
    """Reads files through a store: by their state, then by their content, then in earnest."""

    def __init__(self, language: str, store: Store | None) -> None:
        self._language = language
        depends = key_of(fingerprint("ingest"), language) if store is not None else ""
        self._states: Memo[str] = Memo(store, "file", depends, codec(str).encode)
        self._contents: Memo[Ingested] = Memo(store, "content", depends, encode_ingested)

    def read(self, files: Sequence[SourceFile]) -> list[Ingested]:
        """Return what each file holds, in order."""
        now = time.time_ns()
        states = {file: _state(file) for file in files}
        known = self._states.get(
            [state.key for state in states.values() if state], lambda _, said: cast("str", said)
        )
        contents = self._fetched(known.values())
        found: dict[SourceFile, Ingested] = {}
        opened: dict[SourceFile, _Read] = {}
        for file, state in states.items():
            content = known.get(state.key, "") if state else ""
            if content in contents:
                found[file] = contents[content]
            else:
                opened[file] = self._open(file)
        self._keep(opened, states, now)
        return [found[file] if file in found else opened[file].ingested for file in files]

    def _fetched(self, keys: Iterable[str]) -> dict[str, Ingested]:
        return self._contents.get(keys, lambda _, said: decode_ingested(said))

    def _open(self, file: SourceFile) -> _Read:
        try:
            raw = file.location.read_bytes()
        except OSError:
            return _Read("", read_source(file, language=self._language))  # which says why not
        key = key_of(file.id, file.path, file.location.suffix, digest(raw))
        kept = self._fetched([key]).get(key)
        return _Read(key, kept or read_source(file, language=self._language, raw=raw))

    def _keep(
        self,
        opened: Mapping[SourceFile, _Read],
        states: Mapping[SourceFile, _State | None],
        now: int,
    ) -> None:
        self._contents.put(
            {each.content: each.ingested for each in opened.values() if each.content}
        )
        settled = {
            state.key: opened[file].content
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


_ARTICLE = record(Article, text=Codec(lambda _: None, lambda _: None))
_SKIPPED = codec(tuple[Skipped, ...])
