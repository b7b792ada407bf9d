"""How common a word is, by the tables of `wordfreq`.

Zipf scale: 7 for "the", 4 for a common noun, 0 for a word not in the tables. They do not depend on
the corpus: adding an article never changes what two others look like to each other.
"""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1 << 17)
def zipf(word: str, language: str) -> float:
    """Return how common a word is, from 0 (in no table) to 8.

    Args:
        word: As the language's ``fold`` leaves it.
        language: ISO 639-1 code.
    """
    import wordfreq  # noqa: PLC0415  # 0.5 s to import, and a run without new articles needs none

    return wordfreq.zipf_frequency(word, language)
