"""A step of the history is said as people would say it: who is meant, what it was and what it is."""

import datetime as dt
import time
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.completing import completed
from relmap.core.edits import (
    log_contact,
    name_company,
    put_all,
    put_person,
    put_topic,
    rate,
    remove_person,
    unrate,
)
from relmap.core.history.field_words import Names
from relmap.core.history.filter import StepFilter, let_through
from relmap.core.history.moments import by_words, day_words, when_words
from relmap.core.history.step_words import parts, said, tables, tellable
from relmap.core.history.steps import Step, steps
from relmap.core.map import Map
from relmap.core.records import Contact, Customer, Function, Person, Relationship, Topic, Visit, key_of

DAY = dt.date(2026, 3, 3)
TOM, DANA, MARIA = (
    Person(id="t", name="Tom Reyes"),
    Person(id="d", name="Dana Whitfield"),
    Person(id="m", name="Maria Okafor", phone="111"),
)
VIEW = Relationship(id="v", source="t", target="d", strength=2, rated_on=DAY)
BILLING = Topic(id="b", name="Billing dispute", owner="d")


def company() -> Map:
    return Map(
        [TOM, DANA, MARIA, VIEW, BILLING, Function(id="s", name="Sales"), Customer(id="c", name="Acme")]
    )


def do(map: Map, change: Change, who: str = "ann") -> None:
    """Do a Change an hour after the last one."""
    when = dt.datetime(2026, 3, 3, tzinfo=dt.UTC) + dt.timedelta(hours=len(map.past_changes))
    map.apply(completed(map, change.signed(who, when)))


def told(map: Map) -> list[tuple[Step, str]]:
    """Every step with its sentence, the newest first."""
    names, found = Names(map), []
    for step in steps(map):
        names.learn(step)
        found.append((step, said(step, names)))
    return found


def last_said(map: Map) -> str:
    return told(map)[0][1]


def test_a_rating_says_who_sees_whom_how_and_how_before() -> None:
    map = company()
    do(map, rate(map, "t", "d", 4, DAY))
    assert last_said(map) == "Tom Reyes → Dana Whitfield: acquainted → trusted"
    do(map, rate(map, "t", "d", 4, dt.date(2026, 4, 1)))
    assert last_said(map) == "Tom Reyes → Dana Whitfield: still trusted"
    do(map, unrate(map, "t", "d"))
    assert last_said(map) == "Tom Reyes → Dana Whitfield: trusted → not rated"
    do(map, rate(map, "t", "m", 1, DAY))
    assert last_said(map) == "Tom Reyes → Maria Okafor: not rated → met"


def test_both_views_rated_at_once_are_one_sentence() -> None:
    map = company()
    do(map, rate(map, "d", "m", 3, DAY, mutual=True))
    assert last_said(map) == "Dana Whitfield ↔ Maria Okafor: not rated → working"
    do(map, rate(map, "d", "m", 3, dt.date(2026, 5, 1), mutual=True))
    assert last_said(map) == "Dana Whitfield ↔ Maria Okafor: still working"
    do(map, rate(map, "t", "d", 3, DAY, mutual=True))
    assert "Dana Whitfield → Tom Reyes: not rated → working" in last_said(map)
    assert "Tom Reyes → Dana Whitfield: acquainted → working" in last_said(map)


def test_a_field_is_called_as_in_the_forms_and_people_by_their_names() -> None:
    map = company()
    do(map, put_person(map, replace(MARIA, phone="222")))
    assert last_said(map) == "Maria Okafor: telephone 111 → 222"
    do(map, put_person(map, replace(MARIA, phone="")))
    assert last_said(map) == "Maria Okafor: telephone 222 taken out"
    do(map, put_person(map, replace(MARIA, phone="", manager="t")))
    assert last_said(map) == "Maria Okafor: manager set to Tom Reyes"
    do(map, put_person(map, replace(MARIA, phone="", title="COO", function="s")))
    assert last_said(map) == "Maria Okafor: changed title, function, manager"
    do(map, put_topic(map, replace(BILLING, owner="t")))
    assert last_said(map) == "Billing dispute: owner Dana Whitfield → Tom Reyes"
    do(map, Change(label="want more", put=(replace(VIEW, wanted=5),)))
    assert last_said(map) == "Tom Reyes → Dana Whitfield: wanted strength set to close"


