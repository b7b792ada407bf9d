"""Clustering: independent of order, and no single bridge merges two facts."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from checker.grouping.clustering import Key, clusters, components

KEYS: list[Key] = [(f"a{number}", 0) for number in range(8)]


def full(keys: list[Key], probability: float) -> dict[tuple[Key, Key], float]:
    return dict.fromkeys(combinations(keys, 2), probability)


def never(_left: Key, _right: Key) -> bool:
    """Keep no two facts apart."""
    return False


def test_facts_that_are_all_linked_are_one_group() -> None:
    assert clusters(full(KEYS[:4], 0.9), never) == [tuple(KEYS[:4])]


def test_one_bridge_does_not_merge_two_groups() -> None:
    links = full(KEYS[:3], 0.9) | full(KEYS[3:6], 0.9) | {(KEYS[2], KEYS[3]): 0.95}

    groups = clusters(links, never)

    assert tuple(KEYS[3:6]) in groups or tuple(KEYS[:3]) in groups
    assert max(len(group) for group in groups) < 6


def test_a_fact_without_link_is_in_no_group() -> None:
    assert clusters({}, never) == []


def test_two_facts_that_are_apart_never_share_a_group() -> None:
    def apart(left: Key, right: Key) -> bool:
        return {left, right} == {KEYS[0], KEYS[3]}

    groups = clusters(full(KEYS[:4], 0.9), apart)

    assert groups
    assert not any({KEYS[0], KEYS[3]} <= set(group) for group in groups)


links = st.dictionaries(
    st.sampled_from(list(combinations(KEYS, 2))),
    st.floats(min_value=0.5, max_value=1.0, allow_nan=False),
)


@given(links, st.randoms(use_true_random=False))
def test_groups_do_not_depend_on_the_order_of_links(
    found: dict[tuple[Key, Key], float], random: object
) -> None:
    shuffled = list(found.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random

    assert clusters(dict(shuffled), never) == clusters(found, never)


def test_what_an_article_tells_again_goes_where_it_told_it_before() -> None:
    again: Key = (KEYS[0][0], 1)

    groups = clusters(full(KEYS[:4], 0.9) | {(KEYS[0], again): 0.3}, never)

    assert groups == [tuple(sorted([*KEYS[:4], again]))]


def test_but_not_where_something_keeps_it_apart() -> None:
    again: Key = (KEYS[0][0], 1)

    def apart(left: Key, right: Key) -> bool:
        return {left, right} == {again, KEYS[3]}

    groups = clusters(full(KEYS[:4], 0.9) | {(KEYS[0], again): 0.3}, apart)

    assert tuple(KEYS[:4]) in groups


def test_a_group_of_several_articles_does_not_follow_one_of_them() -> None:
    again: Key = (KEYS[0][0], 1)
    links = full(KEYS[:4], 0.9) | full([again, *KEYS[4:7]], 0.9) | {(KEYS[0], again): 0.3}

    groups = clusters(links, never)

    assert tuple(KEYS[:4]) in groups


@given(links)
def test_every_group_lies_in_one_component_and_shares_no_fact(
    found: dict[tuple[Key, Key], float],
) -> None:
    groups = clusters(found, never)
    parts = [set(part) for part in components(found)]

    members = [key for group in groups for key in group]
    assert len(members) == len(set(members))
    assert all(any(set(group) <= part for part in parts) for group in groups)
