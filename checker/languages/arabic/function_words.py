"""Arabic words around numbers: no counted nouns, or deciding a reading. Data only."""

from __future__ import annotations

NOT_COUNTED = frozenset(
    {
        # Prepositions and conjunctions, with their pronouns where news has them behind numbers
        "في",  # fi, "in"
        "من",  # min, "of"
        "الي",  # ila, "to"
        "علي",  # 'ala, "on"
        "عن",  # 'an, "from"
        "عند",  # 'inda, "at"
        "عندما",  # 'indama, "when"
        "مع",  # ma'a, "with"
        "معا",  # ma'an, "together"
        "بين",  # bayna, "between"
        "بينهم",  # baynahum, "among them"
        "بينها",  # baynaha
        "بينهن",  # baynahunna
        "بينما",  # baynama, "while"
        "منهم",  # minhum, "of them"
        "منها",  # minha
        "منهن",  # minhunna
        "منه",  # minhu
        "منا",  # minna, "of us"
        "منذ",  # mundhu, "since"
        "مقابل",  # muqabil, "against"
        "ضد",  # didda, "against"
        "بعد",  # ba'da, "after"
        "بعدما",  # ba'dama
        "قبل",  # qabla, "before"
        "قبيل",  # qubayla
        "عقب",  # 'aqiba, "after"
        "اثر",  # ithra, "following"
        "خلال",  # khilala, "during"
        "اثناء",  # athna'a, "during"
        "حين",  # hina, "when"
        "حيث",  # haythu, "where"
        "حتي",  # hatta, "until"
        "حسب",  # hasaba, "according to"
        "حسبما",  # hasabama
        "بحسب",  # bi-hasab
        "وفق",  # wifqa, "according to"
        "وفقا",  # wifqan
        "لدي",  # lada, "at"
        "نحو",  # nahwa, "towards"
        "امام",  # amama, "before"
        "ضمن",  # dimna, "within"
        "داخل",  # dakhila, "inside"
        "خارج",  # kharija, "outside"
        "تحت",  # tahta, "under"
        "فوق",  # fawqa, "above"
        "حول",  # hawla, "around"
        "عبر",  # 'abra, "across"
        "دون",  # duna, "without"
        "بدون",  # bi-dun
        "بلا",  # bi-la
        "سوي",  # siwa, "except"
        "بسبب",  # bi-sabab, "because of"
        "بشان",  # bi-sha'n, "concerning"
        "بشكل",  # bi-shakl, "in a way"
        "لكل",  # li-kull, "for each"
        "لكن",  # lakin, "but"
        "لان",  # li-anna, "because"
        "لصالح",  # li-salih, "for"
        "له",  # lahu, "for him"
        "لها",  # laha
        "لهم",  # lahum
        "به",  # bihi
        "بها",  # biha
        "فيه",  # fihi
        "فيها",  # fiha
        "عليه",  # 'alayhi
        "عليها",  # 'alayha
        "عليهم",  # 'alayhim
        "اليه",  # ilayhi, "to him"; also "vehicle"
        "اليها",  # ilayha
        "او",  # aw, "or"
        "ام",  # am, "or"
        "ثم",  # thumma, "then"
        "اذ",  # idh, "since"
        "اذا",  # idha, "if"
        "ان",  # an, anna, in: "that, if"
        "انه",  # annahu
        "انها",  # annaha
        "الا",  # illa, "except"
        "اما",  # amma, "as for"
        "لا",  # la, "not"
        "لم",  # lam
        "لن",  # lan
        "ما",  # ma, "what, not"
        "مما",  # mimma, "of what"
        "ماذا",  # madha, "what"
        "مثل",  # mithla, "like"
        "كما",  # kama, "as"
        "كل",  # kull, "each"
        "كلهم",  # kulluhum, "all of them"
        "كلها",  # kulluha
        "معظمهم",  # mu'zamuhum, "most of them"
        "معظمها",  # mu'zamuha
        "غالبيتهم",  # ghalibiyyatuhum
        "جميعهم",  # jami'uhum, "all of them"
        "جميعا",  # jami'an
        "بعضهم",  # ba'duhum
        "غير",  # ghayr, "other than"
        "نفس",  # nafs, "same"
        "هو",  # huwa, "he"
        "هي",  # hiya, "she"
        "هم",  # hum, "they"
        "هذا",  # hadha, "this"
        "هذه",  # hadhihi
        "هناك",  # hunaka, "there"
        "هنا",  # huna, "here"
        "ذلك",  # dhalika, "that"
        "تلك",  # tilka
        "التي",  # allati, "which"
        "الذي",  # alladhi
        "الذين",  # alladhina
        "اللذين",  # alladhayni
        "قد",  # qad
        "فقد",  # fa-qad
        "فقط",  # faqat, "only"
        "ايضا",  # aydan, "also"
        "تقريبا",  # taqriban, "about"
        "حوالي",  # hawali, "about"
        "قرابه",  # qurabata, "about"
        "اكثر",  # akthar, "more"
        "اقل",  # aqall, "less"
        "اي",  # ayy, "any"; "that is"
        "زائد",  # za'id, "plus"
        "ناقص",  # naqis, "minus"
        "مكرر",  # mukarrar, "bis"
        "ه",  # of a Hijri date
        "م",  # of a common-era date
        "هجري",  # hijri, "AH"
        "هجريه",  # hijriyya
        "ميلادي",  # miladi, "AD"
        "ميلاديه",  # miladiyya
        # Adverbs and times
        "امس",  # amsi, "yesterday"
        "اليوم",  # al-yawm, "today"
        "غدا",  # ghadan, "tomorrow"
        "الان",  # al-an, "now"
        "صباحا",  # sabahan, "in the morning"
        "صباح",  # sabah
        "ظهرا",  # zuhran, "at noon"
        "مساء",  # masa'an, "in the evening"
        "ليلا",  # laylan, "at night"
        "فجرا",  # fajran, "at dawn"
        "عصرا",  # 'asran, "in the afternoon"
        "بتوقيت",  # bi-tawqit, "by the time of"
        "توقيت",  # tawqit
        "ذهابا",  # dhahaban, "in the first leg"
        "ايابا",  # iyaban, "in the second leg"
        "سابقا",  # sabiqan, "formerly"
        "حاليا",  # haliyan, "at present"
        "رسميا",  # rasmiyan, "officially"
        "عالميا",  # 'alamiyan, "world-wide"
        "محليا",  # mahalliyan, "locally"
        "يوميا",  # yawmiyan, "daily"
        "اسبوعيا",  # usbu'iyan
        "شهريا",  # shahriyan
        "سنويا",  # sanawiyan
        "متجها",  # muttajihan, "heading"
        "سويا",  # sawiyan, "together"
        "مؤخرا",  # mu'akhkharan, "recently"
        "لاحقا",  # lahiqan, "later"
        "بدءا",  # bad'an, "starting"
        "خلفا",  # khalafan, "succeeding"
        "بداع",  # "for reason"
        "عدا",  # 'ada, "except"
        "كبيرا",  # kabiran, "big", an adjective alone
        "نهايه",  # nihaya, "end"
        "بدايه",  # bidaya, "beginning"
        "منتصف",  # muntasaf, "middle"
        "اواخر",  # awakhir, "late"
        "اوائل",  # awa'il, "early"
        "مطلع",  # matla', "beginning"
        "عدد",  # 'adad, "number"
        "زياده",  # ziyada, "increase"
        "اضافه",  # idafa, "in addition"
        "اضافيه",  # idafiyya, "additional"
        "عام",  # 'am, "year of": a unit where it counts
        # Verbs that follow an elided noun
        "كان",  # kana, "was"
        "كانت",  # kanat
        "كانوا",  # kanu
        "كانا",  # kana, dual
        "كانتا",  # kanata
        "قتل",  # qutila, "was killed"
        "قال",  # qala, "said"
        "قالت",  # qalat
        "جرت",  # jarat, "took place"
        "جاء",  # ja'a
        "بلغت",  # balaghat
        "بلغ",  # balagha
        "سيكون",  # sa-yakun
        "اصبح",  # asbaha
        "وقع",  # waqa'a
        "ارتفعت",  # irtafa'at
        "ارتفع",  # irtafa'a
        "حققت",  # haqqaqat
        "حقق",  # haqqaqa
        "اعلن",  # a'lana
        "اعلنت",  # a'lanat
        "اكد",  # akkada
        "لقي",  # laqiya
        "لقوا",  # laqu
        "عاد",  # 'ada
        "عثر",  # 'uthira
        "استقال",  # istaqala
        "انتقل",  # intaqala
        "اقلعت",  # aqla'at
        "اعربت",  # a'rabat
    }
)
"""Words that never are the noun of the number before them."""

