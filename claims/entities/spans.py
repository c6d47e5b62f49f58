"""Where names stand in a paragraph: the model's names, and capitalised words that it left out."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import define, field

from claims.entities.legal import legal_forms
from claims.entities.name import TYPES
from claims.entities.states import states_in
from claims.names.words import fold, given_names
from claims.parse import Paragraph, Token
from claims.places import StateWord
from claims.roles import offices
from claims.roles.offices import Title
from claims.tables import rows

LINKS = frozenset(("of", "for", "and", "&", "the", "de", "la", "du", "des"))
"""Words in lower case inside names of bodies."""
GENITIVES = frozenset(("'s", "\u2019s", "'", "\u2019"))
"""The possessive ending, as a token of its own."""
OWNABLE = frozenset(("ORG", "FAC", "PRODUCT", "WORK_OF_ART"))
"""Types of names that can begin with a possessive."""
SYLLABLE = 5
"""Letters in the longest second half of a Korean given name ("hyeok", "young")."""
SERIES = re.compile(r"\d+(?:\.\d+){2,4}")
"""The number of a program's version, which ends its name ("Kestrel Software 1.1.1")."""
FORMS = frozenset(("inc.", "inc", "ltd.", "ltd", "llc", "corp.", "corp", "plc", "jr.", "jr", "sr.", "sr"))
"""What may follow a name behind a comma and still belong to it."""


@define(eq=False)
class Line:
    """A paragraph's tokens by position, with what is known of each."""

    tokens: tuple[Token, ...]
    """All tokens."""
    lower: list[str]
    """Their words in lower case."""
    titles: tuple[Title, ...]
    """Titles of office; positions, not token indices."""
    states: dict[int, tuple[int, StateWord]]
    """Names of states: first position to last position and state."""
    span_at: list[int] = field(init=False)
    """For each position the number of the model's name that holds it, or -1."""
    labels: list[str] = field(init=False)
    """The model's names: their labels by number."""
    titled: dict[int, Title] = field(init=False)
    """The title at each position that one holds."""
    in_state: set[int] = field(init=False)
    """Positions inside names of states."""
    legal: dict[int, int] = field(init=False)
    """Positions inside the legal form of a firm ("d.o.o"), each with the last position of that form."""

    def same_span(self, *positions: int) -> bool:
        """Does one name of the model hold all these positions?"""
        numbers = {self.span_at[at] for at in positions}
        return len(numbers) == 1 and -1 not in numbers

    def label(self, at: int) -> str:
        """The model's label at a position, "" outside of names."""
        number = self.span_at[at]
        return self.labels[number] if number >= 0 else ""

    def touches(self, at: int) -> bool:
        """Does the token follow the one before it without a space?"""
        return at > 0 and self.tokens[at - 1].end == self.tokens[at].start


def line_of(paragraph: Paragraph, text: str) -> Line:
    """The paragraph, ready to be searched."""
    tokens = paragraph.tokens
    line = Line(
        tokens, [token.text.lower() for token in tokens], offices.find(tokens), states_in(tokens, text)
    )
    position = {token.i: at for at, token in enumerate(tokens)}
    line.span_at, line.labels = [-1] * len(tokens), []
    for name in paragraph.names:
        if name.label in TYPES:
            for token in name.tokens:
                line.span_at[position[token.i]] = len(line.labels)
            line.labels.append(name.label)
    line.titled = {at: title for title in line.titles for at in range(title.first, title.last + 1)}
    line.in_state = {at for first, (last, _) in line.states.items() for at in range(first, last + 1)}
    line.legal = dict(legal_forms(tokens, line.lower))
    return line


LONGEST_RUN = 40
"""Positions in the longest stretch that is looked at as one; no name is that long."""


