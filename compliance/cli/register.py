"""`compliance register`: making, verifying, copying and mending the register of accounts and firms, for whoever runs it."""

from __future__ import annotations

from compliance.cli.worded import group


@group(
    "register",
    made_in={
        "add-admin": "register_accounts:add_admin",
        "add-member": "register_firms:add_member",
        "add-user": "register_accounts:add_user",
        "anchor": "register_anchor:anchor",
        "backup": "register_whole:backup",
        "delete": "register_firms:delete",
        "erase-user": "register_accounts:erase_user",
        "export": "register_firms:export",
        "init": "register_whole:init",
        "list": "register_whole:list_register",
        "reassess": "register_reassess:reassess",
        "reset-password": "register_accounts:reset_password",
        "restore": "register_whole:restore",
        "stamp": "register_stamp:stamp",
        "verify": "register_whole:verify",
        "verify-export": "register_check:verify_export",
    },
)
def register() -> None:
    """Hold the commands on the register together."""
