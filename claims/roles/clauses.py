"""Offices told by a verb: "Ana Ruiz chairs the board of Acme", "the union, which is headed by Ana Ruiz"."""

from collections.abc import Iterator
from functools import cache
from itertools import chain

from attrs import frozen

from claims.claim import Role
from claims.entities.index import Index
from claims.events.draft import preposition
from claims.events.finding import subject_of
from claims.parse import Paragraph, Token
from claims.roles import offices
from claims.roles.bodies import fitting
from claims.roles.coming import is_coming
from claims.roles.holders import person
from claims.tables import rows, words
from sources.article import Article
from sources.span import Span

NAME = "name"
"""What stands in the table for the name of a body."""
PRESENT = frozenset({"VBZ", "VBP"})
CHARGE = frozenset({"charge", "helm", "head"})
"""Nouns of "is in charge of", "at the helm of", "at the head of"."""
IN_CHARGE = "head"
"""The office of who is in charge."""
UNREAL = frozenset(
    {"not", "n't", "never", "no", "may", "might", "could", "would", "should", "can", "will", "if"}
)
"""Words beside a verb that tell of no office held."""


@frozen(kw_only=True)
class _Clause:
    """One row of the table."""

    what: frozenset[str]
    """Lemmas of its objects."""
    whole: bool
    """Is the object the body itself?"""
    past: bool
    """Does the past tense tell it as well?"""
    office: str
    """Normal form."""


@cache
def _table() -> dict[str, tuple[_Clause, ...]]:
    found: dict[str, tuple[_Clause, ...]] = {}
    for row in rows("office_clauses"):
        clause = _Clause(
            what=frozenset(words(row["what"])),
            whole=row["body"] == "y",
            past=row["past"] == "y",
            office=row["office"],
        )
        for verb in words(row["verb"]):
            found[verb] = (*found.get(verb, ()), clause)
    return found


def find(article: Article, paragraphs: tuple[Paragraph, ...], index: Index) -> tuple[Role, ...]:
    """The offices that verbs tell as held now, in the order of the text; `index` holds the article's entities."""
    tokens = chain.from_iterable(paragraph.tokens for paragraph in paragraphs if not paragraph.headline)
    found = (role for token in tokens for role in _of(article.text, token, index))
    return tuple(sorted(found, key=lambda role: role.span))


def _of(text: str, verb: Token, index: Index) -> Iterator[Role]:
    if verb.pos == "AUX" and verb.lemma == "be":
        yield from _in_charge(text, verb, index)
    for clause in _table().get(verb.lemma.lower(), ()) if verb.pos == "VERB" else ():
        who, what = _parties(verb)
        holder = person(index, who) if what is not None else None
        if holder is None or what is None or not _fits(what, clause, index):
            continue
        if is_coming(verb):
            office = offices.joined(offices.COMING, clause.office)
        elif is_now(verb) or (clause.past and _is_done(verb)):
            office = clause.office
        else:
            continue
        yield _role(text, (verb, what), holder, office, _body(what, clause, index))


def _parties(verb: Token) -> tuple[Token | None, Token | None]:
    """Who does it and to what: also in "the union, headed by Ana Ruiz" and "the union is headed by her"."""
    by = preposition(verb, "by")
    if by is None:
        return subject_of(verb), verb.child("dobj")
    return by, subject_of(verb)


def _fits(what: Token, clause: _Clause, index: Index) -> bool:
    """Is it an object of the row? A noun that only names what somebody does ("leads the talks") is none."""
    kind = what.child("compound")
    nouns = {what.lemma.lower(), f"{kind.lemma} {what.lemma}".lower() if kind is not None else ""}
    if nouns & clause.what:
        return True
    return NAME in clause.what and what.pos == "PROPN" and fitting(index, what) is not None


def _body(what: Token, clause: _Clause, index: Index) -> str | None:
    if clause.whole:
        return fitting(index, what)
    owner = what.child("poss") or preposition(what, "of", "at")
    return fitting(index, owner) if owner is not None else None


def is_now(verb: Token) -> bool:
    """Does a verb tell of the present: "heads", "has headed", "is headed", "headed by"; not "headed", "may head"?"""
    helpers = [child for child in verb.children if child.dep in ("aux", "auxpass", "neg")]
    if any(helper.text.lower() in UNREAL for helper in helpers):
        return False
    if helpers:
        return helpers[0].tag in PRESENT
    return verb.tag in PRESENT or (verb.tag == "VBN" and verb.dep in ("acl", "advcl"))


def _is_done(verb: Token) -> bool:
    """Does a verb tell what was done: "defended", "had piloted"; not "would have defended", "did not defend"?"""
    helpers = {child.text.lower() for child in verb.children if child.dep in ("aux", "auxpass", "neg")}
    return verb.tag in ("VBD", "VBN", "VBG") and not helpers & UNREAL


def _in_charge(text: str, verb: Token, index: Index) -> Iterator[Role]:
    """As in "Ana Ruiz is in charge of the hospital", "at the helm of Acme"."""
    noun = preposition(verb, "in", "at")
    body = preposition(noun, "of") if noun is not None and noun.lemma.lower() in CHARGE else None
    holder = person(index, subject_of(verb)) if body is not None else None
    if noun is not None and body is not None and holder is not None and verb.tag in PRESENT:
        whose = fitting(index, body)
        if whose is not None or body.lemma.lower() in _leading():
            yield _role(text, (noun, body), holder, IN_CHARGE, whose)


@cache
def _leading() -> frozenset[str]:
    """Nouns of what can be led."""
    return frozenset(noun for clause in _table()["lead"] for noun in clause.what)


def _role(text: str, ends: tuple[Token, Token], holder: str, office: str, org: str | None) -> Role:
    first, last = min(end.start for end in ends), max(end.end for end in ends)
    span = Span(start=first, end=last)
    return Role(person=holder, title=span.of(text), office=office, org=org, span=span)
