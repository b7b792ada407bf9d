"""How two sentences relate: what is one value in other words, a part, a span, a rate, a clash."""

from __future__ import annotations

import pytest

from tests.relating import checked, read, relation, told, verdicts

CONVERTED = [
    pytest.param(
        "The quarry is {16 km} from Tarsa.",
        "The quarry is {10 miles} from Tarsa.",
        "compatible measure.converted",
        id="16 kilometres are 10 miles, rounded",
    ),
    pytest.param(
        "يبعد المحجر {16 كيلومترا} عن ترسا.",
        "يبعد المحجر {10 أميال} عن ترسا.",
        "compatible measure.converted",
        id="the same in Arabic",
    ),
    pytest.param(
        "The quarry is {16 km} from Tarsa.",
        "يبعد المحجر {10 أميال} عن ترسا.",
        "compatible measure.converted",
        id="the same in two languages",
    ),
    pytest.param(
        "The quarry is {16 km} from Tarsa.",
        "The quarry is {16 kilometres} from Tarsa.",
        "same measure.equal",
        id="one unit written in two ways is exact",
    ),
    pytest.param(
        "The quarry is {16 km} from Tarsa.",
        "The quarry is {12 miles} from Tarsa.",
        "contradiction measure.disjoint",
        id="16 kilometres are not 12 miles",
    ),
    pytest.param(
        "يبعد المحجر {16 كيلومترا} عن ترسا.",
        "يبعد المحجر {12 ميلا} عن ترسا.",
        "contradiction measure.disjoint",
        id="nor in Arabic",
    ),
    pytest.param(
        "The pipeline runs {500 km} from Tarsa.",
        "The pipeline runs {300 miles} from Tarsa.",
        "compatible measure.converted",
        id="500 kilometres are told as 300 miles",
    ),
    pytest.param(
        "The quarry is {at least 10 miles} from Tarsa.",
        "The quarry is {16 km} from Tarsa.",
        "compatible measure.converted",
        id="a bound is rounded too",
    ),
    pytest.param(
        "The Tarsa statue is {5 feet} tall.",
        "The Tarsa statue is {1.5 metres} tall.",
        "compatible measure.converted",
        id="5 feet are 1.5 metres",
    ),
    pytest.param(
        "The Tarsa statue is {6 feet} tall.",
        "The Tarsa statue is {2 metres} tall.",
        "contradiction measure.disjoint",
        id="6 feet are not 2 metres",
    ),
    pytest.param(
        "In Tarsa it was {30 degrees Celsius} at noon.",
        "In Tarsa it was {86 degrees Fahrenheit} at noon.",
        "same measure.equal",
        id="temperatures have two zeros",
    ),
    pytest.param(
        "سجلت ترسا {31 درجة مئوية} ظهرا.",
        "سجلت ترسا {88 درجة فهرنهايت} ظهرا.",
        "compatible measure.converted",
        id="88 Fahrenheit are 31 Celsius to the degree",
    ),
    pytest.param(
        "سجلت ترسا {30 درجة مئوية} ظهرا.",
        "سجلت ترسا {96 درجة فهرنهايت} ظهرا.",
        "contradiction measure.disjoint",
        id="96 Fahrenheit are not 30 Celsius",
    ),
    pytest.param(
        "Tarsa grew {1.5 degrees Celsius} warmer.",
        "Tarsa grew {2.7 degrees Fahrenheit} warmer.",
        "compatible measure.converted",
        id="a difference of temperatures has no zero",
    ),
]

