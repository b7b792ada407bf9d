"""The law of the store: a report with any store is the report from nothing, byte for byte."""

from __future__ import annotations

import os
import random
import re
import shutil
import tempfile
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from checker.engine.dossiers import decode_dossier, encode_dossier
from checker.engine.reading import read
from checker.errors import StoreError
from checker.model import Report
from checker.pipeline import check, dossier_of
from checker.settings import Settings
from checker.store.codec import pack, unpack
from checker.store.interface import Store
from checker.store.session import with_store

FULL_TRIALS = os.environ.get("CHECKER_FULL_TRIALS") == "1"

# Two stories in Arabic and one in English; the figures are drawn.
BRIDGE = "انهيار جسر كرمولا"  # inhiyar jisr karmula, "collapse of the Karmula bridge"
TEMPLATES = (
    f"---\npublished: 2031-05-02\n---\nقتل {{n}} أشخاص في {BRIDGE} قرب مدينة نيلوبا يوم الجمعة.\n",
    f"""---\npublished: 2031-05-03\n---\nقالت بلدية نيلوبا إن {{n}} أشخاص قتلوا في {BRIDGE}.
وكلف بناء الجسر 12 مليون دولار.\n""",
    f"قالت بلدية نيلوبا إن {{n}} أشخاص قتلوا في {BRIDGE}.\n\nوأصيب {{m}} شخصا في {BRIDGE}.\n",
    "---\npublished: 2031-05-02\n---\nThe ferry Ostrava had {n} passengers as it sank at Kelmer.\n",
    "The ferry Ostrava sank off Kelmer with {n} passengers, and {m} of them were saved.\n",
)
TEXTS = st.builds(
    lambda template, n, m: template.format(n=n, m=m),
    st.sampled_from(TEMPLATES),
    st.integers(3, 6),
    st.integers(20, 22),
)
NAMES = st.sampled_from([f"{name}.md" for name in ("a", "b", "c", "d", "z/a", "z/b", "e", "f")])
SETTINGS = st.sampled_from(
    [
        Settings(embedder="hashing"),
        Settings(embedder="hashing", threshold=0.2),
        Settings(embedder="hashing", ignore=("Kelmer",)),
        Settings(embedder="hashing", tolerances={"count": Fraction(1, 2)}),
    ]
)


def report(folder: Path, chosen: Settings, store: Store | None) -> Report:
    ingested = read([folder], language=chosen.language, store=store)
    return check(ingested.articles, chosen, skipped=ingested.skipped, store=store)


def kept_report(folder: Path, chosen: Settings, place: Path) -> tuple[Report, list[str]]:
    told: list[str] = []
    found = with_store(place, "tests", lambda kept: report(folder, chosen, kept), told.append)
    return found, told


