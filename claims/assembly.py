"""Claims out of the parts of a sentence and everything that was found in it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Protocol

import attrs
from attrs import define

from claims import clauses, embedded, modality, polarity, tables
from claims.claim import Claim, Kind, Modality
from claims.clauses import Part
from claims.finds import Finds, Placed
from claims.parse import Paragraph, Sentence, Token
from claims.speech.attribution import Speech
from claims.speech.phrases import trimmed
from claims.text.flat import on_one_line
from sources.article import Article
from sources.digest import digest
from sources.span import Span

CONTENT = {"NOUN": "noun", "PROPN": "name", "VERB": "verb", "ADJ": "adjective", "NUM": "number"}
"""Parts of speech whose words tell what a claim is about, and their part in stop_lemmas.tsv."""


class Mentions(Protocol):
    """What claims need to know of the names in an article."""

    def entities_in(self, span: Span) -> tuple[str, ...]:
        """Ids of the entities that are named in a stretch of the text."""


@define(eq=False)
class Assembly:
    """Makes the claims of one article; they have no ids before they are `identified`, all together."""

    article: Article
    """The article."""
    mentions: Mentions
    """Its names."""
    finds: Finds
    """What was found in it."""

    def headline(self, paragraph: Paragraph, speeches: Sequence[Speech]) -> Claim:
        """The claim of the headline, which somebody makes when its main verb is one of speech."""
        tokens = paragraph.tokens
        head = clauses.head_of(tokens)
        speech = next((speech for speech in speeches if speech.cue == head.span), None)
        part = Part(tokens=tokens, span=paragraph.span, head=head, speech=speech)
        return self._claim(part, paragraph.span, "headline", self.finds.within(paragraph.span))

    def sentence(self, sentence: Sentence, speeches: Sequence[Speech]) -> Iterator[Claim]:
        """The claims of a sentence, in the order of the text."""
        parts: list[Part] = []
        claims: list[Claim] = []
        for part in clauses.parts(sentence, speeches):
            inner = embedded.inside(part)
            parts += (part, *inner)
            claims.append(self._part(part, sentence.span, [one.span for one in inner]))
            claims += (self._part(one, sentence.span) for one in inner)
        if any(part.speech for part in parts):
            claims += self._frames(sentence, speeches, parts, claims)
        yield from {_key(claim): claim for claim in sorted(claims, key=_order)}.values()

    def _frames(
        self, sentence: Sentence, speeches: Sequence[Speech], parts: Sequence[Part], claims: Sequence[Claim]
    ) -> Iterator[Claim]:
        """What a sentence tells beside its parts, as the outlet's own: when it was said, and by whom in which office."""
        taken = {token.i for part in parts for token in part.tokens}
        kept = {id(found) for claim in claims for found in _held(claim)}
        for run in clauses.runs(sentence.tokens, taken):
            words = trimmed([token for token in run if token.dep != "mark" or token is not run[-1]])
            left = self.finds.within(_span(words)).without(kept) if words else Finds()
            if left.tells() or _tells(words, speeches):
                kept.update(map(id, left))
                yield self._frame(sentence, words, left)
        if (left := self.finds.within(sentence.span).without(kept)).tells():
            yield self._frame(sentence, sentence.tokens, left)

    def _frame(self, sentence: Sentence, words: Sequence[Token], left: Finds) -> Claim:
        part = Part(tokens=tuple(words), span=_span(words), head=clauses.head_of(words))
        made = self._claim(part, sentence.span, "statement", left)
        return attrs.evolve(made, polarity="affirmed", modality="asserted")

    def _part(self, part: Part, sentence: Span, inner: Sequence[Span] = ()) -> Claim:
        """The claim of a part; what lies in the clauses within it belongs to their claims."""
        return self._claim(part, sentence, _kind(part), self.finds.within(part.span, (*_holes(part), *inner)))

    def _claim(self, part: Part, sentence: Span, kind: Kind, finds: Finds) -> Claim:
        speech = part.speech
        speaker = speech.speaker if speech else None
        return Claim(
            id="",
            article=self.article.id,
            span=part.span,
            sentence=sentence,
            kind=kind,
            speaker=speaker,
            through=speech.through if speech else (),
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
        spans = stretches(part.tokens)
        return tuple(sorted({entity for span in spans for entity in self.mentions.entities_in(span)}))


def _held(claim: Claim) -> tuple[Placed, ...]:
    return (*claim.dates, *claim.quantities, *claim.roles, *claim.events)


def _span(tokens: Sequence[Token]) -> Span:
    return Span(start=tokens[0].start, end=tokens[-1].end)


def _tells(words: Sequence[Token], speeches: Sequence[Speech]) -> bool:
    """Is there more in these words than the acts of speech themselves?"""
    frames = {token.i for speech in speeches for token in speech.frame}
    left = [token for token in words if token.i not in frames and token.pos != "PUNCT"]
    return len(left) >= clauses.SHORTEST and any(token.pos in ("VERB", "AUX") for token in left)


def stretches(tokens: Sequence[Token]) -> list[Span]:
    """The stretches of text that tokens cover without a gap."""
    if not tokens:
        return []
    spans: list[Span] = []
    first = last = tokens[0]
    for token in tokens:
        if token.i > last.i + 1:
            spans.append(Span(start=first.start, end=last.end))
            first = token
        last = token
    return [*spans, Span(start=first.start, end=last.end)]


def _holes(part: Part) -> tuple[Span, ...]:
    """The frame in the midst of what is said."""
    frame = part.speech.frame if part.speech else ()
    return tuple(span for span in stretches(frame) if part.span.holds(span))


def _kind(part: Part) -> Kind:
    return "quote" if part.speech and part.speech.quote else "statement"


def _order(claim: Claim) -> tuple[int, int, bool]:
    return claim.span.start, -claim.span.end, claim.speaker is None


def _key(claim: Claim) -> tuple[Span, Kind, str | None, Span | None]:
    """What tells the claims of one sentence apart."""
    speaker = claim.speaker
    return claim.span, claim.kind, speaker.text if speaker else None, speaker.span if speaker else None


def identified(claims: Iterable[Claim], text: str) -> Iterator[Claim]:
    """The claims of an article, in the order of its text, with ids that last.

    An id is made of the article's id, the kind and the words; equal claims are counted. So it stays when something
    is put in front of the claim, and no place in the text is part of it.
    """
    seen: Counter[tuple[Kind, str]] = Counter()
    for claim in claims:
        same = (claim.kind, on_one_line(claim.span.of(text)))
        yield attrs.evolve(claim, id=digest(claim.article, *same, seen[same]))
        seen[same] += 1


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
