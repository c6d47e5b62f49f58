"""Every place where a story tells a milestone with its time or its place."""

import re
from collections.abc import Iterator

from attrs import frozen

from claims import concepts
from claims.claim import UNREAL, Claim
from claims.mention import DateMention
from factcheck.checks.acts.tellings import LONGEST
from factcheck.checks.acts.whereabouts import Somewhere, place_behind
from factcheck.checks.milestones import bearers, table
from factcheck.checks.milestones.bearers import Bearer, Ends
from factcheck.checks.milestones.table import Milestone, Told
from factcheck.matching import whose
from factcheck.matching.intended import intended
from factcheck.story import Story
from sources.span import Span

APART = re.compile(
    r"[;:]|\b(?:and|but|or|after|before|when|while|who|which|where|because|although|until|since he|since she)\b"
)
"""What lies between a milestone and a time that is another's."""
REACH = 90
"""Code points behind a milestone in which its time is looked for."""
LEAD = 4
"""Code points before a time at the beginning of a sentence: "In", "On"."""


@frozen(kw_only=True)
class Instance:
    """A milestone as one place tells it."""

    milestone: Milestone
    """What happens."""
    bearer: Bearer
    """Whom or what it happens to."""
    claim: Claim
    """Where it is told."""
    span: Span
    """The words that tell it."""
    when: DateMention | None
    """The only time that these words are given."""
    where: Somewhere | None
    """The known place that they are given."""


def instances(story: Story) -> tuple[Instance, ...]:
    """All that have a time or a place, each once, in the order of the text."""
    known = bearers.ends(story)
    found: dict[tuple[str, Span], Instance] = {}
    for claim in story.claims:
        if claim.kind == "statement" and not claim.quote and len(claim.sentence) <= LONGEST:
            for one in _of(story, known, claim):
                key = (claim.article, one.span)
                if key not in found or len(claim.span) < len(found[key].claim.span):
                    found[key] = one
    return tuple(found[key] for key in sorted(found))


def _of(story: Story, known: Ends, claim: Claim) -> Iterator[Instance]:
    if claim.polarity == "negated" or claim.modality in UNREAL:
        return
    if not story.lexicon.may_tell(claim, table.pattern()):
        return
    text, first = story.article[claim.article].text, claim.span.start
    for told in table.find(claim.span.of(text)):
        if intended(text[claim.sentence.start : first + told.start]):
            continue
        when, where = _when(claim, text, told), _where(claim, text, told)
        bearer = _bearer(known, claim, text, told) if when or where else None
        if bearer is not None:
            span = Span(start=first + told.start, end=first + told.end, field=claim.span.field)
            yield Instance(
                milestone=told.milestone, bearer=bearer, claim=claim, span=span, when=when, where=where
            )


def _bearer(known: Ends, claim: Claim, text: str, told: Told) -> Bearer | None:
    if told.milestone.noun is not None:
        noun = told.milestone.noun
        return Bearer(entity=None, noun=concepts.of_word(noun), word=noun)
    return bearers.before(known, claim.article, text, claim.sentence.start, claim.span.start + told.start)


def _when(claim: Claim, text: str, told: Told) -> DateMention | None:
    """The time right behind the words, else the one with which the sentence begins; None where it gives several."""
    end = claim.span.start + told.end
    dates = [date for date in claim.dates if date.interval is not None]
    behind = [date for date in dates if _joined(text, end, date.span)]
    ahead = [date for date in dates if date.span.start - claim.sentence.start <= LEAD]
    found = behind or ahead
    return found[0] if len(found) == 1 else None


def _joined(text: str, end: int, span: Span) -> bool:
    """Does a time stand behind the words, with nothing in between that has it?"""
    near = 0 <= span.start - end <= REACH and APART.search(text, end, span.start) is None
    return near and not whose.another(text, end, span.start)


def _where(claim: Claim, text: str, told: Told) -> Somewhere | None:
    """The place right behind the words."""
    end = claim.span.start + told.end
    return (
        place_behind(text[end : claim.sentence.end], end, claim.span.field) if told.milestone.placed else None
    )
