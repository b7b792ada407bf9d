"""What news counts: the concepts of things that all languages share, and what is one of what.

Data only. Every concept is named by its commonest English word; each language maps its own words
to the names. A word of two meanings, which others tell apart by two words, has no concept.
"""

from __future__ import annotations

PERSON = "person"

_ROLES = """
passenger migrant refugee tourist resident fan relative pilgrim prisoner hostage suspect case
member leader president expert activist volunteer voter user customer consumer subscriber
follower viewer reader participant competitor winner champion patient beneficiary donor guest
friend colleague partner rival boy girl youth orphan foreigner muslim christian jew worshipper
thief smuggler killer criminal convict guard settler blogger graduate delegate witness pensioner
"""
ROLES: frozenset[str] = frozenset(_ROLES.split())
"""What anybody may be called besides: two tourists may be two men, and a worker a passenger."""

_TRADES = """
nurse engineer driver teacher doctor pilot farmer cook translator lawyer firefighter journalist
photographer
"""
"""What may be told as workers or employees."""

_PEOPLE = """
civilian child woman man soldier fighter police officer journalist editor worker student
protester official politician minister candidate judge player sailor peacekeeper ambassador
athlete runner cyclist swimmer diver boxer climber artist singer dancer writer poet scientist
trader investor shareholder millionaire billionaire coach fisherman spy mercenary priest widow
adviser assistant inspector observer investigator juror mediator negotiator
"""

_BUILDINGS = """
house apartment villa mosque church temple synagogue hospital clinic pharmacy school museum
theatre hotel restaurant cafe shop factory palace prison tower library warehouse
"""

_ANIMALS = """
sheep goat cow camel horse donkey dog cat elephant bear monkey bird chicken eagle snake whale
dolphin turtle wolf
"""

_SPORT = """
goal match season title point half time attempt win defeat draw medal cup prize race
championship kick pass lap
"""

_POLITICS = """
vote seat country city village province capital embassy consulate ministry government party
parliament council committee court union organisation association agency coalition bloc
delegation mission election referendum campaign law decree decision article proposal amendment
recommendation initiative complaint lawsuit charge crime violation sanction condition demand
agreement contract treaty summit conference meeting session speech statement constituency coup
crisis ceasefire
"""

_INSTITUTIONS = """
company bank university college institute institution newspaper magazine channel club team
family tribe gang cell faction network group
"""

_MILITARY = """
missile drone aircraft helicopter bomb mine shell projectile weapon gun rifle pistol bullet
launcher belt knife tank army brigade battalion squadron convoy base checkpoint trench attack
clash battle war massacre ambush coffin
"""

_VEHICLES = """
vehicle car bus truck motorcycle taxi train carriage ship boat ferry submarine tanker warship
balloon satellite container
"""

_PLACES = """
building place station airport port camp crossing bridge tunnel road street dam well river lake
mountain island forest beach farm field reactor refinery castle stadium cemetery grave garden
market office headquarters settlement neighbourhood area site continent planet star floor room
hall bed door window gate wall tent shelter hole statue facility
"""

_OBJECTS = """
animal tree flower seedling egg meal loaf bag bottle parcel pill dose vaccine drug sample phone
computer camera screen television engine card ticket passport visa licence certificate document
manuscript file report study poll book novel poem song album film series episode play painting
photo video message tweet page account app copy map key ring gift ball shirt dress shoe carpet
skull mummy piece shipment product model unit system
"""

_AFFAIRS = """
job project programme plan investment loan bond share tax salary invoice branch trip tour round
quarter day minute test exam interview call negotiation offer demonstration festival exhibition
event celebration funeral marriage divorce anniversary generation incident collision warning
threat question reason step measure error earthquake tremor hurricane storm fire flood volcano
wave leak disease virus option scenario idea story lesson language chapter part name result
sector batch surgery list
"""

PEOPLE: frozenset[str] = ROLES.union(_TRADES.split(), _PEOPLE.split())

LIFELESS: frozenset[str] = frozenset(
    f"{_BUILDINGS} {_SPORT} {_MILITARY} {_VEHICLES} {_PLACES} {_OBJECTS}".split()
) - {"army", "brigade", "battalion", "squadron", "animal", "massacre"}
"""What is neither alive nor made up of people."""

