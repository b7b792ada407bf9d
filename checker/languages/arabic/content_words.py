"""Arabic nouns that only hold what is counted, and what they hold. Data only, as `fold` leaves it.

"78 cases of disappearance" are 78 disappearances.
"""

from __future__ import annotations

CONTAINERS = frozenset(
    {
        "حاله",  # hala, "case"
        "عمليه",  # 'amaliyya, "operation"
        "حادثه",  # haditha, "incident"
        "حادث",  # hadith, "accident"
        "واقعه",  # waqi'a, "incident"
        "جريمه",  # jarima, "crime"
        "حصه",  # hissa, "share, lesson"
    }
)

CONTENTS = frozenset(
    """
    بيع شراء نقل قتل خطف سطو طعن دهس غش غرق طلاق عنف تسلل سرقه طرح تسمم تحرش نصب شلل حصبه كوليرا
    ايدز فساد دفن هدم قصف قنص نهب حرق شغب صلب رشوه زنا ربو حمل فقدان اخفاء ابتزاز ارهاب اطلاق انقاذ
    اجلاء اعدام اجهاض اجراء ولاده وفاه قرصنه تبني تصفيه تسويه تغذيه جراحه درس تدريس
    """.split()  # noqa: SIM905  # one entry a line would be a page of plain nouns
)
"""Nouns of what happens that no pattern of verbal nouns shows."""
