"""Measures that an article tells of (arrests, bans, dismissals), and which of its sentences tell of one and the same.

A sentence that names no target ("the arrest", "they are being held") means the last measure of its sort, taken at one or
at several as it says itself.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from attrs import frozen

from claims.claim import Claim, Event
from factcheck import tables
from factcheck.checks.acts.tellings import LONGEST
from factcheck.story import Story
from sources.span import Span

NEAR = 40
"""Code points on either side of a measure that tell whether it is taken at one or at several."""
BACK = 8
"""Cases back to which a sentence may return."""
BEFORE = re.compile(
    r"\b(?:(?P<several>were|are|have|they|their)|(?:was|is|has|he|she|his|her))(?: being| been| also| then)* \Z",
    re.IGNORECASE,
)
"""How a passive, a pronoun or an owner in front tells it."""
BEHIND = re.compile(
    r" (?:the |another |about |some )?(?:(?P<several>two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens|both|them)"
    r"|(?:an?|one|him|her))\b"
)
"""How an object behind does."""
ANYBODY = frozenset({"man", "woman", "person", "people", "pair", "suspect", "couple"})
"""Nouns that stand for those named before."""


@frozen(kw_only=True)
class Measure:
    """One place where a measure is told."""

    claim: Claim
    """What tells it."""
    kind: str
    """Which measure, as in the table."""
    span: Span
    """The word that tells it."""
    event: Event | None
    """What the parse knows of it."""
    several: bool | None
    """Is it taken at several? None where that is not told."""

    @property
    def verb(self) -> bool:
        """Is it told by a verb?"""
        return self.event is not None and not self.event.nominal

    @property
    def target(self) -> str | None:
        """Id of whom or what it is taken at."""
        return self.event.patient if self.event else None

    @property
    def noun(self) -> str | None:
        """The noun for it, but for one that stands for anybody."""
        noun = self.event.patient_head if self.event else None
        return None if noun in ANYBODY else noun


Case = tuple[Measure, ...]
"""The places that tell of one measure, in the order of the text."""


class _Growing:
    """A case while its article is read."""

    def __init__(self) -> None:
        self.told: list[Measure] = []
        self._numbers: set[bool | None] = set()
        self._targets: set[str | None] = set()
        self._nouns: set[str | None] = set()

    def add(self, one: Measure) -> None:
        """Take up a place that fits."""
        self.told.append(one)
        self._numbers |= {one.several} - {None}
        self._targets |= {one.target} - {None}
        self._nouns |= {one.noun} - {None}

    def fits(self, one: Measure) -> bool:
        """May it be the same measure, by number and by what is known of the target?

        "Two teachers" may be the two who are named elsewhere, and are not "two farmers".
        """
        if one.several is not None and self._numbers and one.several not in self._numbers:
            return False
        if one.target is not None and self._targets:
            return one.target in self._targets
        named_once = (one.target is None) != (not self._targets) and one.several in self._numbers
        return one.noun is None or not self._nouns or one.noun in self._nouns or named_once


def cases(story: Story, claims: Iterable[Claim]) -> tuple[Case, ...]:
    """The measures of one article, the places that tell of one and the same together."""
    found: list[_Growing] = []
    recent: dict[str, list[_Growing]] = {}
    for one in _measures(story, claims):
        before = recent.setdefault(one.kind, [])
        home = next((case for case in reversed(before) if case.fits(one)), None)
        if home is None:
            home = _Growing()
            found.append(home)
            recent[one.kind] = [*before[1 - BACK :], home]
        home.add(one)
    return tuple(tuple(case.told) for case in found)


def _measures(story: Story, claims: Iterable[Claim]) -> Iterator[Measure]:
    """The measures in the order of the text; each is told by a claim with a speaker first, by the narrowest then."""
    found: dict[Span, Measure] = {}
    for claim in claims:
        if (
            claim.kind != "headline"
            and len(claim.sentence) <= LONGEST
            and story.lexicon.may_tell(claim, _words())
        ):
            for one in _of(story, claim):
                known = found.get(one.span)
                if known is None or _closeness(claim) < _closeness(known.claim):
                    found[one.span] = one
    yield from (found[span] for span in sorted(found))


def _closeness(claim: Claim) -> tuple[bool, int]:
    return claim.speaker is None, len(claim.span)


def _of(story: Story, claim: Claim) -> Iterator[Measure]:
    text = story.article[claim.article].text
    for match in _words().finditer(story.lowered[claim.article], claim.span.start, claim.span.end):
        span = Span(start=match.start(), end=match.end())
        yield Measure(
            claim=claim,
            kind=match.lastgroup or "",
            span=span,
            event=next((one for one in claim.events if one.span.overlaps(span)), None),
            several=_several(
                text[max(claim.sentence.start, span.start - NEAR) : span.start],
                text[span.end : span.end + NEAR],
            ),
        )


def _several(before: str, behind: str) -> bool | None:
    told = BEFORE.search(before) or BEHIND.match(behind)
    return None if told is None else told["several"] is not None


@cache
def _words() -> re.Pattern[str]:
    """The words for measures in lower case, those of each kind as a group of its name."""
    kinds = "|".join(
        f"(?P<{kind}>{tables.alternatives('measures', kind)})" for kind in tables.words("measures")
    )
    return re.compile(rf"\b(?:{kinds})\b")
