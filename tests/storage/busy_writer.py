"""`python -m tests.storage.busy_writer MAP COUNTERS COUNT`: edits a map as fast as it can, and counts aloud.

Edit number n gives the company the name n. In the file COUNTERS stand how many edits were begun, and how many kept.
"""

import mmap
import sys
from pathlib import Path

from relmap.core.edits import name_company
from relmap.storage import journaled_file
from relmap.storage.opening import open_map

WIDTH = 8
"""Bytes of a counter; the first counts what was begun, the second what was kept."""
OFTEN = 4000
"""Bytes of journal after which a snapshot is written here."""


class Counters:
    """Two numbers that another process sees at once."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(2 * WIDTH))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 2 * WIDTH)

    def __getitem__(self, which: int) -> int:
        return int.from_bytes(self._memory[which * WIDTH : (which + 1) * WIDTH], "little")

    def __setitem__(self, which: int, number: int) -> None:
        self._memory[which * WIDTH : (which + 1) * WIDTH] = number.to_bytes(WIDTH, "little")


BEGUN, KEPT = 0, 1


def main(path: Path, counters: Counters, count: int) -> None:
    """Open the map, edit it, close it, and again, until so many edits are kept; then wait for nothing."""
    journaled_file.ENOUGH = OFTEN
    while counters[KEPT] < count:
        store = open_map(path, path.parent / "backups", "Busy")
        for _ in range(150):
            counters[BEGUN] += 1
            change = name_company(store.map, str(counters[BEGUN]))
            store.map.apply(change)
            store.keep(change)
            counters[KEPT] = counters[BEGUN]
        print("kept", counters[KEPT], flush=True)  # heard by whoever started this
        store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Counters(Path(sys.argv[2])), int(sys.argv[3]))
