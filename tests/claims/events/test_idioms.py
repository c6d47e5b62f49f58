"""Idioms that tell an act, in the sentences of news: the family, who does it, and to whom."""

import pytest

from claims import tables
from claims.claim import Event
from claims.events import finding as events
from claims.events import idioms, predicates
from claims.language import Language
from tests import factory

ROWS = """
arrest detective man | Detectives took three men into custody on Tuesday.
arrest - suspect | The suspect was taken into custody on Tuesday.
arrest police driver | Police placed the driver under arrest.
arrest judge dealer | A judge sent the dealer to prison for nine years.
arrest - dealer | The dealer was sent to prison in May.
arrest - forger | The forger was put behind bars for two years.
release - banker | The banker walked free from court on Monday.
release rebel hostage | The rebels set the hostages free.
kill flood people | The floods claimed the lives of 47 people.
kill bomb life | The bomb claimed 14 lives.
kill - passenger | Fourteen passengers lost their lives.
kill - teacher | The teacher took her own life in 2019.
kill - climber | Two climbers froze to death near the summit.
kill regime spy | The regime put the spy to death.
convict jury mayor | The jury found the mayor guilty of fraud.
convict jury mayor not | The jury found the mayor not guilty.
confess banker - | The banker pleaded guilty to fraud.
confess banker - not | The banker pleaded not guilty to fraud.
try - actor | The actor went on trial for assault.
charge prosecutor dealer | Prosecutors brought charges against the dealer.
sue union firm | The union took the firm to court.
fine regulator bank | The regulator hit the bank with a fine of 3 million euros.
reject court appeal | The court dismissed the appeal on Friday.
surrender rebel - | The rebels laid down their arms on Thursday.
surrender gunman - | The gunman turned himself in on Sunday.
kidnap gunman teacher | Gunmen took two teachers hostage.
rescue firefighter worker | Firefighters pulled nine workers from the rubble.
crash - tram | A tram jumped the tracks on Tuesday.
crash - bus | The bus left the road near the bridge.
strand - tanker | The tanker ran aground in the fog.
burn looter depot | Looters set the depot on fire.
burn looter depot | Looters set fire to the depot.
burn - mill | The mill went up in flames.
destroy fire barn | The fire burned the barn to the ground.
displace quake family | The quake left 4,200 families without a roof over their heads.
displace quake family | The quake made 6,800 families homeless.
black_out storm village | The storm left the village without power.
black_out storm village | The storm cut off power to the village.
alarm captain - | The captain sent a distress call at night.
alarm captain - | The captain sent out a mayday.
make_landfall - hurricane | The hurricane made landfall on Wednesday.
make_landfall - hurricane | The hurricane came ashore on Wednesday.
disappear - hiker | A hiker went missing on Friday.
conquer army town | The army took the town on Sunday.
conquer army city | The army captured the city on Sunday.
conquer army port | The army seized control of the port.
conquer rebel town | The town fell to the rebels.
besiege army castle | The army laid siege to the castle.
missile navy missile | The navy fired twelve missiles on Sunday.
shoot guard crowd | Guards opened fire on the crowd.
vote voter - | Voters go to the polls on Sunday.
win party seat | The party took 41 seats in May.
win candidate vote | The candidate received 16,000 votes.
approve senate reform | The senate gave the green light to the reform.
take_effect - accord | The accord came into force on 1 May.
take_effect - law | The law took effect on 1 May.
swear_in - president | The president took office on Monday.
swear_in - president | The president took the oath on Monday.
appoint board engineer | The board picked an engineer as its chairman.
resign - minister | The minister handed in his resignation on Friday.
resign - governor | The governor vacated her post on Monday.
dismiss club coach | The club showed the coach the door.
dismiss - coach | The coach was shown the door on Sunday.
suspend school teacher | The school placed the teacher on leave.
lay_off carmaker job | The carmaker will cut 2,300 jobs.
lay_off carmaker position | The carmaker is shedding 3,200 positions.
hire firm job | The firm will create 300 jobs.
open - theatre | The theatre opened its doors in 1931.
close - bakery | The bakery shut its doors in June.
close operator reactor | The operator took the reactor offline.
stop government subsidy | The government put an end to the subsidy.
stop union strike | The union called off the strike.
stop - talk | The talks came to an end on Monday.
start - project | The project got under way in May.
repeal ministry tunnel | The ministry pulled the plug on the tunnel.
build city library | The city broke ground on the library.
bankrupt - airline | The airline went bust in March.
bankrupt - airline | The airline filed for bankruptcy in March.
win yard contract | The yard landed a contract for two ferries.
recall dairy milk | The dairy pulled the milk from the shelves.
strike nurse - | The nurses downed tools on Monday.
strike pilot - | The pilots went on strike on Monday.
protest thousand - | Thousands took to the streets on Saturday.
defeat visitor champion | The visitors knocked the champions out of the cup.
defeat visitor champion | The visitors eliminated the champions from the cup.
win runner gold | The runner clinched gold in Oslo.
win novelist prize | The prize went to a novelist.
win novelist prize | The novelist took home the prize.
test_positive - sprinter | The sprinter tested positive in June.
test_negative - sprinter | The sprinter tested negative in June.
hospitalise - singer | The singer was rushed to hospital on Sunday.
publish - novel | The novel hit the shelves in May.
sell - painting | The painting went under the hammer in May.
meet minister rival | The minister held talks with her rival.
sever country neighbour | The country cut ties with its neighbour.
praise mayor victim | The mayor paid tribute to the victims.
bear princess girl | The princess gave birth to a girl on Sunday.
marry couple - | The couple tied the knot in May.
bury - bishop | The bishop was laid to rest on Saturday.
arrest judge forger | The judge gave the forger six years in prison.
arrest - forger | The forger was given six years in prison.
sentence judge forger | The judge handed the forger a sentence of six years.
kill fire people | The fire left five people dead.
injure fire guest | The fire left three guests injured.
repeal prosecutor charge | The prosecutor withdrew the charges.
collapse - dam | The dam gave way on Monday.
conquer rebel airport | The rebels seized the airport.
shoot army drone | The army brought down a drone.
sign president bill | The president put his signature to the bill.
dismiss voter mayor | Voters voted the mayor out of office.
dismiss club coach | The club parted ways with its coach on Monday.
strike worker - | Workers walked off the job.
approve regulator drug | The regulator cleared the drug.
hold_rate bank rate | The bank left rates unchanged.
publish - film | The film came out in May.
publish studio film | The studio released the film in May.
publish - film | It is a film released in May.
publish label album | The album released by the label in May sold well.
divorce couple - | The couple split up in May.
abdicate - king | The king gave up the throne in May.
crash - plane | The plane came down in a field.
crash - coach | The coach overturned near the bridge.
sink - trawler | The trawler went down in the storm.
sink - ferry | The ferry overturned in the bay.
collapse - roof | The roof came down at night.
burn fire mill | A fire destroyed the mill on Sunday.
burn fire mill | The mill was destroyed by fire.
run_over van cyclist | A van knocked down a cyclist on Monday.
run_over tram pensioner | The pensioner was knocked down by a tram.
kidnap gunman girl | Gunmen snatched the girl on Monday.
release kidnapper engineer | The kidnappers let the engineer go in May.
evacuate police station | Police cleared the station on Monday.
reject council plan | The council shot down the plan.
overturn court conviction | The court threw out the conviction.
uphold court sentence | The court confirmed the sentence.
steal thief museum | Thieves broke into the museum on Sunday.
hack thief network | Thieves broke into the network in May.
build company fence | The company put up a fence.
build - tower | The tower went up in 1931.
open mayor bridge | The mayor cut the ribbon on the bridge.
open - tram | The tram went into service in May.
close - magazine | The weekly magazine folded in May.
list_shares - company | The company went public in May.
lift_off - rocket | The rocket took off on Monday.
lift_off agency satellite | The agency launched the satellite on Monday.
splash_down - capsule | The capsule splashed down on Monday.
unveil mayor statue | The mayor unveiled a statue on Monday.
win visitor trophy | The visitors carried off the trophy.
score striker - | The striker found the net in May.
dissolve - coalition | The coalition fell apart in May.
quarantine ministry village | The ministry put the village under quarantine.
bury - poet | The poet found his last resting place in the village.
approve ministry reactor not | The ministry refused permission for the reactor.
"""
LOOKALIKES = """
arrest | The museum took three paintings into its collection.
arrest | The chef sent the menu to the printer.
kill | The actor lost his hat.
kill | The storm claimed the title of the wettest in May.
convict | The jury found the answer.
surrender | The workers laid down a carpet.
crash | The minister left the room.
burn | The team set the pace on Monday.
conquer | The tourist took the train on Sunday.
conquer | The price fell to the lowest level in May.
missile | The club fired its coach.
win | The driver took a seat in the bus.
win | The minister went to a fair.
approve | The driver gave a signal to the crowd.
take_effect | The visitors came into the hall.
resign | The waiter handed in the bill.
lay_off | The cook cut the bread.
stop | The porter put the case on the table.
build | The waiter broke a glass on the floor.
bankrupt | The child went home.
strike | The plumber downed a beer.
protest | The pianist took to the stage.
defeat | The maid knocked a vase off the table.
test_positive | The pilot tested the engine.
bear | The king gave a speech to a girl.
marry | The sailor tied a rope.
bury | The mason laid a stone.
collapse | The driver gave way to a bus.
publish | The guests came out of the house.
approve | The waiter cleared the table.
steal | The storm held up the train.
hold_rate | The club held a party.
divorce | The crowd split up at noon.
black_out | The guests left the hotel without breakfast.
crash | The price came down in May.
crash | The court overturned the ruling.
sink | The price went down in May.
burn | The mayor destroyed the letter.
run_over | The mayor knocked down the old hall.
release | The carmaker let the worker go.
acquit | Police cleared the station on Monday.
build | The price of the tower went up.
close | The cook folded the cloth.
lift_off | The guests took off their coats.
missile | The agency launched the satellite on Monday.
unveil | The maker unveiled a car.
dissolve | The crowd broke up at noon.
"""


