"""`party_conflict` of what one party alone can have done: two articles give one deed, to one thing, to two doers.

Survives: doers that may be one (a farmer, a pensioner), a thing of another name or kind, another time, a first and a second
one, two speakers, an article that names the other's doer as well, several who did it together.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.singles import doers, same
from factcheck.checks.singles.reading import Done, deeds
from factcheck.checks.singles.things import Thing, may_be_one, notion, notions
from factcheck.story import Story
from factcheck.suppressors import Reason

CROWD = 24
"""A deed that a story tells of one noun more often than this is not compared."""
ONE_NEWS = timedelta(days=7)
"""Articles further apart may tell of two deeds."""
ALIKE = 0.6
"""Share of the notions of both sentences that both must have where the table does not know the verb."""
SHARE = re.compile(r"(\d+(?:\.\d+)?)( percent| per cent| ?%)")
"""How much of something."""
UNIQUE = frozenset({"only", "sole", "winner", "decider"})
"""Words for a thing of which a story has one; then names that both articles have tell that it is one story."""
CALLED = "call"
"""The deed of whoever calls a strike or a march; articles on one place tell of one."""
ENOUGH = {"make": 0, "lead": 1, "once": 2, "post": 0, "any": 2}
"""Notions beside noun and verb that both sentences must share, by the kind of deed."""


def check(story: Story) -> Findings:
    """All deeds of a story that one party alone can have done, held against each other."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told: dict[tuple[str, str], list[Done]] = {}
    for one in deeds(story):
        told.setdefault((one.deed.kind, one.thing.head), []).append(one)
    for _, of_kind in sorted(told.items()):
        for left, right in combinations(of_kind, 2) if len(of_kind) <= CROWD else ():
            if _one_deed(story, left, right) and _two_doers(story, left, right):
                yield _rival(story, left, right)


def _one_deed(story: Story, one: Done, other: Done) -> bool:
    """Do both tell one deed, done to one thing at one time?"""
    if one.claim.article == other.claim.article or not one.deed.same(other.deed):
        return False
    if story.further_apart(one.claim.article, other.claim.article, ONE_NEWS):
        return False
    if not (one.thing.definite or other.thing.definite) or not may_be_one(one.thing, other.thing):
        return False
    if same.times_apart(one.claim, other.claim) or _other_shares(story, one, other):
        return False
    enough = ENOUGH[one.deed.kind]
    if one.deed.name == CALLED:
        enough -= 2 if _named(story, one) & _named(story, other) else 1
    if one.deed.kind == "once" and _is_named(one.thing, other.thing):
        enough -= 1
    if one.thing.figures & other.thing.figures:
        enough -= 2
    return _shared(story, one, other) >= enough


def _other_shares(story: Story, one: Done, other: Done) -> bool:
    """Do both tell of shares, and of none alike: 30 and 20 percent of the firm?"""
    first, second = (
        {number for number, _ in SHARE.findall(story.words(each.claim.article, each.claim.sentence))}
        for each in (one, other)
    )
    return bool(first and second) and not first & second


def _is_named(one: Thing, other: Thing) -> bool:
    """Is the thing told by a name in both, so that little else must be alike?"""
    return one.head in {notion(name) or name.casefold() for name in one.names & other.names}


def _shared(story: Story, one: Done, other: Done) -> int:
    """How many notions both sentences share beside the deed's noun and verb and the doers."""
    sides = []
    for each in (one, other):
        found = notions(story.words(each.claim.article, each.claim.sentence))
        sides.append(found - notions(each.doer.words) - {each.thing.head, each.deed.name})
    if UNIQUE & one.thing.plain & other.thing.plain:
        return ENOUGH[one.deed.kind] if len(_named(story, one) & _named(story, other)) > 1 else 0
    if one.deed.kind == "any" and len(sides[0] & sides[1]) < ALIKE * len(sides[0] | sides[1]):
        return 0
    days = {date.interval for date in one.claim.dates} & {date.interval for date in other.claim.dates} - {
        None
    }
    return len({word for word in sides[0] & sides[1] if len(word) > 2}) + len(days)


def _named(story: Story, one: Done) -> set[str]:
    return {entity.name for _, entity in story.named[one.claim.article]}


def _two_doers(story: Story, one: Done, other: Done) -> bool:
    """Are the doers two, and does neither article name the other's? States may each do what no table knows."""
    states = one.deed.kind == "any" and one.doer.sort == "state"
    if states or not doers.apart(one.doer, other.doer):
        return False
    texts = [story.article[each.claim.article].text for each in (one, other)]
    for each, text in ((one, texts[1]), (other, texts[0])):
        last = each.doer.last
        if each.doer.name and last in text and re.search(rf"\b{re.escape(last)}\b", text):
            return False
    return True


def _rival(story: Story, one: Done, other: Done) -> Rival:
    return Rival(
        kind="party_conflict",
        aspect="party",
        severity="conflict" if one.doer.name and one.deed.kind in ("make", "post") else "tension",
        subject=f"What one alone can have done ({one.thing.words}) is told of different doers:",
        left=rivals.quoted(story, one.claim, one.span),
        right=rivals.quoted(story, other.claim, other.span),
        advice="Check who it was against the source that both rest on.",
        excuse=_excuse(story, one, other),
    )


def _excuse(story: Story, one: Done, other: Done) -> Reason | None:
    """What explains it; who made a thing is known to everybody, so that nameless critics are no other voice."""
    found = same.excuse(story, (one.claim, one.span), (other.claim, other.span), "party")
    speakers = [each.claim.speaker for each in (one, other) if each.claim.speaker]
    nameless = len(speakers) == 1 and speakers[0].entity is None
    return None if found == "other_speaker" and one.deed.kind == "make" and nameless else found
