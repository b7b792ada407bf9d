"""Labelled pairs of sentences, one JSON object a line, as two articles each."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from checker.errors import InputError
from checker.model import Article, ArticleId, PublishedFrom, Span

LABELS = ("contradiction", "consistent", "unrelated")


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two sentences, and whether they contradict each other."""

    id: str
    left: Article
    right: Article
    label: str
    subtype: str
    cluster: str
    """Rows of one cluster are never split between training and testing; '' has none."""

    soft: bool = False
    documents: tuple[str, str] = ("", "")
    """Names of the files in the cluster's folder where the sentences stand, without suffix."""

    @property
    def one_article(self) -> bool:
        """Whether both sentences stand in one article: then left and right are that article."""
        return self.left is self.right

    @property
    def positive(self) -> bool:
        """Whether the pair is labelled a contradiction."""
        return self.label == "contradiction"

    @property
    def fold_key(self) -> str:
        """What decides the fold: the cluster, or the first sentence where there is none."""
        return self.cluster or self.left.text[:40]


def load_pairs(path: Path) -> list[LabelledPair]:
    """Return the pairs of a JSON Lines file, in file order.

    Raises:
        InputError: The file cannot be read, or a line of it is no labelled pair.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text: {error}") from error
    return [_pair(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _pair(path: Path, number: int, line: str) -> LabelledPair:
    where = f"{path}:{number}"
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(f"{where}: not a JSON object: {error}") from error
    missing = [name for name in ("id", "a", "b", "label") if name not in row]
    if missing:
        raise InputError(f"{where}: fields {', '.join(missing)} are missing; see check eval --help")
    if row["label"] not in LABELS:
        raise InputError(f"{where}: label {row['label']!r} is none of {', '.join(LABELS)}")
    left, right = _article(row, "a", where), _article(row, "b", where)
    if row.get("one_article"):
        left = right = _joined(left, right, headline="headline-body" in row.get("classes", ()))
    return LabelledPair(
        id=str(row["id"]),
        left=left,
        right=right,
        label=row["label"],
        subtype=row.get("subtype") or row["label"],
        cluster=str(row.get("cluster") or ""),
        soft=bool(row.get("soft")),
        documents=(str(row.get("a_doc") or ""), str(row.get("b_doc") or "")),
    )


def _joined(first: Article, second: Article, *, headline: bool) -> Article:
    """Return one article of two sentences, each a paragraph of its own, the first its headline."""
    whole = replace(first, text=f"{first.text}\n\n{second.text}")
    if not headline:
        return whole
    return replace(whole, title=first.text, title_span=Span(0, len(first.text)))


def _article(row: Mapping[str, object], side: str, where: str) -> Article:
    text = str(row[side])
    told = row.get(f"{side}_time")
    return Article(
        id=ArticleId(f"{row['id']}/{side}"),
        text=text,
        language=str(row.get(f"{side}_lang") or _language(text)),
        outlet=str(row.get(f"{side}_outlet") or ""),
        published=_moment(str(told), where) if told else None,
        published_from=PublishedFrom.CALLER if told else PublishedFrom.UNKNOWN,
    )


def _language(text: str) -> str:
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in text)
    return "ar" if arabic * 2 > sum(letter.isalpha() for letter in text) else "en"


def _moment(told: str, where: str) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(told)
    except ValueError as error:
        raise InputError(f"{where}: {told!r} is not an ISO 8601 time") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
