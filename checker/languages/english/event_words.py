"""English words that say what happens, by the concept that all languages share. Data only.

Inflected forms are found by their stems.
"""

from __future__ import annotations

_WORDS: dict[str, str] = {
    "killed": (
        "kill killed killing kills dead death deaths die died dies fatality fatalities slain"
        " slayings bodies body toll lives martyred victim victims drowned dying drown drowning"
        " perish fatally massacred massacre slaughtered execute executes assassinated murder"
        " murdered perished executed"
    ),
    "injured": (
        "injured injuring injures injury injuries wounded wounding wounds hurt hurting wound"
        " maimed hospitalised hospitalized infected infection infections infecting"
    ),
    "missing": "missing unaccounted disappeared disappear vanished",
    "abducted": "kidnapped kidnap kidnapping kidnaps abducted abduction abduct",
    "rescued": "rescued rescue rescues rescuing survivor survivors survived survive saved",
    "arrested": (
        "arrested arrest arrests detained detaining custody caught captured recaptured detain"
        " detains nabbed"
    ),
    "sentenced": (
        "sentenced sentence jailed jails prison jail imprisonment convicted convicts conviction"
    ),
    "acquitted": "acquitted acquittal",
    "freed": "freed released release releases frees liberated",
    "at_large": "fugitive fugitives",
    "displaced": (
        "displaced fled flee flees fleeing refugee refugees evacuated evacuation evacuate"
        " evacuates evacuees homeless uprooted"
    ),
    "dismissed": "laid layoffs layoff redundant redundancies sacked dismissed",
    "hired": "hired hire recruit appointed appoints appointment recruits recruited",
    "launched": "launched launch launches launching fired firing",
    "intercepted": "intercepted downed downing intercept intercepts",
    "destroyed": (
        "destroyed destroy destroys damaged damages collapsed burned burnt charred demolished"
        " razed wrecked flattened gutted flooded inundated"
    ),
    "attacked": (
        "attack attacks attacked bombing bombings bomb raid raids strike strikes shelling"
        " blast explosion targeted assault ambush ambushed shelled bombed bombardment stabbing"
        " shooting slapped slapping kicked kicking punched punching stabbed beaten"
    ),
    "rose": (
        "rose rise rises rising gained gain gains added climbed jumped advanced increase"
        " increased grew growth higher firmed raised raise hiked lifted boosted surged soared"
        " leapt leaped rallied rebounded rocketed doubled grow grows growing grown risen adding"
        " widened swelled spiked tripled strengthened appreciated accelerated quickened"
    ),
    "fell": (
        "fell fall falls falling lost lose dropped drop declined slipped decrease decreased"
        " lower shed eased loss dipped slid cut cuts slashed reduced trimmed lowered tumbled"
        " plunged plummeted sank shrank retreated skidded halved losing loses losses fallen"
        " sink sinks sinking slide sliding shrink shrinking shedding narrowed slumped weakened"
        " depreciated slowed"
    ),
    "scored": "scored score goal goals netted equalised equalized",
    "won": "won win wins victory title titles prize award crowned",
    "visited": (
        "visit visited visits trip trips tour journey leaves visiting travelled traveled"
        " travelling traveling toured"
    ),
    "cost": (
        "cost costs price priced worth value sold fine fined bought buy buys purchased"
        " purchases acquired acquires acquisition"
    ),
    "lent": (
        "lent lend lends lending loaned loan loans tranche aid grant funding donated donates"
        " donation donations granted"
    ),
    "voted": "vote votes voted ballot ballots voters turnout",
    "counted": "counted tallied",
    "failed": "failed failure failing",
    "born": "born birth",
    "closed": "closed close closing ended finished closes shut settled settle",
    "yield": "yield yields yielding",
    "cancelled": "cancelled canceled cancels cancellation cancellations",
    "delayed": "delayed postponed postpones postponement delays",
    "diverted": "diverted diverts diverting rerouted",
    "trapped": "trapped stranded",
    "delivered": "delivered delivers delivering delivery deliveries",
    "ordered": "ordered orders",
    "signed": "signed signing",
    "resigned": "resigned resigns resignation quit",
    "produced": "produced produces producing production manufactured manufactures painted sculpted",
    "vaccinated": "vaccinated vaccination vaccinations inoculated immunised immunized",
    "planted": "planted planting",
    "built": "built builds constructed construction erected",
    "opened": "opened opens opening inaugurated inaugurates inauguration",
    "crashed": "crashed crashes crash",
    "met": "met meets meeting meetings",
    "accused": "accused accuses charged indicted indictment",
    "deported": "deported deports deportation expelled expels expulsion extradited extradition",
    "sent": "sent sends sending dispatched deployed deploys deployment",
    "withdrew": "withdrew withdrawn withdraws withdrawing withdrawal",
    "seized": "seized seizes seizing seizure confiscated smuggled smuggling",
    "stole": "stole stolen steals theft thefts robbed robbery robberies looted looting",
    "watched": "watched viewed",
    "attended": (
        "attended attends attending attendance participated participates participating"
        " competed competes competing"
    ),
    "approved": "approved approves approval ratified",
    "banned": "banned bans ban prohibited prohibits",
    "extended": "extended extends extension prolonged",
    "discovered": "discovered discovers discovery unearthed",
    "married": "married marries marriage wedding",
    "trained": "trained",
    "nominated": "nominated nomination nominations",
    "played": "played playing",
}