SHARES = [
    pytest.param(
        "{A third} of voters in Tarsa backed the canal.",
        "In Tarsa {33 percent} of voters backed the canal.",
        "compatible percentage.bound",
        id="a third is 33 percent",
    ),
    pytest.param(
        "أيد {ثلث} الناخبين في ترسا القناة.",
        "أيد {33 في المئة} من الناخبين في ترسا القناة.",
        "compatible percentage.bound",
        id="a third in Arabic, though the percentage has no noun of its own",
    ),
    pytest.param(
        "{Half} of the voters in Tarsa backed the canal.",
        "In Tarsa {51.8 percent} of voters backed the canal.",
        "compatible percentage.bound",
        id="half is told of 51.8 percent",
    ),
    pytest.param(
        "{Half} of the voters in Tarsa backed the canal.",
        "In Tarsa {61 percent} of voters backed the canal.",
        "contradiction percentage.disjoint",
        id="half is not told of 61 percent",
    ),
    pytest.param(
        "{More than half} of the voters in Tarsa backed the canal.",
        "In Tarsa {48 percent} of voters backed the canal.",
        "contradiction percentage.disjoint",
        id="more than half is no 48 percent",
    ),
    pytest.param(
        "{Three quarters} of the houses in Tarsa were destroyed.",
        "In Tarsa {75%} of the houses were destroyed.",
        "same percentage.equal",
        id="three quarters are 75 percent exactly",
    ),
    pytest.param(
        "دمر الزلزال {ثلاثة أرباع} المنازل في ترسا.",
        "دمر الزلزال {55 بالمئة} من المنازل في ترسا.",
        "contradiction percentage.disjoint",
        id="three quarters are not 55 percent",
    ),
    pytest.param(
        "{Two in ten} voters in Tarsa backed the canal.",
        "In Tarsa {20 percent} of voters backed the canal.",
        "same percentage.equal",
        id="two in ten",
    ),
    pytest.param(
        "{A third} of the bridges in Tarsa were closed.",
        "In Tarsa {60 percent} of wells ran dry.",
        "",
        id="shares of two things are not compared",
    ),
    pytest.param(
        "The court in Tarsa convicted {12 of the 48 defendants}.",
        "The court in Tarsa convicted {25 percent} of the defendants.",
        "compatible count.share",
        id="12 of the 48 are 25 percent",
    ),
    pytest.param(
        "أدانت محكمة ترسا {12 متهما} من بين 48 متهما.",
        "أدانت محكمة ترسا {ربع المتهمين}.",
        "compatible count.share",
        id="12 of 48 are a quarter",
    ),
    pytest.param(
        "The court in Tarsa convicted {12 of the 48 defendants}.",
        "The court in Tarsa convicted {35 percent} of the defendants.",
        "",
        id="a share that does not fit is of something else",
    ),
    pytest.param(
        "The court in Tarsa convicted {12 out of 48} defendants.",
        "The court in Tarsa convicted {35 percent} of the defendants.",
        "contradiction percentage.disjoint",
        id="12 out of 48 is itself a share, and not 35 percent",
    ),
]

SPANS = [
    pytest.param(
        "Haldor has ruled Tarsa for {24 years}.",
        "Haldor has ruled Tarsa {since 2000}.",
        "compatible date.since",
        id="24 years in 2024 began in 2000",
    ),
    pytest.param(
        "يحكم هالدور ترسا منذ {24 عاما}.",
        "يحكم هالدور ترسا {منذ عام 2000}.",
        "compatible date.since",
        id="the same in Arabic",
    ),
    pytest.param(
        "Haldor has ruled Tarsa for {more than two decades}.",
        "Haldor has ruled Tarsa {since 2000}.",
        "compatible date.since",
        id="two decades and more",
    ),
    pytest.param(
        "Miners in Tarsa have been on strike for {eight days}.",
        "Miners in Tarsa have been on strike {since 12 June}.",
        "compatible date.since",
        id="eight days began on the 12th",
    ),
    pytest.param(
        "Haldor has ruled Tarsa for {14 years}.",
        "Haldor has ruled Tarsa {since 2000}.",
        "",
        id="a length that does not fit is never a clash by itself",
    ),
    pytest.param(
        "Haldor has ruled Tarsa for {24 years}.",
        "Haldor won the vote in Tarsa {in 2000}.",
        "",
        id="a date on which nothing began",
    ),
    pytest.param(
        "Haldor has ruled Tarsa for {24 years}.",
        "A dam has stood upstream {since 2000}.",
        "",
        id="something else began then",
    ),
]

