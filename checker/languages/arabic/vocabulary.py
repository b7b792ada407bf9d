"""Arabic words that say what happens, to whom, who says so and how firmly. Data only.

Every word is as `fold` leaves it. Sources of usage: Badawi, Carter and Gully, "Modern Written
Arabic" (2004), and the house styles of the large pan-Arab outlets.
"""

from __future__ import annotations

from checker.languages.arabic.dated_words import DATED
from checker.languages.arabic.event_words import ADVERBIALS, CALLS, EVENTS, NOT_EVENTS, OTHERS, WILL
from checker.languages.arabic.length_words import LENGTHS
from checker.languages.arabic.moment_words import MOMENTS
from checker.languages.arabic.occasion_words import MILESTONES, OCCASIONS
from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.quotation_words import INSTRUMENTS, PERIODS
from checker.languages.arabic.single_words import OF_BOTH
from checker.languages.arabic.sort_words import SIDES, SORTS
from checker.languages.arabic.speech_words import COMPLEMENTIZERS, DEMANDED, DEMANDERS, SEEKS
from checker.languages.arabic.standing_words import STILL, UNTIL
from checker.languages.arabic.stemming import stem
from checker.languages.arabic.thing_words import NOT_THINGS, THINGS
from checker.languages.arabic.turning_words import CRIMES, FIRSTS, TURNS
from checker.languages.arabic.word_forms import forms_by_lemma
from checker.languages.arabic.year_words import WHICH, YEARS
from checker.languages.describing import Vocabulary
from checker.languages.names import Names

_SAYS = (
    "قال",  # "said"
    "قالت",  # "said (f.)"
    "يقول",  # "says"
    "تقول",  # "says (f.)"
    "قالوا",  # "they said"
    "اعلن",  # "announced"
    "اعلنت",  # "announced (f.)"
    "يعلن",  # "announces"
    "تعلن",  # "announces (f.)"
    "يؤكد",  # "confirms"
    "تؤكد",  # "confirms (f.)"
    "اكد",  # "confirmed"
    "اكدت",  # "confirmed (f.)"
    "ذكر",  # "mentioned"
    "ذكرت",  # "mentioned (f.)"
    "افاد",  # "reported"
    "افادت",  # "reported (f.)"
    "صرح",  # "stated"
    "صرحت",  # "stated (f.)"
    "اوضح",  # "explained"
    "اوضحت",  # "explained (f.)"
    "كشف",  # "revealed"
    "كشفت",  # "revealed (f.)"
    "نقلت",  # "quoted (f.)"
    "نقل",  # "quoted"
    "اشار",  # "pointed out"
    "اشارت",  # "pointed out (f.)"
    "اضاف",  # "added"
    "اضافت",  # "added (f.)"
    "اعتبر",  # "considered"
    "اعتبرت",  # "considered (f.)"
    "اورد",  # "reported"
    "اوردت",  # "reported (f.)"
    "حذر",  # "warned"
    "حذرت",  # "warned (f.)"
    "زعم",  # "claimed"
    "زعمت",  # "claimed (f.)"
    "شدد",  # "stressed"
    "شددت",  # "stressed (f.)"
    "لفت",  # lafata, "pointed out"
    "لفتت",  # "pointed out (f.)"
    "اردف",  # ardafa, "added"
    "اردفت",  # "added (f.)"
    "ابلغ",  # "told"
    "ابلغت",  # "told (f.)"
)

_STOP = (
    "في", "من", "الي", "علي", "عن", "مع", "ان", "انه", "انها", "التي", "الذي", "الذين",
    "هذا", "هذه", "ذلك", "تلك", "كان", "كانت", "قد", "لقد", "ما", "لا", "لم", "لن", "هو", "هي",
    "هم", "او", "و", "ف", "ب", "ل", "ك", "ثم", "بعد", "قبل", "بين", "حتي", "كل", "بعض", "غير",
    "كما", "حيث", "اذ", "اذا", "لكن", "بل", "منذ", "خلال", "عند", "عندما", "فيما", "بينما", "اي",
    "به", "بها", "له", "لها", "لهم", "فيه", "فيها", "عليه", "عليها", "منه", "منها", "منهم", "عنه",
    "عنها", "يوم", "ايضا", "وقد", "وان", "وفي", "ومن", "وكان", "وكانت", "مما", "ممن", "ضمن",
    "نحو", "حوالي", "اكثر", "اقل", "الاقل", "تم", "يتم", "جراء", "اثر", "عبر", "ضد", "لدي",
    "امام", "وراء", "تحت", "فوق", "دون", "بدون", "سوي", "الا", "فان", "بان", "وهو", "وهي",
    "ولا", "ولم", "كذلك", "هناك", "هنا", "الان", "حين", "اخري", "اخر", "قرب", "حول", "وفق",
    "بحسب", "حسب", "وفقا", "حسبما", "نقلا", "لكنه", "لكنها", "وذلك", "بعدما", "قبل",
)  # fmt: skip
STOP: frozenset[str] = frozenset(_STOP)
"""Function words: prepositions, pronouns, auxiliaries; glosses would only repeat a grammar."""

