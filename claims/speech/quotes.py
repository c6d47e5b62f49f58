"""Which stretches of a text stand in quotation marks?"""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import define, field, frozen

from sources.span import Span

SINGLES = frozenset("'\u2018\u2019")
"""Single marks, which are apostrophes more often."""
DASHES = frozenset({"-", "\u2010", "\u2013", "\u2014", "--"})
"""Hyphens and dashes."""
OPENERS = {
    "“": "double",
    "„": "double",
    "‟": "double",
    "``": "double",
    "«": "guillemet",
    "\u2039": "guillemet",
}
"""Marks that only open, with the kind that closes them."""
CLOSERS = {"”": "double", "''": "double", "»": "guillemet", "\u203a": "guillemet"}
"""Marks that only close."""
OPENING = frozenset({*OPENERS, '"', "'", "`", "\u2018"})
"""Marks that can open a quotation."""
CLOSING = frozenset({*CLOSERS, '"', "'", "\u2019"})
"""Marks that can close one."""
MARK = re.compile(
    "(?P<mark>[\"'`“”„‟«»\u2018\u2019\u2039\u203a])(?P=mark){8,}+|``|''|[\"'“”„‟«»\u2018\u2019\u2039\u203a]"
)
"""A mark, or a row of more than DEEPEST of one: that is a line drawn with them, and quotes nothing."""
BEFORE_OPENING = frozenset(" \t\r\n\xa0([{/") | OPENING | DASHES
"""What can stand before an opening mark."""
DEEPEST = 8
"""Quotations within quotations that are followed; more are a sign of broken text."""
ELIDED = re.compile(r"(?:\d0s|em|tis|twas|til|cause|bout|round|n)\b", re.IGNORECASE)
"""What follows an apostrophe that stands for left-out letters: '90s, 'em."""


@frozen(kw_only=True)
class Quotation:
    """A stretch in quotation marks."""

    span: Span
    """Marks included."""
    closed: bool
    """False when no closing mark follows: it runs to the end, and the next paragraph goes on with it."""
    depth: int
    """0 for the outermost, 1 for a quotation in a quotation."""


@define
class _Open:
    """An opening mark that waits for its closing one."""

    start: int
    kind: str
    perhaps: int = 0
    """End at a mark that can also be a plural's apostrophe; 0 when there was none."""


def find(text: str) -> tuple[Quotation, ...]:
    """The stretches of `text` in quotation marks, in order; linear in the length of the text."""
    found = _Scanner(text=text).run()
    return tuple(sorted(found, key=lambda quotation: (quotation.span.start, quotation.depth)))


@define
class _Scanner:
    """One pass over the marks of a text with the stack of those still open."""

    text: str
    stack: list[_Open] = field(factory=list)
    kinds: Counter[str] = field(factory=Counter)

    def run(self) -> Iterator[Quotation]:
        """All quotations, in the order in which they end."""
        for found in MARK.finditer(self.text):
            if found["mark"]:
                continue
            yield from self._step(found.group(), found.start(), found.end())
        while self.stack:
            last = self.stack[-1]
            if last.perhaps:
                yield self._close(last.perhaps)
            elif last.kind == "single":
                self._drop()
            else:
                yield self._close(len(self.text), closed=False)

    def _step(self, mark: str, start: int, end: int) -> Iterator[Quotation]:
        if mark in SINGLES:
            yield from self._single(mark, start, end)
        elif mark == '"':
            yield from self._straight(start, end)
        elif mark == "“" and self.stack and self.text[self.stack[-1].start] == "„":
            yield self._close(end)
        elif mark in OPENERS:
            self._open(start, OPENERS[mark])
        else:
            yield from self._close_kind(CLOSERS[mark], end)

    def _straight(self, start: int, end: int) -> Iterator[Quotation]:
        """A straight double mark closes what is open, unless it can only open."""
        opens = self._may_open(start, end)
        if self.kinds["straight"] and not (opens and self._before(start).isspace()):
            yield from self._close_kind("straight", end)
        elif opens:
            while self.kinds["straight"]:
                self._drop()
            self._open(start, "straight")

    def _single(self, mark: str, start: int, end: int) -> Iterator[Quotation]:
        """A single mark: an apostrophe far more often than a quotation mark."""
        before, after = self._before(start), self.text[end : end + 1]
        if before.isalnum() and after.isalnum():
            return
        if mark != "\u2019" and self._may_open(start, end) and not ELIDED.match(self.text, end):
            if self.kinds["single"] and self.stack[-1].perhaps:
                yield self._close(self.stack[-1].perhaps)
            self._open(start, "single")
        elif mark != "\u2018" and self.kinds["single"] and before.strip():
            if before in "sz" and after == " ":
                self._single_top().perhaps = end
            else:
                yield from self._close_kind("single", end)

    def _single_top(self) -> _Open:
        while self.stack[-1].kind != "single":
            self._drop()
        return self.stack[-1]

    def _before(self, start: int) -> str:
        return self.text[start - 1] if start else " "

    def _may_open(self, start: int, end: int) -> bool:
        after = self.text[end : end + 1]
        return self._before(start) in BEFORE_OPENING and bool(after.strip()) and after not in ".,;:!?)"

    def _open(self, start: int, kind: str) -> None:
        if len(self.stack) < DEEPEST:
            self.stack.append(_Open(start, kind))
            self.kinds[kind] += 1

    def _drop(self) -> None:
        self.kinds[self.stack.pop().kind] -= 1

    def _close_kind(self, kind: str, end: int) -> Iterator[Quotation]:
        """Close the innermost open mark of this kind; marks opened after it were none."""
        if self.kinds[kind]:
            while self.stack[-1].kind != kind:
                self._drop()
            yield self._close(end)

    def _close(self, end: int, *, closed: bool = True) -> Quotation:
        span = Span(start=self.stack[-1].start, end=end)
        self._drop()
        return Quotation(span=span, closed=closed, depth=len(self.stack))
