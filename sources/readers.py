"""Files, folders, archives, addresses and standard input become articles.

What cannot be read is said in one line, and the rest goes on.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date
from typing import BinaryIO

from sources.article import Article, SourceProblem
from sources.assembly import Given
from sources.errors import SourceError
from sources.inputs.addresses import is_address
from sources.inputs.archives import Shelf
from sources.inputs.fields import checked
from sources.inputs.folders import find
from sources.inputs.items import JSON, Item
from sources.inputs.reading import Reader
from sources.printable import label

STDIN = "-"
Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
"""One path, or several."""


def read(
    paths: Paths,
    *,
    published: str | date | None = None,
    outlet: str | None = None,
    fields: Mapping[str, str] | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | SourceProblem]:
    """Every article in files, folders, archives, at http(s) addresses and ("-") standard input, one after another.

    A problem is yielded for each thing that cannot be read. `published` and `outlet` hold for articles that state
    none. `fields` says under which keys of JSON articles ("body", "source.name") the fields of an article stand.
    Raises SourceError for a `published` that is no day and for `fields` that articles do not have.
    """
    reader = Reader(fallback=Given(published=_day(published), outlet=label(outlet)), fields=checked(fields))
    several = [paths] if isinstance(paths, str | os.PathLike) else paths
    return _read([os.fspath(path) for path in several], reader, stdin)


def _standard_input(reader: Reader, stdin: BinaryIO | None) -> Iterator[Article | SourceProblem]:
    """The articles on standard input, unless whoever started the program closed it."""
    stream = stdin or (sys.stdin and sys.stdin.buffer)
    if stream:
        yield from reader.lines(stream, "standard input", "stdin", "stdin")
    else:
        yield SourceProblem(
            location="standard input", reason="is closed: send JSON lines to it, or name a file"
        )


def _read(named: list[str], reader: Reader, stdin: BinaryIO | None) -> Iterator[Article | SourceProblem]:
    """JSON goes first, because its ids are given and no made one may take them."""
    later: list[Item] = []
    with closing(Shelf()) as shelf:
        if STDIN in named:
            yield from _standard_input(reader, stdin)
        for item in find((path for path in named if path != STDIN and not is_address(path)), shelf):
            if isinstance(item, SourceProblem):
                yield item
            elif item.suffix not in JSON:
                later.append(item)
            else:
                yield from reader.json(item, later)
        for item in sorted(later, key=lambda item: item.order):
            yield from reader.file(item)
    for address in sorted(set(filter(is_address, named))):
        yield from reader.page(address)


def _day(published: str | date | None) -> date | None:
    try:
        return date.fromisoformat(published) if isinstance(published, str) else published
    except ValueError:
        raise SourceError(
            f"the date of publication {published!r} is no day: write it as 2018-12-06"
        ) from None
