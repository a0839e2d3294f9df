"""The map around one person: trust is distance, functions are sectors, names do not lie on each other."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from pytestqt.qtbot import QtBot

from relmap.core.answer import answer
from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.radial import radial
from relmap.core.trust_graph import TrustGraph
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.map.map_scene import MapScene
from relmap.ui.theme import DARK, LIGHT, Theme


@pytest.fixture(scope="module")
def map() -> Map:
    return sample_map(today())


def scene_of(
    map: Map, theme: Theme = LIGHT, size: QSizeF | None = None, topic: str = "Billing dispute"
) -> MapScene:
    """The sample company around the asker of the demo, with the path of plan A."""
    graph = TrustGraph(map, today())
    asked = next(each for each in map.topics.values() if each.name == topic)
    [plan, *_] = answer(graph, ASKER, asked).plans
    return MapScene(map, radial(graph, ASKER), plan, theme, size or QSizeF(888, 696))


def names(scene: MapScene) -> list[QRectF]:
    """Where names stand, in scene coordinates."""
    return [dot._name.translated(dot.pos()) for dot in scene.dots.values() if dot._name is not None]


@pytest.mark.parametrize("size", [(888, 696), (632, 590), (1500, 900)])
@pytest.mark.parametrize("topic", ["Billing dispute", "Gas safety", "Data protection"])
def test_no_name_lies_on_another_or_outside(
    qtbot: QtBot, map: Map, size: tuple[int, int], topic: str
) -> None:
    scene = scene_of(map, size=QSizeF(*size), topic=topic)
    shown = names(scene)
    assert len(shown) > len(scene.dots) / 2
    assert not [pair for pair in combinations(shown, 2) if pair[0].intersects(pair[1])]
    assert all(scene.sceneRect().contains(name) for name in shown)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_everyone_on_the_path_has_a_name(qtbot: QtBot, map: Map, theme: Theme) -> None:
    scene = scene_of(map, theme)
    assert len(scene.on_path) == 3
    assert all(scene.dots[id]._name is not None for id in scene.on_path[1:])


def test_the_path_lights_up_call_by_call(qtbot: QtBot, map: Map) -> None:
    scene = scene_of(map)
    whole = [line.line().length() for line in scene.path_lines]
    scene.light(0.25)
    first, second = scene.path_lines
    assert first.isVisible()
    assert not second.isVisible()
    assert first.line().length() == pytest.approx(whole[0] / 2)
    scene.light(1.0)
    assert [line.line().length() for line in scene.path_lines] == pytest.approx(whole)
