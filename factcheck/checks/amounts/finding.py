"""`number_conflict`: two articles give one fact with two amounts, in whatever words.

Amounts are candidates where one may be a slip of the pen of the other, or where each article has only one of its class of
which the same is said. Flagged when enough stands for one fact (`evidence.py`).

Survives: a value that the other article gives too, an amount of the past against one of today, one that was asked for, is
still to come or counts a part, a count that grew, rounded and approximate values, other parties.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from factcheck.checks import rivals
from factcheck.checks.amounts.apart import told_apart
from factcheck.checks.amounts.company import Companies
from factcheck.checks.amounts.evidence import Beside, enough, granted
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.matching import compare, suppress
from factcheck.matching.amounts import words
from factcheck.matching.amounts.facts import COUNTS, Amount, amounts, of_headlines
from factcheck.matching.gate import ONE_NEWS, apart
from factcheck.matching.moving import moved_on
from factcheck.matching.pairs import Pair
from factcheck.matching.slips import TURNED, Slip, keys, slip
from factcheck.matching.still_open import FUTURE, NUMBER, still_open, under_way
from factcheck.model import Comparison
from factcheck.story import Story
from factcheck.suppressors import Reason

CROWD = 12
"""A class with values alike, or of which the same is said, that more places than this have proposes no pair."""
FEW = 5
"""Values of a class that an article gives at most where two with the same digits are no chance; a table gives more."""
ANSWERED: frozenset[Reason] = frozenset({"different_scope"})
"""What the words around amounts of which the same is said tell better than those around matched claims."""

AGREED = "price"
"""What is said of an amount that is settled before what it is of takes place."""
SIDES = re.compile(
    r"\b(?:companies|firms|groups|sides|pair|duo|parties|partners|clubs|banks|insurers|airlines|makers|brewers|publishers|retailers|businesses)$",
    re.IGNORECASE,
)
"""How the parties to a deal are called together."""


@frozen(kw_only=True)
class Told:
    """The amounts of a story."""

    story: Story
    """Whose amounts they are."""
    of: Mapping[str, Sequence[Amount]]
    """By article, in the order of the text."""
    headlines: Mapping[str, Sequence[Amount]]
    """Those of the headlines, by article: they round much, but mistype as the texts do."""
    common: frozenset[str]
    """Notions that most articles have near amounts."""

    @cached_property
    def given(self) -> Mapping[str, frozenset[Hashable]]:
        """By article every value with its class, or that it is of none."""
        return {
            article: frozenset((one.value, words.BARE if one.kind == words.BARE else one.group) for one in of)
            for article, of in self.of.items()
        }

    @cached_property
    def of_class(self) -> Mapping[tuple[str, Hashable], Sequence[Amount]]:
        """By article and class of amounts, in the order of the text."""
        found: dict[tuple[str, Hashable], list[Amount]] = {}
        for article, told in self.of.items():
            for one in told:
                found.setdefault((article, one.group), []).append(one)
        return found

    @cached_property
    def values(self) -> Mapping[tuple[str, Hashable], int]:
        """How many values of a class each article gives."""
        return {key: len({one.value for one in told}) for key, told in self.of_class.items()}

    @cached_property
    def companies(self) -> Companies:
        """The amounts by sentence, and what they tell of each other."""
        return Companies(story=self.story, of=self.of)


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """All pairs of amounts that are one fact told twice, but those that conflict in matched claims."""
    of = amounts(story)
    told = Told(story=story, of=of, headlines=of_headlines(story), common=_common(of))
    known = {
        claims for pair in pairs if _differ(pair) for claims in (pair.match.claims, pair.match.claims[::-1])
    }
    new = (
        pair
        for pair in _pairs(told)
        if (pair[0].claim.id, pair[1].claim.id) not in known or _how(*pair) in TURNED
    )
    return rivals.findings(story, (rival for pair in new if (rival := _rival(told, *pair))))


def _differ(pair: Pair) -> bool:
    """Do two matched claims differ in a number?"""
    return any(one.aspect == "number" for one in pair.conflicts)


def _common(of: Mapping[str, Sequence[Amount]]) -> frozenset[str]:
    spread = Counter(
        notion for each in of.values() for notion in {near for one in each for near in one.frame.near}
    )
    most = max(2, len(of) / 2)
    return frozenset(notion for notion, articles in spread.items() if articles > most)


def _pairs(told: Told) -> Iterator[tuple[Amount, Amount]]:
    """Amounts of two articles that may be one fact, each pair once."""
    index: dict[Hashable, list[Amount]] = {}
    for article in sorted(told.of):
        for one in told.of[article]:
            for key in (*_keys(one), *_company_keys(told, one)):
                index.setdefault((one.group, key), []).append(one)
        for one in told.headlines[article]:
            for key in keys(one.figure.low or one.value):
                index.setdefault((one.group, key), []).append(one)
    seen: set[tuple[int, int]] = set()
    for sharing in index.values():
        for one, other in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            pair = (id(one), id(other))
            if one.claim.article != other.claim.article and pair not in seen:
                seen.add(pair)
                yield one, other


def _keys(one: Amount) -> Iterator[Hashable]:
    """What an amount has in common with those that it may be a slip of, or of which the same is said."""
    yield from sorted(one.attributes)
    if one.kind == "thing":
        yield "noun", one.of
        yield from (("noun", said.name) for said in words.said(one.figure.counted or "", "thing"))
    yield from keys(one.figure.low or one.value)


def _company_keys(told: Told, one: Amount) -> Iterator[Hashable]:
    """The amounts that stand in its sentence: two amounts with equal ones beside them may be one fact."""
    for each in told.companies.beside(one):
        yield "beside", each.group, each.value


def _rival(told: Told, one: Amount, other: Amount) -> Rival | None:
    """The two as rivals, where enough stands for one fact."""
    if _given(told, one, other) or _given(told, other, one) or not _conflict(told.story, one, other):
        return None
    how = _how(one, other)
    if how not in TURNED and "headline" in (one.claim.kind, other.claim.kind):
        return None
    if told_apart(told.story, one, other, how) or _crossed(told.story, one, other):
        return None
    beside = _beside(told, one, other, how)
    if not enough(one, other, beside):
        return None
    values = [rivals.quoted(told.story, each.claim, each.figure.span) for each in (one, other)]
    return Rival(
        kind="number_conflict",
        aspect="number",
        severity="conflict" if how not in (None, "nothing") else "tension",
        subject="One amount is given as",
        left=values[0],
        right=values[1],
        advice="Check against the source that both rest on.",
        excuse=_excuse(told.story, one, other, beside),
    )


def _how(one: Amount, other: Amount) -> Slip | None:
    """How one may have become the other; amounts in two units are not misprinted, sums of millions hardly misheard."""
    first, second = one.figure, other.figure
    if first.low is None or second.low is None or first.unit != second.unit:
        return None
    found = slip(first.low, second.low)
    return None if found == "teens_of" and not (one.kind in COUNTS and one.of == other.of) else found


def _conflict(story: Story, one: Amount, other: Amount) -> bool:
    """Can the two values not both hold?"""
    first, second = one.bare, other.bare
    both = compare.commensurable(first, second)
    if both is None:
        return False
    says = tuple(story.words(each.claim.article, each.figure.span) for each in (one, other))
    return not compare.can_be_one(first, second, both, (says[0], says[1]))


def _given(told: Told, one: Amount, other: Amount) -> bool:
    """Does the article of the second give the value of the first anywhere, of the same class or of none?"""
    given = told.given[other.claim.article]
    return (one.value, one.group) in given or (one.value, words.BARE) in given


def _crossed(story: Story, one: Amount, other: Amount) -> bool:
    """Does the sentence of each give the other's number as well: "six to three, with three against", "six for, three against"?"""
    if not (one.kind in COUNTS and other.kind in COUNTS):
        return False
    said = [set(story.once(_printed, each.claim)) for each in (one, other)]
    return str(one.value) in said[1] and str(other.value) in said[0]


