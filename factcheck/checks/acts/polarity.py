"""`polarity_conflict`: one article affirms what another denies, both in their own voice.

Flagged when two tellings of one act agree in doer, target and time, and one says that it happened, the other that it
did not, or one tells the opposite act (approved, rejected; rose, fell); and when two statements are the same word for
word but for a negation.

Survives: another time (also "not yet" and a later day), another thing measured, a plan or a possibility, a comparison with
another period, "not only", "not all", "nobody denies", a negation in another clause, two speakers (these are `disputed`).
"""

import re
from functools import cache

from factcheck import tables
from factcheck.checks.acts.naming import at
from factcheck.checks.acts.tellings import TIME_WORDS, TIMES, Telling
from factcheck.checks.acts.together import Two
from factcheck.checks.rivals import Rival

LOOSE = re.compile(
    r"\b(?:not (?:only|just|merely|all|every|always|necessarily|entirely|fully|yet)|no longer|nobody|no one|none|never before"
    r"|without|unless|until|before|if|whether|would|could|should|may|might|almost|nearly|until now|so far|yet)\b",
    re.IGNORECASE,
)
"""Words with which a negation denies something else than the act, or the act is not told as a fact."""
COMPARED = re.compile(
    r"\b(?:from|compared|than|year-on-year|month-on-month|quarter|annual\w*|monthly|seasonal\w*|since|average|early|late"
    r"|morning|afternoon|then|first|before|after(?! (?:[\w-]{1,20} ){0,2}(?:hours|days|weeks|months|debate|talks|session|vote)\b))\b",
    re.IGNORECASE,
)
"""Words that tie a rise or a fall to a period."""
STEPS = re.compile(r"\b(?:first|then|before|later|earlier|initially|at first)\b", re.IGNORECASE)
"""Words with which a body may have decided twice on one day."""
INSTEAD = re.compile(r"\b(?:would|should|could|might|was to|were to) have\b", re.IGNORECASE)
"""Words of what did not come: "the contract, which would have run out in May, was extended"."""
NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w\u2019'-]+")
"""A word with a capital letter amid a sentence."""
GOAL = r" (?:for|to|that|of|by|from|against) (?P<goal>[^,.;:]{3,80})"
"""What follows a request, a plea or a bill that tells what for."""
ALIKE = 0.6
"""Share of the words of circumstance that both must have in common."""
DECIDED = 0.3
"""The same of an act and its opposite by one doer, on one thing, on one stated day: what is told besides may be much."""


@cache
def _opposites() -> dict[frozenset[str], bool]:
    """Pairs of families; True where they exclude each other without a stated time."""
    return {frozenset((row["one"], row["other"])): row["strict"] == "y" for row in tables.rows("antonyms")}


@cache
def _groups() -> dict[str, str]:
    """The first family of each set of families that are opposites of each other."""
    found: dict[str, str] = {}
    for pair in sorted(map(sorted, _opposites())):
        joined = {found.get(family, family) for family in pair}
        known = [family for family, its in found.items() if its in joined]
        found |= dict.fromkeys((*known, *pair), min(joined))
    return found


def group(family: str) -> str:
    """A name that a family shares with its opposites."""
    return _groups().get(family, family)


def compare(two: Two) -> Rival | None:
    """The two as rivals, when one affirms what the other denies."""
    if two.left.family == two.right.family:
        found = not two.same_sense and _told_outright(two)
    else:
        found = _opposite(two)
    return _rival(two) if found and _one_act(two) else None


def _told_outright(two: Two) -> bool:
    """Is the act itself denied, and told by a verb?"""
    return not _any(two, LOOSE) and not any(one.event.nominal for one in two.both)


