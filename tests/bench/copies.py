"""Readings of any number of articles for the price of fifty: each further fifty are the first with other names.

Names are replaced by made-up ones of the same length, in the text and in what was read of it, so that every span holds.
Words, offices, months and numbers stay: they are what all articles of a dossier share.
"""

import re
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

import attrs
import orjson

from claims import extraction, language
from claims.claim import Reading
from claims.store import restored, stored
from sources import read
from sources.article import Article
from tests.bench import corpus

BASE = 50
"""Articles that are really read: ten events, told five times each."""
NAMES = re.compile("|".join((*corpus.FIRST, *corpus.LAST, *corpus.TOWNS, *corpus.FIRMS)), re.IGNORECASE)
IDS = re.compile(r'"([0-9a-f]{12})([0-9a-f]{4})"')
"""Ids of claims and entities in a stored reading."""
VOWELS, CONSONANTS = "aeiou", "bdfgklmnprstvz"


def base() -> list[Reading]:
    """The readings that the language model makes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "articles.jsonl"
        file.write_bytes(b"\n".join(map(orjson.dumps, corpus.articles(BASE))))
        found = [one for one in read([file]) if isinstance(one, Article)]
    return list(extraction.read(found, language.load()))


def readings(first: list[Reading], count: int) -> Iterator[Reading]:
    """`count` readings: the first ones, then copies of them under other names."""
    for number in range(count):
        copy, place = divmod(number, len(first))
        yield renamed(first[place], copy) if copy else first[place]


def renamed(reading: Reading, copy: int) -> Reading:
    """The reading as it would be of an article with other names; `copy` numbers the sets of names."""
    article = reading.article
    other = attrs.evolve(
        article,
        id=f"{article.id}-{copy}",
        text=_renamed(article.text, copy),
        outlet=_renamed(article.outlet or "", copy),
    )
    data = _renamed(stored(reading).decode(), copy)
    found = restored(IDS.sub(rf'"\g<1>{copy:04x}"', data).replace(article.id, other.id).encode(), other)
    if found is None:
        raise ValueError(f"the reading of {article.id} cannot be renamed")
    return found


def _renamed(text: str, copy: int) -> str:
    return NAMES.sub(lambda found: _like(found[0], _made_up(found[0].lower(), copy)), text)


@cache
def _made_up(name: str, copy: int) -> str:
    """Another name of the same length; blanks stay."""
    chance = Random(f"{name} {copy}")  # noqa: S311 - a repeatable name, no secret
    letters = (
        one if not one.isalpha() else chance.choice(VOWELS if one in VOWELS else CONSONANTS) for one in name
    )
    return "".join(letters)


def _like(model: str, name: str) -> str:
    """The name in the case of the word that it replaces."""
    return "".join(new.upper() if old.isupper() else new for old, new in zip(model, name, strict=True))