def _printed(story: Story, claim: Claim) -> tuple[str, ...]:
    """The words of the sentence of a claim, numbers in figures."""
    return quoted_words.words(story.words(claim.article, claim.sentence))


def _beside(told: Told, one: Amount, other: Amount, how: Slip | None) -> Beside:
    story = told.story
    return Beside(
        slip=how,
        alone=_alone(told, one, other) and _alone(told, other, one),
        few=all(told.values.get((this.claim.article, this.group), 0) <= FEW for this in (one, other)),
        common=told.common,
        parties=bool(set(one.claim.entities) & set(other.claim.entities)),
        strangers=apart(story, one.claim.entities, other.claim.entities),
        speakers=voices.compare(story, one.claim, other.claim) == "two",
        company=told.companies.company(one, other),
    )


def _alone(told: Told, one: Amount, other: Amount) -> bool:
    """Is it the only value of its class in its article of which the same is said, or the only one at all?"""
    shared = one.attributes & other.attributes
    values = {
        each.value
        for each in told.of_class.get((one.claim.article, one.group), ())
        if each.settings == one.settings
        and (shared or each.of == one.of)
        and (not shared or shared & each.attributes)
    }
    return len(values) == 1


def _excuse(story: Story, one: Amount, other: Amount, beside: Beside) -> Reason | None:
    """A count that changes between two days; else what explains figures of matched claims.

    What grew would have grown with the part that both give, and would not be given again as it was.
    """
    how = beside.slip
    grows = any(said.grows for each in (one, other) for said in each.said)
    if grows and _changed(story, one, other, how):
        return "update"
    difference = Comparison(
        aspect="number", level="conflicts", detail="", left=one.figure.span, right=other.figure.span
    )
    case = suppress.Case(story=story, left=one.claim, right=other.claim, events=None, comparison=difference)
    reason = suppress.excuse(case)
    if reason == "other_speaker" and how not in (None, "nothing"):
        reason = reason if voices.compare(story, one.claim, other.claim) == "two" else None
    elif reason == "other_speaker" and AGREED in one.attributes & other.attributes:
        reason = None if all(_knows(each.claim) for each in (one, other)) else reason
    company = beside.company
    if reason == "update" and not grows and (company.tied or company.since or granted(one, other)):
        return None
    if not one.attributes & other.attributes or grows or _moved_on(story, one, other):
        return reason
    return (
        None if reason in ANSWERED or (reason == "update" and _one_news(story, one, other, how)) else reason
    )


