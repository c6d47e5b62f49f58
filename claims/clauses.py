"""Which stretches of a sentence assert something of their own?"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from claims.parse import Sentence, Token
from claims.speech.attribution import Speech
from claims.speech.phrases import FINITE, SUBJECTS, is_finite, trimmed
from claims.speech.quotes import CLOSING, OPENING
from sources.span import Span

MOST = 20
"""Clauses that are split off one sentence; one with more is no prose."""
SHORTEST = 3
"""Words that a clause must have to be split off."""
TERMINAL = frozenset(".!…?")


@frozen(kw_only=True, eq=False)
class Part:
    """A stretch of a sentence that makes a claim."""

    tokens: tuple[Token, ...]
    """Its words in order, those of a frame in its midst left out."""
    span: Span
    """From the first to the last, quotation marks included."""
    head: Token
    """The predicate."""
    speech: Speech | None = None
    """Who says it; None for the outlet's own voice."""


def parts(sentence: Sentence, speeches: Sequence[Speech]) -> list[Part]:
    """The parts of a sentence, in the order of the text; none for a question or a scrap."""
    if not speeches:
        return _own(sentence.tokens) if is_statement(sentence) else []
    found = [part for speech in speeches for part in _said(sentence, speech)]
    found += _left(sentence, speeches)
    return sorted(found, key=lambda part: (part.span.start, -part.span.end))


def is_statement(sentence: Sentence) -> bool:
    """Does the sentence assert something: no question, and a verb or a full stop at its end?"""
    words = [token for token in sentence.tokens if token.pos not in ("PUNCT", "SPACE", "SYM")]
    if not words:
        return False
    last = next((token.text for token in reversed(sentence.tokens) if token.text not in CLOSING), "")
    if last == "?":
        return False
    return last[-1:] in TERMINAL or any(token.tag in FINITE for token in words)


def part(tokens: Sequence[Token], speech: Speech | None = None) -> Part:
    """A part of these tokens, its predicate found; `tokens` must not be empty."""
    span = Span(start=tokens[0].start, end=tokens[-1].end)
    return Part(tokens=tuple(tokens), span=span, head=head_of(tokens), speech=speech)


def head_of(tokens: Sequence[Token]) -> Token:
    """The first verb, else the first word, that depends on none of the others."""
    inside = {token.i for token in tokens}
    tops = [token for token in tokens if token.head.i not in inside or token.head is token]
    words = [token for token in tops if token.pos not in ("PUNCT", "SCONJ", "CCONJ")]
    verbs = [token for token in words if token.pos in ("VERB", "AUX")]
    return (verbs or words or list(tokens))[0]


def _own(tokens: Sequence[Token], speech: Speech | None = None) -> list[Part]:
    """One part for each of the full clauses that are joined in these tokens."""
    found: list[Part] = []
    rest = list(tokens)
    while len(found) < MOST and (cut := _cut(rest, marked=speech is not None)) is not None:
        found.append(part(trimmed(rest[:cut]), speech))
        rest = rest[cut:]
    return [*found, part(rest, speech)]


def _cut(tokens: list[Token], *, marked: bool) -> int | None:
    """Where a second full clause begins, joined to the first; `marked`: only where it says "that" again."""
    head, inside = head_of(tokens), {token.i for token in tokens}
    joined = [child for child in head.children if child.dep == "conj" and child.i in inside]
    if not joined or not _is_full(head, inside):
        return None
    for clause in joined:
        if _is_full(clause, inside) and (not marked or clause.child("mark")):
            subtree = {token.i for token in clause.subtree()}
            cut = next(place for place, token in enumerate(tokens) if token.i in subtree)
            tail = all(token.i in subtree or token.pos == "PUNCT" for token in tokens[cut:])
            if tail and min(len(trimmed(tokens[:cut])), len(tokens) - cut) > SHORTEST:
                return cut
    return None


def _is_full(verb: Token, inside: set[int]) -> bool:
    """Has the verb a tense and a subject of its own among these tokens?"""
    own = any(child.dep in (*SUBJECTS, "expl") and child.i in inside for child in verb.children)
    return own and verb.pos in ("VERB", "AUX") and is_finite(verb)


def _said(sentence: Sentence, speech: Speech) -> list[Part]:
    """The parts of what is said."""
    first = speech.content[0]
    whole = speech.quote and not (first.dep == "mark" and first.lemma.lower() == "that")
    tokens = list(speech.content) if whole else without_marks(speech.content)
    tokens = _closed(sentence, tokens)
    return [part(tokens, speech)] if speech.quote else _own(tokens, speech)


def without_marks(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without a conjunction in front: "that", "when", "where"."""
    first = 0
    while first + 1 < len(tokens) and (
        tokens[first].dep == "mark"
        or tokens[first].tag == "WRB"
        or tokens[first].text.lower() in (",", "that")
    ):
        first += 1
    return list(tokens[first:])


def _closed(sentence: Sentence, tokens: list[Token]) -> list[Token]:
    """The tokens with the closing quotation mark of what they open."""
    opened = sum(
        (token.text in OPENING) - (token.text in CLOSING and token.text not in OPENING) for token in tokens
    )
    if opened % 2 == 0:
        return tokens
    after = [token for token in sentence.tokens if token.i > tokens[-1].i][:2]
    for place, token in enumerate(after):
        if token.text in CLOSING:
            return [*tokens, *after[: place + 1]]
        if token.pos != "PUNCT":
            break
    return tokens


def _left(sentence: Sentence, speeches: Sequence[Speech]) -> list[Part]:
    """What the outlet asserts itself beside the speeches of a sentence."""
    taken = {token.i for speech in speeches for token in (*speech.content, *speech.frame)}
    left = [trimmed(run) for run in runs(sentence.tokens, taken)]
    left = [run for run in left if any(token.pos not in ("PUNCT", "CCONJ") for token in run)]
    if not any(token.tag in FINITE for run in left for token in run):
        return []
    if all(_asserts(run) for run in left):
        return [found for run in left for found in _own(run)]
    return [part(sentence.tokens)]


def runs(tokens: Sequence[Token], taken: set[int]) -> Iterator[list[Token]]:
    """The stretches of tokens that are not taken."""
    run: list[Token] = []
    for token in tokens:
        if token.i not in taken:
            run.append(token)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _asserts(run: Sequence[Token]) -> bool:
    """Is the stretch a clause: a verb with a tense, and a subject that it has or shares?"""
    head, inside = head_of(run), {token.i for token in run}
    return is_finite(head) and (_is_full(head, inside) or head.dep == "conj")
