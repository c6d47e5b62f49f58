"""The times that a claim names."""

from claims.mention import DateMention
from tests import factory


def test_times_are_the_resolved_days() -> None:
    article = factory.article("On 3 May, or on that day, or on 5 May.")
    known = [
        DateMention(span=factory.span(article.text, words), interval=factory.day(iso))
        for words, iso in (("3 May", "2021-05-03"), ("5 May", "2021-05-05"))
    ]
    unknown = DateMention(
        span=factory.span(article.text, "that day"), interval=None, reason="no day before it"
    )
    claim = factory.claim(article, "On 3 May", dates=(known[0], unknown, known[1]))
    assert claim.times == (factory.day("2021-05-03"), factory.day("2021-05-05"))
