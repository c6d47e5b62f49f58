"""Which family of acts each verb and event noun of the news belongs to, by the table of predicates."""

import pytest

from claims import tables
from claims.events import predicates

VERBS = {
    "kill": "lynch slaughter assassinate suffocate die drown",
    "acquit": "absolve exonerate clear",
    "charge": "arraign indict",
    "arrest": "nab apprehend detain",
    "steal": "burgle pilfer shoplift loot",
    "confess": "confess",
    "testify": "testify",
    "uphold": "uphold",
    "overturn": "overturn quash annul nullify invalidate",
    "crash": "collide crash-land derail",
    "destroy": "obliterate gut level raze",
    "burn": "burn",
    "flood": "submerge deluge inundate",
    "displace": "uproot dislodge displace",
    "hospitalise": "hospitalise hospitalize",
    "conquer": "conquer overrun recapture retake",
    "besiege": "besiege encircle",
    "deploy": "deploy",
    "surrender": "surrender capitulate",
    "foil": "foil thwart avert",
    "dissolve": "dissolve disband",
    "impeach": "impeach",
    "appoint": "designate appoint nominate",
    "found": "co-found establish",
    "start": "commence launch",
    "stop": "discontinue conclude halt",
    "rise": "rocket skyrocket accelerate quicken spike swell",
    "fall": "slide slip dip plummet dwindle decrease nosedive",
    "cut": "trim pare shave shed axe slash",
    "slow": "moderate decelerate slow",
    "approve": "greenlight rubber-stamp endorse",
    "reject": "spurn refuse",
    "repeal": "abolish ditch scrap",
    "postpone": "defer adjourn",
    "criticise": "castigate censure rebuke berate",
    "praise": "commend applaud salute",
    "sell": "offload divest",
    "defeat": "thrash rout vanquish overcome overpower",
    "vaccinate": "immunise immunize inoculate",
    "discover": "unearth spot",
    "bury": "bury inter entomb",
    "crown": "crown enthrone",
    "abdicate": "abdicate",
    "canonise": "canonise canonize",
    "ordain": "ordain consecrate",
    "compensate": "compensate indemnify reimburse",
    "enrol": "enrol enroll",
    "vandalise": "deface daub desecrate",
    "maul": "maul savage gore",
    "hijack": "hijack skyjack",
    "renew": "renew extend prolong",
    "nationalise": "nationalise nationalize",
    "baptise": "baptise christen",
    "repatriate": "repatriate",
    "block": "blockade barricade",
    "forge": "counterfeit falsify",
    "smuggle": "traffic",
}
NOUNS = {
    "crash": "collision pile-up derailment",
    "protest": "sit-in rally",
    "steal": "burglary heist robbery",
    "investigate": "probe inquiry",
    "bury": "burial funeral interment",
    "crown": "coronation enthronement",
    "black_out": "blackout outage",
    "bankrupt": "bankruptcy insolvency liquidation",
    "lay_off": "layoff redundancy",
    "premiere": "premiere",
    "marry": "nuptials wedding",
    "fall": "decrease dip slump",
    "overturn": "annulment",
    "compensate": "compensation",
    "hospitalise": "hospitalisation",
}


def rows(words: dict[str, str]) -> list[tuple[str, str]]:
    """Each word with its family."""
    return [(word, family) for family, listed in words.items() for word in listed.split()]


@pytest.mark.parametrize(("verb", "family"), rows(VERBS))
def test_the_family_of_a_verb(verb: str, family: str) -> None:
    found = predicates.of_verb(verb)
    assert found is not None
    assert found.family == family


@pytest.mark.parametrize(("noun", "family"), rows(NOUNS))
def test_the_family_of_a_noun(noun: str, family: str) -> None:
    found = predicates.of_noun(noun)
    assert found is not None
    assert found.family == family


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("arrest", "release"),
        ("convict", "acquit"),
        ("uphold", "overturn"),
        ("rise", "fall"),
        ("open", "close"),
        ("lay off", "dismiss"),
        ("treat", "hospitalise"),
        ("conquer", "arrest"),
        ("bury", "cremate"),
        ("canonise", "beatify"),
        ("nationalise", "privatise"),
        ("start", "lift off"),
        ("land", "splash down"),
        ("damage", "vandalise"),
    ],
)
def test_two_acts_are_two_families(one: str, other: str) -> None:
    assert predicates.family(one) != predicates.family(other)


@pytest.mark.parametrize("verb", ["take", "run", "hold on", "pick", "go", "fetch", "strike", "hit", "draw"])
def test_a_verb_of_many_meanings_is_of_no_family(verb: str) -> None:
    assert predicates.of_verb(verb) is None


@pytest.mark.parametrize(("column", "words"), [("verbs", "verb"), ("nouns", "noun")])
def test_a_word_belongs_to_one_family(column: str, words: str) -> None:
    listed = [word for row in tables.rows("predicates") for word in tables.words(row[column])]
    assert sorted(set(listed)) == sorted(listed), words
