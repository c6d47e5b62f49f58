"""Who holds an office: the person that a title stands before, behind, or is said of."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from attrs import frozen

from claims.entities.index import Index
from claims.parse import Token
from claims.roles.offices import Title
from claims.tables import rows

BEING = frozenset(("be", "become", "remain", "stay"))
"""Verbs that join a person and an office."""
DESCRIBING = frozenset(("ADP", "DET", "ADJ", "NOUN", "PROPN", "PART", "NUM"))
"""Kinds of words that tell of what something is an office."""
WITHIN = frozenset(("of", "at", "on", "in", "aboard", "for"))
"""Words with which these begin."""
LONGEST = 7
"""Words of them, or of a name, at most."""
WHO = frozenset(("who", "whom", "that"))


@frozen
class Place:
    """A title in its paragraph."""

    tokens: Sequence[Token]
    """The paragraph's tokens."""
    title: Title
    """The title, by positions."""
    index: Index
    """The article's entities."""

    @property
    def head(self) -> Token:
        """The noun of the title that the others hang on: "chief" in "chief of staff"."""
        return head_of(self.tokens, self.title)

    def person_at(self, at: int) -> str | None:
        """Id of the person whose name holds the token at a position."""
        return self.person(self.tokens[at]) if 0 <= at < len(self.tokens) else None

    def person(self, token: Token | None) -> str | None:
        """Id of the person that a token names or means."""
        return person(self.index, token)


def person(index: Index, token: Token | None) -> str | None:
    """Id of the person that a token names or means, "who" included; None for anything else."""
    if token is None:
        return None
    if token.text.lower() in WHO:
        return person(index, _whom(token))
    found = index.entity_at(token.start)
    if found is None and token.pos == "PRON":
        found = index.antecedent(token)
    if found is None and (told := _name_beside(token)) is not None:
        found = index.entity_at(told.start)
    return found if found and index.entities[found].type == "PERSON" else None


def _name_beside(noun: Token) -> Token | None:
    """The name in apposition to a noun, or behind it where the parse takes it for an object: "surgeon Ana Ruiz, 47,"."""
    misread = noun.child("dobj") if noun.pos == "NOUN" else None
    return noun.child("appos") or (misread if misread is not None and misread.pos == "PROPN" else None)


def head_of(tokens: Sequence[Token], title: Title) -> Token:
    """The noun of a title that its other words hang on."""
    words = tokens[title.first : title.last + 1]
    inside = {token.i for token in words}
    heads = [token for token in words if token.head.i not in inside or token.head is token]
    nouns = [token for token in heads if token.pos in ("NOUN", "PROPN")]
    return (nouns or heads or list(words))[0]


def _whom(pronoun: Token) -> Token | None:
    """What "who" stands for: the word that the clause hangs on."""
    for word in (pronoun.head, *pronoun.head.ancestors()):
        if word.dep == "relcl":
            return word.head
    return None


def holder(place: Place) -> str | None:
    """Id of the person who holds the office; None when nobody in the sentence is said to."""
    patterns: tuple[Callable[[Place], str | None], ...] = (
        _before_name,
        _beside_name,
        _said_of,
        _elected,
        _once_held,
        _as_office,
    )
    return next((person for pattern in patterns if (person := pattern(place))), None)


def _before_name(place: Place) -> str | None:
    """As in "Chairwoman Ana Ruiz", "president of Peru Ana Ruiz", "chairwoman and chief executive Ana Ruiz"."""
    at = _over_state(place, place.title.last + 1)
    if at < len(place.tokens) and place.tokens[at].sentence == place.head.sentence:
        return place.person_at(at) or (place.person_at(at + 1) if _is_address(place.tokens[at]) else None)
    return None


def _over_state(place: Place, at: int) -> int:
    """The position behind "of Peru", where that stands at a position."""
    if at + 2 >= len(place.tokens) or place.tokens[at].text != "of":
        return at
    held = place.index.entity_at(place.tokens[at + 1].start)
    after = at + 1
    while held and after < len(place.tokens) and place.index.entity_at(place.tokens[after].start) == held:
        after += 1
    return after


def _is_address(token: Token) -> bool:
    return token.pos == "PROPN" and token.dep == "compound" and token.text.endswith(".")


def _beside_name(place: Place) -> str | None:
    """As in "Ana Ruiz, the chairwoman of Acme," and "Acme's chairwoman, Ana Ruiz,"."""
    head = place.head
    if head.dep == "appos" and (person := place.person(head.head)):
        return person
    named = [place.person(child) for child in head.children if child.dep == "appos"]
    if any(named):
        return next(filter(None, named))
    return _behind_body(place) or _behind_comma(place) or _before_comma(place)


def _behind_body(place: Place) -> str | None:
    """As in "the mayor of Trabzon, Yusuf Demir,": the parse hangs the name on the town, or on a noun within the title."""
    words = place.tokens[place.title.first : place.title.last + 1]
    for preposition in place.head.children if len(words) == 1 else [c for w in words for c in w.children]:
        held = preposition.child("pobj") if preposition.text.lower() in ("of", "for", "at", "to") else None
        if held is not None and place.person(held) is None and (told := held.child("appos")):
            return place.index.person_at(told.start)
    return None


