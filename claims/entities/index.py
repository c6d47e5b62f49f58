"""Look-up in the entities of one article: what stands at a place, and whom "he" or "the ministry" means."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import islice

from claims.claim import Role
from claims.entities import ages
from claims.mention import Entity
from claims.parse import Paragraph, Sentence, Token
from claims.roles import offices
from claims.tables import rows
from sources.span import Span

GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
"""Pronouns for one person, with the gender."""
SUBJECT_PRONOUNS = frozenset(("he", "she"))
"""Those that are subjects."""
POINTERS = frozenset(("the", "this", "that"))
"""Determiners of nouns that mean something named before."""
DETAILS = frozenset(("compound", "amod", "nmod", "prep", "poss", "appos", "relcl", "acl", "nummod"))
"""What hangs on a noun that says more than which one was named before."""
SUBJECTS = frozenset(("nsubj", "nsubjpass"))
"""Relations of a subject to its verb."""
JOINED = frozenset(("conj", "ccomp", "parataxis"))
"""Relations of a second main clause to the first."""
MOST = 40
"""Subjects of one sentence that are looked at; a sentence with more is no prose."""
DEEPEST = 3
"""Pronouns in a row that are followed back to a name."""


class Index:
    """The entities of an article by their places.

    `entities` as `entities.find` gives them; `paragraphs` of the same article; `roles` for "the minister".
    """

    def __init__(
        self, entities: Iterable[Entity], paragraphs: Sequence[Paragraph], roles: Iterable[Role] = ()
    ) -> None:
        """Sort the mentions by place."""
        self.entities = {entity.id: entity for entity in entities}
        self._paragraphs = tuple(paragraphs)
        self._roles = tuple(roles)
        self._spans = sorted(
            (
                (mention.span.start, mention.span.end, entity.id)
                for entity in self.entities.values()
                for mention in entity.mentions
                if mention.is_name
            ),
            key=lambda place: (place[0], -place[1], place[2]),
        )
        self._starts = [start for start, _, _ in self._spans]
        self._longest = max((end - start for start, end, _ in self._spans), default=0)
        self._earliest: dict[str, list[tuple[int, str]]] = {}
        self._told: dict[str, str] = {}
        self._by_sentence: dict[int, list[Token]] = {}

    def with_roles(self, roles: Iterable[Role]) -> "Index":
        """The same index that also knows who holds which office."""
        return Index(self.entities.values(), self._paragraphs, roles)

    def entity_at(self, start: int) -> str | None:
        """Id of the entity whose innermost mention holds a code point."""
        place = self._place(start)
        return place[2] if place else None

    def person_at(self, start: int) -> str | None:
        """Id of the person whose mention holds a code point."""
        found = self.entity_at(start)
        return found if found and self.entities[found].type == "PERSON" else None

    def end_of(self, start: int) -> int | None:
        """Where the innermost mention that holds a code point ends."""
        place = self._place(start)
        return place[1] if place else None

    def _place(self, start: int) -> tuple[int, int, str] | None:
        """Start, end and entity of the innermost mention that holds a code point."""
        for i in range(bisect_right(self._starts, start) - 1, -1, -1):
            first, end, _ = self._spans[i]
            if end > start:
                return self._spans[i]
            if first + self._longest <= start:
                return None
        return None

    def entities_in(self, span: Span) -> tuple[str, ...]:
        """Ids of all entities with a mention wholly inside a span, sorted."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return tuple(sorted({entity for _, end, entity in self._spans[low:high] if end <= span.end}))

    def antecedent(self, token: Token) -> str | None:
        """Id of the entity that "he", "the ministry" or "the minister" means; None unless only one is possible."""
        word = token.text.lower()
        if word in GENDERS:
            return self._person_before(token, GENDERS[word])
        if not any(child.text.lower() in POINTERS for child in token.children):
            return None
        age = ages.age_of(token)
        if age is not None:
            return self._of_age(age, token.start)
        noun = _plain(token) if token.pos in ("NOUN", "PROPN") else None
        return self._only(noun, token.start) if noun else None

    def _of_age(self, age: int, start: int) -> str | None:
        """The one person who is said to be of an age, where that stands before a place."""
        able = {person for person, first in self._ages.get(age, {}).items() if first < start}
        return next(iter(able)) if len(able) == 1 == len(self._ages[age]) else None

    @cached_property
    def _ages(self) -> dict[int, dict[str, int]]:
        """People by the ages that stand beside their names, with where these names first end."""
        found: dict[int, dict[str, int]] = {}
        for start, end, entity in self._spans:
            paragraph = self._paragraph_at(start) if self.entities[entity].type == "PERSON" else None
            if paragraph:
                last = bisect_left(paragraph.tokens, end, key=lambda token: token.start) - 1
                age = ages.stated(paragraph.tokens, last)
                if age is not None:
                    found.setdefault(age, {}).setdefault(entity, end)
        return found

    def _person_before(self, token: Token, gender: str) -> str | None:
        """The one person whom a pronoun can mean, or the subject of the main clause of the sentence before."""
        able = self.persons_before(token)
        if len(able) == 1:
            return able[0] if self._told_to(token, gender) in (None, able[0]) else None
        sentence = next(self._back_from(token.start), None)
        if (
            not able
            or sentence is None
            or self._subjects(self._subjects_before(sentence, token), token, gender)
        ):
            return None
        root = next(islice(self._back_from(token.start), 1, None)).root
        clauses = [root, *(child for child in root.children if child.dep in JOINED)]
        told = self._subjects([word for verb in clauses for word in verb.children], token, gender)
        return told[0] if len(told) == 1 else None

    def _told_to(self, token: Token, gender: str) -> str | None:
        """The person to whom the clause of a pronoun is told, who may be meant as well: "A told B that she had won"."""
        for word in (token, *token.ancestors()):
            if word.dep == "ccomp" and word.i > word.head.i and (heard := word.head.child("dobj", "dative")):
                return self._of_gender(heard, gender)
        return None

    def persons_before(self, token: Token, depth: int = 0) -> tuple[str, ...]:
        """Ids of the persons who were subjects in the same sentence so far, or else in the one before.

        A pronoun that was the subject there counts for the person whom it meant; empty for other words than "he" and "she".
        """
        gender = GENDERS.get(token.text.lower())
        for sentence in self._back_from(token.start) if gender else ():
            subjects = self._subjects_before(sentence, token)
            if found := self._subjects(subjects, token, gender or ""):
                return found
            last = next((word for word in subjects if GENDERS.get(word.text.lower()) == gender), None)
            if last is not None and depth < DEEPEST:
                return self.persons_before(last, depth + 1)
        return ()

    def _subjects_before(self, sentence: Sentence, token: Token) -> list[Token]:
        """The last subjects of a sentence before a token, in the order of the text."""
        start = sentence.span.start
        if start not in self._by_sentence:
            self._by_sentence[start] = [word for word in sentence.tokens if word.dep in SUBJECTS]
        subjects = self._by_sentence[start]
        end = bisect_left(subjects, token.start, key=lambda word: word.start)
        return subjects[max(0, end - MOST) : end]

    def _subjects(self, words: Iterable[Token], pronoun: Token, gender: str) -> tuple[str, ...]:
        """The persons of a gender among subjects before a pronoun, and those joined to them by "and"."""
        subjects = [word for word in words if word.dep in SUBJECTS and word.start < pronoun.start]
        named = [*subjects, *(child for word in subjects for child in word.children if child.dep == "conj")]
        return tuple(dict.fromkeys(person for word in named if (person := self._of_gender(word, gender))))

    def suits(self, person: str, pronoun: Token) -> bool:
        """Can "he" or "she" mean a person, by what forms of address tell?"""
        return self._gender(person) in ("", GENDERS.get(pronoun.text.lower()))

    def _of_gender(self, word: Token, gender: str) -> str | None:
        """The person that a word names, unless a form of address tells another gender."""
        person = self.person_at(word.start)
        return person if person and self._gender(person) in ("", gender) else None

    def _gender(self, person: str) -> str:
        """What forms of address, or else pronouns, tell of a person: f, m, or "" for nothing."""
        if person not in self._told:
            before = (self._word_before(mention.span.start) for mention in self.entities[person].mentions)
            told = next((told for word in before if (told := _genders().get(word))), "")
            he, she = (self._called[person, gender] for gender in ("m", "f"))
            self._told[person] = told or ("m" if he > she else "f" if she > he else "")
        return self._told[person]

    @cached_property
    def _called(self) -> Counter[tuple[str, str]]:
        """How often the only person who is a subject in a sentence goes on there as "he" (m) or "she" (f)."""
        found: Counter[tuple[str, str]] = Counter()
        sentences = (sentence for paragraph in self._paragraphs for sentence in paragraph.sentences)
        for sentence in sentences:
            subjects = [word for word in sentence.tokens if word.dep in SUBJECTS]
            meant = next((word for word in subjects if word.text.lower() in SUBJECT_PRONOUNS), None)
            named = [word for word in subjects if meant and word.start < meant.start]
            people = {person for word in named if (person := self.person_at(word.start))}
            if meant and len(people) == 1 and not any(word.child("conj") for word in named):
                found[people.pop(), GENDERS[meant.text.lower()]] += 1
        return found

    def _word_before(self, start: int) -> str:
        """The word before a place in its paragraph, in lower case; "" for none."""
        paragraph = self._paragraph_at(start)
        at = bisect_left(paragraph.tokens, start, key=lambda token: token.start) if paragraph else 0
        return paragraph.tokens[at - 1].text.lower() if paragraph and at else ""

    def _paragraph_at(self, start: int) -> Paragraph | None:
        at = bisect_right(self._paragraphs, start, key=lambda paragraph: paragraph.span.start) - 1
        return self._paragraphs[at] if at >= 0 and start < self._paragraphs[at].span.end else None

    def _back_from(self, start: int) -> Iterator[Sentence]:
        """The sentence that holds a place, and the one before it."""
        p = bisect_right(self._paragraphs, start, key=lambda paragraph: paragraph.span.start) - 1
        if p < 0:
            return
        sentences = self._paragraphs[p].sentences
        s = bisect_right(sentences, start, key=lambda sentence: sentence.span.start) - 1
        if s < 0:
            return
        yield sentences[s]
        if s > 0:
            yield sentences[s - 1]
        elif p > 0 and not self._paragraphs[p - 1].headline:
            yield self._paragraphs[p - 1].sentences[-1]

    def _only(self, noun: str, start: int) -> str | None:
        """The one entity before a place that a noun can mean: a body of the kind, or the holder of an office."""
        if noun not in self._earliest:
            bodies = {entity.id: entity.mentions[0].span.start for entity in self._bodies(noun)}
            holders: dict[str, int] = {}
            for role in self._roles:
                if _is_held(noun, role.office):
                    holders[role.person] = min(role.span.start, holders.get(role.person, role.span.start))
            places = ((first, entity) for entity, first in (bodies or holders).items())
            self._earliest[noun] = sorted(places)[:2]
        able = [entity for first, entity in self._earliest[noun] if first < start]
        return able[0] if len(able) == 1 else None

    def _bodies(self, noun: str) -> Iterator[Entity]:
        """The bodies that a noun can mean by its kind: for a firm any that no name shows to be something else."""
        kind = _kinds().get(noun)
        for entity in self.entities.values() if kind else ():
            kinds = kinds_of(entity.name)
            if entity.type == "ORG" and (kind in kinds or (kind == "company" and not kinds)):
                yield entity


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


@cache
def _kinds() -> dict[str, str]:
    """What a noun for a body means when it stands alone."""
    return {row["noun"]: row["kind"] for row in rows("bodies") if row["kind"] != "-"}


@cache
def _genders() -> dict[str, str]:
    """Words before a name that tell the gender."""
    told = {row["word"]: row["gender"] for row in rows("honorifics") if row["gender"] != "-"}
    return told | {row["title"]: row["gender"] for row in rows("gendered_titles")}
