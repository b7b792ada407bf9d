"""The settings of a run: one frozen value, passed in; no global state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

_NO_TOLERANCE: Mapping[str, Fraction] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """All that changes what a run finds. Defaults are right for news as it comes."""

    language: str = "auto"
    """``auto``, or the ISO 639-1 code that every article is read as."""

    embedder: str = "bundled"
    """``bundled``, ``hashing``, or a sentence-transformers model by folder or hub name."""

    threshold: float = 0.5
    """Least probability that two facts speak of one thing, in (0, 1)."""

    tolerances: Mapping[str, Fraction] = field(default_factory=lambda: _NO_TOLERANCE)
    """By kind, or ``casualties``: the relative difference that is no disagreement, in [0, 1)."""

    ignore: tuple[str, ...] = ()
    """Regular expressions; a fact whose sentence matches one never takes part."""

    aliases: tuple[tuple[str, ...], ...] = ()
    """Names that are one: each entry lists spellings of one person, place or body."""

    tiers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """By outlet: 1 is the most trusted. Only orders rows; it never decides a verdict."""

    jobs: int = 1
    """Processes for extraction; 0 is one a core."""

    engine: str = "local"
    """Where articles are read, by name in `checker.engine.ENGINES`; the results are the same."""

    def __post_init__(self) -> None:
        if not 0 < self.threshold < 1:
            raise ValueError(f"threshold must lie between 0 and 1, got {self.threshold}")
        for kind, share in self.tolerances.items():
            if not 0 <= share < 1:
                raise ValueError(f"tolerance of {kind} must be at least 0 and below 1, got {share}")
        if self.jobs < 0:
            raise ValueError(f"jobs must be 0 or more, got {self.jobs}")

    def to_json(self) -> dict[str, object]:
        """Return the settings that change what a run finds, as JSON values, keys sorted."""
        return {
            "aliases": [list(names) for names in self.aliases],
            "embedder": self.embedder,
            "ignore": list(self.ignore),
            "language": self.language,
            "threshold": self.threshold,
            "tiers": dict(sorted(self.tiers.items())),
            "tolerances": {kind: str(share) for kind, share in sorted(self.tolerances.items())},
        }
