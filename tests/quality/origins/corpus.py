"""Invented articles of which it is known who copied whom.

An event is told by several writers who share its facts, its quotations, stock phrases and the paragraph that a
firm hands out about itself, but no sentence of their own. Some articles are copied: cut, reworded, under a new
headline with a new lede. The same seed gives the same articles.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from attrs import frozen

GRAMMAR = Path(__file__).parent / "grammar.tsv"
SYMBOL = re.compile(r"\{(\w+)\}")
WORD = re.compile(r"\w+")
CUT = 0.6
"""Most that is cut out of a copy."""
CHANGED = (0.02, 0.40)
"""Share of a copy's words that are changed: least and most."""
BORROWED = 40
"""Words of a passage that one report takes from another, about."""
FACTS = ("fact_dead", "fact_cost", "fact_age", "fact_mayor", "fact_moved", "fact_inquiry")
Paragraphs = tuple[str, ...]


@frozen(kw_only=True)
class Told:
    """One article, and where it really comes from."""

    id: str
    headline: str
    paragraphs: Paragraphs
    source: str
    """Id of the article that it copies; its own when it copies none."""
    cut: float = 0.0
    """Share of the source that was cut."""
    changed: float = 0.0
    """Share of the words that were changed."""

    @property
    def text(self) -> str:
        """Headline and body, as a page has them."""
        return "\n\n".join((self.headline, *self.paragraphs))


@frozen(kw_only=True)
class Event:
    """What every writer on an event has to go by."""

    facts: dict[str, str]
    statements: Paragraphs
    about: str


@cache
def _grammar() -> dict[str, tuple[str, ...]]:
    lines = GRAMMAR.read_text("utf-8").splitlines()[1:]
    return {symbol: tuple(forms.split("|")) for symbol, forms in (line.split("\t") for line in lines)}


def _form(chance: Random, symbol: str, facts: dict[str, str]) -> str:
    """A form of a symbol, its own symbols filled in; facts stand for themselves."""
    if symbol in facts:
        return facts[symbol]
    name = symbol if symbol in _grammar() else symbol.lower().rstrip("_")
    said = SYMBOL.sub(lambda found: _form(chance, found[1], facts), chance.choice(_grammar()[name]))
    return said if name == symbol else said[0].upper() + said[1:]


def _event(chance: Random) -> Event:
    people = chance.sample(_grammar()["person"], 2)
    names = {"chief": people[0], "mayor": people[1]}
    given = {
        key.capitalize() if key != "kind" else key: _form(chance, key, {}) for key in ("town", "firm", "kind")
    }
    figures = {"A": chance.randint(2, 90), "B": chance.randint(2, 400), "C": chance.randint(1900, 2015)}
    figures |= {"D": chance.randint(3, 500), "E": chance.randint(2, 30)}
    facts = (
        names | given | {"day": _form(chance, "day", {})} | {key: str(one) for key, one in figures.items()}
    )
    return Event(
        facts=facts,
        statements=tuple(_form(chance, "Statement", facts) for _ in range(3)),
        about=_form(chance, "about", facts),
    )


def _report(chance: Random, event: Event, name: str, words: int) -> Told:
    """One writer's own report of about so many words."""
    facts = [_form(chance, symbol, event.facts) for symbol in chance.sample(FACTS, chance.randint(3, 6))]
    quotes = [
        f"“{statement},” {_form(chance, 'voice', event.facts)}."
        for statement in chance.sample(event.statements, chance.randint(1, 3))
    ]
    sentences = facts + quotes + [_form(chance, "stock", event.facts)] * chance.randint(0, 1)
    while sum(len(sentence.split()) for sentence in sentences) < words:
        sentences.append(_form(chance, "free", {}))
    chance.shuffle(sentences)
    about = (event.about,) if chance.random() < 0.4 else ()
    return Told(
        id=name,
        headline=_form(chance, "headline", event.facts),
        paragraphs=(*_paragraphs(chance, sentences), *about),
        source=name,
    )


def _paragraphs(chance: Random, sentences: list[str]) -> Iterator[str]:
    start = 0
    while start < len(sentences):
        end = start + chance.randint(1, 3)
        yield " ".join(sentences[start:end])
        start = end


def copy(chance: Random, of: Told, name: str, *, cut: float, changed: float) -> Told:
    """A copy: sentences cut out, words changed, a new headline and lede."""
    sentences = [one for paragraph in of.paragraphs for one in re.split(r"(?<=[.”]) (?=[A-Z“])", paragraph)]
    goal = (1 - cut) * sum(len(one.split()) for one in sentences)
    at_end = chance.random() < 0.5
    while len(sentences) > 1 and sum(len(one.split()) for one in sentences) > goal:
        sentences.pop(-1 if at_end else chance.randrange(len(sentences)))
    reworded = [_reworded(chance, one, changed) for one in sentences]
    lede = " ".join(_form(chance, "free", {}) for _ in range(chance.randint(1, 2)))
    return Told(
        id=name,
        headline=_form(chance, "free", {}).rstrip("."),
        paragraphs=(lede, *_paragraphs(chance, reworded)),
        source=of.source,
        cut=cut,
        changed=changed,
    )


def _reworded(chance: Random, sentence: str, share: float) -> str:
    """The sentence with a share of its words changed: most replaced, some left out, some followed by another."""

    def changed(found: re.Match[str]) -> str:
        if chance.random() >= share:
            return found[0]
        other = _form(chance, chance.choice(("noun", "adj", "verb", "people", "thing", "adverb")), {})
        return chance.choice((other,) * 8 + ("", f"{found[0]} {other}"))

    return WORD.sub(changed, sentence)


def _borrowing(chance: Random, own: Told, of: Told, name: str) -> Told:
    """An own report into which one paragraph of another was taken: no copy."""
    place = chance.randrange(len(own.paragraphs) + 1)
    passage = min(of.paragraphs[:4], key=lambda one: abs(len(one.split()) - BORROWED))
    paragraphs = (*own.paragraphs[:place], passage, *own.paragraphs[place:])
    return Told(id=name, headline=own.headline, paragraphs=paragraphs, source=name)


def articles(count: int, seed: int = 5) -> tuple[Told, ...]:
    """So many articles, eight on an event: four reports, one of them with a passage of another, and three copies."""
    chance = Random(seed)  # noqa: S311 - a repeatable text, no secret
    found: list[Told] = []
    while len(found) < count:
        event, number = _event(chance), len(found)
        names = [f"{chance.randrange(10**6):06}-{number + i:06}" for i in range(8)]
        reports = [_report(chance, event, name, chance.randint(240, 500)) for name in names[:5]]
        reports[4] = _borrowing(chance, reports[4], reports[0], names[4])
        copies = [
            copy(
                chance,
                chance.choice(reports[:4]),
                name,
                cut=chance.uniform(0, CUT),
                changed=chance.uniform(*CHANGED),
            )
            for name in names[5:]
        ]
        found += reports + copies
    return tuple(found[:count])
