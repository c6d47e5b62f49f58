"""Identifiers made of content: the same words give the same id on every machine."""

from hashlib import blake2b, sha256


def digest(*parts: object) -> str:
    """Sixteen hexadecimal digits for a sequence of values, told apart by their place and their `str`."""
    joined = "\x1f".join(str(part) for part in parts)
    return blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def sha256_of(text: str) -> str:
    """The sha256 of a text in UTF-8, in hexadecimal, as reports give it."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
