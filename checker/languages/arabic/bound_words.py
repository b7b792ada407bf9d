"""Arabic words of bounds. Data only: as `fold` leaves them, one phrase a line.

Source of usage: Badawi, Carter and Gully, Modern Written Arabic (2004), 3.11 and 2.14.
"""

from __future__ import annotations

from checker.kinds.amount import Op

LEFT_PHRASES: dict[str, Op] = {
    "علي الاقل": Op.GE,  # 'ala l-aqall, "at least"
    "علي اقل تقدير": Op.GE,  # 'ala aqalli taqdir, "at the lowest estimate"
    "بحد ادني": Op.GE,  # bi-hadd adna, "with a minimum"
    "حد ادني": Op.GE,  # hadd adna, "minimum"
    "كحد ادني": Op.GE,  # ka-hadd adna, "as a minimum"
    "ليس اقل من": Op.GE,  # laysa aqalla min, "not less than"
    "لا اقل من": Op.GE,  # la aqalla min
    "ما لا يقل عن": Op.GE,  # ma la yaqillu 'an, "what is not less than"
    "لا يقل عددهم عن": Op.GE,  # "their number is not less than"
    "اكثر من": Op.GT,  # akthar min, "more than"
    "باكثر من": Op.GT,  # bi-akthar min
    "ازيد من": Op.GT,  # azyad min, Maghreb usage
    "اعلي من": Op.GT,  # a'la min, "higher than"
    "فوق": Op.GT,  # fawqa, "above"
    "ما فوق": Op.GT,  # ma fawqa
    "اقل من": Op.LT,  # aqall min, "less than"
    "ادني من": Op.LT,  # adna min, "lower than"
    "اصغر من": Op.LT,  # asghar min, "younger than"
    "دون": Op.LT,  # duna, "under"
    "ما دون": Op.LT,  # ma duna
    "تحت": Op.LT,  # tahta, "under"
    "حتي": Op.LE,  # hatta, "up to"
    "ما يصل الي": Op.LE,  # ma yasilu ila, "what reaches"
    "لما يصل الي": Op.LE,  # li-ma yasilu ila
    "بحد اقصي": Op.LE,  # bi-hadd aqsa, "with a maximum"
    "حد اقصي": Op.LE,  # hadd aqsa
    "كحد اقصي": Op.LE,  # ka-hadd aqsa
    "اقصاها": Op.LE,  # aqsaha, "of which the most is"
    "اقصاه": Op.LE,  # aqsahu
    "ليس اكثر من": Op.LE,  # laysa akthar min
    "لا اكثر من": Op.LE,  # la akthar min
    "لا تزيد مدته عن": Op.LE,  # "whose term is not more than"
    "لم يبلغ": Op.LT,  # lam yablugh, "did not reach"
    "لم تبلغ": Op.LT,  # lam tablugh
    "لم يصل الي": Op.LT,  # lam yasil ila, "did not get to"
    "لم تصل الي": Op.LT,  # lam tasil ila
    "نحو": Op.APPROX,  # nahwa, "about"
    "نحوا من": Op.APPROX,  # nahwan min
    "حوالي": Op.APPROX,  # hawali, "around"
    "قرابه": Op.APPROX,  # qurabata, "nearly"
    "زهاء": Op.APPROX,  # zuha'a, "about"
    "تقريبا": Op.APPROX,  # taqriban, "approximately"
    "ما يقارب": Op.APPROX,  # ma yuqaribu, "what approaches"
    "ما يقارب من": Op.APPROX,  # ma yuqaribu min
    "ما يقرب من": Op.APPROX,  # ma yaqrubu min
    "يقرب من": Op.APPROX,  # yaqrubu min
    "تقترب من": Op.APPROX,  # taqtaribu min
    "يقترب من": Op.APPROX,  # yaqtaribu min
    "قريبا من": Op.APPROX,  # qariban min
    "في حدود": Op.APPROX,  # fi hudud, "in the range of"
    "حدود": Op.APPROX,  # hudud (bi-hudud)
}

COMPARED_VERBS = frozenset(
    {
        "يزيد",  # yazidu, "is more (than)"
        "تزيد",  # tazidu
        "يزيدون",  # yazidun
        "زاد",  # zada, "was more"; without its preposition "increased by"
        "زادت",  # zadat
        "يربو",  # yarbu, "exceeds"
        "تربو",  # tarbu
        "ينيف",  # yunifu, "exceeds"
    }
)
"""Exceeding, only with the preposition "than" before the number."""

