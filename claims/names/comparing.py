"""Are two names those of one person or body, and is one of them misspelt?"""

from functools import lru_cache

from claims.names.align import Alignment, TokenPair, align
from claims.names.bodies import compare_bodies, is_body
from claims.names.comparison import Level, NameComparison
from claims.names.parts import PersonName, glued, is_arabic, person_name
from claims.names.script import romanised, same_bones, same_consonants, script
from claims.names.tokens import abdul, sure
from claims.text.flat import on_one_line
from claims.text.lookalikes import in_latin

__all__ = ["Level", "NameComparison", "TokenPair", "compare"]


RANK: dict[Level, int] = {"same": 0, "variant": 1, "misspelling": 2, "different": 3}
"""The better of several readings comes first."""
ENOUGH = 4
"""Words shared in whatever order that make one name of two: lists write long names in any order."""


@lru_cache(maxsize=65536)
def compare(a: str, b: str) -> NameComparison:
    """How the name `a` stands to the name `b`.

    Whether a near name is a slip or somebody else needs the context as well: "misspelling" says only
    that the spelling allows it. Names parted by a slash are two names of one; the better one counts. What cannot
    be seen makes no difference, nor do letters of other scripts that look like Latin ones.
    """
    found = [_compare(left, right) for left in _names(_seen(a)) for right in _names(_seen(b))]
    return min(found, key=lambda comparison: RANK[comparison.level])


def _seen(name: str) -> str:
    """The name as the eye takes it in."""
    return name if name.isascii() else in_latin(on_one_line(name))


def _names(text: str) -> list[str]:
    """The names in "X/Y"; never empty."""
    names = text.split("/")
    return names if all(len(name.strip()) > 3 for name in names) else [text]


def _compare(a: str, b: str) -> NameComparison:
    return _compare_latin(a, b) if script(a) == script(b) else _across_scripts(a, b)


def _across_scripts(a: str, b: str) -> NameComparison:
    """How two names in different scripts stand: carried over, spellings vary, so that no difference is a slip."""
    found = _compare_latin(romanised(a), romanised(b))
    bones = same_bones(a, person_name(b).tokens) or same_bones(b, person_name(a).tokens)
    if found.level == "different" and not bones:
        return found
    return NameComparison(level="variant", reason="The same name in another script.", pairs=found.pairs)


def _compare_latin(a: str, b: str) -> NameComparison:
    """The same for names in one script."""
    if is_body(a) or is_body(b) or _abbreviates(a, b) or _abbreviates(b, a):
        return compare_bodies(a, b)
    return _compare_people(person_name(a), person_name(b))


def _abbreviates(short: str, long: str) -> bool:
    """Is `short` an abbreviation in capitals, and `long` several words?"""
    letters = short.replace(".", "")
    return 3 <= len(letters) <= 6 and letters.isupper() and len(long.split()) >= 3


def _compare_people(a: PersonName, b: PersonName) -> NameComparison:
    """How two names of people stand to each other."""
    if not a.tokens or not b.tokens:
        return NameComparison(level="different", reason="One of the two holds no name.")
    if a.generation != b.generation and a.generation and b.generation:
        return NameComparison(level="different", reason="They are told apart as father and son are.")
    if a.parts == b.parts and a.generation == b.generation and a.turned == b.turned:
        return NameComparison(level="same", reason="The names are equal but for case, marks and titles.")
    if a.parts == b.parts and a.generation != b.generation:
        return NameComparison(level="variant", reason="Only one gives the generation: father or son.")
    if len(a.middle) != len(b.middle) and a.middle and b.middle:
        return NameComparison(level="different", reason="The initials in the middle differ.")
    return _judged_words(a, b)


def _judged_words(a: PersonName, b: PersonName) -> NameComparison:
    """What the words of two people's names say, with titles, generations and initials set aside."""
    if glued(a.parts) == glued(b.parts):
        return NameComparison(
            level="variant", reason="A particle is written apart or together with the name."
        )
    found = align(a.tokens, b.tokens)
    told = judged(found)
    if told.level == "misspelling" and (is_arabic(a) or is_arabic(b)):
        [near] = found.of("near")
        if same_consonants(near.left, near.right):
            reason = f"{_said((near.left,))} and {_said((near.right,))}: Arabic vowels are written in several ways."
            return NameComparison(level="variant", reason=reason, pairs=found.pairs)
    return told


def judged(found: Alignment) -> NameComparison:
    """What an alignment of the words of two people's names says."""
    near = found.of("near")
    whole = tuple(
        pair for pair in found.of("equal", "variant", "near") if len(pair.left) > 1 < len(pair.right)
    )
    objection = _objection(found, near, whole)
    if objection:
        return NameComparison(level="different", reason=objection, pairs=found.pairs)
    if near:
        reason = f"{_said((near[0].left,))} and {_said((near[0].right,))} differ by a slip, the rest agrees."
        return NameComparison(level="misspelling", reason=reason, pairs=found.pairs)
    return NameComparison(level="variant", reason=_variance(found), pairs=found.pairs)


def _objection(found: Alignment, near: tuple[TokenPair, ...], whole: tuple[TokenPair, ...]) -> str | None:
    """Why two names cannot be one person's; None when they can."""
    if found.left and found.right:
        return f"Only one has {_said(found.left)}, only the other {_said(found.right)}."
    if not whole or len(near) > 1:
        return "More than one word differs." if near else "They share no word but initials."
    if not (found.straight or found.turned or len(whole) >= ENOUGH):
        return "Their words stand in another order."
    if (found.left or found.right) and any(abdul(pair.left) != abdul(pair.right) for pair in whole):
        return "Another word stands in the place of Abdul."
    if near and len(whole) == 1 and not sure(near[0].left, near[0].right):
        return f"{_said((near[0].left,))} is too short or too common to be told by a slip."
    return None


def _said(words: tuple[str, ...]) -> str:
    """Words in quotation marks."""
    return f"\N{LEFT DOUBLE QUOTATION MARK}{' '.join(words)}\N{RIGHT DOUBLE QUOTATION MARK}"


def _variance(found: Alignment) -> str:
    """In what two accepted forms of one name differ."""
    if found.left or found.right:
        return f"One leaves out {_said(found.left or found.right)}."
    if spelled := found.of("variant"):
        return f"{_said((spelled[0].left,))} and {_said((spelled[0].right,))} are forms of one name."
    if found.of("initial"):
        return "One gives an initial for a word."
    return "The same words, put together otherwise." if found.straight else "The same words in another order."
