"""Moments and short ways to save that the tests of the store share."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import create_engine

NOON = datetime(2019, 3, 1, 12, tzinfo=UTC)
LATER = datetime(2019, 3, 1, 13, tzinfo=UTC)


def save(store, kept, *, by="Budi", at=LATER, what="change_method", lists=None, **changes):
    """Save a study with some fields changed."""
    told = {name: changes.pop(name) for name in ("facts", "edit", "from_sample") if name in changes}
    return store.save(
        kept, study=replace(kept.study, **changes), lists=lists or kept.lists, by=by, at=at, what=what, **told
    )


def tamper(url, *statements):
    """Change a closed database behind the app's back, triggers or not."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()
