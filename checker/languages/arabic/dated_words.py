"""Arabic words that tell what a date dates, by the concept that all languages share. Data only.

Each verb is told by its past (its irregular forms as well), its present without the person, and
its verbal nouns, all as `fold` leaves them; the forms are built from them.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.languages.arabic.idioms import AIMS
from checker.languages.concepts import SAID
from checker.languages.dated_concepts import BEGAN, DATES_BACK, ENDED, HELD
from checker.languages.dated_words import Beside, DatedWords

_VERBS: tuple[tuple[str, str, str, str], ...] = (
    # concept, past, present, verbal nouns
    (BEGAN, "بدا بداوا بدؤوا", "بدا", "بدء بدايه"),  # bada'a, "began"
    (BEGAN, "ابتدا", "بتدي", "ابتداء"),  # ibtada'a, "began"
    (BEGAN, "انطلق", "نطلق", "انطلاق انطلاقه"),  # intalaqa, "set out"
    (BEGAN, "استهل", "ستهل", "استهلال"),  # istahalla, "opened with"
    (BEGAN, "شرع", "شرع", "شروع"),  # shara'a, "set about"
    (BEGAN, "باشر", "باشر", "مباشره"),  # bashara, "set about"
    (BEGAN, "", "سري", "سريان"),  # yasri, "is in force"; the past is written like "secret"
    (BEGAN, "", "", "اعتبارا ابتداء"),  # i'tibaran, ibtida'an (min), "from ... on"
    (BEGAN, "طبق", "طبق", "تطبيق"),  # tabbaqa, "applied"
    (BEGAN, "استانف استؤنف استؤنفت", "ستانف", "استئناف"),  # ista'nafa, "resumed"
    (BEGAN, "اندلع", "ندلع", "اندلاع"),  # indala'a, "broke out"
    (BEGAN, "نشب", "نشب", "نشوب"),  # nashiba, "broke out"
    (ENDED, "انتهي انتهت انتهوا", "نتهي", "انتهاء"),  # intaha, "ended"
    (ENDED, "انهي انهت", "نهي", "انهاء"),  # anha, "ended"
    (ENDED, "اختتم", "ختتم", "اختتام ختام"),  # ikhtatama, "concluded"
    (ENDED, "انقضي انقضت", "نقضي", "انقضاء"),  # inqada, "ran out"
    (HELD, "انعقد عقدت", "نعقد", "انعقاد منعقد منعقده"),  # in'aqada, "was held"
    (HELD, "", "عقد", ""),  # ya'qid, "holds"; the past is written like "contract"
    (HELD, "اقيم اقام", "قام قيم", "اقامه"),  # uqima, "was held"
    (HELD, "جري جرت", "جري", ""),  # jara, "took place"
    (HELD, "دارت", "", ""),  # darat, "took place"; of what is masculine see below
    (HELD, "اجري اجرت", "", "اجراء"),  # ujriya, "was held"
    (HELD, "نظم", "نظم", ""),  # nazzama, "organised"
    (HELD, "استضاف", "ستضيف", "استضافه"),  # istadafa, "hosted"
    (HELD, "احتضن", "حتضن", "احتضان"),  # ihtadana, "hosted"
    (SAID, "تحدث", "تحدث", ""),  # tahaddatha, "spoke"
    (SAID, "اعرب", "عرب", ""),  # a'raba, "voiced"
    (SAID, "ندد", "ندد", ""),  # naddada, "condemned"
    (SAID, "رحب", "رحب", ""),  # rahhaba, "welcomed"
    (SAID, "انتقد", "نتقد", ""),  # intaqada, "criticised"
    (HELD, "حدث", "حدث", "حدوث"),  # hadatha, "happened"
    (HELD, "احتفل", "حتفل", "احتفال احتفالات"),  # ihtafala, "celebrated"
    (HELD, "احيا احيت", "حيي", ""),  # ahya, "commemorated"; ihya' is written like "quarters"
    ("suspended", "توقف", "توقف", "توقف"),  # tawaqqafa, "stopped"
    ("suspended", "علق", "علق", "تعليق"),  # 'allaqa, "suspended"
    ("cancelled", "الغي الغت", "لغي", "الغاء"),  # algha, "cancelled"
    ("delayed", "اجل تاجل ارجا", "ؤجل تاجل رجي", "تاجيل ارجاء"),  # ajjala, "postponed"
    ("departed", "غادر", "غادر", "مغادره"),  # ghadara, "left"
    ("departed", "اقلع", "قلع", "اقلاع"),  # aqla'a, "took off"
    ("departed", "ابحر", "بحر", "ابحار"),  # abhara, "sailed"
    ("arrived", "وصل", "صل", "وصول"),  # wasala, "arrived"
    ("arrived", "", "رسو", "رسو"),  # yarsu, "docks"
    ("landed", "هبط", "هبط", "هبوط"),  # habata, "landed"
    ("tried", "", "", "مثول محاكمه"),  # muthul, muhakama, "appearing (in court), trial"
    ("tried", "حوكم", "حاكم", ""),  # hukima, "was tried"
    ("in_office", "تولي تولت تولوا", "تولي", "تولي توليه"),  # tawalla, "took (an office)"
    ("in_office", "ترؤس تراس", "تراس راس", "رئاسته رئاستها"),  # tara''asa, "headed"
    ("elected", "انتخب", "نتخب", "انتخابه انتخابها"),  # intakhaba, "elected"
    ("hired", "عين", "عين", "تعيين"),  # 'ayyana, "appointed"
    ("resigned", "استقال", "ستقيل", "استقاله"),  # istaqala, "resigned"
    ("resigned", "تنحي تنحت", "تنحي", ""),  # tanahha, "stepped down"
    ("dismissed", "اقيل اقال", "قيل", "اقاله"),  # aqala, "dismissed"
    ("dismissed", "اطيح عزل", "عزل", "اطاحه"),  # utiha bi-, "was toppled"
    ("retired", "تقاعد", "تقاعد", "تقاعد"),  # taqa'ada, "retired"
    ("retired", "اعتزل", "عتزل", "اعتزال"),  # i'tazala, "retired (from sport)"
    ("buried", "دفن", "دفن", "دفن"),  # dafana, "buried"
    ("buried", "شيع", "شيع", "تشييع"),  # shayya'a, "carried to the grave"
    ("killed", "قتل", "قتل", "قتل مقتل"),  # qatala, "killed"
    ("killed", "مات ماتوا", "موت", "موت"),  # mata, "died"
    ("killed", "توفي توفيت", "توفي", "وفاه متوفي متوفاه"),  # tuwuffiya, "died"
    ("killed", "رحل", "رحل", "رحيل"),  # rahala, "passed away"
    ("killed", "اغتيل اغتال", "غتال", "اغتيال"),  # ightala, "assassinated"
    ("killed", "اعدم", "عدم", "اعدام"),  # a'dama, "executed"
    ("injured", "اصيب", "صاب", "اصابته اصابتها"),  # usiba, "was injured"
    ("vanished", "اختفي اختفت", "ختفي", "اختفاء"),  # ikhtafa, "vanished"
    ("completed", "اكتمل", "كتمل", "اكتمال"),  # iktamala, "was completed"
    ("completed", "", "", "جاهز جاهزا جاهزه"),  # jahiz, "ready"
    ("completed", "انجز", "نجز", "انجاز"),  # anjaza, "completed"
    ("returned", "عاد", "عود", "عوده"),  # 'ada, "returned"
    ("joined", "انضم", "نضم", "انضمام"),  # indamma, "joined"
    ("joined", "التحق", "لتحق", "التحاق"),  # iltahaqa, "joined"
    ("moved", "انتقل", "نتقل", "انتقال"),  # intaqala, "moved"
    ("founded", "تاسس اسس", "تاسس ؤسس", "تاسيس"),  # ta'assasa, "was founded"
    ("founded", "انشئ انشئت انشا", "نشا نشئ", "انشاء"),  # unshi'a, "was set up"
    ("founded", "", "", "تشكيل"),  # tashkil, "forming"
    ("built", "شيد", "شيد", "تشييد"),  # shayyada, "built"
    ("built", "بني بنيت بنوا", "بني", "بناء"),  # bana, "built"
    ("opened", "افتتح", "فتتح", "افتتاح"),  # iftataha, "opened"
    ("opened", "فتح", "فتح", "فتح"),  # fataha, "opened"
    ("opened", "دشن", "دشن", "تدشين"),  # dashshana, "inaugurated"
    ("closed", "اغلق", "غلق", "اغلاق"),  # aghlaqa, "closed"
    ("closed", "اقفل", "قفل", "اقفال"),  # aqfala, "closed"
    ("launched", "اطلق", "طلق", "اطلاق"),  # atlaqa, "launched"
    ("published", "صدر", "صدر", "صدور"),  # sadara, "came out"
    ("published", "اصدر", "", "اصدار"),  # asdara, "brought out"
    ("published", "نشر", "نشر", "نشر"),  # nashara, "published"
    ("published", "عرض", "عرض", "عرض عرضه"),  # 'arada, "showed"
    ("published", "طرح", "طرح", "طرح"),  # taraha, "put on sale"
    ("published", "بث", "بث", "بث"),  # baththa, "broadcast"
    ("signed", "وقعوا وقعه وقعها وقعته وقعتها", "وقع", "توقيع"),  # waqqa'a, "signed (it)"
    (HELD, "وقع وقعا", "", "وقوع"),  # waqa'a, "happened"; for "signed" see below, too
    ("signed", "ابرم", "برم", "ابرام"),  # abrama, "concluded (a contract)"
    ("approved", "وافق", "وافق", "موافقه"),  # wafaqa, "approved"
    ("approved", "اقر", "قر", "اقرار"),  # aqarra, "passed"
    ("approved", "صادق", "صادق", "مصادقه"),  # sadaqa, "ratified"
    ("delivered", "سلم استلم تسلم", "سلم تسلم ستلم", "تسليم استلام"),  # sallama, "delivered"
    ("born", "ولد", "ولد", "ولاده مولود مولوده مواليد"),  # wulida, "was born"
    ("married", "تزوج", "تزوج", "زواج"),  # tazawwaja, "married"
    ("arrested", "اعتقل", "عتقل", "اعتقال"),  # i'taqala, "arrested"
    ("arrested", "اوقف اوقفوا", "وقف", "توقيف"),  # awqafa, "detained"
    ("arrested", "احتجز", "حتجز", "احتجاز"),  # ihtajaza, "detained"
    ("freed", "افرج", "فرج", "افراج"),  # afraja, "freed"
    ("abducted", "خطف اختطف", "خطف ختطف", "خطف اختطاف"),  # khatafa, "abducted"
    ("sentenced", "ادين ادان", "دين", "ادانه"),  # adana, "convicted"
    ("sentenced", "حكم", "حكم", ""),  # hakama, "sentenced"
    ("accused", "اتهم", "تهم", "اتهام"),  # ittahama, "accused"
    ("attacked", "هاجم", "هاجم", "مهاجمه"),  # hajama, "attacked"
    ("attacked", "استهدف", "ستهدف", "استهداف"),  # istahdafa, "targeted"
    ("attacked", "قصف", "قصف", "قصف"),  # qasafa, "shelled"
    ("attacked", "انفجر", "نفجر", "انفجار"),  # infajara, "exploded"
    ("walked_out", "اضرب اضربوا", "", ""),  # adraba, "went on strike"
    ("stormed", "اقتحم", "قتحم", "اقتحام"),  # iqtahama, "stormed"
    ("attacked", "شن", "شن", "شن"),  # shanna, "launched (an attack)"
    ("struck", "ضرب", "ضرب", ""),  # daraba, "struck"
    ("struck", "اجتاح", "جتاح", "اجتياح"),  # ijtaha, "swept over"
    ("destroyed", "انهار", "نهار", "انهيار"),  # inhara, "collapsed"
    ("destroyed", "دمر", "دمر", "تدمير"),  # dammara, "destroyed"
    ("destroyed", "احترق", "حترق", "احتراق"),  # ihtaraqa, "burned"
    ("crashed", "تحطم", "تحطم", "تحطم"),  # tahattama, "crashed"
    ("crashed", "سقط", "سقط", "سقوط"),  # saqata, "fell"
    ("won", "فاز فازوا", "فوز", "فوز"),  # faza, "won"
    ("won", "نال", "نال", "نيل"),  # nala, "was awarded"
    ("won", "حصد احرز", "حصد حرز", "احراز"),  # hasada, "reaped"
    ("won", "توج", "توج", "تتويج"),  # tuwwija, "was crowned"
    ("nominated", "رشح ترشح", "رشح ترشح", "ترشيح ترشح"),  # rashshaha, "nominated"
    ("discovered", "اكتشف", "كتشف", "اكتشاف"),  # iktashafa, "discovered"
    ("discovered", "عثر", "عثر", "عثور"),  # 'athara, "found"
    ("produced", "رسم", "رسم", ""),  # rasama, "painted"
    ("produced", "كتب الف", "كتب", "كتابه"),  # kataba, "wrote"
    ("cost", "اشتري اشترت", "شتري", "شراء"),  # ishtara, "bought"
    ("cost", "استحوذ", "ستحوذ", "استحواذ"),  # istahwadha, "acquired"
    ("withdrew", "انسحب", "نسحب", "انسحاب"),  # insahaba, "withdrew"
    ("entered", "دخل", "دخل", "دخول"),  # dakhala, "entered"
    ("seized", "استولي استولت سيطر", "ستولي سيطر", "استيلاء سيطره"),  # istawla, "seized"
    ("visited", "زار زاروا", "زور", "زيارته زيارتها"),  # zara, "visited"
    ("visited", "سافر", "سافر", "سفر"),  # safara, "travelled"
    ("sent", "ارسل بعث", "رسل بعث", "ارسال"),  # arsala, "sent"
    ("met", "التقي التقت التقوا", "لتقي", ""),  # iltaqa, "met"
    ("met", "اجتمع", "جتمع", ""),  # ijtama'a, "met"
    ("displaced", "نزح فر فروا", "نزح", "نزوح فرار"),  # nazaha, "was displaced"
    ("performed", "غني غنت", "غني", ""),  # ghanna, "sang"
    ("performed", "احيا احيت", "حيي", ""),  # ahya, "gave (a concert)"
)

_NOUNS: tuple[tuple[str, str], ...] = (
    ("met", "قمه قمم مؤتمر مؤتمرات منتدي"),  # qimma, mu'tamar, muntada, "summit, conference"
    ("met", "اجتماع اجتماعات جلسه جلسات لقاء"),  # ijtima', jalsa, liqa', "meeting, session"
    ("met", "محادثات مفاوضات مباحثات"),  # muhadathat, mufawadat, "talks"
    ("voted", "انتخابات اقتراع استفتاء تصويت"),  # intikhabat, istifta', "election"
    ("played", "مباراه مباريات نهائي بطوله"),  # mubarah, niha'i, butula, "match, final"
    ("played", "سباق دوره"),  # sibaq, dawra, "race, games"
    ("tried", "محاكمه محاكمات استماع"),  # muhakama, istima', "trial, hearing"
    # ma'rid, mahrajan, "exhibition, festival"; the plural is written like "opponent"
    ("exhibited", "معرض مهرجان بينالي"),
    ("performed", "حفل حفله حفلات حفلته"),  # hafl, "concert"
    ("married", "زفاف عرس"),  # zifaf, 'urs, "wedding"
    ("buried", "جنازه جنازته جثمان"),  # janaza, juthman, "funeral, remains"
    ("in_office", "منصب حقيبه"),  # mansib, haqiba, "office, portfolio"
    ("walked_out", "اضراب اضرابات"),  # idrab, "strike"
    ("truce", "هدنه"),  # hudna, "truce"
    ("attacked", "هجوم هجمات غاره غارات تفجير"),  # hujum, ghara, tafjir, "attack, raid"
    ("burned", "حريق حرائق حرايق نيران"),  # hariq, "fire"
    ("fought", "حرب حروب معركه معارك قتال اشتباكات"),  # harb, qital, ishtibakat, "war, clashes"
    ("protested", "احتجاجات احتجاج تظاهره تظاهرات مظاهره مظاهرات"),  # ihtijajat, "protests"
    ("schooled", "دراسه مدارس"),  # dirasa, madaris, "classes, schools"
    ("worked", "اشغال صيانه ترميم"),  # ashghal, siyana, "works, repairs"
    ("struck", "زلزال اعصار عاصفه"),  # zilzal, i'sar, "earthquake, hurricane"
    ("visited", "زياره جوله رحله"),  # ziyara, jawla, rihla, "visit, tour"
    ("delivered", "تسليمات"),  # taslimat, "deliveries"
    ("won", "جايزه جائزه لقب"),  # ja'iza, laqab, "prize, title"
)

_SIGNED = frozenset(
    {
        *("اتفاق", "اتفاقا", "الاتفاق", "اتفاقيه", "الاتفاقيه", "اتفاقات", "اتفاقيات"),
        *("عقد", "عقدا", "العقد", "عقود", "عقودا", "العقود", "عقده", "عقدها"),  # 'aqd, "contract"
        *("مذكره", "مذكرتي", "مذكرات", "المذكره", "معاهده", "المعاهده", "بروتوكول", "بروتوكولا"),
        *("مرسوم", "مرسوما", "المرسوم", "امر", "امرا", "قانون", "قانونا", "القانون", "قرار"),
        *("قرارا", "القرار", "وثيقه", "الوثيقه", "وثائق", "اعلان", "اعلانا", "عريضه", "ميثاق"),
        *("صفقه", "صفقات", "الصفقه", "خطاب", "رساله", "استقالته", "مصالحه", "هدنه"),
    }
)
"""Ittifaq, "agreement", and what else is signed."""

_TREATIES = frozenset({"الاتفاق", "اتفاق", "الاتفاقيه", "اتفاقيه", "معاهده", "المعاهده"})
_FIRE = frozenset({"النار", "نار", "الرصاص", "رصاص", "النيران", "نيران", "نيرانه", "نيرانها"})
_COURTS = frozenset(
    {
        *("امام", "المحكمه", "محكمه", "محكمته", "القضاء", "القاضي", "قاض", "قاضي"),  # "before"
        *("النيابه", "المدعي", "الكونغرس", "البرلمان", "لجنه"),  # "prosecution, a committee"
    }
)
_FORMED = frozenset(
    {
        *("حكومه", "الحكومه", "حكومته", "حكومتها", "لجنه", "اللجنه", "لجانا", "تحالف", "تحالفا"),
        *("ائتلاف", "ائتلافا", "فريق", "فريقا", "مجلس", "مجلسا", "حزب", "حزبا", "كتله", "جبهه"),
        *("خليه", "منظمه", "فرقه", "قوه", "هيئه"),  # khaliyya, firqa, "cell, band"
    }
)
"""Hukuma, "government", and what else is formed."""

_NETWORKS = frozenset(
    {
        *("تويتر", "فيسبوك", "انستغرام", "انستقرام", "حسابه", "حسابها", "صفحته", "صفحتها"),
        *("تغريده", "تغريدات", "تغريدته", "تدوينه", "تدوينته", "منشور", "موقع", "مدونته"),
    }
)
"""Twitter, and hisabuhu, "his account", safhatuhu, "his page", taghrida, "tweet"."""

_GOING_ON = frozenset(
    {
        *("مباراه", "المباراه", "مباريات", "المباريات", "لقاء", "اللقاء", "منافسات"),  # "match"
        *("اشتباكات", "الاشتباكات", "معارك", "المعارك", "معركه", "المعركه", "مواجهات"),
        *("المواجهات", "حرب", "الحرب", "احداث", "الاحداث", "نقاش", "حوار", "مفاوضات"),
    }
)
_UPON = frozenset({"علي", "عليه", "عليها"})  # 'ala, "on (it)"
_FROM = frozenset({"عن", "من"})  # 'an, min, "from"
_TROOPS = frozenset(
    {
        *("قوات", "القوات", "قواته", "قواتها", "جنود", "جنودا", "جنوده", "جنودها", "وحدات"),
        *("صواريخ", "منظومه", "منظومات", "تعزيزات", "عناصر", "عناصره", "دوريات", "دبابات"),
    }
)
"""Quwwat, "forces", and what else is deployed."""

_OATH = frozenset({"اليمين", "القسم"})  # al-yamin, al-qasam, "the oath"
_MARKETS = frozenset({"الاسواق", "السوق", "دور", "صالات"})  # al-aswaq, "the shops"; "cinemas"
_OFFICES = frozenset(
    {
        *("منصب", "منصبه", "منصبها", "حقيبه"),  # mansib, haqiba, "office, portfolio"
        *("رئاسه", "قياده", "مهامه", "مهامها"),  # ri'asa, qiyada, mahamm, "presidency, command"
    }
)
_HELM = frozenset({"دفه", "مقاليد", "زمام", "الحكم", "السلطه", "القياده", "الرئاسه", "مهام"})
"""Daffa, "helm", maqalid, "reins", and what else is taken over."""

_MEETINGS = frozenset(
    {
        *("اجتماع", "اجتماعا", "اجتماعات", "الاجتماع", "جلسه", "الجلسه", "قمه", "القمه"),
        *("مؤتمر", "مؤتمرا", "المؤتمر", "لقاء", "اللقاء", "محادثات", "المحادثات", "مباحثات"),
        *("ندوه", "الندوه", "جلسات", "مفاوضات", "المفاوضات"),
    }
)
"""Ijtima', "meeting", and what else is held."""

