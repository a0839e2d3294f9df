"""Learning topics from complaints that people assigned."""

from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relmap.core.records import Complaint, Topic
from relmap.core.topics import Findings, TopicFinder
from tests.core.airline import FILE, accuracy, first_guesses, learned, parted, read
from tests.core.energy import (
    BILLING,
    CONDUCT,
    METERS,
    OUTAGE,
    PORTAL,
    TOPICS,
    VISITS,
    assigned,
    confidence,
    ranking,
)
from tests.shared_data import shared_data

FEW = [
    *assigned(
        BILLING,
        "You took the sum out of my bank two times",
        "The total does not add up",
        "Where is my credit note",
    ),
    *assigned(
        METERS,
        "The display in the cellar is dead",
        "You guess what I use",
        "Nobody reads the thing in the cellar",
    ),
    *assigned(
        OUTAGE, "We sat in the dark", "The lifts are stuck and the lights are off", "Second night by candle"
    ),
]
TEXTS = (
    "They have been charged twice",
    "I was left in the dark",
    "the thing in the cellar",
    "rude man",
    "invoi",
    "asdf qwer",
    "",
)


def test_corrections_teach() -> None:
    text = "the goblin in the cupboard hums"
    before = TopicFinder.learned(TOPICS, FEW).find(text)
    assert not before.sure
    taught = [*FEW, *assigned(CONDUCT, "the goblin hums", "a goblin in our cupboard", "that goblin again")]
    after = TopicFinder.learned(TOPICS, taught).find(text)
    assert after.guesses[0].topic == CONDUCT.id
    assert after.sure


def test_each_correction_teaches_a_little_more() -> None:
    said = ["the goblin hums", "a humming goblin", "goblin in the night", "our goblin", "that goblin again"]
    sure = [
        confidence(TopicFinder.learned(TOPICS, [*FEW, *assigned(CONDUCT, *said[:n])]).find("goblin"), CONDUCT)
        for n in range(len(said) + 1)
    ]
    assert sure == sorted(sure)
    assert sure[0] < sure[1] < sure[-1]


def test_corrections_outweigh_a_topic_s_own_words() -> None:
    text = "the invoice in the portal"
    assert ranking(TopicFinder.from_words(TOPICS).find(text))[0] == BILLING.id
    said = [f"{way} the invoice in the portal {n}" for n in range(6) for way in ("I cannot find", "where is")]
    assert ranking(TopicFinder.learned(TOPICS, assigned(PORTAL, *said)).find(text))[0] == PORTAL.id


def test_a_topic_with_many_complaints_is_known_by_them_more_than_by_its_own_words() -> None:
    of_billing = assigned(BILLING, *[f"credit note {n} is missing" for n in range(40)])
    of_portal = assigned(PORTAL, *[f"the refund page {n} is blank" for n in range(40)])
    text = "refund page"
    assert ranking(TopicFinder.from_words(TOPICS).find(text))[0] == BILLING.id
    findings = TopicFinder.learned(TOPICS, of_billing + of_portal).find(text)
    assert findings.guesses[0].topic == PORTAL.id
    assert confidence(findings, BILLING) < 0.05


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("the engineer did not turn up", VISITS),
        ("password", PORTAL),
        ("She was rude and shouted at me", CONDUCT),
    ],
)
def test_topics_without_complaints_stay_findable(text: str, topic: Topic) -> None:
    many = [
        complaint
        for n in range(20)
        for complaint in [*FEW, *assigned(BILLING, f"credit note {n} is missing")]
    ]
    findings = TopicFinder.learned(TOPICS, many).find(text)
    assert findings.guesses[0].topic == topic.id
    assert findings.sure


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_the_name_of_a_topic_still_finds_it_for_certain(topic: Topic) -> None:
    against = assigned(OUTAGE if topic is not OUTAGE else METERS, *[f"{topic.name} {n}" for n in range(9)])
    findings = TopicFinder.learned(TOPICS, [*FEW, *against]).find(topic.name)
    assert findings.guesses[0].topic == topic.id
    assert findings.guesses[0].confidence > 0.95


def test_learning_is_the_same_each_time_and_in_any_order() -> None:
    answers = [
        [TopicFinder.learned(topics, complaints).find(text) for text in TEXTS]
        for topics, complaints in ((TOPICS, FEW), (TOPICS, FEW), (TOPICS[::-1], FEW[::-1]))
    ]
    assert answers[0] == answers[1] == answers[2]


def test_asking_changes_nothing() -> None:
    finder = TopicFinder.learned(TOPICS, FEW)
    assert [finder.find(text) for text in TEXTS] == [finder.find(text) for text in TEXTS]