class NoNames:
    """A text in which nothing is named."""

    def entity_at(self, start: int) -> str | None:
        return None if start >= 0 else ""

    def antecedent(self, token: object) -> str | None:
        return None if token else ""


def told(language: Language, text: str) -> tuple[Event, ...]:
    """The events of a sentence."""
    [(_, [paragraph, *_])] = language.parse([factory.article(text)])
    return events.find(paragraph.sentences[0], NoNames())


def split(table: str) -> list[tuple[str, str]]:
    """The two cells of each line."""
    return [(left, right) for left, _, right in (line.partition(" | ") for line in table.strip().split("\n"))]


@pytest.mark.parametrize(("wanted", "text"), split(ROWS))
def test_an_idiom_tells_an_act(language: Language, wanted: str, text: str) -> None:
    found = [
        " ".join(
            (
                predicates.family(event.predicate),
                event.agent_head or "-",
                event.patient_head or "-",
                *(["not"] if event.polarity == "negated" else []),
            )
        )
        for event in told(language, text)
    ]
    assert wanted in found


@pytest.mark.parametrize(("family", "text"), split(LOOKALIKES))
def test_like_words_tell_another_act(language: Language, family: str, text: str) -> None:
    assert family not in {predicates.family(event.predicate) for event in told(language, text)}


def test_fixed_words_tell_no_event_of_their_own(language: Language) -> None:
    assert [event.predicate for event in told(language, "The princess gave birth to a girl.")] == [
        "give birth"
    ]


def test_the_place_of_an_idiom_is_all_of_its_words(language: Language) -> None:
    text = "The minister handed in his resignation on Friday."
    [event] = told(language, text)
    assert event.span.of(text) == "handed in his resignation"


def test_an_idiom_stands_once_and_in_a_known_family() -> None:
    known = {row["family"] for row in tables.rows("predicates")}
    listed = [(one.text, one.marks) for one in idioms.entries()]
    assert {one.family for one in idioms.entries()} <= known
    assert len(listed) == len(set(listed))


def test_an_idiom_is_no_verb_of_the_table_of_predicates() -> None:
    verbs = {verb for row in tables.rows("predicates") for verb in tables.words(row["verbs"])}
    assert verbs.isdisjoint(one.text for one in idioms.entries())
