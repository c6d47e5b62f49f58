"""Titles of office in parsed text: where they stand and which office they mean."""

import re
from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen

from claims.parse import Token
from claims.tables import rows

MODIFIERS = frozenset(
    (
        "former",
        "ex",
        "onetime",
        "erstwhile",
        "ousted",
        "retired",
        "then",
        "future",
        "incoming",
        "acting",
        "interim",
        "caretaker",
        "vice",
        "deputy",
        "assistant",
        "associate",
    )
)
"""Words before an office that make it another one; they are kept in front of the normal form."""
APART = frozenset(("former", "onetime", "erstwhile", "ousted", "acting", "interim", "caretaker"))
"""Those that may stand before the body: "former Acme chairman"."""
BODY_WORDS = 4
"""Words of a body's name between such a word and the office."""
SUFFIXES = frozenset(("designate", "elect", "designated"))
"""Words after an office, behind a hyphen, that do the same."""
FIELD_HOLDERS = frozenset(("minister", "secretary", "commissioner"))
"""Offices that a field of government tells apart: "health minister", "minister of health"."""
SECONDS = frozenset(("secretary of state", "minister of state", "junior minister", "undersecretary"))
"""Offices of several words, or below a minister, that a field of government behind them tells apart."""
STATE = "state"
"""What is no field of government of its own where another one is told: "state secretary for finance"."""
LONGEST_FIELD = 5
"""Words in the longest field of government."""

COMING = "future"
"""The modifier of an office that somebody is to hold."""
FORMER = {
    "ex": "former",
    "onetime": "former",
    "erstwhile": "former",
    "ousted": "former",
    "incoming": COMING,
}
"""Modifiers that are written as another one in the normal form."""

Words = tuple[str, ...]


@frozen
class Title:
    """A title of office in a paragraph."""

    first: int
    """Index of its first token, modifiers included."""
    last: int
    """Index of its last token."""
    office: str
    """Normalised: "deputy prime minister", "minister of health", "chief executive"."""
    kind: str
    """Walk of life: politics, business, spokesperson, …"""
    exclusive: bool
    """True when the holder can hardly hold a second office of this kind."""
    common: bool
    """True for a word that names of bodies and things hold too."""


def find(tokens: Sequence[Token]) -> tuple[Title, ...]:
    """All titles in a paragraph's tokens, in order, the longest wherever several fit."""
    lower = _lower(tokens)
    found: list[Title] = []
    done = 0
    starts = _by_first_word()
    for i, word in enumerate(lower):
        if i < done or word not in starts or (word in MODIFIERS and _goes_before_title(lower, i)):
            continue
        if _goes_before_holder(lower, i):
            continue
        title = _title_at(tokens, lower, i, done)
        if title:
            found.append(_with_modifier_apart(tokens, lower, title, done))
            done = title.last + 1
    return tuple(found)


def _lower(tokens: Sequence[Token]) -> list[str]:
    """The words in lower case, an abbreviation with the full stop that the tokenizer cuts off: "lt."."""
    lower = [token.text.lower() for token in tokens]
    for i in range(len(tokens) - 1):
        if (
            lower[i + 1] == "."
            and f"{lower[i]}." in _by_first_word()
            and tokens[i].end == tokens[i + 1].start
        ):
            lower[i] += "."
    return lower


def _goes_before_title(lower: Sequence[str], at: int) -> bool:
    """Is "deputy" or "associate" only the modifier of the title that follows?"""
    after = lower[at + 1 : at + 4]
    words = [word for word in after if word != "-"]
    if not words:
        return False
    if words[0] in FIELD_HOLDERS or fields_before(words, 1) < 1:
        return True
    return any(_match(words, 0, title) is not None for title in _by_first_word().get(words[0], ()))


def _goes_before_holder(lower: Sequence[str], at: int) -> bool:
    """Is "justice" only the field of the minister that follows?"""
    end = fields_after(lower, at)
    return (
        at < end < len(lower) and lower[end] in FIELD_HOLDERS and tuple(lower[at : end + 1]) not in _table()
    )


