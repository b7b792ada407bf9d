"""Arabic words that say what happens, by the concept that all languages share. Data only.

Every word is as `fold` leaves it; inflected forms are found by their stems.
"""

from __future__ import annotations

EVENTS: dict[str, tuple[str, ...]] = {
    "killed": (
        "قتل",  # qutila, "was killed"
        "مقتل",  # maqtal, "killing"
        "قتيل",  # qatil, "killed person"
        "قتلي",  # qatla, "killed people"
        "قتلوا",  # qutilu, "they were killed"
        "مصرع",  # masra', "death"
        "مصرعهم",  # "their death"
        "وفاه",  # wafat, "death"
        "وفيات",  # "deaths"
        "توفي",  # tuwuffiya, "died"
        "حتفهم",  # hatfahum, "their death"
        "جثه",  # juththa, "body"
        "جثث",  # "bodies"
        "جثامين",  # "bodies"
        "استشهد",  # "fell as a martyr"
        "استشهاد",  # "martyrdom"
        "شهيد",  # "martyr"
        "شهداء",  # "martyrs"
        "ضحيه",  # dahiyya, "victim"
        "ضحايا",  # "victims"
        "موت",  # "death"
        "مات",  # "died"
        "بحياه",  # (claimed) "the life of"
        "حياه",  # "life"
        "اغتيال",  # "assassination"
        "اودي",  # awda, "claimed (lives)"
        "ازهق",  # "took (lives)"
        "فتك",  # "killed"
        "قضي",  # qada, "perished"
        "هلاك",  # "perishing"
        "حصيله",  # hasila, "toll"
        "يقتل",  # yaqtul, "kills"
        "تقتل",  # "kills (f.)"
        "يودي",  # yudi, "claims (lives)"
        "تودي",  # "claims (lives, f.)"
        "يحصد",  # yahsud, "reaps (lives)"
        "تحصد",  # "reaps (lives, f.)"
        "متوفي",  # mutawaffa, "deceased"
        "متوفين",  # "deceased (plural)"
        "غرقي",  # gharqa, "drowned people"
        "يستشهد",  # "falls as a martyr"
        "يموت",  # yamut, "dies"
        "تموت",  # "dies (f.)"
        "ماتوا",  # "they died"
        "يتوفي",  # yutawaffa, "dies"
        "صرعي",  # sar'a, "slain people"
        "غرق",  # ghariqa, "drowned"
        "يغرق",  # yaghraq, "drowns"
    ),
    "injured": (
        "اصيب",  # usiba, "was injured"
        "اصابه",  # isaba, "injury"
        "اصابات",  # "injuries"
        "مصاب",  # "injured person"
        "مصابين",  # "injured people"
        "جرح",  # "was wounded"
        "جريح",  # "wounded person"
        "جرحي",  # "wounded people"
        "جروح",  # "wounds"
        "يصيب",  # yusib, "injures"
        "تصيب",  # "injures (f.)"
        "يجرح",  # yajrah, "wounds"
        "تجرح",  # "wounds (f.)"
    ),
    "missing": (
        "مفقود",  # "missing"
        "فقدان",  # "loss"
        "مفقودين",  # "missing people"
        "فقد",  # "went missing"
    ),
    "abducted": (
        "خطف",  # khatafa, "abducted"
        "اختطف",  # ikhtatafa, "abducted"
        "اختطاف",  # ikhtitaf, "abduction"
        "يخطف",  # yakhtif, "abducts"
        "مختطف",  # mukhtataf, "abducted person"
    ),
    "rescued": (
        "انقاذ",  # "rescue"
        "انقذ",  # "rescued"
        "ناج",  # "survivor"
        "ناجين",  # "survivors"
        "نجا",  # "survived"
        "انتشال",  # "recovery"
        "ينقذ",  # yunqidh, "rescues"
        "تنقذ",  # "rescues (f.)"
        "ينجو",  # yanju, "survives"
    ),
    "arrested": (
        "اعتقل",  # "arrested"
        "اعتقال",  # "arrest"
        "معتقل",  # "arrested person"
        "توقيف",  # "detention"
        "اوقف",  # "detained"
        "موقوف",  # "detained person"
        "احتجاز",  # "detention"
        "احتجز",  # "detained"
        "محتجز",  # muhtajaz, "detained person"
        "قبض",  # "seized"
        "القبض",  # "the seizing"
        "ضبط",  # "seized"
        "يعتقل",  # ya'taqil, "arrests"
        "تعتقل",  # "arrests (f.)"
        "يوقف",  # yuqif, "detains"
        "يحتجز",  # yahtajiz, "detains"
        "تحتجز",  # "detains (f.)"
    ),
    "sentenced": (
        "سجن",  # "prison"
        "حكم",  # "sentence"
        "احكام",  # "sentences"
        "ادانه",  # "conviction"
        "ادان",  # "convicted"
        "ادين",  # udina, "was convicted"
        "اعدام",  # "execution"
        "قضت",  # "ruled"
        "حبس",  # "jail"
        "يحكم",  # yahkum, "sentences"
        "تحكم",  # "sentences (f.)"
        "تدين",  # tudin, "convicts"
        "يسجن",  # yasjun, "jails"
    ),
    "acquitted": (
        "تبرئه",  # "acquittal"
        "براءه",  # "innocence"
        "بريء",  # "innocent"
        "برا",  # barra'a, "acquitted"
        "برات",  # "acquitted (f.)"
        "تبرئ",  # "acquits (f.)"
        "يبرئ",  # "acquits"
    ),
    "freed": (
        "افراج",  # "release"
        "افرج",  # "released"
        "اطلاق سراح",  # "setting free"
        "سراح",  # "freedom"
        "يفرج",  # yufrij, "releases"
        "تفرج",  # "releases (f.)"
    ),
    "at_large": (
        "طليق",  # "at large"
        "طليقا",  # "at large", accusative
        "طلقاء",  # "at large", plural
    ),
    "displaced": (
        "نزح",  # "was displaced"
        "نازح",  # "displaced person"
        "نازحين",  # "displaced people"
        "نزوح",  # "displacement"
        "لاجئ",  # "refugee"
        "لاجئين",  # "refugees"
        "تهجير",  # "expulsion"
        "فر",  # "fled"
        "فروا",  # "they fled"
        "اجلاء",  # "evacuation"
        "اخلاء",  # ikhla', "evacuation"
        "اخلت",  # akhlat, "evacuated (f.)"
        "اجلي",  # "evacuated"
        "ينزح",  # yanzah, "is displaced"
        "تجلي",  # tujli, "evacuates (f.)"
        "يجلي",  # "evacuates"
        "تشريد",  # tashrid, "making homeless"
        "شرد",  # sharrada, "made homeless"
    ),
    "recovered": (
        "تعافي",  # ta'afa, "recovered"
        "شفي",  # shufiya, "was cured"
        "شفاء",  # shifa', "cure"
        "متعاف",  # "recovered"
    ),
    "cancelled": (
        "الغي",  # ulghiya, "was cancelled"
        "الغاء",  # ilgha', "cancellation"
        "الغيت",  # "was cancelled (f.)"
        "الغت",  # alghat, "cancelled (f.)"
        "يلغي",  # yulghi, "cancels"
        "تلغي",  # "cancels (f.)"
    ),
    "delayed": (
        "تاخر",  # ta'akhkhara, "was late"
        "تاخير",  # ta'khir, "delay"
        "تاجيل",  # ta'jil, "postponement"
        "ارجاء",  # irja', "postponement"
        "يؤجل",  # yu'ajjil, "postpones"
        "تؤجل",  # "postpones (f.)"
        "ارجا",  # arja'a, "postponed"
    ),
    "dismissed": (
        "تسريح",  # "laying off"
        "فصل",  # "dismissal"
        "اقاله",  # "removal"
        "استغناء",  # "doing without"
        "يسرح",  # yusarrih, "lays off"
        "تسرح",  # "lays off (f.)"
        "يقيل",  # yuqil, "dismisses"
        "استغني",  # istaghna, "did without"
    ),
    "hired": (
        "توظيف",  # "employment"
        "تعيين",  # "appointment"
    ),
    "launched": (
        "اطلق",  # "launched, fired"
        "اطلاق",  # "launch"
        "اطلقت",  # "launched"
        "يطلق",  # yutliq, "launches"
        "تطلق",  # "launches (f.)"
    ),
    "intercepted": (
        "اعترض",  # "intercepted"
        "اعتراض",  # "interception"
        "اسقط",  # "shot down"
        "اسقاط",  # "shooting down"
        "يعترض",  # ya'tarid, "intercepts"
        "تعترض",  # "intercepts (f.)"
        "يسقط",  # yusqit, "shoots down"
        "تسقط",  # "shoots down (f.)"
    ),
    "destroyed": (
        "تدمير",  # "destruction"
        "دمر",  # "destroyed"
        "تضرر",  # "was damaged"
        "انهيار",  # "collapse"
        "يدمر",  # yudammir, "destroys"
        "تدمر",  # "destroys (f.)"
        "تهدم",  # tahaddama, "collapsed"
        "هدم",  # hadm, "demolition"
        "احرق",  # ahraqa, "burned"
        "احراق",  # ihraq, "burning"
        "احترق",  # ihtaraqa, "burned"
        "احتراق",  # ihtiraq, "burning"
        "غمر",  # ghamara, "flooded"
    ),
    "attacked": (
        "صفع",  # safa'a, "slapped"
        "صفعت",  # "slapped (f.)"
        "ركل",  # rakala, "kicked"
        "ركلت",  # "kicked (f.)"
        "طعن",  # ta'ana, "stabbed"
        "طعنت",  # "stabbed (f.)"
        "هجوم",  # "attack"
        "هجمات",  # "attacks"
        "استهدف",  # "targeted"
        "اعتدي",  # i'tada, "assaulted"
        "اعتدت",  # i'tadat, "assaulted (f.)"
        "اعتدوا",  # i'tadaw, "they assaulted"
        "يعتدي",  # ya'tadi, "assaults"
        "غاره",  # "raid"
        "غارات",  # "raids"
        "قصف",  # "shelling"
        "تفجير",  # "bombing"
        "انفجار",  # "explosion"
        "اعتداء",  # "assault"
        "يستهدف",  # "targets"
        "تستهدف",  # "targets (f.)"
        "يقصف",  # "shells"
        "تقصف",  # "shells (f.)"
        "دهس",  # dahasa, "ran over"
        "يدهس",  # yadhas, "runs over"
        "تدهس",  # "runs over (f.)"
        "هاجم",  # hajama, "attacked"
        "يهاجم",  # "attacks"
    ),
    "rose": (
        "ارتفع",  # "rose"
        "ارتفاع",  # "rise"
        "زاد",  # "grew"
        "زياده",  # "increase"
        "صعد",  # "climbed"
        "صعود",  # "climb"
        "نمو",  # "growth"
        "نما",  # "grew"
        "قفز",  # "jumped"
        "كسب",  # "gained"
        "مكاسب",  # "gains"
        "يرتفع",  # yartafi', "rises"
        "ترتفع",  # "rises (f.)"
        "يزيد",  # yazid, "grows"
        "تزيد",  # "grows (f.)"
        "يصعد",  # "climbs"
        "تصعد",  # "climbs (f.)"
        "رفع",  # rafa'a, "raised"
        "رفعت",  # "raised (f.)"
        "يرفع",  # "raises"
        "ترفع",  # "raises (f.)"
        "يقفز",  # "jumps"
        "تقفز",  # "jumps (f.)"
        "ربح",  # rabiha, "gained"
    ),
    "fell": (
        "انخفض",  # "fell"
        "انخفاض",  # "fall"
        "تراجع",  # "retreated"
        "هبط",  # "dropped"
        "هبوط",  # "drop"
        "انكماش",  # "contraction"
        "خفض",  # "cut"
        "خساير",  # "losses"
        "خسائر",  # "losses"
        "خسر",  # "lost"
        "ينخفض",  # yankhafid, "falls"
        "تنخفض",  # "falls (f.)"
        "يتراجع",  # "retreats"
        "تتراجع",  # "retreats (f.)"
        "يهبط",  # "drops"
        "تهبط",  # "drops (f.)"
        "يخفض",  # yukhaffid, "cuts"
        "تخفض",  # "cuts (f.)"
        "يخسر",  # yakhsar, "loses"
        "تخسر",  # "loses (f.)"
        "نزل",  # nazala, "went down"
        "تقلص",  # taqallasa, "shrank"
        "هوي",  # hawa, "plunged"
        "هوت",  # "plunged (f.)"
    ),
    "scored": (
        "هدف",  # "goal"
        "اهداف",  # "goals"
        "احرز",  # "scored"
        "يحرز",  # "scores"
        "تحرز",  # "scores (f.)"
    ),
    "won": (
        "فوز",  # "victory"
        "فاز",  # "won"
        "لقب",  # "title"
        "القاب",  # "titles"
        "جايزه",  # "prize"
        "جائزه",  # "prize"
        "يفوز",  # yafuz, "wins"
        "تفوز",  # "wins (f.)"
        "توج",  # tuwwija, "was crowned"
        "تتويج",  # tatwij, "crowning"
    ),
    "visited": (
        "زياره",  # "visit"
        "زار",  # "visited"
        "رحله",  # "trip"
        "رحلات",  # "trips"
        "غادر",  # "left"
        "يغادر",  # "leaves"
        "مغادره",  # "leaving"
        "سفر",  # "travel"
        "جوله",  # "tour"
        "يزور",  # yazur, "visits"
        "تزور",  # "visits (f.)"
        "تغادر",  # "leaves (f.)"
    ),
    "cost": (
        "تكلفه",  # "cost"
        "كلفه",  # "cost"
        "ثمن",  # "price"
        "سعر",  # "price"
        "قيمه",  # "value"
        "بيع",  # "was sold"
        "مبلغ",  # "sum"
        "غرامه",  # "fine"
        "تعويض",  # "compensation"
        "يكلف",  # yukallif, "costs"
        "تكلف",  # "costs (f.)"
        "يبيع",  # "sells"
        "تبيع",  # "sells (f.)"
        "غرم",  # gharrama, "fined"
        "غرمت",  # "fined (f.)"
        "تغريم",  # taghrim, "fining"
        "اشتري",  # ishtara, "bought"
        "شراء",  # shira', "buying"
        "يشتري",  # yashtari, "buys"
        "تشتري",  # "buys (f.)"
        "استحوذ",  # istahwadha, "acquired"
        "استحواذ",  # istihwadh, "acquisition"
    ),
    "lent": (
        "قرض",  # "loan"
        "شريحه",  # "tranche"
        "تمويل",  # "financing"
        "منحه",  # "grant"
        "مساعدات",  # "aid"
        "تبرع",  # tabarru', "donation"
        "تبرعات",  # "donations"
    ),
    "voted": (
        "صوت",  # "vote"
        "اصوات",  # "votes"
        "تصويت",  # "voting"
        "اقتراع",  # "ballot"
        "ناخب",  # "voter"
        "يصوت",  # "votes"
        "تصوت",  # "votes (f.)"
    ),
    "counted": (
        "فرز",  # farz, "counting (of votes)"
    ),
    "failed": (
        "فشل",  # "failure"
        "فشلت",  # "failed"
        "فاشل",  # "failed (adj.)"
        "فاشلين",  # "failed (dual)"
        "فاشلتين",  # "failed (dual f.)"
    ),
    "born": (
        "ولد",  # "was born"
        "مواليد",  # "born in"
        "ولاده",  # "birth"
    ),
    "trapped": (
        "محاصر",  # muhasar, "trapped"
        "محاصرين",  # "trapped (plural)"
        "عالق",  # 'aliq, "stuck"
        "عالقين",  # "stuck (plural)"
        "عالقون",  # "stuck (plural)"
    ),
    "ordered": (
        "طلبيه",  # talabiyya, "order (of goods)"
        "طلبيات",  # "orders (of goods)"
    ),
    "delivered": (
        "تسليم",  # taslim, "delivery"
    ),
    "signed": (
        "توقيع",  # tawqi', "signing"
        "يوقع",  # yuwaqqi', "signs"
    ),
    "resigned": (
        "استقال",  # istaqala, "resigned"
        "استقاله",  # istiqala, "resignation"
        "يستقيل",  # yastaqil, "resigns"
        "تنحي",  # tanahha, "stepped down"
        "تنحيه",  # tanahhihi, "his stepping down"
        "يتنحي",  # yatanahha, "steps down"
    ),
    "produced": (
        "انتج",  # antaja, "produced"
        "انتاج",  # intaj, "production"
        "ينتج",  # yuntij, "produces"
        "تنتج",  # "produces (f.)"
    ),
    "vaccinated": (
        "تطعيم",  # tat'im, "vaccination"
        "تلقيح",  # talqih, "vaccination"
    ),
    "planted": (
        "زرع",  # zara'a, "planted"
        "غرس",  # gharasa, "planted"
        "تشجير",  # tashjir, "planting of trees"
        "يزرع",  # yazra', "plants"
    ),
    "built": (
        "شيد",  # shayyada, "built"
        "تشييد",  # tashyid, "building"
        "انشاء",  # insha', "construction"
        "انشئ",  # unshi'a, "was built"
        "يبني",  # yabni, "builds"
    ),
    "opened": (
        "افتتح",  # iftataha, "opened"
        "افتتاح",  # iftitah, "opening"
        "يفتتح",  # yaftatih, "opens"
        "تفتتح",  # "opens (f.)"
        "دشن",  # dashshana, "inaugurated"
        "تدشين",  # tadshin, "inauguration"
    ),
    "closed": (
        "اغلق",  # aghlaqa, "closed"
        "اغلاق",  # ighlaq, "closing"
        "يغلق",  # yughliq, "closes"
        "تغلق",  # "closes (f.)"
        "اقفل",  # aqfala, "closed"
        "اقفال",  # iqfal, "closing"
        "يقفل",  # "closes"
        "تقفل",  # "closes (f.)"
    ),
    "crashed": (
        "تحطم",  # tahattama, "crashed"
        "يتحطم",  # yatahattam, "crashes"
    ),
    "met": (
        "التقي",  # iltaqa, "met"
        "التقت",  # "met (f.)"
        "يلتقي",  # yaltaqi, "meets"
        "تلتقي",  # "meets (f.)"
        "لقاء",  # liqa', "meeting"
        "لقاءات",  # "meetings"
        "اجتمع",  # ijtama'a, "met"
        "اجتماع",  # ijtima', "meeting"
        "يجتمع",  # yajtami', "meets"
    ),
    "accused": (
        "اتهم",  # ittahama, "accused"
        "اتهام",  # ittiham, "accusation"
        "يتهم",  # yattahim, "accuses"
        "تتهم",  # "accuses (f.)"
    ),
    "deported": (
        "ترحيل",  # tarhil, "deportation"
        "طرد",  # tarada, "expelled"
        "يطرد",  # yatrud, "expels"
        "تطرد",  # "expels (f.)"
    ),
    "sent": (
        "ارسل",  # arsala, "sent"
        "ارسال",  # irsal, "sending"
        "يرسل",  # yursil, "sends"
        "ترسل",  # "sends (f.)"
    ),
    "withdrew": (
        "انسحب",  # insahaba, "withdrew"
        "انسحاب",  # insihab, "withdrawal"
        "سحب",  # sahaba, "pulled out"
        "ينسحب",  # yansahib, "withdraws"
        "تنسحب",  # "withdraws (f.)"
        "يسحب",  # yashab, "pulls out"
    ),
    "seized": (
        "صودر",  # sudira, "was confiscated"
        "تهريب",  # tahrib, "smuggling"
        "استولي",  # istawla, "seized"
        "استولت",  # "seized (f.)"
        "استيلاء",  # istila', "seizure"
    ),
    "stole": (
        "سرق",  # saraqa, "stole"
        "سرقه",  # sariqa, "theft"
        "سطو",  # satw, "robbery"
        "نهب",  # nahaba, "looted"
        "يسرق",  # yasriq, "steals"
    ),
    "watched": (
        "مشاهده",  # mushahada, "watching, view"
        "مشاهدات",  # "views"
    ),
    "attended": (
        "شارك",  # sharaka, "took part"
        "مشاركه",  # musharaka, "taking part"
        "يشارك",  # yusharik, "takes part"
        "تشارك",  # "takes part (f.)"
        "حضر",  # hadara, "attended"
        "حضور",  # hudur, "attendance"
        "يحضر",  # yahdur, "attends"
        "تنافس",  # tanafasa, "competed"
        "يتنافس",  # yatanafas, "competes"
        "تتنافس",  # "competes (f.)"
    ),
    "approved": (
        "وافق",  # wafaqa, "approved"
        "موافقه",  # muwafaqa, "approval"
        "يوافق",  # yuwafiq, "approves"
        "توافق",  # "approves (f.)"
        "اقر",  # aqarra, "passed (a law)"
        "اقرت",  # "passed (f.)"
        "اقرار",  # iqrar, "passing"
        "مصادقه",  # musadaqa, "ratification"
    ),
    "banned": (
        "حظر",  # hazara, "banned"
        "منع",  # mana'a, "banned"
        "يحظر",  # yahzur, "bans"
        "تحظر",  # "bans (f.)"
        "يمنع",  # yamna', "bans"
        "تمنع",  # "bans (f.)"
    ),
    "extended": (
        "تمديد",  # tamdid, "extension"
        "مدد",  # maddada, "extended"
        "يمدد",  # yumaddid, "extends"
    ),
    "discovered": (
        "اكتشف",  # iktashafa, "discovered"
        "اكتشاف",  # iktishaf, "discovery"
        "عثر",  # 'athara, "found"
        "عثور",  # 'uthur, "finding"
    ),
    "married": (
        "تزوج",  # tazawwaja, "married"
        "زواج",  # zawaj, "marriage"
        "يتزوج",  # yatazawwaj, "marries"
    ),
    "trained": (
        "تدريب",  # tadrib, "training"
        "يدرب",  # yudarrib, "trains"
    ),
    "nominated": (
        "ترشيح",  # tarshih, "nomination"
        "ترشيحات",  # "nominations"
        "رشح",  # rushshiha, "was nominated"
    ),
    "played": (
        "لعب",  # la'iba, "played"
        "خاض",  # khada, "played"
        "يلعب",  # yal'ab, "plays"
        "تلعب",  # "plays (f.)"
        "يخوض",  # yakhud, "plays"
        "تخوض",  # "plays (f.)"
    ),
}