EXCEED_VERBS = frozenset(
    {
        "تجاوز",  # tajawaza, "exceeded"
        "تجاوزت",  # tajawazat
        "تجاوزوا",  # tajawazu
        "يتجاوز",  # yatajawazu, "exceeds"
        "تتجاوز",  # tatajawazu
        "يتجاوزون",  # yatajawazun
        "متجاوزا",  # mutajawizan, "exceeding"
        "متجاوزه",  # mutajawizatan
        "تخطي",  # takhatta, "crossed"
        "تخطت",  # takhattat
        "يتخطي",  # yatakhatta
        "تتخطي",  # tatakhatta
        "يفوق",  # yafuqu, "surpasses"
        "تفوق",  # tafuqu
        "فاق",  # faqa
        "فاقت",  # faqat
        "يتعدي",  # yata'adda, "goes beyond"
        "تتعدي",  # tata'adda
        "تعدي",  # ta'adda
        "تعدت",  # ta'addat
    }
)

FALL_SHORT_VERBS = frozenset(
    {
        "يقل",  # yaqillu, "is less"; without its preposition yuqillu, "carries"
        "تقل",  # taqillu
        "يقلون",  # yaqillun
    }
)

APPROXIMATE_VERBS = frozenset(
    {
        "يناهز",  # yunahizu, "is close to"
        "تناهز",  # tunahizu
        "ناهز",  # nahaza
        "ناهزت",  # nahazat
        "يقارب",  # yuqaribu
        "تقارب",  # tuqaribu
        "قارب",  # qaraba
        "قاربت",  # qarabat
    }
)

NEGATIONS = frozenset(
    {
        "لا",  # la, "not"
        "لم",  # lam
        "لن",  # lan
        "ولا",  # wa-la
        "ولم",  # wa-lam
        "الا",  # alla, "that not"
    }
)

PREPOSITIONS = frozenset(
    {
        "عن",  # 'an, "than"
        "علي",  # 'ala, "over"
    }
)

SOFTENERS = frozenset(
    {
        "قليلا",  # qalilan, "slightly"
        "بقليل",  # bi-qalil
        "كثيرا",  # kathiran, "much"
        "بكثير",  # bi-kathir
        "عن",  # 'an
        "علي",  # 'ala
        "حتي",  # hatta, "even"
    }
)

OBJECTS = frozenset(
    {
        "عددهم",  # 'adaduhum, "their number"
        "عددها",  # 'adaduha
        "عدده",  # 'adaduhu
        "عدد",  # 'adad, "number of"
        "قيمتها",  # qimatuha, "their value"
        "قيمته",  # qimatuhu
        "قيمه",  # qima, "value of"
        "مدتها",  # muddatuha, "their length of time"
        "مدته",  # muddatuhu
        "عمره",  # 'umruhu, "his age"
        "عمرها",  # 'umruha
        "اعمارهم",  # a'maruhum, "their ages"
        "سن",  # sinn, "age of"
        "نسبته",  # nisbatuhu, "its share"
        "نسبتها",  # nisbatuha
        "نسبه",  # nisba, "share of"
        "وزنه",  # waznuhu, "its weight"
        "وزنها",  # waznuha
        "طوله",  # tuluhu, "its length"
        "طولها",  # tuluha
        "حاجز",  # hajiz, "barrier of"
        "عتبه",  # 'ataba, "threshold of"
        "سقف",  # saqf, "ceiling of"
        "مستوي",  # mustawa, "level of"
        "حصيله",  # hasila, "toll of"
        "مبلغ",  # mablagh, "sum of"
        "مساحتها",  # misahatuha, "its area"
        "مساحته",  # misahatuhu
        "مساحه",  # misaha, "area of"
        "تكلفه",  # taklifa, "cost of"
        "تكلفته",  # taklifatuhu, "its cost"
        "تكلفتها",  # taklifatuha
        "كلفه",  # kulfa, "cost of"
        "كلفته",  # kulfatuhu
        "كلفتها",  # kulfatuha
        "سعر",  # si'r, "price of"
        "سعره",  # si'ruhu, "its price"
        "سعرها",  # si'ruha
        "ثمن",  # thaman, "price of"
        "ثمنه",  # thamanuhu
        "ثمنها",  # thamanuha
        "حجم",  # hajm, "size of"
        "حجمه",  # hajmuhu
        "حجمها",  # hajmuha
        "طول",  # tul, "length of"
        "ارتفاع",  # irtifa', "height of"
        "ارتفاعه",  # irtifa'uhu
        "ارتفاعها",  # irtifa'uha
        "عمق",  # 'umq, "depth of"
        "عمقه",  # 'umquhu
        "عمقها",  # 'umquha
        "وزن",  # wazn, "weight of"
        "سرعه",  # sur'a, "speed of"
        "سرعته",  # sur'atuhu
        "سرعتها",  # sur'atuha
        "عمر",  # 'umr, "age of"
        "اعمار",  # a'mar, "ages of"
        "مده",  # mudda, "length of time of"
        "ثروته",  # tharwatuhu, "his fortune"
        "ثروتها",  # tharwatuha
        "ثروه",  # tharwa, "fortune of"
        "ارباح",  # arbah, "profits of"
        "ارباحه",  # arbahuhu
        "ارباحها",  # arbahuha
        "خسائر",  # khasa'ir, "losses of"
        "خسائره",  # khasa'iruhu
        "خسائرها",  # khasa'iruha
        "ايرادات",  # iradat, "revenue of"
        "ايراداته",  # iradatuhu
        "ايراداتها",  # iradatuha
        "عددهن",  # 'adaduhunna, "their number"
    }
)

