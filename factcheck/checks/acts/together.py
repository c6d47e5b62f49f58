"""Two tellings of one act held together: parties, times, words in common, and what excuses a difference."""

import re
from datetime import timedelta
from functools import cached_property

from attrs import frozen

from claims.claim import Claim
from claims.events import predicates
from factcheck import tables
from factcheck.checks.acts import partisan, whereabouts
from factcheck.checks.acts.party import Part, Parties, Party, alike
from factcheck.checks.acts.tellings import Telling, clause, names_in, sentence
from factcheck.checks.times import clashing
from factcheck.matching.compare import loosened
from factcheck.matching.still_open import FUTURE
from factcheck.matching.suppress import ONE_STORY
from factcheck.model import Aspect, Level
from factcheck.story import Story
from factcheck.suppressors import Reason

NEAR = timedelta(days=30)
"""Articles published further apart than this hardly tell one undated act."""
AGAIN = re.compile(
    rf"\b(?:{'|'.join(one for words in tables.words('again_words').values() for one in words)})\b",
    re.IGNORECASE,
)


def again(words: str) -> frozenset[str]:
    """The words that tell of a further time, or of another one of the kind: "also", "a second"."""
    return frozenset(found.casefold() for found in AGAIN.findall(words))


def again_in(story: Story, claim: Claim) -> frozenset[str]:
    """Those of the sentence of a claim."""
    return again(story.words(claim.article, claim.sentence))


