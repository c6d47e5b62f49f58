"""Which words name a speaker, and which entity do they mean?"""

from bisect import bisect_left
from collections.abc import Sequence

from attrs import define, field

from claims.claim import Speaker
from claims.entities import genders
from claims.entities.index import Index
from claims.names.words import fold, titles
from claims.parse import Paragraph, Token
from claims.places import state_of
from claims.speech import quotes
from claims.speech.act import Act
from claims.speech.phrases import SUBJECTS, name_of
from claims.speech.subjects import owner
from claims.speech.verbs import plays
from sources.span import Span

PERSONAL = frozenset({"he", "she"})
FAR = 200
"""Tokens of a paragraph in front of a pronoun in which it may mean the only person named."""
NEAR = 2
"""Sentences within which a pronoun can mean the last speaker."""


@define(eq=False)
class Speakers:
    """The speakers of an article in the order of the text; remembers the last for "he said"."""

    text: str
    """The article's text."""
    names: Index
    """Its entities."""
    last: str | None = None
    """Entity id of the last speaker; None when he has none."""
    age: int = NEAR
    """Sentences since he spoke."""
    _known: dict[int, Speaker | None] = field(factory=dict)

    def of(self, act: Act, *, remember: bool = True) -> Speaker | None:
        """The speaker of an act, as printed, with the entity where it can be told; None when nobody is named.

        One who is only quoted as speaking is not remembered for the next "he said".
        """
        if id(act) not in self._known:
            self._known[id(act)] = self.named(act.speaker) if act.speaker else None
        speaker = self._known[id(act)]
        if speaker and remember:
            self.last, self.age = speaker.entity, 0
        return speaker

    def named(self, head: Token) -> Speaker:
        """The speaker whom a noun phrase names, by the word that heads it."""
        words = name_of(head)
        last = _surname(head) or _name_behind(head, words[-1]) or words[-1]
        span = Span(start=words[0].start, end=last.end)
        return Speaker(text=span.of(self.text), span=span, entity=self._entity(head) or self._at_end(words))

    def _at_end(self, words: Sequence[Token]) -> str | None:
        """The person whose name ends the words for a speaker: "Latvian head of government X"."""
        first = next((at for at, word in enumerate(words) if self.names.person_at(word.start)), 0)
        rest = words[first:]
        named = all(word.pos == "PROPN" for word in rest) and words[first - 1].pos in ("NOUN", "PROPN", "ADJ")
        return self.names.person_at(rest[0].start) if first and named else None

    def _entity(self, head: Token) -> str | None:
        if head.pos == "PRON":
            return self.names.antecedent(head) or self._last_for(head) or self._only_before(head)
        if _are_people(head):
            return None
        return (
            self.names.entity_at(head.start)
            or self._by_second_subject(head)
            or self._by_apposition(head)
            or self._before_honour(head)
            or self._by_body(head)
            or self._by_author(head)
            or self._behind_comma(head)
            or self.names.antecedent(head)
        )

    def _by_second_subject(self, head: Token) -> str | None:
        """The person of "The defendant X said", where the parse makes two subjects of the noun and the name behind it."""
        if head.dep not in SUBJECTS:
            return None
        names = (child for child in head.head.children if child.dep == head.dep and child.pos == "PROPN")
        name = next((one for one in names if min(t.i for t in one.subtree()) == head.i + 1), None)
        return self.names.person_at(name.start) if name is not None else None

    def _last_for(self, pronoun: Token) -> str | None:
        """The last speaker, where he is near and the pronoun can mean him."""
        if self.last is None or self.age > NEAR:
            return None
        person = self.names.entities[self.last].type == "PERSON"
        if pronoun.lemma.lower() not in PERSONAL:
            return self.last if pronoun.lemma.lower() == "it" and not person else None
        others = self.names.persons_before(pronoun)
        able = person and self.names.suits(self.last, pronoun) and (not others or self.last in others)
        return self.last if able else None

    def _only_before(self, pronoun: Token) -> str | None:
        """The only person named in the paragraph before a "she", in whatever role, where nobody else is spoken of."""
        paragraph = self.names.paragraph_at(pronoun.start) if pronoun.lemma.lower() in PERSONAL else None
        if paragraph is None:
            return None
        at = bisect_left(paragraph.tokens, pronoun.start, key=lambda token: token.start)
        if at > FAR:
            return None
        before = _unquoted(paragraph, paragraph.tokens[:at], self.text)
        people = {person for token in before if (person := self.names.person_at(token.start))}
        others = any(_is_somebody(token) and not self._is_titled(token, before) for token in before)
        able = {person for person in people if self.names.suits(person, pronoun)}
        return able.pop() if len(people) == len(able) == 1 and not others else None

    def _is_titled(self, noun: Token, words: Sequence[Token]) -> bool:
        """Does a noun stand right before a person's name: "the pub's owner X"?"""
        after = next((word for word in words if word.i == noun.i + 1), None)
        return after is not None and self.names.person_at(after.start) is not None

    def _by_apposition(self, head: Token) -> str | None:
        """The entity of "the director, X" and of "a woman named X"."""
        words = [child for child in head.children if child.dep == "appos"]
        words += [name for name in (_named(head), _surname(head)) if name]
        return next((entity for word in words if (entity := self.names.entity_at(word.start))), None)

    def _behind_comma(self, head: Token) -> str | None:
        """The person of "the priest, X, …" where the parse does not join the two."""
        paragraph = self.names.paragraph_at(head.start) if genders.of_noun(head) is not None else None
        if paragraph is None:
            return None
        at = bisect_left(paragraph.tokens, head.start, key=lambda token: token.start)
        after = paragraph.tokens[at + 1 : at + 3]
        if len(after) < 2 or after[0].text != "," or after[1].sentence != head.sentence:
            return None
        return self.names.person_at(after[1].start)

    def _before_honour(self, head: Token) -> str | None:
        """The person of "X KC", where the parse takes what stands behind the name for its head."""
        if fold(head.text) not in {**titles("honour"), **titles("generation")}:
            return None
        named = (self.names.person_at(child.start) for child in head.children if child.dep == "compound")
        return next((person for person in named if person), None)

    def _by_body(self, head: Token) -> str | None:
        """The body that a spokesman speaks for, when he is not named."""
        if not plays(head, "spokesperson"):
            return None
        bodies = [child for child in head.children if child.dep in ("compound", "poss")]
        bodies += [
            body
            for child in head.children
            if child.dep == "prep" and child.lemma in ("for", "of") and (body := child.child("pobj"))
        ]
        return next((entity for body in bodies if (entity := self.names.entity_at(body.start))), None)

    def _by_author(self, head: Token) -> str | None:
        """The body whose statement or notice speaks."""
        if not plays(head, "notice"):
            return None
        words = [head, *(word for child in head.children if child.dep == "acl" for word in child.subtree())]
        authors = (owner(word) for word in words if plays(word, "notice"))
        return next((who for word in authors if word and (who := self.names.entity_at(word.start))), None)


