"""How firmly is the main point of a clause put: asserted, alleged, planned, possible …?"""

from collections.abc import Iterator
from functools import cache

from claims import polarity, tables
from claims.claim import Modality
from claims.parse import Token
from claims.speech.phrases import plain
from claims.speech.verbs import plays, verbs

CONDITIONS = frozenset({"if", "unless"})
ORDER: tuple[Modality, ...] = ("conditional", "denied", "alleged", "possible", "planned")
"""What wins where a clause gives several."""


@cache
def cues(kind: str) -> dict[str, Modality]:
    """The words of one kind in modal_cues.tsv with the modality that they give."""
    known = {modality: modality for modality in ORDER}
    return {
        word: modality
        for row in tables.rows("modal_cues")
        if row["kind"] == kind
        for modality in known.values()
        if modality == row["modality"]
        for word in tables.words(row["words"])
    }


def of(head: Token, *, reported: bool = False) -> Modality:
    """The modality of the clause whose predicate is `head`.

    In reported speech "would" is the past of "will"; elsewhere it depends on something unsaid, but for
    "would not say", which is a refusal.
    """
    point = polarity.predicate(head)
    found = {modality for word in {head, point} for modality in _all(word, reported) if modality}
    return next((modality for modality in ORDER if modality in found), "asserted")


def _all(head: Token, reported: bool) -> Iterator[Modality | None]:
    yield _of_denial(head)
    yield _of_verb(head)
    yield _of_passive(head)
    for child in head.children:
        word = child.lemma.lower()
        if child.dep == "aux":
            yield _of_auxiliary(child, head, reported)
        elif child.dep == "advmod":
            yield cues("adverb").get(word)
        elif child.dep in ("advcl", "prep") and _is_condition(child):
            yield "conditional"
        elif child.dep in ("acomp", "oprd"):
            yield _of_predicate(child)
        elif child.dep in ("ccomp", "parataxis"):
            yield _of_aside(child)
        yield _of_noun(child, head)


def _is_condition(clause: Token) -> bool:
    """Is it "if …" or "unless …", and not "even if …"?"""
    mark = clause.child("mark")
    if mark is None or mark.lemma.lower() not in CONDITIONS:
        return False
    return not any(
        word.i == mark.i - 1 and word.lemma.lower() == "even" for word in (*mark.children, *clause.children)
    )


def _of_auxiliary(word: Token, head: Token, reported: bool) -> Modality | None:
    """The modality of "will", "may", "could"; "could not" states what was impossible."""
    if word.lemma.lower() == "would" or plain(word) == "'d":
        if head.lemma in verbs() and polarity.turns(head):
            return None
        return "planned" if reported else "conditional"
    modality = cues("auxiliary").get(_full(word))
    if modality == "possible" and word.text.lower() == "could" and polarity.turns(head):
        return None
    return modality


def _full(word: Token) -> str:
    """The auxiliary without contraction: "wo" of "won't" is "will"."""
    return {"wo": "will", "'ll": "will"}.get(plain(word), word.lemma.lower())


def _of_denial(head: Token) -> Modality | None:
    """Denied for "X denied …" and "X rejected the claim"; left open by "X did not rule out …"."""
    if head.lemma == "rule" and head.child("prt") and polarity.of(head) == "affirmed":
        return "possible"
    verb = verbs().get(head.lemma)
    if verb is None or verb.modality != "denied" or head.child("nsubjpass") or _is_contradicted(head):
        return None
    objects = [child for child in head.children if child.dep == "dobj"]
    clause = head.child("ccomp", "xcomp") is not None
    return (
        "denied" if clause or "obj" in verb.act or any(plays(found, "claim") for found in objects) else None
    )


def _is_contradicted(denial: Token) -> bool:
    """Is it "nobody denies", "did not deny"?"""
    return any(child.dep == "neg" for child in denial.children) or any(
        child.dep == "nsubj" and polarity.is_none(child) for child in denial.children
    )


def _of_verb(head: Token) -> Modality | None:
    """The modality of "plans to", "intends to", "is to", "is going to"."""
    following = head.child("xcomp")
    if following is None or following.child("aux") is None:
        return None
    if head.lemma == "be" and following.tag == "VB":
        return "planned"
    if head.lemma == "go" and head.tag == "VBG":
        return "planned"
    return cues("verb").get(head.lemma)


def _of_passive(head: Token) -> Modality | None:
    """The modality of "is accused of", "is believed to", "is expected to"."""
    if head.child("auxpass") is None and not (head.tag == "VBN" and head.child("aux")):
        return None
    modality = cues("passive").get(head.lemma)
    if modality == "planned" or head.child("agent") is None:
        return modality
    return None


def _of_predicate(word: Token) -> Modality | None:
    """The modality of "is likely to", "is due to"."""
    if word.child("xcomp") is None and word.lemma.lower() not in ("possible", "likely", "unlikely"):
        return None
    return cues("predicate").get(word.lemma.lower())


def _of_aside(clause: Token) -> Modality | None:
    """Alleged for ", it is alleged"."""
    expletive = clause.child("nsubjpass")
    if expletive is None or expletive.lemma.lower() != "it":
        return None
    return "alleged" if cues("passive").get(clause.lemma) == "alleged" else None


def _of_noun(child: Token, head: Token) -> Modality | None:
    """The modality of "there are allegations", "on suspicion of", "the alleged payments"."""
    noun = (
        child.child("pobj")
        if child.dep == "prep" and child.lemma.lower() in ("on", "over", "under")
        else child
    )
    if noun is None or noun.pos != "NOUN":
        return None
    if noun.dep in ("nsubj", "nsubjpass", "dobj") and any(
        word.dep == "amod" and word.lemma.lower() in cues("adjective") for word in noun.children
    ):
        return "alleged"
    modality = cues("noun").get(noun.lemma)
    held = modality == "alleged" and (noun.dep == "pobj" or head.lemma == "be")
    planned = modality == "planned" and head.lemma == "have" and noun.dep == "dobj"
    return modality if (held and noun.dep in ("pobj", "attr")) or planned else None
