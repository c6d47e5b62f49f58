"""Two attributed statements on one thing, one of which negates what the other affirms.

Claims of two voices are proposed by the stems that they share; they must agree in most of the shorter one's words and
differ in negation, or one speak of all of what the other has none of. Where they name no event of a known family, nearly
all of these words must agree. Two times are two events.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from itertools import product

from claims.claim import Claim, Event
from claims.events import predicates
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.story import Story
from sources import interval

NOT = re.compile(
    r"(?<!, )(?<!\band )(?<!\bbut )\bnot\b|(?:, |\band |\bbut )not\b(?! (?:\d|the |an? |in |on |at |from ))"
    r"|\b(?:never|no(?!\.? ?\d)|none|nobody|nothing|neither)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
"""Words that say that something is not so; "19 million and not 14" and "the pier, not the dam" say what it is."""
LIKE_NOT = re.compile(
    r"\b(?:without|forb(?:id(?:s|den|ding)?|ade)|(?:stop|halt|end|ceas|ban|prevent|avoid|lack|refus|fail|den(?:y|i)|reject"
    r"|cancel|scrap|block|abolish)[lnp]?(?:e|s|es|ed|ing|al|ure|ion|ation)?)\b",
    re.IGNORECASE,
)
"""Words that say without a negator that something is not so: "would stop the sale", and "will not be sold"."""
CROWD = 12
"""A stem that more attributed claims than this share proposes no pair."""
SHARED = 3
"""Stems and families that both must have."""
WEEKS = timedelta(days=21)
"""Statements in articles further apart answer different things."""
SHARE = 0.4
"""Share of the shorter claim's content that this must be."""
NEARLY_ALL = 0.75
"""The same where no event of a known family is among it."""
ALL = re.compile(r"\b(?:all|every|each)(?: of)?(?: the| its| their| our)? ([a-z]{3,})", re.IGNORECASE)
NONE = re.compile(
    r"\b(?:no|not (?:one|a single)|none of (?:the|its|their|our)|not one of (?:the|its|their|our)) ([a-z]{3,})",
    re.IGNORECASE,
)
BOTH = 2
"""Stems that two short statements on one act, or of all and of none of some things, must share."""
NEAR = frozenset({"day", "week"})
"""Granularities of times that tell two events apart."""
FEW = 4
"""Stems of a short statement."""
MOST = 0.66
"""Share of them that this must be."""


def find(story: Story) -> Iterator[tuple[Claim, Claim]]:
    """The pairs, in the order of the claims."""
    told = [claim for claim in story.claims if claim.speaker is not None and claim.kind != "headline"]
    content = [_content(story, claim) for claim in told]
    negated = [story.tells(claim, NOT) for claim in told]
    index: dict[str, list[int]] = {}
    for number, held in enumerate(content):
        for key in sorted(held):
            index.setdefault(key, []).append(number)
    near = {
        (min(one, other), max(one, other))
        for held in index.values()
        if len(held) <= CROWD
        for one in held
        if negated[one]
        for other in held
        if not negated[other]
    }
    for one, other in sorted(near):
        left, right = told[one], told[other]
        both = content[one], content[other]
        if (_alike(*both) or _few_alike(story, left, right, *both)) and _two(story, left, right):
            yield left, right


def _content(story: Story, claim: Claim) -> frozenset[str]:
    """Stems of the content words, events as their families; of a speaker who speaks of himself, the word for him too."""
    words = quoted_words.words(story.words(claim.article, claim.span))
    if claim.speaker is not None and words[:1] and words[0] in voices.PRONOUNS:
        words = (*words, *quoted_words.words(claim.speaker.text)[-1:])
    found = set()
    for word in words:
        if (key := _key(word)) is not None:
            found.add(key)
    return frozenset(
        found
        | {f"={predicates.family(event.predicate)}" for event in claim.events if _known(event.predicate)}
    )


