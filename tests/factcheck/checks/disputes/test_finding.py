"""Disputes are looked for once, whatever is made of them."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import denials, finding
from factcheck.checks.disputes.answers import Answered
from factcheck.story import Story
from tests.factcheck import telling

NOTES = [
    ("The union says that the pumps did not work. Norvane denied that the pumps had failed.",
     "Two parties contradict each other. The union: “the pumps did not work”, but Norvane denied: “the pumps had failed”."),
    ("The union said Norvane had hidden the letters. Norvane called the claim absurd.",
     "Two parties contradict each other. The union: “Norvane had hidden the letters”, but Norvane: “Norvane called the claim absurd”."),
    ("The army said that the rebels had shelled the school. The rebels denied that they had shelled the school.",
     "Two parties contradict each other. The army: “the rebels had shelled the school”, but the rebels denied: “they had shelled the school”."),
    ("The minister promised that nobody would hide. The firm Norvane has rejected the accusation that its fans were old.",
     "Norvane rejected “accusation that its fans were old”."),
    ("The governor, Ada Lind, said that both sides would meet again. She rejected a claim by herders that sheep had died on the site.",
     "Ada Lind rejected “claim by herders that sheep had died on the site”."),
    ("The water agency said on Monday that the dam leaked. The dam does not leak, the water agency of the state said on Tuesday.", None),
    ("Director Otto Rell said that he had appealed against the ban. The banker Ivo Tam called the claims false and a slander.", None),
    ("Premier Ivo Tam said that the result changed nothing. His spokeswoman denied reports that he would step down.", None),
]  # fmt: skip
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


@pytest.mark.parametrize(("text", "note"), NOTES)
def test_whose_words_they_are_and_whether_they_are_denied(
    language: Language, text: str, note: str | None
) -> None:
    told = [flag.headline for flag in telling.report(language, text).flags if flag.kind == "disputed"]
    assert told == ([note] if note else [])
