"""`python -m tests.torture.soak [--seed N] [--count N]`: a map that is edited for years, in one sitting.

Edits by chance, undone and redone in between, go through the session of the window to files on the disk. What memory is
in use at most in each quarter is printed: after the first quarter it must not grow. In that quarter the steps to undo
come to their limit, so it takes 100,000 edits or more.
"""

import argparse
import gc
import sys
from collections.abc import Callable
from mmap import PAGESIZE
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from msgspec import Struct

from relmap.core import undo
from relmap.core.change import Change
from relmap.core.records import Key
from relmap.disk_files import FileOfMap
from relmap.storage.new_file import create
from relmap.storage.opening import load, open_map
from relmap.ui.session import Session
from tests.torture.edits_by_chance import ON, EditsByChance, company

LOOKS = 25
"""How often memory is looked at in each quarter."""
SHARE = 0.02
"""How much more than in the first quarter may be in use in the last one: this share, and"""
MIB, BLOCKS, OBJECTS = 1 << 20, 500, 100
"""so many bytes, blocks and objects: by about a third of that it differs from one quarter to another by chance."""
STATM = Path("/proc/self/statm")


class Memory(Struct, frozen=True):
    """What is in use: bytes of the process (0 where the system does not say), blocks of Python's, objects collected."""

    resident: int = 0
    blocks: int = 0
    objects: int = 0

    def __str__(self) -> str:
        return f"{self.resident / MIB:,.1f} MiB, {self.blocks:,} blocks, {self.objects:,} objects"

    def is_above(self, other: "Memory") -> bool:
        """Whether it is more in any way, and by more than chance."""
        return any(
            mine > theirs * (1 + SHARE) + by_chance
            for mine, theirs, by_chance in (
                (self.resident, other.resident, MIB),
                (self.blocks, other.blocks, BLOCKS),
                (self.objects, other.objects, OBJECTS),
            )
        )


class Soak:
    """One map under edits; `session` is the window's."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.path = folder / "team.relmap"
        create(self.path, company(seed))
        store = open_map(self.path, folder / "backups", "Somebody")
        self.session = Session(store.map, FileOfMap(store), lambda: "Somebody")
        self.done = self.undone = self.redone = 0
        self._chance = Random(seed)
        self._edits = EditsByChance(store.map, seed)
        self._before = 0

    def run(self, count: int, tell: Callable[[str], None]) -> list[Memory]:
        """So many edits; what was in use at most in each quarter."""
        gc.collect()
        gc.freeze()  # as the window does
        collects = gc.isenabled()
        gc.enable()
        self._before = sys.getallocatedblocks()
        try:
            quarters = []
            for number in range(1, 5):
                quarters.append(self._quarter(count // 4))
                tell(f"{number * count // 4:,} edits: {quarters[-1]}")
            return quarters
        finally:
            gc.unfreeze()
            if not collects:
                gc.disable()

    def is_kept(self) -> bool:
        """Close the map, and look whether its file has all of it."""
        self.session.close()
        return load(self.path).map == self.session.map

    def _quarter(self, count: int) -> Memory:
        looks = []
        every = max(1, count // LOOKS)
        for number in range(1, count + 1):
            self._edit()
            if number % every == 0:
                looks.append(self._look())
        return Memory(*(max(getattr(look, name) for look in looks) for name in Memory.__struct_fields__))

    def _edit(self) -> None:
        """An edit, an undo or a redo, and a question as the pages ask."""
        which = self._chance.random()
        if which < 0.25 and self.session.undo_label is not None:
            self.session.undo()
            self.undone += 1
        elif which < 0.6 and self.session.redo_label is not None:
            self.session.redo()
            self.redone += 1
        else:
            self.session.do(self._edits._signed(self._edits._made()))
            self.done += 1
        self.session.graph(ON).calls_from(min(self.session.map.people))
        self._forget()

    def _forget(self) -> None:
        """Let the oldest steps of the map's history go, which is to grow with it: what else grows shall be seen."""
        past = self.session.map.past_changes
        if len(past) > 2 * undo.STEPS:
            drop = tuple(Key("history", id) for id in list(past)[: -undo.STEPS])
            change = Change(label="forget", drop=drop)
            self.session.map.apply(change)
            self.session.file.keep(change)

    def _look(self) -> Memory:
        gc.collect()
        resident = int(STATM.read_text().split()[1]) * PAGESIZE if STATM.exists() else 0
        return Memory(resident, sys.getallocatedblocks() - self._before, len(gc.get_objects()))


def main(arguments: list[str]) -> int:
    """Edit, and print the figures as the last line; the exit status is 1 where memory grows or an edit is not kept."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.torture.soak", description="Edits for a long time."
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200_000, help="edits; 200,000")
    asked = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        soak = Soak(Path(folder), asked.seed)
        first, *_, last = soak.run(asked.count, print)
        grew, kept = last.is_above(first), soak.is_kept()
    print(
        f"soak: seed {asked.seed}, {soak.done:,} edits, {soak.undone:,} undone, {soak.redone:,} redone, "
        f"{'kept' if kept else 'NOT KEPT'}; first quarter {first}; last quarter {last}: "
        f"{'MEMORY GROWS' if grew else 'flat'}"
    )
    return 1 if grew or not kept else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
