"""English words that tell what a length of time is the length of. Data only."""

from __future__ import annotations

from checker.languages.length_words import LengthWords

LENGTHS = LengthWords(
    lasts=frozenset(
        {"lasts", "lasted", "lasting", "takes", "took", "taking", "runs", "ran", "spanning"}
    ),
    during=frozenset({"for"}),
    between=frozenset({"only", "just", "some", "about", "barely", "nearly", "almost", "exactly"})
    | frozenset({"a", "the", "period", "of", "up", "to", "at", "least", "most", "another", "full"}),
    every=frozenset({"every", "each"}),
    apart=frozenset({"after", "before", "later", "earlier", "ahead", "prior", "apart"}),
    earlier={"earlier": False, "before": True},
    before=frozenset({"before"}),
    ahead=frozenset({"within"}),
    of=frozenset({"of"}),
    begins=frozenset(
        {
            *("began", "begun", "begins", "beginning", "start", "started", "starting", "starts"),
            *("launch", "launched", "opened", "opening", "outbreak", "outset", "onset", "erupted"),
            *("takeoff", "take", "taking", "took", "taken", "birth", "founded", "founding"),
            *("broke", "war", "inception", "left", "leaving", "set", "setting", "departed"),
            *("departing", "departure", "sailed", "sailing", "abducted", "abduction", "arrest"),
            *("kidnapped", "kidnapping", "arrested", "detained", "captured", "capture", "jailed"),
            *("trapped", "vanished", "disappeared", "disappearance", "missing", "hospitalised"),
            *("hospitalized", "admitted", "injured", "wounded", "shot", "joining", "joined"),
        }
    ),
    records=frozenset(
        {
            *("highest", "lowest", "biggest", "largest", "smallest", "worst", "best", "most"),
            *("fewest", "least", "deadliest", "bloodiest", "sharpest", "steepest", "longest"),
            *("heaviest", "strongest", "weakest", "fastest", "slowest", "first", "record"),
        }
    ),
    over=frozenset({"over", "in", "within", "during", "across"}),
)
