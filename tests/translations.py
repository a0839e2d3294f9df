"""Keeps the files of translations: python -m tests.translations

Puts every text of the code into each `resources/translations/*.ts`, keeps what is translated, marks what is not as
unfinished, drops what is no longer in the code, and makes the .qm that relmap loads. With --missing it prints what is
left to translate.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import parse
from xml.sax.saxutils import escape

from msgspec import Struct

from tests.texts import ROOT, Text, every_text

FOLDER = ROOT / "resources" / "translations"


class Translation(Struct, frozen=True):
    """A text in another language; for one and for several where it counts, and empty where it is missing."""

    text: Text
    said: tuple[str, ...] = ()

    @property
    def is_finished(self) -> bool:
        """Whether all of it is there."""
        return len(self.said) == (2 if self.text.one else 1) and all(self.said)


def read(file: Path) -> dict[str, Translation]:
    """The translations in a file, by their texts."""
    found = {}
    for message in parse(file).iter("message"):  # noqa: S314  # a file of ours
        source, said = message.findtext("source", ""), message.find("translation")
        if said is None:
            continue
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        text = Text(source, message.findtext("extracomment", ""))
        found[source] = Translation(text, tuple(forms))
    return found


def updated(before: dict[str, Translation], texts: Iterable[Text]) -> list[Translation]:
    """The texts with the translations that there are."""
    return [
        Translation(text, before[text.text].said)
        if text.text in before and bool(before[text.text].text.one) == bool(text.one)
        else Translation(text)
        for text in texts
    ]


def written(language: str, translations: Iterable[Translation]) -> str:
    """The content of a .ts file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}">', "<context>", "    <name>relmap</name>"]
    for translation in translations:
        lines += _message(translation)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def release(file: Path, made: Path) -> None:
    """Make the .qm of a .ts, by the tool that comes with PySide6."""
    tool = shutil.which("pyside6-lrelease", path=Path(sys.executable).parent) or "pyside6-lrelease"
    subprocess.run([tool, file, "-silent", "-qm", made], check=True, capture_output=True)


def _message(translation: Translation) -> list[str]:
    text, said = translation.text, translation.said
    state = "" if translation.is_finished else ' type="unfinished"'
    if text.one:
        forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in said or ("", ""))
        lines = ['    <message numerus="yes">', f"        <source>{escape(text.text)}</source>"]
        lines += [f"        <extracomment>{escape(text.one)}</extracomment>"]
    else:
        forms = escape(said[0]) if said else ""
        lines = ["    <message>", f"        <source>{escape(text.text)}</source>"]
    return [*lines, f"        <translation{state}>{forms}</translation>", "    </message>"]


def main() -> None:
    """Bring every file up to date."""
    for file in sorted(FOLDER.glob("*.ts")):
        language = file.stem.removeprefix("relmap_")
        translations = updated(read(file), every_text())
        file.write_text(written(language, translations), encoding="utf-8")
        release(file, file.with_suffix(".qm"))
        missing = [translation.text for translation in translations if not translation.is_finished]
        if "--missing" in sys.argv:
            for text in missing:
                sys.stdout.write(f"{text.one!r} / {text.text!r}\n" if text.one else f"{text.text!r}\n")
        sys.stdout.write(f"{file.name}: {len(translations)} texts, {len(missing)} not translated\n")


if __name__ == "__main__":
    main()
