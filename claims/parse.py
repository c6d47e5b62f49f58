"""Parsed text as plain values: all that the rules of this package see of a language model."""

from collections.abc import Iterator
from operator import attrgetter

from attrs import define, field, frozen

from sources.span import Span


@define(eq=False, repr=False)
class Token:
    """A word or mark with its place in the grammar (Universal parts of speech, ClearNLP dependencies)."""

    i: int
    """Index in its paragraph."""
    text: str
    """As printed."""
    lemma: str
    """Base form, lower case except for proper nouns."""
    pos: str
    """Universal part of speech: NOUN, PROPN, VERB, AUX, …"""
    tag: str
    """Penn Treebank tag: VBD, NNP, …"""
    dep: str
    """Relation to the head: nsubj, dobj, ccomp, …; "ROOT" for the head of a sentence."""
    start: int
    """First code point in the article's text."""
    end: int
    """Code point after the last."""
    sentence: int
    """Index of its sentence in the paragraph."""
    label: str
    """Type of the name that the model sees here ("PERSON"), or ""."""
    head: "Token" = field(init=False)
    """The word it depends on; itself for a root."""
    children: list["Token"] = field(factory=list)
    """What depends on it, in order."""

    def __repr__(self) -> str:
        return f"{self.text}/{self.dep}"

    @property
    def span(self) -> Span:
        """Its place in the article's text."""
        return Span(start=self.start, end=self.end)

    def subtree(self) -> list["Token"]:
        """The word and all that hangs on it, in the order of the text."""
        found, open_ = [], [self]
        while open_:
            token = open_.pop()
            found.append(token)
            open_.extend(token.children)
        return sorted(found, key=attrgetter("i"))

    def child(self, *deps: str) -> "Token | None":
        """The first child in one of these relations."""
        for child in self.children:
            if child.dep in deps:
                return child
        return None

    def ancestors(self) -> Iterator["Token"]:
        """Its head, the head's head, up to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token


@frozen(kw_only=True)
class NameSpan:
    """A stretch of tokens that the model takes for a name."""

    tokens: tuple[Token, ...]
    """In order, never empty."""
    label: str
    """OntoNotes type: PERSON, ORG, GPE, NORP, …"""


@frozen(kw_only=True)
class Sentence:
    """A sentence of a paragraph."""

    span: Span
    """Its place in the article's text, without white space at the edges."""
    tokens: tuple[Token, ...]
    """In order, white space left out."""

    @property
    def root(self) -> Token:
        """The head of the sentence."""
        return next((token for token in self.tokens if token.head is token), self.tokens[0])


@frozen(kw_only=True)
class Paragraph:
    """A paragraph of the body, or a headline."""

    span: Span
    """Its place in the article's text."""
    headline: bool
    """True for the headline: capitals there mean little."""
    tokens: tuple[Token, ...]
    """All tokens in order."""
    sentences: tuple[Sentence, ...]
    """In order; never empty sentences."""
    names: tuple[NameSpan, ...]
    """What the model takes for names, in order."""
