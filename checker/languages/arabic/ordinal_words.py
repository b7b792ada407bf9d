"""Words that decide how an Arabic ordinal is read. Data only, as `fold` leaves them."""

from __future__ import annotations

NAMED = frozenset(
    {
        "الحرب",  # al-harb al-'alamiyya ath-thaniya: the Second World War
        "العالميه",  # al-'alamiyya, in the same
        "حرب",  # harb
        "العالم",  # al-'alam ath-thalith: the Third World
        "طرف",  # taraf thalith: a third party
        "الطرف",  # at-taraf
        "اطراف",  # atraf, "parties"
        "جهه",  # jiha thalitha: a third side
        "جهات",  # jihat, "sides"
        "الجيل",  # al-jil ar-rabi': the fourth generation, a name of technology or dynasty
        "جيل",  # jil
        "السيده",  # as-sayyida l-ula: the First Lady
        "سيده",  # sayyida
        "الوزير",  # al-wazir al-awwal: the Prime Minister, Maghreb usage
        "وزير",  # wazir
        "المقام",  # al-maqam al-awwal: in the first place
        "الدرجه",  # ad-daraja l-ula: first class; mainly
        "درجه",  # daraja
        "النائب",  # an-na'ib al-awwal: the First Deputy
        "نائب",  # na'ib
        "المنتخب",  # al-muntakhab al-awwal: the men's national team
        "الرجل",  # ar-rajul al-awwal: the first man of a body
        "المربع",  # al-murabba' al-awwal: square one
        "كانون",  # Kanun, months
        "تشرين",  # Tishrin, months
        "ربيع",  # Rabi', months
        "جمادي",  # Jumada, months
        "الساعه",  # as-sa'a, the hour of the clock
        "القرن",  # al-qarn, the century
        "القناه",  # al-qanat, the channel
        "قناه",  # qanat
        "الدوري",  # ad-dawri, the league of a class
        "المعلم",  # al-mu'allim al-awwal, titles
        "البابا",  # al-baba, popes
        "الملك",  # al-malik, kings
        "ملك",  # malik
        "القيصر",  # al-qaysar, tsars
        "السلطان",  # as-sultan
        "الامبراطور",  # al-imbratur
        "الله",  # names in 'Abd Allah
        "مره",  # marra thaniya: again
        "الانتفاضه",  # al-intifada, as names of wars
        "النكبه",  # an-nakba
        "العام",  # al-'am, read with the dates
        "السنه",  # as-sana
        "اليوم",  # al-yawm ath-thani: the next day
        "يوم",  # yawm
        "المستشار",  # al-mustashar al-awwal, titles
        "السكرتير",  # as-sikritir al-awwal, titles
        "الملازم",  # al-mulazim al-awwal, ranks
        "ملازم",  # mulazim
        "العريف",  # al-'arif, ranks
        "رقيب",  # raqib awwal, ranks
        "الرقيب",  # ar-raqib
        "مساعد",  # musa'id awwal, ranks
        "كلاس",  # class
        "حقيقه",  # haqiqa ula
        "نوع",  # naw' awwal
        "البالغ",  # al-baligh, "who has reached (the age of)"
        "البالغه",  # al-baligha
    }
)
"""Nouns whose ordinal is part of a name or an idiom, so that it counts nothing."""

TIMES = frozenset({"اليوم", "لليوم", "واليوم", "باليوم", "العام", "للعام", "السنه", "للسنه"})
"""Days and years, which are `NAMED` but where what follows shows that they are numbered."""

IN_A_ROW = ("علي", "التوالي")  # 'ala t-tawali, "in a row"
RUNNING = frozenset({"تواليا", "متتاليا", "متتاليه"})  # tawaliyan, "in a row"
STANDINGS = frozenset(
    {
        "الترتيب",  # at-tartib, "the standings"
        "القائمه",  # al-qa'ima, "the list"
        "اللائحه",  # al-la'iha, "the list"
        "التصنيف",  # at-tasnif, "the ranking"
        "الدوري",  # ad-dawri, "the league"
        "المجموعه",  # al-majmu'a, "the group"
    }
)
"""Behind an ordinal they tell in what somebody has that place: "third of the standings"."""

