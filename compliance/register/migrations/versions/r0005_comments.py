"""What advisers and firms say to each other about duties."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "comments",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("obligation", sa.String(120), nullable=False),
        sa.Column("use_id", sa.String(80), nullable=False),
        sa.Column("author", sa.String(80), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("answers", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_comments_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_comments"),
    )
    op.create_index("ix_comments_organisation_id", "comments", ["organisation_id"])
