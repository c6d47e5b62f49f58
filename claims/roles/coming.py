"""Offices that somebody is to hold: "Ana Ruiz will be chief executive", "is set to become mayor", "will take over as judge".

They are told beforehand: nobody is meant by "the mayor" who will be it.
"""

from collections.abc import Iterator
from itertools import chain

from claims.claim import Role
from claims.entities.index import Index
from claims.events.finding import subject_of
from claims.parse import Paragraph, Token
from claims.roles import offices
from claims.roles.finding import told
from claims.roles.holders import BEING, Place, verbs
from sources.article import Article

WILL = frozenset({"will", "shall", "'ll", "\u2019ll"})
"""Helpers of a verb that tells what is to come."""
SET = frozenset(
    {"be", "set", "due", "slate", "poise", "tap", "designate", "earmark", "line", "destine", "schedule"}
)
"""Lemmas of what stands before "to become": "is to", "is set to", "has been tapped to"."""
SUCCEEDING = frozenset({"replace", "succeed", "follow"})
"""Verbs whose subject is to hold what follows "as" in place of their object."""
OPEN = frozenset({"not", "n't", "n\u2019t", "never", "if", "whether", "unless", "may", "might", "could", "would", "should", "can"})  # fmt: skip
"""Words beside a verb after which nothing is settled."""


def find(article: Article, paragraphs: tuple[Paragraph, ...], index: Index) -> tuple[Role, ...]:
    """The offices that people are to hold, in the order of the text; `index` holds the article's entities."""
    tokens = (paragraph.tokens for paragraph in paragraphs if not paragraph.headline)
    return tuple(chain.from_iterable(_in_paragraph(article.text, words, index) for words in tokens))


def _in_paragraph(text: str, tokens: tuple[Token, ...], index: Index) -> Iterator[Role]:
    for title in offices.find(tokens) if any(_opens(token) for token in tokens) else ():
        place = Place(tokens, title, index)
        verb = _verb(place)
        if verb is not None and is_coming(verb) and (person := place.person(subject_of(verb))):
            yield told(text, place, person, offices.COMING)


def _opens(token: Token) -> bool:
    """Does a word begin what may tell of an office to come?"""
    return token.text.lower() in WILL or (token.tag == "TO" and token.head.pos in ("AUX", "VERB"))


def _verb(place: Place) -> Token | None:
    """The verb that joins the office and its holder: "will be mayor", "to be named mayor", "will serve as mayor"."""
    head, verb = place.head, place.head.head
    if head.dep == "attr" and verb.lemma.lower() in BEING:
        return verb
    as_ = head.dep == "pobj" and verb.text.lower() == "as"
    verb = verb.head if as_ else verb
    lemma, passive = verb.lemma.lower(), verb.child("auxpass") is not None
    if passive:
        return verb if lemma in verbs("name") and (as_ or head.dep in ("oprd", "attr", "dobj")) else None
    return verb if as_ and (lemma in verbs("serve") or lemma in SUCCEEDING) else None


def is_coming(verb: Token) -> bool:
    """Does a verb tell what is settled and to come: "will chair", "is to chair", "is set to chair"?"""
    if _is_open(verb):
        return False
    if any(child.dep in ("aux", "auxpass") and child.text.lower() in WILL for child in verb.children):
        return True
    to = any(child.tag == "TO" for child in verb.children)
    above = verb.head
    return to and verb.dep == "xcomp" and above.lemma.lower() in SET and not _is_open(above)


def _is_open(verb: Token) -> bool:
    return any(
        child.text.lower() in OPEN for child in verb.children if child.i < verb.i or child.dep == "neg"
    )
