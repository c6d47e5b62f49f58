"""`name_variant`: one person or body spelt in two ways, and one of them is no accepted variant."""

from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from claims.mention import EntityType
from claims.names import NameComparison
from claims.names.given import mistaken, surname_mistaken, taken_for_another
from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, origins, origins_at, outlets, rarest_first, scope, sides
from factcheck.linking import likeness
from factcheck.model import Comparison, Misfit, StoryEntity, Suppressed
from factcheck.story import Story

CALLED: dict[EntityType, str] = {"PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place"}
Forms = dict[str, list[Place]]


@frozen(kw_only=True)
class Spellings:
    """Two spellings of one name."""

    entity: StoryEntity
    """Whose name it is."""
    forms: Forms
    """Where each of the two stands."""
    found: NameComparison
    """How they compare."""


def check(story: Story) -> Findings:
    """The spellings of every person and body held against each other."""
    found = [
        two
        for entity in story.entities
        if entity.type in likeness.NAMED and not entity.country
        for two in _spellings(entity)
    ]
    return Findings(
        misfits=tuple(_misfit(story, two) for two in found if two.found.level == "misspelling"),
        suppressed=tuple(
            _variant(story, two)
            for two in found
            if two.found.level == "variant" and len({len(form.split()) for form in two.forms}) == 1
        ),
    )


def _spellings(entity: StoryEntity) -> Iterator[Spellings]:
    """Pairs of full names of an entity that differ in spelling."""
    forms: Forms = {}
    for found in entity.mentions:
        surface = " ".join(found.mention.surface.split())
        if found.mention.how in ("name", "alias") and len(surface.split()) > 1:
            forms.setdefault(surface, []).append(Place(article=found.article, span=found.mention.span))
    for both in combinations(sorted(forms), 2):
        compared = _compared(entity.type, *both)
        if compared.level in ("misspelling", "variant"):
            yield Spellings(entity=entity, forms={form: forms[form] for form in both}, found=compared)


def _compared(kind: EntityType, one: str, other: str) -> NameComparison:
    """How two names compare; linking has seen that names taken for each other are of one person."""
    found = likeness.compare(frozenset({kind}), one, other)
    if found.level != "different" or kind != "PERSON":
        return found
    if mistaken(one, other) or taken_for_another(one, other):
        return NameComparison(level="misspelling", reason="The given names are alike, and the rest agrees.")
    if surname_mistaken(one, other):
        return NameComparison(level="misspelling", reason="The surnames are alike, and the rest agrees.")
    return found


def _misfit(story: Story, two: Spellings) -> Misfit:
    forms = two.forms
    ordered = rarest_first(story, forms)
    odd, main = ordered
    few, many = (origins_at(story, places) for places in ordered.values())
    even = (few, len(forms[odd])) == (many, len(forms[main]))
    if even:
        headline = f"One {CALLED.get(two.entity.type, 'name')} is spelt “{odd}” ({outlets(story, forms[odd])}) and “{main}” ({outlets(story, forms[main])})."
        suggestion = f"Check which is right: “{odd}” or “{main}”."
    else:
        headline = (
            f"“{odd}” ({outlets(story, forms[odd])}) is the odd spelling of “{main}”, "
            f"which {origins(many)} use{'s' if many == 1 else ''}."
        )
        suggestion = f"Likely right: “{main}”."
    detail = f"“{odd}” against “{main}”: {two.found.reason}"
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


def _variant(story: Story, two: Spellings) -> Suppressed:
    claims = (story.claim_at(min(places).article, min(places).span) for places in two.forms.values())
    one, other = two.forms
    return Suppressed(
        kind="name_variant",
        claims=tuple(sorted({claim.id for claim in claims if claim})),
        reason="known_variant",
        detail=f"“{one}” and “{other}”: {two.found.reason}",
    )
