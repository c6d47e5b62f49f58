"""Two quotations word by word: do they give one utterance, and do they give it in the same words?

Pure functions of words. Case, marks, contractions, British and American spelling, and words of grammar may differ; an
ellipsis or words in brackets stand for anything; one may be a part of the other. Two that part in their last word
alone, or in their last few after many that agree, are one utterance too, but weigh less: a speaker may say "a victory for the town" and then "for the country".
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from attrs import frozen
from rapidfuzz.distance import Indel

from factcheck.checks.speech.words import GAP, content, is_content, kind, stem

Outcome = Literal["same", "variant", "part", "reworded", "cut", "other"]
"""The same words; other spelling or grammar; one within the other; other words; words left out; another utterance."""
AGREE = 0.6
"""Least share of the longer core that has to agree; unlike sentences of the own stories stay below a half."""
SHARED = 2
"""Content words that must agree."""
END = 3
"""Words at the end in which two quotations of one utterance may differ, where BEFORE_END content words agree before them."""
BEFORE_END = 4
LONG = 5
"""Least words that must agree in all; shorter phrases are formulas."""
SHORT = 4
"""The same where one negates all that the other says."""
GOVERNING = frozenset({"to", "that", "of"})
"""The end of a stretch that negates what stands behind it: "no intention of", "do not want to"."""


@frozen(kw_only=True)
class Wording:
    """How two quotations stand to each other."""

    outcome: Outcome
    """What the alignment shows."""
    left: tuple[str, ...] = ()
    """Words in which the first differs."""
    right: tuple[str, ...] = ()
    """Words in which the second differs."""
    grave: bool = False
    """True when a number, a negation or a noun differs."""
    shared: int = 0
    """Content words in which they agree."""


def compare(left: Sequence[str], right: Sequence[str]) -> Wording:
    """Hold two quotations together; both are words as `words` gives them."""
    if tuple(left) == tuple(right):
        return Wording(outcome="same", shared=len(content(left)))
    stems = [stem(word) for word in left], [stem(word) for word in right]
    blocks = [op for op in Indel.opcodes(*stems) if op.tag == "equal"]
    if not blocks:
        return Wording(outcome="other")
    agreed = [word for op in blocks for word in left[op.src_start : op.src_end]]
    core = blocks[-1].src_end - blocks[0].src_start, blocks[-1].dest_end - blocks[0].dest_start
    shared = sum(map(is_content, agreed))
    least = SHORT if _negated_alone(stems) else LONG
    alike = len(agreed) >= max(least, AGREE * max(core)) and shared >= SHARED
    first, last = blocks[0], blocks[-1]
    apart = _both(left[: first.src_start], right[: first.dest_start]) or _both(
        left[last.src_end :], right[last.dest_end :]
    )
    inner = [
        (tuple(left[one.src_end : two.src_start]), tuple(right[one.dest_end : two.dest_start]))
        for one, two in pairwise(blocks)
    ]
    differing = [pair for pair in inner if not _allowed(*pair)]
    if alike and not apart:
        return _judged(differing, left, right, core, shared)
    ends = tuple(left[core[0] :]), tuple(right[core[1] :])
    if alike and not differing and (first.src_start, first.dest_start) == (0, 0) and _an_end(*ends, shared):
        return Wording(outcome="reworded", left=ends[0], right=ends[1], grave=is_grave(*ends), shared=shared)
    return Wording(outcome="other", shared=shared)


def _negated_alone(stems: tuple[Sequence[str], Sequence[str]]) -> bool:
    """Is a negation all that one has more than the other?"""
    plain = [[word for word in said if word not in kind("negation")] for said in stems]
    return plain[0] == plain[1]


def _an_end(left: Sequence[str], right: Sequence[str], shared: int) -> bool:
    """Are these the last word of both, or few words behind many that agree?"""
    longest = max(len(left), len(right))
    return longest == 1 or (longest <= END and shared >= BEFORE_END)


def _judged(
    differing: list[tuple[tuple[str, ...], tuple[str, ...]]],
    left: Sequence[str],
    right: Sequence[str],
    core: tuple[int, int],
    shared: int,
) -> Wording:
    if not differing:
        whole = core == (len(left), len(right)) and GAP not in (*left, *right)
        return Wording(outcome="variant" if whole else "part", shared=shared)
    ours, theirs = (tuple(word for pair in differing for word in pair[side]) for side in (0, 1))
    replaced = any(_content(one) and _content(other) for one, other in differing)
    grave = any(is_grave(one, other) for one, other in differing) or any(
        _is_noun(left, one) and _is_noun(right, other) for one, other in differing
    )
    return Wording(
        outcome="reworded" if replaced or grave else "cut",
        left=ours,
        right=theirs,
        grave=grave,
        shared=shared,
    )


def _content(said: Sequence[str]) -> bool:
    return any(map(is_content, said))


def _both(one: Sequence[str], other: Sequence[str]) -> bool:
    """Do both go on beyond the words that agree, each in its own way? Then they are two utterances."""
    return GAP not in (*one, *other) and _content(one) and _content(other)


def _allowed(one: Sequence[str], other: Sequence[str]) -> bool:
    """May these words stand for each other: nothing but grammar, or an ellipsis or a bracket?"""
    return GAP in (*one, *other) or not (_content(one) or _content(other))


def is_grave(one: Sequence[str], other: Sequence[str]) -> bool:
    """Does a number or a negation differ, and not only with the thing itself that it counts or negates?"""
    if _left_out(one, other) or _left_out(other, one):
        return False
    numbers = [{word for word in said if word[0].isdigit()} for said in (one, other)]
    negated = [sum(word in kind("negation") for word in said) % 2 for said in (one, other)]
    return numbers[0] != numbers[1] or negated[0] != negated[1]


def _left_out(one: Sequence[str], other: Sequence[str]) -> bool:
    """Is a stretch with a thing of its own left out, "no money and" or "two barns": one that governs nothing behind it?"""
    if _content(other) or not one or one[-1] in GOVERNING:
        return False
    return any(is_content(word) and not word[0].isdigit() and word not in kind("negation") for word in one)


def _is_noun(said: Sequence[str], part: Sequence[str]) -> bool:
    """Is the last content word of a part of a quotation one that a determiner leads in?"""
    for place in range(1, len(said) - len(part) + 1):
        if part and tuple(said[place : place + len(part)]) == tuple(part):
            return said[place - 1] in kind("determiner") or part[0] in kind("determiner")
    return False
