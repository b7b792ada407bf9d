"""Arabic words that name what is counted, by the concept that all languages share. Data only.

Every word is as `fold` leaves it; inflected forms are found by their stems.
"""

from __future__ import annotations

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
