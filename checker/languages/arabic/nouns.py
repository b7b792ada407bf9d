"""Arabic nouns that news counts, with their plurals. Data only.

Each entry is a line ``singular plural ...``, as `fold` leaves it, and a gloss. The tables differ in
what the ending -ayn / -an means: a noun with a broken plural or a thing can only be a dual there,
but the sound plural of people looks just like their dual. Plurals after Wehr, A Dictionary of
Modern Written Arabic.
"""

from __future__ import annotations

BROKEN = (
    # People
    "شخص اشخاص شخوص",  # person
    "رجل رجال",  # man
    "امراه نساء نسوه",  # woman
    "طفل اطفال",  # child
    "ولد اولاد",  # boy
    "صبي صبيه صبيان",  # boy
    "رضيع رضع",  # infant
    "فتي فتيه فتيان",  # youth
    "شاب شبان شباب",  # young man
    "بنت بنات",  # girl
    "ابن ابناء",  # son
    "شقيق اشقاء",  # brother
    "اخ اخوه اشقاء",  # brother
    "فرد افراد",  # individual, member
    "عضو اعضاء",  # member
    "جندي جنود",  # soldier
    "ضابط ضباط",  # officer
    "حارس حراس",  # guard
    "قائد قاده",  # leader
    "رئيس رؤساء",  # president
    "زعيم زعماء",  # leader
    "وزير وزراء",  # minister
    "نائب نواب",  # deputy
    "سفير سفراء",  # ambassador
    "قاض قضاه",  # judge
    "قاضي قضاه",  # judge
    "حاكم حكام",  # governor
    "حكم حكام احكام",  # referee
    "امير امراء",  # prince
    "ملك ملوك",  # king
    "خبير خبراء",  # expert
    "عالم علماء",  # scholar
    "طبيب اطباء",  # doctor
    "طالب طلاب طلبه",  # student
    "تلميذ تلاميذ تلامذه",  # pupil
    "عامل عمال",  # worker
    "سائح سياح",  # tourist
    "راكب ركاب",  # passenger
    "ساكن سكان",  # inhabitant
    "سجين سجناء",  # prisoner
    "اسير اسري",  # captive
    "قتيل قتلي",  # killed
    "جريح جرحي",  # wounded
    "شهيد شهداء",  # martyr
    "مريض مرضي",  # patient
    "ضيف ضيوف",  # guest
    "عميل عملاء",  # agent, customer
    "جاسوس جواسيس",  # spy
    "زبون زبائن",  # customer
    "تاجر تجار",  # trader
    "كاتب كتاب",  # writer
    "شاعر شعراء",  # poet
    "فارس فرسان",  # horseman
    "عداء عداؤون عدائين عداءين",  # runner
    "عميد عمداء",  # brigadier
    "عقيد عقداء",  # colonel
    "نقيب نقباء",  # captain
    "جنرال جنرالات",  # general
    "نزيل نزلاء",  # inmate, guest
    "قنصل قناصل",  # consul
    "مرتزق مرتزقه",  # mercenary
    "بطل ابطال",  # hero, champion
    "نجم نجوم",  # star
    "خصم خصوم",  # opponent
    "حاج حجاج",  # pilgrim
    "بحار بحاره",  # sailor
    "لص لصوص",  # thief
    "قناص قناصه",  # sniper
    "شريك شركاء",  # partner
    "زميل زملاء",  # colleague
    "شاهد شهود",  # witness
    "جثمان جثامين",  # corpse
    "عنصر عناصر",  # element, member of a force
    "مدير مدراء",  # director
    "استاذ اساتذه",  # professor
    "عريف عرفاء",  # corporal
    "رقيب رقباء",  # sergeant
    "ملازم ملازمون ملازمين",  # lieutenant
    "اجنبي اجانب",  # foreigner
    "افغاني افغان",  # Afghan
    "الماني المان",  # German
    "روسي روس",  # Russian
    "تركي اتراك",  # Turk
    "كردي اكراد",  # Kurd
    "عربي عرب",  # Arab
    "يهودي يهود",  # Jew
    "قاصر قصر",  # minor
    "فقيه فقهاء",  # jurist
    "يتيم ايتام",  # orphan
    # Arms and vehicles
    "صاروخ صواريخ",  # missile
    "قنبله قنابل",  # bomb
    "لغم الغام",  # mine
    "قذيفه قذائف",  # shell
    "مدفع مدافع",  # gun
    "سلاح اسلحه",  # weapon
    "مسدس مسدسات",  # pistol
    "بندقيه بنادق",  # rifle
    "رصاصه رصاصات",  # bullet
    "راس رؤوس",  # warhead, head
    "حزام احزمه",  # belt
    "جهاز اجهزه",  # device
    "قارب قوارب",  # boat
    "زورق زوارق",  # boat
    "مركب مراكب",  # boat
    "سفينه سفن",  # ship
    "باخره بواخر",  # steamer
    "بارجه بوارج",  # warship
    "مدمره مدمرات",  # destroyer
    "قطار قطارات",  # train
    "اسطول اساطيل",  # fleet
    "سرب اسراب",  # squadron
    "لواء الويه",  # brigade
    "فوج افواج",  # regiment
    "جيش جيوش",  # army
    "فصيل فصائل",  # faction
    "موكب مواكب",  # convoy
    "رتل ارتال",  # column
    "حاجز حواجز",  # checkpoint
    "خندق خنادق",  # trench
    "نفق انفاق",  # tunnel
    "هجوم هجمات",  # attack
    "تفجير تفجيرات",  # bombing
    "انفجار انفجارات",  # explosion
    "حادث حوادث",  # accident
    "كمين كمائن",  # ambush
    "خرق خروقات خروق",  # breach
    # Places
    "بلد بلدان بلاد",  # country
    "حديقه حدائق",  # garden
    "دوله دول",  # state
    "مدينه مدن",  # city
    "قريه قري",  # village
    "حي احياء",  # quarter
    "شارع شوارع",  # street
    "طريق طرق",  # road
    "جسر جسور",  # bridge
    "معبر معابر",  # crossing
    "منزل منازل",  # house
    "بيت بيوت",  # house
    "مبني مبان مباني",  # building
    "برج ابراج",  # tower
    "طابق طوابق",  # storey
    "مسجد مساجد",  # mosque
    "جامع جوامع",  # mosque
    "كنيسه كنائس",  # church
    "معبد معابد",  # temple
    "مركز مراكز",  # centre
    "مكتب مكاتب",  # office
    "مصنع مصانع",  # factory
    "معمل معامل",  # plant
    "متجر متاجر",  # shop
    "محل محال محلات",  # shop
    "مطعم مطاعم",  # restaurant
    "فندق فنادق",  # hotel
    "ملعب ملاعب",  # stadium
    "متحف متاحف",  # museum
    "مسرح مسارح",  # theatre
    "مخيم مخيمات",  # camp
    "سجن سجون",  # prison
    "معسكر معسكرات",  # camp
    "موقع مواقع",  # site
    "معقل معاقل",  # stronghold
    "مرفق مرافق",  # facility
    "حقل حقول",  # field
    "بئر ابار",  # well
    "نهر انهار",  # river
    "جبل جبال",  # mountain
    "سد سدود",  # dam
    "ميناء موانئ",  # port
    "مصرف مصارف",  # bank
    "بنك بنوك",  # bank
    "معهد معاهد",  # institute
    "مدرسه مدارس",  # school
    "قصر قصور",  # palace
    "قبر قبور",  # grave
    "مقبره مقابر",  # cemetery
    "مخزن مخازن",  # depot
    "منجم مناجم",  # mine
    "مفاعل مفاعلات",  # reactor
    "قسم اقسام",  # department
    "ركن اركان",  # corner
    "باب ابواب",  # door, section
    "ممر ممرات",  # corridor
    "مرصد مراصد",  # observatory
    "منطقه مناطق",  # area
    "جزيره جزر",  # island
    "قاعده قواعد",  # base
    "مزرعه مزارع",  # farm
    "محكمه محاكم",  # court
    "غرفه غرف",  # room
    "شقه شقق",  # flat
    "خيمه خيام خيم",  # tent
    "قاره قارات",  # continent
    "كوكب كواكب",  # planet
    "قمر اقمار",  # moon, satellite
    "سوق اسواق",  # market
    "فرع فروع",  # branch
    "مقعد مقاعد",  # seat
    "سرير اسره",  # bed
    # Politics, law, work
    "حزب احزاب",  # party
    "تيار تيارات",  # movement
    "ائتلاف ائتلافات",  # coalition
    "مجلس مجالس",  # council
    "وفد وفود",  # delegation
    "قانون قوانين",  # law
    "قرار قرارات",  # decision
    "مرسوم مراسيم",  # decree
    "بند بنود",  # clause
    "ماده مواد",  # article, substance
    "شرط شروط",  # condition
    "مطلب مطالب",  # demand
    "مقترح مقترحات",  # proposal
    "سبب اسباب",  # reason
    "ملف ملفات",  # file
    "قضيه قضايا",  # case
    "تهمه تهم",  # charge
    "جريمه جرائم",  # crime
    "صوت اصوات",  # vote
    "اقتراع اقتراعات",  # ballot
    "منصب مناصب",  # post
    "لقاء لقاءات",  # meeting
    "عقد عقود",  # contract; also decade
    "عرض عروض",  # offer, show
    "مشروع مشاريع مشروعات",  # project
    "برنامج برامج",  # programme
    "نظام انظمه نظم",  # system
    "بيان بيانات",  # statement
    "تقرير تقارير",  # report
    "خبر اخبار",  # news item
    "سؤال اسئله",  # question
    "رد ردود",  # reply
    "دليل ادله",  # piece of evidence
    "مصدر مصادر",  # source
    "رقم ارقام",  # number
    "رمز رموز",  # symbol
    "اسم اسماء",  # name
    "لقب القاب",  # title
    "هدف اهداف",  # goal, target
    "شبل اشبال",  # cub
    "وفاه وفيات",  # death
    "نمر نمور",  # tiger, leopard
    "مطبخ مطابخ",  # kitchen
    "مخبز مخابز",  # bakery
    "كهف كهوف",  # cave
    "اصلاح اصلاحات",  # reform
    "وعد وعود",  # promise
    "موعد مواعيد",  # date, appointment
    "محور محاور",  # axis
    "بعد ابعاد",  # dimension
    "خط خطوط",  # line
    "شرق شروق",  # east
    "طرف اطراف",  # side, party
    "جانب جوانب",  # side
    "فريق فرق",  # team
    "ناد انديه",  # club
    "نادي انديه",  # club
    "كاس كؤوس",  # cup
    "شوط اشواط",  # half, set
    "موسم مواسم",  # season
    "دور ادوار",  # round, role
    "سباق سباقات",  # race
    "فوز انتصارات",  # win
    "تعادل تعادلات",  # draw
    "فيلم افلام",  # film
    "مسلسل مسلسلات",  # series
    "كتاب كتب",  # book
    "نص نصوص",  # text
    "فصل فصول",  # chapter
    "جزء اجزاء",  # part
    "مقطع مقاطع",  # clip
    "تسجيل تسجيلات",  # recording
    "حساب حسابات",  # account
    "تطبيق تطبيقات",  # application
    "هاتف هواتف",  # telephone
    "حاسوب حواسيب",  # computer
    "نموذج نماذج",  # model
    "طراز طرازات",  # model
    "قطاع قطاعات",  # sector
    "سهم اسهم",  # share
    "سند سندات",  # bond
    "قرض قروض",  # loan
    "راتب رواتب",  # salary
    "سعر اسعار",  # price
    "رسم رسوم",  # fee
    "عمل اعمال",  # work
    "حدث احداث",  # event
    "يوم ايام",  # day
    "مرض امراض",  # disease
    "فيروس فيروسات",  # virus
    "لقاح لقاحات",  # vaccine
    "دواء ادويه",  # medicine
    "قرص اقراص",  # pill
    "زلزال زلازل",  # earthquake
    "اعصار اعاصير",  # hurricane
    "حريق حرائق",  # fire
    "فيضان فيضانات",  # flood
    "بركان براكين",  # volcano
    "خطا اخطاء",  # mistake
    "رهينه رهائن",  # hostage
    "ضحيه ضحايا",  # victim
    "جثه جثث",  # body
    "عائله عائلات عوائل",  # family
    "اسره اسر",  # family
    "قبيله قبائل",  # tribe
    "طائفه طوائف",  # sect
    "فئه فئات",  # category
    "فرقه فرق",  # troupe, division
    "كتيبه كتائب",  # battalion
    "كتله كتل",  # bloc
    "لجنه لجان",  # committee
    "جمله جمل",  # sentence
    "لغه لغات",  # language
    "رساله رسائل",  # letter
    "وثيقه وثائق",  # document
    "جائزه جوائز",  # prize
    "ميداليه ميداليات",  # medal
    "ذهبيه ذهبيات",  # gold medal
    "فضيه فضيات",  # silver medal
    "برونزيه برونزيات",  # bronze medal
    "فرصه فرص",  # chance
    "خطه خطط",  # plan
    "زياده زيادات",  # rise
    "صوره صور",  # picture
    "لوحه لوحات",  # painting
    "شحنه شحنات",  # shipment
    "وظيفه وظائف",  # job
    "مهمه مهام مهمات",  # mission
    "نسخه نسخ",  # copy
    "قطعه قطع",  # piece
    "مرحله مراحل",  # phase
    "نتيجه نتائج",  # result
    "مشكله مشاكل مشكلات",  # problem
    "قمه قمم",  # summit
    "حقيبه حقائب",  # bag, portfolio
    "ضربه ضربات",  # strike
    "عمليه عمليات",  # operation
    "شبكه شبكات",  # network
    "قناه قنوات",  # channel
    "فتاه فتيات",  # girl
    "سنه سنوات سنين",  # year
    "تجربه تجارب",  # test
    "حافه حواف",  # edge
    "ضفه ضفاف",  # bank
    "جبهه جبهات",  # front
    "عاصمه عواصم",  # capital
    "قافله قوافل",  # convoy
    "ناقله ناقلات",  # tanker, carrier
    "حاويه حاويات",  # container
    "جلسه جلسات",  # session
    "معركه معارك",  # battle
    "كارثه كوارث",  # disaster
    "مجزره مجازر",  # massacre
    "مباراه مباريات",  # match
    "نقطه نقاط نقط",  # point
    "قائمه قوائم",  # list
    "لائحه لوائح",  # list
    "حاله حالات",  # case
    "شريحه شرائح",  # segment
    "قلعه قلاع",  # castle
    "دوره دورات",  # session, cycle
    "تذكره تذاكر",  # ticket
    "ركله ركلات",  # kick
    "قصه قصص",  # story
    "اغنيه اغان اغاني",  # song
    "روايه روايات",  # novel
    "مقابله مقابلات",  # interview
    "نكسه نكسات",  # setback
    "بقره ابقار",  # cow
    "حيوان حيوانات",  # animal
    "كلب كلاب",  # dog
    "طائر طيور",  # bird
    "شجره اشجار",  # tree
    "نوع انواع",  # kind
    "صنف اصناف",  # kind
    "لون الوان",  # colour
    "شكل اشكال",  # shape
    "حرف احرف حروف",  # letter
    "ضعف اضعاف",  # multiple
    "جيل اجيال",  # generation
    "مليم مليمات",  # millieme
    "ثقب ثقوب",  # hole
    "نصف انصاف",  # half
    "عمود اعمده",  # column
    "طرد طرود",  # parcel
    "صندوق صناديق",  # box
    "كيس اكياس",  # sack
    "انبوب انابيب",  # pipe
    "خزان خزانات",  # tank
    "نصب انصاب",  # monument
    "تمثال تماثيل",  # statue
    "فتحه فتحات",  # opening
    "جرح جروح",  # wound
    "كسر كسور",  # fracture
    "درس دروس",  # lesson
    "حق حقوق",  # right
    "اثر اثار",  # trace
    "كيان كيانات",  # entity
    "اتفاق اتفاقات",  # agreement
    "مؤتمر مؤتمرات",  # conference
    "مهرجان مهرجانات",  # festival
    "معرض معارض",  # exhibition
    "وشم وشوم",  # tattoo
    "ثور ثيران",  # bull
    "حجر احجار",  # stone
    "كوب اكواب",  # cup
    "مقال مقالات",  # article
    "غلاف اغلفه",  # cover
    "شيخ شيوخ",  # sheikh
    "مذنب مذنبات",  # comet
    "مسار مسارات",  # route
    "مدخل مداخل",  # entrance
    "مقر مقار مقرات",  # headquarters
    "كيلو كيلوات",  # kilo
    "وسيط وسطاء",  # mediator
    "معدن معادن",  # metal
    "منفذ منافذ",  # outlet
    "منتخب منتخبات",  # national team
    "سجل سجلات",  # record
    "اتجاه اتجاهات",  # direction
    "خيار خيارات",  # option
    "احتمال احتمالات",  # possibility
    "سيناريو سيناريوهات",  # scenario
    "وكر اوكار",  # den
    "عرق اعراق",  # race
    "عام اعوام",  # year
    "حفل حفلات",  # party
    "ميلاد مواليد",  # birth
    "جندب جنادب",  # grasshopper
    "مرتزق مرتزقه",  # mercenary
    "قس قساوسه",  # priest
    "كاهن كهنه",  # priest
    "ارمله ارامل",  # widow
    "قارئ قراء",  # reader
    "فقير فقراء",  # poor person
    "صديق اصدقاء",  # friend
    "حفيد احفاد",  # grandson
    "هدنه هدن",  # truce
    "جريده جرائد",  # newspaper
    "عشيره عشائر",  # clan
    "سكين سكاكين",  # knife
    "حرب حروب",  # war
    "مذبحه مذابح",  # massacre
    "نعش نعوش",  # coffin
    "تابوت توابيت",  # coffin
    "منطاد مناطيد",  # airship
    "كنيس كنس",  # synagogue
    "مشفي مشافي مشاف",  # hospital
    "مقهي مقاهي مقاه",  # cafe
    "دكان دكاكين",  # shop
    "مرفا مرافئ",  # port
    "شاطئ شواطئ",  # beach
    "مصفاه مصافي",  # refinery
    "ضريح اضرحه",  # tomb
    "نافذه نوافذ",  # window
    "جدار جدران",  # wall
    "ملجا ملاجئ",  # shelter
    "خروف خراف خرفان",  # sheep
    "نعجه نعاج",  # ewe
    "ناقه نوق",  # she-camel
    "حصان احصنه خيول",  # horse
    "حمار حمير",  # donkey
    "قطه قطط",  # cat
    "فيلا فلل فيلات",  # villa
    "فيل افيال",  # elephant
    "كفيل كفلاء",  # sponsor
    "دب دببه",  # bear
    "قرد قرود",  # monkey
    "نسر نسور",  # eagle
    "افعي افاعي",  # snake
    "ثعبان ثعابين",  # snake
    "حوت حيتان",  # whale
    "دلفين دلافين",  # dolphin
    "سلحفاه سلاحف",  # turtle
    "ذئب ذئاب",  # wolf
    "رغيف ارغفه",  # loaf
    "قنينه قناني",  # bottle
    "كاميرا كاميرات",  # camera
    "رخصه رخص",  # licence
    "ترخيص تراخيص",  # permit
    "قصيده قصائد",  # poem
    "خريطه خرائط",  # map
    "مفتاح مفاتيح",  # key
    "خاتم خواتم",  # ring
    "هديه هدايا",  # gift
    "قميص قمصان",  # shirt
    "فستان فساتين",  # dress
    "حذاء احذيه",  # shoe
    "جمجمه جماجم",  # skull
    "ضريبه ضرائب",  # tax
    "فاتوره فواتير",  # invoice
    "فحص فحوص فحوصات",  # test
    "تدبير تدابير",  # measure
)