RIGHT_PHRASES: dict[str, Op] = {
    "علي الاقل": Op.GE,  # 'ala l-aqall, "at least"
    "علي اقل تقدير": Op.GE,  # 'ala aqalli taqdir
    "كحد ادني": Op.GE,  # ka-hadd adna, "as a minimum"
    "بحد ادني": Op.GE,  # bi-hadd adna
    "او اكثر": Op.GE,  # aw akthar, "or more"
    "او يزيد": Op.GE,  # aw yazid
    "فاكثر": Op.GE,  # fa-akthar
    "فما فوق": Op.GE,  # fa-ma fawq, "and above"
    "وما فوق": Op.GE,  # wa-ma fawq
    "علي الاكثر": Op.LE,  # 'ala l-akthar, "at most"
    "علي ابعد تقدير": Op.LE,  # 'ala ab'adi taqdir, "at the furthest estimate"
    "علي اقصي تقدير": Op.LE,  # 'ala aqsa taqdir
    "كحد اقصي": Op.LE,  # ka-hadd aqsa
    "بحد اقصي": Op.LE,  # bi-hadd aqsa
    "او اقل": Op.LE,  # aw aqall, "or less"
    "فاقل": Op.LE,  # fa-aqall
    "فما دون": Op.LE,  # fa-ma dun, "and below"
    "تقريبا": Op.APPROX,  # taqriban, "approximately"
    "او نحو ذلك": Op.APPROX,  # aw nahwa dhalik, "or so"
}

REACHING = frozenset({"تصل", "يصل", "تصلان", "يصلان"})  # tasilu, yasilu, "reaches"
MAY = frozenset({"قد", "وقد", "فقد", "ان"})  # qad, "may"; an, of "can"
TOPPED = frozenset(
    {
        "غرامه",  # gharama, "fine"
        "غرامات",  # gharamat
        "عقوبه",  # 'uquba, "penalty"
        "عقوبات",  # 'uqubat
        "السجن",  # as-sijn, "prison"
        "سجن",  # sijn
        "حكم",  # hukm, "sentence"
        "احكام",  # ahkam
        "سرعه",  # sur'a, "speed"
        "سرعات",  # sur'at
        "مدي",  # mada, "range"
        "مديات",  # madayat
        "نطاق",  # nitaq, "range"
        "مسافه",  # masafa, "distance"
        "مسافات",  # masafat
        "ارتفاع",  # irtifa', "height"
        "عمق",  # 'umq, "depth"
        "سعه",  # si'a, "capacity"
        "طاقه",  # taqa, "power"
        "قدره",  # qudra, "ability"
        "حموله",  # humula, "load"
        "مده",  # mudda, "term"
        "فتره",  # fatra, "period"
        "فترات",  # fatarat
        "مهله",  # muhla, "deadline"
        "مكافاه",  # mukafa'a, "reward"
        "مكافات",  # mukafa'at
        "تعويض",  # ta'wid, "compensation"
        "تعويضات",  # ta'widat
        "مبلغ",  # mablagh, "sum"
        "مبالغ",  # mabaligh
        "قرض",  # qard, "loan"
        "قروض",  # qurud
        "خصم",  # khasm, "discount"
        "خصومات",  # khusumat
        "تخفيض",  # takhfid, "reduction"
        "تخفيضات",  # takhfidat
        "نسب",  # nisab, "rates"
        "رسوم",  # rusum, "fees"
    }
)
"""Indefinite nouns of which "reaching (a number)" tells the most there is."""
