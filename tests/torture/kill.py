"""`python -m tests.torture.kill [--seed N] [--count N]`: a writer killed with SIGKILL at random moments.

One map lives through one kill after another, and is sealed and opened again in between. After each kill it must be as
after an edit that was begun, with every edit that was kept. An SQLite writer and stock TinyDB are treated alike.
"""

import argparse
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.torture import map_writer, yardsticks
from tests.torture.cheap_passphrases import cheap_passphrases
from tests.torture.edits_by_chance import seeded
from tests.torture.killing import Aim, kill
from tests.torture.map_writer import Work
from tests.torture.toll import Toll
from tests.torture.victim import Victim

KILLS_OF_ONE = 25
"""Kills that one map lives through; then another one begins."""
EDITS = 120
"""Edits that a writer does at most."""

FEW = 1
"""Bytes that are written at once where a record shall be cut short."""


def main(arguments: list[str]) -> int:
    """Kill, and print the figures as the last line; the exit status is 1 where anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.kill", description="Kills writers.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1000, help="kills; 1000")
    asked = parser.parse_args(arguments)
    toll, met = Toll(), Counter[str]()
    with TemporaryDirectory() as folder, cheap_passphrases():
        kept = _kill_writers(Path(folder), seeded(asked.seed), asked.count, toll, met)
        sqlite = yardsticks.sqlite(Path(folder), seeded(asked.seed), asked.count)
        tinydb = yardsticks.tinydb(Path(folder), seeded(asked.seed), asked.count)
    print("met: " + ", ".join(f"{number:,} {what}" for what, number in sorted(met.items())))
    print(
        f"kill: seed {asked.seed}, {asked.count:,} kills, {kept:,} edits acknowledged, {toll}; "
        f"SQLite {sqlite.lost:,} lost, {sqlite.unreadable:,} unreadable; "
        f"stock TinyDB {tinydb.unreadable:,} unreadable"
    )
    return 0 if toll.is_none else 1


def _kill_writers(folder: Path, chance: Random, count: int, toll: Toll, met: Counter[str]) -> int:
    """Kill so many writers of maps; how many edits these had acknowledged."""
    kept = kills = due = victims = 0
    victim, before = None, None
    while kills < count:
        if victim is None or before is None or kills >= due:
            victims, due = victims + 1, kills + KILLS_OF_ONE
            victim = Victim(folder / f"map {victims}", chance, toll, met)
        case = f"kill {kills + 1}"
        before = victim.load(f"{case}, before")
        if before is None:
            continue
        aim, work = _plan(chance, victim.passphrase)
        killed = kill(partial(map_writer.write, victim.path, victim.backups, victim.opener, work), aim)
        kept += killed.count("kept")
        kills += killed.was_killed
        met[f"at {aim.word}"] += killed.was_killed
        if not victim.look(before, work, killed, f"{case} ({aim.word} {aim.times}, {work.other or 'edits'})"):
            victim = None
    return kept


def _plan(chance: Random, passphrase: str) -> tuple[Aim, Work]:
    """What the next writer of a map with this passphrase does, and when they are killed."""
    seed, edits = chance.randrange(10**9), chance.randint(EDITS // 2, EDITS)
    soon, which = chance.random(), chance.random()
    if which < 0.10:
        return Aim("begun", chance.randint(1, edits), 0.0005 * soon), Work(seed, edits, at_once=FEW)
    if which < 0.30:
        return Aim("kept", chance.randint(1, edits), 0.002 * soon), Work(seed, edits)
    if which < 0.42:
        return Aim("cascade", chance.randint(1, 12), 0.002 * soon), Work(seed, edits, cascades=True)
    if which < 0.50:
        return Aim("snapshot", chance.randint(1, 5), 0.006 * soon), Work(seed, edits)
    if which < 0.60:
        return Aim("placing", chance.randint(1, 5), 0.001 * soon), Work(seed, edits)
    if which < 0.72:
        return Aim("opening", 1, 0.006 * soon), Work(seed, edits)
    edits = chance.randint(0, 20)
    if which < 0.82:
        return Aim("closing", 1, 0.004 * soon), Work(seed, edits)
    if which < 0.87:
        return Aim("other", 1, 0.004 * soon), Work(seed, edits + 1, other="back up")
    other = chance.choice(["change", "renew", "take off"]) if passphrase else "set"
    little, new = chance.random() < 0.75, passphrase if other == "renew" else f"passphrase {seed}"
    work = Work(seed, edits + 1, other=other, passphrase=new, little=little)
    if chance.random() < 0.2:
        return Aim("other", 1, (0.01 if little else 0.4) * soon), work
    return Aim("rewriting", 1, 0.01 * soon), work


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
