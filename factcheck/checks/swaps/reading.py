"""Acts that go one way, as sentences tell them: who, whom, and what passes between the two."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from attrs import frozen

from claims.claim import Claim, Event
from claims.quantities.nouns import singular
from claims.tables import words
from factcheck.checks.singles import doers, echoes, reading
from factcheck.checks.singles.things import WORD, notions
from factcheck.story import Story
from factcheck.tables import rows
from factcheck.tables import words as kinds_of
from sources.span import Span

LONGEST = 320
"""Code points of a claim at most."""
PARTICLE = re.compile(r"^ (?:over|up|out|down|off|away|back)\b")
PART = re.compile(r"^(?:the |its )?(?:back|rear|side|front|path|tail|bow|stern|boot) of ", re.IGNORECASE)
"""What is hit of somebody's car."""
INSIDE = re.compile(
    r" (?:of|in|from|at|with|for|on|near|who|which|that|as|during|after|before|when|while|and|to|into|off|over|by|under|through|outside|inside|beside|behind|between|across|along|amid|above|below|opposite|towards) .*$|[,.;:].*$"
)
NAME = re.compile(rf"\b{doers.NAMES}")
OWN_OBJECT = " something "
"""What stands in a predicate for the object between its words: "take something to court"."""
TAKES_OVER = re.compile(r"t(?:akes?|ook|aken|aking) over(?= from\b)")
"""To succeed somebody, whatever else one takes."""
APPOSED = re.compile(rf"^[^,.;:]{{2,60}}, (?P<name>{doers.NAMES})(?=,|$| )")
"""A noun with a name behind it: "her landlord, Bruno Fell"."""
TWO_OBJECTS = re.compile(
    r"^ (?P<other>(?:(?:the|his|her|its|their|an?) )?[\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)*?) (?P<thing>(?:an?|the|one|two|part|parts|some|his|her|\d[\d,.]*) [^.;:“”\"]+)"
)
"""Other party and thing of a verb with two objects: "lent Norland 300 million"."""
CLEFT = re.compile(r"^(?:It|it) (?:is|was|had been) ")
"""What stands before somebody of whom it is told that he, and nobody else, did it."""
BY = re.compile(r"^(?P<rest>[^.;:“”\"]{0,90}?) ?\bby (?P<doer>[^.;:“”\"]+)")


@frozen(kw_only=True)
class Way:
    """A row of the table."""

    act: str
    """What tells one act from another."""
    turned: bool
    """Is it done to the subject?"""
    other: str
    """What stands before the other party, or "object"."""
    thing: bool
    """Does something pass between the two?"""
    only: frozenset[str] = frozenset()
    """Nouns of which the words before the other party must hold one; empty for any."""


@frozen(kw_only=True)
class Party:
    """One of the two."""

    name: frozenset[str]
    """Words of the name."""
    noun: str
    """The noun in the singular, where there is no name; "ship" and "boat" are two."""
    word: str
    """The noun as printed, or the name."""

    def same(self, other: "Party") -> bool:
        """Are they one, as far as name or noun tells?"""
        if self.name and other.name:
            return self.name <= other.name or other.name <= self.name
        return not self.name and not other.name and self.noun == other.noun


@frozen(kw_only=True)
class Step:
    """An act that one does to another."""

    act: str
    """Its name in the table."""
    doer: Party
    """Who does it."""
    other: Party
    """To whom."""
    thing: frozenset[str]
    """Notions of what passes between them."""
    has_thing: bool
    """Must the things be alike?"""
    claim: Claim
    """Where it is told."""
    span: Span
    """The word that tells it."""


@cache
def _ways() -> Mapping[str, tuple[Way, ...]]:
    found: dict[str, tuple[Way, ...]] = {}
    for row in rows("one_way"):
        way = Way(
            act=row["act"],
            turned=row["turned"] == "y",
            other=row["other"],
            thing=row["thing"] == "y",
            only=frozenset(words(row["only"].strip("-"))),
        )
        for verb in words(row["verbs"]):
            found[verb] = (*found.get(verb, ()), way)
    return found


@cache
def _unlisted(verb: str) -> tuple[Way, ...]:
    """How a verb that the table does not know goes between two; nothing for one of which two do the same to each other."""
    if verb in kinds_of("shared_deeds")["mutual"]:
        return ()
    return tuple(
        Way(act=f"{verb} {mark}", turned=False, other=mark, thing=False) for mark in ("object", "into")
    )


