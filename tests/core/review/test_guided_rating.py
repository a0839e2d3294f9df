"""The guided rating asks one plain question for each strength, about the two people by name."""

from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Person
from relmap.core.review.guided_rating import QUESTIONS, question

MAP = Map([Person(id="t", name="Tom Reyes"), Person(id="d", name="Dana Whitfield")])


def test_there_is_a_question_for_each_strength() -> None:
    assert set(QUESTIONS) == set(STRENGTH_WORDS)


def test_it_names_both_and_asks_of_the_one_who_would_help() -> None:
    assert question(MAP, ("t", "d"), 5) == "Would Dana Whitfield take a call from Tom Reyes tonight?"
    for strength in QUESTIONS:
        said = question(MAP, ("t", "d"), strength)
        assert "Tom Reyes" in said
        assert "Dana Whitfield" in said
