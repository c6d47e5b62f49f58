"""Places in a row of like things: "is the third-largest city in Norway", "is among the five largest banks", "the youngest child"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from attrs import frozen

from claims import concepts
from factcheck.matching.slots.piece import Statement
from factcheck.matching.slots.ranks import hint, rank
from factcheck.matching.traits.subjects import named_before
from factcheck.matching.traits.tokens import SEAMS, Token, notions, number, tokens, words
from factcheck.matching.traits.trait import Trait
from sources.letters import lowered
from sources.span import Span

SUPERLATIVE = re.compile(r"(?:highest|best|most|lowest|least)-\w+|[a-z]{3,}est")
OWNERS = frozenset({"the", "his", "her", "its", "their", "s"})
"""Words in front of what there is one of."""
AMONG = frozenset({"among", "of"})
LONGEST_PHRASE = 5
"""Words behind a place in a row in which its noun is looked for, and before it in which it is said whose it is."""
ORDER = "born in order"
"""The row of brothers and sisters."""
LAST = (2, 1000)
"""The places that the last of a row of two or more may have."""


@frozen(kw_only=True)
class _Place:
    """A place in a row as some words tell it."""

    at: int | None
    """The place, where it is told."""
    word: str
    """The superlative that makes the row, "" for a mere number."""
    last: int
    """The last token of both."""


@cache
def _hint() -> re.Pattern[str]:
    """Without this no claim, in lower case, tells a place in a row."""
    born = "|".join(map(re.escape, words("last born")))
    return re.compile(rf"{hint()}|est\b|\b(?:most|least)-|\b(?:{born})\b")


def read(statement: Statement, text: str) -> Iterator[Trait]:
    """The places in a row of like things that a claim gives its subject."""
    span = statement.claim.span
    if _hint().search(lowered(span.of(text))):
        told = tokens(text, span)
        for i in range(1, len(told)):
            place = _place(told, i, text)
            trait = _trait(statement, text, told, i, place) if place else None
            if trait is not None:
                yield trait


def _place(told: Sequence[Token], i: int, text: str) -> _Place | None:
    """The place that begins at a token: "third", "third-largest", "third largest", "largest", "youngest"."""
    head, dash, tail = told[i].word.partition("-")
    if dash and SUPERLATIVE.fullmatch(tail):
        return _Place(at=rank(head, text, told[i].start), word=tail, last=i)
    at = rank(told[i].word, text, told[i].start)
    behind = told[i + 1].word if i + 1 < len(told) else ""
    if at is not None:
        follows = _is_superlative(behind)
        return _Place(at=at, word=behind if follows else "", last=i + 1 if follows else i)
    if not _is_superlative(told[i].word) or rank(told[i - 1].word, text, told[i - 1].start) is not None:
        return None
    return _Place(at=None, word=told[i].word, last=i)


@lru_cache(maxsize=1 << 13)
def _is_superlative(word: str) -> bool:
    if word in words("no superlative"):
        return False
    return word in words("last born") or SUPERLATIVE.fullmatch(word) is not None


def _trait(statement: Statement, text: str, told: Sequence[Token], i: int, place: _Place) -> Trait | None:
    """The trait that a place is, where the subject is said to have it."""
    count = number(told[i - 1].word)
    if not _is_said(told[: i - 1] if count else told[:i], among=count is not None):
        return None
    noun, behind = _noun(told[place.last + 1 :])
    if not (noun or place.word):
        return None
    kind, bounds = _row(place, noun)
    return Trait(
        statement=statement,
        kind=kind,
        aspect="number",
        span=Span(start=told[i].start, end=told[place.last].end),
        names=named_before(statement, text, told[i].start),
        bounds=(1, count) if count else bounds,
        values=frozenset({noun} - {""}) if kind != ORDER else frozenset(),
        scope=scope(told[place.last + 1 + behind :]) if kind != ORDER else frozenset(),
    )


def _row(place: _Place, noun: str) -> tuple[str, tuple[int, int]]:
    """What the row is, and the places in it that it may be; the eldest child is the first, the youngest a later one."""
    at = place.at or 1
    if noun in words("born") and place.word in words("last born"):
        return ORDER, LAST
    if noun in words("born") and place.word in words("first born"):
        return ORDER, (at, at)
    return place.word or f"row of {noun}", (at, at)


def _is_said(before: Sequence[Token], *, among: bool) -> bool:
    """Is the subject said to have the place: "is the", "was the band's", "is among the"?"""
    told = [token.word for token in before[-LONGEST_PHRASE:]]
    if among:
        return (
            told[-1:] == ["the"] and not AMONG.isdisjoint(told[-2:-1]) and not words("being").isdisjoint(told)
        )
    if not told or not (told[-1] in OWNERS or told[-1].endswith("'s")):
        return bool(told) and told[-1] in words("being")
    said = [k for k, word in enumerate(told) if word in words("being")]
    return bool(said) and (AMONG | SEAMS).isdisjoint(told[said[-1] :])


def _noun(after: Sequence[Token]) -> tuple[str, int]:
    """The notion of the noun of the phrase, and how many words it has; "the youngest of four children" is a child."""
    if len(after) > 2 and after[0].word == "of" and number(after[1].word):
        return concepts.of_word(after[2].word) or "", 3
    found = ""
    for k, token in enumerate(after[:LONGEST_PHRASE]):
        notion = None if token.word in SEAMS else concepts.of_word(token.word)
        if notion is None:
            return found, k
        found = notion
    return found, min(len(after), LONGEST_PHRASE)


def scope(after: Sequence[Token]) -> frozenset[str]:
    """The notions of the phrase behind a place in a row: "in Norway", "of 1994"."""
    if [token.word for token in after[:2]] == ["in", "terms"]:
        return frozenset()
    end = next((k for k, token in enumerate(after) if token.word in SEAMS | words("going on")), len(after))
    return notions(after[:end])