_EXPECTED = (
    "مهدد",  # "threatened (by)", of what would come
    "مهدده",  # "threatened (f.)"
    "يفترض",  # "assumes"
    "تفترض",  # "assumes (f.)"
    "افترض",  # "assumed"
    "افترضت",  # "assumed (f.)"
    "افتراض",  # "assumption"
    "المتوقع",  # "(it is) expected"
    "توقع",  # "expected"
    "توقعت",  # "expected (f.)"
    "توقعوا",  # "they expected"
    "توقعات",  # "expectations"
    "يتوقع",  # "expects"
    "تتوقع",  # "expects (f.)"
    "يتوقعون",  # "they expect"
    "رجح",  # "thought likely"
    "رجحت",  # "thought likely (f.)"
    "يرجح",  # "thinks likely"
    "المرجح",  # "(it is) likely"
    "المفترض",  # "(it is) supposed"
    "يامل",  # "hopes"
    "تامل",  # "hopes (f.)"
)

VOCABULARY = Vocabulary(
    breaks=frozenset(
        {
            "،",
            ",",
            "؛",
            ";",
            ":",
            ".",
            "؟",
            "?",
            "!",
            "(",
            ")",
            "«",
            "»",
            '"',
            "“",
            "”",
            "–",
            "—",
            "[",
            "]",
            "فيما",  # "while"
            "بينما",  # "whereas"
            "حيث",  # "where"
            "اذ",  # "as"
            "لكن",  # "but"
            "مما",  # "which"
            "كما",  # "as also"
            "مضيفا",  # "adding"
            "مشيرا",  # "pointing out"
            "موضحا",  # "explaining"
            "مؤكدا",  # "confirming"
        }
    ),
    events={},
    things={},
    sorts=Names(SORTS),
    sides=SIDES,
    lengths=LENGTHS,
    years=Names(YEARS),
    which=WHICH,
    moments=Names(MOMENTS),
    instruments=Names(INSTRUMENTS),
    periods=Names(PERIODS),
    parts=frozenset(
        {
            "بينهم",  # "among them"
            "بينهن",  # "among them (f.)"
            "بينها",  # "among them"
            "منهم",  # "of them"
            "منهن",  # "of them (f.)"
            "منها",  # "of them"
            "فيهم",  # "(including) among them"
            "ضمنهم",  # "within them"
            "احدهم",  # "one of them"
            "احدهما",  # "one of the two"
        }
    ),
    conditions=frozenset(
        stem(word)
        for word in (
            "حرجه",  # harija, "critical"
            "خطيره",  # khatira, "serious"
            "خطره",  # khatira, "dangerous"
            "بالغه",  # baligha, "severe"
        )
    ),
    says=frozenset(stem(word) for word in _SAYS),
    complementizers=COMPLEMENTIZERS,
    tolls=frozenset(
        stem(word)
        for word in (
            "حصيله",  # hasila, "toll"
            "عدد",  # 'adad, "number (of)"
        )
    ),
    according=frozenset(
        {
            "وفق",  # "according to"
            "وفقا",  # "according to"
            "طبقا",  # tibqan, "according to"
            "بحسب",  # "according to"
            "حسب",  # "according to"
            "حسبما",  # "as"
            "نقلا",  # "quoting"
        }
    ),
    origins=frozenset(
        stem(word)
        for word in (
            "المتوفي",  # al-mutawaffa, "who died"
            "المولود",  # al-mawlud, "who was born"
            "مواليد",  # mawalid, "born"
            "ولد",  # wulida, "was born"
            "ولدت",  # wulidat, "was born (f.)"
            "يعود",  # ya'ud, "goes back (to)"
            "تعود",  # ta'ud, "goes back (to, f.)"
            "رسمها",  # rasamaha, "painted it"
            "تاسس",  # ta'assasa, "was founded"
            "تاسست",  # ta'assasat, "was founded (f.)"
            "شيد",  # shuyyida, "was built"
            "المبني",  # al-mabni, "built"
            "ينتهي",  # yantahi, "ends": when what lasts will be over
            "تنتهي",  # tantahi
        )
    ),
    joining=frozenset({"او"}),  # aw, "or"
    of_both=OF_BOTH,
    conjunctions=frozenset({"و"}),  # wa-, "and"
    lists=frozenset({":", "هي", "هم", "هما", "وهي", "وهم", "وهما"}),  # "they (are)", "and they are"
    partitives=frozenset({"من"}),  # min, "of"
    others=OTHERS,
    more=OTHERS,
    peoples=frozenset(name for names in COUNTRIES.values() for name in names),
    since=frozenset(
        {
            *("منذ", "ومنذ", "فمنذ"),  # mundhu, "since"
            "مذ",  # mudh, "since"
        }
    ),
    until=UNTIL,
    still=STILL,
    attackers=frozenset(
        stem(word)
        for word in (
            *("مهاجم", "مهاجمين", "مهاجمان"),  # muhajim, "attacker"
            *("منفذ", "منفذي"),  # munaffidh, "perpetrator"
            *("انتحاري", "انتحاريان"),  # intihari, "suicide bomber"
            "جاني",  # jani, "culprit"
        )
    ),
    relatives=frozenset(
        {"التي", "الذي", "الذين", "اللتين", "اللذين", "اللتان", "اللذان", "اللواتي", "اللاتي"}
    ),  # allati, "which, who"
    scopes=frozenset(
        {
            "منذ",  # "since"
            "خلال",  # "during"
            "الي",  # "to"
            "نوعها",  # "of its kind"
            "نوعه",  # "of its kind"
            "حتي",  # "until"
            "قبل",  # "before"
            "بعد",  # "after"
            "سنويا",  # "yearly"
            "يوميا",  # "daily"
            "شهريا",  # "monthly"
        }
    ),
    future=frozenset(
        {
            "سوف",  # "will"
            "المقرر",  # "(it is) planned"
            "مقرر",  # "planned"
            "تعتزم",  # "intends (f.)"
            "يعتزم",  # "intends"
            "المزمع",  # "(it is) intended"
            "تخطط",  # "plans (f.)"
            "يخطط",  # "plans"
            "خطط",  # khutat, "plans (to)"
            *WILL,
        }
    ),
    expected=frozenset(stem(word) for word in _EXPECTED),
    demanded=DEMANDED,
    seeks=SEEKS,
    demanders=DEMANDERS,
    hypothetical=frozenset(
        {
            "ربما",  # "perhaps"
            "لو",  # "if"
            "اذا",  # "if"
            "تهدد",  # "threatens"
            "هدد",  # "threatened"
            "محتمل",  # "possible"
            "المحتمل",  # "(it is) possible"
        }
    ),
    denied=frozenset(
        {
            "نفي",  # "denied"
            "نفت",  # "denied (f.)"
            "ينفي",  # "denies"
            "تنفي",  # "denies (f.)"
            "نافيا",  # "denying"
        }
    ),
    fresh=frozenset({"جديد", "جديده", "جدد", "اضافي", "اضافيه"}),  # jadid, "new"; "additional"
    past=frozenset(
        {
            *("ماضي", "ماضيه", "ماضيين", "ماضيتين"),  # madi, "past"
            *("اخيره", "اخير", "اخيرين", "اخيرتين", "اخر"),  # akhir, akhira, "last"
            *("منصرم", "منصرمه", "منصرمين"),  # munsarim, "elapsed"
        }
    ),
    earlier=frozenset(
        {
            *("سابق", "سابقه"),  # sabiq, "earlier"
            *("قديم", "قديمه"),  # qadim, "old"
        }
    ),
    levels=frozenset(
        {
            "الي",  # ila, "to"
            "عند",  # 'inda, "at"
            "من",  # min, "from"
            "حتي",  # hatta, "as far as"
            *("مستوي", "لمستوي"),  # mustawa, "the level of"
        }
    ),
    against=frozenset(
        {
            "مقارنه",  # muqaranatan (bi), "compared (with)"
            "بالمقارنه",  # bi-l-muqarana (ma'a), "in comparison (with)"
            "مقابل",  # muqabil, "against"
            "قياسا",  # qiyasan (ila), "measured (by)"
            "بالقياس",  # bi-l-qiyas (ila), "measured (by)"
        }
    ),
    origin_of_moves=frozenset({"من"}),  # min, "from"
    sites=frozenset(
        stem(word)
        for word in (
            "مدينه",  # madina, "city"
            "بلده",  # balda, "town"
            "قريه",  # qarya, "village"
            "حي",  # hayy, "quarter"
            "محافظه",  # muhafaza, "province"
            "ولايه",  # wilaya, "state"
            "اقليم",  # iqlim, "region"
            "مخيم",  # mukhayyam, "camp"
            "مطار",  # matar, "airport"
            "ميناء",  # mina', "port"
            "جزيره",  # jazira, "island"
            "بلديه",  # baladiyya, "municipality"
            "ريف",  # rif, "countryside (of)"
            "قضاء",  # qada', "district"
            "ضاحيه",  # dahiya, "suburb"
            "معبر",  # ma'bar, "crossing"
        )
    ),
    adverbials=ADVERBIALS,
    calls=CALLS,
    apart=frozenset({"بعدما"}),  # ba'dama, "after"; see also the idioms
    resuming=frozenset({"علي", "عن", "الي"}),  # 'ala, 'an, ila, "on, of, to"
    lapses=frozenset({"علي", "من"}),  # (ba'da yawmayn) 'ala, min, "(two days) after"
    turns=TURNS,
    crimes=CRIMES,
    firsts=FIRSTS,
    aim=("ل", "ول"),  # li-, "to"
    milestones=MILESTONES,
    dated=DATED,
    occasions=OCCASIONS,
    follows=frozenset(
        {
            *("تقتدي", "يقتدي", "اقتدت", "اقتدي"),  # iqtada, "took as its model"
            *("تحذو", "يحذو", "حذت", "حذا", "تحتذي", "يحتذي"),  # hadha (hadhwa), "followed"
            *("تتبع", "يتبع", "تلحق", "يلحق", "لحقت", "لحق"),  # tabi'a, lahiqa, "followed"
        }
    ),
    pronouns=("ها", "هم", "هن", "هما"),  # -ha, -hum, -hunna, -huma, "her", "their"
    article="ال",
    stances={
        stem("ضد"): "opposed",  # didda, "against"
        stem("ضده"): "opposed",  # diddahu, "against him"
        stem("ضدها"): "opposed",  # "against her"
        stem("عارض"): "opposed",  # 'arada, "opposed"
        stem("عارضه"): "opposed",  # "opposed him"
        stem("عارضوا"): "opposed",  # "they opposed"
        stem("رفض"): "opposed",  # rafada, "rejected"
        stem("امتنع"): "abstained",  # imtana'a, "abstained"
        stem("امتناع"): "abstained",  # imtina', "abstention"
    },
    titles=frozenset(
        stem(word)
        for word in (
            "الرئيس",  # "president"
            "رئيس",  # "head"
            "وزير",  # "minister"
            "الملك",  # "king"
            "الامير",  # "prince"
            "مدينه",  # "city"
            "محافظه",  # "province"
            "بلده",  # "town"
            "قريه",  # "village"
            "ولايه",  # "state"
            "منطقه",  # "region"
            "شركه",  # "company"
            "نادي",  # "club"
            "جزيره",  # "island"
            "اقليم",  # "province"
            "العاصمه",  # "capital"
            "مدرب",  # "coach"
            "الدكتور",  # "doctor"
            "الجنرال",  # "general"
            "العقيد",  # "colonel"
        )
    ),
)


def _by_stem(concepts: dict[str, tuple[str, ...]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for concept, words in concepts.items():
        for word in words:
            found.setdefault(word, concept)
            found.setdefault(stem(word), concept)
    return found


def _by_form(concepts: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return every form of the words; stems would take in verbs, and words of another meaning."""
    forms = forms_by_lemma()
    found = {word: concept for concept, words in concepts.items() for word in words}
    for word, concept in tuple(found.items()):
        for form in forms.get(word, ()):
            found.setdefault(form, concept)
    return found


VOCABULARY.events.update(_by_stem(EVENTS) | dict.fromkeys(NOT_EVENTS, ""))
VOCABULARY.things.update(_by_form(THINGS) | dict.fromkeys(NOT_THINGS, ""))
