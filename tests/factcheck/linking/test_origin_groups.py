"""Groups of articles and of passages, as a report has them."""

from claims.claim import Reading
from factcheck import pipeline
from factcheck.model import ModelInfo, Report
from tests import factory

STATEMENT = (
    "“We opened the sluices as soon as the level of the lake allowed it and not one minute later, whatever the mayor may say "
    "of it now”, the water board said."
)
REPORTS = {
    "a": "The dam above Kesti held through the night after two days of rain had filled the lake behind it to the brim.",
    "b": "A court in Dorun fined the shipping firm Nordvik three million euros because it had dumped oil off Cape Wick.",
}


def checked(**texts: str) -> Report:
    read = [
        Reading(article=factory.article(text, id=name), claims=(), entities=())
        for name, text in texts.items()
    ]
    return pipeline.check(read, story="s", model=ModelInfo(name="m", version="1"))


def test_a_statement_in_two_articles_is_one_origin_for_what_it_says() -> None:
    texts = {name: f"{text}\n\n{STATEMENT}" for name, text in REPORTS.items()}
    *alone, shared = checked(**texts).origins
    assert [(one.articles, one.passages) for one in alone] == [(("a",), ()), (("b",), ())]
    assert shared.articles == ("a", "b")
    assert {each.span.of(texts[each.article])[:20] for each in shared.passages} == {STATEMENT[1:21]}
    assert shared.evidence is not None
    assert "100 % of its words are the same" in shared.why


def test_a_copy_shares_no_passage_besides() -> None:
    text = f"{REPORTS['a']} {REPORTS['b']}"
    (group,) = checked(a=text, b=text).origins
    assert (group.articles, group.passages) == (("a", "b"), ())
    assert group.evidence is not None
    assert group.evidence.share == 1.0
