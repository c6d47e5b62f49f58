"""Whom and what a sentence names, and whether two sentences speak of the same."""

import re
from collections.abc import Iterator, Sequence

import attrs

from claims import concepts
from factcheck.matching.slots import stand_ins, words
from factcheck.matching.slots.piece import NAME, NAMES, TYPED, Piece, Statement
from factcheck.matching.slots.pieces import Statements
from factcheck.matching.traits.trait import Trait
from sources.span import Span

CAPITAL = re.compile(r"(?<![\w-])[^\W_a-z](?:[\w'\u2019-]*\w)?(?![\w-])")
"""A word that begins with a capital letter, or a figure."""
REVIEWED = frozenset({"approval", "reviews"})
"""Figures that are often told without what they are of."""
LEAD = 5
"""Code points of an article in front of a name."""
OWNED = re.compile(r" ?['\u2019]s? (?:[a-z-]+ )??([a-z]+)\b")
"""A noun that belongs to a name before it."""
OWNERSHIP = frozenset("'\u2019")
"""What stands between an owner and what is owned."""
BRACKET = re.compile(r"\(|-L[RS]B-")
"""Begins what stands in brackets, also as treebanks write it."""
JOINED = frozenset({" ", " & ", " : ", ": "})
"""What stands between the words of one title."""


def names_in(statement: Statement, text: str, part: Span) -> tuple[Piece, ...]:
    """Everything that is named in a part of a claim, in order, titles that are known by their capital letters included."""
    known = [piece for piece in statement.pieces if piece.sort in TYPED]
    named = [piece for piece in known if piece.sort in NAMES and not piece.meant and not piece.demonym]
    titles = [one for one in _titles(text, part) if not any(one.span.overlaps(piece.span) for piece in known)]
    found = sorted((*named, *titles), key=lambda piece: piece.span.start)
    return tuple(_joined(text, [piece for piece in found if part.start <= piece.span.start < part.end]))


def _joined(text: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Names with a blank alone between them as one: "Veld" and "Jo" of a wrestler."""
    last: Piece | None = None
    for piece in pieces:
        if last is not None and text[last.span.end : piece.span.start] == " ":
            last = attrs.evolve(
                piece, span=Span(start=last.span.start, end=piece.span.end), word=f"{last.word} {piece.word}"
            )
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last


def named_before(statement: Statement, text: str, end: int) -> tuple[Piece, ...]:
    """What is named as the subject of a claim: before its verb, up to a place, without what stands in brackets."""
    claim = statement.claim
    verbs = [event.span.start for event in claim.events if not event.nominal]
    bracket = BRACKET.search(text, claim.span.start, end)
    last = min((*verbs, end, bracket.start() if bracket else end))
    found = names_in(statement, text, Span(start=claim.span.start, end=max(last, claim.span.start)))
    return tuple(piece for piece in found if not _only_owns(text, piece))


def _only_owns(text: str, piece: Piece) -> bool:
    """Is it the owner of what the sentence is about: "Ada Holm's brother", "the band's album"?"""
    owned = OWNED.match(text, piece.span.end)
    return owned is not None and (owned[1] in words.of("kin") or stand_ins.is_noun(owned[1]))


def _titles(text: str, part: Span) -> Iterator[Piece]:
    """Words with capital letters; the first one of a sentence only with another one behind it."""
    run: list[re.Match[str]] = []
    for found in (*CAPITAL.finditer(text, part.start, part.end), None):
        if run and (found is None or text[run[-1].end() : found.start()] not in JOINED):
            yield from _title(text, run, part)
            run = []
        if found is not None and (run or concepts.of_word(found[0]) is not None):
            run.append(found)


def _title(text: str, run: Sequence[re.Match[str]], part: Span) -> Iterator[Piece]:
    span = Span(start=run[0].start(), end=run[-1].end())
    opens = not text[part.start : span.start].strip()
    word = span.of(text).lower()
    if not word.replace(" ", "").isdigit() and (len(run) > 1 or not opens):
        yield Piece(span=span, word=word, sort="thing", notion=f"{NAME}{word}")


def one_subject(statements: Statements, one: Trait, other: Trait) -> bool | None:
    """Do two traits tell of the same? True by name; None where one only means what the other names; False otherwise."""
    left = [piece for piece in one.names if not _is_named(statements, piece, other)]
    right = [piece for piece in other.names if not _is_named(statements, piece, one)]
    if not left and not right:
        return bool(one.names or other.names)
    if (left and right) or len(left) + len(right) > 1:
        return False
    named, means = (left[0], other) if left else (right[0], one)
    understood = stand_ins.may_mean(statements, means.statement, named) or _nobody_else(statements, means)
    return None if understood else False


def _is_named(statements: Statements, piece: Piece, trait: Trait) -> bool:
    """Is something named beside a trait, or do its words open the sentence: "Low tide opened in May"?"""
    claim = trait.statement.claim
    opening = statements.story.words(claim.article, claim.span)[: len(piece.word) + LEAD].lower()
    opening = opening.removeprefix("the ")
    behind = opening[len(piece.word) :]
    begins = opening.startswith(piece.word) and not behind[:1].isalnum() and OWNERSHIP.isdisjoint(behind[:2])
    return begins or any(same_name(piece, each) for each in trait.names)


def _nobody_else(statements: Statements, trait: Trait) -> bool:
    """Is what is reviewed not named at all, in the sentence or before it: "Critics give it 78 out of 100"?"""
    if trait.names or trait.kind not in REVIEWED:
        return False
    before = statements.story.named[trait.statement.claim.article]
    return all(
        mention.span.start >= trait.statement.claim.span.start or NAME + entity.id in trait.sources
        for mention, entity in before
    )


def same_name(one: Piece, other: Piece) -> bool:
    """Are they one name, or is one the surname of the other?"""
    if one.notion == other.notion:
        return True
    if one.sort == "place" or other.sort == "place":
        return one.word == other.word
    first, second = one.word.split(), other.word.split()
    parts = set(first), set(second)
    return first[-1] == second[-1] and (parts[0] <= parts[1] or parts[1] <= parts[0])
