"""Where everybody stands in the pictures of the map."""
