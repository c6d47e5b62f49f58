"""Offices that an article gives to people: who holds which office, in which body."""

from attrs import evolve

from claims.claim import Role
from claims.entities.index import Index
from claims.parse import Paragraph, Token
from claims.roles import offices
from claims.roles.bodies import body
from claims.roles.holders import Place, head_of, holder, used_to
from claims.roles.offices import Title
from sources.article import Article
from sources.span import Span


def find(article: Article, paragraphs: tuple[Paragraph, ...], index: Index) -> tuple[Role, ...]:
    """The offices stated in an article, in the order of the text; `index` holds the article's entities."""
    found: list[Role] = []
    for paragraph in paragraphs:
        found.extend(_in_paragraph(article.text, paragraph.tokens, index))
    return tuple(found)


def _in_paragraph(text: str, tokens: tuple[Token, ...], index: Index) -> list[Role]:
    """The offices stated in a paragraph; one joined to another by "and" has the same holder."""
    titles = offices.find(tokens)
    held: dict[int, str] = {}
    for i in reversed(range(len(titles))):
        person = holder(Place(tokens, titles[i], index)) or _from_next(tokens, titles, held, i)
        if person:
            held[i] = person
    for i in range(1, len(titles)):
        if i not in held and i - 1 in held and _is_joined(tokens, titles[i - 1], titles[i]):
            held[i] = held[i - 1]
    found = {i: told(text, Place(tokens, titles[i], index), person) for i, person in sorted(held.items())}
    return [_with_body(role, found.get(i + 1), text) for i, role in found.items()]


def _from_next(
    tokens: tuple[Token, ...], titles: tuple[Title, ...], held: dict[int, str], i: int
) -> str | None:
    """As in "chairwoman and chief executive Ana Ruiz": the first title's holder is the second's."""
    if i + 1 not in held:
        return None
    between = [token.text.lower() for token in tokens[titles[i].last + 1 : titles[i + 1].first]]
    return held[i + 1] if between in (["and"], ["-"], ["/"]) else None


def _is_joined(tokens: tuple[Token, ...], last: Title, title: Title) -> bool:
    """As in "founder of Acme and its chief executive": joined by the parse, and nothing happens in between."""
    between = tokens[last.last + 1 : title.first]
    joined = any(token.dep == "cc" for token in between) and head_of(tokens, title).dep in ("conj", "appos")
    return joined and not any(token.pos in ("VERB", "AUX") for token in between)


def _with_body(role: Role, following: Role | None, text: str) -> Role:
    """As in "president and chief executive of Acme": the body of the second title is that of the first."""
    if role.org is not None or following is None or following.person != role.person:
        return role
    between = text[role.span.end : following.span.start].split()
    return evolve(role, org=following.org) if between == ["and"] else role


def told(text: str, place: Place, person: str, modifier: str = "") -> Role:
    """The value that the rest of the program sees; `modifier` is what the words around tell of the office ("future")."""
    org, first, last = body(place)
    end = place.index.end_of(place.tokens[last].start) or place.tokens[last].end
    office = place.title.office
    before = place.tokens[first - 1].text.lower() if first else ""
    if before in offices.MODIFIERS and first < place.title.first:
        office, first = offices.joined(before, office), first - 1
    if place.head.dep == "attr" and used_to(place.head.head):
        office = offices.joined("former", office)
    office = offices.joined(modifier, office) if modifier else office
    span = Span(start=place.tokens[first].start, end=end)
    return Role(person=person, title=span.of(text), office=office, org=org, span=span)
