"""Is the main point of a clause affirmed or negated?"""

from functools import cache

from claims import tables
from claims.claim import Polarity
from claims.parse import Token
from claims.speech.phrases import is_after_nor, is_finite
from claims.speech.verbs import plays

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})
NOT = frozenset({"n't", "n\u2019t"})
FAR = {"far": "from", "anything": "but"}
"""Words with a link that hold a quality off: "far from safe", "anything but safe"."""


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
    if doer is None or doer.text.lower() not in ("i", "we") or clause.i < head.i or on_predicate(head):
        return head
    return clause if plays(head, "opinion") else head


def of(head: Token) -> Polarity:
    """The polarity of the clause whose predicate is `head`.

    Negations count by twos: "nobody denies" and "did not fail to" affirm.
    """
    return "negated" if turns(predicate(head)) % 2 else "affirmed"


def turns(head: Token) -> int:
    """How many words turn the point of the clause round."""
    count = on_predicate(head) + _in_arguments(head) + _rules_out(head) + is_after_nor(head) + _short_of(head)
    if head.lemma in words("verb") and (head.child("xcomp") or head.child("dobj")):
        count += 1
    following = head.child("xcomp")
    if head.lemma in words("ceasing") and following is not None and following.tag == "VBG":
        count += 1
    if count and head.lemma in words("denial"):
        return 0
    if following is not None and following.pos in ("VERB", "AUX") and head.child("dobj", "dative") is None:
        count += on_predicate(following)
    return count


def on_predicate(head: Token) -> int:
    """1 when "not", "never", "no longer", "neither … nor" stands with the verb, else 0."""
    return int(_has_negation(head) and not _is_only_late(head))


def _has_negation(head: Token) -> bool:
    for child in head.children:
        if child.dep == "neg" or child.text.lower() in NOT:
            return not _goes_on(child)
        if child.dep in ("advmod", "preconj", "cc") and child.i < head.i and _is_adverb(child):
            return not _goes_on(child)
        if child.dep in ("advmod", "npadvmod", "amod") and any(map(_is_no, child.children)):
            return True
    return False


def _is_adverb(word: Token) -> bool:
    return word.lemma.lower() in words("adverb")


def _is_only_late(head: Token) -> bool:
    """Is it "did not arrive until Friday", which tells that it did, and when?"""
    return any(
        child.dep in ("prep", "advcl", "mark") and child.i > head.i and _until(child) is not None
        for child in head.children
    )


def _until(child: Token) -> Token | None:
    """The "until" of a phrase or clause of time."""
    word = child if child.dep == "prep" else child.child("mark")
    return word if word is not None and word.lemma.lower() in words("late") else None


def _goes_on(negation: Token) -> bool:
    """Is it "not only …", which denies nothing?"""
    near = [*negation.children, *negation.head.children]
    return any(word.i == negation.i + 1 and word.lemma.lower() in words("only") for word in near)


def _is_no(token: Token) -> bool:
    return token.lemma.lower() == "no" and token.dep in ("neg", "det", "advmod")


def _in_arguments(head: Token) -> int:
    """1 when subject or object is none: "nobody came", "found no trace", "ended without a deal"."""
    for child in head.children:
        if child.dep in ARGUMENTS and is_none(child):
            return 0 if _leaves_certain(child, head) else 1
        if child.dep == "prep" and child.lemma.lower() == "without" and head.lemma in words("exit"):
            return 1
    return 0


def _leaves_certain(noun: Token, head: Token) -> bool:
    """Is it "there is no doubt that …", whose point is what there is no doubt of?"""
    clauses = (
        child for word in (noun, head) for child in word.children if child.dep in ("acl", "ccomp", "relcl")
    )
    return noun.lemma in words("denial") and any(is_finite(clause) for clause in clauses)


def is_none(noun: Token) -> bool:
    """Is it "nobody", "no one", "none of them", "no evidence"?"""
    if noun.lemma.lower() in words("pronoun"):
        return True
    return any(child.i < noun.i and _leaves_none(child, noun) for child in noun.children)


def _leaves_none(child: Token, noun: Token) -> bool:
    """Is it "no" of "no house", "not one" of "not one house", "hardly" of "hardly anyone"?"""
    word = child.lemma.lower()
    if child.dep in ("det", "neg", "advmod") and word in words("determiner"):
        return True
    if child.dep == "neg":
        return not _goes_on(child)
    if child.dep == "nummod" and child.lemma.lower() == "one" and child.child("cc") is None:
        return any(word.dep == "neg" and not _goes_on(word) for word in child.children)
    named_any = noun.text.lower().startswith("any") or any(
        other.dep == "det" and other.lemma.lower() == "any" for other in noun.children
    )
    return child.dep == "advmod" and named_any and word in words("adverb")


def _short_of(head: Token) -> int:
    """1 for "is unable to", "has yet to", "is far from safe", "is anything but safe", else 0."""
    if head.pos not in ("VERB", "AUX"):
        return 0
    for child in head.children:
        word = child.lemma.lower()
        if child.dep == "acomp" and word in words("predicate"):
            return 1
        if child.dep == "advmod" and word == "yet" and (following := head.child("xcomp")):
            return int(following.tag == "VB" and following.i > child.i)
        if word in FAR and _link_to_quality(child) == FAR[word]:
            return 1
    return 0


def _link_to_quality(word: Token) -> str | None:
    """The "from" of "far from safe", the "but" of "anything but safe"; None before a place or thing."""
    for link in word.children:
        if link.dep == "prep" and any(child.pos == "ADJ" for child in (*link.children, *word.children)):
            return link.lemma.lower()
    return None


def _rules_out(head: Token) -> int:
    """1 more for "did not rule out", which leaves open rather than denies."""
    return int(
        head.lemma == "rule" and any(child.dep == "prt" and child.lemma == "out" for child in head.children)
    )
