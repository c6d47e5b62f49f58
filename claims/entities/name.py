"""A name where it stands in an article, before it is tied to the other places that name the same."""

from collections.abc import Sequence

from attrs import define

from claims.mention import EntityType, How
from claims.parse import Token

TYPES: dict[str, EntityType] = {
    "PERSON": "PERSON", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "NORP": "NORP", "FAC": "FAC",
    "PRODUCT": "PRODUCT", "EVENT": "EVENT", "LAW": "LAW", "WORK_OF_ART": "WORK_OF_ART",
}  # fmt: skip
"""Labels of the model that stand for names; dates, amounts and languages do not."""


@define(eq=False, kw_only=True)
class Name:
    """One name in one place: what the model and the words around it tell of it."""

    tokens: Sequence[Token]
    """The words, in order, never empty."""
    text: str
    """The words as printed."""
    label: EntityType | None = None
    """Type by the model; None when it saw no name here."""
    known: EntityType | None = None
    """Type by the words around it (an office, a form of address, a body noun); outweighs the label."""
    how: How = "name"
    """Kind of naming."""
    country: str | None = None
    """Code of the state that it stands for."""
    doubtful: bool = False
    """True where a part of another state has the same name ("Georgia")."""
    canonical: str | None = None
    """Name in normal form, where the words are not the name ("Canadian authorities")."""
    gender: str | None = None
    """f or m, where a form of address or an office tells."""
    addressed: bool = False
    """True behind a form of address or an office: a surname may follow."""
    knighted: bool = False
    """True behind "Sir" or "Dame", where the given name alone follows as well."""
    introduced: bool = False
    """True where somebody is brought in by this name alone ("surnamed Lin")."""
    office: str | None = None
    """Normal form of the office that stands before it."""
    opens: bool = False
    """True where the sentence begins with it, so that its capital tells nothing."""
    sentence: int = 0
    """Number of its sentence in the article."""

    @property
    def start(self) -> int:
        """First code point in the article's text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.tokens[-1].end

    @property
    def head(self) -> Token:
        """The word that the others hang on."""
        inside = {token.i for token in self.tokens}
        return next((token for token in self.tokens if token.head.i not in inside), self.tokens[-1])
