"""Denials of an act that another voice tells in other words: "guards struck two women", "denied that its guards hit anyone".

The denial stands in indirect speech, or says that nobody did it; the charge is another voice's, and tells an act of the
same row of a table, or the same fault: "the pumps did not work", "denied that they had failed". Both name the same doer or
the same thing, or the one follows the other and denies the act of anyone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from claims.claim import Claim
from factcheck import tables
from factcheck.checks.disputes.answers import REACH, Answered, answered, one_voice
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.story import Story
from sources.letters import lowered

BACK, AHEAD = 8, 4
"""Claims before a denial that are looked at, and behind it, where none before it charges anybody."""
NOBODY = re.compile(
    r"\b(?:no ?one|nobody|none|never|no (?:one|\w+) (?:was|were|had|has|have))\b", re.IGNORECASE
)
"""A statement that is itself a denial."""
ANY = re.compile(
    r"\b(?:any|anyone|anybody|anything|anywhere|any of|no ?one|nobody|none|ever|never|a single|h(?:im|er)|them|so|it)\b",
    re.IGNORECASE,
)
"""Words of a denial for those of whom the charge tells."""


NEGATED = re.compile(r"\b(?:not|never|no|fail\w* to)\b|n['\u2019]t\b")
"""What makes a fault of words for what is in order."""


def find(story: Story) -> Iterator[Answered]:
    """Every such denial with the nearest charge in its article, before it if there is one."""
    for claims in story.by_article.values():
        for number, claim in enumerate(claims):
            if (acts := _denied(story, claim)) and (charge := _charge(story, claims, number, acts)):
                yield answered(charge, claim)


def _denied(story: Story, claim: Claim) -> frozenset[int]:
    """The acts that a claim denies, as numbers of rows; none where it denies nothing or nobody is known to speak."""
    if claim.speaker is None or claim.kind == "headline" or voices.is_pronoun(claim.speaker):
        return frozenset()
    if claim.modality != "denied" and not story.tells(claim, NOBODY):
        return frozenset()
    able = [number for number, act in enumerate(_table()) if story.lexicon.may_tell(claim, act)]
    if not able:
        return frozenset()
    words = story.words(claim.article, claim.span)
    if claim.modality == "denied" and claim.polarity == "negated":
        return _left_undone(words, able)
    return _acts(words, able)


def _acts(words: str, asked: Iterable[int]) -> frozenset[int]:
    """Those of the acts asked for that some words tell, as numbers of rows."""
    told, table = lowered(words), _table()
    return frozenset(number for number in asked if table[number].search(told))


@cache
def _table() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\b(?:{row['words'].replace(';', '|')})") for row in tables.rows("denied_acts"))


@cache
def _faults() -> frozenset[int]:
    """The rows of what went wrong, which a negation tells as well."""
    return frozenset(
        number for number, row in enumerate(tables.rows("denied_acts")) if row["kind"] == "fault"
    )


def _charge(story: Story, claims: Sequence[Claim], number: int, acts: frozenset[int]) -> Claim | None:
    """The nearest claim of another voice that tells one of the acts of the same party."""
    answer = claims[number]
    near = (*reversed(claims[max(0, number - BACK) : number]), *claims[number + 1 : number + 1 + AHEAD])
    return next((one for one in near if _is_charge(story, one, answer, acts)), None)


def _is_charge(story: Story, one: Claim, answer: Claim, acts: frozenset[int]) -> bool:
    if one.kind == "headline" or one.sentence == answer.sentence or not _charges(story, one, answer):
        return False
    if max(answer.span.start - one.span.end, one.span.start - answer.span.end) > REACH:
        return False
    words = story.words(one.article, one.span)
    plain = one.polarity == "affirmed" and NOBODY.search(words) is None
    told = _acts(words, acts) if plain else _left_undone(words, acts)
    return bool(told) and _on_one_thing(story, one, answer)


def _left_undone(words: str, acts: Iterable[int]) -> frozenset[int]:
    """The faults that negated words tell by their very negation, as "never worked" does and "never failed" does not."""
    told = lowered(words)
    found = ((number, _table()[number].search(told)) for number in _faults().intersection(acts))
    return frozenset(number for number, one in found if one is not None and NEGATED.search(one[0]))


@cache
def _charged() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('denial_words', 'charged')})\b", re.IGNORECASE)


def _charges(story: Story, one: Claim, answer: Claim) -> bool:
    """Does another voice tell something as done, or the article that somebody accuses?"""
    told = one.speaker is not None or one.modality == "alleged" or story.tells(one, _charged())
    return told and one.modality != "denied" and not one_voice(one, answer)


def _on_one_thing(story: Story, one: Claim, answer: Claim) -> bool:
    """Do both name the same party or thing, or does the denial follow at once and deny the act of anyone?"""
    who = answer.speaker.entity if answer.speaker else None
    if who is not None and who in one.entities:
        return True
    if _things(story, one) & (_things(story, answer) | _speaker(answer)):
        return True
    between = story.article[one.article].text[one.span.end : answer.sentence.start]
    follows = one.span.end <= answer.sentence.start and not between.strip(" .,;:\"'\u201d\u2019\n")
    return follows and story.tells(answer, ANY)


def _things(story: Story, claim: Claim) -> frozenset[str]:
    """Stems of what a claim names besides acts and numbers."""
    words = story.words(claim.article, claim.span).lower()
    for act in _table():
        words = act.sub(" ", words)
    said = quoted_words.words(words)
    return frozenset(
        one for one in quoted_words.content(said) if not one[0].isdigit() and one not in NO_THINGS
    )


NO_THINGS = frozenset(
    map(
        quoted_words.stem,
        ("not", "one", "anyone", "anybody", "anything", "nobody", "never", "none", "people"),
    )
)
"""Stems that name nothing of their own."""


def _speaker(claim: Claim) -> frozenset[str]:
    return (
        frozenset(quoted_words.content(quoted_words.words(claim.speaker.text)))
        if claim.speaker
        else frozenset()
    )
