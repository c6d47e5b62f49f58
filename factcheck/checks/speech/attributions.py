"""`attribution_conflict` among quotations: the same words of two speakers, or said at two times.

Flagged across articles when the same words stand with two people, or two states, and neither is named beside the
other's. It survives when one may speak for the other (a body and its spokesman, a ministry and its state, a pronoun),
when the words are few, and when the days given can be one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from claims.mention import DateMention
from factcheck import tables
from factcheck.checks.names import metonyms
from factcheck.checks.sides import Place, outlet, sides
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.checks.speech.mismatch import shown
from factcheck.checks.speech.pairs import QuotePair
from factcheck.checks.speech.quotations import Quotation
from factcheck.checks.speech.said_days import Days, days_named
from factcheck.matching import compare
from factcheck.model import Comparison, Misfit, Suppressed
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

LEAST = {"same": 3, "variant": 3, "part": 5}
"""Content words that must agree; "we have no money" can be said by two."""
LENGTH = 5
"""Words of the shorter quotation."""
FEW = 4
"""The same where they are alike word for word, and both sentences tell of one occasion."""
OCCASION = 2
"""Content words that the sentences around such words must share besides."""
SAID = "said"
"""The word that stands beside every quotation."""
BESIDE = 250
"""Code points around a quotation in which the other speaker must not be named."""


def misfits(story: Story, pairs: Sequence[QuotePair]) -> Iterator[Misfit]:
    """One flag for each two quotations of the same words that do not fit."""
    days = Days(dates=days_named(story))
    for pair in _alike(story, pairs):
        voice = voices.compare(story, pair.left.claim, pair.right.claim)
        if voice == "two" and not _shared(story, pair):
            yield _two_speakers(story, pair)
        elif voice == "one" and (found := days.apart(pair)):
            yield _two_times(story, pair, *found)


def suppressed(story: Story, pairs: Sequence[QuotePair]) -> Iterator[Suppressed]:
    """Words of two speakers that each is named beside the other, of a state and its seat, or of two days that may be one."""
    days = Days(dates=days_named(story))
    for pair in _alike(story, pairs):
        voice = voices.compare(story, pair.left.claim, pair.right.claim)
        if voice == "two" and _shared(story, pair):
            yield _explained(pair, "same_side", f"{shown(story, pair.left)} is said by both")
        if voice == "one":
            yield from _by_seat(story, pair)
            if near := days.near(pair):
                told = [compare.told(date.interval) for date in near if date.interval]
                yield _explained(
                    pair, "approximate", f"{told[0]} and {told[1]} can be one day in two parts of the world"
                )


def _explained(pair: QuotePair, reason: Reason, detail: str) -> Suppressed:
    claims = tuple(sorted(one.claim.id for one in pair.both if one.claim))
    return Suppressed(kind="attribution_conflict", claims=claims, reason=reason, detail=detail)


def _by_seat(story: Story, pair: QuotePair) -> Iterator[Suppressed]:
    """Words said by a state in one article, by its seat in the other."""
    left, right = pair.left.claim, pair.right.claim
    if left is None or right is None or left.speaker is None or right.speaker is None:
        return
    spans = left.speaker.span, right.speaker.span
    if spans[0] is not None and spans[1] is not None and left.speaker.entity is not None:
        yield from metonyms.explained(
            story, "attribution_conflict", (left, right), (spans[0], spans[1]), left.speaker.entity
        )


def _alike(story: Story, pairs: Sequence[QuotePair]) -> Iterator[QuotePair]:
    """Pairs of the same words in two articles; few words are the same ones only where they fall on one occasion."""
    for pair in pairs:
        least = LEAST.get(pair.wording.outcome)
        long = min(len(pair.left.words), len(pair.right.words)) >= LENGTH
        enough = least and long and pair.wording.shared >= least
        if pair.left.place.article != pair.right.place.article and (enough or _one_occasion(story, pair)):
            yield pair


def _one_occasion(story: Story, pair: QuotePair) -> bool:
    """Are they the same few words, no formula of courtesy, told of one occasion?"""
    said = set(quoted_words.content(pair.left.words))
    if pair.wording.outcome != "same" or len(pair.left.words) < FEW or said <= quoted_words.kind("formula"):
        return False
    around = []
    for one in pair.both:
        told = quoted_words.words(
            _without(
                _own_sentence(story.article[one.place.article].text, one),
                one,
                story.article[one.place.article].text,
            )
        )
        around.append(set(quoted_words.content(told)) - said - set(quoted_words.words(one.voice or "")))
    return len(around[0] & around[1] - {SAID}) >= OCCASION


def _shared(story: Story, pair: QuotePair) -> bool:
    """Is the speaker of one named where the other is quoted, so that both may have said it?

    Where the words themselves say who speaks, he must stand in their own sentence, or the article must tell that they
    are repeated. Of two of one surname the first name tells.
    """
    names = [(story.name(one.speaker) or " ").split() for one in pair.both]
    part = 0 if names[0][-1:] == names[1][-1:] else -1
    for one, name in zip(pair.both, names[::-1], strict=True):
        text, span = story.article[one.place.article].text, one.place.span
        near, own = text[max(span.start - BESIDE, 0) : span.end + BESIDE], _own_sentence(text, one)
        told = own if _sure(one) and not again().search(_without(near, one, text)) else near
        if again().search(_without(own, one, text)) or (name and name[part] in told):
            return True
    return False


def _sure(one: Quotation) -> bool:
    """Do the words beside a quotation name who says it?"""
    claim = one.claim
    if claim is None or claim.speaker is None or claim.speaker.span is None or claim.cue is None:
        return False
    named = not voices.is_pronoun(attrs.evolve(claim.speaker, entity=None))
    return named and claim.sentence.holds(claim.cue) and claim.sentence.holds(claim.speaker.span)


def _own_sentence(text: str, one: Quotation) -> str:
    """The sentence in which a quotation is given to its speaker."""
    claim = one.claim
    return claim.sentence.of(text) if claim is not None else ""


def _without(around: str, one: Quotation, text: str) -> str:
    """The words around a quotation without its own."""
    return around.replace(one.place.span.of(text), " ")


@cache
def again() -> re.Pattern[str]:
    """Words with which the same is said once more."""
    return re.compile(rf"\b(?:{tables.alternatives('quote_again', 'again')})\b", re.IGNORECASE)


def _two_speakers(story: Story, pair: QuotePair) -> Misfit:
    told = [voices.told(story, one.claim) for one in pair.both]
    papers = [outlet(story.article[one.place.article]) for one in pair.both]
    headline = (
        f"{shown(story, pair.left)} is said by {told[0]} in {papers[0]}, but by {told[1]} in {papers[1]}."
    )
    return _misfit(story, pair, headline, (told[0], told[1]), "conflict")


def _two_times(story: Story, pair: QuotePair, one: DateMention, other: DateMention) -> Misfit:
    days = [compare.told(date.interval) for date in (one, other) if date.interval]
    papers = [outlet(story.article[found.place.article]) for found in pair.both]
    who = voices.told(story, pair.left.claim)
    headline = (
        f"{who} said {shown(story, pair.left)} on {days[0]} by {papers[0]}, but on {days[1]} by {papers[1]}."
    )
    return _misfit(story, pair, headline, (days[0], days[1]), "tension")


def _with_day(one: Quotation) -> Place:
    """A quotation with the sentence that tells when it was said."""
    told = one.claim.sentence if one.claim is not None else one.place.span
    span = one.place.span
    return Place(
        article=one.place.article,
        span=Span(start=min(span.start, told.start), end=max(span.end, told.end), field=span.field),
    )


def _misfit(story: Story, pair: QuotePair, headline: str, values: tuple[str, str], severity: str) -> Misfit:
    places: dict[str, list[Place]] = {}
    for value, one in zip(values, pair.both, strict=True):
        places.setdefault(value, []).append(one.place if severity == "conflict" else _with_day(one))
    found = sides(story, places)
    detail = f"{values[0]} against {values[1]}"
    return Misfit(
        kind="attribution_conflict",
        severity="conflict" if severity == "conflict" else "tension",
        headline=headline,
        sides=found,
        scope="across_articles",
        suggestion="Check who said it, and when.",
        why=(
            Comparison(
                aspect="attribution",
                level="conflicts",
                detail=detail,
                left=found[0].span,
                right=found[1].span,
            ),
        ),
    )