def _unquoted(paragraph: Paragraph, words: Sequence[Token], text: str) -> list[Token]:
    """The words that stand in no quotation marks: who is only spoken of there is not who speaks."""
    start = paragraph.span.start
    said = [one.span.shift(start) for one in quotes.find(paragraph.span.of(text)) if one.depth == 0]
    return [word for word in words if not any(one.start <= word.start < one.end for one in said)]


def _is_somebody(token: Token) -> bool:
    """Is it a noun for a person that stands for nobody's name?"""
    named = any(child.dep == "appos" for child in token.children) or token.dep in ("compound", "appos")
    return genders.of_noun(token) is not None and not named


def _are_people(head: Token) -> bool:
    """Is it "some Chinese", "two Canadians": people of a state, where "the Chinese" may be the state?"""
    state = state_of(head.text)
    if state is None or state.part != "demonym":
        return False
    return any(
        child.dep in ("det", "nummod", "amod", "prep", "relcl", "acl") and child.text.lower() != "the"
        for child in head.children
    )


def _name_behind(head: Token, last: Token) -> Token | None:
    """The end of the name in "Norland newspaper the Tarn Courier" and in "Norland newspaper, the Tarn Courier,"."""
    name = head.child("appos")
    if head.pos != "NOUN" or name is None or name.pos != "PROPN":
        return None
    words = name_of(name)
    gap = words[0].i - last.i - 1
    comma = any(child.text == "," and child.i == last.i + 1 for child in head.children)
    bare = head.child("det", "poss") is None
    return words[-1] if gap == 0 or (gap == 1 and comma and bare) else None


def _named(head: Token) -> Token | None:
    """The name in "a woman named X"."""
    clause = next((child for child in head.children if child.dep == "acl" and plays(child, "naming")), None)
    words = clause.subtree() if clause else []
    return next((word for word in words if word.i > words[0].i and word.pos == "PROPN"), None)


def _surname(head: Token) -> Token | None:
    """The name in "a woman surnamed X told …", where the parse takes "surnamed" for the verb."""
    verb = head.head
    if head.pos != "NOUN" or verb.i != head.i + 1 or not plays(verb, "naming"):
        return None
    return next((word for word in verb.children if word.i == verb.i + 1 and word.pos == "PROPN"), None)
