"""Fact -> FactGroup: which facts speak of the same thing."""

from __future__ import annotations

from checker.grouping.blocking import candidates, index_keys, may_tell_one_story
from checker.grouping.dossier import Dossier, dossier
from checker.grouping.groups import form_groups
from checker.grouping.linking import Bond, bonds, proposals
from checker.grouping.naming import Naming
from checker.grouping.scoring import Weights, bundled_weights

__all__ = [
    "Bond",
    "Dossier",
    "Naming",
    "Weights",
    "bonds",
    "bundled_weights",
    "candidates",
    "dossier",
    "form_groups",
    "index_keys",
    "may_tell_one_story",
    "proposals",
]
