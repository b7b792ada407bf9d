"""Reports for reading: one self-contained page, which works offline and without JavaScript.

The page asks no other host for anything: its Content-Security-Policy allows only the style and the
script that stand in it, by their hashes. It is in English, and each of its own words carries the
Arabic one beside it (``data-ar``), for which the script exchanges it.
"""

from __future__ import annotations

import base64
import hashlib
import re
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
from checker.report.steering import STEERING
from checker.report.summary import coverage, verdict_counts
from checker.report.wording import wording

_STRONGEST_FIRST = sorted(Verdict, key=lambda verdict: -verdict.weight)
_ROOM = 600
"""Characters of a sentence on either side of its value."""

_COLUMNS = ("value", "statement", "where")
_STEERS = re.compile(f"[{''.join(STEERING)}]")


@dataclass(frozen=True, slots=True)
class HtmlFormat:
    """All findings on one page, to be filtered by verdict, kind and text."""

    layout: Layout = Layout()

    def render(self, report: Report) -> str:
        """See `checker.report.interface.ReportFormat.render`."""
        style, script = _file("page.css"), _file("page.js")
        title, places = f"check: {verdict_counts(report)}", Places(report)
        parts = {key: _both(f"report.{key}") for key in _PAGE_WORDS}
        parts["none"] = _both(_none(report))
        parts |= {f"{key}_ar": _escape(wording("ar")(f"report.{key}")) for key in _SCRIPT_WORDS}
        return Template(_file("page.html")).substitute(
            parts,
            title=_escape(title),
            heading=_said(title, f"check: {_counted(report)}"),
            style=style,
            style_hash=_source_hash(style),
            script=script,
            script_hash=_source_hash(script),
            coverage=_said(coverage(report), _coverage(report)),
            verdicts=_verdict_boxes(report, self.layout.weakest),
            options=_both("report.kinds", "option", ' value=""') + _kind_options(report),
            findings="\n".join(_finding(finding, places) for finding in report.findings),
            none_hidden=" hidden" if report.findings else "",
            skipped=_skipped(report),
            version=_escape(__version__),
            embedder=_escape(report.embedder),
            chosen=escape_markup(dumps(dict(report.settings), indent=2)),
        )


_PAGE_WORDS = ("skip", "lead", "search", "verdict", "kind", "decided", "settings")
_SCRIPT_WORDS = ("shown", "unfit")


def _file(name: str) -> str:
    return (resources.files("checker.report") / "page" / name).read_text(encoding="utf-8")


