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

_MEASURES = frozenset({"tariffs", "tariff", "duties", "duty", "sanctions", "taxes", "levies"})
_CARRIED_OUT = frozenset(
    {"carried", "carrying", "carries", "good", "through", "executed", "delivered"}
)
_THREATS = "threatened threatens threaten threatening threat threats"

_PLACES = frozenset(
    {"village", "villages", "town", "towns", "city", "cities", "hill", "hills", "territory"}
    | {"area", "areas", "district", "districts", "positions", "airport", "base", "bases"}
    | {"neighbourhood", "neighbourhoods", "neighborhood", "neighborhoods", "checkpoint"}
    | {"checkpoints", "crossing", "strongholds", "stronghold", "bridge", "bridges", "province"}
)
_SHOTS = frozenset(
    {"missile", "missiles", "rocket", "rockets", "shell", "shells", "shots", "rounds", "mortars"}
)
_GOALS = frozenset(
    {"goal", "goals", "twice", "minute", "net", "header", "equaliser", "equalizer", "winner"}
    | {"opener", "brace", "penalty"}
)
_CHARGES = frozenset({"of", "charge", "charges", "wrongdoing"})
_LOST = frozenset({"dead", "drowned", "killed", "died", "perished", "trapped", "buried"})
_HEADING = frozenset({"at", "rising", "growing", "falling", "reaching", "shrinking"})
_YEARS = frozenset({"years", "year", "months", "life"})
_CHARGED = frozenset({"charges", "charge", "trial"})
_PENALTIES = frozenset({"maximum", "up", "sentence", "sentences", "penalty", "penalties"})
_HELD = frozenset({"hostage", "hostages", "captive"})
_PRISONER = frozenset({"prisoner", "prisoners"})

IDIOMS = table(
    ("feared presumed", Idiom(_LOST, ahead=3, role=Role.EXPECTED)),
    ("seen", Idiom(_HEADING, ahead=1, role=Role.EXPECTED)),
    ("faces face facing", Idiom(_YEARS, ahead=7, role=Role.HYPOTHETICAL, unless=_CHARGED)),
    ("carry carries carried", Idiom(_PENALTIES, ahead=4, role=Role.HYPOTHETICAL)),
    ("punishable", Idiom(frozenset({"by"}), ahead=1, role=Role.HYPOTHETICAL)),
    ("captured capture captures capturing", Idiom(_PLACES, ahead=4, event="seized")),
    ("took takes taken taking", Idiom(_HELD, ahead=6, event="abducted")),
    ("took takes taken taking", Idiom(_PRISONER, ahead=6, event="arrested")),
    ("fire fires", Idiom(_SHOTS, ahead=4, event="launched")),
    ("struck converted", Idiom(_GOALS, ahead=6, event="scored")),
    ("cleared", Idiom(_CHARGES, ahead=3, event="acquitted")),
    ("free", Idiom(frozenset({"to", "will", "would", "must", "set"}), back=1, event="freed")),
    ("competing", Idiom(frozenset({"in", "at"}), ahead=1, event="attended")),
    ("ill sick", Idiom(frozenset({"made", "making", "fell", "fallen"}), back=6, event="injured")),
    ("alive", Idiom(frozenset({"got", "out", "found", "pulled"}), back=3, event="rescued")),
    ("threat threats", Idiom(_CARRIED_OUT, back=3)),
    (_THREATS + " vowed vows", Idiom(frozenset({"to"}), ahead=1, role=Role.EXPECTED)),
    (_THREATS, Idiom(_MEASURES, ahead=4, role=Role.EXPECTED)),
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
