"""What the window shows while no map is open: what relmap is for, and four ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relmap.ui.labels import button, frame, kind, label

WIDTH = 640


class WelcomePage(QWidget):
    """Offers the sample company, a new map, an import, and a map that exists."""

    sample_wanted = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        kind(self, "page")
        self.sample = button("Look at the sample company", "primary")
        self.new = button("Make a new map …")
        self.bring = button("Import people from files …")
        self.open = button("Open a map …")
        for choice, signal in (
            (self.sample, self.sample_wanted),
            (self.new, self.new_wanted),
            (self.bring, self.import_wanted),
            (self.open, self.open_wanted),
        ):
            choice.clicked.connect(signal)
        card = frame("card")
        card.setFixedWidth(WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 36, 40, 36)
        inside.setSpacing(12)
        inside.addWidget(label("Which colleague can solve it?", "name", wrap=True))
        inside.addWidget(
            label(
                "A customer complains about something that is not yours. relmap knows who owns it, who trusts whom, "
                "and names the colleague to call first, what to say, and whom to call if that fails.",
                "secondary",
                wrap=True,
            )
        )
        inside.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.sample)
        row.addWidget(self.new)
        row.addStretch()
        inside.addLayout(row)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.bring)
        second.addWidget(self.open)
        second.addStretch()
        inside.addLayout(second)
        inside.addSpacing(12)
        inside.addWidget(
            label("The map stays on this computer, in one file that only you can read.", "caption", wrap=True)
        )
        outside = QVBoxLayout(self)
        outside.addStretch()
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(card)
        across.addStretch()
        outside.addLayout(across)
        outside.addStretch()

    def enter(self) -> None:
        """Put the focus on the first choice."""
        self.sample.setFocus()
