"""Finding topics in a text by their words, and how sure that is."""

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relmap.core.records import Topic
from relmap.core.topics import Findings, TopicFinder, likelihood
from tests.core.airline import Told, accuracy, first_guesses
from tests.core.energy import (
    BILLING,
    CONDUCT,
    METERS,
    OUTAGE,
    PORTAL,
    TOPICS,
    VISITS,
    confidence,
    ranking,
)

BY_WORDS = TopicFinder.from_words(TOPICS)
SAMPLE_TOPICS = Path(__file__).parents[2] / "resources" / "sample" / "topics.csv"
UNSEEN = Path(__file__).with_name("unseen_complaints.csv")
A_WORD = st.sampled_from(
    ["charged", "twice", "rude", "power", "late", "no", "the", "Portal", "login", "x", "7", "ö"]
)
SOME_TEXT = st.one_of(st.text(max_size=80), st.lists(A_WORD, max_size=12).map(" ".join))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("They have been charged twice", BILLING),
        ("double invoice", BILLING),
        ("the smart meter shows nothing", METERS),
        ("There is no power in the whole street", OUTAGE),
        ("Your engineer did not turn up, and I waited in all day", VISITS),
        ("she forgot her password", PORTAL),
        ("He was rude to my mother", CONDUCT),
    ],
)
def test_a_complaint_finds_its_topic(text: str, topic: Topic) -> None:
    findings = BY_WORDS.find(text)
    assert findings.guesses[0].topic == topic.id
    assert findings.sure


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("a smrat meter", METERS),
        ("they have been chargd twise", BILLING),
        ("bills", BILLING),
        ("two invoices", BILLING),
        ("they are charging double", BILLING),
        ("a meter was read wrongly", METERS),
        ("black out", OUTAGE),
        ("cannot login", PORTAL),
        ("they shout at us", CONDUCT),
    ],
)
def test_typing_errors_and_forms_of_words_do_not_matter(text: str, topic: Topic) -> None:
    assert ranking(BY_WORDS.find(text))[:1] == [topic.id]


@pytest.mark.parametrize(
    ("text", "topic"),
    [("The statement I was sent is incorrect", BILLING), ("impolite", CONDUCT), ("it is dark", OUTAGE)],
)
def test_a_customer_may_use_other_words_than_the_topic(text: str, topic: Topic) -> None:
    assert ranking(BY_WORDS.find(text))[:1] == [topic.id]


@pytest.mark.parametrize(
    ("text", "topic"), [("invoi", BILLING), ("my engin", VISITS), ("black", OUTAGE), ("passw", PORTAL)]
)
def test_the_word_that_is_being_typed_counts(text: str, topic: Topic) -> None:
    assert ranking(BY_WORDS.find(text))[:1] == [topic.id]


def test_a_word_that_is_finished_is_not_taken_for_the_start_of_another() -> None:
    assert confidence(BY_WORDS.find("app"), VISITS) > 0
    assert confidence(BY_WORDS.find("app."), VISITS) == 0


@pytest.mark.parametrize("finder", [BY_WORDS, TopicFinder.from_words([])], ids=["topics", "no topics"])
@pytest.mark.parametrize(
    "text",
    ["", "  ", "!?", "asdf qwer zxcv", "please help me", "the of and", "日本", "n", "42", "it is not in at"],
)
def test_what_points_to_no_topic_is_not_guessed_at(finder: TopicFinder, text: str) -> None:
    assert finder.find(text) == Findings((), sure=False)


def test_a_text_without_words_does_not_name_a_topic_without_words() -> None:
    finder = TopicFinder.from_words([*TOPICS, Topic(id="mark", name="???")])
    assert finder.find("") == finder.find("?!") == Findings()


def test_what_points_to_two_topics_alike_is_not_sure() -> None:
    findings = BY_WORDS.find("wrong")
    assert set(ranking(findings)) == {"bill", "meter"}
    assert not findings.sure


def test_a_phrase_says_more_than_one_of_its_words() -> None:
    words = [confidence(BY_WORDS.find(text), BILLING) for text in ("charged.", "charged twice.")]
    assert words[0] < words[1]


def test_a_word_of_few_topics_says_more_than_one_of_many() -> None:
    topics = [Topic(id=name, name=name, words=(f"late {name}",)) for name in ("train", "parcel", "answer")]
    finder = TopicFinder.from_words(
        [*topics, Topic(id="refund", name="refund", words=("late", "money back"))]
    )
    assert ranking(finder.find("the parcel is late"))[0] == "parcel"


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
@pytest.mark.parametrize("change", [str, str.upper, str.lower, lambda name: f" {name}. "])
def test_the_name_of_a_topic_finds_it_for_certain(topic: Topic, change: Callable[[str], str]) -> None:
    findings = BY_WORDS.find(change(topic.name))
    assert findings.guesses[0].topic == topic.id
    assert findings.guesses[0].confidence > 0.95


