from collections.abc import Sequence
from typing import Any

import pytest

from factcheck.report.document import document
from factcheck.report.facts.table import table
from factcheck.report.markdown import markdown
from factcheck.report.webpage import webpage
from tests.factcheck.arrests import (
    date_flag,
    story,
    toll_flag,
)
from tests.factory import agreement, article, claim, flag, report, side
from tests.hostile import HOSTILE, harmful


def hostile(text: str) -> dict[str, Any]:
    """A story in which everything that a table shows is the hostile text."""
    of = [article(f"{text} {n} ends here.", id=f"{text}{n}", outlet=text) for n in range(2)]
    claims = [claim(one, one.text) for one in of]
    sides = [
        side(one, text, value=f"{text}{one.id}", claim=each.id) for one, each in zip(of, claims, strict=True)
    ]
    kinds: Sequence[Any] = ("date_conflict", "spelling", "polarity_conflict", "number_conflict")
    flags = [flag(*sides, kind=kind, headline=text, id=kind) for kind in kinds]
    return document(
        report(*of, story=text, claims=tuple(claims), flags=tuple(flags), agreements=(agreement(*claims),))
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_shown_and_harm_nothing(text: str) -> None:
    told = hostile(text)
    found = table(told)
    assert len(found.rows) == 5
    for row in found.rows:
        words = [row.fact.name, *(one.words for cell in row.cells for one in cell)]
        assert [one for one in words if harmful(one)] == []
    page = webpage(told)
    assert page.count("<th ") == 2 + 2 + len(found.rows)
    assert page.count("<td>") == 3 * len(found.rows)
    rows = [line for line in markdown(told).split("\n") if line.startswith("| ")]
    assert {line.replace("\\|", "").count("|") for line in rows} == {5}
    assert len(rows) == 2 + len(found.rows)


def test_the_page_has_a_table_that_can_be_read_aloud() -> None:
    page = webpage(document(story(date_flag(), toll_flag())))
    for words in (
        '<div class="facts" role="region" aria-label="Fact by fact" tabindex="0">',
        "<caption>",
        '<th scope="col">Larsmo Herald <span class="dim">4 May 2021</span></th>',
        '<tr class="disagree"><th scope="row">date: arrest of Anna Kovac</th><td>≠ disagree</td>',
        '<td>≠ disagree</td><td><b class="value B">B</b> 3 May 2021</td>',
        "<td></td></tr>",
    ):
        assert words in page


def test_markdown_has_the_same_table() -> None:
    told = markdown(document(story(date_flag())))
    assert (
        "| Fact | Articles | Larsmo Herald (4 May 2021) | The Morning Post (date unknown) | Coastwire (date unknown) |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| date: arrest of Anna Kovac | ≠ disagree | B 3 May 2021 | A 5 May 2021 | B 3 May 2021 |\n"
    ) in told
