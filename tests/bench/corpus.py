"""Articles made up by a seeded generator: news prose of invented people, firms and places."""

from collections.abc import Iterator
from random import Random

FIRST = [
    "Ada",
    "Bruno",
    "Clara",
    "Dario",
    "Edda",
    "Florian",
    "Greta",
    "Hugo",
    "Irma",
    "Jonas",
    "Katja",
    "Leon",
    "Marta",
    "Nils",
    "Olga",
    "Pavel",
    "Rita",
    "Sven",
    "Tilda",
    "Ugo",
]
LAST = [
    "Aldermoor",
    "Brask",
    "Castell",
    "Dunmore",
    "Elstrand",
    "Farrow",
    "Gellner",
    "Hoxley",
    "Ibarren",
    "Jarvik",
    "Kessler",
    "Lindholm",
    "Marrow",
    "Nyland",
]
TOWNS = [
    "Veldmoor",
    "Karsund",
    "Ostrava",
    "Brindisi",
    "Tarnhof",
    "Sellingen",
    "Madrigal",
    "Quarrow",
    "Lunden",
    "Hartvik",
    "Esmere",
    "Pollock",
]
FIRMS = [
    "Norvane",
    "Telcrest",
    "Haldor",
    "Brightwell",
    "Caldera",
    "Orsted",
    "Marlin",
    "Pinecrest",
    "Sundial",
    "Verity",
]
OFFICES = (
    "harbour chief",
    "police chief",
    "mayor",
    "finance director",
    "transport minister",
    "chief executive",
    "judge",
)
LEADS = (
    "{office} {name} said on {day} that {n} people had been injured when a {thing} collapsed in {town}.",
    "A {thing} collapsed in {town} on {date}, injuring {n} people, {office} {name} said.",
    "{firm} announced on {day} that it would close its plant in {town} and cut {n} jobs.",
    "Police in {town} arrested {n} people on {date} after a fire at a {thing} owned by {firm}.",
)
BODY = (
    "“We were warned about the {thing} years ago and nobody listened,” {last} told reporters at the scene.",
    "The {thing} was built in {year} and had last been inspected in {month} {year}, according to {firm}.",
    "{firm} denied that it had ignored the warnings and said its records were with the prosecutor.",
    "About {n} residents were moved to a school while engineers examined the foundations of the {thing}.",
    "{name}, who has been {office} of {town} since {year}, promised a full report within three weeks.",
    "The accident is the {ordinal} of its kind in the region in less than ten years, and the cause is not known.",
    "Insurers put the damage at ${n} million, a figure that {firm} called premature.",
    "In {month} last year the council had rejected a plan to replace the {thing} because of its cost.",
    "He said the town could not afford to wait, and that work would begin as soon as the site was safe.",
    "Several families said they had heard a loud crack shortly before the walls gave way in the rain.",
    "The opposition accused the mayor of hiding a report that was written by outside experts two years earlier.",
    "Schools and shops near the river stayed closed, and traffic was sent over the old road to {town2}.",
    "Prosecutors opened an inquiry against {n} employees of {firm}, but nobody has been charged so far.",
    "The government in {town2} offered help and sent {n} soldiers with pumps, tents and two helicopters.",
)  # fmt: skip
THINGS = ("footbridge", "warehouse", "car park", "grain silo", "stadium roof", "pier", "sea wall", "tunnel")
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def articles(count: int, words: int = 500, seed: int = 7) -> Iterator[dict[str, str]]:
    """`count` JSON articles of about `words` words, the same for the same seed; five tell one event."""
    chance = Random(seed)  # noqa: S311 - a repeatable text, no secret
    for number in range(count):
        story = Random(seed * 1000 + number // 5)  # noqa: S311 - likewise
        yield {
            "id": f"article-{number:05}",
            "outlet": f"{chance.choice(TOWNS)} {chance.choice(('Post', 'Herald', 'Times'))} {number}",
            "published": f"2023-05-{1 + number % 28:02}",
            "text": "\n\n".join(_paragraphs(story, chance, words)),
        }


def _paragraphs(story: Random, chance: Random, words: int) -> Iterator[str]:
    fixed = _values(story)
    yield _filled(story.choice(LEADS), fixed)
    told = 0
    while told < words:
        sentences = [
            _filled(chance.choice(BODY), _values(chance) | {"thing": fixed["thing"]}) for _ in range(2)
        ]
        told += sum(len(sentence.split()) for sentence in sentences)
        yield " ".join(sentences)


def _values(chance: Random) -> dict[str, object]:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    return {
        "name": f"{first} {last}", "last": last, "office": chance.choice(OFFICES), "day": chance.choice(DAYS),
        "n": chance.randint(2, 400), "town": chance.choice(TOWNS), "town2": chance.choice(TOWNS),
        "thing": chance.choice(THINGS), "firm": chance.choice(FIRMS), "year": chance.randint(1950, 2022),
        "month": chance.choice(MONTHS), "date": f"{chance.randint(1, 28)} April 2023",
        "ordinal": chance.choice(("second", "third", "fifth")),
    }  # fmt: skip


def _filled(template: str, values: dict[str, object]) -> str:
    text = template.format(**values)
    return text[0].upper() + text[1:]