GROUPS: dict[str, frozenset[str]] = {
    PERSON: PEOPLE - {"passenger"},  # 65 passengers are not all of the 66 on board
    "worker": frozenset(_TRADES.split()),
    "member": frozenset({"fighter", "soldier", "police", "officer", "politician"}),
    "soldier": frozenset({"officer"}),
    "police": frozenset({"officer"}),
    "fighter": frozenset({"mercenary"}),
    "official": frozenset({"ambassador", "leader", "president"}),
    "leader": frozenset({"president"}),
    "journalist": frozenset({"photographer", "editor"}),
    "child": frozenset({"boy", "girl"}),
    "woman": frozenset({"girl"}),
    "man": frozenset({"boy"}),
    "athlete": frozenset({"player", "runner", "cyclist", "swimmer", "boxer"}),
    "institution": frozenset({"company", "bank", "university", "school", "hospital"}),
    "aircraft": frozenset({"drone", "helicopter"}),
    "projectile": frozenset({"missile", "shell"}),
    "weapon": frozenset({"gun", "rifle", "pistol", "knife", "launcher"}),
    "gun": frozenset({"rifle", "pistol"}),
    "vehicle": frozenset({"car", "bus", "truck", "motorcycle", "taxi", "tank"}),
    "car": frozenset({"taxi"}),
    "ship": frozenset({"boat", "ferry", "submarine", "tanker", "warship"}),
    "boat": frozenset({"ferry"}),
    "building": frozenset(_BUILDINGS.split()),
    "house": frozenset({"apartment", "villa"}),
    "animal": frozenset(_ANIMALS.split()),
    "bird": frozenset({"chicken", "eagle"}),
    "road": frozenset({"street"}),
    "area": frozenset({"neighbourhood"}),
    "book": frozenset({"novel"}),
    "agreement": frozenset({"contract", "treaty"}),
    "meeting": frozenset({"summit", "conference", "session"}),
    "round": frozenset({"session", "tour"}),
    "trip": frozenset({"tour"}),
    "attack": frozenset({"ambush", "massacre"}),
}
"""A thing, and what counts as one of it."""

_TOPICS = (
    *(_BUILDINGS, _ANIMALS, _SPORT, _POLITICS, _INSTITUTIONS, _MILITARY, _VEHICLES, _PLACES),
    *(_OBJECTS, _AFFAIRS),
)
_LASTING = """
point season half seat country city village province capital embassy consulate ministry government
party parliament council committee court union organisation association agency coalition bloc
delegation constituency job bond share tax salary branch quarter day minute list name language
chapter part sector reason
"""
HAPPENINGS: frozenset[str] = frozenset(
    f"{_SPORT} {_POLITICS} {_AFFAIRS} attack clash battle war massacre ambush".split()
) - frozenset(_LASTING.split())
"""Things that happen, and so may be counted by how often they did: no points, no seats."""

THINGS: frozenset[str] = PEOPLE.union(GROUPS, *map(str.split, _TOPICS))
"""Every concept of a thing."""

_GENERIC = """
piece part unit system model option batch list name time case product shipment place site area
facility building step measure reason incident event vehicle animal question idea
"""
GENERIC: frozenset[str] = frozenset(_GENERIC.split())
"""What almost anything may be called."""

_KIN = """
attack clash battle war massacre ambush bomb incident collision
bomb mine shell projectile missile
weapon gun rifle pistol launcher bullet projectile
group network cell faction gang tribe family team bloc coalition party organisation association
company bank institution agency office headquarters branch shop factory
university college institute school
village city neighbourhood province settlement country constituency
camp shelter tent base checkpoint
law decree decision proposal amendment article recommendation initiative plan programme project
agreement contract treaty ceasefire
meeting summit conference session round speech call trip tour mission match
complaint lawsuit charge crime violation
report study document manuscript file statement book article chapter page
film series episode play song album video
title cup medal prize championship
house apartment villa room
road street bridge tunnel wall
shop market restaurant cafe
ship boat ferry tanker submarine warship
drone aircraft helicopter
car bus truck motorcycle taxi train carriage tank
demonstration celebration festival event
earthquake tremor storm hurricane flood fire wave
dose vaccine pill drug sample test
message call tweet account page photo video
job worker
""".strip().splitlines()

COUNTED_FOR: tuple[frozenset[str], ...] = (
    frozenset({"worker", "job"}),
    frozenset({"house", "family", "customer"}),
    frozenset({"politician", "vote"}),
)
"""Names of which one is counted for the other: jobs are lost by those who have them, power by homes
or the households in them, and a vote is won by the votes of deputies."""

KIN: tuple[frozenset[str], ...] = tuple(frozenset(line.split()) for line in _KIN)
"""Things that two writers may call by each other's names, or count by one for the other."""

_APART = """
prisoner convict / guard police
thief smuggler killer criminal / guard police
passenger / sailor pilot
patient / doctor nurse
student / teacher
voter / candidate
migrant refugee tourist pilgrim worshipper resident settler / police soldier fighter guard
fan / player police
guard / fighter
boy / girl woman
girl / man
""".strip().splitlines()

APART: frozenset[frozenset[str]] = frozenset(
    frozenset({one, other})
    for line in _APART
    for one in line.partition("/")[0].split()
    for other in line.partition("/")[2].split()
)
"""Two sorts of people of which nobody is both, although one of them is a role."""
