"""`python -m tests.torture.faults [--seed N] [--count N]`: every call to the disk fails, one after another.

A map lives through a story of a few hundred calls. In each telling another one fails: the disk is full, or broken, or
the file is not to be had, or only a half is written; once, or from then on. Then the disk is well again, and everything
that was kept must be there. When all calls have failed in all ways, the story of the next seed is told.
"""

import argparse
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from itertools import count as counting
from pathlib import Path
from random import Random
from unittest.mock import patch

from relmap.storage import journaled_file
from tests.torture.aftermath import look
from tests.torture.cheap_passphrases import cheap_passphrases
from tests.torture.failing_disk import KINDS, FailingDisk, Fault
from tests.torture.quick_folder import quick_folder
from tests.torture.story import Story

BROKEN = ("lost", "escaped", "went on", "misled", "unclear", "litter")
"""How a promise can be broken: an edit is gone; no MapFileError came; edits were taken; it was not so; and so on."""
ENOUGH = 1500
"""Bytes of journal after which a snapshot is written here: some edits."""
SAID = 200
"""Different things that are told; all are counted."""


class Faults:
    """What became of all tellings so far."""

    def __init__(self) -> None:
        self.broken: Counter[str] = Counter()
        self.met: Counter[str] = Counter()
        self.told = self.kept = 0
        self._said: set[tuple[str, ...]] = set()

    def tell(self, seed: int, fault: Fault | None) -> FailingDisk:
        """Tell the story of this seed with this fault."""
        with quick_folder() as place, FailingDisk(Path(place), fault) as disk:

            def count(kind: str, step: str, what: str) -> None:
                self.broken[kind] += 1
                by = disk.failed[-1].by if disk.failed else ""
                self._say(kind, step, what, by, f"seed {seed}, {fault}")

            story = Story(Path(place), seed, disk, count)
            with patch.object(
                threading, "excepthook", lambda died: count("escaped", "thread", repr(died.exc_value))
            ):
                story.tell()
                look(story)
            self.told += 1
            self.kept += story.acknowledged
            if fault:
                self.met[fault.kind] += bool(disk.failed) or fault.kind == "short"
            return disk

    def _say(self, kind: str, step: str, what: str, by: str, case: str) -> None:
        """Each different thing once."""
        if (kind, step, what) not in self._said and len(self._said) < SAID:
            self._said.add((kind, step, what))
            print(
                f"{kind.upper()} at “{step}” where {by or 'nothing'} failed ({case}): {what}", file=sys.stderr
            )

    def __str__(self) -> str:
        met = ", ".join(f"{number:,} {kind}" for kind, number in sorted(self.met.items()))
        broken = ", ".join(f"{self.broken[kind]:,} {kind}" for kind in BROKEN)
        return f"{self.told:,} tellings ({met}), {self.kept:,} edits acknowledged, {broken}"


def main(arguments: list[str]) -> int:
    """Let calls fail, and print the figures as the last line; the exit status is 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.faults", description="Lets the disk fail.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=4000, help="faults; 4,000")
    asked = parser.parse_args(arguments)
    faults = suffered(asked.seed, asked.count)
    print(f"faults: seed {asked.seed}, {faults}")
    return 1 if faults.broken.total() else 0


def suffered(seed: int, count: int) -> Faults:
    """Let so many calls fail."""
    faults = Faults()
    with cheap_passphrases(), patch.object(journaled_file, "ENOUGH", ENOUGH):
        for each in counting(seed):
            calls = faults.tell(each, None).calls
            possible = list(_possible([call.name for call in calls]))
            Random(each).shuffle(possible)
            for fault in possible[:count]:
                faults.tell(each, fault)
            count -= len(possible)
            if count <= 0:
                break
    return faults


def _possible(calls: list[str]) -> Iterator[Fault]:
    for at, name in enumerate(calls):
        for kind in KINDS[name]:
            yield Fault(at, kind)
            yield Fault(at, kind, stays=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
