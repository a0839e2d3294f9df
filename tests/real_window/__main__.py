"""`xvfb-run python -m tests.real_window [PICTURE]`: start relmap, ask, log how the call went, undo, and quit; then log
one more, have the program killed, and find the call again. All by keyboard.

It needs an X server (DISPLAY) and xdotool. It fails with a sentence where the window does not do as it must.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from relmap.core.dates import today
from relmap.exchange.sample import sample_map
from relmap.storage.opening import load

PATIENCE = 600
"""Looks, a tenth of a second apart, at what the window must do, before it counts as not done."""
TITLE = "Alderbrook Energy"


def main(picture: Path | None) -> None:
    """Drive one window from start to end."""
    with tempfile.TemporaryDirectory() as home:
        places = {"XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config"}
        environment = os.environ | places | {"QT_QPA_PLATFORM": "xcb"}
        folder = Path(home, "data", "relmap")
        for story in (_log_undo_and_quit, _log_and_be_killed, _find_again):
            program = subprocess.Popen([sys.executable, "-m", "relmap", "demo"], env=environment)
            try:
                _wait(program, "the window to appear", lambda: _find(TITLE))
                _keys("windowfocus", "--sync", _find(TITLE))
                story(program, folder, picture)
            finally:
                program.kill()
                program.wait()
    sys.stdout.write("Started, asked, logged, undone, quit, killed, nothing lost: the real window works.\n")


def _log_undo_and_quit(program: subprocess.Popen[bytes], folder: Path, picture: Path | None) -> None:
    before = _contacts(folder)
    _log(program, folder)
    if picture is not None:
        subprocess.run(["import", "-window", "root", str(picture)], check=True)
    _keys("key", "ctrl+z")
    _wait(program, "the call to be taken back in the map file", lambda: _contacts(folder) == before)
    _quit(program, folder)


def _log_and_be_killed(program: subprocess.Popen[bytes], folder: Path, _: Path | None) -> None:
    _log(program, folder)


def _find_again(program: subprocess.Popen[bytes], folder: Path, _: Path | None) -> None:
    found = _contacts(folder)
    _quit(program, folder)
    if not found == _contacts(folder) == _contacts_at_first() + 1:
        raise SystemExit("The call that was logged before the program was killed is not there.")


def _log(program: subprocess.Popen[bytes], folder: Path) -> None:
    """Ask about a complaint and log that the first call of plan A has helped."""
    before = _contacts(folder)
    _keys("key", "--clearmodifiers", "ctrl+a")
    _keys("type", "--delay", "20", "invoiced twice for the same month")
    _keys("key", "Return")
    _keys("key", "h")
    _wait(program, "the call to be logged in the map file", lambda: _contacts(folder) == before + 1)


def _quit(program: subprocess.Popen[bytes], folder: Path) -> None:
    """End the program, which leaves one file that has everything."""
    _keys("key", "ctrl+q")
    if program.wait(PATIENCE) != 0:
        raise SystemExit(f"relmap ended with status {program.returncode}.")
    left = sorted(path.name for path in folder.glob("*.relmap?*"))
    if left:
        raise SystemExit(f"Beside the map there is still {', '.join(left)}.")


def _find(title: str) -> str:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False
    )
    return next(iter(found.stdout.split()), "")


def _keys(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True)


def _contacts(folder: Path) -> int:
    """How many contacts stand in the one map of this folder, its journal included."""
    [path] = folder.glob("*.relmap")
    return len(load(path).map.contacts)


def _contacts_at_first() -> int:
    return len(sample_map(today()).contacts)


def _wait(program: subprocess.Popen[bytes], what: str, done: Callable[[], object]) -> None:
    """Return when it is done; fail at once where the program has ended."""
    for _ in range(PATIENCE):
        if done():
            return
        try:
            status = program.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        raise SystemExit(f"relmap ended with status {status} while waiting for {what}.")
    raise SystemExit(f"Waited in vain for {what}.")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
