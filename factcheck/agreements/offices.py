"""One office of one person in one body, given by two articles or more."""

from collections.abc import Iterator

from factcheck.agreements.fact import Fact
from factcheck.matching.likeness import place
from factcheck.story import Story


def offices(story: Story) -> Iterator[Fact]:
    """The offices that several articles give; a mere form of address tells none."""
    holders: dict[tuple[str, str, str], dict[str, str]] = {}
    stated: set[tuple[str, str, str]] = set()
    names = {(m.article, m.mention.span.start) for e in story.entities for m in e.mentions}
    for claim in sorted(story.claims, key=place):
        for role in claim.roles:
            if role.org is not None:
                key = (role.person, role.office, role.org)
                holders.setdefault(key, {}).setdefault(claim.article, claim.id)
                if (claim.article, role.span.end + 1) not in names:
                    stated.add(key)
    for (person, office, org), claims in sorted(holders.items()):
        if len(claims) > 1 and (person, office, org) in stated:
            yield Fact(
                claims=tuple(sorted(claims.values())),
                alike=(f"the office: {office}",),
                says=_sentence(story, person, office, org),
            )


def _sentence(story: Story, person: str, office: str, org: str) -> str:
    body = (story.name(org) or "").rstrip(".")
    return f"{story.name(person)} is given as {office} of {body}."
