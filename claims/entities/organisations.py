"""Bodies of one article: full names, short names and acronyms that mean the same one."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from claims.entities.forms import Form
from claims.entities.name import Name
from claims.entities.spans import body_nouns
from claims.names.tokens import slip
from claims.places import state_of
from claims.tables import rows

Words = tuple[str, ...]
VERSION = re.compile(r" \d+\.\d")
"""What stands behind the name of a program."""
LONG = 7
"""Letters in a word that is told by all but one of them."""
REPEATED = 3
"""Places of a name beside which another, used once and differing by a slip, is the same name."""
SHORTEST = 3
"""Letters above which a firm's first word may stand for the firm."""


def groups(bodies: Sequence[Form], text: str) -> list[list[Form]]:
    """Forms that mean one body, each group with its fullest form first; ambiguous short forms stay alone."""
    ways = Ways(bodies, text)
    parent = list(range(len(bodies)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i, form in enumerate(bodies):
        targets = {root(j) for j in ways.meanings(form, i)}
        if len(targets) == 1:
            target, own = targets.pop(), root(i)
            parent[max(own, target)] = min(own, target)
    found: dict[int, list[Form]] = {}
    for i, form in enumerate(bodies):
        found.setdefault(root(i), []).append(form)
    return [sorted(group, key=lambda form: (-len(form.words), form.first)) for group in found.values()]


class Ways:
    """All ways in which the bodies of an article may be named, with the numbers of the bodies."""

    def __init__(self, bodies: Sequence[Form], text: str) -> None:
        self._bodies = bodies
        self._text = text
        self._bases: dict[Words, list[int]] = {}
        self._short: dict[Words, list[int]] = {}
        self._acronyms: dict[str, list[int]] = {}
        self._heads: dict[str, list[int]] = {}
        self._makers: dict[str, list[int]] = {}
        self._ends: dict[int, int] = {}
        for i, form in enumerate(bodies):
            self._note(form, i)

    def _note(self, form: Form, i: int) -> None:
        self._bases.setdefault(base(form), []).append(i)
        for short in (*short_names(form), *_first_word(form)) if not _is_numbered(form, self._text) else ():
            self._short.setdefault(base_of(short), []).append(i)
        for acronym in sorted(initials(form)):
            self._acronyms.setdefault(acronym, []).append(i)
        if len(form.words) == 2 and form.words[1].lower() not in body_nouns():
            self._makers.setdefault(form.words[1], []).append(i)
        if len(form.words) > 1:
            for head in sorted({form.words[0].lower(), form.words[-1].lower()} & body_nouns()):
                self._heads.setdefault(head, []).append(i)
            self._ends.update((name.end, i) for name in form.names)

    def meanings(self, form: Form, i: int) -> list[int]:
        """Numbers of the forms that the i-th is another way of writing, by the surest evidence that there is."""
        same = [j for j in self._bases[base(form)] if j != i]
        if same:
            return same[:1]
        stated = self._stated(form)
        if stated is not None:
            return [stated]
        if _is_acronym(form):
            return self._acronyms.get(form.text.replace(".", ""), [])
        return self._short.get(base(form)) or self._headed(form) or self._made_by(form) or self._slipped(form)

    def _made_by(self, form: Form) -> list[int]:
        """As in "the Torsion" beside "the Kestrel Torsion", where the article names Kestrel too."""
        makers = self._makers.get(form.words[0], ()) if len(form.words) == 1 else ()
        return [j for j in makers if self._named_alone(self._bodies[j].words[0])]

    def _named_alone(self, word: str) -> bool:
        """Does the article name a body by this word alone, or by this word and a legal form?"""
        return any(len(base(self._bodies[j])) == 1 for j in self._bases.get((word.lower(),), ()))

    def _slipped(self, form: Form) -> list[int]:
        """As in "Northagte" beside "Northgate": the same letters, or a slip that is made once beside many right ones."""
        word = form.words[0]
        if len(form.words) > 1 or len(form.names) > 1 or len(word) < LONG or not word.istitle():
            return []
        one = word.lower()
        near = [(j, body.words[0].lower()) for j, body in enumerate(self._bodies) if len(body.words) == 1]
        return [
            j
            for j, other in near
            if slip(one, other) and (sorted(one) == sorted(other) or len(self._bodies[j].names) >= REPEATED)
        ]

    def _stated(self, form: Form) -> int | None:
        """The body that the form stands right behind in brackets: "Harbour Pilots' Union (HPU)"."""
        if len(form.words) > 1 or not form.text.isupper() or len(form.text) < 2:
            return None
        for name in form.names:
            if self._text[name.start - 1 : name.start] == "(" and self._text[name.end : name.end + 1] == ")":
                before = self._ends.get(name.start - 2, self._ends.get(name.start - 1))
                if before is not None and form.text[0] in (word[0] for word in self._bodies[before].words):
                    return before
        return None

    def _headed(self, form: Form) -> list[int]:
        """As in "the Commission" after "the Harbour Commission"."""
        if len(form.words) > 1 or not all(_has_article(name) for name in form.names):
            return []
        return [j for j in self._heads.get(form.text.lower(), ()) if self._bodies[j].first < form.first]


def base(form: Form) -> Words:
    """The words in lower case without article and legal form: "northgate steel" for "Northgate Steel Corp."."""
    return base_of(form.words)


def base_of(printed: Sequence[str]) -> Words:
    """The same for words."""
    words = [_plain(word) or word for word in printed]
    if words[0] == "the" and len(words) > 1:
        words = words[1:]
    while len(words) > 1 and _company_words().get(words[-1]) == "y":
        words.pop()
    return tuple(words)


def _plain(word: str) -> str:
    """In lower case without commas and full stops: "spa" for "S.p.A."."""
    return word.lower().strip(",").replace(".", "")


def short_names(form: Form) -> list[Words]:
    """What is left of a body's name without "of PLACE" and of a firm's without words like "Technologies", as printed."""
    words = form.words
    found = []
    if "of" in words[2:-1]:
        words = words[: words.index("of", 2)]
        found.append(words)
    while len(words) > 1 and _plain(words[-1]) in _company_words():
        words = words[:-1]
        found.append(words)
    return found


def _first_word(form: Form) -> list[Words]:
    """The first word of a firm's full name with its legal form: "Castor" for "Castor Packaging Inc.".

    Not for a branch of it in a state: "Castor Canada Inc."
    """
    words = form.words
    if len(words) < 3 or len(words[0]) <= SHORTEST or words[0].lower() in body_nouns():
        return []
    legal = any(_company_words().get(_plain(word)) == "y" for word in words[2:])
    return [words[:1]] if legal and not any(map(state_of, words)) else []


def called(form: Form) -> set[Words]:
    """All that a body of several words may be called for short, in lower case."""
    shorts = (*short_names(form), *_first_word(form))
    return {base(form), *map(base_of, shorts)} if len(form.words) > 1 else set()


def initials(form: Form) -> set[str]:
    """Acronyms that a full name can have: of the capitalised words, and of all."""
    words = [part for word in form.words for part in word.split("-") if part[:1].isalpha()]
    if len(words) < 2:
        return set()
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return {capitals, "".join(word[0] for word in words).upper()}


def _is_acronym(form: Form) -> bool:
    """Two letters are an acronym only where the model sees a body."""
    word = form.text.replace(".", "")
    shortest = 2 if form.type == "ORG" else 3
    return len(form.words) == 1 and len(word) >= shortest and word.isupper() and word.isalpha()


def _is_numbered(form: Form, text: str) -> bool:
    """Does a version stand behind it ("Kestrel Software 1.1")? Then it is a product, and no firm's full name."""
    return any(VERSION.match(text, name.end) for name in form.names)


def _has_article(name: Name) -> bool:
    """Does "the" stand before it?"""
    children: Iterable[str] = (child.text.lower() for child in name.head.children)
    return "the" in children


@cache
def _company_words() -> dict[str, str]:
    """Words that a firm's short name leaves out: y for a legal form, n for another."""
    return {row["word"]: row["legal"] for row in rows("company_words")}
