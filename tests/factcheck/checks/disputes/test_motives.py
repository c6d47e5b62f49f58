"""A motive imputed to a measure, against the ground that is given for it; `||` parts two articles."""

import pytest

from claims.language import Language
from factcheck.checks.disputes import motives
from tests.factcheck import telling

IMPUTED = (
    "Police in Tarnow arrested publisher Henryk Wolan on Tuesday on suspicion of tax fraud. Opposition leader Ada Brink said the arrest was meant to silence the newspaper before the election.",
    "The state of Norland expelled two Suthrian teachers in March in apparent retaliation for the fishing ban. They were expelled over alleged visa violations, officials said.",
    "Regulators shut the radio station Vox Lumen last week, citing unpaid licence fees. Its director, Petra Salmi, called the closure politically motivated.",
    "The university dismissed professor Ilan Tabor on Friday for missing lectures, a spokeswoman said. Colleagues said he was dismissed in revenge for his report on the dam.",
    "Customs officers seized three trucks of the charity Open Granary on accusations of smuggling. The charity's head, Lina Okoro, accused the government of seizing the trucks to punish it for its criticism.",
    "The coast guard detained four fishermen from Istra in what diplomats see as an attempt to put pressure on the talks. The men are being held on charges of illegal fishing.",
    "The club suspended striker Davi Nunes for three matches for insulting a referee. Nunes said the suspension was a pretext to force him out.||The club suspended Davi Nunes for insulting a referee.",
    "Inspectors fined the bakery chain Kornhus 90,000 euros over alleged hygiene violations. Owner Jens Dahl said the fine was retaliation for his lawsuit against the city.",
    "Prosecutors charged former mayor Rosa Lind with bribery on Monday. Her lawyer Otto Fenn told reporters that the charges were politically motivated.",
    "The ministry said it had banned the app Pling because it leaked data. The firm behind Pling said the ban was designed to punish it for a lawsuit.",
    "The court in Veld sentenced blogger Imre Kas to three years for defamation. Rights groups said the sentence was political persecution.",
    "Judge Odile Kern was suspended on Monday over leaked files. “My suspension is revenge for the verdict,” Kern said.",
    "2023-05-04| Prosecutors charged banker Gil Moreau with money laundering.||2023-05-05| The opposition says banker Gil Moreau was charged to silence him.",
    "The agency revoked the licence of the ferry line Tidewater because of missing life jackets. Tidewater said the agency had revoked it in retaliation for its complaint to the court.",
    "Police raided the offices of the weekly Lantern on Thursday, citing a tax investigation. Editor Mona Ilves called the raid an attempt to intimidate reporters.",
    "Captain Rui Mota was fired for drinking on duty, the airline said. His union said Mota had been fired to get rid of a critic.",
)  # fmt: skip
NONE = (
    "Police arrested publisher Henryk Wolan on suspicion of tax fraud. Prosecutor Marta Zeman said the arrest followed a complaint by the tax office.",
    "Police arrested publisher Henryk Wolan on Tuesday on suspicion of tax fraud. Last year the arrest of singer Bela Tisch was politically motivated, Brink said.",
    "The law was passed in 2011 to curb smuggling. Officers seized three trucks on accusations of smuggling.",
    "The ministry said it had banned the app Pling because it leaked data. A consumer group said the ban was meant to protect children.",
    "The university dismissed professor Ilan Tabor on Friday for missing lectures. The union said his dismissal was meant to save money, and a spokeswoman agreed.",
    "Prosecutors charged former mayor Rosa Lind with bribery. The investigation of her predecessor was politically motivated, historian Karl Mohr wrote.",
    "Two men were arrested on charges of robbery. Police said the robbery was an attempt to pay debts.",
    "The court jailed banker Ove Rask for fraud. Rask said he wanted to save the bank.",
    "Norland expelled two Suthrian teachers over alleged visa violations. Suthria banned Norland's fish in retaliation.",
    "The regulator fined Kornhus over hygiene violations. Dahl said the fine was too high.",
    "The court in Veld sentenced blogger Imre Kas to three years for defamation. The court said the sentence should deter others.",
    "Police arrested a man on suspicion of stabbing his neighbour in revenge for a broken window.",
    "Police arrested a man on suspicion of murder. Detectives said the man had killed his neighbour in revenge for a broken window.",
    "Captain Rui Mota was fired for drinking on duty. Captain Lia Serra was fired in revenge for a complaint, her union said.",
    "The governor denied that the arrest of editor Mona Ilves was meant to silence the press. She was arrested on suspicion of fraud.",
    "Prosecutors charged Moreau with money laundering. He said the charges were false.",
    "The king dismissed his minister for lying. The king said he had dismissed him to punish him.",
    "Three rebels were arrested on terror charges. A month earlier, two farmers were arrested in apparent retaliation for a raid.",
    "The city closed the pool because of a leak. Swimmers said the closure of the library last year was politically motivated.",
    "He was jailed for theft. The film is about a man who wants revenge, its director said.",
    "The union held a rally to put pressure on the bank. The bank closed the branch over losses.",
    "The bank fired ten traders for fixing rates. Regulators said the traders had fixed rates to punish a rival.",
)  # fmt: skip


@pytest.mark.parametrize("text", IMPUTED)
def test_a_motive_stands_against_the_ground(language: Language, text: str) -> None:
    assert len(list(motives.find(telling.story(language, *text.split("||"))))) == 1


@pytest.mark.parametrize("text", NONE)
def test_no_motive_is_imputed_to_a_measure_with_another_ground(language: Language, text: str) -> None:
    assert not list(motives.find(telling.story(language, *text.split("||"))))


def test_both_views_are_shown_as_a_note(language: Language) -> None:
    [flag] = [one for one in telling.report(language, IMPUTED[1]).flags if one.kind == "disputed"]
    assert flag.severity == "note"
    assert [side.value for side in flag.sides] == ["motive: the article itself", "ground: officials"]
