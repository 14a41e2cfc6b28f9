"""What to do, in which order: duties rated by a written method and gathered into actions.
The order is total, and says how far it hangs on the weights.

Face: `checklist.build`, `checklist.Checklist`, `checklist.Item`, `actions.main_actions`, `priority.TIERS`,
`contents.relation`, `sensitivity.sensitivity`.
"""
