"""The web application: the interview, the results and the ruleset browser as pages, and the same operations as an HTTP API.
Only this package knows HTTP; without an account nothing is kept, with one it is kept in the register, behind its access check.

Face: `app.create_app`, `serving.serve`, `settings.Settings`, `doctor.examined`.
"""
