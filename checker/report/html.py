"""Reports for reading: one self-contained page, which works offline and without JavaScript.

The page asks no other host for anything: its Content-Security-Policy allows only the style and the
script that stand in it, by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from dataclasses import dataclass
from html import escape as escape_markup
from importlib import resources
from string import Template

from checker import __version__
from checker.model import Decision, Finding, Report, Scope, Verdict
from checker.model.document import dumps
from checker.report.interface import Layout
from checker.report.places import Places, printable, quote
from checker.report.rows import Statement, statements
from checker.report.summary import coverage, verdict_counts

_STRONGEST_FIRST = sorted(Verdict, key=lambda verdict: -verdict.weight)
_ROOM = 600
"""Characters of a sentence on either side of its value."""

_COLUMNS = ("Value", "Statement", "Where")


@dataclass(frozen=True, slots=True)
class HtmlFormat:
    """All findings on one page, to be filtered by verdict, kind and text."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        style, script = _file("page.css"), _file("page.js")
        places = Places(report)
        return Template(_file("page.html")).substitute(
            title=_escape(f"check: {verdict_counts(report)}"),
            style=style,
            style_hash=_source_hash(style),
            script=script,
            script_hash=_source_hash(script),
            coverage=_escape(coverage(report)),
            verdicts=_verdict_boxes(report, self.layout.weakest),
            kinds=_kind_options(report),
            findings="\n".join(_finding(finding, places) for finding in report.findings),
            none_hidden=" hidden" if report.findings else "",
            none_text="No disagreement was found.",
            skipped=_skipped(report),
            version=_escape(__version__),
            embedder=_escape(report.embedder),
            settings=escape_markup(dumps(dict(report.settings), indent=2)),
        )


def _file(name: str) -> str:
    return (resources.files("checker.report") / "page" / name).read_text(encoding="utf-8")


def _source_hash(source: str) -> str:
    """Name a source as Content-Security-Policy wants it (CSP level 3, 2.3.1)."""
    digest = hashlib.sha256(source.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _verdict_boxes(report: Report, weakest: Verdict) -> str:
    counted = Counter(finding.verdict for finding in report.findings)
    return "".join(
        f'<label class="tick"><input type="checkbox" name="verdict" value="{verdict.value}"'
        f"{' checked' if verdict.weight >= weakest.weight else ''}> {verdict.value} "
        f"({counted[verdict]:,})</label>"
        for verdict in _STRONGEST_FIRST
    )


def _kind_options(report: Report) -> str:
    counted = Counter(finding.kind for finding in report.findings)
    return "".join(
        f'<option value="{_escape(kind)}">{_escape(kind)} ({number:,})</option>'
        for kind, number in sorted(counted.items())
    )


def _finding(finding: Finding, places: Places) -> str:
    verdict, name = finding.verdict, _escape(finding.id)
    where = "in one article" if finding.scope is Scope.WITHIN_ARTICLE else "across articles"
    decided = "" if finding.decision is None else " data-decided"
    rows = "\n".join(_row(statement) for statement in statements(finding, places))
    heads = "".join(f'<th scope="col">{column}</th>' for column in _COLUMNS)
    return f"""\
<article class="finding {verdict.value}" id="f-{name}" data-verdict="{verdict.value}" \
data-kind="{_escape(finding.kind)}"{decided} aria-labelledby="h-{name}">
<h2 id="h-{name}">{_verdict(verdict)} <span class="kind">{_escape(finding.kind)}</span> \
{_bdi(finding.what)}</h2>
<p>{_escape(finding.explanation)} <span class="scope">({_escape(finding.level)}, {where})</span> \
<a class="id" href="#f-{name}">{name}</a></p>{_decision(finding.decision)}
<table><thead><tr>{heads}</tr></thead><tbody>
{rows}
</tbody></table>
</article>"""


def _verdict(verdict: Verdict) -> str:
    sign = f'<svg aria-hidden="true"><use href="#sign-{verdict.value}"></use></svg>'
    return f'<span class="verdict">{sign} {verdict.value}</span>'


def _row(statement: Statement) -> str:
    text = quote(statement.fact, room=_ROOM)
    words = f"{_escape(text.before)}<mark>{_escape(text.words)}</mark>{_escape(text.after)}"
    source = f"<small>said by {_bdi(statement.source)}</small>" if statement.source else ""
    value = f"<bdi>{_escape(statement.shown)}</bdi>" if statement.first else ""
    return (
        f'<tr><td class="value">{value}</td>'
        f'<td class="statement"><blockquote dir="auto" lang="{_escape(_language(statement))}">'
        f"{words}</blockquote>{source}</td>"
        f'<td class="where">{_where(statement)}</td></tr>'
    )


def _where(statement: Statement) -> str:
    """Return who published a statement, when, under which title, and the place in the file."""
    article = statement.article
    known = [_bdi(article.outlet) if article.outlet else "", _escape(statement.published)]
    told = [" · ".join(part for part in known if part)]
    told += [f"<small>{_bdi(article.title)}</small>"] if article.title else []
    told.append(f'<small class="path">{_bdi(statement.place.shown)}</small>')
    return "".join(told)


def _language(statement: Statement) -> str:
    return statement.fact.sentence.language or statement.article.language


def _decision(decision: Decision | None) -> str:
    if decision is None:
        return ""
    said = (decision.status.value, decision.reason, decision.reviewer, decision.note)
    told = ", ".join(_bdi(part) for part in said if part)
    return f'\n<p class="decision">Decided: {told}</p>'


def _skipped(report: Report) -> str:
    if not report.skipped:
        return ""
    rows = "\n".join(
        f"<tr><td>{_bdi(item.path)}</td><td>{_bdi(item.reason)}</td><td>{_escape(item.stage)}</td></tr>"
        for item in report.skipped
    )
    heads = "".join(f'<th scope="col">{column}</th>' for column in ("Path", "Reason", "Stage"))
    return f"""<section class="skipped" aria-labelledby="skipped"><h2 id="skipped">Not checked</h2>
<table><thead><tr>{heads}</tr></thead><tbody>
{rows}
</tbody></table></section>"""


def _escape(text: str) -> str:
    return escape_markup(printable(text))


def _bdi(text: str) -> str:
    return f"<bdi>{_escape(text)}</bdi>"
