"""relmap: from a customer's complaint to the name to call."""

__version__ = "0.1.0"
