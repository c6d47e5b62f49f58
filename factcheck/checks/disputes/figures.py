"""Two parties that give one thing two figures: so many marched, say the police; four times as many, say those who called for it."""

from collections.abc import Iterator, Sequence

from claims.claim import Claim
from factcheck.checks.speech import voices
from factcheck.matching.pairs import Pair
from factcheck.model import Comparison
from factcheck.story import Story


def find(story: Story, pairs: Sequence[Pair]) -> Iterator[tuple[Claim, Claim, Comparison]]:
    """Matched claims of two voices whose amounts cannot both hold, with what was compared.

    Nothing where they date it differently too, so that it is another time; where either speaker is only a "he" of
    whom nobody knows who is meant; or where both are one voice.
    """
    for pair in pairs:
        differ = {
            excuse.comparison.aspect: excuse for excuse in pair.excused if excuse.reason == "other_speaker"
        }
        if "number" in differ and "date" not in differ and _two_voices(story, pair.left, pair.right):
            yield pair.left, pair.right, differ["number"].comparison


def _two_voices(story: Story, left: Claim, right: Claim) -> bool:
    speakers = (left.speaker, right.speaker)
    if any(speaker is None or voices.is_pronoun(speaker) for speaker in speakers):
        return False
    return voices.compare(story, left, right) != "one"
