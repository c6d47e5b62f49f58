"""Entities across articles: the same person, body or state under all its names.

Names that are equal or accepted variants join at once. A likeness alone never joins two people: what looks
like a misspelling needs context in common (office, body, doings), and a surname alone needs a companion.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

import attrs
from attrs import frozen

from claims import names, places
from claims.claim import Claim, Event, Reading, Role, Speaker
from claims.mention import Entity, EntityType
from claims.names.bodies import compare_bodies, is_body
from claims.names.given import mistaken, surname_mistaken, taken_for_another
from claims.names.words import family_first, fold, given_names
from factcheck.clusters import Clusters
from factcheck.linking import likeness
from factcheck.linking.context import Contexts
from factcheck.model import OriginGroup, StoryEntity, StoryMention
from factcheck.story import Story
from sources.digest import digest
from sources.origins.grouping import SharedPassage

CROWD = 40
"""A word that more names than this share says nothing about who is meant, and proposes no pair."""
INTRODUCED = re.compile(r"\b(?:(?:sur|nick)?named|called|known as) \Z")
NEAR = 12
"""Code points before a name in which such words stand."""
FAMILIES: dict[EntityType, str] = {"PERSON": "person", "GPE": "place", "LOC": "place", "NORP": "people"}
"""Types that may be one entity; every type that is not listed counts as a body or thing."""


@frozen(kw_only=True)
class Local:
    """An entity of one article."""

    article: str
    """Id of the article."""
    entity: Entity
    """As extraction gave it."""
    introduced: bool = False
    """True where the article brings it in by this name: "a woman surnamed Lund" is nobody whom a reader knows."""

    @property
    def family(self) -> str:
        """Person, place, people or thing: only equals may join."""
        return FAMILIES.get(self.entity.type, "thing")


def link(
    readings: Sequence[Reading],
    groups: tuple[OriginGroup, ...],
    passages: tuple[SharedPassage, ...] = (),
) -> Story:
    """Join the entities of all articles and write their story-wide ids into the claims."""
    found = [
        Local(article=r.article.id, entity=e, introduced=_is_introduced(r.article.text, e))
        for r in readings
        for e in r.entities
    ]
    clusters = Clusters(local.entity.id for local in found)
    contexts = Contexts(readings, clusters)
    _by_country(found, clusters)
    _by_name(found, clusters, contexts)
    _by_short_name(found, clusters, contexts)
    _by_likeness(found, clusters, contexts)
    _by_given_name(found, clusters, contexts)
    _by_surname(found, clusters, contexts)
    entities, ids = _entities(found, clusters, groups)
    claims = tuple(renamed(claim, ids) for reading in readings for claim in reading.claims)
    return Story(
        articles=tuple(reading.article for reading in readings),
        groups=groups,
        entities=entities,
        claims=claims,
        passages=passages,
    )


def _is_introduced(text: str, entity: Entity) -> bool:
    """Does the first place of a name bring somebody in by it?"""
    start = entity.mentions[0].span.start
    return INTRODUCED.search(text[max(0, start - NEAR) : start]) is not None


def _by_country(found: Iterable[Local], clusters: Clusters) -> None:
    """A state is one entity, by its code."""
    first: dict[str, str] = {}
    for local in found:
        if local.entity.country is not None and local.family == "place":
            clusters.join(local.entity.id, first.setdefault(local.entity.country, local.entity.id))


def _by_name(found: Iterable[Local], clusters: Clusters, contexts: Contexts) -> None:
    """Equal names join; then accepted variants of one another do, unless their offices tell two people apart."""
    first: dict[tuple[str, bool], Local] = {}
    for local in found:
        key = (fold(local.entity.name), local.entity.country is not None)
        clusters.join(local.entity.id, first.setdefault(key, local).entity.id)
    for one, other in _alike(first.values()):
        family = _family(one, other)
        if family is None or not _variants(one.entity.name, other.entity.name, family):
            continue
        turned = sorted(fold(one.entity.name).split()) == sorted(fold(other.entity.name).split())
        if turned or not contexts.differ(one.entity.id, other.entity.id):
            clusters.join(one.entity.id, other.entity.id)


def _family(one: Local, other: Local) -> str | None:
    """What two may both be: people also where the model takes one of them for a body that no word of its name shows."""
    if one.family == other.family:
        return one.family
    if {one.family, other.family} != {"person", "thing"}:
        return None
    thing = one if one.family == "thing" else other
    return None if is_body(thing.entity.name) or not _is_full(thing.entity.name) else "person"


def _variants(one: str, other: str, family: str) -> bool:
    """Are two names accepted variants of each other, read as names of people or of bodies?"""
    if family == "person":
        full = _is_full(one) and _is_full(other)
        return full and names.compare(one, other).level in ("same", "variant")
    return compare_bodies(one, other).level in ("same", "variant") and not _is_part(one, other)


def _is_part(one: str, other: str) -> bool:
    """Does one name have a place that the other has not? "Acme Canada" is a part of "Acme"."""
    first, second = set(one.split()), set(other.split())
    return any(places.state_of(word) for word in sorted(first ^ second))


def _is_full(name: str) -> bool:
    return len(name.split()) > 1


def _alike(locals_: Iterable[Local]) -> Iterator[tuple[Local, Local]]:
    """Pairs of names that share a word, each pair once."""
    by_word: dict[str, list[Local]] = {}
    for local in locals_:
        for word in sorted(set(fold(local.entity.name).split())):
            by_word.setdefault(word, []).append(local)
    seen: set[tuple[str, str]] = set()
    for _, sharing in sorted(by_word.items()):
        for one, other in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            pair = (one.entity.id, other.entity.id)
            if pair not in seen:
                seen.add(pair)
                yield one, other


def _by_short_name(found: Sequence[Local], clusters: Clusters, contexts: Contexts) -> None:
    """A surname alone joins the only person of that surname: by the same companions, or if nothing else bears the word."""
    bearers: dict[str, set[str]] = {}
    people = [local for local in found if local.family == "person"]
    full = [local for local in found if _is_full(local.entity.name)]
    for local in full:
        for word in set(fold(local.entity.name).split()) if local.family == "person" else ():
            bearers.setdefault(word, set()).add(clusters.of(local.entity.id))
    taken = {word for local in full for word in _taken(local)}
    for local in people:
        who = bearers.get(fold(local.entity.name), set()) if not _is_full(local.entity.name) else ()
        if len(who) != 1:
            continue
        ids = local.entity.id, next(iter(who))
        alone = fold(local.entity.name) not in taken and not contexts.differ(*ids)
        if (alone and not local.introduced) or contexts.shared(*ids):
            clusters.join(*ids)


def _taken(local: Local) -> Iterable[str]:
    """The words of a full name that do not tell its bearer: of a body or place all, of a person the given name."""
    words = fold(local.entity.name).split()
    if local.family != "person":
        return words
    return [word for word in words if word == words[0] or word in given_names() or word in family_first()]


def _by_likeness(found: Sequence[Local], clusters: Clusters, contexts: Contexts) -> None:
    """Full names of people, and of bodies, that look like misspellings of each other join when their context does too."""
    full = {(clusters.of(one.entity.id), one.family): one for one in found if _is_full(one.entity.name)}
    for one, other in _alike(full.values()):
        ids = one.entity.id, other.entity.id
        if clusters.of(ids[0]) != clusters.of(ids[1]) and _misspelt(one, other):
            people = one.family == other.family == "person"
            together = people and (contexts.agree(*ids) or _is_sure(one, other, contexts))
            if together or contexts.told_alike(*ids):
                clusters.join(*ids)


def _by_given_name(found: Sequence[Local], clusters: Clusters, contexts: Contexts) -> None:
    """The only two bearers of a surname join where their given names may be mistaken and they play one part."""
    people = [one for one in found if one.family == "person" and _is_full(one.entity.name)]
    bearers: dict[str, dict[str, Local]] = {}
    for one in people:
        surname = fold(one.entity.name).rsplit(maxsplit=1)[-1]
        bearers.setdefault(surname, {}).setdefault(clusters.of(one.entity.id), one)
    for _, sharing in sorted(bearers.items()):
        if len(sharing) == 2:
            one, other = sharing.values()
            names, ids = (one.entity.name, other.entity.name), (one.entity.id, other.entity.id)
            if (mistaken(*names) and contexts.one_part(*ids)) or (
                taken_for_another(*names) and contexts.one_post(*ids)
            ):
                clusters.join(*ids)


def _by_surname(found: Sequence[Local], clusters: Clusters, contexts: Contexts) -> None:
    """The only two bearers of a given name join where their surnames may be mistaken and one office is theirs alone."""
    people = [one for one in found if one.family == "person" and _is_full(one.entity.name)]
    bearers: dict[str, dict[str, Local]] = {}
    for one in people:
        bearers.setdefault(fold(one.entity.name).split()[0], {}).setdefault(clusters.of(one.entity.id), one)
    for _, sharing in sorted(bearers.items()):
        if len(sharing) == 2:
            one, other = sharing.values()
            alike = surname_mistaken(one.entity.name, other.entity.name)
            if alike and contexts.one_office(one.entity.id, other.entity.id):
                clusters.join(one.entity.id, other.entity.id)


def _misspelt(one: Local, other: Local) -> bool:
    """Is one name the other with a slip of the pen? States have names of their own."""
    if one.entity.country is not None or other.entity.country is not None:
        return False
    kinds = frozenset({one.entity.type, other.entity.type})
    return likeness.is_slip(kinds, one.entity.name, other.entity.name)


def _is_sure(one: Local, other: Local, contexts: Contexts) -> bool:
    """Is it a slip by the names alone, in articles of which none has both?"""
    ids = one.entity.id, other.entity.id
    sure = likeness.is_sure(one.entity.name, other.entity.name)
    return sure and not contexts.in_one_article(*ids) and not contexts.differ(*ids)


def _entities(
    found: Sequence[Local], clusters: Clusters, groups: tuple[OriginGroup, ...]
) -> tuple[tuple[StoryEntity, ...], dict[str, str]]:
    """The joined entities, and the story-wide id of each local one."""
    group = {article: g.id for g in groups for article in g.articles}
    by_id = {local.entity.id: local for local in found}
    entities: list[StoryEntity] = []
    ids: dict[str, str] = {}
    for members in clusters.sets():
        entity = _joined([by_id[member] for member in members], group)
        entities.append(entity)
        ids |= dict.fromkeys(members, entity.id)
    return tuple(sorted(entities, key=lambda entity: (entity.name, entity.id))), ids


def _joined(members: Sequence[Local], group: dict[str, str]) -> StoryEntity:
    """One entity out of several: the type most articles give, the name most origins use."""
    types = Counter(local.entity.type for local in members)
    kind = min(types, key=lambda t: (-types[t], t))
    origins: dict[str, set[str]] = {}
    for local in members:
        origins.setdefault(local.entity.name, set()).add(group[local.article])
    name = min(origins, key=lambda n: (-len(origins[n]), -len(n.split()), -len(n), n))
    mentions = sorted(
        (StoryMention(article=local.article, mention=m) for local in members for m in local.entity.mentions),
        key=lambda m: (m.article, m.mention.span),
    )
    country = min((local.entity.country for local in members if local.entity.country), default=None)
    identity = digest("entity", kind, name, country, *sorted({m.article for m in mentions}))
    return StoryEntity(id=identity, name=name, type=kind, country=country, mentions=tuple(mentions))


def renamed(claim: Claim, ids: dict[str, str]) -> Claim:
    """The claim with story-wide entity ids in place of its article's own."""
    return attrs.evolve(
        claim,
        speaker=_renamed_speaker(claim.speaker, ids) if claim.speaker else None,
        through=tuple(_renamed_speaker(speaker, ids) for speaker in claim.through),
        entities=tuple(sorted({ids[one] for one in claim.entities if one in ids})),
        roles=tuple(_renamed_role(role, ids) for role in claim.roles),
        events=tuple(_renamed_event(event, ids) for event in claim.events),
    )


def _renamed_speaker(speaker: Speaker, ids: dict[str, str]) -> Speaker:
    return attrs.evolve(speaker, entity=ids.get(speaker.entity)) if speaker.entity else speaker


def _renamed_role(role: Role, ids: dict[str, str]) -> Role:
    return attrs.evolve(role, person=ids[role.person], org=ids.get(role.org) if role.org else None)


def _renamed_event(event: Event, ids: dict[str, str]) -> Event:
    if not (event.names or event.agent or event.patient or event.place):
        return event
    agent, patient, place = (
        ids.get(part) if part else None for part in (event.agent, event.patient, event.place)
    )
    names = tuple(sorted({ids[one] for one in event.names if one in ids}))
    return attrs.evolve(event, agent=agent, patient=patient, place=place, names=names)