def test_many_at_once_are_counted_and_the_first_are_named() -> None:
    map = company()
    people = [Person(id=f"n{number}", name=f"New {number}") for number in range(14)]
    do(map, put_all("import", people))
    assert last_said(map) == "Added 14 people (New 0, New 1, 12 more)"
    do(map, put_all("import", [replace(person, title="Leader") for person in people[:3]]))
    assert last_said(map) == "Changed 3 people (New 0, New 1, New 2)"


def test_someone_who_is_gone_keeps_their_name_in_all_that_went_before() -> None:
    map = company()
    do(map, rate(map, "t", "d", 4, DAY))
    do(map, put_topic(map, replace(BILLING, deputies=("t",))))
    do(map, remove_person(map, "d"))
    sentences = [sentence for _, sentence in told(map)]
    assert sentences[0].startswith("Dana Whitfield: removed")
    assert sentences[2] == "Tom Reyes → Dana Whitfield: acquainted → trusted"
    names = Names(map)
    for step in steps(map):
        names.learn(step)
    assert [person.name for person in names.gone_people()] == ["Dana Whitfield"]
    assert names.person("nobody ever") == "somebody who is gone"


def test_someone_who_is_gone_is_called_by_their_last_name() -> None:
    map = company()
    do(map, rate(map, "t", "d", 4, DAY))
    do(map, put_person(map, replace(DANA, name="Dana Reyes")))
    do(map, remove_person(map, "d"))
    assert [sentence for _, sentence in told(map)][2] == "Tom Reyes → Dana Reyes: acquainted → trusted"


def test_contacts_visits_and_the_company_have_sentences_of_their_own() -> None:
    map = company()
    call = Contact(source="t", target="d", on=dt.date(2025, 10, 3), outcome="helped")
    do(map, log_contact(map, call))
    assert last_said(map) == "Tom Reyes called Dana Whitfield on 3 October 2025: helped"
    do(map, log_contact(map, Contact(source="t", target="m", on=dt.date(2025, 10, 3), kind="meeting")))
    assert last_said(map) == "Tom Reyes and Maria Okafor: meeting on 3 October 2025"
    do(map, Change(label="no call", drop=(key_of(call),)))
    assert last_said(map) == "Tom Reyes and Dana Whitfield: call on 3 October 2025 removed"
    do(map, Change(label="visit", put=(Visit(leader="t", customer="c", on=DAY),)))
    assert last_said(map) == "Tom Reyes at Acme: visit planned"
    do(map, name_company(map, "Northgate"))
    assert last_said(map) == "The company is called Northgate"
    do(map, name_company(map, "Northlight"))
    assert last_said(map) == "The company: name Northgate → Northlight"


def test_a_note_is_never_quoted_in_the_sentence_but_stands_in_the_detail_as_one() -> None:
    map = company()
    do(map, put_person(map, replace(MARIA, note="Drinks.")))
    step, sentence = told(map)[0]
    assert sentence == "Maria Okafor: the note was changed"
    [part] = parts(step, Names(map), 10)
    assert [(field.word, field.after, field.is_note) for field in part.fields] == [("note", "Drinks.", True)]


