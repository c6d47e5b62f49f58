"""Which flags of a queue a reviewer wants to see."""

import re
from typing import Literal

from attrs import frozen

from factcheck.report.labels import STATE_WORDS, State, kind_words

Wanted = State | Literal["disagreed"]
"""A state of the reviewer's own, or that reviewers contradict each other."""

TERM = re.compile(r'"([^"]*)"?|([^\s"]+)')
LETTER = re.compile(r"\w")


@frozen(kw_only=True)
class Filter:
    """What is shown: of each field any of its values, and all fields together; an empty field lets all pass."""

    kinds: tuple[str, ...] = ()
    """Kinds of flags, as in the report."""
    severities: tuple[str, ...] = ()
    """Severities."""
    outlets: tuple[str, ...] = ()
    """Outlets that one of the sides stands in."""
    states: tuple[Wanted, ...] = ()
    """Where the flags stand."""
    reviewers: tuple[str, ...] = ()
    """Who has judged them."""
    words: str = ""
    """What was searched for, as it was typed."""

    def __bool__(self) -> bool:
        return self != Filter()

    def __str__(self) -> str:
        """In a few words for the status line; empty when everything is shown."""
        fields = (
            (f"“{self.words}”",) if self.words else (),
            self.severities,
            tuple(kind_words(kind).name for kind in self.kinds),
            tuple(wanted_words(state) for state in self.states),
            self.outlets,
            tuple(f"by {name}" for name in self.reviewers),
        )
        return " · ".join(", ".join(values) for values in fields if values)


def wanted_words(state: Wanted) -> str:
    """A state as a reader knows it."""
    return "reviewers disagree" if state == "disagreed" else STATE_WORDS[state]


def query_of(words: str) -> str | None:
    """What was typed as a question to SQLite's search: every word, or the beginning of one, and phrases in quotes.

    None when nothing in it can be found. No letter of it is ever read as an operator.
    """
    terms = []
    for found in TERM.finditer(words):
        phrase, word = found.groups()
        if phrase is not None and LETTER.search(phrase):
            terms.append(f'"{phrase}"')
        elif word and LETTER.search(word):
            terms.append(f'"{word}"*')
    return " AND ".join(terms) or None
