"""`date_conflict` and `place_conflict` of what happens once to one named thing, in whatever words two articles tell it.

"The tunnel opened to cars on 2 June" and "cars have been using the tunnel since 14 June" have no verb in common; what they
name is alike, and all that the rest of their words tell is an opening. Held together are sentences that share a name and
something else, and of which not each has something that the other one lacks.

Survives: a brother or lawyer of somebody, another step (the verdict of a trial), "again" and "another", names on either side
of which the other article has not a word, a time or place that the other article gives as well, what was to be.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from claims import concepts, places
from claims.claim import Claim
from factcheck.checks import rivals
from factcheck.checks.acts.tellings import TIME_WORDS
from factcheck.checks.acts.together import again_in
from factcheck.checks.facts import wheres
from factcheck.checks.facts.dated import NIGHT
from factcheck.checks.facts.fact import two_people
from factcheck.checks.facts.wheres import Where
from factcheck.checks.finding import Findings
from factcheck.checks.occasions import table
from factcheck.checks.occasions.beside import Beside
from factcheck.checks.occasions.places import Setting
from factcheck.checks.occasions.reading import Told, read
from factcheck.checks.rivals import Rival, Value, value
from factcheck.checks.times import clashing
from factcheck.checks.times.clashing import Telling
from factcheck.matching import cases, compare
from factcheck.matching.contrasts import contrasted
from factcheck.matching.own_days import news_twice
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources import interval
from sources.span import Span

CROWD = 12
"""An occasion that a story tells beside one name more often than this is not compared."""
ONE_NEWS = timedelta(days=30)
"""Articles further apart may tell of two occasions."""
ALIKE = 2
"""Names and notions that two tellings have in common at least."""
SOUGHT = 2
"""What it counts that both tell of the missing or the stolen, of which there is one at a time."""
EACH = 3
"""How many of these make up for one that is told by each alone; fewer beside a full name."""
ENVOYS = "recall"
LEAVING = "delisting"
SINGLE = frozenset({LEAVING, ENVOYS})
"""What befalls a firm, or the envoys of one state to another, one time: the rest may be told as one likes."""
VOTES = frozenset({"ballot", "election"})
ON = re.compile(r"\bvot(?:e|es|ed|ing) (?:again )?(?:on|over) (?:the |an? |its |their )?(?P<of>[a-z-]{4,})")
"""What is voted on."""
WHATEVER = frozenset(
    {"deal", "plan", "plans", "proposal", "offer", "matter", "question", "issue", "package", "agreement", "motion", "this"}
)  # fmt: skip
"""Words for anything that is."""
PAPER = "lapse"
"""Of two papers of one firm each expires on a day of its own."""
ORIGIN = "origin"
"""From where something set out: of one journey where the day or the hour is one."""
CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
NEW = "site"
"""What is put up somewhere: of two new plants nobody has told before."""
ONE = re.compile(r"\b(?:the|its|their|his|her|this|first|second|third|only)\b")
"""What stands before a thing of which there is one."""
BEHIND = 60
"""Code points behind the words of a site in which it is told what is put there."""
ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "last", "next"})
"""Words for one of several."""
UNTOLD = TIME_WORDS | {
    "morning",
    "dawn",
    "noon",
    "afternoon",
    "evening",
    "night",
    "midnight",
}
"""Words for times, which is what is compared."""


MEMBERS = r"(?:shareholders|owners|members|investors|creditors|bondholders|delegates|workers|employees|staff)"
"""Who may have a vote in a body."""
VOTERS = re.compile(
    rf"(?<![\w-])([A-Z][\w-]{{1,40}})['\u2019]s? {MEMBERS}\b|\b{MEMBERS} of (?:the )?(?:[a-z]+ ){{0,2}}([A-Z][\w-]+)"
)
"""Who votes, and in what body."""


def check(story: Story) -> Findings:
    """All occasions of a story, held against each other."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told: dict[tuple[str, str], list[Told]] = {}
    for one in read(story):
        for word in sorted(_keys(one)):
            told.setdefault((one.kind.name, word), []).append(one)
    seen: set[tuple[str, str, Span, Span]] = set()
    for (kind, _), sharing in sorted(told.items()):
        for one, other in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            both = (kind, one.claim.article, one.span, other.span)
            if one.claim.article != other.claim.article and both not in seen:
                seen.add(both)
                if _one_occasion(story, one, other):
                    yield from _times(story, one, other)
                    yield from _places(story, one, other)


def _keys(one: Told) -> frozenset[str]:
    """What it shares with others that may be the same: names, else notions; of what there is one, the kind is enough."""
    beside = one.beside
    if one.kind.name == LEAVING and not beside.names:
        return frozenset({""})
    return (beside.names | beside.meant) or beside.notions


