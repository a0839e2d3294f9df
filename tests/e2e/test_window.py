"""The window, from launch to closing, driven through the real `main()`."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.records import Contact
from relmap.exchange.sample import COMPLAINT
from relmap.storage.opening import load
from tests.e2e.driving import ASKER, BEST, OWNER, Driven, choose_asker, drive, go_to_pair, person, records


def test_first_launch_offers_the_sample_a_new_map_and_an_import(qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        welcome = driven.window.stage.shown
        offered = [welcome.sample, welcome.new, welcome.bring, welcome.open]
        assert all(choice.isVisible() for choice in offered)
        driven.press("Return")
        assert driven.headline == f"Call {BEST}"
        assert driven.ask.field.text() == COMPLAINT

    assert drive([], qtbot, steps) == 0


def test_the_demo_opens_the_sample_with_a_complaint_asked(qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        assert driven.headline == f"Call {BEST}"
        assert driven.place.startswith("Plan A · 0.6")
        assert "+44 20 7946 0137" in driven.ask.card.lead.text()
        assert f"Aoife takes you to {OWNER}, who owns Billing dispute" in driven.ask.card.lead.text()

    assert drive(["demo"], qtbot, steps) == 0


def test_a_strength_changes_the_plan_and_undo_brings_it_back_and_all_is_kept(
    company: Path, qtbot: QtBot
) -> None:
    scores: list[str] = []

    def first(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        scores.append(driven.place)
        assert driven.headline == f"Call {BEST}"
        go_to_pair(driven, ASKER, BEST)
        driven.press("1")
        driven.press("Ctrl+1")
        assert driven.headline != f"Call {BEST}"
        assert driven.window.menus.undo.text() == f"Undo: {ASKER} → {BEST}, met"
        driven.press("Ctrl+3")
        driven.press("Ctrl+Z")
        driven.press("Ctrl+1")
        assert (driven.headline, driven.place) == (f"Call {BEST}", scores[0])
        assert driven.window.menus.redo.text() == f"Redo: {ASKER} → {BEST}, met"
        driven.press("Ctrl+3")
        driven.press("Ctrl+Shift+Z")
        driven.press("Ctrl+1")
        scores.append(driven.headline)

    def again(driven: Driven) -> None:
        driven.say("charged twice")
        assert driven.headline == scores[1] != f"Call {BEST}"
        view = driven.session.map.view(person(driven.session.map, ASKER), person(driven.session.map, BEST))
        assert view is not None
        assert (view.strength, view.rated_on) == (1, today())

    assert drive([str(company)], qtbot, first) == 0
    assert drive([], qtbot, again) == 0, "the last map and who asks are remembered"


def test_every_plan_is_one_key_away_and_enter_takes_the_plan(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        driven.press("Return")
        seen = [driven.headline]
        for _ in range(3):
            driven.press("Space")
            seen.append(driven.headline)
        assert seen == [f"Call {BEST}", "Call Hamish Galbraith", f"Call {OWNER}", f"Call {BEST}"]
        driven.press("C")
        assert QGuiApplication.clipboard().text().startswith("Aoife, a customer tells me: “charged twice”.")
        driven.press("Escape")
        driven.type("bill")
        assert driven.ask.field.text() == "bill"

    drive([str(company)], qtbot, steps)


def test_no_answer_leads_to_the_next_plan_and_one_undo_takes_it_back(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        driven.press("Return")
        before = records(company, "contacts")
        driven.press("N")
        assert driven.headline == "Call Hamish Galbraith"
        assert driven.notice == "Noted: Aoife, no answer. Next: Hamish Galbraith. Ctrl+Z takes it back."
        [logged] = [contact for contact in records(company, "contacts") if contact not in before]
        assert isinstance(logged, Contact)
        assert (logged.kind, logged.outcome, logged.on) == ("call", "no answer", today())
        driven.press("Ctrl+Z")
        assert driven.headline == f"Call {BEST}"
        assert len(records(company, "contacts")) == len(before)

    drive([str(company)], qtbot, steps)


def test_a_refused_call_lowers_trust_and_a_helped_one_raises_it(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        driven.press("Return")
        before = driven.desk.question.plans[0].score
        driven.press("H")
        assert driven.desk.question.plans[0].score > before
        driven.press("Ctrl+Z")
        driven.press("R")
        scores = {plan.first: plan.score for plan in driven.desk.question.plans}
        assert scores[person(driven.session.map, BEST)] < before

    drive([str(company)], qtbot, steps)


def test_it_is_not_sure_rather_than_guessing(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("xqzt vvrk")
        assert driven.headline == "Not sure what this is about."
        assert not driven.ask.card.call.isVisible()

    drive([str(company)], qtbot, steps)


def test_a_complaint_that_is_remembered_teaches_the_topics(company: Path, qtbot: QtBot) -> None:
    said = "the moonbeam thingamajig wobbles"

    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say(said)
        topic = next(topic for topic in driven.session.map.topics.values() if topic.name == "Late connection")
        driven.ask.chips.chosen.emit(topic.id)
        driven.click(driven.ask.chips.remember)
        assert not driven.ask.chips.remember.isEnabled()
        driven.say("wobbles, the moonbeam thingamajig")
        driven.qtbot.waitUntil(lambda: driven.desk.question.topic is not None, timeout=30_000)
        assert driven.desk.question.topic is not None
        assert driven.desk.question.topic.name == "Late connection"

    drive([str(company)], qtbot, steps)
    assert said in {complaint.text for complaint in load(company).map.complaints.values()}


def test_an_owner_is_told_that_there_is_nobody_to_call(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, OWNER)
        driven.say("Billing dispute")
        assert driven.headline == "This is yours, Ottilie."
        assert driven.ask.card.verdict.text() == "Yours to resolve"

    drive([str(company)], qtbot, steps)


def test_the_map_lights_the_path_of_the_plan(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        driven.press("Return")
        driven.press("M")
        page = driven.desk.stack.currentWidget()
        assert page is driven.map
        map = driven.session.map
        lit = driven.map.view.picture.wanted.on_path
        assert [map.people[id].name for id in lit] == [ASKER, BEST, OWNER]
        driven.press("A")
        assert driven.desk.question.asker is not None
        assert driven.desk.question.asker.name == ASKER, "nobody was chosen yet"
        driven.press("Right")
        chosen = driven.map.view.chosen_person
        driven.press("A")
        assert driven.desk.question.asker.id == chosen

    drive([str(company)], qtbot, steps)


def test_when_every_first_call_was_in_vain_nobody_is_named_as_the_next(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        driven.press("Return")
        said = []
        for _ in range(3):
            driven.press("N")
            said.append(driven.notice)
        assert "Next: Hamish Galbraith." in said[0]
        assert f"Next: {OWNER}." in said[1]
        assert "That was the last plan." in said[2]

    drive([str(company)], qtbot, steps)


def test_the_names_of_the_other_plans_stand_below_each_other(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("Somebody asks about price increase")
        rows = driven.ask.others.findChildren(QPushButton)
        words = [[each.text() for each in row.findChildren(QLabel)] for row in rows]
        verdicts = {said for each in words for said in each} & {"Call now", "Ask for an introduction"}
        assert len(verdicts) == 2, "one is wider"

        def names() -> set[int]:
            labels = driven.ask.others.findChildren(QLabel)
            return {each.x() for each in labels if each.wordWrap() and each.isVisible() and each.x()}

        driven.qtbot.waitUntil(lambda: len(names()) == 1)

    drive([str(company)], qtbot, steps)
