"""The GitHub Action and the pre-commit hook, run as their hosts would run them."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.cli.main import main
from checker.settings import load_file

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

THREE = "The ship carried three boxes of medicine to the harbour of Bandar on Monday.\n"
FIVE = THREE.replace("three", "five")


@pytest.fixture(name="corpus")
def _corpus(tmp_path: Path) -> Path:
    """Make a corpus repository with two articles that disagree."""
    folder = tmp_path / "corpus"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "three.txt").write_text(THREE, encoding="utf-8")
    (folder / "articles" / "five.txt").write_text(FIVE, encoding="utf-8")
    (folder / "checker.toml").write_text('embedder = "hashing"\n', encoding="utf-8")
    return folder


def action() -> Any:  # noqa: ANN401  # the shape of YAML is what the tests are about
    return yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def run_action(corpus: Path, **inputs: str) -> tuple[int, str, str, str]:
    """Run the action's last step; return its status, stdout, outputs and summary."""
    declared = action()
    step = declared["runs"]["steps"][-1]
    given = {name: spec["default"] for name, spec in declared["inputs"].items()} | inputs
    environment = {
        variable: given[expression.removeprefix("${{ inputs.").removesuffix(" }}")]
        for variable, expression in step["env"].items()
    }
    files = {name: corpus.parent / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        file.touch()
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=corpus,
        env={
            **os.environ,
            **environment,
            **{name: str(file) for name, file in files.items()},
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    output, summary = (file.read_text(encoding="utf-8") for file in files.values())
    return done.returncode, done.stdout, output, summary


def test_the_action_marks_lines_and_fails(corpus: Path) -> None:
    status, told, output, summary = run_action(corpus, paths="articles/", sarif="check.sarif")

    assert status == 1
    assert "::error file=articles/three.txt,line=1," in told
    assert output == "status=1\n"
    assert summary.startswith("### check: 1 contradiction")
    assert (corpus / "check.sarif").is_file()


def test_the_action_passes_what_the_baseline_holds(corpus: Path) -> None:
    run_action(corpus, paths="articles/")
    subprocess.run(
        [BIN / "check", "baseline", "write", "articles", "--quiet"], cwd=corpus, check=True
    )

    status, told, _, _ = run_action(corpus, paths="articles/", baseline="baseline.jsonl")

    assert status == 0
    assert "::error" not in told


def test_the_action_reads_several_paths_and_takes_no_input_for_a_script(corpus: Path) -> None:
    paths = "articles/three.txt\narticles/five.txt\n\n$(touch pwned); `touch pwned`\n"

    status, told, _, _ = run_action(corpus, paths=paths, **{"fail-on": "never"})

    assert "::error file=articles/three.txt" in told
    assert status == 3  # a path that was named is not there
    assert not (corpus / "pwned").exists()


def test_every_step_of_the_action_is_complete() -> None:
    declared = action()

    assert all(spec["description"] for spec in declared["inputs"].values())
    for step in declared["runs"]["steps"]:
        assert ("uses" in step) != ("run" in step)
        if "run" in step:
            assert step["shell"] == "bash"
            assert "${{" not in step["run"]


@pytest.mark.slow
def test_the_hook_runs_under_pre_commit(corpus: Path, tmp_path: Path) -> None:
    for words in (["init", "--quiet"], ["add", "."]):
        subprocess.run(["git", *words], cwd=corpus, check=True)
    # The committed state, as a user's pre-commit fetches it.
    command = [str(BIN / "pre-commit"), "try-repo", str(ROOT), "check", "--ref", "HEAD"]
    command += ["--all-files", "--verbose"]
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "pre-commit")}

    done = subprocess.run(
        command, cwd=corpus, env=environment, capture_output=True, text=True, check=False
    )

    assert done.returncode == 1, done.stdout + done.stderr
    assert "contradiction: count, boxes" in done.stdout
    assert "exit code: 1" in done.stdout


PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")


def examples(language: str) -> list[str]:
    """Return the examples of the page in one language."""
    return re.findall(rf"^ *```{language}\n(.*?)^ *```", PAGE, re.DOTALL | re.MULTILINE)


def commands() -> list[str]:
    """Return every command line of the page that starts with ``check``."""
    found = re.findall(r"^(?: {4}|.*- (?:run: )?)check (\S.*)$", PAGE, re.MULTILINE)
    assert len(found) >= 5, "the page shows commands, or this test shows nothing"
    return found


@pytest.mark.parametrize("words", commands())
def test_every_command_of_the_page_runs(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.chdir(corpus)
    (corpus / "draft.md").write_text(FIVE, encoding="utf-8")
    assert main(["baseline", "write", "articles/", "--quiet"]) == 0
    assert main(["articles/", "--store", "archive.check", "--quiet"]) == 1

    only_new = "--new-only" in words or "--baseline" in words
    assert main(shlex.split(words)) == (0 if only_new else 1)


def test_the_settings_of_the_page_are_read(tmp_path: Path) -> None:
    (text,) = examples("toml")
    (tmp_path / "checker.toml").write_text(text, encoding="utf-8")

    config = load_file(tmp_path / "checker.toml")

    assert config.fail_on == "contradiction"
    assert config.settings.tolerances["money"] == Fraction(1, 100)


def test_the_workflows_of_the_page_use_what_there_is() -> None:
    github, further, hook, gitlab = (yaml.safe_load(text) for text in examples("yaml"))
    steps = github["jobs"]["check"]["steps"]
    (own,) = (step for step in steps if "checker" in step.get("uses", ""))
    declared = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert own["with"].keys() <= action()["inputs"].keys()
    assert [step["run"].split()[0] for step in further] == ["pip", "check"]
    assert hook["repos"][0]["hooks"][0]["id"] in {each["id"] for each in declared}
    assert gitlab["check"]["artifacts"]["reports"]["junit"] in gitlab["check"]["script"][-1]
