"""Facts that several articles give, counted by independent origins."""

from collections.abc import Sequence

from factcheck.agreements.alike import events, statements
from factcheck.agreements.deeds import deeds
from factcheck.agreements.fact import joined
from factcheck.agreements.figures import DIFFER, figures
from factcheck.agreements.offices import offices
from factcheck.agreements.said import Said
from factcheck.agreements.wording import agreement
from factcheck.matching.pairs import Pair
from factcheck.model import Agreement
from factcheck.story import Story


def find(story: Story, pairs: Sequence[Pair]) -> tuple[Agreement, ...]:
    """Agreements on events, statements, values and offices, those with the most origins first."""
    said = Said(story=story)
    differing = {frozenset(pair.match.claims) for pair in pairs if pair.match.relation in DIFFER}
    facts = [
        *events(said, pairs), *statements(said, pairs), *deeds(said, differing), *figures(said, pairs), *offices(story),
    ]  # fmt: skip
    found = [made for fact in joined(facts) if (made := agreement(story, fact))]
    return tuple(sorted(found, key=lambda a: (-a.origins, -a.outlets, a.says, a.id)))