_ELECTION_BODIES = frozenset({"هيئه", "الهيئه", "لجنه", "اللجنه", "العليا", "مفوضيه", "المفوضيه"})
"""Hay'a, lajna, "body, committee": what is named after elections."""

_PRIZES = frozenset(
    {
        *("جايزه", "جائزه", "الجايزه", "الجائزه"),  # ja'iza, "prize"
        *("جوايز", "جوائز", "جائزتها", "جائزته"),  # jawa'iz, "prizes"
        *("لقب", "اللقب", "لقبها", "لقبه", "كاس"),  # laqab, ka's, "title, cup"
        *("وسام", "ميداليه", "ذهبيه", "فضيه"),  # wisam, midaliyya, "order, medal"
    }
)
_BIRTH = frozenset({"النور"})  # (saw) an-nur, "the light"

_BESIDE: tuple[tuple[str, Beside], ...] = (
    # dakhala hayyiz at-tanfidh, "came into force"; "into service"
    (
        "دخل دخلت يدخل تدخل سيدخل ستدخل دخول",
        Beside(BEGAN, frozenset({"حيز", "التنفيذ", "النفاذ", "الخدمه"}), ahead=4),
    ),
    # waqqa'a, "signed": only its vowels tell it from "happened"
    ("وقع وقعت وقعا وقعتا", Beside("signed", _SIGNED, ahead=6)),
    ("وقع وقعت وقعا وقعتا", Beside("signed", frozenset({"مع"}), ahead=2)),
    ("وقع وقعت وقعا وقعتا", Beside("signed", _TREATIES, back=2)),
    # waqf itlaq an-nar, "ceasefire"
    ("وقف وقفا", Beside("truce", frozenset({"اطلاق", "لاطلاق"}), ahead=1)),
    ("اطلاق", Beside("truce", frozenset({"وقف", "وقفا"}), back=1)),
    ("لاطلاق", Beside("truce", frozenset({"وقف", "وقفا"}), back=1)),
    ("اطلاق اطلق", Beside("freed", frozenset({"سراح", "سراحه", "سراحها", "سراحهم"}), ahead=1)),
    ("اطلق اطلقت اطلقوا يطلق اطلاق لاطلاق باطلاق فتح فتحت", Beside("attacked", _FIRE, ahead=1)),
    # usdila as-sitar, "the curtain fell"
    ("الستار", Beside(ENDED, frozenset({"يسدل", "اسدل", "اسدال", "تسدل", "سيسدل"}), back=2)),
    # adda al-yamin, "swore the oath"
    ("يؤدي تؤدي ادي ادت سيؤدي يؤدون ادوا اداء", Beside("sworn", _OATH, ahead=6)),
    ("يقسم اقسم سيقسم سيقسمون يقسمون", Beside("sworn", _OATH, ahead=4)),
    ("قبض القبض يقبض", Beside("arrested", frozenset({"القي", "القت", "علي", "عليه"}), 2, 2)),
    ("تسلم يتسلم تتسلم سيتسلم", Beside("in_office", _OFFICES | _HELM, ahead=2)),
    # 'aqada, "held", not 'aqd, "contract"
    ("عقد عقدت عقدوا عقده عقدها", Beside(HELD, _MEETINGS, ahead=4, back=2)),
    ("وصل يصل تصل وصلت سيصل ستصل", Beside("published", _MARKETS, ahead=2)),
    ("راي رات يري تري ابصر ابصرت", Beside("born", _BIRTH, ahead=1)),
    # yudrib 'an, "goes on strike"
    ("يضرب يضربون تضرب سيضرب سيضربون", Beside("walked_out", frozenset({"عن"}), ahead=1)),
    # faqada al-ittisal, "lost contact"
    ("فقد فقدت فقدوا فقدان", Beside("vanished", frozenset({"الاتصال", "اثر", "اثره"}), ahead=4)),
    (
        "حصل حصلت حصلوا تحصل يحصل حاز حازت تسلم تسلمت نيل",  # hasala 'ala, "obtained"
        Beside("won", _PRIZES, ahead=3),
    ),
    # ya'udu ila, "dates back to"
    ("يعود تعود يرجع ترجع", Beside(DATES_BACK, frozenset({"تاريخ", "تاريخه", "تاريخها"}), ahead=1)),
    # awwal ayyam, "the first day of"
    ("اول", Beside(BEGAN, frozenset({"ايام", "يوم"}), ahead=1)),
    ("اخر", Beside(ENDED, frozenset({"ايام", "يوم"}), ahead=1)),
    # u'ida fath, "was reopened"
    ("اعاده اعيد يعاد اعادت تعيد يعيد", Beside("opened", frozenset({"فتح", "افتتاح"}), ahead=1)),
    ("شغل شغلت يشغل تشغل", Beside("in_office", _OFFICES, ahead=14)),
    # mathala, "appeared (before a court)", not mithl, "like", nor maththala, "represented"
    ("مثل مثلت مثلوا يمثل تمثل يمثلون سيمثل ستمثل سيمثلون", Beside("tried", _COURTS, ahead=14)),
    # dara, "took place", not dar, "house"
    ("دار تدور يدور", Beside(HELD, _GOING_ON, ahead=2, back=3)),
    # shakkala, "formed", not "makes up" nor bi-shakl, "in a manner"
    (
        "شكل شكلت شكلوا يشكل تشكل يشكلون سيشكل ستشكل تشكلت",
        Beside("founded", _FORMED, ahead=4),
    ),
    # kataba 'ala twitar, "wrote on Twitter"
    ("كتب كتبت كتبوا يكتب تكتب", Beside(SAID, _NETWORKS, ahead=7)),
    # 'allaqa 'ala, "commented on"
    ("علق علقت علقوا يعلق تعلق معلقا معلقه", Beside(SAID, _UPON, ahead=4)),
    ("تعليق تعليقا تعليقه تعليقها تعليقهم", Beside(SAID, _UPON, ahead=1)),
    ("احياء لاحياء باحياء", Beside(HELD, frozenset({"ذكري", "الذكري"}), ahead=1)),
    ("احياء لاحياء باحياء", Beside("performed", frozenset({"حفل", "حفله", "حفلات"}), ahead=1)),
    # rahala 'an, "left"; of the dead nobody says where from
    ("رحل رحلت رحلوا يرحل ترحل سيرحل رحيل رحيله", Beside("departed", _FROM, ahead=4)),
    # yastahdif, "aims at"
    ("يستهدف تستهدف مستهدفا مستهدفه", Beside("", AIMS, ahead=4)),
    ("نشر نشرت ينشر تنشر", Beside("", _TROOPS, ahead=2)),  # nashara, "deployed"
    # min ajl, "for the sake of"
    ("اجل", Beside("", frozenset({"من", "ومن"}), back=1)),
    # ash-shuru' fi l-qatl, "attempted murder"
    # sanadiq al-iqtira', "ballot boxes"; lajnat al-intikhabat, "election committee"
    ("اقتراع الاقتراع", Beside("", frozenset({"صناديق", "لصناديق", "صندوق", "الصناديق"}), back=1)),
    ("انتخابات الانتخابات للانتخابات", Beside("", _ELECTION_BODIES, back=2)),
    ("شروع", Beside("", frozenset({"القتل", "قتل"}), ahead=2)),
    # mubarat al-'awda, "the return leg"
    ("عوده", Beside("", frozenset({"مباراه", "لقاء", "الذهاب", "ذهابا"}), back=2)),
    # mubasharat al-'amal, "setting to work"; mubasharatan, "directly"
    ("مباشره", Beside(BEGAN, frozenset({"العمل", "مهامه", "مهامها", "تنفيذ"}), ahead=1)),
    ("حكم يحكم", Beside("in_office", frozenset({"البلاد", "الدوله"}), ahead=1)),
)

