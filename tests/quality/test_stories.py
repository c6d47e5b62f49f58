"""The gate on flags: planted misfits are found, look-alikes stay silent. The floors only go up."""

import pytest

from claims.language import Language
from tests.quality.halves import at_most
from tests.quality.short_stories import flags, rows

FOUND = {"dev": 11, "held": 9}
ALARMS = {"dev": 0, "held": 0}


@pytest.mark.parametrize("part", ["dev", "held"])
def test_planted_misfits_are_found(language: Language, part: str) -> None:
    planted = rows("stories", part, planted=True)
    missed = [row for row in planted if row.kind not in {flag.kind for flag in flags(language, row)}]
    report = [f"{row.kind}: {row.text}" for row in missed]
    at_most(part, report, len(planted) - FOUND[part])


@pytest.mark.parametrize("part", ["dev", "held"])
def test_look_alikes_stay_silent(language: Language, part: str) -> None:
    loud = [
        f"{flag.kind}: {flag.headline}"
        for row in rows("stories", part, planted=False)
        for flag in flags(language, row)
        if flag.severity != "note"
    ]
    at_most(part, loud, ALARMS[part])
