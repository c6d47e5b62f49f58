"""The whole flow of a check, from readings to a report, on one screen.

    readings ── linking ──> Story ── blocking ──> candidates ── matching ──> matches
                              │                                                 │
                              └──────────────── checks ─────────────────────────┘
                                                  │
                                         misfits, suppressed ── flags ──> Report

Every step is a pure function of the ones before it; readers, the store and the screen stand outside.
"""

from collections.abc import Collection, Sequence

from claims.claim import Reading
from factcheck import checks, flags
from factcheck.agreements import finding as agreements
from factcheck.linking import origin_groups
from factcheck.linking.entities import link
from factcheck.matching.blocking import candidates
from factcheck.matching.pairs import match
from factcheck.matching.unmatched import unmatched
from factcheck.model import ModelInfo, Report
from sources.origins.grouping import origins


def check(
    readings: Sequence[Reading],
    *,
    story: str,
    model: ModelInfo,
    off: Collection[str] = (),
    every: bool = False,
) -> Report:
    """Hold the readings of one story against each other.

    The order of `readings` does not matter. Article ids must differ. `off` names suppressors that explain nothing;
    `every` lists candidates that were not matched among the matches, too.
    """
    ordered = sorted(readings, key=lambda reading: reading.article.id)
    found_origins = origins([reading.article for reading in ordered])
    groups = origin_groups.of_articles(found_origins)
    linked = link(ordered, groups, found_origins.passages)
    held = candidates(linked)
    matches = match(linked, held)
    found = checks.run(linked, matches, off)
    return Report(
        story=story,
        model=model,
        articles=linked.articles,
        origins=(*groups, *origin_groups.of_passages(linked)),
        entities=linked.entities,
        claims=linked.claims,
        matches=(*(pair.match for pair in matches), *(unmatched(held, matches) if every else ())),
        agreements=agreements.find(linked, matches),
        flags=flags.build(linked, found.misfits),
        suppressed=found.suppressed,
    )
