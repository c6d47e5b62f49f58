"""How the tests of claims.dates write down what was found."""

from datetime import date

from claims.dates import find

THURSDAY = date(2024, 3, 14)
"""The day of publication in most tests."""


def shown(text: str, published: date | None = THURSDAY) -> list[tuple[str, str]]:
    """The words of each mention with its days (one, or first..last) or the reason why there are none."""
    found = []
    for mention in find(text, published):
        days = mention.interval
        if days is None:
            found.append((mention.span.of(text), mention.reason or ""))
        elif days.first == days.last:
            found.append((mention.span.of(text), days.first.isoformat()))
        else:
            found.append((mention.span.of(text), f"{days.first}..{days.last} {days.granularity}"))
    return found
