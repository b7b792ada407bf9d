"""Facts read by hand, and how many of them a reader got right."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.extraction import extract
from checker.model import Article, Fact, Region
from checker.sentences import split

_SAME_UNIT: Mapping[str, tuple[str, float]] = {
    "decade": ("month", 120),
    "year": ("month", 12),
    "week": ("hour", 168),
    "day": ("hour", 24),
}
"""Durations that are right in another unit too: 20 years are two decades."""

_SOFT_DAYS = 3
"""Weeks begin on other days in other countries, and nobody agrees where "late 2011" begins."""


@dataclass(frozen=True, slots=True)
class GoldFact:
    """One fact as a person reads it; ``start`` and ``end`` are code points into the file."""

    doc: str
    start: int
    end: int
    surface: str
    kind: str
    op: str
    low: float | str | None
    high: float | str | None
    unit: str | None
    region: str

    @property
    def id(self) -> str:
        """The place and the kind, in plain letters."""
        return f"{self.kind} at {self.start} of {self.doc[:3]}"

    def met_by(self, facts: Iterable[Fact]) -> bool:
        """Say whether one of the facts states this one, in some of the same words."""
        return any(
            fact.kind == self.kind
            and fact.span.start < self.end
            and self.start < fact.span.end
            and self._says(fact.value.to_json())
            for fact in facts
        )

    def _says(self, value: Mapping[str, object]) -> bool:
        if self.kind == "date":
            return _days_meet((self.low, self.high), (value["low"], value["high"]))
        if self.op == "approx":
            return value["op"] == "approx" and _within(float(self.low or 0), value)
        read = _plain(value["low"], value["unit"]), _plain(value["high"], value["unit"])
        return value["op"] == self.op and read == (
            _plain(self.low, self.unit),
            _plain(self.high, self.unit),
        )


def load_facts(path: Path) -> list[GoldFact]:
    """Read facts from a JSON Lines file, in file order."""
    names = GoldFact.__dataclass_fields__
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [GoldFact(**{name: row[name] for name in names}) for row in rows]


def facts_of(articles: Sequence[Article], days: Mapping[str, dt.date]) -> dict[str, list[Fact]]:
    """Return the facts of each file, read as on the day given for the prefix of its name."""
    facts: dict[str, list[Fact]] = {}
    for article in articles:
        name = article.id.split("#")[0]
        main = "#" not in article.id
        day = days.get(name[:3]) if main else article.day
        facts.setdefault(name, []).extend(extract(split(article), day))
    return facts


def surplus(gold: Sequence[GoldFact], facts: Mapping[str, Sequence[Fact]]) -> list[Fact]:
    """Return the facts of the main articles' bodies that stand where a person reads none."""
    return [
        fact
        for name, some in facts.items()
        for fact in some
        if fact.sentence.region is Region.BODY
        and "#" not in fact.sentence.article
        and not any(
            entry.doc == name and fact.span.start < entry.end and entry.start < fact.span.end
            for entry in gold
        )
    ]


def _plain(number: object, unit: object) -> tuple[float, str] | None:
    if number is None:
        return None
    name, factor = _SAME_UNIT.get(str(unit), (str(unit or ""), 1))
    return float(str(number)) * factor, name


def _within(number: float, value: Mapping[str, object]) -> bool:
    low, high = value["low"], value["high"]
    return (low is None or float(str(low)) <= number) and (
        high is None or number <= float(str(high))
    )


def _days_meet(wanted: tuple[object, object], read: tuple[object, object]) -> bool:
    """Say whether two stretches of days are one, or overlap where either has soft edges."""
    if wanted == read:
        return True
    ends = [dt.date.fromisoformat(str(day)) for day in (*wanted, *read) if day is not None]
    if len(ends) < 4:
        return False
    first, last, low, high = ends
    slack = dt.timedelta(days=_SOFT_DAYS if last > first else 0)
    return low <= last + slack and first - slack <= high and (last > first or low == high)