@lru_cache(maxsize=1 << 13)
def _key(word: str) -> str | None:
    """The family or the stem of a content word; None for negators and words that tell nothing."""
    if not quoted_words.is_content(word) or NOT.fullmatch(word):
        return None
    known = predicates.of_noun(word) or predicates.of_verb(word)
    return f"={known.family}" if known else quoted_words.stem(word)


def _known(predicate: str) -> bool:
    return predicates.of_verb(predicate) is not None


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = one & other
    least = SHARE if any(key.startswith("=") for key in shared) else NEARLY_ALL
    return len(shared) >= SHARED and len(shared) >= least * min(len(one), len(other))


def _few_alike(story: Story, left: Claim, right: Claim, one: frozenset[str], other: frozenset[str]) -> bool:
    """Do two short statements tell one act, or one of all of some things what the other tells of none?"""
    if len(one & other) < BOTH:
        return False
    short = min(len(one), len(other))
    most = short <= FEW and len(one & other) >= MOST * short
    one_act = most and _one_act(left, right) and one & other - story.once(_acts, left)
    return bool(one_act) or _all_or_none(story, left, right)


def _acts(story: Story, claim: Claim) -> frozenset[str]:
    """The stems and families of the verbs of what a claim tells: what happens is not yet to whom."""
    return frozenset(
        key
        for event in claim.events
        for key in (f"={predicates.family(event.predicate)}", *map(_key, _words(story, claim, event)))
        if key is not None
    )


def _words(story: Story, claim: Claim, event: Event) -> tuple[str, ...]:
    return quoted_words.words(story.words(claim.article, event.span))


def _one_act(left: Claim, right: Claim) -> bool | None:
    """Is an act that both tell done to one thing, as far as they say? None where they tell no act in common."""
    common = [
        (one.patient_head, other.patient_head)
        for one, other in product(left.events, right.events)
        if predicates.family(one.predicate) == predicates.family(other.predicate)
    ]
    return any(None in both or both[0] == both[1] for both in common) if common else None


def _all_or_none(story: Story, left: Claim, right: Claim) -> bool:
    """Does one say of all of some things what the other says of none of them?"""
    words = [story.words(claim.article, claim.span) for claim in (left, right)]
    every, none = (
        [{quoted_words.stem(noun.lower()) for noun in pattern.findall(said)} for said in words]
        for pattern in (ALL, NONE)
    )
    return bool(every[0] & none[1] or every[1] & none[0])


def at_one_time(left: Claim, right: Claim) -> bool:
    """May both speak of one time? Only days and weeks tell events apart."""
    return not interval.apart(
        *([time for time in claim.times if time.granularity in NEAR] for claim in (left, right))
    )


def differ(story: Story, left: Claim, right: Claim) -> bool:
    """Does one negate, and the other neither negate nor say with a verb that it is not so?"""
    words = [story.words(claim.article, claim.span) for claim in (left, right)]
    negated = [NOT.search(said) is not None for said in words]
    return negated[0] != negated[1] and LIKE_NOT.search(words[negated.index(False)]) is None


def of_one_time(story: Story, left: Claim, right: Claim) -> bool:
    """Were both published within weeks, as far as is known?"""
    gap = story.days_apart(left.article, right.article)
    return gap is None or gap <= WEEKS


def _two(story: Story, left: Claim, right: Claim) -> bool:
    """Are they two voices, as far as can be told, and none of them denies a denial?"""
    if _one_act(left, right) is False or not differ(story, left, right):
        return False
    if "denied" in (left.modality, right.modality) or (
        left.article == right.article and left.sentence == right.sentence
    ):
        return False
    if voices.compare(story, left, right) == "one" or not (
        of_one_time(story, left, right) and at_one_time(left, right)
    ):
        return False
    first, second = left.speaker, right.speaker
    if first is None or second is None or voices.is_pronoun(first) or voices.is_pronoun(second):
        return False
    state = story.country(first.entity)
    return state is None or state != story.country(second.entity)
