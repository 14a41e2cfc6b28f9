"""The HTTP API: an application of its own, whose errors are problem documents and whose description is whole.
It reads nothing but JSON and files, and shows no page.

Face: `application.create_api`.
"""
