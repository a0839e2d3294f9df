"""The command line: the same core without a window, for scripts and checks."""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from relmap import __version__
from relmap.cli_map import keep, map_to_edit, map_to_read, with_passphrase
from relmap.core.answer import answer
from relmap.core.answer_json import answer_object
from relmap.core.answer_text import answer_lines
from relmap.core.change import EditError
from relmap.core.dates import today
from relmap.core.edits import name_company, rate
from relmap.core.fields import clean
from relmap.core.map import Map, by_name
from relmap.core.records import Date, Topic
from relmap.core.topics import TopicFinder, likelihood
from relmap.core.trust_graph import TrustGraph
from relmap.core.who import find_person
from relmap.exchange.cells import read_day, read_strength, shown
from relmap.exchange.export import ENDINGS, ExportError, exported
from relmap.exchange.read_import import read_import, told
from relmap.exchange.rows import ImportFileError
from relmap.places import backups_folder
from relmap.storage.checkup import check
from relmap.storage.export_file import write_export
from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create

_REFUSALS = (EditError, MapFileError, ImportFileError, ExportError)


def run(argv: list[str]) -> int:
    """Do one command and return the exit status: 0 done, 1 refused with a sentence on standard error, 2 wrong usage."""
    _speak_in_any_encoding()
    try:
        status = _run(argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has enough, such as `head`. What is left must not be flushed at exit, which would fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _run(argv: list[str]) -> int:
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        return int(arguments.do(arguments))
    except _REFUSALS as error:
        print(error, file=sys.stderr)
        return 1


def _speak_in_any_encoding() -> None:
    """What a terminal's encoding does not have is written as \\u2026, and is no reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _new(arguments: argparse.Namespace) -> int:
    map = Map()
    map.apply(name_company(map, arguments.map.stem))
    create(arguments.map, map)
    print(f"{arguments.map} is a new, empty map. Fill it with: relmap import {arguments.map} people.csv")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    with map_to_edit(arguments.map) as store:
        found = read_import(store.map, arguments.files)
        if not found.change.is_empty:
            keep(store, found.change)
    print(*told(found), sep="\n")
    return 0


def _ask(arguments: argparse.Namespace) -> int:
    map = map_to_read(arguments.map)
    asker = find_person(map, arguments.asker)
    by_topic = arguments.topic is not None
    guesses = _topic_named(map, arguments.topic) if by_topic else _topics_about(map, arguments.about)
    found = answer(TrustGraph(map, _day(arguments.on)), asker.id, guesses[0][0])
    if arguments.json:
        print(json.dumps(answer_object(map, found, guesses), indent=2, allow_nan=False))
    else:
        print(*answer_lines(map, found, arguments.about or ""), sep="\n")
        if not by_topic:
            topics = (
                f"{topic.name} {confidence:.2f}" for topic, confidence in guesses if likelihood(confidence)
            )
            print(f"\nTopics by likelihood: {'; '.join(topics)}")
    return 0


def _topic_named(map: Map, name: str) -> list[tuple[Topic, float]]:
    """The topic of this name or id, as the only one in question."""
    wanted = clean(name)
    for topic in map.topics.values():
        if wanted == topic.id or wanted.casefold() == topic.name.casefold():
            return [(topic, 1.0)]
    topics = "; ".join(topic.name for topic in by_name(map.topics.values())) or "none"
    raise EditError(f"The map has no topic “{shown(name)}”. Its topics: {topics}.")


def _topics_about(map: Map, text: str) -> list[tuple[Topic, float]]:
    """The topics that a text may be about with their confidences, likeliest first; refused where that is not sure."""
    topics = map.topics
    complaints = [complaint for complaint in map.complaints.values() if complaint.topic in topics]
    finder = TopicFinder.from_words(topics.values())
    if complaints:
        finder = TopicFinder.learned(topics.values(), complaints)
    found = finder.find(text)
    guesses = [(topics[guess.topic], guess.confidence) for guess in found.guesses]
    if not found.sure:
        nearest = "; ".join(topic.name for topic, _ in guesses) or "none"
        raise EditError(
            f"It is not clear which topic this is. The nearest: {nearest}. Say which with --topic."
        )
    return guesses


def _rate(arguments: argparse.Namespace) -> int:
    strength, on = read_strength(arguments.strength), _day(arguments.on)
    with map_to_edit(arguments.map) as store:
        source, target = (find_person(store.map, who) for who in (arguments.source, arguments.target))
        change = rate(store.map, source.id, target.id, strength, on, mutual=arguments.mutual)
        keep(store, change)
    print(f"{change.label}, as of {on.isoformat()}.")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    said, wrong = with_passphrase(
        arguments.map, lambda opener: check(arguments.map, backups_folder(), opener)
    )
    print(*said, sep="\n")
    for problem in wrong:
        print(problem, file=sys.stderr)
    return 1 if wrong else 0


def _export(arguments: argparse.Namespace) -> int:
    map = map_to_read(arguments.map)
    write_export(arguments.file, exported(map, arguments.file.name, today()), arguments.map)
    print(f"{arguments.file} is written.")
    return 0


def _day(text: str | None) -> Date:
    return today() if text is None else read_day(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="relmap",
        usage="relmap [MAP] | relmap demo | relmap COMMAND …",
        description="From a customer's complaint to the name to call.",
        epilog="“relmap MAP” opens the window on a map, “relmap” alone on the last one, and “relmap demo” on a "
        "sample company with a complaint already asked. WHO is an id, an e-mail address or a name.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"relmap {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="relmap")

    def command(name: str, do: Callable[[argparse.Namespace], int], said: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=said, description=said, allow_abbrev=False)
        added.set_defaults(do=do)
        added.add_argument("map", metavar="MAP", type=Path, help="the map file, *.relmap")
        return added

    command("new", _new, "Make an empty map.")

    importing = command(
        "import", _import, "Take over people, topics and relationships from CSV files, or nothing."
    )
    importing.add_argument(
        "files", metavar="FILE", type=Path, nargs="+", help="their kinds are told by their headers"
    )

    asking = command("ask", _ask, "Whom to call about a complaint, and why that will work.")
    asking.add_argument("--from", dest="asker", metavar="WHO", required=True, help="who asks")
    about = asking.add_mutually_exclusive_group(required=True)
    about.add_argument("--about", metavar="TEXT", help="the complaint in the customer's words")
    about.add_argument("--topic", metavar="NAME", help="its topic")
    asking.add_argument(
        "--on", metavar="DATE", help="the day of the call, such as 2026-03-01; today if not given"
    )
    asking.add_argument("--json", action="store_true", help="print one JSON value and nothing else")

    rating = command("rate", _rate, "Say how strong one person finds the relationship with another.")
    rating.add_argument("source", metavar="SOURCE", help="whose view it is")
    rating.add_argument("target", metavar="TARGET", help="whom it is of")
    rating.add_argument(
        "strength", metavar="STRENGTH", help="1 met, 2 acquainted, 3 working, 4 trusted, 5 close"
    )
    rating.add_argument("--mutual", action="store_true", help="and the other way")
    rating.add_argument("--on", metavar="DATE", help="from when the view is; today if not given")

    command(
        "check", _check, "Read the map and its journal, and verify every checksum, reference and permission."
    )

    exporting = command("export", _export, "Write the map, or a part of it, for another program.")
    exporting.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help=f"told by its ending: {', '.join(ENDINGS)}; people.csv, topics.csv",
    )
    return parser
