"""Paragraphs that speak to the page's visitor: told by several signs together, none of which is enough by itself."""

import re
from functools import cache

from sources.lines.pleas import PRESS, SELF
from sources.tables import words
from sources.zones.appeals import CONTACT, SAYS, SENTENCES, site_words

LONGEST = 500
"""Code points of such a paragraph."""
YOU = re.compile(r"\b(?:you|your|yours|you're|you've|you'll)\b")
ADDRESS = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|org|net|example|co\.uk)\b|(?<!\w)@\w")
GREETING = re.compile(
    r"good (?:morning|afternoon|evening)\b|(?:hello|hi|hey|welcome|dear (?:readers?|friends?|all|subscribers?))\b[^.?!]{0,30}[,.!]"
)
SINGLE = re.compile(r"[\"“”„«]")
POINTS = {
    "you": 2,
    "us": 1,
    "order": 2,
    "press": 1,
    "site": 1,
    "contact": 2,
    "call": 1,
    "boxed": 1,
    "apart": 1,
    "greeting": 2,
}
"""What each sign counts: "you", "we", a sentence that opens with an order, a word of the press, words of a site, a way to get
in touch, an exclamation mark, cruft above and below, no word shared with the rest of the text, a greeting."""
ENOUGH = 6
"""Points from which a paragraph speaks to the visitor."""


def speaks_to_visitor(line: str, *, boxed: bool, shared: int) -> bool:
    """Is the paragraph the page's own voice to its visitor?

    `boxed` says that no paragraph stands next to it, `shared` how many words it has in common with the other paragraphs. A
    paragraph in which somebody says something is part of the report.
    """
    if len(line) > LONGEST:
        return False
    lowered = line.replace("\u2019", "'").casefold()
    if SINGLE.search(lowered) or SAYS.search(lowered):
        return False
    of_site = {
        "press": PRESS.search(lowered) is not None,
        "site": bool(site_words(lowered)),
        "contact": CONTACT.search(lowered) is not None or ADDRESS.search(lowered) is not None,
    }
    if not any(of_site.values()):
        return False
    signs = of_site | {
        "you": YOU.search(lowered) is not None,
        "us": SELF.search(lowered) is not None,
        "order": any(_is_order(sentence) for sentence in SENTENCES.split(lowered)),
        "call": "!" in lowered,
        "boxed": boxed,
        "apart": shared == 0,
        "greeting": GREETING.match(lowered) is not None,
    }
    return sum(POINTS[name] for name, holds in signs.items() if holds) - min(shared, 3) >= ENOUGH


def _is_order(sentence: str) -> bool:
    """Does the sentence open with a verb that tells the visitor to do something?"""
    first = sentence.split(None, 1)[0].strip(",.!?:;") if sentence.strip() else ""
    return first in _orders()


@cache
def _orders() -> frozenset[str]:
    return words("imperatives.tsv")
