"""The furniture of news pages, as `checker.ingest.lines.line_key` leaves it.

Words and labels that stand around an article on the pages of newspapers and agencies at large:
share bars, ratings, notices, credits, headings of link lists. Each is matched against a whole
line (or its beginning, where the set says so), never inside a sentence. Sources: the interface
words of Drupal and WordPress news themes in both languages, and the house marks of the agencies.
"""

from __future__ import annotations

LABELS = frozenset(
    {
        # English, whole lines
        "ad",
        "ads",
        "advert",
        "advertisement",
        "advertisement continue reading below",
        "article continues below",
        "article continues after advertisement",
        "all rights reserved",
        "back to top",
        "bookmark",
        "close",
        "close x",
        "comments",
        "continue reading",
        "continue reading below",
        "copied",
        "copy link",
        "copy url",
        "download",
        "email",
        "embed",
        "end of list",
        "expand",
        "follow us",
        "getty images",
        "home",
        "image",
        "leave a comment",
        "like",
        "link copied",
        "listen",
        "listen to this article",
        "live",
        "live updates",
        "load more",
        "log in",
        "menu",
        "next",
        "open image in new window",
        "play",
        "play video",
        "post a comment",
        "previous",
        "print",
        "print this page",
        "promoted content",
        "read later",
        "recommend",
        "reprints",
        "save",
        "scroll to continue",
        "search",
        "share",
        "share article",
        "share on facebook",
        "share on twitter",
        "share on whatsapp",
        "share on x",
        "share this",
        "share this article",
        "share this page",
        "share this story",
        "share with your friends",
        "show more",
        "sign in",
        "sign up",
        "sign up for our newsletter",
        "skip advertisement",
        "skip to content",
        "skip to main content",
        "sponsored",
        "sponsored content",
        "story continues below advertisement",
        "subscribe",
        "subscribe to our newsletter",
        "tags",
        "text size",
        "top",
        "tt",  # smaller and larger letters
        "tweet",
        "video",
        "video ad feedback",
        "view comments",
        "watch",
        "watch live",
        "our standards the thomson reuters trust principles",
        # Arabic, whole lines
        "اعلان",  # i'lan, "advertisement"
        "اعلانات",  # i'lanat, "advertisements"
        "ارسال",  # irsal, "send"
        "ارسل",  # arsil, "send"
        "اشترك",  # ishtarik, "subscribe"
        "اشترك الان",  # ishtarik al-an, "subscribe now"
        "اشترك في النشره البريديه",  # "subscribe to the newsletter"
        "اضف تعليق",  # adif ta'liq, "add a comment"
        "اضف تعليقا",  # adif ta'liqan, "add a comment"
        "اغلاق",  # ighlaq, "close"
        "اغلق",  # aghliq, "close"
        "التالي",  # al-tali, "next"
        "التعليقات",  # al-ta'liqat, "comments"
        "السابق",  # al-sabiq, "previous"
        "الرييسيه",  # al-ra'isiyya, "home"
        "المزيد",  # al-mazid, "more"
        "انسخ الرابط",  # insakh al-rabit, "copy the link"
        "انشر",  # unshur, "post"
        "بث مباشر",  # bathth mubashir, "live"
        "تابع القراءه",  # tabi' al-qira'a, "continue reading"
        "تابعنا",  # tabi'na, "follow us"
        "تابعونا",  # tabi'una, "follow us"
        "تعليقات",  # ta'liqat, "comments"
        "تكبير الخط",  # takbir al-khatt, "larger letters"
        "تصغير الخط",  # tasghir al-khatt, "smaller letters"
        "تم النسخ",  # tamma al-naskh, "copied"
        "تم نسخ الرابط",  # tamma naskh al-rabit, "link copied"
        "جميع الحقوق محفوظه",  # jami' al-huquq mahfuza, "all rights reserved"
        "حجم الخط",  # hajm al-khatt, "size of letters"
        "حفظ",  # hifz, "save"
        "شارك",  # sharik, "share"
        "شارك الخبر",  # sharik al-khabar, "share the news"
        "شارك القصه",  # sharik al-qissa, "share the story"
        "شارك المقال",  # sharik al-maqal, "share the article"
        "شارك المقاله",  # sharik al-maqala, "share the article"
        "شارك علي",  # sharik 'ala, "share on"
        "شارك علي تويتر",  # sharik 'ala Twitter
        "شارك علي فيسبوك",  # sharik 'ala Facebook
        "شارك علي واتساب",  # sharik 'ala WhatsApp
        "شاركها",  # sharikha, "share it"
        "شاهد",  # shahid, "watch"
        "صفحه للطباعه",  # safha li-l-tiba'a, "page for printing"
        "طباعه",  # tiba'a, "print"
        "فيديو",  # vidyu, "video"
        "كلمات مفتاحيه",  # kalimat miftahiyya, "keywords"
        "مباشر",  # mubashir, "live"
        "محتوي مدفوع",  # muhtawa madfu', "paid content"
        "محتوي اعلاني",  # muhtawa i'lani, "advertising content"
        "مشاركه",  # musharaka, "share"
        "مشاركه الخبر",  # musharakat al-khabar, "share the news"
        "مشاركه المقال",  # musharakat al-maqal, "share the article"
        "نسخ الرابط",  # naskh al-rabit, "copy the link"
        "استمع",  # istami', "listen"
        "استمع الي المقال",  # istami' ila al-maqal, "listen to the article"
        "اقرا لاحقا",  # iqra' lahiqan, "read later"
        "الوسوم",  # al-wusum, "tags"
    }
)
"""A whole line that is nothing but a label of the page."""