def _one_occasion(story: Story, one: Told, other: Told) -> bool:
    """Is it one, by what is named and told beside it?"""
    if story.further_apart(one.claim.article, other.claim.article, ONE_NEWS):
        return False
    mine, yours = one.beside, other.beside
    if mine.marks != yours.marks or again_in(story, one.claim) != again_in(story, other.claim):
        return False
    if one.kind.never & (mine.words | yours.words) or _one_of_several(mine, yours):
        return False
    if contrasted(mine.words - UNTOLD, yours.words - UNTOLD) or _strangers(story, one, other):
        return False
    two = cases.two(story, one.claim, other.claim) or _other_amounts(one.claim, other.claim)
    votes = _other_voters(story, one, other) or _two_questions(story, one, other)
    if two or votes or _other_objects(one, other):
        return False
    return _told_as_one(story, one, other)


def _told_as_one(story: Story, one: Told, other: Told) -> bool:
    """Is it one by what its kind takes to be one: the day of a journey, the paper that expires?"""
    mine, yours = one.beside, other.beside
    if one.kind.name == ORIGIN and not _one_start(story, one, other):
        return False
    if one.kind.name == PAPER and mine.notions - yours.notions and yours.notions - mine.notions:
        return False
    return (one.kind.name in SINGLE and _of_one(one, other)) or _alike(mine, yours)


def _one_start(story: Story, one: Told, other: Told) -> bool:
    """Did both set out on one day, or at one minute?"""
    clocks = [
        set(CLOCK.findall(story.words(each.claim.article, each.claim.sentence))) for each in (one, other)
    ]
    return bool(clocks[0] & clocks[1]) or any(
        mine.overlaps(yours) for mine in one.claim.times for yours in other.claim.times
    )


def _of_one(one: Told, other: Told) -> bool:
    """Is it of one firm, or of the envoy of one state in another?"""
    mine, yours = one.beside, other.beside
    if one.kind.name == ENVOYS:
        states = mine.states & yours.states
        return bool(states) and len(states) >= min(2, len(mine.states), len(yours.states))
    if one.kind.name == LEAVING and not (mine.names or yours.names):
        return True
    return bool(mine.names & yours.names) or len(_shared_names(mine, yours)) > 1


def _one_of_several(one: Beside, other: Beside) -> bool:
    """Does one alone tell of the first or last of what both tell of?"""
    numbered = (one.numbered | other.numbered) & one.notions & other.notions
    return bool(numbered) and one.words & ORDINALS != other.words & ORDINALS


def _other_amounts(one: Claim, other: Claim) -> bool:
    """Do both give amounts of a unit, and none that is the other's: 12 kilos on Monday, 40 on Friday?"""
    first, second = (
        {(each.low, each.high, each.unit) for each in claim.quantities} for claim in (one, other)
    )
    units = {unit for *_, unit in first} & {unit for *_, unit in second}
    return bool(units) and not first & second


def _other_objects(one: Told, other: Told) -> bool:
    """Is it done to two things of one kind: a vote on the pension bill, a vote on the budget bill?"""
    first, second = (
        {
            event.patient_head: event.patient_terms
            for event in each.claim.events
            if event.span.overlaps(each.span) and event.patient is None and event.patient_terms
        }
        for each in (one, other)
    )
    return any(
        not set(first[head]) & set(second[head]) for head in first.keys() & second.keys() if head is not None
    )


def _two_questions(story: Story, one: Told, other: Told) -> bool:
    """Is something else voted on: the merger, the dividend? "The plan" and "the deal" may be either."""
    found = (ON.search(story.said(each.claim)) for each in (one, other))
    asked = {concepts.of_word(what["of"]) for what in found if what and what["of"] not in WHATEVER}
    return one.kind.name in VOTES and len(asked) > 1


def _other_voters(story: Story, one: Told, other: Told) -> bool:
    """Are they the members of two bodies: X's shareholders and those of Y?"""
    whose = [
        {
            name
            for pair in VOTERS.findall(story.words(each.claim.article, each.claim.sentence))
            for name in pair
            if name
        }
        for each in (one, other)
    ]
    return all(whose) and whose[0].isdisjoint(whose[1])


def _alike(one: Beside, other: Beside) -> bool:
    """Have two enough in common, for what each has for itself? What is not named must be known to both, or looked for."""
    names, notions = _shared_names(one, other), one.notions & other.notions
    sought = one.words & other.words & table.around("sought")
    known = one.definite & other.definite
    if not (names or sought or known):
        return False
    alike = len(names) + len(notions) + (SOUGHT if sought else 0) + bool(one.compounds & other.compounds)
    alone = min(len(one.notions - other.notions), len(other.notions - one.notions))
    if not names:
        return alike >= EACH and not alone
    return alike >= max(ALIKE, (ALIKE if one.full & other.full else EACH) * alone)


