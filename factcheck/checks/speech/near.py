"""Quotations that are told to give one utterance by what stands beside them, not by their own words alone.

Two that go on, in one paragraph and of one speaker, from the same words; one that another article parts in two around "X
said"; and two short ones of one speaker that begin or end alike, when their sentences tell the same besides.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from attrs import evolve

from claims.claim import Claim
from factcheck.checks.sides import Place
from factcheck.checks.speech import begun, voices, wording
from factcheck.checks.speech import words as quoted_words
from factcheck.checks.speech.pairs import QuotePair, proposed
from factcheck.checks.speech.quotations import BREAK, Quotation
from factcheck.checks.speech.wording import Wording
from factcheck.story import Story
from sources.span import Span

SURE = 4
"""Content words that count as shared where what was perceived is told in the same words."""
SEEN = frozenset({"see", "saw", "seen", "watched", "watch"})
FELT = frozenset({"feel", "felt", "looked"})
"""Words for what is perceived, and for moods."""
SOMEBODY = re.compile(r"(?:an?|another|one|some)\b", re.IGNORECASE)
"""How somebody is told of who is not known."""
ALIKE = frozenset({"same", "variant", "part"})
AGREE = 3
"""Least words at the beginning and the end of two short quotations that must agree, and half of the longer one."""
MIDDLE = 3
"""Words between them in which they may differ."""
SHORT = 9
"""Words of a short quotation."""
SHORTEST = 3
FEW = 4
"""Words of a quotation at least of which the same words alone make a pair."""
VERB = 20
"""Code points of a verb of saying; more are a clause."""
CROWD = 24
"""Short quotations of one speaker that begin alike; more are a refrain."""


def pairs(story: Story, quotations: Sequence[Quotation], known: Sequence[QuotePair]) -> tuple[QuotePair, ...]:
    """The pairs besides those that are known already by their own words."""
    held = {(pair.left.place, pair.right.place) for pair in known}
    found: dict[tuple[Place, Place], QuotePair] = {}
    for pair in (
        *_gone_on(story, quotations, known),
        *_parted(story, quotations, known),
        *_short(story, quotations),
        *_equal(quotations),
        *_witnessed(story, quotations),
        *begun.pairs(story, quotations),
    ):
        places = pair.left.place, pair.right.place
        if places not in held:
            found.setdefault(places, pair)
    return tuple(found.values())


def _equal(quotations: Sequence[Quotation]) -> Iterator[QuotePair]:
    """Two of few words, but exactly the same ones, in two articles."""
    held: dict[tuple[str, ...], list[Quotation]] = {}
    for one in quotations:
        if FEW <= len(one.words) < SHORT:
            held.setdefault(one.words, []).append(one)
    for alike in held.values():
        for left, right in combinations(alike, 2) if len(alike) <= CROWD else ():
            if left.place.article != right.place.article:
                yield QuotePair(left=left, right=right, wording=wording.compare(left.words, right.words))


def _gone_on(
    story: Story, quotations: Sequence[Quotation], known: Sequence[QuotePair]
) -> Iterator[QuotePair]:
    """What stands before or behind the same words in both articles."""
    after = {one.place: other for one, other in pairwise(quotations) if _goes_on(story, one, other)}
    before = {other.place: one for one, other in pairwise(quotations) if _goes_on(story, one, other)}
    for pair in known:
        if pair.wording.outcome in ALIKE and pair.left.place.article != pair.right.place.article:
            for beside in (before, after):
                left, right = beside.get(pair.left.place), beside.get(pair.right.place)
                told = framed(left.words, right.words) if left and right else None
                if left and right and told:
                    yield QuotePair(left=left, right=right, wording=evolve(told, shared=pair.wording.shared))


def _goes_on(story: Story, one: Quotation, other: Quotation) -> bool:
    """Does one speaker go on in the same paragraph, with little between?"""
    if one.place.article != other.place.article or one.claim is None or other.claim is None:
        return False
    between = story.article[one.place.article].text[one.place.span.end : other.place.span.start]
    return (
        len(between) <= BREAK
        and "\n" not in between
        and (one.speaker, one.voice) == (other.speaker, other.voice)
    )


def framed(left: Sequence[str], right: Sequence[str]) -> Wording | None:
    """How two short utterances differ that begin and end alike; None where they are the same, or too little agrees."""
    stems = [quoted_words.stem(word) for word in left], [quoted_words.stem(word) for word in right]
    short, longest = min(map(len, stems)), max(map(len, stems))
    first = next((n for n in range(short) if stems[0][n] != stems[1][n]), short)
    last = next((n for n in range(short - first) if stems[0][-1 - n] != stems[1][-1 - n]), short - first)
    middle = [tuple(said[first : len(said) - last]) for said in (left, right)]
    enough = first + last >= max(AGREE, longest / 2) and max(map(len, middle)) <= MIDDLE
    if not enough or not (
        _opposite(*middle) or all(any(map(quoted_words.is_content, part)) for part in middle)
    ):
        return None
    return Wording(outcome="reworded", left=middle[0], right=middle[1], grave=wording.is_grave(*middle))


def _opposite(one: Sequence[str], other: Sequence[str]) -> bool:
    """Do they differ in a negation, and in nothing else that tells more than "all" does?"""
    rest = {*one, *other} - quoted_words.kind("negation") - quoted_words.kind("every")
    return wording.is_grave(one, other) and not any(map(quoted_words.is_content, rest))


def _parted(story: Story, quotations: Sequence[Quotation], known: Sequence[QuotePair]) -> Iterator[QuotePair]:
    """A quotation, and two of another article that give it in parts; they differ within, not at an end."""
    differing = {(one.left.place, one.right.place) for one in known if one.wording.outcome not in ALIKE}
    joined = list(_joined(story, quotations))
    parts = {one.place for one in joined}
    for left, right in proposed(
        sorted((*quotations, *joined), key=lambda one: (one.place.article, one.place.span))
    ):
        if (left.place in parts) == (right.place in parts) or left.place.article == right.place.article:
            continue
        told = wording.compare(left.words, right.words)
        ends = left.words[0] == right.words[0] and left.words[-1] == right.words[-1]
        if told.outcome == "reworded" and ends and not _known(left.place, right.place, differing):
            yield QuotePair(left=left, right=right, wording=told)


def _known(left: Place, right: Place, held: set[tuple[Place, Place]]) -> bool:
    """Are parts of the two a pair already?"""
    return any(_within(one, left) and _within(other, right) for one, other in held)


def _within(one: Place, other: Place) -> bool:
    return one.article == other.article and other.span.holds(one.span)


def _joined(story: Story, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """Each two quotations that one speaker says in a row, as one."""
    for one, other in pairwise(quotations):
        if _goes_on(story, one, other):
            span = Span(start=one.place.span.start, end=other.place.span.end)
            place = Place(article=one.place.article, span=span)
            yield evolve(one, place=place, words=one.words + other.words)


def _short(story: Story, quotations: Sequence[Quotation]) -> Iterator[QuotePair]:
    """Short ones of one speaker in two articles that begin or end alike."""
    index: dict[tuple[str, str, tuple[str, ...]], list[Quotation]] = {}
    for one in quotations:
        if one.speaker is not None and SHORTEST <= len(one.words) <= SHORT:
            index.setdefault(("first", one.speaker, one.words[:2]), []).append(one)
            index.setdefault(("last", one.speaker, one.words[-2:]), []).append(one)
    for held in index.values():
        for number, one in enumerate(held if len(held) <= CROWD else ()):
            for other in held[number + 1 :]:
                told = framed(one.words, other.words) if one.place.article != other.place.article else None
                if told and _one_frame(story, one, other):
                    yield QuotePair(left=one, right=other, wording=told)


def _witnessed(story: Story, quotations: Sequence[Quotation]) -> Iterator[QuotePair]:
    """Two tellings of what one witness heard, smelled or felt, "We could hear them …", that end in other words.

    Where one article does not tell who says it, it has to name the witness, and neither gives the word of the other.
    """
    index: dict[tuple[str, ...], list[Quotation]] = {}
    for one in quotations:
        if SHORTEST < len(one.words) <= SHORT and (sense := _sense(one.words)):
            index.setdefault(sense, []).append(one)
    for held in index.values():
        for one, other in combinations(held, 2) if len(held) <= CROWD else ():
            told = framed(one.words, other.words) if one.place.article != other.place.article else None
            if (
                told
                and _one_witness(story, one, other)
                and not _gives(story, one, told.right, other, told.left)
            ):
                yield QuotePair(left=one, right=other, wording=evolve(told, shared=SURE))


def _sense(said: Sequence[str]) -> tuple[str, ...]:
    """The words up to those that end a telling of what was perceived; empty where it is none. What was seen has to be an act."""
    verb = next((place for place, word in enumerate(said) if word in quoted_words.kind("sense")), None)
    if verb is None or not 0 < verb < len(said) - 1:
        return ()
    moods = said[verb] in FELT and said[verb + 1] not in quoted_words.kind("determiner")
    return () if moods or (said[verb] in SEEN and not said[-1].endswith("ing")) else tuple(said[: verb + 1])


def _one_witness(story: Story, one: Quotation, other: Quotation) -> bool:
    """Are both of one known speaker, or is one of a known speaker and the other open, in an article that names that one?"""
    speakers = {each.speaker for each in (one, other)} - {None}
    who = next(iter(speakers), None)
    if len(speakers) != 1 or who is None:
        return False
    return all(
        each.speaker == who
        or (not _somebody(each) and any(entity.id == who for _, entity in story.named[each.place.article]))
        for each in (one, other)
    )


def _somebody(one: Quotation) -> bool:
    """Is it said by "a survivor", "another fisherman"?"""
    return one.voice is not None and SOMEBODY.match(one.voice) is not None


def _gives(
    story: Story, one: Quotation, others: Sequence[str], other: Quotation, ones: Sequence[str]
) -> bool:
    """Does either article have the words in which the other differs?"""
    pairs = ((one, others), (other, ones))
    return any(
        word in story.lowered[each.place.article]
        for each, words in pairs
        for word in words
        if quoted_words.is_content(word)
    )


def _one_frame(story: Story, one: Quotation, other: Quotation) -> bool:
    """Do the sentences around two quotations tell the same besides who speaks: "called the report", "on Friday"?"""
    return bool(_frame(story, one) & _frame(story, other))


def _leads_in(claim: Claim) -> bool:
    """Is what tells the speaker a whole clause?"""
    return claim.cue is not None and len(claim.cue) > VERB


def _frame(story: Story, one: Quotation) -> frozenset[str]:
    """Stems of the content words of the sentence outside the quotation that do not name or describe the speaker."""
    claim = one.claim
    if claim is None:
        return frozenset()
    text, said = story.article[claim.article].text, one.place.span
    around = (
        text[claim.sentence.start : said.start] + " " + text[said.end : max(said.end, claim.sentence.end)]
    )
    ours = quoted_words.words(f"{voices.told(story, claim)} {claim.speaker.text if claim.speaker else ''}")
    cue = quoted_words.words(claim.cue.of(text)) if claim.cue is not None and not _leads_in(claim) else ()
    named = {quoted_words.stem(word) for word in (*ours, *cue)}
    offices = {quoted_words.stem(word) for role in claim.roles for word in quoted_words.words(role.office)}
    return frozenset(quoted_words.content(quoted_words.words(around))) - named - offices
