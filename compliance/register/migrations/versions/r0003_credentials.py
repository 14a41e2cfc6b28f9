"""What guards accounts: proofs, known devices, passkeys, recovery codes, memberships that wait."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables and columns."""
    op.add_column("sessions", sa.Column("proved", sa.String(27), nullable=True))
    op.add_column("passes", sa.Column("created_by", sa.String(80), nullable=True))
    op.create_table(
        "devices",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("secret", sa.String(64), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("created", sa.String(27), nullable=False),
        sa.Column("expires", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_devices_user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
        sa.UniqueConstraint("secret", name="uq_devices_secret"),
    )
    op.create_index("ix_devices_user_id", "devices", ["user_id"])
    op.create_table(
        "passkeys",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("credential", sa.String(1400), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("created", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_passkeys_user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_passkeys"),
        sa.UniqueConstraint("credential", name="uq_passkeys_credential"),
    )
    op.create_index("ix_passkeys_user_id", "passkeys", ["user_id"])
    op.create_table(
        "safeguards",
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("recovery", sa.String(64), nullable=True),
        sa.Column("recovery_made", sa.String(27), nullable=True),
        sa.Column("second_factor", sa.String(27), nullable=True),
        sa.Column("told", sa.String(27), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_safeguards_user_id"),
        sa.PrimaryKeyConstraint("user_id", name="pk_safeguards"),
    )
    op.create_table(
        "site_secrets",
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("secret", sa.String(64), nullable=False),
        sa.Column("made", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_site_secrets"),
    )
    op.create_table(
        "waits",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("since", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_waits_organisation_id"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_waits_user_id"),
        sa.PrimaryKeyConstraint("organisation_id", "user_id", name="pk_waits"),
    )
    op.create_index("ix_waits_user_id", "waits", ["user_id"])
