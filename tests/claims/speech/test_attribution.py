import pytest

from claims.entities.index import Index
from claims.language import Language
from claims.speech import attribution
from claims.speech.attribution import Speech
from sources.article import Article
from tests import factory


def speeches(language: Language, article: Article) -> list[Speech]:
    ((_, paragraphs),) = language.parse([article])
    return [one for found in attribution.find(article, paragraphs, Index((), paragraphs)) for one in found]


def said(language: Language, text: str) -> list[tuple[str | None, str | None, str, bool]]:
    """Speaker, cue, words and quote or not of each speech."""
    return [
        (
            speech.speaker.text if speech.speaker else None,
            speech.cue.of(text) if speech.cue else None,
            text[speech.content[0].start : speech.content[-1].end],
            speech.quote,
        )
        for speech in speeches(language, factory.article(text))
    ]


CASES = [
    ("Ann Brandt said the mill burned.", [("Ann Brandt", "said", "the mill burned", False)]),
    (
        "He told the paper that he had reported the fire.",
        [("He", "told", "that he had reported the fire", False)],
    ),
    ("The mill burned, said Ann Brandt.", [("Ann Brandt", "said", "The mill burned", False)]),
    ("The mill burned, Ann Brandt said.", [("Ann Brandt", "said", "The mill burned", False)]),
    ("“The mill burned,” said Ann Brandt.", [("Ann Brandt", "said", "“The mill burned,”", True)]),
    ("According to police, the mill burned.", [("police", "According", "the mill burned.", False)]),
    ("On Friday Holt said the mill burned.", [("Holt", "said", "the mill burned", False)]),
    ("Police accused Holt of arson.", [("Police", "accused", "Police accused Holt of arson.", False)]),
    (
        "Holt was accused of arson by police.",
        [("police", "accused", "Holt was accused of arson by police.", False)],
    ),
    ("Holt was accused of arson.", []),
    ("Police did not say who burned the mill.", []),
    ("Police will say on Friday who burned the mill.", []),
    ("If police say the mill burned, Holt will be paid.", []),
    ("Police refused to say that the mill burned.", []),
    ("We believe the mill burned.", []),
    ("Nobody said the mill burned.", []),
    ("No inspector warned that the mill was old.", []),
    ("None of the inspectors warned that the mill was old.", []),
    ("Neither Holt nor Brandt said the mill was safe.", []),
    ("The army neither confirmed nor denied shelling the mill.", []),
    ("The army came, and the mayor protested.", []),
    ("The mill burned, a watchman alleged.", [("a watchman", "alleged", "The mill burned", False)]),
    (
        "Holt was accused by Brandt of hiding the report.",
        [("Brandt", "accused", "Holt was accused by Brandt of hiding the report.", False)],
    ),
    (
        "“We will not waver in our position that the mill is safe,” Holt said.",
        [("Holt", "said", "“We will not waver in our position that the mill is safe,”", True)],
    ),
    ("The judge denied the motion.", []),
    ("The hospital admitted 30 patients.", []),
    ("The champion defended her title.", []),
    ("The storm slammed the coast.", []),
    ("The court rejected the appeal.", []),
    ("The firm rejected the claim.", [("The firm", "rejected", "The firm rejected the claim.", False)]),
    ("Holt was called to the bar.", []),
    ("The so-called “ghost mill” burned.", []),
    (
        "There are claims that the mill burned.",
        [(None, "claims", "that the mill burned", False)],
    ),
    (
        "Holt's claim that the mill burned is false.",
        [("Holt", "claim", "that the mill burned", False)],
    ),
    (
        "Ostria rejected a statement by Holt that the mill burned.",
        [
            ("Ostria", "rejected", "Ostria rejected a statement by Holt that the mill burned.", False),
            ("Holt", "statement", "that the mill burned", False),
        ],
    ),
    (
        "He continued, “The mill burned,” and added, “Nobody came.”",
        [
            ("He", "continued", "“The mill burned,”", True),
            ("He", "added", "“Nobody came.”", True),
        ],
    ),
    (
        "Police say Holt burned the mill; his lawyer says he slept.",
        [("Police", "say", "Holt burned the mill", False), ("his lawyer", "says", "he slept", False)],
    ),
    ("“We have nine confirmed dead,” Holt said.", [("Holt", "said", "“We have nine confirmed dead,”", True)]),
    ("“Nobody warned us,” said Holt.", [("Holt", "said", "“Nobody warned us,”", True)]),
    ("“They blamed the wind,” Holt said.", [("Holt", "said", "“They blamed the wind,”", True)]),
    (
        "“The mayor said he slept,” Holt said.",
        [
            ("Holt", "said", "“The mayor said he slept,”", True),
            ("The mayor", "said", "he slept", True),
        ],
    ),
    ("He “flatly denied” that the mill burned.", [("He", "denied", "that the mill burned", False)]),
    (
        "The minister denied hiding deaths.",
        [("The minister", "denied", "The minister denied hiding deaths.", False)],
    ),
    (
        "The mill denied having hidden deaths.",
        [("The mill", "denied", "The mill denied having hidden deaths.", False)],
    ),
    ("The council denied planning permission.", []),
    (
        "The firm said sales rose, and it expected more.",
        [("The firm", "said", "sales rose, and it expected more.", False)],
    ),
    (
        "The minister said the mill was old, and it had burned before.",
        [("The minister", "said", "the mill was old, and it had burned before", False)],
    ),
    (
        "The firm said it would close, and it closed on Friday.",
        [("The firm", "said", "it would close", False)],
    ),
    ("“It was cold here.”", [(None, None, "“It was cold here.”", True)]),
    (
        "Holt criticised the verdict. “It is wrong.”",
        [
            ("Holt", "criticised", "Holt criticised the verdict.", False),
            ("Holt", "criticised", "“It is wrong.”", True),
        ],
    ),
    (
        "Holt said: “It was cold. It was dark.” The mill stood empty.",
        [("Holt", "said", "“It was cold.", True), ("Holt", "said", "It was dark.”", True)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_acts_of_speech(
    language: Language, text: str, expected: list[tuple[str | None, str | None, str, bool]]
) -> None:
    assert said(language, text) == expected


def test_a_quotation_that_is_not_closed_goes_on_in_the_next_paragraph(language: Language) -> None:
    text = "“It was dark in the mill that day.\n\n“It was cold,” Holt said.\n\nThe mill stood empty."
    assert [(speaker, words) for speaker, _, words, _ in said(language, text)] == [
        ("Holt", "“It was dark in the mill that day."),
        ("Holt", "“It was cold,”"),
    ]


def test_the_words_of_the_act_are_its_frame(language: Language) -> None:
    (speech,) = speeches(language, factory.article("On Friday, Holt said the mill burned."))
    assert [token.text for token in speech.frame] == ["On", "Friday", ",", "Holt", "said", "."]


def test_a_headline_can_have_a_speaker(language: Language) -> None:
    text = "Holt says mill burned"
    zone = factory.article(text).zones[0]
    headline = factory.article(text, zones=(type(zone)(kind="title", span=zone.span),))
    (speech,) = speeches(language, headline)
    assert speech.speaker is not None
    assert speech.speaker.text == "Holt"