SHARING = frozenset(
    {
        "facebook",
        "twitter",
        "x",
        "whatsapp",
        "telegram",
        "linkedin",
        "instagram",
        "youtube",
        "messenger",
        "pinterest",
        "reddit",
        "tumblr",
        "viber",
        "email",
        "e",
        "mail",
        "print",
        "share",
        "link",
        "copy",
        "tweet",
        "threads",
        "bluesky",
        "فيسبوك",  # Facebook
        "فيس",  # face
        "بوك",  # book
        "تويتر",  # Twitter
        "اكس",  # X
        "واتساب",  # WhatsApp
        "واتس",  # Whats
        "اب",  # App
        "تلغرام",  # Telegram
        "تيليغرام",  # Telegram
        "تليجرام",  # Telegram
        "تيليجرام",  # Telegram
        "لينكد",  # Linked
        "لينكدان",  # LinkedIn
        "ان",  # In
        "انستغرام",  # Instagram
        "انستجرام",  # Instagram
        "يوتيوب",  # YouTube
        "ماسنجر",  # Messenger
        "بينتيريست",  # Pinterest
        "بريد",  # barid, "mail"
        "البريد",  # al-barid, "mail"
        "الكتروني",  # iliktruni, "electronic"
        "الالكتروني",  # al-iliktruni, "electronic"
        "طباعه",  # tiba'a, "print"
        "مشاركه",  # musharaka, "share"
        "شارك",  # sharik, "share"
        "نسخ",  # naskh, "copy"
        "الرابط",  # al-rabit, "the link"
    }
)
"""A line of these words, and no other, is a share bar."""

HOMES = frozenset(
    {
        "home",
        "homepage",
        "الرييسيه",  # al-ra'isiyya, "home"
        "الصفحه الرييسيه",  # al-safha al-ra'isiyya, "home page"
    }
)
"""The first step of a line that tells where a page stands in its site: "Home > World"."""