NOT_EVENTS: tuple[str, ...] = (
    "ركله", "ركلات", "ركلتي", "ركلتين",
    "اجتماعي", "اجتماعيا", "اجتماعيه", "اجتماعيين", "اجل", "افتتاحي", "افتتاحيه", "اقرا",
    "انتاجي", "انتاجيه", "برنامج", "تدريبي", "تدريبيه", "تقي", "تموين", "تنافسي", "تنافسيه",
    "توجه", "توجهات", "توجهت", "توجهوا", "توجيه", "توقفت", "توقفوا", "جولان", "حضره", "حضري",
    "حضريه", "حيا", "رحل", "زياد", "قبضه", "قضايا", "قضيته", "قضيتين", "قضيه", "قيم", "لعبه",
    "مساعد", "مساعدا", "مساعدي", "مساعدين", "مشاهد", "منح", "منحت", "منحها", "منحهم", "موافق",
    "ارباح", "ارباحا", "ربحا", "وفي", "وفيه", "وفيها", "وفيهم", "ولدي", "ولديه", "ولديها", "يتوجه",
)  # fmt: skip
"""Words that only look like inflected words of `EVENTS`: the case, for the sake of, an aide."""

_ADVERBIALS = frozenset(
    {
        *("بعد", "قبل", "عقب", "قبيل"),  # ba'da, qabla, 'aqiba, "after, before"
        *("خلال", "اثناء", "منذ"),  # khilala, athna', "during"; mundhu, "since"
        *("في", "وسط", "ضمن"),  # fi, "in"; wasta, dimna, "amid"
        *("اثر", "جراء", "بسبب", "نتيجه"),  # ithra, jarra', bi-sabab, "because of"
    }
)
ADVERBIALS: frozenset[str] = _ADVERBIALS | {f"و{word}" for word in _ADVERBIALS}
"""Prepositions before what only tells when, where or why something else happened."""

