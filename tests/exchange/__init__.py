"""Statements about files of other programs."""
