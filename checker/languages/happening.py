"""What happens to the counted thing: which word of its sentence tells it, without a parser.

The word that says what happened stands next to the value, on the near side of any other value; the
counted noun itself may tell it, and a toll is told of those who died.
"""

from __future__ import annotations

from checker.languages.concepts import (
    BEFORE,
    BESIDE_ALONE,
    CASUALTY,
    EVENTS,
    FATES,
    LEVEL,
    MOVING,
    OUTCOMES,
    QUOTED,
    UNDERGO,
    WAYS,
)
from checker.languages.fitting import fitting_to
from checker.languages.telling import TRANSPARENT, Event, Tellings
from checker.languages.words import Role

REACH = 14
"""Words to either side within which the event of a value is looked for."""

_TOLL = 5
"""Words within which the fate follows its toll: the number of people killed."""

_ASIDES = {",": ",", "(": ")", "-": "-", "\N{EN DASH}": "\N{EN DASH}"}
"""What opens an aside, each with what closes it."""

_OPENING = 3
"""Words from the opening of an aside to its part marker, at most: ", most of them children,"."""

_ASIDE = 12
"""Words of an aside, at most."""


class Happenings(Tellings):
    """What happens to the things that the values of one sentence count."""

    def of(self, index: int, left: int, right: int) -> Event | None:
        """Return what happens to the counted thing: the noun itself, else the nearest event word.

        To the left the word governs ("the killing of 25 people"), to the right it is told after
        its subject ("37 people died"); another value in between has an event of its own. Of a
        move it tells whether the value is its size or where it ended: "up 8 points, to 2,416".
        """
        if not self.told or self._speaks(index):
            return None
        found = self._named_fate(index) or self._told_around(index, left, right)
        if found is None and self._is_second_of_result(index):
            return self.of(index - 1, *self.clauses.clause(index - 1))
        if found is not None and not self._is_its_own(found, index):
            thing = self.vocabulary.things.get(self.readings[index].lemma, "")
            fitting = fitting_to(self.readings[index], thing)
            if found.concept not in fitting:
                found = self._nearest(index, left, right, fitting)
        if found is None or found.concept not in WAYS or self.readings[index].kind in TRANSPARENT:
            return found
        return found if self.level_mark(index) is None else found._replace(concept=LEVEL)

    def _is_its_own(self, event: Event, index: int) -> bool:
        """Say whether the counted noun itself tells an event, which then befell it."""
        first, last = self.clauses.places[index]
        return first <= event.at <= last

    def _told_around(self, index: int, left: int, right: int) -> Event | None:
        """Return the event word that stands around a value."""
        first, _ = self.clauses.places[index]
        return (
            self._of_its_noun(index)
            or (self._moved(index) if self.readings[index].kind in MOVING else None)
            or self.tolled(index, left)
            or self._related(index)
            or self._predicated(index, right)
            or (self._governing(index) if left < first and first - 1 in self.told else None)
            or self._nearest(index, left, right, FATES)
            or (self.at(first - 1) if first > left and first - 1 not in self.adverbial else None)
            or self._beyond(index, left)
            or self._with_the_last(index)
            or self._nearest(index, left, right, EVENTS)
            or self._resumed(index)
        )

    def _moved(self, index: int) -> Event | None:
        """Return the move right beside its size: "deaths fell 11 percent", "4 percent lower".

        Behind the size only where subjects stand before their verbs.
        """
        first, last = self.clauses.places[index]
        beside = (last + 1, first - 1) if self.vocabulary.auxiliaries else (first - 1,)
        for at in beside:
            its_own = at < first or at not in self.marks[Role.MOVES] or self._is_behind_size(at)
            if self.told.get(at) in WAYS and its_own:
                return self.at(at)
        return None

    def _of_its_noun(self, index: int) -> Event | None:
        """Return what the noun of a sum tells right behind it: "$40 million in damage"."""
        reading = self.readings[index]
        if reading.kind != "money" or reading.noun is None:
            return None
        _, last = self.clauses.places[index]
        noun = self.clauses.sentence.within(reading.noun)
        return self.at(noun[-1]) if noun and 0 < noun[-1] - last <= 2 else None

    def _related(self, index: int) -> Event | None:
        """Return what a relative clause does to the value: "freed the girl who slapped 2 guards".

        Its verb stands between the pronoun and the value.
        """
        verb = self.clauses.places[index][0] - 1
        return self.at(verb) if verb - 1 in self.marks[Role.RELATIVES] else None

    def _governing(self, index: int) -> Event | None:
        """Return what is done right before to a thing that is nobody: "fired 12 rockets".

        Or to anybody, by a verbal noun that names its doer: "for her slapping two guards".
        """
        if self.readings[index].noun is None:
            return None
        at = self.clauses.places[index][0] - 1
        found = self.at(at)
        if self.vocabulary.pronouns and self.words[at].folded.endswith(self.vocabulary.pronouns):
            return found
        if not self.vocabulary.auxiliaries:
            return None
        done = found is not None and found.concept in ("launched", "intercepted", "destroyed")
        return found if done else None

    def _with_the_last(self, index: int) -> Event | None:
        """Return what is done to two objects of one verb: "fired 9 rockets and three shells"."""
        if not index or self.readings[index].noun is None:
            return None
        first, _ = self.clauses.places[index]
        _, before = self.clauses.places[index - 1]
        beside, between = self.readings[index - 1], self.words[before + 1 : first]
        joined = first - 1 > before or self.words[first].folded != self.words[first].bare
        if beside.kind != self.readings[index].kind or beside.noun is None or not joined:
            return None
        joins = self.vocabulary.joining | self.vocabulary.conjunctions
        if any(word.folded not in joins for word in between):
            return None
        found = self.of(index - 1, *self.clauses.clause(index - 1))
        return found if found is not None and found.at < self.clauses.places[index - 1][0] else None

    def _resumed(self, index: int) -> Event | None:
        """Return the verb that a clause goes on with: "won, the party that holds Tarsa, 70 seats".

        Between the two stands a relative clause alone.
        """
        first, _ = self.clauses.places[index]
        left = self.clauses.left_edge(first)
        begins = not any(word.content for word in self.words[left:first])  # but for "by"
        opening = self.clauses.left_edge(left - 1) if begins else 0
        if opening not in self.marks[Role.RELATIVES]:
            return None
        before = range(self.clauses.left_edge(opening - 1), opening)
        return self.at(max((at for at in self.free if at in before), default=first))

    def _named_fate(self, index: int) -> Event | None:
        """Return the event that the counted noun itself tells: "4 injured".

        Of "four of the injured" another thing is told, by the word that governs them if there is
        one: "the death of four of the injured".
        """
        if self.readings[index].noun is None:
            return None
        first, last = self.clauses.places[index]
        own = next((self.at(at) for at in self.events if first <= at <= last), None)
        if own is None:
            return None
        if (outcome := self._outcome(index, own)) is not None:
            return outcome
        both = self.words[last + 1 : last + 2]
        together = any(word.folded in self.vocabulary.of_both for word in both)
        if own.concept == CASUALTY and not (together or self.is_vague(index)):
            own = own._replace(concept=self.told[own.at])  # four dead, and some wounded
        inside = self.words[first : last + 1]
        some = any(word.folded in self.vocabulary.partitives for word in inside)
        governing = self.at(first - 1) if some and first > 0 else None
        return governing if governing and governing.concept in FATES else own

    def _outcome(self, index: int, own: Event) -> Event | None:
        """Return what became of what the noun tells: "cancelled 9 trips", "killed 9 refugees"."""
        wanted = OUTCOMES if own.concept not in FATES else UNDERGO.get(own.concept, frozenset())
        first, last = self.clauses.places[index]
        low = max(self._free_around(first, last)[0], self.clauses.left_edge(first) - 1)
        before = max((at for at in self.free if low < at < first), default=first)
        if self.told.get(before) in wanted and before not in self.adverbial:
            return self.at(before)
        end = min(self._free_around(first, last)[1], self.clauses.clause(index)[1] + 1)
        behind = next((at for at in self.free if last < at < end), end)
        passive = self.words[behind - 1].folded in self.vocabulary.auxiliaries
        return self.at(behind) if passive and self.told.get(behind) in wanted else None

    def tolled(self, index: int, left: int) -> Event | None:
        """Return the fate behind a word such as "toll" whose figure this is.

        "The number of dead in the attack on the displaced rose to 94": the nearest fate is not it.
        Where the figure is where something rose to, other values may stand in between.
        """
        tolls = self.marks[Role.TOLLS]
        if not tolls or self.readings[index].kind != "count":
            return None
        first, _ = self.clauses.places[index]
        is_level = self.level_mark(index) is not None
        low = 0 if is_level else left
        for at in range(first - 1, low - 1, -1):
            owner = self.owners[at]
            wall = owner is not None and self.readings[owner].kind not in TRANSPARENT
            if wall and not is_level:
                return None
            if at in tolls:
                behind = (*range(at + 1, min(at + _TOLL, first)), at, max(at - 1, low))
                events = (found for place in behind if (found := self.at(place)))
                return next((found for found in events if found.concept in FATES), None)
        return None

    def _predicated(self, index: int, right: int) -> Event | None:
        """Return the fate that is told right behind its subject: "and 7 people were injured".

        Only where no verb stands right before it, whose object it would be; nor to any date.
        """
        auxiliaries = self.vocabulary.auxiliaries
        if not auxiliaries or self.readings[index].kind == "date":
            return None
        first, last = self.clauses.places[index]
        told = self.at(last + 1) if last < right else None
        others = self.readings[index].lemma in self.vocabulary.others
        if others and told and told.concept in FATES:
            return told  # "one killed, two others injured"
        if first - 1 in self.told:
            return None
        if told and told.concept in FATES and (main := self._behind_participle(told, index)):
            return main
        start = self._behind_aside(last + 1)
        start += start in self.marks[Role.RELATIVES]  # "dozens of people who died"
        for at in range(start, len(self.words)):
            found = self.at(at)
            if found or self.words[at].folded not in auxiliaries:
                fate = found is not None and found.concept in FATES | OUTCOMES
                if fate and not self._is_anothers(at, index):
                    return found
                break
        behind = self.words[last + 1].folded if last + 1 < len(self.words) else ""
        return self._shared(index) if behind in self.vocabulary.joining else None

    def _behind_participle(self, participle: Event, index: int) -> Event | None:
        """Return the fate of those whom another befell: "two men abducted in May were freed"."""
        _, end = self._free_around(participle.at, participle.at)
        verb = False
        for at in range(participle.at + 1, end):
            if self.clauses.left_edge(at) > participle.at or at in self.marks[Role.RELATIVES]:
                break
            if self.words[at].folded in self.vocabulary.auxiliaries:
                verb = True
            elif verb and at not in self.adverbial:
                fate = self.told.get(at) in FATES and not self._is_anothers(at, index)
                return self.at(at) if fate else None
        return None

    def _shared(self, index: int) -> Event | None:
        """Return the fate of two subjects that are joined: "two guards and 3 cooks were killed"."""
        _, last = self.clauses.places[index]
        behind = index + 1
        if behind == len(self.readings) or self.readings[behind].kind != self.readings[index].kind:
            return None
        first, end = self.clauses.places[behind]
        if first != last + 2 or None in (self.readings[index].noun, self.readings[behind].noun):
            return None
        passive = end + 1 < len(self.words) and (
            self.words[end + 1].folded in self.vocabulary.auxiliaries or end + 1 in self.told
        )
        return self._predicated(behind, end) if passive else None

    def _behind_aside(self, at: int) -> int:
        """Return the word behind an aside: "16 people - including 3 children - were killed"."""
        if at >= len(self.words) or self.words[at].folded not in _ASIDES:
            return at
        if not any(at < part <= at + _OPENING for part in self.marks[Role.PARTS]):
            return at
        closing = _ASIDES[self.words[at].folded]
        for end in range(at + 2, min(at + _ASIDE, len(self.words))):
            if self.words[end].folded == closing:
                return end + 1
        return at

    def _nearest(self, index: int, left: int, right: int, wanted: frozenset[str]) -> Event | None:
        """Return the nearest wanted event to either side, up to another value of its own.

        What befell before is told of those to whom more happened: "freed two, abducted in May".
        """
        first, last = self.clauses.places[index]
        low, high = self._free_around(first, last)
        low = max(left - 4, first - 1 - REACH, low)
        high = min(right + 1, last + 1 + REACH, high, self._told_of_another(last))
        lefts = [
            at
            for at in self.free
            if low < at < first
            and self.told[at] in wanted
            and not self.is_crime_alone(at)
            and not self._is_outside(at, first)
        ]
        rights = [
            at
            for at in self.free
            if last < at < high
            and self.told[at] in wanted
            and at not in self.purposes
            and at not in self.crimes
            and not self._is_anothers(at, index)
            and not self._is_example(at, last)
        ]
        lefts, rights = self._main(index, lefts, rights)
        if lefts and rights:
            before = self.told[rights[0]] in BEFORE.get(self.told[lefts[-1]], ())
            nearer = not before and (rights[0] - last) * 2 < first - lefts[-1]
            return self.at(rights[0] if nearer else lefts[-1])
        return self.at(lefts[-1] if lefts else rights[0]) if lefts or rights else None

    def _main(self, index: int, lefts: list[int], rights: list[int]) -> tuple[list[int], list[int]]:
        """Return the events that no adverbial phrase tells, all where there are none.

        Where such a phrase has its preposition right before its noun, and so is surely one, only
        fates and the like; but an ordinal counts the very thing: "in a seventh round".
        """
        main = [[at for at in side if at not in self.adverbial] for side in (lefts, rights)]
        if any(main):
            return main[0], main[1]
        main = [lefts, rights]
        if self.vocabulary.article and self.readings[index].kind != "ordinal":
            main = [
                [at for at in side if self.told[at] in BESIDE_ALONE] for side in (lefts, rights)
            ]
        return main[0], main[1]

    def _told_of_another(self, last: int) -> int:
        """Return where a relative clause begins that tells of something named behind a value.

        Where verbs stand before their subjects, nothing behind it is told of the value: "carried
        out five men the attack that wounded some". Elsewhere its main verb may yet come.
        """
        beyond = len(self.words)
        if self.vocabulary.auxiliaries:
            return beyond
        relative = next((at for at in self.marks[Role.RELATIVES] if at > last), None)
        if relative is None:
            return beyond
        named = any(self.words[at].content for at in range(last + 1, relative))
        return relative if named else beyond

    def _is_anothers(self, at: int, index: int) -> bool:
        """Say whether an event behind a value tells of the value that follows: "$40, up 2 percent".

        Where subjects stand before their verbs, so does a fate whose object follows: "two gunmen
        killed 15 people"; unless the object has a fate of its own, "two killed 3 injured".
        """
        if at in self.marks[Role.MOVES] and self.told[at] in WAYS:
            return True
        if not self.vocabulary.auxiliaries or self.readings[index].noun is None:
            return False
        owner = self.owners[at + 1] if at + 1 < len(self.words) else None
        if owner is None or owner == index or self.readings[owner].kind != "count":
            return False
        behind = self.clauses.places[owner][1] + 1
        return self.told.get(behind, "") not in FATES

    def _beyond(self, index: int, left: int) -> Event | None:
        """Look further left, past other values: "16 were injured, 11 of them badly".

        A price or share rises or falls with those before it: "up 8 points, or 0.5 percent, to".
        """
        first, _ = self.clauses.places[index]
        low = max(left - REACH, -1)
        fate = move = -1
        for at in self.events:
            if low < at < first and not self.is_crime_alone(at):
                fate = at if self.told[at] in FATES else fate
                move = at if self.told[at] in QUOTED else move
        if self.readings[index].kind in MOVING:
            return self.at(max(fate, move))
        if fate < 0 <= move and self.level_mark(index) is not None:
            return self.at(move)
        return self.at(fate)
