"""`python -m tests`: brings what Qt and the tests need of the system, where it is missing, and runs all tests."""

import os
import shutil
import subprocess
import sys

from relmap.screen import missing_packages, packages_wanted

BUS = "dbus-daemon"
"""Tests of what the desktop tells when the screen is locked need a bus of their own; without it they are skipped."""


def main() -> int:
    """Run pytest on this folder with the arguments given; its exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    packages = missing_packages()
    wanted = packages if shutil.which(BUS) else [*packages, "dbus"]
    if wanted and not _install(wanted) and packages:
        sys.stderr.write(packages_wanted(packages) + "\n")
        return 1
    return subprocess.run([sys.executable, "-m", "pytest", *sys.argv[1:]], check=False).returncode


def _install(packages: list[str]) -> bool:
    """Whether the packages are there now: only tried by root on a Debian or Ubuntu machine."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return False
    for arguments in (["update", "-qq"], ["install", "-y", "-qq", *packages]):
        subprocess.run(["apt-get", *arguments], check=False, stdout=subprocess.DEVNULL)
    return not missing_packages()


if __name__ == "__main__":
    sys.exit(main())
