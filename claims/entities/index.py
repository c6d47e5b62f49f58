"""Whom and what pronouns and definite nouns mean in one article: "he", "the ministry", "the 52-year-old"."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import islice

from claims import concepts
from claims.claim import Role
from claims.entities import ages, binding, genders
from claims.entities.lookup import Lookup
from claims.entities.pronouns import Pronouns
from claims.mention import Entity
from claims.parse import Paragraph, Token
from claims.roles import offices
from claims.tables import rows

POINTERS = frozenset(("the", "this", "that"))
"""Determiners of nouns that mean something named before."""
DETAILS = frozenset(("compound", "amod", "nmod", "prep", "poss", "appos", "relcl", "acl", "nummod"))
"""What hangs on a noun that says more than which one was named before."""
RIVALS = frozenset(("ORG", "PRODUCT", "FAC", "WORK_OF_ART", "EVENT"))
"""Types of what "the company" can mean as well: the model takes bodies for any of them."""


class Index(Lookup):
    """The entities of an article by their places, and what means them without naming them.

    `entities` as `entities.find` gives them; `paragraphs` of the same article; `roles` for "the minister".
    """

    def __init__(
        self, entities: Iterable[Entity], paragraphs: Sequence[Paragraph], roles: Iterable[Role] = ()
    ) -> None:
        """Sort the mentions by place."""
        super().__init__(entities, paragraphs)
        self._roles = tuple(roles)
        self._known: dict[str, list[tuple[str, int]]] = {}
        self._pronouns = Pronouns(self, self._described)

    def with_roles(self, roles: Iterable[Role]) -> "Index":
        """The same index that also knows who holds which office."""
        return Index(self.entities.values(), self.paragraphs, roles)

    def antecedent(self, token: Token) -> str | None:
        """Id of the entity that "he", "the ministry" or "the minister" means; None unless only one is possible."""
        if token.text.lower() in genders.PRONOUNS:
            return self._pronouns.meant(token)
        return self._of_noun(token, 0)

    def persons_before(self, pronoun: Token) -> tuple[str, ...]:
        """Ids of the persons whom "he" or "she" can mean by where they stand; empty for other words."""
        return self._pronouns.before(pronoun)

    def suits(self, person: str, pronoun: Token) -> bool:
        """Can "he" or "she" mean a person, by what names and forms of address tell?"""
        return self._pronouns.suits(person, pronoun)

    def _described(self, noun: Token, depth: int) -> str | None:
        """The person whom a definite noun means."""
        found = self._of_noun(noun, depth)
        return found if found and self.entities[found].type == "PERSON" else None

    def _of_noun(self, token: Token, depth: int) -> str | None:
        """The entity that a definite noun means; `depth`: how many nouns and pronouns were followed to it."""
        if not any(child.text.lower() in POINTERS for child in token.children):
            return None
        age = ages.age_of(token)
        if age is not None:
            return self._of_age(age, token, depth)
        noun = _plain(token) if token.pos in ("NOUN", "PROPN") else None
        return self._only(noun, token) if noun else None

    def _of_age(self, age: int, token: Token, depth: int) -> str | None:
        """The one person of a stated age, or else the subject of the sentence before, whose age is not stated."""
        if age in self._ages:
            able = {person for person, first in self._ages[age].items() if first < token.start}
            return next(iter(able)) if len(able) == 1 == len(self._ages[age]) else None
        if token.text != "old":
            return None
        people = self._pronouns.people_before(token, depth)
        aged = {person for found in self._ages.values() for person in found}
        return people[0] if len(people) == 1 and people[0] not in aged else None

    @cached_property
    def _ages(self) -> dict[int, dict[str, int]]:
        """People by the ages that stand beside their names, with where these names first end."""
        found: dict[int, dict[str, int]] = {}
        for start, end, entity in self.spans:
            paragraph = self.paragraph_at(start) if self.entities[entity].type == "PERSON" else None
            if paragraph:
                last = bisect_left(paragraph.tokens, end, key=lambda token: token.start) - 1
                age = ages.stated(paragraph.tokens, last)
                if age is not None:
                    found.setdefault(age, {}).setdefault(entity, end)
        return found

    def _only(self, noun: str, token: Token) -> str | None:
        """The entity that a noun can mean: the only body of the kind or holder of the office so far, or the one just named."""
        able = self._able(noun)
        barred = {self.entity_at(word.start) for word in binding.barred(token)}
        earlier = [entity for entity, first in able[:3] if first < token.start and entity not in barred]
        if len(earlier) == 1 and not self._has_rival(noun, dict(able), token):
            return earlier[0]
        return self._last_subject(dict(able), token) if len(earlier) > 1 else None

    def _holders(self, noun: str, fits: Callable[[str, str], bool]) -> dict[str, int]:
        """The persons whose office fits a noun, and where it is first stated."""
        found: dict[str, int] = {}
        for role in self._roles:
            if fits(noun, role.office):
                found[role.person] = min(role.span.start, found.get(role.person, role.span.start))
        return found

    @cached_property
    def _addressed(self) -> dict[str, dict[str, int]]:
        """By noun the persons whom a form of address calls so, with where it first stands: "Father Brown" is the priest."""
        found: dict[str, dict[str, int]] = {}
        for start, _, entity in self.spans:
            paragraph = self.paragraph_at(start) if self.entities[entity].type == "PERSON" else None
            if paragraph:
                at = bisect_left(paragraph.tokens, start, key=lambda token: token.start) - 1
                word = paragraph.tokens[at].text if at >= 0 else ""
                noun = _addresses().get(word.lower()) if word.istitle() else None
                if noun:
                    found.setdefault(noun, {}).setdefault(entity, paragraph.tokens[at].start)
        return found

    def _has_rival(self, noun: str, able: dict[str, int], token: Token) -> bool:
        """Is something just named that the model may have taken for no body, while a company is looked for?"""
        near = next(
            (named for one in self.back_from(token.start) if (named := self.named_before(one, token))), ()
        )
        rivals = [entity for entity in near if self.entities[entity].type in RIVALS]
        return _kinds().get(noun) == "company" and bool(rivals) and not any(one in able for one in rivals)

    def _last_subject(self, able: dict[str, int], token: Token) -> str | None:
        """The one able entity that is a subject in the sentence before a word; None where that names a second one."""
        sentence = next(islice(self.back_from(token.start), 1, None), None)
        if sentence is None or self.named_before(next(self.back_from(token.start)), token):
            return None
        named = self.named_before(sentence, token)
        rivals = {one for one in named if one in able or self.entities[one].type in RIVALS}
        subjects = {self.entity_at(word.start) for word in self.subjects_before(sentence, token)}
        return next(iter(rivals)) if len(rivals) == 1 and rivals <= subjects & able.keys() else None

    def _able(self, noun: str) -> list[tuple[str, int]]:
        """The bodies of the kind, or else the holders of the office, that a noun tells, by where they are first named."""
        if noun not in self._known:
            found = {entity.id: entity.mentions[0].span.start for entity in self._bodies(noun)}
            found = (
                found
                or self._holders(noun, _is_held)
                or self._addressed.get(noun, {})
                or self._holders(noun, _is_alike)
            )
            self._known[noun] = sorted(found.items(), key=lambda able: (able[1], able[0]))
        return self._known[noun]

    def _bodies(self, noun: str) -> Iterator[Entity]:
        """The bodies that a noun can mean by its kind: for a firm any that no name shows to be something else."""
        kind = _kinds().get(noun)
        for entity in self.entities.values() if kind else ():
            kinds = kinds_of(entity.name) or self._called.get(entity.id, frozenset())
            if entity.type == "ORG" and (kind in kinds or (kind == "company" and not kinds)):
                yield entity

    @cached_property
    def _called(self) -> dict[str, frozenset[str]]:
        """What bodies are called where they are named: "union" for "the union, Sarto" and "the union Sarto"."""
        found: dict[str, frozenset[str]] = {}
        for paragraph in self.paragraphs:
            for token in paragraph.tokens:
                for noun in _callings(token):
                    kind, body = _kinds().get(noun.lemma.lower()), self.entity_at(token.start)
                    if kind and body and self.entity_at(noun.start) is None:
                        found[body] = found.get(body, frozenset()) | {
                            kind if _is_sole(noun, kind) else "other"
                        }
        return found


def _plain(token: Token) -> str | None:
    """The noun or office in "the minister", "the prime minister", by its normal form; None where more is said of it."""
    details = [child for child in token.children if child.dep in DETAILS]
    if not details:
        return token.lemma.lower() if token.pos == "NOUN" else None
    words = [*details, token]
    if [word.i for word in words] != list(range(words[0].i, token.i + 1)):
        return None
    return offices.normal(" ".join(word.text for word in words))


def kinds_of(name: str) -> frozenset[str]:
    """What a body's name shows it to be: "ministry" for "Ministry of Health of Chile"; empty for nothing."""
    words = [word.strip(".,").lower() for word in name.split()]
    return frozenset(kind for word in (words[0], words[-1]) if (kind := _kinds().get(word)))


