"""What entries write in the tables, so that the tables can be held against the trail."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Give each payload room for the rows that were written with it."""
    op.add_column("trail_payloads", sa.Column("rows", sa.Text(), nullable=True))
