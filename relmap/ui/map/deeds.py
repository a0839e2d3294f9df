"""What one can do on the map, by key and by menu: ask, light a path, swap, put in the middle, move, hide."""

from collections.abc import Callable
from math import atan2

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from relmap.core.edits.pictures import bring_back, hidden_people, hide, move_around, move_to, put_back
from relmap.core.language import t
from relmap.core.pictures.seating import arranged
from relmap.ui.address import Address
from relmap.ui.map.company_picture import to_layout
from relmap.ui.map.map_area import MapArea
from relmap.ui.map.showing import Showing
from relmap.ui.question import Question

KEYS = {
    Qt.Key.Key_A: "ask",
    Qt.Key.Key_P: "path",
    Qt.Key.Key_S: "swap",
    Qt.Key.Key_C: "centre",
    Qt.Key.Key_H: "hide",
    Qt.Key.Key_B: "back",
    Qt.Key.Key_Return: "go",
    Qt.Key.Key_Enter: "go",
    Qt.Key.Key_M: "other",
    Qt.Key.Key_T: "table",
    Qt.Key.Key_Slash: "find",
    Qt.Key.Key_Space: "next",
    Qt.Key.Key_Escape: "let go",
}
OF_A_PERSON = ("ask", "path", "centre", "hide", "back", "go")


class Deeds(QObject):
    """Does what is named. `asked_from` gives who asks from now on, `left_for` where to go, `said` a notice."""

    asked_from = Signal(str)
    left_for = Signal(Address)
    said = Signal(str)
    table_wanted = Signal()

    def __init__(self, question: Question, showing: Showing, area: MapArea) -> None:
        super().__init__(area)
        self._question, self._showing, self._area = question, showing, area

    def press(self, event: QKeyEvent) -> bool:
        """Do what this key means; whether it means anything now."""
        name = KEYS.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if name is None or plain or not self.is_allowed(name):
            return False
        self.do(name)
        return True

    def is_allowed(self, name: str) -> bool:
        """Whether this can be done now."""
        showing, chosen = self._showing, self._chosen
        if name in OF_A_PERSON and chosen not in self._question.session.map.people:
            return False
        centre = showing.centre
        match name:
            case "path":
                return centre is not None and chosen != centre.id
            case "swap":
                return showing.plan is not None or showing.target is not None
            case "hide":
                return centre is None or chosen != centre.id or showing.kind == "company"
            case "back":
                spot = self._question.session.map.spots.get(chosen)
                return spot is not None and (spot.angle is not None or spot.x is not None)
            case "next":
                return len(self._question.plans) > 1 and not showing.is_own
            case "let go":
                return bool(chosen or self._area.view.chosen_pair or showing.is_own)
        return True

    def do(self, name: str) -> None:
        """Do it."""
        self._done_by[name]()

    @property
    def _done_by(self) -> dict[str, Callable[[], None]]:
        chosen, showing = self._chosen, self._showing
        return {
            "ask": lambda: self._ask_from(chosen),
            "path": lambda: showing.light_path_to(chosen),
            "swap": showing.swap_ends,
            "centre": lambda: showing.put_in_the_middle(chosen),
            "hide": lambda: self._hide(chosen),
            "back": lambda: self._question.session.edit(lambda map: put_back(map, chosen)),
            "go": lambda: self.left_for.emit(Address("people", chosen)),
            "other": lambda: showing.show_kind("company" if showing.kind == "around" else "around"),
            "table": self.table_wanted.emit,
            "find": self._begin_search,
            "next": self._question.next_plan,
            "let go": self._let_go,
        }

    def place(self, person: str, to: QPointF) -> None:
        """Have a person (an id) stand at this point of the picture, and stay there."""
        picture, edit = self._area.view.picture, self._question.session.edit
        if picture is None:
            return
        if picture.wanted.kind == "company":
            x, y = to_layout(picture.frame, to)
            edit(lambda map: move_to(map, person, x, y))
            return
        off = to - picture.dots[picture.wanted.centre].at
        wide, high = picture.radii
        angle = atan2(off.x() / wide, -off.y() / high)
        edit(lambda map: move_around(map, person, angle))

    def bring_back(self) -> None:
        """Show everyone again who is hidden."""
        self._question.session.edit(lambda map: bring_back(map, hidden_people(map)))

    def arrange(self) -> None:
        """Give everyone a place afresh."""
        self._question.session.edit(arranged)

    def _ask_from(self, person: str) -> None:
        self.asked_from.emit(person)
        self._area.enter()

    def _begin_search(self) -> None:
        self._area.search.setFocus()
        self._area.search.selectAll()

    def _hide(self, person: str) -> None:
        name = self._question.session.map.people[person].name
        self._area.view.choose("")
        session = self._question.session
        session.edit(lambda map: hide(map, [person]))
        if person in hidden_people(session.map):
            self.said.emit(
                t("{name} is hidden on the map. Nothing was removed: bring them back at the side.", name=name)
            )

    def _let_go(self) -> None:
        if self._chosen or self._area.view.chosen_pair:
            self._area.view.choose("")
        else:
            self._showing.light_path_to("")

    @property
    def _chosen(self) -> str:
        return self._area.view.chosen_person
