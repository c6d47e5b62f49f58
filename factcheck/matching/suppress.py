"""What explains a difference away: each rule has a name in the report's list of suppressed differences.

Rules see two claims about one event and one comparison that conflicts (or is only compatible), and answer with
a reason, or None when nothing excuses it.
"""

import re
from datetime import timedelta
from functools import cache
from itertools import product

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from factcheck import tables
from factcheck.matching import cases, other_case, part_words, stages, steps, strangers, venues
from factcheck.matching.charges import charged
from factcheck.matching.gate import ONE_NEWS
from factcheck.matching.intended import one_only_meant
from factcheck.matching.moving import GROWING, WEEK, grew, least, moved_on
from factcheck.matching.own_days import news_twice
from factcheck.matching.slips import changed_round
from factcheck.matching.slots.aligned import align
from factcheck.matching.slots.finding import YEARLY
from factcheck.matching.slots.names import circumstances_differ
from factcheck.matching.slots.pieces import of_claim
from factcheck.matching.still_open import FUTURE, NUMBER, still_open, under_way
from factcheck.model import Comparison
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.interval import Interval
from sources.span import Span

ONLY = frozenset({"first", "last", "only", "final"})
"""Words that make any event a single one."""
ONE_STORY = timedelta(days=120)
"""Two times further apart than this are not one event told twice."""
LIFE = frozenset({"bear", "kill", "bury", "found"})
"""Families of events that happen once to somebody or something for good."""
WE = re.compile(r"\bwe\b", re.IGNORECASE)
DETERMINER = re.compile(r"^(?:the|his|her|its|their|an?) ")
"""What stands before a speaker in one article and not in another: "his family", "the family"."""
UNNAMED = frozenset({"we", "i"})
"""A speaker who may be the one that another article names."""
DOER = 20
"""Code points in front of an act in which its doer is looked for."""
PLANS = frozenset({"agree", "decide"})
"""Families of events whose object is a plan that stands: who "agreed to buy" has not bought yet."""


@frozen(kw_only=True)
class Case:
    """A comparison and what it was made of."""

    story: Story
    """Where both claims stand."""
    left: Claim
    """First claim."""
    right: Claim
    """Second claim."""
    events: tuple[Event, Event] | None
    """The event as each tells it; None for two statements without one."""
    comparison: Comparison
    """What conflicts."""

    @property
    def family(self) -> str | None:
        """Family of the event's predicate."""
        return predicates.family(self.events[0].predicate) if self.events else None


def excuse(case: Case) -> Reason | None:
    """Why this difference is no misfit; None when nothing explains it away."""
    rules = (
        _sequence, _far, _only_meant, _other_case, _update, _later, _other_time, _other_speaker, _of_ourselves,
        _other_time_of_telling, _other_event, _other_circumstance, _other_reach, _another, _again, _part, _other_venue, _strangers,
    )  # fmt: skip
    return next((reason for rule in rules if (reason := rule(case))), None)


def _sequence(case: Case) -> Reason | None:
    """Two steps of one case, told with like words, each have their day: arrested, and later jailed; a first deal and a deal."""
    if case.comparison.aspect != "date":
        return None
    if case.events is not None and steps.follow(*(event.predicate for event in case.events)):
        return "sequence"
    return "sequence" if stages.two(case.story, *_sides(case)) else None


def _only_meant(case: Case) -> Reason | None:
    """When something was to be, and when it came to pass: "was to open in May", "opened in June"."""
    if case.comparison.aspect != "date":
        return None
    first, second = case.events or (None, None)
    left, right = _sides(case)
    meant = one_only_meant(case.story, (left[0], first, left[1]), (right[0], second, right[1]))
    return "update" if meant else None


def _other_speaker(case: Case) -> Reason | None:
    """Two named speakers may tell two things; that is a dispute, not an error of the articles."""
    first, second = case.left.speaker, case.right.speaker
    if case.comparison.aspect == "polarity" and (first is None) != (second is None):
        told = case.left if first is None else case.right
        return "other_speaker" if charged(case.story.words(told.article, told.sentence)) else None
    if first is None or second is None or {first.text.lower(), second.text.lower()} & UNNAMED:
        return None
    if first.entity is not None and first.entity == second.entity:
        return None
    names = [DETERMINER.sub("", one.text.casefold()) for one in (first, second)]
    return None if names[0] == names[1] else "other_speaker"


