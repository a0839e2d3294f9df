"""The passphrase of an open map: what is done to it is said, and what fails or is thought better of changes nothing."""

import pytest
from PySide6.QtWidgets import QWidget

from relmap.ui.files import Trouble
from relmap.ui.locking import passphrase_dialog, recovery_key_dialog
from relmap.ui.main_window import MainWindow
from relmap.ui.sealing import Seal
from tests.ui.kept import RECOVERY_KEY, Kept
from tests.ui.windows import map_in, notice_of

WORDS = "correct horse"
HELD = Trouble("held", "Ann Lee has company.relmap open.")


# The passphrase ----------------------------------------------------------------------------------


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """What the user enters where a passphrase is asked for; and at the end the recovery keys that were shown."""
    given: list[str | None] = []

    def shows(parent: QWidget, name: str, key: str) -> None:
        given.append(f"{name}: {key}")

    monkeypatch.setattr(passphrase_dialog, "ask_new_passphrase", lambda *_, opens_with: given.pop(0))
    monkeypatch.setattr(passphrase_dialog, "ask_passphrase", lambda *_: given.pop(0))
    monkeypatch.setattr(recovery_key_dialog, "show_recovery_key", shows)
    return given


@pytest.mark.parametrize(
    ("what", "before", "after", "said"),
    [
        ("set", "", WORDS, "company.relmap and its backups open only with the passphrase now."),
        ("change", "old words", WORDS, "company.relmap opens with the new passphrase,"),
        ("renew", WORDS, WORDS, "company.relmap and its backups are sealed with new keys;"),
        ("remove", WORDS, "", "company.relmap and its backups open without a passphrase now."),
    ],
)
def test_what_is_done_to_the_passphrase_is_said_and_the_menu_follows(
    window: MainWindow,
    kept: Kept,
    answers: list[str | None],
    what: Seal,
    before: str,
    after: str,
    said: str,
) -> None:
    kept.passphrase = before
    answers.append(WORDS)
    map_in(window).guard.change_seal(what)
    assert kept.passphrase == after
    assert notice_of(window).startswith(said)
    assert answers == ([f"company: {RECOVERY_KEY}"] if what in ("set", "renew") else [])
    visible = {seal for seal, action in window.menus.seals.items() if action.isVisible()}
    assert visible == ({"change", "renew", "remove"} if after else {"set"})
    assert (map_in(window).guard._watch is not None) == bool(after)


@pytest.mark.parametrize("what", ["set", "change", "renew", "remove"])
def test_backups_that_could_not_be_written_are_told(
    window: MainWindow,
    kept: Kept,
    answers: list[str | None],
    what: Seal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept.passphrase = "" if what == "set" else WORDS
    monkeypatch.setattr(Kept, "unlike_backups", 2)
    answers.append(WORDS)
    map_in(window).guard.change_seal(what)
    again = "" if what == "remove" else "; the next opening tries again"
    assert notice_of(window).endswith(f" 2 backups could not be written and stayed as before{again}.")


def test_copies_beside_the_map_that_are_not_sealed_are_named(
    window: MainWindow, kept: Kept, answers: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Kept, "plain_copies", ["company (damaged 5f3a).relmap"])
    answers.append(WORDS)
    map_in(window).guard.change_seal("set")
    assert "without a passphrase: company (damaged 5f3a).relmap. Delete what" in notice_of(window)


@pytest.mark.parametrize("what", ["set", "change", "renew", "remove"])
def test_whoever_thinks_better_of_it_changes_nothing(
    window: MainWindow, kept: Kept, answers: list[str | None], what: Seal
) -> None:
    kept.passphrase = "" if what == "set" else WORDS
    answers.append(None)
    map_in(window).guard.change_seal(what)
    assert (kept.done, notice_of(window)) == ([], "")


def test_a_passphrase_that_could_not_be_set_is_not_told_as_set(
    window: MainWindow, kept: Kept, answers: list[str | None]
) -> None:
    kept.fails["seal"] = "company.relmap could not be written. It is as it was before."
    answers.append(WORDS)
    map_in(window).guard.change_seal("set")
    assert notice_of(window) == "company.relmap could not be written. It is as it was before."
    assert window.menus.seals["set"].isVisible()
    assert answers == []


def test_a_map_that_takes_no_edits_gets_no_passphrase(
    window: MainWindow, kept: Kept, answers: list[str | None]
) -> None:
    kept.trouble = HELD
    map_in(window).guard.change_seal("set")
    assert notice_of(window) == HELD.said
    assert kept.done == []


def test_the_minutes_without_use_are_asked_for_and_remembered(
    window: MainWindow, kept: Kept, answers: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from relmap.ui.locking import lock_after_dialog

    asked: list[int] = []
    monkeypatch.setattr(lock_after_dialog, "ask_lock_after", lambda _, now: asked.append(now) or 10)
    answers.append(WORDS)
    map_in(window).guard.change_seal("set")
    map_in(window).guard.choose_lock_after()
    map_in(window).guard.choose_lock_after()
    assert asked == [5, 10]
    watch = map_in(window).guard._watch
    assert watch is not None
    assert watch._idle._seconds == 600
