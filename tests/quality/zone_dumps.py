"""Labelled page dumps, and how near the reading of them by `sources` comes to the labels.

A dump is the text that select-all and copy give on a page of news; an editor's zone stands before each line:
`zone|text`, a blank line is `|`, and `+zone|text` goes on in the line before. A header says what the page states.
Run as a script it prints a row a dump: `python tests/quality/zone_dumps.py dev [--show]`, or `all --totals` for the sum alone.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast, get_args

from attrs import frozen

import sources
from sources.article import Article, ZoneKind
from sources.span import Span

FOLDER = Path(__file__).parent / "zones"
PARTS = ("dev", "held")
"""The folders: dumps that may be read while rules are written, and dumps that may not."""
STATED = ("title", "outlet", "origin", "byline", "published")
"""What a header says of the page, beside its kind."""
KEPT = 0.9
"""Share of the characters of a sentence that have to be read as body, else it is lost."""

_SENTENCE_END = re.compile("(?<=[.!?\u2026])[\"'\u201d\u2019)\\]]*\\s+|\\n(?=[-*\u2022\u2013])")
_NAME_BREAK = re.compile(r",?\s+and\s+|\s*[,;&]\s*")
_PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u00a0", "''\"\" ", "\u00ad")


@frozen(kw_only=True)
class Dump:
    """The text of a page, with the zones that an editor gave it."""

    name: str
    """File name without its ending."""
    kind: str
    """What sort of page it is: "agency", "tabloid"."""
    stated: dict[str, str | None]
    """What the page states, by the names in `STATED`; None for what it does not."""
    text: str
    """The page."""
    gold: tuple[tuple[ZoneKind, Span], ...]
    """The zones, tiling the text; a line that is blank belongs to the zone before it."""


@frozen(kw_only=True)
class Reading:
    """A dump beside what `sources` makes of it."""

    dump: Dump
    """What was read."""
    gold: tuple[bool, ...]
    """For each character: is it body?"""
    found: tuple[bool, ...]
    """For each character: was it read as body?"""
    values: dict[str, str | None]
    """What the page was taken to state, by the names in `STATED`."""

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many characters are read as body rightly, read as body wrongly, missed; white space is left out."""
        pairs = [
            pair
            for pair, character in zip(self._pairs, self.dump.text, strict=True)
            if not character.isspace()
        ]
        return pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False))

    @property
    def lost(self) -> tuple[str, ...]:
        """The sentences of the body that were not read as body."""
        return tuple(
            " ".join(span.of(self.dump.text).split())
            for span in sentences(self.dump)
            if _share(self.dump.text, self.found, span) < KEPT
        )

    @property
    def wrong(self) -> tuple[tuple[str, str], ...]:
        """Stretches that were read wrongly: "read as body" or "missed", and the words."""
        stretches = []
        for pair, run in groupby(enumerate(self._pairs), key=lambda one: one[1]):
            places = [at for at, _ in run]
            words = self.dump.text[places[0] : places[-1] + 1].strip()
            if pair[0] != pair[1] and words:
                stretches.append(("missed" if pair[0] else "read as body", words))
        return tuple(stretches)

    def is_right(self, name: str) -> bool:
        """Is the title, outlet, origin, byline or day of publication the one that the header gives?"""
        stated, value = self.dump.stated[name], self.values[name]
        if stated is None or value is None:
            return stated is value
        if name == "byline":
            return _names(stated) == _names(value)
        return _words(stated) == _words(value) or (name == "origin" and _is_short(stated, value))

    @property
    def _pairs(self) -> Iterable[tuple[bool, bool]]:
        return zip(self.gold, self.found, strict=True)


def f1(readings: Iterable[Reading]) -> float:
    """The body's F1 over characters, all dumps taken together."""
    right, wrong, missed = (sum(one) for one in zip(*(reading.counts for reading in readings), strict=True))
    return float(2 * right / ((2 * right + wrong + missed) or 1))


def sentences(dump: Dump) -> Iterator[Span]:
    """The sentences of the body; lines of body that follow each other may share one."""
    text = dump.text
    runs: list[Span] = []
    for span in (span for kind, span in dump.gold if kind == "body"):
        if runs and runs[-1].end == span.start and not runs[-1].of(text).endswith("\n\n"):
            runs[-1] = Span(start=runs[-1].start, end=span.end)
        else:
            runs.append(span)
    for run in runs:
        ends = [run.start + match.end() for match in _SENTENCE_END.finditer(run.of(text))]
        for start, end in pairwise([run.start, *ends, run.end]):
            if text[start:end].strip():
                yield Span(start=start, end=end)


@cache
def dumps(part: str) -> tuple[Dump, ...]:
    """All dumps of a folder, by name."""
    return tuple(parse(path.stem, path.read_text("utf-8")) for path in sorted((FOLDER / part).glob("*.txt")))


@cache
def readings(part: str) -> tuple[Reading, ...]:
    """All dumps of a folder, each read as a file of its own; those of all folders for "all"."""
    if part == "all":
        return tuple(one for folder in PARTS for one in readings(folder))
    return tuple(_reading(dump) for dump in dumps(part))


