"""The topics that a complaint may be about, as chips to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from relmap.core.language import t
from relmap.core.map import by_name
from relmap.ui.chip import Chip
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, set_button_text
from relmap.ui.question import Question

MOST = 3
LEAST = 0.03
"""Topics of less confidence are not worth a chip."""


class TopicChips(QWidget):
    """The likeliest topics with how likely they are, the chosen one marked, and a way to all others."""

    chosen = Signal(str)
    remembered = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._chips = [Chip("", checkable=True) for _ in range(MOST + 1)]
        self._topics: list[str] = []
        self.other = Chip(t("Another topic …"))
        self.other.clicked.connect(self._pick_other)
        flow = FlowLayout(8)
        self.setLayout(flow)
        for index, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, index=index: self.chosen.emit(self._topics[index]))
            flow.addWidget(chip)
        flow.addWidget(self.other)
        self.remember = button("", "quiet")
        self.remember.clicked.connect(self.remembered)
        flow.addWidget(self.remember)

    def show_topics(self) -> None:
        """Show what the question's text is about now."""
        topic = self._question.topic
        findings = self._question.findings
        found = findings.guesses[:MOST] if findings else ()
        guesses = {guess.topic: guess.confidence for guess in found if guess.confidence >= LEAST}
        if topic is not None and topic.id not in guesses:
            guesses = {topic.id: 0.0} | guesses
        self._topics = [id for id in guesses if id in self._question.session.map.topics]
        for chip, id in zip(self._chips, self._topics, strict=False):
            self._show_chip(chip, id, guesses[id], topic is not None and id == topic.id)
        for chip in self._chips[len(self._topics) :]:
            chip.hide()
        self.other.setVisible(bool(self._question.session.map.topics))
        set_button_text(self.other, t("Another topic …") if self._topics else t("Choose a topic …"))
        self._show_remember()
        self.updateGeometry()

    def _show_remember(self) -> None:
        """Offer to keep the text as a complaint of this topic: the topics learn from it."""
        topic, known = self._question.topic, self._question.is_remembered
        self.remember.setVisible(topic is not None and bool(self._question.text.strip()))
        self.remember.setEnabled(not known)
        if topic is not None:
            words = t("Remembered") if known else t("Remember as {topic}", topic=topic.name)
            set_button_text(self.remember, words)

    def _show_chip(self, chip: QPushButton, topic: str, confidence: float, chosen: bool) -> None:
        from relmap.core.topics import likelihood  # loaded with the first text that is typed

        name = self._question.session.map.topics[topic].name
        word = likelihood(confidence)
        set_button_text(chip, f"{name}   {word}" if word else name)
        chip.setChecked(chosen)
        chip.show()

    def _pick_other(self) -> None:
        from relmap.ui.picker import Choice, Picker  # loaded when it is first wanted

        topics = by_name(self._question.session.map.topics.values())
        picker = Picker(self, (Choice(topic.id, topic.name) for topic in topics), t("Which topic is it?"))
        picker.picked.connect(self.chosen)
        picker.show_under(self.other)
