"""Facts of all attributes of a story, held against each other."""

from factcheck.checks import rivals
from factcheck.checks.facts import contraries, dated, homes, outcomes, premises, scenes, sited, states
from factcheck.checks.finding import Findings
from factcheck.story import Story


def check(story: Story) -> Findings:
    """Every attribute to which two articles give values that cannot both hold."""
    return rivals.findings(
        story,
        (
            *dated.rivals(story),
            *sited.rivals(story),
            *premises.rivals(story),
            *outcomes.rivals(story),
            *contraries.rivals(story),
            *states.rivals(story),
            *scenes.rivals(story),
            *homes.found(story),
        ),
    )
