"""`party_conflict` and `role_conflict` of where a firm or a person comes from: "the Canadian company X", "X, which is Australian".

Read off the adjectives of states that stand beside a name ("Finnish paper maker X", "X, a Finnish company", "is Finnish"),
and off "Finland's X" and "X of Finland". Survives: two states that one article gives, what is owned, born or based
somewhere, a branch, states of which one is a part of the other.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from attrs import frozen

from claims.mention import Mention
from factcheck import tables
from factcheck.checks.rivals import Rival, quoted
from factcheck.matching.gate import PLACES
from factcheck.model import FlagKind, StoryEntity
from factcheck.story import Story
from sources.span import Span

KINDS: dict[bool, FlagKind] = {True: "party_conflict", False: "role_conflict"}
"""The kind of flag on a firm, and on a person."""
REACH = 60
"""Code points between the name and the word for a state."""
CLAUSE = re.compile(
    r",? (?:which|who|and)? ?(?:is|are|was|were) (?:(?:a|an|the) (?:[a-z-]+ ){0,2})?$|, (?:a|an|the|another) (?:[a-z-]+ ){0,2}$"
)
"""What stands between a name and the adjective that describes it: "X, which is Finnish", "X, a large Finnish firm"."""
OF = re.compile(r",? of (?:the )?$")
"""What stands between a name and the state that it comes from."""
OWN = re.compile(r"['\u2019]s? (?:[a-z][a-z-]* ){0,4}$")
"""What stands between a state and the name of what is its own."""
MIXED = re.compile(r"[-\u2013/]$|\b(?:and|or|former|half|part|formerly|previously|not) $", re.IGNORECASE)
"""What stands before the word for a state that is one of two, or no longer the one."""
FAMILIES = ({"CN", "HK", "MO", "TW"},)
"""States and territories of which news tell now the one and now the other."""
NOUN = re.compile(r"[a-z]+(?:-[a-z]+)*")


@frozen(kw_only=True)
class Home:
    """One place that says from which state somebody or a firm comes."""

    entity: str
    """Id of who."""
    article: str
    """Id of the article."""
    span: Span
    """The word for the state."""
    state: str
    """Its code."""
    firm: bool
    """Is it called a firm, or the like?"""


def rivals(story: Story) -> Iterator[Rival]:
    """Two states from which two articles have one firm or person come."""
    told: dict[str, dict[str, list[Home]]] = {}
    for home in _homes(story):
        told.setdefault(home.entity, {}).setdefault(home.article, []).append(home)
    for entity, by_article in sorted(told.items()):
        plain = [its[0] for _, its in sorted(by_article.items()) if len({one.state for one in its}) == 1]
        for one, other in combinations(plain, 2):
            if not one_state(one.state, other.state):
                yield _rival(story, entity, one, other)


def one_state(one: str, other: str) -> bool:
    """May two codes stand for one home: a state and a part of it, the Union and a member?"""
    first, second = sorted((one, other), key=len)
    return second.startswith(first) or "EU" in (one, other) or any({one, other} <= its for its in FAMILIES)


def _homes(story: Story) -> Iterator[Home]:
    for article, told in story.mentions.items():
        named = [(mention, entity) for mention, entity in told if _may_have_home(entity)]
        for mention, entity in told:
            if entity.country is not None and mention.how in ("demonym", "name"):
                yield from _beside(story, article, mention, entity.country, named)


def _may_have_home(entity: StoryEntity) -> bool:
    return entity.type not in PLACES and entity.country is None


def _beside(
    story: Story, article: str, state: Mention, code: str, named: list[tuple[Mention, StoryEntity]]
) -> Iterator[Home]:
    """Who is said beside a word for a state to come from there."""
    text, at = story.article[article].text, state.span
    if MIXED.search(text, max(0, at.start - REACH), at.start) or text[at.end : at.end + 1] in (
        "-",
        "\u2013",
        "/",
    ):
        return
    for mention, entity in named:
        firm = _tells(text, state, mention)
        if firm is not None:
            yield Home(entity=entity.id, article=article, span=at, state=code, firm=firm)


def _tells(text: str, state: Mention, named: Mention) -> bool | None:
    """Does the word for a state tell where the one who is named comes from? True: a firm, False: somebody, None: it does not."""
    at, name, adjective = state.span, named.span, state.how == "demonym"
    if named.how == "title" and adjective and name.holds(at):
        return _noun_of(text[at.end : name.end].strip(" ,"))
    if not named.is_name or name.overlaps(at):
        return None
    if 0 < name.start - at.end <= REACH:
        between = text[at.end : name.start]
        if adjective:
            return _noun_of(between.strip()) if between.endswith(" ") else None
        return False if OWN.fullmatch(between) and _plain(between) else None
    if 0 < at.start - name.end <= REACH:
        return _behind(text, text[name.end : at.start], at, adjective=adjective)
    return None


def _behind(text: str, between: str, at: Span, *, adjective: bool) -> bool | None:
    """The same for a word behind the name."""
    after = text[at.end : at.end + REACH]
    if not adjective:
        return (
            False if OF.fullmatch(between) and re.match(r"[,.)]| (?:said|has|is|was|will)\b", after) else None
        )
    if not CLAUSE.fullmatch(between):
        return None
    if re.match(r"[,.;)]| (?:and|but)\b", after):
        return False
    phrase = re.match(
        r"(?: [a-z][a-z-]*){1,4}?(?=[,.;)]| (?:that|which|who|with|from|based|in|of|and|whose)\b)", after
    )
    return _noun_of(phrase[0].strip()) if phrase else None


def _noun_of(phrase: str) -> bool | None:
    """Is a phrase of small words one for a firm (True) or a person (False)? None where it is neither, or is a clause."""
    words = phrase.split()
    if not 0 < len(words) <= 5 or not all(map(NOUN.fullmatch, words)) or not _plain(phrase):
        return None
    for kind in ("firm", "person"):
        if {" ".join(words[-2:]), words[-1], words[-1].rpartition("-")[2]} & _words(kind):
            return kind == "firm"
    return None


def _plain(phrase: str) -> bool:
    """Does no word in it make it a branch, a title, or a sentence of its own?"""
    return not any(
        word in _words("other") | _words("clause") or word.endswith("ed") for word in NOUN.findall(phrase)
    )


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(tables.words("home_words")[kind])


def _rival(story: Story, entity: str, one: Home, other: Home) -> Rival:
    firm = one.firm or other.firm
    values = [
        quoted(story, claim, home.span)
        for home in (one, other)
        if (claim := story.claim_at(home.article, home.span))
    ]
    return Rival(
        kind=KINDS[firm],
        aspect="party" if firm else "role",
        severity="tension",
        subject=f"{story.name(entity)} is called",
        left=values[0],
        right=values[-1],
        advice="Check from which country it is." if firm else "Check the nationality.",
    )