def _behind_comma(place: Place) -> str | None:
    """As in "Ana Ruiz, deputy chairwoman of Acme," by the words alone, where the parse has lost the apposition."""
    start = min((token.i for token in _left(place.head)), default=place.head.i)
    at = place.title.first
    while at > 0 and place.tokens[at].i > start:
        at -= 1
    if at < 2 or place.tokens[at - 1].text != "," or place.head.dep in ("nsubj", "nsubjpass", "conj"):
        return None
    return place.person_at(at - 2) if place.tokens[at - 2].sentence == place.head.sentence else None


def _before_comma(place: Place) -> str | None:
    """As in "The co-pilot of the cargo plane, Ana Ruiz, was found", by the words alone."""
    at = first = place.title.last + 1
    words = place.tokens
    while at < len(words) and at - first < LONGEST and words[at].pos in DESCRIBING:
        at += 1
    if at == first or at >= len(words) or words[at].text != "," or words[first].text.lower() not in WITHIN:
        return None
    name = end = at + 1
    while end < len(words) and end - name < LONGEST and words[end].pos == "PROPN":
        end += 1
    closed = end + 1 < len(words) and words[end].text == "," and words[end + 1].pos in ("AUX", "VERB")
    return place.person_at(name) if closed and words[end].sentence == place.head.sentence else None


def _left(head: Token) -> Iterator[Token]:
    """The words before a noun that belong to it."""
    for child in head.children:
        if child.i < head.i and child.dep in ("det", "amod", "compound", "poss", "nmod"):
            yield from child.subtree()
    yield head


def _said_of(place: Place) -> str | None:
    """As in "Ana Ruiz is the chairwoman", "was elected mayor", "appointed Ana Ruiz chairwoman"; not what may or may not be."""
    head, verb = place.head, place.head.head
    if head.dep not in ("attr", "oprd", "dobj", "acomp", "ccomp", "xcomp") or _is_unreal(verb):
        return None
    lemma = verb.lemma.lower()
    if head.dep == "attr" and lemma in BEING:
        return place.person(_subject(verb))
    if lemma not in verbs("name"):
        return None
    if verb.child("nsubjpass"):
        return place.person(verb.child("nsubjpass"))
    if verb.dep == "acl" and verb.tag == "VBN":
        return place.person(verb.head)
    below = (place.index.person_at(child.start) for child in head.children if child.i < head.i)
    named = next(filter(None, below), None)
    return named or place.person(verb.child("dobj") if head.dep != "dobj" else _cut_off(place, verb))


def _elected(place: Place) -> str | None:
    """As in "Ana Ruiz was first elected mayor", where the parse hangs the verb on the office."""
    verb = place.head.child("amod")
    named = verb is not None and verb.tag == "VBN" and verb.lemma.lower() in verbs("name")
    return (
        place.person(verb.child("nsubjpass")) if verb is not None and named and not _is_unreal(verb) else None
    )


def _once_held(place: Place) -> str | None:
    """As in "Ana Ruiz used to be the chairwoman"."""
    verb = place.head.head
    return place.person(_subject(verb.head)) if place.head.dep == "attr" and used_to(verb) else None


def _cut_off(place: Place, verb: Token) -> Token | None:
    """As in "Yusuf Demir, elected mayor in 2003, …", which the parse takes for a whole sentence."""
    at = next((at for at, token in enumerate(place.tokens) if token is verb), 0)
    is_aside = at > 1 and place.tokens[at - 1].text == ","
    return verb.child("nsubj") if is_aside else None


@cache
def verbs(group: str) -> frozenset[str]:
    """Lemmas of the verbs of one group: see the table."""
    return frozenset(row["verb"] for row in rows("office_verbs") if row["group"] == group)


def _subject(verb: Token) -> Token | None:
    """A verb's subject, or that of the verb that it is joined to."""
    found = verb.child("nsubj", "nsubjpass")
    if found is None and verb.dep == "conj":
        return _subject(verb.head)
    return found


def used_to(verb: Token) -> bool:
    """Is it "used to be"?"""
    return verb.dep == "xcomp" and verb.lemma == "be" and verb.head.lemma == "use" and verb.head.tag == "VBD"


def _is_unreal(verb: Token) -> bool:
    """Is it negated, or only possible or wished ("may become", "wants to be", "if she were")?"""
    helpers = [
        child.lemma.lower() for child in verb.children if child.dep in ("aux", "auxpass", "neg", "mark")
    ]
    unreal = {
        "not",
        "n't",
        "never",
        "may",
        "might",
        "could",
        "would",
        "should",
        "can",
        "if",
        "to",
        "will",
        "whether",
    }
    return bool(unreal & set(helpers))


def _as_office(place: Place) -> str | None:
    """As in "served as mayor", "resigned as chairwoman", "was appointed as", "hired Ana Ruiz as"."""
    head = place.head
    if head.dep != "pobj" or head.head.text.lower() != "as":
        return None
    verb = head.head.head
    while verb.pos == "NOUN" and verb.dep in ("dobj", "pobj", "prep") and verb.head is not verb:
        verb = verb.head
    if _is_unreal(verb) and verb.dep not in ("acl", "xcomp"):
        return None
    lemma = verb.lemma.lower()
    if lemma in verbs("name") or lemma in verbs("call"):
        passive = verb.child("nsubjpass")
        hung = verb.head if verb.dep == "acl" and verb.tag == "VBN" else None
        return place.person(passive or verb.child("dobj", "oprd") or hung)
    return place.person(_subject(verb)) if lemma in verbs("serve") else None
