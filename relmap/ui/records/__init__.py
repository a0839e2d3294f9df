"""Pages of records: a table at the left, and at the right a detail side where one record is edited.

A page is put together from `RecordModel` (rows of one table of the map), `Column` and `Filter` (what they show),
`Form` (the fields of one record, each committed as one Change), `DetailSide` (what stands under the form) and
`RecordPage`, which holds them and has the keys. See `functions/`, which has a file for each:

    columns = (Column[Topic](title=mark("Name"), text=lambda _, topic: topic.name, letters=0, renamed=…), …)
    filters = (Filter[Topic](mark("No owner"), lambda _, topic: not topic.owner),)
    model = RecordModel(session, "topics", columns, filters, {"people": rows_that_show_this_person})

    form: Form[Topic] = Form(session, put_topic)
    form.add_name(t("Name"), t("Name of the topic"))
    form.add_person(t("Owner"), "owner")
    form.add_people(t("Deputies"), "deputies", t("Add a deputy …"))
    form.add_words(t("Words"), "words")
    form.add_note(t("Note"), "note", question.notes)
    form.add_row("field", a_row_of_your_own)          # a subclass of FieldRow

    class TopicsPage(RecordPage[Topic]):              # begun, removal, show_detail; keys and keyPressEvent for more

`attempt(session, edit)` does an edit and gives the sentence of its refusal. What `text` and `fits` of a column or
filter look up must be found at once: `core/belonging.py` has topics by owner and people by function. A letter that
the table does not use reaches the page's `keyPressEvent`.
"""
