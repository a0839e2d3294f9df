"""The People page: everyone in the map, and at the side one of them with all that belongs to them."""
