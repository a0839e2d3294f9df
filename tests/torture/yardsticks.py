"""Other ways to keep edits, killed in the same way: SQLite, and TinyDB as it comes."""

import json
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random

from tinydb import TinyDB

from tests.torture.edits_by_chance import seeded, text
from tests.torture.killing import Aim, Say, kill
from tests.torture.toll import Toll

DOCUMENTS = 1000
"""Documents of a TinyDB file."""


def sqlite(folder: Path, chance: Random, count: int) -> Toll:
    """Kill so many writers of one SQLite database: it has a log of its own, and syncs at each commit."""
    path, toll = folder / "edits.sqlite", Toll()
    had = 0
    while count:
        killed = kill(
            partial(_write_sqlite, path), Aim("kept", chance.randint(1, 60), 0.002 * chance.random())
        )
        count -= killed.was_killed
        kept = had + killed.count("kept")
        try:
            with closing(sqlite3.connect(path)) as database:
                if database.execute("pragma integrity_check").fetchall() != [("ok",)]:
                    toll.count_unreadable("SQLite: its integrity")
                (had,) = database.execute("select count(*) from edits").fetchone()
        except sqlite3.DatabaseError as error:
            toll.count_unreadable(f"SQLite: {error}")
            path.unlink(missing_ok=True)
            had = 0
        toll.lost += had < kept
    return toll


def _write_sqlite(path: Path, say: Say) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("pragma journal_mode = wal")
        database.execute("pragma synchronous = full")
        database.execute("create table if not exists edits (number integer primary key, note text)")
        for number in range(100):
            with database:
                database.execute("insert into edits (note) values (?)", [f"{number} " * 50])
            say("kept")


def tinydb(folder: Path, chance: Random, count: int) -> Toll:
    """Kill so many writers of stock TinyDB files; a file that cannot be read is replaced by one that is whole."""
    path, toll = folder / "stock.json", Toll()
    documents = {str(number): {"note": text(chance, 30), "strength": 1} for number in range(DOCUMENTS)}
    whole = json.dumps({"_default": documents})
    path.write_text(whole)
    while count:
        killed = kill(
            partial(_write_tinydb, path, chance.randrange(10**9)), Aim("kept", 1, 0.05 * chance.random())
        )
        count -= killed.was_killed
        try:
            json.loads(path.read_text())
        except ValueError:
            toll.unreadable += 1
            path.write_text(whole)
    return toll


def _write_tinydb(path: Path, seed: int, say: Say) -> None:
    chance = seeded(seed)
    with TinyDB(path) as database:
        for number in range(1, 100):
            database.update({"note": text(chance, 30)}, doc_ids=[number])
            say("kept")
