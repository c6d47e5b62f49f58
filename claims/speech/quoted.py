"""Which act of speech do the words in quotation marks belong to?"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import define, frozen

from claims.parse import Paragraph, Token
from claims.speech import beside, quotes
from claims.speech.act import Act
from claims.speech.phrases import is_finite
from claims.speech.verbs import plays
from sources.span import Span

REACH = 60
"""Tokens between a quotation and its verb of speech; also keeps hostile text from costing its square."""
LEAD = 6
"""Tokens from a verb of speech to the quotation that it introduces."""
SHORTEST = 3
"""Words that a quotation within a clause must have to be speech and no scare quote."""
INTRODUCING = quotes.OPENING | quotes.DASHES | {",", ":", "that"}
"""What may stand between a verb of speech and the quotation that it introduces."""
ENDINGS = (",", ".", "!", "?", "…", ";", *sorted(quotes.DASHES))
"""How the words of a quotation end that is more than a part of a clause."""


@frozen(kw_only=True, eq=False)
class Quoted:
    """An outermost quotation of a paragraph with its words."""

    span: Span
    """Marks included, in the article's text."""
    closed: bool
    """False when the next paragraph goes on with it."""
    tokens: tuple[Token, ...]
    """What stands in it, marks included; never empty."""

    @property
    def words(self) -> list[Token]:
        """Its tokens without marks."""
        return words_of(self.tokens)


