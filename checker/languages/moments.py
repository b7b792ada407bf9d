"""Whether a figure stood so at a time told before, or stands so now: "it was then worth", "now".

Each is a sort on the axis ``time``. Which time "then" is, only the sentence before may tell: see
`checker.extraction.moments`.
"""

from __future__ import annotations

from checker.languages.belonging import longest_name
from checker.languages.clauses import Clauses
from checker.languages.words import Role

THEN = "time:then"
NOW = "time:now"


def moment_of(clauses: Clauses, index: int) -> str:
    """Return the sort that the clause of a value tells, '' where it tells none or both."""
    marks = clauses.marks[Role.MOMENTS]
    if not marks:
        return ""
    left, right = clauses.clause(index)
    told = {
        longest_name(clauses.words, at, clauses.vocabulary.moments)[1]
        for at in marks
        if left <= at <= right
    } - {""}
    return told.pop() if len(told) == 1 else ""
