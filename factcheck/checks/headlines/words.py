"""What a headline says: its act, and whether it asserts it. By words, so that a title given apart counts too."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from attrs import frozen

from claims.events import predicates
from factcheck import tables
from factcheck.checks.speech import words as quoted_words
from sources.article import Article
from sources.span import Span

WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
ASKS = re.compile(r"\?")
VOICE = re.compile(":")
"""A voice in front: "Minister: ferry sank"."""
CRY = re.compile(
    r"\A\W*(?:it['\u2019]s official|official|confirmed|done deal|deal done|breaking|update|exclusive|revealed|shock|tragedy|watch|live)\W*:"
    r"|\A[^:]{0,40}\b(?:fire|blaze|crash|floods?|quake|earthquake|storm|cyclone|hurricane|shooting|stabbing|attack|blast|explosion"
    r"|strike|collapse|accident|outbreak|disaster|tragedy|riots?|heatwave|avalanche|landslide|derailment|shipwreck|sinking|siege|talks|trial|poll) ?:",
    re.IGNORECASE,
)
"""A cry, or what it is about, in front, which is no voice."""
PLAIN = re.compile(
    r"\bclaim(?:s|ed)? (?:at least )?[\w-]+ (?:[a-z]+ )?lives?\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of) suspects\b",
    re.IGNORECASE,
)
"""What an accident does, and who is arrested: nothing that somebody says or suspects."""
NICKNAME = re.compile(r"['\u2018\"\u201c]((?:[A-Z][a-z]+ )?[A-Z][a-z]+)['\u2019\"\u201d](?!\w)")
"""Words in quotation marks that may be what somebody is called."""
QUOTED = re.compile("[\"“”\u2018]|(?<!\\w)['\u2019](?=\\w)")
Left = Literal["hedge", "other_speaker", "rhetoric", "plan"]
"""Why a headline asserts nothing itself: it is hedged or asks, names a voice, quotes, or tells what is to come."""

PREPOSITIONS = frozenset(
    {"over", "at", "in", "of", "on", "for", "with", "from", "against", "near", "outside", "inside"}
)
"""Behind these a participle describes something: "block road over closed market"."""


@frozen(kw_only=True)
class Headline:
    """A headline."""

    text: str
    """Its words."""
    span: Span
    """Where it stands: in the text, or in the title given apart."""
    family: str | None
    """Family of the act that it reports; None when it reports none that is known."""
    about: frozenset[str]
    """Stems of its other content words."""
    left: Left | None = None
    """Why it asserts nothing itself; None when it does."""

    @property
    def place(self) -> Span | None:
        """The words to show: None, which is the whole article, for a title that stands apart from the text."""
        return self.span if self.span.field == "text" else None


def read(article: Article) -> Headline | None:
    """The headline of an article; None when there is none."""
    if article.title is None:
        return None
    span = article.title_span or Span(start=0, end=len(article.title), field="title")
    text = span.of(article.text) if article.title_span else article.title
    words = [found.group().lower() for found in WORD.finditer(text)]
    place, family = next(_acts(words), (None, None))
    about = (word for number, word in enumerate(words) if number != place)
    return Headline(
        text=text,
        span=span,
        family=family,
        about=stems(about),
        left=_left(_unmarked(article, PLAIN.sub(" ", CRY.sub(" ", text)))),
    )


def _unmarked(article: Article, headline: str) -> str:
    """A headline without the marks around a nickname: one by whose last word the text calls somebody."""
    body = " ".join(zone.span.of(article.text) for zone in article.of_kind("body"))
    return NICKNAME.sub(
        lambda found: (
            found[1] if re.search(rf"\b{found[1].split()[-1]} [A-Z]|\b{found[1]}\b", body) else found[0]
        ),
        headline,
    )


def _left(text: str) -> Left | None:
    if ASKS.search(text) or _said("hedge").search(text):
        return "hedge"
    if VOICE.search(text):
        return "other_speaker"
    if QUOTED.search(text):
        return "rhetoric"
    return "plan" if _said("plan").search(text) else None


def stems(words: Iterator[str] | Sequence[str]) -> frozenset[str]:
    """Stems of the content words; a possessive counts as its owner."""
    plain = (re.sub("['\u2019]s?$", "", word.lower()) for word in words)
    return frozenset(
        quoted_words.stem(word).removesuffix("e")
        for word in plain
        if quoted_words.is_content(word) and len(word) > 2
    )


@cache
def _said(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('headline_words', kind)})\b", re.IGNORECASE)


@cache
def _irregular() -> dict[str, str]:
    return dict(entry.split("=") for entry in tables.words("headline_words")["irregular"])


def _acts(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The acts that a headline reports as done, with their places."""
    known = tables.words("headline_words")
    for place, word in enumerate(words[1:], start=1):
        before = words[place - 1]
        if before in PREPOSITIONS:
            continue
        plain = before.endswith("s") or before in known["plural"]
        lemma = next((one for one in _lemmas(word, plain) if predicates.of_verb(one)), None)
        if lemma and predicates.family(lemma) in known["act"]:
            yield place, predicates.family(lemma)
            return


def _lemmas(word: str, plain: bool) -> Iterator[str]:
    """What a verb of a headline may be a form of: "bans", "banned"; the plain form only after a plural."""
    if word in _irregular():
        yield _irregular()[word]
    for ending, stem in (
        ("ies", "y"),
        ("ied", "y"),
        ("es", ""),
        ("es", "e"),
        ("s", ""),
        ("ed", ""),
        ("ed", "e"),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word[: -len(ending)] + stem
    if word.endswith("ed") and len(word) > 5 and word[-3] == word[-4]:
        yield word[:-3]
    if plain:
        yield word
