"""Whom or what a milestone happens to, as the words before it tell: a name, a definite noun, a pronoun."""

import re
from collections.abc import Mapping

from attrs import frozen

from claims import concepts
from factcheck.checks.subjects import PRONOUN, before_verb
from factcheck.story import Story

Ends = Mapping[tuple[str, int], str]
"""Ids of entities by article and by where a place ends that means them."""
RELATIVE = re.compile(r",?\s+(?:who|which|that)$")
ASIDE = re.compile(r",[^,;:.]{1,80},$")
"""An apposition or an age between a name and its verb."""
RELATED = "of|at|in|between|against|over|under|above|across|along|through|outside|behind|off|for|on|with|near"
"""Prepositions behind a noun that only tell which one is meant."""
OF = re.compile(rf"\b(?:{RELATED}|by|from|to)\s+(?:the\s+)?$", re.IGNORECASE)
"""What stands before a name that only tells which one is meant: "the trial of Ada Lind"."""
NOUN = re.compile(
    r"(?:^|\s)(?:the|this|its|his|her|their|a|an)\s+(?:[\w'\u2019-]+\s+){0,3}?(?!\w+ed\b)([a-z][\w-]*)(?:\s+\w+ed)?"
    rf"(?:\s+(?:{RELATED})\s[^,;:]{{1,60}})?$",
    re.IGNORECASE,
)
"""A noun phrase up to its end; the group is its noun."""
NEAR = 160
"""Code points before a milestone in which its bearer is looked for."""


@frozen(kw_only=True)
class Bearer:
    """Whom or what it happens to."""

    entity: str | None
    """Id of the entity, where it is named or surely meant."""
    noun: str | None
    """The notion of the noun otherwise; "he", "she", "it" or "they" for a pronoun."""
    word: str = ""
    """The noun or pronoun as printed."""


def ends(story: Story) -> Ends:
    """Where each place that means an entity ends."""
    return {
        (one.article, one.mention.span.end): entity.id
        for entity in story.entities
        for one in entity.mentions
        if one.mention.span.field == "text" and one.mention.how not in ("demonym", "metonym")
    }


def before(known: Ends, article: str, text: str, first: int, last: int) -> Bearer | None:
    """Who stands right before `last`, in a sentence that starts at `first`; None for nobody."""
    start = max(first, last - NEAR)
    words = RELATIVE.sub("", before_verb(text[start:last]))
    for tried in (ASIDE.sub("", words), words.removesuffix(",")):
        if found := _at_end(known, article, start, tried):
            return found
    return None


def _at_end(known: Ends, article: str, start: int, words: str) -> Bearer | None:
    """Who stands at the end of some words that start at `start`."""
    entity = known.get((article, start + len(words)))
    if entity is not None and not _tells_which(words):
        return Bearer(entity=entity, noun=None)
    if pronoun := PRONOUN.search(words):
        return Bearer(entity=None, noun=pronoun[1].lower(), word=pronoun[1])
    noun = NOUN.search(words)
    notion = concepts.of_word(noun[1]) if noun else None
    return Bearer(entity=None, noun=notion, word=noun[1]) if noun and notion else None


def _tells_which(words: str) -> bool:
    """Do the words end in a name behind a preposition?"""
    name = re.search(r"(?:[A-Z][\w'\u2019.-]*\s+(?:d[aeou]s?\s+)?)*[A-Z][\w'\u2019.-]*$", words)
    return name is not None and OF.search(words, 0, name.start()) is not None
