"""Arabic words that say what happens, to whom, who says so and how firmly. Data only.

Every word is as `fold` leaves it. Sources of usage: Badawi, Carter and Gully, "Modern Written
Arabic" (2004), and the house styles of the large pan-Arab outlets.
"""

from __future__ import annotations

import re

from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.stemming import stem
from checker.languages.describing import Vocabulary

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
    ),
    "attacked": (
        "هجوم",  # "attack"
        "هجمات",  # "attacks"
        "استهدف",  # "targeted"
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
    ),
    "scored": (
        "سجل",  # "scored"
        "هدف",  # "goal"
        "اهداف",  # "goals"
        "تسجيل",  # "scoring"
        "احرز",  # "scored"
        "يسجل",  # "scores"
        "تسجل",  # "scores (f.)"
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
    ),
    "lent": (
        "قرض",  # "loan"
        "شريحه",  # "tranche"
        "تمويل",  # "financing"
        "منحه",  # "grant"
        "مساعدات",  # "aid"
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
}

THINGS: dict[str, tuple[str, ...]] = {
    "half": (
        "شوط",  # "half (of a match)"
        "شوطين",  # "two halves"
    ),
    "round": (
        "دور",  # "round"
        "ادوار",  # "rounds"
        "مرحله",  # "stage"
        "مراحل",  # "stages"
        "دوره",  # "session"
    ),
    "quarter": (
        "ربع",  # "quarter"
        "نصف",  # "half (of a year)"
    ),
    "group": (
        "مجموعه",  # "group"
        "فئه",  # "category"
        "درجه",  # "class, degree"
    ),
    "article": (
        "ماده",  # "article (of a law)"
        "بند",  # "clause"
    ),
    "politician": (
        "نائب",  # "member of parliament"
        "نواب",  # "members of parliament"
        "برلماني",  # "parliamentarian"
        "سناتور",  # "senator"
        "عضو",  # "member"
        "اعضاء",  # "members"
    ),
    "minister": (
        "وزير",  # "minister"
        "وزراء",  # "ministers"
    ),
    "candidate": (
        "مرشح",  # "candidate"
        "مرشحين",  # "candidates"
    ),
    "judge": (
        "قاضي",  # "judge"
        "قاض",  # "judge"
        "قضاه",  # "judges"
    ),
    "doctor": (
        "طبيب",  # "doctor"
        "اطباء",  # "doctors"
        "مسعف",  # "paramedic"
    ),
    "teacher": (
        "معلم",  # "teacher"
        "مدرس",  # "teacher"
        "استاذ",  # "professor"
    ),
    "player": (
        "لاعب",  # "player"
        "لاعبين",  # "players"
    ),
    "prisoner": (
        "سجين",  # "prisoner"
        "سجناء",  # "prisoners"
        "اسير",  # "captive"
        "اسري",  # "captives"
    ),
    "hostage": (
        "رهينه",  # "hostage"
        "رهائن",  # "hostages"
        "مختطف",  # "kidnapped person"
    ),
    "suspect": (
        "متهم",  # "accused"
        "متهمين",  # "accused (plural)"
        "مشتبه",  # "suspect"
    ),
    "tourist": (
        "سائح",  # "tourist"
        "سياح",  # "tourists"
        "زائر",  # "visitor"
        "زوار",  # "visitors"
    ),
    "pilgrim": (
        "حاج",  # "pilgrim"
        "حجاج",  # "pilgrims"
        "معتمر",  # "pilgrim"
    ),
    "resident": (
        "ساكن",  # "resident"
        "سكان",  # "residents"
        "قاطن",  # "resident"
        "مقيم",  # "resident"
    ),
    "fan": (
        "مشجع",  # "fan"
        "مشجعين",  # "fans"
        "متفرج",  # "spectator"
        "معجب",  # "admirer"
    ),
    "relative": (
        "شقيق",  # "brother"
        "اشقاء",  # "brothers"
        "اخ",  # "brother"
        "ابن",  # "son"
        "ابناء",  # "sons"
        "قريب",  # "relative"
    ),
    "sailor": (
        "بحار",  # "sailor"
        "بحاره",  # "sailors"
    ),
    "official": (
        "مصدر",  # "source"
        "مصادر",  # "sources"
        "مسؤول",  # "official"
        "متحدث",  # "spokesman"
        "دبلوماسي",  # "diplomat"
        "شاهد",  # "witness"
        "شهود",  # "witnesses"
    ),
    "person": (
        "شخص",  # "person"
        "اشخاص",  # "people"
        "فرد",  # "individual"
        "افراد",  # "individuals"
        "اخر",  # "other"
        "اخرين",  # "others"
        "اخرون",  # "others"
        "انسان",  # "human"
        "نسمه",  # "soul"
        "مواطن",  # "citizen"
        "مواطنين",  # "citizens"
    ),
    "civilian": (
        "مدني",  # "civilian"
        "مدنيا",  # "civilian"
        "مدنيين",  # "civilians"
        "مدنيون",  # "civilians"
    ),
    "child": (
        "طفل",  # "child"
        "طفله",  # "girl"
        "اطفال",  # "children"
        "قاصر",  # "minor"
        "رضيع",  # "infant"
    ),
    "woman": (
        "امراه",  # "woman"
        "امراتان",  # "two women"
        "امراتين",  # "two women"
        "نساء",  # "women"
        "سيده",  # "lady"
    ),
    "man": (
        "رجل",  # "man"
        "رجال",  # "men"
    ),
    "soldier": (
        "جندي",  # "soldier"
        "جنود",  # "soldiers"
        "عسكري",  # "soldier"
        "عسكريين",  # "soldiers"
        "ضابط",  # "officer"
        "ضباط",  # "officers"
        "مجند",  # "conscript"
        "مجندين",  # "conscripts"
    ),
    "fighter": (
        "مسلح",  # "gunman"
        "مسلحين",  # "gunmen"
        "مقاتل",  # "fighter"
        "مقاتلين",  # "fighters"
        "متمرد",  # "rebel"
        "ارهابي",  # "terrorist"
        "عنصر",  # "member"
        "عناصر",  # "members"
        "انتحاري",  # "suicide bomber"
        "مهاجم",  # "attacker"
    ),
    "police": (
        "شرطي",  # "policeman"
        "شرطه",  # "police"
    ),
    "journalist": (
        "صحافي",  # "journalist"
        "صحفي",  # "journalist"
        "صحافيين",  # "journalists"
        "صحفيين",  # "journalists"
        "اعلامي",  # "media worker"
        "اعلاميين",  # "media workers"
    ),
    "passenger": (
        "راكب",  # "passenger"
        "ركاب",  # "passengers"
        "مسافر",  # "traveller"
        "مسافرين",  # "travellers"
    ),
    "migrant": (
        "مهاجر",  # "migrant"
        "مهاجرين",  # "migrants"
    ),
    "refugee": (
        "لاجئ",  # "refugee"
        "لاجئين",  # "refugees"
        "نازح",  # "displaced person"
        "نازحين",  # "displaced people"
    ),
    "worker": (
        "عامل",  # "worker"
        "عمال",  # "workers"
        "موظف",  # "employee"
        "موظفين",  # "employees"
    ),
    "student": (
        "طالب",  # "student"
        "طلاب",  # "students"
        "تلميذ",  # "pupil"
        "تلاميذ",  # "pupils"
    ),
    "protester": (
        "متظاهر",  # "protester"
        "متظاهرين",  # "protesters"
        "محتج",  # "protester"
    ),
    "missile": (
        "صاروخ",  # "missile"
        "صواريخ",  # "missiles"
        "صاروخين",  # "two missiles"
    ),
    "drone": (
        "مسيره",  # "drone"
        "مسيرات",  # "drones"
    ),
    "aircraft": (
        "طائره",  # "aircraft"
        "طائرات",  # "aircraft (plural)"
        "مقاتله",  # "fighter plane"
        "مقاتلات",  # "fighter planes"
        "مروحيه",  # "helicopter"
        "مروحيات",  # "helicopters"
    ),
    "vehicle": (
        "سياره",  # "car"
        "سيارات",  # "cars"
        "مركبه",  # "vehicle"
        "حافله",  # "bus"
        "شاحنه",  # "lorry"
    ),
    "ship": (
        "سفينه",  # "ship"
        "سفن",  # "ships"
        "قارب",  # "boat"
        "زورق",  # "boat"
        "عباره",  # "ferry"
    ),
    "house": (
        "منزل",  # "house"
        "منازل",  # "houses"
        "مبني",  # "building"
        "مباني",  # "buildings"
        "بيت",  # "house"
    ),
    "trip": (
        "رحله",  # "trip"
        "رحلات",  # "trips"
        "زياره",  # "visit"
        "زيارات",  # "visits"
        "سفره",  # "journey"
        "جوله",  # "tour"
    ),
    "time": (
        "مره",  # "time"
        "مرات",  # "times"
        "مرتين",  # "twice"
        "مرتان",  # "twice"
    ),
    "attempt": (
        "محاوله",  # "attempt"
        "محاولات",  # "attempts"
    ),
    "attack": (
        "هجوم",  # "attack"
        "هجمات",  # "attacks"
        "غاره",  # "raid"
        "غارات",  # "raids"
        "ضربه",  # "strike"
        "ضربات",  # "strikes"
        "تفجير",  # "bombing"
        "تفجيرات",  # "bombings"
        "انفجار",  # "explosion"
        "انفجارات",  # "explosions"
        "عمليه",  # "operation"
        "عمليات",  # "operations"
    ),
    "goal": (
        "هدف",  # "goal"
        "اهداف",  # "goals"
    ),
    "match": (
        "مباراه",  # "match"
        "مباريات",  # "matches"
    ),
    "country": (
        "دوله",  # "state"
        "دول",  # "states"
        "بلد",  # "country"
        "بلدان",  # "countries"
    ),
    "job": (
        "وظيفه",  # "job"
        "وظائف",  # "jobs"
        "فرصه",  # "(job) opening"
        "فرص",  # "openings"
    ),
    "seat": (
        "مقعد",  # "seat"
        "مقاعد",  # "seats"
    ),
    "vote": (
        "صوت",  # "vote"
        "اصوات",  # "votes"
    ),
    "point": (
        "نقطه",  # "point"
        "نقاط",  # "points"
    ),
    "company": (
        "شركه",  # "company"
        "شركات",  # "companies"
    ),
    "family": (
        "اسره",  # "family"
        "اسر",  # "families"
        "عائله",  # "family"
        "عائلات",  # "families"
    ),
    "city": (
        "مدينه",  # "city"
        "مدن",  # "cities"
        "بلده",  # "town"
        "بلدات",  # "towns"
    ),
    "village": (
        "قريه",  # "village"
        "قري",  # "villages"
    ),
    "team": (
        "فريق",  # "team"
        "فرق",  # "teams"
        "منتخب",  # "national team"
    ),
    "party": (
        "حزب",  # "party"
        "احزاب",  # "parties"
    ),
    "church": (
        "كنيسه",  # "church"
        "كنائس",  # "churches"
    ),
    "school": (
        "مدرسه",  # "school"
        "مدارس",  # "schools"
    ),
    "bank": (
        "مصرف",  # "bank"
        "بنك",  # "bank"
        "بنوك",  # "banks"
    ),
    "train": (
        "قطار",  # "train"
        "قطارات",  # "trains"
    ),
    "bomb": (
        "قنبله",  # "bomb"
        "قنابل",  # "bombs"
        "عبوه",  # "explosive device"
        "عبوات",  # "explosive devices"
    ),
    "shell": (
        "قذيفه",  # "shell"
        "قذائف",  # "shells"
    ),
    "season": (
        "موسم",  # "season"
        "مواسم",  # "seasons"
    ),
    "title": (
        "لقب",  # "title"
        "القاب",  # "titles"
    ),
    "film": (
        "فيلم",  # "film"
        "افلام",  # "films"
    ),
    "minute": (
        "دقيقه",  # "minute"
        "دقائق",  # "minutes"
    ),
    "day": (
        "يوم",  # "day"
        "ايام",  # "days"
    ),
    "case": (
        "اصابه",  # "infection, injury"
        "اصابات",  # "infections, injuries"
        "حاله",  # "case"
        "حالات",  # "cases"
    ),
}

