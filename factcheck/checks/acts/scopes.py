"""`scope_conflict`: one measure is given a different reach: all and some, every device and phones only.

A tension, never more: the narrower article may tell a part of the measure. Flagged when doer and target agree and one
side says that all are meant, the other that only some are.

Survives: "nearly all", "not all", "including", a part that does not shut out the rest ("in primary schools"), another
measure, another time, a wish against a measure, two speakers.
"""

from attrs import frozen

from factcheck.checks.acts import reach
from factcheck.checks.acts.naming import at
from factcheck.checks.acts.reach import Reach
from factcheck.checks.acts.tellings import Telling
from factcheck.checks.acts.together import Two
from factcheck.checks.rivals import Rival
from factcheck.story import Story
from sources.span import Span

DOMAIN = ("in ", "on ", "from ", "at ", "for ", "across ")
"""Words before a domain that is not the target itself."""
BEFORE = 12
"""Code points before a domain in which they are looked for."""


@frozen(kw_only=True)
class Given:
    """The reach that a telling gives an act."""

    reach: Reach
    """What the words say."""
    span: Span
    """Where they stand in the article."""
    before: str
    """The words before them, lower case, without "the"."""
    words: str
    """The words as printed."""


def compare(two: Two) -> Rival | None:
    """The two as rivals, when one reaches all and the other a part."""
    if two.left.family != two.right.family or not _one_act(two):
        return None
    first, second = (_given(two.story, one) for one in two.both)
    if (
        first is None
        or second is None
        or first.reach.whole == second.reach.whole
        or not _one_domain(first, second)
    ):
        return None
    said = [
        f"“{two.story.words(one.claim.article, given.span)}”"
        for one, given in zip(two.both, (first, second), strict=True)
    ]
    return Rival(
        kind="scope_conflict",
        aspect="scope",
        severity="tension",
        subject=f"“{two.verb}” is given a different reach:",
        left=at(two.left, first.span, said[0]),
        right=at(two.right, second.span, said[1]),
        advice="Check how far it reaches.",
        excuse=two.excuse("scope"),
    )


def _one_act(two: Two) -> bool:
    if two.left.event.nominal or two.right.event.nominal or not two.same_sense:
        return False
    levels = two.parties("agent"), two.parties("patient")
    return levels in (("agrees", "agrees"), ("not_stated", "agrees"), ("agrees", "not_stated"))


def _given(story: Story, one: Telling) -> Given | None:
    """The only reach that the claim of a telling gives."""
    sentence = one.claim.sentence
    text = sentence.of(story.article[one.claim.article].text)
    told = [given for part in reach.find(text) if (given := _placed(one, text, part)) and _about(one, given)]
    if told:
        return told[0] if len(told) == 1 else None
    few = [
        given for part in reach.numbered(text) if (given := _placed(one, text, part)) and _party(one, given)
    ]
    return few[0] if len(few) == 1 else None


def _placed(one: Telling, text: str, part: Reach) -> Given | None:
    """A reach of a sentence at its place in the article, if the claim holds it."""
    sentence = one.claim.sentence
    span = Span(start=sentence.start + part.start, end=sentence.start + part.end, field=sentence.field)
    before = text[max(0, part.start - BEFORE) : part.start].lower().removesuffix("the ")
    words = text[part.start : part.end]
    return Given(reach=part, span=span, before=before, words=words) if one.claim.span.holds(span) else None


def _about(one: Telling, given: Given) -> bool:
    """Is it the doer or the target, or does it stand behind the act?"""
    return _party(one, given) or given.span.start >= one.event.span.end


def _party(one: Telling, given: Given) -> bool:
    """Is it the doer or the target?"""
    heads = (one.event.agent_head, one.event.patient_head)
    return given.reach.head in {reach.singular(head) for head in heads if head}


def _one_domain(first: Given, second: Given) -> bool:
    """One noun; or two domains behind a preposition, the narrower of which shuts out the rest."""
    if first.reach.head == second.reach.head:
        return not all(reach.counted(one.words) for one in (first, second))
    narrow = first if first.reach.whole == "part" else second
    return narrow.reach.only and first.before.endswith(DOMAIN) and second.before.endswith(DOMAIN)
