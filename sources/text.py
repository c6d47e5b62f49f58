"""Articles in plain text files."""

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.decoding import Decoded
from sources.errors import UnreadableError

READER = "text"


def read_text(name: str, location: str, decoded: Decoded, fallback: Given) -> Article:
    """The article in a text file, its text untouched. Raises UnreadableError when there is none."""
    if not decoded.text.strip():
        raise UnreadableError("is empty: save the article's text in it")
    provenance = Provenance(location=location, reader=READER, digest=decoded.digest, notes=decoded.notes)
    return assemble(name, decoded.text, provenance, Given(), fallback)
