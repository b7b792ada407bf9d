"""What statements disagree about: groups of facts, and the judgement of a group."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum, StrEnum, unique

from checker.model.fact import Fact, Value


@unique
class Relation(Enum):
    """What holds between two facts of a group; see the table in ``docs/design.md``."""

    SAME = "same"
    COMPATIBLE = "compatible"
    PART_OF = "part_of"
    DIFFERENT = "different"
    UPDATE = "update"
    TENSION = "tension"
    CONTRADICTION = "contradiction"
    UNKNOWN = "unknown"


@unique
class Verdict(StrEnum):
    """What a finding is reported as."""

    UPDATE = "update"
    TENSION = "tension"
    CONTRADICTION = "contradiction"

    @property
    def weight(self) -> int:
        """Strength for ordering: a contradiction weighs most."""
        return {"update": 1, "tension": 2, "contradiction": 3}[self.value]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of the evidence that two facts speak of one thing."""

    name: str
    measured: float
    """The measurement itself, mostly in [0, 1]."""

    contribution: float
    """What it adds to the log-odds of "same fact"; a veto is ``-inf``."""

    note: str = ""
    """In words, where the number alone would not tell."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two facts that speak of one thing, how sure that is, and how their values relate."""

    left: int
    """Index into ``FactGroup.facts``; ``left < right``."""

    right: int
    probability: float
    relation: Relation
    level: str
    """Name of the comparison level that decided, such as ``count.disjoint``."""

    evidence: tuple[Evidence, ...] = ()


WRONG_SUM = "wrong_sum"
"""Last part of the level of a value and the parts listed with it that make another sum."""


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts of one kind that speak of the same thing; no judgement of the group yet."""

    facts: tuple[Fact, ...]
    """Ordered by publication, then by statement, article and place; at least two."""

    links: tuple[Link, ...]
    """For each pair of facts that were compared, in the order of their indexes."""


@unique
class Scope(StrEnum):
    """Whether a finding needs two articles."""

    CROSS_ARTICLE = "cross-article"
    WITHIN_ARTICLE = "within-article"


@unique
class Status(StrEnum):
    """What a reviewer said of a finding."""

    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision on a finding, as one line of the decisions file."""

    finding: str
    status: Status
    reviewer: str = ""
    reason: str = ""
    """A reason code: see `checker.store.decisions.REASONS`."""

    note: str = ""
    expires: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One row of a value table: a value and every statement of it."""

    shown: str
    value: Value
    facts: tuple[Fact, ...]
    """In the order of the group."""

    witnesses: int
    """Independent ones: wire copies of one text count once; at least 1."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact on which statements disagree, with its whole value table."""

    id: str
    """Of the finding's kind, values and earliest statement; survives edits elsewhere."""

    aliases: frozenset[str]
    """All ids that name this finding, ``id`` included: a decision on any of them covers it."""

    verdict: Verdict
    kind: str
    scope: Scope
    what: str
    level: str
    explanation: str
    values: tuple[ValueRow, ...]
    """Ordered by value; at least two rows."""

    evidence: tuple[Evidence, ...] = ()
    """Of the pair of statements that decided the verdict."""

    decision: Decision | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every statement in the table, row by row."""
        return tuple(fact for row in self.values for fact in row.facts)
