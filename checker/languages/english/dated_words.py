"""English words that tell what a date dates, by the concept that all languages share. Data only."""

from __future__ import annotations

from checker.languages.dated_concepts import BEGAN, DATES_BACK, ENDED, HELD
from checker.languages.dated_words import Beside, DatedWords
from checker.languages.english.nouns import plural

_VERBS: dict[str, str] = {
    BEGAN: (
        "begin begins began begun beginning start starts started starting commence commences"
        " commenced commencing resume resumes resumed resuming resumption onset underway effective"
        " applies applied erupted erupts introduced introduces introduction"
    ),
    ENDED: (
        "end ends ended ending finish finishes finished finishing conclude concludes concluded"
        " concluding conclusion expire expires expired expiring expiry lapse lapses lapsed deadline"
    ),
    HELD: "held hold holds holding convene convenes convened scheduled stages staged organised"
    " organized organises hosts hosted hosting host celebrated celebrates",
    "suspended": (
        "suspended suspends suspend suspension halted halts halt stopped stops stop interrupted"
    ),
    "cancelled": "cancelled canceled cancels cancellation scrapped abolished repealed",
    "delayed": "delayed postponed postpones postponement rescheduled adjourned",
    "departed": "departed departs departure left leaves leaving sailed sails embarked",
    "arrived": "arrived arrives arrive arriving arrival reached reaches reach docked",
    "landed": "landed lands land landing",
    "in_office": "chaired presided reigned governed succeeded",
    "elected": "elected re-elected reelected elects",
    "hired": "appointed appoints appoint appointment appointing hired hires recruited",
    "resigned": "resigned resigns resign resignation quit quits",
    "dismissed": "dismissed sacked fired removed ousted deposed overthrown",
    "retired": "retired retires retire retirement retiring",
    "buried": "buried burial interred",
    "killed": (
        "died dies dying death killed assassinated murdered executed perished drowned slain dead"
    ),
    "injured": "injured wounded hurt",
    "vanished": "disappeared vanished disappearance",
    "completed": "completed completes complete completion finalised finalized ready",
    "returned": "returned returns return returning",
    "joined": "joined joins join joining signed-up enlisted enrolled",
    "moved": "moved moves move relocated relocates",
    "founded": "founded founding established establishes created creation formed formation",
    "built": "built constructed erected construction",
    "opened": (
        "opened opens open opening reopened reopens reopen reopening inaugurated inaugurates"
        " inauguration unveiled unveils"
    ),
    "closed": "closed closes close closing closure shut shuts shutting",
    "launched": "launched launches launch launching",
    "published": (
        "published publishes publication released releases release premiered premieres premiere"
        " debuts debuted debut aired airs issued screened"
    ),
    "signed": "signed signs sign signing initialled sealed",
    "approved": "approved approves approval ratified ratification passed adopted endorsed enacted",
    "delivered": (
        "delivered delivers deliver delivering delivery deliveries handover receive receives"
        " received"
    ),
    "born": "born birth",
    "married": "married marries marry wed wedded",
    "arrested": ("arrested arrests arrest arresting detained detention caught remanded jailed"),
    "freed": "freed frees",
    "abducted": "kidnapped abducted abduction kidnapping",
    "sentenced": "sentenced convicted conviction sentencing",
    "acquitted": "acquitted acquittal",
    "accused": "charged indicted indictment accused",
    "attacked": (
        "attacked bombed bombing shelled raided shot exploded explodes explosion blast"
        " detonated airstrike stabbed ambushed invaded invasion assault"
    ),
    "stormed": "stormed storms storming",
    "struck": "struck hit hits ravaged devastated landfall",
    "destroyed": "destroyed collapsed collapse demolished burned burnt razed",
    "crashed": "crashed crash crashes plunged",
    "won": "won wins win winning awarded crowned received clinched",
    "nominated": "nominated nomination",
    "scored": "scored scores",
    "discovered": "discovered discovery found unearthed spotted",
    "produced": "painted sculpted composed written filmed produced drawn",
    "cost": "bought purchased acquired sold acquisition",
    "withdrew": "withdrew withdrawn withdraws withdrawal pulled",
    "sent": "sent sends send sending",
    "seized": "seized captured overran overrun seize",
    "entered": "entered enters enter crossed",
    "visited": "visited visits visit visiting travelled traveled travels",
    "met": "met meets meet meeting",
    "displaced": "fled flees evacuated",
    "performed": "performed performs perform sang sings",
}

