"""Is an article in English? All that factcheck knows of sentences it knows of English ones.

Refusing an English article is the worst that can happen here, so that it takes three things to do it: few of its
words are common English ones, a model knows another language in them, and most of the article is so. Names, quoted
words and numbers tell nothing: what counts are words in small letters outside of quotation marks.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Protocol

from sources.article import Article, SourceProblem
from sources.tables import rows, words

WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
QUOTED = re.compile('\u201c[^\u201d]{1,400}\u201d|"[^"]{1,400}"')
LETTER = re.compile(r"[^\W\d_]")
OTHER_LETTER = re.compile(r"[^\W\d_A-Za-z\u00aa\u00ba\u00c0-\u02af\u1e00-\u1eff]")
"""A letter of another script than ours."""

LONGEST = 30_000
"""Code points of an article that are looked at: it does not change its language behind them."""
FEWEST = 3
"""Words below which a language cannot be told; in scripts without capitals or blanks, letters are counted instead."""
FEWEST_LETTERS = 8
FEW = 6
"""Words below which the model has to see the same language in the line with its capitals, and no common English word may
stand in it: so no English line of 14,000, headlines and pieces of sentences, is taken for another language."""
ENGLISH = 0.25
"""Share of common words in an article from which it is English; the lowest of 216 articles measured has 0.27."""
SOME = 0.125
"""The same for a paragraph: other languages have up to 0.06, prose in English 0.2 to 0.5, lists of names less."""
SURE, SURER = 0.5, 0.7
"""Probability that the model must give to another language; and in a whole line of few words."""
KIN = frozenset({"en", "pcm"})
"""What the model calls English, or an English-based language that much English is mistaken for."""


NOT_ENGLISH = "is in {}, and factcheck reads English: give it an English text"


def refusal(article: Article, place: str) -> SourceProblem | None:
    """What to say instead of an article that is not in English; `place` is where it was read from."""
    language = foreign(article)
    return SourceProblem(location=place, reason=NOT_ENGLISH.format(language)) if language else None


def foreign(article: Article) -> str | None:
    """The English name of the language that most of an article's body is in, "another language" where it has none.

    None for English and for what is too short to tell.
    """
    text = article.text
    return foreign_language([zone.span.of(text) for zone in article.of_kind("body")])


def foreign_language(paragraphs: Sequence[str]) -> str | None:
    """The same for paragraphs: the language that has more than half of the words that can be told."""
    seen = _within_limit(paragraphs)
    text = " ".join(seen)
    if _common(_plain(text)) >= ENGLISH and 4 * len(OTHER_LETTER.findall(text)) < len(text):
        return None
    votes: Counter[str] = Counter()
    for paragraph in seen:
        if language := _language(paragraph):
            votes[language] += len(paragraph)
    others = Counter({language: count for language, count in votes.items() if language not in KIN})
    if 2 * others.total() <= votes.total():
        return None
    code = min(others, key=lambda language: (-others[language], language))
    return _names().get(code, "another language")


def _within_limit(paragraphs: Sequence[str]) -> list[str]:
    """The first paragraphs, LONGEST code points of them at most."""
    left, seen = LONGEST, []
    for paragraph in paragraphs:
        if left > 0:
            seen.append(paragraph[:left])
            left -= len(paragraph)
    return seen


def _plain(text: str) -> list[str]:
    """Words in small letters outside of quotation marks; all words of a text in capitals."""
    bare = QUOTED.sub(" ", text)
    if bare.isupper():
        bare = bare.lower()
    return [word for word in WORD.findall(bare) if word[0].islower()]


def _common(plain: Sequence[str]) -> float:
    """The share of common English words among some words."""
    english = words("english_words.tsv")
    return sum(word.replace("\u2019", "'") in english for word in plain) / max(1, len(plain))


def _language(paragraph: str) -> str | None:
    """Code of a paragraph's language; None when it cannot be told."""
    bare = QUOTED.sub(" ", paragraph)
    others = len(OTHER_LETTER.findall(bare))
    if others >= FEWEST_LETTERS and 2 * others > len(LETTER.findall(bare)):
        return _told(bare)[0]
    plain = _plain(paragraph)
    if len(plain) < FEWEST:
        return None
    if _common(plain) >= SOME:
        return "en"
    code, probability = _told(" ".join(plain))
    if len(plain) < FEW and not _is_said_by_all(bare, code):
        return None
    return code if probability >= SURE else None


def _is_said_by_all(line: str, code: str) -> bool:
    """Do all words of a short line, those with capitals too, speak for another language?"""
    lowered = line.lower()
    found, probability = _told(lowered)
    return (
        not line.isupper() and not _common(WORD.findall(lowered)) and found == code and probability >= SURER
    )


def _told(text: str) -> tuple[str, float]:
    """Code and probability of the language that the model sees."""
    code, probability = _model().classify(text)
    return str(code), float(probability)


@cache
def _names() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("languages.tsv")}


class _Model(Protocol):
    """What is asked of the model."""

    def classify(self, text: str) -> tuple[str, float]:
        """Code and probability of the likeliest language."""
        ...


@cache
def _model() -> _Model:
    """The model, loaded only when a paragraph leaves a doubt: it costs half a second."""
    module = import_module("py3langid.langid")
    model: _Model = module.LanguageIdentifier.from_model_file(module.MODEL_FILE, norm_probs=True)
    return model
