"""Places that mean an entity without being its name: "the prime minister", "U.S. President Ana Ruiz", "she"."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import attrs
from attrs import frozen

from claims.claim import Role
from claims.entities import genders
from claims.entities.index import POINTERS, Index
from claims.entities.phrases import apposed, built, first_of, is_telling, kind_before, last_of, quoted
from claims.entities.reading import HOMONYMS
from claims.entities.states import is_of_town
from claims.mention import Entity, How, Mention
from claims.parse import Paragraph, Token
from claims.places import containment
from sources.span import Span

BESIDE = frozenset(("", ",", "-", "\u2013", "\u2014", "("))
"""What may stand between a title and the name that it goes with."""
AND = frozenset(("and", "and the"))
"""What joins two titles of one holder."""
OWNED = frozenset(("ORG", "PRODUCT", "NORP", "WORK_OF_ART"))
"""Types of what a body can own and name; the model takes products for anything."""
NAMED = frozenset(("name", "short", "alias"))
"""Kinds of naming that a noun phrase can be built around."""

Found = tuple[str, Span, How]
"""Id of an entity, a place that means it, and how."""


@frozen(kw_only=True, eq=False)
class Place:
    """A paragraph with the names that stand in it."""

    text: str
    """The article's text."""
    tokens: Sequence[Token]
    """The paragraph's tokens."""
    names: Sequence[tuple[Span, str, How]]
    """Where names stand in it, whom they mean and how, in order."""
    index: Index
    """The article's entities, with their offices."""

    def at(self, start: int) -> int:
        """Position of the token that holds a code point of the paragraph."""
        return bisect_left(self.tokens, start + 1, key=lambda token: token.start) - 1

    def within(self, span: Span) -> Sequence[Token]:
        """The tokens of a stretch of the paragraph; never empty."""
        first, last = self.at(span.start), self.at(span.end - 1)
        return self.tokens[first : last + 1]


def describe(
    text: str,
    entities: Iterable[Entity],
    paragraphs: Iterable[Paragraph],
    index: Index,
    roles: Iterable[Role],
) -> tuple[Entity, ...]:
    """The same entities with mentions of how "title" and "pronoun" beside those by name.

    `text`: the article's; `index`: its entities, offices included; `roles`: the same offices, in the order of the text.
    """
    given = tuple(entities)
    names = sorted((m.span, entity.id, m.how) for entity in given for m in entity.mentions)
    held = tuple(roles)
    found: dict[str, dict[Span, How]] = {}
    taken = {span for span, _, _ in names}
    for paragraph in paragraphs:
        if paragraph.headline or not paragraph.tokens:
            continue
        low = bisect_left(names, paragraph.span.start, key=lambda name: name[0].start)
        high = bisect_left(names, paragraph.span.end, key=lambda name: name[0].start)
        place = Place(text=text, tokens=paragraph.tokens, names=names[low:high], index=index)
        inside = [role for role in held if paragraph.span.holds(role.span)]
        for entity, span, how in _found(place, inside):
            if span not in taken:
                found.setdefault(entity, {}).setdefault(span, how)
                taken.add(span)
    return tuple(_with(entity, found.get(entity.id, {}), text) for entity in given)


def _with(entity: Entity, more: dict[Span, How], text: str) -> Entity:
    """An entity with more mentions."""
    told = {genders.PRONOUNS.get(span.of(text).lower()) for span, how in more.items() if how == "pronoun"}
    if len(told) > 1:
        more = {span: how for span, how in more.items() if how != "pronoun"}
    added = (Mention(span=span, surface=span.of(text), how=how) for span, how in more.items())
    return attrs.evolve(
        entity, mentions=tuple(sorted((*entity.mentions, *added), key=lambda mention: mention.span))
    )


def _found(place: Place, roles: Sequence[Role]) -> Iterator[Found]:
    """All that means an entity of a paragraph, the surest first."""
    yield from _titles(place, roles)
    for span, entity, how in place.names:
        if how in NAMED:
            yield from _phrases(place, span, entity)
    yield from _pointed(place)


def _phrases(place: Place, span: Span, entity: str) -> Iterator[Found]:
    """The noun phrase around a name, and those that stand in apposition to it."""
    words = place.within(span)
    inside = {token.i for token in words}
    head = next((token for token in words if token.head.i not in inside or token.head is token), words[-1])
    first = first_of(head, words[0])
    at = place.at(span.start)
    if (noun := kind_before(place.tokens, at, place.index.entities[entity].type)) is not None:
        first = min(first, first_of(noun, noun), key=lambda token: token.i)
    before = place.tokens[place.at(first.start) : at]
    of_state = place.tokens[max(0, at - len(before) - 1)].text == "of" and len(before) == 1
    if is_telling(before) and not of_state and not _names_another(place, before, entity):
        yield entity, Span(start=before[0].start, end=span.end), "title"
    yield from ((entity, whole, "title") for whole in _placed(place, span, entity, head, first))
    if (noun := quoted(words)) is not None:
        yield entity, _whole(noun), "title"
    for noun in apposed(head):
        if place.index.entity_at(noun.start) is None:
            yield entity, _whole(noun), "title"