@cache
def normal(title: str) -> str | None:
    """The normal form of a title given as words ("CFO", "ex-Prime Minister"); None when it is none."""
    words = [word for word in re.findall(r"[^\s-]+", title.lower()) if word != "the"]
    for start in range(len(words)):
        row = _table().get(tuple(words[start:]))
        if row and all(word in MODIFIERS for word in words[:start]):
            return " ".join((*(FORMER.get(word, word) for word in words[:start]), row[0]))
    return None


def is_sole(office: str) -> bool:
    """Is an office (its normal form) one that one person holds in a place at a time: the mayor, the minister of health?"""
    return office.startswith(tuple(f"{holder} of " for holder in FIELD_HOLDERS)) or office in _exclusive()


def is_coming(office: str) -> bool:
    """Is an office (its normal form) one that somebody is to hold?"""
    return office.startswith(f"{COMING} ")


def joined(modifier: str, office: str) -> str:
    """A normal form with a modifier in front, once."""
    front = FORMER.get(modifier, modifier)
    return office if office.startswith(f"{front} ") else f"{front} {office}"


def field_of(words: Sequence[str]) -> str | None:
    """The field of government that lower-case words name ("defense": defence); None when they name none."""
    return _fields().get(tuple(words))


def fields_before(lower: Sequence[str], end: int, low: int = 0) -> int:
    """Index where the longest field of government that ends before `end` starts; `end` when none does."""
    for start in range(max(low, end - LONGEST_FIELD), end):
        if tuple(lower[start:end]) in _fields():
            return start
    return end


def fields_after(lower: Sequence[str], start: int) -> int:
    """Index after the longest field of government that starts at `start`; `start` when none does."""
    for end in range(min(len(lower), start + LONGEST_FIELD), start, -1):
        if tuple(lower[start:end]) in _fields():
            return end
    return start


@cache
def _table() -> dict[Words, tuple[str, str, bool, bool]]:
    """Words of a title without hyphens: normal form, kind, exclusive, common."""
    return {
        tuple(row["title"].replace("-", " ").split()): (
            row["office"],
            row["kind"],
            row["exclusive"] == "y",
            row["common"] == "y",
        )
        for row in rows("offices")
    }


@cache
def _exclusive() -> frozenset[str]:
    return frozenset(office for office, _, exclusive, _ in _table().values() if exclusive)


@cache
def _by_first_word() -> dict[str, tuple[Words, ...]]:
    """Titles by their first word, the longest first."""
    found: dict[str, list[Words]] = {}
    for words in _table():
        found.setdefault(words[0], []).append(words)
    return {
        first: tuple(sorted(some, key=lambda words: (-len(words), words))) for first, some in found.items()
    }


@cache
def _fields() -> dict[Words, str]:
    return {tuple(row["name"].split()): row["field"] for row in rows("portfolios")}


def _title_at(tokens: Sequence[Token], lower: Sequence[str], start: int, low: int) -> Title | None:
    """The longest title that starts at a token, with its field and modifiers."""
    for words in _by_first_word()[lower[start]]:
        last = _match(lower, start, words)
        if last is not None and (_is_noun(tokens[last]) or _stands_before_name(tokens, last)):
            if words[-1] in FIELD_HOLDERS and len(words) == 1:
                return _with_field(tokens, lower, start, low)
            return _with_modifiers(lower, _of_field(lower, Title(start, last, *_table()[words])), low)
    return None


def _match(lower: Sequence[str], start: int, words: Words) -> int | None:
    """Index of the last token when the words stand there, hyphens passed over."""
    at = start
    for i, word in enumerate(words):
        while i and at < len(lower) and (lower[at] == "-" or (lower[at] == "." and lower[at - 1][-1] == ".")):
            at += 1
        if at >= len(lower) or lower[at] != word:
            return None
        at += 1
    return at - 1


def _is_noun(token: Token) -> bool:
    """Is it used as a noun? "General" as an adjective and "host" as a verb are no titles."""
    return token.pos in ("NOUN", "PROPN") and token.tag not in ("NNS", "NNPS")