def parse(name: str, source: str) -> Dump:
    """The dump in a labelled file. Raises ValueError that names the file and the line that is no dump's."""
    head, _, labelled = source.partition("\n---\n")
    stated = dict(_header(name, line) for line in head.splitlines())
    if missing := {"kind", *STATED} ^ stated.keys():
        raise ValueError(f"{name}: the header lacks, or should not have, {', '.join(sorted(missing))}")
    lines = labelled.removesuffix("\n").split("\n")
    pieces = [_piece(name, number, line) for number, line in enumerate(lines, start=1)]
    return Dump(
        name=name,
        kind=stated.pop("kind") or "",
        stated=stated,
        text="".join(words for _, words in pieces).removeprefix("\n"),
        gold=tuple(_tiled(pieces)),
    )


def _header(name: str, line: str) -> tuple[str, str | None]:
    key, colon, value = line.partition(": ")
    if not colon or not value.strip():
        raise ValueError(f"{name}: the header needs `key: value` in place of {line!r}")
    return key, None if value == "null" else value


def _piece(name: str, number: int, line: str) -> tuple[ZoneKind | None, str]:
    """The zone of a line (None for a blank one) and its words, the break before them included."""
    label, bar, words = line.partition("|")
    kind = label.removeprefix("+")
    if not bar or (kind not in get_args(ZoneKind) and (kind or words)):
        raise ValueError(f"{name}: line {number} of the dump needs `zone|text` in place of {line!r}")
    return cast("ZoneKind", kind) if kind else None, words if label.startswith("+") else f"\n{words}"


def _tiled(pieces: Iterable[tuple[ZoneKind | None, str]]) -> Iterator[tuple[ZoneKind, Span]]:
    """The zones, each from the first character of its line; what is blank stays with the zone before it."""
    starts: list[tuple[ZoneKind, int]] = []
    place = -1
    for kind, words in pieces:
        if kind:
            starts.append((kind, place + words.startswith("\n") if starts else 0))
        place += len(words)
    ends = [start for _, start in starts[1:]] + [place]
    for (kind, start), end in zip(starts, ends, strict=True):
        yield kind, Span(start=start, end=end)


def _reading(dump: Dump) -> Reading:
    article = _article(dump.text)
    day = article.published.interval
    return Reading(
        dump=dump,
        gold=_body(dump.gold),
        found=_body((zone.kind, zone.span) for zone in article.zones),
        values={
            "title": article.title,
            "outlet": article.outlet,
            "origin": article.origin.name if article.origin else None,
            "byline": article.byline,
            "published": f"{day.first}" if day and day.first == day.last else None,
        },
    )


def _article(text: str) -> Article:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "page.txt"
        path.write_bytes(text.encode())
        (article,) = (one for one in sources.read([path]) if isinstance(one, Article))
    if article.text != text:
        raise ValueError("the text was altered while it was read")
    return article


def _body(zones: Iterable[tuple[ZoneKind, Span]]) -> tuple[bool, ...]:
    return tuple(kind == "body" for kind, span in zones for _ in range(len(span)))


def _share(text: str, found: tuple[bool, ...], span: Span) -> float:
    """How much of the sentence was read as body, white space left out."""
    flags = [found[at] for at in range(span.start, span.end) if not text[at].isspace()]
    return sum(flags) / len(flags)


def _words(value: str) -> str:
    """A title or name for comparison: kinds of quotation marks, spaces, case and a leading "the" aside."""
    return " ".join(value.translate(_PLAIN).lower().split()).removeprefix("the ")


def _is_short(name: str, other: str) -> bool:
    """Is one of two names of an agency made of the first letters of the other: "AP"?"""
    return any(
        short.lower() == "".join(word[0] for word in re.findall(r"\w+", _words(long)))
        for short, long in ((name, other), (other, name))
    )


def _names(byline: str) -> tuple[str, ...]:
    return tuple(sorted(_words(name) for name in _NAME_BREAK.split(byline)))


def _row(reading: Reading) -> str:
    """A dump's figures in a line: F1, sentences lost, and what was taken from the page wrongly."""
    wrong = [name for name in STATED if not reading.is_right(name)]
    return f"{f1([reading]):6.3f} {len(reading.lost):3d}  {reading.dump.name:28s} {' '.join(wrong)}"


def table(readings: Iterable[Reading], *, show: bool) -> Iterator[str]:
    """Lines to print: a row a dump, and under `show` what was read wrongly."""
    for one in readings:
        yield _row(one)
        if show:
            yield from (f"       {how}: {words!r}" for how, words in one.wrong)
            yield from (
                f"       {name}: {one.values[name]!r}, not {one.dump.stated[name]!r}"
                for name in STATED
                if not one.is_right(name)
            )


def _totals(readings: tuple[Reading, ...]) -> str:
    """The figures of a folder in a line."""
    whole = sum(not one.lost for one in readings) / len(readings)
    shares = (_told(readings, name) for name in STATED)
    return f"{f1(readings):.4f} body F1, {whole:.3f} without a lost sentence, {', '.join(shares)}"


def _told(readings: tuple[Reading, ...], name: str) -> str:
    """The share of pages of which this is right, and how many are given something else than they state."""
    wrong = [one for one in readings if not one.is_right(name)]
    false = sum(one.values[name] is not None for one in wrong)
    return f"{name} {1 - len(wrong) / len(readings):.3f} ({false} false)"


if __name__ == "__main__":
    _part = readings(sys.argv[1])
    _rows = () if "--totals" in sys.argv else table(_part, show="--show" in sys.argv)
    for _line in (*_rows, _totals(_part)):
        sys.stdout.write(f"{_line}\n")
