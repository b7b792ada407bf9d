"""The same queue and decisions in a terminal, one open finding after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from checker.errors import DecisionsChangedError
from checker.report.wording import Wording
from checker.review.desk import Desk, Seat, fingerprint, read_decision
from checker.review.filters import Filters
from checker.review.marking import Piece, isolated, visible
from checker.review.queue import Queue, progress
from checker.review.views import FindingView, Glance, finding_view
from checker.store.decisions import REASONS

_STYLES = {"contradiction": "bold red", "tension": "bold yellow", "update": "bold blue"}


class Walk:
    """A reviewer's way through the open findings."""

    def __init__(
        self, desk: Desk, seat: Seat, words: Wording, console: Console, read: Callable[[str], str]
    ) -> None:
        """Prepare the walk.

        Args:
            desk: What is reviewed.
            seat: Who reviews.
            words: Of the language that the terminal speaks.
            console: Where it is shown.
            read: Asks for a line; raises EOFError at the end of input.
        """
        self._desk = desk
        self._seat = seat
        self._words = words
        self._console = console
        self._read = read
        self._note = ""
        self._keys: dict[str, Callable[[str], str | None]] = {
            "a": lambda name: self._decide(name, {"status": "accepted"}),
            "f": lambda name: self._decide(name, {"status": "fixed"}),
            "d": self._dismiss,
            "j": lambda name: self._queue().around(name).onward or name,
            "k": lambda name: self._queue().around(name).before or name,
            "u": self._undo,
            "n": self._take_note,
            "?": self._help,
        }

    def run(self) -> None:
        """Show and ask until nothing is left to do, the reviewer quits or the input ends."""
        name = next(iter(self._queue().names), None)
        shown = None
        while name is not None or self._seat.steps:
            if name is None:
                self._say(self._words("queue.all_decided"))
            elif name != shown:
                self._console.print(self._finding(name))
            shown = name
            key = self._asked("u q" if name is None else "a d f u j k n ? q")
            if key == "q":
                break
            if name is None:
                name = (self._undo("") or None) if key == "u" else None
                continue
            name = self._keys.get(key, self._help)(name)
            if key in {"u", "a", "f", "d"}:
                shown = None
        self._close()

    def _asked(self, keys: str) -> str:
        """Ask for a key; the end of input is a wish to stop."""
        try:
            return self._read(f"[{keys}] {self._words('keys.prompt')} ").strip()
        except EOFError:
            return "q"

    def _queue(self) -> Queue:
        return self._desk.queue(Filters(), blind=self._seat.blind)

    def _decide(self, name: str, form: dict[str, str]) -> str | None:
        seen = fingerprint(self._desk.decisions().get(name))
        decision = read_decision(name, form | {"note": self._note})
        try:
            self._desk.decide(self._seat, decision, seen=seen)
        except DecisionsChangedError:
            self._say(self._words("decision.meanwhile"), "red")
            return name
        self._note = ""
        self._say(f"✓ {self._words(f'state.{decision.status.value}')}: {self._words('page.saved')}")
        return self._queue().around(name).onward

    def _dismiss(self, name: str) -> str | None:
        self._say(self._words("decision.dismiss_hint"))
        for number, reason in enumerate(REASONS, start=1):
            self._say(f"  {number}  {self._words(f'reason.{reason}')}")
        try:
            answer = self._read("[1-5] ").strip()
        except EOFError:
            return None
        if answer not in {str(number) for number in range(1, len(REASONS) + 1)}:
            return name
        return self._decide(name, {"dismiss": list(REASONS)[int(answer) - 1]})

    def _undo(self, name: str) -> str | None:
        try:
            step = self._desk.undo(self._seat)
        except DecisionsChangedError:
            self._say(self._words("decision.meanwhile"), "red")
            return name
        if step is None:
            self._say(self._words("page.nothing_to_undo"))
            return name
        self._say(f"↶ {self._words('page.undone')}")
        return step.finding

    def _take_note(self, name: str) -> str | None:
        try:
            self._note = self._read(f"{self._words('decision.note')}: ")
        except EOFError:
            return None
        return name

    def _help(self, name: str) -> str | None:
        for key in ("a", "d", "f", "u", "j", "k", "n", "q"):
            self._say(f"  {key}  {self._words(f'keys.{key}')}")
        return name

    def _finding(self, name: str) -> RenderableType:
        words = self._words
        entry = self._desk.corpus.entries[name]
        hidden = self._seat.blind and name not in self._desk.decisions()
        view = finding_view(entry.finding, self._desk.corpus.articles, words, Glance(hidden=hidden))
        around = self._queue().around(name)
        verdict = "hidden" if hidden else view.finding.verdict.value
        head = Text.assemble(
            (words("finding.place", place=around.place, count=around.count), "dim"),
            "  ",
            (words(f"verdict.{verdict}"), _STYLES.get(verdict, "bold")),
            "  ",
            (isolated(view.what), "bold"),
        )
        parts: list[RenderableType] = [Text(), head, self._table(view)]
        if not hidden:
            parts.append(Text(isolated(view.level), "dim"))
        return Group(*parts)

    def _table(self, view: FindingView) -> Table:
        words = self._words
        table = Table(show_lines=True, expand=True)
        table.add_column(words("finding.value"), style="bold", ratio=2)
        table.add_column(words("finding.words"), ratio=7)
        table.add_column(words("finding.outlet"), ratio=3)
        for row in view.rows:
            label = f"{isolated(row.shown)}\n×{row.witnesses}"
            for place, one in enumerate(row.statements):
                told = dict.fromkeys([one.who, one.published, one.source, one.path])
                table.add_row(
                    label if not place else "",
                    quoted(one.sentence),
                    "\n".join(isolated(part) for part in told if part),
                )
        return table

    def _say(self, text: str, style: str = "") -> None:
        self._console.print(Text(visible(text), style))

    def _close(self) -> None:
        done = progress(self._desk.corpus, self._desk.decisions())
        self._say(self._words("progress.text", decided=done.decided, total=done.total))


def quoted(pieces: Iterable[Piece]) -> Text:
    """Return a sentence with its value in reverse; control characters are spelled out."""
    text = Text("\N{FIRST STRONG ISOLATE}")
    for piece in pieces:
        shown = visible(piece.text).replace("\n", " ").replace("\r", " ").replace("\t", " ")
        text.append(shown, "reverse bold" if "here" in piece.names else "")
    return text.append("\N{POP DIRECTIONAL ISOLATE}")