CALLS: frozenset[str] = frozenset(
    {
        *("للمطالبه", "المطالبه", "مطالبين", "مطالبا", "مطالبه", "وللمطالبه"),  # mutalaba, "demand"
        *("للدعوه", "داعيا", "داعين", "دعوا", "دعا", "دعت"),  # da'wa, "call"
        *("احتجاجا", "للاحتجاج", "احتجاج"),  # ihtijajan, "in protest"
        *("تنديدا", "للتنديد", "منددين"),  # tandidan, "in condemnation"
        *("رفضا", "رافضين", "تاييدا", "دعما", "للضغط"),  # rafdan, "against"; ta'yidan, "for"
    }
)
"""Words before what people only call for, or protest at."""

_PRESENTS = (
    *("بلغ", "صل", "كون", "رتفع", "نخفض", "تراجع"),  # yablugh, yasil, yakun, "reaches, is"
    *("زيد", "حصل", "صبح", "نتهي", "ستغرق", "دفع"),  # yazid, yahsul, yusbih, yantahi
    *("ستثمر", "نفق", "ضخ", "بني", "شتري", "بيع"),  # yastathmir, yunfiq, yadukhkh, yabni
    *("نتج", "صدر", "وظف", "وفر", "نشر", "سحب"),  # yuntij, yusaddir, yuwazzif, yuwaffir
    *("ستغني", "سرح", "لغي", "خفض", "رفع", "ضم"),  # yastaghni, yusarrih, yulghi
    *("تم", "جري", "قام", "قف"),  # yatimm, yajri, yuqam, yaqif, "takes place, is held, stops"
    *("فوز", "خسر", "ستمر", "راجع"),  # yafuz, yakhsar, "wins, loses"
    *("ستلم", "سلم", "ستقبل", "شارك", "لعب", "خوض"),  # yastalim, yusallim, yastaqbil
)
WILL: frozenset[str] = frozenset(f"س{person}{verb}" for person in "يتن" for verb in _PRESENTS)
"""Verbs with ``sa-``, "will", before the present: ``sa-yablugh``, "will reach"."""

OTHERS = frozenset(
    {
        "اخر",  # akhar, "other"
        "اخري",  # ukhra, "other (f.)"
        "اخرون",  # akharun, "others"
        "اخرين",  # akharin, "others"
    }
)
"""Adjectives of what is left beside those named, and of what comes on top of them."""
