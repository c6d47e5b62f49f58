"""How bad a flag is, and the one order in which flags are shown: by a check, in the report, in the review.

Imports nothing of ours, since every command pays for it.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, get_args

Severity = Literal["error", "conflict", "tension", "note"]
"""Error: wrong as printed. Conflict: both cannot be right. Tension: needs an explanation. Note: minor."""
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""Most harmful first."""
RANK: dict[str, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}
"""0 for the most harmful."""

Place = tuple[int, float, int, str]
"""Rank of the severity, doubt, minus the independent origins concerned, id: sorts by itself."""


def place(severity: str, confidence: float | None, origins: int, flag: str) -> Place:
    """Where a flag stands: worst first, then surest (unknown last), then what concerns most origins, then by id."""
    return RANK[severity], doubt(confidence), -origins, flag


def doubt(confidence: float | None) -> float:
    """What is missing to certainty; all of it where the confidence is not known."""
    return 1.0 if confidence is None else 1.0 - confidence


def place_of(flag: Mapping[str, Any], groups: Mapping[str, str]) -> Place:
    """Where an entry of a report's `flags[]` stands, given the report's groups as `group_of` tells them."""
    return place(flag["severity"], flag.get("confidence"), concerned(flag, groups), flag["id"])


def concerned(flag: Mapping[str, Any], groups: Mapping[str, str]) -> int:
    """How many independent origins the articles of a flag have; an article in no group stands for itself."""
    return len({groups.get(side["article"], f"article {side['article']}") for side in flag["sides"]})


def group_of(origins: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Id of the group of each article, from a report's `origins[]`."""
    return {article: group["id"] for group in article_groups(origins) for article in group["articles"]}


def article_groups(origins: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The groups of whole articles in a report's `origins[]`, of which every article is in exactly one."""
    return [group for group in origins if "passages" not in group]
