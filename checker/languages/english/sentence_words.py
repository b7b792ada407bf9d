"""Words that tell whether an English full stop ends a sentence; as `tokens.fold` leaves them."""

from __future__ import annotations

# A name or a number follows these abbreviations, so they end no sentence.
TITLES = frozenset(
    {
        "adm", "al", "amb", "approx", "apr", "art", "atty", "aug", "ave", "blvd", "brig", "capt",
        "cf", "ch", "cmdr", "col", "cpl", "dec", "det", "dist", "dr", "est", "ext", "feb", "fig",
        "fr", "fri", "ft", "gen", "gov", "hon", "insp", "jan", "jul", "jun", "lt", "m", "maj",
        "mar", "messrs", "mlle", "mme", "mon", "mr", "mrs", "ms", "mt", "no", "nos", "nov",
        "oct", "pfc", "pp", "pres", "prof", "pvt", "rd", "rep", "reps", "rev", "rs", "sec",
        "sen", "sens", "sep", "sept", "sgt", "spc", "sr.", "st", "ste", "supt", "tel", "thu",
        "thurs", "tue", "tues", "viz", "vol", "vs", "wed",
    }
)  # fmt: skip

# These may end one, if the next begins with a word that begins sentences.
MAY_END = frozenset(
    {
        "a.d", "a.m", "ariz", "ark", "b.c", "bros", "calif", "co", "colo", "conn", "corp", "d.c",
        "del", "e.g", "e.u", "etc", "fla", "ga", "i.e", "ill", "inc", "ind", "jr", "kan", "ky",
        "la", "llc", "ltd", "mass", "md", "mich", "minn", "mo", "mont", "neb", "nev", "ohio",
        "okla", "ore", "p.m", "pa", "ph.d", "plc", "sr", "st.l", "tenn", "tex", "u.k", "u.n",
        "u.s", "u.s.a", "va", "vt", "wash", "wis", "wyo",
    }
)  # fmt: skip

# Words that begin sentences and are in no name.
STARTERS = frozenset(
    {
        "a", "according", "after", "all", "also", "an", "and", "another", "as", "at", "before",
        "both", "but", "by", "earlier", "for", "from", "he", "her", "his", "how", "however", "i",
        "if", "in", "it", "its", "last", "many", "meanwhile", "more", "most", "no", "not",
        "officials", "on", "one", "other", "our", "police", "several", "she", "since", "so",
        "some", "still", "such", "that", "the", "their", "there", "these", "they", "this",
        "those", "two", "we", "what", "when", "where", "while", "who", "why", "with", "yet",
        "you",
    }
)  # fmt: skip