PLACES = frozenset(
    {
        "مره",  # marra, "time"
        "مركز",  # markaz, "place"
        "مرتبه",  # martaba, "rank"
        "جوله",  # jawla, "round"
        "دقيقه",  # daqiqa, "minute" of a match
        "ذكري",  # dhikra, "anniversary"
        "نسخه",  # nuskha, "edition"
        "دوره",  # dawra, "session"
        "موسم",  # mawsim, "season"
        "قمه",  # qimma, "summit"
        "حلقه",  # halqa, "episode"
        "هدف",  # hadaf, "goal"
        "لقب",  # laqab, "title"
        "مرحله",  # marhala, "match day" of a league
        "جلسه",  # jalsa, "session"
        "طبعه",  # tab'a, "edition"
        "مباراه",  # mubarah, "match"
        "اجتماع",  # ijtima', "meeting"
    }
)
"""Nouns whose bare digits tell their place, not how many there are."""

FEMININES = frozenset(
    {
        "حرب",  # harb, "war"
        "ارض",  # ard, "earth"
        "كاس",  # ka's, "cup"
        "سوق",  # suq, "market"
        "بئر",  # bi'r, "well"
        "طريق",  # tariq, "road"
        "راس",  # ra's, "head"
        "حال",  # hal, "state"
        "بلد",  # balad, "country"
        "فتوي",  # fatwa
        "دعوي",  # da'wa, "lawsuit"
        "ذكري",  # dhikra, "anniversary"
        "شكوي",  # shakwa, "complaint"
        "بنت",  # bint, "girl"
        "نار",  # nar, "fire"
        "عين",  # 'ayn, "eye"
        "يد",  # yad, "hand"
    }
)
"""Nouns without the feminine ending that are feminine, or of either gender."""

SUPERLATIVES = frozenset(
    {
        "اكبر",  # akbar, "largest"
        "كبري",  # kubra, "largest"; before cities and firms
        "كبريات",  # kubrayat
        "اعلي",  # a'la, "highest"
        "اطول",  # atwal, "longest"
        "اقدم",  # aqdam, "oldest"
        "اهم",  # ahamm, "most important"
        "اقوي",  # aqwa, "strongest"
        "اغني",  # aghna, "richest"
        "افضل",  # afdal, "best"
        "اكثر",  # akthar, "most"
        "اصغر",  # asghar, "smallest"
        "اسرع",  # asra', "fastest"
        "اغلي",  # aghla, "most expensive"
        "اسوا",  # aswa', "worst"
        "ابرز",  # abraz, "most prominent"
        "اشهر",  # ashhar, "most famous"
        "اضخم",  # adkham, "hugest"
        "احدث",  # ahdath, "newest"
        "ادني",  # adna, "lowest"
        "اقل",  # aqall, "least"
        "اكبرهم",  # akbaruhum
    }
)
"""Elatives behind a construct ordinal: "second largest"."""

COPULAS = frozenset(
    {
        "هي",  # hiya, "it is"
        "هو",  # huwa
        "وهي",  # wa-hiya
        "وهو",  # wa-huwa
        "ستكون",  # sa-takun, "will be"
        "سيكون",  # sa-yakun
        "تكون",  # takun
        "يكون",  # yakun
        "كانت",  # kanat, "was"
        "كان",  # kana
        "تعد",  # tu'add, "is considered"
        "يعد",  # yu'add
        "وتعد",  # wa-tu'add
        "تعتبر",  # tu'tabar
        "يعتبر",  # yu'tabar
        "وتعتبر",  # wa-tu'tabar
        "ليست",  # laysat, "is not"
        "ليس",  # laysa
        "بات",  # bata, "has become"
        "باتت",  # batat
        "اصبح",  # asbaha, "became"
        "اصبحت",  # asbahat
        "يصبح",  # yusbih
        "تصبح",  # tusbih
        "ويصبح",  # wa-yusbih
        "وتصبح",  # wa-tusbih
        "ليصبح",  # li-yusbih, "to become"
        "لتصبح",  # li-tusbih
        "ليكون",  # li-yakun
        "لتكون",  # li-takun
    }
)

ARRIVALS = frozenset(
    {
        "جاء",  # ja'a, "came"
        "جاءت",  # ja'at
        "وجاء",  # wa-ja'a
        "وجاءت",  # wa-ja'at
        "حل",  # halla, "came in"
        "حلت",  # hallat
        "وحل",  # wa-halla
        "وحلت",  # wa-hallat
        "ليحل",  # li-yahill
        "لتحل",  # li-tahill
        "المصنف",  # al-musannaf, "the one ranked"
        "المصنفه",  # al-musannafa
    }
)
"""Words of coming in at a place, which an adverb of the place's range must follow."""