AGES = frozenset(
    {
        "hours ago",
        "hour ago",
        "an hour ago",
        "days ago",
        "day ago",
        "minutes ago",
        "mins ago",
        "min ago",
        "h ago",
        "m ago",
        "weeks ago",
        "week ago",
        "قبل ساعه",  # qabla sa'a, "hours ago"
        "قبل ساعات",  # qabla sa'at, "hours ago"
        "قبل ساعتين",  # qabla sa'atayn, "two hours ago"
        "قبل دقيقه",  # qabla daqiqa, "minutes ago"
        "قبل دقايق",  # qabla daqa'iq, "minutes ago"
        "قبل يوم",  # qabla yawm, "days ago"
        "قبل يومين",  # qabla yawmayn, "two days ago"
        "قبل ايام",  # qabla ayyam, "days ago"
        "منذ ساعه",  # mundhu sa'a, "hours ago"
        "منذ ساعات",  # mundhu sa'at, "hours ago"
        "منذ ساعتين",  # mundhu sa'atayn, "two hours ago"
        "منذ دقيقه",  # mundhu daqiqa, "minutes ago"
        "منذ دقايق",  # mundhu daqa'iq, "minutes ago"
        "منذ يوم",  # mundhu yawm, "days ago"
        "منذ يومين",  # mundhu yawmayn, "two days ago"
        "منذ ايام",  # mundhu ayyam, "days ago"
    }
)
"""A whole line that is one of these once its digits are dropped tells how old a story is."""

COUNTED = AGES | frozenset(
    {
        "list of",
        "min read",
        "mins read",
        "minute read",
        "minutes read",
        "comments",
        "comment",
        "shares",
        "views",
        "likes",
        "دقيقه للقراءه",  # daqiqa li-l-qira'a, "minutes to read"
        "دقايق للقراءه",  # daqa'iq li-l-qira'a, "minutes to read"
        "دقيقه قراءه",  # daqiqat qira'a, "minutes to read"
        "دقايق قراءه",  # daqa'iq qira'a, "minutes to read"
        "مده القراءه دقيقه",  # muddat al-qira'a daqiqa, "time to read: minutes"
        "مده القراءه دقايق",  # muddat al-qira'a daqa'iq, "time to read: minutes"
        "وقت القراءه دقيقه",  # waqt al-qira'a daqiqa, "time to read: minutes"
        "وقت القراءه دقايق",  # waqt al-qira'a daqa'iq, "time to read: minutes"
        "تعليق",  # ta'liq, "comments"
        "تعليقات",  # ta'liqat, "comments"
        "مشاهده",  # mushahada, "views"
        "مشاهدات",  # mushahadat, "views"
        "مشاركه",  # musharaka, "shares"
    }
)
"""A whole line that is one of these once its digits are dropped is a counter of the page."""

NOTICES = (
    "all rights reserved",
    "may not be published broadcast rewritten or redistributed",
    "جميع الحقوق محفوظه",  # jami' al-huquq mahfuza, "all rights reserved"
)
"""Anywhere in a short line: the page's notice on rights."""

STAMPS = (
    "published",
    "published on",
    "published at",
    "publication date",
    "date published",
    "first published",
    "posted",
    "posted on",
    "issued",
    "نشر",  # nushira, "published"
    "نشر في",  # nushira fi, "published on"
    "نشر بتاريخ",  # nushira bi-tarikh, "published on the date"
    "نشرت في",  # nushirat fi, "published on"
    "نشر الخبر",  # nushira al-khabar, "the news was published"
    "تم النشر",  # tamma al-nashr, "published"
    "تم النشر في",  # tamma al-nashr fi, "published on"
    "تاريخ النشر",  # tarikh al-nashr, "date of publication"
    "النشر",  # al-nashr, "publication"
)
"""The beginning of a line that ends in a date: the page tells when the article came out."""

UPDATES = (
    "updated",
    "updated on",
    "updated at",
    "last updated",
    "last updated on",
    "last modified",
    "modified",
    "اخر تحديث",  # akhir tahdith, "last update"
    "اخر تحديث في",  # akhir tahdith fi, "last update on"
    "حدث في",  # huddith fi, "updated on"
    "حدثت في",  # huddithat fi, "updated on"
    "تحديث",  # tahdith, "update"
    "تم التحديث",  # tamma al-tahdith, "updated"
    "تم التحديث في",  # tamma al-tahdith fi, "updated on"
    "تاريخ التحديث",  # tarikh al-tahdith, "date of the update"
)
"""The beginning of a line that ends in a date on which the page was changed."""

