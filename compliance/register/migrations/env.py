"""Runs migrations on the connection that `compliance.register.migrating` hands over, in its transaction."""

from alembic import context

from compliance.register.tables import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, transactional_ddl=False)
context.run_migrations()
