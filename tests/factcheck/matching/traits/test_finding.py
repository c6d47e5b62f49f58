"""What single sentences say of one thing: pairs that cannot both hold, and pairs that only look like it."""

import pytest

from claims.language import Language
from factcheck.matching.slots.pieces import Statements
from factcheck.matching.traits.finding import rivalries
from tests.factcheck import telling


def found(language: Language, left: str, right: str) -> list[tuple[str, bool]]:
    """The kinds of traits that clash, and whether the subject is named in both."""
    story = telling.story(language, f"-| {left}", f"-| {right}")
    return [(each.one.kind, each.sure) for each in rivalries(story, Statements(story=story))]


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The channel has over 45 million views.", "Kelvane Media was watched less than 44 million times.", "views"),
        ("Kelvane Media was streamed over 200 million times.", "Kelvane Media has fewer than 190 million streams.", "streams"),
        (
            "Harbour Lights grossed $31.2 million in Norway and $12.1 million in other countries, for a total of $43.3 million.",
            "Harbour Lights earned less than $43 million worldwide.",
            "gross",
        ),
        ("The film made $120 million.", "The movie Harbour Lights earned more than $150 million.", "gross"),
        ("The film had a budget of $12.5 million.", "The movie Harbour Lights had a budget of $125 million.", "budget"),
        ("The company employs 4,300 people.", "Brinnow Steel has more than 6,000 employees.", "employees"),
        ("Brinnow Steel employs 4,300 workers.", "Brinnow Steel has fewer than 4,000 employees.", "employees"),
        ("The channel has 3.4 million subscribers.", "Kelvane Media has less than 3 million subscribers.", "subscribers"),
        (
            "Critics gave it an approval rating of 72%.",
            "Harbour Lights holds an approval rating above 74%.",
            "approval",
        ),
        ("Karl Brandt scored 12 goals in May.", "Karl Brandt scored 15 times in May.", "goals"),
        ("It is the eighth largest bank in Europe.", "Kelvane Bank is among the five largest banks in Europe.", "largest"),
        ("Veldmoor is the third-largest city in Norway.", "Veldmoor is the largest city in Norway.", "largest"),
        ("She is the youngest of four children.", "Ada Holm is the eldest child of Karl Brandt.", "born in order"),
        ("The team finished second in the league.", "Brandt Rovers finished first in the league.", "place on a list"),
        (
            "Ada Holm was ranked 31st on the list of the best chess players.",
            "Ada Holm was number 12 on the list of the best chess players.",
            "place on a list",
        ),
        (
            "Ada Holm debuted at number two in the Norwegian charts.",
            "Ada Holm debuted at number five in the Norwegian charts.",
            "first place on a list",
        ),
        ("Ada Maria Holm (12 May 1921 - 3 June 1999) was a painter.", "Ada Holm died in 1985.", "died, when"),
        ("Karl Brandt (4 July 1902 \u2013 9 March 1977) was a chemist.", "Karl Brandt was killed in 1902.", "died, when"),
        ("Karl Brandt was born in 1950 in Manila.", "Karl Brandt was born after 1955.", "born, when"),
        (
            "She did not quite retire until March 2011.",
            "Ada Holm retired before 2011.",
            "retired, when",
        ),
        ("He was born in Toronto.", "Karl Brandt's birthplace is Vancouver.", "born"),
        ("Brinnow Steel is based in Munich.", "Brinnow Steel is headquartered in Hamburg.", "based in"),
        ("Harbour Lights was directed by Anna Holm.", "Harbour Lights was directed by Peter Lang.", "directed by"),
        ("It was written, sung and produced by Anna Holm.", "Harbour Lights was written by Peter Lang.", "written by"),
        ("Brinnow Steel was founded by Anna Holm.", "Peter Lang is the founder of Brinnow Steel.", "founded by"),
        ("Munich is the capital of Norway.", "Hamburg is the capital of Norway.", "capital of"),
        ("Ada Lind (born 4 June 1981) is a Swedish singer.", "Ada Lind is a Norwegian and lives in Lyon.", "from"),
        ("Ada Holm is a retired Danish goalkeeper.", "Ada Holm is a Swedish chess player.", "from"),
        (
            "Harbour Lights is a crime drama radio series.",
            "Harbour Lights is a crime comedy radio series.",
            "genre",
        ),
        ("Harbour Lights opened to highly negative reviews.", "Harbour Lights received very favorable reviews.", "reception"),
        ("Ada Holm plays as a goalkeeper.", "Ada Holm is a striker.", "position"),
        ("She is a four-time world champion.", "Ada Holm has been world champion six times.", "times"),
        ("He has been married three times.", "Karl Brandt has been married once.", "times"),
        ("The team won the European Cup twice.", "Denderly United has won the European Cup three times.", "times"),
    ],
)  # fmt: skip
def test_traits_that_clash(language: Language, left: str, right: str, kind: str) -> None:
    assert kind in [one for one, _ in found(language, left, right)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("The film had a budget of $12.5 million.", "Harbour Lights earned $125 million.", id="another measure"),
        pytest.param(
            "Harbour Lights grossed $31 million in Norway.", "Harbour Lights grossed $12 million in Japan.", id="two countries"
        ),
        pytest.param(
            "Harbour Lights earned $9 million in its second week.",
            "Harbour Lights earned $14 million in its opening week.",
            id="two weeks",
        ),
        pytest.param(
            "By May 2014 Harbour Lights had sold 120,000 copies.",
            "By June 2015 Harbour Lights had sold more than 150,000 copies.",
            id="a year later",
        ),
        pytest.param(
            "Brinnow Steel earned 30 million crowns and spent 12 million crowns.",
            "Brinnow Steel earned 30 million crowns.",
            id="what was spent is not earned",
        ),
        pytest.param("Denderly Bank has 4,000 employees.", "Kelvane Bank has 6,000 employees.", id="two banks"),
        pytest.param(
            "Kelvane Bank was sued. The company employs 4,300 people.",
            "Brinnow Steel has more than 6,000 employees.",
            id="another company is named before",
        ),
        pytest.param("Critics gave it 72% on Filmwatch.", "Harbour Lights has 60% on Reelgood.", id="two sites"),
        pytest.param("Veldmoor is the third-largest city in Norway.", "Veldmoor is the largest city in the county.", id="two areas"),
        pytest.param("Ada Holm finished second in May 2010.", "Ada Holm finished first in June 2012.", id="two races"),
        pytest.param("Kelvane Bank is the eighth largest bank.", "Kelvane Bank is among the ten largest banks.", id="within"),
        pytest.param("Ada Holm is the third child.", "Ada Holm is the youngest child.", id="the youngest of three"),
        pytest.param("Ada Holm's brother died in 1985.", "Ada Holm died in 1999.", id="her brother"),
        pytest.param("His father died in 1985.", "Karl Brandt died in 1999.", id="his father"),
        pytest.param("Ada Holm (2004 - 2009) led the choir.", "Ada Holm was born in 1961.", id="a term of office in brackets"),
        pytest.param("Karl Brandt was born in Toronto.", "Karl Brandt was born in Canada.", id="a city in its country"),
        pytest.param("Karl Brandt was born in Toronto.", "Karl Brandt is based in Vancouver.", id="born and living"),
        pytest.param(
            "It was written by Anna Holm and Peter Lang.", "Harbour Lights was written by Peter Lang.", id="one of two writers"
        ),
        pytest.param("The film was directed by Anna Holm.", "Harbour Lights was produced by Peter Lang.", id="other work"),
        pytest.param("The film was directed by Brandt.", "Harbour Lights was directed by Karl Brandt.", id="a surname"),
        pytest.param("Ada Lind is a Swedish singer.", "Ada Lind is a Norwegian citizen.", id="a passport"),
        pytest.param("Ada Lind is a Swedish-born singer.", "Ada Lind is a Norwegian singer.", id="born elsewhere"),
        pytest.param("Harbour Lights received some negative reviews.", "Harbour Lights received positive reviews.", id="some"),
        pytest.param("Harbour Lights is a comedy drama film.", "Harbour Lights is a drama film.", id="both sorts"),
        pytest.param("Ada Holm won the Denmark Open five times.", "Ada Holm won the Sweden Open three times.", id="two opens"),
        pytest.param("Ada Holm was warned twice.", "Ada Holm was married three times.", id="other acts"),
        pytest.param("Ada Holm may have died in 1985.", "Ada Holm died in 1999.", id="only possible"),
        pytest.param("“Karl Brandt died in 1985,” she said.", "Karl Brandt died in 1999.", id="a quotation"),
        pytest.param(
            "Karl Brandt died in 1985. Others say that Karl Brandt died in 1999.", "Karl Brandt died in 1999.", id="given in both"
        ),
    ],
)  # fmt: skip
def test_look_alikes(language: Language, left: str, right: str) -> None:
    assert found(language, left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "sure"),
    [
        ("Karl Brandt died in 1985.", "Karl Brandt died in 1999.", True),
        ("He died in 1985.", "Karl Brandt died in 1999.", False),
    ],
)
def test_a_subject_that_is_only_understood_is_not_sure(
    language: Language, left: str, right: str, *, sure: bool
) -> None:
    assert found(language, left, right) == [("died, when", sure)]
