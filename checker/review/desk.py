"""The desk: one corpus, one decisions file, and the reviewers who sit at it.

The file is the truth: what a page shows was read from it, and a decision counts only once it is
there. So reviewers on other machines, in other processes or with an editor are seen at once.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from checker.errors import DecisionsChangedError, DecisionsError
from checker.model import Decision, Status
from checker.review.corpus import Corpus, Entry, haystack
from checker.review.filters import Filters
from checker.review.queue import Order, Queue, Sifted, sift
from checker.review.ranking import rank
from checker.store.coverage import covering, expired
from checker.store.decisions import REASONS, DecisionLog, spell

NOTE_LIMIT = 2000
"""Code points of a note or a name that are kept."""

_KEPT_SIFTED = 16  # filters whose findings are kept at hand


@dataclass(frozen=True, slots=True)
class Step:
    """One change that a reviewer made, so that it can be taken back."""

    finding: str
    """Id of the finding in the corpus."""

    name: str
    """The id that the decision is written under."""

    before: Decision | None
    after: Decision | None


@dataclass(slots=True)
class Seat:
    """One reviewer's place at the desk: who sits there, and the way back."""

    reviewer: str = ""
    language: str | None = None
    """As chosen; None follows the browser."""

    blind: bool = False
    steps: list[Step] = field(default_factory=list)
    """In the order made; the last one is taken back first."""


class Desk:
    """A corpus with the decisions on it. Safe to use from several threads."""

    def __init__(
        self,
        corpus: Corpus,
        log: DecisionLog,
        *,
        today: Callable[[], dt.date] = lambda: dt.datetime.now(tz=dt.UTC).date(),
    ) -> None:
        """Lay out a corpus; ``today`` decides which decisions have expired."""
        self.corpus = corpus
        self.log = log
        self._today = today
        self._lock = threading.Lock()
        self._seen: tuple[object, ...] = ()
        self._decisions: Mapping[str, Decision] = MappingProxyType({})
        self._haystacks: dict[str, str] = {}
        self._lapsed: Mapping[str, Decision] = MappingProxyType({})
        self._orders: dict[bool, Order] = {}
        self._sifted: dict[tuple[bool, Filters], Sifted] = {}

    def decisions(self) -> Mapping[str, Decision]:
        """Return what holds now, by id of the finding in the corpus.

        Raises:
            DecisionsError: The file cannot be read, or a line of it is no decision.
        """
        with self._lock:
            state = (self._file_state(), self._today())
            if state != self._seen:
                written = self.log.load()
                lapsed = {name: one for name, one in written.items() if expired(one, state[1])}
                held = {name: one for name, one in written.items() if name not in lapsed}
                self._lapsed = MappingProxyType(lapsed)
                self._decisions = MappingProxyType(self._cover(held))
                self._seen = state
            return self._decisions

    def queue(self, filters: Filters, *, blind: bool, anew: bool = False) -> Queue:
        """Return the queue that filters leave.

        Its order follows the decisions, but only when asked ``anew`` (as the list is opened): it
        must not shift below a reviewer who goes from one finding to the next.
        """
        decisions = self.decisions()
        with self._lock:
            if anew or blind not in self._orders:
                ranked = rank(self.corpus, decisions, blind=blind)
                self._orders[blind] = Order.of(ranked)
                self._sifted.clear()
            if (blind, filters) not in self._sifted:
                while len(self._sifted) >= _KEPT_SIFTED:
                    self._sifted.pop(next(iter(self._sifted)))
                sifted = sift(self._orders[blind], filters, self.haystack)
                self._sifted[blind, filters] = sifted
            return Queue.of(self._sifted[blind, filters], decisions)

    def haystack(self, entry: Entry) -> str:
        """Return the folded words that a search looks through; made when first needed."""
        name = entry.finding.id
        if name not in self._haystacks:
            self._haystacks[name] = haystack(entry, self.corpus.articles)
        return self._haystacks[name]

    def decide(self, seat: Seat, decision: Decision, *, seen: str) -> None:
        """Write a decision; it is on disk on return.

        Args:
            seat: Whose decision it is; its reviewer is written down.
            decision: Its ``finding`` is an id of the corpus.
            seen: `fingerprint` of the decision that the reviewer looked at.

        Raises:
            DecisionsChangedError: Another reviewer has decided the finding meanwhile.
            DecisionsError: The file cannot be read or written; it is as it was.
        """
        held = self._held(decision.finding, seen)
        name = held.finding if held else decision.finding
        put = replace(decision, finding=name, reviewer=seat.reviewer)
        self._change(Step(decision.finding, name, held, put))
        seat.steps.append(Step(decision.finding, name, held, put))

    def reopen(self, seat: Seat, finding: str, *, seen: str) -> None:
        """Take away the decision on a finding; raises as `decide`."""
        held = self._held(finding, seen)
        if held is not None:
            self._change(Step(finding, held.finding, held, None))
            seat.steps.append(Step(finding, held.finding, held, None))

    def undo(self, seat: Seat) -> Step | None:
        """Take back the last change made at a seat, and return it; None if there is none.

        Raises:
            DecisionsChangedError: Another reviewer has changed that decision since.
            DecisionsError: As `decide`.
        """
        if not seat.steps:
            return None
        step = seat.steps.pop()
        try:
            self._change(replace(step, before=step.after, after=step.before))
        except DecisionsChangedError:
            raise  # the step is gone for good: it can never be taken back any more
        except DecisionsError:
            seat.steps.append(step)
            raise
        return step

    def _held(self, finding: str, seen: str) -> Decision | None:
        held = self.decisions().get(finding)
        if fingerprint(held) != seen:
            raise DecisionsChangedError(f"finding {finding}: another reviewer has decided it")
        return held

    def _change(self, step: Step) -> None:
        # An expired decision may stand where the finding is open; it is then what is replaced.
        before = self._lapsed.get(step.name) if step.before is None else step.before
        self.log.exchange(step.name, before, step.after)

    def _file_state(self) -> tuple[int, ...]:
        try:
            state = self.log.path.stat()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise DecisionsError(f"{self.log.path}: cannot be read: {error.strerror}") from error
        return state.st_ino, state.st_size, state.st_mtime_ns

    def _cover(self, held: Mapping[str, Decision]) -> dict[str, Decision]:
        findings = {finding for name in held for finding in self.corpus.names.get(name, ())}
        covered = {name: covering(self.corpus.entries[name].finding, held) for name in findings}
        return {name: decision for name, decision in covered.items() if decision is not None}


def fingerprint(decision: Decision | None) -> str:
    """Return a short mark that tells two decisions apart; '' for an open finding."""
    if decision is None:
        return ""
    return hashlib.sha256(spell([decision])).hexdigest()[:16]


def read_decision(finding: str, form: Mapping[str, str]) -> Decision:
    """Read the decision that a form or a terminal asks for; the desk adds the reviewer.

    Args:
        finding: An id of the corpus.
        form: ``status``, or ``dismiss`` with a code of `checker.store.decisions.REASONS`; ``note``.

    Raises:
        ValueError: The status or the reason is none.
    """
    reason = form.get("dismiss", "")
    status = Status.DISMISSED.value if reason else form.get("status", "")
    if status not in {allowed.value for allowed in Status}:
        raise ValueError(f"status: {status!r} is not one of {', '.join(Status)}")
    if reason and reason not in REASONS:
        raise ValueError(f"dismiss: {reason!r} is not one of {', '.join(REASONS)}")
    note = " ".join(form.get("note", "").split())[:NOTE_LIMIT]
    return Decision(finding, Status(status), reason=reason, note=note)
