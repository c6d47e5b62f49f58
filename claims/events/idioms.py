"""Verbs that tell an act with fixed words behind them: "took two men into custody", "gave birth to", "laid down arms"."""

from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from claims.parse import Token
from claims.tables import rows, words
from sources.span import Span

OBJECT = "something"
"""What stands for the verb's own object in an idiom of the table."""
KEPT = "+"
"""Stands before a fixed noun that is itself what the act is done to: lives that are claimed, jobs that are cut."""
OBJECTS = ("dobj", "nsubjpass")
BESIDE = ("compound", "nmod", "appos")
"""What hangs on a name and tells its sort: "the ferry Mirabel", "Mirabel, a ferry"."""
CLAUSES = frozenset({"relcl", "acl"})
"""What hangs on a noun that is its subject: "the bus that overturned"."""
BEFORE = ("compound", "amod", "aux")
"""What stands before a word: "distress" in "distress call", "to" in "laid to rest", which is read as a verb."""


@frozen(kw_only=True)
class Idiom:
    """An entry of the table."""

    text: str
    """The verb's lemma and the words behind it, with the family where only some subjects have it: the predicate of the event."""
    family: str
    """The family of predicates that it belongs to."""
    patient: bool
    """Is the subject who it happens to?"""
    fixed: tuple[str, ...]
    """Lemmas of the words behind the verb, without "something"."""
    own_object: bool
    """Does "something" stand right behind the verb?"""
    kept: str | None
    """The fixed noun that is itself what it is done to."""
    marks: tuple[str, ...]
    """Prepositions before the other party."""
    only: frozenset[str]
    """Nouns, as lemmas, and types of names that alone may be the subject; empty for any."""


@frozen(kw_only=True)
class Told:
    """An idiom in a sentence."""

    idiom: Idiom
    """Which one."""
    parts: tuple[Token, ...]
    """Its words behind the verb."""

    @property
    def length(self) -> int:
        """How many words tell it."""
        return 1 + len(self.parts)

    def goes_before(self, predicate: str, family: str) -> bool:
        """Does it say more than this verb of the table: by more words, or another act by what it alone is told of?"""
        words = len(predicate.removesuffix(f" {OBJECT}").split())
        own = self.length - (self.idiom.kept is not None)
        bound = bool(self.idiom.only or self.idiom.kept) and self.idiom.family != family
        return own > words or (bound and own == words)

    def span(self, verb: Token) -> Span:
        """The verb with its fixed words, where these stand together; else the verb alone."""
        last = self.parts[-1] if self.parts else verb
        together = self.idiom.kept is None and verb.i < last.i <= verb.i + len(self.parts) + 1
        return Span(start=verb.start, end=last.end) if together else verb.span


@cache
def entries() -> tuple[Idiom, ...]:
    """All idioms, in the order of the table."""
    return tuple(_entry(row, text) for row in rows("idioms") for text in words(row["idioms"]))


def _entry(row: dict[str, str], text: str) -> Idiom:
    rest = text.split(" ")[1:]
    only = frozenset(words(row["only"].strip("-")))
    return Idiom(
        text=text.replace(KEPT, "") + (f" ({row['family']})" if only else ""),
        family=row["family"],
        patient=row["subject"] == "patient",
        fixed=tuple(word.removeprefix(KEPT) for word in rest if word != OBJECT),
        own_object=rest[:1] == [OBJECT],
        kept=next((word.removeprefix(KEPT) for word in rest if word.startswith(KEPT)), None),
        marks=words(row["marks"].strip("-")),
        only=only,
    )


@cache
def _by_verb() -> dict[str, tuple[Idiom, ...]]:
    """By lemma of the verb, the longest first."""
    found: dict[str, list[Idiom]] = {}
    for entry in entries():
        found.setdefault(entry.text.split(" ")[0], []).append(entry)
    return {verb: tuple(sorted(its, key=lambda one: -len(one.fixed))) for verb, its in found.items()}


