"""A field for a passphrase: dots, a button that shows what is typed, and nothing left behind when it is done with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from relmap.core.language import t
from relmap.ui.labels import button, set_button_text
from relmap.ui.text_field import TextField

_UNLEARNED = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""What keyboards on the screen are asked, shown or not: to learn nothing, and to change nothing."""


class PassphraseField(QWidget):
    """One line; `edited` tells that another text stands in it, `entered` that Enter was pressed."""

    edited = Signal()
    entered = Signal()

    def __init__(self, asked: str) -> None:
        super().__init__()
        self.line = TextField(asked)
        self.toggle = button("", "quiet")
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self.toggle.clicked.connect(lambda: self._show(not self.is_shown))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.toggle)
        self._asked = asked
        self._show(False)

    @property
    def is_shown(self) -> bool:
        """Whether the signs stand there and not dots."""
        return self.line.echoMode() == QLineEdit.EchoMode.Normal

    def text(self) -> str:
        """What was typed, without the line breaks that a pasted text may bring."""
        return self.line.text().replace("\r", "").replace("\n", "")

    def forget(self) -> None:
        """Leave nothing in the field, nor in what its undo would bring back."""
        self.line.setText("")  # unlike `clear`, which Ctrl+Z takes back
        self._show(False)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(self.line.inputMethodHints() | _UNLEARNED)
        set_button_text(self.toggle, t("Hide") if shown else t("Show"))
        hide = t("Hide what stands in “{field}”", field=self._asked)
        self.toggle.setAccessibleName(
            hide if shown else t("Show what stands in “{field}”", field=self._asked)
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed when the field is gone, though not when its window is merely made small."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()
