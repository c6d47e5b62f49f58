"""What a single verb or noun hints at: past or future. What governs the verb is looked at too."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Literal

from claims.dates.lexicon import context
from claims.dates.tokens import Token, kind_at, word_at
from claims.tables import rows, words

Tense = Literal["past", "future"]
AGREED_REACH = 9
"""Tokens before "to meet" in which an agreement makes it tell of the future."""
ADVERBS_REACH = 4
"""Tokens that may stand between a verb and what governs it: "will not now shut"."""
MOST_AUXILIARIES = 2
"""Words before a past form that it hangs on: "have been"."""
MODALS = frozenset({"would", "may", "might", "must", "should", "could"})
"""Verbs that look back with "have" after them."""
BE = frozenset({"is", "are", "was", "were", "be"})
"""Verbs that look ahead with "to" and a verb after them."""
UNTIL = frozenset({"until", "till"})
"""Words after "has" or a verb of putting off that make it look ahead."""
NOW = frozenset({"is", "are", "be", "come", "comes", "goes", "go"})
"""Verbs of the present before "up for"."""
VERBS = frozenset({"word", "edge"})
"""Kinds of tokens that can be a verb: "start" and "end" are verbs where no "of March" follows."""
NO_VERB_AFTER = frozenset({"the", "a", "an", "his", "her", "their", "its", "this", "that"})
"""Words after "to" that show it to be no infinitive."""
BEFORE_COUNT = frozenset(
    {"by", "with", "of", "for", "to", "than", "some", "about", "only", "just", "least", "after"}
)
"""Words before a number that counts what is behind it."""
NO_VERB_HERE = frozenset({"the", "a", "an", "to", "did", "not", "its", "their", "s", "of"})
"""Words before a form that show it to be a noun or no plain present."""


@cache
def _hints() -> dict[str, str]:
    """The hint of each word of the table."""
    return {word: row["hint"] for row in rows("date_tense") for word in words(row["words"])}


def kind_of_hint(word: str) -> str:
    """The row of the table that a word stands in; "past" for regular past forms, "" for all others."""
    return _hints().get(word) or ("past" if _regular_past(word) else "")


def hint_of(tokens: Sequence[Token], place: int) -> Tense | None:
    """The tense that the word at a place hints at; names hint at none."""
    token = tokens[place]
    if token.kind in {"cap", "month"}:
        return None
    if token.word in BE and infinitive(tokens, place + 1):
        return "future"
    read = READERS.get(kind_of_hint(token.word))
    return read(tokens, place) if read else None


def infinitive(tokens: Sequence[Token], place: int) -> bool:
    """Do "to" and a verb stand at a place?"""
    following = place + 1
    return (
        word_at(tokens, place) == "to"
        and following < len(tokens)
        and tokens[following].kind in VERBS
        and tokens[following].word not in NO_VERB_AFTER
    )


def _planned(tokens: Sequence[Token], place: int) -> Tense | None:
    """As in "talks resume on Friday" and "agreed to meet on Friday", but not "forced to close" or "the start"."""
    before = word_at(tokens, place - 1)
    if before == "to":
        return "future" if _agreed(tokens, place) else None
    plain = kind_of_hint(tokens[place].word) == "schedule" and before not in NO_VERB_HERE
    return "future" if plain and not _counted(tokens, place) else None


def _counted(tokens: Sequence[Token], place: int) -> bool:
    """Is it a noun that a number counts, "by 74 votes", "took three falls", and no verb of "Flight 74"?"""
    if place < 2 or not isinstance(tokens[place - 1].value, int):
        return False
    before = word_at(tokens, place - 2)
    return before in BEFORE_COUNT or kind_of_hint(before) in {"past", "unchanged"}


def _agreed(tokens: Sequence[Token], place: int) -> bool:
    """Does an agreement stand before "to" and the verb at `place`?"""
    return any(_hints().get(word_at(tokens, place - step)) == "agreement" for step in range(2, AGREED_REACH))


def _regular_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed")


def _of_past(tokens: Sequence[Token], place: int) -> Tense | None:
    """A past form tells of the past, unless what governs it tells otherwise: "be held", "will have left", "is shut"."""
    place = _auxiliary(tokens, place)
    word, governor = tokens[place].word, _governor(tokens, place)
    above = word_at(tokens, governor)
    if word == "won" and kind_at(tokens, place + 1) == "apos":
        return "future"
    if word in {"has", "have"} and above not in {"did", "didn"} and _obliges(tokens, place + 1):
        return "future"
    if above == "be":
        return _of_be(tokens, governor)
    return None if above in context("state" if word != "have" else "modal") else "past"


def _auxiliary(tokens: Sequence[Token], place: int) -> int:
    """The "have" or "been" that a past form hangs on: "have" in "have been shut"; the form itself without one."""
    for _ in range(MOST_AUXILIARIES):
        governor = _governor(tokens, place)
        if word_at(tokens, governor) not in {"have", "been"}:
            break
        place = governor
    return place


def _of_be(tokens: Sequence[Token], be: int) -> Tense | None:
    """As in "Be held" has the time of what governs it, and "a vote to be held" looks ahead."""
    governor = word_at(tokens, be - 2)
    noun = word_at(tokens, be - 1) == "to" and governor not in _hints() and not _regular_past(governor)
    return "future" if noun else None


def _of_unchanged(tokens: Sequence[Token], place: int) -> Tense | None:
    """Words like "shut" and "cut" are past forms where no modal or "to" makes infinitives of them."""
    above = word_at(tokens, _governor(tokens, place))
    if above == "to":
        return "future" if _agreed(tokens, place) else None
    return None if above in context("modal") else _of_past(tokens, place)


def _obliges(tokens: Sequence[Token], place: int) -> bool:
    """As in "has to pay", "has until Friday"."""
    return word_at(tokens, place) in UNTIL or infinitive(tokens, place)


def _governor(tokens: Sequence[Token], place: int) -> int:
    """The nearest place before a verb where no adverb stands: that of "will" in "will not now shut"."""
    places = range(place - 1, place - 1 - ADVERBS_REACH, -1)
    return next((other for other in places if not _adverb(word_at(tokens, other))), place - 1)


def _adverb(word: str) -> bool:
    return word in context("adverb") or (len(word) > 4 and word.endswith("ly"))


def _of_future(tokens: Sequence[Token], place: int) -> Tense | None:
    """Words like "will" and "due on" look ahead; "would have" and "due to rain" do not."""
    following = word_at(tokens, place + 1)
    if following == "have" and tokens[place].word in MODALS and word_at(tokens, place + 2) != "to":
        return "past"
    if tokens[place].word == "could" and following == "not":
        return None
    if tokens[place].word == "due" and following == "to" and word_at(tokens, place - 1) not in BE:
        return None
    return "future"


def _up_for(tokens: Sequence[Token], place: int) -> Tense | None:
    """What is "up for election" or comes "up for a vote" is still to come."""
    ahead = word_at(tokens, place + 1) == "for" and word_at(tokens, place - 1) in NOW
    return "future" if ahead else None


def _intended(tokens: Sequence[Token], place: int) -> Tense | None:
    """Is there "to" and a verb just after, or "for"? "plans to open", "set for"."""
    verb = any(infinitive(tokens, place + step) for step in (1, 2, 3))
    return "future" if verb or word_at(tokens, place + 1) == "for" else None


READERS: Mapping[str, Callable[[Sequence[Token], int], Tense | None]] = MappingProxyType(
    {
        "past": _of_past,
        "agreement": _of_past,
        "pending": _of_past,
        "calling": _of_past,
        "unchanged": _of_unchanged,
        "future": _of_future,
        "intent": _intended,
        "schedule": _planned,
        "infinitive": _planned,
        "ballot": _up_for,
    }
)
"""How each row of the table is read; what is neutral tells nothing."""
