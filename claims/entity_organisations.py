"""Bodies of one article: full names, short names and acronyms that mean the same one."""

from collections.abc import Sequence
from functools import cache

from claims.entity_forms import Form
from claims.entity_name import Name
from claims.tables import rows

Words = tuple[str, ...]


def groups(bodies: Sequence[Form], text: str) -> list[list[Form]]:
    """Forms that mean one body, each group with its fullest form first; ambiguous short forms stay alone."""
    parent = list(range(len(bodies)))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    bases = [base(form) for form in bodies]
    for i, form in enumerate(bodies):
        targets = {root(j) for j in _meanings(form, i, bodies, bases, text)}
        if len(targets) == 1:
            target = targets.pop()
            parent[max(root(i), target)] = min(root(i), target)
    found: dict[int, list[Form]] = {}
    for i, form in enumerate(bodies):
        found.setdefault(root(i), []).append(form)
    return [sorted(group, key=lambda form: (-len(form.words), form.first)) for group in found.values()]


def _meanings(form: Form, i: int, bodies: Sequence[Form], bases: Sequence[Words], text: str) -> list[int]:
    """Indices of the forms that a form is another way of writing, by the surest evidence that there is."""
    same = [j for j, other in enumerate(bases) if j != i and other == bases[i]]
    if same:
        return same[:1]
    stated = [j for j, other in enumerate(bodies) if j != i and is_bracket(form, other, text)]
    if stated:
        return stated
    if _is_acronym(form):
        return [j for j, other in enumerate(bodies) if j != i and form.text.replace(".", "") in initials(other)]
    shorter = [j for j, other in enumerate(bases) if j != i and _is_short_for(bases[i], other)]
    if shorter:
        return shorter
    return [j for j, other in enumerate(bodies) if j != i and _is_head_of(form, other)]


def base(form: Form) -> Words:
    """The words in lower case without article and legal form: "northgate steel" for "Northgate Steel Corp."."""
    words = [word.lower().strip(".,") for word in form.words]
    if words[0] == "the" and len(words) > 1:
        words = words[1:]
    while len(words) > 1 and _company_words().get(words[-1]) == "y":
        words.pop()
    return tuple(words)


@cache
def _company_words() -> dict[str, str]:
    """Words that a firm's short name leaves out: y for a legal form, n for another."""
    return {row["word"]: row["legal"] for row in rows("company_words")}


def _is_short_for(short: Words, full: Words) -> bool:
    """Does the full name add nothing but words like "Technologies", "Group"?"""
    rest = full[len(short) :]
    return bool(rest) and full[: len(short)] == short and all(word in _company_words() for word in rest)


def _is_acronym(form: Form) -> bool:
    word = form.text.replace(".", "")
    shortest = 2 if form.type == "ORG" else 3
    return len(form.words) == 1 and len(word) >= shortest and word.isupper() and word.isalpha()


def initials(form: Form) -> set[str]:
    """Acronyms that a full name can have: of the capitalised words, and of all."""
    words = [part for word in form.words for part in word.split("-") if part[:1].isalpha()]
    if len(words) < 2:
        return set()
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return {capitals, "".join(word[0] for word in words).upper()}


def is_bracket(form: Form, other: Form, text: str) -> bool:
    """Does the form stand in brackets right behind the other ("Harbour Pilots' Union (HPU)")?"""
    if len(form.words) > 1 or not form.text.isupper() or len(form.text) < 2 or len(other.words) < 2:
        return False
    first_letters = {word[0].lower() for word in other.words}
    ends = {name.end for name in other.names}
    return form.text[0].lower() in first_letters and any(
        text[name.start - 1 : name.start] == "("
        and text[name.end : name.end + 1] == ")"
        and {name.start - 1, name.start - 2} & ends
        for name in form.names
    )


def _is_head_of(form: Form, other: Form) -> bool:
    """ "the Commission" after "the Harbour Commission" or "the Commission on Fisheries"."""
    word = form.text.lower()
    if len(form.words) > 1 or word not in _nouns() or len(other.words) < 2 or other.first > form.first:
        return False
    if not all(has_article(name) for name in form.names):
        return False
    return word in (other.words[-1].lower(), other.words[0].lower())


def has_article(name: Name) -> bool:
    """Does "the" stand before it?"""
    return any(child.text.lower() == "the" for child in name.head.children)


@cache
def _nouns() -> frozenset[str]:
    return frozenset(row["noun"] for row in rows("bodies"))
