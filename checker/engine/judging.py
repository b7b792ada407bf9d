"""Links -> findings, component by component: an untouched story is not judged again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from checker.comparison import compare
from checker.engine.dossiers import Dossiers
from checker.engine.linking import Comparison, Pair
from checker.grouping import form_groups
from checker.grouping.clustering import Key, components
from checker.model import Article, ArticleId, Fact, Finding, Link
from checker.settings import Settings
from checker.store.codec import codec
from checker.store.memo import Kept, Memo, key_of

Links = Mapping[tuple[Key, Key], Link]
"""The link of each pair of facts, the smaller key first."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What one component of linked facts gave."""

    groups: int
    findings: tuple[Finding, ...]


class Judge:
    """Groups linked facts and compares their values, or fetches what that gave before."""

    def __init__(
        self,
        articles: Mapping[ArticleId, Article],
        digests: Mapping[ArticleId, str],
        dossiers: Dossiers,
        settings: Settings,
        kept: Kept,
    ) -> None:
        """Prepare to judge facts.

        Args:
            articles: Of the run.
            digests: Of each article.
            dossiers: Of each digest.
            settings: Of the run.
            kept: Where judged components are kept; depends on code, model and settings.
        """
        self._articles = articles
        self._digests = digests
        self._dossiers = dossiers
        self._settings = settings
        self._kept: Memo[Judged] = Memo(kept.store, "component", kept.depends, _CODEC.encode)

    def judge(self, links: Links) -> list[Judged]:
        """Return what each connected component of the links gave, in a stable order."""
        found = components(links)
        keys = [self._key(component) for component in found]
        kept = self._kept.get(keys, lambda _, said: cast("Judged", _CODEC.decode(said)))
        missing = [
            (key, component) for key, component in zip(keys, found, strict=True) if key not in kept
        ]
        if missing:
            new = self._judge(missing, links)
            self._kept.put(new)
            kept |= new
        return [kept[key] for key in keys]

    def _key(self, component: Sequence[Key]) -> str:
        parts = (
            part
            for article, index in component
            for part in (article, self._digests[ArticleId(article)], str(index))
        )
        return key_of(*parts)

    def _judge(
        self, components: Sequence[tuple[str, Sequence[Key]]], links: Links
    ) -> dict[str, Judged]:
        needed = {article for _, component in components for article, _ in component}
        digests = {self._digests[ArticleId(article)] for article in needed}
        self._dossiers.read(sorted(digests))
        by_left: dict[Key, list[tuple[Key, Key]]] = {}
        for pair in links:
            by_left.setdefault(pair[0], []).append(pair)
        judged: dict[str, Judged] = {}
        for key, component in components:
            inside = {pair: links[pair] for fact in component for pair in by_left.get(fact, ())}
            judged[key] = self._component(component, inside)
        return judged

    def _component(self, component: Sequence[Key], links: Links) -> Judged:
        facts = {key: self._fact(key) for key in component}
        order = {key: self._order(fact) for key, fact in facts.items()}
        groups = form_groups(facts, links, order)
        published = {
            fact.sentence.article: self._articles[fact.sentence.article].published
            for fact in facts.values()
        }
        found = (compare(group, published, self._settings) for group in groups)
        return Judged(len(groups), tuple(finding for finding in found if finding is not None))

    def _fact(self, key: Key) -> Fact:
        article, index = ArticleId(key[0]), key[1]
        fact = self._dossiers[self._digests[article]].told[index].fact
        if fact.sentence.article == article:
            return fact
        return replace(fact, sentence=replace(fact.sentence, article=article))  # of a copy

    def _order(self, fact: Fact) -> tuple[str, ...]:
        """Order facts by publication, statement, article and place."""
        when = self._articles[fact.sentence.article].published
        return (
            "" if when is None else when.isoformat(),
            fact.statement,
            fact.sentence.article,
            f"{fact.span.start:09d}",
        )


def links_between(
    compared: Iterable[tuple[Pair, Comparison]], holders: Mapping[str, Sequence[ArticleId]]
) -> dict[tuple[Key, Key], Link]:
    """Return the links between facts of articles, from those between digests.

    Args:
        compared: Pairs with what comparing them gave.
        holders: The articles of each digest, sorted; several where texts are copies.
    """
    found: dict[tuple[Key, Key], Link] = {}
    for pair, comparison in compared:
        if comparison.links:
            for left, right in _holding(pair, holders):
                for link in comparison.links:
                    first, second = (str(left), link.left), (str(right), link.right)
                    found[min(first, second), max(first, second)] = link
    return dict(sorted(found.items(), key=lambda item: item[0]))


def _holding(
    pair: Pair, holders: Mapping[str, Sequence[ArticleId]]
) -> Iterable[tuple[ArticleId, ArticleId]]:
    if pair.within:
        return ((article, article) for article in holders[pair.left])
    return (
        (left, right)
        for left in holders[pair.left]
        for right in holders[pair.right]
        if pair.left != pair.right or left < right
    )


_CODEC = codec(Judged)
