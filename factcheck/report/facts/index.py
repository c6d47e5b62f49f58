"""What the table of facts looks up in a report: claims, names, offices."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from attrs import frozen

Json = Mapping[str, Any]


@frozen(kw_only=True)
class Index:
    """A report of the contract, its parts by what they are asked for; a part that is absent is empty."""

    document: Json
    """The report."""

    @cached_property
    def articles(self) -> dict[str, Json]:
        """By id, in the order of the report."""
        return {one["id"]: one for one in self.document["articles"]}

    @cached_property
    def claims(self) -> dict[str, Json]:
        """By id."""
        return {one["id"]: one for one in self.document["claims"]}

    @cached_property
    def names(self) -> dict[str, str]:
        """Canonical names by the entity's id."""
        return {one["id"]: one["name"] for one in self.document["entities"]}

    @cached_property
    def _mentions(self) -> dict[str, Sequence[Json]]:
        return {one["id"]: one["mentions"] for one in self.document["entities"]}

    @cached_property
    def _titled_at(self) -> dict[tuple[str, int], str]:
        return {
            (claim["article"], role["span"]["start"]): role["person"]
            for claim in self.document["claims"]
            for role in claim.get("roles") or ()
        }

    @cached_property
    def _named_at(self) -> dict[tuple[str, int], str]:
        return {
            (mention["article"], mention["span"]["start"]): entity
            for entity, mentions in sorted(self._mentions.items())
            for mention in mentions
        }

    def person(self, sides: Sequence[Json]) -> str:
        """Id of the first whose title or name begins where a side does; "" for nobody known."""
        for side in sides:
            if side["span"] is not None:
                place = side["article"], side["span"]["start"]
                found = self._titled_at.get(place) or self._named_at.get(place)
                if found:
                    return found
        return ""

    def fullest(self, entity: str) -> dict[str, Json]:
        """The longest name that each article uses for an entity, as a span, by article."""
        found: dict[str, Json] = {}
        for mention in self._mentions.get(entity, ()):
            span, held = mention["span"], found.get(mention["article"])
            if mention["how"] in ("name", "short", "alias") and (
                held is None or len(span["exact"]) > len(held["exact"])
            ):
                found[mention["article"]] = span
        return found

    @cached_property
    def offices(self) -> dict[str, dict[str, Json]]:
        """By person the first title that each article gives, as a span, by article."""
        found: defaultdict[str, dict[str, Json]] = defaultdict(dict)
        for claim in self.document["claims"]:
            for role in claim.get("roles") or ():
                found[role["person"]].setdefault(claim["article"], role["span"])
        return found

    def told(self, claim: str | None) -> Json:
        """A claim; an empty one where there is none."""
        return self.claims.get(claim or "", {})