THINGS = (
    # Masculine things whose plural ends in -at, so that -ayn can only be a dual
    "مطار",  # airport
    "اجتماع",  # meeting
    "انقلاب",  # coup
    "اعتداء",  # assault
    "اشتباك",  # clash
    "انتهاك",  # violation
    "احتجاج",  # protest
    "اختبار",  # test
    "اتهام",  # accusation
    "اتحاد",  # union
    "انتخاب",  # election
    "استفتاء",  # referendum
    "اجراء",  # measure
    "اقتراح",  # proposal
    "انذار",  # warning
    "اعلان",  # announcement
    "اصدار",  # issue
    "اضراب",  # strike
    "اتصال",  # call
    "تصريح",  # statement
    "تحقيق",  # investigation
    "تعديل",  # amendment
    "تهديد",  # threat
    "تحذير",  # warning
    "تدريب",  # training
    "تغيير",  # change
    "تعليق",  # comment
    "تجمع",  # gathering
    "تحالف",  # alliance
    "تنظيم",  # organisation
    "تقدير",  # estimate
    "خطاب",  # speech
    "نزاع",  # dispute
    "صراع",  # conflict
    "حوار",  # dialogue
    "مستشفي",  # hospital
    "مجمع",  # complex
    "منتج",  # product
    "محرك",  # engine
    "مستوي",  # level
    "مطب",  # bump
    "نشاط",  # activity
    "امتحان",  # examination
    "فيديو",  # video
    "البوم",  # album
    "تلفزيون",  # television
    "كمبيوتر",  # computer
    "بالون",  # balloon
    "باص",  # bus
    "بلاغ",  # complaint
    "طلب",  # request
    "اعتراف",  # confession
    "التزام",  # commitment
    "استثمار",  # investment
    "مخطط",  # plot
    "مؤشر",  # index
    "مصعد",  # lift
    "منشور",  # post
    "نداء",  # call
    "انتصار",  # victory
    "رهان",  # bet
    "مشروب",  # drink
    "غاز",  # gas
    "مبلغ",  # sum
    "رادار",  # radar
    "كيلوغرام",  # kilogram
    "تفاعل",  # reaction
    "زواج",  # marriage
    "استجواب",  # interrogation
    "مقذوف",  # projectile
    "رشاش",  # machine gun
    "اتوبيس",  # bus
    "مستوصف",  # clinic
    "مستودع",  # depot
    "جواز",  # passport
    "مستند",  # document
    "استطلاع",  # poll
    "احتفال",  # celebration
    "تصادم",  # collision
    "تسرب",  # leak
)

