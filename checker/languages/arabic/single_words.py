"""Arabic nouns whose bare indefinite singular tells just one thing. Data only, as `fold` leaves it.

They are lemmas of `checker.languages.arabic.nouns`; what is not listed there is not read.
"""

from __future__ import annotations

_PERSONS = """
شخص رجل امراه طفل صبي رضيع فتاه شاب جندي ضابط حارس قاض قاضي طبيب تلميذ سائح راكب
سجين اسير قتيل جريح شهيد مريض عميل جاسوس لص قناص عريف رقيب ملازم نقيب عقيد متظاهر محتج متطوع مهاجر
مقاتل شرطي مراسل مصور ناشط مواطن معلم مدرس مسعف محام محامي باحث زائر مسافر طيار
سائق صياد نازح مهندس لاجئ موظف مجند متسلل مهرب مختطف متعاقد سيده طفله شابه طالبه ممرضه طبيبه
موظفه مواطنه سائحه رهينه
"""
_THINGS = """
صاروخ قنبله لغم قذيفه مدفع مسدس بندقيه رصاصه طلقه عبوه راجمه
قارب زورق سفينه قطار دبابه طائره مروحيه سياره شاحنه حافله دراجه عربه مركبه باخره غواصه بارجه
فرقاطه ناقله بالون باص
منزل بيت مبني مسجد كنيسه معبد مدرسه مستشفي مصنع مطعم متحف جسر نفق متجر بنايه عماره شقه خيمه
بقره حيوان كلب طائر ثور جثه جثمان
"""
PERSONS = frozenset(_PERSONS.split())
SINGLES = PERSONS | frozenset(_THINGS.split())
"""Persons, weapons, vehicles, buildings, animals and bodies: each can be counted one by one."""

_COMPANIONS = """
زميل مساعد مرافق سائق حارس زوج زوجت ابن ابنت شقيق شقيقت والد والدت نائب صديق مترجم
"""
COMPANIONS = frozenset(_COMPANIONS.split())
"""Zamil, "colleague", and others who are told by whose they are, as before a pronoun."""

_LEADERS = """
طيار سائق قائد ربان قبطان مدرب مرشد مصور حارس مساعد مرافق مهاجم منفذ
"""
LEADERS = frozenset(_LEADERS.split())
"""Pilot, driver and others of whom there is one, so that "the pilot" counts beside others."""

ADDING: dict[str, frozenset[str]] = {
    "الي": frozenset({"بالاضافه", "اضافه", "واضافه", "وبالاضافه", "جانب"}),  # ila, "to"
    "عن": frozenset({"فضلا", "ناهيك"}),  # 'an, "besides"
    "علي": frozenset({"علاوه"}),  # 'ala, "on top of"
    "عدا": frozenset(),  # 'ada, "not counting"
    "باستثناء": frozenset(),  # bi-stithna', "except"
    "سوي": frozenset(),  # siwa, "other than"
}
"""Prepositions before who comes on top of those counted, with the word before them; any if none."""

_ADJECTIVAL = """
مدني مسلح مصاب متهم معتقل مطلوب متشدد متطرف متمرد عسكري ارهابي انتحاري جهادي حوثي مسلم مسيحي
يهودي قاصر مراهق مسن عنصر عامل طالب مهاجم صحفي صحافي صحفيه صحافيه ناشطه اجنبي عربي روسي تركي
كردي الماني افغاني سوري عراقي مصري سعودي اردني لبناني فلسطيني اسرائيلي يمني ليبي تونسي جزائري
مغربي سوداني ايراني باكستاني هندي صيني ياباني كوري اميركي امريكي بريطاني فرنسي ايطالي اسباني
اوكراني كندي
"""
ADJECTIVAL = frozenset(_ADJECTIVAL.split())
"""Persons whose word is mostly an adjective or verb: one only behind a word of harm."""

NOT_ONE = frozenset(
    {
        "كل",  # kull, "each"
        "لكل",  # li-kull
        "بكل",  # bi-kull
        "اي",  # ayy, "any"
        "احد",  # ahad, "one of"
        "احدي",  # ihda
        "عده",  # 'idda, "several"
        "بضع",  # bid', "a few"
        "بضعه",  # bid'a
        "بعض",  # ba'd, "some"
        "غير",  # ghayr, "un-"
        "كم",  # kam, "how many"
        "تلو",  # tilwa, "after": missile after missile
        "نصف",  # nisf, "half"
        "شبه",  # shibh, "almost"
        "مثل",  # mithla, "like"
        "نفس",  # nafs, "same"
        "هو",  # huwa, "he is": likewise
        "هي",  # hiya
        "انه",  # annahu, "that he is"
        "انها",  # annaha
        "انا",  # ana, "I am"
        "العمل",  # al-'amal, "working as"
        "عين",  # 'uyyina, "was appointed"
        "وضع",  # wad', "status of"
        "صفه",  # sifa, "capacity of"
        "احسن",  # ahsan, "best"
        "افضل",  # afdal, "best"; other elatives are known as such
        "اخطر",  # akhtar, "most dangerous"
        "اجمل",  # ajmal, "most beautiful"
        "اخر",  # akhir, "last"
        "او",  # aw, "or"
        "كان",  # kana, "was": the noun is its predicate
        "كانت",  # kanat
        "يكون",  # yakun
        "تكون",  # takun
        "ليكون",  # li-yakun
        "ليس",  # laysa, "is not"
        "ليست",  # laysat
        "اصبح",  # asbaha, "became"
        "اصبحت",  # asbahat
        "يصبح",  # yusbih
        "ليصبح",  # li-yusbih
        "يعمل",  # ya'mal, "works as"
        "تعمل",  # ta'mal
        "عمل",  # 'amila
        "عملت",  # 'amilat
        "بصفته",  # bi-sifatihi, "as"
        "باعتباره",  # bi-i'tibarihi
        "يعتبر",  # yu'tabar, "is considered"
        "رتبه",  # rutba, "rank of"
        "برتبه",  # bi-rutba
        "دور",  # dawr, "role of"
        "زي",  # ziyy, "dress of"
        "بزي",  # bi-ziyy
        "منصب",  # mansib, "post of"
        "وظيفه",  # wazifa, "job of"
        "مهنه",  # mihna, "trade of"
        "نوع",  # naw', "kind"
        "عدد",  # 'adad, "number"
        "حجم",  # hajm, "size of"
        "بحجم",  # bi-hajm
    }
)
"""Words before a singular behind which it does not tell that there is one."""

