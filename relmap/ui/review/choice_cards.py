"""Five cards to choose a strength from: word, key and meaning; side by side where there is room, else in rows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.spoken_words import capital, strength_word
from relmap.ui.labels import kind, label
from relmap.ui.review.words import CHOICES
from relmap.ui.theme import font

GAP, INSIDE, CAP = 10, 14, 28
"""Pixels between the cards and inside them, and what the cap of a key takes."""


class ChoiceCard(QPushButton):
    """One strength. It is checked where it was chosen today, and `now` where it is what the map says from before."""

    def __init__(self, strength: int, word: str, meaning: str) -> None:
        super().__init__()
        kind(self, "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)  # Enter goes on; Space chooses
        self.word, self.meaning = label(word, "heading"), label(meaning, "caption", wrap=True)
        top = QHBoxLayout()
        top.addWidget(self.word, 1)
        top.addWidget(label(str(strength), "key"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(INSIDE, 10, INSIDE, 12)
        self._column.setSpacing(4)
        self._column.addLayout(top)
        self._column.addWidget(self.meaning)
        self._column.addStretch()
        self.meaning.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.word.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._said = t("{strength}: {meaning}", strength=word, meaning=meaning)
        self.show_state(chosen=False, now=False)

    def show_state(self, *, chosen: bool, now: bool) -> None:
        """Look chosen, or like what the map says now."""
        self.setChecked(chosen)
        kind(self, "choice now" if now and not chosen else "choice")
        if chosen:
            self.setAccessibleName(t("{choice} (chosen)", choice=self._said))
        elif now:
            self.setAccessibleName(t("{choice} (until now)", choice=self._said))
        else:
            self.setAccessibleName(self._said)

    def least_width(self) -> int:
        """Pixels below which its word would not fit."""
        semibold = QFontMetrics(font("text", semibold=True))
        return semibold.horizontalAdvance(self.word.text()) + 2 * INSIDE + CAP

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        width = self.least_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), self._column.minimumSize().height())


class ChoiceCards(QWidget):
    """`chosen` gives the strength that was clicked."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[int, ChoiceCard] = {}
        for strength, meaning in CHOICES:
            card = ChoiceCard(strength, capital(strength_word(strength)), t(meaning))
            card.clicked.connect(lambda _=False, strength=strength: self.chosen.emit(strength))
            self.cards[strength] = card
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.arrange(1200)

    def show_strengths(self, chosen: int, now: int) -> None:
        """Mark what was chosen, and what the map says from before; 0 for none."""
        for strength, card in self.cards.items():
            card.show_state(chosen=strength == chosen, now=strength == now)

    def arrange(self, width: int) -> None:
        """Stand side by side in this width, or in as few rows as it allows."""
        least = max(card.least_width() for card in self.cards.values())
        columns = next((many for many in (5, 3, 2) if many * (least + GAP) - GAP <= width), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards.values()):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