def _is_held(noun: str, office: str) -> bool:
    """Can "the minister" mean the holder of an office ("deputy minister of health")?"""
    return (
        noun == office
        or office.split(" of ", maxsplit=1)[0].split("-", maxsplit=1)[0].rpartition(" ")[2] == noun
    )


def _is_sole(noun: Token, kind: str) -> bool:
    """Is it "the union", not "a union" or "his first club"? A firm is one among others."""
    return kind == "company" or any(
        child.text.lower() == "the" for child in (*noun.children, *noun.head.children)
    )


def _callings(name: Token) -> Iterator[Token]:
    """The common nouns that stand beside a name for the same: in apposition, before it, or after "is"."""
    if name.pos != "PROPN":
        return
    beside = [child for child in name.children if child.dep in ("appos", "compound")]
    if name.dep == "appos":
        beside.append(name.head)
    if name.dep == "nsubj" and name.head.lemma == "be" and (told := name.head.child("attr")):
        beside.append(told)
    yield from (noun for noun in beside if noun.pos == "NOUN")


def _is_alike(noun: str, office: str) -> bool:
    """Can "the player" mean a striker: a word for the same notion?"""
    return noun != office and concepts.of_lemma(noun) == concepts.of_lemma(office)


@cache
def _kinds() -> dict[str, str]:
    """What a noun for a body means when it stands alone."""
    return {row["noun"]: row["kind"] for row in rows("bodies") if row["kind"] != "-"}


@cache
def _addresses() -> dict[str, str]:
    """By form of address the noun for whom it is used: "priest" for "Father"."""
    return {row["word"]: row["calling"] for row in rows("honorifics") if row["calling"] != "-"}
