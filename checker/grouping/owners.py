"""Two figures -> whether they are of two persons, firms or countries."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from checker.grouping.pair import Pair
from checker.grouping.skeleton import sounds
from checker.grouping.view import View
from checker.kinds import Period
from checker.languages import LANGUAGES
from checker.languages.concepts import EVENTS, is_person
from checker.languages.interface import WordClass
from checker.languages.owning import AGE, MEMBERS, SENTENCE
from checker.model import Owner

_ONE_WORD = 70.0
"""Likeness, of 100, from which two words are one: of letters, or of consonants in two scripts."""


def other_owner(pair: Pair) -> bool:
    """Whether each figure is somebody else's."""
    return _other_country(pair) or _other_relative(pair) or _other_name(pair)


def of_one_person(pair: Pair) -> bool:
    """Whether both are told of one person by name, whatever else their sentences name."""
    left, right = _owner(pair.left), _owner(pair.right)
    if left.slot not in _OF_PERSONS or left.slot != right.slot or left.relation != right.relation:
        return False
    alone = len(left.roles) == len(right.roles) == 1 and left.roles == right.roles
    unnamed = not left.names and not right.names  # by a name that is a word, too: Amal, "hope"
    return _share_a_name(left.names, right.names) or (
        unnamed and alone and not any(is_person(role) for role in left.roles)
    )


def ages_of_one_person(pair: Pair) -> bool:
    """Whether both are ages of one person by name, told of one year: whatever befell whom."""
    left, right = pair.left.fact, pair.right.fact
    if not left.kind == right.kind == AGE or not of_one_person(pair):
        return False
    first, second = left.context.when, right.context.when
    if not isinstance(first, Period) or not isinstance(second, Period):
        return True
    if first.low is None or second.low is None:
        return True
    return abs((first.low - second.low).days) < _YEAR


_YEAR = 300
"""Days, a little less than a year: of two birthdays one may lie between."""


def _owner(view: View) -> Owner:
    return view.fact.context.owner


def _other_country(pair: Pair) -> bool:
    """Whether those counted are of two countries: Turkish soldiers, and Syrian ones."""
    left, right = _owner(pair.left).countries, _owner(pair.right).countries
    return bool(left) and bool(right) and left.isdisjoint(right)


def _other_relative(pair: Pair) -> bool:
    """Whether one figure is that of somebody's relative or rival, and the other not the same one's.

    The other sentence must not name whom the first one calls so, nor tell what he is.
    """
    if pair.left.fact.kind != pair.right.fact.kind:
        return False
    left, right = _owner(pair.left), _owner(pair.right)
    if left.relation and right.relation:
        apart = left.relation != right.relation
        return apart and not _share_a_name(left.names, right.names)
    if not left.relation and not right.relation:
        return False
    relative, other = (pair.left, pair.right) if left.relation else (pair.right, pair.left)
    told = _owner(relative)
    if _named_in(told.names, other) or not _is_told(other):
        return False
    if told.kin_to and not told.names:
        return _named_in(told.kin_to, other)
    return bool(told.names) or not _is_described(told.roles, other)


def _is_described(roles: frozenset[str], view: View) -> bool:
    """Say whether a sentence tells what somebody is: by one noun for people, or by two words."""
    said = {term.concept or term.stem for term in view.sentence.terms} & roles
    return len(said) > 1 or any(is_person(role) for role in said)


def _is_told(view: View) -> bool:
    """Say whether it is clear whose a figure is: by a name, or as the only one of its kind."""
    kinds = [fact.kind for fact in view.sentence.facts]
    return bool(_owner(view).names) or kinds.count(view.fact.kind) == 1


def _other_name(pair: Pair) -> bool:
    """Whether both name whose the figure is, and neither name is the other.

    Who is named in both sentences may be told by two names; unless each is, as two things. A body
    of which some are members has many names, so that it must be so; as must somebody whose age is
    told, who may be told by what he does. People with two names each of which none is shared are
    two.
    """
    left, right = _owner(pair.left), _owner(pair.right)
    if pair.left.fact.kind != pair.right.fact.kind:
        return False
    if not left.slot or left.slot != right.slot or not (left.names and right.names):
        return False
    if left.relation or right.relation or _share_a_name(_called(left), _called(right)):
        return False
    here, there = _named_in(left.names, pair.right), _named_in(right.names, pair.left)
    if left.slot == MEMBERS:
        return here and there
    if left.slot in _OF_PERSONS and min(len(left.names), len(right.names)) > 1:
        return True
    return here == there and (here or left.slot != AGE)


_OF_PERSONS = frozenset({SENTENCE, AGE})


def _called(owner: Owner) -> tuple[str, ...]:
    """Return what somebody is called: of whose age is told, a surname may be among the roles."""
    return (*owner.names, *(owner.roles if owner.slot == AGE else ()))


def _share_a_name(left: Iterable[str], right: Iterable[str]) -> bool:
    others = list(right)
    return any(_is_one(name, other) for name in left for other in others)


def _named_in(names: Iterable[str], view: View) -> bool:
    """Say whether a sentence has one of some names; consonants alone make a name of many a verb."""
    language = LANGUAGES[view.fact.sentence.language]
    terms = [term for term in view.sentence.terms if term.concept not in EVENTS]
    return any(
        _is_one(name, term.folded)
        and (_one_script(name, term.folded) or language.word_class(term) is not WordClass.VERB)
        for name in names
        for term in terms
    )


def _one_script(first: str, second: str) -> bool:
    return first.isascii() == second.isascii()


def _is_one(first: str, second: str) -> bool:
    """Say whether two words are spellings of one, in one script or in two."""
    if _one_script(first, second):
        return fuzz.ratio(first, second) > _ONE_WORD
    return fuzz.ratio(sounds(first), sounds(second)) > _ONE_WORD
