"""`place_conflict` of premises: somebody was arrested at a guesthouse in one article, on a railway platform in the other.

Survives: an article that names premises of both kinds, kinds of which one is within the other (a hotel's bar), another day, another person, several at a time,
"outside", "near", "after he had left", what may be, two persons who say so.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from claims.tables import words
from factcheck import tables
from factcheck.checks.facts import subjects
from factcheck.checks.facts.fact import Fact, one_subject, plain, two_people
from factcheck.checks.facts.subjects import Subject
from factcheck.checks.rivals import Rival
from factcheck.story import Story
from sources import interval
from sources.letters import lowered
from sources.span import Span
from sources.tables import longest_first

CROWD = 12
"""An act that a story tells more often than this is not compared."""
ACTS = {
    "arrest": r"arrest|(?:was |had been |been )?(?:arrested|seized|caught|detained|captured|apprehended)|taken into custody",
    "death": r"died|collapsed and died",
    "discovery": r"was found (?:dead|murdered|strangled|hanged)",
    "attack": r"was (?:shot|stabbed|murdered|gunned down|strangled)",
    "birth": r"was born|gave birth|came into the world",
}
"""What happens to one person on one kind of premises."""
TOLD = re.compile(rf"\b(?:{'|'.join(ACTS.values())})\b")
"""Any of these in lower case: asked before each of them is looked for with its premises."""
BETWEEN = r"(?:(?!\b(?:after|before|when|while|who|which|that|where|and|but|from|near|outside|opposite|behind|to)\b)[^.;:“”\"])"
MANY = re.compile(
    r"\b(?:were|are|others?|another|second|again|previously|earlier|not|never)\b", re.IGNORECASE
)
"""Words before an act with which it is one of several, or none."""
BEHIND = (
    r"(?=[.,;:]|$| (?:in|at|on|of|near|by|outside|to|and|where|with|after|before|when|as|last|this|early|late|for|from|who|while"
    r"|during|under|\d|(?-i:[A-Z])))"
)
"""What may follow the noun of the premises: no second noun, as in "car park" and "house fire"."""
MARGIN = 30
"""Code points before the act in which these stand."""


@frozen(kw_only=True)
class Held:
    """An act with the kind of premises on which it happened."""

    fact: Fact
    """Whom it is told of, and where."""
    kind: str
    """A row of the table of premises."""


def rivals(story: Story) -> Iterator[Rival]:
    """Acts that happened to one person on premises of two kinds."""
    told = read(story)
    for act in ACTS:
        of_kind = [one for one in told if one.fact.attribute == act]
        for left, right in combinations(of_kind, 2) if len(of_kind) <= CROWD else ():
            if _clash(story, left, right):
                yield _rival(story, left.fact, right.fact)


def read(story: Story) -> tuple[Held, ...]:
    """Every act on premises, each once, in the order of the text."""
    found: dict[tuple[str, int], Held] = {}
    for claim in story.claims:
        for one in _of_claim(story, claim) if plain(claim) else ():
            found.setdefault((claim.article, one.fact.span.start), one)
    return tuple(found[key] for key in sorted(found))


def _of_claim(story: Story, claim: Claim) -> Iterator[Held]:
    text, first, last = story.article[claim.article].text, claim.span.start, claim.span.end
    able = story.lexicon.may_tell(claim, TOLD) and TOLD.search(story.lowered[claim.article], first, last)
    for act in ACTS if able else ():
        match = _pattern(act).search(text, first, last)
        if match is None or MANY.search(text, max(claim.sentence.start, match.start() - MARGIN), match.end()):
            continue
        span = Span(start=match.start(), end=match.end())
        value = Span(start=match.start("site"), end=match.end("site"))
        who = _whom(story, claim, span)
        fact = Fact(attribute=act, subject=who, claim=claim, span=span, value=value)
        yield Held(fact=fact, kind=_kinds()[lowered(match["site"])])


def _whom(story: Story, claim: Claim, span: Span) -> Subject:
    """The person to whom it happens, failing that the people named shortly before and in the sentence."""
    happening = (event.patient for event in claim.events if span.holds(event.span))
    person = next((who for who in happening if who and story.entity[who].type == "PERSON"), None)
    if person is not None:
        return Subject(entity=person, word=story.name(person) or "")
    near = subjects.named(story, claim.article, claim.sentence.end)
    return Subject(entity=None, near=frozenset(one for one in near if story.entity[one].type == "PERSON"))


def _clash(story: Story, left: Held, right: Held) -> bool:
    """Are they of one person in two articles, neither of which names premises of the other's kind?"""
    one, other = left.fact, right.fact
    if _may_be_one(left.kind, right.kind) or one.claim.article == other.claim.article:
        return False
    if _names(story, one.claim.article, right.kind) or _names(story, other.claim.article, left.kind):
        return False
    if interval.apart(one.claim.times, other.claim.times):
        return False
    return one_subject(story, one, other) is not False


def _names(story: Story, article: str, kind: str) -> bool:
    """Does an article name premises of a kind?"""
    return _nouns(kind).search(story.article[article].text) is not None


def _rival(story: Story, left: Fact, right: Fact) -> Rival:
    who = left.subject.word or right.subject.word
    told = [story.words(one.claim.article, one.value) for one in (left, right)]
    return Rival(
        kind="place_conflict",
        aspect="place",
        severity="tension",
        subject=f"One {left.attribute}{f' ({who})' if who else ''} is put at two kinds of premises:",
        left=left.at(f"“{told[0]}”"),
        right=right.at(f"“{told[1]}”"),
        advice="Check where it happened.",
        excuse="other_speaker" if two_people(story, left.claim, right.claim) else None,
    )


def _may_be_one(first: str, second: str) -> bool:
    """Are they of one kind, or may premises of one be a part of the other?"""
    within = {row["kind"]: words(row["within"]) for row in tables.rows("premises")}
    return first == second or second in within[first] or first in within[second]


@cache
def _kinds() -> dict[str, str]:
    """The kind of premises by noun."""
    return {noun: row["kind"] for row in tables.rows("premises") for noun in words(row["words"])}


@cache
def _nouns(kind: str) -> re.Pattern[str]:
    nouns = longest_first([noun for noun, its in _kinds().items() if its == kind])
    return re.compile(rf"\b(?:{'|'.join(nouns)})\b", re.IGNORECASE)


@cache
def _pattern(act: str) -> re.Pattern[str]:
    nouns = "|".join(longest_first(list(_kinds())))
    return re.compile(
        rf"\b(?P<told>{ACTS[act]})\b{BETWEEN}{{0,60}}?\b(?:at|in|on|inside|aboard) (?:the|a|an|his|her) "
        rf"(?:[\w'\u2019-]+ ){{0,2}}?(?P<site>{nouns}){BEHIND}",
        re.IGNORECASE,
    )
