"""Look-up in the entities of one article: what stands at a place, and whom "he" or "the ministry" means."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

from claims.claim import Role
from claims.mention import Entity
from claims.parse import Paragraph, Token
from claims.tables import rows
from sources.span import Span

GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
"""Pronouns for one person, with the gender."""
POINTERS = frozenset(("the", "this", "that"))
"""Determiners of nouns that mean something named before."""
FIRMS = frozenset(
    ("company", "firm", "carmaker", "automaker", "manufacturer", "retailer", "startup", "start-up", "bank", "airline",
     "group", "corporation", "giant", "operator", "maker", "supplier", "producer", "publisher", "lender", "insurer")
)  # fmt: skip
"""Nouns for a business."""
SUBJECTS = frozenset(("nsubj", "nsubjpass"))
"""Relations of a subject to its verb."""


class Index:
    """The entities of an article by their places.

    `entities` as `entities.find` gives them; `paragraphs` of the same article; `roles` for "the minister".
    """

    def __init__(self, entities: Sequence[Entity], paragraphs: Sequence[Paragraph], roles: Iterable[Role] = ()) -> None:
        self.entities = {entity.id: entity for entity in entities}
        self._paragraphs = tuple(paragraphs)
        self._roles = tuple(roles)
        self._spans = sorted(
            ((mention.span.start, mention.span.end, entity.id) for entity in entities for mention in entity.mentions),
            key=lambda place: (place[0], -place[1]),
        )
        self._starts = [start for start, _, _ in self._spans]
        self._longest = max((end - start for start, end, _ in self._spans), default=0)
        self._kinds: dict[str, frozenset[str]] = {}

    def with_roles(self, roles: Iterable[Role]) -> "Index":
        """The same index that also knows who holds which office."""
        return Index(tuple(self.entities.values()), self._paragraphs, roles)

    def entity_at(self, start: int) -> str | None:
        """Id of the entity whose innermost mention holds a code point."""
        place = self._place(start)
        return place[2] if place else None

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
        pointed = token.pos == "NOUN" and any(child.text.lower() in POINTERS for child in token.children)
        if not pointed or any(child.dep in ("compound", "amod", "prep", "poss", "appos") for child in token.children):
            return None
        return self._body_before(token) or self._holder(token)

    def _person_before(self, token: Token, gender: str) -> str | None:
        """The one person who was the subject in the same sentence so far, or in the one before."""
        here = self._sentence_of(token)
        for tokens, end in self._sentences_before(here, token):
            found = {
                entity
                for word in tokens
                if word.dep in SUBJECTS and word.start < end
                for entity in (self._subject(word, gender),)
                if entity
            }
            if found:
                return found.pop() if len(found) == 1 else None
        return None

    def _subject(self, word: Token, gender: str) -> str | None:
        """The person that a subject names, when the gender fits."""
        entity = self.entity_at(word.start)
        if entity is None or self.entities[entity].type != "PERSON":
            return None
        return entity if gender in (self._gender(entity) or gender) else None

    def _gender(self, entity: str) -> str:
        """What forms of address tell of a person: f, m, or "" for nothing."""
        for mention in self.entities[entity].mentions:
            token = self._token_before(mention.span.start)
            if token is not None and (told := _genders().get(token.text.lower())):
                return told
        return ""

    def _token_before(self, start: int) -> Token | None:
        for paragraph in self._paragraphs:
            if paragraph.span.start <= start < paragraph.span.end:
                at = bisect_left(paragraph.tokens, start, key=lambda token: token.start)
                return paragraph.tokens[at - 1] if at else None
        return None

    def _sentence_of(self, token: Token) -> tuple[int, int]:
        """Numbers of the paragraph and the sentence that hold a token; (-1, -1) when none does."""
        for p, paragraph in enumerate(self._paragraphs):
            if paragraph.span.start <= token.start < paragraph.span.end:
                for s, sentence in enumerate(paragraph.sentences):
                    if sentence.span.start <= token.start < sentence.span.end:
                        return p, s
        return -1, -1

    def _sentences_before(self, here: tuple[int, int], token: Token) -> Iterable[tuple[tuple[Token, ...], int]]:
        """Tokens of the sentence so far and of the one before it, each with where to stop."""
        p, s = here
        if p < 0:
            return
        yield self._paragraphs[p].sentences[s].tokens, token.start
        if s > 0:
            before = self._paragraphs[p].sentences[s - 1]
        elif p > 0 and not self._paragraphs[p - 1].headline:
            before = self._paragraphs[p - 1].sentences[-1]
        else:
            return
        yield before.tokens, before.span.end

    def _body_before(self, token: Token) -> str | None:
        """The one body of the kind that a noun names, among those named before it."""
        kind = _kinds().get(token.lemma.lower())
        if token.lemma.lower() in FIRMS:
            kind = kind or "company"
        if kind is None:
            return None
        able = {
            entity
            for start, _, entity in self._spans
            if start < token.start and self._is_kind(entity, kind, token.lemma.lower())
        }
        return able.pop() if len(able) == 1 else None

    def _is_kind(self, entity: str, kind: str, noun: str) -> bool:
        """Is an entity a body of a kind? A firm is any body that its name does not show to be something else."""
        if self.entities[entity].type != "ORG":
            return False
        if entity not in self._kinds:
            self._kinds[entity] = kinds_of(self.entities[entity].name)
        kinds = self._kinds[entity]
        return kind in kinds or (noun in FIRMS and kind == "company" and not kinds)

    def _holder(self, token: Token) -> str | None:
        """The one person who was named before and is given the office that a noun names."""
        office = token.lemma.lower()
        able = {
            role.person
            for role in self._roles
            if role.span.start < token.start and (role.office == office or role.office.split(" of ")[0].split()[-1] == office)
        }
        return able.pop() if len(able) == 1 else None


def kinds_of(name: str) -> frozenset[str]:
    """What a body's name shows it to be: "ministry" for "Ministry of Health of Chile"; empty for nothing."""
    words = [word.strip(".,").lower() for word in name.split()]
    return frozenset(kind for word in (words[0], words[-1]) if (kind := _kinds().get(word)))


@cache
def _kinds() -> dict[str, str]:
    return {row["noun"]: row["kind"] for row in rows("bodies")}


@cache
def _genders() -> dict[str, str]:
    """Words before a name that tell the gender."""
    told = {row["word"]: row["gender"] for row in rows("honorifics") if row["gender"] != "-"}
    return told | {"spokesman": "m", "spokeswoman": "f", "chairwoman": "f", "congresswoman": "f", "businesswoman": "f"}
