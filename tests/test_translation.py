"""Every text that a user sees is found by the translator, and the German is complete."""

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from relmap.core.language import Customs, Strong, decimal, number, plain, sentence, speak, t, tn
from tests.texts import Text, all_said, every_text, said_in
from tests.translations import FOLDER, Translation, read, release, updated, written
from tests.untranslated import untranslated, untranslated_in, without_literal

GERMAN = FOLDER / "relmap_de.ts"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


def fields(text: str) -> set[str]:
    """The parts that are put in, whether they begin the sentence or not."""
    return {field.lower() for _, field, _, _ in Formatter().parse(text) if field}


# The files of translations ---------------------------------------------------------------------------


def test_every_text_is_translated_and_nothing_else_is() -> None:
    """Else: python -m tests.translations --missing."""
    there = read(GERMAN)
    missing = [text for text in every_text() if not there.get(text.text, Translation(text)).is_finished]
    assert missing == []
    assert there.keys() == {text.text for text in every_text()}


def test_the_file_is_as_the_tool_writes_it_and_the_program_loads_what_it_says(tmp_path: Path) -> None:
    assert GERMAN.read_text(encoding="utf-8") == written("de", updated(read(GERMAN), every_text()))
    release(GERMAN, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == GERMAN.with_suffix(".qm").read_bytes()


def test_a_translation_has_the_parts_of_its_text() -> None:
    wrong = [
        (translation.text.text, form)
        for translation in read(GERMAN).values()
        for source, form in zip(_sources(translation.text), translation.said, strict=True)
        if form and fields(form) - {"n"} != fields(source) - {"n"}
    ]
    assert wrong == []


def _sources(text: Text) -> list[str]:
    return [text.one, text.text] if text.one else [text.text]


def test_a_text_counts_everywhere_or_nowhere() -> None:
    """The translator finds it by its letters alone."""
    counting = {text.text for text in every_text() if text.one}
    assert counting.isdisjoint(text.text for text in every_text() if not text.one)
    assert len(every_text()) == len({text.text for text in every_text()})


def test_german_puts_things_as_germans_do() -> None:
    """German quotation marks, and the name that the key has on German keyboards."""
    wrong = [
        form
        for translation in read(GERMAN).values()
        for form in translation.said
        if '"' in form or "Ctrl" in form
    ]
    assert wrong == []


# The code ----------------------------------------------------------------------------------------------


def test_no_text_in_the_code_is_shown_without_being_translated() -> None:
    assert untranslated() == []


def test_what_is_translated_is_a_literal() -> None:
    for path in sorted(Path("relmap").rglob("*.py")):
        assert without_literal(path.read_text(encoding="utf-8")) == [], path
    counted = [said for said in all_said() if said.by in ("tn", "mark") and said.text is None]
    assert counted == []


@pytest.mark.parametrize(
    "line",
    [
        'label("Good to know", "heading")',
        'button("Call" if x else t("Stay"))',
        'self.setWindowTitle(f"Map of {name}")',
        'self.said.emit("Noted. " + name)',
        'raise EditError(f"{name} has left.")',
        'Change(label=f"rate {name}")',
        'SAID = "This map has a passphrase."',
        'def keys(self):\n    return (("Space", "next plan"),)',
        'return name or "Somebody who is gone."',
    ],
)
def test_a_text_that_is_forgotten_is_noticed(line: str) -> None:
    assert untranslated_in(f"from relmap.core.language import t\n{line}") != []


@pytest.mark.parametrize(
    "line",
    [
        '"""A module that says nothing."""',
        'label(t("Good to know"), "heading")',
        'kind(self, "failed notice")',
        'label(name, "secondary")',
        'SAID = t("This map has a passphrase.")',
        'raise ValueError("No page of this name.")',
    ],
)
def test_what_nobody_sees_need_not_be_translated(line: str) -> None:
    assert untranslated_in(f"from relmap.core.language import t\n{line}") == []


def test_texts_are_found_in_the_code_under_any_name() -> None:
    source = 'from relmap.core.language import t as say, tn\nsay("One")\ntn("{n} man", "{n} men", 2)\nt("no")'
    assert [said.text for said in said_in(source)] == [Text("One"), Text("{n} men", "{n} man")]


# Speaking ----------------------------------------------------------------------------------------------


def test_a_translator_may_order_the_parts_anew() -> None:
    speak(lambda text, _: {"{a} calls {b}": "{b} ← {a}"}.get(text, text))
    assert t("{a} calls {b}", a="Ada", b="{Ben}") == "{Ben} ← Ada"
    said = sentence("{a} calls {b}", a=Strong("Ada"), b="Ben")
    assert plain(said) == "Ben ← Ada"
    assert [part for part in said if isinstance(part, Strong)] == ["Ada"]


def test_counting_is_done_as_the_language_does_it() -> None:
    assert [tn("{n} man", "{n} men", many) for many in (0, 1, 2, 12_345)] == [
        "0 men",
        "1 man",
        "2 men",
        "12,345 men",
    ]
    speak(lambda text, many: {1: "ein Mann"}.get(many, "{n} Männer"))
    assert [tn("{n} man", "{n} men", many) for many in (1, 2)] == ["ein Mann", "2 Männer"]


def test_numbers_are_written_by_the_customs_of_the_place() -> None:
    assert (number(12_345), decimal(0.634)) == ("12,345", "0.63")
    swiss = Customs(
        number=lambda value: f"{value:,}".replace(",", "’"),
        decimal=lambda value, digits: f"{value:.{digits}f}".replace(".", ","),
        clock=lambda hour, minute: f"{hour}.{minute}",
        sort_key=str,
    )
    speak(None, swiss)
    assert (number(12_345), decimal(0.634)) == ("12’345", "0,63")
    assert tn("{n} man", "{n} men", 12_345) == "12’345 men"
