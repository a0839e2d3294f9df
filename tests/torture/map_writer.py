"""What is done to a map by the process that is killed, told line by line to the one that kills it."""

import datetime as dt
from pathlib import Path
from threading import Thread
from typing import Any
from unittest import mock

from msgspec import Struct

from relmap.core import dates
from relmap.storage import backups, disk, journaled_file, passphrase, sealing
from relmap.storage.atomic_file import put_in_place
from relmap.storage.map_store import MapStore
from relmap.storage.opening import open_map
from relmap.storage.passphrase import change_passphrase, renew_keys, set_passphrase, take_off
from relmap.storage.snapshot import Opener
from tests.torture.edits_by_chance import EditsByChance
from tests.torture.killing import Say
from tests.torture.toll import fingerprint

MUCH = (sealing.MEMORY, sealing.TIME, sealing.LANES)
"""The work that a passphrase costs by default."""
ENOUGH = 1500
"""Bytes of journal after which a snapshot is written here: some edits."""
CASCADE = 3
"""An edit of more records than these is a cascade: somebody goes with all their relationships, or comes back."""
PASSPHRASE = ("set", "change", "renew", "take off")
"""What is done to a passphrase."""


class Work(Struct, frozen=True):
    """What a writer does: so many edits that follow from a seed, and after half of them one other thing, or none.

    `other` is one of `PASSPHRASE`, or "back up". A `passphrase` costs `little` work, or as much as it does by default.
    `at_once` bytes are handed to the system at most: where these are few, a record is cut short by a kill.
    """

    seed: int
    edits: int
    cascades: bool = False
    other: str = ""
    passphrase: str = ""
    little: bool = True
    at_once: int = 1 << 20


def write(path: Path, folder: Path, opener: Opener | None, work: Work, say: Say) -> None:
    """Open the map, do the work, and close it."""
    _prepare(say, work.at_once)
    if not work.little:
        sealing.MEMORY, sealing.TIME, sealing.LANES = MUCH
    say("opening")
    store = open_map(path, folder, "A writer", opener)
    say(f"opened {fingerprint(store.map)} {store.trouble.kind if store.trouble else ''}")
    edits = EditsByChance(store.map, work.seed, cascades=work.cascades)
    for number in range(work.edits):
        if number == work.edits // 2 and work.other:
            say("other")
            _do_other(store, work)
            say("did")
        change = edits.do()
        if len(change.drop) + len(change.put) > CASCADE:
            say("cascade")
        say("begun")
        store.keep(change)
        say("kept")
    say("closing")
    store.close()
    say("closed")


def _prepare(say: Say, at_once: int) -> None:
    """Have snapshots written often and told of, each with a backup, and only few backups kept."""

    class Told(Thread):
        """A thread that says when it begins."""

        def start(self) -> None:
            say("snapshot")
            super().start()

    write_all = passphrase._write_all

    def rewriting(*arguments: Any) -> None:
        say("rewriting")
        write_all(*arguments)

    def placed(part: Path, path: Path) -> None:
        say("placing")
        put_in_place(part, path)

    def tomorrow() -> dt.date:
        return dates.today() + dt.timedelta(1)

    mock.patch.multiple(journaled_file, Thread=Told, put_in_place=placed, ENOUGH=ENOUGH).start()
    mock.patch.object(disk, "_CHUNK", at_once).start()
    mock.patch.object(passphrase, "_write_all", rewriting).start()
    mock.patch.multiple(backups, is_due=mock.Mock(return_value=True), today=tomorrow).start()


def _do_other(store: MapStore, work: Work) -> None:
    match work.other:
        case "set":
            set_passphrase(store, work.passphrase)
        case "renew":
            renew_keys(store, work.passphrase)
        case "change":
            change_passphrase(store, work.passphrase)
        case "take off":
            take_off(store)
        case "back up":
            store.keep_backup("before an import")
