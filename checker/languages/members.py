"""Members of small fixed sets, such as the kinds of tokens, for the innermost loops."""

from __future__ import annotations

from typing import TypeVar

M = TypeVar("M", bound=int)


def numbered(cls: type[M]) -> type[M]:
    """Give a class of numbers the members that it annotates as class variables, in that order.

    They are what those of an `IntEnum` are; but to look one of these up takes Python 3.11 five
    times as long as any other attribute, and to read one value looks up some hundred.
    """
    for number, name in enumerate(cls.__annotations__):
        setattr(cls, name, cls(number))
    return cls