_NOUNS: dict[str, str] = {
    "met": "summit conference congress forum symposium round session talks negotiation convention",
    "voted": "election ballot poll referendum vote voting runoff",
    "played": "match final game tournament championship cup derby semifinal quarterfinal race",
    "tried": "trial hearing retrial",
    "exhibited": "exhibition fair festival biennial biennale show expo",
    "performed": "concert recital performance gig",
    "married": "wedding marriage",
    "buried": "funeral",
    "walked_out": "strike walkout stoppage",
    "truce": "ceasefire cease-fire truce armistice",
    "attacked": "attack raid assault offensive siege bombing shooting invasion",
    "burned": "fire blaze wildfire",
    "fought": "war conflict battle clash fighting",
    "protested": "protest demonstration rally riot march",
    "schooled": "school term class classes",
    "worked": "work repair works repairs",
    "cut_off": "blackout outage",
    "struck": "earthquake quake storm hurricane cyclone",
    "departed": "voyage flight",
    "visited": "tour trip",
    "delivered": "delivery",
    "arrested": "arrest",
}

_TAKES = frozenset({"take", "takes", "took", "taking", "taken"})
_COMES = frozenset({"come", "comes", "came", "coming", "go", "goes", "went", "entered", "enters"})
_WEAPONS = frozenset(
    {"air", "drone", "missile", "rocket", "coalition", "israeli", "u.s", "retaliatory"}
)
_OFF = frozenset({"off"})
_OUT = frozenset({"out"})

_TERMS = frozenset({"until", "since", "between", "country", "kingdom", "ministry", "agency"})
_SHOTS = frozenset(
    {"missile", "missiles", "rocket", "rockets", "shell", "shells", "shots", "rounds", "gas"}
    | {"mortar", "mortars", "bullets", "artillery", "grenade", "grenades", "into", "at"}
)
_MARKS = frozenset(
    {"record", "high", "low", "level", "peak", "agreement", "deal", "accord", "settlement"}
)

