"""A map is locked when the screen is, and when the computer goes to sleep, where the system says so."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from relmap.ui.locking.screen_watch import LOGIN_PATH, SCREEN_SAVERS, ScreenWatch, session_path

MANAGER, SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
OURS = session_path("2")
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no D-Bus")


@pytest.fixture
def address() -> Iterator[str]:
    """A bus of the test's own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is missing: on Debian and Ubuntu install the package dbus")
    with subprocess.Popen(
        [program, "--session", "--print-address", "--nofork"], stdout=subprocess.PIPE, text=True
    ) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()


@pytest.fixture
def others(address: str) -> Iterator[QDBusConnection]:
    """Another program on the bus."""
    yield QDBusConnection.connectToBus(address, "others")
    QDBusConnection.disconnectFromBus("others")


@pytest.fixture
def watch(address: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[ScreenWatch]:
    """A watch that listens on the test's bus alone."""
    bus = QDBusConnection.connectToBus(address, "ours")
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    watch = ScreenWatch()
    watch.hear_desktop(bus)
    watch.hear_login(bus)
    settle(bus)
    yield watch
    QDBusConnection.disconnectFromBus("ours")


class Listener(QObject):
    """Hears one signal on a bus."""

    heard = Signal()

    @Slot()
    def hear(self) -> None:
        self.heard.emit()


def settle(bus: QDBusConnection) -> None:
    """Wait for an answer of the bus, which answers in turn: it then knows all that we listen to."""
    assert bus.interface().registeredServiceNames().isValid()


def say(others: QDBusConnection, path: str, interface: str, name: str, *said: bool) -> None:
    """Have another program emit a signal on the bus."""
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(said))
    assert others.send(message)


@on_linux
@pytest.mark.parametrize("interface", SCREEN_SAVERS)
def test_a_screen_saver_that_begins_locks(
    qtbot: QtBot, watch: ScreenWatch, others: QDBusConnection, interface: str
) -> None:
    with qtbot.waitSignal(watch.locked):
        say(others, "/ScreenSaver", interface, "ActiveChanged", True)


@on_linux
@pytest.mark.parametrize(
    ("path", "interface", "name", "said"),
    [(LOGIN_PATH, MANAGER, "PrepareForSleep", (True,)), (OURS, SESSION, "Lock", ())],
)
def test_sleep_and_a_locked_session_lock(
    qtbot: QtBot,
    watch: ScreenWatch,
    others: QDBusConnection,
    path: str,
    interface: str,
    name: str,
    said: tuple[bool, ...],
) -> None:
    with qtbot.waitSignal(watch.locked):
        say(others, path, interface, name, *said)


@on_linux
def test_waking_up_and_the_sessions_of_others_lock_nothing(
    qtbot: QtBot, watch: ScreenWatch, others: QDBusConnection
) -> None:
    """Signals of one program come in their order: when the last one is heard, nothing else is under way."""
    told: list[str] = []
    watch.locked.connect(lambda: told.append("locked"))
    say(others, "/ScreenSaver", SCREEN_SAVERS[0], "ActiveChanged", False)
    say(others, LOGIN_PATH, MANAGER, "PrepareForSleep", False)
    say(others, session_path("3"), SESSION, "Lock")
    last = Listener()
    ours = QDBusConnection("ours")
    assert ours.connect("", "/", "test.Last", "Said", last, SLOT("hear()"))
    settle(ours)
    with qtbot.waitSignal(last.heard):
        say(others, "/", "test.Last", "Said")
    assert told == []


IN_A_PROGRAM = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from relmap.ui.locking.screen_watch import ScreenWatch
app = QCoreApplication([])
watch = ScreenWatch()
watch.locked.connect(lambda: (print("locked", flush=True), app.quit()))
for bus in (QDBusConnection.sessionBus(), QDBusConnection.systemBus()):
    if bus.isConnected():
        bus.interface().registeredServiceNames()
print("listening", flush=True)
app.exec()
"""


@on_linux
@pytest.mark.parametrize("bus", ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"])
def test_a_program_listens_on_both_buses_from_the_start(
    qtbot: QtBot, address: str, others: QDBusConnection, bus: str
) -> None:
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere", bus: address}
    environment.pop("XDG_SESSION_ID", None)
    with subprocess.Popen(
        [sys.executable, "-c", IN_A_PROGRAM], stdout=subprocess.PIPE, text=True, env=environment
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "listening\n"
        say(others, "/ScreenSaver", SCREEN_SAVERS[1], "ActiveChanged", True)
        say(others, "/anything", SESSION, "Lock")
        try:
            assert program.communicate(timeout=30) == ("locked\n", None)
        finally:
            program.kill()


def test_without_a_bus_it_is_silent(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nor is one started; and a warning of Qt's would fail this test."""
    monkeypatch.delattr(QDBusConnection, "sessionBus")
    for variable in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    watch = ScreenWatch()
    with qtbot.assertNotEmitted(watch.locked):
        watch.begins(False)
    assert capfd.readouterr() == ("", "")


def test_what_begins_locks_and_what_ends_does_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    watch = ScreenWatch()
    with qtbot.assertNotEmitted(watch.locked):
        watch.begins(False)
    with qtbot.waitSignal(watch.locked):
        watch.begins(True)
    with qtbot.waitSignal(watch.locked):
        watch.lock()


@pytest.mark.parametrize(("session", "path"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")])
def test_a_session_is_found_as_systemd_writes_it(session: str, path: str) -> None:
    assert session_path(session) == f"/org/freedesktop/login1/session/{path}"
    assert session_path("") == "", "any"