SOURCES = frozenset(
    {
        "source",
        "sources",
        "المصدر",  # al-masdar, "source"
        "المصادر",  # al-masadir, "sources"
        "مصدر",  # masdar, "source"
        "مصادر",  # masadir, "sources"
    }
)
"""A line that announces the names of the agencies below an article, alone or before them."""

PROMPTS = (
    "click here to",
    "download our",
    "follow us on",
    "get our newsletter",
    "join our",
    "join us on",
    "sign up for our",
    "sign up to our",
    "subscribe to our",
    "اشترك في نشرتنا",  # ishtarik fi nashratina, "subscribe to our newsletter"
    "اشتركوا في",  # ishtariku fi, "subscribe to"
    "اضغط هنا",  # idghat huna, "click here"
    "انضم الي قناتنا",  # indamm ila qanatina, "join our channel"
    "تابعنا علي",  # tabi'na 'ala, "follow us on"
    "تابعونا علي",  # tabi'una 'ala, "follow us on"
    "حمل تطبيق",  # hammil tatbiq, "download the app"
    "حملوا تطبيق",  # hammilu tatbiq, "download the app"
    "للاشتراك في",  # li-l-ishtirak fi, "to subscribe to"
)
"""The beginning of a short line that asks the reader to do something on the page."""

SHOUTED = (
    "RELATED ARTICLE",
    "RELATED GALLERY",
    "RELATED LINK",
    "RELATED STORY",
    "RELATED VIDEO",
    "READ ALSO",
    "READ MORE",
    "SEE ALSO",
)
"""Before the title of another story, in capitals and without a colon."""

COMMENTS = frozenset(
    {
        "comment",
        "comments",
        "تعليق",  # ta'liq, "comment"
        "تعليقات",  # ta'liqat, "comments"
        "التعليقات",  # al-ta'liqat, "the comments"
    }
)
"""A line of its own over what readers wrote, its number left out."""

COMMENTERS = (
    "says",
    "wrote",
    "تقول",  # taqul, "she says"
    "كتب",  # kataba, "he wrote"
    "كتبت",  # katabat, "she wrote"
    "يقول",  # yaqul, "he says"
)
"""The end of a line that opens a reader's comment, before its colon."""

CREDIT_LINES = (
    "image source",
    "photo by",
    "photo credit",
    "picture credit",
    "photograph by",
    "reporting by",
    "editing by",
    "writing by",
    "additional reporting by",
    "compiled by",
    "translated by",
    "صدر الصوره",  # sadr al-sura, "image source" (so spelled on a great broadcaster's pages)
    "مصدر الصوره",  # masdar al-sura, "image source"
    "تصوير",  # taswir, "photo by"
    "اعداد",  # i'dad, "prepared by"
    "تحرير",  # tahrir, "edited by"
    "ترجمه",  # tarjama, "translated by"
)
"""The beginning of a short line that names who took, wrote, edited or translated."""

CAPTION_LINES = (
    "image caption",
    "photo caption",
    "media caption",
    "video caption",
    "التعليق علي الصوره",  # al-ta'liq 'ala al-sura, "caption of the image"
    "تعليق الصوره",  # ta'liq al-sura, "caption of the image"
    "شرح الصوره",  # sharh al-sura, "explanation of the image"
)
"""The beginning of a caption that says so itself."""

