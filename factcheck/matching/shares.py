"""Two counts of which one is only of a part: who died at the scene, what of the loot came back, the firemen among those hurt."""

import re
from functools import cache

from claims.claim import Claim
from claims.mention import QuantityMention
from claims.tables import words
from factcheck import tables
from factcheck.story import Story
from factcheck.suppressors import Reason

Figure = tuple[Claim, QuantityMention]
"""An amount in its claim."""
REACH = 70
"""Code points beside an amount in which words tell of what it is a part."""
RESCUE = re.compile(r"\b(?:rescue|emergency|relief|aid|fire|ambulance)\b", re.IGNORECASE)
"""Words within a count by which workers are rescuers."""

ONE = re.compile(r"\ban? (?:[\w-]+ ){1,2}(?:worth|valued)\b", re.IGNORECASE)
"""Words of a single thing, which comes back whole or not at all."""
HAS = re.compile(
    r"\b(?:has|have|had|having|with|keeps?|kept|holds?|held|owns?|owned|runs?|operates?|operated|contain(?:s|ed|ing)?|uses?"
    r"|compris(?:es|ed|ing)|consist(?:s|ed|ing) of|made (?:up )?of|rests? on|rested on|houses?)"
    r"\s(?:(?:about|some|only|just|now|nearly|over|more than|a total of|its|their|all)\s){0,2}$",
    re.IGNORECASE,
)
"""Words before an amount of all that something has."""
GONE = re.compile(
    r"[^.;:]{0,40}?\b(?:is|are|was|were|has been|have been|had been)\s(?:still |also |now |badly )?"
    r"(?:missing|lost|broken|damaged|cracked|torn|gone|empty|closed|shut|out of (?:order|service|use)|faulty|defective|destroyed|sold|stolen)\b"
)
"""Words behind an amount of some to which something has happened."""
FOR_SOME = re.compile(
    r" (?:reserved |set aside |set apart |meant )?for (?:the |young |older |single |unaccompanied |disabled )?"
    r"(?P<whom>children|women|men|girls|boys|babies|infants|newborns|toddlers|teenagers|adults|mothers|families|elderly|disabled|pensioners"
    r"|students|pupils|members|staff|veterans|refugees|migrants|residents|locals|newcomers|beginners)\b"
)
"""Words behind an amount for whom so many are."""
STEM = 5
"""Letters by which "refugees" are told in "the refugee camp"."""
STAYS = frozenset(
    {"stand", "be", "exist", "live", "work", "serve", "belong", "hang", "lie", "remain", "house", "keep"}
)
"""Verbs that tell no more of a number of things than that they are there."""


def apart(story: Story, left: Figure, right: Figure) -> Reason | None:
    """Why two amounts are no rivals, where one is of a part of the other, or is what it has grown to since."""
    if _two_groups(story, left, right) or _some_of_all(story, left, right):
        return "different_scope"
    one, other = (story.once(_told, *each) for each in (left, right))
    if ("scene" in one) != ("scene" in other):
        return "different_scope"
    if _of_loot(one, other) or _of_loot(other, one):
        return "different_scope"
    grown = ("now" in one and _more(left, right)) or ("now" in other and _more(right, left))
    return "update" if grown and ("now" in one) != ("now" in other) else None


def _of_loot(one: frozenset[str], other: frozenset[str]) -> bool:
    """Is one told of what came back, and the other of all that was taken?"""
    return "regained" in one and "regained" not in other and "lost" in other


def _more(one: Figure, other: Figure) -> bool:
    low, least = one[1].low, other[1].low
    return low is not None and least is not None and low > least


def _told(story: Story, claim: Claim, figure: QuantityMention) -> frozenset[str]:
    """What the words near an amount, in its sentence, tell: a death, where it was, that so many have died by now, a loot."""
    text, span, sentence = story.article[claim.article].text, figure.span, claim.sentence
    near = text[max(sentence.start, span.start - REACH) : min(sentence.end, span.end + REACH)]
    able = story.lexicon.may_tell
    found = {kind for kind, pattern in _patterns().items() if able(claim, pattern) and pattern.search(near)}
    if "death" not in found:
        found -= {"scene", "now"}
    if "death" in found or ONE.search(near):
        found -= {"lost", "regained"}
    return frozenset(found)


def _some_of_all(story: Story, left: Figure, right: Figure) -> bool:
    """Is one amount that of all that something has, and the other that of some to which something happens?"""
    for (whole, all_), (part, some) in ((left, right), (right, left)):
        if all_.low is None or some.low is None or all_.low <= some.low:
            continue
        if story.once(_is_all, whole, all_) and _for_some(story, part, some, whole):
            return True
        both = story.once(_is_all, part, some)
        if story.once(_is_all, whole, all_) and story.once(_happens_to, part, some) and not both:
            return True
    return False


def _for_some(story: Story, claim: Claim, figure: QuantityMention, whole: Claim) -> bool:
    """Is it told for whom so many are, "12 beds for children", and has the sentence on the whole not a word of them?"""
    found = FOR_SOME.match(story.article[claim.article].text, figure.span.end, claim.sentence.end)
    return found is not None and found["whom"][:STEM].lower() not in story.said(whole)


def _is_all(story: Story, claim: Claim, figure: QuantityMention) -> bool:
    """Does a claim say that something has so many?"""
    text = story.article[claim.article].text
    return HAS.search(text[claim.sentence.start : figure.span.start]) is not None


def _happens_to(story: Story, claim: Claim, figure: QuantityMention) -> bool:
    """Are so many the subject of what happens?"""
    text = story.article[claim.article].text
    if GONE.match(text, figure.span.end, claim.sentence.end):
        return True
    return figure.counted is not None and any(
        event.predicate not in STAYS
        and not event.nominal
        and event.span.start >= figure.span.end
        and figure.counted in (event.agent_head, event.patient_head)
        for event in claim.events
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    kinds = ("scene", "death", "now", "regained", "lost")
    return {
        kind: re.compile(rf"\b(?:{tables.alternatives('part_words', kind)})\b", re.IGNORECASE)
        for kind in kinds
    }


def _two_groups(story: Story, left: Figure, right: Figure) -> bool:
    """Are those whom both count of two groups, as firemen and residents are?"""
    first, second = left[1].counted, right[1].counted
    if first is None or second is None or first == second or frozenset((first, second)) not in _groups():
        return False
    return not any(RESCUE.search(story.words(claim.article, figure.span)) for claim, figure in (left, right))


@cache
def _groups() -> frozenset[frozenset[str]]:
    """Every two nouns of groups that have nobody in common."""
    return frozenset(
        frozenset((one, other))
        for row in tables.rows("groups_apart")
        for one in words(row["one"])
        for other in words(row["other"])
    )
