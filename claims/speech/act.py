"""An act of speech, as the grammar of a sentence shows it."""

from collections.abc import Sequence

from attrs import frozen

from claims.parse import Token
from claims.speech.verbs import Verb, verbs


@frozen(kw_only=True, eq=False)
class Act:
    """One act of speech in one sentence."""

    cue: Token
    """The verb, or the noun or preposition that stands for it."""
    verb: Verb
    """What the table knows of it."""
    speaker: Token | None
    """Head of the words that name the speaker; None for "there are claims that …"."""
    content: tuple[Token, ...]
    """What is said, in order; empty where only a quotation can hold it."""
    frame: tuple[Token, ...]
    """The words of the act itself, in order; empty where its clause is what is said."""
    teller: Token | None = None
    """Head of the words for who quotes the speaker: "the Courier" in "the Courier quoted him as saying"."""
    understood: bool = False
    """True where the speaker is who acts in the sentence before: "The reason given was rust"."""

    @property
    def whole(self) -> bool:
        """Is the clause of the act itself what is said ("X criticised Y")?"""
        return bool(self.content) and not self.frame


def act_of(
    cue: Token, verb: str, speaker: Token | None, said: Sequence[Token], frame: Sequence[Token]
) -> Act:
    """An act whose cue is no verb but means one."""
    return Act(cue=cue, verb=verbs()[verb], speaker=speaker, content=tuple(said), frame=tuple(frame))
