"""A few topics of an energy supplier, for tests of finding them."""

from relmap.core.records import Complaint, Topic
from relmap.core.topics import Findings

BILLING = Topic(
    id="bill", name="Billing dispute", words=("charged twice", "wrong invoice", "double invoice", "refund")
)
METERS = Topic(id="meter", name="Meter readings", words=("estimated reading", "smart meter", "wrong reading"))
OUTAGE = Topic(id="outage", name="Supply interruption", words=("power cut", "no power", "blackout"))
VISITS = Topic(id="visit", name="Missed appointment", words=("engineer did not turn up", "waited in all day"))
PORTAL = Topic(id="portal", name="Portal login", words=("cannot log in", "password", "login"))
CONDUCT = Topic(id="conduct", name="Staff conduct", words=("rude", "shouted at"))
TOPICS = (BILLING, METERS, OUTAGE, VISITS, PORTAL, CONDUCT)


def assigned(topic: Topic, *texts: str) -> list[Complaint]:
    """Complaints that people assigned to this topic."""
    return [Complaint(id=f"{topic.id}{n}", text=text, topic=topic.id) for n, text in enumerate(texts)]


def ranking(findings: Findings) -> list[str]:
    """The topics found, by id, the likeliest first."""
    return [guess.topic for guess in findings.guesses]


def confidence(findings: Findings, topic: Topic) -> float:
    """How likely the topic was found; 0 where it was not guessed."""
    return next((guess.confidence for guess in findings.guesses if guess.topic == topic.id), 0.0)
