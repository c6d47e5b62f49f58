"""`place_conflict` of attributes: where a works stands, where somebody was caught, examined or buried, where a match is played.

Survives: a place that holds the other by the tables, or that the other article names as well, places of two levels (a town and
a province), "near", another day, another thing of the class, what may be, two speakers.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from claims import concepts
from factcheck.checks.acts.tellings import TIMES
from factcheck.checks.facts import sited_reading, wheres
from factcheck.checks.facts.fact import Fact, one_subject, two_people
from factcheck.checks.facts.sited_reading import Sited
from factcheck.checks.rivals import Rival
from factcheck.matching import suppress
from factcheck.model import Comparison
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources import interval

CROWD = 16
"""An attribute that a story tells more often than this is not compared."""
NEXT = 300
"""Code points behind a sentence in which the next one is read."""
ALIKE = 2
"""Words besides place and time that two tellings of one gathering have in common."""
UNKNOWN = re.compile(r"(?:An?|Two|Three|Four|Several) ")
"""How a sentence begins that is about somebody whom nobody knows."""
WORD = re.compile(r"[^\W_]{3,}")
COMMON = frozenset({"say", "tell", "report", "take", "place", "hold", "come", "day", "people", "year"})
"""Notions that tell nothing of a gathering."""
HEAD_OFFICE = "headquarters"
"""The attribute of firms, which are named with many places besides."""
OFFICES = re.compile(r"\b(?:headquarter|head office|seat|base|registered|offices\b)", re.IGNORECASE)
"""Words of a sentence on where a firm has its offices."""
CAPITALISED = re.compile(r"\b[A-Z][^\W\d_]+")


def rivals(story: Story) -> Iterator[Rival]:
    """Places of one attribute of one subject that cannot both hold."""
    told: dict[str, list[Sited]] = {}
    for one in sited_reading.read(story):
        told.setdefault("site" if one.shape.attribute == "lead" else one.fact.attribute, []).append(one)
    for _, of_kind in sorted(told.items()):
        for left, right in combinations(of_kind, 2) if len(of_kind) <= CROWD else ():
            if left.fact.claim.article != right.fact.claim.article and _clash(story, left, right):
                same = one_subject(story, left.fact, right.fact)
                if same is not False:
                    yield _rival(story, same is True, left, right)


def _clash(story: Story, left: Sited, right: Sited) -> bool:
    """Can the two places not both hold, and does neither article name the other's?"""
    if not wheres.apart(left.where, right.where) or left.shape.attribute == right.shape.attribute == "lead":
        return False
    if left.shape.of == "thing" and _other_owners(story, left.fact, right.fact):
        return False
    if all(_unknown(story, one) for one in (left, right)):
        return False
    if left.shape.of == "gathering" and not _told_alike(story, left, right):
        return False
    if _names(story, left, right) or _names(story, right, left):
        return False
    days = left.fact.claim.times, right.fact.claim.times
    return not interval.apart(*days) if all(days) else not left.shape.day


def _unknown(story: Story, one: Sited) -> bool:
    """Is it told of somebody who is neither named nor known: "a driver was caught"?"""
    claim, subject = one.fact.claim, one.fact.subject
    named = one.shape.of != "person" or subject.entity or subject.near
    return not named and UNKNOWN.match(story.words(claim.article, claim.sentence)) is not None


def _told_alike(story: Story, left: Sited, right: Sited) -> bool:
    """Do the words around two gatherings, in their sentences and the next, tell something else alike?"""
    first, second = (_circumstances(story, one) for one in (left, right))
    return len(first & second) >= ALIKE


def _circumstances(story: Story, one: Sited) -> frozenset[str]:
    """The notions of the sentence and the next, without the gathering, its place and times."""
    claim = one.fact.claim
    text, span = story.article[claim.article].text, claim.sentence
    end = text.find("\n", span.end, span.end + NEXT)
    after = text[span.end : end if end >= 0 else span.end + NEXT].split(". ", 1)[0]
    dates = [date.span.of(text) for date in claim.dates]
    told = " ".join((text[span.start : one.fact.span.start], text[one.fact.value.end : span.end], after))
    left_out = {word for date in dates for word in WORD.findall(date)} | TIMES
    found = {concepts.of_word(word) for word in WORD.findall(told) if word not in left_out}
    return frozenset(word for word in found if word and word not in COMMON)


def _other_owners(story: Story, *both: Fact) -> bool:
    """Do both sentences name somebody besides the place, but nobody in common?"""
    first, second = (
        {
            word
            for word in CAPITALISED.findall(
                text[one.claim.sentence.start : one.value.start] + text[one.span.end : one.claim.sentence.end]
            )
            if word not in TIMES and concepts.of_word(word)
        }
        for one in both
        for text in [story.article[one.claim.article].text]
    )
    return bool(first and second) and not first & second


def _names(story: Story, one: Sited, other: Sited) -> bool:
    """Does the article of one name a place of the other? Where both tell a province, a district of its own name is none."""
    text = story.article[one.fact.claim.article].text
    levels = {level for _, level in one.where.names if level}
    shared = [(name, level) for name, level in other.where.names if level in levels]
    if shared:
        return any(f"{name} {level}" in text or f"{level} of {name}" in text for name, level in shared)
    if one.shape.attribute == HEAD_OFFICE:
        return any(_has_its_office(story, one, name) for name, _ in other.where.names)
    return any(name in text for name, _ in other.where.names)


def _has_its_office(story: Story, one: Sited, name: str) -> bool:
    """Does a sentence of an article that names a place speak of the firm, or of anybody's offices? A firm is active in many."""
    article, subject = one.fact.claim.article, one.fact.subject
    firm = (story.name(subject.entity) or subject.word).split()[:1]
    told = [story.words(article, sentence) for sentence in story.sentences[article]]
    return any(
        name in words and (OFFICES.search(words) or any(part in words for part in firm)) for words in told
    )


def _rival(story: Story, sure: bool, left: Sited, right: Sited) -> Rival:
    who = left.fact.subject.word or right.fact.subject.word
    told = left.fact.phrase(story.article[left.fact.claim.article].text)
    return Rival(
        kind="place_conflict",
        aspect="place",
        severity="conflict" if sure else "tension",
        subject=f"“{told}”{f' ({who})' if who else ''} is put in",
        left=left.fact.at(left.where.names[0][0]),
        right=right.fact.at(right.where.names[0][0]),
        advice="Check where it is.",
        excuse=_excuse(story, left.fact, right.fact),
    )


def _excuse(story: Story, left: Fact, right: Fact) -> Reason | None:
    """What explains two places of one attribute; whether they are of one event was asked before, and plans are no news."""
    difference = Comparison(aspect="place", level="conflicts", detail="", left=left.value, right=right.value)
    case = suppress.Case(story=story, left=left.claim, right=right.claim, events=None, comparison=difference)
    found = suppress.excuse(case)
    if found == "other_speaker":
        return found if two_people(story, left.claim, right.claim) else None
    return None if found in ("other_event", "update") else found
