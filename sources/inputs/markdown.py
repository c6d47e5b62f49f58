"""Articles in Markdown: the text is what a reader of the page would see, as with HTML, without the marks."""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from attrs import evolve
from markdown_it import MarkdownIt, __version__
from markdown_it.token import Token

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.decoding import Decoded
from sources.errors import UnreadableError
from sources.inputs.front_matter import front_of

READER = f"markdown markdown-it-py {__version__}"
LARGEST = 1_000_000
"""Characters: no article is as long, and the worst of marks ("[" alone) cost 25 µs each."""
TOO_LARGE = f"is Markdown of more than {LARGEST:,} characters: split it into one file an article"
EMPTY = "holds no text besides its marks: save the article's text in it"
UNSEEN = (
    (re.compile("<!--"), re.compile("-->")),
    (
        re.compile(r"<(?:script|style)\b", re.IGNORECASE),
        re.compile(r"</(?:script|style)[ \t]*>", re.IGNORECASE),
    ),
)
"""How what no reader sees begins and ends."""
TAG = re.compile(r"<[^<>]*>")
BREAK = re.compile(r"<br\b", re.IGNORECASE)


def read_markdown(name: str, location: str, decoded: Decoded, fallback: Given) -> Article:
    """The article in a Markdown file. Raises UnreadableError when there is none or it is too long."""
    if len(decoded.text) > LARGEST:
        raise UnreadableError(TOO_LARGE)
    front = front_of(decoded.text)
    tokens = MarkdownIt("commonmark").enable("table").parse(decoded.text[front.length :])
    text = "\n\n".join(_blocks(tokens))
    if not text:
        raise UnreadableError(EMPTY)
    provenance = Provenance(location=location, reader=READER, digest=decoded.digest, notes=decoded.notes)
    given = front.given if front.given.title else evolve(front.given, title=_headline(tokens))
    return assemble(name, text, provenance, given, fallback)


def _headline(tokens: Sequence[Token]) -> str | None:
    """The heading of the first level that opens the text, if one does."""
    opens = len(tokens) > 1 and tokens[0].type == "heading_open" and tokens[0].tag == "h1"
    return _plain(tokens[1]) or None if opens else None


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    """Headings, paragraphs, points of lists and rows of tables; code and pictures are no part of the text."""
    point, row = "", None
    for token in tokens:
        words = ""
        match token.type:
            case "list_item_open":
                point = f"{token.info}{token.markup} " if token.info else "- "
            case "tr_open":
                row = list[str]()
            case "tr_close":
                words, row = " | ".join(filter(None, row or ())), None
            case "inline" if row is not None:
                row.append(_plain(token))
            case "inline":
                words, point = f"{point}{_plain(token)}", ""
            case "html_block":
                words = unescape(TAG.sub("", _seen(token.content)))
        if words.strip():
            yield words.strip()


def _plain(token: Token) -> str:
    """The words of a line: text and names of code, without pictures, with the text of links."""
    return "".join(map(_words, token.children or ())).strip()


def _words(child: Token) -> str:
    match child.type:
        case "text" | "text_special" | "code_inline":
            return child.content
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "html_inline":
            return "\n" if BREAK.match(child.content) else ""
    return ""


def _seen(html: str) -> str:
    """HTML without comments, scripts and styles; cut apart, since a search for each end would take ever longer."""
    for start, end in UNSEEN:
        first, *others = start.split(html)
        html = first + "".join("".join(end.split(other, maxsplit=1)[1:]) for other in others)
    return html
