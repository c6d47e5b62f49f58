"""Who did it, as a phrase names him: "the Japanese architect Noriko Hamada", "a forest ranger"; and whether two can be one."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Literal

from attrs import frozen

from claims import concepts, places
from claims.names.words import body_words
from claims.quantities.nouns import singular
from claims.roles import offices
from claims.tables import words
from factcheck.tables import rows

Sort = Literal["person", "body", "state"]
LONGEST = 160
"""Code points of a phrase at most."""
NAMES = (
    r"(?:[A-Z][\w'\u2019.-]* |(?:de|da|di|del|van|von|der|den|bin|al|el|la|le|dos|ter) )*[A-Z][\w'\u2019-]+"
)
NAMED = re.compile(rf"(?:^|(?P<before>^.*?) )(?P<name>{NAMES})$")
"""A phrase that ends with a name."""
STOP = re.compile(
    r"[.;:()“”\"]|,? (?:and|but|when|while|as|after|before|on|in) (?=[a-z]+(?:ed|ing)\b|the\b|\d|[A-Z][a-z]+day\b)"
)
"""Where the phrase of a doer ends at the latest."""
INSIDE = re.compile(
    r" (?:(?:of|in|from|at|to|with|for|on|near|who|which|that|as|during|after|before|when|while|and|aboard|out|outside|inside|whose) "
    r"|\w+ing (?:the|an?|his|her|their|its|for|in|on|at|up|out|off|through|near|along|after|past|with) ).*$"
)
"""What describes the noun behind it."""
WITH = re.compile(
    r"^[^,]{1,60}? (?:(?:together|jointly|along) with|with (?:the |his |her |its )?(?:[A-Z]|university\b|wife\b|husband\b|brother\b|sister\b|help\b|colleague))"
)
"""Somebody who did it together with somebody else."""
ARTICLE = re.compile(r"^(?:the|a|an|his|her|their|its|one|this|that)\s+", re.IGNORECASE)
BODY = "organisation"
"""The noun for whatever has the name of a body."""
LINKS = frozenset({"of", "and", "for", "the"})
"""Small words of the names of bodies."""
HOUSE = re.compile(
    rf"(?:the |The )?(?P<name>{NAMES}) (?P<noun>family|clan|dynasty|foundation|trust|group|company|bank|fund|estate|cooperative|consortium|household)"
)
"""Several under one name: "the Lunde family"."""
FIRMS = frozenset(
    {"company", "group", "maker", "carmaker", "brewer", "insurer", "retailer", "carrier", "airline", "operator", "industry",
     "club", "team", "fund", "chain", "brewery", "industries", "holding"}
)  # fmt: skip
"""Nouns for firms and clubs."""
OF_MANY = re.compile(r"[a-z](?:s['\u2019]|en['\u2019]s) [A-Z]")
"""A name that says whose body it is: "Farmers' Bund", "Women's Forum"."""
MINOR, MAYBE_MINOR = "minor", "maybe minor"
"""Kinds of nouns for children, and for who may be one."""
GROWN = frozenset({"calling", "adult"})
"""Kinds of nouns for those who are none."""
DISCIPLE = re.compile(r"\b(?:pupil|student|child|son|daughter|apprentice)s? of (?!\d)")
"""Who is called so by somebody else: what he does himself is not told."""
NO_DOER = frozenset(
    {"he", "she", "it", "they", "we", "who", "that", "which", "i", "you", "this", "these", "those", "one", "two", "some", "none"}
)  # fmt: skip


@frozen(kw_only=True)
class Doer:
    """Whom a phrase names."""

    words: str
    """The phrase without what follows a comma."""
    name: str | None
    """The proper name in it."""
    noun: str | None
    """The noun for him, lower case: the last before the name or of the phrase."""
    before: str
    """The lower-case words up to and with the noun."""
    nation: str | None = None
    """Code of the state whose people the words before the noun name: "a Spanish trawler"."""

    @property
    def last(self) -> str:
        """The last word of the name, or the whole one of a body."""
        name = self.name or ""
        return name if self.noun == BODY else name.rsplit(" ", maxsplit=1)[-1]

    @property
    def sort(self) -> Sort | None:
        """Person, body or state, as far as the phrase tells."""
        if self.name and places.state_of(self.name):
            return "state"
        if OF_MANY.search(self.name or ""):
            return "body"
        kinds = {kind for kind, _ in _sorts().get(self.noun or "", ())}
        if kinds - {"body"} or (self.noun is not None and offices.normal(self.noun)):
            return "person"
        if kinds or _of_body(self.noun) or _of_body(self.last.lower()):
            return "body"
        return "person" if self.noun is None and self.name and " " in self.name else None


def _of_body(word: str | None) -> bool:
    """Does a word tell a firm or another body: "group", "Industries"?"""
    return word is not None and (word in body_words() or word in FIRMS or concepts.of_word(word) in FIRMS)


@lru_cache(maxsize=2048)
def read(phrase: str) -> Doer | None:
    """Whom a phrase names; None for a pronoun, for several, and for what is no phrase for a doer."""
    stop = STOP.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase
    parts = [part.strip() for part in phrase[:LONGEST].split(",") if part.strip()]
    if not parts or " and " in f" {parts[0]} " or WITH.search(parts[0]):
        return None
    head = INSIDE.sub("", parts[0])
    if _is_noun(ARTICLE.sub("", head)):
        head = head.lower()
    house = HOUSE.fullmatch(head)
    named = NAMED.match(head)
    if house is not None:
        return Doer(words=parts[0], name=house["name"], noun=house["noun"], before=house["noun"])
    if named is None:
        named = next(
            (found for part in parts[1:2] if (found := re.fullmatch(f"(?P<before>)(?P<name>{NAMES})", part))),
            None,
        )
        before = ARTICLE.sub("", head)
    else:
        before = ARTICLE.sub("", f"{named['before'] or ''} ").strip()
    name = ARTICLE.sub("", named["name"]) if named else None
    return _doer(parts[0], name, before)


def of_body(name: str) -> Doer:
    """The doer whom the whole name of a body means, words in small letters and all: "Nurses and Midwives Congress"."""
    return Doer(words=name, name=name, noun=BODY, before=BODY)


def _is_noun(head: str) -> bool:
    """Is what begins with a capital no name: "Students" at the beginning of a sentence, "The Bishop"?"""
    return offices.normal(head) is not None or (" " not in head and singular(head) in _sorts())


def _doer(phrase: str, name: str | None, before: str) -> Doer | None:
    lower = [word for word in before.split() if word == word.lower() and word not in ("the", "a", "an")]
    noun = lower[-1] if lower else None
    if (name is None and noun is None) or noun in NO_DOER or (name or "").lower() in NO_DOER:
        return None
    first, _, rest = (name or "").partition(" ")
    if noun is None and " " in rest and _is_noun(first):
        name, noun, lower = rest, first.lower(), [*lower, first.lower()]
        first, _, rest = name.partition(" ")
    if rest and (first in ("The", "A", "An") or places.state_of(first.removesuffix("'s"))):
        name = rest
    return Doer(words=phrase, name=name, noun=noun, before=" ".join(lower), nation=_nation(before))


def _nation(before: str) -> str | None:
    found = (places.state_of(word) for word in before.split() if word[0].isupper())
    return next((state.country.code.partition("-")[0] for state in found if state), None)


@cache
def _sorts() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """The rows in which a noun stands: the kind of row, and which."""
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    for number, row in enumerate(rows("doer_sorts")):
        for word in words(row["words"]):
            found[word] = (*found.get(word, ()), (row["kind"], number))
    return found


def _rows(doer: Doer) -> Iterator[tuple[str, int]]:
    last = doer.before.split()[-2:]
    if not last:
        return
    for form in (" ".join(last), last[-1], " ".join((*last[:-1], singular(last[-1]))), singular(last[-1])):
        if form in _sorts():
            yield from _sorts()[form]
            return


def apart(one: Doer, other: Doer) -> bool:
    """Can the two hardly be one: two names of one sort, two nouns that exclude each other, people of two states?"""
    if one.name and other.name:
        return _names_apart(one, other)
    nations = {one.nation, other.nation}
    return (len(nations) == len(nations - {None}) == 2) or _nouns_apart(one, other)


def _names_apart(one: Doer, other: Doer) -> bool:
    sorts = {one.sort, other.sort} - {None}
    shared = _telling(one) & _telling(other)
    held = places.holds(one.name or "", other.name or "") or places.holds(other.name or "", one.name or "")
    return (
        len(sorts) <= 1 and not shared and not held and not (_is_short(one, other) or _is_short(other, one))
    )


def _telling(doer: Doer) -> set[str]:
    """The words of a name, in small letters, without links, and without nouns of bodies where it has others."""
    said = {word.casefold() for word in (doer.name or "").split() if word not in LINKS}
    return said - set(body_words()) or said


def _is_short(one: Doer, other: Doer) -> bool:
    """May one be the acronym of the other, by its first letter: "GUTE", "General Union of Transport Employees"?"""
    name, whole = one.name or "", other.name or ""
    return name.isupper() and " " not in name and " " in whole and name[0] == whole[0]


def _nouns_apart(one: Doer, other: Doer) -> bool:
    if DISCIPLE.search(f"{one.words} {other.words}"):
        return False
    first, second = dict(_rows(one)), dict(_rows(other))
    if one.noun == other.noun and not first.keys() & second.keys():
        return False
    of_one_kind = first.keys() & second.keys()
    return any(first[kind] != second[kind] for kind in of_one_kind) or _ages_apart(set(first), set(second))


def _ages_apart(one: set[str], other: set[str]) -> bool:
    """Is one a child, and has the other a calling, or is he told to be grown up?"""
    young = [MINOR in kinds for kinds in (one, other)]
    return young[0] != young[1] and MAYBE_MINOR not in one | other and not GROWN.isdisjoint(one ^ other)
