"""Second look at an article: names that stand elsewhere in it for certain are found wherever they stand."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from claims.entities.forms import Form, forms
from claims.entities.name import Name
from claims.entities.organisations import short_names
from claims.entities.people import family
from claims.entities.spans import Line
from claims.mention import EntityType

Known = dict[str, list[tuple[tuple[str, ...], EntityType | None]]]
"""Names that stand in the article for certain, by their first word, longest first, with their type."""


def complete(lines: Sequence[tuple[Line, int]], names: list[Name], text: str) -> list[Name]:
    """The names of an article with those that the first look missed; `lines` come with their first sentence number."""
    gathered = forms(name for name in names if not name.country and not name.canonical)
    known = _known(gathered)
    names = [_told(name, known) for name in names]
    covered = {token.start for name in names for token in name.tokens}
    added = [name for line, sentence in lines for name in _missed(line, known, covered, text, sentence)]
    return sorted((*names, *added), key=lambda name: (name.start, -name.end))


def _known(gathered: Iterable[Form]) -> Known:
    """What may be looked for: names that the model or the words around them show, and surnames of full names."""
    found: dict[tuple[str, ...], EntityType | None] = {}
    for form in gathered:
        shown = len(form.names) > 1 or any(name.label or name.known for name in form.names)
        if shown and (len(form.words) > 1 or len(form.names) > 1 or form.type == "PERSON"):
            found[form.words] = form.type
        if form.type == "PERSON" and len(form.words) > 1:
            surname = next(word for word in form.words if word.lower() == family(form.words))
            found.setdefault((surname,), "PERSON")
        elif form.type == "ORG":
            found.update((short, "ORG") for short in short_names(form))
    by_first: Known = {}
    for words, kind in sorted(found.items(), key=lambda item: (-len(item[0]), item[0])):
        by_first.setdefault(words[0], []).append((words, kind))
    return by_first


def _told(name: Name, known: Known) -> Name:
    """A name that the model does not see, typed by its other places, or cut down ("Acme SIM" to "Acme")."""
    first = name.tokens[0].text
    if name.label or name.known or name.country:
        return name
    if len(name.tokens) == 1:
        name.known = next((kind for words, kind in known.get(first, ()) if words == (first,)), None)
    elif any(words == (first,) and kind != "PERSON" for words, kind in known.get(first, ())):
        name.tokens, name.text = name.tokens[:1], first
    return name


def _missed(line: Line, known: Known, covered: set[int], text: str, sentence: int) -> Iterator[Name]:
    """Known names at places that hold no name yet."""
    done = 0
    for at, token in enumerate(line.tokens):
        if at < done or token.text not in known or token.start in covered:
            continue
        for words, kind in known[token.text]:
            tokens = line.tokens[at : at + len(words)]
            if tuple(word.text for word in tokens) == words and not covered & {word.start for word in tokens}:
                done = at + len(words)
                if at not in line.titled:
                    yield Name(
                        tokens=tokens,
                        text=text[tokens[0].start : tokens[-1].end],
                        known=kind,
                        sentence=token.sentence + sentence,
                    )
                break


def is_title_case(line: Line) -> bool:
    """Are the words of a headline capitalised, so that capitals tell nothing?"""
    long = [token.text for token in line.tokens if len(token.text) > 3 and token.text[0].isalpha()]
    cases = Counter(word[0].isupper() for word in long)
    return cases[True] > 2 * cases[False]
