"""Names of one article tied together: which of them mean the same person, body or place."""

from collections.abc import Iterable, Sequence

from attrs import define

from claims.entities import organisations
from claims.entities.forms import Form, forms
from claims.entities.name import Name
from claims.entities.people import People, Person, fits
from claims.entities.spans import body_nouns
from claims.mention import EntityType, How
from claims.places import country


@define(eq=False)
class Cluster:
    """Names that mean one thing."""

    name: str
    """The fullest form, or the normal form of a state's or a body's name."""
    type: EntityType
    """What it is."""
    country: str | None
    """Code of the state that it is or stands for."""
    names: list[tuple[Name, How]]
    """Its places, each with the kind of naming."""


def link(names: Sequence[Name], text: str) -> list[Cluster]:
    """Tie the names of one article together; a name that could mean several people is left out."""
    _undo_homonyms(names)
    found = forms(name for name in names if not name.country and not name.canonical)
    found = [form for form in found if form.is_sure]
    full = _without_ends([form for form in found if form.type == "PERSON" and len(form.words) > 1])
    people = People(full)
    is_full = {id(form) for form in full}
    left = _given(people, [form for form in found if id(form) not in is_full])
    official = _official([name for name in names if name.canonical])
    left = _without_official(official, left)
    return [
        *_states(name for name in names if name.country and not name.canonical),
        *official,
        *(_person(person) for person in people.all),
        *_others(left, text),
    ]


def _undo_homonyms(names: Sequence[Name]) -> None:
    """A state whose name a part of another has too counts only where the article names it surely besides."""
    sure = {name.country for name in names if name.country and not name.doubtful}
    for name in names:
        if name.doubtful and name.country not in sure:
            name.country, name.known = None, "NORP" if name.how == "demonym" else "GPE"


def _without_ends(full: list[Form]) -> list[Form]:
    """Full names, but for those that are only the end of a longer one ("van der Berg")."""
    ends = {other.words[-size:] for other in full for size in range(2, len(other.words))}
    return [form for form in full if form.words not in ends]


def _states(names: Iterable[Name]) -> list[Cluster]:
    """One cluster a state."""
    found: dict[str, Cluster] = {}
    for name in names:
        code = name.country or ""
        known = country(code)
        cluster = found.setdefault(code, Cluster(known.name if known else code, "GPE", code, []))
        cluster.names.append((name, name.how))
    return list(found.values())


def _official(names: Sequence[Name]) -> list[Cluster]:
    """One cluster a body of a state; one that is named without its state is the only such one of a state."""
    found: dict[str, Cluster] = {}
    for name in sorted(names, key=lambda name: -len(name.canonical or "")):
        canonical = name.canonical or ""
        longer = [known for known in found if known.startswith((f"{canonical} of ", f"{canonical} in "))]
        key = longer[0] if len(longer) == 1 else canonical
        cluster = found.setdefault(key, Cluster(key, "ORG", name.country, []))
        cluster.names.append((name, "name" if key == canonical else "short"))
    return list(found.values())


def _without_official(official: Sequence[Cluster], rest: Sequence[Form]) -> list[Form]:
    """Give "the Senate" to the only senate of a state that the article names; what is left."""
    by_head: dict[str, list[Cluster]] = {}
    for cluster in official:
        by_head.setdefault(cluster.name.split(" of ", 1)[0].lower(), []).append(cluster)
    left = []
    for form in rest:
        able = by_head.get(" ".join(form.words).lower(), [])
        if len(able) == 1:
            able[0].names.extend((name, "short") for name in form.names)
        else:
            left.append(form)
    return left


def _given(people: People, rest: Sequence[Form]) -> list[Form]:
    """Give parts of names to the persons whom they mean; what is left is no part of a person's name."""
    alone = {form.words[0].lower() for form in rest if len(form.words) == 1}
    bodies = (form for form in rest if len(form.words) > 1 and form.type == "ORG")
    firms = {form.words[0].lower() for form in bodies if not people.bearers(form)}
    shared = {form.words[1].lower() for form in rest if _may_be_person(form)}
    return [
        form for form in rest if not (_is_shared(people, form, shared) or _give(people, form, alone, firms))
    ]


def _may_be_person(form: Form) -> bool:
    """Is it a name of two words that the model alone takes for a body: "Ewan Tolland" beside "Callum Tolland"?"""
    known = any(name.known for name in form.names)
    return (
        form.type == "ORG"
        and len(form.words) == 2
        and not known
        and form.words[1].lower() not in body_nouns()
    )


def _is_shared(people: People, form: Form, shared: set[str]) -> bool:
    """Is it the surname of a person that may be another one's as well?"""
    return len(form.words) == 1 and form.words[0].lower() in shared and bool(people.bearers(form))


def _give(people: People, form: Form, alone: set[str], firms: set[str]) -> bool:
    """Give a part of a name to the person whom it means; True when it is used up, given or too unclear to keep."""
    if any(name.introduced for name in form.names):
        return False
    able = people.bearers(form)
    if not able and (called := people.called_by_given_name(form, alone)):
        called.shorts.extend(form.names)
        return True
    if (
        not able
        and form.words[0].lower() not in firms
        and (called := people.called_by_first_surname(form, alone))
    ):
        called.shorts.extend(form.names)
        return True
    if not able or (form.type != "PERSON" and not _can_be_surname(form, able, firms)):
        return False
    for name in form.names:
        fitting = [person for person in able if fits(name, person)]
        if len(fitting) == 1:
            fitting[0].shorts.append(name)
    return True


def _can_be_surname(form: Form, able: Sequence[Person], firms: set[str]) -> bool:
    """May what the model takes for a body or a place be a surname of somebody named in full before?

    One that several people share is none of theirs for certain, and no name of a body either.
    """
    before = [person.first < form.first for person in able]
    return form.words[0].lower() not in firms and any(before) and (all(before) or len(form.words) == 1)


def _person(person: Person) -> Cluster:
    """The fullest form that is used most names the person."""
    best = max(person.forms, key=lambda form: (len(form.words), len(form.names), -form.first))
    names: list[tuple[Name, How]] = [(name, "name") for form in person.forms for name in form.names]
    return Cluster(best.text, "PERSON", None, [*names, *((name, "short") for name in person.shorts)])


def _others(left: Sequence[Form], text: str) -> list[Cluster]:
    """Bodies with their short names, and everything else by its words alone."""
    firms = {words for form in left if form.type == "ORG" for words in organisations.called(form)}
    bodies, found = [], []
    for form in left:
        kind = form.type
        doubtful = kind is None or not any(name.known for name in form.names)
        if kind in ("ORG", None) or (doubtful and organisations.base(form) in firms):
            bodies.append(form)
        else:
            found.append(Cluster(form.text, kind, None, [(name, "name") for name in form.names]))
    return [*(_group(group) for group in organisations.groups(bodies, text)), *found]


def _group(group: Sequence[Form]) -> Cluster:
    """One body; forms behind the fullest are short names or acronyms."""
    full = group[0]
    names: list[tuple[Name, How]] = []
    for form in group:
        how: How = (
            "name" if form is full else "alias" if form.text.isupper() and len(form.words) == 1 else "short"
        )
        names.extend((name, how) for name in form.names)
    return Cluster(full.text, "ORG", None, names)
