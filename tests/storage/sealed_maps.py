"""A map with a passphrase and sealed backups, for the tests of what opens it."""

from pathlib import Path

from relmap.storage.header import Damage
from relmap.storage.map_file_error import PassphraseRefused
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.passphrase import by_passphrase, set_passphrase
from relmap.storage.reading import Found
from relmap.storage.snapshot import Opener, decoded
from tests.storage.team import backups_beside, edit, opened, team

FIRST, SECOND = "correct horse", "battery staple"


def make_plain(path: Path) -> None:
    """A map without a passphrase, which has backups."""
    create(path, team())
    store = opened(path)
    for strength, reason in ((5, "before an import"), (4, "before an upgrade")):
        edit(store, strength)
        store.keep_backup(reason)
    store.close()


def make_sealed(path: Path) -> str:
    """The same with a passphrase, the first one; its recovery key."""
    make_plain(path)
    store = opened(path)
    key = set_passphrase(store, FIRST)
    edit(store, 1)
    store.close()
    return key


def found(path: Path, secret: str) -> Found:
    """The map as this opens it."""
    return load(path, by_passphrase(path, secret))


def opens(path: Path, secret: str) -> bool:
    """Whether this opens the map and each of its backups; that it opens some of them only is an error."""
    results = {is_opened(backup.read_bytes(), by_passphrase(path, secret)) for backup in backups(path)}
    try:
        found(path, secret)
    except PassphraseRefused:
        results.add(False)
    else:
        results.add(True)
    (result,) = results
    return result


def is_opened(content: bytes, opener: Opener | None) -> bool:
    """Whether this opens a file with this content."""
    try:
        decoded(content, opener)
    except (PassphraseRefused, Damage):
        return False
    return True


def backups(path: Path) -> list[Path]:
    """The files of all backups of a map."""
    files = [each for each in backups_beside(path).rglob("*.relmap") if each.is_file()]
    assert len(files) > 1
    return files
