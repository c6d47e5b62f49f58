"""People of one article: which full names, surnames and forms of address mean the same person."""

from collections.abc import Iterable, Sequence
from functools import cache

from attrs import define, field

from claims import names as likeness
from claims.entity_forms import Form
from claims.entity_name import Name
from claims.tables import rows

SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
"""Words behind a surname that belong to it."""
PARTICLES = frozenset(("de", "da", "di", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ter", "dos", "du"))
"""Words before a surname that may be left out or kept with it."""


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
        named = (*(name for form in self.forms for name in form.names), *self.shorts)
        return {name.gender for name in named if name.gender}

    def families(self) -> set[str]:
        """The surnames, in lower case."""
        return {family(form.words) for form in self.forms}

    def givens(self) -> set[str]:
        """First words that may be given names, in lower case."""
        return {form.words[0].lower() for form in self.forms}


def family(words: Sequence[str]) -> str:
    """The surname in a full name, in lower case: the last word, or the first where the family comes first."""
    plain = [word for word in words if word.lower() not in SUFFIXES] or list(words)
    if plain[0] in _family_first() and 1 < len(plain) <= 3 and plain[-1] not in _family_first():
        return plain[0].lower()
    if plain[0] in _family_first() and len(plain) > 1 and "-" in plain[-1]:
        return plain[0].lower()
    return plain[-1].lower()


@cache
def _family_first() -> frozenset[str]:
    """Surnames that stand before the given name."""
    return frozenset(row["name"] for row in rows("family_first"))


def people(full: Iterable[Form]) -> list[Person]:
    """Persons out of full names; forms are joined that are the same, a variant, or a slip of the same name."""
    found: list[Person] = []
    for form in full:
        alike = [person for person in found if all(_is_same(form, other) for other in person.forms)]
        if len(alike) == 1:
            alike[0].forms.append(form)
        else:
            found.append(Person(forms=[form]))
    return found


def _is_same(form: Form, other: Form) -> bool:
    """Do two full names of one article mean one person?"""
    shared = {word.lower() for word in form.words} & {word.lower() for word in other.words}
    if not shared and _initials(form) != _initials(other):
        return False
    if _genders(form) and _genders(other) and _genders(form) != _genders(other):
        return False
    level = likeness.compare(form.text, other.text).level
    if level == "misspelling":
        return _is_slip(form, other)
    return level in ("same", "variant") and not _side_by_side(form, other)


def _initials(form: Form) -> str:
    return "".join(word[0] for word in form.words)


def _genders(form: Form) -> set[str]:
    return {name.gender for name in form.names if name.gender}


def _is_slip(form: Form, other: Form) -> bool:
    """A misspelling means the same person only when the family name or the office is shared, never side by side."""
    if _side_by_side(form, other) or min(len(form.names), len(other.names)) > 1:
        return False
    offices = {name.office for name in form.names if name.office}
    return family(form.words) == family(other.words) or any(name.office in offices for name in other.names)


def _side_by_side(form: Form, other: Form) -> bool:
    """Does one sentence name both? Then they are two, or the second would be a pronoun."""
    return bool({name.sentence for name in form.names} & {name.sentence for name in other.names})


def bearers(form: Form, persons: Sequence[Person]) -> list[Person]:
    """The persons whose surname, or end of a full name, a part of a name is."""
    words = tuple(word.lower() for word in form.words)
    return [person for person in persons if _ends_with(person, words)]


def called_by_given_name(form: Form, persons: Sequence[Person], forms: Sequence[Form]) -> Person | None:
    """The one person that an article calls by the given name, after the full name and never by the surname."""
    if len(form.words) > 1 or form.type != "PERSON":
        return None
    able = [person for person in persons if form.words[0].lower() in person.givens()]
    if len(able) != 1 or able[0].first > form.first:
        return None
    surnames = able[0].families()
    used = any(len(other.words) == 1 and other.words[0].lower() in surnames for other in forms)
    return None if used else able[0]


def _ends_with(person: Person, words: tuple[str, ...]) -> bool:
    """Are the words the surname, or the end of the full name ("van der Berg", "García Márquez")?"""
    if len(words) == 1:
        return words[0] in person.families()
    ends = (tuple(word.lower() for word in form.words[-len(words) :]) for form in person.forms)
    longer = any(len(form.words) > len(words) for form in person.forms)
    return longer and words in ends


def fits(name: Name, person: Person) -> bool:
    """Can a short mention mean this person, by the gender that a form of address tells?"""
    return not name.gender or not person.genders or name.gender in person.genders
