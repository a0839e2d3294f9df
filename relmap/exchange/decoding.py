"""From the bytes of a file to its text, without ever taking a picture or a workbook for a table."""

import codecs
import re

from relmap.core.language import mark, t
from relmap.exchange.rows import ImportFileError

UNREADABLE = re.compile("[\udc80-\udcff]")
"""What stands in a decoded text for each byte that no encoding explains, so that its row and field can be told."""

NO_TEXT = mark("This is not a text file. Save the table as CSV UTF-8.")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_NOT_IN_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_NOT_WESTERN = re.compile(r"[^\W\d_a-zA-Z]{5}|\w[“„‘‚]\w")
"""Five letters beyond a–z in a row, or an opening quotation mark within a word: text of another encoding."""


def decode(data: bytes, file: str) -> str:
    """The text of UTF-8 (with or without BOM), of UTF-16 with BOM, and else of cp1252 if it can be that.

    Where none fits, the text holds a character of UNREADABLE for each byte that is not UTF-8.
    Raises ImportFileError where the file is no text.
    """
    if data.startswith(_WORKBOOKS):
        raise ImportFileError(
            file, t("This is a workbook or an archive, not text. Save the sheet as CSV UTF-8.")
        )
    if data.startswith(_UTF_16):
        return _utf_16(data, file)
    if b"\0" in data:
        raise ImportFileError(file, t(NO_TEXT))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if _CONTROLS.search(data):
        raise ImportFileError(file, t(NO_TEXT))
    text = data.decode("utf-8-sig", errors="surrogateescape")
    return data.decode("cp1252") if _can_be_cp1252(data, text) else text


def _utf_16(data: bytes, file: str) -> str:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError as error:
        raise ImportFileError(
            file, t("The file begins as UTF-16 and does not go on so. Save it as CSV UTF-8.")
        ) from error
    if "\0" in text:
        raise ImportFileError(file, t(NO_TEXT))
    return text


def _can_be_cp1252(data: bytes, as_utf_8: str) -> bool:
    """Whether every byte is a character there, no part of the file is plainly UTF-8, and its words look Western."""
    if _NOT_IN_CP1252.search(data):
        return False
    is_partly_utf_8 = any(ord(character) > 0x7F for character in UNREADABLE.sub("", as_utf_8))
    return not is_partly_utf_8 and not _NOT_WESTERN.search(data.decode("cp1252"))