def _stands_before_name(tokens: Sequence[Token], last: int) -> bool:
    """Is it an office that the tagger takes for another word, right before a name ("general Viktor Radu")?

    A verb in its plain form with a capital is one only before a person ("Violinist Ada Lind fell ill").
    """
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is None or after.pos != "PROPN":
        return False
    opens = tokens[last].tag == "VB" and tokens[last].text[0].isupper() and after.label == "PERSON"
    return tokens[last].pos == "ADJ" or opens


def _with_field(tokens: Sequence[Token], lower: Sequence[str], at: int, low: int) -> Title:
    """As in "Health Minister", "minister of health", "minister"."""
    holder, first, last = lower[at], fields_before(lower, at, low), at
    field = field_of(lower[first:at])
    if field is None or field == STATE:
        behind, last = _field_behind(lower, at)
        holder = f"{STATE} {holder}" if field and behind else holder
        field = behind or field
    if field is None and tokens[at].text[0].isupper():
        first = _capitals_before(tokens, at, low)
        field = " ".join(lower[first:at]) or None
    joint = "for" if holder.startswith(STATE) else "of"
    office = f"{holder} {joint} {field}" if field else holder
    return _with_modifiers(lower, Title(first, last, office, "politics", exclusive=True, common=False), low)


def _of_field(lower: Sequence[str], title: Title) -> Title:
    """The title with the field of government behind it: "secretary of state for health"."""
    field, last = _field_behind(lower, title.last) if title.office in SECONDS else (None, title.last)
    return evolve(title, office=f"{title.office} for {field}", last=last) if field else title


def _field_behind(lower: Sequence[str], at: int) -> tuple[str | None, int]:
    """The field told behind an office ("for health", "at the finance ministry"), and where the words for it end."""
    if at + 2 >= len(lower) or lower[at + 1] not in ("of", "for", "at", "in"):
        return None, at
    start = at + 2 + (lower[at + 2] in ("the", "its"))
    named = tuple(lower[start : start + 2]) in (("ministry", "of"), ("department", "of"), ("ministry", "for"))
    start += 2 * named
    end = fields_after(lower, start)
    housed = end < len(lower) and lower[end] in ("ministry", "department")
    field = field_of(lower[start:end])
    if field is None or (lower[at + 1] in ("at", "in") and not (named or housed)):
        return None, at
    return field, end - 1 + housed


def _capitals_before(tokens: Sequence[Token], at: int, low: int) -> int:
    """Where the capitalised words before "Minister" that the model sees as no name of their own begin."""
    first = at
    while first > low and tokens[first - 1].text[0].isupper() and tokens[first - 1].text.isalpha():
        if (
            tokens[first - 1].label
            or tokens[first - 1].pos == "DET"
            or not tokens[first].i <= tokens[first - 1].head.i <= tokens[at].i
        ):
            break
        first -= 1
    return first


def _with_modifiers(lower: Sequence[str], title: Title, low: int) -> Title:
    """The title with "former", "deputy", "-elect" around it."""
    first, last = title.first, title.last
    front: list[str] = []
    while first > low:
        before = first - 1 - (lower[first - 1] == "-" and first - 1 > low)
        if lower[before] not in MODIFIERS or (lower[before] == "then" and before == first - 1):
            break
        front.insert(0, FORMER.get(lower[before], lower[before]))
        first = before
    office = " ".join((*front, title.office))
    if last + 2 < len(lower) and lower[last + 1] == "-" and lower[last + 2] in SUFFIXES:
        office, last = f"{office}-{lower[last + 2].removesuffix('d')}", last + 2
    exclusive = title.exclusive and not {"former", "then", "retired", COMING} & set(front)
    return Title(first, last, office, title.kind, exclusive, title.common)


def _with_modifier_apart(tokens: Sequence[Token], lower: Sequence[str], title: Title, low: int) -> Title:
    """The title with the "former" that stands before the name of its body: "former Acme chairman"."""
    at = title.first - 1
    while at > low and title.first - at <= BODY_WORDS and _names_body(tokens[at]):
        at -= 1
    if at == title.first - 1 or at < low or lower[at] not in APART:
        return title
    office = joined(lower[at], title.office)
    exclusive = title.exclusive and FORMER.get(lower[at], lower[at]) != "former"
    return evolve(title, office=office, exclusive=exclusive)


def _names_body(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos in ("PROPN", "ADJ", "NOUN")
