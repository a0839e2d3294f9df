"""`python -m tests.torture.keys [--seed N] [--count N] [--people N]`: somebody presses keys and clicks without end.

The window is the real one, on a map in a file: of the sample, or with so many people. Keys, clicks, drags, words,
another language, other colours and edits come by chance; dialogs are answered or closed. An error in a slot, a warning
of Qt, a map that is not whole or not as its file, or an undo of everything that does not lead back to the beginning:
it prints the seed and what was done last. Each seed runs in a process of its own, so that the end of one is told too.
"""

import argparse
import faulthandler
import os
import subprocess
import sys
import tempfile
from collections import deque
from contextlib import ExitStack
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QThreadPool

from relmap.core.dates import today
from relmap.disk_files import DiskFiles
from relmap.exchange.sample import sample_map
from relmap.storage.new_file import create
from relmap.ui.application import application
from relmap.ui.garbage import Garbage
from relmap.ui.main_window import MainWindow
from relmap.ui.preferences import Preferences
from relmap.ui.translation import use_language
from tests.bench.company import company
from tests.torture.cheap_passphrases import cheap_passphrases
from tests.torture.quick_folder import quick_folder
from tests.torture.random_hands import RandomHands
from tests.torture.window_faults import WindowFaults, without_a_desktop

HANG = 60
"""Seconds without a step after which the program is said to hang."""
SHOWN = 40
"""How many of the last steps are told where it fails."""
VIEWS = 10
"""Relationships for each person of a large company."""


def play(home: Path, seed: int, count: int, people: int, steps: Path) -> list[str]:
    """So many steps in a window on a map in this folder, each written down before it is done; what went wrong."""
    app = application()
    use_language(app, "en")
    path = home / "company.relmap"
    create(path, company(people, VIEWS * people) if people else sample_map(today()))
    faults = WindowFaults()
    with ExitStack() as stack:
        log = stack.enter_context(steps.open("w", encoding="utf-8", buffering=1))
        stack.enter_context(cheap_passphrases())
        stack.enter_context(without_a_desktop(home, seed))
        stack.enter_context(faults.caught())
        app.setQuitOnLastWindowClosed(False)
        garbage = Garbage(app)
        window = MainWindow(DiskFiles(), Preferences(home / "relmap.ini"), lambda: "Somebody", home)
        window.begin(path)
        window.show()
        window.activateWindow()

        def told(step: str) -> None:
            log.write(f"{step}\n")
            faulthandler.dump_traceback_later(HANG, exit=True)

        hands = RandomHands(window, path, seed, told, faults)
        hands.play(count)
        faulthandler.cancel_dump_traceback_later()
        if window.session is not None:
            window.session.is_kept = True  # so that nobody is asked whether to leave
        window.close()
        window.deleteLater()
        QThreadPool.globalInstance().waitForDone()
        app.sendPostedEvents()
        garbage.deleteLater()
    return faults.told


def main(arguments: list[str]) -> int:
    """Play each seed; the exit status is 1 where something went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.keys", description="Keys without end.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=1, help="so many seeds, one after the other")
    parser.add_argument("--count", type=int, default=2_000, help="steps; 2,000")
    parser.add_argument("--people", type=int, default=0, help="of a company by chance; 0: the sample")
    parser.add_argument("--steps", type=Path, default=None, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.steps is not None:
        return _play_here(asked.seed, asked.count, asked.people, asked.steps)
    failed = 0
    for seed in range(asked.seed, asked.seed + asked.seeds):
        failed += _play_there(seed, asked.count, asked.people)
    return 1 if failed else 0


def _play_here(seed: int, count: int, people: int, steps: Path) -> int:
    faulthandler.enable()
    for folder in ("DATA", "CONFIG", "STATE", "CACHE"):
        os.environ[f"XDG_{folder}_HOME"] = str(steps.parent / folder.lower())
    os.environ["HOME"] = str(steps.parent)
    wrong = play(steps.parent, seed, count, people, steps)
    for each in wrong:
        print(each)
    return 1 if wrong else 0


def _play_there(seed: int, count: int, people: int) -> bool:
    """Play a seed in a process of its own; whether it failed."""
    with quick_folder() as folder:
        steps = Path(folder, "steps.txt")
        given = {"--seed": seed, "--count": count, "--people": people, "--steps": steps}
        command = [sys.executable, "-m", "tests.torture.keys"]
        command += [str(each) for pair in given.items() for each in pair]
        with tempfile.TemporaryFile("w+") as told:
            status = subprocess.run(command, check=False, stdout=told, stderr=told).returncode
            told.seek(0)
            said = told.read()
        done = deque(steps.read_text(encoding="utf-8").splitlines() if steps.exists() else (), SHOWN)
    print(f"keys: seed {seed}, {count:,} steps, people {people or 'of the sample'}: ", end="")
    if not status:
        print("all well", flush=True)
        return False
    print(f"FAILED, exit status {status}\n  last steps:\n    " + "\n    ".join(done))
    print(said[-8_000:], flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
