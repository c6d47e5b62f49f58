"""The names of one paragraph, each with what the words around it tell of its type."""

from collections.abc import Iterator
from functools import cache

from claims.entities import bodies
from claims.entities.bodies import Body
from claims.entities.name import TYPES, Name
from claims.entities.pieces import pieces
from claims.entities.spans import Line, body_nouns, grammar, runs
from claims.entities.states import is_literal
from claims.mention import EntityType
from claims.names.words import fold, given_names, titles
from claims.parse import Paragraph, Token
from claims.places import StateWord, holds
from claims.roles.offices import Title
from claims.speech import quotes
from claims.tables import rows

KNIGHTED = frozenset(("sir", "dame"))
"""Forms of address that go with the given name."""
INTRODUCTIONS = frozenset(("surnamed", "nicknamed"))
"""Words that bring somebody in by the name that follows and no other."""
OPENING = quotes.OPENING | {":"}
"""Marks behind which a capital tells nothing."""
DOUBTFUL = frozenset((None, "ORG", "GPE", "LOC", "PRODUCT", "WORK_OF_ART"))
"""Labels of names that may be people's all the same."""
SURE_HONOURS = frozenset(("mp", "mep", "qc", "kc", "phd", "obe", "cbe", "mbe"))
"""Letters that stand behind people's names alone."""
HOMONYMS = "United States"
"""The federation whose states share names with states of the world."""
LONGEST_UNSEEN = 6
"""Words in the longest name that is taken although the model sees none; longer ones are headings."""


def names_in(line: Line, text: str, first_sentence: int) -> list[Name]:
    """The names of a paragraph in the order of the text; sentences are counted on from `first_sentence`."""
    parts = [part for run in runs(line) for part in pieces(line, run)]
    official = [body for body in bodies.find(line) if _fits(line, body, parts)]
    found = [_body_name(line, body, text) for body in official]
    held = {at for body in official for at in range(body.first, body.last + 1)}
    inner = [[*range(first, last + 1)] for first, (last, _) in line.states.items() if first in held]
    for part in (*inner, *(part for part in parts if part[0] not in held)):
        found.extend(_named(line, part, text))
    for name in found:
        name.sentence += first_sentence
    return sorted(found, key=lambda name: (name.start, -name.end))


def _fits(line: Line, body: Body, parts: list[list[int]]) -> bool:
    """Does no capitalised name reach beyond the body? "Texas Supreme Court" is not the state's."""
    for part in parts:
        overlaps = part[0] <= body.last and body.first <= part[-1]
        if overlaps and not (body.first <= part[0] and part[-1] <= body.last):
            return False
    small = line.lower[body.last] == line.tokens[body.last].text and body.canonical.startswith("Department")
    return not (small and " of " not in body.canonical.removeprefix("Department of "))


def _body_name(line: Line, body: Body, text: str) -> Name:
    tokens = line.tokens[body.first : body.last + 1]
    return Name(
        tokens=tokens,
        text=text[tokens[0].start : tokens[-1].end],
        known="ORG",
        canonical=body.canonical,
        country=body.country,
        sentence=tokens[0].sentence,
    )


def _is_state(line: Line, part: list[int]) -> bool:
    return part[0] in line.states and line.states[part[0]][0] == part[-1]


