"""Whom a pronoun or a definite noun cannot mean by its place in the grammar: in "A thanked him" he is not A."""

from collections.abc import Iterator

from claims.parse import Token

OBJECTS = frozenset({"dobj", "dative"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
TOWARDS = frozenset({"about", "against", "by", "for", "from", "of", "to"})
"""Prepositions that bring a party of the verb; in "A took it with him" he can be A."""
OBLIQUE = frozenset({"him", "her"})
"""Pronouns that can be subjects of a clause after "saw", but of no other."""
SHARING = frozenset({"conj", "advcl", "xcomp"})
"""Relations through which a verb has its subject in common with the verb above."""
RELATIVES = frozenset({"who", "which", "that"})
MOST = 8
"""Subjects joined by "and" that are looked at."""
DEEPEST = 4
"""How many verbs up a shared subject is looked for."""


def barred(pronoun: Token) -> Iterator[Token]:
    """The words that act on the pronoun in its own clause: none of them is whom it means."""
    verb = _verb_over(pronoun)
    subject = _subject(verb) if verb is not None else None
    for _ in range(MOST):
        if subject is None:
            break
        if subject is not pronoun:
            yield subject
        subject = subject.child("conj")


def _verb_over(pronoun: Token) -> Token | None:
    """The verb whose party a word is beside the subject; None for other words ("her" in "her book")."""
    head = pronoun.head
    if pronoun.dep in OBJECTS:
        return head
    if pronoun.dep == "pobj" and head.head.pos == "VERB":
        beside = head.text.lower() in TOWARDS or (head.text.lower() == "with" and not head.head.child("dobj"))
        return head.head if beside else None
    seen = pronoun.text.lower() in OBLIQUE and pronoun.dep in SUBJECTS and head.dep == "ccomp"
    return head.head if seen else None


def _subject(verb: Token, depth: int = 0) -> Token | None:
    """The subject of a verb, also one that it shares with the verb above."""
    found = verb.child(*SUBJECTS)
    if found is not None:
        return verb.head if found.text.lower() in RELATIVES and verb.dep == "relcl" else found
    if verb.dep not in SHARING or depth == DEEPEST:
        return None
    asked = verb.head.child("dobj") if verb.dep == "xcomp" else None
    return asked or _subject(verb.head, depth + 1)
