"""The web application: the interview, the results and the ruleset browser as pages, and the same operations as an HTTP API.

Only this package knows HTTP. Without an account nothing is kept: the case travels with the page. With one it is kept in the
register, behind its access check.
"""
