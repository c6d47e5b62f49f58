"""A decision to be recorded, and a line of the ledger."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal

from attrs import frozen

Decision = Literal["upheld", "dismissed", "unsure"]
"""What a reviewer can say of a flag: it does not fit; it does, for a reason; cannot tell."""

SideWords = tuple[str, str]
"""What a side of a flag said, and the sentence around it, white space evened out; of a whole article the two are one."""

Clock = Callable[[], datetime]
"""Tells the time; tests bring their own."""


@frozen(kw_only=True)
class Answer:
    """A decision about to be recorded."""

    flag: str
    """Id of the flag."""
    story: str
    """The story that it was shown in."""
    decision: Decision
    """What was decided."""
    reason: str | None = None
    """Why it was dismissed; None for other decisions."""
    note: str | None = None
    """The reviewer's own words."""
    words: str
    """Digest of the words that the flag rested on when it was shown."""
    ruleset: str = ""
    """Version of the rules that raised it."""
    score: float | None = None
    """Confidence shown, if one was."""
    kind: str = ""
    """Kind of the flag; "" where it is not known."""
    sides: tuple[SideWords, ...] = ()
    """What the sides of the flag said when it was shown, as `factcheck.desk.words` tells it."""


@frozen(kw_only=True)
class Judgement:
    """A line of the ledger."""

    id: int
    """Number in this file, counted up."""
    uuid: str
    """128 random bits in hexadecimal: the same line in every copy of the ledger."""
    flag: str
    """Id of the flag."""
    story: str
    """The story that it was shown in."""
    decision: Decision | Literal["withdrawn"]
    """What was decided; `withdrawn` takes back the line named by `replaces`."""
    reason: str | None
    """Why it was dismissed."""
    note: str | None
    """The reviewer's own words."""
    reviewer: str
    """Who decided."""
    time: str
    """When, in UTC: "2024-05-01T09:30:00Z"."""
    words: str
    """Digest of the words that the flag rested on when it was shown."""
    ruleset: str
    """Version of the rules that raised it."""
    score: float | None
    """Confidence shown, if one was."""
    replaces: str | None
    """Uuid of the reviewer's earlier line on this flag, if there was one."""
    act: str | None = None
    """The same for all lines that were decided in one act; None for a line of its own."""
    kind: str = ""
    """Kind of the flag; "" where it is not known."""
    sides: tuple[SideWords, ...] = ()
    """What the sides of the flag said when it was shown."""


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


def in_utc(time: datetime) -> str:
    """A time as the ledger writes it, to the second."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
