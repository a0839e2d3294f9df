"""`python -m tests.torture.bitrot [--seed N] [--count N]`: one byte of a map's files is another, or an end is missing.

Half of the maps are sealed. Each flip hits the snapshot or the journal that a crash left behind. The map must then be
refused with a sentence, or be shown without taking edits and with its files copied aside, or be as it was to the last
record. A journal of which the end is missing looks as a crash leaves it: then the map is as after one of its edits.
"""

import argparse
import re
import sys
from collections import Counter
from pathlib import Path
from random import Random
from typing import NamedTuple
from unittest.mock import patch

from relmap.core.map import Map
from relmap.storage.frames import SIZE as MARK
from relmap.storage.journal import journal_of
from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.new_file import create
from relmap.storage.opening import load, open_map
from relmap.storage.passphrase import by_passphrase
from relmap.storage.restoring import backups_of, newest_good
from relmap.storage.sealing import DataKey, sealed_by
from tests.torture.cheap_passphrases import cheap_passphrases
from tests.torture.clear_sentences import unclear
from tests.torture.edits_by_chance import EditsByChance, company
from tests.torture.quick_folder import quick_folder
from tests.torture.toll import abandon

EDITS, FLIPS_OF_ONE = 6, 200
"""Edits in a journal, and flips that one pair of files suffers, each time from being whole."""
CUTS = 4
"""For so many flips, one cut."""
FINE = ("refused", "damaged", "harmless", "as after a crash")
BROKEN = ("wrong", "unclear", "without its backup", "escaped")
"""How a promise can be broken: other content is taken, a message is not clear, no backup is offered, or worse."""
SAID = 40


class Victim:
    """A map with a journal and a backup, and what must be in it."""

    def __init__(self, folder: Path, seed: int, *, is_sealed: bool) -> None:
        self.folder, self.path, self.backups = folder, folder / "team.relmap", folder / "backups"
        self.passphrase = "a passphrase" if is_sealed else ""
        map = company(seed)
        if is_sealed:
            key = DataKey.new()
            create(self.path, map, sealed_by(self.passphrase, key)[0], key)
        else:
            create(self.path, map)
        store = self.opened()
        store.keep_backup("before an import")
        edits = EditsByChance(store.map, seed)
        self.states = [store.map.snapshot()]
        self.ends = [0]
        for _ in range(EDITS):
            store.keep(edits.do())
            self.states.append(store.map.snapshot())
            self.ends.append(journal_of(self.path).stat().st_size - MARK)
        abandon(store)
        self.content = {each.name: each.read_bytes() for each in (self.path, journal_of(self.path))}

    @property
    def map(self) -> Map:
        """What must be in it."""
        return self.states[-1]

    def opened(self) -> MapStore:
        """The map as its user opens it."""
        return open_map(self.path, self.backups, "Ada", by_passphrase(self.path, self.passphrase))

    def rotten(self, rot: "Rot") -> dict[str, bytes]:
        """Have the files so, and no others; what is in them."""
        content = dict(self.content)
        data = content[rot.name]
        content[rot.name] = data[: rot.at] + (
            bytes([rot.byte]) + data[rot.at + 1 :] if rot.byte >= 0 else b""
        )
        for each in self.folder.iterdir():
            if each.is_file():
                each.unlink()
        for name, data in content.items():
            (self.folder / name).write_bytes(data)
        return content


class Rot(NamedTuple):
    """The byte at this place of a file is another one; or, where that is less than nothing, the file ends here."""

    name: str
    at: int
    byte: int = -1


