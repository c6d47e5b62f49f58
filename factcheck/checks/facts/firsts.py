"""`polarity_conflict` of what never was before: "it has had no fatal accident before" against "the last fatal accident was in 2015".

Flagged where all that the one says never was, the other gives a year of, and both sentences name the same body or person.
Survives: what has not been "since", "this year" or "for years", a year that is the news, what both articles tell.
"""

import re
from collections.abc import Iterator
from itertools import product

from attrs import frozen

from claims.claim import Claim
from factcheck.checks.acts.tellings import TIMES
from factcheck.checks.rivals import Rival, quoted
from factcheck.checks.speech import words as quoted_words
from factcheck.story import Story
from sources.span import Span

HAVE = r"(?:has|have|had)"
HAD = r"(?:had|seen|suffered|known|experienced|recorded|been|faced|reported|registered)"
EVER = r"(?:before|until (?:now|then|that day)|till now|so far|ever|in (?:its|their|his|her|the|\w+['\u2019]s) (?:[\w-]+ ){0,3}history)"
WHAT = r"(?P<what>(?:[\w'\u2019-]+ ){0,4}?[\w'\u2019-]+)"
NEVER = re.compile(
    rf"\b{HAVE} (?:{HAD} )?no (?:earlier |previous |prior |other )?{WHAT},? {EVER}\b"
    rf"|\b{HAVE} {HAD} no (?:earlier|previous|prior) {WHAT.replace('what', 'earlier')}(?=[.,;]| (?:against|at|in|of|on|with)\b)"
    rf"|\b{HAVE} never (?:before |yet )?{WHAT.replace('what', 'never')}(?: {EVER})?(?=[.;,]| and\b| but\b)"
    rf"|\b{HAVE} not {WHAT.replace('what', 'not')} {EVER}\b"
    rf"|\bfree of {WHAT.replace('what', 'free')} {EVER}\b"
    rf"|\b(?:the|its|their|his|her) first(?:[ -]ever)? {WHAT.replace('what', 'first')} {EVER}\b"
    rf"|\bfirst-ever {WHAT.replace('what', 'ever')}\b"
)
"""What never was before, in lower case."""
LAST = re.compile(r"\b(?:last|latest|most recent|previous|only other|another|once before|already|earlier)\b")
"""Words of what was before."""
YEAR = re.compile(r"\b(?:in|of|since) (?:[a-z]+ )?(?P<year>1[89]\d\d|20\d\d)\b")
SINCE = re.compile(
    r"\b(?:since|for (?:[\w-]+ )?(?:years|months|decades|weeks)|in (?:[\w-]+ ){1,2}(?:years|months|decades)|this (?:year|season|month|week|century)|of the (?:season|year|winter|summer))\b"
)
"""Words that set a bound to what never was."""
LIGHT = frozenset(
    {
        "had",
        "seen",
        "suffer",
        "suffered",
        "known",
        "experienc",
        "record",
        "histori",
        "histor",
        "ever",
        "befor",
        "single",
        "any",
    }
)
"""Stems that tell nothing of what it was."""
RUN = re.compile(r"\b([A-Z][^\W\d_]{2,})(?: [A-Z][\w'\u2019-]+)*")
"""A name, with its first word, which tells it from others of the kind: not "Air", but whose it is."""
GOES_ON = re.compile(
    r"(?:it|they|he|she|its|their|the (?:airline|company|firm|club|bank|team|group|carrier))\b"
)
"""How a sentence begins that goes on about the one before it."""


@frozen(kw_only=True)
class Told:
    """What never was, or when it last was, as a sentence tells it."""

    claim: Claim
    """A claim of the sentence."""
    span: Span
    """The words."""
    what: frozenset[str]
    """Stems of what it was."""
    names: frozenset[str]
    """Words of the names in the sentence, or in the one that it goes on from."""


def rivals(story: Story) -> Iterator[Rival]:
    """What never was by one article, and was in a year that another gives."""
    never = [one for claim in _firsts(story) for one in _never(story, claim)]
    if not never:
        return
    last = [one for claim in _firsts(story) if (one := _last(story, claim))]
    for left, right in product(never, last):
        if left.claim.article != right.claim.article and left.what <= right.what and left.names & right.names:
            yield Rival(
                kind="polarity_conflict",
                aspect="polarity",
                severity="tension",
                subject="That it happened before is told otherwise:",
                left=quoted(story, left.claim, left.span),
                right=quoted(story, right.claim, right.span),
                advice="Check whether it happened before.",
            )


def _firsts(story: Story) -> Iterator[Claim]:
    """The first claim of each sentence that tells something in its outlet's own words."""
    for claims in story.by_sentence.values():
        if claims[0].sentence.field == "text" and claims[0].modality not in (
            "denied",
            "conditional",
            "possible",
        ):
            yield claims[0]


def _never(story: Story, claim: Claim) -> Iterator[Told]:
    low = claim.sentence.of(story.lowered[claim.article])
    if not (
        "no " in low or "never" in low or "not " in low or "first" in low or "free of" in low
    ) or SINCE.search(low):
        return
    for found in NEVER.finditer(low):
        words = next(one for one in found.groups() if one)
        what = frozenset(quoted_words.content(quoted_words.words(words))) - LIGHT
        if what:
            span = Span(start=claim.sentence.start + found.start(), end=claim.sentence.start + found.end())
            yield Told(claim=claim, span=span, what=_stems(what), names=_names(story, claim))


def _last(story: Story, claim: Claim) -> Told | None:
    low = claim.sentence.of(story.lowered[claim.article])
    if "19" not in low and "20" not in low:
        return None
    found, word = YEAR.search(low), LAST.search(low)
    day = story.article[claim.article].published.interval
    if (
        found is None
        or word is None
        or NEVER.search(low)
        or day is None
        or int(found["year"]) >= day.first.year
    ):
        return None
    start, end = min(word.start(), found.start()), max(word.end(), found.end())
    span = Span(start=claim.sentence.start + start, end=claim.sentence.start + end)
    what = frozenset(quoted_words.content(quoted_words.words(low)))
    return Told(claim=claim, span=span, what=_stems(what), names=_names(story, claim))


def _stems(words: frozenset[str]) -> frozenset[str]:
    """Stems without the ending of a plural."""
    return frozenset(word.removesuffix("s") for word in words)


def _names(story: Story, claim: Claim) -> frozenset[str]:
    """The first words of the names in a sentence; of the one before it too where it goes on from it."""
    places = [claim.sentence]
    if GOES_ON.match(claim.sentence.of(story.lowered[claim.article])):
        known = story.sentences[claim.article]
        here = known.index(claim.sentence) if claim.sentence in known else 0
        places += known[here - 1 : here] if here else []
    named = {
        name for place in places for one in story.by_sentence[claim.article, place] for name in one.entities
    }
    first = {(story.name(name) or "").split(" ")[0] for name in named}
    printed = {run[1] for place in places for run in RUN.finditer(story.words(claim.article, place))}
    return frozenset(word for word in (first | printed) - TIMES if quoted_words.is_content(word.lower()))
