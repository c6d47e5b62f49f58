"""One file, line or page becomes an article with an id, or a problem."""

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, BinaryIO

from attrs import define, evolve, field

from sources import languages
from sources.article import Article, SourceProblem
from sources.assembly import Given
from sources.decoding import Decoded, decode, within_limit
from sources.digest import digest
from sources.errors import UnreadableError
from sources.inputs import addresses
from sources.inputs.items import HTML, JSON, MARKDOWN, Item
from sources.inputs.naming import Names, marked
from sources.inputs.opening import lines, whole
from sources.inputs.own import OwnReportError, refuse_report
from sources.inputs.records import parse_record, read_record
from sources.pages.html import read_html
from sources.printable import shown
from sources.text import read_text

if TYPE_CHECKING:
    from sources.inputs.answers import Page

AGAIN = "says the same as an earlier line: leave it out, or give it an id of its own"
Found = Iterator[Article | SourceProblem]
"""Articles, and what is wrong with others or to be said about them."""


@define(kw_only=True)
class Reader:
    """Reads what one call names; knows the ids that are taken."""

    fallback: Given
    """What holds for articles that do not state it."""
    fields: dict[str, str]
    """Under which key of a JSON article each field stands."""
    names: Names = field(factory=Names)
    """The ids."""

    def json(self, item: Item, later: list[Item]) -> Found:
        """The articles of a JSON file; one without an id goes to `later`, since given ids come first."""
        try:
            with closing(item.open()) as stream:
                if item.suffix == ".jsonl":
                    name = shown(item.stem)
                    yield from self.lines(stream, item.shown, item.location, name, walked=item.walked)
                    return
                decoded = decode(whole(stream))
            if parse_record(decoded.text, self.fields).id is None:
                later.append(item)
                return
            article = self._of(item, decoded)
        except UnreadableError as error:
            yield from _problem(error, item.shown, walked=item.walked)
        else:
            yield from _remarks(article, item.shown)

    def file(self, item: Item) -> Found:
        """The article of a file that holds one."""
        try:
            with closing(item.open()) as stream:
                article = self._of(item, decode(whole(stream)))
        except UnreadableError as error:
            yield from _problem(error, item.shown, walked=item.walked)
        else:
            yield from _remarks(article, item.shown)

    def page(self, address: str) -> Found:
        """The article, or the JSON lines, at an http(s) address."""
        from sources.inputs.fetching import fetch  # noqa: PLC0415  # the network is for those who name an address

        place = addresses.shown(address)
        try:
            page = fetch(address)
            for one in self._on(page, place, addresses.name(address)):
                yield page.dated(one) if isinstance(one, Article) else one
        except UnreadableError as error:
            yield from _problem(error, place)

    def _on(self, page: "Page", place: str, name: str) -> Found:
        """What a page holds."""
        if page.suffix == ".jsonl":
            yield from self.lines(page.stream(), place, place, name)
        else:
            decoded = decode(within_limit(page.data), page.charset)
            yield from _remarks(self._article(page.suffix, decoded, place, name, digest(place)), place)

    def lines(self, stream: BinaryIO, place: str, location: str, name: str, *, walked: bool = False) -> Found:
        """The articles of JSON lines; a bad line is a problem, and the next is read."""
        empty = True
        try:
            for number, line in enumerate(lines(stream), start=1):
                raw = line.strip(b" \t\r\n")
                if raw:
                    empty = False
                    yield from self._line(
                        raw, f"{place}:{number}", f"{location}:{number}", name, walked=walked
                    )
        except UnreadableError as error:  # the stream itself
            yield from _problem(error, place)
            return
        if empty:
            yield SourceProblem(location=place, reason="holds no articles: give one JSON object a line")

    def _line(self, raw: bytes, place: str, location: str, name: str, *, walked: bool) -> Found:
        """The article of a line, or what is wrong with it."""
        try:
            decoded = decode(within_limit(raw))
            record = parse_record(decoded.text, self.fields)
            wanted = record.id or marked(name, record.digest)
            kept = self.names.keep(wanted, record.given.story) if record.id else self.names.make(wanted)
            article = read_record(record, kept, location, decoded, self.fallback)
        except UnreadableError as error:
            yield from _problem(error, place, walked=walked)
            return
        if kept != wanted:
            yield SourceProblem(location=place, reason=AGAIN, fatal=False)
        yield from _remarks(article, place)

    def _of(self, item: Item, decoded: Decoded) -> Article:
        """The article of an item that holds one."""
        return self._article(item.suffix, decoded, item.location, shown(item.stem), decoded.digest)

    def _article(self, suffix: str, decoded: Decoded, location: str, name: str, mark: str) -> Article:
        """The article of a file that holds one, with an id."""
        if suffix in JSON:
            record = parse_record(decoded.text, self.fields)
            article = read_record(record, record.id or name, location, decoded, self.fallback)
            if record.id is not None:
                return evolve(article, id=self.names.keep(record.id, record.given.story))
        elif suffix in HTML:
            refuse_report(decoded.text)
            article = read_html(name, location, decoded, self.fallback)
        elif suffix in MARKDOWN:
            from sources.inputs.markdown import read_markdown  # noqa: PLC0415  # most articles are no Markdown

            refuse_report(decoded.text)
            article = read_markdown(name, location, decoded, self.fallback)
        else:
            article = read_text(name, location, decoded, self.fallback)
        return evolve(article, id=self.names.make(name, mark))


def _problem(error: UnreadableError, place: str, *, walked: bool = False) -> Iterator[SourceProblem]:
    """What to say of an error: of a report of our own that was come across, nothing."""
    own = isinstance(error, OwnReportError)
    if not (own and walked):
        yield SourceProblem(location=place, reason=str(error), fatal=not own)


def _remarks(article: Article, place: str) -> Found:
    """The article, after a remark about each thing that had to be assumed to read it; a problem if it is not English."""
    for note in article.provenance.notes:
        reason = f"is not UTF-8: {note}, check it or save it as UTF-8"
        yield SourceProblem(location=place, reason=reason, fatal=False)
    yield languages.refusal(article, place) or article
