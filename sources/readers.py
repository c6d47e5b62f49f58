"""Files, folders and standard input become articles; what cannot be read is said in one line and the rest goes on."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from attrs import define, evolve, field

from sources.article import Article, SourceProblem
from sources.assembly import Given
from sources.decoding import Decoded, as_utf8, decode, file_bytes, within_limit
from sources.errors import SourceError, UnreadableError
from sources.folders import HTML, JSON, STDIN, Found, find, ids, shown, unused
from sources.html import read_html
from sources.records import parse_record, read_record
from sources.text import read_text


def read(
    paths: Iterable[str | Path],
    *,
    published: str | date | None = None,
    outlet: str | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | SourceProblem]:
    """Every article in files, folders and ("-") standard input, and a problem for each thing that cannot be read.

    `published` and `outlet` hold for articles that state none. Raises SourceError for a `published` that is no day.
    """
    fallback = Given(published=_day(published), outlet=outlet)
    named = [str(path) for path in paths]
    return _read(named, _Reader(fallback), stdin)


def _read(named: list[str], reader: "_Reader", stdin: BinaryIO | None) -> Iterator[Article | SourceProblem]:
    found = list(find(path for path in named if path != STDIN))
    files = [file for file in found if isinstance(file, Found)]
    reader.names = ids(files)
    if STDIN in named:
        yield from reader.lines(stdin or sys.stdin.buffer, "standard input", "stdin", "stdin")
    for file in found:
        yield from reader.file(file) if isinstance(file, Found) else (file,)


def _day(published: str | date | None) -> date | None:
    try:
        return date.fromisoformat(published) if isinstance(published, str) else published
    except ValueError:
        raise SourceError(
            f"the date of publication {published!r} is no day: write it as 2018-12-06"
        ) from None


@define
class _Reader:
    """Reads one call's files; knows the ids that are taken."""

    fallback: Given
    names: dict[Path, str] = field(factory=dict)
    taken: dict[str | None, set[str]] = field(factory=lambda: defaultdict(set))

    def file(self, file: Found) -> Iterator[Article | SourceProblem]:
        """The articles of one file."""
        name, location = self.names[file.path], shown(file.path.name)
        try:
            data = file_bytes(file.path)
            if file.suffix == ".jsonl":
                yield from self.lines(as_utf8(data).split(b"\n"), file.shown, location, name)
                return
            article = self._article(file.suffix, decode(data), location, name)
        except UnreadableError as error:
            yield SourceProblem(location=file.shown, reason=str(error))
        else:
            yield from _remarks(article, file.shown)

    def lines(
        self, lines: Iterable[bytes], place: str, location: str, name: str
    ) -> Iterator[Article | SourceProblem]:
        """The articles of JSON lines; a bad line is a problem, and the next is read."""
        empty = True
        for number, line in enumerate(lines, start=1):
            raw = line.strip(b" \t\r\n")
            if raw:
                empty = False
                yield from self._line(raw, f"{place}:{number}", f"{location}:{number}", f"{name}-{number}")
        if empty:
            yield SourceProblem(location=place, reason="holds no articles: give one JSON object a line")

    def _line(self, raw: bytes, place: str, location: str, name: str) -> Iterator[Article | SourceProblem]:
        try:
            article = self._record(decode(within_limit(raw)), location, name)
        except UnreadableError as error:
            yield SourceProblem(location=place, reason=str(error))
        else:
            yield from _remarks(article, place)

    def _article(self, suffix: str, decoded: Decoded, location: str, name: str) -> Article:
        """The article of a file that holds one."""
        if suffix in JSON:
            return self._record(decoded, location, name)
        read_file = read_html if suffix in HTML else read_text
        article = read_file(name, location, decoded, self.fallback)
        return evolve(article, id=unused(name, self.taken[None]))

    def _record(self, decoded: Decoded, location: str, name: str) -> Article:
        """The article of a JSON object. Raises UnreadableError when its id is taken."""
        record = parse_record(decoded.text)
        taken = self.taken[record.given.story]
        if record.id is not None and record.id in taken:
            raise UnreadableError(f"has the id {record.id!r} of an earlier article: give it one of its own")
        article = read_record(record, record.id or name, location, decoded, self.fallback)
        return evolve(article, id=unused(record.id or name, taken))


def _remarks(article: Article, place: str) -> Iterator[Article | SourceProblem]:
    """The article, after a remark about each thing that had to be assumed to read it."""
    for note in article.provenance.notes:
        reason = f"is not UTF-8: {note}, check it or save it as UTF-8"
        yield SourceProblem(location=place, reason=reason, fatal=False)
    yield article
