"""`date_conflict` and `number_conflict`: one event, two values that cannot both hold.

The same wrong date against four articles is one flag with its sides.
"""

from collections.abc import Sequence
from typing import Literal

from claims.events import predicates
from factcheck.checks.causes import Cause, causes
from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, outlets, rarest_first, scope, sides
from factcheck.matching import compare
from factcheck.matching.moving import GROWING
from factcheck.matching.pairs import Pair
from factcheck.model import Comparison, FlagKind, Misfit, Side
from factcheck.order import Severity
from factcheck.story import Story

ValueAspect = Literal["date", "number"]
KINDS: dict[ValueAspect, FlagKind] = {"date": "date_conflict", "number": "number_conflict"}
VERBS: dict[ValueAspect, str] = {"date": "is dated", "number": "stands with"}
IN: dict[ValueAspect, str] = {"date": "by", "number": "in"}


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """All conflicts of dates and of numbers, one flag a cause."""
    aspects: tuple[ValueAspect, ...] = ("date", "number")
    return Findings(
        misfits=tuple(_misfit(story, aspect, cause) for aspect in aspects for cause in causes(pairs, aspect))
    )


def _misfit(story: Story, aspect: ValueAspect, cause: Cause) -> Misfit:
    values = rarest_first(story, _values(story, aspect, cause))
    shown = sides(story, values)
    told = [f"{value} {IN[aspect]} {outlets(story, places)}" for value, places in values.items()]
    pair = cause.clashes[0].pair
    return Misfit(
        kind=KINDS[aspect],
        severity=_severity(story, aspect, pair),
        headline=f"{_subject(story, aspect, pair)} {', but '.join(told)}.",
        sides=shown,
        scope=scope(cause.holders),
        suggestion="Check against the source that both rest on.",
        why=(*pair.event.why, _shown(aspect, shown)),
    )


def _values(story: Story, aspect: ValueAspect, cause: Cause) -> dict[str, Sequence[Place]]:
    """The places of each value, under the words that an editor should read for it."""
    found: dict[object, tuple[str, list[Place]]] = {}
    for place, claim in sorted(cause.holders.items()):
        value, words = _value(story, aspect, place, claim)
        found.setdefault(value, (words, []))[1].append(place)
    return dict(found.values())


def _value(story: Story, aspect: ValueAspect, place: Place, claim: str) -> tuple[object, str]:
    """What stands at a place: equal values are equal, and the words to show."""
    words = f"“{story.words(place.article, place.span)}”"
    if aspect == "date":
        interval = next((d.interval for d in story.claim[claim].dates if d.span == place.span), None)
        return interval and (interval.first, interval.last), compare.told(interval) if interval else words
    amount = next((q for q in story.claim[claim].quantities if q.span == place.span), None)
    return amount and (amount.low, amount.high, amount.unit), words


def _shown(aspect: ValueAspect, shown: Sequence[Side]) -> Comparison:
    """The two values that a reviewer sees first, held together."""
    first, second = shown[:2]
    detail = f"{first.value} against {second.value}"
    return Comparison(aspect=aspect, level="conflicts", detail=detail, left=first.span, right=second.span)


def _subject(story: Story, aspect: ValueAspect, pair: Pair) -> str:
    """What the values are about, in the article's own words: "“sank” (Maria Benedita) is dated"."""
    event = pair.event.left
    if event is None:
        return f"One {aspect} is given as"
    named = story.name(event.patient or event.agent)
    who = named or (event.agent_head if aspect == "number" else None) or event.patient_head
    words = story.words(pair.left.article, event.span)
    return f"“{words}”{f' ({who})' if who else ''} {VERBS[aspect]}"


def _severity(story: Story, aspect: ValueAspect, pair: Pair) -> Severity:
    """What may be of two things is a note; a count that grows, where it is unknown which came later, may be an update."""
    if not pair.sure:
        return "note"
    dated = all(story.article[claim.article].published.interval for claim in (pair.left, pair.right))
    grows = pair.event.left is not None and predicates.family(pair.event.left.predicate) in GROWING
    return "tension" if aspect == "number" and grows and not dated else "conflict"