def test_the_detail_tells_every_field_before_and_after_of_every_record() -> None:
    map = company()
    do(map, put_all("import", [replace(MARIA, phone="222", title="COO"), Person(id="n", name="Nia Roe")]))
    step, _ = told(map)[0]
    shown = {part.name: part for part in parts(step, Names(map), 10)}
    assert {(field.word, field.before, field.after) for field in shown["Maria Okafor"].fields} == {
        ("telephone", "111", "222"),
        ("title", "", "COO"),
    }
    assert (shown["Maria Okafor"].said, shown["Nia Roe"].said) == ("changed", "added")
    assert len(parts(step, Names(map), 1)) == 1


def test_a_function_that_only_has_more_room_in_the_pictures_is_no_news() -> None:
    map = company()
    do(map, Change(label="add", put=(Person(id="n", name="Nia Roe"), Function(id="s", name="Sales", room=8))))
    step, sentence = told(map)[0]
    assert sentence == "Nia Roe: added"
    assert tables(step) == {"people"}
    assert len(tellable(step)) == 1


def test_a_step_of_which_nothing_can_be_read_is_said_by_its_label() -> None:
    step = Step("x", dt.datetime(2026, 3, 3, tzinfo=dt.UTC), "ann", "import people.csv", is_readable=False)
    assert said(step, Names(Map())) == "import people.csv"


@pytest.mark.parametrize(
    ("about", "kind", "words", "found"),
    [
        ((), "all", (), ["topic", "rating", "person"]),
        (("t",), "all", (), ["topic", "rating"]),
        (("t", "d"), "all", (), ["rating"]),
        (("d", "t"), "all", (), ["rating"]),
        (("t", "m"), "all", (), []),
        ((), "people", (), ["person"]),
        ((), "topics", (), ["topic"]),
        ((), "all", ("whitfield", "trusted"), ["rating"]),
        ((), "all", ("bo",), ["person"]),
    ],
)
def test_the_history_is_narrowed_to_whom_what_and_words(
    about: tuple[str, ...], kind: str, words: tuple[str, ...], found: list[str]
) -> None:
    map = company()
    do(map, put_person(map, replace(MARIA, phone="222")), "bo")
    do(map, rate(map, "t", "d", 4, DAY))
    do(map, put_topic(map, replace(BILLING, owner="t", deputies=("d",))))
    names = Names(map)
    wanted = StepFilter(kind, about, words)  # type: ignore[arg-type]
    kinds = {"people": "person", "relationships": "rating", "topics": "topic"}
    through = [step for step in steps(map) if let_through(step, wanted, names)]
    assert [kinds[next(iter(tables(step)))] for step in through] == found


def test_about_someone_a_step_tells_only_what_it_did_to_them() -> None:
    map = company()
    do(map, put_all("import", [replace(MARIA, phone="222"), replace(TOM, title="Sales leader")]))
    found = let_through(steps(map)[0], StepFilter(about=("m",)), Names(map))
    assert found is not None
    assert found.said == "Maria Okafor: telephone 111 → 222"


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer in Berlin, where it is an hour later than in UTC in winter."""
    with monkeypatch.context() as there:
        there.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_berlin")
def test_when_is_said_in_local_time() -> None:
    today = dt.date(2026, 3, 3)
    assert when_words(dt.datetime(2026, 3, 3, 13, 5, tzinfo=dt.UTC), today) == "today 14:05"
    assert when_words(dt.datetime(2026, 3, 2, 23, 30, tzinfo=dt.UTC), today) == "today 00:30"
    assert when_words(dt.datetime(2026, 3, 2, 8, 30, tzinfo=dt.UTC), today) == "yesterday 09:30"
    assert when_words(dt.datetime(2025, 3, 3, 13, 5, tzinfo=dt.UTC), today) == "3 March 2025, 14:05"
    assert when_words(dt.datetime.min.replace(tzinfo=dt.UTC), today).startswith("1 January 1,")
    assert (day_words(today, today), day_words(dt.date(2026, 2, 3), today)) == ("Today", "3 February")
    assert by_words("14:05", "ann") == "14:05 · by ann"
    assert by_words("14:05", "") == "14:05"
