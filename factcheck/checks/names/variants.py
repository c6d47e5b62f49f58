"""`name_variant`: one person spelt in two ways, and one of them is no accepted variant."""

from collections.abc import Iterator
from itertools import combinations

from claims import names
from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, origins, origins_at, outlets, rarest_first, scope, sides
from factcheck.model import Comparison, Misfit, StoryEntity, Suppressed
from factcheck.story import Story

Forms = dict[str, list[Place]]


def check(story: Story) -> Findings:
    """Every person's spellings held against each other."""
    misfits, suppressed = [], []
    for entity in story.entities:
        if entity.type != "PERSON":
            continue
        for one, other, forms, level in _spellings(entity):
            if level == "misspelling":
                misfits.append(_misfit(story, one, other, forms))
            elif len(one.split()) == len(other.split()):
                suppressed.append(_variant(story, one, other, forms))
    return Findings(misfits=tuple(misfits), suppressed=tuple(suppressed))


def _spellings(entity: StoryEntity) -> Iterator[tuple[str, str, Forms, str]]:
    """Pairs of full names of an entity that differ in spelling, with how they compare."""
    forms: Forms = {}
    for found in entity.mentions:
        surface = " ".join(found.mention.surface.split())
        if found.mention.how in ("name", "alias") and len(surface.split()) > 1:
            forms.setdefault(surface, []).append(Place(article=found.article, span=found.mention.span))
    for one, other in combinations(sorted(forms), 2):
        level = names.compare(one, other).level
        if level in ("misspelling", "variant"):
            yield one, other, {form: forms[form] for form in (one, other)}, level


def _misfit(story: Story, one: str, other: str, forms: Forms) -> Misfit:
    ordered = rarest_first(story, forms)
    odd, main = ordered
    few, many = (origins_at(story, places) for places in ordered.values())
    even = (few, len(forms[odd])) == (many, len(forms[main]))
    if even:
        headline = f"One person is spelt “{odd}” ({outlets(story, forms[odd])}) and “{main}” ({outlets(story, forms[main])})."
        suggestion = f"Check which is right: “{odd}” or “{main}”."
    else:
        headline = (
            f"“{odd}” ({outlets(story, forms[odd])}) is the odd spelling of “{main}”, "
            f"which {origins(many)} use{'s' if many == 1 else ''}."
        )
        suggestion = f"Likely right: “{main}”."
    detail = f"“{odd}” against “{main}”: {names.compare(one, other).reason}"
    shown = sides(story, ordered)
    why = Comparison(aspect="name", level="conflicts", detail=detail, left=shown[0].span, right=shown[1].span)
    return Misfit(
        kind="name_variant",
        severity="conflict" if even else "error",
        headline=headline,
        sides=shown,
        scope=scope(place for places in forms.values() for place in places),
        suggestion=suggestion,
        why=(why,),
    )


def _variant(story: Story, one: str, other: str, forms: Forms) -> Suppressed:
    claims = (story.claim_at(min(places).article, min(places).span) for places in forms.values())
    return Suppressed(
        kind="name_variant",
        claims=tuple(sorted({claim.id for claim in claims if claim})),
        reason="known_variant",
        detail=f"“{one}” and “{other}”: {names.compare(one, other).reason}",
    )