def _shared_names(one: Beside, other: Beside) -> frozenset[str]:
    """The names of both, as far as one of them has them itself, or neither less than two."""
    meant = one.meant & other.meant
    known = one.names & (other.names | other.meant) | other.names & one.meant
    return known | meant if len(meant) > 1 else known


def _open(story: Story, one: Told) -> bool | None:
    """Is it told as what is to come? None where it is given for the day of the article, before or behind it."""
    printed = story.article[one.claim.article].published.interval
    if one.when is None or one.when.interval is None or printed is None:
        return one.claim.modality == "planned"
    if one.claim.modality == "planned" or one.when.interval.first > printed.last:
        return True
    return None if one.when.interval.last >= printed.first else False


def _strangers(story: Story, one: Told, other: Told) -> bool:
    """Does each name somebody of whom the other article has not a word?"""
    return all(
        any(
            name not in story.article[yours.claim.article].text and not _of_state(name, yours.beside)
            for name in mine.beside.names - yours.beside.names
        )
        for mine, yours in ((one, other), (other, one))
    )


def _of_state(name: str, told: Beside) -> bool:
    """Does a name tell of a state that other words tell of as well: "Norway", "the Norwegian ambassador"?"""
    state = places.state_of(name)
    return state is not None and state.country.code in told.states


def _times(story: Story, one: Told, other: Told) -> Iterator[Rival]:
    """The two as rivals in time."""
    if one.when is None or other.when is None or one.when.interval is None or other.when.interval is None:
        return
    first, second = one.when.interval, other.when.interval
    gap = first.gap(second)
    if not clashing.apart(first, second) or gap > one.kind.within:
        return
    open_ = {_open(story, one), _open(story, other)}
    tellings = (one.claim, one.when.span), (other.claim, other.when.span)
    if open_ == {True, False} or news_twice(story, *tellings):
        return
    excuse = _excuse(story, *tellings)
    night = any(NIGHT.search(story.words(each.claim.article, each.claim.sentence)) for each in (one, other))
    if (night and gap <= timedelta(days=1)) or (
        clashing.given(story, other.claim.article, first) or clashing.given(story, one.claim.article, second)
    ):
        return
    yield Rival(
        kind="date_conflict",
        aspect="date",
        severity="tension",
        subject=f"{_subject(story, one)} is dated",
        left=value(one.claim, one.when.span, compare.told(first)),
        right=value(other.claim, other.when.span, compare.told(second)),
        advice="Check against the source that both rest on.",
        excuse=None if excuse == "update" and None in open_ else excuse,
    )


def _excuse(story: Story, one: Telling, other: Telling) -> Reason | None:
    """What explains two times; the court and its spokeswoman are one speaker."""
    reason = clashing.excuse(story, one, other)
    told = [set(claim.speaker.text.lower().split()) - {"the"} for claim, _ in (one, other) if claim.speaker]
    return None if reason == "other_speaker" and len(told) > 1 and told[0] & told[1] else reason


def _places(story: Story, one: Told, other: Told) -> Iterator[Rival]:
    """The two as rivals in place."""
    if one.where is None or other.where is None or not wheres.apart(one.where.where, other.where.where):
        return
    new = one.kind.name == NEW and not any(_one_thing(story, each) for each in (one, other))
    if new or _given(story, other, one.where) or _given(story, one, other.where):
        return
    if interval.apart(one.claim.times, other.claim.times):
        return
    yield Rival(
        kind="place_conflict",
        aspect="place",
        severity="tension",
        subject=f"{_subject(story, one)} is put in",
        left=_place(one.claim, one.where.where),
        right=_place(other.claim, other.where.where),
        advice="Check where it is.",
        excuse="other_speaker" if two_people(story, one.claim, other.claim) else None,
    )


def _one_thing(story: Story, one: Told) -> bool:
    """Is what is put up told as one of its kind: "its new plant", "the first plant"?"""
    text = story.article[one.claim.article].text
    return ONE.search(text, one.span.start, min(one.claim.span.end, one.span.end + BEHIND)) is not None


def _given(story: Story, one: Told, place: Setting) -> bool:
    """Does the article of one name a place?"""
    return place.where.names[0][0] in story.article[one.claim.article].text


def _place(claim: Claim, where: Where) -> Value:
    return value(claim, Span(start=where.start, end=where.end), where.names[0][0])


def _subject(story: Story, one: Told) -> str:
    """The words that tell it, with a name beside it."""
    name = f" ({' '.join(sorted(one.beside.names))})" if one.beside.names else ""
    return f"“{story.words(one.claim.article, one.span)}”{name}"
