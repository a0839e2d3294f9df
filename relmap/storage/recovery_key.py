"""The recovery key: 160 random bits, as eight groups of four letters and digits that can be printed and typed."""

import os
from base64 import b32decode, b32encode

BYTES, GROUP = 20, 4
_MISREAD = str.maketrans("018", "OIB")
"""Digits that the key does not have, as the letters for which they are taken."""


def new_recovery_key() -> str:
    """A random one, such as "K3JQ-…"."""
    signs = b32encode(os.urandom(BYTES)).decode()
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))


def recovery_bytes(text: str) -> bytes | None:
    """The bits of a recovery key as somebody typed it; None where it cannot be one."""
    signs = "".join(sign for sign in text if sign.isalnum()).upper().translate(_MISREAD)
    if len(signs) != BYTES * 8 // 5 or not signs.isascii():
        return None
    try:
        return b32decode(signs)
    except ValueError:
        return None
