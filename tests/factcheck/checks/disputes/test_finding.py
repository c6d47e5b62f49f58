"""Disputes are looked for once, whatever is made of them."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import denials, finding
from factcheck.checks.disputes.answers import Answered
from factcheck.story import Story
from tests.factcheck import telling

TEXT = "The union accused Norvane of fraud. Norvane rejected the accusation."


def test_answers_are_looked_for_once(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Story] = []
    find = denials.find

    def counted(story: Story) -> list[Answered]:
        looked.append(story)
        return list(find(story))

    monkeypatch.setattr(denials, "find", counted)
    story = telling.story(language, TEXT)
    finding.check(story, ())
    assert looked == [story]
