"""Numbers in words: "forty-one", "two dozen", "half a million", "tens of thousands"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from attrs import define

from claims import tables
from claims.quantities.figures import multiplier
from claims.quantities.numerals import ONE, Numeral, sparse
from claims.quantities.words import GAP, alternation
from sources.letters import lowered

MOST_WORDS = 14
"""Words of one number: "nine hundred and ninety-nine million nine hundred …" stops here."""
EDGE = r"(?<![\w$'\u2019])(?<!\w[-.])"


@cache
def _table(*kinds: str) -> dict[str, tuple[Decimal, str]]:
    return {
        row["word"]: (Decimal(row["value"]), row["kind"])
        for row in tables.rows("number_words")
        if row["kind"] in kinds
    }


@cache
def _spelled() -> dict[str, tuple[Decimal, str]]:
    return _table("digit", "teen", "ten", "scale", "dozen")


@cache
def _first() -> re.Pattern[str]:
    plain = alternation(_table("digit", "teen", "ten"))
    scale = alternation(_table("scale", "dozen"))
    loose = alternation(_table("loose"))
    return re.compile(
        rf"{EDGE}(?:(?P<plain>{plain})|(?:(?P<half>half{GAP}an?{GAP})|(?P<quarter>(?:a{GAP})?quarter{GAP}of{GAP}an?{GAP})|an?{GAP})"
        rf"(?P<scale>{scale})"
        rf"|(?P<some>(?:several|many|a{GAP}few|a{GAP}couple{GAP}of){GAP})(?P<many>{scale})"
        rf"|(?P<loose>{loose})(?:{GAP}of{GAP}(?P<more>{loose}))?|(?P<couple>a{GAP}couple{GAP}of))(?![\w'\u2019])",
        re.IGNORECASE,
    )


@cache
def _next() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<link>{GAP}and{GAP}|{GAP}|-)(?P<word>{alternation(_spelled())})(?![\w'\u2019])", re.IGNORECASE
    )


AND_A_HALF = re.compile(rf"{GAP}and{GAP}a{GAP}half(?!\w)", re.IGNORECASE)


@define
class _Sum:
    """A number in words while it is being added up."""

    done: Decimal = Decimal(0)
    """Thousands and more."""
    open: Decimal = Decimal(0)
    """Below the next multiplier."""
    last: str = ""
    """Kind of the word before."""
    scale: Decimal = ONE
    """The last multiplier."""

    def takes(self, value: Decimal, kind: str, *, linked: bool) -> bool:
        """Add a word; False when no number goes on like that. `linked`: "and" stands before it."""
        if linked and self.last not in ("scale", "hundred"):
            return False
        if kind in ("digit", "teen", "ten"):
            room = 10 if kind == "digit" else 100
            if self.last in ("digit", "teen", "dozen") or self.open % room or (value == 0 and self.last):
                return False
            self.open += value
        elif value == 100:
            if self.last not in ("digit", "teen", "ten", "") or self.open >= 100:
                return False
            self.open, self.scale, kind = (self.open or ONE) * value, value, "hundred"
        elif self.last == "dozen" or linked:
            return False
        else:
            self._multiply(value)
        self.last = kind
        return True

    def _multiply(self, value: Decimal) -> None:
        if self.open or not self.done:
            self.done, self.open = self.done + (self.open or ONE) * value, Decimal(0)
        else:
            self.done *= value
        self.scale = value * (self.scale if self.last == "hundred" else 1)

    @property
    def total(self) -> Decimal:
        return self.done + self.open


def find(text: str) -> Iterator[Numeral]:
    """Every number in words, in the order of the text; those inside another are not given apart."""
    done = 0
    for found in sparse(_first().finditer(text)):
        if found.start() < done:
            continue
        numeral = (
            _loose(found) if found["loose"] else _some(found) if found["many"] else _counted(text, found)
        )
        if numeral:
            done = numeral.end
            yield numeral


def _loose(found: re.Match[str]) -> Numeral | None:
    """Read: "hundreds" is 200 and up, "tens of thousands" 20,000 and up; "tens" and "scores" need more beside them."""
    words = _table("loose")
    first, more = found["loose"].lower(), (found["more"] or "").lower()
    if (first == "tens" and not more) or (
        first == "scores" and found.string[found.end() : found.end() + 3] != " of"
    ):
        return None
    return Numeral(
        start=found.start(),
        end=found.end(),
        low=2 * words[first][0] * (words[more][0] if more else 1),
        high=None,
        form="loose",
        approximate=True,
    )


def _some(found: re.Match[str]) -> Numeral:
    """Read: "several hundred" is 200 and up; "a couple of hundred" is about 200."""
    low = 2 * _spelled()[lowered(found["many"])][0]
    pair = "couple" in found["some"].lower()
    return Numeral(
        start=found.start(),
        end=found.end(),
        low=low,
        high=low if pair else None,
        form="loose",
        approximate=True,
    )


def _counted(text: str, found: re.Match[str]) -> Numeral:
    if found["couple"]:
        two = Decimal(2)
        return Numeral(
            start=found.start(), end=found.end(), low=two, high=two, form="words", approximate=True
        )
    total, end = _add_up(text, found)
    value, scale = total.total, total.scale
    if found["half"] or found["quarter"]:
        value /= 2 if found["half"] else 4
    elif half := AND_A_HALF.match(text, end):
        factor, end = multiplier(text, half.end(), priced=False)
        more = scale if total.last == "scale" else ONE
        value, scale = (value + more / 2) * factor, scale * factor
    return Numeral(
        start=found.start(),
        end=end,
        low=value,
        high=value,
        form="words",
        scale=scale,
        approximate=total.last == "dozen",
    )


def _add_up(text: str, found: re.Match[str]) -> tuple[_Sum, int]:
    """The longest number that the words from here on make, and its end."""
    total, end = _Sum(), found.end()
    total.takes(*_spelled()[lowered(found["plain"] or found["scale"])], linked=False)
    for _ in range(MOST_WORDS):
        more = _next().match(text, end)
        if not more or not total.takes(
            *_spelled()[lowered(more["word"])], linked="and" in more["link"].lower()
        ):
            break
        end = more.end()
    return total, end
