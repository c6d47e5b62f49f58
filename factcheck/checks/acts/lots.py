"""Is what two parties are told to have got one thing that only one can get: the licence for the mine, the contract?"""

import re
from functools import lru_cache

from attrs import frozen

from claims.names.words import given_names
from factcheck.checks.acts.party import Party
from factcheck.checks.acts.together import Two
from factcheck.story import Story

SHORTEST = 3
"""Letters in which two words for one thing begin alike at least: "mine" and "mining"."""
EMPTY = frozenset(
    {"the", "a", "an", "its", "their", "new", "lucrative", "big", "key", "main", "first", "controversial"}
)
"""Words beside the noun that tell nothing of the thing."""
BEFORE = r"\b(?:the|its|their|this|that) ((?:[\w-]{1,30} ){0,3})"
BEHIND = r"\b(?: (?:for|to|of|on) ((?:[\w-]{1,30} ?){1,5}))?"
PASSED = re.compile(
    r"\b(?:withdr\w+|revok\w+|cancel\w*|annul\w*|overturn\w*|transfer\w*|pass(?:ed|es) on|instead|originally|initially|"
    r"re-?tender\w*|re-?award\w*|replac\w*|tak(?:en|es|ing) over|took over|previous\w*|former\w*|lost|str(?:ip\w*|uck))\b",
    re.IGNORECASE,
)
"""Words beside a lot that changes hands."""
CLAUSE = re.compile(
    r"\b(?:was|were|is|are|has|had|have|been|went|goes|in|on|at|by|to|from|of|for|and|but|which|that|after|before|when|last)\b"
)
"""Where what tells the thing ends."""


@frozen(kw_only=True)
class _Lot:
    """One such thing, as a sentence names it."""

    told: frozenset[str]
    """The words that tell what it is for."""


def one(two: Two) -> bool:
    """Is it the same thing, told by the same words or got at one stated time, by two of one sort?"""
    head = two.left.event.patient_head
    if head is None or head != two.right.event.patient_head or _owner_and_firm(two):
        return False
    if any(PASSED.search(words) for words in two.sentences):
        return False
    first, second = (_lot(words, head) for words in two.sentences)
    if first is None or second is None:
        return False
    if first.told and second.told:
        return _within(first.told, second.told) or _within(second.told, first.told)
    return two.times() == "agrees"


def _within(short: frozenset[str], long: frozenset[str]) -> bool:
    """Does every word of the one begin as a word of the other?"""
    return all(any(_alike(one, other) for other in long) for one in short)


def _alike(one: str, other: str) -> bool:
    letters = max(SHORTEST, min(len(one), len(other)) - 1)
    return one[:letters] == other[:letters]


@lru_cache(maxsize=1024)
def _lot(words: str, head: str) -> _Lot | None:
    """The thing where it is one of its kind: "the mining licence", not "a licence", nor "licences"."""
    found = re.search(BEFORE + re.escape(head) + BEHIND, words, re.IGNORECASE)
    if found is None:
        return None
    before, behind = found[1].casefold(), (found[2] or "").casefold()
    beside = (*before.split(), *CLAUSE.split(behind)[0].split())
    return _Lot(told=frozenset(beside) - EMPTY)


def _owner_and_firm(two: Two) -> bool:
    """Is one a person and the other none, so that one may be the other's owner?"""
    people = {_is_person(two.story, party) for party in two.agents}
    return len(people) > 1 or two.agents[0].name == two.agents[1].name


def _is_person(story: Story, party: Party) -> bool:
    """Is it surely a person: one with a given name that is known, or whom a pronoun means?"""
    entity = story.entity.get(party.entity or "")
    if entity is None or entity.type != "PERSON":
        return False
    known = entity.name.split()[0].casefold() in given_names()
    return known or any(found.mention.how in ("pronoun", "title") for found in entity.mentions)
