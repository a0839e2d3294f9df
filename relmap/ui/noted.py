"""What is noted in the map, as pages show it: its first lines as plain text, or only that there is a note."""

from msgspec import Struct
from PySide6.QtWidgets import QLabel, QVBoxLayout

from relmap.core.language import mark, t
from relmap.core.map import Map
from relmap.core.pairs import Pair
from relmap.ui.labels import label, shortened, tip

MOST_LINES, MOST_SIGNS, MOST_IN_TIP = 3, 160, 2_000
HIDDEN = mark("Note hidden")


class Noted(Struct, frozen=True):
    """A note, and whose it is on whom: "Your note on Aoife"."""

    text: str
    about: str

    @property
    def is_cut(self) -> bool:
        """Whether there is more of it than is shown."""
        return self.short != self.text

    @property
    def short(self) -> str:
        """As much of it as pages have room for."""
        lines = self.text.splitlines()
        cut = "\n".join(lines[:MOST_LINES])
        return shortened(cut if len(lines) <= MOST_LINES else f"{cut} …", MOST_SIGNS)


def noted_on(map: Map, person: str, reader: str) -> tuple[Noted, ...]:
    """What is noted on a person (an id), and by `reader` (an id) on the relationship with them."""
    name, view = map.people[person].first_name, map.view(reader, person)
    found = (
        Noted(map.people[person].note, t("Note on {name}", name=name)),
        Noted(view.note if view else "", t("Your note on {name}", name=name)),
    )
    return tuple(noted for noted in found if noted.text)


def noted_between(map: Map, pair: Pair) -> tuple[Noted, ...]:
    """What the two of a pair have noted on their relationship."""
    found = []
    for source, target in ((pair.one, pair.other), (pair.other, pair.one)):
        view = map.view(source, target)
        if view is not None and view.note:
            names = map.people[source].name, map.people[target].name
            found.append(Noted(view.note, t("{name} on {other}", name=names[0], other=names[1])))
    return tuple(found)


def show_noted(shown: QLabel, noted: tuple[Noted, ...], *, hidden: bool) -> None:
    """Show each note in a line or two of this label; all of a long one is in its tool tip."""
    most = MOST_SIGNS // max(1, len(noted))
    texts = [" ".join(each.text.split()) for each in noted]
    lines = [t("note hidden") if hidden else shortened(text, most) for text in texts]
    shown.setText("\n".join(f"{each.about}: {line}" for each, line in zip(noted, lines, strict=True)))
    cut = [text for text in texts if len(text) > most]
    tip(shown, "" if hidden else shortened("  ·  ".join(cut), MOST_IN_TIP))


def add_noted(column: QVBoxLayout, noted: tuple[Noted, ...], *, hidden: bool) -> None:
    """Each note with whose it is on whom above it; all of a long one is in its tool tip."""
    for place, each in enumerate(noted):
        column.addSpacing(8 if place else 0)
        column.addWidget(label(each.about, "caption", wrap=True))
        shown = label(t(HIDDEN) if hidden else each.short, "soft" if hidden else "text", wrap=True)
        tip(shown, shortened(each.text, MOST_IN_TIP) if each.is_cut and not hidden else "")
        column.addWidget(shown)
