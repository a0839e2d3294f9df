"""Topics and customers, by keyboard alone, through the real `main()`."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relmap.storage.opening import load
from relmap.ui.customers.customers_page import CustomersPage
from relmap.ui.desk import ASK, CUSTOMERS, TOPICS
from relmap.ui.topics.topics_page import TopicsPage
from tests.e2e.driving import ASKER, Driven, choose_asker, drive, person

MOST_TABS = 40


def topics_page(driven: Driven) -> TopicsPage:
    """The Topics page, which is gone to."""
    driven.press("Ctrl+6")
    page = driven.desk.page(TOPICS)
    assert isinstance(page, TopicsPage)
    return page


def customers_page(driven: Driven) -> CustomersPage:
    """The Customers page, which is gone to."""
    driven.press("Ctrl+7")
    page = driven.desk.page(CUSTOMERS)
    assert isinstance(page, CustomersPage)
    return page


def tab_to(driven: Driven, is_wanted: Callable[[QWidget], bool]) -> None:
    """Press Tab until the focus is where it is wanted."""
    for _ in range(MOST_TABS):
        focused = QApplication.focusWidget()
        if focused is not None and is_wanted(focused):
            return
        driven.press("Tab")
    raise AssertionError("Tab does not lead there")


def pick(driven: Driven, words: str) -> None:
    """Type a part of a name at a chooser, take the first that fits, and be back in the window."""
    for letter in words:  # the list opens at the first one
        driven.type(letter)
    driven.press("Return")
    driven.come_back()


def test_a_topic_whose_owner_left_is_told_and_given_to_its_deputy_by_two_keys(
    company: Path, qtbot: QtBot
) -> None:
    def steps(driven: Driven) -> None:
        page = topics_page(driven)
        assert page.warnings.isVisible()
        driven.press("W")
        driven.press("O")
        assert driven.notice == "Zoë Vermeulen owns Moving home now. Ctrl+Z takes it back."
        assert not page.warnings.isVisible()
        driven.press("Ctrl+Z")
        assert page.warnings.isVisible()
        driven.press("Ctrl+Shift+Z")

    assert drive([str(company)], qtbot, steps) == 0
    map = load(company).map
    [topic] = [topic for topic in map.topics.values() if topic.name == "Moving home"]
    assert topic.owner == person(map, "Zoë Vermeulen")
    assert topic.owner not in topic.deputies


def test_a_new_topic_with_owner_deputy_and_words_is_typed_and_asked_about(
    company: Path, qtbot: QtBot
) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        topics_page(driven)
        driven.press("N")
        driven.type("Street lights")
        driven.press("Return")
        driven.press("Tab")
        tab_to(driven, lambda widget: widget.accessibleName() == "Owner: Nobody yet")
        pick(driven, "aoife")
        tab_to(driven, lambda widget: widget.accessibleName() == "Add a deputy")
        pick(driven, "hamish")
        tab_to(driven, lambda widget: widget.accessibleName() == "Words")
        driven.type("lamp, dark street")
        driven.press("Return")
        driven.press("Escape")
        driven.press("A")
        assert driven.desk.place == ASK
        assert driven.headline == "Call Aoife Brennan"

    assert drive([str(company)], qtbot, steps) == 0
    map = load(company).map
    [topic] = [topic for topic in map.topics.values() if topic.name == "Street lights"]
    assert (topic.owner, topic.deputies) == (
        person(map, "Aoife Brennan"),
        (person(map, "Hamish Galbraith"),),
    )
    assert topic.words == ("lamp", "dark street")


def test_a_customer_gets_a_host_and_is_removed_and_brought_back(company: Path, qtbot: QtBot) -> None:
    before = load(company).map

    def steps(driven: Driven) -> None:
        page = customers_page(driven)
        driven.press("/")
        driven.type("home cust")
        driven.press("Return")
        driven.press("Return")
        tab_to(driven, lambda widget: widget.accessibleName() == "Host: Nobody yet")
        pick(driven, "rhiannon")
        driven.press("Escape")
        assert page.chosen is not None
        assert page.chosen.host == person(driven.session.map, ASKER)
        driven.press("Delete")
        assert driven.notice.startswith("Home customers is removed with all visits")
        assert "Home customers" not in {each.name for each in driven.session.map.customers.values()}
        driven.press("Ctrl+Z")

    assert drive([str(company)], qtbot, steps) == 0
    after = load(company).map
    hosts = {customer.name: customer.host for customer in after.customers.values()}
    was = {customer.name: customer.host for customer in before.customers.values()}
    assert hosts == was | {"Home customers": person(after, ASKER)}
    assert after.complaints == before.complaints


def test_from_a_complaint_one_goes_to_its_customer_and_back(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        page = topics_page(driven)
        before = page.chosen_record
        driven.press("Return")
        link = page.detail.complaints.rows[0].link
        tab_to(driven, lambda focused: focused is link)
        driven.press("Return")
        assert driven.desk.place == CUSTOMERS
        driven.press("Alt+Left")
        assert driven.desk.place == TOPICS
        assert page.chosen_record == before

    drive([str(company)], qtbot, steps)
