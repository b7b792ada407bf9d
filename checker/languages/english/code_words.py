"""Words whose number is a name and no amount, as `tokens.fold` leaves them."""

from __future__ import annotations

# The number behind such a word names one thing: "page 12", "Boeing 737", "FTSE 100".
DESIGNATORS = frozenset(
    {
        "page", "pages", "chapter", "article", "articles", "section", "paragraph", "clause",
        "resolution", "no", "number", "nr", "num", "flight", "route", "highway", "road", "channel",
        "room", "gate", "terminal", "platform", "pier", "block", "lot", "unit", "building",
        "floor", "apartment", "apt", "suite", "box", "phase", "stage", "round", "type", "grade",
        "class", "category", "level", "tier", "version", "model", "mark", "mk", "series",
        "windows", "server", "office", "playstation", "xbox", "iphone", "galaxy", "firefox",
        "boeing", "airbus", "tupolev", "sukhoi", "ilyushin", "antonov", "embraer", "cessna",
        "apollo", "soyuz", "gemini", "voyager", "formula", "ftse", "cac", "dax", "nikkei", "s&p",
        "poor's", "poors", "p", "stoxx", "russell", "fortune", "wilshire", "nasdaq", "ibex",
        "topix", "kospi", "asx", "psalm", "verse", "area", "zone", "camp", "ward", "district",
        "line", "exit", "bus", "battalion", "brigade", "regiment", "division", "squadron",
        "proposition", "prop", "question", "item", "rule", "title", "amendment", "covid",
        "figure", "table", "appendix", "volume", "vol", "issue", "edition", "episode", "season",
        "lane", "runway", "sector", "reactor", "pipeline", "catch", "big", "studio", "warehouse",
        "tel", "phone", "fax", "extension", "ext", "zip", "postcode", "isbn", "id",
    }
)  # fmt: skip

# Behind capitalised words they end an address: "10 Downing Street".
STREETS = frozenset(
    {
        "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "drive",
        "square", "place", "court", "terrace", "way", "highway", "plaza", "crescent", "row",
    }
)  # fmt: skip

# Right behind a number they make it a clock time.
CLOCK = frozenset(
    {"am", "pm", "gmt", "utc", "edt", "est", "bst", "cet", "cest", "pdt", "pst", "cdt", "cst"}
    | {"o'clock", "oclock", "hrs", "et", "pt"}
)

# Words in which a hyphen before a number makes no name: "mid-40s".
OPEN_PREFIXES = frozenset({"mid", "pre", "post", "sub", "under", "over", "plus"})