EVENTS: dict[str, tuple[str, ...]] = {
    concept: tuple(words.split()) for concept, words in _WORDS.items()
}

NOT_EVENTS: tuple[str, ...] = (
    *("building", "buildings", "charge", "charges", "crown", "crowns", "flood", "flooding"),
    *("floods", "last", "lasting", "loot", "mets", "open", "plant", "plants", "play"),
    *("plays", "quite", "rob", "shutting", "sign", "signs", "train", "trainer", "trains"),
    *("view", "views", "watch", "watches", "wed"),
    *("rocket", "rockets", "granting", "bomber", "bombers", "shell", "shells"),
    *("live", "fund", "funds", "count", "counts", "order"),
    *("firm", "firms", "free", "clear", "clears", "clearing", "miss", "misses", "missed"),
    *("double", "triple", "appreciate", "narrow", "los", "char", "gut", "guts", "fin", "fins"),
    *("fir", "trap", "traps", "strand", "strands", "refuge", "aids", "titled", "borne", "leave"),
    *("target", "targets", "competing", "paint", "net", "nets", "netting", "slow"),
)
"""Words that only look like inflected words of `EVENTS`: a power plant, a firm, Los Angeles."""

_HOPES = ("hopes", "fears", "concerns", "doubts", "questions", "alarm", "awareness", "eyebrows")
_RAISES = ("raise", "raised", "raises", "raising")

_AT_WORK = "worker workers team teams crew crews service services official officials vessel"
_COMPOUNDS: tuple[tuple[str, str], ...] = (
    ("lower", "respiratory house court courts chamber back leg level levels income"),
    ("higher", "education court courts ground learning"),
    ("close", "to ally allies friend friends aide aides ties race"),
    ("construction", f"company companies firm firms site sites industry sector {_AT_WORK}"),
    ("rescue", f"boat boats ship ships helicopter helicopters {_AT_WORK}"),
    ("aid", f"group groups agency agencies convoy convoys organisation organization {_AT_WORK}"),
    ("death", "penalty row threat threats squad squads certificate certificates"),
    ("murder", "charge charges trial case suspect suspects weapon investigation"),
    ("attack", "helicopter helicopters aircraft submarine submarines dog dogs"),
    ("arrest", "warrant warrants"),
    ("injury", "time"),
    ("bomb", "squad disposal threat threats scare shelter shelters"),
)
"""A noun, and those before which it only tells their sort: a rescue worker, injury time."""

IDLE_PAIRS: frozenset[tuple[str, str]] = frozenset(
    {
        *((ill, "attack") for ill in ("heart", "panic", "asthma")),
        *((ill, "attacks") for ill in ("heart", "panic", "asthma")),
        ("brain", "damage"),
        *((sort, "damages") for sort in ("punitive", "compensatory", "civil", "actual", "in")),
        *((sort, "damages") for sort in ("the", "of", "total", "treble", "statutory", "more")),
        *((sort, "damages") for sort in ("for", "pay", "seek", "sought", "seeking", "awarded")),
        *((sort, "strike") for sort in ("hunger", "general", "rail", "pilots", "teachers", "bus")),
        *((sort, "strikes") for sort in ("hunger", "rail", "teachers", "bus")),
        *((sort, "body") for sort in ("governing", "ruling", "world", "advisory", "sanctioning")),
        *((sort, "kick") for sort in ("free", "penalty", "spot", "corner", "goal")),
        *((sort, "toll") for sort in ("road", "bridge")),
        *((move, hope) for move in _RAISES for hope in _HOPES),
        *((time, "ended") for time in ("quarter", "year", "period", "months", "weeks")),
        *((time, "ending") for time in ("quarter", "year", "period", "months", "weeks")),
    }
)
"""A word, and one behind it that tells no event there: "a heart attack", "the quarter ended"."""

IDLE_AHEAD: frozenset[tuple[str, str]] = frozenset(
    {
        *((move, hope) for move in _RAISES for hope in _HOPES),
        *(("free", thing) for thing in ("kick", "kicks", "throw", "throws", "trade", "transfer")),
        *((strike, "by") for strike in ("strike", "strikes")),
        *((drop, "on") for drop in ("drop", "dropped", "dropping", "drops")),
        *(("damages", thing) for thing in ("of", "for", "award", "awards", "claim", "lawsuit")),
        *((word, noun) for word, nouns in _COMPOUNDS for noun in nouns.split()),
        *((votes, counted) for votes in ("ballots", "votes") for counted in ("counted", "tallied")),
    }
)
"""A word that tells no event before another: "raised hopes", "the strike by 400 miners", "an aid
worker", votes where it is told how many were counted."""

BRINGS_DOWN = frozenset(
    {"shot", "shoot", "shoots", "shooting", "brought", "bring", "brings", "went", "go", "goes"}
)
"""Verbs behind which "down" is what befalls an aircraft; elsewhere it only has the stem."""

UNLESS_TO: frozenset[str] = frozenset({"threatened", "threatens", "plan"})
"""Words that are no verb of what may come unless "to" follows: "threatened to", "they plan to"."""