def _of_ourselves(case: Case) -> Reason | None:
    """Who says "we have dug" tells of what that party did, "have been dug" of what was done by all."""
    if case.comparison.aspect not in ("number", "date") or case.events is None:
        return None
    ours = [_by_ourselves(case.story, *one) for one in zip((case.left, case.right), case.events, strict=True)]
    if ours[0] == ours[1]:
        return None
    other = case.events[ours.index(False)]
    return "other_speaker" if other.agent is None and other.agent_head is None else None


def _by_ourselves(story: Story, claim: Claim, event: Event) -> bool:
    """Does "we" stand in front of the act?"""
    text = story.article[claim.article].text
    return WE.search(text[max(claim.span.start, event.span.start - DOER) : event.span.start]) is not None


def _other_time_of_telling(case: Case) -> Reason | None:
    """A plan or possibility in one, a fact in the other: the story moved on, unless the fact is that it was agreed on."""
    if _only_one_may_be(case):
        return "update"
    aspect = case.comparison.aspect
    unreal = [still_open(case.story, *side, aspect) for side in _sides(case)]
    if all(unreal) and case.comparison.aspect == "date":
        return "update" if case.story.further_apart(case.left.article, case.right.article, WEEK) else None
    if unreal[0] == unreal[1] or (_planned(case) and _misprinted(case) and _same_days(case)):
        return None
    fact, said = (case.left, case.comparison.left) if unreal[1] else (case.right, case.comparison.right)
    plan = case.right if unreal[1] else case.left
    if aspect == NUMBER and _same_days(case) and under_way(case.story, fact, said):
        return None
    settled = said and plan.modality == "planned" and _of_plan(case.story, fact, said)
    return None if settled and _same_days(case) else "update"


def _of_plan(story: Story, claim: Claim, said: Span) -> bool:
    """Does a value stand behind an act that is only agreed on: "agreed to buy the yard for 3 million"?"""
    text = story.article[claim.article].text
    plans = [one for one in claim.events if predicates.family(one.predicate) in PLANS]
    return any(
        one.span.end < deed.span.start < said.start and text[one.span.end : deed.span.start].endswith(" to ")
        for one, deed in product(plans, claim.events)
    )


def _same_days(case: Case) -> bool:
    """Were both published within the days in which a plan is news?"""
    gap = case.story.days_apart(case.left.article, case.right.article)
    return gap is not None and gap <= ONE_NEWS


def _later(case: Case) -> Reason | None:
    """The opposite of what another day's article says: the state of affairs may have changed."""
    gap = case.story.days_apart(case.left.article, case.right.article)
    return "update" if case.comparison.aspect == "polarity" and gap else None


def _other_circumstance(case: Case) -> Reason | None:
    """A time of an act with another charge, purpose or scene is of another act."""
    if case.comparison.aspect != "date" or case.events is None:
        return None
    told = (case.story.once(of_claim, claim) for claim in (case.left, case.right))
    short, long = sorted(told, key=lambda one: len(one.telling))
    return "other_event" if circumstances_differ(align(short, long)) else None


def _another(case: Case) -> Reason | None:
    """One of them tells of another thing of the same sort."""
    return "other_event" if _told_by_one(case, "another") else None


def _again(case: Case) -> Reason | None:
    """One of two statements without a common event tells of a time before or after: "was inspected again on Friday"."""
    if case.comparison.aspect != "date" or case.events is not None:
        return None
    return "other_event" if again(case.story, case.left, case.right) else None


def again(story: Story, left: Claim, right: Claim) -> bool:
    """Does the sentence of one of two claims tell of a time before or after, as "for a second time" does?"""
    return story.once(_is_again, left) != story.once(_is_again, right)


def _is_again(story: Story, claim: Claim) -> bool:
    able = story.lexicon.may_tell(claim, _again_words())
    return able and _again_words().search(story.words(claim.article, claim.sentence)) is not None


def _other_venue(case: Case) -> Reason | None:
    """One person may say one thing at two venues, on two days."""
    dated = case.comparison.aspect == "date"
    return "other_event" if dated and venues.differ(case.story, case.left, case.right) else None


def _other_case(case: Case) -> Reason | None:
    """The words around tell two cases of one kind: two courts, a second fire, two quarters, two forecasters."""
    if case.comparison.aspect == "number":
        return other_case.of_numbers(case.story, *_sides(case))
    return other_case.of_days(case.story, case.left, case.right) if case.comparison.aspect == "date" else None


def _strangers(case: Case) -> Reason | None:
    """Acts told by nouns alone, at two places or of other days."""
    if case.events is None or case.comparison.aspect not in ("number", "date"):
        return None
    if any(event.agent or event.patient for event in case.events):
        return None
    left, right = zip((case.left, case.right), case.events, strict=True)
    return "other_event" if strangers.two(case.story, left, right) or _each_its_own_day(case) else None


