"""A passphrase from the menu to the file: set, asked for, changed, keys renewed, taken off; and locking with it."""

import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.edits import name_company
from relmap.core.map import Map
from relmap.disk_files import DiskFiles
from relmap.storage import sealing
from relmap.storage.map_file_error import PassphraseNeeded
from relmap.storage.opening import load
from relmap.ui.backups_dialog import BackupsDialog
from relmap.ui.files import WrongPassphrase
from relmap.ui.forgetting import forget
from relmap.ui.locking.passphrase_dialog import PassphraseDialog
from relmap.ui.locking.recovery_key_dialog import RecoveryKeyDialog
from relmap.ui.locking.unlock_page import UnlockPage
from tests.e2e.driving import Driven, drive, in_dialog

WORDS, OTHERS = "correct horse", "battery staple"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are derived with no more work than a file must ask for."""
    monkeypatch.setattr(sealing, "MEMORY", sealing.LEAST[0])


@pytest.fixture
def sealed(company: Path) -> Path:
    """The map file of the sample company, which has a passphrase."""
    opened = DiskFiles().open(company)
    opened.file.seal(WORDS)
    opened.file.close()
    return company


def page(driven: Driven) -> UnlockPage:
    """The page that asks for the passphrase."""
    shown = driven.window.stage.shown
    assert isinstance(shown, UnlockPage)
    return shown


def unlock(driven: Driven, words: str = WORDS) -> None:
    """Type this where the focus is, press Enter, and wait for the map."""
    driven.type(words)
    driven.press("Return")
    driven.qtbot.waitUntil(lambda: driven.window.session is not None)


def enter(driven: Driven, *fields: str) -> None:
    """Fill the dialog that is asked next with these texts, field by field, and press Enter."""

    def fill(dialog: PassphraseDialog) -> None:
        for place, text in enumerate(fields):
            if place:
                dialog._fields[place].setFocus()
            driven.type(text)
        driven.press("Return")

    in_dialog(driven, PassphraseDialog, fill)


def note_key(driven: Driven, keys: list[str]) -> None:
    """Note the recovery key that is shown next, and say that it is written down."""

    def note(dialog: RecoveryKeyDialog) -> None:
        keys.append(dialog._key)
        dialog.written.click()
        dialog.done_button.click()

    QTimer.singleShot(0, driven.window, lambda: in_dialog(driven, RecoveryKeyDialog, note))


def opens(path: Path, words: str) -> bool:
    """Whether this opens the map."""
    try:
        DiskFiles().open(path, words).file.close()
    except WrongPassphrase:
        return False
    return True


def test_a_map_is_given_a_passphrase_with_which_alone_it_opens(company: Path, qtbot: QtBot) -> None:
    keys: list[str] = []

    def give(driven: Driven) -> None:
        enter(driven, WORDS, WORDS)
        note_key(driven, keys)
        driven.choose("Set a passphrase …")
        assert driven.notice.startswith("company.relmap and its backups open only with the passphrase now.")
        driven.session.edit(lambda map: name_company(map, "Northlight"))

    def use(driven: Driven) -> None:
        assert page(driven).name.text() == "company"
        unlock(driven)
        assert driven.session.map.company.name == "Northlight"

    drive([str(company)], qtbot, give)
    with pytest.raises(PassphraseNeeded):
        load(company)
    assert b"Aoife" not in company.read_bytes()
    drive([], qtbot, use)
    assert opens(company, keys[0])


def test_the_passphrase_is_changed_by_those_who_know_it(sealed: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        unlock(driven)
        enter(driven, WORDS, OTHERS, OTHERS)
        driven.choose("Change the passphrase …")
        assert driven.notice.startswith("company.relmap opens with the new passphrase")

    drive([str(sealed)], qtbot, steps)
    assert opens(sealed, OTHERS)
    assert not opens(sealed, WORDS)


def test_the_keys_are_renewed_and_there_is_a_new_recovery_key(sealed: Path, qtbot: QtBot) -> None:
    keys: list[str] = []

    def steps(driven: Driven) -> None:
        unlock(driven)
        enter(driven, WORDS)
        note_key(driven, keys)
        driven.choose("Renew the keys …")
        assert "sealed with new keys" in driven.notice

    drive([str(sealed)], qtbot, steps)
    assert opens(sealed, WORDS)
    assert opens(sealed, keys[0])


def test_the_passphrase_is_taken_off(sealed: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        unlock(driven)
        enter(driven, WORDS)
        driven.choose("Remove the passphrase …")
        assert "open without a passphrase now" in driven.notice
        driven.press("Ctrl+L")
        assert "has no passphrase" in driven.notice

    drive([str(sealed)], qtbot, steps)
    assert load(sealed).map.people


def test_a_locked_map_goes_on_where_one_was_and_with_all_that_was_kept(sealed: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        unlock(driven)
        driven.press("Ctrl+3")
        driven.session.edit(lambda map: name_company(map, "Northlight"))
        driven.press("Ctrl+L")
        assert (driven.window.session, driven.window.windowTitle()) == (None, "relmap")
        assert page(driven).isVisible()
        unlock(driven)
        assert driven.desk.place == 2
        assert driven.session.map.company.name == "Northlight"
        assert driven.session.undo_label is None

    drive([str(sealed)], qtbot, steps)


def test_a_dialog_that_is_open_is_closed_and_nothing_of_the_map_stays(sealed: Path, qtbot: QtBot) -> None:
    maps: list[weakref.ref[Map]] = []

    def steps(driven: Driven) -> None:
        unlock(driven)
        driven.session.file.keep_backup("before the test")
        driven.session.edit(lambda map: name_company(map, "Northlight"))

        def lock(dialog: BackupsDialog) -> None:
            qtbot.waitUntil(dialog.restore.isEnabled)
            maps.extend(weakref.ref(map) for map in (driven.session.map, dialog._now))
            qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

        in_dialog(driven, BackupsDialog, lock)
        driven.choose("Backups …")
        assert page(driven).isVisible()
        assert QApplication.activeModalWidget() is None
        assert driven.notice == ""

    drive([str(sealed)], qtbot, steps)
    forget()
    assert len(maps) == 2
    assert not any(map() for map in maps)


def test_the_recovery_key_is_not_taken_away_by_locking_while_it_is_written_down(
    sealed: Path, qtbot: QtBot
) -> None:
    keys: list[str] = []

    def steps(driven: Driven) -> None:
        unlock(driven)
        guard = driven.window.map.guard  # type: ignore[union-attr]

        def leave(dialog: RecoveryKeyDialog) -> None:
            guard.lock()
            assert dialog.isVisible()
            assert driven.window.session is not None
            keys.append(dialog._key)
            dialog.written.click()
            dialog.done_button.click()

        enter(driven, WORDS)
        QTimer.singleShot(0, driven.window, lambda: in_dialog(driven, RecoveryKeyDialog, leave))
        driven.choose("Renew the keys …")
        assert page(driven).isVisible(), "it is locked as soon as that is done"

    drive([str(sealed)], qtbot, steps)
    assert opens(sealed, keys[0])