def _named(line: Line, part: list[int], text: str) -> Iterator[Name]:
    """The name that a part of a run is; none when it is a form of address alone or a heading."""
    if len(part) == 1 and line.lower[part[0]] in _genders():
        return
    address = line.lower[part[0]] if line.lower[part[0]] in _genders() and len(part) > 1 else ""
    before = _title_before(line, part[0])
    part = part[1:] if address else part
    bare = _with_successor(line, _without_honours(line, part))
    tokens = line.tokens[bare[0] : bare[-1] + 1]
    if not any(sign.isalpha() for token in tokens for sign in token.text) or _is_honour(line, part):
        return
    labels = [line.label(at) for at in part if line.label(at)]
    if not labels and len(part) > LONGEST_UNSEEN:
        return
    name = Name(
        tokens=tokens,
        text=text[tokens[0].start : tokens[-1].end],
        label=TYPES[max(labels, key=labels.count)] if labels else None,
        sentence=tokens[0].sentence,
        opens=opens(line, part[0]),
        gender=_genders().get(address) or None,
        known="PERSON" if bare[-1] < part[-1] else None,
    )
    part = bare
    if address:
        name.known, name.addressed, name.knighted = "PERSON", True, address in KNIGHTED
    elif before and _holds(line, before, name):
        _take_title(line, before, name)
    if _is_state(line, part) and name.known is None:
        _take_state(line, part[-1], line.states[part[0]][1], name)
    elif name.known is None:
        name.known = _by_surroundings(line, part, name)
    yield name


def _with_successor(line: Line, part: list[int]) -> list[int]:
    """The part of a run with "merged" and the like in front: the body that a merger makes is none of those before."""
    at = part[0] - 1
    joined = at >= 0 and line.lower[at] in grammar("successor") and line.label(part[0]) == "ORG"
    return [at, *part] if joined else part


def _without_honours(line: Line, part: list[int]) -> list[int]:
    """The part of a run without the letters behind a full name; some of these end names of clubs as well."""
    given = fold(line.tokens[part[0]].text) in given_names()
    while len(part) > 2 and _is_letters(line, part[-1]):
        told = line.lower[part[-1]] in SURE_HONOURS or line.label(part[-1]) in ("", "PERSON") or given
        if not told:
            break
        part = part[:-1]
    return part


def _is_honour(line: Line, part: list[int]) -> bool:
    """Are these only letters behind a person's name ("KC", "PhD")?"""
    before = part[0] - 1 - (part[0] > 1 and line.lower[part[0] - 1] == ",")
    if before < 0 or line.label(before) not in ("", "PERSON") or not line.tokens[before].text.istitle():
        return False
    return all(_is_letters(line, at) for at in part)


def _is_letters(line: Line, at: int) -> bool:
    """Is it "KC", "PhD" and the like, with its capitals?"""
    word = line.tokens[at].text
    return fold(word) in titles("honour") and word.rstrip(".")[-1:].isupper()


def _title_before(line: Line, at: int) -> Title | None:
    """The office right before a position, or before "of Peru" there."""
    for first in range(at - 1, max(-1, at - 5), -1):
        if (
            first in line.states
            and line.states[first][0] == at - 1
            and first > 1
            and line.lower[first - 1] == "of"
        ):
            return line.titled.get(first - 2)
    return line.titled.get(at - 1)


def opens(line: Line, at: int) -> bool:
    """Does a position begin a sentence or a quotation, so that its capital tells nothing?"""
    before = line.tokens[at - 1]
    return at == 0 or before.sentence != line.tokens[at].sentence or before.text in OPENING


def _holds(line: Line, title: Title, name: Name) -> bool:
    """Does the title before a name belong to it, as in "chairwoman Ana Ruiz" and not in "to the president Chile"?"""
    last = line.tokens[title.last]
    if last.text[0].isupper() or last.end - last.start <= 3:
        return not (name.label in ("GPE", "NORP", "LOC") and last.head.i < name.tokens[0].i)
    inside = any(last.head is token for token in name.tokens)
    given = len(name.tokens) > 1 and fold(name.tokens[0].text) in given_names()
    return (inside or given or name.label == "PERSON") and name.label not in ("GPE", "NORP")


def _take_title(line: Line, title: Title, name: Name) -> None:
    """An office before a name makes a person of it, and may tell the gender."""
    name.known, name.addressed, name.office = "PERSON", True, title.office
    name.gender = _gendered().get(line.lower[title.last])