FEMININE = (
    # Feminine nouns in -a whose plural ends in -at: the dual is -atayn, -atan
    "سفيره",  # ambassador (woman)
    "معلمه",  # teacher (woman)
    "وزيره",  # minister (woman)
    "نائبه",  # deputy (woman)
    "مديره",  # director (woman)
    "مهندسه",  # engineer (woman)
    "محاميه",  # lawyer (woman)
    "كاتبه",  # writer (woman)
    "مغنيه",  # singer (woman)
    "متطوعه",  # volunteer (woman)
    "متدربه",  # trainee (woman)
    "تلميذه",  # pupil (woman)
    "مراسله",  # reporter (woman)
    "مذيعه",  # announcer (woman)
    "مصوره",  # photographer (woman)
    "شرطيه",  # policewoman (woman)
    "جنديه",  # soldier (woman)
    "مجنده",  # recruit (woman)
    "سجينه",  # prisoner (woman)
    "اسيره",  # captive (woman)
    "لاجئه",  # refugee (woman)
    "نازحه",  # displaced person (woman)
    "ناخبه",  # voter (woman)
    "مرشحه",  # candidate (woman)
    "فائزه",  # winner (woman)
    "متسابقه",  # contestant (woman)
    "مريضه",  # patient (woman)
    "معتقله",  # detainee (woman)
    "محتجه",  # protester (woman)
    "متظاهره",  # demonstrator (woman)
    "مهاجره",  # migrant (woman)
    "ارمله",  # widow (woman)
    "عضوه",  # member (woman)
    "قاضيه",  # judge (woman)
    "باحثه",  # researcher (woman)
    "خبيره",  # expert (woman)
    "مستشاره",  # adviser (woman)
    "مسؤوله",  # official (woman)
    "ضابطه",  # officer (woman)
    "قائده",  # leader (woman)
    "مره",  # time, occasion
    "زياره",  # visit
    "رحله",  # trip, flight
    "محاوله",  # attempt
    "جوله",  # round, tour
    "غاره",  # raid
    "طلقه",  # shot
    "عبوه",  # explosive device
    "دبابه",  # tank
    "طائره",  # aircraft
    "مروحيه",  # helicopter
    "مقاتله",  # fighter
    "سياره",  # car
    "شاحنه",  # lorry
    "حافله",  # bus
    "دراجه",  # bicycle
    "عربه",  # wagon
    "مركبه",  # vehicle
    "اليه",  # armoured vehicle
    "مدرعه",  # armoured car
    "مسيره",  # drone, march
    "غواصه",  # submarine
    "فرقاطه",  # frigate
    "منصه",  # platform
    "منظومه",  # system
    "بطاريه",  # battery
    "راجمه",  # launcher
    "هجمه",  # attack
    "حمله",  # campaign
    "دوريه",  # patrol
    "مواجهه",  # confrontation
    "مظاهره",  # demonstration
    "تظاهره",  # demonstration
    "وقفه",  # stand
    "مسابقه",  # competition
    "بطوله",  # championship
    "ولايه",  # state, term
    "محافظه",  # governorate
    "مقاطعه",  # province
    "بلده",  # town
    "بلديه",  # municipality
    "مستوطنه",  # settlement
    "ناحيه",  # district
    "جهه",  # side, body
    "دائره",  # department, constituency
    "وزاره",  # ministry
    "حكومه",  # government
    "سفاره",  # embassy
    "قنصليه",  # consulate
    "هيئه",  # authority
    "مؤسسه",  # institution
    "منظمه",  # organisation
    "جمعيه",  # association
    "جماعه",  # group
    "مجموعه",  # group
    "عصابه",  # gang
    "خليه",  # cell
    "شركه",  # company
    "وكاله",  # agency
    "جامعه",  # university
    "كليه",  # faculty
    "محطه",  # station
    "منشاه",  # facility
    "بنايه",  # building
    "عماره",  # building
    "ساحه",  # square
    "قاعه",  # hall
    "صاله",  # hall
    "مكتبه",  # library
    "عياده",  # clinic
    "صيدليه",  # pharmacy
    "غابه",  # forest
    "بحيره",  # lake
    "سيده",  # lady
    "طفله",  # girl
    "شابه",  # young woman
    "ابنه",  # daughter
    "زوجه",  # wife
    "شقيقه",  # sister
    "طالبه",  # student
    "ممرضه",  # nurse
    "طبيبه",  # doctor
    "فنانه",  # artist
    "ممثله",  # actress
    "لاعبه",  # player
    "انتحاريه",  # suicide bomber
    "ناشطه",  # activist
    "صحافيه",  # journalist
    "صحفيه",  # journalist
    "موظفه",  # employee
    "مواطنه",  # citizen
    "سائحه",  # tourist
    "قاصره",  # minor
    "عامله",  # worker
    "شخصيه",  # figure
    "عينه",  # sample
    "اصابه",  # injury, case
    "جنازه",  # funeral
    "جراحه",  # surgery
    "جرعه",  # dose
    "وجبه",  # meal
    "علبه",  # box
    "زجاجه",  # bottle
    "اسطوانه",  # cylinder
    "شاشه",  # screen
    "كاميره",  # camera
    "بطاقه",  # card
    "تاشيره",  # visa
    "صفقه",  # deal
    "اتفاقيه",  # agreement
    "معاهده",  # treaty
    "مبادره",  # initiative
    "توصيه",  # recommendation
    "مذكره",  # memorandum, warrant
    "عقوبه",  # penalty
    "غرامه",  # fine
    "مخالفه",  # offence
    "شكوي",  # complaint
    "دعوه",  # invitation
    "دعوي",  # lawsuit
    "جنايه",  # felony
    "محاكمه",  # trial
    "محادثه",  # conversation
    "مكالمه",  # call
    "مقاله",  # article
    "دراسه",  # study
    "صفحه",  # page
    "صحيفه",  # newspaper
    "مجله",  # magazine
    "كلمه",  # word, speech
    "فقره",  # paragraph
    "تغريده",  # tweet
    "تدوينه",  # post
    "حلقه",  # episode
    "اذاعه",  # radio station
    "تسديده",  # shot
    "تمريره",  # pass
    "بطله",  # champion
    "هزيمه",  # defeat
    "خساره",  # loss
    "دفعه",  # batch
    "حصه",  # share
    "درجه",  # degree
    "مرتبه",  # rank
    "طبقه",  # layer
    "خطوه",  # step
    "ساعه",  # hour
    "دقيقه",  # minute
    "ليله",  # night
    "فتره",  # period
    "مده",  # period
    "وحده",  # unit
    "نجمه",  # star
    "لحظه",  # moment
    "صلاه",  # prayer
    "فتوي",  # fatwa
    "ورقه",  # sheet, paper
    "رزمه",  # bundle
    "حزمه",  # package
    "لقطه",  # shot, scene
    "ندوه",  # seminar
    "ورشه",  # workshop
    "حفره",  # pit
    "ثغره",  # gap
    "غرسه",  # seedling
    "بؤره",  # hotspot
    "مناسبه",  # occasion
    "واقعه",  # incident
    "حادثه",  # incident
    "ازمه",  # crisis
    "مشاركه",  # participation
    "وساطه",  # mediation
    "مروحه",  # fan
    "رتبه",  # rank
    "مومياء",  # mummy
    "طعنه",  # stab
    "لافته",  # banner
    "تحفه",  # work of art
    "مكافاه",  # reward
    "عريضه",  # petition
    "نظريه",  # theory
    "ذكري",  # memory
    "تركيه",  # Turkish woman
    "نقابه",  # union
    "طلعه",  # sortie
    "نسمه",  # inhabitant
    "معلومه",  # piece of information
    "قراءه",  # reading
    "مهله",  # deadline
    "نوبه",  # fit
    "كره",  # ball
    "فكره",  # idea
    "سلعه",  # commodity
    "بعثه",  # mission
    "ظاهره",  # phenomenon
    "هزه",  # tremor
    "عاصفه",  # storm
    "ركعه",  # prayer unit
    "سجاده",  # carpet
    "كلغه",  # kilo
    "معلمه",  # teacher
    "راقصه",  # dancer
    "متطوعه",  # volunteer
    "تلميذه",  # pupil
    "بوابه",  # gate
    "دجاجه",  # hen
    "شتله",  # seedling
    "بيضه",  # egg
    "كبسوله",  # capsule
    "شهاده",  # certificate
    "مخطوطه",  # manuscript
    "مسرحيه",  # play
    "مفاوضه",  # negotiation
    "فعاليه",  # event
    "موجه",  # wave
)