IDENTIFIED = frozenset(
    {
        "كوفيد",  # Covid
        "رقم",  # raqm, "number": read as an ordinal elsewhere
        "فرانس",  # France (24)
        "قناه",  # qanat, "channel"
        "ماده",  # madda, "article"
        "فقره",  # faqra, "paragraph"
        "بند",  # band, "clause"
        "قرار",  # qarar, "resolution"
        "صفحه",  # safha, "page"
        "طريق",  # tariq, "road"
        "شارع",  # shari', "street"
        "بوينغ",  # Boeing
        "بوينج",  # Boeing
        "ايرباص",  # Airbus
        "ميغ",  # MiG
        "ميج",  # MiG
        "سوخوي",  # Sukhoi
        "ايفون",  # iPhone
        "ايباد",  # iPad
        "غالاكسي",  # Galaxy
        "جالاكسي",  # Galaxy
        "ويندوز",  # Windows
        "اندرويد",  # Android
        "بلايستيشن",  # PlayStation
        "فيفا",  # FIFA
        "فورمولا",  # Formula
        "نوفيتشوك",  # Novichok
        "ابولو",  # Apollo
        "رؤيه",  # Vision (2030)
        "اجنده",  # agenda
        "مونديال",  # World Cup
        "يورو",  # Euro (2020)
        "موسم",  # season
        "هاتف",  # telephone
        "تويوتا",  # Toyota
        "مجموعه",  # Group (of 20)
        "ساعه",  # hour, clock time
        "فئه",  # category
        "غرفه",  # room
        "بوابه",  # gate
        "قانون",  # law
        "كيلو",  # kilometre mark
        "المركبه",  # vessel
        "يسوع",  # Jesus
    }
)
"""Words whose number names them, where the number is in digits without a counted noun."""

