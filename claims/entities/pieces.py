"""A run of capitalised words cut into names: at offices, behind states, where another name begins."""

from collections.abc import Iterator, Sequence

from claims.entities.spans import Line, body_nouns, is_nameish
from claims.names.words import fold, given_names
from claims.roles.offices import Title

PERSONAL = frozenset(("justice", "sport", "police", "health", "occupation", "church"))
"""Walks of life whose titles, before two words that are no body's, stand before people."""

LEGAL = frozenset(("inc", "corp", "co", "ltd", "llc", "llp", "plc", "ag", "gmbh", "oyj", "spa"))
"""Legal forms that end the name of a firm: a person's name may follow."""


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


def _is_own_word(line: Line, run: Sequence[int], title: Title) -> bool:
    """Is what looks like an office a part of a body's name ("General Motors", "Attorney General's Office")?"""
    after = [at for at in run if at > title.last]
    before = [at for at in run if at < title.first]
    if after and line.lower[after[-1]] in body_nouns() and line.label(after[-1]) != "PERSON":
        return not before or before[-1] not in line.in_state
    if not title.common or line.label(title.first) in ("", "PERSON") or _is_before_person(line, title, after):
        return False
    beside = after[0] if after else before[-1] if before else title.first
    return line.same_span(title.first, beside)


def _is_before_person(line: Line, title: Title, after: Sequence[int]) -> bool:
    """Does a given name stand behind what looks like an office, or behind a judge's the two words of a full name?"""
    if not 2 <= len(after) <= 3:
        return False
    plain = all(line.tokens[at].text.istitle() for at in after)
    return fold(line.tokens[after[0]].text) in given_names() or (plain and title.kind in PERSONAL)


def _cut(line: Line, part: list[int]) -> Iterator[list[int]]:
    """Cut a part behind a leading state that is no word of the name, and between two names of the model."""
    while part and not is_nameish(line, part[-1]) and not _is_end(line, part):
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


def _is_end(line: Line, part: Sequence[int]) -> bool:
    """Is the last word in small letters a part of the name: behind a hyphen ("Min-ah"), or a bracket that is closed?"""
    return line.lower[part[-1]] == "]" or (
        len(part) > 2 and line.lower[part[-2]] == "-" == line.tokens[part[-1] - 1].text
    )


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
    if not is_nameish(line, last + 1) or (
        first > 1 and line.lower[first - 1] == "of" and first - 2 in line.titled
    ):
        return True
    if word.part == "demonym":
        return not line.same_span(last, rest[0]) and line.lower[rest[-1]] not in body_nouns()
    head = line.tokens[last].head.i
    return not line.same_span(last, rest[0]) and not line.tokens[rest[0]].i <= head <= line.tokens[rest[-1]].i


def _is_border(line: Line, part: Sequence[int], i: int) -> bool:
    """Does another name start at the i-th position of a part?"""
    left, right = part[i - 1], part[i]
    if not is_nameish(line, right) or not is_nameish(line, left) or right != left + 1:
        return False
    if right in line.legal or line.lower[right].strip(".") in LEGAL:
        return False
    if line.lower[left].strip(".") in LEGAL and line.label(right) == "PERSON":
        return True
    one, other = line.span_at[left], line.span_at[right]
    if one == other or {left, right} <= line.in_state:
        return False
    if one >= 0 and other >= 0:
        return not (line.labels[one] == line.labels[other] == "PERSON")
    first, second, last = line.tokens[part[0]].i, line.tokens[right].i, line.tokens[part[-1]].i
    return not (second <= line.tokens[left].head.i <= last or first <= line.tokens[right].head.i < second)
