"""How a story ends: the disk is well again, and everything that was kept is there and can be gone on with."""

import re
from pathlib import Path

from relmap.storage.map_file_error import MapFileError
from relmap.storage.map_store import MapStore
from relmap.storage.opening import load, open_map
from relmap.storage.passphrase import by_passphrase
from relmap.storage.restoring import mend
from relmap.storage.snapshot import Opener
from tests.torture.edits_by_chance import EditsByChance
from tests.torture.story import Story


def look(story: Story) -> None:
    """Open the map as it was left, and count what is not as it was said."""
    story.disk.is_on = False
    story.step = "open when the disk is well again"
    path = _where_all_is(story)
    story.crash()
    if story.others and story.path.read_bytes() != story.others:
        story.count("lost", story.step, "what another program wrote was written over")
    if story.others and not story.is_moved:
        return  # nobody could see that it was changed, nor could the last edit be kept, and that was said
    if story.is_made or path.exists():
        _look_at(story, path)


def _where_all_is(story: Story) -> Path:
    """The map; or the copy beside it, or elsewhere, where the map was taken for changed by another program."""
    if story.is_moved and story.store is not None and story.store.trouble and not story.store.trouble.copy:
        saved = story.folder / "elsewhere" / "saved.relmap"
        story.store.copy_to(saved)
        return saved
    return max(story.folder.glob("team (edits*.relmap"), key=str, default=story.path)


def _look_at(story: Story, path: Path) -> None:
    said = ""
    for passphrase in dict.fromkeys((story.passphrase, *story.tried)):
        opener = by_passphrase(path, passphrase)
        try:
            store = open_map(path, story.backups, "Ada", opener)
        except MapFileError as error:
            said = said or str(error)
            continue
        if passphrase != story.passphrase and not story.is_unsure:
            story.count("misled", story.step, "it is sealed in another way than was said")
        _go_on(story, store, path, opener)
        return
    story.count("lost", story.step, said)


def _go_on(story: Story, store: MapStore, path: Path, opener: Opener | None) -> None:
    story.hold_against(store.map)
    if store.trouble is not None and store.trouble.kind == "damaged" and story.is_damaged:
        mend(store, None)
        store = open_map(path, story.backups, "Ada", opener)
    if store.trouble is not None:
        story.count("lost", story.step, f"it takes no edits: {store.trouble.said}")
        store.close()
        return
    store.keep(EditsByChance(store.map, 1).do())
    store.close()
    if load(path, opener).map != store.map:
        story.count("lost", story.step, "an edit made then is gone")
    left = sorted(each.name for each in story.place.rglob("*") if _is_litter(each))
    if left and not story.is_moved:
        story.count("litter", story.step, re.sub("[0-9a-f]{8,}|[0-9T.]{20,}", "…", left[0]))


def _is_litter(path: Path) -> bool:
    """Whether the program should have taken it away: all but maps, backups, and copies that were put aside."""
    is_kept = path.name.endswith((".relmap", ").relmap-journal")) or path.name == "map"
    return path.is_file() and not is_kept and path.parent.name != "elsewhere"
