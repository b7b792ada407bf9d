"""Front matter: what is read from it, and what is not front matter."""

from __future__ import annotations

import pytest

from checker.ingest.front_matter import FrontMatter, read_front_matter
from checker.languages.layout import split_lines


def matter(text: str) -> FrontMatter | None:
    return read_front_matter(split_lines(text))


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        pytest.param(
            "title: A: b", {"title": "A: b"}, id="the value goes on behind a second colon"
        ),
        pytest.param('title: "A b"', {"title": "A b"}, id="quotes around all of it"),
        pytest.param('title: "A" and "b"', {"title": '"A" and "b"'}, id="quotes that are its own"),
        pytest.param("title: 'A b'", {"title": "A b"}, id="single quotes"),
        pytest.param("Title:  A", {"title": "A"}, id="capital key and spaces"),
        pytest.param(
            "headline: A\ndate: B\nsource: C\nlang: ar",
            {"title": "A", "published": "B", "outlet": "C", "language": "ar"},
            id="other names",
        ),
        pytest.param("title: A\ntitle: B", {"title": "A"}, id="the first wins"),
        pytest.param("title: A\ntags:\n  - b\n  - c", {"title": "A"}, id="a list"),
        pytest.param(
            "title: A\nsummary: >\n  words go\n  on here", {"title": "A"}, id="indented rest"
        ),
        pytest.param("# note\ntitle: A", {"title": "A"}, id="a comment"),
        pytest.param("title:\noutlet: B", {"title": "", "outlet": "B"}, id="an empty value"),
        pytest.param(
            "title: A\r\noutlet: B\r", {"title": "A", "outlet": "B"}, id="Windows line ends"
        ),
        pytest.param("author: X\ntitle: A", {"title": "A"}, id="unknown keys are passed over"),
    ],
)
def test_values_are_plain_text_to_the_end_of_the_line(lines: str, values: dict[str, str]) -> None:
    text = f"---\n{lines}\n---\nBody.\n"

    found = matter(text)

    assert found is not None
    assert found.values == values
    assert {name: text[span.start : span.end] for name, span in found.spans.items()} == {
        name: value for name, value in values.items() if value
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("title: A\n", id="no fences"),
        pytest.param("---\ntitle: A\nBody.\n", id="not closed"),
        pytest.param("---\nA sentence stands here.\n---\n", id="words between two rules"),
        pytest.param("---\ncolour: blue\n---\n", id="no known key"),
        pytest.param("---\n---\n", id="nothing between"),
        pytest.param("Body.\n---\ntitle: A\n---\n", id="not at the top"),
        pytest.param("", id="no text"),
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert matter(text) is None
