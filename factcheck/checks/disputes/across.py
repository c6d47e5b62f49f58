"""Accusations of one article that another article has answered: "accused Veld of spying", "Veld rejected the charge".

The answer stands in an article that does not give the accusation in words of its own. It says that it answers one
("rejected the accusation", "called the story a lie"), or negates what the other article tells as a charge. Who answers
is whom the accusation names; both name the accuser as well, or tell the same besides.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from attrs import frozen

from claims.claim import Claim
from factcheck.checks.disputes import opposed
from factcheck.checks.disputes.answers import Answered, answered, one_voice
from factcheck.checks.disputes.denials import in_words_of_an_answer
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.matching.charges import CHARGED, charged
from factcheck.story import Story

ALIKE = 2
"""Stems of content that an accusation and what denies it share at least, besides the names of the two."""
CROWD = 40
"""Accusations of a story that are held against answers."""


@frozen(kw_only=True)
class _Told:
    """A claim with what it is compared by."""

    claim: Claim
    """An accusation, or an answer."""
    stems: frozenset[str]
    """Stems of its content."""
    said: frozenset[str]
    """Those of its own words that are no names."""
    speaker: frozenset[str]
    """Stems of the words for who says it."""
    meant: frozenset[str]
    """Ids of whom it names, and the states of these."""


def find(story: Story, known: Sequence[Answered]) -> Iterator[Answered]:
    """Every answer whose accusation stands in another article alone, with the one it fits best."""
    done = {(one.answer.article, one.answer.sentence) for one in known}
    charges = [
        _told(story, claim)
        for claim in islice((claim for claim in story.claims if _charges(story, claim)), CROWD)
    ]
    if not charges:
        return
    for _, claims in groupby(_answers(story), key=lambda claim: (claim.article, claim.sentence)):
        for answer in claims:
            fitting = [] if (answer.article, answer.sentence) in done else _fitting(story, charges, answer)
            if fitting:
                yield answered(max(fitting, key=lambda one: one[0])[1], answer)
                break


def _charges(story: Story, claim: Claim) -> bool:
    """Is it told as somebody's charge, not as a denial?"""
    if claim.kind == "headline" or claim.modality == "denied":
        return False
    if claim.modality == "alleged" or claim.speaker is not None:
        return not in_words_of_an_answer(story, claim)
    return story.lexicon.may_tell(claim, CHARGED) and charged(story.words(claim.article, claim.sentence))


def _answers(story: Story) -> Iterator[Claim]:
    """Claims of a known speaker that deny something, by article and place."""
    for claim in story.claims:
        if claim.kind == "headline" or claim.speaker is None or voices.is_pronoun(claim.speaker):
            continue
        if claim.modality == "denied" or _negates(story, claim) or in_words_of_an_answer(story, claim):
            yield claim


def _negates(story: Story, claim: Claim) -> bool:
    return story.tells(claim, opposed.NOT)


def _fitting(story: Story, charges: Sequence[_Told], answer: Claim) -> list[tuple[int, Claim]]:
    """The accusations of other articles that an answer can be to, each with how much the two share."""
    reply, found = _told(story, answer), []
    meant = [charge for charge in charges if _may_be_answered(story, charge, reply)]
    alone = len({charge.speaker for charge in meant if _grave(charge.claim)}) == 1
    outright = in_words_of_an_answer(story, answer)
    for charge in meant:
        shared = len((charge.stems & reply.stems) - reply.speaker)
        accuser = _names_accuser(charge, reply)
        grave = _grave(charge.claim)
        if outright:
            fits = accuser or shared >= ALIKE or (grave and alone)
        else:
            one_thing = len(charge.said & reply.said) >= ALIKE
            fits = one_thing and not _negates(story, charge.claim) and (accuser or grave)
        if fits:
            found.append((shared + ALIKE * accuser, charge.claim))
    return found


def _may_be_answered(story: Story, charge: _Told, reply: _Told) -> bool:
    """Is the accusation another voice's, of another article of these weeks, and against who answers?"""
    one, answer = charge.claim, reply.claim
    if one.article == answer.article or not _is_meant(story, charge, reply):
        return False
    return opposed.of_one_time(story, one, answer) and not one_voice(one, answer)


def _grave(claim: Claim) -> bool:
    """Is the accusation told as one?"""
    return claim.modality == "alleged" or claim.speaker is None


def _is_meant(story: Story, charge: _Told, reply: _Told) -> bool:
    """Does the accusation name who answers, by name, state or noun?"""
    speaker = reply.claim.speaker
    who = speaker.entity if speaker else None
    if who is not None and (who in charge.meant or story.country(who) in charge.meant):
        return True
    return not reply.speaker.isdisjoint(charge.stems)


def _names_accuser(charge: _Told, reply: _Told) -> bool:
    """Does the sentence of the answer name who accuses?"""
    speaker = charge.claim.speaker
    if speaker is not None and speaker.entity is not None and speaker.entity in reply.claim.entities:
        return True
    return bool(charge.speaker & reply.stems)


def _told(story: Story, claim: Claim) -> _Told:
    sentence = quoted_words.words(story.words(claim.article, claim.sentence))
    own = quoted_words.words(story.words(claim.article, claim.span))
    speaker = quoted_words.words(claim.speaker.text) if claim.speaker else ()
    return _Told(
        claim=claim,
        stems=frozenset(quoted_words.content(sentence)),
        said=frozenset(quoted_words.content(own)).difference(
            *map(_name, (story.name(one) for one in claim.entities))
        ),
        speaker=frozenset(quoted_words.content(speaker)),
        meant=frozenset(claim.entities).union(filter(None, map(story.country, claim.entities))),
    )


def _name(name: str | None) -> frozenset[str]:
    """The stems of a name."""
    return frozenset(quoted_words.content(quoted_words.words(name or "")))