def _knows(claim: Claim) -> bool:
    """Is it told by the outlet itself, or by a party to what it tells: "the two firms said"?"""
    speaker = claim.speaker
    return speaker is None or speaker.entity in claim.entities or SIDES.search(speaker.text) is not None


def _moved_on(story: Story, one: Amount, other: Amount) -> bool:
    """Is either told as what runs on, or as what is so on a day?"""
    return moved_on(story, (one.claim, one.figure.span), (other.claim, other.figure.span))


def _changed(story: Story, one: Amount, other: Amount, how: Slip | None) -> bool:
    """Can a count that grows have become the other? What looks like a slip is none only where it grew, or may shrink."""
    days = [story.article[each.claim.article].published.interval for each in (one, other)]
    if days[0] is None or days[1] is None or how in (None, "nothing"):
        return days[0] is None or days[0] != days[1]
    shrinks = any(said.shrinks for each in (one, other) for said in each.said)
    return days[0] != days[1] and (shrinks or (days[0].first < days[1].first) == (one.value < other.value))


def _one_news(story: Story, one: Amount, other: Amount, how: Slip | None) -> bool:
    """Can a later day not have brought another value: is it told as a fact by both, or a slip or price of the same days?

    Who "will buy" for so much by one article "is buying" by the other.
    """
    places = [(each.claim, each.figure.span) for each in (one, other)]
    moods = {
        place[0].modality if still_open(story, *place, NUMBER) else "asserted"
        for place in places
        if place[0].modality in FUTURE or not under_way(story, *place)
    }
    gap = story.days_apart(one.claim.article, other.claim.article)
    agreed = how is not None or AGREED in one.attributes & other.attributes
    close = agreed and gap is not None and gap <= ONE_NEWS
    return len(moods) < 2 or (close and moods == {"asserted", "planned"})
