"""How much a word says about which event a text tells: rare words say more."""

from __future__ import annotations

from functools import lru_cache

from checker.languages.frequency import zipf

_COMMON = 6.5
_FLOOR = 0.3
_CEILING = 4.5


@lru_cache(maxsize=1 << 17)
def rarity(folded: str, language: str) -> float:
    """Return the weight of a word, from 0.3 (everywhere) to 4.5 (in no table)."""
    return min(max(_COMMON - zipf(folded, language), _FLOOR), _CEILING)
