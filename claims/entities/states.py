"""States in a text: their names and adjectives, and capitals that stand for them or are meant as places."""

from collections.abc import Sequence
from functools import cache

from claims.parse import Token
from claims.places import StateWord, state_of
from claims.tables import rows

LONGEST = 6
"""Words in the longest name of a state."""
DEEPEST = 3
"""Names in a list that are followed back to the first, which tells how all are meant."""
HOSTING = frozenset(("host", "celebrate"))
"""Verbs of which a town is the subject although they have an object."""
LINKS = frozenset(("of", "and", "the", "'s", "\u2019s", "&", "-"))
"""Words in lower case inside names of states."""


def states_in(tokens: Sequence[Token], text: str) -> dict[int, tuple[int, StateWord]]:
    """Names of states, longest first: index of the first token, index of the last, the state."""
    found: dict[int, tuple[int, StateWord]] = {}
    done = 0
    for at, token in enumerate(tokens):
        if at >= done and token.text[0].isupper() and token.text not in ("The", "THE"):
            hit = _longest(tokens, at, text)
            if hit:
                found[at] = hit
                done = hit[0] + 1
    return found


def _longest(tokens: Sequence[Token], at: int, text: str) -> tuple[int, StateWord] | None:
    """The longest name of a state that starts at a token."""
    last = at
    while last + 1 < len(tokens) and last - at + 1 < LONGEST and _goes_on(tokens[last + 1]):
        last += 1
    for end in range(last, at - 1, -1):
        if not tokens[end].text[0].isupper():
            continue
        word = state_of(text[tokens[at].start : tokens[end].end])
        if word and not tokens[end].text.startswith(("'", "\u2019")):
            return end, word
    return None


def _goes_on(token: Token) -> bool:
    return token.text[0].isupper() or token.text in LINKS


def is_literal(head: Token, after: Token | None, word: StateWord) -> bool:
    """Is a capital or seat meant as a place, not as the state's government? In doubt, yes."""
    if after is not None and after.text == "-":
        return head.head.text.lower() not in _cue("tail")
    if after is not None and after.text == "," and _is_located(head):
        return True
    if word.part == "seat":
        return head.dep == "pobj" and _is_at_seat(head.head)
    return _reading(head, word, depth=0)


def _is_at_seat(preposition: Token) -> bool:
    """As in "along Downing Street", "stopped on Whitehall", "in front of the White House"."""
    cue, above = preposition.text.lower(), preposition.head
    if cue == "of":
        return above.lemma.lower() in _cue("of")
    return (
        cue == "behind"
        or cue in _cue("in")
        or (cue == "on" and above.pos == "VERB" and above.lemma.lower() in _cue("stop"))
    )


def is_of_town(noun: str) -> bool:
    """Is it a noun for what towns have, a theatre or a hospital?"""
    return noun.lower() in _cue("noun")


def _is_located(head: Token) -> bool:
    """As in "Ottawa, Canada", "Madrid, the capital", "Oslo, where it snowed": told where or what it is."""
    told, clause = head.child("appos"), head.child("relcl")
    if clause is not None and any(word.text.lower() == "where" for word in clause.children):
        return True
    return told is not None and (told.lemma in _cue("of") or state_of(told.text) is not None)


def _reading(head: Token, word: StateWord, depth: int) -> bool:
    """True for a place, by the word's part in the sentence."""
    above = head.head
    match head.dep:
        case "nsubj" | "nsubjpass" | "agent":
            literal = _is_town_doing(head, above) or _is_called_town(above)
        case "dobj" | "dative":
            literal = above.lemma in _cue("verb")
        case "pobj":
            literal = _after_preposition(head, above, word)
        case "poss":
            noun = above.lemma.lower()
            literal = noun in _cue("noun") or (word.ambiguous and noun not in _cue("state"))
        case "compound" | "nmod" | "amod":
            literal = above.lemma.lower() not in _cue("state")
        case "conj" if depth < DEEPEST and above.pos == "PROPN":
            literal = _is_town(above) or _reading(above, word, depth + 1)
        case _:
            literal = True
    return literal


def _is_town_doing(head: Token, verb: Token) -> bool:
    """As in "Lima wakes up", "Lima was shelled", "Lima faces a storm"; "Lima froze the accounts" is the state's doing."""
    lemma = verb.lemma.lower()
    if head.dep == "nsubjpass" and (lemma in _cue("verb") or _is_famous(verb)):
        return True
    told = [
        child for child in verb.children if child.dep in ("dobj", "attr", "prep", "agent", "xcomp", "acomp")
    ]
    if any(word.lemma.lower() in _cue("weather") for child in told for word in child.subtree()):
        return True
    return lemma in _cue("host") and (lemma in HOSTING or verb.child("dobj") is None)


def _is_famous(verb: Token) -> bool:
    """As in "Lima is known for its kitchens"."""
    said = any(child.dep == "prep" and child.text.lower() in ("for", "as") for child in verb.children)
    return verb.text.lower() in _cue("quality") and said


def _is_called_town(verb: Token) -> bool:
    """As in "Madrid is the capital", "Madrid is lovely": the predicate tells of a town."""
    said, quality = verb.child("attr"), verb.child("acomp")
    return (said is not None and said.lemma in _cue("of")) or (
        quality is not None and quality.lemma.lower() in _cue("quality")
    )


def _is_town(token: Token) -> bool:
    """A place that is no state and stands for none: "Shanghai"."""
    return token.label in ("GPE", "LOC", "FAC") and state_of(token.text) is None


def _after_preposition(head: Token, preposition: Token, word: StateWord) -> bool:
    """True when "in", "flights to", "the mayor of" and the like stand before."""
    cue, above = preposition.text.lower(), preposition.head
    lemma = above.lemma.lower()
    if cue in _cue("in"):
        return True
    if cue == "from" and above.pos == "NOUN":
        return lemma not in _cue("state")
    if cue in ("to", "from", "for", "toward", "towards"):
        return lemma in _cue("motion") or (
            word.ambiguous and lemma not in _cue("state") and above.pos == "VERB"
        )
    if cue == "of":
        return lemma in _cue("of") or lemma in _cue("noun") or (word.ambiguous and lemma not in _cue("state"))
    if cue == "between":
        return lemma in _cue("motion") or any(
            _is_town(other) or other.pos == "NOUN" for other in head.children if other.dep == "conj"
        )
    return cue not in (
        "with",
        "by",
        "against",
        "on",
        "about",
        "upon",
        "behind",
        "like",
        "and",
        "than",
        "over",
    )


@cache
def _cue(name: str) -> frozenset[str]:
    """The words of one cue."""
    return frozenset(row["word"] for row in rows("place_cues") if row["cue"] == name)