MONEY = [
    pytest.param(
        "The lira fell to {16.3} against the dollar.",
        "The dollar closed at {17.1 lira}.",
        "contradiction money.disjoint",
        id="a rate of exchange told from either side",
    ),
    pytest.param(
        "هوت الليرة إلى {16.3} مقابل الدولار.",
        "أغلقت الليرة عند {17.1 ليرة للدولار}.",
        "contradiction money.disjoint",
        id="the same in Arabic",
    ),
    pytest.param(
        "The lira fell to {16.3} against the dollar.",
        "The lira fell to {17.1} against the euro.",
        "",
        id="the rates of two currencies",
    ),
    pytest.param(
        "The court fined Tarsa {500 dinars}.",
        "The court fined Tarsa {500 Kuwaiti dinars}.",
        "same money.equal",
        id="a currency with its country and without",
    ),
    pytest.param(
        "The court fined Tarsa {500 Tunisian dinars}.",
        "The court fined Tarsa {500 Kuwaiti dinars}.",
        "",
        id="those of two countries",
    ),
    pytest.param(
        "The bank lent Tarsa 3.4 million euros ({$3.85 million}) for a port.",
        "The bank lent Tarsa {3.85 million dollars} for a port.",
        "same money.equal",
        id="the worth in brackets is the sum of the other article",
    ),
    pytest.param(
        "أقرض البنك ترسا 3.4 مليون يورو ({3.85 مليون دولار}) لبناء ميناء.",
        "أقرض البنك ترسا {3.8 مليون دولار} لبناء ميناء.",
        "compatible money.rate",
        id="another day's rate",
    ),
    pytest.param(
        "أقرض البنك ترسا 3.4 مليون يورو، أي ما يعادل {3.85 مليون دولار}، لبناء ميناء.",
        "أقرض البنك ترسا {3.8 مليون دولار} لبناء ميناء.",
        "compatible money.rate",
        id="another day's rate, the worth told in words",
    ),
    pytest.param(
        "The bank lent Tarsa 3.4 million euros ({$3.85 million}) for a port.",
        "The bank lent Tarsa {$4.8 million} for a port.",
        "contradiction money.disjoint",
        id="no rate moves so far",
    ),
    pytest.param(
        "The bank lent Tarsa {$3.85 million} for a port.",
        "The bank lent Tarsa {$3.8 million} for a port.",
        "contradiction money.disjoint",
        id="without another currency there is no rate",
    ),
    pytest.param(
        "The bank lent Tarsa {4.3 million euros} for a port.",
        "The bank lent Tarsa {$3.85 million} for a port.",
        "",
        id="two currencies are not compared without a stated worth",
    ),
    pytest.param(
        "The bank lent Tarsa {4.3 million euros} for a port.",
        "The bank lent Tarsa $3.85 million ({3.4 million euros}) for a port.",
        "contradiction money.disjoint",
        id="through the stated worth they are",
    ),
]

PARTS = [
    pytest.param(
        "Tarsa reported {418 cases} on Saturday, and 351 the day before.",
        "Tarsa reported {769 cases} in two days.",
        "part_of count.sum",
        id="two days",
    ),
    pytest.param(
        "سجلت ترسا {418 إصابة} السبت و351 في اليوم السابق.",
        "سجلت ترسا {769 إصابة} في يومين.",
        "part_of count.sum",
        id="two days in Arabic",
    ),
    pytest.param(
        "{Two Americans} and their British colleague won the prize.",
        "{Three scientists} won the prize.",
        "part_of count.sum",
        id="two and their colleague",
    ),
    pytest.param(
        "فاز بالجائزة {أمريكيان} وزميلهما البريطاني.",
        "فاز بالجائزة {ثلاثة علماء}.",
        "part_of count.sum",
        id="two and their colleague, in Arabic",
    ),
    pytest.param(
        "A pilot, his assistant and {three guards} were killed.",
        "{Five guards} were killed.",
        "part_of count.sum",
        id="a row of three",
    ),
    pytest.param(
        "{Two guards} won the prize, and an hour later her son.",
        "{Three guards} won the prize.",
        "contradiction count.disjoint",
        id="her son is told elsewhere",
    ),
    pytest.param(
        "قتل {سبعة تلاميذ} وحارس في ترسا.",
        "قتل {ثمانية أشخاص} في ترسا.",
        "part_of count.sum",
        id="one joined to a few",
    ),
    pytest.param(
        "The blast in Tarsa killed {64 men} and 47 women.",
        "The blast in Tarsa killed {111 people}.",
        "part_of count.subset",
        id="men are some of the people",
    ),
    pytest.param(
        "Tarsa bought {64 trucks} from Orsk and 47 trucks from Belm.",
        "Tarsa bought {111 trucks}.",
        "part_of count.sum",
        id="two counts of one sentence add up",
    ),
    pytest.param(
        "Tarsa bought {64 trucks} from Orsk and 47 trucks from Belm.",
        "Tarsa bought {112 trucks}.",
        "contradiction count.disjoint",
        id="two counts that do not add up",
    ),
    pytest.param(
        "An officer and {two soldiers} were killed in Tarsa.",
        "{Three soldiers} were killed in Tarsa.",
        "part_of count.sum",
        id="an officer and two soldiers are three",
    ),
    pytest.param(
        "An officer and {two soldiers} were killed in Tarsa.",
        "{Four soldiers} were killed in Tarsa.",
        "contradiction count.disjoint",
        id="but not four",
    ),
    pytest.param(
        "قُتل ضابط {وجنديان} في ترسا.",
        "قُتل {ثلاثة جنود} في ترسا.",
        "part_of count.sum",
        id="an officer and a dual are three",
    ),
    pytest.param(
        "A man and his {two brothers} were killed in Tarsa.",
        "{Three people} were killed in Tarsa.",
        "part_of count.sum",
        id="a man and his two brothers are three people",
    ),
    pytest.param(
        "A man killed {two brothers} in Tarsa.",
        "A man killed {three brothers} in Tarsa.",
        "contradiction count.disjoint",
        id="who kills is not among the killed",
    ),
    pytest.param(
        "قُتل رجل {وثلاثة أطفال} في ترسا.",
        "قُتل {أربعة أطفال} في ترسا.",
        "contradiction count.disjoint",
        id="a man is none of the children",
    ),
    pytest.param(
        "The blast in Tarsa killed {three women} and two men.",
        "The blast in Tarsa killed {five women}.",
        "contradiction count.disjoint",
        id="men are none of the women",
    ),
    pytest.param(
        "نقلت طائرة ترسا {50 راكبا} و5 أفراد من طاقمها.",
        "نجا {55 راكبا} من حادث طائرة ترسا.",
        "part_of count.sum",
        id="a crew is told among the passengers",
    ),
    pytest.param(
        "The treaty binds Tarsa and {three other states}.",
        "The treaty binds {four states}.",
        "part_of count.others",
        id="one named and three others are four",
    ),
]