def _each_its_own_day(case: Case) -> bool:
    """Does each of two articles tell of an act of its own week?"""
    (left, one), (right, other) = _sides(case)
    if case.comparison.aspect != "date" or one is None or other is None:
        return False
    return news_twice(case.story, (left, one), (right, other))


def _part(case: Case) -> Reason | None:
    """One of them counts a part of what was counted before."""
    counted = case.comparison.aspect == "number"
    return "different_scope" if counted and _told_by_one(case, "part") else None


def _other_reach(case: Case) -> Reason | None:
    """Something done to all and something done to some are two acts, each with its time."""
    if case.comparison.aspect != "date":
        return None
    one, other = (case.story.once(part_words.reach, claim) for claim in (case.left, case.right))
    return "different_scope" if one != other else None


def _told_by_one(case: Case, kind: str) -> bool:
    """Does a phrase of a kind stand near one of the two values, and not near the other?"""
    near = {
        case.story.once(part_words.stand_near, claim, span, kind)
        for claim, span in _sides(case)
        if span is not None and span.field == claim.sentence.field == "text"
    }
    return len(near) == 2


@cache
def _again_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('again_words', 'more')})\b", re.IGNORECASE)


def _update(case: Case) -> Reason | None:
    """A count that runs on, told higher by the article that was published later, or a state that has changed."""
    if case.comparison.aspect != "number":
        return None
    left, right = _sides(case)
    toll = not case.events or case.family in GROWING
    return "update" if moved_on(case.story, left, right) or (toll and grew(case.story, left, right)) else None


def _misprinted(case: Case) -> bool:
    """Is one of two amounts the other with two digits changed round?"""
    if case.comparison.aspect != "number":
        return False
    first, second = (least(*one) for one in _sides(case))
    return first is not None and second is not None and changed_round(first, second)


def _sides(case: Case) -> tuple[tuple[Claim, Span | None], tuple[Claim, Span | None]]:
    """Both claims, each with the words of its value."""
    return (case.left, case.comparison.left), (case.right, case.comparison.right)


def _only_one_may_be(case: Case) -> bool:
    """Is one of them told as merely possible?"""
    return len({one.modality in FUTURE - {"planned"} for one in (case.left, case.right)}) > 1


def _planned(case: Case) -> bool:
    """Is one told as a plan, and none as merely possible?"""
    return {case.left.modality, case.right.modality} == {"planned", "asserted"}


def _other_event(case: Case) -> Reason | None:
    """Events that recur (a visit, a warning) may have happened on both days; the first visit happens once."""
    if case.comparison.aspect != "date" or case.events is None or case.family is None:
        return None
    numbered = any(ONLY & set(event.patient_terms) for event in case.events)
    if case.family in YEARLY and not numbered and len(_years(case)) > 1:
        return "other_event"
    found = all(map(cases.found_once, (case.left, case.right), case.events))
    return None if numbered or found or predicates.happens_once(case.family) else "other_event"


def _years(case: Case) -> set[int]:
    """The years that the two times begin in."""
    times = (
        date.interval
        for claim, span in _sides(case)
        for date in claim.dates
        if date.span == span and date.interval
    )
    return {time.first.year for time in times}


def _far(case: Case) -> Reason | None:
    """Days of an act that may happen twice in a life, and lie far apart, are of two."""
    if case.comparison.aspect != "date" or case.family in LIFE:
        return None
    told = [
        next((date.interval for date in claim.dates if date.span == span), None)
        for claim, span in _sides(case)
    ]
    days = [one for one in told if one is not None and one.granularity == "day"]
    return "other_event" if len(days) > 1 and days[0].gap(days[1]) > ONE_STORY else None


def _other_time(case: Case) -> Reason | None:
    """An amount of an event that one side dates, long before or after the time of the other, is of another event."""
    if case.comparison.aspect != "number" or case.events is None:
        return None
    stated = [_dated(claim, event) for claim, event in zip((case.left, case.right), case.events, strict=True)]
    if stated == [None, None]:
        return None
    told = [case.story.article[claim.article].published.interval for claim in (case.left, case.right)]
    first, second = (date or day for date, day in zip(stated, told, strict=True))
    if first is None or second is None:
        return None
    return "other_event" if first.gap(second) > ONE_STORY else None


def _dated(claim: Claim, event: Event) -> Interval | None:
    """The time that a claim gives its event; failing that, the only time that the claim names."""
    of_event = [date.interval for date in claim.dates if date.span in event.when]
    found = of_event or [date.interval for date in claim.dates]
    return found[0] if len(found) == 1 else None
