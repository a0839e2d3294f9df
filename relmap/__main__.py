"""relmap's entry: a command, the demo, or the window.

What is not wanted is not loaded, and nothing before it is known to be: the window should be up at once.
"""

import gc
import os
import sys
from pathlib import Path

from relmap.screen import has_screen, missing_packages, packages_wanted

NO_SCREEN = "There is no screen here to show the window on."


def main(argv: list[str] | None = None) -> int:
    """Run relmap with these arguments (the process's own where None) and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == ["demo"]:
        return _demo()
    if not arguments or (len(arguments) == 1 and _is_map(arguments[0])):
        return _window(Path(arguments[0]) if arguments else None)
    from relmap import cli

    return cli.run(arguments)


def _is_map(argument: str) -> bool:
    return argument.endswith(".relmap") or Path(argument).is_file()


def _window(path: Path | None) -> int:
    """Show the window on this map, or on the last one, until it is closed."""
    packages = missing_packages()
    if packages or not has_screen():
        reason = packages_wanted(packages) if packages else NO_SCREEN
        print(f"{reason} The commands work without a window: relmap --help", file=sys.stderr)
        return 1
    return _show(path)


def _show(path: Path | None, *, demo: bool = False) -> int:
    gc.disable()  # nothing is thrown away while the window is made; `ui/garbage.py` sees to it later
    from platformdirs import user_documents_path

    from relmap.core import (  # noqa: F401  # before Qt, which reads the source of all that is loaded after it
        completing,
        sentences,
        topics,
        undo,
        who,
    )
    from relmap.disk_files import DiskFiles
    from relmap.places import settings_file, user_name
    from relmap.ui.application import run

    return run(DiskFiles(), settings_file(), user_name, user_documents_path(), path, demo=demo)


def _demo() -> int:
    """Show the sample company with a complaint asked; without a screen, in the terminal and as a picture."""
    packages = missing_packages()
    if not packages and has_screen():
        return _show(None, demo=True)
    from relmap import cli
    from relmap.disk_files import DiskFiles
    from relmap.places import settings_file

    shown = DiskFiles().sample()
    file = shown.opened.file
    file.close()
    print(packages_wanted(packages) if packages else NO_SCREEN, "The same answer in words:\n")
    status = cli.run(["ask", str(file.path), "--from", shown.asker, "--about", shown.text])
    if not packages:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from relmap.storage.disk import OWNER_ONLY
        from relmap.ui.application import picture

        path = file.path.with_suffix(".png")
        path.touch(OWNER_ONLY)
        picture(DiskFiles(), settings_file(), path)
        print(f"\nA picture of the window is in {path}")
    return status


if __name__ == "__main__":
    sys.exit(main())
