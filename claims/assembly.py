"""Claims out of the parts of a sentence and everything that was found in it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Protocol, TypeVar

import attrs
from attrs import define, frozen

from claims import clauses, modality, polarity, tables
from claims.attribution import Speech
from claims.claim import Claim, Event, Kind, Modality, Role, Speaker
from claims.clauses import Part
from claims.mention import DateMention, QuantityMention
from claims.parse import Paragraph, Sentence, Token
from sources.article import Article
from sources.digest import digest
from sources.span import Span

CONTENT = {"NOUN": "noun", "PROPN": "name", "VERB": "verb", "ADJ": "adjective", "NUM": "number"}
"""Parts of speech whose words tell what a claim is about, and their part in stop_lemmas.tsv."""
PAST = frozenset({"VBD", "VBN", "VBG"})
"""Tags of a cue after which "would" is the past of "will"."""


class Placed(Protocol):
    """Something with a place in the article's text."""

    @property
    def span(self) -> Span:
        """Its place."""


P = TypeVar("P", bound=Placed)


class Mentions(Protocol):
    """What claims need to know of the names in an article."""

    def entities_in(self, span: Span) -> tuple[str, ...]:
        """Ids of the entities that are named in a stretch of the text."""


@frozen(kw_only=True)
class Finds:
    """What was found in an article, each kind in the order of the text."""

    dates: tuple[DateMention, ...] = ()
    """Expressions of time."""
    quantities: tuple[QuantityMention, ...] = ()
    """Amounts."""
    roles: tuple[Role, ...] = ()
    """Offices."""
    events: tuple[Event, ...] = ()
    """What happens."""

    def within(self, span: Span, holes: Sequence[Span] = ()) -> "Finds":
        """What lies in a stretch of the text and in none of its holes."""
        return Finds(
            dates=_within(self.dates, span, holes),
            quantities=_within(self.quantities, span, holes),
            roles=_within(self.roles, span, holes),
            events=_within(self.events, span, holes),
        )

    def without(self, spans: Sequence[Span], events: bool = True) -> "Finds":
        """What lies in none of these stretches."""
        return Finds(
            dates=_outside(self.dates, spans),
            quantities=_outside(self.quantities, spans),
            roles=_outside(self.roles, spans),
            events=_outside(self.events, spans) if events else (),
        )


def _within(found: tuple[P, ...], span: Span, holes: Sequence[Span]) -> tuple[P, ...]:
    first = bisect_left(found, span.start, key=lambda placed: placed.span.start)
    inside: list[P] = []
    for placed in found[first:]:
        if placed.span.start >= span.end:
            break
        if span.holds(placed.span) and not any(hole.holds(placed.span) for hole in holes):
            inside.append(placed)
    return tuple(inside)


def _outside(found: tuple[P, ...], spans: Sequence[Span]) -> tuple[P, ...]:
    return tuple(placed for placed in found if not any(span.holds(placed.span) for span in spans))


