"""How much a word says about which event a text tells: rare words say more.

Frequencies are those of `wordfreq` (Zipf scale: 7 for "the", 4 for a common noun, 0 for a word
not in its tables), so they do not depend on the corpus: adding an article never changes what two
others look like to each other.
"""

from __future__ import annotations

from functools import lru_cache

_COMMON = 6.5
_FLOOR = 0.3
_CEILING = 4.5


@lru_cache(maxsize=1 << 17)
def rarity(folded: str, language: str) -> float:
    """Return the weight of a word, from 0.3 (everywhere) to 4.5 (in no table)."""
    import wordfreq  # noqa: PLC0415  # 0.5 s to import, and a run without new articles needs none

    zipf = wordfreq.zipf_frequency(folded, language)
    return min(max(_COMMON - zipf, _FLOOR), _CEILING)