NOT_EVENTS: tuple[str, ...] = (
    "اجل", "برنامج", "تموين", "توجه", "توجيه", "توقفت", "توقفوا", "جولان", "حيا", "رحل", "زياد",
    "قبضه", "قضايا", "قضيته", "قضيتين", "قضيه", "قيم", "مساعد", "مساعدا", "مساعدي", "مساعدين",
    "منح", "منحت", "منحها", "منحهم", "يتوجه",
)  # fmt: skip
"""Words that only look like inflected words of `EVENTS`: the case, for the sake of, an aide."""

NOT_THINGS: tuple[str, ...] = (
    "ابنيه", "ارهاب", "ارهابيه", "اصاب", "اصابت", "اعلام", "اعلاميه", "امر", "امرت", "امره",
    "امروا", "امرين", "انتحار", "انساني", "انسانيه", "برلمان", "برلمانيه", "بلديه", "حاجه",
    "حال", "حالها", "حالي", "حاليا", "حاليه", "حزبيه", "دبلوماسيه", "دوري", "دوريات", "دوريه",
    "دولي", "دوليا", "دوليه", "دوليين", "رحل", "سفر", "سياحيه", "سيد", "سيدا", "شخصي", "شخصيا",
    "شخصيات", "شخصيه", "شرط", "شرطا", "صاروخي", "صاروخيه", "صحافه", "صحف", "صحيفه", "ضرب",
    "طالبان", "طالبت", "طالبوا", "عامله", "عسكريه", "عضويه", "عماليه", "عمل", "عملا", "عملات",
    "عملت", "عمله", "عملها", "عملهم", "عملوا", "عمليا", "عنصري", "عنصريه", "فردي", "فرديه",
    "قاضيا", "قريبا", "قريبه", "قضاء", "قضائي", "قضائيه", "قضايا", "مادي", "ماديه", "مجموع",
    "مدنيه", "مركب", "مركبا", "مسؤوليه", "مصادره", "مصرفيه", "يومي", "يوميا", "يوميه",
)  # fmt: skip
"""Words that only look like inflected words of `THINGS`: work, an order, current, the league."""

