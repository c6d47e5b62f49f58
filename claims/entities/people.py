"""People of one article: which full names, surnames and forms of address mean the same person."""

from collections.abc import Iterable, Sequence
from functools import cache

from attrs import define, field

from claims.entities.forms import Form
from claims.entities.name import Name
from claims.names import compare
from claims.names.words import fold, given_names
from claims.tables import rows

SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
"""Words behind a surname that belong to it."""
ARTICLES = ("al-", "el-", "ash-", "as-", "ad-", "an-", "ar-", "at-", "az-")
"""The Arabic article in front of surnames, as it is spoken."""
LONGEST_ARTICLE = 4
"""Letters of the longest of these."""
CALLED = frozenset(("PERSON", "ORG", "PRODUCT", "WORK_OF_ART", None))
"""Types of the model under which a part of a person's name may stand."""
MOST_ALIKE = 24
"""Full names that one is compared with at most; lists of hundreds of namesakes are not tied together."""


@define(eq=False)
class Person:
    """One person, with the forms that mean this person."""

    forms: list[Form] = field(factory=list)
    """Full forms, in the order of their first mention."""
    shorts: list[Name] = field(factory=list)
    """Mentions by a part of the name."""

    @property
    def first(self) -> int:
        """Where the person is first named in full."""
        return min(form.first for form in self.forms)

    @property
    def genders(self) -> set[str]:
        """What forms of address and offices tell of the gender."""
        return {name.gender for form in self.forms for name in form.names if name.gender}


class People:
    """The persons of an article, to be found by parts of their names."""

    def __init__(self, full: Iterable[Form]) -> None:
        """Take full names; those that are the same, a variant, or a slip of one name make one person."""
        self.all: list[Person] = []
        self._alike: dict[str, list[Person]] = {}
        self._by_end: dict[tuple[str, ...], list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        self._by_first_surname: dict[str, list[Person]] = {}
        for form in full:
            self._add(form)
        for person in self.all:
            self._remember(person)

    def _add(self, form: Form) -> None:
        """Give a full name to the one person whose every form it is like, or make a new one."""
        keys = {*(word.lower() for word in form.words), "".join(word[0] for word in form.words)}
        near = {
            id(person): person for key in sorted(keys) for person in self._alike.get(key, ())[:MOST_ALIKE]
        }
        same = [person for person in near.values() if all(_is_same(form, other) for other in person.forms)]
        if len(same) == 1:
            person = same[0]
            person.forms.append(form)
        else:
            person = Person(forms=[form])
            self.all.append(person)
        for key in keys:
            known = self._alike.setdefault(key, [])
            if person not in known[-MOST_ALIKE:]:
                known.append(person)

    def _remember(self, person: Person) -> None:
        """Note the surnames, the ends of longer names ("García Márquez") and the given names."""
        ends: set[tuple[str, ...]] = {(end,) for form in person.forms for end in _addresses(form.words)}
        for form in person.forms:
            words = tuple(word.lower() for word in form.words)
            ends.update(words[-size:] for size in range(2, len(words)))
        for end in sorted(ends):
            self._by_end.setdefault(end, []).append(person)
        for first in sorted({form.words[-2].lower() for form in person.forms if len(form.words) > 2}):
            self._by_first_surname.setdefault(first, []).append(person)
        for given in sorted({form.words[0].lower() for form in person.forms}):
            self._by_given.setdefault(given, []).append(person)

    def bearers(self, form: Form) -> Sequence[Person]:
        """The persons whose surname, or end of a full name, a part of a name is."""
        return self._by_end.get(tuple(word.lower() for word in form.words), ())

    def called_by_given_name(self, form: Form, alone: set[str]) -> Person | None:
        """The one person whom the article calls by the given name, after the full name and never by the surname.

        "Sir Nils" is Nils Orbeck even where he is "Orbeck" as well.

        `alone`: the words that stand as names by themselves, in lower case.
        """
        if len(form.words) > 1 or not _may_be_called(form):
            return None
        able = self._by_given.get(form.words[0].lower(), ())
        if len(able) != 1 or able[0].first > form.first:
            return None
        knighted = all(name.knighted for name in form.names)
        return (
            None if not knighted and any(family(known.words) in alone for known in able[0].forms) else able[0]
        )

    def called_by_first_surname(self, form: Form, alone: set[str]) -> Person | None:
        """The one person whose first surname of two a word is ("Beltrán" for "Carlos Beltrán Ugarte").

        Only after the full name, and where the article never uses the other surname alone; `alone` as above.
        """
        word = form.words[0].lower()
        able = self._by_first_surname.get(word, ())
        if len(form.words) > 1 or len(able) != 1 or able[0].first > form.first:
            return None
        known = [words for words in (known.words for known in able[0].forms) if len(words) > 2]
        told = _may_be_called(form) and all(one[0].isupper() for words in known for one in words)
        families = {family(words) for words in known}
        surname = fold(word) not in given_names() and word not in families and told
        return able[0] if surname and alone.isdisjoint(families) else None


def _may_be_called(form: Form) -> bool:
    """May one word be what a person is called by: one that neither the model nor the words around it take for a place?

    What is known of a place that the model does not see has been taken over from the others.
    """
    told = all(name.known in (None, "PERSON") for name in form.names if name.label)
    return told and form.type in CALLED


def _addresses(words: Sequence[str]) -> set[str]:
    """The words by which a person of a full name is called, in lower case.

    The surname, without the Arabic article too; of a name of three words with the family in front the last as well,
    as in Vietnam ("Hau" for "Nguyen Van Hau").
    """
    surname = family(words)
    found = {surname}
    if surname.startswith(ARTICLES) and len(surname) > LONGEST_ARTICLE + 2:
        found.add(surname.partition("-")[2])
    if len(words) > 2 and surname == words[0].lower():
        found.add(words[-1].lower())
    return found


def family(words: Sequence[str]) -> str:
    """The surname in a full name, in lower case: the last word, or the first where the family comes first."""
    plain = [word for word in words if word.lower() not in SUFFIXES] or list(words)
    first, last = plain[0], plain[-1]
    turned = first in _family_first() and 1 < len(plain) <= 3
    return (first if turned and ("-" in last or last not in _family_first()) else last).lower()


@cache
def _family_first() -> frozenset[str]:
    """Surnames that stand before the given name."""
    return frozenset(row["name"] for row in rows("family_first"))


def _is_same(form: Form, other: Form) -> bool:
    """Do two full names of one article mean one person?"""
    genders = {name.gender for name in (*form.names, *other.names) if name.gender}
    if len(genders) > 1:
        return False
    level = compare(form.text, other.text).level
    if level == "misspelling":
        return _is_slip(form, other)
    return level == "same" or (level == "variant" and not _side_by_side(form, other))


def _is_slip(form: Form, other: Form) -> bool:
    """A misspelling means the same person when the family name or the office is shared, never side by side.

    Two spellings that an article repeats are two people: a slip is rare.
    """
    if _side_by_side(form, other) or min(len(form.names), len(other.names)) > 1:
        return False
    offices = {name.office for name in form.names if name.office}
    return family(form.words) == family(other.words) or any(name.office in offices for name in other.names)


def _side_by_side(form: Form, other: Form) -> bool:
    """Does one sentence name both? Then they are two, or the second would be a pronoun."""
    return bool({name.sentence for name in form.names} & {name.sentence for name in other.names})


def fits(name: Name, person: Person) -> bool:
    """Can a short mention mean this person, by the gender that a form of address tells?"""
    return not name.gender or not person.genders or name.gender in person.genders