@frozen(kw_only=True)
class Two:
    """Two tellings of acts that may be one."""

    story: Story
    """Where they stand."""
    left: Telling
    """First."""
    right: Telling
    """Second."""
    known: Parties
    """The parties of all tellings of the story."""

    @property
    def both(self) -> tuple[Telling, Telling]:
        """First and second."""
        return self.left, self.right

    @cached_property
    def sentences(self) -> tuple[str, str]:
        """Both sentences."""
        return sentence(self.story, self.left), sentence(self.story, self.right)

    @cached_property
    def clauses(self) -> tuple[str, str]:
        """The words of both claims up to a colon or semicolon: what a sentence says besides is told of something else."""
        left, right = (clause(self.story, one) for one in self.both)
        return left, right

    @cached_property
    def agents(self) -> tuple[Party, Party]:
        """Who did it, by each."""
        return self.known.of(self.left, "agent"), self.known.of(self.right, "agent")

    @cached_property
    def patients(self) -> tuple[Party, Party]:
        """Whom it was done to, by each."""
        return self.known.of(self.left, "patient"), self.known.of(self.right, "patient")

    @cached_property
    def _levels(self) -> dict[Part, Level]:
        return {"agent": alike(*self.agents), "patient": alike(*self.patients)}

    def parties(self, part: Part) -> Level:
        """The two agents, or the two patients, held together."""
        return self._levels[part]

    @property
    def same_sense(self) -> bool:
        """Is it told of both that it happened, or of both that it did not?"""
        return self.left.event.polarity == self.right.event.polarity

    @property
    def verb(self) -> str:
        """The word that tells the act in the first."""
        return self.story.words(self.left.claim.article, self.left.event.span)

    def times(self, *, exact: bool = False) -> Level:
        """The times given to the acts: "not_stated" where a side gives none; `exact` leaves no slack to "last week"."""
        first, second = self.left.when(), self.right.when()
        if not first or not second:
            return "not_stated"
        if not exact:
            first, second = tuple(map(loosened, first)), tuple(map(loosened, second))
        return "agrees" if any(one.overlaps(other) for one in first for other in second) else "conflicts"

    @property
    def gap(self) -> timedelta | None:
        """Time between the days of publication; None where one is unknown."""
        return self.story.days_apart(self.left.claim.article, self.right.claim.article)

    @property
    def same_day(self) -> bool:
        """Were they published within a day, as far as that is known?"""
        return self.gap is None or self.gap <= timedelta(days=1)

    @cached_property
    def content(self) -> tuple[frozenset[str], frozenset[str]]:
        """Lemmas of each claim without names, times and the act itself."""
        firsts = {words.split(maxsplit=1)[0].casefold() for words in self.sentences}
        names = {word.casefold() for words in self.sentences for word in names_in(words)}
        acts = {word for one in self.both for word in one.event.predicate.split()}
        left_out = names | firsts | acts | self._time_words()
        left, right = (frozenset(one.claim.terms) - left_out for one in self.both)
        return left, right

    def _time_words(self) -> set[str]:
        return {
            word.casefold()
            for one in self.both
            for date in one.claim.dates
            for word in self.story.words(one.claim.article, date.span).split()
        }

    @property
    def common(self) -> int:
        """How many words of circumstance both have."""
        return len(self.content[0] & self.content[1])

    @cached_property
    def around(self) -> int:
        """How many words both have anywhere in their sentences, but for names, times and the act."""
        left, right = (
            {term for claim in self.story.by_sentence[place] for term in claim.terms}
            for place in ((one.claim.article, one.claim.sentence) for one in self.both)
        )
        names = {word.casefold() for words in self.sentences for word in names_in(words)}
        return len((left & right) - names - self._time_words() - {one.event.predicate for one in self.both})

    @property
    def shared(self) -> float:
        """Share of the words of circumstance of both that both have; 1.0 where neither has any."""
        every = self.content[0] | self.content[1]
        return self.common / len(every) if every else 1.0

    def excuse(self, aspect: Aspect, *, single: bool = False) -> Reason | None:
        """What explains a difference of the two in one aspect: another event, another speaker, the story moved on.

        Two places make two events, and so do two times, unless these are what is compared. Of an act that the same two do
        once (`single`) news may tell months later.
        """
        if self._other_voice(aspect):
            return "other_speaker"
        open_ = any(one.claim.modality in FUTURE and not one.of_speech for one in self.both)
        if open_ and not self._one_plan():
            return "update"
        near = ONE_STORY if single else NEAR
        if aspect != "date" and self._other_time(near) and not self._one_time_told_wrongly(aspect):
            return "other_event"
        if aspect != "place" and self._elsewhere():
            return "other_event"
        first, second = map(again, self.clauses)
        return "other_event" if first != second else None

    def _other_voice(self, aspect: Aspect) -> bool:
        """Do two tell it? What the outlet tells itself is no word against somebody whom it merely cites and who is no party."""
        voices = self.left.voice, self.right.voice
        if voices[0] == voices[1]:
            return False
        if None not in voices or aspect == "polarity":
            return True
        cited = self.left if self.right.voice is None else self.right
        return aspect != "date" and partisan.speaks(self.story, cited, self.both)

    def _one_plan(self) -> bool:
        """Do both tell a plan, as news of the same days?"""
        planned = {one.claim.modality for one in self.both} == {"planned"}
        return planned and self.gap is not None and self.same_day

    def _other_time(self, near: timedelta) -> bool:
        """Are the stated times apart, or is one long before the news that tells the other without a time?"""
        times = self.times()
        if times != "not_stated":
            return times == "conflicts"
        apart = self.gap is not None and self.gap > near
        return apart or any(self._long_before(*two, near) for two in (self.both, self.both[::-1]))

    def _one_time_told_wrongly(self, aspect: Aspect) -> bool:
        """Is it told where or why an act happened that happens once, at times so near that they hardly are two?"""
        first, second = self.left.when(), self.right.when()
        once = aspect in ("place", "reason") and predicates.happens_once(self.left.family)
        return once and any(clashing.near(one, other) for one in first for other in second)

    def _long_before(self, one: Telling, other: Telling, near: timedelta) -> bool:
        day = self.story.article[other.claim.article].published.interval
        return day is not None and any(day.first - time.last > near for time in one.when())

    def _elsewhere(self) -> bool:
        """Did both happen at known places that exclude each other?"""
        first, second = (whereabouts.place_of(self.story, one) for one in self.both)
        return first is not None and second is not None and whereabouts.apart(first.name, second.name)