def test_a_name_wins_over_the_words_of_another_topic() -> None:
    other = Topic(
        id="b", name="Refund of a deposit", words=("refund", "refunds", "money back", "refund late")
    )
    for topics in ([Topic(id="a", name="Refund"), other], [other, Topic(id="a", name="Refund")]):
        assert ranking(TopicFinder.from_words(topics).find("refund")) == ["a", "b"]


def test_a_name_of_nothing_but_common_words_can_be_found() -> None:
    finder = TopicFinder.from_words([*TOPICS, Topic(id="other", name="None of these")])
    assert ranking(finder.find("none of these")) == ["other"]


def test_a_long_letter_is_about_what_it_keeps_coming_back_to() -> None:
    chat = " ".join(
        f"In {year} our garden had roses{year} and we had visitors{year}." for year in range(1980, 2020)
    )
    letter = f"{chat} The meter was never read. Every reading was estimated. {chat} One more reading: the smart meter."
    assert ranking(BY_WORDS.find(letter))[0] == METERS.id
    passing = f"{chat} There was no power one night in 1987. {chat}"
    assert BY_WORDS.find("There was no power").sure
    assert not BY_WORDS.find(passing).sure


def test_any_length_of_text_can_be_asked_about_and_its_first_pages_are_read() -> None:
    assert ranking(BY_WORDS.find("charged twice " * 100_000))[0] == BILLING.id
    assert BY_WORDS.find("la " * 1_400 + "charged twice").guesses == ()


def test_many_words_of_a_topic_are_not_too_many() -> None:
    topics = [
        Topic(id=f"t{n}", name=f"n{n}", words=tuple(f"word{n}x{m}" for m in range(400))) for n in range(2)
    ]
    findings = TopicFinder.from_words(topics).find(" ".join(topics[1].words[:300]))
    assert findings.guesses[0].topic == "t1"
    assert findings.guesses[0].confidence == pytest.approx(1)


def test_no_more_guesses_are_given_than_asked_for() -> None:
    text = "rude engineer, no power, wrong invoice, wrong reading, password"
    assert len(BY_WORDS.find(text).guesses) == 5
    assert [guess.topic for guess in BY_WORDS.find(text, 2).guesses] == ranking(BY_WORDS.find(text))[:2]


@given(
    SOME_TEXT,
    st.lists(st.builds(Topic, name=SOME_TEXT, words=st.lists(SOME_TEXT, max_size=3).map(tuple)), max_size=5),
)
def test_confidences_are_shares_in_falling_order(text: str, topics: list[Topic]) -> None:
    findings = TopicFinder.from_words(topics).find(text)
    shares = [guess.confidence for guess in findings.guesses]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
    assert sum(shares) <= 1 + 1e-9
    assert {guess.topic for guess in findings.guesses} <= {topic.id for topic in topics}
    first, second = (*shares, 0, 0)[:2]
    assert findings.sure == (first >= 0.5 or (first >= 0.3 and first >= 2 * second))
    assert TopicFinder.from_words(topics).find(text) == findings


@pytest.mark.parametrize(
    ("confidence", "words"),
    [
        (1, "very likely"),
        (0.8, "very likely"),
        (0.79, "likely"),
        (0.5, "likely"),
        (0.49, "possible"),
        (0.15, "possible"),
    ],
)
def test_a_confidence_can_be_said_in_words(confidence: float, words: str) -> None:
    assert likelihood(confidence) == words


def test_a_low_confidence_has_no_words() -> None:
    assert likelihood(0.14) == ""
    assert likelihood(0) == ""


def test_a_topic_said_to_be_likely_is_one_that_is_sure() -> None:
    for text in (
        "late reading",
        "charged",
        "wrong",
        "power",
        "rude engineer",
        "staff",
        "an engineer",
        "double",
    ):
        findings = BY_WORDS.find(text)
        for guess in findings.guesses[:1]:
            assert findings.sure or "likely" not in likelihood(guess.confidence), text


def test_topics_are_found_without_the_library_that_learns() -> None:
    program = """
import sys
from relmap.core.records import Topic
from relmap.core.topics import TopicFinder
for finder in (TopicFinder.from_words, lambda topics: TopicFinder.learned(topics, [])):
    assert finder([Topic(id="a", name="Billing"), Topic(id="b", name="Power")]).find("billing").sure
print(sorted(set(sys.modules) & {"sklearn", "scipy", "numpy"}))
"""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_complaints_that_nobody_tuned_for_find_their_topic_among_three_with_nothing_learned() -> None:
    with SAMPLE_TOPICS.open(encoding="utf-8", newline="") as file:
        finder = TopicFinder.from_words(
            Topic(id=row["topic"], name=row["topic"], words=tuple(row["words"].split(";")))
            for row in csv.DictReader(file)
        )
    with UNSEEN.open(encoding="utf-8", newline="") as file:
        told = [Told(row["text"], row["topic"]) for row in csv.DictReader(file)]
    _, among_three = accuracy(lambda text: first_guesses(finder, text), told)
    assert len(told) >= 80
    assert among_three >= 0.80
