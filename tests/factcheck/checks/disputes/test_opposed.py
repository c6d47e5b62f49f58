"""Two voices, one of which negates what the other affirms."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import opposed
from tests.factcheck import telling

OPPOSED = (
    "The union says that all buses stayed in the depot on Monday. Not one bus stayed in the depot, the company says.",
    "All the cranes in the port are working, the management says. None of the cranes is working, the union says.",
    "Residents said oil had leaked into the bay. The company said there had been no leak of oil into the bay.",
    "Every pupil has a seat on the bus, the council says. Not a single pupil has had a seat on it since May, parents say.",
    "The mayor says she warned the ministry twice. The ministry says it received no warning.",
    "Belmont knew of the leak, the prosecutor says. Belmont says he knew nothing of the leak until June.",
    "The firm said it had paid the tax. The mayor said the firm had not paid the tax.",
    "Prosecutors said banker Ivo Tam had forged the letters. Banker Ivo Tam said he had never forged any letters.",
    "The guide said he had roped the climbers. The climbers said the guide had not roped them.",
)  # fmt: skip
APART = (
    "The union says that all buses stayed in the depot on Monday. Not one tram left the depot, the union said.",
    "All schools will open on Monday, the ministry said. No school in Lenk has a new roof, parents said.",
    "All passengers survived, the airline said. Not one passenger complained, the crew said.",
    "All the ministers will attend, the palace said. None of the ministers has been paid since May, the union said.",
    "The airline said no flight had been cancelled on Monday. The union said the flight to Lund had been cancelled last week.",
    "The firm said it had paid the tax. The mayor said the firm had not paid the rent.",
    "The minister said the hospital was safe. A doctor said the hospital was not clean.",
    "Police said the man had a knife. A witness said the man did not run.",
    "The coach said Omo would play on Sunday. The doctor said Omo had not played on Monday.",
    "The union said the crane had been checked. The firm said no crane had fallen.",
    "The mayor said the bridge was closed. The ministry said the tunnel was not closed.",
)  # fmt: skip


@pytest.mark.parametrize("text", OPPOSED)
def test_one_says_the_opposite_of_the_other(language: Language, text: str) -> None:
    assert len(list(opposed.find(telling.story(language, text)))) == 1


@pytest.mark.parametrize("text", APART)
def test_they_speak_of_two_things(language: Language, text: str) -> None:
    assert not list(opposed.find(telling.story(language, text)))


@pytest.mark.parametrize(
    ("words", "negated"),
    [
        ("the repair will cost 19 million and not 14 million", False),
        ("it is a pier, not the dam", False),
        ("the work should begin tomorrow, not in March", False),
        ("he agreed to talks but not a truce", False),
        ("the dam was sound, not leaking", True),
        ("he had stopped and not hit the child", True),
        ("the pumps did not work", True),
        ("it is to be kept and not to be sold", True),
        ("the pumps didn't work", True),
        ("there is no. 4 on the door", False),
    ],
)
def test_what_says_that_something_is_not_so(words: str, negated: bool) -> None:
    assert bool(opposed.NOT.search(words)) is negated
