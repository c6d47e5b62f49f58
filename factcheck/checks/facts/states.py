"""`polarity_conflict` of states: a strike is over or goes on, a robber is caught or at large, a road is open or shut.

The table of states has, for each, what tells the one and what tells the other; two articles are held together where they
tell the two sides of one thing: one noun or one person by the parse or by the words before, and something else in common.

Survives: an article that tells both sides, a part of the things ("two of the roads"), what is only possible, feared or
wanted, news of another day where the state may have changed, other names beside it, two persons who say so.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from itertools import product

from claims import concepts
from claims.claim import Claim
from claims.tables import rows
from factcheck import tables
from factcheck.checks.acts.together import again
from factcheck.checks.facts import states_reading
from factcheck.checks.facts.fact import two_people
from factcheck.checks.facts.states_reading import Told
from factcheck.checks.facts.subjects import one_person
from factcheck.checks.rivals import Rival, quoted
from factcheck.matching.cases import two_namesakes
from factcheck.matching.contrasts import contrasted
from factcheck.story import Story
from factcheck.suppressors import Reason

ONE_NEWS = timedelta(days=10)
"""Articles further apart may tell of two matters, or of what came out later."""
CROWD = 24
"""Sides of a state beyond which a story tells of many things."""
AROUND = 60
"""Code points before a state, and a quarter of them behind it, whose words may tell another of the kind."""
NAMED_KIND = re.compile(r"\b[Tt]he ([A-Z][\w-]+) ([a-z]{3,})\b")
"""A name that tells which of a kind is meant."""
NAME_OF_KIND = re.compile(r"\b[Tt]he ((?:[A-Z][\w-]+ )+)([A-Z][a-z]{2,})\b")
"""A name whose last word is a noun: the Old Bridge."""
OF_NAME = re.compile(r"\b([a-z]{3,}) of (?:the )?([A-Z][\w-]+)")
"""What of a name is meant."""
KIN = re.compile(
    r"\b(?:brother|sister|father|mother|son|daughter|wife|husband|cousin|uncle|aunt|nephew|niece|twin|partner|girlfriend|boyfriend"
    r"|assistant|deputy|vice|accomplice|bodyguard|driver|lawyer|widow|widower)s?\b"
)
"""Who is somebody by somebody else, or stands behind him."""
ANYBODY = frozenset({"man", "woman", "boy", "girl", "person", "child", "victim", "youth", "teenager"})
"""Nouns for a person that do not tell which."""
BESIDES = re.compile(r"\b(?:next[ -]door|adjoining|neighbou?ring)\b", re.IGNORECASE)
"""Words for another thing of the kind, right beside it."""
BESIDE = 2
"""Notions in common besides the one it is told of, where no name is."""


def rivals(story: Story) -> Iterator[Rival]:
    """Every state of which two articles tell two sides."""
    told: dict[str, list[Told]] = {}
    for one in states_reading.read(story):
        told.setdefault(one.state.name, []).append(one)
    for _, of_state in sorted(told.items()):
        sides = [{one.claim.article for one in of_state if one.other == other} for other in (False, True)]
        single = [one for one in of_state if one.claim.article not in sides[0] & sides[1]]
        first, second = ([one for one in single if one.other == other] for other in (False, True))
        for left, right in product(first, second) if len(single) <= CROWD else ():
            if _one_thing(story, left, right) and _one_time(left, right):
                yield _rival(story, left, right)


def _one_thing(story: Story, left: Told, right: Told) -> bool:
    """Are the two told of one thing or person, with a name or enough words in common?"""
    if _told_apart(story, left, right):
        return False
    if left.state.of == "any":
        return bool(left.names & right.names) and len(left.around & right.around) >= BESIDE
    if left.state.of == "matter":
        return _one_matter(left, right)
    who = _one_bearer(story, left, right)
    if who is False:
        return False
    shared = (left.around & right.around) - (left.heads & right.heads)
    return len(shared) >= (
        1 if who or left.names & right.names or _names_shared(story, left, right) else BESIDE
    )


def _told_apart(story: Story, left: Told, right: Told) -> bool:
    """Do words or names of the sentences tell two cases, things or persons apart?"""
    if _again(story, left) != _again(story, right) or contrasted(left.around, right.around):
        return True
    if left.which and right.which and not (left.which & right.which or _each_in_other(left, right)):
        return True
    if left.names and right.names and not left.names & right.names:
        return True
    others = _others_named if left.state.of == "person" else _both_name_others
    if two_namesakes(story, left.claim, right.claim) or _one_by_its_name(story, left, right):
        return True
    return _two_of_a_name(story, left, right) or others(story, left, right)


def _each_in_other(left: Told, right: Told) -> bool:
    """Does the sentence of each have what tells which one the other is: "the factory owner", "the Pellham mill"?"""
    return bool(left.which & right.around and right.which & left.around)


def _printed(one: Told) -> frozenset[str]:
    return frozenset(name for name in one.names if name[0].isupper())


def _both_name_others(story: Story, left: Told, right: Told) -> bool:
    """Does each name something that the other does not, or another thing of what both name: "cheese of the Almlund dairy"?"""
    names = [_printed(one) for one in (left, right)]
    if names[0] - names[1] and names[1] - names[0]:
        return True
    first, second = (
        {name: noun for noun, name in OF_NAME.findall(story.words(one.claim.article, one.claim.sentence))}
        for one in (left, right)
    )
    return any(
        concepts.of_word(first[name]) not in right.around
        and concepts.of_word(second[name]) not in left.around
        for name in first.keys() & second.keys()
    )


def _one_matter(left: Told, right: Told) -> bool:
    """Do two sentences share a name and enough else?"""
    names = [_printed(one) for one in (left, right)]
    return bool(names[0] & names[1]) and len(left.around & right.around) > BESIDE


def _two_of_a_name(story: Story, left: Told, right: Told) -> bool:
    """Do the sentences name two of a kind, each by a name before one noun: "the Arlow plant", "the Lusk plant"?"""
    first, second = (
        {noun: name for name, noun in NAMED_KIND.findall(story.words(one.claim.article, one.claim.sentence))}
        for one in (left, right)
    )
    return any(first[noun] != second[noun] for noun in first.keys() & second.keys())


def _one_by_its_name(story: Story, left: Told, right: Told) -> bool:
    """Has one a name of its own, and the other, whose article has no such name, another word: the Old Bridge, the motorway bridge?"""
    for one, other in ((left, right), (right, left)):
        words = story.words(other.claim.article, other.claim.sentence)
        for name, noun in NAME_OF_KIND.findall(story.words(one.claim.article, one.claim.sentence)):
            kind = re.search(rf"\b[Tt]he (?:[\w-]+ )?([\w-]+) {noun.lower()}\b", words)
            if kind and concepts.of_word(kind[1]) and kind[1].lower() not in name.lower().split():
                return f"{name}{noun}" not in story.article[other.claim.article].text
    return False


def _names_shared(story: Story, left: Told, right: Told) -> bool:
    """Does the article of the one print a name that stands in the sentence of the other?"""
    return any(
        name in story.article[other.claim.article].text
        for one, other in ((left, right), (right, left))
        for name in one.names
    )


def _again(story: Story, one: Told) -> frozenset[str]:
    """Words around a state that tell of another of the kind."""
    text, told = story.article[one.claim.article].text, one.claim.span
    around = f"{text[max(told.start, one.span.start - AROUND) : one.span.start]} {text[one.span.end : one.span.end + AROUND // 4]}"
    return (again(around) - {"again"}) | frozenset(found.lower() for found in BESIDES.findall(around))


def _one_bearer(story: Story, left: Told, right: Told) -> bool | None:
    """Is it one person or thing? True by name, None by noun alone, False where it is two, or none is told."""
    if any(one_person(story, one, other) for one, other in product(left.entities, right.entities)):
        return True
    people = [{one for one in side.entities if story.entity[one].type == "PERSON"} for side in (left, right)]
    if all(people):
        return False
    if left.heads & right.heads:
        return None
    return None if left.state.of == "person" and _may_be_one(left.heads, right.heads) else False


def _may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """May nouns for a person mean one: both of the table, or any sort of doer and "the man"?"""
    if one & _people() and other & _people():
        return True
    return bool((one & ANYBODY and other & _doers()) or (other & ANYBODY and one & _doers()))


def _others_named(story: Story, left: Told, right: Told) -> bool:
    """Are the sentences on two persons: the robber, and the robber's brother who gave himself up?"""
    words = [story.words(one.claim.article, one.claim.sentence) for one in (left, right)]
    kin = [set(KIN.findall(told)) for told in words]
    named = [
        [
            found.id
            for mention, found in story.named[one.claim.article]
            if found.type == "PERSON" and one.claim.sentence.holds(mention.span)
        ]
        for one in (left, right)
    ]
    apart = all(named) and not any(one_person(story, one, other) for one, other in product(*named))
    return apart or kin[0] != kin[1]


