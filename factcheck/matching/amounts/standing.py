"""How a report gives an amount: as the size of what is over, as what runs on, as what is so on a day, or as what swings."""

import re
from decimal import Decimal

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from claims.mention import QuantityMention
from factcheck.matching.amounts import words
from factcheck.matching.amounts.around import around, figure_at
from factcheck.matching.amounts.facts import COUNTS, kind_of
from factcheck.story import Story
from sources.span import Span

SIZES = frozenset({"time", "length", "area", "weight", "volume", "speed"})
"""Kinds of amounts that things have for good, unless it is said that they change."""
LEVELS = frozenset({"rise", "fall", "raise", "cut", "reach", "stand", "climb"})
"""Families of verbs behind which "to" or "at" tells how high something is now."""
TRADES = frozenset({"trade", "quote", "hover", "fluctuate"})
"""Verbs of prices that change by the hour."""
NOUN = re.compile(r"# [^\W\d_]+")
"""An amount with what is counted, which tells nothing more of things."""
VOTES = frozenset({"vote", "ballot"})
ALIKE_IN_PAST = frozenset(
    {"cost", "cut", "hit", "put", "set", "let", "shut", "hurt", "burst", "split", "spread", "bid", "read", "beat", "quit"}
)  # fmt: skip
"""Verbs whose past looks like their present."""
RUNNING = re.compile(
    r"\b(?:so far|to date|as of|as at|up to now|until now|already|by now|since|since then"
    r"|by (?:(?:late|early|mid-?|the end of|midday|noon|midnight|nightfall|dawn) )?(?:on )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midday|midnight|nightfall|this (?:morning|afternoon|evening)))\b",
    re.IGNORECASE,
)
"""Words with which a count is that of the moment; it may run on."""
NOW = re.compile(r"\b(?:now|currently|at present|at the moment|still|remain\w*|stands?)\b", re.IGNORECASE)
"""Words with which something is so at the moment."""
LEFT = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|as yet)\b", re.IGNORECASE)
"""Words of what is left of something: of roads that are still closed there were more before."""
ADVERBS = r"(?:\s(?:now|already|also|since|so far|only|just|still|currently|not|never|[a-z]+ly))*+"
PERFECT = re.compile(rf"(?:\b(?:has|have)|['\u2019]ve){ADVERBS}(?:\sbeen)?{ADVERBS}\s$", re.IGNORECASE)
"""What stands before a participle that tells what was done up to now."""
IS = re.compile(rf"\b(?:is|are){ADVERBS}(?:\sbeing)?{ADVERBS}\s$", re.IGNORECASE)
"""What stands before a participle that tells what is so."""
BE = re.compile(r"\b(?:is|are|remains?)\b[^.,;:]{0,30}$", re.IGNORECASE)
"""What stands before an amount of what is somewhere, where no other verb is read."""
BEING = re.compile(r"(?:\s[^\s.,;:]+){0,4}?\s(?:are|remain)\b")
"""What stands behind it."""
HAS = re.compile(r"\b(?:is|are|has|have|stands?|remains?|costs)\b[^.,;:]{0,30}$", re.IGNORECASE)
"""What stands before an amount that is so, where no other verb is read."""
ARE = re.compile(r"(?:\s[^\s.,;:]+){0,4}?\s(?:is|are|has|have|remains?)\b")
"""What stands behind an amount that is so."""
BASE = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|did|do|does|n['\u2019]t|not)\s$", re.IGNORECASE
)
"""What stands before the plain form of a verb that tells nothing of the present."""
LEVEL = re.compile(r"\b(?:to|at)\s(?:(?:about|some|nearly|almost|around|over|more than|at least)\s)?\W?$")
"""What stands before how high something is."""
CHANGING = re.compile(
    r"\b(?:r[io]se|risen|rising|grown?|grew|growing|f[ae]ll(?:en|ing)?|dropped|cut|reduced?|expand\w*|extend\w*|added?|adding|increas\w*"
    r"|new(?:ly)?|join(?:s|ed)?|hir(?:e|es|ed|ing)|more|fewer|shr[aiu]nk|doubled|is being|are being)\b",
    re.IGNORECASE,
)
"""Words with which even what lasts is another size by now."""
REACH = 40
"""Code points in front of a verb in which its helpers stand."""


@frozen(kw_only=True)
class Told:
    """How a report gives an amount."""

    amount: Decimal
    """Its lower bound."""
    counts: bool
    """Is something counted, and not measured or paid?"""
    settled: bool
    """Is it the size of something that is over?"""
    lasts: bool
    """Is it a size that things have for good, and not said to change?"""
    runs: bool
    """Does it run on?"""
    stands: bool
    """Is it a state of that day, or what was expected then?"""
    keeps: bool
    """Is it said of what is the same for weeks: of how many a firm employs?"""
    swings: bool
    """May the next day's be smaller as well: who is missing, what something trades at?"""
    left: bool
    """Does it count what is left of more: villages that are still cut off?"""


