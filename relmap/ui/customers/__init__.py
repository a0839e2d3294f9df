"""The Customers page: who buys from us, who hosts visits to them, and what was heard of them."""