PEOPLE = (
    # People whose plural is sound, so that -in may be a plural as well as a dual
    "مدني",  # civilian
    "مسلح",  # gunman
    "مصاب",  # injured
    "مسؤول",  # official
    "مسئول",  # official
    "لاعب",  # player
    "مدرب",  # coach
    "متهم",  # accused
    "موقوف",  # detainee
    "معتقل",  # detainee
    "مدان",  # convict
    "مطلوب",  # wanted person
    "مشتبه",  # suspect
    "متظاهر",  # demonstrator
    "محتج",  # protester
    "متطوع",  # volunteer
    "مشجع",  # fan
    "متفرج",  # spectator
    "مهاجر",  # migrant
    "مهاجم",  # attacker
    "انتحاري",  # suicide bomber
    "ارهابي",  # terrorist
    "متشدد",  # hardliner
    "متطرف",  # extremist
    "متمرد",  # rebel
    "مقاتل",  # fighter
    "محارب",  # warrior
    "عسكري",  # member of the military
    "شرطي",  # policeman
    "صحافي",  # journalist
    "صحفي",  # journalist
    "اعلامي",  # media worker
    "مراسل",  # correspondent
    "مصور",  # photographer
    "ناشط",  # activist
    "حقوقي",  # rights worker
    "سياسي",  # politician
    "نقابي",  # trade unionist
    "دبلوماسي",  # diplomat
    "قيادي",  # leading member
    "مستشار",  # adviser
    "مساعد",  # assistant
    "مرشح",  # candidate
    "مواطن",  # citizen
    "مقيم",  # resident
    "معلم",  # teacher
    "مدرس",  # teacher
    "مسعف",  # paramedic
    "محام",  # lawyer
    "محامي",  # lawyer
    "محقق",  # investigator
    "مفتش",  # inspector
    "مراقب",  # observer
    "مستثمر",  # investor
    "مستخدم",  # user
    "مستهلك",  # consumer
    "مشترك",  # subscriber
    "مشارك",  # participant
    "متسابق",  # competitor
    "زائر",  # visitor
    "مسافر",  # traveller
    "طيار",  # pilot
    "ممثل",  # actor, representative
    "فنان",  # artist
    "مخرج",  # director
    "مؤلف",  # author
    "باحث",  # researcher
    "مصل",  # worshipper
    "مصلي",  # worshipper
    "حاضر",  # attendee
    "غائب",  # absentee
    "مفقود",  # missing person
    "مختطف",  # abducted person
    "محتجز",  # held person
    "ناج",  # survivor
    "مسن",  # elderly person
    "مراهق",  # teenager
    "مسلم",  # Muslim
    "مسيحي",  # Christian
    "سوري",  # Syrian
    "عراقي",  # Iraqi
    "مصري",  # Egyptian
    "سعودي",  # Saudi
    "اردني",  # Jordanian
    "لبناني",  # Lebanese
    "فلسطيني",  # Palestinian
    "اسرائيلي",  # Israeli
    "يمني",  # Yemeni
    "ليبي",  # Libyan
    "تونسي",  # Tunisian
    "جزائري",  # Algerian
    "مغربي",  # Moroccan
    "سوداني",  # Sudanese
    "ايراني",  # Iranian
    "باكستاني",  # Pakistani
    "هندي",  # Indian
    "صيني",  # Chinese
    "ياباني",  # Japanese
    "كوري",  # Korean
    "اميركي",  # American
    "امريكي",  # American
    "بريطاني",  # Briton
    "فرنسي",  # French person
    "ايطالي",  # Italian
    "اسباني",  # Spaniard
    "اوكراني",  # Ukrainian
    "اوروبي",  # European
    "كندي",  # Canadian
    "تكفيري",  # takfiri
    "جهادي",  # jihadist
    "حوثي",  # Houthi
    "سجان",  # jailer
    "مجند",  # conscript
    "متعاقد",  # contractor
    "متقاعد",  # pensioner
    "متدرب",  # trainee
    "مخرب",  # saboteur
    "متسلل",  # infiltrator
    "مهرب",  # smuggler
    "ناخب",  # voter
    "صياد",  # fisherman
    "سائق",  # driver
    "نازح",  # displaced person
    "مهندس",  # engineer
    "ناجي",  # survivor
    "لاجئ",  # refugee
    "موظف",  # employee
    "اخر",  # other
    "مليونير",  # millionaire
    "ملياردير",  # billionaire
    "محرر",  # editor
    "برلماني",  # parliamentarian
    "محلف",  # juror
    "ممرض",  # nurse
    "فلاح",  # peasant
    "طباخ",  # cook
    "مترجم",  # translator
    "اطفائي",  # firefighter
    "دراج",  # cyclist
    "سباح",  # swimmer
    "غواص",  # diver
    "ملاكم",  # boxer
    "متسلق",  # climber
    "مغن",  # singer
    "مغني",  # singer
    "مطرب",  # singer
    "راقص",  # dancer
    "روائي",  # novelist
    "مساهم",  # shareholder
    "مفاوض",  # negotiator
    "متحدث",  # spokesman
    "اختصاصي",  # specialist
    "متخصص",  # specialist
    "متابع",  # follower
    "متنافس",  # competitor
    "فائز",  # winner
    "منافس",  # rival
    "مستفيد",  # beneficiary
    "متبرع",  # donor
    "مانح",  # donor
    "وافد",  # expatriate
    "قاتل",  # killer
    "مجرم",  # criminal
    "مستوطن",  # settler
    "مدون",  # blogger
    "خريج",  # graduate
    "مندوب",  # delegate
    "معتمر",  # pilgrim
    "قاطن",  # resident
    "معجب",  # admirer
    "مؤيد",  # supporter
    "مناصر",  # supporter
    "مذيع",  # announcer
    "محاسب",  # accountant
    "رسام",  # painter
    "نحات",  # sculptor
    "عازف",  # player of music
    "حلاق",  # barber
    "خباز",  # baker
    "مصارع",  # wrestler
    "بقال",  # grocer
    "جزار",  # butcher
    "مبرمج",  # programmer
    "منقذ",  # rescuer
    "متزلج",  # skier
    "مدعو",  # guest
    "خاسر",  # loser
    "مغترب",  # expatriate
    "منشق",  # defector
    "مشرد",  # homeless person
    "متسول",  # beggar
    "محتال",  # swindler
    "مدمن",  # addict
    "مروج",  # dealer
    "معتصم",  # sitter-in
    "ناشر",  # publisher
    "ملحن",  # composer
    "محكوم",  # convict
    "مقاول",  # builder
    "مودع",  # depositor
    "مقترض",  # borrower
    "مطور",  # developer
    "مبعوث",  # envoy
    "خاطف",  # abductor
)
