"""The Ask page: from a complaint to the name to call."""