AGENCIES = frozenset(
    {
        "aa",
        "afp",
        "afp photo",
        "agence france presse",
        "agencies",
        "anadolu",
        "anadolu agency",
        "ani",
        "ansa",
        "ap",
        "ap photo",
        "associated press",
        "bloomberg",
        "bna",
        "cnn",
        "dpa",
        "efe",
        "epa",
        "epa efe",
        "getty",
        "getty images",
        "istock",
        "kcna",
        "kuna",
        "mena",
        "pa",
        "pa media",
        "petra",
        "pool",
        "qna",
        "reuters",
        "ria novosti",
        "shutterstock",
        "spa",
        "sputnik",
        "tass",
        "the associated press",
        "upi",
        "wam",
        "wikimedia commons",
        "xinhua",
        "yonhap",
        "zuma",
        "ا ب",  # AP
        "اب",  # AP
        "ا ب ا",  # EPA
        "ا بي ا",  # EPA
        "اي بي ايه",  # EPA
        "ا ف ب",  # AFP
        "اف ب",  # AFP
        "افب",  # AFP
        "ا ف ب غيتي",  # AFP/Getty
        "د ب ا",  # dpa
        "ا ش ا",  # MENA, the Middle East News Agency
        "واس",  # SPA, the Saudi agency
        "وام",  # WAM, the Emirates' agency
        "قنا",  # QNA, the Qatari agency
        "كونا",  # KUNA, the Kuwaiti agency
        "بنا",  # BNA, the Bahraini agency
        "وفا",  # WAFA, the Palestinian agency
        "سانا",  # SANA, the Syrian agency
        "بترا",  # Petra, the Jordanian agency
        "تاس",  # TASS
        "رويترز",  # Reuters
        "فرانس 24",  # France 24
        "فرانس24",  # France24
        "فرانس برس",  # France-Presse
        "وكاله فرانس برس",  # Agence France-Presse
        "الفرنسيه",  # al-faransiyya, "the French one", AFP
        "الالمانيه",  # al-almaniyya, "the German one", dpa
        "الاوروبيه",  # al-urubbiyya, "the European one", EPA
        "اسوشيتد برس",  # Associated Press
        "اسوشييتد برس",  # Associated Press
        "بلومبرغ",  # Bloomberg
        "بلومبيرغ",  # Bloomberg
        "الاناضول",  # al-Anadul, Anadolu
        "وكاله الاناضول",  # wikalat al-Anadul, Anadolu Agency
        "سبوتنيك",  # Sputnik
        "شينخوا",  # Xinhua
        "يونهاب",  # Yonhap
        "غيتي",  # Getty
        "جيتي",  # Getty
        "غيتي ايمجز",  # Getty Images
        "جيتي ايمجز",  # Getty Images
        "شترستوك",  # Shutterstock
        "شاترستوك",  # Shutterstock
        "وكالات",  # wikalat, "agencies"
        "الوكالات",  # al-wikalat, "the agencies"
        "وكالات الانباء",  # wikalat al-anba', "the news agencies"
        "ارشيف",  # arshif, "archive"
        "ارشيفيه",  # arshifiyya, "from the archive"
        "الارشيف",  # al-arshif, "the archive"
        "مواقع التواصل",  # mawaqi' al-tawasul, "social networks"
        "مواقع التواصل الاجتماعي",  # "social networks"
        "الانترنت",  # al-intarnit, "the internet"
        "متداوله",  # mutadawala, "circulating"
        "archive",
        "file",
        "file photo",
        "file picture",
        "handout",
        "social media",
    }
)
"""Who a picture or a text comes from."""

CREDIT_OPENERS = frozenset(
    {
        "credit",
        "file",
        "handout",
        "image",
        "images",
        "photo",
        "photograph",
        "photos",
        "picture",
        "screengrab",
        "screenshot",
        "video",
        "الصوره",  # al-sura, "the picture"
        "الصور",  # al-suwar, "the pictures"
        "صوره",  # sura, "a picture"
        "صور",  # suwar, "pictures"
        "تصوير",  # taswir, "photography"
        "لقطه",  # laqta, "a shot"
        "ارشيف",  # arshif, "archive"
        "ارشيفيه",  # arshifiyya, "from the archive"
        "عدسه",  # 'adasa, "lens"
        "فيديو",  # vidyu, "video"
    }
)
"""The first word of a credit in brackets: "(picture spread by ...)"."""

