"""Fact kinds: what a value is, and when two values disagree. No language lives here."""

from __future__ import annotations

from checker.kinds.across import common_kind, compare, may_fit
from checker.kinds.amount import Amount, Op
from checker.kinds.date import DateExpression, Period
from checker.kinds.interface import Kind, Level
from checker.kinds.registry import KINDS
from checker.kinds.time import Clock

__all__ = [
    "KINDS",
    "Amount",
    "Clock",
    "DateExpression",
    "Kind",
    "Level",
    "Op",
    "Period",
    "common_kind",
    "compare",
    "may_fit",
]
