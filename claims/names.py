"""Are two names those of one person or body, and is one of them misspelt?"""

from functools import lru_cache

from claims.name_align import Alignment, TokenPair, align
from claims.name_bodies import compare_bodies, is_body
from claims.name_comparison import Level, NameComparison
from claims.name_parts import PersonName, person_name

__all__ = ["Level", "NameComparison", "TokenPair", "compare"]


@lru_cache(maxsize=65536)
def compare(a: str, b: str) -> NameComparison:
    """How the name `a` stands to the name `b`.

    Whether a near name is a slip or somebody else needs the context as well: "misspelling" says only
    that the spelling allows it.
    """
    if is_body(a) or is_body(b) or _abbreviates(a, b):
        return compare_bodies(a, b)
    return _compare_people(person_name(a), person_name(b))


def _abbreviates(a: str, b: str) -> bool:
    """Is one of the two an abbreviation in capitals, and the other several words?"""
    return any(
        2 <= len(short.replace(".", "")) <= 6 and short.replace(".", "").isupper() and len(long.split()) >= 2
        for short, long in ((a, b), (b, a))
    )


def _compare_people(a: PersonName, b: PersonName) -> NameComparison:
    """How two names of people stand to each other."""
    if not a.tokens or not b.tokens:
        return NameComparison(level="different", reason="One of the two holds no name.")
    if a.generation != b.generation and a.generation and b.generation:
        return NameComparison(
            level="different", reason=f"One is {a.generation}, the other {b.generation}: two people."
        )
    if a.parts == b.parts and a.generation == b.generation:
        return NameComparison(level="same", reason="The names are equal but for case, marks and titles.")
    if len(a.middle) != len(b.middle) and a.middle and b.middle:
        return NameComparison(level="different", reason="The initials in the middle differ.")
    return judged(align(a.tokens, b.tokens))


def judged(found: Alignment) -> NameComparison:
    """What an alignment of the words of two people's names says."""
    near = found.of("near")
    firm = found.of("equal", "variant")
    if found.left and found.right:
        return _different(
            found, f"Only one has “{' '.join(found.left)}”, only the other “{' '.join(found.right)}”."
        )
    if len(near) > 1:
        return _different(found, "More than one word differs.")
    if not any(len(pair.left) > 1 and len(pair.right) > 1 for pair in (*firm, *near)):
        return _different(found, "They share no word but initials.")
    if near:
        return NameComparison(
            level="misspelling",
            reason=f"“{near[0].left}” and “{near[0].right}” differ by a slip, the rest agrees.",
            pairs=found.pairs,
        )
    return NameComparison(level="variant", reason=_variance(found), pairs=found.pairs)


def _different(found: Alignment, reason: str) -> NameComparison:
    return NameComparison(level="different", reason=reason, pairs=found.pairs)


def _variance(found: Alignment) -> str:
    """In what two accepted forms of one name differ."""
    if found.left or found.right:
        return f"One leaves out “{' '.join(found.left or found.right)}”."
    if spelled := found.of("variant"):
        return f"“{spelled[0].left}” and “{spelled[0].right}” are forms of one name."
    if found.of("initial"):
        return "One gives an initial for a word."
    return "The same words in another order." if found.crossed else "The same words, put together otherwise."
