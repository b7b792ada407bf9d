"""Members of small sets: numbered in the order in which their class names them."""

from __future__ import annotations

import pytest

from checker.languages.arabic.number_words import Role as NumberRole
from checker.languages.arabic.tokens import TokenKind as ArabicKind
from checker.languages.arabic.word_forms import Form
from checker.languages.english.tokens import TokenKind as EnglishKind
from checker.languages.words import Role


@pytest.mark.parametrize("members", [Role, NumberRole, Form, ArabicKind, EnglishKind])
def test_members_are_numbered_in_order(members: type[int]) -> None:
    found = [getattr(members, name) for name in members.__annotations__]
    assert found == list(range(len(found)))
    assert all(isinstance(member, members) for member in found)
