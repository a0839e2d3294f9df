"""The Ask page: who asks, the complaint, its topic, the plan, and why it will work."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.core.records import Outcome
from relmap.core.sentences import what_to_say
from relmap.core.spoken_words import outcome_word
from relmap.ui.address import Address
from relmap.ui.ask.asker_bar import AskerBar
from relmap.ui.ask.other_plans import OtherPlans
from relmap.ui.ask.plan_card import OUTCOMES, PlanCard
from relmap.ui.ask.topic_chips import TopicChips
from relmap.ui.ask.why_card import WhyCard
from relmap.ui.labels import kind
from relmap.ui.links import open_telephone
from relmap.ui.page import Keys, Page
from relmap.ui.question import Question
from relmap.ui.text_field import TextField

WIDEST = 920
EVIDENCE = (224, 304)


class AskPage(Page):
    """Shows the question and its answer, and hands what the user does to the question."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self.asked = AskerBar(question)
        self.field = TextField(t("What does the customer say? Two words are enough"), "question")
        self.field.setText(question.text)
        self.chips = TopicChips(question)
        self.card = PlanCard(question)
        self.others = OtherPlans(question)
        self.evidence = WhyCard(question)
        self._lay_out()
        self._connect()
        self._show()

    def enter(self) -> None:
        if self._question.asker is None and self._question.session.map.people:
            self.asked.asker.setFocus()
        else:
            self.field.setFocus()

    def pick_asker(self) -> None:
        self.asked.pick_asker()

    def keys(self) -> Keys:
        plan = self._question.plan
        if self._question.asker is None:
            return (("Ctrl+Shift+F", t("choose who asks")),)
        if plan is None or not self.card.hasFocus():
            return (("Enter", t("take the plan")),) if plan and self.field.hasFocus() else ()
        call = (("Enter", t("call")),) if self.card.call.isEnabled() else ()
        outcomes = tuple((key, outcome_word(outcome)) for outcome, key in OUTCOMES)
        plans, copy, map = ("Space", t("next plan")), ("C", t("copy")), ("M", t("map"))
        return (*call, plans, copy, map, *outcomes, ("Esc", t("type")))

    # Doing -----------------------------------------------------------------------------------

    def take_plan(self, first: str) -> None:
        """Show the plan that begins with a call to this person (an id), ready for its keys."""
        self._question.choose_plan(first)
        self.card.setFocus()

    def call(self) -> None:
        """Hand the number of the first person to the system's telephone."""
        if self._question.plan is not None:
            first = self._question.session.map.people[self._question.plan.first]
            opened = open_telephone(first.phone)
            said = (
                t(
                    "Calling {name} on {phone}. Log how it went with H, R or N.",
                    name=first.name,
                    phone=first.phone,
                )
                if opened
                else t(
                    "No program here takes telephone calls. The number of {name} is {phone}.",
                    name=first.name,
                    phone=first.phone,
                )
            )
            self.said.emit(said)

    def copy(self) -> None:
        """Put the words for the call on the clipboard."""
        answer, plan = self._question.answer, self._question.plan
        if answer is not None and plan is not None:
            words = what_to_say(self._question.session.map, answer, plan, self._question.text)
            from relmap.ui import clipboard  # loaded when it is first wanted

            clipboard.copy(words)
            self.said.emit(t("Copied: {words}", words=words))

    def log_outcome(self, outcome: Outcome) -> None:
        """Log how the first call went."""
        if self._question.plan is None:
            return
        called = self._question.session.map.people[self._question.plan.first].first_name
        self._question.log_outcome(outcome)
        now = self._question.plan
        onward = ""
        if outcome != "helped" and now is not None:
            is_last = self._question.was_tried(now)
            next_one = self._question.session.map.people[now.first].name
            onward = t("That was the last plan.") if is_last else t("Next: {name}.", name=next_one)
        noted = t("Noted: {name}, {outcome}.", name=called, outcome=outcome_word(outcome))
        self.said.emit(" ".join(said for said in (noted, onward, t("Ctrl+Z takes it back.")) if said))

    def explain(self) -> None:
        """Show why the plan has its score."""
        from relmap.ui.ask.score_dialog import ScoreDialog  # loaded when it is first wanted

        ScoreDialog(self, self._question).exec()

    # Showing ---------------------------------------------------------------------------------

    def _show(self) -> None:
        if self.field.text() != self._question.text:
            self.field.setText(self._question.text)
        self.asked.show_asked()
        self.chips.show_topics()
        self.card.show_answer()
        self.others.show_plans()
        self.evidence.show_why()
        if self._question.asker is None and self.field.hasFocus() and not self._question.text:
            self.enter()
        self.keys_changed.emit()

    def _connect(self) -> None:
        question = self._question
        question.changed.connect(self._show)
        question.notes.changed.connect(self.evidence.show_why)
        self.field.textEdited.connect(question.ask_about)
        self.field.returnPressed.connect(self.card.setFocus)
        self.asked.asker_chosen.connect(self.asker_chosen)
        self.asked.asker_chosen.connect(lambda _: self.field.setFocus())  # what comes next is the complaint
        self.chips.chosen.connect(question.choose_topic)
        self.chips.remembered.connect(question.remember)
        self.others.chosen.connect(self.take_plan)
        self.evidence.scores_asked.connect(self.explain)
        self.card.called.connect(self.call)
        self.card.copied.connect(self.copy)
        self.card.mapped.connect(self._show_on_map)
        self.card.came_out.connect(self.log_outcome)
        self.card.installEventFilter(self)
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the card, and tell the foot of the window when the focus has moved."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.keys_changed.emit()
        if watched is self.card and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _show_on_map(self) -> None:
        self.left_for.emit(Address("map"))

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.field.setFocus()
            self.field.selectAll()
        elif self._question.plan is None:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card.call.click()
        elif key == Qt.Key.Key_Space:
            self._question.next_plan()
        elif key == Qt.Key.Key_C:
            self.copy()
        elif key == Qt.Key.Key_M:
            self._show_on_map()
        else:
            outcome = next((outcome for outcome, letter in OUTCOMES if event.text().upper() == letter), None)
            if outcome is None:
                return False
            self.log_outcome(outcome)
        return True

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(12)
        main.addWidget(self.asked)
        main.addWidget(self.field)
        main.addWidget(self.chips)
        main.addWidget(self.card)
        main.addWidget(self.others)
        main.addStretch()
        beside = QVBoxLayout()
        beside.addWidget(self.evidence)
        beside.addStretch()
        content = kind(QWidget(), "page")
        columns = QHBoxLayout(content)
        columns.setContentsMargins(24, 24, 24, 16)
        columns.setSpacing(24)
        columns.addWidget(_held(main, 0, WIDEST), 5)
        columns.addWidget(_held(beside, *EVIDENCE), 2)
        columns.addStretch()
        scroll = kind(QScrollArea(), "page")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)


def _held(layout: QLayout, least: int, most: int) -> QWidget:
    """A widget around a layout, kept between two widths in pixels."""
    made = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    made.setLayout(layout)
    made.setMinimumWidth(least)
    made.setMaximumWidth(most)
    return made
