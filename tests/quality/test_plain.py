"""The gate on plain stories: two or three short articles in ordinary agency English, with a misfit that any reader sees.

Topics, verbs and objects are as various as a newspaper; the writers knew no rule. The floors only go up, the bounds only
go down. Of plain_held.tsv the messages give totals only: whoever works on the rules must not read it.
"""

import pytest

from claims.language import Language
from factcheck.model import Flag, FlagKind
from tests.quality import short_stories
from tests.quality.halves import at_most
from tests.quality.short_stories import Row

TABLES = {"dev": "plain", "held": "plain_held"}
"""Where each half stands: tests/quality/NAME.tsv."""
FOUND = {"dev": 190, "held": 58}
"""Misfits that are flagged as what they are, of 200 (dev) and 100 (held)."""
ALARMS = {"dev": 0, "held": 5}
"""Look-alikes with a flag louder than a note, of 100 (dev) and 50 (held)."""
STRAY = {"dev": 1, "held": 0}
"""Flags louder than a note, in stories with a misfit, of a kind that no editor would take for it."""
ASIDE = frozenset({"disputed", "missing_provenance"})
"""Kinds that say nothing against what is told."""
NEAR: dict[str, frozenset[FlagKind]] = {
    "party_conflict": frozenset({"role_reversal", "name_variant"}),
    "role_reversal": frozenset({"party_conflict", "disputed"}),
    "scope_conflict": frozenset({"number_conflict", "polarity_conflict"}),
    "headline_mismatch": frozenset({"polarity_conflict", "number_conflict"}),
    "name_variant": frozenset({"spelling", "party_conflict"}),
    "attribution_conflict": frozenset({"date_conflict"}),
    "polarity_conflict": frozenset({"disputed", "scope_conflict"}),
}
"""What an editor may as well call a misfit of a kind."""


def rows(part: str, *, planted: bool) -> tuple[Row, ...]:
    """The stories of a half with a misfit, or without one."""
    return short_stories.rows(TABLES[part], part, planted=planted)


def answers(flag: Flag, row: Row) -> bool:
    """Is the flag of the planted kind, or of one as good?"""
    return flag.kind == row.kind or flag.kind in NEAR.get(row.kind, ())


def loud(flag: Flag) -> bool:
    """Does it ask for a reviewer's time?"""
    return flag.severity != "note" and flag.kind not in ASIDE


@pytest.mark.parametrize("part", TABLES)
def test_plain_misfits_are_found(language: Language, part: str) -> None:
    stories = rows(part, planted=True)
    missed = [
        f"{row.kind}: {row.text}"
        for row in stories
        if not any(answers(flag, row) for flag in short_stories.flags(language, row))
    ]
    at_most(part, missed, len(stories) - FOUND[part])


@pytest.mark.parametrize("part", TABLES)
def test_nothing_else_is_loud_in_them(language: Language, part: str) -> None:
    stray = [
        f"{row.kind}: {row.text}\n  {flag.kind} {flag.headline}"
        for row in rows(part, planted=True)
        for flag in short_stories.flags(language, row)
        if loud(flag) and not answers(flag, row)
    ]
    at_most(part, stray, STRAY[part])


@pytest.mark.parametrize("part", TABLES)
def test_look_alikes_stay_quiet(language: Language, part: str) -> None:
    alarms = [
        f"{row.kind}: {row.text}\n  {flag.kind} {flag.headline}"
        for row in rows(part, planted=False)
        for flag in [one for one in short_stories.flags(language, row) if loud(one)][:1]
    ]
    at_most(part, alarms, ALARMS[part])
