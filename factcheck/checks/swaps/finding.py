"""`role_reversal` of acts that go one way: one article has A do it to B, another has B do it to A.

Survives: an answer in kind, two things that pass between the two (gas one way, coal the other), another day, acts told in other
circumstances, two speakers.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cache
from itertools import combinations

from claims.tables import words
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.singles import same
from factcheck.checks.singles.things import WORD, notions
from factcheck.checks.swaps.reading import Step, steps
from factcheck.matching.contrasts import contrasted
from factcheck.story import Story
from factcheck.tables import rows

TALK = re.compile(
    r"\b(?:debates?|speech(?:es)?|interviews?|parliament|television|tv|letters?|statements?|campaign|tweets?|column|newspapers?|duel)\b",
    re.IGNORECASE,
)
"""Where two hit and attack each other with words."""
LAW = "law"
"""The act of taking somebody to court; it may be answered in kind."""
COLLIDE = "collide"
"""The act of running into somebody: whom a name tells has one such collision in the news of a few days."""
WEEK = 7
"""Days of the longest time that two tellings of one step have in common; of a year there may be two steps."""
SUIT = "legal action suit lawsuit complaint claim court case proceedings"
"""What such a suit is called, whatever it is about."""
ANSWER = re.compile(
    r"\bcounter|\b(?:of (?:its|his|her|their) own|in (?:turn|return|response|reply)|for (?:its|his|her|their) part|back|also|too|as well|now|retaliat\w*)\b",
    re.IGNORECASE,
)
"""Words that tell that it is answered so."""
CROWD = 24
"""An act that a story tells of more often than this is not compared."""
ONE_NEWS = timedelta(days=3)
"""Articles further apart may tell of two acts."""
SHARED = 2
"""Notions of circumstance that sentences about nameless parties must share."""
BY_NAME = 1
"""The same where both are named."""
ALIKE = 0.34
"""Share of the notions of circumstance of both that both must have."""
ALIKE_IN_LAW = 0.5
"""The same where each may take the other to court, over another matter."""


def check(story: Story) -> Findings:
    """All acts of a story that go one way, held against each other."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told: dict[str, list[Step]] = {}
    for one in steps(story):
        told.setdefault(one.act, []).append(one)
    for _, of_act in sorted(told.items()):
        for left, right in combinations(of_act, 2) if len(of_act) <= CROWD else ():
            if (
                left.claim.article != right.claim.article
                and _turned(left, right)
                and _one_act(story, left, right)
            ):
                yield _rival(story, left, right)


def _turned(one: Step, other: Step) -> bool:
    """Are doer and target swapped, by their names and nouns, or by what each is to the other?"""
    if one.doer.same(other.other) and one.other.same(other.doer):
        return True
    first, second = one.other.word.lower(), other.other.word.lower()
    return one.doer.same(other.doer) and not one.doer.name and second in _kin().get(first, ())


@cache
def _kin() -> Mapping[str, frozenset[str]]:
    """By noun the nouns for whoever is the other's."""
    found: dict[str, set[str]] = {}
    for row in rows("kin_turned"):
        for one in words(row["one"]):
            for other in words(row["other"]):
                found.setdefault(one, set()).add(other)
                found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


def _one_act(story: Story, one: Step, other: Step) -> bool:
    """Do both tell one act: in the same days, of the same thing, in like circumstances?"""
    if story.further_apart(one.claim.article, other.claim.article, ONE_NEWS):
        return False
    if same.times_apart(one.claim, other.claim):
        return False
    if (one.has_thing or other.has_thing) and not _one_thing(one.thing, other.thing):
        return False
    sentences = [WORD.findall(story.words(each.claim.article, each.claim.sentence)) for each in (one, other)]
    if contrasted(*({word.lower() for word in sentence} for sentence in sentences)):
        return False
    return not _otherwise(one.act, sentences) and _alike(story, one, other)


def _otherwise(act: str, sentences: Sequence[Sequence[str]]) -> bool:
    """Do the sentences tell of blows with words, or of a suit that answers another?"""
    if act == "harm":
        return any(TALK.fullmatch(word) for sentence in sentences for word in sentence)
    return act == LAW and any(ANSWER.search(" ".join(sentence)) for sentence in sentences)


def _one_thing(one: frozenset[str], other: frozenset[str]) -> bool:
    """May it be one thing that passes? A paper mill and a saw mill are two: each has a word of its own."""
    return bool(one & other) and not (one - other and other - one)


def _alike(story: Story, one: Step, other: Step) -> bool:
    named = " ".join(each.word for each in (one.doer, one.other, other.doer, other.other))
    left_out = notions(f"{named} {SUIT}" if one.act == LAW else named)
    sides = []
    for each in (one, other):
        said = notions(story.words(each.claim.article, each.claim.sentence))
        sides.append(said - left_out - notions(story.words(each.claim.article, each.span)))
    days = {time for time in one.claim.times if time.days <= WEEK} & set(other.claim.times)
    alike = [word for word in sides[0] & sides[1] if not word.isdigit()]
    both, every = len(alike) + len(days), len(sides[0] | sides[1]) + len(days)
    if one.act == COLLIDE and (one.doer.name or one.other.name):
        return True
    least = BY_NAME if one.doer.name and one.other.name else SHARED
    share = ALIKE_IN_LAW if one.act == LAW else ALIKE
    return (both >= least and both >= share * every) or every == 0


def _rival(story: Story, one: Step, other: Step) -> Rival:
    return Rival(
        kind="role_reversal",
        aspect="party",
        severity="tension",
        subject=f"Doer and target of “{story.words(one.claim.article, one.span)}” are turned round:",
        left=rivals.value(one.claim, one.span, f"{one.doer.word} to {one.other.word}"),
        right=rivals.value(other.claim, other.span, f"{other.doer.word} to {other.other.word}"),
        advice="Check who did it to whom.",
        excuse=same.excuse(story, (one.claim, one.span), (other.claim, other.span), "party"),
    )
