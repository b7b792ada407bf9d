"""Arabic words by which a figure stands so when it is told. Data only, as `fold` leaves them."""

from __future__ import annotations

UNTIL: dict[str, str] = {
    "حتي": "",  # hatta, "until"
    "غايه": "",  # (li-, ila) ghaya, "up to"
    "لغايه": "",  # li-ghaya, taken for one word
    "حلول": "",  # (bi-)hulul, "by"
    "بحلول": "",
    "بنهايه": "",  # bi-nihaya, "by the end of"
}
"""Words before the time until which something is counted; none must be followed by another."""

STILL = frozenset(
    {
        *("زال", "يزال", "تزال", "زالت", "زالوا", "يزالون"),  # (ma) zala, (la) yazal, "still"
        *("لايزال", "مازال", "مازالت", "مازالوا", "لاتزال"),  # the same, written as one word
        *("برح", "برحت", "فتئ"),  # (ma) bariha, (ma) fati'a, "still"
        *("بقي", "بقيت", "يبقي", "تبقي"),  # baqiya, "remained"
    }
)
"""Words that tell that a state goes on, without their negation."""
