"""`quote_mismatch`: one quotation of one speaker stands in different words in two articles.

Flagged when content words inside the quotation marks differ: a conflict where a number, a negation or a noun does, else
a tension, and a note where words are only left out. It survives when the two are one in spelling and grammar, one is a
part of the other, an ellipsis or a bracket stands there, when an article gives both (a figure of speech), and when the
articles are more than TEN_DAYS apart. Words that were surely not spoken in English are a note: two translations.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from factcheck.checks.sides import Place, outlet, scope, sides
from factcheck.checks.speech import translations, voices
from factcheck.checks.speech.pairs import QuotePair
from factcheck.checks.speech.quotations import Quotation, lead_in, people_within
from factcheck.checks.speech.voices import Voices
from factcheck.clusters import grouped
from factcheck.model import Comparison, Misfit, Suppressed
from factcheck.order import Severity
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

TEN_DAYS = timedelta(days=10)
"""Articles further apart may quote two occasions."""
SURE = 4
"""Content words that must agree where one article does not name the speaker."""
BESIDE = 120
"""Code points on either side of a quotation without a speaker in which somebody has to be named."""
TOLD = re.compile(r"\b(?:reads?|says?|said|saying|reading)\s*:\s*\Z")
"""The end of a clause that tells who, or what, gives the words behind its colon."""
SHOWN = 110
"""Code points of a quotation on a side."""
DIFFERING = frozenset({"reworded", "cut"})
AGREEING = frozenset({"same", "variant", "part"})


def misfits(story: Story, pairs: Sequence[QuotePair]) -> Iterator[Misfit]:
    """One flag for each set of quotations that hang together."""
    differing = [pair for pair in _differing(story, pairs) if excuse(story, pair, pairs) is None]
    for group in grouped(differing, lambda pair: (pair.left.place, pair.right.place)):
        yield _misfit(story, group, pairs)


def suppressed(story: Story, pairs: Sequence[QuotePair]) -> Iterator[Suppressed]:
    """Differences in wording that are no misfit."""
    for pair in pairs:
        if pair.wording.outcome == "variant":
            yield _excused(story, pair, "known_variant")
        elif pair.wording.outcome in DIFFERING and _voice(story, pair) == "two":
            yield _excused(story, pair, "other_speaker")
    for pair in _differing(story, pairs):
        if (reason := excuse(story, pair, pairs)) is not None:
            yield _excused(story, pair, reason)


def _voice(story: Story, pair: QuotePair) -> Voices:
    return voices.compare(story, pair.left.claim, pair.right.claim)


def _differing(story: Story, pairs: Sequence[QuotePair]) -> Iterator[QuotePair]:
    """Pairs in different words that may be of one speaker."""
    for pair in pairs:
        if pair.wording.outcome in DIFFERING:
            voice = _voice(story, pair)
            told = pair.wording.shared >= SURE or _introduced(story, pair)
            if voice == "one" or (voice == "maybe" and told):
                yield pair


def _introduced(story: Story, pair: QuotePair) -> bool:
    """Is the known speaker of one the only person named beside the other, which has none, or a "she" that is open?"""
    for known, other in (pair.both, pair.both[::-1]):
        if known.speaker is not None and _is_open(other):
            return _people_beside(story, other.place) == {known.speaker}
    return False


def _is_open(quotation: Quotation) -> bool:
    """Does nobody, or only a pronoun, stand for who says it?"""
    speaker = quotation.claim.speaker if quotation.claim is not None else None
    return quotation.claim is None or (speaker is not None and voices.is_pronoun(speaker))


def _people_beside(story: Story, place: Place) -> set[str]:
    """The people who are named near a quotation, in its own paragraph; only in "A banner read:", if it is led in so."""
    text, span = story.article[place.article].text, place.span
    lead = lead_in(text, span)
    if lead is not None and TOLD.search(lead.of(text)):
        return {entity.id for entity in people_within(story, place.article, lead)}
    first = max(text.rfind("\n", 0, span.start) + 1, span.start - BESIDE)
    end = text.find("\n", span.end, span.end + BESIDE)
    last = end if end >= 0 else span.end + BESIDE
    beside = people_within(story, place.article, Span(start=first, end=last))
    return {entity.id for entity in beside}


def excuse(story: Story, pair: QuotePair, pairs: Sequence[QuotePair]) -> Reason | None:
    """Why this difference is no misfit; None when nothing explains it."""
    left, right = pair.left.place.article, pair.right.place.article
    if left == right:
        return "rhetoric"
    if story.further_apart(left, right, TEN_DAYS):
        return "other_event"
    both = any(
        {one.place.article for one in other.both} == {left, right}
        and (other.left == pair.left or other.right == pair.right)
        for other in pairs
        if other.wording.outcome in AGREEING
        and other.wording.shared >= pair.wording.shared
        and not _is_part(other, pair)
    )
    return "rhetoric" if both else None


def _is_part(one: QuotePair, pair: QuotePair) -> bool:
    """Do two quotations stand within the two of a pair, of which one is given in parts?"""
    return all(_holds(whole.place, part.place) for part, whole in zip(one.both, pair.both, strict=True))


def _holds(place: Place, part: Place) -> bool:
    return place.article == part.article and place.span.holds(part.span)


def _excused(story: Story, pair: QuotePair, reason: Reason) -> Suppressed:
    claims = tuple(one.claim.id for one in pair.both if one.claim)
    detail = f"{shown(story, pair.left)} and {shown(story, pair.right)}"
    return Suppressed(kind="quote_mismatch", claims=tuple(sorted(claims)), reason=reason, detail=detail)


def shown(story: Story, quotation: Quotation) -> str:
    """The words of a quotation, cut where they are long."""
    words = story.words(quotation.place.article, quotation.place.span)
    return words if len(words) <= SHOWN else words[: SHOWN - 1].rsplit(" ", 1)[0] + "…"


def _misfit(story: Story, group: Sequence[QuotePair], pairs: Sequence[QuotePair]) -> Misfit:
    places = _places(group, pairs)
    values: dict[str, list[Place]] = {}
    for quotation, held in places.items():
        values.setdefault(shown(story, quotation), []).extend(held)
    first = group[0]
    put = [
        f"“{' '.join(words)}”" if words else "nothing" for words in (first.wording.left, first.wording.right)
    ]
    papers = [outlet(story.article[one.place.article]) for one in first.both]
    translated = any(translations.likely(story, one) for pair in group for one in pair.both)
    more = "; these may be two translations" if translated else ""
    found = sides(story, values)
    detail = f"{put[0]} against {put[1]}"
    return Misfit(
        kind="quote_mismatch",
        severity="note" if translated else _severity(group),
        headline=f"One quotation of {_speaker(story, first)} has {put[0]} in {papers[0]}, "
        f"but {put[1]} in {papers[1]}{more}.",
        sides=found,
        scope=scope(place for held in values.values() for place in held),
        suggestion="Check the recording or the transcript.",
        why=(
            Comparison(
                aspect="quote", level="conflicts", detail=detail, left=found[0].span, right=found[1].span
            ),
        ),
    )


def _places(group: Sequence[QuotePair], pairs: Sequence[QuotePair]) -> dict[Quotation, list[Place]]:
    """The quotations that differ, each with the places of those in its own words."""
    places = {one: [one.place] for pair in group for one in pair.both}
    for pair in pairs:
        if pair.wording.outcome == "same" and (pair.left in places) != (pair.right in places):
            known, other = pair.both if pair.left in places else (pair.right, pair.left)
            places[known].append(other.place)
    return places


def _severity(group: Sequence[QuotePair]) -> Severity:
    if any(pair.wording.grave and pair.wording.outcome == "reworded" for pair in group):
        return "conflict"
    return "tension" if any(pair.wording.outcome == "reworded" for pair in group) else "note"


def _speaker(story: Story, pair: QuotePair) -> str:
    named = next((one for one in pair.both if one.speaker), pair.left)
    return voices.told(story, named.claim)
