"""How a topic stands on a day is told in a few words."""

import pytest
from msgspec.structs import replace

from relmap.core.holding.topic_state import STATES, stands_in, state_of, state_words
from relmap.core.map import Map
from relmap.core.records import Date, Person, Topic

ON = Date(2026, 11, 21)
ANN = Person(id="a", name="Ann Lee")
BO = Person(id="b", name="Bo Park")
TOPIC = Topic(id="t", name="Billing", owner="a", deputies=("z", "b"))


@pytest.mark.parametrize(
    ("owner", "state", "words"),
    [
        (ANN, "owned", ""),
        (replace(ANN, away_from=ON), "owner away", "owner away"),
        (replace(ANN, away_until=Date(2026, 12, 3)), "owner away", "owner away until 3 December"),
        (replace(ANN, left=ON), "owner left", "owner left"),
        (replace(ANN, id="other"), "no owner", "no owner"),
    ],
)
def test_a_topic_stands_as_its_owner_does(owner: Person, state: str, words: str) -> None:
    map = Map([owner, BO, TOPIC])
    assert (state_of(map, TOPIC, ON), state_words(map, TOPIC, ON)) == (state, words)
    assert state in STATES


def test_the_first_deputy_who_can_be_called_stands_in() -> None:
    assert stands_in(Map([BO, TOPIC]), TOPIC, ON) == BO
    assert stands_in(Map([replace(BO, away_from=ON), TOPIC]), TOPIC, ON) is None
    assert stands_in(Map([BO]), replace(TOPIC, deputies=()), ON) is None
