"""What stands before a verb: its subject, as far as the words alone tell it."""

import re

HELPERS = re.compile(
    r"(?:(?:^|\s)(?:has|had|have|was|were|is|are|be|been|being|will|would|to|due|set|expected|scheduled|planned|originally"
    r"|first|also|then|later|only|finally|officially|formally|suddenly|already))*\s*$"
)
"""Helping verbs and adverbs between who and what."""
PRONOUN = re.compile(r"(?:^|[\s“\"])(he|she|it|they)$", re.IGNORECASE)


def before_verb(words: str) -> str:
    """Words that go up to a verb, without its helping verbs and adverbs."""
    helping = HELPERS.search(words)
    return words[: helping.start()] if helping else words


def pronoun(words: str) -> str | None:
    """The pronoun that is the subject of the verb that follows some words, lower case."""
    found = PRONOUN.search(before_verb(words))
    return found[1].lower() if found else None
