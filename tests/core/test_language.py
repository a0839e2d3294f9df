"""Parts are put into a text so that it can be read, whatever they are written in."""

import pytest

from relmap.core.edits import rate
from relmap.core.language import Strong, plain, sentence, t, tn
from relmap.core.map import Map
from relmap.core.records import Person
from relmap.core.words import folded

ALI, OMAR = "علي", "עומר"
HELD = "\u2068{}\u2069"


def test_names_written_from_right_to_left_keep_their_side_of_an_arrow() -> None:
    map = Map([Person(id="a", name=ALI), Person(id="o", name=OMAR)])
    label = rate(map, "a", "o", 4, None).label
    assert label == f"{HELD.format(ALI)} → {HELD.format(OMAR)}, trusted"


def test_so_they_do_in_a_sentence_with_parts_set_off() -> None:
    said = sentence("{before} → {after}", before=ALI, after=Strong(OMAR))
    assert plain(said) == f"{HELD.format(ALI)} → {HELD.format(OMAR)}"
    assert isinstance(said[-1], Strong)


@pytest.mark.parametrize("name", ["Dana", "Zoë <b>", "Влад", "陳"])
def test_others_are_put_in_as_they_are(name: str) -> None:
    assert t("{one} → {other}", one=name, other=3) == f"{name} → 3"


def test_a_sentence_that_begins_with_such_a_name_is_still_written_from_left_to_right() -> None:
    assert t("{name} rated you", name=ALI) == f"{HELD.format(ALI)} rated you"
    assert (
        tn("{n} person of {name}", "{n} people of {name}", 2, name=ALI) == f"2 people of {HELD.format(ALI)}"
    )


def test_what_holds_a_name_is_no_part_of_its_words() -> None:
    assert folded(HELD.format(OMAR)) == folded(OMAR)
