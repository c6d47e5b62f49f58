"""Tellings: the places where a story tells an act, and two of them that may tell one act.

Two tellings are held together when they are of one family of predicates (or of opposite ones) and share a participant;
a participant that many share proposes nothing.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import combinations

from attrs import frozen

from claims import concepts
from claims.claim import Claim, Event
from claims.events import causatives, predicates
from factcheck.checks.acts.understood import holders, understood
from factcheck.checks.sides import Place
from factcheck.matching.calendar_words import DAYS, MONTHS
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

LONGEST = 1500
"""Code points; a longer sentence is a list or no sentence at all."""
CROWD = 16
"""A key that more tellings than this share proposes no pair."""
NAME = re.compile(r"\b[A-Z][^\W\d_]+")
PARTED = re.compile(r"[:;]\s")
"""What parts two statements of a sentence."""
TOGETHER = re.compile(
    r"(?:the two|both) (?:companies|parties|countries|firms|clubs|groups|governments|sides|states)$",
    re.IGNORECASE,
)
"""Speakers who are all the parties of an act."""
TIMES = frozenset({*DAYS, *MONTHS})
"""Days of the week and months."""
TIME_WORDS = frozenset(word.lower() for word in TIMES)
"""The same in small letters, as lemmas are written."""


@frozen(kw_only=True)
class Telling:
    """One place where an act is told."""

    claim: Claim
    """The narrowest claim that tells it, one with a speaker first."""
    event: Event
    """The act."""

    @property
    def family(self) -> str:
        """Family of its predicate."""
        return predicates.family(self.event.predicate)

    @property
    def of_speech(self) -> bool:
        """Is it the act of speech itself? Then the outlet tells it, though what is said is another's."""
        if self.event.predicate == causatives.TOLD:
            return True
        return self.claim.cue is not None and self.claim.cue.overlaps(self.event.span)

    @property
    def voice(self) -> str | None:
        """Who tells it: a name for the speaker, None for the outlet, and for what both parties say of their act."""
        speaker = self.claim.speaker
        if speaker is None or self.of_speech or TOGETHER.match(speaker.text):
            return None
        return speaker.entity or speaker.text.casefold()

    @property
    def place(self) -> Place:
        """The word that tells it."""
        return Place(article=self.claim.article, span=self.event.span)

    def when(self) -> tuple[Interval, ...]:
        """The times that are given to it; failing that, the only time that its claim names."""
        own = tuple(d.interval for d in self.claim.dates if d.span in self.event.when and d.interval)
        rest = tuple(date.interval for date in self.claim.dates if date.interval)
        return own or (rest if len(rest) == 1 else ())


def sentence(story: Story, telling: Telling) -> str:
    """The words of the sentence, as printed."""
    return telling.claim.sentence.of(story.article[telling.claim.article].text)


def clause(story: Story, telling: Telling) -> str:
    """The words of the claim on either side of the act, up to a colon or semicolon."""
    text, claim, act = story.article[telling.claim.article].text, telling.claim.span, telling.event.span
    before, after = text[min(claim.start, act.start) : act.start], text[act.start : max(claim.end, act.end)]
    return PARTED.split(before)[-1] + PARTED.split(after)[0]


def behind(story: Story, telling: Telling) -> tuple[str, int]:
    """The words of the sentence that follow the act, and where they start in the text."""
    text = story.article[telling.claim.article].text
    end = max(telling.claim.sentence.end, telling.event.span.end)
    return text[telling.event.span.end : end], telling.event.span.end


@lru_cache(maxsize=4096)
def names_in(words: str) -> frozenset[str]:
    """Capitalised words of a sentence, but not its first, nor days and months."""
    found = [match[0] for match in NAME.finditer(words) if match.start() > 0]
    return frozenset(found) - TIMES


def tellings(story: Story) -> tuple[Telling, ...]:
    """Every act of the bodies, each once from each of its sides, in the order of the text; no words in quotation marks."""
    found: dict[tuple[str, Span, str], Telling] = {}
    known = holders(story)
    for claim in story.claims:
        for event in claim.events if _plain(claim) else ():
            one = Telling(claim=claim, event=understood(story, known, claim, event))
            key = (claim.article, event.span, event.predicate)
            if key not in found or _closer(one, found[key]):
                found[key] = one
    return tuple(found[key] for key in sorted(found))


def _plain(claim: Claim) -> bool:
    """Is it a statement in the article's own words, in a sentence of sane length?"""
    return claim.kind == "statement" and not claim.quote and len(claim.sentence) <= LONGEST


def _closer(one: Telling, other: Telling) -> bool:
    """Does the first say better who tells it?"""
    return (one.voice is None, len(one.claim.span)) < (other.voice is None, len(other.claim.span))


def pairs(story: Story, group: Callable[[str], str]) -> Iterator[tuple[Telling, Telling]]:
    """Two tellings that share a participant, of families that `group` gives one name; each pair once."""
    index: dict[tuple[str, str], list[Telling]] = {}
    for one in tellings(story):
        for key in sorted(_keys(one)):
            index.setdefault((group(one.family), key), []).append(one)
    seen: set[tuple[str, Place, Place]] = set()
    for (name, _), sharing in sorted(index.items()):
        for left, right in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            apart = left.claim.article != right.claim.article or left.claim.sentence != right.claim.sentence
            if apart and (name, left.place, right.place) not in seen:
                seen.add((name, left.place, right.place))
                yield left, right


def _keys(one: Telling) -> set[str]:
    event = one.event
    entities = {event.agent, event.patient, *event.names, *one.claim.entities}
    heads = {
        head and f"{part} {concepts.of_lemma(head) or head}"
        for part, head in (("to", event.patient_head), ("by", event.agent_head))
    }
    return {key for key in entities | heads if key}