@cache
def _people() -> frozenset[str]:
    return frozenset(row["noun"] for row in rows("person_nouns"))


@cache
def _doers() -> frozenset[str]:
    """Notions of what people are by their work or doings: a miner, a rider."""
    nouns = {word for told in tables.words("doer_sorts").values() for word in told}
    return frozenset(notion for word in nouns if (notion := concepts.of_word(word)))


def _one_time(left: Told, right: Told) -> bool:
    """Can the two not follow each other? `right` tells what goes on."""
    days = left.claim.times, right.claim.times
    overlap = any(one.overlaps(other) for one, other in product(*days))
    if left.state.day != "lasting":
        return overlap or not all(days)
    if left.ahead != right.ahead:
        return False
    if not right.lasting:
        return overlap
    if all(days) and not overlap:
        return min(one.first for one in days[0]) <= max(one.first for one in days[1])
    return True


def _rival(story: Story, left: Told, right: Told) -> Rival:
    return Rival(
        kind="polarity_conflict",
        aspect="polarity",
        severity="tension",
        subject=f"Of one thing ({left.state.name}) the opposite is told:",
        left=quoted(story, left.claim, left.span),
        right=quoted(story, right.claim, right.span),
        advice="Check which of the two holds.",
        excuse=_excuse(story, left, right),
    )


def _excuse(story: Story, left: Told, right: Told) -> Reason | None:
    """Two persons who say so may well differ; the news of another day may tell what came later."""
    one, other = left.claim, right.claim
    if two_people(story, one, other):
        return "other_speaker"
    gap = story.days_apart(one.article, other.article)
    if gap is not None and gap > ONE_NEWS:
        return "other_event"
    return "update" if left.state.day and gap and not _goes_on_later(story, one, other, left) else None


def _goes_on_later(story: Story, one: Claim, other: Claim, left: Told) -> bool:
    """Is it told to go on by the later of two articles, of what the earlier one tells as over?"""
    first, second = (story.article[each.article].published.interval for each in (one, other))
    return (
        left.state.day == "lasting" and first is not None and second is not None and first.last < second.first
    )
