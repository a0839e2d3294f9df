"""The Topics page: kinds of complaints, who owns each, who stands in, and what was said of them."""
