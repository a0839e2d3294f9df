"""Sealing a map with a passphrase: Argon2id, HKDF and AES-256-GCM of the `cryptography` package, put together here.

A random data key seals everything. It stands in the file twice, wrapped by a key made of the passphrase and by one
made of the recovery key. Each file (a snapshot, a journal) is sealed with a key of its own, which HKDF makes of the
data key and the file's random mark; in it, the nonce counts the records. After every opening a file is begun anew,
with a new mark, so that no nonce is ever used twice with one key: not even for a record that a crash has torn.
"""

import os
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from relmap.core.language import t
from relmap.storage.header import Damage, Sealing
from relmap.storage.recovery_key import new_recovery_key, recovery_bytes

KEY_BYTES, SALT_BYTES, NONCE_BYTES = 32, 16, 12
MEMORY, TIME, LANES = 128 * 1024, 3, 4
"""Argon2id: KiB of memory, passes, and lanes, for a passphrase that is set today."""
LEAST = (64 * 1024, 3, 1)
"""Memory, time and lanes below which no file is opened: RFC 9106's choice for machines with little memory."""
MOST = (1024 * 1024, 12, 16)
"""And above which none is: a file must not be able to stop the machine that opens it."""


class WrongSecret(Exception):  # noqa: N818  # it is no error of the program
    """Neither the passphrase nor the recovery key, or what they open was altered."""


class DataKey:
    """The random key of a map, in memory while the map is open."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    @classmethod
    def new(cls) -> "DataKey":
        """A random one."""
        return cls(os.urandom(KEY_BYTES))

    def file_key(self, purpose: str, mark: str) -> "FileKey":
        """The key of one file: `purpose` says of what kind, `mark` is the file's own random hexadecimal digits."""
        made = HKDF(SHA256(), KEY_BYTES, salt=bytes.fromhex(mark), info=f"relmap {purpose}".encode())
        return FileKey(made.derive(self._raw))

    def wrapped(self, key: bytes, bound: bytes) -> bytes:
        """The data key sealed by another key."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + AESGCM(key).encrypt(nonce, self._raw, bound)


class FileKey:
    """Seals and opens the records of one file, each with its number; a number is used once."""

    def __init__(self, raw: bytes) -> None:
        self._cipher = AESGCM(raw)

    def seal(self, number: int, data: bytes, bound: bytes) -> bytes:
        """The record sealed, bound to what `bound` says of where it stands."""
        return self._cipher.encrypt(number.to_bytes(NONCE_BYTES, "big"), data, bound)

    def open(self, number: int, sealed: bytes, bound: bytes) -> bytes:
        """What was sealed; raises Damage where it is not as it was, or stands elsewhere."""
        try:
            return self._cipher.decrypt(number.to_bytes(NONCE_BYTES, "big"), sealed, bound)
        except InvalidTag as error:
            raise Damage(t("is damaged, or was altered: what is sealed in it does not open")) from error


def sealed_by(passphrase: str, key: DataKey) -> tuple[Sealing, str]:
    """How this passphrase and a new recovery key open the data key; and that recovery key, to be printed."""
    recovery_key = new_recovery_key()
    recovery = key.wrapped(_of_recovery_key(recovery_key), _RECOVERY)
    return resealed(passphrase, key, recovery), recovery_key


def resealed(passphrase: str, key: DataKey, by_recovery_key: bytes) -> Sealing:
    """How another passphrase opens the data key; the recovery key stays."""
    salt = os.urandom(SALT_BYTES)
    wrapped = key.wrapped(_of_passphrase(passphrase, salt, MEMORY, TIME, LANES), _PASSPHRASE)
    return Sealing(salt, MEMORY, TIME, LANES, wrapped, by_recovery_key)


def unsealed(sealing: Sealing, secret: str, *, by_recovery_key: bool = True) -> DataKey:
    """The data key, opened by the passphrase, or by the recovery key where that will do; else raises WrongSecret.

    A file that asks for less or more work than it may is refused in the same way, before any is done.
    """
    asked = (sealing.memory, sealing.time, sealing.lanes)
    if not all(low <= value <= high for low, value, high in zip(LEAST, asked, MOST, strict=True)):
        raise WrongSecret
    if len(sealing.salt) < SALT_BYTES:
        raise WrongSecret
    if by_recovery_key and recovery_bytes(secret) is not None:
        try:
            return _opened(_of_recovery_key(secret), sealing.by_recovery_key, _RECOVERY)
        except WrongSecret:
            pass  # a passphrase may look like a recovery key
    return _opened(_of_passphrase(secret, sealing.salt, *asked), sealing.by_passphrase, _PASSPHRASE)


_PASSPHRASE, _RECOVERY = b"relmap passphrase", b"relmap recovery key"


def _opened(key: bytes, wrapped: bytes, bound: bytes) -> DataKey:
    try:
        return DataKey(AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound))
    except (InvalidTag, ValueError) as error:
        raise WrongSecret from error


def _of_passphrase(passphrase: str, salt: bytes, memory: int, time: int, lanes: int) -> bytes:
    """A key by Argon2id (RFC 9106). One passphrase is the same however a keyboard composes its letters."""
    said = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    made = Argon2id(salt=salt, length=KEY_BYTES, iterations=time, lanes=lanes, memory_cost=memory)
    return made.derive(said)


def _of_recovery_key(text: str) -> bytes:
    """A key by HKDF: a recovery key is random, and needs no work to keep it from being guessed."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=_RECOVERY).derive(recovery_bytes(text) or b"")