DATED_NAMES = frozenset(
    {
        "رؤيه",  # ru'ya, "Vision (2030)"
        "اجنده",  # ajinda, "Agenda (2063)"
        "مونديال",  # mundiyal, "World Cup"
        "يورو",  # yuru, "Euro (2020)"
        "اولمبياد",  # ulimbiyad, "Olympics"
        "مهرجان",  # mahrajan, "festival"
        "معرض",  # ma'rid, "exhibition"
        "اكسبو",  # iksbu, "Expo"
        "كوب",  # kub, "COP"
    }
)
"""Names that a year follows, which counts nothing though a noun may stand behind it."""

CASUALTY = frozenset(
    {
        "قتل",  # qutila, "was killed"
        "قتلوا",  # qutilu
        "مقتل",  # maqtal, "killing of"
        "بمقتل",  # bi-maqtal
        "قتلت",  # qatalat, "killed"
        "اصيب",  # usiba, "was injured"
        "اصابه",  # isaba, "injury of"
        "باصابه",  # bi-isaba
        "اصابت",  # asabat
        "جرح",  # juriha, "was wounded"; jarh
        "بجرح",  # bi-jarh
        "وفاه",  # wafat, "death of"
        "بوفاه",  # bi-wafat
        "مصرع",  # masra', "death of"
        "اعتقال",  # i'tiqal, "arrest of"
        "باعتقال",  # bi-i'tiqal
        "اعتقل",  # u'tuqila
        "توقيف",  # tawqif, "arrest of"
        "اعتقلت",  # i'taqalat
        "تبرئه",  # tabri'a, "acquittal of"
        "ادانه",  # idana, "conviction of"
        "اعدام",  # i'dam, "execution of"
        "خطف",  # khatf, "abduction of"
        "انقاذ",  # inqadh, "rescue of"
        "اجلاء",  # ijla', "evacuation of"
        "منهم",  # minhum, "of them"
        "منها",  # minha
        "منهن",  # minhunna
        "بينهم",  # baynahum, "among them"
        "بينها",  # baynaha
        "بينهن",  # baynahunna
        "عددهم",  # 'adaduhum, "their number"
        "عددها",  # 'adaduha
        "لعددهم",  # li-'adadihim
        "فقدان",  # fuqdan, "loss of"
        "سقوط",  # suqut, "fall of"
        "استشهاد",  # istishhad, "martyrdom of"
        "استشهد",  # ustushhida
        "نجا",  # naja, "survived"
        "نجاه",  # najat
        "فقد",  # fuqida, "went missing"
    }
)
"""Words whose number needs no noun: it counts people or the things named before."""

