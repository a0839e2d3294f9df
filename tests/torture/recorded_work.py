"""What somebody does to a map while each step on the disk is written down, with what was told and must be there."""

import os
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from relmap.storage.header import Sealing
from relmap.storage.map_file_error import PassphraseRefused
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import open_map
from relmap.storage.passphrase import change_passphrase, renew_keys, set_passphrase, take_off
from relmap.storage.sealing import DataKey, sealed_by
from tests.torture.disk_log import Files, Log
from tests.torture.edits_by_chance import EditsByChance, company, seeded
from tests.torture.recorded_disk import RecordedDisk
from tests.torture.toll import State, abandon, fingerprint
from tests.torture.turns import Turns

MAP, BACKUPS = "maps/team.relmap", "backups"
PASSPHRASE = "the same all the time"  # noqa: S105  # nothing is kept secret with it
"""What tells one sealing from another is the data key and how it is wrapped."""
NO_MAP = State("")
"""Before a map is made."""


class NotAsLeft(Exception):  # noqa: N818  # what is found, and counted
    """A map that was left as it must be, and does not open so, though no power was cut."""


class Keys:
    """The data keys of all sealings that there ever were of a map, so that it opens without its passphrases."""

    def __init__(self) -> None:
        self._keys: dict[Sealing, DataKey] = {}

    def learn(self, sealing: Sealing | None, key: DataKey | None) -> None:
        """Know what opens a map with this sealing."""
        if sealing is not None and key is not None:
            self._keys[sealing] = key

    def open(self, sealing: Sealing) -> DataKey:
        """What opens a map with this sealing, whichever of its passphrases it has."""
        try:
            return self._keys[sealing]
        except KeyError:
            raise PassphraseRefused(Path(MAP)) from None


class RecordedWork:
    """Somebody makes a map, or opens one, and works with it: the log, and the state of the map after each edit."""

    def __init__(self, folder: Path, keys: Keys, seed: int, steps: int) -> None:
        self.path, self.backups = folder / MAP, folder / BACKUPS
        self.keys = keys
        self.states: list[State] = []
        self._chance = seeded(seed)
        turns = Turns(self._chance)
        randbytes = seeded(seed).randbytes
        self._disk = RecordedDisk(folder, turns.step)
        with mock.patch.object(os, "urandom", randbytes), turns.patched(), self._disk:
            store = self._opened() if self.path.exists() else self._made()
            for _ in range(steps):
                store = self._step(store)
            if self._chance.random() < 0.5:
                store.close()
            else:
                abandon(store)

    @property
    def before(self) -> Files:
        """The files that were there at the beginning."""
        return self._disk.before

    @property
    def log(self) -> Log:
        """Every step on the disk, and what was told in between."""
        return self._disk.log

    def _made(self) -> MapStore:
        map = company(self._chance.randrange(10**6))
        sealing, key = None, None
        if self._chance.random() < 0.5:
            key = DataKey.new()
            sealing, _ = sealed_by(PASSPHRASE, key)
            self.keys.learn(sealing, key)
        self.states = [NO_MAP, State(fingerprint(map), sealing)]
        self._told(lambda: create(self.path, map, sealing, key))
        return self._opened()

    def _opened(self) -> MapStore:
        store = open_map(self.path, self.backups, "Somebody", self.keys.open)
        state = State(fingerprint(store.map), store.sealing)
        self.states = self.states or [state]
        if store.trouble is not None or state != self.states[-1]:
            raise NotAsLeft(store.trouble.said if store.trouble else "it does not open as it was left")
        self._edits = EditsByChance(store.map, self._chance.randrange(10**6))
        return store

    def _step(self, store: MapStore) -> MapStore:
        which = self._chance.random()
        if which < 0.90:
            change = self._edits.do()
            self.states.append(State(fingerprint(store.map), store.sealing))
            self._told(lambda: store.keep(change))
        elif which < 0.95:
            store.close()
            return self._opened()
        elif which < 0.97:
            store.keep_backup("before an import")
        else:
            self._told(lambda: self._set_passphrase(store))
            self.states.append(State(fingerprint(store.map), store.sealing))
            self.keys.learn(store.sealing, store.key)
        return store

    def _set_passphrase(self, store: MapStore) -> None:
        match self._chance.choice(("change", "renew", "take off")) if store.sealing else "set":
            case "change":
                change_passphrase(store, PASSPHRASE)
            case "take off":
                take_off(store)
            case "renew":
                renew_keys(store, PASSPHRASE)
            case _:
                set_passphrase(store, PASSPHRASE)

    def _told(self, do: Callable[[], None]) -> None:
        self._disk.say("begun")
        do()
        self._disk.say("kept")
