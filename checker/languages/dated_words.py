"""The words of a language by which it is told what a date dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Beside(NamedTuple):
    """What a word tells where one of certain words stands near: take effect, kick off."""

    concept: str
    """'' where it then tells nothing that is dated."""

    near: frozenset[str]
    """Words as folded, one of which must stand near."""

    ahead: int = 0
    """Words behind it among which they are looked for."""

    back: int = 0
    """Words before it, in the same manner."""


@dataclass(frozen=True, slots=True)
class DatedWords:
    """All as folded, or without attached particles."""

    verbs: Mapping[str, str] = field(default_factory=dict)
    """Verbs and verbal nouns, each with its concept; '' for a word that only looks like one."""

    finite: frozenset[str] = frozenset()
    """Forms that are verbs alone, and so stand behind no article."""

    articles: tuple[str, ...] = ()
    """Endings of what is written before a noun that is definite."""

    nouns: Mapping[str, str] = field(default_factory=dict)
    """Nouns of what takes place, begins or ends, each with its concept: a summit."""

    beside: Mapping[str, tuple[Beside, ...]] = field(default_factory=dict)
    """Words that tell an event only beside another; of several the first that holds is it."""

    ranks: Mapping[str, str] = field(default_factory=dict)
    """Words for the first and the last of several, each with the stage: the first delivery."""

    places: frozenset[str] = frozenset()
    """Prepositions before an occasion that only tells where or when: at the festival."""

    subordinators: frozenset[str] = frozenset()
    """Words behind a date at which another statement begins: after, when."""

    back_to: frozenset[str] = frozenset()
    """Prepositions right before a date to which a thing goes back: that returns to 1978. Before an
    amount they make "arrives" tell what it comes to."""

    undergo: frozenset[str] = frozenset()
    """Verbs of a relative clause that only tell whom befell what it hangs on: that Tarsa saw."""

    due: Mapping[str, bool] = field(default_factory=dict)
    """Adjectives behind an occasion that a date behind them dates, each with whether the date may
    be a day: the vote due on 3 May, the next vote in 2030."""
