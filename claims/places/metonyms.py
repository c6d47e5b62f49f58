"""Does a capital or a seat stand for its state, as far as the words beside it tell?"""

from functools import cache

from claims.tables import rows


def stands_for_state(word_before: str, name: str, word_after: str, dep_hint: str | None = None) -> bool:
    """Does the capital or seat `name` stand for its state, between these two words ("" at an edge)?

    Behind "Beijing's" the word after is what the name owns. `dep_hint` is the name's relation in a parse ("nsubj"), where there is one. Of the two mistakes, a place
    taken for its state is the worse one: without a sign it is a place.
    """
    before, after = word_before.lower(), word_after.lower()
    if before in _signs("place", "before") or after in _signs("place", "after"):
        return False
    if name.endswith(("'s", "\u2019s")):
        return after in _signs("state", "owned")
    if before in _signs("state", "before") or after in _signs("state", "after"):
        return True
    return dep_hint in ("nsubj", "agent") and name[:1].isupper()


@cache
def _signs(means: str, side: str) -> frozenset[str]:
    """Words that tell a state or a place when they stand before or behind the name."""
    return frozenset(
        row["word"] for row in rows("metonym_signs") if row["means"] == means and row["side"] == side
    )
