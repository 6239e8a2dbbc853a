"""Scenarios are part of their study: the table of their own goes, which nothing ever wrote to."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the table."""
    op.drop_index("ix_scenario_study_id", "scenario")
    op.drop_table("scenario")
