"""Embedders keep one contract; the bundled one is bit for bit independent of batches."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.embedding import EMBEDDERS, Embedder, load
from checker.embedding.bundled import BundledEmbedder
from checker.embedding.rounding import STEPS, embed_rounded, unit_rows
from checker.errors import EmbedderError

TEXTS = [
    "حملت السفينة # صناديق من الدواء",
    "نقلت الباخرة # علب أدوية",
    "the ship carried # boxes of medicine",
    "الفريق فاز بالمباراة # مرات",
    "the committee met in the old town hall for the # time since the spring",
    "a",
    "",
    "   ",
    "\N{ARABIC TATWEEL}" * 3,
    "حملت السفينة # صناديق من الدواء",
]


@pytest.fixture(scope="module")
def bundled() -> Embedder:
    return BundledEmbedder()


@pytest.fixture(params=sorted(EMBEDDERS))
def embedder(request: pytest.FixtureRequest, bundled: Embedder) -> Embedder:
    return bundled if request.param == "bundled" else load(request.param)


def test_rows_have_length_one_and_the_order_of_the_texts(embedder: Embedder) -> None:
    rows = embedder.embed(TEXTS)

    assert rows.dtype == np.float32
    assert rows.shape == (len(TEXTS), embedder.embed(["x"]).shape[1])
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    assert np.array_equal(rows[0], rows[-1])


def test_no_text_gives_no_row(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == (0, embedder.embed(["x"]).shape[1])


def test_a_row_does_not_depend_on_what_stands_beside_the_text(embedder: Embedder) -> None:
    together = embedder.embed(TEXTS)
    alone = np.concatenate([embedder.embed([text]) for text in TEXTS])
    reordered = embedder.embed(TEXTS[::-1])[::-1]

    assert together.tobytes() == alone.tobytes()
    assert together.tobytes() == reordered.tobytes()


def test_bundled_rows_are_the_same_in_any_batch(bundled: Embedder) -> None:
    words = ["رحلة", "سفينة", "ميناء", "صندوق", "ship", "harbour", "seven", "#", "في", "من"]
    texts = [
        " ".join(words[(3 * row + column * column) % len(words)] for column in range(row % 23 + 1))
        for row in range(240)
    ]

    whole = bundled.embed(texts)
    parts = np.concatenate([bundled.embed(texts[at : at + 7]) for at in range(0, len(texts), 7)])

    assert whole.tobytes() == parts.tobytes()


def test_bundled_meaning_crosses_languages(bundled: Embedder) -> None:
    arabic, paraphrase, english, match, *_ = bundled.embed(TEXTS)

    assert arabic @ english > arabic @ match
    assert arabic @ paraphrase > arabic @ match


class Shaky:
    """An encoder whose rows move a little with the size of the batch, as matrix kernels do."""

    slack = 1e-3

    def encode(self, texts: list[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
        rows = np.array([self._row(text) for text in texts], dtype=np.float32)
        return rows + np.float32(self.slack * 0.9 if len(texts) % 2 == 0 else 0)

    @staticmethod
    def _row(text: str) -> list[float]:
        # Every component stands close to the boundary between two points of the grid.
        return [(len(text) % 7 + column + 0.5) / STEPS for column in range(4)]


@given(st.lists(st.text(max_size=9), min_size=1, max_size=9))
@settings(max_examples=60, deadline=None)
def test_rounding_hides_what_a_batch_changes(texts: list[str]) -> None:
    shaky = Shaky()
    encode: Callable[..., np.ndarray[tuple[int, int], np.dtype[np.float32]]] = shaky.encode

    together = embed_rounded(texts, encode, slack=shaky.slack)
    alone = [embed_rounded([text], encode, slack=shaky.slack) for text in texts]

    assert together.tobytes() == np.concatenate(alone).tobytes()


def test_rounding_leaves_a_row_of_zeros_alone() -> None:
    assert not unit_rows(np.zeros((1, 3), dtype=np.float32)).any()


def test_names_tell_the_embedders_apart() -> None:
    names = [load(name).name for name in EMBEDDERS]

    assert len(set(names)) == len(names)


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a sentence-transformers model of one small random layer, in a process of its own."""
    pytest.importorskip(
        "sentence_transformers", reason="needs the extra: pip install 'checker[transformers]'"
    )
    folder = tmp_path_factory.mktemp("models") / "tiny"
    script = Path(__file__).with_name("make_tiny_model.py")
    made = subprocess.run(
        [sys.executable, str(script), str(folder)], capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    return folder


@pytest.mark.filterwarnings("default")  # torch and transformers warn of their own deprecations
def test_a_sentence_transformers_model_is_loaded_from_a_folder(tiny_model: Path) -> None:
    embedder = load(str(tiny_model))

    rows = embedder.embed(["ship", "harbour news", "ship"])

    assert rows.shape == (3, 16)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    assert rows[0].tobytes() == rows[2].tobytes() == embedder.embed(["ship"])[0].tobytes()
    assert embedder.embed([]).shape == (0, 16)
    assert embedder.name.startswith("tiny-")
    assert load(str(tiny_model)).name == embedder.name


@pytest.mark.filterwarnings("default")
def test_a_folder_that_holds_no_model_is_named(tmp_path: Path) -> None:
    pytest.importorskip("sentence_transformers", reason="needs the extra transformers")
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "no-such-type"}))

    with pytest.raises(EmbedderError, match="no such model"):
        load(str(tmp_path))


@pytest.mark.filterwarnings("default")
def test_an_unknown_name_says_what_would_do(monkeypatch: pytest.MonkeyPatch) -> None:
    hub = pytest.importorskip("huggingface_hub", reason="needs the extra transformers")
    monkeypatch.setattr(hub.constants, "HF_HUB_OFFLINE", True)

    with pytest.raises(EmbedderError, match="neither bundled, nor a folder") as raised:
        load("nobody/no-such-model")

    assert "leave --embedder out" in str(raised.value)


def test_the_bundled_embedder_never_imports_the_transformers() -> None:
    program = (
        "import sys, checker.embedding as e; e.load('bundled').embed(['a']);"
        "sys.exit('torch' in sys.modules or 'sentence_transformers' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
