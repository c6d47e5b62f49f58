"""Where a side says what it says."""

from factcheck.checks.acts.tellings import Telling
from factcheck.checks.rivals import Value
from factcheck.checks.sides import Place
from factcheck.story import Story
from sources.span import Span


def told(story: Story, one: Telling, words: str) -> Value:
    """What one side says, at the words themselves where its sentence has them, else at the act."""
    sentence = one.claim.sentence
    text = sentence.of(story.article[one.claim.article].text)
    for tried in (words, *words.split()[-1:]):
        if tried and (start := text.find(tried)) >= 0:
            first = sentence.start + start
            return at(one, Span(start=first, end=first + len(tried), field=sentence.field), words)
    return at(one, one.event.span, words)


def at(one: Telling, span: Span, words: str) -> Value:
    """What one side says, at a span of its article."""
    return Value(place=Place(article=one.claim.article, span=span), claim=one.claim.id, words=words)
