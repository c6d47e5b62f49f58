"""Is the main point of a clause affirmed or negated?"""

from functools import cache

from claims import tables
from claims.claim import Polarity
from claims.parse import Token
from claims.speech.phrases import is_finite, plain
from claims.speech.verbs import plays

OBJECTS = frozenset({"dobj", "attr", "pobj", "oprd", "acomp"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@cache
def words(kind: str) -> frozenset[str]:
    """The negators of one kind, by the table negators.tsv."""
    return frozenset(
        word for row in tables.rows("negators") if row["kind"] == kind for word in tables.words(row["words"])
    )


def predicate(head: Token) -> Token:
    """The word that holds the point of a clause: in "it is alleged (I think) that X fled" it is "fled"."""
    clause = head.child("ccomp")
    if clause is None or not is_finite(clause):
        return head
    doer, done_to = head.child("nsubj"), head.child("nsubjpass")
    if done_to is not None and done_to.lemma.lower() == "it":
        return clause
    if doer is None or doer.text.lower() not in ("i", "we") or clause.i < head.i or _on_predicate(head):
        return head
    return clause if plays(head, "opinion") else head


def of(head: Token) -> Polarity:
    """The polarity of the clause whose predicate is `head`.

    Negations count by twos: "nobody denies" and "did not fail to" affirm.
    """
    return "negated" if turns(predicate(head)) % 2 else "affirmed"


def turns(head: Token) -> int:
    """How many words turn the point of the clause round."""
    count = _on_predicate(head) + _in_arguments(head) + _rules_out(head) + _after_nor(head)
    if head.lemma in words("verb") and (head.child("xcomp") or head.child("dobj")):
        count += 1
    following = head.child("xcomp")
    if head.lemma in words("ceasing") and following is not None and following.tag == "VBG":
        count += 1
    if count and head.lemma in words("denial"):
        return 0
    if following is not None and following.pos in ("VERB", "AUX"):
        count += _on_predicate(following)
    return count


def _on_predicate(head: Token) -> int:
    """1 when "not", "never", "no longer", "neither … nor" stands with the verb, else 0."""
    for child in head.children:
        word = child.lemma.lower()
        if child.dep == "neg" or plain(child) == "n't":
            return 0 if _goes_on(child) else 1
        if child.dep in ("advmod", "preconj", "cc") and child.i < head.i and word in words("adverb"):
            return 0 if _goes_on(child) else 1
        if child.dep in ("advmod", "npadvmod", "amod") and any(
            _is_no(grandchild) for grandchild in child.children
        ):
            return 1
    return 0


def _goes_on(negation: Token) -> bool:
    """Is it "not only …", which denies nothing?"""
    near = [*negation.children, *negation.head.children]
    return any(word.i == negation.i + 1 and word.lemma.lower() in words("only") for word in near)


def _is_no(token: Token) -> bool:
    return token.lemma.lower() == "no" and token.dep in ("neg", "det", "advmod")


def _in_arguments(head: Token) -> int:
    """1 when subject or object is none: "nobody came", "found no trace", "ended without a deal"."""
    for child in head.children:
        if child.dep in SUBJECTS | {"dobj", "attr"} and is_none(child):
            return 1
        if child.dep == "prep" and child.lemma.lower() == "without" and head.lemma in words("exit"):
            return 1
    return 0


def is_none(noun: Token) -> bool:
    """Is it "nobody", "no one", "none of them", "no evidence"?"""
    if noun.lemma.lower() in words("pronoun"):
        return True
    return any(
        child.dep in ("det", "neg", "advmod")
        and child.lemma.lower() in words("determiner")
        and child.i < noun.i
        for child in noun.children
    )


def _rules_out(head: Token) -> int:
    """1 more for "did not rule out", which leaves open rather than denies."""
    return int(
        head.lemma == "rule" and any(child.dep == "prt" and child.lemma == "out" for child in head.children)
    )


def _after_nor(head: Token) -> int:
    """1 for the second verb of "neither praised nor criticised", else 0."""
    if head.dep != "conj":
        return 0
    return int(any(word.lemma.lower() == "nor" and word.i < head.i for word in head.head.children))
