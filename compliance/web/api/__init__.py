"""The HTTP API: the operations of the pages as JSON, described by OpenAPI."""