_PERSONS = ("ي", "ت", "ن")
_AHEAD = ("", "س", "ل")
"""``sa-``, "will", and ``li-``, "so that", before the present."""

_PAST_ENDINGS = ("", "ت", "وا", "ا", "تا", "ه", "ها", "ته", "تها", "هم")
_PRESENT_ENDINGS = ("", "ان", "ون", "وا", "ه", "ها")
_OWNERS = ("", "ه", "ها", "هم", "هما")
_ARTICLES = ("", "ال", "ب", "بال", "ل", "لل")
_NO_ALIF = ("ه", "اء", "ا", "ات")
"""Endings that take no alif in the accusative: ``ijtima'an`` has one."""


def _nouns(words: str) -> set[str]:
    """Return nouns with article, preposition and owner: ``at-taslim``, ``bi-taslimiha``."""
    found = set()
    for word in words.split():
        owned = word[:-1] + "ت" if word.endswith("ه") else word
        forms = {word} | {owned + owner for owner in _OWNERS[1:]}
        found |= {article + form for article in _ARTICLES for form in forms}
    return found


def _accusatives(words: str) -> set[str]:
    """Return the indefinite objects: ``ijtima'an``. Of a verbal noun it mostly tells what for."""
    return {word + "ا" for word in words.split() if not word.endswith(_NO_ALIF)}