def told(verb: Token) -> Told | None:
    """The idiom that a verb begins, if any; of two with like words the one of which the sentence tells both parties."""
    its = _by_verb().get(verb.lemma.lower())
    if not its:
        return None
    near = _near(verb)
    found = [
        Told(idiom=idiom, parts=parts)
        for idiom in its
        if near.issuperset(idiom.fixed[:1])
        and (parts := _parts(verb, idiom)) is not None
        and _suits(verb, idiom)
    ]
    found = [one for one in found if one.length == found[0].length]
    whole = (one for one in found if one.idiom.only or other_party(verb, one) is not None)
    return next(whole, found[0] if found else None)


def _near(verb: Token) -> set[str]:
    """The words among which the first fixed word of an idiom is found: on the verb, before or on what hangs there."""
    found = [verb.head] if _follows(verb) else []
    for child in verb.children:
        found.append(child)
        for below in child.children:
            found.append(below)
            found += below.children
    return {word.lemma.lower() for word in found} | {word.text.lower() for word in found}


def _parts(verb: Token, idiom: Idiom) -> tuple[Token, ...] | None:
    """The fixed words of an idiom, each hanging on the verb, its object or the one before; None when one is missing."""
    held = [child for child in verb.children if child.dep in OBJECTS] if idiom.own_object else []
    if idiom.kept == verb.head.lemma.lower() and _follows(verb):
        return (verb.head,) if len(idiom.fixed) == 1 else None
    holders, found = [verb, *held], list[Token]()
    for word in idiom.fixed:
        part = next((one for one in _hanging(holders) if _is(one, word, verb)), None)
        if part is None:
            return None
        holders.append(part)
        found.append(part)
    return tuple(found)


def _follows(verb: Token) -> bool:
    """Is it a participle behind what it is done to, as in "a film released in May"?"""
    return verb.dep == "acl" and verb.tag == "VBN"


def _hanging(holders: Sequence[Token]) -> Iterator[Token]:
    """What hangs on the words found so far, on the last one first, with what stands before each word."""
    for holder in reversed(holders):
        for child in holder.children:
            yield child
            yield from (word for word in child.children if word.dep in BEFORE)


def _is(word: Token, lemma: str, verb: Token) -> bool:
    """Is it a fixed word, behind the verb or the subject of its passive?"""
    placed = word.i > verb.i or word.dep == "nsubjpass"
    return placed and lemma in (word.lemma.lower(), word.text.lower())


def _suits(verb: Token, idiom: Idiom) -> bool:
    """Is the subject one of which it is told?"""
    if not idiom.only:
        return True
    subject = verb.child("nsubj", "nsubjpass")
    if verb.dep in CLAUSES and (subject is None or subject.pos == "PRON"):
        subject = verb.head
    if subject is None:
        return False
    beside = {word.lemma.lower() for word in subject.children if word.dep in BESIDE}
    return bool({subject.lemma.lower(), subject.label, *beside} & idiom.only)


def denied(found: Told) -> bool:
    """Is one of the fixed words denied: "claimed no lives", "found not guilty"?"""
    return any(
        word.dep == "neg" or word.text.lower() in ("no", "not")
        for part in found.parts
        for word in part.children
    )


def other_party(verb: Token, found: Told) -> Token | None:
    """The noun behind one of the idiom's prepositions, else the fixed noun that it is done to, else the object."""
    idiom = found.idiom
    if idiom.marks:
        links = (child for holder in (verb, *found.parts) for child in holder.children)
        marked = (link.child("pobj") for link in links if link.text.lower() in idiom.marks)
        return next((noun for noun in marked if noun is not None and noun not in found.parts), None)
    if idiom.kept:
        return found.parts[idiom.fixed.index(idiom.kept)]
    small = (child for part in found.parts for child in part.children if _is_told_of(child))
    objects = (child for child in verb.children if child.dep in ("dative", "dobj"))
    return next((noun for noun in (*objects, *small) if noun not in found.parts), None)


def _is_told_of(word: Token) -> bool:
    """Is it "mayor" in "found the mayor guilty", or "teachers" in "took two teachers hostage", as these are parsed?"""
    return word.dep == "nsubj" or (word.dep == "compound" and word.tag == "NNS" and word.head.dep == "dobj")
