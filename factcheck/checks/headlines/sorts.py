"""Headlines that name another sort of thing than their text for what was done, or did it: a tram hits a cyclist, a bus did.

The headline's noun, and every word that may be about it, is missing in the text; the beginning of the text tells the same
act of a noun that excludes it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from claims.tables import words
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.words import WORD, Headline, stems
from factcheck.story import Story
from sources.letters import lowered

OPENING = 2
"""Sentences in which the text takes up what the headline says."""


@frozen(kw_only=True)
class Sort:
    """A row of the table of sorts."""

    kind: str
    """What it is a sort of: a vehicle, an animal, a calling."""
    nouns: frozenset[str]
    """Its nouns, as lemmas."""
    touched: re.Pattern[str]
    """Words of a text that may be about it."""


@cache
def _sorts() -> tuple[Sort, ...]:
    return tuple(
        Sort(
            kind=row["kind"],
            nouns=frozenset(words(row["words"])),
            touched=re.compile(rf"\b(?:{row['touched'].replace(';', '|')})\b"),
        )
        for row in tables.rows("headline_sorts")
    )


def other(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text begins with the act of the headline, told of another sort of thing, and has nothing of the headline's."""
    found = list(_named(headline))
    for sort in found:
        alone = sum(one.kind == sort.kind for one in found) == 1
        if alone and not any(sort.touched.search(lowered(sentences.words(story, claim))) for claim in claims):
            for claim in claims:
                if claim.sentence in early(claims)[:OPENING] and same(story, headline, claim):
                    event = next((one for one in claim.events if _is_other(headline, sort, one)), None)
                    if event is not None:
                        return Doubt(claim=claim, span=event.span, severity="conflict", how="of another")
    return None


def _named(headline: Headline) -> Iterator[Sort]:
    """The sorts that a headline names."""
    said = {_singular(word.lower()) for word in WORD.findall(headline.text)}
    return (sort for sort in _sorts() if said & sort.nouns)


def _singular(word: str) -> str:
    """The lemma of a plural, as far as endings tell it."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-3] + "man"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and word != "bus" else word


def _is_other(headline: Headline, sort: Sort, event: Event) -> bool:
    """Is it the act of the headline, with a noun of the kind that is not of this sort, be it in an idiom: destroyed by fire?"""
    verb, *fixed = event.predicate.split()
    act = predicates.family(verb) == headline.family or bool(stems([verb]) & headline.about)
    act = act or any(word in headline.about for word in (verb, f"{verb}s", f"{verb}es"))
    heads = {event.agent_head, event.patient_head, *fixed}
    rivals = [one for one in _sorts() if one.kind == sort.kind and heads & one.nouns]
    return act and not event.nominal and bool(rivals) and not heads & sort.nouns
