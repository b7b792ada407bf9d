"""Words that tell something only beside another: "taken to hospital", "lost power", "a target of".

A language gives a table of them; here the words of a sentence are told anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from checker.languages.words import Role, Word

_LEFT_OUT = frozenset({Role.HAPPENS, Role.EXPECTED, Role.HYPOTHETICAL, Role.FUTURE})
"""What a word does no more once it is told anew."""


class Idiom(NamedTuple):
    """What a word tells where one of certain words stands near."""

    beside: frozenset[str]
    """Words as folded, one of which must stand near."""

    ahead: int = 0
    """Words behind it among which they are looked for, up to the end of its clause."""

    back: int = 0
    """Words before it, in the same manner."""

    event: str = ""
    """The concept of what happens, '' where it then tells none."""

    role: Role | None = None
    unless: frozenset[str] = frozenset()
    """Words that must not stand in between."""


Idioms = Mapping[str, tuple[Idiom, ...]]
"""By a word as folded or bare; of several the first that holds is it."""


def table(*entries: tuple[str, Idiom]) -> dict[str, tuple[Idiom, ...]]:
    """Return idioms by their words, which each entry lists with blanks between."""
    found: dict[str, tuple[Idiom, ...]] = {}
    for forms, idiom in entries:
        for form in forms.split():
            found[form] = (*found.get(form, ()), idiom)
    return found


def told_anew(words: Sequence[Word], idioms: Idioms) -> Sequence[Word]:
    """Return the words of a sentence, those of an idiom as they are meant there."""
    known = [at for at, idiomatic in enumerate(map(_IDIOMATIC, words)) if idiomatic]
    found: dict[int, Word] = {}
    for at in known:
        word = words[at]
        forms = idioms.get(word.folded) or idioms[word.bare]
        meant = next((idiom for idiom in forms if _holds(words, at, idiom)), None)
        if meant is not None:
            found[at] = _told(word, meant)
    return [found.get(at, word) for at, word in enumerate(words)] if found else words


_IDIOMATIC: Callable[[Word], bool] = attrgetter("idiomatic")


def _holds(words: Sequence[Word], at: int, idiom: Idiom) -> bool:
    ahead = words[at + 1 : at + 1 + idiom.ahead]
    back = reversed(words[max(at - idiom.back, 0) : at])
    return _near(ahead, idiom) or _near(back, idiom)


def _near(words: Iterable[Word], idiom: Idiom) -> bool:
    for word in words:
        if word.folded in idiom.beside:
            return True
        if Role.BREAKS in word.roles or word.folded in idiom.unless:
            return False
    return False


def _told(word: Word, idiom: Idiom) -> Word:
    roles = {role for role in word.roles if role not in _LEFT_OUT}
    if idiom.event:
        roles.add(Role.HAPPENS)
    if idiom.role is not None:
        roles.add(idiom.role)
    return word._replace(event=idiom.event, roles=tuple(sorted(roles)))
