"""What stands in an address on the web states nothing."""

from __future__ import annotations

import pytest

from checker import read_facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        pytest.param(
            "The [mine](https://example.org/2030/05/12/mine?id=77) closed on 3 May 2030.",
            ["3 May 2030"],
            id="the target of a link",
        ),
        pytest.param(
            "Five men left, see https://example.org/2030-05-12 or www.example.org/2030/05/13.",
            ["Five men"],
            id="bare addresses",
        ),
        pytest.param(
            "غادر خمسة عمال، انظر https://example.org/2030/05/12/خبر",
            ["خمسة عمال"],
            id="in Arabic",
        ),
        pytest.param("Write to 12.may.2030@example.org, said 3 men.", ["3 men"], id="mail"),
        pytest.param("The 2 men left @ noon.", ["2 men", "noon"], id="a sign that is no address"),
    ],
)
def test_addresses_state_nothing(text: str, facts: list[str]) -> None:
    assert [fact.text for fact in read_facts(text)] == facts
