"""The Map page: the company around one person, the evidence behind an answer."""