def _names_another(place: Place, words: Sequence[Token], entity: str) -> bool:
    """Does another person stand in these words: "Ana Ruiz and Prof. Eva Holm"?"""
    return any(place.index.person_at(token.start) not in (None, entity) for token in words)


def _placed(place: Place, span: Span, entity: str, head: Token, first: Token) -> Iterator[Span]:
    """The phrase of a town with its region, and of a building with its town; with the owner's name in front."""
    kind = place.index.entities[entity].type
    if kind == "GPE" and (end := _region_end(place, span)) is not None:
        yield Span(start=first.start, end=end)
    if kind == "FAC" and (noun := built(head)) is not None:
        yield Span(start=first_of(noun, noun).start, end=_town_end(place, noun) or noun.end)
    elif (kind == "FAC" or is_of_town(head.text)) and (end := _town_end(place, head)) is not None:
        yield Span(start=first.start, end=end)
    if kind in OWNED and (owner := _owner(place, span)) is not None:
        yield Span(start=owner.start, end=span.end)


def _owner(place: Place, span: Span) -> Span | None:
    """The name of the body that owns what is named right behind it: "Kestrel" in "Kestrel's Lumo player"."""
    able = (name for name, _, _ in place.names if name.end == span.start - 3)
    owner = next(able, None)
    if owner is None or place.text[owner.end : span.start] not in ("'s ", "\u2019s "):
        return None
    held = place.index.entity_at(owner.start)
    return owner if held and place.index.entities[held].type == "ORG" else None


def _town_end(place: Place, noun: Token) -> int | None:
    """Where the town ends that a building is said to stand in right behind its name, its region included."""
    inside = next((child for child in noun.children if child.dep == "prep" and child.i == noun.i + 1), None)
    town = inside.child("pobj") if inside and inside.text == "in" else None
    name = next((name for name, _, _ in place.names if town and name.start <= town.start < name.end), None)
    found = place.index.entity_at(name.start) if name else None
    if name is None or found is None or place.index.entities[found].type != "GPE":
        return None
    return _region_end(place, name) or name.end


def _region_end(place: Place, span: Span) -> int | None:
    """Where the region ends that stands right behind a town's name and holds it ("Veldmoor, Ohio"); None for none."""
    after = next((name for name, _, _ in place.names if name.start == span.end + 2), None)
    if after is None or place.text[span.end : after.start] != ", ":
        return None
    held = containment.holds(after.of(place.text), span.of(place.text))
    known = containment.holds(HOMONYMS, after.of(place.text))
    town = place.text[span.start : span.end]
    return after.end if held or (known and containment.holds(HOMONYMS, town) is None) else None


def _whole(noun: Token) -> Span:
    """The noun phrase of a noun, without clauses."""
    return Span(start=first_of(noun, noun).start, end=last_of(noun).end)


def _titles(place: Place, roles: Sequence[Role]) -> Iterator[Found]:
    """Offices before and behind the names of their holders, with the body that they are held in."""
    names = [(span, entity) for span, entity, _ in place.names]
    for i, role in enumerate(roles):
        start = _start(place, role)
        if (
            i
            and roles[i - 1].person == role.person
            and _between(place, roles[i - 1].span.end, role.span.start) in AND
        ):
            start = _start(place, roles[i - 1])
        whole = Span(start=start, end=role.span.end)
        for span, entity in names:
            if entity != role.person:
                continue
            if span.start >= whole.end and (gap := _between(place, whole.end, span.start)) in BESIDE:
                yield (entity, whole if gap else Span(start=start, end=span.end), "title")
            elif span.end <= whole.start and _between(place, span.end, whole.start) in BESIDE - {""}:
                yield entity, whole, "title"


def _start(place: Place, role: Role) -> int:
    """Where the noun phrase of a title begins."""
    words = place.within(role.span)
    inside = {token.i for token in words}
    head = next((token for token in words if token.head.i not in inside or token.head is token), words[-1])
    first = first_of(head, words[0])
    return min(first.start, role.span.start)


def _between(place: Place, first: int, last: int) -> str | None:
    """The words between two places of the text, in lower case; None where they overlap."""
    return place.text[first:last].strip().lower() if first <= last else None


def _pointed(place: Place) -> Iterator[Found]:
    """Pronouns and definite nouns that only one entity named before can be meant by."""
    for token in place.tokens:
        pronoun = token.pos == "PRON" or token.tag == "PRP$"
        if not (pronoun or token.pos in ("NOUN", "PROPN") or token.text == "old") or token.dep == "compound":
            continue
        meant = place.index.antecedent(token)
        if meant is None:
            continue
        first = token if pronoun else next((c for c in token.children if c.text.lower() in POINTERS), token)
        yield meant, Span(start=first.start, end=token.end), "pronoun" if pronoun else "title"