def _take_state(line: Line, last: int, word: StateWord, name: Name) -> None:
    """A name of a state stands for it, but for a capital that is meant as a place."""
    after = line.tokens[last + 1] if last + 1 < len(line.tokens) else None
    if word.how == "metonym":
        if is_literal(name.head, after, word):
            name.known = "GPE" if word.part == "capital" else "FAC"
            return
    elif word.ambiguous and name.label in ("PERSON", "ORG", "FAC", "PRODUCT", "WORK_OF_ART"):
        return
    name.known, name.how, name.country = "GPE", word.how, word.country.code
    name.doubtful = word.ambiguous and word.how != "metonym" and _has_namesake(word.country.name)


def _has_namesake(state: str) -> bool:
    """Is there a part of the federation that has the name of a state of the world ("Georgia")?"""
    return state != HOMONYMS and bool(holds(HOMONYMS, state))


def _by_surroundings(line: Line, part: list[int], name: Name) -> EntityType | None:
    """Type by the words around: brought in as a person, followed by an office or "who", or a body noun at the end."""
    before = line.lower[part[0] - 1] if part[0] else ""
    if before in INTRODUCTIONS:
        name.introduced = True
        return "PERSON"
    if _is_member(line, part):
        return "PERSON"
    if name.label is None and part[-1] + 1 in line.titled:
        return "ORG"
    if len(part) > 1 and (part[-1] in line.legal or _is_organised(line.lower[part[-1]], name.label)):
        return "ORG"
    told = name.label in DOUBTFUL and (_is_told_person(line, part) or _is_apposed(line, part))
    return "PERSON" if told else None


def _is_member(line: Line, part: list[int]) -> bool:
    """As in "Ana Ruiz MP said", but neither "Green Party MP Ana Ruiz" nor "a Green Party MP"."""
    at = part[-1] + 1
    if len(part) < 2 or at not in line.titled or not _is_letters(line, at):
        return False
    before = line.lower[part[0] - 1] if part[0] else ""
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    named = after is not None and after.text[0].isupper()
    bodily = line.lower[part[-1]] in body_nouns() or part[0] in line.in_state
    return not (named or bodily or before in ("the", "a", "an", "one", "another"))


def _is_organised(last: str, label: EntityType | None) -> bool:
    """Does the last word show a body, whatever the model says?"""
    if last not in body_nouns() or label not in (None, "ORG", "GPE", "PERSON", "NORP"):
        return False
    return label != "PERSON" or last not in grammar("surname")


def _is_told_person(line: Line, part: list[int]) -> bool:
    """As in "Lu, who …": only people are told so."""
    at = part[-1] + 1
    if at + 1 >= len(line.tokens) or line.lower[at] != ",":
        return False
    return line.lower[at + 1] == "who"


def _is_apposed(line: Line, part: list[int]) -> bool:
    """Beside an office with a comma between, on either side of it."""
    if (
        line.tokens[part[-1]].dep == "appos"
        and len(part) > 1
        and _is_office(line, line.tokens[part[-1]].head)
    ):
        return True
    at = part[-1] + 1
    if at + 1 >= len(line.tokens) or line.lower[at] != ",":
        return False
    appositions = [
        child for token in line.tokens[part[0] : at] for child in token.children if child.dep == "appos"
    ]
    return any(_is_office(line, child) for child in appositions)


def _is_office(line: Line, token: Token) -> bool:
    """Is the word the last one of a title of office?"""
    return any(line.tokens[title.last] is token or line.tokens[title.first] is token for title in line.titles)


@cache
def _genders() -> dict[str, str]:
    """Forms of address with the gender that they tell: f, m or ""."""
    return {row["word"]: row["gender"].strip("-") for row in rows("honorifics")}


@cache
def _gendered() -> dict[str, str]:
    """Offices that only a woman or only a man is called by, with f or m."""
    return {row["title"]: row["gender"] for row in rows("gendered_titles")}


def sentences_of(paragraph: Paragraph) -> int:
    """How many sentence numbers the paragraph takes."""
    return 1 + max((token.sentence for token in paragraph.tokens), default=0)
