"""Does the clause around an expression tell of the past or of the future? Only a hint, from words nearby."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Literal

from claims.date_tokens import Token, kind_at, word_at
from claims.tables import rows, words

Tense = Literal["past", "future"]
REACH = 25
"""Tokens to either side that are looked at."""
STOPS = frozenset('.!?;:"“”')
"""Marks that end a clause; a comma does so only on a first try."""
AGREED_REACH = 9
"""Tokens before "to meet" in which an agreement makes it tell of the future."""
MODALS = frozenset({"would", "may", "might", "must", "should", "could"})
"""Verbs that look back with "have" after them."""
BE = frozenset({"is", "are", "was", "were", "be"})
"""Verbs that look ahead with "to" and a verb after them."""
NO_VERB_AFTER = frozenset({"the", "a", "an", "his", "her", "their", "its", "this", "that"})
"""Words after "to" that show it to be no infinitive."""
NO_VERB_HERE = frozenset({"the", "a", "an", "to", "did", "not", "its", "their", "s"})
"""Words before a form that show it to be a noun or no plain present."""


def tense(tokens: Sequence[Token], first: int, end: int) -> Tense | None:
    """The tense around `tokens[first:end]`: the nearest hint before it, then after it, then beyond a comma."""
    before = list(_clause(tokens, range(first - 1, max(-1, first - 1 - REACH), -1)))
    near = list(takewhile(lambda place: tokens[place].kind != "comma", before))
    after = _clause(tokens, range(end, min(len(tokens), end + REACH)))
    return _nearest(tokens, near) or _nearest(tokens, after) or _nearest(tokens, before[len(near) :])


def _clause(tokens: Sequence[Token], places: Iterable[int]) -> Iterator[int]:
    return takewhile(lambda place: tokens[place].kind != "gap" and tokens[place].word[0] not in STOPS, places)


def _nearest(tokens: Sequence[Token], places: Iterable[int]) -> Tense | None:
    return next((hint for place in places if (hint := _hint(tokens, place))), None)


@cache
def _hints() -> dict[str, str]:
    """The hint of each word of the table."""
    return {word: row["hint"] for row in rows("date_tense") for word in words(row["words"])}


def _hint(tokens: Sequence[Token], place: int) -> Tense | None:
    token = tokens[place]
    if token.kind in {"cap", "month"}:
        return None
    if token.word in BE and _infinitive(tokens, place + 1):
        return "future"
    hint = _hints().get(token.word) or ("past" if _regular_past(token.word) else "")
    if hint in {"past", "agreement"}:
        return _of_past(tokens, place)
    if hint == "future":
        return _of_future(tokens, place)
    if hint == "intent":
        return "future" if _intends(tokens, place) else None
    return "future" if hint in {"schedule", "infinitive"} and _scheduled(tokens, place) else None


def _scheduled(tokens: Sequence[Token], place: int) -> bool:
    """As in "talks resume on Friday" and "agreed to meet on Friday", but not "forced to close" or "the start"."""
    before = word_at(tokens, place - 1)
    if before == "to":
        return any(
            _hints().get(word_at(tokens, place - step)) == "agreement" for step in range(2, AGREED_REACH)
        )
    return _hints()[tokens[place].word] == "schedule" and before not in NO_VERB_HERE


def _regular_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed")


def _of_past(tokens: Sequence[Token], place: int) -> Tense | None:
    """A past form tells of the past, but "be held" has the time of what governs it, and "to be held" looks ahead."""
    if tokens[place].word == "won" and kind_at(tokens, place + 1) == "apos":
        return "future"
    be = next((other for other in (place - 1, place - 2) if word_at(tokens, other) == "be"), None)
    if be is None:
        return "past"
    governor = word_at(tokens, be - 2)
    noun = word_at(tokens, be - 1) == "to" and governor not in _hints() and not _regular_past(governor)
    return "future" if noun else None


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


def _intends(tokens: Sequence[Token], place: int) -> bool:
    """Is there "to" and a verb just after, or "for"? "plans to open", "set for"."""
    return word_at(tokens, place + 1) == "for" or any(_infinitive(tokens, place + step) for step in (1, 2, 3))


def _infinitive(tokens: Sequence[Token], place: int) -> bool:
    following = place + 1
    return (
        word_at(tokens, place) == "to"
        and following < len(tokens)
        and tokens[following].kind == "word"
        and tokens[following].word not in NO_VERB_AFTER
    )
