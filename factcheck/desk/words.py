"""The words that a flag rests on, as a digest: a judgement holds as long as they stand."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from factcheck.ledger.line import SideWords


def words_digest(flag: Mapping[str, Any]) -> str:
    """Sixteen hexadecimal digits for the words of a flag's sides.

    White space, the place in the article and how many articles use the same words do not count, so that an edit
    elsewhere or one more reprint of a report does not ask a reviewer again.
    """
    words = sorted({side_words(side) for side in flag["sides"]})
    return blake2b("\x1f".join(words).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def basis(flag: Mapping[str, Any]) -> tuple[SideWords, ...]:
    """The words of a flag's sides with their sentences, each once and sorted; the flag as the desk keeps it."""
    return tuple(sorted({(side_words(side), sentence_words(side)) for side in flag["sides"]}))


def side_words(side: Mapping[str, Any]) -> str:
    """What one side says, white space evened out; for a whole article its id and value."""
    span = side.get("span")
    return " ".join((str(span["exact"]) if span else f"{side['article']} {side['value']}").split())


def sentence_words(side: Mapping[str, Any]) -> str:
    """The sentence of a side, or its words where none is known, white space evened out."""
    span = side.get("sentence")
    return " ".join(str(span["exact"]).split()) if span else side_words(side)
