"""The Review page: the relationships most worth another look today, all of them in a list, and people by people."""
