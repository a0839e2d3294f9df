"""`python -m tests.torture.powercut [--seed N] [--count N]`: the power cut at every point of the work with a map.

All that a writer has the disk do is written down. Of each beginning of that log disks are made as a cut of the power
may leave them, and the map on each must open as after an edit that was begun, with every edit that was kept.
"""

import argparse
import datetime as dt
import shutil
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from unittest import mock

from relmap.core import dates
from relmap.storage import backups, journaled_file
from relmap.storage.backups import Backups
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from tests.torture.cheap_passphrases import cheap_passphrases
from tests.torture.disk_images import Disk
from tests.torture.disk_log import Files, Said, Step, Sync, SyncFolder
from tests.torture.edits_by_chance import EditsByChance, seeded
from tests.torture.map_writer import ENOUGH
from tests.torture.recorded_work import BACKUPS, MAP, NO_MAP, Keys, NotAsLeft, RecordedWork
from tests.torture.toll import State, Toll, abandon, fingerprint, unreadable_backups

MEMORY = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it
"""Where files are in memory, if the system has that: what is on the disk is only imagined here."""
STEPS = 60
"""What is done to a map before another beginning."""
CUTS_OF_ONE = 4
"""Power cuts that one map lives through; then another one begins."""
GONE_ON_WITH = 0.2
"""The share of disks on which the map is edited and closed, and opened once more."""


class Cut:
    """A moment of the work at which the power goes: how many edits were begun and kept, and what they made."""

    def __init__(self, work: RecordedWork) -> None:
        self.disk = Disk(work.before)
        self.states, self.keys = work.states, work.keys
        self.begun = self.kept = 0


def main(arguments: list[str]) -> int:
    """Cut the power, and print the figures as the last line; the exit status is 1 where anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.powercut", description="Cuts the power.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=20_000, help="disks; 20000")
    asked = parser.parse_args(arguments)
    chance, toll, met = seeded(asked.seed), Toll(), Counter[str]()
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder, _often_and_quick(chance):
        kept = PowerCuts(Path(folder), chance, asked.count, toll, met).run()
    print("met: " + ", ".join(f"{number:,} {what}" for what, number in sorted(met.items())))
    print(f"powercut: seed {asked.seed}, {asked.count:,} images, {kept:,} edits acknowledged, {toll}")
    return 0 if toll.is_none else 1


def _often_and_quick(chance: Random) -> ExitStack:
    """While this is entered, snapshots and backups are written often, and passphrases cost little work."""

    def is_due(*_: object) -> bool:
        return chance.random() < 0.3

    def today() -> dt.date:
        return dates.today() + dt.timedelta(1)

    stack = ExitStack()
    stack.enter_context(cheap_passphrases())
    stack.enter_context(mock.patch.object(journaled_file, "ENOUGH", ENOUGH))
    stack.enter_context(mock.patch.object(backups, "is_due", is_due))
    stack.enter_context(mock.patch.object(backups, "today", today))
    return stack


class PowerCuts:
    """Maps are made and worked with, and disks are made of what was done."""

    def __init__(self, folder: Path, chance: Random, count: int, toll: Toll, met: Counter[str]) -> None:
        self._live, self._dead = folder / "live", folder / "dead"
        self._chance, self._left = chance, count
        self._toll, self._met = toll, met
        self._case = ""

    def run(self) -> int:
        """Make so many disks; how many edits were acknowledged in all."""
        kept = works = 0
        while self._left > 0:
            if works % CUTS_OF_ONE == 0:
                keys, files = Keys(), Files()
            _put(self._live, files)
            works += 1
            try:
                work = RecordedWork(self._live, keys, self._chance.randrange(10**9), STEPS)
            except (MapFileError, NotAsLeft) as error:
                self._toll.count_unreadable(f"work {works}: {error}")
                keys, files, self._left = Keys(), Files(), self._left - 1
                continue
            kept += sum(step == Said("kept") for step in work.log)
            files = self._cut(work, works)
        return kept

    def _cut(self, work: RecordedWork, number: int) -> Files:
        """Cut the power at each step of the log; one of the disks that are left, to work on with."""
        cut, chosen = Cut(work), work.before
        going_on = self._chance.randrange(len(work.log))
        for at, step in enumerate(work.log):
            cut.begun += step == Said("begun")
            cut.kept += step == Said("kept")
            cut.disk.take(step)
            images = [cut.disk.by_chance(self._chance) for _ in range(_worth(step))]
            if step == Said("kept"):
                images.append(cut.disk.least())
            for which, image in enumerate(images[: self._left]):
                self._case = f"work {number}, step {at} ({type(step).__name__}), disk {which}"
                is_good = self._judge(image, cut)
                if is_good and at == going_on:
                    chosen = image
            self._left = max(0, self._left - len(images))
        return chosen

    def _judge(self, image: Files, cut: Cut) -> bool:
        """Hold the map on this disk against the states that it may be in; whether it is there and takes edits."""
        _put(self._dead, image)
        path = self._dead / MAP
        if not path.exists():
            self._compare(NO_MAP, cut)
            return False
        found = self._toll.loaded(path, cut.keys.open, self._case)
        if found is None:
            return False
        state = State(fingerprint(found.map), found.header.sealing)
        self._compare(state, cut)
        self._met["torn"] += found.torn
        self._met["newer than the journal"] += found.through > len(found.lines)
        for backup in unreadable_backups(Backups(self._dead / BACKUPS, found.header.map), [cut.keys.open]):
            self._toll.count_unreadable(f"{self._case}: the backup {backup.name}")
        store = self._toll.opened(path, self._dead / BACKUPS, cut.keys.open, self._case)
        if store is None:
            return False
        if State(fingerprint(store.map), store.sealing) != state:
            self._toll.count_unreadable(f"{self._case}: it opens in two ways")
        if self._chance.random() < GONE_ON_WITH:
            return self._goes_on(store, cut)
        abandon(store)
        return True

    def _goes_on(self, store: MapStore, cut: Cut) -> bool:
        """Whether this map takes an edit, and has it when it is opened again."""
        try:
            store.keep(EditsByChance(store.map, self._chance.randrange(10**6)).do())
            store.close()
        except MapFileError as error:
            self._toll.count_unreadable(f"{self._case}: {error}")
            return False
        again = self._toll.loaded(store.path, cut.keys.open, self._case)
        if again is not None and again.map != store.map:
            self._toll.count_unreadable(f"{self._case}: it opens in another way after it was closed")
        return again is not None

    def _compare(self, state: State, cut: Cut) -> None:
        self._toll.compare(state, cut.states, cut.kept, cut.begun, self._case)


def _worth(step: Step) -> int:
    """How many disks are made after this step: most where it adds to what may be there, and may touch the map."""
    if isinstance(step, Said | Sync | SyncFolder):
        return 1
    place = getattr(step, "path", MAP)
    return 1 if place.startswith(BACKUPS) else 4


def _put(folder: Path, files: Files) -> None:
    """Have these files in the folder, and no others."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    folder.mkdir(exist_ok=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
