"""What one article tells as so and another as otherwise: a distress call and none, every director and one against.

The table of contraries knows the matters of which news tell only one or the other.

Survives: an article that tells both, another day, another thing or person of the kind, what is only possible, articles
far apart or without a name in common, two persons who say so.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from functools import cache
from itertools import product

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from claims.tables import words
from factcheck import tables
from factcheck.checks.acts.reach import singular
from factcheck.checks.facts import subjects
from factcheck.checks.facts.fact import Fact, one_subject, plain, told_apart, two_people
from factcheck.checks.facts.subjects import Subject
from factcheck.checks.milestones import bearers
from factcheck.checks.milestones.bearers import Ends
from factcheck.checks.rivals import Rival
from factcheck.matching.contrasts import contrasted
from factcheck.model import Aspect, FlagKind
from factcheck.needed import needed
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources import interval
from sources.span import Span
from sources.tables import longest_first

KINDS: dict[Aspect, FlagKind] = {"polarity": "polarity_conflict", "scope": "scope_conflict"}
ONE_NEWS = timedelta(days=10)
"""Articles further apart may tell of two matters, or of what came out later."""
CROWD = 60
"""Sides of a topic beyond which a story tells of many matters of its kind."""
OPEN = re.compile(
    r"\b(?:may|might|could|would|will|is to|are to|plan(?:s|ned)?|if|whether|should|unless|alleged(?:ly)?|until|next time|denie[sd]|nearly|almost|most)\b",
    re.IGNORECASE,
)
"""Words with which it is not told outright."""
OWNED = re.compile(r"['\u2019]s?\b")
"""What follows the name of an owner."""
EQUIPMENT = "equipment"
"""What a thing has or has not on board."""
AGE = frozenset({"old", "new"})
"""Words that tell a thing from the one that it replaces."""
START = re.compile(r"(?:The|An?|Its|Their) (?:[a-z]+-[a-z]+ )?(?P<noun>[a-z]{3,})(?! set)\b")
"""The noun with which a sentence begins."""
STANDS_IN = re.compile(r"(?:They|It|He|She|Nobody|No|There)\b")
"""How a sentence begins that tells nothing of whom it is about."""
SHORT = 50
"""Code points of a sentence that may tell nothing but the matter."""
MARGIN = 40
"""Code points before the words in which these stand."""


@frozen(kw_only=True)
class Topic:
    """A row of the table."""

    name: str
    """What it is about."""
    kind: str
    """What flag it makes."""
    gate: tuple[str, ...]
    """One of these must stand in a statement that tells of it."""
    needs: frozenset[str]
    """Letters of which a statement that holds one of these has one."""
    personal: bool
    """Must both be told of one person?"""
    daily: bool
    """May the news of another day tell what came out later?"""
    sides: tuple[re.Pattern[str], re.Pattern[str]]
    """What tells the one, and what tells the other."""


@frozen(kw_only=True)
class Side:
    """One side of a topic, as a place tells it."""

    fact: Fact
    """Where it is told."""
    thing: str | None
    """The noun that it is told of, without a plural ending."""
    other: bool
    """Is it the second side?"""


@cache
def _topics() -> tuple[Topic, ...]:
    return tuple(
        Topic(
            name=row["topic"],
            kind=row["kind"],
            gate=words(row["gate"]),
            needs=needed(map(re.escape, words(row["gate"]))),
            personal=row["of"] == "person",
            daily=row["day"] == "y",
            sides=(_pattern(row["one"]), _pattern(row["other"])),
        )
        for row in tables.rows("contraries")
    )


def _pattern(cell: str) -> re.Pattern[str]:
    parts = longest_first(words(cell))
    named = [part for part in parts if "(?P<thing>" in part]
    rest = [part.replace("?P<thing>", "?:") for part in parts if part not in named[:1]]
    return re.compile(rf"\b(?:{'|'.join((*named[:1], *rest))})\b", re.IGNORECASE)


def rivals(story: Story) -> Iterator[Rival]:
    """Every topic of which two articles tell two sides."""
    told = _sides(story)
    for topic in _topics():
        sides = [one for one in told if one.fact.attribute == topic.name]
        first, second = (
            {one.fact.claim.article for one in sides if one.other == other} for other in (False, True)
        )
        single = [one for one in sides if one.fact.claim.article not in first & second]
        for left, right in product(single, single) if len(single) <= CROWD else ():
            if right.other and not left.other and _one_matter(story, topic, left, right):
                yield _rival(story, topic, left, right)


def _sides(story: Story) -> tuple[Side, ...]:
    """Everything that a story tells of a topic, each once, in the order of the text."""
    found: dict[tuple[str, Span, str], Side] = {}
    known = bearers.ends(story)
    for claim, able in _open_to(story):
        told = story.words(claim.article, claim.span).lower()
        topics = [topic for topic in able if any(word in told for word in topic.gate)]
        for one in _told(story, known, topics, claim):
            found.setdefault((claim.article, one.fact.span, one.fact.attribute), one)
    return tuple(found[key] for key in sorted(found))


def _open_to(story: Story) -> Iterator[tuple[Claim, list[Topic]]]:
    """The plain claims, each with the topics of which its sentence may tell at all."""
    able: dict[str, list[Topic]] = {}
    for topic in _topics():
        for claim in story.lexicon.claims(topic.needs):
            able.setdefault(claim.id, []).append(topic)
    return ((claim, able[claim.id]) for claim in story.claims if claim.id in able and plain(claim))


def _told(story: Story, known: Ends, topics: Sequence[Topic], claim: Claim) -> Iterator[Side]:
    text = story.article[claim.article].text
    for topic in topics:
        for number in (1, 0):
            match = topic.sides[number].search(text, claim.span.start, claim.span.end)
            if match is None or OPEN.search(
                text, max(claim.sentence.start, match.start() - MARGIN), match.start()
            ):
                continue
            span = Span(start=match.start(), end=match.end())
            thing = match.groupdict().get("thing")
            fact = Fact(
                attribute=topic.name,
                subject=_subject(story, known, claim, span)
                if topic.personal
                else Subject(entity=None, word=topic.name),
                claim=claim,
                span=span,
                value=span,
            )
            yield Side(fact=fact, thing=singular(thing.lower()) if thing else None, other=bool(number))
            break


def _subject(story: Story, known: Ends, claim: Claim, span: Span) -> Subject:
    """Of whom some words tell: whoever does or suffers what they tell, failing that who stands before them."""
    acting = (who for event in claim.events if span.holds(event.span) for who in (event.agent, event.patient))
    named = next((who for who in acting if who and story.entity[who].type == "PERSON"), None)
    if named is not None:
        return Subject(entity=named, word=story.name(named) or "")
    found = subjects.before(story, known, claim, span.start)
    return Subject(entity=None) if found.entity and _beside(story, claim, found.entity, span) else found


def _beside(story: Story, claim: Claim, entity: str, span: Span) -> bool:
    """Does a name before some words only tell whose patients or co-pilot it is?"""
    text, first = story.article[claim.article].text, claim.sentence.start
    places = [
        mention.span
        for mention, found in story.named[claim.article]
        if found.id == entity and first <= mention.span.start < span.start
    ]
    return bool(places) and all(
        bearers.OF.search(text, first, one.start) or OWNED.match(text, one.end) for one in places
    )


def _one_matter(story: Story, topic: Topic, left: Side, right: Side) -> bool:
    """Are the two of one news, one day and one thing, with a name or enough words in common?"""
    if left.thing and right.thing and concepts.of_word(left.thing) != concepts.of_word(right.thing):
        return False
    one, other = left.fact.claim, right.fact.claim
    if topic.name == EQUIPMENT and _two_things(story, one, other):
        return False
    if story.further_apart(one.article, other.article, ONE_NEWS) or told_apart(story, left.fact, right.fact):
        return False
    days = [[time for told in _with_it(story, each) for time in told.times] for each in (one, other)]
    if interval.apart(*days):
        return False
    if topic.personal and any(each.fact.subject.entity for each in (left, right)):
        return one_subject(story, left.fact, right.fact) is not False
    return _alike(story, topic, one, other)


def _two_things(story: Story, one: Claim, other: Claim) -> bool:
    """Do the sentences begin with two sorts of things, or tell of an old one and a new one: "the tanker", "the tug"?"""
    heads = [START.match(story.words(each.article, each.sentence)) for each in (one, other)]
    nouns = [concepts.of_word(found["noun"]) for found in heads if found]
    first, second = set(one.terms), set(other.terms)
    if contrasted(first, second) or first & AGE != second & AGE:
        return True
    return len(nouns) > 1 and nouns[0] != nouns[1] and None not in nouns and not _holds(nouns, first, second)


def _holds(nouns: Sequence[str | None], first: Collection[str], second: Collection[str]) -> bool:
    """Does either sentence begin with a noun that each of the two has?"""
    told = [{concepts.of_lemma(term) for term in terms} for terms in (first, second)]
    return nouns[0] in told[1] and nouns[1] in told[0]


def _alike(story: Story, topic: Topic, one: Claim, other: Claim) -> bool:
    """Do the sentences share a name, or a word that does not tell the topic?"""
    told = [_with_it(story, each) for each in (one, other)]
    every = [{id_ for each in of for id_ in each.entities} for of in told]
    first, second = ({id_ for id_ in ids if story.country(id_) is None} for ids in every)
    if first and second:
        return bool(first & second)
    own = {concepts.of_word(word) for word in topic.name.split()}
    own |= {concepts.of_lemma(word) for id_ in every[0] for word in (story.name(id_) or "").lower().split()}
    shared = set.intersection(
        *(
            {concepts.of_lemma(term) for each in of for term in each.terms if not term.isdigit()}
            for of in told
        )
    )
    names = [{found.id for _, found in story.named[each.article]} for each in (one, other)]
    return len(shared - own - {None}) > (0 if names[0] & names[1] else 1)


def _with_it(story: Story, claim: Claim) -> tuple[Claim, ...]:
    """A claim, and those of the sentence before where its own tells no more than the matter: "Nobody was hurt"."""
    opens = STANDS_IN.match(story.words(claim.article, claim.sentence)) is not None
    if claim.entities or len(claim.sentence) > (2 * SHORT if opens else SHORT):
        return (claim,)
    claims = story.by_article[claim.article]
    ends = [each.sentence.end for each in claims if each.sentence.end <= claim.sentence.start]
    return (claim, *(each for each in claims if ends and each.sentence.end == max(ends)))


def _rival(story: Story, topic: Topic, left: Side, right: Side) -> Rival:
    aspect = next(aspect for aspect, kind in KINDS.items() if kind == topic.kind)
    values = [one.fact.at(f"“{story.words(one.fact.claim.article, one.fact.span)}”") for one in (left, right)]
    return Rival(
        kind=KINDS[aspect],
        aspect=aspect,
        severity="tension",
        subject=f"Of one matter ({topic.name}) the opposite is told:",
        left=values[0],
        right=values[1],
        advice="Check which of the two holds.",
        excuse=_excuse(story, topic, left.fact.claim, right.fact.claim),
    )


def _excuse(story: Story, topic: Topic, one: Claim, other: Claim) -> Reason | None:
    """Two persons who say so may well differ, and the news of another day may know more."""
    if two_people(story, one, other):
        return "other_speaker"
    return "update" if topic.daily and story.days_apart(one.article, other.article) else None
