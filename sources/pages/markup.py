"""A page's markup without what holds no words and what parsers choke on, in time that grows with its length alone."""

import re
from collections.abc import Iterator

from sources.errors import UnreadableError

LARGEST = 2_000_000
"""Characters of markup that are parsed, scripts, styles and pictures aside; news pages have some 300,000."""
TOO_LARGE = (
    f"has more than {LARGEST // 1_000_000} million characters of markup: save the article's text as .txt"
)
DEEPEST = 200
"""Tags within each other; what is deeper is read without them. Parsers give up at some 250, pages have at most 60."""
OPENING = re.compile(
    r"<(?P<tag>script|style|svg|template|iframe)\b(?P<about>[^<>]{0,2000})>|<!--", re.IGNORECASE
)
ENDS = {
    tag: re.compile(rf"</{tag}\s*>", re.IGNORECASE)
    for tag in ("script", "style", "svg", "template", "iframe")
}
SWALLOW = ("", "script", "style")
"""What takes the rest of the page when it is never closed: comments, and what is no markup."""
KEPT = re.compile(r"ld\+json", re.IGNORECASE)
DATA = re.compile(r"data:[\w/+.-]{3,60};base64,[A-Za-z0-9+/=%\s]+")
PREAMBLE = re.compile(
    r"\s*(?:<\?xml[^<>]{0,500}\?>)?\s*(?:<!DOCTYPE[^\[\]<>]{0,500}(?P<subset>\[)?)?", re.IGNORECASE
)
SUBSET_END = re.compile(r"\]\s*>")
REFERENCE = re.compile(r"&#(?:x(?P<hex>[0-9a-fA-F]{1,8})|(?P<number>\d{1,10}));?", re.IGNORECASE)
NESTING = re.compile(
    r"<(?P<end>/?)(?!(?:p|h[1-6]|li|dt|dd|option|br|hr|img|meta|link|input|source|area|base|col|embed|param|track|wbr|html|head"
    r"|body|title|script)\b)[a-z][a-z0-9-]{0,40}(?=[\s/>])(?:[^<>\"']{1,1000}+|\"[^\"]{0,1000}\"|'[^']{0,1000}'){0,30}+>",
    re.IGNORECASE,
)
"""Tags that can stand within each other without end; paragraphs and headings close by themselves."""
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold, and one that no page means."""
WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""What pages mean by the control characters 128 to 159: letters and quotation marks of Windows."""


def clean(page: str) -> str:
    """The page, ready to be parsed. Raises UnreadableError when it is too large for an article."""
    words = _without_subset(DATA.sub("", "".join(_read_parts(page))))
    if len(words) > LARGEST:
        raise UnreadableError(TOO_LARGE)
    words = FORBIDDEN.sub("", REFERENCE.sub(_meant, words)).translate(WINDOWS)
    if "<html" not in words[:5000].lower():
        words = f"<html><body>{words}</body></html>"
    return _flat(words)


def _read_parts(page: str) -> Iterator[str]:
    """The page without scripts, styles, drawings and comments; data about the article is kept."""
    at, unclosed = 0, set[str]()
    while found := OPENING.search(page, at):
        tag = (found["tag"] or "").lower()
        yield page[at : found.start()]
        end = -1 if tag in unclosed else _end(page, found.end(), tag)
        if end < 0 and tag in SWALLOW:
            return
        if end < 0:  # never closed: from here on its tags are passed over, not looked for again and again
            unclosed.add(tag)
            end = found.end()
        elif tag == "script" and KEPT.search(found["about"]):
            yield page[found.start() : end]
        at = end
    yield page[at:]


def _end(page: str, start: int, tag: str) -> int:
    """Where a part ends that must not be read; -1 when it does not."""
    if not tag:
        at = page.find("-->", start)
        return at + 3 if at >= 0 else -1
    found = ENDS[tag].search(page, start)
    return found.end() if found else -1


def _without_subset(page: str) -> str:
    """The page without its declarations: entities defined in them are not expanded."""
    opening = PREAMBLE.match(page)
    if opening is None or not opening["subset"]:
        return page[opening.end() :] if opening and "<?" in opening[0] else page
    end = SUBSET_END.search(page, opening.end())
    return page[end.end() if end else opening.end() :]


def _meant(reference: re.Match[str]) -> str:
    """A character that is given by its number; nothing for one that no text can hold."""
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["number"])
    if code > 0x10FFFF:
        return ""
    sign = WINDOWS.get(code, chr(code))
    return "" if FORBIDDEN.fullmatch(sign) else reference[0] if code not in WINDOWS else sign


def _flat(page: str) -> str:
    """The page with tags within each other no deeper than a parser follows; the words stay."""
    depth = deepest = 0
    for tag in NESTING.finditer(page):
        depth = max(0, depth + (-1 if tag["end"] else 1))
        deepest = max(deepest, depth)
    return "".join(_shallow(page)) if deepest > DEEPEST else page


def _shallow(page: str) -> Iterator[str]:
    """The page without the tags that stand too deep."""
    depth = at = 0
    for tag in NESTING.finditer(page):
        depth += 0 if tag["end"] else 1
        yield page[at : tag.start() if depth > DEEPEST else tag.end()]
        at = tag.end()
        depth = max(0, depth - bool(tag["end"]))
    yield page[at:]
