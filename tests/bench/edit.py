"""One durable edit at 100,000 relationships against an SQLite commit; the longest stall while a snapshot is written.

An edit is a view that is rated anew: the map takes the Change, and it is on the disk. Seconds are medians of edits that
take turns: on a large map, on a large sealed one, on a small one, and in a table of SQLite.
"""

import gc
import sqlite3
import threading
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise
from pathlib import Path
from shutil import rmtree
from statistics import median
from time import perf_counter

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from relmap.core.map import Map
from relmap.storage.map_store import MapStore
from tests.bench.company import ON, company
from tests.bench.files import (
    PEOPLE,
    RELATIONSHIPS,
    do,
    fill_journal,
    folder_on_a_disk,
    make,
    opened,
    rated,
)

EDITS, WARM = 2_000, 1_500
"""Edits that are measured, and those before: in these SQLite's log comes to the length at which it stays."""
SNAPSHOTS = 10
LONGEST_STALL = 0.050
BETWEEN_EDITS, BETWEEN_TURNS = 33, 1
"""Milliseconds while a snapshot is written: edits come as fast as a key repeats that is held down."""
TABLE = "CREATE TABLE views (id TEXT PRIMARY KEY, source TEXT, target TEXT, strength INT, rated_on TEXT, note TEXT)"

Figures = Iterator[tuple[str, float, float, float]]


def measure() -> Figures:
    """Seconds an edit, and seconds of the longest stall."""
    with folder_on_a_disk() as folder:
        make(folder / "plain.relmap", company(PEOPLE, RELATIONSHIPS))
        make(folder / "sealed.relmap", company(PEOPLE, RELATIONSHIPS), sealed=True)
        make(folder / "small.relmap", company(PEOPLE // 100, RELATIONSHIPS // 100))
        plain, sealed, small = (opened(folder / f"{name}.relmap") for name in ("plain", "sealed", "small"))
        yield from _edits(plain, sealed, small, folder / "yardstick.sqlite")
        for name, store in (("", plain), (", sealed", sealed)):
            stalls = [_longest_stall(store, folder / "backups") for _ in range(SNAPSHOTS)]
            yield f"longest stall while a snapshot is written{name}", max(stalls), LONGEST_STALL, 1.0
        for store in (plain, sealed, small):
            store.close()


def _edits(plain: MapStore, sealed: MapStore, small: MapStore, database: Path) -> Figures:
    ours, ours_sealed, ours_small, theirs = _medians(
        _keeping(plain), _keeping(sealed), _keeping(small), _committing(database, plain.map)
    )
    yield "one durable edit at 100,000 relationships", ours, theirs, 2.0
    yield "one durable edit, sealed", ours_sealed, theirs, 2.0
    yield "one durable edit, sealed against plain", ours_sealed, ours, 2.0
    yield "the same edit at 100,000 against 1,000 relationships", ours, ours_small, 1.5


def _medians(*ways: Callable[[], object]) -> list[float]:
    """The median seconds of each way of doing something; they take turns."""
    took: list[list[float]] = [[] for _ in ways]
    gc.collect()
    gc.disable()
    try:
        for done in range(WARM + EDITS):
            for way, times in zip(ways, took, strict=True):
                start = perf_counter()
                way()
                if done >= WARM:
                    times.append(perf_counter() - start)
    finally:
        gc.enable()
    return [median(times) for times in took]


def _keeping(store: MapStore) -> Callable[[], object]:
    """One edit more on this map. What it changes is known before."""
    views = list(store.map.relationships.values())[:EDITS]
    changes = cycle([rated(store.map, strength, view) for strength in (1, 5) for view in views])

    def keep() -> None:
        do(store, next(changes))

    return keep


def _committing(path: Path, map: Map) -> Callable[[], object]:
    """One commit more in SQLite, of the same records: in its log, and on the disk before it returns."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(TABLE)
    views = list(map.relationships.values())
    rows = [
        (view.id, view.source, view.target, view.strength, str(view.rated_on), view.note) for view in views
    ]
    database.execute("BEGIN")
    database.executemany("INSERT INTO views VALUES (?, ?, ?, ?, ?, ?)", rows)
    database.execute("COMMIT")
    values = cycle([(strength, str(ON), view.id) for strength in (1, 5) for view in views[:EDITS]])
    # each commit changes a row: SQLite passes over those that would not

    def commit() -> None:
        database.execute("UPDATE views SET strength = ?, rated_on = ? WHERE id = ?", next(values))

    return commit


# The longest stall ----------------------------------------------------------------------------------


def _longest_stall(store: MapStore, backups: Path) -> float:
    """Seconds between two turns of the event loop, at most, while edits go on and a snapshot and a backup are written.

    A backup is made with every snapshot here, for there never is an older one.
    """
    rmtree(backups, ignore_errors=True)
    app = QCoreApplication.instance() or QCoreApplication([])
    edit = _keeping(store)
    for step in (100, 5):
        fill_journal(store, step)
    before = store.header.generation
    turns: list[float] = []

    def turn() -> None:
        turns.append(perf_counter())
        if store.header.generation > before and not _is_writing():
            app.quit()

    timers = []
    for interval, work in ((BETWEEN_EDITS, edit), (BETWEEN_TURNS, turn)):
        timer = QTimer(interval=interval, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(work)
        timer.start()
        timers.append(timer)
    app.exec()
    return max(later - earlier for earlier, later in pairwise(turns))


def _is_writing() -> bool:
    return any(thread.name == "snapshot" for thread in threading.enumerate())