def _verbs(past: str, present: str) -> set[str]:
    pasts = {verb + ending for verb in past.split() for ending in _PAST_ENDINGS}
    return pasts | {
        ahead + person + verb + ending
        for verb in present.split()
        for person in _PERSONS
        for ahead in _AHEAD
        for ending in _PRESENT_ENDINGS
    }


def _joined(forms: Iterable[str]) -> set[str]:
    """Return forms also with a conjunction, where they are too short for one to be taken off."""
    return {before + form for form in forms for before in ("", *_CONJUNCTIONS[len(form) > _SHORT])}


_CONJUNCTIONS: tuple[tuple[str, ...], ...] = (("و", "ف"), ())
_SHORT = 4


def _beside() -> dict[str, tuple[Beside, ...]]:
    found: dict[str, tuple[Beside, ...]] = {}
    for words, beside in _BESIDE:
        for word in words.split():
            found[word] = (*found.get(word, ()), beside)
    return found


_LOOK_ALIKES = frozenset(
    {
        *("الفتح", "العرض", "النشر", "للنشر", "حكمها", "الحكم", "البناء"),
        *("رحله", "وزاره", "بعثه", "طبقه", "عينه", "فتحه"),  # "trip, ministry, mission"
        *("لنيل", "للنيل", "للفوز", "لفوز", "للتتويج", "لتتويج", "للظفر"),
        *("تعرض", "تعرضه", "تعرضها", "تعرضوا", "تعرضون"),  # ta'arrada, "was exposed to"
        *("توقع", "توقعه", "توقعها", "توقعوا", "توقعت"),  # tawaqqa'a, "expected"
        *("توجه", "توجهت", "توجها", "توجهوا", "يتوجه", "تتوجه", "نتوجه"),  # tawajjaha, "headed"
        *("سيتوجه", "ستتوجه", "سنتوجه", "ليتوجه", "لتتوجه", "يتوجهوا", "يتوجهون"),
        *("تدخل", "تدخله", "تدخلها", "تدخلهم", "تدخلوا"),  # tadakhkhul, "intervention"
        "عاده",  # 'adatan, "usually"
        *("طبقا", "مباشره"),  # tibqan, "according to"; mubasharatan, "directly"
    }
)
"""Words that only look like such ones: (the movement of) Fatah. And prizes that one wants to win:
the date is that of what was done for it.
"""

