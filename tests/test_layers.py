"""The shape of the package: one way, small modules, no junk drawers."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "checker"
MODULES = sorted(PACKAGE.rglob("*.py"))

LONGEST_MODULE = 400
LONGEST_FUNCTION = 50


def test_imports_go_one_way() -> None:
    program = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run(
        [program, "--no-cache"], cwd=PACKAGE.parent, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_can_be_read_at_one_sitting(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    functions = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]

    assert source.count("\n") - data_lines(source) <= LONGEST_MODULE
    long = [f.name for f in functions if (f.end_lineno or 0) - f.lineno >= LONGEST_FUNCTION]
    assert long == []


def data_lines(source: str) -> int:
    """Return how many lines are tables: assignments at the top of a module, as in a lexicon."""
    return sum(
        (node.end_lineno or 0) - node.lineno + 1
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
    )


def test_no_module_is_a_junk_drawer() -> None:
    names = {module.stem for module in MODULES}

    assert not names & {"utils", "util", "helpers", "common", "misc", "manager"}


def test_nothing_invisible_stands_in_source() -> None:
    invisible = {
        *map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065))),
        *map(chr, (*range(0x2066, 0x206A), 0xFEFF, 0x00A0, 0x00AD, 0x061C)),
    }

    found = {
        str(module.relative_to(PACKAGE)): sorted(hit)
        for module in MODULES
        if (hit := invisible & set(module.read_text(encoding="utf-8")))
    }

    assert found == {}