TOTALS = frozenset(
    {
        "حصيله",  # hasila, "toll"
        "الحصيله",  # al-hasila, "the toll"
        "عدد",  # 'adad, "number of"
        "العدد",  # al-'adad, "the number"
        "اجمالي",  # ijmali, "total"
        "مجموع",  # majmu', "sum"
        "القتلي",  # al-qatla, "the dead"
        "الضحايا",  # ad-dahaya, "the victims"
        "الجرحي",  # al-jarha, "the wounded"
        "المصابين",  # al-musabin, "the injured"
        "الاصابات",  # al-isabat, "the cases"
        "الوفيات",  # al-wafayat, "the deaths"
    }
)
"""Words that make a number behind "to" or "reached" a total, though its noun is elided."""

BARE_TOTALS = frozenset(
    {
        "قتلي",  # qatla, "the dead of"
        "ضحايا",  # dahaya, "the victims of"
        "جرحي",  # jarha, "the wounded of"
        "وفيات",  # wafayat, "the deaths of"
        "مصابي",  # musabi, "the injured of"
        "اصابات",  # isabat, "the cases of"
    }
)
"""The same before the noun that owns them, where the number stands behind "to" alone."""

CHANGES = frozenset(
    {
        "ارتفع",  # irtafa'a, "rose"
        "ارتفعت",  # irtafa'at
        "ارتفاع",  # irtifa', "rise"
        "يرتفع",  # yartafi'
        "ترتفع",  # tartafi'
        "انخفض",  # inkhafada, "fell"
        "انخفضت",  # inkhafadat
        "انخفاض",  # inkhifad
        "تراجع",  # taraja'a, "receded"
        "تراجعت",  # taraja'at
        "زاد",  # zada, "increased"
        "زادت",  # zadat
        "زياده",  # ziyada
        "رفع",  # rafa'a, "raised"; raf'
        "رفعت",  # rafa'at
        "خفض",  # khafada, "lowered"; khafd
        "خفضت",  # khafadat
        "تقليص",  # taqlis, "reduction"
        "قلص",  # qallasa
        "قلصت",  # qallasat
        "هبط",  # habata, "dropped"
        "هبطت",  # habatat
        "صعد",  # sa'ida, "climbed"
        "صعدت",  # sa'idat
        "قفز",  # qafaza, "jumped"
        "قفزت",  # qafazat
        "تضاعف",  # tada'afa, "doubled"
        "تضاعفت",  # tada'afat
        "نما",  # nama, "grew"
        "تقلص",  # taqallasa, "shrank"
        "تقلصت",  # taqallasat
        "تغير",  # taghayyara, "changed"
        "عدل",  # 'addala, "revised"
        "تحول",  # tahawwala, "turned"
        "انتقل",  # intaqala, "moved"
    }
)
"""Verbs of change: "from 5 to 7" behind them is two values, not a range."""
