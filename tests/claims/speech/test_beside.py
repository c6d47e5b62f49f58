"""Who says quoted words that no verb of the tables governs."""

import pytest

from claims import extraction
from claims.language import Language
from tests import factory

WORDS = "The bridge was rotten when we got it."
SAID = (
    'The engineer Arne Lund, in front of the gate on Tuesday, put it like this: "{}"',
    '"{}" That was how Arne Lund summed it up.',
    '"{}" Arne Lund said so on Wednesday.',
    '"{}" With these words Arne Lund left the hall.',
    '"{}" These were the parting words of Arne Lund.',
    '"{,}" sobbed Arne Lund as he left the chapel.',
    '"{,}" stormed Arne Lund, 31, a welder.',
    '"{,}" Arne Lund beamed.',
    '"{,}" was Arne Lund\'s reply.',
    '"{,}" is how Arne Lund sees it.',
    '"{,}" was all that Arne Lund would say.',
    '"{-}", regretted Arne Lund before the assembly.',
    '"{,}" as Arne Lund puts it.',
    'Arne Lund\'s answer: "{}"',
    'The reaction of Arne Lund came at once: "{}"',
    'Then came a sentence from Arne Lund that silenced the room: "{}"',
    'For Arne Lund the matter is clear: "{}"',
    'Arne Lund had this to say: "{}"',
    'Arne Lund, the mayor: "{}"',
    'Mayor Arne Lund was blunt. "{}"',
    'What does Arne Lund think? "{}"',
)
UNSAID = (
    'A banner on the wall read: "{}"',
    'On the door hung a letter for Arne Lund: "{}"',
    'Arne Lund was arrested at noon. "{}"',
    'The crowd greeted Arne Lund with a song: "{}"',
    'The board closed the bridge. "{}"',
)


def speakers(language: Language, frame: str) -> set[str | None]:
    """Names of who says the words of a quotation in a frame."""
    plain = WORDS.rstrip(".")
    text = frame.replace("{}", WORDS).replace("{,}", f"{plain},").replace("{-}", plain)
    [reading] = extraction.read([factory.article(text)], language)
    names = {entity.id: entity.name for entity in reading.entities}
    quoted = [claim for claim in reading.claims if plain in claim.span.of(text) and claim.quote]
    return {names.get(claim.speaker.entity or "") if claim.speaker else None for claim in quoted}


@pytest.mark.parametrize("frame", SAID)
def test_the_words_beside_a_quotation_tell_who_says_it(language: Language, frame: str) -> None:
    assert speakers(language, frame) == {"Arne Lund"}


@pytest.mark.parametrize("frame", UNSAID)
def test_nobody_is_told_to_say_it(language: Language, frame: str) -> None:
    assert speakers(language, frame) == {None}


def test_a_long_line_of_quotations_is_read_in_time(language: Language) -> None:
    text = " ".join(['Arne Lund was blunt. "The bridge was rotten when we got it."'] * 200)
    [reading] = extraction.read([factory.article(text)], language)
    assert any(claim.speaker for claim in reading.claims)
