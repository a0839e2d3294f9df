"""A map that is killed again and again: its files, what opens it, and what each kill left of it."""

from collections import Counter
from pathlib import Path
from random import Random

from relmap.storage.atomic_file import ENDING
from relmap.storage.backups import Backups
from relmap.storage.header import Sealing
from relmap.storage.map_file_error import PassphraseRefused
from relmap.storage.new_file import create
from relmap.storage.passphrase import by_passphrase, seal_backups
from relmap.storage.reading import Found
from relmap.storage.sealing import DataKey, sealed_by
from relmap.storage.snapshot import Opener, header_at
from tests.torture.edits_by_chance import EditsByChance, company
from tests.torture.killing import FAILED, Killed
from tests.torture.map_writer import PASSPHRASE, Work
from tests.torture.toll import State, Toll, abandon, fingerprint, unreadable_backups


class Victim:
    """A map in a folder of its own. Half of them begin with a passphrase."""

    def __init__(self, folder: Path, chance: Random, toll: Toll, met: Counter[str]) -> None:
        """`toll` is what is lost, `met` what was found after the kills: whether they come when it matters.

        `passphrase` is what opens it now, empty where it needs none.
        """
        folder.mkdir()
        self.path, self.backups = folder / "team.relmap", folder / "backups"
        self._chance, self._toll, self._met = chance, toll, met
        self.passphrase = ""
        self._keys: list[DataKey | None] = [None]
        map = company(chance.randrange(10**6))
        if chance.random() < 0.5:
            create(self.path, map)
        else:
            self.passphrase, key = "the first passphrase", DataKey.new()
            self._keys.append(key)
            create(self.path, map, sealed_by(self.passphrase, key)[0], key)

    @property
    def opener(self) -> Opener | None:
        """Opens the map without its passphrase, for the data key is known."""
        return _known(self._keys[-1])

    def load(self, case: str) -> Found | None:
        """What is in it now; None, and counted, where it cannot be read."""
        return self._toll.loaded(self.path, self.opener, case)

    def look(self, before: Found, work: Work, killed: Killed, case: str) -> bool:
        """See what is left after somebody who did this work was killed; whether it can be worked on with."""
        self._met["parts left"] += len(self._parts())
        told = killed.last(FAILED)
        if told is not None:
            self._toll.count_unreadable(f"{case}: the writer {told}")
        opened = killed.last("opened")
        if opened is not None and opened != f"{fingerprint(before.map)} ":
            self._toll.count_unreadable(f"{case}: it was opened as {opened}")
        if work.other in PASSPHRASE and killed.count("other"):
            self._find_passphrase(work, case, is_done=killed.count("did") > 0)
        found = self.load(case)
        if found is None:
            return False
        self._compare(before, found, work, killed, case)
        return self._open_again(found, case)

    def _find_passphrase(self, work: Work, case: str, *, is_done: bool) -> None:
        """See which passphrase opens it now: the new one if it was told to be set, else the new one or the old one."""
        new = "" if work.other == "take off" else work.passphrase
        for passphrase in (new, self.passphrase):
            sealing = header_at(self.path).sealing
            opener = by_passphrase(self.path, passphrase)
            if (opener is None) != (sealing is None):
                continue
            try:
                key = opener(sealing) if opener and sealing else None
            except PassphraseRefused:
                continue
            if is_done and passphrase != new:
                self._toll.count_unreadable(f"{case}: the old passphrase opens it, and not the new one")
            self.passphrase = passphrase
            self._keys.append(key)
            return
        self._toll.count_unreadable(f"{case}: neither passphrase opens it")

    def _compare(self, before: Found, found: Found, work: Work, killed: Killed, case: str) -> None:
        """Do what the writer began, and find among the states on that way the one that is there."""
        edits = EditsByChance(before.map, work.seed, cascades=work.cascades)
        states = [State(fingerprint(edits.map))]
        for _ in range(killed.count("begun")):
            edits.do()
            states.append(State(fingerprint(edits.map)))
        kept, begun = killed.count("kept"), killed.count("begun")
        self._met["kept and not told of"] += State(fingerprint(found.map)) not in states[: kept + 1]
        self._met["torn"] += found.torn
        self._met["newer than the journal"] += found.through > len(found.lines)
        self._toll.compare(State(fingerprint(found.map)), states, kept, begun, case)

    def _open_again(self, found: Found, case: str) -> bool:
        """Open it as its next writer does, now and then, and let go of it or close it."""
        backups = Backups(self.backups, found.header.map)
        for path in unreadable_backups(backups, [_known(key) for key in self._keys]):
            self._toll.count_unreadable(f"{case}: the backup {path.name}")
        which = self._chance.random()
        if which > 0.5:
            return True
        store = self._toll.opened(self.path, self.backups, self.opener, case)
        if store is None:
            return False
        if fingerprint(store.map) != fingerprint(found.map):
            self._toll.count_unreadable(f"{case}: it opens in two ways")
        self._met["parts left after opening"] += len(self._parts())
        seal_backups(store, self.opener)
        self._met["backups of an older passphrase"] += len(unreadable_backups(backups, [self.opener]))
        if which < 0.25:
            store.close()
        else:
            abandon(store)
        return True

    def _parts(self) -> list[Path]:
        return list(self.path.parent.glob(f".*{ENDING}"))


def _known(key: DataKey | None) -> Opener | None:
    """Opens whatever this key opens."""

    def opened(_: Sealing) -> DataKey:
        assert key is not None
        return key

    return opened if key else None