ROUNDED = [
    pytest.param(
        "{24.5 million} people live in Tarsa.",
        "{Nearly 25 million} people live in Tarsa.",
        "compatible count.bound",
        id="nearly 25 million",
    ),
    pytest.param(
        "{24.5 million} people live in Tarsa.",
        "{Just under 25 million} people live in Tarsa.",
        "compatible count.bound",
        id="just under 25 million",
    ),
    pytest.param(
        "{24.5 million} people live in Tarsa.",
        "{25 million} people live in Tarsa.",
        "compatible count.rounded",
        id="a half is rounded up",
    ),
    pytest.param(
        "The canal cost {75 million euros}.",
        "The canal cost {80 million euros}.",
        "contradiction money.disjoint",
        id="75 is round enough to be told as it is",
    ),
    pytest.param(
        "The Tarsa bell weighs {about 187 kg}.",
        "The Tarsa bell weighs {178 kg}.",
        "contradiction measure.disjoint",
        id="about 187 is not 178",
    ),
    pytest.param(
        "The Tarsa bell weighs {about 190 kg}.",
        "The Tarsa bell weighs {178 kg}.",
        "compatible measure.bound",
        id="about 190 may be 178",
    ),
    pytest.param(
        "{24.5 million} people live in Tarsa.",
        "{24 million} people live in Tarsa.",
        "contradiction count.disjoint",
        id="and not down",
    ),
    pytest.param(
        "يعيش في ترسا {24.5 مليون} شخص.",
        "يعيش في ترسا {قرابة 25 مليون} شخص.",
        "compatible count.bound",
        id="nearly, in Arabic",
    ),
    pytest.param(
        "يعيش في ترسا {24.5 مليون} شخص.",
        "يعيش في ترسا {ما يناهز 25 مليون} شخص.",
        "compatible count.bound",
        id="close to, in Arabic",
    ),
    pytest.param(
        "يعيش في ترسا {26.5 مليون} شخص.",
        "يعيش في ترسا {أقل من 25 مليون} شخص.",
        "contradiction count.disjoint",
        id="less than, in Arabic, has a direction",
    ),
    pytest.param(
        "{1.47 billion} people use the Tarsa app.",
        "{Over 1.4 billion} people use the Tarsa app.",
        "compatible count.bound",
        id="over 1.4 billion",
    ),
    pytest.param(
        "يستخدم {1.47 مليار} شخص تطبيق ترسا.",
        "يستخدم {أكثر من 1.4 مليار} شخص تطبيق ترسا.",
        "compatible count.bound",
        id="more than 1.4 billion, in Arabic",
    ),
    pytest.param(
        "Prices in Tarsa rose {3 percent}.",
        "Prices in Tarsa rose {3.71 percent}.",
        "contradiction percentage.disjoint",
        id="3.71 is rounded to 4, never to 3",
    ),
    pytest.param(
        "ارتفعت الأسعار في ترسا {3.7 في المئة}.",
        "ارتفعت الأسعار في ترسا {3.71 في المئة}.",
        "compatible percentage.rounded",
        id="3.71 is 3.7 rounded",
    ),
]