def runs(line: Line) -> Iterator[list[int]]:
    """Stretches of positions that may be one name or several side by side, links inside included."""
    at, count = 0, len(line.tokens)
    while at < count:
        if not is_nameish(line, at):
            at += 1
            continue
        run = [at]
        while len(run) < LONGEST_RUN and (following := _joined(line, run)) is not None:
            run.extend(range(run[-1] + 1, following + 1))
        yield run
        at = run[-1] + 1


def is_nameish(line: Line, at: int) -> bool:
    """Can a name hold this token?"""
    token = line.tokens[at]
    if at in line.legal or (at and line.span_at[at - 1] >= 0 and SERIES.fullmatch(token.text)):
        return True
    if token.label and token.label not in TYPES:
        return at in line.in_state or _is_given_name(line, at)
    if token.text[0].isupper():
        if line.touches(at) and line.tokens[at - 1].text[-1].isdigit():
            return False
        told = token.pos == "PROPN" or line.span_at[at] >= 0 or at in line.in_state or _is_series(line, at)
        return told and not _is_numbering(line, at)
    if token.pos not in ("PROPN", "NOUN") or not token.text[0].isalpha():
        return False
    seen = line.span_at[at] >= 0 and token.pos == "PROPN" and token.text.isalpha()
    return seen or not token.text.islower()


def _is_given_name(line: Line, at: int) -> bool:
    """Is it a day or month for a given name, between an office and a surname: "Prosecutor Sunday Okafor"?"""
    token, after = line.tokens[at], line.tokens[at + 1 : at + 2]
    title = line.titled.get(at - 1)
    if not after or title is None or token.pos != "PROPN" or token.dep != "compound":
        return False
    if title.first and line.lower[title.first - 1] == "the":
        return False
    surname = after[0]
    return surname.pos == "PROPN" and surname.text.istitle() and not surname.label and token.head is surname


def _is_series(line: Line, at: int) -> bool:
    """Is it the letter or number of a series behind a name ("Lume OS X"), which the tagger takes for a noun?"""
    token, before = line.tokens[at], line.tokens[at - 1]
    short = at > 0 and len(token.text) <= 2 and token.text.isupper() and token.text.isalpha()
    return short and line.span_at[at - 1] >= 0 and before.text[0].isupper() and before.head is token


def _is_numbering(line: Line, at: int) -> bool:
    """As in "No 2", "Art. 5": such words name nothing."""
    after = at + 1
    return (
        line.lower[at] in ("no", "no.", "nos", "art.")
        and after < len(line.tokens)
        and line.lower[after].isdigit()
    )


def _joined(line: Line, run: Sequence[int]) -> int | None:
    """The position up to which the run goes on; None at its end."""
    last, at = run[-1], run[-1] + 1
    if at in line.legal:
        return line.legal[at]
    if at >= len(line.tokens) or line.tokens[at].sentence != line.tokens[last].sentence:
        return None
    if is_nameish(line, at):
        return at
    return _over_mark(line, run, line.lower[at]) if at + 1 < len(line.tokens) else None


def _over_mark(line: Line, run: Sequence[int], word: str) -> int | None:
    """The position up to which the run goes on over a word or mark that is no name."""
    last, after = run[-1], run[-1] + 2
    if word == "-":
        return _over_hyphen(line, last)
    if word == ",":
        return after if line.lower[after] in FORMS and line.tokens[after].text[0].isupper() else None
    if word == "[":
        return _over_bracket(line, after)
    if word in GENITIVES:
        return _over_genitive(line, last)
    return _over_links(line, run)


def _over_bracket(line: Line, after: int) -> int | None:
    """As in "Zhao [Wenbo]": an editor has filled in the rest of the name."""
    closed = after + 1 < len(line.tokens) and line.tokens[after + 1].text == "]"
    return after + 1 if closed and line.tokens[after].text[0].isupper() else None