class Bitrot:
    """What became of all the flips so far."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self.flips = self.cuts = self._said = 0

    @property
    def broken(self) -> int:
        """How many promises were broken."""
        return sum(self.found[each] for each in BROKEN)

    def suffer(self, victim: Victim, rot: Rot) -> None:
        """Let the files of a map rot, and see what comes of it."""
        content = victim.rotten(rot)
        self.flips += rot.byte >= 0
        self.cuts += rot.byte < 0
        try:
            became, what = _opened(victim, rot, content)
        except Exception as error:
            became, what = "escaped", repr(error)
        self.found[became] += 1
        if became in ("refused", "damaged") and not _is_backup_offered(victim):
            self.found["without its backup"] += 1
            self._say("without its backup", rot, content, what)
        if became not in FINE:
            self._say(became, rot, content, what)

    def _say(self, became: str, rot: Rot, content: dict[str, bytes], what: str) -> None:
        self._said += 1
        if self._said <= SAID:
            around = content[rot.name][max(rot.at - 20, 0) : rot.at + 8]
            print(f"{became.upper()} {rot}, in {around!r}: {what}", file=sys.stderr)

    def __str__(self) -> str:
        figures = ", ".join(f"{self.found[each]:,} {each}" for each in (*FINE, *BROKEN))
        return f"{self.flips:,} flips and {self.cuts:,} cuts, {figures}"


def main(arguments: list[str]) -> int:
    """Let maps rot, and print the figures as the last line; the exit status is 1 where that was not noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.bitrot", description="Lets files rot.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000, help="flips; 2,000. Cuts are a quarter of that")
    asked = parser.parse_args(arguments)
    bitrot = suffered(asked.seed, asked.count)
    print(f"bitrot: seed {asked.seed}, {bitrot}")
    return 1 if bitrot.broken else 0


def suffered(seed: int, count: int) -> Bitrot:
    """Let so many bytes flip."""
    chance, bitrot = Random(seed), Bitrot()
    with cheap_passphrases(), patch("os.urandom", Random(seed).randbytes):
        while bitrot.flips < count:
            for is_sealed in (False, True):
                with quick_folder() as folder:
                    victim = Victim(Path(folder), chance.randrange(10**6), is_sealed=is_sealed)
                    for _ in range(min(FLIPS_OF_ONE, (count + 1) // 2)):
                        bitrot.suffer(victim, _flip(victim, chance))
                        if bitrot.cuts * CUTS < bitrot.flips:
                            bitrot.suffer(victim, _cut(victim, chance))
    return bitrot


def _flip(victim: Victim, chance: Random) -> Rot:
    """One byte: of the snapshot and of the journal as often, and as often in what stands first as in all the rest."""
    name = chance.choice(list(victim.content))
    data = victim.content[name]
    at = chance.randrange(min(len(data), 700) if chance.random() < 0.5 else len(data))
    return Rot(name, at, chance.choice([byte for byte in range(256) if byte != data[at]]))


def _cut(victim: Victim, chance: Random) -> Rot:
    name = chance.choice(list(victim.content))
    return Rot(name, chance.randrange(len(victim.content[name])))


def _opened(victim: Victim, rot: Rot, content: dict[str, bytes]) -> tuple[str, str]:
    """What became of a map, in a word, and in a sentence."""
    try:
        store = victim.opened()
    except MapFileError as error:
        is_as_it_was = _files(victim.folder) == content
        return ("unclear" if _unclear(str(error)) or not is_as_it_was else "refused"), str(error)
    if store.trouble is not None:
        said = store.trouble.said
        aside = _files(victim.folder)
        store.close()
        is_aside = sorted(aside.values()) == sorted([*content.values(), *content.values(), *_locks(aside)])
        is_told = store.trouble.kind == "failed" or not _unclear(said)
        if len(store.map.people) == 0 or not is_aside:
            return "wrong", f"{said} Beside it: {sorted(aside)}"
        return ("damaged" if is_told else "unclear"), said
    is_cut = rot.byte < 0 and rot.name != victim.path.name
    whole = sum(end <= rot.at for end in victim.ends) - 1 if is_cut else EDITS
    expected = victim.states[whole]
    return _gone_on(victim, store, expected, "harmless" if expected == victim.map else "as after a crash")


def _gone_on(victim: Victim, store: MapStore, expected: Map, became: str) -> tuple[str, str]:
    """A map that was opened as if nothing were is so, and stays so."""
    if store.map != expected:
        store.close()
        return "wrong", "it was opened with another content than was kept"
    store.keep(EditsByChance(store.map, 1).do())
    store.close()
    found = load(victim.path, by_passphrase(victim.path, victim.passphrase))
    return (became, store.recovered) if found.map == store.map else ("wrong", "an edit made then is gone")


def _is_backup_offered(victim: Victim) -> bool:
    return newest_good(backups_of(victim.backups, victim.path)) is not None


def _unclear(said: str) -> str:
    """What is wrong with a message; a full stop or a space too many may come from the file."""
    return unclear(re.sub(r" +", " ", said).replace(" .", ".").replace("..", "."))


def _files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def _locks(files: dict[str, bytes]) -> list[bytes]:
    return [content for name, content in files.items() if name.endswith("-lock")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
