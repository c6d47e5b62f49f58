"""The place that the words of an occasion are given: behind them, as what was chosen, or as who is to have it."""

import re

from attrs import frozen

from claims.claim import Claim
from factcheck.checks.facts import wheres
from factcheck.checks.facts.wheres import Where
from factcheck.story import Story
from sources.span import Span

LINK = re.compile(
    r"\b(?:in|at|on|near|to|for|inside|outside|off|aboard|under|behind)\s(?:the\s|an?\s|his\s|her\s|its\s|their\s)?"
)
"""What brings a place."""
REACH = 90
"""Code points behind the words in which their place is looked for."""
FAR = 45
"""Code points between what brings a place and its name: "in the cellar of a house in"."""
CLOSE = 6
"""Code points between the words and the place that was chosen."""
BEFORE = re.compile(r"(?<!\w)(?P<name>[A-Z][^\W\d_]{1,40}(?: [A-Z][^\W\d_]{1,40}){0,2}) $")
"""A name right before the words."""


START = re.compile(
    r" (?:the )?(?:(?:port|jetty|harbou?r|station|airport|pier|quay|docks?|terminal|town|city|village|capital|island|base|camp) (?:of|in|at) )?"
)
"""What may stand between the words and the name of where something set out."""
WHERE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Nn]ear) (?P<name>[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+){0,2}), where\b[^.;:]{0,70}$"
)
"""A place, and the beginning of the clause that tells what happened there."""


@frozen(kw_only=True)
class Setting:
    """A place, and the words that tell it."""

    where: Where
    """The place."""
    span: Span
    """From what brings it to its end."""


def read(story: Story, claim: Claim, how: str, told: Span) -> Setting | None:
    """The place that some words of a claim are given; `how` as in the table of occasions."""
    text = story.article[claim.article].text
    if how == "b":
        return _before(story, claim, told)
    last = min(claim.span.end, told.end + (CLOSE if how == "o" else REACH))
    if how == "f":
        found = wheres.read(text, told.end, claim.span.end)
        near = (
            found is not None
            and START.fullmatch(text, told.end, found.start)
            and _is_place(story, claim, found)
        )
        return _setting(found, told.end) if near and found else None
    if how == "o":
        found = wheres.read(text, told.end, claim.span.end)
        near = found is not None and found.start <= last and _is_place(story, claim, found)
        return _setting(found, found.start) if near and found else None
    for match in LINK.finditer(text, told.end, last):
        found = wheres.read(text, match.end(), claim.span.end)
        if found is not None and found.start - match.end() <= FAR and not _is_person(story, claim, found):
            return _setting(found, match.start())
    return _where(story, claim, told)


def _where(story: Story, claim: Claim, told: Span) -> Setting | None:
    """The place that stands before the clause of the words: "in Prague, where they met"."""
    text = story.article[claim.article].text
    match = WHERE.search(text, claim.sentence.start, told.start)
    found = wheres.read(text, match.start("name"), match.end("name")) if match else None
    return _setting(found, found.start) if found and _is_place(story, claim, found) else None


def _before(story: Story, claim: Claim, told: Span) -> Setting | None:
    """The place that stands right before the words: "Tunisia will host"."""
    text = story.article[claim.article].text
    match = BEFORE.search(text, claim.span.start, told.start)
    found = wheres.read(text, match.start("name"), match.end("name")) if match else None
    return _setting(found, found.start) if found and _is_place(story, claim, found) else None


def _setting(where: Where, start: int) -> Setting:
    return Setting(where=where, span=Span(start=start, end=where.last))


def _types(story: Story, claim: Claim, where: Where) -> set[str]:
    return {found.type for mention, found in story.named[claim.article] if mention.span.start == where.start}


def _is_place(story: Story, claim: Claim, where: Where) -> bool:
    return wheres.known(where) or bool(_types(story, claim, where) & {"GPE", "LOC"})


def _is_person(story: Story, claim: Claim, where: Where) -> bool:
    return "PERSON" in _types(story, claim, where) and not wheres.known(where)
