"""The pictures of the map: nothing that is written lies on anything else, and nobody moves when others do."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_person, rate, remove_person
from relmap.core.map import Map
from relmap.core.pictures.seating import seated
from relmap.core.records import Function, Person
from relmap.core.trust_graph import TrustGraph
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.map.drawing import Job, made
from relmap.ui.map.line_limits import AT_FIRST, AT_MOST, FIRST_LEAST
from relmap.ui.map.look import Look
from relmap.ui.map.picture import Frame, Picture, PictureKind
from relmap.ui.theme import DARK, LIGHT, Theme, font
from tests.bench.company import company
from tests.ui.map.pictures import FRAME, names, overlapping, path_to, picture_of
from tests.workfrance import best_known, workfrance

KINDS: tuple[PictureKind, ...] = ("around", "company")
FRAMES = [FRAME, Frame(632, 544), Frame(1400, 860)]


@pytest.fixture(scope="module")
def sample() -> Map:
    return sample_map(today())


@pytest.mark.parametrize("frame", FRAMES, ids=str)
@pytest.mark.parametrize("topic", ["Billing dispute", "Gas safety", "Data protection", ""])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_written_lies_on_anything_in_the_sample(
    qtbot: QtBot, sample: Map, kind: PictureKind, topic: str, frame: Frame
) -> None:
    path = path_to(sample, ASKER, topic) if topic else ()
    picture = picture_of(sample, ASKER, kind, path=path, frame=frame, least=3 if kind == "company" else 1)
    assert list(overlapping(picture)) == []
    assert len(names(picture)) >= len(picture.dots) * (0.85 if frame.width > 800 else 0.6)
    size = picture.frame.size
    assert all(name.left() >= 0 and name.right() <= size.width() for name in names(picture))
    assert all(name.top() >= 0 and name.bottom() <= size.height() for name in names(picture))


@pytest.mark.parametrize("strangers", [0, 1])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_written_lies_on_anything_with_211_people(
    qtbot: QtBot, kind: PictureKind, strangers: int
) -> None:
    map = workfrance()
    picture = picture_of(map, best_known(map), kind, strangers=strangers, least=4 if kind == "company" else 1)
    assert list(overlapping(picture)) == []
    assert len(names(picture)) >= min(60, len(picture.dots) // 2)
    assert {label.text for label in picture.labels} >= {function.name for function in map.functions.values()}


def test_zooming_in_shows_more_names(qtbot: QtBot) -> None:
    map = workfrance()
    shown = [
        len(picture_of(map, best_known(map), "company", frame=Frame(888, 644, zoom)).names)
        for zoom in (1.0, 2.0, 4.0)
    ]
    assert shown[0] < shown[1] < shown[2] == len(map.people)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_everyone_on_the_path_has_their_whole_name(qtbot: QtBot, sample: Map, theme: Theme) -> None:
    look = Look(theme, font("caption"), font("text", semibold=True), font("text", semibold=True))
    path = path_to(sample, ASKER, "Gas safety")
    picture = picture_of(sample, ASKER, path=path, look=look)
    assert len(path) == 3
    for call in path:
        assert picture.names[call.target].text == sample.people[call.target].name
        assert picture.names[call.target].ink == theme.ink


def test_a_long_name_is_cut_to_one_line(qtbot: QtBot) -> None:
    long = "<img src=x> " + "Wolfeschlegelsteinhausenbergerdorff " * 8
    map = Map([Function(id="f", name=long), *(Person(id=id, name=long, function="f") for id in "abc")])
    for kind in KINDS:
        for label in picture_of(map, "a", kind).names.values():
            assert len(label.text) <= 24
            assert label.text.endswith("…")


@pytest.mark.parametrize("kind", KINDS)
def test_zero_pixels_are_moved_by_anyone_else(qtbot: QtBot, kind: PictureKind) -> None:
    map = sample_map(today())
    stranger = next(id for id in map.people if id != ASKER and id not in set(map.known_to(ASKER)))
    steps = [
        lambda map: put_person(map, Person(id="new", name="Aaron First", function=next(iter(map.functions)))),
        lambda map: rate(map, ASKER, stranger, 4, today()),
        lambda map: remove_person(map, next(id for id in map.people if id not in (ASKER, stranger, "new"))),
        lambda map: put_person(map, replace(map.people["new"], name="Zoltan Last")),
    ]
    for step in steps:
        before = _points(picture_of(map, ASKER, kind))
        map.apply(seated(map, step(map)))
        after = _points(picture_of(map, ASKER, kind))
        moved = {id for id in before.keys() & after.keys() if before[id] != after[id]}
        assert moved <= {stranger, "new"}


def test_names_stay_on_their_side_when_others_change(qtbot: QtBot, sample: Map) -> None:
    before = picture_of(sample, ASKER)
    slots = {id: label.slot for id, label in before.names.items()}
    map = sample.snapshot()
    map.apply(
        seated(map, put_person(map, Person(id="new", name="Aaron First", function=next(iter(map.functions)))))
    )
    job = Job(today(), before.wanted, _look(), before.frame, slots, None)
    after = made(map, TrustGraph(map, today()), job, bool).picture
    kept = [id for id in slots if id in after.names and after.names[id].slot == slots[id]]
    assert len(kept) >= len(slots) - 2


def test_only_relationships_from_the_strength_asked_for_are_drawn(qtbot: QtBot, sample: Map) -> None:
    for kind in KINDS:
        every = picture_of(sample, ASKER, kind, least=1).lines
        strong = picture_of(sample, ASKER, kind, least=4).lines
        assert strong == [line for line in every if line.strength >= 4]
        assert 0 < len(strong) < len(every)


@pytest.mark.parametrize(("frame", "nameless"), [(Frame(884, 628), 0), (Frame(632, 530), 4)], ids=str)
@pytest.mark.parametrize("topic", ["Billing dispute", ""])
def test_everyone_in_the_whole_sample_has_a_name(
    qtbot: QtBot, sample: Map, topic: str, frame: Frame, nameless: int
) -> None:
    path = path_to(sample, ASKER, topic) if topic else ()
    picture = picture_of(sample, ASKER, "company", path=path, frame=frame, least=3)
    assert len(picture.dots) - len(picture.names) <= nameless
    assert list(overlapping(picture)) == []


@pytest.mark.parametrize("people", [300, 2_000])
def test_a_whole_company_begins_with_so_few_lines_that_one_sees_something(qtbot: QtBot, people: int) -> None:
    picture = picture_of(company(people, 10 * people), "p0", "company", least=None)
    assert len(picture.lines) <= AT_FIRST
    assert picture.least > FIRST_LEAST
    assert {line.strength >= picture.least for line in picture.lines} <= {True}


def test_too_many_relationships_are_held_back_but_for_those_of_one_person(qtbot: QtBot) -> None:
    map = company(1_000, 10_000)
    picture = picture_of(map, "p0", "company", least=1)
    assert not picture.lines
    assert len(picture.held_back) > AT_MOST
    one = picture.held_back[0].one
    assert len(picture.lines_of(one)) == len(list(map.known_to(one)))


def test_silent_only_draws_fewer_and_only_those(qtbot: QtBot, sample: Map) -> None:
    every = picture_of(sample, ASKER, "company").lines
    silent = picture_of(sample, ASKER, "company", silent_only=1).lines
    assert 0 < len(silent) < len(every)
    assert all(line in every for line in silent)
    one = silent[0].one
    drawn = picture_of(sample, one, silent_only=1).lines
    assert {line.other for line in drawn} == {
        end
        for line in silent
        for end in (line.one, line.other)
        if one in (line.one, line.other) and end != one
    }


def test_with_names_of_everyone_nobody_is_nameless(qtbot: QtBot) -> None:
    map = workfrance()
    picture = picture_of(map, best_known(map), "company", names=1)
    assert picture.names.keys() == picture.dots.keys()


def test_without_strangers_only_those_who_can_be_called_are_drawn(qtbot: QtBot, sample: Map) -> None:
    picture = picture_of(sample, ASKER, strangers=0)
    assert picture.dots.keys() == {ASKER, *(id for id in sample.known_to(ASKER) if id in picture.dots)}
    assert picture.not_drawn > 0


def _points(picture: Picture) -> dict[str, tuple[float, float]]:
    return {id: (dot.x, dot.y) for id, dot in picture.dots.items()}


def _look() -> Look:
    return Look(LIGHT, font("caption"), font("text", semibold=True), font("text", semibold=True))
