"""Ages of people: "aged 25", "in her 54th year"."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.kinds.interface import Kind
from checker.kinds.ladder import amount_ladder

AGE: Kind[Amount] = amount_ladder("age")