RANGES = frozenset(
    {
        "عالميا",  # 'alamiyyan, "world-wide"
        "دوليا",  # duwaliyyan, "internationally"
        "عربيا",  # 'arabiyyan, "among Arabs"
        "خليجيا",  # khalijiyyan, "in the Gulf"
        "افريقيا",  # ifriqiyyan, "in Africa"
        "اسيويا",  # asyawiyyan, "in Asia"
        "اوروبيا",  # urubbiyyan, "in Europe"
        "اقليميا",  # iqlimiyyan, "regionally"
        "محليا",  # mahalliyyan, "locally"
        "وطنيا",  # wataniyyan, "nationally"
    }
)
"""Adverbs that say among whom a place is held."""

RANGE_PHRASES = frozenset(
    {
        ("علي", "العالم"),  # 'ala l-'alam, "of the world"
        ("في", "العالم"),  # fi l-'alam, "in the world"
        ("علي", "مستوي"),  # 'ala mustawa, "at the level of"
        ("في", "الترتيب"),  # fi t-tartib, "in the ranking"
        ("علي", "دفعته"),  # 'ala duf'atihi, "of his year"
        ("علي", "دفعتها"),  # 'ala duf'atiha
    }
)

DEGREES = frozenset({"الدرجه", "للدرجه"})  # ad-daraja, "the degree, class, division"
OF_DEGREE = frozenset({"من", "الي"})  # min, ila: what is of, or comes down to, a degree
PERSONS_OF_CLASS = frozenset({"مواطن", "انسان", "ابن", "شخص", "رجل"})
"""Persons "of the second class" are treated so, not ranked."""

_THROUGH = frozenset({"الي", "عبر", "من", "طريق", "لدي", "بواسطه"})  # ila, "to"; 'abra, "via"

OUTSIDERS: dict[str, frozenset[str]] = {
    "دوله": _THROUGH,  # dawla, "country"
    "دول": _THROUGH,  # duwal, "countries"
    "بلد": _THROUGH,  # balad, "country"
    "بلدان": _THROUGH,  # buldan, "countries"
    "شخص": frozenset({"عبر", "من", "طريق", "بواسطه", "لصالح"}),  # shakhs, "person"
}
"""Nouns that "third" makes an outsider behind such a word, as in "sent to a third country"."""

SPREADS = frozenset(
    {
        *("انتشر", "انتشرت", "ينتشر", "تنتشر", "انتشار", "تفشي"),  # intashara, tafashsha, "spread"
        *("امتد", "امتدت", "يمتد", "تمتد"),  # imtadda, "extended"
        *("وصل", "وصلت"),  # wasala, "reached"
    }
)
"""What comes to one country after another: then the third is no outsider."""

IDENTIFYING = frozenset(
    {
        "قرار",  # qarar, "resolution"
        "القرار",  # al-qarar
        "قانون",  # qanun, "law"
        "القانون",  # al-qanun
        "ماده",  # madda, "article"
        "الماده",  # al-madda
        "بند",  # band, "clause"
        "البند",  # al-band
        "فقره",  # faqra
        "الفقره",  # al-faqra
        "رحله",  # rihla, "flight"
        "الرحله",  # ar-rihla
        "رحلتها",  # rihlatuha
        "طائره",  # ta'ira, "aircraft"
        "الطائره",  # at-ta'ira
        "حافله",  # hafila, "bus"
        "الحافله",  # al-hafila
        "خط",  # khatt, "line"
        "الخط",  # al-khatt
        "قطار",  # qitar, "train"
        "القطار",  # al-qitar
        "غرفه",  # ghurfa, "room"
        "الغرفه",  # al-ghurfa
        "شارع",  # shari', "street"
        "منزل",  # manzil, "house"
        "المنزل",  # al-manzil
        "المبني",  # al-mabna, "building"
        "هاتف",  # hatif, "telephone"
        "الهاتف",  # al-hatif
        "حساب",  # hisab, "account"
        "الحساب",  # al-hisab
        "مرسوم",  # marsum, "decree"
        "المرسوم",  # al-marsum
        "بوابه",  # bawwaba, "gate"
        "البوابه",  # al-bawwaba
        "رصيف",  # rasif, "platform"
        "محطه",  # mahatta, "station"
        "المحطه",  # al-mahatta
        "القميص",  # al-qamis, "shirt"
        "قميص",  # qamis
        "قضيه",  # qadiyya, "case"
        "القضيه",  # al-qadiyya
        "البطاقه",  # al-bitaqa, "card"
        "السجل",  # as-sijill, "register"
        "التغريده",  # at-taghrida
        "مكتب",  # maktab, "office"
        "البلوك",  # al-bluk, "block"
        "الوحده",  # al-wahda, "unit"
        "اللواء",  # al-liwa', "brigade"
    }
)
"""Nouns whose "number N" is an identifier, not a place in an order."""
