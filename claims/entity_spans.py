"""Where names stand in a paragraph: the model's names, and capitalised words that it left out."""

from collections.abc import Iterator, Sequence
from functools import cache

from attrs import define, field

from claims import offices
from claims.entity_name import TYPES
from claims.entity_states import states_in
from claims.offices import Title
from claims.parse import Paragraph, Token
from claims.places import StateWord
from claims.tables import rows

PARTICLES = frozenset(
    ("de", "la", "le", "du", "des", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den",
     "ter", "bin", "ibn", "bint", "al", "el", "ben", "zu", "af", "av", "y", "e", "d'")
)  # fmt: skip
"""Words in lower case inside names of people and places."""
LINKS = frozenset(("of", "for", "and", "&", "the", "de", "la", "du", "des"))
"""Words in lower case inside names of bodies."""
GENITIVES = frozenset(("'s", "’s", "'", "’"))
"""The possessive ending, as a token of its own."""
TAILS = frozenset(
    ("based", "led", "backed", "born", "owned", "run", "style", "made", "linked", "controlled", "wide",
     "funded", "speaking", "era", "listed", "trained", "bound", "sponsored", "dominated", "held", "educated")
)  # fmt: skip
"""Words behind a hyphen that make an adjective of a name: "Lagos-based"."""
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
    return line


def runs(line: Line) -> Iterator[list[int]]:
    """Stretches of positions that may be one name or several side by side, links inside included."""
    at, count = 0, len(line.tokens)
    while at < count:
        if not is_nameish(line, at):
            at += 1
            continue
        run = [at]
        while (following := _joined(line, run)) is not None:
            run.extend(range(run[-1] + 1, following + 1))
        yield run
        at = run[-1] + 1


def is_nameish(line: Line, at: int) -> bool:
    """Can a name hold this token?"""
    token = line.tokens[at]
    if token.label and token.label not in TYPES:
        return at in line.in_state
    if token.text[0].isupper():
        if _is_numbering(line, at):
            return False
        return token.pos == "PROPN" or line.span_at[at] >= 0 or at in line.in_state
    inner_capital = token.text[0].isalpha() and any(sign.isupper() for sign in token.text[1:])
    return (inner_capital and token.pos in ("PROPN", "NOUN")) or (line.span_at[at] >= 0 and token.pos == "PROPN" and token.text.isalpha())


def _is_numbering(line: Line, at: int) -> bool:
    """ "No 2", "Art. 5" and the like name nothing."""
    after = at + 1
    return line.lower[at] in ("no", "no.", "nos", "art.") and after < len(line.tokens) and line.lower[after].isdigit()


def _joined(line: Line, run: Sequence[int]) -> int | None:
    """The position up to which the run goes on; None at its end."""
    last, at = run[-1], run[-1] + 1
    if at >= len(line.tokens) or line.tokens[at].sentence != line.tokens[last].sentence:
        return None
    if is_nameish(line, at):
        return at
    word = line.lower[at]
    if at + 1 >= len(line.tokens):
        return None
    if word == "-":
        return _over_hyphen(line, last)
    if word == "," and line.lower[at + 1] in FORMS and line.tokens[at + 1].text[0].isupper():
        return at + 1
    if word in GENITIVES:
        return _over_genitive(line, last)
    return _over_links(line, run)


def _over_hyphen(line: Line, last: int) -> int | None:
    """ "Jean-Pierre", "Jong-un", but neither "China-Canada" nor "Lagos-based"."""
    after = last + 2
    if not (line.touches(last + 1) and line.touches(after)) or {last, after} & line.in_state:
        return None
    token = line.tokens[after]
    if last in line.titled or line.lower[after] in TAILS:
        return None
    is_part = token.pos == "PROPN" or line.same_span(last, after)
    return after if is_part else None


def _over_genitive(line: Line, last: int) -> int | None:
    """ "Moore's Bar" where the model sees one name and it is no state's or person's."""
    after = last + 2
    whole = line.same_span(last, last + 1, after) and line.label(last) in ("ORG", "FAC", "PRODUCT", "WORK_OF_ART")
    first = last == 0 or line.span_at[last - 1] != line.span_at[last]
    return after if whole and first and last not in line.in_state and is_nameish(line, after) else None


def _over_links(line: Line, run: Sequence[int]) -> int | None:
    """Over "of", "and", "van der" to the next word of the same name."""
    last, after = run[-1], run[-1] + 1
    while after < len(line.tokens) and after - last <= 3 and line.lower[after] in LINKS | PARTICLES:
        after += 1
    links = line.lower[last + 1 : after]
    if not links or after >= len(line.tokens) or not is_nameish(line, after):
        return None
    if line.tokens[after].sentence != line.tokens[last].sentence or last in line.titled:
        return None
    if all(link in PARTICLES for link in links):
        both = line.tokens[last].pos == line.tokens[after].pos == "PROPN"
        return after if both and line.span_at[last] == line.span_at[after] else None
    if line.same_span(last, after) and line.label(last) != "PERSON":
        return after if links != ["and"] or _is_long_name(line, run) else None
    of_body = links[0] in ("of", "for") and _is_body(line, run) and line.labels and line.label(after) != "PERSON"
    return after if of_body or links == ["&"] else None


