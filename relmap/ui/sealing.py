"""The passphrase of a map: asks for one, has it set, changed or taken off, and says what was done."""

from collections.abc import Callable
from typing import Literal, TypeAlias, TypeVar

from PySide6.QtWidgets import QWidget

from relmap.core.language import t, tn
from relmap.ui.files import FileError, KeptMap
from relmap.ui.wait_dialog import wait_for

Seal: TypeAlias = Literal["set", "change", "renew", "remove"]
T = TypeVar("T")


class Sealing:
    """One thing done to the passphrase of a map.

    `is_at_work` tells that it must not be broken off: the file is being written, or the recovery key is shown, which
    is kept nowhere. Whoever would lock the map then sets `is_lock_wanted` instead.
    """

    def __init__(self, window: QWidget, file: KeptMap) -> None:
        self._window, self._file = window, file
        self.is_at_work = False
        self.is_lock_wanted = False

    def do(self, what: Seal) -> str:
        """Ask and do it: what was done, or nothing where the user thought better of it. Raises FileError."""
        if self._file.trouble is not None:
            raise FileError(self._file.trouble.said)
        return {"set": self._set, "change": self._change, "renew": self._renew, "remove": self._remove}[
            what
        ]()

    def _set(self) -> str:
        from relmap.ui.locking.passphrase_dialog import ask_new_passphrase

        passphrase = ask_new_passphrase(self._window, opens_with=None)
        if passphrase is None:
            return ""
        self._show_key(
            self._work(t("Sealing the map and its backups …"), lambda: self._file.seal(passphrase))
        )
        return self._and_what_is_left(
            t(
                "{map} and its backups open only with the passphrase now. Copies that you made elsewhere are still "
                "open to everyone who finds them.",
                map=self._name,
            )
        )

    def _change(self) -> str:
        from relmap.ui.locking.passphrase_dialog import ask_new_passphrase

        passphrase = ask_new_passphrase(self._window, opens_with=self._file.opens_with)
        if passphrase is None:
            return ""
        self._work(t("Changing the passphrase …"), lambda: self._file.change_passphrase(passphrase))
        return self._and_what_is_left(
            t(
                "{map} opens with the new passphrase, and with the same recovery key as before. Copies that you made "
                "elsewhere open with the old one.",
                map=self._name,
            )
        )

    def _renew(self) -> str:
        passphrase = self._ask(
            t("Renew the keys"), t("The map is sealed with new keys, and has a new recovery key.")
        )
        if passphrase is None:
            return ""
        said = t("Sealing the map and its backups with new keys …")
        self._show_key(self._work(said, lambda: self._file.renew_keys(passphrase)))
        return self._and_what_is_left(
            t(
                "{map} and its backups are sealed with new keys; the passphrase is the same. The old recovery key "
                "opens only copies that you made elsewhere.",
                map=self._name,
            )
        )

    def _remove(self) -> str:
        warning = t("Whoever gets at the map’s file or its backups can read them then.")
        if self._ask(t("Remove the passphrase"), warning) is None:
            return ""
        self._work(t("Taking the passphrase off …"), self._file.unseal)
        return self._and_what_is_left(
            t(
                "{map} and its backups open without a passphrase now. Copies that you made elsewhere do not.",
                map=self._name,
            )
        )

    def _ask(self, title: str, said: str) -> str | None:
        """The passphrase of the map, which the user has to know."""
        from relmap.ui.locking.passphrase_dialog import ask_passphrase

        return ask_passphrase(self._window, title, said, self._file.opens_with)

    def _work(self, said: str, work: Callable[[], T]) -> T:
        self.is_at_work = True
        try:
            return wait_for(self._window, said, work)
        finally:
            self.is_at_work = False

    def _show_key(self, key: str) -> None:
        from relmap.ui.locking.recovery_key_dialog import show_recovery_key

        self.is_at_work = True
        show_recovery_key(self._window, self._file.path.stem, key)
        self.is_at_work = False

    def _and_what_is_left(self, done: str) -> str:
        """What was done, and what is to be told of backups and copies that are not sealed as the map is."""
        said = [done]
        left, copies = self._file.unlike_backups, self._file.plain_copies
        if left and self._file.is_sealed:
            said.append(
                tn(
                    "{n} backup could not be written and stayed as before; the next opening tries again.",
                    "{n} backups could not be written and stayed as before; the next opening tries again.",
                    left,
                )
            )
        elif left:
            said.append(
                tn(
                    "{n} backup could not be written and stayed as before.",
                    "{n} backups could not be written and stayed as before.",
                    left,
                )
            )
        if copies:
            said.append(
                t(
                    "Beside it, without a passphrase: {files}. Delete what you no longer need.",
                    files=", ".join(copies),
                )
            )
        return " ".join(said)

    @property
    def _name(self) -> str:
        return self._file.path.name
