"""`role_reversal` between articles: who demands amends and who is to make them is turned round.

Flagged when one article has A demand that B apologise (pay, release, give back …), and another has B demand it of A.

Survives: both demands in one article, words that tell of an answer in kind ("in turn", "for its part", "mutual"), demands for
different things, weeks between the articles, a demand that was not made, words in quotation marks.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from attrs import frozen

from claims import places
from claims.claim import Claim, Event
from claims.events import predicates
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival, Value
from factcheck.story import Story
from sources.span import Span

AMENDS = frozenset(
    {"apologise", "pay", "compensate", "repay", "release", "return", "hand over", "extradite", "retract"}
)
"""Families of what the wronged side asks of the other."""
DEMAND = re.compile(
    r"(?:demand|insist|request|ask|urg|press|call|want|order|implor|requir)\w*", re.IGNORECASE
)
"""Words that tell a demand: before "that X do it", or "X to do it"."""
IN_KIND = re.compile(
    r"\b(?:in turn|for (?:its|their|his|her) part|mutual\w*|both|each other|one another|also|too|counter\w*|likewise|"
    r"in response|in return|instead)\b",
    re.IGNORECASE,
)
"""Words that tell that such a demand is an answer to another."""
LEADERS = frozenset(
    {"government", "president", "prime", "premier", "ministry", "authority", "leader", "leadership"}
)
"""Nouns that stand for the state whose place is named beside them."""
MOST = 60
"""Demands of a story that are held together at most."""
SHOWN = 90
"""Code points of a sentence that are shown."""
NEAR = timedelta(days=7)
"""Articles further apart than this may tell of two demands."""


@frozen(kw_only=True)
class _Demand:
    """Who demands of whom that he makes amends."""

    claim: Claim
    """Where it is told."""
    asker: str
    """Code of the state, or id of the entity, that demands."""
    asked: str
    """That which is to do it."""
    event: Event
    """What is to be done."""

    @property
    def what(self) -> tuple[str, str | None]:
        """Family of the act, and the noun it is done to."""
        return predicates.family(self.event.predicate), self.event.patient_head


def check(story: Story) -> Findings:
    """All demands of a story held against each other."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    found = [one for claim in story.claims if _plain(claim) for one in _demands(story, claim)]
    ways = {(one.claim.article, one.asker, one.asked) for one in found}
    mutual = {frozenset((asker, asked)) for article, asker, asked in ways if (article, asked, asker) in ways}
    for left, right in combinations(found[:MOST], 2):
        turned = (left.asker, left.asked) == (right.asked, right.asker)
        if (
            not turned
            or frozenset((left.asker, left.asked)) in mutual
            or left.what != right.what
            or left.claim.article == right.claim.article
        ):
            continue
        gap = story.days_apart(left.claim.article, right.claim.article)
        in_kind = any(IN_KIND.search(_sentence(story, one)) for one in (left, right))
        if not in_kind and gap is not None and gap <= NEAR:
            yield _rival(story, left, right)


def _plain(claim: Claim) -> bool:
    return claim.kind == "statement" and not claim.quote and claim.polarity == "affirmed"


def _demands(story: Story, claim: Claim) -> Iterator[_Demand]:
    """The demands that a claim tells: what a speaker demands that somebody do, or what one asks another to do."""
    amends = [one for one in claim.events if _is_amends(one)]
    for event in amends[:1]:
        for asker, asked in (*_of_speaker(story, claim, event), *_of_asking(story, claim, event)):
            if asker and asked and asker != asked:
                yield _Demand(claim=claim, asker=asker, asked=asked, event=event)
                return


def _is_amends(event: Event) -> bool:
    return predicates.family(event.predicate) in AMENDS and event.polarity == "affirmed" and not event.nominal


def _of_speaker(story: Story, claim: Claim, event: Event) -> Iterator[tuple[str | None, str | None]]:
    """As in "Norland demanded that Sudland apologise": what is demanded stands in the base form."""
    text = story.article[claim.article].text
    if claim.speaker is None or claim.cue is None or claim.cue.end > claim.span.start:
        return
    base = event.span.of(text).split()[0] == event.predicate.split()[0]
    first = claim.events[0].span == event.span
    if first and base and DEMAND.fullmatch(claim.cue.of(text)):
        yield _key(story, claim.speaker.entity), _key(story, event.agent) or _of_leader(story, event)


def _of_asking(story: Story, claim: Claim, event: Event) -> Iterator[tuple[str | None, str | None]]:
    """As in "Norland urged Sudland to apologise", "called on Sudland to apologise"."""
    text = story.article[claim.article].text
    if not text.endswith(" to ", 0, event.span.start):
        return
    for asking in claim.events:
        affirmed = asking.polarity == "affirmed"
        if (
            affirmed
            and asking.agent
            and asking.span.end < event.span.start
            and DEMAND.fullmatch(asking.span.of(text))
        ):
            asked = _named_in(story, claim, Span(start=asking.span.end, end=event.span.start))
            yield _key(story, asking.agent), _key(story, asked)


def _named_in(story: Story, claim: Claim, span: Span) -> str | None:
    """The one entity that is named in a few words; None where there are two or none."""
    found = {
        entity
        for entity in claim.entities
        for told in story.entity[entity].mentions
        if told.article == claim.article and span.overlaps(told.mention.span)
    }
    return found.pop() if len(found) == 1 else None


def _key(story: Story, entity: str | None) -> str | None:
    return story.country(entity) or entity


def _of_leader(story: Story, event: Event) -> str | None:
    """The state of "the government in Vila", by its capital."""
    if event.agent_head not in LEADERS or len(event.names) != 1:
        return None
    state = places.state_of(story.name(event.names[0]) or "")
    return story.country(event.names[0]) or (state.country.code if state else None)


def _sentence(story: Story, one: _Demand) -> str:
    return one.claim.sentence.of(story.article[one.claim.article].text)


def _rival(story: Story, left: _Demand, right: _Demand) -> Rival:
    return Rival(
        kind="role_reversal",
        aspect="party",
        severity="tension",
        subject="Who demands it and who is to do it are turned round:",
        left=_value(story, left),
        right=_value(story, right),
        advice="Check who demanded it of whom.",
    )


def _value(story: Story, one: _Demand) -> Value:
    words = " ".join(_sentence(story, one).split())
    shown = words if len(words) <= SHOWN else f"{words[:SHOWN].rsplit(' ', 1)[0]} …"
    return rivals.value(one.claim, one.event.span, f"“{shown}”")
