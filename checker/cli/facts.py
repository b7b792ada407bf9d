"""Print the facts that are read from articles, one JSON object a line."""

from __future__ import annotations

import argparse

from checker.cli.console import deliver, require_writable
from checker.cli.corpus import read_corpus, tell_skipped
from checker.cli.exits import Exit
from checker.cli.options import add_language, add_output, add_paths, add_talk, configuration
from checker.errors import InputError
from checker.model import Fact, Span
from checker.model.document import dumps, fact_document


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``check facts``."""
    add_paths(parser)
    add_output(parser)
    add_language(parser)
    add_talk(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read the articles and print their facts in article and text order."""
    # Imported late: `check --help` needs no numpy.
    from checker.pipeline import prepare  # noqa: PLC0415

    require_writable(arguments.output)
    settings = configuration(arguments).settings
    corpus = read_corpus(arguments.paths, language=settings.language)
    if not arguments.quiet:
        tell_skipped(corpus.skipped)
    if not corpus.articles:
        raise InputError("no article was found (.txt .md .html .jsonl .csv)")
    facts = [fact for article in corpus.articles for fact in prepare(article, settings).facts]
    deliver("".join(f"{dumps(described(fact))}\n" for fact in facts), arguments.output)
    return Exit.CLEAN if corpus.complete else Exit.FAILED


def described(fact: Fact) -> dict[str, object]:
    """Lay out a fact as in a report, and all else that was read around it."""
    context = fact.context
    return fact_document(fact) | {
        "language": fact.sentence.language,
        "region": fact.sentence.region.value,
        "clause": _span(context.clause),
        "noun": context.noun,
        "modifiers": list(context.modifiers),
        "concepts": sorted(context.concepts),
        "predicate": context.predicate,
        "names": list(context.names),
        "places": list(context.places),
        "scope": list(context.scope),
        "since": context.since,
        "others": context.others,
        "fresh": context.fresh,
        "until": context.until,
        "still": context.still,
        "modality": context.modality.value,
        "quoted": context.quoted,
        "part_of": context.part_of,
        "listed_under": None if context.listed_under is None else _span(context.listed_under),
        "told_before": context.told_before,
        "with_attacker": context.with_attacker,
        "instrument": context.instrument,
        "period": context.period,
        "owner": {
            "slot": context.owner.slot,
            "relation": context.owner.relation,
            "names": list(context.owner.names),
            "countries": sorted(context.owner.countries),
        },
        "sorts": sorted(context.sorts),
        "superseded": context.superseded,
        "background": context.background,
        "adds": context.adds,
        "masked": context.masked,
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
