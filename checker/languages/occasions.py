"""The words of a language by which an event is set beside an older one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OccasionWords:
    """All folded; see `checker.languages.background`."""

    nouns: frozenset[str] = frozenset()
    """Stems of nouns of events that kill, beside those of `Vocabulary.events`: earthquake."""

    comes: frozenset[str] = frozenset()
    """Verbs by which an event is set beside an older one: it came a week after."""

    after: frozenset[str] = frozenset()
    """Words between the two: after, follows."""

    superlatives: frozenset[str] = frozenset()
    """What an event is since an older one: the deadliest."""

    unlike: frozenset[str] = frozenset()
    """What stands right before "since" where there was nothing like the news: its highest level."""

    answers: frozenset[str] = frozenset()
    """Nouns before the older event that was answered: revenge for."""

    others: frozenset[str] = frozenset()
    """Adjectives of an event that is not the day's: an earlier, a similar attack."""

    again: frozenset[str] = frozenset()
    """Adjectives of an event that is another where an earlier time is told: another, last week."""

    had: frozenset[str] = frozenset()
    """Auxiliaries of what happened before: an attack in May had killed 20."""

    indefinites: frozenset[str] = frozenset()
    """Articles of what was not told of yet, where there are such words."""

    causes: frozenset[str] = frozenset()
    """Verbs by which an event has its toll: it left 20 dead."""

    goes_on: frozenset[str] = frozenset()
    """Words by which a clause goes on about an event, beside relative pronouns: when."""
