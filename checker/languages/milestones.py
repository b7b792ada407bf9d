"""Which event of a life or a work a year dates: of a birth, a book, a founding, a prize."""

from __future__ import annotations

from checker.kinds import DateExpression
from checker.kinds.expression import Grain
from checker.languages.clauses import Clauses
from checker.languages.concepts import ENDS
from checker.languages.telling import Event


def milestone(clauses: Clauses, index: int) -> Event | None:
    """Return the milestone that a sentence dates by a year, None where it tells none.

    The nearest before the year, past asides but for other dates: "Born in Tarsa, the poet".
    """
    reading = clauses.readings[index]
    if reading.kind != "date" or not isinstance(reading.value, DateExpression):
        return None
    if reading.value.grain is not Grain.YEAR:
        return None
    first, _ = clauses.places[index]
    for at in range(first - 1, -1, -1):
        owner = clauses.owners[at]
        if owner is not None and clauses.readings[owner].kind == "date":
            return None
        word = clauses.words[at]
        if word.event in ENDS:
            return None  # "painted by Orell, who died in"
        milestones = clauses.vocabulary.milestones
        concept = milestones.get(word.folded) or milestones.get(word.bare)
        if concept is not None:
            return Event(at, word.stem, concept)
    return None