@define(eq=False)
class Assembly:
    """Makes the claims of one article."""

    article: Article
    """The article."""
    mentions: Mentions
    """Its names."""
    finds: Finds
    """What was found in it."""

    def headline(self, paragraph: Paragraph) -> Claim:
        """The claim of the headline."""
        tokens = paragraph.tokens
        part = Part(tokens=tokens, span=paragraph.span, head=clauses.head_of(tokens))
        return self._claim(part, paragraph.span, "headline", self.finds.within(paragraph.span))

    def sentence(self, sentence: Sentence, speeches: Sequence[Speech]) -> Iterator[Claim]:
        """The claims of a sentence, in the order of the text."""
        parts = clauses.parts(sentence, speeches)
        held: list[tuple[Span, tuple[Span, ...]]] = [(part.span, _holes(part)) for part in parts]
        claims = [
            self._claim(part, sentence.span, _kind(part), self.finds.within(part.span, holes))
            for part, (_, holes) in zip(parts, held, strict=True)
        ]
        if any(part.speech for part in parts) and (frame := self._frame(sentence, speeches, claims)):
            claims.append(frame)
        yield from {claim.id: claim for claim in sorted(claims, key=_order)}.values()

    def _frame(self, sentence: Sentence, speeches: Sequence[Speech], claims: Sequence[Claim]) -> Claim | None:
        """The act of speech itself as the outlet's claim, where it tells a date, an amount or an office."""
        held = [claim.span for claim in claims]
        kept = {id(placed) for claim in claims for placed in (*claim.dates, *claim.quantities, *claim.roles)}
        inside = self.finds.within(sentence.span)
        left = Finds(
            dates=tuple(found for found in inside.dates if id(found) not in kept),
            quantities=tuple(found for found in inside.quantities if id(found) not in kept),
            roles=tuple(found for found in inside.roles if id(found) not in kept),
            events=_outside(inside.events, held),
        )
        words = [token for token in sentence.tokens if not any(span.holds(token.span) for span in held)]
        if not (left.dates or left.quantities or left.roles or _tells(words, speeches)):
            return None
        part = Part(tokens=tuple(words or sentence.tokens), span=sentence.span, head=sentence.root)
        made = self._claim(part, sentence.span, "statement", left)
        return attrs.evolve(made, polarity="affirmed", modality="asserted")

    def _claim(self, part: Part, sentence: Span, kind: Kind, finds: Finds) -> Claim:
        speech = part.speech
        speaker = speech.speaker if speech else None
        return Claim(
            id=_identifier(self.article.id, part.span, kind, speaker),
            article=self.article.id,
            span=part.span,
            sentence=sentence,
            kind=kind,
            speaker=speaker,
            cue=speech.cue if speech else None,
            quote=bool(speech and speech.quote),
            polarity=polarity.of(part.head),
            modality=_modality(part),
            entities=self._entities(part),
            roles=finds.roles,
            dates=finds.dates,
            quantities=finds.quantities,
            events=finds.events,
            terms=terms(part.tokens),
        )

    def _entities(self, part: Part) -> tuple[str, ...]:
        """Ids of what the words of a part name, sorted."""
        spans = runs(part.tokens)
        return tuple(sorted({entity for span in spans for entity in self.mentions.entities_in(span)}))


def _tells(words: Sequence[Token], speeches: Sequence[Speech]) -> bool:
    """Is there more in these words than the acts of speech themselves?"""
    frames = {token.i for speech in speeches for token in speech.frame}
    left = [token for token in words if token.i not in frames and token.pos != "PUNCT"]
    return len(left) >= clauses.SHORTEST and any(token.pos in ("VERB", "AUX") for token in left)


def runs(tokens: Sequence[Token]) -> list[Span]:
    """The stretches of text that tokens cover without a gap."""
    spans: list[Span] = []
    last = -2
    for token in tokens:
        if token.i == last + 1 and spans:
            spans[-1] = Span(start=spans[-1].start, end=token.end)
        else:
            spans.append(token.span)
        last = token.i
    return spans


def _holes(part: Part) -> tuple[Span, ...]:
    """The frame in the midst of what is said."""
    frame = part.speech.frame if part.speech else ()
    return tuple(span for span in runs(frame) if part.span.holds(span))


def _kind(part: Part) -> Kind:
    return "quote" if part.speech and part.speech.quote else "statement"


def _order(claim: Claim) -> tuple[int, int, bool, str]:
    return (claim.span.start, -claim.span.end, claim.speaker is None, claim.id)


def _identifier(article: str, span: Span, kind: Kind, speaker: Speaker | None) -> str:
    place = speaker.span.start if speaker and speaker.span else None
    return digest(article, span.start, span.end, kind, speaker.text if speaker else None, place)


def _modality(part: Part) -> Modality:
    """How firmly a part is put, the verb of speech taken into account."""
    verb = part.speech.verb if part.speech else None
    own = modality.of(part.head, reported=verb is not None)
    if verb is None or own == "conditional" or verb.modality == "asserted":
        return own
    if verb.modality in ("denied", "alleged"):
        return verb.modality
    return verb.modality if own == "asserted" else own


@cache
def _stop_lemmas() -> dict[str, frozenset[str]]:
    return {row["pos"]: frozenset(tables.words(row["lemmas"])) for row in tables.rows("stop_lemmas")}


def terms(tokens: Iterable[Token]) -> tuple[str, ...]:
    """Lower-case lemmas of the words that tell what a claim is about, in order."""
    return tuple(
        lemma
        for token in tokens
        if (part := CONTENT.get(token.pos))
        and (lemma := token.lemma.lower()) not in _stop_lemmas().get(part, frozenset())
    )
