"""The question that is being asked: who asks, about what, for which day; and the answer to it.

Pages show it and change it through its methods; it reconsiders whenever the question or the map changes.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relmap.core.answer import Answer, answer
from relmap.core.change import EditError
from relmap.core.dates import today
from relmap.core.fields import clean_lines
from relmap.core.paths import Plan
from relmap.core.records import Complaint, Contact, Date, Outcome, Person, Topic
from relmap.ui.notes import Notes
from relmap.ui.session import Session
from relmap.ui.topic_finding import TopicFinding

if TYPE_CHECKING:
    from relmap.core.topics import Findings


class Question(QObject):
    """Asker, day, text, topic and plan; `changed` tells that any of them or the answer is another.

    `on` is the day for which is asked, `text` what the customer said, `findings` the topics in it, `answer` the
    answer, None where there is none, with the reason in `refusal` where it was refused. `notes` says whether the
    pages show the notes of the map.
    """

    changed = Signal()

    def __init__(
        self, session: Session, topics: TopicFinding, asker: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.notes = Notes(self)
        self._topics = topics
        self._asker = asker
        self._day: Date | None = None
        self.on = today()
        self.text = ""
        self._chosen = ""
        self._first = ""
        self._logged: set[str] = set()
        self.findings: Findings | None = None
        self.answer: Answer | None = None
        self.refusal = ""
        self._reconsider()
        session.changed.connect(self._reconsider)
        topics.improved.connect(self._reconsider)

    # What is asked ---------------------------------------------------------------------------

    @property
    def asker(self) -> Person | None:
        """Who asks, or None while nobody was chosen or they are no longer in the map."""
        return self.session.map.people.get(self._asker)

    @property
    def topic(self) -> Topic | None:
        """The topic chosen, else the likeliest one if the finder is sure enough."""
        topics = self.session.map.topics
        if self._chosen in topics:
            return topics[self._chosen]
        if self.findings is not None and self.findings.sure:
            return topics.get(self.findings.guesses[0].topic)
        return None

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The plans of the answer, the strongest first; none while there is no answer."""
        return self.answer.plans if self.answer else ()

    @property
    def plan(self) -> Plan | None:
        """The plan that is shown: the one chosen, else the best whose first call was not tried in vain."""
        chosen = [plan for plan in self.plans if plan.first == self._first]
        untried = [plan for plan in self.plans if not self.was_tried(plan)]
        return next(iter(chosen or untried or self.plans), None)

    def was_tried(self, plan: Plan) -> bool:
        """Whether the first call of this plan was made in vain since the question was asked."""
        return plan.first in self._tried

    @property
    def is_remembered(self) -> bool:
        """Whether these very words are kept as a complaint of this topic already."""
        said, topic = clean_lines(self.text), self.topic
        return topic is not None and any(
            complaint.text == said and complaint.topic == topic.id
            for complaint in self.session.map.complaints.values()
        )

    # Asking ----------------------------------------------------------------------------------

    def ask_for(self, person: str) -> None:
        """Let this person (an id) be the one who asks."""
        self._asker = person
        self._afresh()

    def ask_on(self, day: Date | None) -> None:
        """Ask for this day; None is today."""
        self._day = day
        self._afresh()

    def ask_about(self, text: str) -> None:
        """Ask about this text; a topic that was chosen for another text is let go."""
        self.text = text
        self._chosen = ""
        self._afresh()

    def choose_topic(self, topic: str) -> None:
        """Say which topic (an id) it is."""
        self._chosen = topic
        self._afresh()

    def choose_plan(self, first: str) -> None:
        """Show the plan that begins with a call to this person (an id)."""
        self._first = first
        self.changed.emit()

    def next_plan(self) -> None:
        """Show the plan after the one shown, and the first after the last."""
        if self.plan is not None:
            self.choose_plan(self.plans[(self.plans.index(self.plan) + 1) % len(self.plans)].first)

    def follow_the_day(self) -> None:
        """Ask anew where a night has passed since, and the question is for today."""
        if self._day is None and self.on != today():
            self._reconsider()

    def say_anew(self) -> None:
        """Say why it was refused in the language that is spoken now."""
        self._reconsider()

    # What came of it -------------------------------------------------------------------------

    def log_outcome(self, outcome: Outcome) -> None:
        """Log how the first call of the plan went; unless it helped, the next plan is shown."""
        if self.plan is None:
            return
        from relmap.core.edits import log_contact  # loaded when it is first wanted

        call = Contact(source=self._asker, target=self.plan.first, on=today(), kind="call", outcome=outcome)
        self._logged.add(call.id)
        self._first = call.target if outcome == "helped" else ""
        self.session.edit(lambda map: log_contact(map, call))

    def remember(self) -> None:
        """Keep the text as a complaint of the topic, so that the topics learn from it."""
        if self.topic is None or not clean_lines(self.text):
            return
        from relmap.core.edits import log_complaint  # loaded when it is first wanted

        asker = self.asker.id if self.asker else ""
        complaint = Complaint(text=self.text, topic=self.topic.id, received_on=today(), received_by=asker)
        self._chosen = self.topic.id
        self.session.edit(lambda map: log_complaint(map, complaint))

    # Reconsidering ---------------------------------------------------------------------------

    @property
    def _tried(self) -> set[str]:
        contacts = (self.session.map.contacts.get(call) for call in self._logged)
        return {contact.target for contact in contacts if contact and contact.outcome != "helped"}

    def _afresh(self) -> None:
        self._first = ""
        self._logged.clear()
        self._reconsider()

    def _reconsider(self) -> None:
        self.on = self._day or today()
        self.findings = self._topics.find(self.text)
        self.answer, self.refusal = None, ""
        if self.topic is not None and self.asker is not None:
            try:
                self.answer = answer(self.session.graph(self.on), self.asker.id, self.topic)
            except EditError as problem:
                self.refusal = str(problem)
        self.changed.emit()
