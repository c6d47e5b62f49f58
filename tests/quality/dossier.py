"""Whole stories with what an editor expects of a check of them: `stories/NAME.jsonl`, `stories/NAME.expected.json`.

Expectations name words of an article (or of its title); the spans are wherever these words stand there.
"""

import json
from functools import cache
from pathlib import Path

from attrs import frozen

from factcheck.model import Agreement, Flag, Report, Side
from sources.article import Article
from sources.span import Span

FOLDER = Path(__file__).parent / "stories"
HARD = frozenset({"error", "conflict"})
"""Severities that say that words are wrong as printed, or cannot both be right."""
ASIDE = frozenset({"disputed", "missing_provenance"})
"""Kinds that are no word about the articles' facts."""


@frozen(kw_only=True)
class Words:
    """Words in an article of a dossier, wherever they stand in it."""

    article: str
    """Id of the article."""
    words: str
    """The words, as printed."""

    def touch(self, article: Article, span: Span) -> bool:
        """Do these words, at any of their places, share a character with the span?"""
        text = article.text if span.field == "text" else article.title or ""
        start = text.find(self.words)
        while start >= 0:
            if start < span.end and span.start < start + len(self.words):
                return True
            start = text.find(self.words, start + 1)
        return False


@frozen(kw_only=True)
class Planted:
    """A misfit that was written into a dossier."""

    kinds: tuple[str, ...]
    """Kinds of flag that an editor would take for it, the likeliest first."""
    words: tuple[Words, ...]
    """Where it stands."""

    def answered_by(self, flag: Flag, articles: dict[str, Article]) -> bool:
        """Is the flag of such a kind, with a side on the words?"""
        return flag.kind in self.kinds and any(_stands_on(side, self.words, articles) for side in flag.sides)


@frozen(kw_only=True)
class LookAlike:
    """A difference that is no misfit."""

    why: str
    """What explains it."""
    words: tuple[Words, ...]
    """What seems not to fit."""

    def alarmed_by(self, flag: Flag, articles: dict[str, Article]) -> bool:
        """Does the flag hold two of these words against each other?"""
        return sum(any(_stands_on(side, (one,), articles) for side in flag.sides) for one in self.words) > 1


@frozen(kw_only=True)
class Fact:
    """What two articles give, and from how many origins these have it."""

    words: tuple[Words, ...]
    """Where each article gives it."""
    origins: int
    """Independent sources among these articles."""


@frozen(kw_only=True)
class Dossier:
    """The articles of an invented story, and what an editor expects of a check of it."""

    name: str
    """Name of its files."""
    part: str
    """dev, fresh: read while the rules were written; held, blind: never read for them. See test_dossiers."""
    topic: str
    """What kind of story it is."""
    clean: bool
    """Was nothing planted?"""
    planted: tuple[Planted, ...]
    """What has to be flagged."""
    look_alikes: tuple[LookAlike, ...]
    """What must not be."""
    facts: tuple[Fact, ...]
    """What has to be found to agree."""
    different: tuple[tuple[Words, ...], ...]
    """What must not be found to agree."""

    @property
    def path(self) -> Path:
        """Its articles as JSON lines."""
        return FOLDER / f"{self.name}.jsonl"


def _words(pairs: list[list[str]]) -> tuple[Words, ...]:
    return tuple(Words(article=article, words=words) for article, words in pairs)


@cache
def dossiers() -> tuple[Dossier, ...]:
    """All of them, by name."""
    return tuple(_dossier(path) for path in sorted(FOLDER.glob("*.expected.json")))


def _dossier(path: Path) -> Dossier:
    data = json.loads(path.read_text("utf-8"))
    return Dossier(
        name=path.name.removesuffix(".expected.json"),
        part=data["part"],
        topic=data["topic"],
        clean=data["set"] == "clean",
        planted=tuple(
            Planted(kinds=tuple(one["kinds"]), words=_words(one["words"])) for one in data["planted"]
        ),
        look_alikes=tuple(
            LookAlike(why=one["why"], words=_words(one["words"])) for one in data["look_alikes"]
        ),
        facts=tuple(Fact(words=_words(one["words"]), origins=one["origins"]) for one in data["agreements"]),
        different=tuple(_words(pairs) for pairs in data["not_agreements"]),
    )


def _stands_on(side: Side, words: tuple[Words, ...], articles: dict[str, Article]) -> bool:
    span = side.span
    return span is not None and any(
        one.article == side.article and one.touch(articles[one.article], span) for one in words
    )


@frozen(kw_only=True)
class Checked:
    """A dossier and the report on it."""

    dossier: Dossier
    """What was expected."""
    report: Report
    """What was found."""

    @property
    def articles(self) -> dict[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.report.articles}

    def missed(self) -> list[str]:
        """Planted misfits that no flag answers, told to a developer."""
        articles = self.articles
        return [
            f"{self.dossier.name} {one.kinds[0]}: {'; '.join(f'{at.article} “{at.words}”' for at in one.words)}"
            for one in self.dossier.planted
            if not any(one.answered_by(flag, articles) for flag in self.report.flags)
        ]

    def hard(self) -> list[Flag]:
        """Flags that say that something is wrong."""
        return [flag for flag in self.report.flags if flag.severity in HARD and flag.kind not in ASIDE]

    def alarms(self) -> list[Flag]:
        """Flags of tension and above that answer nothing planted."""
        articles = self.articles
        return [
            flag
            for flag in self.report.flags
            if flag.severity != "note"
            and flag.kind not in ASIDE
            and not any(one.answered_by(flag, articles) for one in self.dossier.planted)
        ]

    def shown(self, flag: Flag) -> str:
        """A flag with its words and the look-alikes that it fell for."""
        articles = self.articles
        sides = "; ".join(f"{one.article} “{_said(one, articles)}”" for one in flag.sides)
        why = [one.why for one in self.dossier.look_alikes if one.alarmed_by(flag, articles)]
        return f"{self.dossier.name} {flag.severity} {flag.kind}: {flag.headline} [{sides}] {why or ''}"

    def joining(self, facts: tuple[Words, ...]) -> Agreement | None:
        """The first agreement with a claim on each of these words."""
        articles = self.articles
        spans = {claim.id: (claim.article, claim.span) for claim in self.report.claims}
        for agreement in self.report.agreements:
            places = [spans[claim] for claim in agreement.claims]
            if all(
                any(one.article == name and one.touch(articles[name], span) for name, span in places)
                for one in facts
            ):
                return agreement
        return None

    def told(self, words: tuple[Words, ...]) -> str:
        """Words that belong together, for a message."""
        return f"{self.dossier.name}: " + " = ".join(f"{one.article} “{one.words}”" for one in words)


def _said(side: Side, articles: dict[str, Article]) -> str:
    if side.span is None:
        return ""
    article = articles[side.article]
    return side.span.of(article.text if side.span.field == "text" else article.title or "")
