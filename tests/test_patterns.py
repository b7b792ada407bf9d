"""No regular expression of the project may take more than linear time, whatever it is fed."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeGuard

import pytest

import checker

SIZES = (1_600, 12_800, 100_000)
"""Letters of near-misses; eight times as many may take eight times as long, not 64 times."""

MOST_RATIO = 24
LEAST_SECONDS = 0.1
"""Below this a ratio says nothing; what is quadratic takes many seconds for the largest text."""

PIECES = (
    "1",
    "1,",
    "1.",
    "1 ",
    "12:",
    "1/",
    "a",
    "a ",
    "A.",
    "a'",
    "a-",
    " ",
    "\t",
    "\n",
    " \n",
    "-",
    "=",
    "#",
    "*",
    "_",
    "<",
    "<a ",
    "<!--",
    "&",
    "&#",
    '"',
    "'",
    "(",
    ")",
    "[",
    "@",
    "http://",
    "www.",
    "ا",
    "ال",
    "و ",
    "٣",
    "٬",
    "\N{ARABIC TATWEEL}",
    "\N{ARABIC FATHA}",
    "\N{RIGHT-TO-LEFT MARK}",
    "\N{NO-BREAK SPACE}",
    "«",
    "»",
)
"""What patterns for text repeat; each pattern is also fed the words in its own source."""


def modules() -> list[str]:
    """Return the names of all modules of the package that can be imported without extras."""
    found = pkgutil.walk_packages(checker.__path__, "checker.")
    return sorted(each.name for each in found if not each.name.endswith("__main__"))


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    """Yield the compiled patterns of a value: itself, or what a table of them holds."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, Mapping):
        yield from patterns_in(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset | set):
        for each in value:
            yield from patterns_in(each)


def patterns() -> dict[re.Pattern[str], str]:
    """Return every compiled pattern of the project, with the module and name of its variable."""
    found: dict[re.Pattern[str], str] = {}
    for module in modules():
        for name, value in vars(importlib.import_module(module)).items():
            for pattern in patterns_in(value):
                found.setdefault(pattern, f"{module}.{name}")
    return found


def trees() -> Iterator[ast.Module]:
    """Yield the syntax trees of the package."""
    for path in sorted(Path(checker.__file__).parent.rglob("*.py")):
        yield ast.parse(path.read_text("utf-8"), str(path))


def uses() -> dict[str, set[str]]:
    """Return by name of a variable the methods that the project calls on it."""
    found: dict[str, set[str]] = defaultdict(set)
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                found[node.value.id].add(node.attr)
    return found


PATTERNS = patterns()
USES = uses()
ANCHORED = {"match", "fullmatch"}
BOUNDED = {
    "checker.languages.english.sentences._WORD_BEFORE",  # looks at the last 24 letters only
}


def pieces(pattern: re.Pattern[str]) -> list[str]:
    """Return what to repeat: the common pieces, and the words and signs of the pattern itself."""
    own = re.findall(r"[^\W\d_]{2,}|[^\w\s\\]", pattern.pattern)
    return [*dict.fromkeys([*PIECES, *own[:20]])]


def seconds(pattern: re.Pattern[str], methods: set[str], text: str) -> float:
    """Return the CPU time of all that the project does with a pattern, done to a text."""
    start = time.process_time()
    pattern.match(text)
    pattern.fullmatch(text)
    if not methods or methods - ANCHORED:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - start


@pytest.mark.parametrize(("pattern", "name"), PATTERNS.items(), ids=PATTERNS.values())
def test_near_misses_take_linear_time(pattern: re.Pattern[str], name: str) -> None:
    if name in BOUNDED:
        return
    methods = USES[name.rpartition(".")[2]]

    assert [piece for piece in pieces(pattern) if not is_linear(pattern, methods, piece)] == []


def is_linear(pattern: re.Pattern[str], methods: set[str], piece: str) -> bool:
    """Say whether the time grows with the text; stops at the first size that shows it does not."""
    before = 0.0
    for size in SIZES:
        # The last letter fits no repetition, so that the whole run is tried in vain.
        taken = seconds(pattern, methods, piece * (size // len(piece)) + "\N{SNOWMAN}")
        if taken > LEAST_SECONDS and taken > MOST_RATIO * before:
            return False
        before = taken
    return True


def in_functions() -> Iterator[ast.expr]:
    """Yield the pattern of every call of `re` inside a function, where no table holds it."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from (call.args[0] for call in ast.walk(node) if _is_regex(call))


def _is_regex(node: ast.AST) -> TypeGuard[ast.Call]:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr != "escape"
    )


KNOWN = {
    "f'[{_MARKS}{_CONTROLS}]'",  # one letter
    "pattern",  # the user's own, of the settings
}


def test_patterns_in_functions_are_tried_too() -> None:
    found = list(in_functions())
    written = [each.value for each in found if isinstance(each, ast.Constant)]

    built = {ast.unparse(each) for each in found if not isinstance(each, ast.Constant)}
    assert {each for each in built if "re.escape(" not in each} == KNOWN  # the others are literals
    for source in written:
        pattern = re.compile(str(source))
        assert [piece for piece in pieces(pattern) if not is_linear(pattern, set(), piece)] == []


def test_many_patterns_were_found() -> None:
    assert len(PATTERNS) > 50
