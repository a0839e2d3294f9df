"""The disks that a cut of the power may leave behind, as harsh as POSIX allows.

What was synced is there. Of the rest of a file each sector is of any time since, and its length too; where a file grew
and its content did not come, there are zeros, or what a file that is gone had there. Of a folder's entries that were
not synced any may be there and any not, in whatever order they were made; but one alone is done or not done.
"""

from collections.abc import Callable
from posixpath import basename, dirname
from random import Random

from tests.torture.disk_log import (
    Cut,
    Files,
    Make,
    MakeFolder,
    Move,
    Remove,
    Step,
    Sync,
    SyncFolder,
    Write,
)

SECTOR = 512
FOLDER = -1
"""Stands for a folder among the numbers of files."""
MOST_GONE = 12
"""Files that are gone whose content is remembered."""

Entries = dict[str, int]
Versions = list[bytes]
"""What a file was: first what is on the disk for sure, then after each step since."""


class Disk:
    """What is on a disk for sure at one point of a log, and what may be."""

    def __init__(self, files: Files) -> None:
        """These files are on it for sure."""
        self._files: dict[int, Versions] = {}
        self._folders: dict[str, Entries] = {"": {}}
        self._unsure: dict[str, list[Step]] = {"": []}
        self._names = {path: number for number, path in enumerate(files)}
        self._gone: list[bytes] = [b""]
        for number, (path, content) in enumerate(files.items()):
            self._files[number] = [content]
            self._make_folders(dirname(path))
            self._folders[dirname(path)][basename(path)] = number

    def take(self, step: Step) -> None:
        """Go on by one step of the log."""
        match step:
            case Write(file, at, data):
                before = self._files[file][-1].ljust(at, b"\0")
                self._files[file].append(before[:at] + data + before[at + len(data) :])
            case Cut(file, length):
                self._files[file].append(self._files[file][-1][:length].ljust(length, b"\0"))
            case Sync(file):
                del self._files[file][:-1]
            case SyncFolder(path):
                for each in self._unsure[path]:
                    _enter(self._folders[path], each)
                self._unsure[path] = []
            case Make() | MakeFolder() | Move() | Remove():
                self._begin(step)
                self._unsure[dirname(step.path)].append(step)

    def least(self) -> Files:
        """What is there for sure, and nothing else."""
        return self._image(lambda: False, lambda versions: versions[0])

    def most(self) -> Files:
        """All that was ever done."""
        return self._image(lambda: True, lambda versions: versions[-1])

    def by_chance(self, chance: Random) -> Files:
        """One of all the other disks that there may be."""
        often = chance.choice((0.0, 0.5, 0.9, 1.0))
        gone = chance.choice((b"", chance.choice(self._gone)))

        def content(versions: Versions) -> bytes:
            which = chance.randrange(4)
            return versions[-which] if which < 2 else _of_sectors(versions, chance, gone)

        return self._image(lambda: chance.random() < often, content)

    def _begin(self, step: Make | MakeFolder | Move | Remove) -> None:
        match step:
            case Make(path, file):
                self._files[file] = [b""]
                self._names[path] = file
            case MakeFolder(path):
                self._folders[path], self._unsure[path] = {}, []
            case Move(path, to, file):
                self._let_go(to)
                self._names.pop(path)
                self._names[to] = file
            case Remove(path):
                self._let_go(path)

    def _let_go(self, path: str) -> None:
        """The file of this name, if there is one, leaves behind what was in it, for others to find."""
        if path in self._names:
            self._gone = [*self._gone[-MOST_GONE:], self._files[self._names.pop(path)][-1]]

    def _make_folders(self, path: str) -> None:
        if path not in self._folders:
            self._make_folders(dirname(path))
            self._folders[path], self._unsure[path] = {}, []
            self._folders[dirname(path)][basename(path)] = FOLDER

    def _image(self, is_there: Callable[[], bool], content: Callable[[Versions], bytes]) -> Files:
        image: Files = {}
        folders = [""]
        while folders:
            path = folders.pop()
            entries = dict(self._folders[path])
            for each in self._unsure[path]:
                if is_there():
                    _enter(entries, each)
            for name, file in entries.items():
                place = f"{path}/{name}" if path else name
                if file == FOLDER:
                    folders.append(place)
                else:
                    image[place] = content(self._files[file])
        return image


def _enter(entries: Entries, step: Step) -> None:
    """Do one step to the entries of a folder; what it takes away may be away already."""
    match step:
        case Make(path, file):
            entries[basename(path)] = file
        case MakeFolder(path):
            entries[basename(path)] = FOLDER
        case Move(path, to, file):
            entries.pop(basename(path), None)
            entries[basename(to)] = file
        case Remove(path):
            entries.pop(basename(path), None)


def _of_sectors(versions: Versions, chance: Random, gone: bytes) -> bytes:
    """Each sector as it was at any time; where nothing was written, there is what was there of a file that is gone."""
    lengths = [len(version) for version in versions]
    length = chance.choice((*lengths, chance.randint(min(lengths), max(lengths))))
    often = chance.choice((0.0, 0.5, chance.random()))
    image = bytearray()
    for at in range(0, length, SECTOR):
        version = versions[-1] if chance.random() < often else chance.choice(versions[:-1] or versions)
        sector = version[at : at + SECTOR] or gone[at : at + SECTOR]
        image += sector.ljust(SECTOR, b"\0")
    return bytes(image[:length])
