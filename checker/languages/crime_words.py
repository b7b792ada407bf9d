"""Words by which somebody is accused, of which a language has its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrimeWords:
    """Words by which somebody is accused, suspected or tried, as `fold` leaves them."""

    accusing: frozenset[str] = frozenset()
    """Those that tell it: accused, charged, on trial."""

    prepositions: frozenset[str] = frozenset()
    """What stands between them and the crime: of, with."""

    attached: str = ""
    """The one of these that is written as one with the crime, '' where none is."""

    nouns: frozenset[str] = frozenset()
    """Words right before the crime, without a preposition: a charge of."""

    charges: frozenset[str] = frozenset()
    """Words before what somebody is suspected or punished for, or what is answered."""