_SAYS = (
    "قال",  # "said"
    "قالت",  # "said (f.)"
    "يقول",  # "says"
    "تقول",  # "says (f.)"
    "قالوا",  # "they said"
    "اعلن",  # "announced"
    "اعلنت",  # "announced (f.)"
    "يعلن",  # "announces"
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
    "مستهدف",  # "aimed at"
    "يامل",  # "hopes"
    "تامل",  # "hopes (f.)"
    "طالب",  # "demanded"
    "طالبت",  # "demanded (f.)"
    "يطالب",  # "demands"
    "تطالب",  # "demands (f.)"
    "طلب",  # "asked for"
    "طلبت",  # "asked for (f.)"
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
    parts=frozenset(
        {
            "بينهم",  # "among them"
            "بينهن",  # "among them (f.)"
            "بينها",  # "among them"
            "بينهما",  # "of the two"
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
        )
    ),
    joining=frozenset({"او"}),  # aw, "or"
    partitives=frozenset({"من"}),  # min, "of"
    others=frozenset(
        {
            "اخر",  # akhar, "other"
            "اخري",  # ukhra, "other (f.)"
            "اخرون",  # akharun, "others"
            "اخرين",  # akharin, "others"
        }
    ),
    peoples=frozenset(name for names in COUNTRIES.values() for name in names),
    since=frozenset(
        {
            "منذ",  # mundhu, "since"
            "مذ",  # mudh, "since"
        }
    ),
    attackers=frozenset(
        stem(word)
        for word in (
            *("مهاجم", "مهاجمين", "مهاجمان"),  # muhajim, "attacker"
            *("منفذ", "منفذي"),  # munaffidh, "perpetrator"
            *("انتحاري", "انتحاريان"),  # intihari, "suicide bomber"
            "جاني",  # jani, "culprit"
        )
    ),
    relatives=frozenset({"التي", "الذي", "الذين", "اللتين", "اللذين"}),  # allati, "which, who"
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
        }
    ),
    expected=frozenset(stem(word) for word in _EXPECTED),
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
    against=frozenset(
        {
            "مقارنه",  # muqaranatan (bi), "compared (with)"
            "بالمقارنه",  # bi-l-muqarana (ma'a), "in comparison (with)"
            "مقابل",  # muqabil, "against"
        }
    ),
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
    locatives=frozenset(),
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
    verbal=re.compile(r"ت\w\wي\w"),  # taf'il, "making (something) so"
    moves={},
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


VOCABULARY.events.update(_by_stem(EVENTS) | dict.fromkeys(NOT_EVENTS, ""))
VOCABULARY.things.update(_by_stem(THINGS) | dict.fromkeys(NOT_THINGS, ""))