def _opposite(two: Two) -> bool:
    """Does each tell as done what the other's act excludes?"""
    strict = _opposites().get(frozenset((two.left.family, two.right.family)))
    if strict is None or "negated" in (two.left.event.polarity, two.right.event.polarity):
        return False
    timed = two.times(exact=True) == "agrees" or (strict and two.same_day)
    steps = STEPS if strict and _one_answer(two) else COMPARED
    return timed and not (_any(two, steps) or _any(two, INSTEAD))


def _any(two: Two, words: re.Pattern[str]) -> bool:
    return any(words.search(one) for one in two.sentences)


def _one_act(two: Two) -> bool:
    """Do doer, target and circumstances agree, as far as they are told?"""
    levels = {two.parties("agent"), two.parties("patient")}
    if "agrees" not in levels or not levels <= {"agrees", "not_stated"} or _two_targets(two) or _part(two):
        return False
    if _one_answer(two):
        return True
    times = two.times(exact=True)
    strict = _opposites().get(frozenset((two.left.family, two.right.family)), False)
    decided = strict and levels == {"agrees"} and times == "agrees" and _one_question(two)
    least = DECIDED if decided else ALIKE
    return two.shared >= least and (times == "agrees" or (times == "not_stated" and two.same_day))


def _one_answer(two: Two) -> bool:
    """Did one body on one day do it to what is told alike: "rejected the union's request", "granted the union's request"?"""
    whose = [set(one.event.patient_terms) for one in two.both]
    told = {two.parties("agent"), two.parties("patient")} == {"agrees"} and whose[0] and whose[0] == whose[1]
    days = [{(time.first, time.last) for time in one.when() if time.granularity == "day"} for one in two.both]
    return bool(told and days[0] & days[1]) and _one_question(two)


def _one_question(two: Two) -> bool:
    """Was one thing asked for, as far as both tell?"""
    asked = [_asked(two, one) for one in two.both]
    return not all(asked) or bool(asked[0] & asked[1])


def _asked(two: Two, one: Telling) -> set[str]:
    """The lemmas of what was asked for, as far as the words behind the target tell: "request for an order"."""
    text = two.story.article[one.claim.article].text[one.event.span.end : one.claim.span.end]
    behind = re.search(rf"\b(?i:{re.escape(one.event.patient_head or '')})\w*{GOAL}", text)
    own = {*TIME_WORDS, one.event.patient_head}
    words = set(re.findall(r"[^\W\d_]{3,}", behind["goal"].lower())) if behind else set()
    return words & set(one.claim.terms) - own


def _part(two: Two) -> bool:
    """Is the target of one only a part of that of the other: the budget amendment, the budget?"""
    (first, second), terms = two.patients, [set(one.event.patient_terms) for one in two.both]
    return first.head != second.head and (first.head in terms[1] or second.head in terms[0])


def _two_targets(two: Two) -> bool:
    """Does each name behind its act what the other does not: flights to Oslo, flights to Bergen?"""
    first, second = (_behind(two, one) for one in two.both)
    return bool(first - second and second - first)


def _behind(two: Two, one: Telling) -> set[str]:
    """The words with a capital letter behind an act, but for those of times."""
    text = two.story.article[one.claim.article].text[one.event.span.end : one.claim.span.end]
    return set(NAME.findall(text)) - TIMES


def _rival(two: Two) -> Rival:
    whom = two.patients[0]
    named = whom.name or whom.head or two.agents[0].name or two.left.event.predicate
    first, second = (_told(two, one) for one in two.both)
    return Rival(
        kind="polarity_conflict",
        aspect="polarity",
        severity="conflict",
        subject=f"Of one thing ({named}) the opposite is told:",
        left=at(two.left, two.left.event.span, first),
        right=at(two.right, two.right.event.span, second),
        advice="Check which of the two holds.",
        excuse=two.excuse("polarity"),
    )


def _told(two: Two, one: Telling) -> str:
    verb = two.story.words(one.claim.article, one.event.span)
    return f"“{verb}”" if one.event.polarity == "affirmed" else f"that it was not “{verb}”"
