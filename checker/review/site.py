"""What the server answers: each page and each change, without a word of HTTP machinery."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from checker.errors import DecisionsChangedError
from checker.model import ArticleId
from checker.report.wording import LANGUAGES, Wording
from checker.review.corrections import corrections, to_csv, to_markdown
from checker.review.desk import NOTE_LIMIT, Desk, Seat, fingerprint, read_decision
from checker.review.filters import Filters
from checker.review.listing import list_view
from checker.review.marking import visible
from checker.review.pages import address, finding_address, render
from checker.review.queue import Queue, progress
from checker.review.reading import article_view, elsewhere
from checker.review.views import Glance, finding_view

HTML = "text/html; charset=utf-8"
_SKIPPED_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, as far as an answer depends on it."""

    seat: Seat
    words: Wording
    form_key: str
    here: str
    """Path and query of the page itself, for coming back to it."""

    filters: Filters
    name: str
    """The last part of the path: a finding, a file."""

    query: Mapping[str, str]
    form: Mapping[str, str]

    def number(self, name: str) -> int | None:
        """Return a number of the address; None where it is not there or is no number."""
        text = self.query.get(name, "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


@dataclass(frozen=True, slots=True)
class Answer:
    """A page, a file, or the address to go to instead."""

    body: str = ""
    status: int = 200
    kind: str = HTML
    target: str = ""
    file: str = ""
    """Name under which a browser keeps the body; '' shows it."""


class MissingError(LookupError):
    """The address names nothing that the corpus holds."""


class Site:
    """The pages of one desk."""

    def __init__(self, desk: Desk) -> None:
        """Serve a desk."""
        self.desk = desk

    def queue(self, visit: Visit) -> Answer:
        """Return a page of the list, in the order that the decisions now give."""
        queue = self._queue(visit, anew=True)
        view = list_view(self.desk.corpus, queue, visit.words, page=visit.number("page") or 1)
        report = self.desk.corpus.report
        return self._page(
            "queue.html",
            visit,
            view=view,
            counts=report.counts,
            skipped=report.skipped[:_SKIPPED_SHOWN],
            skipped_count=len(report.skipped),
        )

    def finding(self, visit: Visit, *, trouble: str = "", status: int = 200) -> Answer:
        """Return the page of a finding; another id of it leads to the one that it has here."""
        name = visit.name
        found = self.desk.corpus.names.get(name)
        if found is None:
            raise MissingError(name)
        if name not in found:
            return Answer(status=303, target=finding_address(found[0], visit.filters))
        queue = self._queue(visit)
        decision = queue.decisions.get(name)
        hidden = visit.seat.blind and decision is None
        left, right = visit.number("left"), visit.number("right")
        corpus, entry = self.desk.corpus, self.desk.corpus.entries[name]
        view = finding_view(
            entry.finding,
            corpus.articles,
            visit.words,
            Glance(
                pair=None if left is None or right is None else (left, right),
                every="every" in visit.query,
                hidden=hidden,
            ),
        )
        return self._page(
            "finding.html",
            visit,
            status=status,
            view=view,
            story=visible(corpus.stories[entry.story]),
            decision=decision,
            seen=fingerprint(decision),
            hidden=hidden,
            around=queue.around(name),
            trouble=trouble,
        )

    def article(self, visit: Visit) -> Answer:
        """Return the page of an article, with the places of a finding marked."""
        corpus = self.desk.corpus
        article = corpus.articles.get(ArticleId(visit.query.get("id", "")))
        entry = corpus.entries.get(visit.query.get("finding", ""))
        if article is None or entry is None:
            raise MissingError(visit.here)
        view = article_view(
            article,
            entry.finding,
            visit.words,
            number=visit.number("number"),
            part=visit.number("part"),
        )
        return self._page(
            "article.html",
            visit,
            view=view,
            elsewhere=elsewhere(article, entry.finding, corpus.articles, visit.words),
            article=article.id,
            finding=entry.finding,
        )

    def decide(self, visit: Visit) -> Answer:
        """Write a decision, and go on to the next finding only after it is on disk."""
        name = self._named(visit)
        try:
            decision = read_decision(name, visit.form)
        except ValueError as error:
            return self.trouble(visit, str(error), 400)
        try:
            self.desk.decide(visit.seat, decision, seen=visit.form.get("seen", ""))
        except DecisionsChangedError:
            return self.finding(visit, trouble=visit.words("decision.meanwhile"), status=409)
        onward = self._queue(visit).around(name).onward
        return self._go(onward, visit, said=name)

    def reopen(self, visit: Visit) -> Answer:
        """Take away the decision on a finding."""
        name = self._named(visit)
        try:
            self.desk.reopen(visit.seat, name, seen=visit.form.get("seen", ""))
        except DecisionsChangedError:
            return self.finding(visit, trouble=visit.words("decision.meanwhile"), status=409)
        return self._go(name, visit, said=name)

    def undo(self, visit: Visit) -> Answer:
        """Take back the reviewer's last change, and show the finding that it was made on."""
        step = self.desk.undo(visit.seat)
        if step is None:
            return self.trouble(visit, visit.words("page.nothing_to_undo"), 409)
        return self._go(step.finding, visit, said=step.finding)

    def settle(self, visit: Visit) -> Answer:
        """Change the reviewer's name, the language or blind mode, and come back."""
        seat, form = visit.seat, visit.form
        if "reviewer" in form:
            seat.reviewer = " ".join(form["reviewer"].split())[:NOTE_LIMIT]
        if form.get("language") in LANGUAGES:
            seat.language = form["language"]
        if form.get("blind") in {"on", "off"}:
            seat.blind = form["blind"] == "on"
        return Answer(status=303, target=_local(form.get("back", "/")))

    def export(self, visit: Visit) -> Answer:
        """Return the corrections as a file, CSV or Markdown by its name."""
        rows = corrections(self.desk.corpus, self.desk.decisions(), visit.words)
        if visit.name == "corrections.csv":
            body, kind = to_csv(rows, visit.words), "text/csv; charset=utf-8"
        elif visit.name == "corrections.md":
            body, kind = to_markdown(rows, visit.words), "text/markdown; charset=utf-8"
        else:
            raise MissingError(visit.name)
        return Answer(body, kind=kind, file=visit.name)

    def trouble(self, visit: Visit, message: str, status: int) -> Answer:
        """Return a page that says what went wrong; it does not need the decisions file."""
        context = {"progress": None, "said": None, "said_decision": None, "message": message}
        return Answer(render("trouble.html", _common(visit) | context), status)

    def _named(self, visit: Visit) -> str:
        if visit.name not in self.desk.corpus.entries:
            raise MissingError(visit.name)
        return visit.name

    def _queue(self, visit: Visit, *, anew: bool = False) -> Queue:
        return self.desk.queue(visit.filters, blind=visit.seat.blind, anew=anew)

    def _go(self, name: str | None, visit: Visit, *, said: str) -> Answer:
        if name is None:
            return Answer(status=303, target=address("/", visit.filters, said=said))
        return Answer(status=303, target=finding_address(name, visit.filters, said=said))

    def _page(self, template: str, visit: Visit, *, status: int = 200, **context: object) -> Answer:
        decisions = self.desk.decisions()
        said = self.desk.corpus.entries.get(visit.query.get("said", ""))
        context |= {
            "progress": progress(self.desk.corpus, decisions),
            "said": said,
            "said_decision": decisions.get(said.finding.id) if said else None,
        }
        return Answer(render(template, _common(visit) | context), status)


def _common(visit: Visit) -> dict[str, object]:
    """Return what every page shows."""
    return {
        "t": visit.words,
        "seat": visit.seat,
        "form_key": visit.form_key,
        "here": visit.here,
        "filters": visit.filters,
    }


def _local(target: str) -> str:
    """Return the path and query of an address, so that it cannot lead to another site."""
    parts = urlsplit(target.replace("\\", "/"))
    return address("/" + parts.path.lstrip("/")) + (f"?{parts.query}" if parts.query else "")
