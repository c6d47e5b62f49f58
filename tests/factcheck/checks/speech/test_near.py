"""Quotations that are one utterance by what stands beside them: two articles parted by "||"."""

import pytest

from claims.language import Language
from factcheck.checks.speech import near
from factcheck.checks.speech import words as quoted_words
from tests.factcheck import telling

CHANGED = (
    '"You were not sent to steal," judge Mona Falk said. "You were sent to learn."||"You were not sent to steal," judge Mona Falk thundered. "You were sent to pray."',
    '"The bridge will hold," said the engineer, Ole Strand. "It has held for ninety years."||"The bridge will hold," Ole Strand said. "It has stood for fifty years."',
    '"They came at night and they took the tractors. Nobody called the police until morning," said Nils Aune.||"They came at night and they took the cattle," Nils Aune said. "Nobody called the police until morning."',
    '"Not one more krone," said the union leader Kari Moen outside the gate on Tuesday.||Outside the gate on Tuesday the union leader, Kari Moen, had four words: "Not one more job."',
    'The minister, Ada Holm, described the report as "a work of fiction".||The report is "a work of malice", minister Ada Holm said.',
    'The bishop, Otto Brink, opened with a plea: "Do not let the river divide us again."||"Do not let the election divide us again," pleaded bishop Otto Brink at the opening.',
    '"Nobody warned us about ice," Jon Vik said on Friday.||Jon Vik said on Friday: "Nobody warned us about fire."',
    '"We could hear them knocking," said the fisherman Otto Brink.||Otto Brink, 27, was mending his nets when it happened. He rowed out at once. "We could hear them screaming," the hero said.',
    '"I saw him limping," said Ada Holm, who lives opposite.||Ada Holm lives opposite the bank. "I saw him running," she said.',
    '"It smelled of gas," the caretaker Nils Aune said.||"It smelled of petrol," the caretaker, Nils Aune, told the paper.',
    'Pilot Kari Moen said: "I felt a bang."||"I felt a jolt," Kari Moen, the pilot, said.',
)  # fmt: skip
OTHER = (
    '"The bridge will hold," said the engineer, Ole Strand. "It has held for ninety years."||"The bridge will hold," Ole Strand said. "We looked at every bolt."',
    '"The bridge will hold," said the engineer, Ole Strand. "Thank you."||"The bridge will hold," Ole Strand said. "Good night."',
    'The minister, Ada Holm, called the report "a work of art".||Minister Ada Holm called the bridge "a work of love".',
    '"You were not sent to steal," judge Mona Falk said. "You were sent to learn."||"You were not sent to steal," judge Mona Falk said. "I was sent to pray," said Carl Bent.',
    '"My client is innocent, and we will show it in court," said James Okoro.||"My client is innocent," said James Okoro. "We will show it in court."',
    '"We could hear them knocking," said Otto Brink.||"We could see them waving," said Otto Brink.',
    '"We could hear them knocking," said Otto Brink.||Otto Brink rowed out. "We could hear them screaming," another fisherman said.',
    '"We could hear them knocking," said Otto Brink. "We could hear them screaming, too."||"We could hear them screaming," said Otto Brink.',
    '"I feel very proud," said the coach Nils Aune.||"I feel very tired," said the coach Nils Aune.',
    '"I saw a man," said Otto Brink.||"I saw a flash," said Otto Brink.',
)  # fmt: skip


def flagged(language: Language, text: str) -> bool:
    flags = telling.report(language, *text.split("||")).flags
    return any(flag.kind == "quote_mismatch" for flag in flags)


@pytest.mark.parametrize("text", CHANGED)
def test_one_utterance_in_two_wordings(language: Language, text: str) -> None:
    assert flagged(language, text)


@pytest.mark.parametrize("text", OTHER)
def test_another_utterance_or_the_same_words(language: Language, text: str) -> None:
    assert not flagged(language, text)


@pytest.mark.parametrize(
    ("left", "right", "differing"),
    [
        ("You had been given one.", "You had built one.", (("been", "given"), ("built",))),
        ("a gift for the young", "a lesson for the young", (("gift",), ("lesson",))),
        ("Not one more krone", "Not one more job", (("krone",), ("job",))),
        ("Not one more job", "Not one more job", None),
        ("We looked at every bolt", "It has held for years", None),
        ("We won it", "We lost it", None),
        ("The mayor is here", "The mayor was here", None),
    ],
)
def test_short_words_in_one_frame(
    left: str, right: str, differing: tuple[tuple[str, ...], tuple[str, ...]] | None
) -> None:
    found = near.framed(quoted_words.words(left), quoted_words.words(right))
    assert (found and (found.left, found.right)) == differing
