"""Every edit: a pure function from the map to a Change. What is not allowed raises EditError.

The label of a Change is what the undo menu says after "Undo".
"""

from relmap.core.edits.company import name_company, put_all
from relmap.core.edits.customers import log_complaint, put_customer, remove_customer
from relmap.core.edits.functions import merge_functions, put_function, remove_function
from relmap.core.edits.people import put_person, remove_person
from relmap.core.edits.relationships import log_contact, rate, unrate, want
from relmap.core.edits.topics import put_topic, remove_topic

__all__ = [
    "log_complaint",
    "log_contact",
    "merge_functions",
    "name_company",
    "put_all",
    "put_customer",
    "put_function",
    "put_person",
    "put_topic",
    "rate",
    "remove_customer",
    "remove_function",
    "remove_person",
    "remove_topic",
    "unrate",
    "want",
]