SERIES_AND_TIMES = [
    pytest.param(
        "لم تصل {أي سفينة} إلى ترسا منذ عامين.",
        "وصلت {أول سفينة} إلى ترسا منذ عامين.",
        "",
        id="none since then, and the first since",
    ),
    pytest.param(
        "لم توقف الشرطة {أي صياد} في ترسا.",
        "أوقفت الشرطة {ثمانية صيادين} في ترسا.",
        "contradiction count.disjoint",
        id="none, and eight",
    ),
    pytest.param(
        "عدد المحتجين {لم يبلغ خمسة آلاف} في ترسا.",
        "شارك {أكثر من خمسة آلاف} محتج في ترسا.",
        "contradiction count.disjoint",
        id="not as many as, and more than",
    ),
    pytest.param(
        "This was his {seventh trip} to Tarsa.",
        "He has made {seven trips} to Tarsa.",
        "same count.equal",
        id="the seventh trip, and seven trips",
    ),
    pytest.param(
        "This was his {seventh trip} to Tarsa.",
        "He has made {five trips} to Tarsa.",
        "contradiction count.disjoint",
        id="the seventh trip is more than five",
    ),
    pytest.param(
        "This was his {second trip} to Tarsa.",
        "He has made {five trips} to Tarsa.",
        "compatible count.member",
        id="the second of five trips",
    ),
    pytest.param(
        "وصل الوزير إلى ترسا في {ثاني زيارة} يقوم بها إليها منذ توليه منصبه.",
        "The minister has come to Tarsa {three times} since he took office.",
        "contradiction count.disjoint",
        id="the second trip since, and three times since",
    ),
    pytest.param(
        "The minister came to Tarsa on his {second visit}.",
        "The minister has visited Tarsa {three times} since he took office.",
        "compatible count.member",
        id="the second of three visits",
    ),
    pytest.param(
        "The Tarsa match starts at {10:00 GMT}.",
        "تبدأ مباراة ترسا {الساعة 13:00 بتوقيت السعودية}.",
        "same time.equal",
        id="one time in two zones",
    ),
    pytest.param(
        "تبدأ مباراة ترسا {الساعة 10:00 بتوقيت غرينتش}.",
        "تبدأ مباراة ترسا {الساعة 14:00 بتوقيت السعودية}.",
        "contradiction time.disjoint",
        id="two times in two zones",
    ),
    pytest.param(
        "The Tarsa match starts at {10:00 GMT}.",
        "The Tarsa match starts at {13:00} local time.",
        "compatible time.zone_untold",
        id="local time may lie any hours off",
    ),
    pytest.param(
        "The Tarsa quake struck at {10:07 GMT}.",
        "The Tarsa quake struck at {13:15} local time.",
        "contradiction time.minutes",
        id="no zone is eight minutes off",
    ),
    pytest.param(
        "The Tarsa match starts at {14:00}.",
        "The Tarsa match starts at {13:00}.",
        "contradiction time.disjoint",
        id="two times without a zone are compared plainly",
    ),
    pytest.param(
        "The Tarsa law was issued on {1 Ramadan 1445}.",
        "صدر قانون ترسا في {11 مارس 2024}.",
        "same date.equal",
        id="one day in two calendars and languages",
    ),
    pytest.param(
        "صدر قانون ترسا في {1 رمضان 1445}.",
        "صدر قانون ترسا في {12 مارس 2024}.",
        "compatible date.overlap",
        id="the sighting of the moon differs by a day",
    ),
    pytest.param(
        "صدر قانون ترسا في {1 رمضان 1445}.",
        "صدر قانون ترسا في {21 مارس 2024}.",
        "contradiction date.disjoint",
        id="two days in two calendars",
    ),
]

