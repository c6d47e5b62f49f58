"""Which event of a sentence a time or an amount is given to: the one that its words hang on in the parse."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from claims.events.draft import Draft
from claims.parse import Sentence, Token
from sources.span import Span

BOUNDS = frozenset({"since", "until", "till", "before", "after", "by", "from", "through", "following"})
"""Words that make a time the edge of something instead of the time of the event."""
CONCURRENT = frozenset({"while", "when", "as"})
"""Marks of a clause that has its time in common with the event it hangs on."""
EDGES = frozenset({"after", "before", "since", "until", "following"})
"""Prepositions before an event noun that has a time of its own, which a comma parts from that of the sentence."""


def give_time(sentence: Sentence, span: Span, drafts: Mapping[int, Draft]) -> None:
    """Give a time to its event, and to the one that is simultaneous with it; the edge of something is the time of none."""
    draft = _governing(sentence, span, drafts) if not _is_bound(sentence, span) else None
    if draft is not None and not _is_parted(sentence, draft.token, span):
        draft.when.append(span)
        if shared := _shares_time(draft.token, drafts):
            shared.when.append(span)


def give_amount(sentence: Sentence, span: Span, drafts: Mapping[int, Draft]) -> None:
    """Give an amount to its event."""
    draft = _governing(sentence, span, drafts)
    if draft is not None:
        draft.amounts.append(span)


def _is_parted(sentence: Sentence, event: Token, span: Span) -> bool:
    """Is the time another's, as in "received it after her death, in August"?"""
    if event.pos != "NOUN" or event.dep != "pobj" or event.head.text.lower() not in EDGES:
        return False
    at = bisect_left(sentence.tokens, span.start, key=_start)
    return event.i < at and any(token.text == "," for token in sentence.tokens[event.i + 1 : at])


def _governing(sentence: Sentence, span: Span, drafts: Mapping[int, Draft]) -> Draft | None:
    """The event that the words of a span hang on."""
    inside = _inside(sentence, span)
    top = next((t for t in inside if t.head is t or not span.overlaps(t.head.span)), None)
    owner = _owner(top, drafts) if top is not None else None
    return (_behind_subject(owner, inside[0], drafts) or owner) if owner is not None else None


def _owner(top: Token, drafts: Mapping[int, Draft]) -> Draft | None:
    return next((drafts[token.i] for token in (top, *top.ancestors()) if token.i in drafts), None)


def _behind_subject(owner: Draft, first: Token, drafts: Mapping[int, Draft]) -> Draft | None:
    """The event noun that is the subject of a verb, when the words stand between the two.

    "The arrest of X in Rome on 3 May angered Y" dates the arrest.
    """
    subject = owner.token.child("nsubj", "nsubjpass")
    if subject is not None and subject.i in drafts and subject.i < first.i < owner.token.i:
        return drafts[subject.i]
    return None


def _is_bound(sentence: Sentence, span: Span) -> bool:
    """Does "since", "until" or the like make the time an edge?"""
    at = bisect_left(sentence.tokens, span.start, key=_start)
    return any(token.text.lower() in BOUNDS for token in sentence.tokens[max(0, at - 1) : at + 1])


def _inside(sentence: Sentence, span: Span) -> Sequence[Token]:
    """The tokens that a span touches."""
    first = bisect_right(sentence.tokens, span.start, key=_end)
    return sentence.tokens[first : bisect_left(sentence.tokens, span.end, key=_start)]


def _start(token: Token) -> int:
    return token.start


def _end(token: Token) -> int:
    return token.end


def _shares_time(token: Token, drafts: Mapping[int, Draft]) -> Draft | None:
    """The event that a clause with "while", "when" or "as" is simultaneous with."""
    mark = token.child("mark", "advmod")
    if token.dep in ("advcl", "relcl", "acl") and mark is not None and mark.text.lower() in CONCURRENT:
        return _owner(token.head, drafts)
    return None
