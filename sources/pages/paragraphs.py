"""The paragraphs of a page, put back where the extractor ran them together or broke them.

The extractor takes its text of a short page from the whole of it: there all paragraphs of an `<article>` become one line,
and a paragraph with links in it becomes several.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from sources.pages.jsonld import nodes

BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "body", "br", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
])  # fmt: skip
"""Elements that begin a paragraph of their own."""
UNSEEN = frozenset(["script", "style", "title", "template", "noscript"])
"""Elements whose words no reader sees."""
BLANK = re.compile(r"\s+")


def paragraphs(tree: Any) -> list[str]:
    """The words of a parsed page, cut where one of BLOCKS begins or ends, white space made single."""
    return [words for piece in "".join(_pieces(tree)).split("\0") if (words := " ".join(piece.split()))]


def stated(tree: Any) -> list[str]:
    """The paragraphs of the articles that a page gives whole in its metadata."""
    bodies = (node.get("articleBody") for node in nodes(tree))
    lines = (line for body in bodies if isinstance(body, str) for line in body.splitlines())
    return [words for line in lines if (words := " ".join(line.split()))]


def _pieces(tree: Any) -> Iterator[str]:
    """The text of a page in order, with a null character, which no parsed page holds, around blocks."""
    waiting: list[tuple[Any, bool]] = [(tree, False)]
    while waiting:
        element, done = waiting.pop()
        edge = "\0" if element.tag in BLOCKS else ""
        seen = isinstance(element.tag, str) and element.tag not in UNSEEN  # comments have no name
        yield edge + ((element.tail if done else element.text if seen else "") or "")
        if not done:
            waiting.append((element, True))
            waiting.extend((child, False) for child in reversed(element))


def put_apart(text: str, known: Sequence[str]) -> str:
    """The text in the paragraphs of its page, `known`; as it is when these do not make it up.

    A paragraph of the page that the extractor left out is passed over, so that the time grows with the page alone.
    """
    if set(text.splitlines()) <= set(known):
        return text
    wanted, at, found = BLANK.sub("", text), 0, []
    for paragraph in known:
        bare = BLANK.sub("", paragraph)
        if wanted.startswith(bare, at):
            found.append(paragraph)
            at += len(bare)
    return "\n".join(found) if at == len(wanted) else text