NEGATIONS = frozenset({"لا", "لم", "لن", "ليس", "ليست", "دون", "بدون", "بلا", "ولا", "ولم", "ولن"})
"""Words of "not" and "without"; the noun may stand a few words behind."""

NOT_BEHIND = frozenset(
    {
        "اخر",  # akhar, "another"
        "اخري",  # ukhra
        "واحد",  # wahid, "one": read where it stands
        "واحده",  # wahida
        "واحدا",  # wahidan
        "او",  # aw, "or"
        "تلو",  # tilwa, "after": missile after missile
        "ما",  # ma, "some"
        "اثنين",  # ithnayn, "two"
    }
)
"""Words behind a singular that take the one away."""

CLASSES = frozenset(
    {
        "ركاب",  # rukkab, "of passengers"
        "شحن",  # shahn, "of freight"
        "صيد",  # sayd, "for fishing"
        "شرطه",  # shurta, "of police"
        "اجره",  # ujra, "for hire"
        "اسعاف",  # is'af, "of first aid"
        "استطلاع",  # istitla', "for reconnaissance"
        "تجسس",  # tajassus, "for spying"
        "نقل",  # naql, "of transport"
        "حرب",  # harb, "of war"
        "اعمال",  # a'mal, "of business"
        "امن",  # amn, "of security"
        "دين",  # din, "of religion"
        "مرمي",  # marma, "of the goal"
        "حدود",  # hudud, "of the border"
        "احتياط",  # ihtiyat, "of the reserve"
        "اطفاء",  # itfa', "of the fire brigade"
        "مرور",  # murur, "of traffic"
        "انقاذ",  # inqadh, "of rescue"
        "استخبارات",  # istikhbarat, "of intelligence"
        "مخابرات",  # mukhabarat
        "كروز",  # kruz, "cruise"
        "مدفعيه",  # midfa'iyya, "of artillery"
        "دوريه",  # dawriyya, "of a patrol"
    }
)
"""Indefinite nouns behind a singular that say its class, so that it is still one."""

DESCRIBING = frozenset(
    {
        "مسيره",  # musayyara, "unmanned"
        "مدرعه",  # mudarra'a, "armoured"
        "مقاتله",  # muqatila, "fighting"
        "مروحيه",  # mirwahiyya, "rotary"
    }
)
"""Vehicles whose word is an adjective behind another vehicle."""

_BY = """
رصاص الرصاص رصاصه رصاصات نيران طلق طلقات غاره قصف انفجار هجوم صاروخ عبوه سكين طعنات طعنه حادث عمليه
قذيفه قنبله لغم شظايا شظيه جروح تهمه حجر كمين
"""
BY_WHAT = frozenset(f"ب{noun}" for noun in _BY.split())
"""Words that tell by what somebody was harmed, behind him: ``bi-rasas``, "by bullets"."""

WHERE = frozenset(
    {
        "قرب",  # qurb, "near"
        "وسط",  # wasat, "amid"
        "شمال",  # shamal, "north of"
        "شمالي",  # shamali
        "جنوب",  # janub, "south of"
        "جنوبي",  # janubi
        "شرق",  # sharq, "east of"
        "شرقي",  # sharqi
        "غرب",  # gharb, "west of"
        "غربي",  # gharbi
        "قباله",  # qubala, "off"
        "جراء",  # jarra'a, "because of"
    }
)
"""Words that open a phrase of place or cause behind a noun, besides prepositions."""

HARM = frozenset(
    {
        "قتل",  # qutila, "was killed"
        "وقتل",  # wa-qutila
        "مقتل",  # maqtal, "killing of"
        "بمقتل",  # bi-maqtal
        "ومقتل",  # wa-maqtal
        "استشهد",  # ustushhida
        "استشهاد",  # istishhad, "martyrdom of"
        "اصيب",  # usiba, "was injured"
        "واصيب",  # wa-usiba
        "اصابه",  # isaba, "injury of"
        "واصابه",  # wa-isaba
        "باصابه",  # bi-isaba
        "جرح",  # juriha, "was wounded"
        "وجرح",  # wa-juriha
        "وفاه",  # wafat, "death of"
        "مصرع",  # masra', "death of"
        "اعتقال",  # i'tiqal, "arrest of"
        "باعتقال",  # bi-i'tiqal
        "واعتقال",  # wa-i'tiqal
        "اعتقلت",  # i'taqalat, "arrested"
        "توقيف",  # tawqif, "arrest of"
        "خطف",  # khatf, "abduction of"
        "اعدام",  # i'dam, "execution of"
    }
)
"""Words behind which an adjective is a person."""