class Corpus(RuleBasedStateMachine):
    """A folder of articles that people change, checked after each change."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="law"))
        self.folder = self.place / "articles"
        self.folder.mkdir()
        self.settings = Settings(embedder="hashing")

    def teardown(self) -> None:  # type: ignore[explicit-override]  # `override` comes with 3.12
        shutil.rmtree(self.place)

    @property
    def files(self) -> list[Path]:
        return sorted(file for file in self.folder.rglob("*.md"))

    @rule(name=NAMES, text=TEXTS)
    def add_or_edit(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")

    @precondition(lambda self: self.files)
    @rule(data=st.data(), name=NAMES)
    def rename(self, data: st.DataObject, name: str) -> None:
        target = self.folder / name
        target.parent.mkdir(exist_ok=True)
        data.draw(st.sampled_from(self.files)).replace(target)

    @precondition(lambda self: self.files)
    @rule(data=st.data(), name=NAMES)
    def copy(self, data: st.DataObject, name: str) -> None:
        target = self.folder / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data.draw(st.sampled_from(self.files)).read_bytes())

    @precondition(lambda self: self.files)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        data.draw(st.sampled_from(self.files)).unlink()

    @rule(chosen=SETTINGS)
    def change_settings(self, chosen: Settings) -> None:
        self.settings = chosen

    @rule(seed=st.integers(0, 1000))
    def damage_the_store(self, seed: int) -> None:
        file = self.place / "store" / "store.sqlite"
        if file.exists():
            flip(file, seed)

    @invariant()
    def warm_equals_cold(self) -> None:
        cold = report(self.folder, self.settings, None).to_json()
        for _ in range(2):  # the second time nothing has changed
            warm, _ = kept_report(self.folder, self.settings, self.place / "store")
            assert warm.to_json() == cold


TestLaw = Corpus.TestCase
TestLaw.settings = settings(
    max_examples=200 if FULL_TRIALS else 12,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def flip(file: Path, seed: int) -> None:
    """Change some bytes of a file, or cut it off, as the seed says."""
    draw = random.Random(seed)  # noqa: S311  # not for secrets
    content = bytearray(file.read_bytes())
    if seed % 20 == 0:
        del content[draw.randrange(len(content)) :]
    else:
        for _ in range(draw.randint(1, 30)):
            content[draw.randrange(len(content))] = draw.randrange(256)
    file.write_bytes(content)


FIXTURES = Path(__file__).parent.parent / "fixtures"


def test_a_dossier_that_is_read_back_is_the_one_that_was_kept() -> None:
    for article in read([FIXTURES], language="auto", store=None).articles:
        made = dossier_of(article, Settings())
        kept = decode_dossier(unpack(pack(encode_dossier(made))), article)

        assert kept == made
        # Scoring tells the facts of a sentence apart by identity.
        assert all(any(view.fact is f for f in view.sentence.facts) for view in kept.views)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    for number, template in enumerate(TEMPLATES * 3):
        text = template.format(n=3 + number // 5, m=20 + number % 2)
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def cold(corpus: Path) -> str:
    found = report(corpus, Settings(embedder="hashing"), None)
    assert len(found.findings) >= 3, "the examples must disagree, or the tests show nothing"
    return found.to_json()


@pytest.fixture(scope="module")
def full_store(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    place = tmp_path_factory.mktemp("full")
    for _ in range(2):
        kept_report(corpus, Settings(embedder="hashing"), place)
    return (place / "store.sqlite").read_bytes()


@pytest.mark.parametrize("seed", range(1000 if FULL_TRIALS else 25))
def test_a_damaged_store_never_changes_the_report(
    corpus: Path, cold: str, full_store: bytes, tmp_path: Path, seed: int
) -> None:
    file = tmp_path / "store.sqlite"
    file.write_bytes(full_store)
    flip(file, seed)
    renamed = file.read_bytes()[60:72] != full_store[60:72]  # schema version, application

    for _ in range(2):
        try:
            warm, told = kept_report(corpus, Settings(embedder="hashing"), tmp_path)
        except StoreError as error:
            # Now it says that it is of a newer checker, or of another program: it is left alone.
            assert renamed  # either outcome is right
            assert re.search("schema version|not a store", str(error))  # noqa: PT017
        else:
            assert warm.to_json() == cold
            assert len(told) <= 1


def test_a_set_aside_store_is_told_in_one_line(corpus: Path, cold: str, tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").write_bytes(b"no database at all, and no store\n" * 300)

    warm, (line,) = kept_report(corpus, Settings(embedder="hashing"), tmp_path)

    assert warm.to_json() == cold
    assert "store.sqlite: store is damaged" in line
    assert "it is kept as" in line
    assert "\n" not in line


def test_renamed_files_keep_the_ids_of_findings(corpus: Path, cold: str, tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    moved.mkdir()
    for file in corpus.iterdir():
        shutil.copy(file, moved / f"renamed-{file.name}")

    before = report(corpus, Settings(embedder="hashing"), None)
    after = report(moved, Settings(embedder="hashing"), None)

    assert {f.aliases for f in before.findings} == {f.aliases for f in after.findings}
    assert cold == before.to_json()
