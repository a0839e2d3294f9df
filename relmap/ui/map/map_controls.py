"""The controls beside the map: which picture, how much is drawn, and what is hidden."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from relmap.core.language import t, tn
from relmap.core.records import STRENGTH_WORDS
from relmap.core.spoken_words import strength_word
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, label, set_button_text
from relmap.ui.map.showing import STRANGERS, Showing
from relmap.ui.tick_box import TickBox


class PictureChips(QWidget):
    """Two chips, one for each picture."""

    def __init__(self, showing: Showing) -> None:
        super().__init__()
        self._showing = showing
        self.around = Chip(t("Around one person"), checkable=True)
        self.company = Chip(t("Company"), checkable=True)
        self.company.setAccessibleName(t("Whole company"))
        row = FlowLayout(6)
        row.addWidget(self.around)
        row.addWidget(self.company)
        self.setLayout(row)
        self.around.clicked.connect(lambda: showing.show_kind("around"))
        self.company.clicked.connect(lambda: showing.show_kind("company"))

    def show_state(self) -> None:
        """Set off the chip of the picture that is shown."""
        self.around.setChecked(self._showing.kind == "around")
        self.company.setChecked(self._showing.kind == "company")


class MapControls(QWidget):
    """Slider and ticks; `bring_back_wanted` asks for everyone who is hidden."""

    bring_back_wanted = Signal()

    def __init__(self, showing: Showing) -> None:
        super().__init__()
        self._showing = showing
        asked = t("Show relationships of at least")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(min(STRENGTH_WORDS), max(STRENGTH_WORDS))
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(asked)
        self.word = label()
        self.too_many = label("", "soft", wrap=True)
        self.silent = TickBox(t("Only those silent for long"))
        self.names = TickBox(t("Names of everyone"))
        self.strangers = TickBox("")
        self.hidden = label("", "text", wrap=True)
        self.back = button(t("Bring back"))
        self.hidden_row = QWidget()
        self._lay_out(asked)
        self.slider.valueChanged.connect(showing.show_least)
        self.silent.clicked.connect(showing.show_silent_only)
        self.names.clicked.connect(showing.show_names)
        self.strangers.clicked.connect(showing.show_strangers)
        self.back.clicked.connect(self.bring_back_wanted)

    def show_state(self, hidden: int, held_back: int) -> None:
        """Show how everything is set, and that so many people are hidden and relationships held back."""
        showing = self._showing
        self.slider.blockSignals(True)  # it follows here, and does not ask
        self.slider.setValue(showing.least)
        self.slider.blockSignals(False)
        word = strength_word(showing.least)
        self.word.setText(word)
        self.slider.setAccessibleDescription(word)
        self.too_many.setVisible(bool(held_back))
        self.too_many.setText(
            tn(
                "{n} relationship is this strong: choose somebody to see theirs.",
                "{n} relationships are this strong: choose somebody to see theirs.",
                held_back,
            )
        )
        self.silent.setChecked(showing.silent_only)
        self.names.setChecked(showing.names)
        count = showing.stranger_count
        around = showing.kind == "around" and showing.centre is not None
        self.strangers.setVisible(around and count > STRANGERS)
        set_button_text(self.strangers, tn("{n} person too far to call", "{n} people too far to call", count))
        self.strangers.setChecked(showing.strangers)
        self.hidden_row.setVisible(bool(hidden))
        self.hidden.setText(tn("Hidden: {n} person", "Hidden: {n} people", hidden))

    def _lay_out(self, asked: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(asked, "caption", wrap=True))
        column.addWidget(self.slider)
        column.addWidget(self.word)
        column.addWidget(self.too_many)
        column.addSpacing(4)
        for tick in (self.silent, self.names, self.strangers):
            column.addWidget(tick)
        row = QHBoxLayout(self.hidden_row)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.hidden, 1)
        row.addWidget(self.back)
        column.addWidget(self.hidden_row)
