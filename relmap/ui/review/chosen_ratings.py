"""The edits that keys in a table of views ask for: all views that are chosen, in one Change."""

from relmap.core.dates import today
from relmap.core.edits.ratings import rate_all, unrate_all, want_all
from relmap.ui.review.rated_table import RatedTable
from relmap.ui.session import Session


def rate_by(table: RatedTable, session: Session) -> None:
    """Let the keys of this table change the map."""
    table.rated.connect(lambda strength: _rate(table, session, strength))
    table.wanted.connect(lambda strength: _want(table, session, strength))


def _rate(table: RatedTable, session: Session, strength: int) -> None:
    """Rate all views that are chosen, as of today; 0 takes their ratings back."""
    views = table.chosen_views
    if strength and views:
        rated = [(source, target, strength) for source, target in views]
        session.edit(lambda map: rate_all(map, rated, today()))
    elif any(session.map.view(*view) is not None for view in views):
        session.edit(lambda map: unrate_all(map, views))


def _want(table: RatedTable, session: Session, strength: int) -> None:
    """Say which strength is wanted for all views that are chosen; 0 for none."""
    views = table.chosen_views
    if views:
        session.edit(lambda map: want_all(map, views, strength or None))
