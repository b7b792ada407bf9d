"""Options of the test run, and gold files that one command rewrites."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

GOLD = Path(__file__).parent / "gold"

# Neither the load of the machine nor the draw of a run decides whether the tests pass.
settings.register_profile("checker", deadline=None, derandomize=True)
settings.load_profile("checker")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-gold",
        action="store_true",
        help="write what the checker says now into tests/gold, to be read in the diff",
    )


@pytest.fixture(name="same_as_gold")
def _same_as_gold(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the gold file of that name, or rewrite it under ``--rewrite-gold``."""

    def compare(name: str, text: str) -> None:
        path = GOLD / name
        if request.config.getoption("--rewrite-gold"):
            path.write_text(text, encoding="utf-8")
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        assert text == expected, f"tests/gold/{name} differs: read the diff after `make gold`"

    return compare
