"""The map as it was, open in the window in the place of the map of today, which stays open underneath."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relmap.core.dates import day_and_year
from relmap.core.history.steps import map_before, map_on
from relmap.core.language import t
from relmap.core.map import Map
from relmap.ui.address import Address
from relmap.ui.desk import MAP, PLACES, Desk
from relmap.ui.files import Opened, Trouble
from relmap.ui.history.past_desk import PastDesk
from relmap.ui.map_files import MapFiles
from relmap.ui.open_map import OpenMap
from relmap.ui.past_map import PastFile
from relmap.ui.past_moment import PastMoment
from relmap.ui.preferences import Preferences

if TYPE_CHECKING:
    from relmap.ui.guard import Guard


class PastOpenMap(OpenMap):
    """A map of the past, which takes no edits; what guards it and what is done to its file is that of `live`.

    `today_wanted` tells that one wants to go back to the map of today.
    """

    today_wanted = Signal()

    def __init__(
        self,
        live: OpenMap,
        moment: PastMoment,
        who: Callable[[], str],
        preferences: Preferences,
        files: MapFiles,
        window: QWidget,
    ) -> None:
        self._live, self.moment = live, moment
        self._file = file = PastFile(live.session.file, moment.day)
        file.trouble = Trouble("past", moment.said)
        super().__init__(Opened(_map_at(live.session.map, moment), file), who, preferences, files, window)
        question, asked = self.desk.question, live.desk.question
        question.notes.hidden = asked.notes.hidden
        if asked.asker is not None:
            question.ask_for(asked.asker.id)
        question.ask_on(moment.day)
        question.ask_about(asked.text)
        live.changed.connect(self._follow_live)

    @property
    def title(self) -> str:
        company = self.session.map.company.name or self.path.stem
        return t("{company}, {day} – relmap", company=company, day=day_and_year(self.moment.day))

    @property
    def guard(self) -> "Guard":
        """It locks the map of today, and this one with it."""
        return self._live.guard

    def begin(self, here: Address | None) -> None:
        """Go where one was in another map of the past, or else to the Map page."""
        self.desk.go(here or Address(PLACES[MAP].name))

    def say_anew(self) -> Desk:
        """Make all pages anew in the language that is spoken now; the desk that was there until now."""
        self._file.trouble = Trouble("past", self.moment.said)
        here = self.desk.here
        before = self.renew_desk()
        self.begin(here)
        return before

    def save_copy(self) -> None:
        self._refuse()

    def show_backups(self) -> None:
        self._refuse()

    def hide_notes(self) -> None:
        """Here and in the map of today."""
        super().hide_notes()
        self._live.desk.question.notes.hidden = self.hides_notes

    def _follow_live(self) -> None:
        """The map of today may have a passphrase from now on, or none any more."""
        if self._file.is_sealed != self._live.session.file.is_sealed:
            self._file.is_sealed = self._live.session.file.is_sealed
            self.changed.emit()

    def _refuse(self) -> None:
        self.failed.emit(self.moment.said)

    def _remember_here(self) -> None:
        """What is remembered is where one was in the map of today."""

    def _new_desk(self) -> Desk:
        desk = PastDesk(self._question, self.moment)
        desk.said.connect(self.said)
        desk.find_wanted.connect(self.find_wanted)
        desk.stack.currentChanged.connect(self.gone)
        desk.past_wanted.connect(self.past_wanted)
        desk.today_wanted.connect(self.today_wanted)
        return desk


def _map_at(map: Map, moment: PastMoment) -> Map:
    return map_before(map, moment.step) if moment.step else map_on(map, moment.day)
