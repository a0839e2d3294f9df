"""`xvfb-run python -m tests.real_window [PICTURE]`: start relmap, ask, log how the call went, quit; all by keyboard.

It needs an X server (DISPLAY) and xdotool. It fails with a sentence where the window does not do as it must.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

PATIENCE = 600
"""Looks, a tenth of a second apart, at what the window must do, before it counts as not done."""
TITLE = "Alderbrook Energy"


def main(picture: Path | None) -> None:
    """Drive one window from start to end."""
    with tempfile.TemporaryDirectory() as home:
        places = {"XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config"}
        environment = os.environ | places | {"QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen([sys.executable, "-m", "relmap", "demo"], env=environment)
        try:
            _drive(program, Path(home, "data", "relmap"), picture)
        finally:
            program.kill()
    sys.stdout.write("Started, asked, logged a call, undone, quit: the real window works.\n")


def _drive(program: subprocess.Popen[bytes], folder: Path, picture: Path | None) -> None:
    _wait(program, "the window to appear", lambda: _find(TITLE))
    _keys("windowfocus", "--sync", _find(TITLE))
    _keys("key", "--clearmodifiers", "ctrl+a")
    _keys("type", "--delay", "20", "invoiced twice for the same month")
    _keys("key", "Return")
    before = _contacts(folder)
    _keys("key", "h")
    _wait(program, "the call to be logged in the map file", lambda: _contacts(folder) == before + 1)
    if picture is not None:
        subprocess.run(["import", "-window", "root", str(picture)], check=True)
    _keys("key", "ctrl+z")
    _wait(program, "the call to be taken back in the map file", lambda: _contacts(folder) == before)
    _keys("key", "ctrl+q")
    if program.wait(PATIENCE) != 0:
        raise SystemExit(f"relmap ended with status {program.returncode}.")


def _find(title: str) -> str:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False
    )
    return next(iter(found.stdout.split()), "")


def _keys(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True)


def _contacts(folder: Path) -> int:
    """How many contacts stand in the one map file of this folder."""
    [path] = folder.glob("*.relmap")
    return len(json.loads(path.read_bytes())["contacts"])


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
