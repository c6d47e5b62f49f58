"""Two articles that give one mishap, strike or closure two causes, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("reason_conflict", ("Workers at the Tarnow mill walked out on Monday. The trigger was a cut in the Christmas bonus.", "Staff at the Tarnow mill are on strike. It was the rotten food, and nothing else, that brought them out.")),
        ("reason_conflict", ("The strike at the Tarnow mill is over longer shifts, the union says.", "At the Tarnow mill, a strike broke out over the dismissal of two women.")),
        ("reason_conflict", ("Nine died in the Sava mine. Gas was lighted by a spark from a conveyor motor, the mines office says in its report.", "As to the blast in the Sava mine, the mines office traces it to a badly packed charge.")),
        ("reason_conflict", ("The Ostrel tunnel was closed on Monday because of a leaking tanker.", "The Ostrel tunnel had to be shut due to a failure of the ventilation.")),
        ("reason_conflict", ("The fire in the Lesnik mill was set off by fireworks.", "Inspectors have traced the blaze at the Lesnik mill to a faulty heater.")),
        ("reason_conflict", ("The collapse of the Alvik bridge was due to corrosion, says the report.", "Overloaded lorries led to the collapse of the Alvik bridge.")),
        ("reason_conflict", ("Forty children in Alvik fell ill because of bad eggs.", "The outbreak in Alvik was caused by tainted water.")),
        ("reason_conflict", ("The derby between Lomnica and Varn was postponed because of fog.", "The derby between Lomnica and Varn was called off owing to a bomb threat.")),
        ("reason_conflict", ("The power cut in Brenholm was caused by a marten, the utility says.", "Brenholm was dark. A software error was behind the outage.")),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kind in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Workers at the Tarnow mill walked out on Monday. The trigger was a cut in the Christmas bonus.", "Staff at the Tarnow mill are on strike over pay."),
        ("Workers at the Tarnow mill walked out over pay and longer shifts.", "The strike at the Tarnow mill is over longer shifts."),
        ("The Ostrel tunnel was closed because of a leaking tanker.", "The Varn bridge was closed because of ice."),
        ("The Ostrel tunnel was closed because of a leaking tanker.", "The Ostrel school was closed due to a burst pipe."),
        ("The fire in the Lesnik mill may have been set off by fireworks.", "Inspectors have traced the blaze at the Lesnik mill to a faulty heater."),
        ("The derby between Lomnica and Varn was postponed because of fog.", "The match between Lomnica and Tarnow was postponed because of a power cut."),
        ("The fire in the Lesnik mill was caused by a faulty heater, not by fireworks.", "A heater caused the fire in the Lesnik mill."),
        ("The strike in Tarnow turned on pay.", "The strike in Tarnow led to a dispute over food in the canteen."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