def _over_hyphen(line: Line, last: int) -> int | None:
    """As in "Jean-Pierre", "Jong-un", but neither "China-Canada" nor "Lagos-based"."""
    after = last + 2
    if not (line.touches(last + 1) and line.touches(after)) or {last, after} & line.in_state:
        return None
    token = line.tokens[after]
    if last in line.titled or line.lower[after] in grammar("tail"):
        return None
    korean = last > 0 and line.tokens[last - 1].text in family_names() and token.text.islower()
    is_part = token.pos == "PROPN" or line.same_span(last, after) or (korean and len(token.text) <= SYLLABLE)
    return after if is_part else None


def _over_genitive(line: Line, last: int) -> int | None:
    """As in "Moore's Bar" where the model sees one name, and in "Dockers' Union"; never behind a state."""
    after = last + 2
    if last in line.in_state or not is_nameish(line, after):
        return None
    if line.lower[last + 1] in ("'", "\u2019"):
        return after if line.lower[after] in body_nouns() else None
    whole = line.same_span(last, last + 1, after) and line.label(last) in OWNABLE
    first = last == 0 or line.span_at[last - 1] != line.span_at[last]
    return after if whole and first else None


def _over_links(line: Line, run: Sequence[int]) -> int | None:
    """Over "of", "and", "van der" to the next word of the same name."""
    last, after = run[-1], run[-1] + 1
    while after < len(line.tokens) and after - last <= 3 and line.lower[after] in LINKS | grammar("particle"):
        after += 1
    links = line.lower[last + 1 : after]
    if not links or after >= len(line.tokens) or not is_nameish(line, after):
        return None
    if line.tokens[after].sentence != line.tokens[last].sentence or last in line.titled:
        return None
    if all(link in grammar("particle") for link in links):
        both = line.tokens[last].pos == line.tokens[after].pos == "PROPN"
        people = {line.label(last), line.label(after)} <= {"", "PERSON"}
        return after if both and (people or line.same_span(last, after)) else None
    if links == ["of"] and _is_full_name(line, after):
        return None
    if line.same_span(last, after) and line.label(last) != "PERSON":
        whole = links != ["and"] or _is_long_name(line, run) or _ends_with_body(line, run, after)
        return after if whole else None
    of_body = (
        links[0] in ("of", "for") and _is_body(line, run) and line.labels and line.label(after) != "PERSON"
    )
    return after if of_body or links == ["&"] else None


def _is_full_name(line: Line, at: int) -> bool:
    """Does a given name with a surname, and nothing else of a name, start at a position?"""
    behind = line.tokens[at + 1 : at + 3]
    if fold(line.tokens[at].text) not in given_names() or not behind or not behind[0].text.istitle():
        return False
    if line.lower[at + 1] in body_nouns() or at in line.in_state:
        return False
    return len(behind) < 2 or not behind[1].text[0].isupper()


def _is_long_name(line: Line, run: Sequence[int]) -> bool:
    """As in "Department of Health and …": an "and" belongs to a name that has a body noun already."""
    return any(line.lower[at] in body_nouns() for at in run) and run[-1] not in line.in_state


def _ends_with_body(line: Line, run: Sequence[int], after: int) -> bool:
    """As in "Food and Drug Agency", "Nurses and Midwives Congress": one name of the model, of which all is before its noun."""
    last = after
    while last + 1 < len(line.tokens) and line.same_span(after, last + 1) and is_nameish(line, last + 1):
        last += 1
    return line.lower[last] in body_nouns() and line.same_span(run[0], last) and run[-1] not in line.in_state


def _is_body(line: Line, run: Sequence[int]) -> bool:
    return line.lower[run[-1]] in body_nouns() and run[-1] not in line.titled


@cache
def grammar(group: str) -> frozenset[str]:
    """Small words of one group that names are built with: see the table."""
    return frozenset(row["word"] for row in rows("name_grammar") if row["group"] == group)


@cache
def family_names() -> frozenset[str]:
    """Surnames that stand before the given name, as printed."""
    return frozenset(row["name"] for row in rows("family_first"))


@cache
def body_nouns() -> frozenset[str]:
    """Nouns that name bodies, in lower case."""
    return frozenset(row["noun"] for row in rows("bodies"))