def _source_hash(source: str) -> str:
    """Name a source as Content-Security-Policy wants it (CSP level 3, 2.3.1)."""
    digest = hashlib.sha256(source.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _said(english: str, arabic: str, tag: str = "span", also: str = "") -> str:
    """Return words of the page in English, with the Arabic ones to exchange them for."""
    return f'<{tag} data-ar="{_escape(arabic)}"{also}>{_escape(english)}</{tag}>'


def _both(key: str, tag: str = "span", also: str = "") -> str:
    return _said(wording("en")(key), wording("ar")(key), tag, also)


def _named(section: str, name: str) -> tuple[str, str]:
    """Return a name in English and in Arabic; one that has no words stays as it is."""
    return name, wording("ar").told(section, name) or name


def _counted(report: Report) -> str:
    counted = Counter(f.verdict for f in report.findings if f.decision is None)
    parts = [
        f"{wording('ar').told('verdict', verdict)} {counted[verdict]:,}"
        for verdict in _STRONGEST_FIRST
        if counted[verdict]
    ]
    return " · ".join(parts) or wording("ar")(_none(report))


def _none(report: Report) -> str:
    """Return the key of what is said where there is no finding."""
    return "report.none" if report.counts.compared else "report.nothing"


def _coverage(report: Report) -> str:
    counts = report.counts
    return wording("ar")(
        "page.counts",
        articles=f"{counts.articles:,}",
        facts=f"{counts.facts:,}",
        compared=f"{counts.compared:,}",
    )


def _verdict_boxes(report: Report, weakest: Verdict) -> str:
    counted = Counter(finding.verdict for finding in report.findings)
    return "".join(
        f'<label class="tick"><input type="checkbox" name="verdict" value="{verdict.value}"'
        f"{' checked' if verdict.weight >= weakest.weight else ''}> "
        f"{_said(*_named('verdict', verdict.value))} ({counted[verdict]:,})</label>"
        for verdict in _STRONGEST_FIRST
    )


def _kind_options(report: Report) -> str:
    counted = Counter(finding.kind for finding in report.findings)
    lines = []
    for kind, number in sorted(counted.items()):
        english, arabic = (f"{name} ({number:,})" for name in _named("kind", kind))
        lines.append(_said(english, arabic, "option", f' value="{_escape(kind)}"'))
    return "".join(lines)


def _finding(finding: Finding, places: Places) -> str:
    verdict, name = finding.verdict, _escape(finding.id)
    decided = "" if finding.decision is None else " data-decided"
    rows = "\n".join(_row(statement, finding) for statement in statements(finding, places))
    heads = "".join(_both(f"report.{column}", "th", ' scope="col"') for column in _COLUMNS)
    return f"""\
<article class="finding {verdict.value}" id="f-{name}" data-verdict="{verdict.value}" \
data-kind="{_escape(finding.kind)}"{decided} aria-labelledby="h-{name}">
<h2 id="h-{name}">{_verdict(verdict)} {_said(*_named("kind", finding.kind), also=' class="kind"')} \
{_bdi(finding.what)}</h2>
<p>{_explained(finding)} <a class="id" href="#f-{name}">{name}</a></p>{_decision(finding.decision)}
<table><thead><tr>{heads}</tr></thead><tbody>
{rows}
</tbody></table>
</article>"""


def _verdict(verdict: Verdict) -> str:
    sign = f'<svg aria-hidden="true"><use href="#sign-{verdict.value}"></use></svg>'
    return f'<span class="verdict">{sign} {_said(*_named("verdict", verdict.value))}</span>'


def _explained(finding: Finding) -> str:
    arabic = wording("ar").level(finding.level, finding.explanation)
    within = finding.scope is Scope.WITHIN_ARTICLE
    place = _both("report.within" if within else "report.across")
    level = f'<bdi dir="ltr">{_escape(finding.level)}</bdi>'
    return f'{_said(finding.explanation, arabic)} <span class="scope">({level} · {place})</span>'


def _row(statement: Statement, finding: Finding) -> str:
    text = quote(statement.fact, room=_ROOM)
    words = f"{_shown(text.before)}<mark>{_shown(text.words)}</mark>{_shown(text.after)}"
    source = _both("report.said_by") + f" {_bdi(statement.source)}" if statement.source else ""
    return (
        f'<tr><td class="value">{_value(statement, finding)}</td>'
        f'<td class="statement"><blockquote dir="auto" lang="{_escape(_language(statement))}">'
        f"{words}</blockquote>{f'<small>{source}</small>' if source else ''}</td>"
        f'<td class="where">{_where(statement)}</td></tr>'
    )


def _value(statement: Statement, finding: Finding) -> str:
    if not statement.first:
        return ""
    row = next(row for row in finding.values if statement.fact in row.facts)
    english, arabic = (wording(name).value(row, finding.kind) for name in ("en", "ar"))
    return _said(english, arabic, "bdi")


def _where(statement: Statement) -> str:
    """Return who published a statement, when, under which title, and the place in the file."""
    article = statement.article
    known = [_bdi(article.outlet) if article.outlet else ""]
    if article.published is not None:
        day = article.published
        known.append(_said(wording("en").moment(day), wording("ar").moment(day), "bdi"))
    told = [" · ".join(part for part in known if part)]
    told += [f"<small>{_bdi(article.title)}</small>"] if article.title else []
    path = f'<bdi dir="ltr">{_shown(statement.place.shown)}</bdi>'
    return "".join([*told, f'<small class="path">{path}</small>'])


def _language(statement: Statement) -> str:
    return statement.fact.sentence.language or statement.article.language


def _decision(decision: Decision | None) -> str:
    if decision is None:
        return ""
    status = _said(*_named("state", decision.status.value))
    reason = _said(*_named("reason", decision.reason)) if decision.reason else ""
    others = [_bdi(part) for part in (decision.reviewer, decision.note) if part]
    told = ", ".join(part for part in (status, reason, *others) if part)
    return f'\n<p class="decision">{_both("report.was_decided")}: {told}</p>'


def _skipped(report: Report) -> str:
    if not report.skipped:
        return ""
    rows = "\n".join(
        f'<tr><td><bdi dir="ltr">{_shown(item.path)}</bdi></td><td>{_bdi(item.reason)}</td>'
        f"<td>{_escape(item.stage)}</td></tr>"
        for item in report.skipped
    )
    heads = "".join(
        _both(f"report.{column}", "th", ' scope="col"') for column in ("path", "reason", "stage")
    )
    title = _both("report.skipped", "h2", ' id="skipped"')
    return f"""<section class="skipped" aria-labelledby="skipped">{title}
<table><thead><tr>{heads}</tr></thead><tbody>
{rows}
</tbody></table></section>"""


def _escape(text: str) -> str:
    return escape_markup(printable(text))


def _shown(text: str) -> str:
    """Escape text of an article; characters that would turn it about are shown by their names."""
    return _STEERS.sub(
        lambda found: f'<span class="control">{STEERING[found[0]]}</span>', _escape(text)
    )


def _bdi(text: str) -> str:
    return f"<bdi>{_shown(text)}</bdi>"
