"""Letters that tell more: why, the history, the facts of the story, a whole article."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from factcheck.report.facts.desk import of_desk
from factcheck.report.view import letter
from factcheck.review.card import Card, Place
from factcheck.review.passage import READ, ArticleText
from factcheck.review.plain import words
from factcheck.review.plain.talk import LONGEST, Key, Talk

FACTS: Final = 30
"""Rows of the table of facts that are read out."""


def _why(talk: Talk, card: Card) -> bool:
    talk.tell(words.why_lines(talk.session, card))
    return False


def _history(talk: Talk, card: Card) -> bool:
    talk.tell(words.history_lines(talk.session, card))
    return False


def _facts(talk: Talk, card: Card) -> bool:
    talk.tell(words.table_lines(of_desk(talk.session.shelf.folder, card.story, rows=FACTS)))
    return False


def _article(talk: Talk, card: Card) -> bool:
    sides = {letter(place).lower(): side for place, side in enumerate(card.sides)}
    typed = talk.answer(f"Article of which side ({', '.join(sides)}): ") if len(sides) > 1 else "a"
    side = sides.get((typed or "").strip().lower())
    if side is None:
        talk.tell(["No article: that is no side of this flag."])
        return False
    quote = side.quotes[0]
    talk.tell(_read_out(talk.session.shelf.article(card.story, quote.article), quote.place))
    return False


def _read_out(article: ArticleText, place: Place | None) -> Iterator[str]:
    """Outlet, date and headline, then the text line by line; what makes no claims is said to be so."""
    yield f"{article.outlet or 'outlet unknown'}, {article.published}"
    if article.headline:
        yield f"Headline: {article.headline}"
    text, marks = article.text, (0, 0) if place is None or place.title else (place.start, place.end)
    for kind, start, end in article.zones or (("body", 0, len(text)),):
        told = _starred(text, start, end, *marks)
        aside = "" if kind in READ else "Not read for claims: "
        for line in told.splitlines():
            yield from (f"{aside}{part}" for part in wrap(line, LONGEST - len(aside)))


def _starred(text: str, start: int, end: int, first: int, last: int) -> str:
    """A stretch of a text, with the part of `first` to `last` that lies in it between asterisks."""
    first, last = max(start, first), min(end, last)
    if first >= last:
        return text[start:end]
    return f"{text[start:first]}*{text[first:last]}*{text[last:end]}"


KEYS: Final = (
    Key(keys="w", help="what was compared, how it came out, what was passed over", act=_why),
    Key(keys="h", help="every judgement on this flag", act=_history),
    Key(keys="m", help="fact by fact what each article says", act=_facts),
    Key(keys="o", help="the whole article of a side, its words between asterisks", act=_article),
)
"""In the order of the help."""
