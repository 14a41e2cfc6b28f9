"""The migrations of the register, run by `compliance.register.migrating`."""