def test_complaints_of_a_topic_that_is_gone_are_passed_over() -> None:
    gone = [
        *assigned(Topic(id="gone", name="Gone"), "candle candle", "the dark"),
        Complaint(text="unassigned dark"),
    ]
    with_them, without = (TopicFinder.learned(TOPICS, complaints) for complaints in ([*FEW, *gone], FEW))
    assert [with_them.find(text) for text in TEXTS] == [without.find(text) for text in TEXTS]


@pytest.mark.parametrize("text", ["", " ", "asdf qwer zxcv", "please help me", "42"])
def test_what_points_to_nothing_learned_is_not_guessed_at(text: str) -> None:
    lopsided = [*FEW, *assigned(BILLING, *[f"credit note {n}x" for n in range(50)])]
    assert TopicFinder.learned(TOPICS, lopsided).find(text) == Findings((), sure=False)


def test_a_word_known_from_complaints_alone_may_be_misspelled_or_half_typed() -> None:
    goblin = [*FEW, *assigned(CONDUCT, "the goblin hums", "a goblin", "goblin")]
    finder = TopicFinder.learned(TOPICS, goblin)
    assert ranking(finder.find("gobblin"))[0] == CONDUCT.id
    assert ranking(finder.find("gobl"))[0] == CONDUCT.id


@pytest.mark.parametrize(
    ("topics", "complaints"),
    [
        ((), ()),
        ((), FEW),
        (TOPICS, ()),
        ((BILLING,), FEW),
        (TOPICS, assigned(BILLING, "", "  ", "?!")),
        (TOPICS, assigned(Topic(id="gone", name="Gone"), "the dark")),
    ],
    ids=[
        "nothing",
        "no topics",
        "no complaints",
        "one topic",
        "complaints without words",
        "topics that are gone",
    ],
)
def test_where_there_is_nothing_to_learn_words_must_do(
    topics: list[Topic], complaints: list[Complaint]
) -> None:
    learned, by_words = TopicFinder.learned(topics, complaints), TopicFinder.from_words(topics)
    for text in TEXTS:
        assert learned.find(text) == by_words.find(text)


@pytest.mark.parametrize(
    ("topics", "complaints"),
    [
        ((BILLING, OUTAGE), assigned(BILLING, "credit note")),
        (TOPICS, assigned(BILLING, "credit note")),
        (TOPICS, assigned(BILLING, "credit note", "credit note", "")),
        ((Topic(id="mark", name="???"), OUTAGE), assigned(Topic(id="mark", name=""), "credit note")),
    ],
    ids=["two topics", "one complaint", "the same twice", "a name without words"],
)
def test_little_is_enough_to_learn_from(topics: list[Topic], complaints: list[Complaint]) -> None:
    finder = TopicFinder.learned(topics, complaints)
    assert ranking(finder.find("the credit note"))[0] == complaints[0].topic
    assert ranking(finder.find("a blackout"))[0] == OUTAGE.id


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from(TOPICS), st.text(max_size=30) | st.sampled_from(TEXTS)), max_size=8),
    st.text(max_size=40) | st.sampled_from(TEXTS),
)
def test_confidences_are_shares_in_falling_order(said: list[tuple[Topic, str]], text: str) -> None:
    complaints = [Complaint(text=each, topic=topic.id) for topic, each in said]
    findings = TopicFinder.learned(TOPICS, complaints).find(text, len(TOPICS))
    shares = [guess.confidence for guess in findings.guesses]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
    assert sum(shares) <= 1 + 1e-9
    first, second = (*shares, 0, 0)[:2]
    assert findings.sure == (first >= 0.5 or (first >= 0.3 and first >= 2 * second))


def test_ten_thousand_complaints_of_a_hundred_topics_can_be_learned() -> None:
    topics = [Topic(id=f"t{n}", name=f"Trouble number{n}") for n in range(100)]
    complaints = [
        Complaint(text=f"there is sign{n % 100} and noise{n % 7}", topic=f"t{n % 100}") for n in range(10_000)
    ]
    finder = TopicFinder.learned(topics, complaints)
    assert ranking(finder.find("It has sign42 again"))[0] == "t42"


def test_complaints_about_airlines_find_their_reason() -> None:
    """Tried on a fifth after learning from the rest; TF-IDF with a linear SVM, as they come, reaches .595 and .84."""
    examples, unseen = parted(read(shared_data(*FILE)))
    finder = learned(examples)
    first, among_three = accuracy(lambda text: first_guesses(finder, text), unseen)
    assert first >= 0.60
    assert among_three >= 0.84
    claimed = fmean(finder.find(each.text).guesses[0].confidence for each in unseen)
    assert claimed == pytest.approx(first, abs=0.06)
