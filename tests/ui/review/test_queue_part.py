"""The queue asks one view after another; every key does what its card says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_all, rate, remove_person
from relmap.core.edits.ratings import View
from relmap.core.map import Map
from relmap.core.records import Contact, Person, Relationship
from relmap.ui.review.choice_cards import GAP, ChoiceCards
from relmap.ui.review.guided_card import GuidedCard
from relmap.ui.review.queue_card import QueueCard
from relmap.ui.review.review_page import ReviewPage
from relmap.ui.review.told_card import ToldCard
from tests.ui.review.conftest import MakePage

ENTER, BACK = Qt.Key.Key_Return, Qt.Key.Key_Backspace


@pytest.fixture
def page(company: Map, page_on: MakePage) -> ReviewPage:
    return page_on(company)


def key(keys: str | Qt.Key) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    if isinstance(keys, str):
        QTest.keyClicks(focused, keys)
    else:
        QTest.keyClick(focused, keys)


def asked(page: ReviewPage) -> View:
    assert page.queue.shown is page.queue.card
    assert page.queue.card.asked is not None
    return page.queue.card.asked.view


def viewed(map: Map, view: View) -> Relationship:
    found = map.view(*view)
    assert found is not None
    return found


def checked(cards: ChoiceCards) -> list[int]:
    return [strength for strength, card in cards.cards.items() if card.isChecked()]


def test_it_asks_with_a_reason_and_shows_what_both_think(company: Map, page: ReviewPage) -> None:
    card, view = page.queue.card, asked(page)
    source, target = (company.people[id] for id in view)
    assert card.hasFocus()
    assert card.place.text() == "1 of 15 today"
    assert card.question.text() == f"How does {source.name} see {target.name} today?"
    assert "best path" in card.why.text()
    assert target.first_name in card.other.text()
    assert card.before.text().startswith("Now: ")
    assert card.question.text() in card.accessibleName()


def test_a_digit_rates_as_of_today_and_stays_and_enter_goes_on(company: Map, page: ReviewPage) -> None:
    card, view = page.queue.card, asked(page)
    key("4")
    assert asked(page) == view
    assert (viewed(company, view).strength, viewed(company, view).rated_on) == (4, today())
    assert checked(card.choices) == [4]
    assert card.before.text().startswith("Before: ")
    key("2")
    assert checked(card.choices) == [2]
    key(ENTER)
    assert asked(page) != view
    assert checked(card.choices) == []
    assert card.place.text() == "2 of 15 today"
    assert card.progress.value() == 1


def test_s_skips_and_backspace_goes_back_to_what_was_chosen(company: Map, page: ReviewPage) -> None:
    first = asked(page)
    key("5")
    key(ENTER)
    second = asked(page)
    before = company.view(*second)
    key("s")
    assert company.view(*second) == before
    key(BACK)
    assert asked(page) == second
    key(BACK)
    assert asked(page) == first
    assert checked(page.queue.card.choices) == [5]
    key(BACK)
    assert asked(page) == first


def test_undo_takes_a_rating_back_where_one_stands(company: Map, page: ReviewPage) -> None:
    view = asked(page)
    before = company.view(*view)
    key("1")
    page._session.undo()
    assert company.view(*view) == before
    assert checked(page.queue.card.choices) == []
    key("3")
    key("0")
    assert company.view(*view) is None
    assert page.queue.card.before.text() == "Now: not rated"


def test_t_sets_the_wanted_strength_only_where_one_is_rated(company: Map, page: ReviewPage) -> None:
    while company.view(*asked(page)) is not None:
        key(ENTER)
    unrated = asked(page)
    key("t")
    assert not page.queue.card.waits_for_wanted
    assert not page.queue.card.want.isEnabled()
    key("3")
    assert viewed(company, unrated).wanted is None
    key("t")
    source, target = (company.people[id].name for id in unrated)
    assert page.queue.card.question.text() == f"How should {source} come to see {target}?"
    assert page.keys()[0] == ("1–5", "wanted strength")
    key("4")
    assert (viewed(company, unrated).strength, viewed(company, unrated).wanted) == (3, 4)
    assert "wanted: trusted" in page.queue.card.before.text()
    assert checked(page.queue.card.choices) == [3]
    key("t")
    key(Qt.Key.Key_Escape)
    key("2")
    assert (viewed(company, unrated).strength, viewed(company, unrated).wanted) == (2, 4)


def test_c_notes_that_they_spoke_today_once(company: Map, page: ReviewPage, qtbot: QtBot) -> None:
    view = asked(page)
    key("c")
    [contact] = company.contacts.values()
    assert isinstance(contact, Contact)
    assert (contact.source, contact.target) == view
    assert (contact.on, contact.kind, contact.outcome) == (today(), "call", None)
    assert not page.queue.card.call.isEnabled()
    with qtbot.waitSignal(page._session.refused):
        key("c")
    assert len(company.contacts) == 1


@pytest.mark.parametrize(
    ("answers", "strength"), [("y", 5), ("ny", 4), ("nny", 3), ("nnny", 2), ("nnnny", 1)]
)
def test_the_guided_rating_ends_in_a_strength(
    company: Map, page: ReviewPage, answers: str, strength: int
) -> None:
    view = asked(page)
    key("?")
    guided = page.queue.shown
    assert isinstance(guided, GuidedCard)
    assert guided.hasFocus()
    assert guided.place.text() == "Question 1 of 5"
    assert "tonight?" in guided.question.text()
    for answer in answers:
        key(answer)
    assert asked(page) == view
    assert page.queue.card.hasFocus()
    assert (viewed(company, view).strength, viewed(company, view).rated_on) == (strength, today())


def test_who_never_spoke_is_not_rated_and_escape_leaves_all_as_it_was(company: Map, page: ReviewPage) -> None:
    view = asked(page)
    before = company.view(*view)
    key("?")
    key("n")
    key(Qt.Key.Key_Escape)
    assert asked(page) == view
    assert company.view(*view) == before
    key("3")
    key("?")
    key("n")
    key(BACK)
    assert page.queue.guided.place.text() == "Question 1 of 5"
    for _ in range(5):
        key("n")
    assert company.view(*view) is None


def test_choices_and_keys_can_be_clicked_too(company: Map, page: ReviewPage) -> None:
    view = asked(page)
    page.queue.card.choices.cards[5].click()
    assert viewed(company, view).strength == 5
    page.queue.card.next.click()
    assert asked(page) != view
    page.queue.card.back.click()
    assert asked(page) == view


def test_the_end_says_what_was_done_and_offers_more(company: Map, page: ReviewPage, qtbot: QtBot) -> None:
    for number in range(15):
        if number < 4:
            key("3")
        key(ENTER)
    told = page.queue.shown
    assert isinstance(told, ToldCard)
    assert told.said.text() == "That was all for today."
    assert "You rated 4 views. 11 views were skipped." in told.more.text()
    assert told.hasFocus()
    passed = {item.view for item in (page.queue.queue._items if page.queue.queue else ())}
    with qtbot.waitSignal(page.looking.looked):
        key(ENTER)
    assert page.queue.queue is not None
    assert not passed & {item.view for item in page.queue.queue._items}


def test_backspace_goes_back_from_the_end_too(page: ReviewPage) -> None:
    for _ in range(15):
        key(ENTER)
    assert isinstance(page.queue.shown, ToldCard)
    key(BACK)
    assert isinstance(page.queue.shown, QueueCard)
    assert page.queue.card.place.text() == "15 of 15 today"


def test_what_happens_elsewhere_reshuffles_nothing(company: Map, page: ReviewPage) -> None:
    order = [item.view for item in page.queue.queue._items] if page.queue.queue else []
    page._session.do(rate(company, *order[1], 5, today()))
    key(ENTER)
    assert asked(page) == order[2]
    gone = order[3][0]
    if gone in order[2]:
        gone = order[3][1]
    page._session.do(remove_person(company, gone))
    assert page.queue.queue is not None
    assert all(gone not in item.view for item in page.queue.queue._items)


def test_an_empty_map_says_what_belongs_here_and_how_to_begin(page_on: MakePage, qtbot: QtBot) -> None:
    map = Map([])
    page = page_on(map)
    told = page.queue.told
    assert page.queue.shown is told
    assert (told.said.text(), told.action.accessibleName()) == (
        "Here you look again at who trusts whom.",
        "Add people",
    )
    assert not page.list.isVisible()
    with qtbot.waitSignal(page.left_for) as left:
        key(ENTER)
    assert left.args is not None
    assert left.args[0].page == "people"
    page._session.do(put_all("people", [Person(id="a", name="Ann"), Person(id="b", name="Bob")]))
    assert told.action.accessibleName() == "New relationship …"
    with qtbot.waitSignal(page.looking.looked):
        page._session.do(put_all("views", [Relationship(source="a", target="b", strength=3)]))
    assert page.queue.shown is page.queue.card


def test_a_map_of_fresh_ratings_says_that_nothing_needs_a_look(page_on: MakePage) -> None:
    people = [Person(id="a", name="Ann"), Person(id="b", name="Bob")]
    views = [
        Relationship(source=one, target=other, strength=3, rated_on=today()) for one, other in ("ab", "ba")
    ]
    page = page_on(Map([*people, *views]))
    assert page.queue.told.said.text() == "Nothing needs another look today."


def test_choices_stand_in_rows_where_the_card_is_narrow(qtbot: QtBot) -> None:
    cards = ChoiceCards()
    qtbot.addWidget(cards)

    def columns() -> int:
        return 1 + max(cards._grid.getItemPosition(place)[1] for place in range(5))

    least = max(card.least_width() for card in cards.cards.values()) + GAP
    seen = []
    for width in (5 * least, 5 * least - GAP - 1, 2 * least, least):
        cards.arrange(width)
        seen.append(columns())
    assert seen == [5, 3, 2, 1]
