"""What the ledger says now, as short as the queue needs it."""

from factcheck.ledger.file import JUDGEMENTS_FILE, Ledger
from factcheck.ledger.line import Decision
from factcheck.store.encoding import storable
from factcheck.store.files import readable

Decided = tuple[str, Decision, str]
"""Id of a flag, what was decided, the digest of the words that it was decided on."""


def decided(ledger: Ledger, reviewer: str) -> list[Decided]:
    """What holds now for one reviewer. Raises DeskError."""
    with readable(ledger.path, JUDGEMENTS_FILE):
        query = "SELECT flag, decision, words FROM holding WHERE reviewer = ?"
        return ledger.connection.execute(query, [storable(reviewer)]).fetchall()


def reviewers(ledger: Ledger) -> tuple[tuple[str, int], ...]:
    """Everybody whose judgements hold, with how many, by name. Raises DeskError."""
    with readable(ledger.path, JUDGEMENTS_FILE):
        query = "SELECT reviewer, count(*) FROM current GROUP BY reviewer ORDER BY reviewer"
        return tuple(ledger.connection.execute(query))
