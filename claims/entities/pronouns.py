"""Whom "he" and "she" mean in an article; nobody where more than one person is possible."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import islice

from claims.entities import binding, genders
from claims.entities.lookup import Lookup
from claims.parse import Sentence, Token

SUBJECT_PRONOUNS = frozenset(("he", "she"))
"""Pronouns for a person that are subjects."""
SUBJECTS = frozenset(("nsubj", "nsubjpass"))
"""Relations of a subject to its verb."""
JOINED = frozenset(("conj", "ccomp", "parataxis"))
"""Relations of a second main clause to the first."""
MAIN = frozenset(("ROOT", "conj", "ccomp", "parataxis"))
"""Relations of the verbs whose subjects a sentence is about."""
HIGHEST = 40
"""Words over a pronoun that are looked at."""
DEEPEST = 3
"""Pronouns and definite nouns in a row that are followed back to a name."""


class Pronouns:
    """The persons of an article as pronouns mean them.

    `described`: the person whom a definite noun ("the minister") means, followed back no more often than it is told.
    """

    def __init__(self, places: Lookup, described: Callable[[Token, int], str | None]) -> None:
        """Nothing is read before it is asked for."""
        self._places = places
        self._described = described
        self._told: dict[str, str] = {}
        self._meant: dict[Token, str | None] = {}
        self._before: dict[tuple[Token, int], tuple[str, ...]] = {}

    def meant(self, token: Token) -> str | None:
        """The one person whom a pronoun can mean, or the subject of the main clause of the sentence before."""
        if token not in self._meant:
            self._meant[token] = self._find(token)
        return self._meant[token]

    def _find(self, token: Token) -> str | None:
        gender = genders.PRONOUNS[token.text.lower()]
        if told := self._of_relative(token, gender):
            return told
        able = self.before(token)
        if len(able) == 1:
            return able[0] if self._told_to(token, gender) in (None, able[0]) else None
        sentence = next(self._places.back_from(token.start), None)
        if sentence is None or self._subjects(sentence, token, gender) != ():
            return None
        return self._of_main_clause(token, gender) if able else self._beside_another(token, gender)

    def _of_relative(self, token: Token, gender: str) -> str | None:
        """The person of whom the clause around a pronoun tells: B in "A replaces B, who left after he was seen"."""
        clause = next((word for word in islice(token.ancestors(), HIGHEST) if word.dep == "relcl"), None)
        subject = clause.child(*SUBJECTS) if clause is not None else None
        if clause is None or subject is None or subject.text.lower() != "who" or subject.start > token.start:
            return None
        if subject in binding.barred(token) or clause.head in binding.barred(token):
            return None
        return self._of_gender(self._places.person_at(clause.head.start), gender)

    def _of_main_clause(self, token: Token, gender: str) -> str | None:
        """The person who is the subject of the main clause of the sentence before."""
        root = next(islice(self._places.back_from(token.start), 1, None)).root
        clauses = [root, *(child for child in root.children if child.dep in JOINED)]
        words = [word for verb in clauses for word in verb.children]
        told = self._persons(words, token, gender, 0) or ()
        return told[0] if len(told) == 1 else None

    def _beside_another(self, token: Token, gender: str) -> str | None:
        """The one person of the gender in the sentence before, whose subject is a person of the other one."""
        sentence = next(islice(self._places.back_from(token.start), 1, None), None)
        if sentence is None or self._open(token):
            return None
        named = self._places.named_before(sentence, token)
        people = [one for one in named if self._places.entities[one].type == "PERSON"]
        able = [one for one in people if self.gender(one) in ("", gender)]
        sure = len(able) == 1 and self.gender(able[0]) == gender and len(people) > 1
        return able[0] if sure else None

    def _open(self, token: Token) -> bool:
        """Does a noun for a person that names nobody stand before a pronoun, in its sentence or the one before?"""
        return any(
            genders.of_noun(word) is not None and self._person(word, 0) is None
            for sentence in self._places.back_from(token.start)
            for word in self._places.subjects_before(sentence, token)
        )

    def _told_to(self, token: Token, gender: str) -> str | None:
        """The person to whom the clause of a pronoun is told, who may be meant as well: "A told B that she had won"."""
        for word in (token, *islice(token.ancestors(), HIGHEST)):
            if word.dep == "ccomp" and word.i > word.head.i and (heard := word.head.child("dobj", "dative")):
                return self._of_gender(self._places.person_at(heard.start), gender)
        return None

    def before(self, token: Token, depth: int = 0) -> tuple[str, ...]:
        """Ids of the persons who were subjects in the same sentence so far, or else in the one before.

        A pronoun that was the subject there counts for the person whom it meant; empty for other words than "he" and
        "she", and where somebody stands there who is not named.
        """
        if (token, depth) not in self._before:
            self._before[token, depth] = self._find_before(token, depth)
        return self._before[token, depth]

    def _find_before(self, token: Token, depth: int) -> tuple[str, ...]:
        gender = genders.PRONOUNS.get(token.text.lower())
        between: set[str] = set()
        for sentence in self._places.back_from(token.start) if gender else ():
            found = self._subjects(sentence, token, gender or "", depth)
            last = self._last_pronoun(sentence, token, gender or "")
            if found == () and last is not None and depth < DEEPEST:
                found = self.before(last, depth + 1)
            if found or found is None:
                return found if found and between <= {*found} else ()
            between |= self._named_besides(sentence, token, gender or "")
        return ()

    def _named_besides(self, sentence: Sentence, token: Token, gender: str) -> set[str]:
        """The persons whom a pronoun can mean that a sentence names before it, though not as subjects."""
        barred = {self._actor(word, DEEPEST) for word in binding.barred(token)}
        named = self._places.named_before(sentence, token) - barred
        people = {one for one in named if self._places.entities[one].type == "PERSON"}
        return {one for one in people if self._of_gender(one, gender)}

    def _last_pronoun(self, sentence: Sentence, token: Token, gender: str) -> Token | None:
        """The first pronoun of the same gender in a sentence before a pronoun that can be the same person, subjects first.

        An object counts only in a sentence of its own: "Prosecutors accuse him of fraud. He says …".
        """
        barred = set(map(id, binding.barred(token)))
        subjects = self._places.subjects_before(sentence, token)
        others = sentence.tokens if sentence.span.end <= token.start else ()
        same = (word for word in (*subjects, *others) if genders.PRONOUNS.get(word.text.lower()) == gender)
        return next((word for word in same if id(word) not in barred), None)

    def _subjects(
        self, sentence: Sentence, pronoun: Token, gender: str, depth: int = 0
    ) -> tuple[str, ...] | None:
        """The persons of a gender among the subjects of a sentence before a pronoun; None where one is not named."""
        return self._persons(self._places.subjects_before(sentence, pronoun), pronoun, gender, depth)

    def _persons(
        self, words: Iterable[Token], pronoun: Token, gender: str, depth: int
    ) -> tuple[str, ...] | None:
        """The persons of a gender among subjects before a pronoun, and those joined to them by "and".

        None where the last of them is a person who is not named.
        """
        subjects = [word for word in words if word.dep in SUBJECTS and word.start < pronoun.start]
        named = [*subjects, *(child for word in subjects for child in word.children if child.dep == "conj")]
        actors = list(binding.barred(pronoun))
        barred = {self._actor(word, depth) for word in actors}
        found: dict[str, None] = {}
        unnamed = False
        for word in named:
            person = self._person(word, depth)
            if _is_of_another(word, gender) if person else word not in actors and _is_prominent(word, gender):
                unnamed = True
            elif person not in barred and self._of_gender(person, gender):
                found[person or ""], unnamed = None, False
        return None if unnamed else tuple(found)

    def people_before(self, token: Token, depth: int) -> tuple[str, ...]:
        """Ids of the persons among the subjects of the sentence before a word; empty where one is not named."""
        sentence = next(islice(self._places.back_from(token.start), 1, None), None)
        return (self._subjects(sentence, token, "", depth) or ()) if sentence else ()

    def _actor(self, word: Token, depth: int) -> str | None:
        """The person whom the subject of a pronoun's own clause names or means."""
        return self.meant(word) if word.text.lower() in genders.PRONOUNS else self._person(word, depth)

    def _person(self, word: Token, depth: int) -> str | None:
        """The person whom a subject names, or means as a definite noun."""
        if word.pos == "PRON":
            return None
        named = self._places.person_at(word.start)
        if named is None and word.pos == "NOUN" and (told := word.child("appos")):
            named = self._places.person_at(told.start)
        return named or (self._described(word, depth + 1) if depth < DEEPEST else None)

    def suits(self, person: str, pronoun: Token) -> bool:
        """Can "he" or "she" mean a person, by what names and forms of address tell?"""
        return self.gender(person) in ("", genders.PRONOUNS.get(pronoun.text.lower()))

    def _of_gender(self, person: str | None, gender: str) -> str | None:
        """A person, unless names or forms of address tell another gender; "" for any gender."""
        return person if person and (not gender or self.gender(person) in ("", gender)) else None

    def gender(self, person: str) -> str:
        """What forms of address, the given name, or else pronouns, tell of a person: f, m, or "" for nothing."""
        if person not in self._told:
            entity = self._places.entities[person]
            before = (self._word_before(mention.span.start) for mention in entity.mentions)
            told = next((told for word in before if (told := genders.of_address(word))), "")
            he, she = (self._called[person, gender] for gender in ("m", "f"))
            called = "m" if he > she else "f" if she > he else ""
            self._told[person] = told or genders.of_name(entity.name) or called
        return self._told[person]

    @cached_property
    def _called(self) -> Counter[tuple[str, str]]:
        """How often the only person who is a subject in a sentence goes on there as "he" (m) or "she" (f)."""
        found: Counter[tuple[str, str]] = Counter()
        sentences = (sentence for paragraph in self._places.paragraphs for sentence in paragraph.sentences)
        for sentence in sentences:
            subjects = [word for word in sentence.tokens if word.dep in SUBJECTS]
            meant = next((word for word in subjects if word.text.lower() in SUBJECT_PRONOUNS), None)
            named = [word for word in subjects if meant and word.start < meant.start]
            people = {person for word in named if (person := self._places.person_at(word.start))}
            if meant and len(people) == 1 and not any(word.child("conj") for word in named):
                found[people.pop(), genders.PRONOUNS[meant.text.lower()]] += 1
        return found

    def _word_before(self, start: int) -> str:
        """The word before a place in its paragraph; "" for none."""
        paragraph = self._places.paragraph_at(start)
        at = bisect_left(paragraph.tokens, start, key=lambda token: token.start) if paragraph else 0
        return paragraph.tokens[at - 1].text if paragraph and at else ""


def _is_prominent(subject: Token, gender: str) -> bool:
    """Does a subject stand for a person of the gender, in a main clause or one that is told?"""
    return subject.head.dep in MAIN and genders.of_noun(subject) in ("", gender)


def _is_of_another(subject: Token, gender: str) -> bool:
    """Is it "his lawyer, X", after whom "he" can still mean whose lawyer that is?"""
    owner = subject.child("poss")
    return bool(gender) and owner is not None and genders.PRONOUNS.get(owner.text.lower()) == gender
