"""What the window shows while no map is open: the maps that were open lately, and four ways to begin."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, frame, kind, label, rule, tip
from relmap.ui.theme import scaled

WIDTH, AROUND = 640, 24
MOST_RECENT = 5


class WelcomePage(QWidget):
    """Offers the maps of before whose files are there, the sample company, a new map, an import, and another map."""

    sample_wanted = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(Path)

    def __init__(self, recent: Sequence[Path] = ()) -> None:
        super().__init__()
        kind(self, "page")
        known = [path for path in recent if path.exists()][:MOST_RECENT]
        names = [path.stem for path in known]
        self.recent = [self._recent_button(path, is_only=names.count(path.stem) == 1) for path in known]
        self.sample = button(t("Look at the sample company"), "plain" if known else "primary")
        self.new = button(t("Make a new map …"))
        self.bring = button(t("Import people from files …"))
        self.open = button(t("Open a map …"))
        for choice, signal in (
            (self.sample, self.sample_wanted),
            (self.new, self.new_wanted),
            (self.bring, self.import_wanted),
            (self.open, self.open_wanted),
        ):
            choice.clicked.connect(signal)
        self._lay_out()

    def enter(self) -> None:
        """Put the focus on the first choice."""
        (self.recent[0] if self.recent else self.sample).setFocus()

    def _recent_button(self, path: Path, *, is_only: bool) -> QPushButton:
        """A map by its name, and by its folder where it is not the only one of that name."""
        whole = t("Open {map} in {folder}", map=path.stem, folder=str(path.parent))
        near = t("Open {map} in {folder}", map=path.stem, folder=path.parent.name)
        made = button(t("Open {map}", map=path.stem) if is_only else near, "recent")
        tip(made, str(path))
        made.setAccessibleName(whole)
        made.clicked.connect(partial(self.recent_wanted.emit, path))
        return made

    def _lay_out(self) -> None:
        card = frame("card")
        card.setMaximumWidth(scaled(WIDTH))
        card.setMinimumWidth(min(WIDTH, scaled(WIDTH)))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 36, 40, 36)
        inside.setSpacing(12)
        inside.addWidget(label(t("Which colleague can solve it?"), "name", wrap=True))
        inside.addWidget(
            label(
                t(
                    "A customer complains about something that is not yours. relmap knows who owns it, who trusts "
                    "whom, and names the colleague to call first, what to say, and whom to call if that fails."
                ),
                "secondary",
                wrap=True,
            )
        )
        inside.addSpacing(12)
        if self.recent:
            inside.addWidget(label(t("Go on where you were"), "heading"))
            for made in self.recent:
                inside.addWidget(made)
            inside.addSpacing(4)
            inside.addWidget(rule())
            inside.addSpacing(4)
        choices = FlowLayout(8)
        for choice in (self.sample, self.new, self.bring, self.open):
            choices.addWidget(choice)
        inside.addLayout(choices)
        inside.addSpacing(12)
        inside.addWidget(
            label(
                t("The map stays on this computer, in one file that only you can read."), "caption", wrap=True
            )
        )
        content = kind(QWidget(), "page")
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 1000)  # as wide as it may be
        across.addStretch(1)
        down = QVBoxLayout(content)
        down.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        down.addStretch()
        down.addLayout(across)
        down.addStretch()
        scroll = kind(QScrollArea(), "page")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)
