"""Every place where a story tells an occasion with its time or its place, and what it names beside it."""

from collections.abc import Iterator

from attrs import frozen

from claims.claim import Claim
from claims.mention import DateMention
from factcheck.checks.facts.fact import plain
from factcheck.checks.milestones.instances import APART
from factcheck.checks.occasions import places, table
from factcheck.checks.occasions.beside import Beside, Reader
from factcheck.checks.occasions.places import Setting
from factcheck.checks.occasions.table import Kind
from factcheck.matching import whose
from factcheck.matching.intended import intended
from factcheck.story import Story
from sources.span import Span

LONGEST = 400
"""Code points of a claim at most."""


@frozen(kw_only=True)
class Told:
    """An occasion as one sentence tells it."""

    kind: Kind
    """What happens."""
    claim: Claim
    """The narrowest claim that tells it."""
    span: Span
    """The words that tell it."""
    when: DateMention | None
    """The time that they give it."""
    where: Setting | None
    """The place that they give it."""
    beside: Beside
    """What its sentence tells besides."""


def read(story: Story) -> tuple[Told, ...]:
    """All occasions that are told as a fact or a plan, each kind once a sentence, in the order of the text."""
    found: list[Told] = []
    reader = Reader(story=story)
    for claims, kinds in story.lexicon.able((kind, kind.needed) for kind in table.kinds()):
        able = [
            claim
            for claim in claims
            if plain(claim) and claim.polarity == "affirmed" and len(claim.span) <= LONGEST
        ]
        if able:
            found.extend(_of(reader, able, kinds))
    return tuple(found)


def _of(reader: Reader, able: list[Claim], kinds: list[Kind]) -> Iterator[Told]:
    """The occasions of a sentence, by the claims that tell it."""
    dated = any(claim.times for claim in able)
    seen: set[str] = set()
    sentence = able[0].sentence
    said = sentence.of(reader.story.lowered[able[0].article])
    for kind in kinds if dated else [kind for kind in kinds if kind.place]:
        for match in kind.pattern.finditer(said):
            span = Span(start=sentence.start + match.start(), end=sentence.start + match.end())
            one = _told(reader, able, kind, span)
            if one and kind.name not in seen:
                seen.add(kind.name)
                yield one


def _told(reader: Reader, able: list[Claim], kind: Kind, span: Span) -> Told | None:
    claim = min((one for one in able if one.span.holds(span)), key=lambda one: len(one.span), default=None)
    if claim is None:
        return None
    story = reader.story
    text = story.article[claim.article].text
    if intended(text[claim.sentence.start : span.start]):
        return None
    when = _when(story.lowered[claim.article], claim, kind, span) if kind.within else None
    where = places.read(story, claim, kind.place, span) if kind.place else None
    if when is None and where is None:
        return None
    return Told(
        kind=kind,
        claim=claim,
        span=span,
        when=when,
        where=where,
        beside=reader.beside(claim, kind, span, where.span if where else None),
    )


def _when(text: str, claim: Claim, kind: Kind, span: Span) -> DateMention | None:
    """The time behind the words of a text in lower case, else the only one of the claim; with a link only one that it brings."""
    dates = [
        date for date in claim.dates if date.interval is not None and _its(text, claim, kind, span, date)
    ]
    if kind.link is not None:
        dates = [date for date in dates if kind.link.search(text, claim.sentence.start, date.span.start)]
    behind = [
        date
        for date in dates
        if date.span.start >= span.end and not APART.search(text, span.end, date.span.start)
    ]
    return behind[0] if behind else dates[0] if len(dates) == 1 else None


def _its(text: str, claim: Claim, kind: Kind, span: Span, date: DateMention) -> bool:
    """Is a time given to what happens, and not to another act: "voted on Thursday to continue the strike"?"""
    if date.span.start >= span.end and whose.said(text, span.end, date.span.start):
        return False
    acts = [one for one in claim.events if date.span in one.when and not one.nominal]
    return not acts or any(
        one.span.overlaps(span)
        or one.predicate.split(" ", maxsplit=1)[0] in table.around("light")
        or kind.pattern.match(text, one.span.start)
        for one in acts
    )