def steps(story: Story) -> Iterator[Step]:
    """Every act of the table that the articles tell as a fact."""
    twice = echoes.echoed(story, echoes.parties)
    for claim in story.claims:
        if (
            claim.kind != "statement"
            or claim.quote
            or claim.polarity == "negated"
            or len(claim.span) > LONGEST
        ):
            continue
        for event in claim.events:
            if event.nominal or not _is_read(story, claim, event):
                continue
            ways = _ways().get(event.predicate) or _ways().get(event.predicate.split(" ", maxsplit=1)[0])
            if not ways and echoes.parties(event) in twice:
                ways = _unlisted(event.predicate)
            if ways and event.polarity == "affirmed":
                text = claim.span.of(story.article[claim.article].text)
                yield from _steps(claim, text, event, ways)


def _is_read(story: Story, claim: Claim, event: Event) -> bool:
    """Does the verb of an event stand in the text, and not its converse ("hands over to" for "succeed")?"""
    first = event.span.start - claim.span.start
    text = claim.span.of(story.article[claim.article].text)
    return 0 <= first < len(text) and text[first].lower() == event.predicate[0]


def _steps(claim: Claim, text: str, event: Event, ways: tuple[Way, ...]) -> Iterator[Step]:
    start, end = event.span.start - claim.span.start, event.span.end - claim.span.start
    if start < 0 or end > len(text):
        return
    if OWN_OBJECT in event.predicate:
        end = start + len(text[start:end].split(maxsplit=1)[0])
    if took := TAKES_OVER.match(text, start):
        end, ways = took.end(), tuple(way for way in _ways()["take over"] if way.other == "from")
    before, after = reading.clause(text[:start]), PARTICLE.sub("", text[end:])
    passive = reading.is_passive(before, text[start:end])
    subject, heads = (
        CLEFT.sub("", reading.subject(before, event.agent_head)),
        {event.agent_head, event.patient_head},
    )
    by = BY.match(after) if passive else None
    for way in ways:
        if passive and by is None:
            return
        told = _passive(way, subject, by["rest"], by["doer"]) if by else _active(way, subject, after)
        if told is None or (way.only and way.only.isdisjoint(map(singular, WORD.findall(told[2])))):
            continue
        first, second = party(told[0], heads), party(told[1], heads)
        if first is None or second is None or first.same(second):
            continue
        yield Step(
            act=way.act,
            doer=second if way.turned else first,
            other=first if way.turned else second,
            thing=notions(told[2]),
            has_thing=way.thing,
            claim=claim,
            span=event.span,
        )


def _active(way: Way, subject: str, after: str) -> tuple[str, str, str] | None:
    """Subject, other party and thing of an active verb."""
    if way.other == "object":
        two = TWO_OBJECTS.match(after) if way.thing else None
        return (subject, two["other"], two["thing"]) if two else None if way.thing else (subject, after, "")
    if way.other == "object with":
        head, mark, rest = after.partition(" with ")
        return (subject, head, rest) if mark else None
    head, mark, rest = (
        f"{after} ".rpartition(f" {way.other} ")
        if way.other == "to"
        else f"{after} ".partition(f" {way.other} ")
    )
    return (subject, PART.sub("", rest), head) if mark else None


def _passive(way: Way, subject: str, rest: str, doer: str) -> tuple[str, str, str] | None:
    """Doer, other party and thing of a passive verb with "by"."""
    if way.other == "object":
        return doer, subject, ""
    if way.other == "object with":
        return None
    for words_behind in (doer, rest):
        head, mark, other = f" {words_behind} ".partition(f" {way.other} ")
        if mark:
            return (head if words_behind == doer else doer), other, subject
    return None


def party(phrase: str, heads: Collection[str | None] = ()) -> Party | None:
    """Whom a phrase names: by his name, else by his noun, which is one of `heads` where it has one; None for a pronoun."""
    apposed = APPOSED.match(phrase.strip())
    phrase = INSIDE.sub("", f"{phrase.strip()} ").strip()
    phrase = doers.ARTICLE.sub("", phrase)
    plain = [found for found in NAME.finditer(phrase) if found[0].lower() not in doers.NO_DOER]
    named = next(reversed(plain), None) or (NAME.search(apposed["name"]) if apposed else None)
    if named and named[0].lower() not in doers.NO_DOER:
        return Party(name=frozenset(named[0].split()), noun="", word=named[0])
    found = [word for word in WORD.findall(phrase) if word.isalpha() or "-" in word]
    if not found or found[-1].lower() in doers.NO_DOER or len(found) > 5:
        return None
    known = [word.lower() for word in found if singular(word.lower()) in heads]
    noun = known[-1] if known else found[-1].lower()
    return Party(name=frozenset(), noun=noun.removesuffix("s"), word=noun)
