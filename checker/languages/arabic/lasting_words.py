"""Arabic words behind which a bare unit of time is one of it. Data only, as `fold` leaves them."""

from __future__ import annotations

LASTING = frozenset(
    {
        "استمر",  # istamarra, "lasted"
        "استمرت",  # istamarrat
        "يستمر",  # yastamirru
        "تستمر",  # tastamirru
        "استغرق",  # istaghraqa, "took"
        "استغرقت",  # istaghraqat
        "يستغرق",  # yastaghriqu
        "تستغرق",  # tastaghriqu
        "دام",  # dama, "lasted"
        "دامت",  # damat
        "يدوم",  # yadumu
        "تدوم",  # tadumu
        "امضي",  # amda, "spent"
        "امضت",  # amdat
        "امضوا",  # amdaw
        "امضاء",  # imda', "spending"
        "قضي",  # qada, "spent"
        "قضت",  # qadat
        "قضاء",  # qada', "spending"
        "يقضي",  # yaqdi
        "تقضي",  # taqdi
        "غاب",  # ghaba, "was away"
        "غابت",  # ghabat
        "غياب",  # ghiyab, "absence"
        "يغيب",  # yaghibu
        "تغيب",  # taghibu
        "بقي",  # baqiya, "stayed"
        "بقيت",  # baqiyat
        "مكث",  # makatha, "stayed"
        "مكثت",  # makathat
        "انتظر",  # intazara, "waited"
        "انتظرت",  # intazarat
        "انتظار",  # intizar, "waiting"
        "عاش",  # 'asha, "lived"
        "عاشت",  # 'ashat
        "تاخر",  # ta'akhkhara, "was late"
        "تاخرت",  # ta'akhkharat
        "ارجئ",  # urji'a, "was put off"
        "ارجئت",  # urji'at
        "تاجيل",  # ta'jil, "putting off"
        "تمديد",  # tamdid, "extension"
        "مدد",  # maddada, "extended"
        "مددت",  # maddadat
        "احتجز",  # uhtujiza, "was held"
        "احتجزت",  # uhtujizat
        "سجن",  # sujina, "was jailed"
        "سجنت",  # sujinat
        "حبس",  # hubisa, "was jailed"
        "السجن",  # as-sijn, "prison (for)"
        "بالسجن",  # bi-s-sijn
        "الحبس",  # al-habs, "confinement"
        "بالحبس",  # bi-l-habs
        "بحبسه",  # bi-habsihi
        "بسجنه",  # bi-sijnihi
    }
)
"""Words of lasting, spending and waiting, of terms and of putting off."""

WHOLE = frozenset({"كامل", "كاملا", "كامله"})  # kamil, "whole"

NOT_A_LENGTH = frozenset(
    {
        "ما",  # ma: yawman ma, "some day"
        "بعد",  # ba'd: yawman ba'd yawm, "day after day"
        "تلو",  # tilwa, "after"
    }
)
"""Words behind a unit that then tells no length."""