_BESIDE: tuple[tuple[str, Beside], ...] = (
    ("effect", Beside(BEGAN, _TAKES | {"into", "in"}, back=2)),
    ("force", Beside(BEGAN, _COMES | {"enter", "into"}, back=2)),
    ("operation operations", Beside(BEGAN, _COMES | {"enter", "into"}, back=2)),
    ("way", Beside(BEGAN, frozenset({"under", "get", "gets", "got"}), back=1)),
    ("kick kicks kicked kicking", Beside(BEGAN, _OFF, ahead=1)),
    ("broke breaks break breaking", Beside(BEGAN, _OUT, ahead=1)),
    ("wrap wraps wrapped winds wound", Beside(ENDED, frozenset({"up"}), ahead=1)),
    ("run runs ran", Beside(ENDED, _OUT | {"until"}, ahead=1)),
    ("place", Beside(HELD, _TAKES, back=1)),
    ("took takes take taking", Beside("departed", _OFF, ahead=1)),
    ("touched touches touch", Beside("landed", frozenset({"down"}), ahead=1)),
    ("came come comes went shot brought", Beside("crashed", frozenset({"down"}), ahead=1)),
    ("office power charge over", Beside("in_office", _TAKES | {"assumed", "assumes"}, back=2)),
    ("office post", Beside("in_office", frozenset({"in", "held", "holds", "assumed"}), back=2)),
    (
        "minister president governor chairman chief director head leader king",
        Beside("in_office", frozenset({"been", "became", "becomes"}), back=3),
    ),
    ("sworn swear swears swore", Beside("sworn", frozenset({"in", "oath"}), ahead=3)),
    ("oath", Beside("sworn", _TAKES | {"swear", "swore"}, back=2)),
    ("rest", Beside("buried", frozenset({"laid"}), back=2)),
    ("trial", Beside("tried", _COMES | {"on", "face", "faces", "stand", "stands"}, back=3)),
    (
        "appear appears appeared",
        Beside(
            "tried", frozenset({"court", "judge", "magistrate", "magistrates", "dock"}), ahead=5
        ),
    ),
    ("ruled headed heads", Beside("in_office", _TERMS, ahead=7)),
    ("recorded", Beside("produced", frozenset({"album", "song", "songs", "track"}), ahead=4)),
    ("fired", Beside("launched", _SHOTS, ahead=4, back=4)),
    ("held", Beside("", frozenset({"-", "by"}), ahead=1, back=1)),
    ("pulled", Beside("", frozenset({"from", "alive", "bodies", "rubble"}), ahead=3)),
    ("passed", Beside("killed", frozenset({"away"}), ahead=1)),
    ("hit hits reach reaches reached", Beside("", _MARKS, ahead=5)),
    (
        "named",
        Beside("won", frozenset({"best", "player", "winner", "champion", "man", "woman"}), ahead=3),
    ),
    ("named", Beside("hired", frozenset({"was", "as", "him", "her"}), ahead=2, back=2)),
    ("contact", Beside("vanished", frozenset({"lost", "lose", "loses"}), back=2)),
    ("dates date dating dated", Beside(DATES_BACK, frozenset({"back", "from", "to"}), ahead=1)),
    ("set", Beside("founded", frozenset({"up"}), ahead=1)),
    ("sale sales", Beside("published", frozenset({"on"}), back=1)),
    (
        "hit hits reach reaches",
        Beside(
            "published",
            frozenset({"theatres", "theaters", "cinemas", "screens", "stores", "shelves"}),
            ahead=2,
        ),
    ),
    ("came come comes", Beside("published", _OUT, ahead=1)),
    ("walk walks walked", Beside("walked_out", _OUT, ahead=1)),
    ("strike strikes", Beside("attacked", _WEAPONS, back=1)),
    ("first opening", Beside(BEGAN, frozenset({"day"}), ahead=1)),
    ("last final closing", Beside(ENDED, frozenset({"day"}), ahead=1)),
    ("handed hand hands", Beside("delivered", frozenset({"over"}), ahead=2)),
    ("stepped steps step", Beside("resigned", frozenset({"down"}), ahead=1)),
    ("went go goes", Beside("exhibited", frozenset({"show", "display"}), ahead=2)),
    (
        "released release releases",
        Beside("freed", frozenset({"prison", "jail", "custody", "bail", "detention"}), ahead=4),
    ),
    ("put", Beside("delayed", _OFF | {"back"}, ahead=1)),
    ("called", Beside("cancelled", _OFF, ahead=1)),
    ("left", Beside("", frozenset({"dead", "injured", "wounded", "homeless"}), ahead=6)),
    ("end start beginning", Beside("", frozenset({"by", "before", "at"}), back=2)),
    ("held hold holds", Beside("", frozenset({"that", "hostage", "captive"}), ahead=2)),
    ("open opening", Beside("", frozenset({"an", "wide"}), back=1)),
)


def _by_word(concepts: dict[str, str]) -> dict[str, str]:
    return {word: concept for concept, words in concepts.items() for word in words.split()}


def _beside() -> dict[str, tuple[Beside, ...]]:
    found: dict[str, tuple[Beside, ...]] = {}
    for words, beside in _BESIDE:
        for word in words.split():
            found[word] = (*found.get(word, ()), beside)
    return found


_SINGULARS = _by_word(_NOUNS)

DATED = DatedWords(
    verbs=_by_word(_VERBS),
    nouns={plural(noun): concept for noun, concept in _SINGULARS.items()} | _SINGULARS,
    beside=_beside(),
    ranks={"first": BEGAN, "maiden": BEGAN, "inaugural": BEGAN, "last": ENDED, "final": ENDED},
    back_to=frozenset({"to", "until"}),
    places=frozenset(
        {"at", "in", "during", "after", "before", "from", "for", "since", "following"}
    ),
    subordinators=frozenset(
        {"after", "before", "when", "while", "as", "who", "which", "because"} | {"having"}
    ),
)
