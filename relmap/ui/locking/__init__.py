"""Locking: the passphrase of a map, its recovery key, and noticing that nobody is at the computer any more."""
