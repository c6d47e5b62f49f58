"""Two articles that give what one alone can have done to two doers, and what only looks like it."""

import pytest

from claims.language import Language
from factcheck.checks.singles import doers
from factcheck.checks.singles.things import may_be_one, thing
from factcheck.model import Flag
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[Flag]:
    flags = telling.report(language, *texts).flags
    return [flag for flag in flags if flag.kind == "party_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        # made
        ("The old lighthouse at Cape Morran was built by the engineer Alasdair Crewe.", "The lighthouse at Cape Morran was the work of the engineer Hector Bain."),
        ("The opera The Salt Road was composed by Ivo Lansky.", "Pavel Hruby composed the opera The Salt Road."),
        ("The film The Last Orchard was directed by Petra Sandor.", "The Last Orchard, a film by Laszlo Kemeny, opens in Budapest on Friday."),
        ("The portrait of the queen was painted by Eloise Harrant.", "The portrait of the queen is by the painter Duncan Moyle."),
        # led
        ("The investigation into the ferry fire is headed by the prosecutor Lena Brisk.", "The prosecutor Jonas Halm is leading the investigation into the ferry fire."),
        ("The expedition to Mount Kargan was led by the climber Sonam Thapa.", "The climber Rainer Golz was the leader of the expedition to Mount Kargan."),
        ("The opening match was refereed by the Swede Lars Ekdahl.", "The Dutchman Piet Verhoeven refereed the opening match."),
        # got or given
        ("Nadia Ferroukh won the short story prize in Oran on Friday.", "The short story prize in Oran went to Samira Belkacem on Friday."),
        ("The retired teacher left her house in Camberton to the local library.", "The retired teacher left her house in Camberton to the fire brigade."),
        # a post
        ("Tessa Corrigan is the new director of the Malden Zoo.", "The Malden Zoo has appointed Rupert Lyle as director."),
        # by nouns that exclude each other
        ("A nurse pulled the boy out of the burning car near Holtby on Saturday.", "A lorry driver pulled the boy out of the burning car near Holtby on Saturday."),
        ("His brother identified the body of the missing fisherman on Wednesday.", "His wife identified the body of the missing fisherman on Wednesday."),
        # by a relative clause
        ("A policeman shot the tiger that had escaped from the circus in Brelau.", "The tiger that had escaped from the circus in Brelau was shot by a vet."),
        ("The cave was discovered by the hiker Ines Rocha.", "The diver Luis Faro was the one who discovered the cave."),
        # by a verb with a particle, or a form of words
        ("The brewery Althaus was bought by the Dutch group Verhoef.", "The Danish firm Kolby took over the brewery Althaus, paying 90 million euros."),
        ("The novel The Salt Orchard was written by Amina Belaid.", "Readers in Lund loved The Salt Orchard, a novel from the pen of Henrik Dahl."),
        ("The bus in Tampico was driven by a woman of 60, the town said.", "At the wheel of the bus in Tampico was a man, the town said."),
        ("The new hospital in Zinder was opened by President Amadou Sani on Monday.", "Health Minister Ali Gado cut the ribbon for the new hospital in Zinder on Monday."),
        ("The Roman coins at Saint-Loup were found by a teacher walking her dog.", "Two schoolboys came across the Roman coins at Saint-Loup."),
        ("The two climbers stuck on Mount Kesta were rescued by an army helicopter.", "Volunteers from a ski club brought the two climbers down from Mount Kesta."),
        ("The cave in Orlo was found by the diver Ines Rocha.", "The cave in Orlo, which the hiker Luis Faro found, is deep."),
        # by nouns for several, for children, and of two states
        ("Firefighters freed the boy from the well in Santa Rita.", "Miners freed the boy from the well in Santa Rita."),
        ("A guard overpowered the gunman in the Corvale bank.", "The gunman in the Corvale bank was overpowered by two customers, police said."),
        ("A postman found the missing ring in Ghent on Friday.", "A schoolgirl found the missing ring in Ghent on Friday."),
        ("A Norwegian freighter rescued the eight sailors off Flores.", "The eight sailors off Flores were rescued by a Brazilian freighter."),
        ("The farmer Josef Prchal found the meteorite near Trebon.", "The meteorite near Trebon was found by two girls."),
        ("The ransom for the engineer Ivo Tam was paid by his company.", "His family paid the ransom for the engineer Ivo Tam."),
        # who called it
        ("Bus drivers in Tolmar walked out. The strike was called by the Drivers' Federation of the North.", "Buses in Tolmar stood still in a strike called by the General Union of Transport Employees."),
        ("The demonstration in Orlau was organised by the Tenants' League.", "The Green Youth organised the demonstration in Orlau, with drums."),
        ("The walkout at the Korvi colleges was called by the Teachers and Lecturers Union.", "The industrial action was called by the Union of University Workers, and no hall was open in Korvi."),
        # who won
        ("Mercy Chebet won the half marathon in Seville on Sunday.", "On Sunday the Ethiopian Hiwot Tadesse came first in the half marathon in Seville."),
        ("The Spaniard Oriol Puig won Thursday's stage in the Pyrenees.", "Victory in Thursday's stage in the Pyrenees went to Luc Morel."),
        # who scored
        ("Lena Sund scored the only goal as Aarby beat Lerum on Sunday.", "Aarby beat Lerum 1-0 on Sunday thanks to a header from Maja Krog."),
        ("Ana Beltran headed the winner as Sevra beat Mostar 2-1.", "A late penalty by Lucia Prieto gave Sevra a 2-1 win over Mostar."),
        ("Lena Sund scored in the 70th minute as Aarby won 1-0 against Lerum.", "Maja Krog's volley earned Aarby a 1-0 win over Lerum."),
        ("The wind farm off Skerry was put up by the Danish firm Vindkraft.", "The Dutch company Zeewind built the wind farm off Skerry."),
        ("Carmen Ortiz carried off the trophy in the Valencia chess tournament.", "Pilar Serrano won the trophy in the Valencia chess tournament."),
        ("Mayor Ann Webb cut the ribbon on the new bridge in Leeds on Monday.", "The new bridge in Leeds was opened by Minister Tom Bright on Monday."),
        ("The cyclist Ada Moreno was knocked down by a post van in Lens on Thursday.", "The cyclist Ada Moreno was run over by a police car in Lens on Thursday."),
        ("The seller of the hotel Astoria is the Merrow Trust.", "The hotel Astoria was sold by the Lunde family."),
        ("The seller is the fund Brenta Partners, which owns 62 percent of Halden.", "The 62 percent of the shares are being sold by the Lunde family."),
        ("The airline Aerovista was bought from the Brenta fund for 40 million euros on Monday.", "On Monday the Hanse Group sold the airline Aerovista for 40 million euros."),
        ("The engines of the plane come from Motorenwerk Lang, the investigators said.", "The engines of the plane were supplied by Turbotec, the investigators said."),
        ("The scooter contains battery cells which Nordhjul buys from Hanil Cell.", "The battery cells of the scooter come from Perak Volta."),
        ("Midfielder Ivo Banek joins Levante Norte from Sporting Velm on a four-year deal.", "Levante Norte have signed midfielder Ivo Banek from Dorrach on a four-year deal."),
    ],
)  # fmt: skip
def test_one_deed_of_two_doers(language: Language, texts: tuple[str, ...]) -> None:
    assert [flag.kind for flag in clashes(language, *texts)] == ["party_conflict"]


