"""Does a joined verb belong to what is said, or to the outlet that reports it?

"X said A and did B": the parser hangs B on either verb. Tense and subject tell more: what is said in
the past is shifted ("would", "had"), what the outlet tells is not.
"""

from claims.parse import Token
from claims.speech.phrases import subject

SHIFTED = frozenset({"will", "would", "have", "can", "could", "may", "might", "shall", "should"})
"""Auxiliaries of a clause that is not in the simple past."""


def returns(cue: Token, said: Token, joined: Token) -> bool:
    """Is a verb joined to what is said the outlet's own: "said it will close and did not say when"?"""
    if subject(joined) is not None or joined.child("mark") is not None or cue.tag not in ("VBD", "VBN"):
        return False
    if any(child.dep == "aux" and child.lemma in SHIFTED for child in said.children):
        return _has_did(joined)
    return _is_present(said) and (_has_did(joined) or joined.tag == "VBD")


def goes_on(cue: Token, said: Token, joined: Token) -> bool:
    """Is a verb joined to the cue still said: "said it owns no ship, lacks a port", "he said A, and it B"?"""
    if joined.i < said.i:
        return False
    other = subject(joined)
    if other is None:
        return cue.tag in ("VBD", "VBG") and _is_present(said) and _is_present(joined)
    return subject(cue) is not None and other.lemma.lower() == "it" and not _turns_back(said, joined)


def _turns_back(said: Token, joined: Token) -> bool:
    """Is the joined verb in the simple past behind what was said of the future: "said it would close, and it closed"?"""
    plain = not any(child.dep in ("aux", "auxpass") for child in joined.children)
    return plain and any(child.dep == "aux" and child.text.lower() == "would" for child in said.children)


def _has_did(verb: Token) -> bool:
    return verb.text.lower() == "did" or any(
        child.dep == "aux" and child.text.lower() == "did" for child in verb.children
    )


def _is_present(verb: Token) -> bool:
    """Is the verb in the simple present?"""
    helpers = [child for child in verb.children if child.dep in ("aux", "auxpass")]
    if not helpers:
        return verb.tag in ("VBZ", "VBP")
    return helpers[0].tag in ("VBZ", "VBP") and helpers[0].lemma in ("do", "be")
