"""Objects for tests: each factory fills what the test does not care about.

Texts are built by the factories, so spans are always right: a fact is made from the sentence that
states it and the words in it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from checker.kinds.amount import Amount, Op
from checker.model import (
    Article,
    ArticleId,
    Context,
    Counts,
    Decision,
    Fact,
    Finding,
    Modality,
    Owner,
    Region,
    Report,
    Scope,
    Sentence,
    Skipped,
    Span,
    Value,
    ValueRow,
    Verdict,
)


def make_article(
    text: str = "It flew two missiles.\n",
    *,
    identifier: str = "stories/first.txt",
    language: str = "en",
    **fields: object,
) -> Article:
    """Return an article whose path is its id without ``#n``."""
    article = Article(
        id=ArticleId(identifier), text=text, language=language, path=identifier.split("#", 1)[0]
    )
    return replace(article, **fields)  # type: ignore[arg-type]  # fields of Article by name


def make_amount(low: int, high: int | None = None, *, unit: str | None = None) -> Amount:
    """Return exactly ``low``, or the range ``low`` to ``high``."""
    if high is None:
        return Amount.exactly(low, unit)
    return Amount(Fraction(low), Fraction(high), Op.RANGE, unit)


def make_context(what: str = "missiles", **fields: object) -> Context:
    """Return a context that tells only what is measured."""
    context = Context(
        what=what,
        noun="",
        modifiers=(),
        concepts=frozenset(),
        predicate="",
        names=(),
        scope=(),
        since=False,
        others=False,
        fresh=False,
        when=None,
        until=False,
        still=False,
        source=None,
        modality=Modality.STATED,
        quoted=False,
        part_of=False,
        listed_under=None,
        told_before=False,
        with_attacker=False,
        instrument="",
        period="",
        owner=Owner(),
        sorts=frozenset(),
        superseded=False,
        background=False,
        adds=False,
        places=(),
        masked=f"# {what}",
        clause=Span(0, 1),
    )
    return replace(context, **fields)  # type: ignore[arg-type]  # fields of Context by name


def make_fact(
    article: Article,
    words: str,
    value: Value | None = None,
    *,
    kind: str = "count",
    **context: object,
) -> Fact:
    """Return the fact that the first occurrence of ``words`` in the article states.

    Its sentence is the line that it stands on.

    Raises:
        ValueError: The article's text has no such words.
    """
    start = article.text.index(words)
    first = article.text.rfind("\n", 0, start) + 1
    last = article.text.find("\n", start)
    line = Span(first, len(article.text) if last < 0 else last)
    text = article.text[line.start : line.end]
    sentence = Sentence(article.id, line, text, Region.BODY, article.language)
    return Fact(
        kind=kind,
        value=value or make_amount(2),
        span=Span(start, start + len(words)),
        sentence=sentence,
        rule=f"{article.language}.{kind}.made_for_a_test",
        context=make_context(**{"clause": line, **context}),  # type: ignore[arg-type]  # as above
    )


def make_finding(
    *facts: Fact,
    identifier: str = "0123456789abcdef",
    verdict: Verdict = Verdict.CONTRADICTION,
    decision: Decision | None = None,
    **fields: object,
) -> Finding:
    """Return the finding whose rows are the distinct values of ``facts``, in the order given."""
    rows: dict[str, list[Fact]] = {}
    for fact in facts:
        rows.setdefault(fact.value.key(), []).append(fact)
    articles = {fact.sentence.article for fact in facts}
    finding = Finding(
        id=identifier,
        aliases=frozenset({identifier}),
        verdict=verdict,
        kind=facts[0].kind,
        scope=Scope.CROSS_ARTICLE if len(articles) > 1 else Scope.WITHIN_ARTICLE,
        what=facts[0].context.what,
        level=f"{facts[0].kind}.disjoint",
        explanation="the values cannot both be true",
        values=tuple(
            ValueRow(row[0].value.shown(), row[0].value, tuple(row), witnesses=len(row))
            for row in rows.values()
        ),
        decision=decision,
    )
    return replace(finding, **fields)  # type: ignore[arg-type]  # fields of Finding by name


def make_report(
    articles: Sequence[Article] = (),
    findings: Sequence[Finding] = (),
    skipped: Sequence[Skipped] = (),
    *,
    compared: int | None = None,
) -> Report:
    """Return a report of these findings, with counts that fit them."""
    facts = sum(len(finding.facts) for finding in findings)
    return Report(
        articles=tuple(articles),
        findings=tuple(findings),
        skipped=tuple(skipped),
        counts=Counts(
            articles=len(articles),
            facts=facts,
            groups=len(findings),
            compared=facts if compared is None else compared,
            findings=len(findings),
        ),
        embedder="hashing-1",
        settings={"language": "auto", "threshold": 0.5},
    )


def make_disagreement() -> Report:
    """Return a report of two articles, Arabic and English, that give a count two values."""
    arabic = make_article(
        "عنوان الخبر\n\nوقال المتحدث إن السفينة حملت ثلاثة صناديق من الدواء.\n",
        identifier="stories/harbour.ar.txt",
        language="ar",
        outlet="الميناء",
        published=dt.datetime(2031, 5, 2, tzinfo=dt.UTC),
        title="عنوان الخبر",
    )
    english = make_article(
        "Harbour news\n\nThe ship carried five boxes of medicine, the spokesman said.\n",
        identifier="stories/harbour.en.txt",
        outlet="Quay Post",
        published=dt.datetime(2031, 5, 2, 14, 30, tzinfo=dt.UTC),
        title="Harbour news",
    )
    three = make_fact(arabic, "ثلاثة صناديق", make_amount(3), what="صناديق", source="المتحدث")
    five = make_fact(english, "five boxes", make_amount(5), what="boxes")
    return make_report([arabic, english], [make_finding(three, five)])