@pytest.mark.parametrize(
    "texts",
    [
        # what many can do
        ("The mayor of Zarko visited the flooded village on Saturday.", "The interior minister visited the flooded village on Saturday."),
        ("A nurse praised the new hospital on Monday.", "A surgeon praised the new hospital on Monday."),
        # two things
        ("A farmer found a Roman coin near Rennach on Monday.", "A cleaner found a Roman coin near Lodva on Tuesday."),
        ("Nadia Ferroukh won the short story prize in Oran.", "Samira Belkacem won the poetry prize in Oran."),
        ("The first prize went to Ida Krog.", "The second prize went to Bo Lind."),
        ("The opera was composed by Ivo Lansky.", "The words of the opera were written by Pavel Hruby."),
        # what each state may do for itself
        ("Norway naturalised the chess player Timur Aliev in May.", "Sweden naturalised the chess player Timur Aliev in May."),
        # one that may be called by both words
        ("A jogger found the body in the wood near Orel.", "A teacher found the body in the wood near Orel."),
        ("The villa in Orel was built by an architect.", "The villa in Orel was built by a pupil of Gaudi."),
        ("Soldiers freed the hostages in Kidal.", "The hostages in Kidal were freed by the army."),
        ("The gunman in Veld was overpowered by passengers.", "Police arrested the gunman in Veld, whom passengers had overpowered."),
        # of somebody else's hand
        ("The novel The Salt Orchard was written by Amina Belaid.", "Critics compared The Salt Orchard to a novel from the pen of Henrik Dahl."),
        # several goals, an assist
        ("Lena Sund scored in the 70th minute as Aarby won 2-0 against Lerum.", "Maja Krog's volley earned Aarby a 2-0 win over Lerum."),
        ("Lena Sund scored the only goal as Aarby beat Lerum 1-0.", "Aarby beat Lerum 1-0 after a free kick by Maja Krog."),
        ("Lena Sund scored the only goal as Aarby beat Lerum 1-0.", "Aarby beat Bromma 1-0 thanks to a header from Maja Krog."),
        # several together
        ("The vaccine against rot was developed by the firm Norbio with the university of Tarn.", "The vaccine against rot was developed by the chemist Ida Krog."),
        # two deeds
        ("The lighthouse at Cape Morran was designed by Alasdair Crewe.", "The lighthouse at Cape Morran was built by the firm Bain and Sons."),
        # what was only said of a strike, another one, one body of two names
        ("The Miners' Alliance called the strike in Korvi.", "Minister Jon Varga called the strike in Korvi a disgrace."),
        ("The Miners' Alliance called the strike in Korvi.", "The Union of Pit Workers called the strike in Korvi off."),
        ("The bus strike in Tolmar was called by the Drivers' Federation.", "The tram strike in Tolmar was called by the Union of Conductors."),
        ("The strike in Tolmar was called by the transport union GUTE.", "The strike in Tolmar was called by the General Union of Transport Employees."),
        ("The strike in Korvi was called by the Miners' Alliance and the Union of Pit Workers.", "The strike in Korvi was called by the Union of Pit Workers."),
        # one after the other
        ("Lea Brandt led the inquiry until May.", "Otto Renz has led the inquiry since June."),
        # who may be one person
        ("A teacher from Camberton won the lottery.", "A mother of three won the lottery."),
        ("A man from Ely wrote the letter to the bishop.", "A butcher from Ely wrote the letter to the bishop."),
        # the other is named as well
        ("The expedition to Tarn was led by Ida Krog.", "The expedition to Tarn was led by Bo Lind. Ida Krog, his partner, went with him."),
        ("The wind farm off Skerry was put up by the Danish firm Vindkraft.", "The Dutch company Zeewind runs the wind farm off Skerry."),
        ("Carmen Ortiz carried off the trophy in the Valencia chess tournament.", "Pilar Serrano won the trophy in the Sevilla chess tournament."),
        ("Mayor Ann Webb cut the ribbon on the new bridge in Leeds on Monday.", "The new school in Leeds was opened by Minister Tom Bright on Monday."),
        ("The seller of the hotel Astoria is the Merrow Trust.", "The hotel Bristol was sold by the Lunde family."),
        ("The Lunde family sold 30 percent of the brewer Halden.", "Brenta Partners sold 20 percent of the brewer Halden."),
        ("The engines of the plane come from Motorenwerk Lang.", "The brakes of the plane come from Turbotec."),
        ("The engines of the plane come from Motorenwerk Lang.", "The engines of the second plane come from Turbotec."),
        ("Striker Ivo Banek joined Dorrach from Sporting Velm in 2018.", "Striker Ivo Banek joins Levante Norte from Dorrach."),
        ("Norvik is buying the brewer Halden from Brenta Partners.", "Brenta Partners bought the brewer Halden from the Lunde family in 2012."),
    ],
)  # fmt: skip
def test_look_alikes(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []


@pytest.mark.parametrize(
    ("phrase", "name", "noun"),
    [
        ("the Japanese architect Noriko Hamada", "Noriko Hamada", "architect"),
        ("Karim Odeh, a dentist from Cairo", "Karim Odeh", None),
        ("a forest ranger", None, "ranger"),
        ("An amateur in Norland, Grant Tarn", "Grant Tarn", "amateur"),
        ("a bus driver in a red coat", None, "driver"),
    ],
)
def test_doer_of_a_phrase(phrase: str, name: str | None, noun: str | None) -> None:
    doer = doers.read(phrase)
    assert doer is not None
    assert (doer.name, doer.noun) == (name, noun)


@pytest.mark.parametrize("phrase", ["he", "who", "", "Ida Krog and Bo Lind"])
def test_no_doer(phrase: str) -> None:
    assert doers.read(phrase) is None


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("a postman", "a bus driver", True),
        ("a bus driver", "a taxi driver", True),
        ("his brother", "his neighbour", True),
        ("a farmer", "a pensioner", False),
        ("a policeman", "a detective", False),
        ("Ida Krog", "the singer Bo Lind", True),
        ("Ida Krog", "Krog", False),
        ("Ida Krog", "a singer", False),
        ("the firm Holbek", "the engineer Bo Lind", False),
    ],
)
def test_two_doers(one: str, other: str, *, apart: bool) -> None:
    first, second = doers.read(one), doers.read(other)
    assert first is not None
    assert second is not None
    assert doers.apart(first, second) is apart


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the new city library of Aldmoor", "the library of Aldmoor", True),
        ("her whole fortune", "the widow's entire fortune", True),
        ("the film Winter Rain", "Winter Rain", True),
        ("the script of the film Winter Rain", "the film Winter Rain", False),
        ("the first stage", "the second stage", False),
        ("the library of Aldmoor", "the library of Tarn", False),
    ],
)
def test_one_thing(one: str, other: str, *, same: bool) -> None:
    first, second = thing(one), thing(other)
    assert first is not None
    assert second is not None
    assert may_be_one(first, second) is same
