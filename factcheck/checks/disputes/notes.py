"""The notes on disputes: what two parties say, each in its own words."""

import re
from collections.abc import Iterator, Sequence

import attrs

from claims.claim import Claim
from factcheck.checks.disputes.answers import Answered
from factcheck.checks.disputes.one_sided import OneSided
from factcheck.checks.sides import Place, scope, sides
from factcheck.checks.speech import voices
from factcheck.model import Comparison, Misfit, Side
from factcheck.story import Story

MARKS = '"\u201c\u201d'
"""Quotation marks."""
ARTICLE = re.compile(r"^(?:The|An?) ")
"""What a party that is no name begins with at the start of a sentence."""
SHOWN = 90
"""Code points of a claim in the sentence of a note."""
OPPOSITE = Comparison(aspect="polarity", level="compatible", detail="each says the opposite of the other")
FIGURES = Comparison(aspect="number", level="compatible", detail="each gives a figure of its own")
MORE = Comparison(aspect="scope", level="compatible", detail="one makes little of what the other tells")
GROUNDS = Comparison(
    aspect="reason", level="compatible", detail="one imputes a motive, the other gives a ground"
)


def contradiction(story: Story, left: Claim, right: Claim, why: tuple[Comparison, ...]) -> Misfit:
    """Two voices that cannot both be right; `why` is what was compared, the difference last."""
    return _between(story, "contradict each other", left, right, why)


def difference(story: Story, left: Claim, right: Claim, *, figures: bool) -> Misfit:
    """Two voices that give one thing otherwise, with two figures or else."""
    if figures:
        return _between(story, "give two figures", left, right, (FIGURES,))
    return contradiction(story, left, right, (OPPOSITE,))


def _between(story: Story, how: str, left: Claim, right: Claim, why: tuple[Comparison, ...]) -> Misfit:
    texts = [_told(story, claim) for claim in (left, right)]
    values: dict[str, list[Place]] = {}
    for claim in (left, right):
        values.setdefault(named(story, claim), []).append(_place(claim))
    return _note(story, f"Two parties {how}. {sentence(', but '.join(texts))}", values, why)


def imputed(story: Story, motive: Claim, ground: Claim) -> Misfit:
    """A motive that one imputes to a measure, and the ground that is given for it."""
    who, other = (named(story, claim) for claim in (motive, ground))
    headline = (
        f"A motive is imputed to a measure for which another ground is given. "
        f"{sentence(f'{_told(story, motive)}, but {_told(story, ground)}')}"
    )
    values = {f"motive: {who}": [_place(motive)], f"ground: {other}": [_place(ground)]}
    return _note(story, headline, values, (GROUNDS,))


def rejected(story: Story, one: Answered) -> Misfit:
    """A denial that itself names what is denied."""
    charge = story.words(one.charge.article, one.charge.span)
    who = named(story, one.answer)
    answer = Place(article=one.answer.article, span=one.answer.cue or one.answer.span)
    return _note(story, sentence(f"{who} rejected “{charge}”"), {charge: [one.charge], who: [answer]})


def one_sided(story: Story, one: OneSided) -> Misfit:
    """An article that lets only one of two parties speak."""
    missing, given = named(story, one.missing), named(story, one.given)
    headline = (
        f"Only one party is heard. {sentence(_told(story, one.given))} "
        f"Another article has {missing} contradict it: “{short(story, one.missing)}”."
    )
    values = {f"{given} only": [_place(one.given)], missing: [_place(one.missing)]}
    return attrs.evolve(_note(story, headline, values), suggestion=f"Say what {missing} says.")


def _note(
    story: Story, headline: str, values: dict[str, list[Place]], why: tuple[Comparison, ...] = ()
) -> Misfit:
    shown = sides(story, values)
    return Misfit(
        kind="disputed",
        severity="note",
        headline=headline,
        sides=shown,
        scope=scope(place for places in values.values() for place in places),
        suggestion="Give both voices.",
        why=tuple(_placed(why, shown)),
    )


def _placed(why: Sequence[Comparison], shown: Sequence[Side]) -> Iterator[Comparison]:
    """What was compared; the difference, which comes last, with the words of the first two sides."""
    ends = (shown[0].span, shown[1].span) if len(shown) > 1 else (None, None)
    yield from why[:-1]
    yield from (attrs.evolve(last, left=ends[0], right=ends[1]) for last in why[-1:])


def _place(claim: Claim) -> Place:
    return Place(article=claim.article, span=claim.span)


def named(story: Story, claim: Claim) -> str:
    """What to call the voice of a claim; a "he" whom nobody knows is quoted as such."""
    if claim.speaker is None:
        return "the article itself"
    if voices.is_pronoun(claim.speaker):
        return f"the one called “{claim.speaker.text.lower()}”"
    return story.name(claim.speaker.entity) or ARTICLE.sub(lambda found: found[0].lower(), claim.speaker.text)


def sentence(words: str) -> str:
    """The words with a capital letter and a full stop."""
    return f"{words[:1].upper()}{words[1:]}."


def _told(story: Story, claim: Claim) -> str:
    """Whose voice it is, with the words; where these are what is denied, that says so."""
    outside = claim.cue is not None and not claim.span.holds(claim.cue)
    denied = " denied" if claim.modality == "denied" and outside else ""
    return f"{named(story, claim)}{denied}: “{short(story, claim)}”"


def short(story: Story, claim: Claim) -> str:
    """The words of a claim without the marks around them, cut where they are long."""
    words = story.words(claim.article, claim.span)
    if words[:1] in MARKS or words[-1:] in MARKS:
        words = words.strip(MARKS).rstrip(",")
    words = words.removesuffix(".")
    return words if len(words) <= SHOWN else words[: SHOWN - 1].rsplit(" ", 1)[0] + "…"