def _is_long_name(line: Line, run: Sequence[int]) -> bool:
    """ "Department of Health and …": an "and" belongs to a name that has a body noun already."""
    return any(line.lower[at] in _body_nouns() for at in run) and run[-1] not in line.in_state


def _is_body(line: Line, run: Sequence[int]) -> bool:
    return line.lower[run[-1]] in _body_nouns() and run[-1] not in line.titled


@cache
def _body_nouns() -> frozenset[str]:
    return frozenset(row["noun"] for row in rows("bodies"))


def pieces(line: Line, run: list[int]) -> Iterator[list[int]]:
    """The names in a run: cut at offices, at states and where the model starts another name."""
    part: list[int] = []
    for at in run:
        if at in line.titled and not _is_own_word(line, run, line.titled[at]):
            yield from _cut(line, part)
            part = []
        else:
            part.append(at)
    yield from _cut(line, part)


AMBIGUOUS = frozenset(
    ("general", "major", "captain", "king", "queen", "prince", "princess", "cardinal", "private", "pilot", "host",
     "chief", "duke", "earl", "lord", "lady", "officer", "agent", "champion", "partner", "fellow", "developer",
     "head", "chair", "secretary", "marshal", "trooper", "commodore", "justice", "deputy", "reporter", "editor",
     "anchor", "guardian", "speaker", "producer", "trader", "manager", "farmer", "miner", "cleaner", "mechanic",
     "driver", "builder", "runner", "critic", "designer", "founder", "explorer")
)  # fmt: skip
"""Offices that names of bodies and things begin or end with: "General Motors", "The Weekly Reporter"."""


def _is_own_word(line: Line, run: Sequence[int], title: Title) -> bool:
    """Is what looks like an office a part of a body's name ("General Motors", "Attorney General's Office")?"""
    after = [at for at in run if at > title.last]
    before = [at for at in run if at < title.first]
    if after and line.lower[after[-1]] in _body_nouns() and line.label(after[-1]) != "PERSON":
        return not before or before[-1] not in line.in_state
    if title.office not in AMBIGUOUS or line.label(title.first) in ("", "PERSON"):
        return False
    beside = after[0] if after else before[-1] if before else title.first
    return line.same_span(title.first, beside)


def _cut(line: Line, part: list[int]) -> Iterator[list[int]]:
    """Cut a part behind a leading state that is no word of the name, and between two names of the model."""
    while part and not is_nameish(line, part[-1]):
        part = part[:-1]
    while part and _is_no_beginning(line, part[0]):
        part = part[1:]
    if not part:
        return
    if part[0] in line.states:
        last = line.states[part[0]][0]
        rest = [at for at in part if at > last]
        if not rest or _stands_apart(line, part[0], last, rest):
            yield [at for at in part if at <= last]
            yield from _cut(line, rest)
            return
    border = next((i for i in range(1, len(part)) if _is_border(line, part, i)), len(part))
    yield part[:border]
    yield from _cut(line, part[border:])


def _is_no_beginning(line: Line, at: int) -> bool:
    """Is it an article or a link, or a common word that has its capital from the sentence's beginning?"""
    if not is_nameish(line, at) or line.lower[at] in ("the", "a", "an"):
        return True
    opens = at == 0 or line.tokens[at - 1].sentence != line.tokens[at].sentence
    return opens and line.tokens[at].pos not in ("PROPN", "NOUN") and at not in line.in_state


def _stands_apart(line: Line, first: int, last: int, rest: list[int]) -> bool:
    """Is a state before other capitals a word of its own ("Chinese Li Wei", "US Donna Reed")?"""
    word = line.states[first][1]
    if rest[0] in line.states and rest[-1] <= line.states[rest[0]][0]:
        return word.part != "demonym" or line.states[rest[0]][1].part != "demonym"
    if rest[0] in line.titled or line.label(rest[0]) == "PERSON" != line.label(first):
        return True
    if not is_nameish(line, last + 1) or (first > 1 and line.lower[first - 1] == "of" and first - 2 in line.titled):
        return True
    if word.part == "demonym":
        return not line.same_span(last, rest[0]) and line.lower[rest[-1]] not in _body_nouns()
    head = line.tokens[last].head.i
    return not line.same_span(last, rest[0]) and not line.tokens[rest[0]].i <= head <= line.tokens[rest[-1]].i


def _is_border(line: Line, part: Sequence[int], i: int) -> bool:
    """Does another name start at the i-th position of a part?"""
    left, right = part[i - 1], part[i]
    if not is_nameish(line, right) or not is_nameish(line, left) or right != left + 1:
        return False
    one, other = line.span_at[left], line.span_at[right]
    if one == other or {left, right} <= line.in_state:
        return False
    if one >= 0 and other >= 0:
        return not (line.labels[one] == line.labels[other] == "PERSON")
    first, second, last = line.tokens[part[0]].i, line.tokens[right].i, line.tokens[part[-1]].i
    return not (
        second <= line.tokens[left].head.i <= last or first <= line.tokens[right].head.i < second
    )
