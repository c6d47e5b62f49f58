"""Who says it: the acts of speech of an article, each with its words, its speaker and its cue."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from claims import speech_cues, speech_quotes
from claims.claim import Speaker
from claims.entity_index import Index
from claims.parse import Paragraph, Token
from claims.speech_cues import Act
from claims.speech_phrases import is_finite, trimmed
from claims.speech_quotes import Assigned, Quoted
from claims.speech_speakers import Speakers
from claims.speech_verbs import Verb
from sources.article import Article
from sources.span import Span


@frozen(kw_only=True, eq=False)
class Speech:
    """Words of one sentence that somebody says."""

    content: tuple[Token, ...]
    """What is said, in order, never empty."""
    frame: tuple[Token, ...]
    """Words of the act in the same sentence, in order; empty where its clause is what is said."""
    speaker: Speaker | None
    """Who says it; None for quoted words that nobody can be told to say."""
    cue: Span | None
    """The verb, noun or preposition that tells of the act."""
    verb: Verb | None
    """What the table knows of the cue."""
    quote: bool
    """True when all the words stand in quotation marks."""


@frozen(kw_only=True, eq=False)
class _Heard:
    """What one paragraph holds before the speakers are told."""

    paragraph: Paragraph
    quotations: tuple[Quoted, ...]
    assigned: tuple[Assigned, ...]
    acts: Mapping[int, Sequence[Act]]


def find(article: Article, paragraphs: Sequence[Paragraph], names: Index) -> tuple[tuple[Speech, ...], ...]:
    """The acts of speech of each paragraph, in the order of the text; none for a headline."""
    heard: list[_Heard] = []
    last: Assigned | None = None
    for paragraph in paragraphs:
        heard.append(_hear(article, paragraph, last))
        last = heard[-1].assigned[-1] if heard[-1].assigned else None
    speakers = Speakers(text=article.text, names=names)
    return tuple(tuple(_speeches(found, speakers)) for found in heard)


def _hear(article: Article, paragraph: Paragraph, before: Assigned | None) -> _Heard:
    """Acts and quotations of a paragraph; `before` is the last quotation above it."""
    if paragraph.headline:
        return _Heard(paragraph=paragraph, quotations=(), assigned=(), acts={})
    quotations = speech_quotes.quoted(paragraph, article.text)
    inside = {token.i for quotation in quotations for token in quotation.tokens}
    acts = {place: speech_cues.find(sentence, inside) for place, sentence in enumerate(paragraph.sentences)}
    assigned = speech_quotes.assign(paragraph, quotations, acts, before)
    return _Heard(paragraph=paragraph, quotations=tuple(quotations), assigned=tuple(assigned), acts=acts)


def _speeches(heard: _Heard, speakers: Speakers) -> Iterator[Speech]:
    """The speeches of a paragraph, sentence by sentence."""
    inside = {token.i for quotation in heard.quotations for token in quotation.tokens}
    told: dict[int, Speaker | None] = {}
    for place, sentence in enumerate(heard.paragraph.sentences):
        speakers.age += 1
        for content, act in _said(heard, place):
            if act and id(act) not in told:
                told[id(act)] = speakers.of(act)
            spoken = {token.i for token in content}
            frame = [token for token in act.frame if sentence.span.holds(token.span)] if act else []
            framed = {token.i for token in frame}
            yield Speech(
                content=content,
                frame=tuple(token for token in frame if token.i not in spoken),
                speaker=told[id(act)] if act else None,
                cue=act.cue.span if act else None,
                verb=act.verb if act else None,
                quote=all(
                    token.i in inside for token in content if token.pos != "PUNCT" and token.i not in framed
                ),
            )


def _said(heard: _Heard, place: int) -> list[tuple[tuple[Token, ...], Act | None]]:
    """The words said in a sentence with their acts, in the order of the text, longer ones first."""
    said = [(content, found.act) for content, found in _quoted_in(heard, place)]
    quoted = {token.i for content, _ in said for token in content}
    for act in heard.acts.get(place, ()):
        mine = tuple(trimmed(list(act.content)))
        if mine and (act.cue.i in quoted or _first_word(mine).i not in quoted):
            said.append((mine, act))
    return sorted(said, key=lambda row: (row[0][0].i, -len(row[0])))


def _first_word(tokens: Sequence[Token]) -> Token:
    return next((token for token in tokens if token.pos != "PUNCT" and token.lemma != "that"), tokens[0])


def _quoted_in(heard: _Heard, place: int) -> Iterator[tuple[tuple[Token, ...], Assigned]]:
    """The quoted words of a sentence; two parts of one clause around "X said" count as one."""
    parts = [
        (tuple(token for token in found.quoted.tokens if token.sentence == place), found)
        for found in heard.assigned
    ]
    parts = [part for part in parts if part[0]]
    while parts:
        content, found = parts.pop(0)
        if parts and parts[0][1].act is found.act and found.act and not _is_sentence(content):
            content += parts.pop(0)[0]
        yield content, found


def _is_sentence(tokens: Sequence[Token]) -> bool:
    return any(token.pos in ("VERB", "AUX") and is_finite(token) for token in tokens)
