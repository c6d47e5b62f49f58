"""A story of three articles on an arrest and a number of deaths, and its table of facts."""

from decimal import Decimal
from typing import Any

from claims.claim import Claim, Event, Role
from claims.mention import DateMention, QuantityMention
from factcheck.model import Flag, Report, StoryEntity, StoryMention
from factcheck.report.document import document
from factcheck.report.facts.table import FactTable, table
from sources.article import Article
from sources.digest import digest
from tests.factory import article, claim, day, flag, mention, report, side, span

ANNA = digest("PERSON", "Anna Kovac")
LARSMO = digest("GPE", "Larsmo")

HERALD = article(
    "Police arrested Anna Kovac, chief engineer of Nordvik Water, on 3 May 2021. Four people died in Larsmo.",
    id="herald",
    outlet="Larsmo Herald",
    published="2021-05-04",
)
POST = article(
    "Anna Kovac, head of operations of Nordvik Water, was detained on 5 May 2021. Six people died in Larsmo.",
    id="post",
    outlet="The Morning Post",
)
WIRE = article(
    "The arrest of engineer Ana Kovac on 3 May 2021 came late. Four people died in Larsmo.",
    id="wire",
    outlet="Coastwire",
)


def arrest(of: Article, words: str, told: str, when: str, **values: Any) -> Claim:
    """A claim that Anna Kovac was arrested, in words that tell it, on a day."""
    found = span(of.text, when)
    days = {"3 May 2021": "2021-05-03", "5 May 2021": "2021-05-05"}
    lemma = {"arrested": "arrest", "detained": "detain", "arrest": "arrest"}[told]
    defaults: dict[str, Any] = {
        "dates": (DateMention(span=found, interval=day(days[when])),),
        "events": (Event(predicate=lemma, span=span(of.text, told), patient=ANNA),),
    }
    return claim(of, words, **(defaults | values))


def office(of: Article, title: str, normal: str) -> Role:
    return Role(person=ANNA, title=title, office=normal, org=None, span=span(of.text, title))


def deaths(of: Article, words: str, number: int, **values: Any) -> Claim:
    """A claim that a number of people died in Larsmo."""
    found = span(of.text, words)
    amount = QuantityMention(span=found, low=Decimal(number), high=Decimal(number), counted="person")
    event = Event(predicate="die", span=span(of.text, "died"), place=LARSMO)
    sentence = next(one for one in of.text.split(". ") if "died" in one)
    return claim(of, sentence, **({"quantities": (amount,), "events": (event,)} | values))


ARREST = {
    "herald": arrest(
        HERALD,
        "Police arrested Anna Kovac, chief engineer of Nordvik Water, on 3 May 2021.",
        "arrested",
        "3 May 2021",
        roles=(office(HERALD, "chief engineer", "chief engineer"),),
    ),
    "post": arrest(
        POST,
        "Anna Kovac, head of operations of Nordvik Water, was detained on 5 May 2021.",
        "detained",
        "5 May 2021",
        roles=(office(POST, "head of operations", "head of operations"),),
    ),
    "wire": arrest(
        WIRE,
        "The arrest of engineer Ana Kovac on 3 May 2021 came late.",
        "arrest",
        "3 May 2021",
        roles=(office(WIRE, "engineer", "engineer"),),
    ),
}
TOLL = {
    "herald": deaths(HERALD, "Four people", 4),
    "post": deaths(POST, "Six people", 6),
    "wire": deaths(WIRE, "Four people", 4),
}
CLAIMS = (*ARREST.values(), *TOLL.values())
PEOPLE = (
    StoryEntity(
        id=ANNA,
        name="Anna Kovac",
        type="PERSON",
        country=None,
        mentions=(
            StoryMention(article="herald", mention=mention(HERALD, "Anna Kovac")),
            StoryMention(article="post", mention=mention(POST, "Anna Kovac")),
            StoryMention(article="wire", mention=mention(WIRE, "Ana Kovac")),
        ),
    ),
    StoryEntity(id=LARSMO, name="Larsmo", type="GPE", country=None, mentions=()),
)


def story(*flags: Flag, **values: Any) -> Report:
    """Three articles on an arrest and a number of deaths."""
    defaults: dict[str, Any] = {"entities": PEOPLE, "claims": CLAIMS, "flags": flags}
    return report(HERALD, POST, WIRE, **(defaults | values))


def made(*flags: Flag, **values: Any) -> FactTable:
    return table(document(story(*flags, **values)))


def date_flag() -> Flag:
    return flag(
        side(POST, "5 May 2021", claim=ARREST["post"].id),
        side(HERALD, "3 May 2021", claim=ARREST["herald"].id, origins=2),
        side(WIRE, "3 May 2021", claim=ARREST["wire"].id, origins=2),
        id="of the date",
    )


def toll_flag(*articles: Article) -> Flag:
    shown = {"herald": "Four people", "post": "Six people", "wire": "Four people"}
    sides = (
        side(one, shown[one.id], claim=TOLL[one.id].id, value=f"“{shown[one.id]}”")
        for one in articles or (HERALD, POST)
    )
    return flag(*sides, kind="number_conflict", id="of the toll")


def shown(found: FactTable) -> list[tuple[str, ...]]:
    """Each row as its name and its cells, letters in front."""
    return [
        (
            row.fact.name,
            *(" / ".join(f"{one.value} {one.words}".strip() for one in cell) for cell in row.cells),
        )
        for row in found.rows
    ]


def names(found: FactTable) -> list[str]:
    return [row.fact.name for row in found.rows]
