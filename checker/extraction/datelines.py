"""The date of a dateline: on which day an article came out, and of nothing that it tells."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from checker.kinds.expression import DateExpression
from checker.languages.interface import Reading


def without_dateline(
    text: str, readings: Sequence[Reading], published: dt.date | None
) -> list[Reading]:
    """Return the readings of a sentence but for a full date of publication that opens it.

    "On 12 August 2015 the mine closed" tells a day; "12 August 2015 The mine closed" may not, nor
    does "TARSA, 12 August 2015 (Agency) - The mine closed".

    Args:
        text: Of the sentence.
        readings: In text order.
        published: Day of publication; None keeps all.
    """
    opening = readings[0] if readings else None
    if opening is None:
        return []
    opens = opening.span.start <= len(text) - len(text.lstrip())
    if not opens and not _BEFORE_TEXT.match(text, opening.span.end):
        return list(readings)
    said = opening.value
    is_dateline = (
        published is not None
        and isinstance(said, DateExpression)
        and (said.year, said.month, said.day) == (published.year, published.month, published.day)
        and said.hour is None
    )
    return list(readings[1:] if is_dateline else readings)


_BEFORE_TEXT = re.compile(r"\s*(?:\([^()]{1,40}\))?\s*(?:[-\u2013\u2014]|$)")
"""What parts a dateline from what is told: an agency, and a dash."""
