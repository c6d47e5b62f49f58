"""Ages that an article gives to people, and nouns that mean somebody by his age: "the 38-year-old"."""

from collections.abc import Iterable, Sequence

from claims.parse import Token

OLDEST = 120
"""No higher number behind a name is an age."""
CLOSING = frozenset((",", ".", ")", ";"))
"""What stands behind an age that is set apart."""


def age_of(token: Token) -> int | None:
    """The age in "the 38-year-old" and "the 38-year-old nurse", for the last word; None for other words."""
    words = (token, *token.children) if token.pos == "NOUN" else (token,)
    old = next((word for word in words if word.text == "old"), None)
    if old is None or (old is token and old.dep in ("amod", "acomp")):
        return None
    year = next((child for child in old.children if child.lemma == "year"), None)
    count = year.child("nummod") if year else None
    return int(count.text) if count and count.text.isascii() and count.text.isdigit() else None


def stated(tokens: Sequence[Token], last: int) -> int | None:
    """The age that stands behind a name in a paragraph: "Ana Ruiz, 38, …"; `last` is the name's last position."""
    after = tokens[last + 1 : last + 4]
    if len(after) == 3 and after[0].text in (",", "(") and after[2].text in CLOSING:
        return _age(after[1].text)
    named = tokens[last]
    return next((age for word in _described(named) if (age := age_of(word)) is not None), None)


def _described(name: Token) -> Iterable[Token]:
    """The nouns that a name stands in apposition to, or behind: "a 38-year-old nurse, Ana Ruiz"."""
    if name.dep == "appos":
        yield name.head
    yield from (
        child
        for child in name.children
        if child.dep == "appos" or (child.dep == "compound" and child.pos == "NOUN")
    )


def _age(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) <= OLDEST else None
