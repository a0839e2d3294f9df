"""The Relationships page: what each two people think of their relationship, changed with one key."""