MATCHES = [
    pytest.param(
        "Tarsa sold {five-year} notes.",
        "Tarsa sold {10-year} notes.",
        "",
        id="a maturity measures nothing",
    ),
    pytest.param(
        "Lee won the seat in Tarsa by {223 votes}.",
        "Lee won the seat in Tarsa with {428 votes} to 205 votes for Ray.",
        "part_of count.margin",
        id="a margin, and one of the numbers that it lies between",
    ),
    pytest.param(
        "رفع لي رصيده إلى {25 هدفا} بفارق 4 أهداف خلف راي.",
        "يتصدر راي الهدافين وله {29 هدفا}.",
        "part_of count.margin",
        id="two numbers apart by a margin",
    ),
    pytest.param(
        "Lee won the seat in Tarsa by {223 votes}.",
        "Lee won the seat in Tarsa with {428 votes}.",
        "",
        id="a margin is no number of votes",
    ),
    pytest.param(
        "فازت لي بمقعد ترسا بفارق {223 صوتا}.",
        "Lee won the seat in Tarsa by a margin of {232 votes}.",
        "contradiction count.disjoint",
        id="two margins",
    ),
    pytest.param(
        "فاز الساحل {بهدفين} لهدف على النهضة.",
        "فاز الساحل {3}-1 على النهضة.",
        "contradiction count.disjoint",
        id="a result in words and in digits",
    ),
    pytest.param(
        "Tarsa beat Nella by three goals to {one}.",
        "Tarsa won 3-{2} against Nella.",
        "contradiction count.disjoint",
        id="what the losing side scored",
    ),
    pytest.param(
        "Tarsa beat Nella by {three goals} to one.",
        "تغلبت ترسا على نيلا {بثلاثية} نظيفة.",
        "same count.equal",
        id="in two languages",
    ),
    pytest.param(
        "Tarsa beat Nella {2}-1.",
        "Lee scored {three goals} for Tarsa.",
        "",
        id="a result is no number of goals",
    ),
    pytest.param(
        "Tarsa beat Nella {3}-1.",
        "Tarsa beat Nella 3-{1}.",
        "",
        id="the two figures of a result are two things",
    ),
    pytest.param(
        "Lee headed home in the {eighth} minute.",
        "Tarsa took the lead after {18 minutes}.",
        "contradiction ordinal.disjoint",
        id="a minute of a match in two ways",
    ),
    pytest.param(
        "Lee headed home in the {19th} minute.",
        "Tarsa took the lead after {18 minutes}.",
        "compatible ordinal.bound",
        id="after 18 minutes is the 19th",
    ),
    pytest.param(
        "وقع الحارس عقدا {لثلاثة مواسم}.",
        "وقع الحارس عقدا {للموسمين المقبلين}.",
        "contradiction count.disjoint",
        id="the next two seasons",
    ),
]

EVERY = [*CONVERTED, *SHARES, *SPANS, *MONEY, *PARTS, *ROUNDED, *SERIES_AND_TIMES, *MATCHES]


@pytest.mark.parametrize(("left", "right", "expected"), EVERY)
def test_two_values_relate(left: str, right: str, expected: str) -> None:
    assert relation(left, right) == expected


@pytest.mark.parametrize(("left", "right", "expected"), EVERY)
def test_the_order_does_not_matter(left: str, right: str, expected: str) -> None:
    assert relation(right, left) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        *(param for param in EVERY if not str(param.values[2]).startswith("contradiction")),
    ],
)
def test_what_is_no_contradiction_is_not_reported(left: str, right: str, expected: str) -> None:
    marked = {read(left).text, read(right).text}

    report = checked([told("a", left)[0], told("b", right)[0]])

    loud = [f for f in report.findings if marked <= {fact.text for fact in f.facts}]
    assert not loud, expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [param for param in EVERY if str(param.values[2]).startswith("contradiction")],
)
def test_a_contradiction_is_reported(left: str, right: str, expected: str) -> None:
    assert expected in verdicts(left, right)


def test_a_length_of_time_says_nothing_without_a_day_of_publication() -> None:
    lasting, since = "Haldor has ruled Tarsa for {24 years}.", "Haldor ruled Tarsa {since 2000}."

    assert relation(lasting, since, None) == ""


def test_lengths_and_beginnings_stand_in_one_table_by_the_kind_that_clashes() -> None:
    sentences = [
        "Haldor has ruled Tarsa for {24 years}.",
        "Haldor has ruled Tarsa for {14 years}.",
        "Haldor has ruled Tarsa {since 2000}.",
    ]

    report = checked([told(str(n), sentence)[0] for n, sentence in enumerate(sentences)])

    assert [(f.kind, f.level) for f in report.findings] == [("duration", "duration.disjoint")]