_FINITE = frozenset(
    form for _, past, present, _ in _VERBS for form in _verbs(past, present)
) - frozenset(form for *_, nouns in _VERBS for form in _nouns(nouns))

DATED = DatedWords(
    verbs={
        **{
            form: concept
            for concept, past, present, nouns in reversed(_VERBS)
            for form in _joined(_verbs(past, present) | _nouns(nouns))
        },
        **dict.fromkeys(_joined(_LOOK_ALIKES), ""),
    },
    finite=_FINITE,
    articles=("ال", "لل"),
    nouns={
        **{
            form: concept
            for concept, nouns in reversed(_NOUNS)
            for form in (_nouns(nouns) - _nouns("نهائيه")) | _accusatives(nouns)  # "final"
        },
        **dict.fromkeys(("بدوره", "بدورها", "بدورهم", "وبدوره"), ""),  # bi-dawrihi, "in turn"
    },
    beside=_beside(),
    ranks={
        **dict.fromkeys(("اول", "اولي", "اولاها", "اولاهما", "الاول", "الاولي", "باكوره"), BEGAN),
        **dict.fromkeys(("اخر", "الاخير", "الاخيره", "اخرها"), ENDED),
    },
    places=frozenset({"في", "خلال", "بعد", "قبل", "اثناء", "منذ", "عقب", "ضمن"}),
    back_to=frozenset({"الي", "حتي"}),
    undergo=frozenset(
        {
            *("تعرض", "تعرضت", "تعرضوا", "يتعرض", "تتعرض"),  # ta'arrada, "was exposed to"
            *("شهد", "شهدت", "شهده", "شهدها", "شهدته", "شهدتها", "تشهده", "تشهدها", "يشهدها"),
            *("عاشه", "عاشها", "عاشته", "عاشتها"),  # 'asha, "lived through"
        }
    ),
    due={
        **dict.fromkeys(("المقرر", "المقرره", "المقررين", "المزمع", "المزمعه"), True),
        **dict.fromkeys(("مقررا", "مقرر", "مقرره"), True),  # (kana) muqarraran, "(was) due"
        **dict.fromkeys(("المرتقب", "المرتقبه", "المنتظر", "المنتظره"), True),  # "awaited"
        **dict.fromkeys(("المتوقع", "المتوقعه"), True),  # mutawaqqa', "expected"
        **dict.fromkeys(("المقبل", "المقبله", "القادم", "القادمه"), False),  # muqbil, "next"
    },
    subordinators=frozenset(
        {"بعد", "بعدما", "قبل", "قبيل", "عقب", "عندما", "حين", "حينما", "الذي", "التي", "الذين"}
    ),
)