def words_of(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without marks."""
    return [token for token in tokens if token.pos != "PUNCT"]


@define(eq=False)
class Assigned:
    """A quotation of speech and the act that it belongs to."""

    quoted: Quoted
    act: Act | None
    """None when nobody can be told to say it."""
    ends: bool = False
    """Does the paragraph end with it and its act, so that a paragraph of nothing but quotation may go on with it?"""


def find(paragraph: Paragraph, text: str) -> list[Quoted]:
    """The outermost quotations of a paragraph of the article's text, in order."""
    start = paragraph.span.start
    found = []
    place = 0
    for quotation in quotes.find(paragraph.span.of(text)):
        if quotation.depth == 0:
            span = quotation.span.shift(start)
            while place < len(paragraph.tokens) and paragraph.tokens[place].start < span.start:
                place += 1
            first = place
            while place < len(paragraph.tokens) and paragraph.tokens[place].end <= span.end:
                place += 1
            if tokens := paragraph.tokens[first:place]:
                found.append(Quoted(span=span, closed=quotation.closed, tokens=tokens))
    return found


def assign(
    paragraph: Paragraph,
    quotations: Sequence[Quoted],
    acts: Mapping[int, Sequence[Act]],
    before: Assigned | None,
) -> list[Assigned]:
    """The quotations that are speech, each with its act; `acts` by the number of their sentence.

    `before` is the last quotation of the paragraph above.
    """
    inside = {token.i for quotation in quotations for token in quotation.tokens}
    outside = {place: [act for act in found if act.cue.i not in inside] for place, found in acts.items()}
    assigned: list[Assigned] = []
    for quotation in quotations:
        act = _governing(paragraph, quotation, outside, inside) or _beside(paragraph, quotation, inside)
        if act is None and (_is_mixed(paragraph, quotation) or not quotation.words):
            continue
        last = assigned[-1] if assigned else None
        assigned.append(Assigned(quotation, act or _carried(quotation, last, before, outside)))
    _backwards(assigned, before)
    for one in assigned:
        first = _place(paragraph, one.quoted.tokens[0])
        one.act = one.act or beside.told_before(paragraph, first, one.quoted.tokens, inside)
    if before is not None and before.ends and all(token.i in inside for token in words_of(paragraph.tokens)):
        for one in assigned:
            one.act = one.act or before.act
    if assigned:
        assigned[-1].ends = _ends(paragraph, assigned[-1])
    return assigned


def _ends(paragraph: Paragraph, last: Assigned) -> bool:
    """Does a paragraph end with the sentence of its last quotation or of that one's act, and not in a question?"""
    if last.act is None or last.quoted.tokens[-1].text == "?" or last.quoted.tokens[-2:][0].text == "?":
        return False
    place = max(last.quoted.tokens[-1].sentence, last.act.cue.sentence)
    return paragraph.tokens[-1].sentence == place


def _governing(
    paragraph: Paragraph, quotation: Quoted, acts: Mapping[int, Sequence[Act]], inside: Collection[int]
) -> Act | None:
    """The act in the quotation's first or last sentence that stands nearest to it."""
    ranked = [
        (rank, abs(act.cue.i - quotation.tokens[0].i), act)
        for act in _near(paragraph, quotation, acts)
        if (rank := _rank(paragraph, quotation, act, inside)) is not None
    ]
    return min(ranked, key=lambda row: row[:2])[2] if ranked else None


def _beside(paragraph: Paragraph, quotation: Quoted, inside: Collection[int]) -> Act | None:
    """The act that the words right behind or in front of a quotation of some length tell."""
    first = quotation.tokens[0]
    if len(quotation.words) < SHORTEST or _is_embedded(paragraph, first):
        return None
    return beside.find(paragraph, _place(paragraph, first), quotation.tokens, inside)


def _near(paragraph: Paragraph, quotation: Quoted, acts: Mapping[int, Sequence[Act]]) -> Iterator[Act]:
    """Acts that may govern a quotation: in its sentences, before a colon, or in a short sentence after it."""
    first, last = quotation.tokens[0].sentence, quotation.tokens[-1].sentence
    for place in sorted({first, last}):
        yield from (act for act in acts.get(place, ()) if _reaches(act, quotation))
    place = _place(paragraph, quotation.tokens[0])
    if place and paragraph.tokens[place - 1].text == ":" and paragraph.tokens[place - 1].sentence != first:
        yield from acts.get(paragraph.tokens[place - 1].sentence, ())
    following = acts.get(last + 1, ())
    if len(following) == 1 and following[0].cue.i - quotation.tokens[-1].i <= SHORTEST:
        yield from (act for act in following if not act.content)


def _reaches(act: Act, quotation: Quoted) -> bool:
    """Does the cue stand within REACH tokens of the quotation?"""
    return quotation.tokens[0].i - REACH <= act.cue.i <= quotation.tokens[-1].i + REACH


def _rank(paragraph: Paragraph, quotation: Quoted, act: Act, inside: Collection[int]) -> int | None:
    """How surely an act governs a quotation, 0 best; None when it does not."""
    first, last = quotation.tokens[0], quotation.tokens[-1]
    if not act.verb.says & {"quote", "that", "as"} or act.whole or _leads_in(act, first, inside):
        return None
    if act.cue.i < first.i and (lead := _introduction(paragraph, act.cue, first)) is not None:
        return 0 if lead or len(quotation.words) >= SHORTEST else None
    said = {token.i for token in act.content}
    if any(token.i in said for token in quotation.words):
        return 1
    if _is_embedded(paragraph, first):
        return None
    if act.cue.i > last.i and quotation.words and quotation.tokens[-2].text.endswith(ENDINGS):
        return 2
    return None if _is_mixed(paragraph, quotation) else 3


def _introduction(paragraph: Paragraph, cue: Token, first: Token) -> int | None:
    """How many marks part a verb of speech from the quotation after it; None when words do."""
    if first.i - cue.i > LEAD:
        return None
    between = paragraph.tokens[_place(paragraph, cue) + 1 : _place(paragraph, first)]
    return len(between) if all(token.text.lower() in INTRODUCING for token in between) else None


def _place(paragraph: Paragraph, token: Token) -> int:
    """Where a token stands among the visible tokens of its paragraph."""
    return bisect_left(paragraph.tokens, token.i, key=lambda other: other.i)


def _leads_in(act: Act, first: Token, inside: Collection[int]) -> bool:
    """Does what is said begin with words before the quotation that stand in no quotation marks?"""
    return any(
        token.i < first.i and token.i not in inside and token.pos != "PUNCT" and token.lemma != "that"
        for token in act.content
    )


def _is_mixed(paragraph: Paragraph, quotation: Quoted) -> bool:
    """Is the quotation a part of the outlet's own clause: "the so-called “fleet” has grown"?"""
    if _is_embedded(paragraph, quotation.tokens[0]):
        return True
    if not any(token.pos in ("VERB", "AUX") and is_finite(token) for token in quotation.words):
        return True
    last = quotation.tokens[-1]
    after = _place(paragraph, last) + 1
    goes_on = after < len(paragraph.tokens) and paragraph.tokens[after].sentence == last.sentence
    return goes_on and not quotation.tokens[-2].text.endswith(ENDINGS)


def _is_embedded(paragraph: Paragraph, first: Token) -> bool:
    """Does a word of the same clause stand right before the quotation?"""
    place = _place(paragraph, first)
    before = paragraph.tokens[place - 1] if place else None
    if before is None or before.sentence != first.sentence:
        return False
    return before.pos not in ("PUNCT", "CCONJ") or before.text == "-"


def _carried(
    quotation: Quoted,
    last: Assigned | None,
    before: Assigned | None,
    acts: Mapping[int, Sequence[Act]],
) -> Act | None:
    """The act that a quotation without one of its own goes on with."""
    place = quotation.tokens[0].sentence
    if last is not None:
        near = max(last.quoted.tokens[-1].sentence, last.act.cue.sentence if last.act else -1)
        return last.act if place - near <= 1 else None
    if before is not None and not before.quoted.closed:
        return before.act
    previous = [act for act in acts.get(place - 1, ()) if act.cue.dep == "ROOT" and act.content]
    speaker = previous[-1].speaker if previous else None
    return previous[-1] if speaker and not plays(speaker, "document") else None


def _backwards(assigned: Sequence[Assigned], before: Assigned | None) -> None:
    """Give quotations without an act that of the quotation that goes on with them."""
    for earlier, later in reversed(list(pairwise(assigned))):
        near = later.quoted.tokens[0].sentence - earlier.quoted.tokens[-1].sentence <= 1
        earlier.act = earlier.act or (later.act if near else None)
    if before is not None and not before.quoted.closed and before.act is None and assigned:
        before.act = assigned[0].act