RELATED = frozenset(
    {
        "also read",
        "also on this site",
        "don t miss",
        "editors picks",
        "editor s picks",
        "explore more",
        "keep reading",
        "latest news",
        "list of items",
        "more from this section",
        "more like this",
        "more news",
        "more on this",
        "more on this story",
        "more on this topic",
        "more stories",
        "most read",
        "most popular",
        "most viewed",
        "read also",
        "read more",
        "read more on this story",
        "read next",
        "recommended",
        "recommended for you",
        "recommended stories",
        "related",
        "related articles",
        "related content",
        "related coverage",
        "related links",
        "related news",
        "related posts",
        "related reading",
        "related stories",
        "related story",
        "related topics",
        "see also",
        "top stories",
        "trending",
        "up next",
        "what to read next",
        "you may also like",
        "you might also like",
        "you might be interested in",
        "اخبار ذات صله",  # akhbar dhat sila, "related news"
        "اخبار متعلقه",  # akhbar muta'alliqa, "related news"
        "اقرا ايضا",  # iqra' aydan, "read also"
        "اقرا ايضا في",  # iqra' aydan fi, "read also in"
        "اقرا المزيد",  # iqra' al-mazid, "read more"
        "اقراي ايضا",  # iqra'i aydan, "read also"
        "اقروا ايضا",  # iqra'u aydan, "read also"
        "الاكثر قراءه",  # al-akthar qira'a, "most read"
        "الاكثر مشاهده",  # al-akthar mushahada, "most viewed"
        "المزيد حول هذه القصه",  # al-mazid hawla hadhihi al-qissa, "more on this story"
        "المزيد عن هذا الموضوع",  # al-mazid 'an hadha al-mawdu', "more on this topic"
        "تقارير ذات صله",  # taqarir dhat sila, "related reports"
        "حول هذا الموضوع",  # hawla hadha al-mawdu', "on this topic"
        "حول هذه القصه",  # hawla hadhihi al-qissa, "on this story"
        "ذات صله",  # dhat sila, "related"
        "روابط ذات صله",  # rawabit dhat sila, "related links"
        "شاهد ايضا",  # shahid aydan, "see also"
        "طالع ايضا",  # tali' aydan, "see also"
        "قد يعجبك",  # qad yu'jibuk, "you may like"
        "قد يعجبك ايضا",  # qad yu'jibuk aydan, "you may also like"
        "قد يهمك",  # qad yuhimmuk, "may interest you"
        "قد يهمك ايضا",  # qad yuhimmuk aydan, "may also interest you"
        "قصص ذات صله",  # qisas dhat sila, "related stories"
        "للمزيد",  # li-l-mazid, "for more"
        "محتوي ذو صله",  # muhtawa dhu sila, "related content"
        "مقالات ذات صله",  # maqalat dhat sila, "related articles"
        "مقالات قد تهمك",  # maqalat qad tuhimmuk, "articles that may interest you"
        "مواد ذات صله",  # mawadd dhat sila, "related items"
        "مواضيع ذات صله",  # mawadi' dhat sila, "related topics"
        "مواضيع متعلقه",  # mawadi' muta'alliqa, "related topics"
        "مواضيع مشابهه",  # mawadi' mushabiha, "similar topics"
        "موضوعات ذات صله",  # mawdu'at dhat sila, "related topics"
        "موضوعات متعلقه",  # mawdu'at muta'alliqa, "related topics"
        "وقد يهمك ايضا",  # wa-qad yuhimmuk aydan, "and may also interest you"
        "يمكنك ان تقرا ايضا",  # yumkinuk an taqra' aydan, "you can also read"
    }
)
"""A whole line that opens a list of other stories; with a colon and a title, it is one teaser."""
