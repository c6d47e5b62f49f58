"""Who says it: the acts of speech of an article, each with its words, its speaker and its cue."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

import attrs
from attrs import frozen

from claims.claim import Speaker
from claims.entities.index import Index
from claims.parse import Paragraph, Token
from claims.speech import cues, quoted
from claims.speech.act import Act
from claims.speech.phrases import is_finite, trimmed
from claims.speech.quoted import Assigned, Quoted
from claims.speech.speakers import Speakers
from claims.speech.understood import with_understood
from claims.speech.verbs import Verb
from sources.article import Article
from sources.span import Span

_Words = tuple[tuple[Token, ...], Act | None]
"""Words of one sentence and the act that they belong to."""


@frozen(kw_only=True, eq=False)
class Speech:
    """Words of one sentence that somebody says."""

    sentence: int
    """Number of the sentence in its paragraph."""
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
    through: tuple[Speaker, ...] = ()
    """Who tells that the speaker says it, the outermost first: A in "A said that B had denied it"."""


@frozen(kw_only=True, eq=False)
class _Heard:
    """What one paragraph holds before the speakers are told."""

    paragraph: Paragraph
    quotations: tuple[Quoted, ...]
    assigned: tuple[Assigned, ...]
    acts: Mapping[int, Sequence[Act]]


def find(article: Article, paragraphs: Sequence[Paragraph], names: Index) -> tuple[tuple[Speech, ...], ...]:
    """The acts of speech of each paragraph, in the order of the text."""
    heard: list[_Heard] = []
    last: Assigned | None = None
    for paragraph in paragraphs:
        heard.append(_hear(article, paragraph, last))
        last = heard[-1].assigned[-1] if heard[-1].assigned else None
    speakers = Speakers(text=article.text, names=names)
    return tuple(tuple(_speeches(found, speakers)) for found in heard)


def _hear(article: Article, paragraph: Paragraph, before: Assigned | None) -> _Heard:
    """Acts and quotations of a paragraph; `before` is the last quotation above it."""
    quotations = quoted.find(paragraph, article.text)
    inside = {token.i: n for n, quotation in enumerate(quotations) for token in quotation.tokens}
    acts = {
        sentence.tokens[0].sentence: [
            act for act in cues.find(sentence, inside) if not _is_quoted_scrap(act, inside)
        ]
        for sentence in paragraph.sentences
    }
    acts = with_understood(paragraph, acts, inside)
    assigned = () if paragraph.headline else quoted.assign(paragraph, quotations, acts, before)
    return _Heard(paragraph=paragraph, quotations=tuple(quotations), assigned=tuple(assigned), acts=acts)


def _is_quoted_scrap(act: Act, inside: Mapping[int, int]) -> bool:
    """Does the act stand in quotation marks without being a full "Y said that …" inside them?

    `inside` gives the number of its quotation for each index that stands in one.
    """
    mine = inside.get(act.cue.i)
    if mine is None or (act.speaker is not None and inside.get(act.speaker.i) != mine):
        return False
    words = (token for token in act.content if token.pos != "PUNCT")
    return not act.frame or any(inside.get(token.i) != mine for token in words)


def _speeches(heard: _Heard, speakers: Speakers) -> Iterator[Speech]:
    """The speeches of a paragraph, sentence by sentence."""
    inside = {token.i for quotation in heard.quotations for token in quotation.tokens}
    in_marks = _by_sentence(heard.assigned)
    for sentence in heard.paragraph.sentences:
        place = sentence.tokens[0].sentence
        speakers.age += 1
        said = _told_once(_said(in_marks.get(place, []), heard.acts.get(place, ())))
        told = {token.i for content, _ in said for token in content}
        for content, act in said:
            lasting = not heard.paragraph.headline and (act is None or act.whole or act.cue.i not in told)
            speaker = speakers.of(act, remember=lasting) if act else None
            frame = [token for token in act.frame if sentence.span.holds(token.span)] if act else []
            through = _through(act, said, speakers) if act else ()
            yield attrs.evolve(_speech(place, (content, act), speaker, frame, inside), through=through)


def _told_once(said: Sequence[_Words]) -> list[_Words]:
    """The words with their acts, without an act of a pronoun in its own words where another tells just these.

    "He told the paper that he had reported the fault": what he says is that he had reported it.
    """
    told = [frozenset(token.i for token in content if token.pos != "PUNCT") for content, _ in said]
    framed = {words for words, (_, act) in zip(told, said, strict=True) if act and act.cue.i not in words}
    return [
        (content, act)
        for words, (content, act) in zip(told, said, strict=True)
        if words not in framed or act is None or act.cue.i not in words or not _by_pronoun(act)
    ]


def _by_pronoun(act: Act) -> bool:
    return act.speaker is not None and act.speaker.pos == "PRON"


def _through(act: Act, said: Sequence[_Words], speakers: Speakers) -> tuple[Speaker, ...]:
    """Who tells of an act: the speakers of the words that it stands in, the outermost first, and who quotes."""
    around = [
        (-len(content), outer)
        for content, outer in said
        if outer is not None and outer is not act and any(token is act.cue for token in content)
    ]
    told = [speakers.of(outer, remember=False) for _, outer in sorted(around, key=lambda row: row[0])]
    told += [speakers.named(act.teller)] if act.teller else []
    own = speakers.of(act, remember=False)
    return tuple(one for one in told if one and own and one != own and not _is_same(one, own))


def _is_same(one: Speaker, other: Speaker) -> bool:
    return one.entity is not None and one.entity == other.entity


def _speech(
    place: int, said: _Words, speaker: Speaker | None, frame: Sequence[Token], inside: set[int]
) -> Speech:
    """The value for words of the sentence at `place`; `inside` are the tokens in quotation marks."""
    content, act = said
    spoken, framed = {token.i for token in content}, {token.i for token in frame}
    words = [token for token in content if token.pos != "PUNCT" and token.i not in framed]
    return Speech(
        sentence=place,
        content=content,
        frame=tuple(token for token in frame if token.i not in spoken),
        speaker=speaker,
        cue=act.cue.span if act else None,
        verb=act.verb if act else None,
        quote=all(token.i in inside for token in words),
    )


def _said(in_marks: Sequence[_Words], acts: Sequence[Act]) -> list[_Words]:
    """The words said in a sentence with their acts, in the order of the text, longer ones first."""
    said = list(_joined(in_marks))
    taken = {token.i for content, _ in said for token in content}
    for act in acts:
        mine = tuple(trimmed(list(act.content)))
        if mine and (act.cue.i in taken or _first_word(mine).i not in taken):
            said.append((mine, act))
    return sorted(said, key=lambda row: (row[0][0].i, -len(row[0])))


def _by_sentence(assigned: Sequence[Assigned]) -> dict[int, list[_Words]]:
    """The quoted words of each sentence, with their acts."""
    found: dict[int, list[_Words]] = {}
    for one in assigned:
        for place, tokens in groupby(one.quoted.tokens, lambda token: token.sentence):
            found.setdefault(place, []).append((tuple(tokens), one.act))
    return found


def _joined(in_marks: Sequence[_Words]) -> Iterator[_Words]:
    """The same, two parts of one clause around "X said" as one."""
    waiting: _Words | None = None
    for content, act in in_marks:
        if waiting and waiting[1] is act and act and not _is_sentence(waiting[0]):
            waiting = (waiting[0] + content, act)
            continue
        if waiting:
            yield waiting
        waiting = (content, act)
    if waiting:
        yield waiting


def _first_word(tokens: Sequence[Token]) -> Token:
    return next((token for token in tokens if token.pos != "PUNCT" and token.lemma != "that"), tokens[0])


def _is_sentence(tokens: Sequence[Token]) -> bool:
    return any(token.pos in ("VERB", "AUX") and is_finite(token) for token in tokens)
