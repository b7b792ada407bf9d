"""English words that tell something only beside another. Data only."""

from __future__ import annotations

from checker.languages.concepts import CUT_OFF, RESTORED
from checker.languages.idioms import Idiom, table
from checker.languages.words import Role

_HOSPITALS = frozenset({"hospital", "hospitals", "clinic", "clinics"})
_SHELTERS = frozenset({"shelter", "shelters", "evacuation"})
_OF_A_PRISON = frozenset(
    {"guard", "guards", "officer", "officers", "official", "officials", "staff", "service"}
    | {"director", "governor", "riot", "walls", "gates", "break", "system", "population"}
)
_PRISONS = frozenset({"prison", "jail", "custody"})
_AT_A_PRISON = frozenset({"from", "at", "inside", "outside", "near"})
_CURRENT = frozenset({"power", "electricity", "current"})
_WATCHERS = frozenset({"street", "market", "markets", "economists", "investors", "traders"})
_LAWS = frozenset({"constitution", "constitutional", "law", "laws", "statute", "rules"})

IDIOMS = table(
    (
        "taken rushed airlifted transported ferried brought",
        Idiom(_HOSPITALS, ahead=6, event="injured", unless=frozenset({"from"})),
    ),
    ("prison jail", Idiom(_OF_A_PRISON, ahead=1)),
    ("prison jail", Idiom(_AT_A_PRISON, back=6, unless=frozenset({"in", "years", "to"}))),
    ("escaped escape escapes", Idiom(_PRISONS, ahead=6, event="displaced")),
    ("took take takes taken taking", Idiom(frozenset({"part"}), ahead=1, event="attended")),
    ("come came comes", Idiom(frozenset({"times", "twice"}), ahead=5, event="visited")),
    ("moved taken brought", Idiom(_SHELTERS, ahead=4, event="displaced")),
    ("lost lose loses losing no without", Idiom(_CURRENT, ahead=2, event=CUT_OFF)),
    ("cut cuts outage outages", Idiom(_CURRENT, ahead=2, back=2, event=CUT_OFF)),
    ("cut", Idiom(frozenset({"off"}), ahead=1, event="trapped")),
    ("dark", Idiom(frozenset({"the"}), back=1, event=CUT_OFF)),
    ("restored restore restores", Idiom(_CURRENT | {"supply"}, ahead=3, back=4, event=RESTORED)),
    ("looking", Idiom(_WATCHERS, back=4, role=Role.EXPECTED)),
    ("target targets", Idiom(frozenset({"of"}), ahead=1, role=Role.EXPECTED)),
    ("appealed appealing", Idiom(frozenset({"for"}), ahead=1, role=Role.EXPECTED)),
    ("gives allows grants permits", Idiom(_LAWS, back=3, role=Role.EXPECTED)),
    ("capacity", Idiom(frozenset({"a", "its", "total", "maximum"}), back=2, role=Role.EXPECTED)),
    ("promised", Idiom(frozenset({"had"}), back=1, role=Role.EXPECTED)),
)
