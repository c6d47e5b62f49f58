"""Phrases and clauses around a word of the parse."""

from collections.abc import Iterable
from operator import attrgetter

from claims.parse import Token
from claims.speech.quotes import CLOSING, DASHES, OPENING

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
LOOSE = frozenset({"relcl", "appos", "advcl", "parataxis", "ccomp", "mark"})
"""What hangs on a noun without being part of its name."""
NAME_MARKS = DASHES | OPENING | CLOSING | {"/"}
"""Marks that can stand within a name: "Smith-Jones", "nicknamed 'Lulu'"."""
EDGES = DASHES | {",", ";", ":"}
"""Marks that belong to neither of the clauses that they part."""
TELLING = frozenset(
    {"after", "when", "while", "since", "because", "although", "though", "before", "once", "until"}
)
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def name_of(head: Token) -> tuple[Token, ...]:
    """The noun phrase of `head` as one would name it: no relative clause, no apposition, no gap."""
    found, open_ = [], [head]
    while open_:
        token = open_.pop()
        found.append(token)
        open_.extend(child for child in token.children if _names(child, head))
    tokens = sorted(found, key=lambda token: token.i)
    first = last = tokens.index(head)
    while first and tokens[first - 1].i == tokens[first].i - 1:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].i == tokens[last].i + 1:
        last += 1
    while tokens[first].pos == "PUNCT" and first < last and tokens[last].text != tokens[first].text:
        first += 1
    return tuple(tokens[first : last + 1])


def _names(child: Token, head: Token) -> bool:
    """Does the word belong to the name of what it hangs on?"""
    if child.dep == "punct":
        return child.text in NAME_MARKS
    if child.dep == "case":
        return child.head is not head
    if child.dep == "prep" and child.child("pcomp"):
        return False
    return child.dep not in LOOSE and not (child.dep == "compound" and child.label == "DATE")


def subject(verb: Token) -> Token | None:
    """The verb's own subject."""
    return verb.child(*SUBJECTS)


def is_finite(verb: Token) -> bool:
    """Has the verb a tense of its own, or an auxiliary that has?"""
    return verb.tag in FINITE or any(
        child.tag in FINITE for child in verb.children if child.dep in ("aux", "auxpass")
    )


def conjuncts(verb: Token) -> list[Token]:
    """The verbs that are joined to this one."""
    return [child for child in verb.children if child.dep == "conj" and child.pos in ("VERB", "AUX")]


def is_under_or(verb: Token) -> bool:
    """Has the verb its auxiliary and negation in common with the one before "or": "did not pay or apologise"?"""
    if verb.dep != "conj" or is_finite(verb) or subject(verb) is not None:
        return False
    return any(
        word.dep == "cc" and word.lemma.lower() == "or" and word.i < verb.i for word in verb.head.children
    )


def is_after_nor(verb: Token) -> bool:
    """Is it the second verb of "neither praised nor criticised"?"""
    joined = verb.head.children if verb.dep == "conj" else ()
    return any(word.lemma.lower() == "nor" and word.i < verb.i for word in joined)


def without(token: Token, cut: Iterable[Token]) -> list[Token]:
    """All that hangs on `token`, without what hangs on the words of `cut`."""
    barred = {id(word) for word in cut}
    found, open_ = [], [token]
    while open_:
        word = open_.pop()
        found.append(word)
        open_ += [child for child in word.children if id(child) not in barred]
    return sorted(found, key=attrgetter("i"))


def own_clause(verb: Token) -> list[Token]:
    """The words of a verb's clause up to the clauses that are joined to it.

    Participles of speech and full clauses of time or reason assert something of their own and are left out.
    """
    joined = [other for other in conjuncts(verb) if is_finite(other) or other.tag == verb.tag]
    own = without(verb, joined + [child for child in verb.children if _is_said_so(child) or _is_told(child)])
    return trimmed(contiguous(own, joined, verb))


def contiguous(tokens: list[Token], cut: list[Token], verb: Token | None = None) -> list[Token]:
    """The tokens before the first of the verbs that were cut off behind `verb`."""
    first = min((word.i for word in cut if verb is None or word.i > verb.i), default=None)
    return tokens if first is None else [token for token in tokens if token.i < first]


def _is_told(child: Token) -> bool:
    """Is it a full clause of time or reason, which the outlet tells?"""
    if child.dep != "advcl" or subject(child) is None or not is_finite(child):
        return False
    mark = child.child("mark", "advmod")
    return mark is not None and mark.lemma.lower() in TELLING


def _is_said_so(child: Token) -> bool:
    """Is it ", saying …": a participle with a clause of its own?"""
    return child.dep == "advcl" and child.tag == "VBG" and child.child("ccomp") is not None


def trimmed(tokens: list[Token]) -> list[Token]:
    """The tokens without commas, conjunctions and white space at either edge."""
    first, last = 0, len(tokens)
    while first < last and _is_edge(tokens[first]):
        first += 1
    while last > first and _is_edge(tokens[last - 1]):
        last -= 1
    return tokens[first:last]


def _is_edge(token: Token) -> bool:
    return token.dep == "cc" or token.text in EDGES or token.text.isspace()


def plain(token: Token) -> str:
    """The word in lower case with a straight apostrophe."""
    return token.text.lower().replace("\u2019", "'")
