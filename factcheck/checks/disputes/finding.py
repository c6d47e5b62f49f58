"""`disputed`: two parties contradict each other, and the articles report it as theirs. Always a note.

Flagged when a matched pair differs in polarity and each side has its own voice, when one answers an accusation
("called it baseless"), when two attributed statements on one event differ in negation, and when an article gives only
one side of a dispute that another gives in full. Whoever rejects a plan or an offer disputes nothing.
"""

from collections.abc import Iterator, Sequence

import attrs

from claims.claim import Claim
from claims.events import predicates
from factcheck.checks.disputes import denials, one_sided, opposed
from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, scope, sides
from factcheck.checks.speech import voices
from factcheck.matching.pairs import Pair
from factcheck.model import Comparison, Misfit
from factcheck.story import Story

SHOWN = 90
"""Code points of a claim in the sentence of a flag."""


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """One note for each two voices that contradict each other on one event, and for each article that gives one of them."""
    found: dict[tuple[str, ...], Misfit] = {}
    held: dict[tuple[str, ...], None] = {}
    for left, right, why in _claims(story, pairs):
        both = tuple(sorted((left.id, right.id)))
        key = _subject(left, right)
        if both not in held:
            held[both] = None
            found.setdefault(key, _misfit(story, left, right, why))
    named = [_of_named(story, one) for one in denials.find(story) if one.accuser is None]
    disputed = [(story.claim[one], story.claim[other]) for one, other in held]
    missing = [_one_sided(story, one) for one in one_sided.find(story, pairs, disputed)]
    return Findings(misfits=(*found.values(), *named, *missing))


def _claims(
    story: Story, pairs: Sequence[Pair]
) -> Iterator[tuple[Claim, Claim, tuple[Comparison, ...] | None]]:
    """Claims that contradict each other; with the comparisons, where they were matched."""
    for pair in pairs:
        for excuse in pair.excused:
            polarity = excuse.comparison.aspect == "polarity" and excuse.reason == "other_speaker"
            if polarity and _differ(story, pair.left, pair.right):
                yield pair.left, pair.right, (*pair.event.why, excuse.comparison)
    for one in denials.find(story):
        if one.accuser is not None:
            yield one.accuser, one.answer, None
    for left, right in opposed.find(story):
        yield left, right, None


def _differ(story: Story, left: Claim, right: Claim) -> bool:
    """Is one of two voices against the other? Two plans told at two times are news, and "asks not to" is no denial."""
    if voices.compare(story, left, right) == "one" or left.modality == right.modality == "planned":
        return False
    negated = [opposed.NOT.search(story.words(one.article, one.span)) is not None for one in (left, right)]
    return negated[0] != negated[1] or "denied" in (left.modality, right.modality)


def _voice(claim: Claim) -> str:
    return (claim.speaker.entity or claim.speaker.text) if claim.speaker else ""


def _subject(left: Claim, right: Claim) -> tuple[str, ...]:
    """What tells one dispute from another: the two voices, and the act that both speak of; failing that, the articles."""
    acts = [{predicates.family(event.predicate) for event in claim.events} for claim in (left, right)]
    about = sorted(acts[0] & acts[1])[:1] or [left.article, right.article]
    return (*sorted((_voice(left), _voice(right))), *about)


def _misfit(story: Story, left: Claim, right: Claim, why: tuple[Comparison, ...] | None) -> Misfit:
    values: dict[str, list[Place]] = {}
    for claim in (left, right):
        values.setdefault(named(story, claim), []).append(Place(article=claim.article, span=claim.span))
    shown = sides(story, values)
    texts = [f"{named(story, claim)}: “{short(story, claim)}”" for claim in (left, right)]
    opposite = Comparison(aspect="polarity", level="compatible", detail="each says the opposite of the other")
    ends = (shown[0].span, shown[1].span) if len(shown) > 1 else (None, None)
    *before, last = why or (opposite,)
    return Misfit(
        kind="disputed",
        severity="note",
        headline=f"Two parties contradict each other. {', but '.join(texts)}.",
        sides=shown,
        scope=scope(place for places in values.values() for place in places),
        suggestion="Give both voices.",
        why=(*before, attrs.evolve(last, left=ends[0], right=ends[1])),
    )


def _of_named(story: Story, one: denials.Answered) -> Misfit:
    """A denial that itself names what is denied."""
    charge = story.words(one.charge.article, one.charge.span)
    who = named(story, one.answer)
    answer = Place(article=one.answer.article, span=one.answer.cue or one.answer.span)
    return Misfit(
        kind="disputed",
        severity="note",
        headline=f"{who} rejects “{charge}”.",
        sides=sides(story, {charge: [one.charge], who: [answer]}),
        scope="within_article",
        suggestion="Give both voices.",
    )


def _one_sided(story: Story, one: one_sided.OneSided) -> Misfit:
    missing, given = named(story, one.missing), named(story, one.given)
    values = {f"{given} only": [_place(one.given)], missing: [_place(one.missing)]}
    return Misfit(
        kind="disputed",
        severity="note",
        headline=f"Only {given} is heard: “{short(story, one.given)}”. "
        f"Another article has {missing} contradict it: “{short(story, one.missing)}”.",
        sides=sides(story, values),
        scope="across_articles",
        suggestion=f"Say what {missing} says.",
    )


def _place(claim: Claim) -> Place:
    return Place(article=claim.article, span=claim.span)


def named(story: Story, claim: Claim) -> str:
    """What to call the voice of a claim."""
    if claim.speaker is None:
        return "the article itself"
    return story.name(claim.speaker.entity) or claim.speaker.text


def short(story: Story, claim: Claim) -> str:
    """The words of a claim, cut where they are long."""
    words = story.words(claim.article, claim.span)
    return words if len(words) <= SHOWN else words[: SHOWN - 1].rsplit(" ", 1)[0] + "…"
