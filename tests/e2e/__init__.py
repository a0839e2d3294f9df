"""Statements about the whole program."""
