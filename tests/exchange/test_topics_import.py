"""Topics from a file: known by name, with an owner and deputies who are in the map or in the same import."""

from pathlib import Path

import pytest

from relmap.core.records import Person, Topic
from tests.exchange.files import brought, imported, refusal, team

TEAM = team(
    Person(id="ada", name="Ada Lund", email="ada@b.example"),
    Person(id="ben", name="Ben Ortiz"),
    Person(id="ben2", name="Ben Ortiz"),
    Person(id="cleo", name="Cleo Marsh"),
    Topic(id="t", name="Billing dispute", owner="ada", deputies=("ben", "cleo"), words=("charged twice",)),
)


def test_owner_deputies_and_words_are_taken_over(tmp_path: Path) -> None:
    map = imported(
        TEAM,
        tmp_path,
        topics='topic,owner,deputies,words\nPower cut,ADA@b.example,cleo; ben2,"no power;""on; then off"""\n',
    )
    (topic,) = (topic for topic in map.topics.values() if topic.name == "Power cut")
    assert (topic.owner, topic.deputies) == ("ada", ("cleo", "ben2"))
    assert topic.words == ("no power", "on; then off")


def test_a_topic_is_known_again_by_its_name_and_keeps_what_the_row_does_not_say(tmp_path: Path) -> None:
    map = imported(TEAM, tmp_path, topics="topic,owner,deputies\nbilling dispute,,ben2\n")
    assert map.topics["t"] == Topic(
        id="t", name="billing dispute", owner="ada", deputies=("ben2",), words=("charged twice",)
    )


def test_a_deputy_who_becomes_the_owner_is_no_longer_a_deputy(tmp_path: Path) -> None:
    map = imported(TEAM, tmp_path, topics="topic,owner\nBilling dispute,ben\n")
    assert (map.topics["t"].owner, map.topics["t"].deputies) == ("ben", ("cleo",))


def test_a_topic_may_have_no_owner_yet(tmp_path: Path) -> None:
    map = imported(TEAM, tmp_path, topics="topic,owner\nPower cut,\n")
    assert [topic.owner for topic in map.topics.values()] == ["ada", ""]


def test_a_row_twice_is_one_topic(tmp_path: Path) -> None:
    found = brought(TEAM, tmp_path, topics="topic,owner\nPower cut,ada\nPower cut,Ada Lund\n")
    assert found.counts["topics"].added == 1


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("Power cut,zoe,\n", "row 2, owner: Nobody in the map has the id, e-mail address or name “zoe”."),
        (
            "Power cut,Ben Ortiz,\n",
            "row 2, owner: “Ben Ortiz” fits 2 people: Ben Ortiz (id ben) and Ben Ortiz (id ben2).",
        ),
        ("Power cut,ada,cleo;zoe\n", "row 2, deputies: Nobody in the map has"),
        ("Power cut,ada,cleo;ada\n", "row 2: The topic Power cut names one person twice."),
        ("Power cut,ada,\npower cut,cleo,\n", "row 3, topic: The topic stands in row 2 with something else."),
        (",ada,\n", "row 2, topic: The name of the topic is missing."),
    ],
)
def test_rows_that_a_map_cannot_hold_are_refused(tmp_path: Path, rows: str, said: str) -> None:
    assert refusal(TEAM, tmp_path, topics=f"topic,owner,deputies\n{rows}").startswith(f"topics.csv, {said}")
