"""The passphrase of a map: opening by it, setting it, changing it, renewing the keys, and taking it off.

Each writes the map anew, and then its backups, so that none of them can be opened in any other way than the map.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from relmap.core.language import t
from relmap.storage.disk import UnsureError
from relmap.storage.header import FORMAT, FormatError, Locked, Sealing, random_mark
from relmap.storage.map_file_error import MapFileError, PassphraseRefused
from relmap.storage.map_store import MapStore
from relmap.storage.snapshot import Opener, decoded, encoded, is_sealed, records_of, sealing_of

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey  # it loads cryptography, which only a sealed map needs


def by_passphrase(path: Path, passphrase: str) -> Opener | None:
    """What opens the map at `path` with this passphrase or recovery key; None where there is none.

    It takes a third of a second. What it opens with raises PassphraseRefused where it is neither.
    """
    if not passphrase:
        return None

    found: dict[bytes, DataKey | None] = {}  # backups of one map ask again and again

    def opened(sealing: Sealing) -> "DataKey":
        from relmap.storage.sealing import WrongSecret, unsealed

        if sealing.salt not in found:
            with suppress(WrongSecret):
                found[sealing.salt] = None
                found[sealing.salt] = unsealed(sealing, passphrase)
        key = found[sealing.salt]
        if key is None:
            raise PassphraseRefused(path)
        return key

    return opened


def opener_of(key: "DataKey | None") -> Opener | None:
    """What opens everything that this data key sealed; None where there is no key."""
    return None if key is None else lambda _: key


def opens_with(store: MapStore, passphrase: str) -> bool:
    """Whether this is the passphrase of the map, or its recovery key."""
    opener = by_passphrase(store.path, passphrase)
    if opener is None or store.sealing is None:
        return False
    try:
        opener(store.sealing)
    except PassphraseRefused:
        return False
    return True


def set_passphrase(store: MapStore, passphrase: str) -> str:
    """Seal the map and its backups with a new data key; the recovery key. Raises MapFileError.

    Raises ValueError where there is no passphrase: then nothing but the recovery key would open the map.
    """
    if not passphrase:
        raise ValueError("a passphrase has at least one sign")
    from relmap.storage.sealing import DataKey, sealed_by

    key = DataKey.new()
    sealing, recovery_key = sealed_by(passphrase, key)
    _write_all(store, sealing, key)
    return recovery_key


def change_passphrase(store: MapStore, passphrase: str) -> None:
    """Let another passphrase open the map and its backups; the recovery key stays. Raises MapFileError."""
    from relmap.storage.sealing import resealed

    if store.sealing is None or store.key is None:
        raise ValueError("the map has no passphrase")
    _write_all(store, resealed(passphrase, store.key, store.sealing.by_recovery_key), store.key)


def renew_keys(store: MapStore, passphrase: str) -> str:
    """Seal the map and its backups with a new data key, and the same passphrase; the new recovery key.

    Raises MapFileError, also where this is not the passphrase.
    """
    from relmap.storage.sealing import WrongSecret, unsealed

    try:
        if store.sealing is not None:
            unsealed(store.sealing, passphrase, by_recovery_key=False)
    except WrongSecret:
        raise MapFileError(
            t(
                "This is not the passphrase, or it is the recovery key, which will not do here. Nothing was changed."
            )
        ) from None
    return set_passphrase(store, passphrase)


def take_off(store: MapStore) -> None:
    """Write the map and its backups without a passphrase. Raises MapFileError.

    The backups come first: a crash then leaves a map with which they can be sealed again.
    """
    before = store.key
    _write_backups(store, None, None, before)
    try:
        store.rewrite(None, None)
    except MapFileError as problem:
        if not isinstance(problem.__cause__, UnsureError):  # else the passphrase may be off already
            seal_backups(store, None)
        raise
    _write_backups(store, None, None, before)  # one may have been made of the file that was replaced


def seal_backups(store: MapStore, opener: Opener | None) -> None:
    """Seal the backups that a crash or a full disk has left otherwise than the map is; `opener` opened the map."""
    if unlike_backups(store):
        _write_backups(store, store.sealing, store.key, store.key, opener)


def plain_copies(store: MapStore) -> list[str]:
    """The names of copies without a passphrase that were put beside a map which has one: damaged files, and edits."""
    if store.sealing is None:
        return []
    begins = (f"{store.path.stem} (damaged ", f"{store.path.stem} (edits")
    beside = (each for each in store.path.parent.iterdir() if each.name.startswith(begins) and each.is_file())
    return sorted(each.name for each in beside if sealing_of(each.read_bytes()) is None)


def unlike_backups(store: MapStore) -> int:
    """How many backups are not sealed as the map is: they could not be written, or an older key sealed them."""
    return sum(backup.sealing != store.sealing for backup in store.backups.all())


def _write_all(store: MapStore, sealing: Sealing, key: "DataKey") -> None:
    before = store.key
    store.rewrite(sealing, key)
    _write_backups(store, sealing, key, before)


def _write_backups(
    store: MapStore,
    sealing: Sealing | None,
    key: "DataKey | None",
    before: "DataKey | None",
    opener: Opener | None = None,
) -> None:
    """Seal the backups like this, those that the key from before opens, or that open as the map did.

    Others that are sealed stay as they are. Damaged ones that are not sealed go where they shall be.
    """

    openers = [opener_of(before), *([opener] if opener is not None else [])]

    def written_anew(content: bytes) -> list[bytes] | None:
        if sealing is not None and sealing_of(content) == sealing:
            return [content]
        for each in openers:
            try:
                header, map, *_ = decoded(content, each)
            except (FormatError, Locked, MapFileError):
                continue
            id = store.header.map
            header = replace(header, format=FORMAT, map=id, mark=random_mark(), sealing=sealing)
            return encoded(header, records_of(map), key)
        return [content] if sealing is None or is_sealed(content) else None

    store.backups.rewrite(written_anew)
