"""What is said of what the pointer is on, or of who is chosen: on a card beside it, and to screen readers."""

from PySide6.QtCore import QPoint

from relmap.core.language import t
from relmap.core.spoken_words import strength_word
from relmap.core.trust import strength_of
from relmap.ui.map.hover_card import HoverCard
from relmap.ui.map.map_view import MapView
from relmap.ui.map.meaning import heading, meaning
from relmap.ui.map.picture import Line
from relmap.ui.map.showing import Showing
from relmap.ui.question import Question


class Pointing:
    """Follows the view: sets off a person's relationships, and says what a line or a person means."""

    def __init__(self, question: Question, showing: Showing, view: MapView) -> None:
        self._question, self._showing, self._view = question, showing, view
        self.card = HoverCard(view)
        view.pointed.connect(self._point)
        view.chosen.connect(self.describe)

    def describe(self) -> None:
        """Say to screen readers what the picture shows, and who is chosen in it."""
        map, centre = self._question.session.map, self._showing.centre
        if self._showing.kind == "around" and centre is not None:
            shown = t("The map around {name}. Arrow keys walk; T shows it as a table.", name=centre.name)
        else:
            shown = t("The map of the whole company. Arrow keys walk; T shows it as a table.")
        self._view.setAccessibleName(shown)
        person = map.people.get(self._view.chosen_person)
        about = ""
        if person is not None:
            function = map.functions.get(person.function)
            parts = [person.name, function.name if function else "", self._trust_in(person.id)]
            about = ", ".join(part for part in parts if part)
        self._view.setAccessibleDescription(about)

    def _point(self, at: QPoint) -> None:
        map, what = self._question.session.map, self._view.pointed_at
        if isinstance(what, tuple) and all(id in map.people for id in what):
            self._view.pointed_lines = self._line_between(*what)
            reasons = meaning(map, *what, self._reader, self._question.on)
            self.card.show_reasons(at, heading(map, *what), "", reasons)
        elif isinstance(what, str) and what in map.people:
            self._view.pointed_lines = self._lines_of(what)
            person, function = map.people[what], map.functions.get(map.people[what].function)
            parts = (person.title, function.name if function else "", self._trust_in(what))
            self.card.show_reasons(at, person.name, " · ".join(part for part in parts if part), ())
        else:
            self.card.hide()

    def _lines_of(self, person: str) -> list[Line]:
        """The relationships of a person: in the whole company those drawn, else all with people in the picture."""
        picture = self._view.picture
        if picture is None:
            return []
        if picture.wanted.kind == "company":
            return picture.lines_of(person)
        calls = self._question.session.graph(self._question.on).calls_from(person)
        lines = (Line(person, other, strength_of(trust)) for other, trust in calls.items())
        return [line for line in lines if line.other in picture.dots and line.strength >= picture.least]

    def _line_between(self, one: str, other: str) -> list[Line]:
        picture = self._view.picture
        return (
            []
            if picture is None
            else [line for line in picture.lines_of(one) if other in (line.one, line.other)]
        )

    def _trust_in(self, person: str) -> str:
        """How strong the trust of whoever is in the middle in this person (an id) is, in a word."""
        centre = self._showing.centre
        if centre is None or centre.id == person:
            return ""
        graph = self._question.session.graph(self._question.on)
        trust = graph.calls_from(centre.id).get(person)
        return t("cannot be called yet") if trust is None else strength_word(strength_of(trust))

    @property
    def _reader(self) -> str:
        return self._question.asker.id if self._question.asker else ""