def told(story: Story, claim: Claim, span: Span | None) -> Told | None:
    """How a claim gives the amount at a span; None for one without a lower bound."""
    figure = figure_at(claim, span)
    if figure is None or figure.low is None:
        return None
    text, clause = story.article[claim.article].text, around(story, claim, figure)
    kind, _ = kind_of(figure)
    verb = _verb(claim, figure)
    open_ = "open" in words.settings(clause)
    runs = open_ or _runs(text, claim, verb) or NOW.search(clause) is not None
    stands = open_ or _stands(text, claim, figure, verb)
    counts, counted = kind in COUNTS, kind in COUNTS or figure.counted is not None
    once = verb is not None and predicates.happens_once(predicates.family(verb.predicate))
    shrinks = _shrinks(clause, kind)
    fixed = _is_fixed(NOUN.sub("#", clause) if shrinks else clause, kind)
    return Told(
        amount=figure.low,
        counts=counts,
        settled=figure.counted in VOTES
        or (not stands and once and (fixed or not counts))
        or (not runs and not stands and fixed),
        lasts=kind in SIZES and not runs,
        runs=runs,
        stands=stands,
        keeps=not runs and _keeps(text, claim, clause, kind),
        swings=_by_the_hour(figure, verb)
        or (shrinks and (stands or NOW.search(clause) is not None))
        or (counted and not _is_fixed(NOUN.sub("#", clause), kind) and _passes(text, claim, figure, verb)),
        left=counted and LEFT.search(clause) is not None,
    )


def _is_fixed(clause: str, kind: str) -> bool:
    """Is it said of what does not grow: of a price, a crew, a sentence?"""
    return any(not said.grows for said in words.said(clause, kind))


def _keeps(text: str, claim: Claim, clause: str, kind: str) -> bool:
    """Is it said of what is so for weeks, and not that it changes?"""
    sized = any(said.lasts for said in words.said(clause, kind))
    return sized and CHANGING.search(text, claim.sentence.start, claim.sentence.end) is None


def _by_the_hour(figure: QuantityMention, verb: Event | None) -> bool:
    """Is it what something trades at, or a temperature?"""
    degrees = figure.unit is not None and figure.unit.startswith("degree")
    return degrees or (verb is not None and verb.predicate in TRADES)


def _shrinks(clause: str, kind: str) -> bool:
    """Is it said of what there will be fewer of: of who is missing or without power? Of a share it is told as of people."""
    return any(said.shrinks for each in {kind, "people"} for said in words.said(clause, each))


def _verb(claim: Claim, figure: QuantityMention) -> Event | None:
    """The verb that an amount belongs to, failing that the last one before it."""
    verbs = [event for event in claim.events if not event.nominal]
    own = next((event for event in verbs if figure.span in event.amounts), None)
    before = [event for event in verbs if event.span.end <= figure.span.start]
    return own or max(before, key=lambda event: event.span.start, default=None)


def _runs(text: str, claim: Claim, verb: Event | None) -> bool:
    """Is it said that it goes up to now?"""
    if RUNNING.search(text, claim.sentence.start, claim.sentence.end):
        return True
    return verb is not None and PERFECT.search(text, *_before(claim, verb)) is not None


def _stands(text: str, claim: Claim, figure: QuantityMention, verb: Event | None) -> bool:
    """Is it told as what is so on that day?"""
    first = figure.span.start
    if verb is None:
        ahead = HAS.search(text, max(claim.span.start, first - REACH), first)
        return (ahead or ARE.match(text, figure.span.end, claim.span.end)) is not None
    if predicates.family(verb.predicate) in LEVELS and LEVEL.search(
        text, max(verb.span.end, first - REACH), first
    ):
        return True
    said, before = verb.span.of(text).lower(), _before(claim, verb)
    if IS.search(text, *before):
        return True
    if BASE.search(text, *before) or (said == verb.predicate and said in ALIKE_IN_PAST):
        return False
    stem = verb.predicate.removesuffix("y")
    return said in {verb.predicate, f"{verb.predicate}s", f"{verb.predicate}es", f"{stem}ies"}


def _passes(text: str, claim: Claim, figure: QuantityMention, verb: Event | None) -> bool:
    """Is it told of what is done or where somebody is, and not of what somebody has for good?"""
    if verb is not None:
        return IS.search(text, *_before(claim, verb)) is not None
    ahead = text[max(claim.span.start, figure.span.start - REACH) : figure.span.start]
    return (BE.search(ahead) or BEING.match(text, figure.span.end, claim.span.end)) is not None


def _before(claim: Claim, verb: Event) -> tuple[int, int]:
    """Where the helpers of a verb stand."""
    return max(claim.sentence.start, verb.span.start - REACH), verb.span.start
