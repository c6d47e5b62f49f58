"""The choices of a filter as a list that an arrow walks through: no screen, no database."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from attrs import evolve, frozen

from factcheck.report.labels import SEVERITY_SIGNS, kind_words
from factcheck.review.decisions import reviewers
from factcheck.review.filters import Filter, Wanted, wanted_words
from factcheck.review.narrowing import Choices, choices
from factcheck.review.sitting import Sitting

Field = Literal["severities", "kinds", "outlets", "states", "reviewers"]
"""A field of `Filter`."""
TITLES: dict[Field, str] = {
    "severities": "Severity",
    "kinds": "Kind",
    "outlets": "Outlet",
    "states": "State",
    "reviewers": "Judged by",
}
"""In the order of the list."""


@frozen(kw_only=True)
class Choice:
    """Something that a filter can ask for."""

    field: Field
    """Which field of the filter it belongs to."""
    value: str
    """As the filter keeps it."""
    label: str
    """As a reader knows it."""
    count: int | None
    """How many flags there are; None where that is not counted."""


def offered(
    choices: Choices, states: Sequence[tuple[Wanted, int | None]], reviewers: Sequence[tuple[str, int]]
) -> tuple[Choice, ...]:
    """All choices in the order of the list."""
    counted: dict[Field, Sequence[tuple[str, str, int | None]]] = {
        "severities": [(one, f"{SEVERITY_SIGNS[one]} {one}", count) for one, count in choices.severities],
        "kinds": [(one, kind_words(one).name, count) for one, count in sorted(choices.kinds, key=_by_name)],
        "outlets": [(one, one, count) for one, count in choices.outlets],
        "states": [(one, wanted_words(one), count) for one, count in states],
        "reviewers": [(one, one, count) for one, count in reviewers],
    }
    return tuple(
        Choice(field=field, value=value, label=label, count=count)
        for field in TITLES
        for value, label, count in counted[field]
    )


def choices_of(session: Sitting, counted: Choices | None = None) -> tuple[Choice, ...]:
    """What a reviewer can choose from; `counted` where another thread has counted it. Raises DeskError."""
    found = counted or choices(session.shelf.folder, session.shelf.story)
    states: list[tuple[Wanted, int | None]] = [*session.counted.items()]
    if session.blind:
        return offered(found, states, ())
    return offered(found, [*states, ("disagreed", None)], reviewers(session.ledger))


def _by_name(kind: tuple[str, int]) -> tuple[int, str]:
    """The most frequent first, then by the name that a reader sees."""
    return -kind[1], kind_words(kind[0]).name


class Chooser:
    """Which choices are taken, and which one the arrow points at."""

    def __init__(self, offered: Sequence[Choice], shown: Filter) -> None:
        self.offered = tuple(offered)
        """All choices, those of a field together."""
        self.at = 0
        """The one that the arrow points at."""
        self._words = shown.words
        self._taken = {(one.field, one.value) for one in offered if one.value in getattr(shown, one.field)}

    def taken(self, choice: Choice) -> bool:
        """Is it taken?"""
        return (choice.field, choice.value) in self._taken

    def move(self, by: int) -> None:
        """Go down or up the list, not beyond its ends."""
        self.at = max(0, min(self.at + by, len(self.offered) - 1))

    def next_field(self) -> None:
        """On to the first choice of the next field, round the end."""
        starts = list(self.starts())
        self.at = next((start for start in starts if start > self.at), starts[0] if starts else 0)

    def starts(self) -> Iterator[int]:
        """Where a field begins."""
        for number, one in enumerate(self.offered):
            if number == 0 or self.offered[number - 1].field != one.field:
                yield number

    def toggle(self) -> None:
        """Take what the arrow points at, or leave it out."""
        if self.offered:
            one = self.offered[self.at]
            self._taken ^= {(one.field, one.value)}

    def clear(self) -> None:
        """Take nothing, and search for nothing."""
        self._taken, self._words = set(), ""

    @property
    def filter(self) -> Filter:
        """The filter that was put together."""
        fields: dict[str, Any] = {
            field: tuple(one.value for one in self.offered if one.field == field and self.taken(one))
            for field in TITLES
        }
        return evolve(Filter(words=self._words), **fields)
