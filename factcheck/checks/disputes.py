"""`disputed`: two parties contradict each other, and the articles report it as theirs."""

from collections.abc import Sequence

import attrs

from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, scope, sides
from factcheck.matching import Excuse, Pair
from factcheck.model import Misfit
from factcheck.story import Story


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """One note for each two voices that contradict each other on one event."""
    found: dict[tuple[str, ...], Misfit] = {}
    for pair in pairs:
        for excuse in pair.excused:
            if excuse.comparison.aspect == "polarity" and excuse.reason == "other_speaker":
                voices = tuple(sorted(_voice(pair, side) for side in (0, 1)))
                subject = pair.event.left.predicate if pair.event.left else ""
                found.setdefault((*voices, subject), _misfit(story, pair, excuse))
    return Findings(misfits=tuple(found.values()))


def _voice(pair: Pair, side: int) -> str:
    speaker = (pair.left, pair.right)[side].speaker
    return (speaker.entity or speaker.text) if speaker else ""


def _misfit(story: Story, pair: Pair, excuse: Excuse) -> Misfit:
    texts = []
    values: dict[str, list[Place]] = {}
    for claim in (pair.left, pair.right):
        name = _named(story, pair, 0 if claim is pair.left else 1)
        words = story.words(claim.article, claim.span)
        texts.append(f"{name}: “{_short(words)}”")
        values.setdefault(name, []).append(Place(article=claim.article, span=claim.span))
    shown = sides(story, values)
    return Misfit(
        kind="disputed",
        severity="note",
        headline=f"Two parties contradict each other. {', but '.join(texts)}.",
        sides=shown,
        scope=scope(place for places in values.values() for place in places),
        suggestion="Give both voices.",
        why=(*pair.event.why, attrs.evolve(excuse.comparison, left=shown[0].span, right=shown[1].span)),
    )


def _named(story: Story, pair: Pair, side: int) -> str:
    speaker = (pair.left, pair.right)[side].speaker
    if speaker is None:
        return "the article itself"
    return story.name(speaker.entity) or speaker.text


def _short(words: str, most: int = 90) -> str:
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0] + "…"
