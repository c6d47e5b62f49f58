"""Legal forms of firms in a text: "Oyj", "AB", "d.o.o.", "Sp. z o.o."."""

from collections.abc import Iterator, Sequence
from functools import cache

from claims.names.words import body_words
from claims.parse import Token
from claims.tables import rows

LONGEST = 5
"""Tokens that a form with full stops may be cut into."""


def legal_forms(tokens: Sequence[Token], lower: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Each position inside a legal form that stands behind a capitalised word, with the form's last position.

    `lower`: the words of the tokens in lower case.
    """
    starts = _starts()
    done = 1
    for at in [at for at, word in enumerate(lower) if word in starts]:
        if at >= done and tokens[at - 1].text[0].isupper():
            last = _last(tokens, at)
            if last is not None:
                done = last + 1
                yield from ((position, last) for position in range(at, done))


def _last(tokens: Sequence[Token], at: int) -> int | None:
    """The last position of the longest form that starts at a position; None when none does."""
    for last in range(min(len(tokens), at + LONGEST) - 1, at, -1):
        if _bare("".join(token.text for token in tokens[at : last + 1])) in _dotted():
            return last - (tokens[last].text == ".")
    alone = tokens[at].text
    return at if _bare(alone) in _dotted() or alone in _capitals() else None


def _bare(text: str) -> str:
    return text.lower().rstrip(".")


@cache
def _dotted() -> frozenset[str]:
    """Forms written with full stops, in lower case, without blanks and the last stop."""
    return frozenset(_bare(row["form"].replace(" ", "")) for row in rows("legal_forms"))


@cache
def _capitals() -> frozenset[str]:
    """Forms of one word as they are written: "AB", "Oyj"."""
    firms = {row["word"] for row in rows("company_words") if row["legal"] == "y"}
    known = {word.upper() for word, row in body_words().items() if row.upper and word in firms}
    return frozenset(known | {"Oy", "OY", "Oyj", "OYJ", "Pty", "Pte", "ApS", "GmbH"})


@cache
def _starts() -> frozenset[str]:
    """What the first token of a form can be, in lower case."""
    first = {piece for form in _dotted() for piece in (form, form.split(".", 1)[0], *_prefixes(form))}
    return frozenset(first | {form.lower() for form in _capitals()})


def _prefixes(form: str) -> Iterator[str]:
    """The beginnings of a form that end before a full stop."""
    return (form[:end] for end, sign in enumerate(form) if sign == ".")
