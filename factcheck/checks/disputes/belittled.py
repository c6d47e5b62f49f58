"""A party says that it did only so much, and the next voice that it did more: a dispute without a word of denial.

"He said he had only picked up food. A waiter said the minister had sat there for two hours." The second must say of the
same party, in the same paragraph, for how long or how often it was done, or give an amount for what the first names too.
It survives when the second speaks for the party, and when "only" tells when somebody heard of it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claims.claim import Claim, Event, Speaker
from claims.roles import offices as titles
from factcheck import tables
from factcheck.checks.speech import voices
from factcheck.story import Story

NEXT = 3
"""Claims behind the first among which the next voice is."""
EARLY = r"^\W*(he|she|it|they|we|i)\b(?: [\w'\u2019]+){0,3}? "
"""A party that speaks of itself."""


def find(story: Story) -> Iterator[tuple[Claim, Claim]]:
    """What a party says that it did, and what the next voice says."""
    offices = _offices(story)
    for claims in story.by_article.values():
        for number, claim in enumerate(claims):
            if claim.speaker is None or claim.kind == "headline" or not _belittles(story, claim):
                continue
            other = _next_voice(story, claim, claims[number + 1 : number + 1 + NEXT])
            if other is not None and _more(story, claim, other, offices):
                yield claim, other


def _offices(story: Story) -> dict[str, frozenset[str]]:
    """By person, the words of the titles that the story gives them."""
    found: dict[str, frozenset[str]] = {}
    for claim in story.claims:
        for role in claim.roles:
            found[role.person] = found.get(role.person, frozenset()) | frozenset(
                role.title.casefold().split()
            )
    return found


def _belittles(story: Story, claim: Claim) -> bool:
    return bool(claim.events) and story.tells(claim, _only())


def _next_voice(story: Story, claim: Claim, behind: Sequence[Claim]) -> Claim | None:
    """The next claim in the same paragraph that is another's and not one who speaks for the first."""
    text = story.article[claim.article].text
    for one in behind:
        if "\n" in text[claim.span.end : one.span.start]:
            return None
        if one.speaker is not None and one.sentence != claim.sentence:
            apart = voices.compare(story, claim, one) != "one" and not _pattern("own").search(
                one.speaker.text
            )
            return one if apart else None
    return None


def _more(story: Story, claim: Claim, other: Claim, offices: dict[str, frozenset[str]]) -> bool:
    """Does the other tell more of what the party did?"""
    party = claim.speaker
    words = [story.words(one.article, one.span) for one in (claim, other)]
    if party is None or not other.events:
        return False
    named = any(_is(event, party, offices) for event in other.events)
    again = words[0].split()[0].casefold() == words[1].split()[0].casefold() in ("he", "she")
    lasting = _pattern("lasting").search(words[1]) is not None
    shared = set(claim.terms) & set(other.terms) - set(party.text.casefold().split())
    if shared and (named or again):
        return lasting or bool(other.quantities)
    return named and lasting and not claim.quantities


def _is(event: Event, party: Speaker, offices: dict[str, frozenset[str]]) -> bool:
    """Is it told of the party, by name, by the noun that it was named with, or by office?"""
    if party.entity is not None and event.agent is not None:
        return event.agent == party.entity
    if event.agent_head is None or event.agent is not None:
        return False
    if voices.is_pronoun(party):
        return titles.normal(event.agent_head) is not None
    return event.agent_head in {*party.text.casefold().split()[-1:], *offices.get(party.entity or "", ())}


@cache
def _only() -> re.Pattern[str]:
    only, knowing = (tables.alternatives("only_words", kind) for kind in ("only", "knowing"))
    return re.compile(rf"{EARLY}(?:{only})\b(?! (?:been )?(?:{knowing}))", re.IGNORECASE)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('only_words', kind)})\b", re.IGNORECASE)
