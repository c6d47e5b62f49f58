"""The words of the claims of a story as printed, each claim looked up once."""

import re
from functools import cache, cached_property

from attrs import frozen

from claims.claim import Claim
from claims.tables import rows
from factcheck.agreements.kindred import senses
from factcheck.agreements.values import Value
from factcheck.matching.compare import loosened
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

NEAR = 30
"""Code points to either side of words that are close to them."""

REFUSED = re.compile(r"\b(?:not|rather than|instead of|never)(?: \w+){0,2} ?$", re.IGNORECASE)
"""Words before a value that is given as the wrong one: "to 63 and not to 67"."""

COMPARED = re.compile(
    r"\b(?:than|(?:compared|compares) (?:with|to)|against|versus|(?:up|down) from)(?: (?:(?:on|in|at|the|a) )*)?$",
    re.IGNORECASE,
)
"""Words before a time with which the time of a claim is compared: "a point lower than on Monday"."""

LONG = re.compile(
    r"\b(?:an?|whole|long|entire|sleepless) (?:night|morning|evening|afternoon)(?= (?:of|long)\b)"
)
"""A part of a day for how long something went on, no time of what came of it: "after a night of talks"."""


@frozen(kw_only=True)
class Said:
    """The words of claims by claim."""

    story: Story
    """Whose claims are looked at."""

    @cached_property
    def _words(self) -> dict[str, tuple[str, ...]]:
        return {}

    @cached_property
    def _before(self) -> dict[tuple[str, str], frozenset[str]]:
        return {}

    @cached_property
    def _vocabulary(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def _times(self) -> dict[str, tuple[Interval, ...]]:
        return {}

    @cached_property
    def _parties(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def _refused(self) -> dict[tuple[str, int], bool]:
        return {}

    @cached_property
    def _near(self) -> dict[tuple[str, int, int], frozenset[str]]:
        return {}

    @cached_property
    def _named(self) -> dict[str, tuple[str, ...]]:
        return {}

    def named(self, claim: Claim) -> tuple[str, ...]:
        """The entities that it names, or means: not those that are no more than an adjective in it, as in "Swedish"."""
        found = self._named.get(claim.id)
        if found is None:
            told = (one for one in claim.entities if not self._is_adjective(claim, one))
            found = self._named[claim.id] = tuple(told)
        return found

    def _is_adjective(self, claim: Claim, entity: str) -> bool:
        hows = {
            one.mention.how
            for one in (self.story.entity[entity].mentions if entity in self.story.entity else ())
            if one.article == claim.article and claim.span.holds(one.mention.span)
        }
        return hows == {"demonym"}

    def words(self, claim: Claim) -> tuple[str, ...]:
        """Its words in order, lower case, those with a hyphen parted."""
        found = self._words.get(claim.id)
        if found is None:
            text = LONG.sub("", self.story.words(claim.article, claim.span).lower())
            found = self._words[claim.id] = tuple(text.replace("-", " ").split())
        return found

    def vocabulary(self, claim: Claim) -> frozenset[str]:
        """The same words, each once."""
        found = self._vocabulary.get(claim.id)
        if found is None:
            found = self._vocabulary[claim.id] = frozenset(self.words(claim))
        return found

    def near(self, claim: Claim, span: Span) -> frozenset[str]:
        """The words of a claim that stand close to some of its words."""
        key = (claim.id, span.start, span.end)
        if key not in self._near:
            text = self.story.article[claim.article].text if span.field == "text" else ""
            start, end = max(claim.span.start, span.start - NEAR), min(claim.span.end, span.end + NEAR)
            self._near[key] = frozenset(LONG.sub("", text[start:end].lower()).replace("-", " ").split())
        return self._near[key]

    def times(self, claim: Claim) -> tuple[Interval, ...]:
        """The times that it gives, relative ones with their slack."""
        found = self._times.get(claim.id)
        if found is None:
            found = self._times[claim.id] = tuple(
                loosened(date.interval)
                for date in claim.dates
                if date.interval is not None and not self._compared(claim, date.span)
            )
        return found

    def _compared(self, claim: Claim, when: Span) -> bool:
        """Is it a time with which that of a claim is compared?"""
        text = self.story.article[claim.article].text if when.field == "text" else ""
        return COMPARED.search(text[max(0, when.start - NEAR) : when.start]) is not None

    def parties(self, claim: Claim) -> frozenset[str]:
        """The nouns, as lemmas, for the doers and targets of what happens in a claim."""
        found = self._parties.get(claim.id)
        if found is None:
            heads = (head for event in claim.events for head in (event.agent_head, event.patient_head))
            named = frozenset(noun for noun in heads if noun is not None and noun.isalpha())
            found = self._parties[claim.id] = named
        return found

    def refused(self, value: Value) -> bool:
        """Is a value given as the wrong one?"""
        if value.figure is None:
            return False
        found = self._refused.get(value.place)
        if found is None:
            text = self.story.article[value.claim.article].text
            ahead = text[value.claim.sentence.start : value.figure.span.start]
            found = self._refused[value.place] = REFUSED.search(ahead) is not None
        return found

    def before(self, claim: Claim, noun: str) -> frozenset[str]:
        """The senses of the word right before a noun; none for a name, a number, a verb and a word that tells nothing."""
        key = (claim.id, noun)
        if key not in self._before:
            self._before[key] = self._read(claim, noun)
        return self._before[key]

    def _read(self, claim: Claim, noun: str) -> frozenset[str]:
        told = self.words(claim)
        at = next((n for n, word in enumerate(told) if word.startswith(noun)), 0)
        names = {part for one in claim.entities for part in (self.story.name(one) or "").lower().split()}
        word = told[at - 1] if at else ""
        plain = word in claim.terms and word not in names and not is_number(word)
        return senses(word) if plain else frozenset()


def is_number(word: str) -> bool:
    """Is a lower-case word a number, in figures or in letters?"""
    return word[:1].isdigit() or word in _number_words()


@cache
def _number_words() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("number_words"))
