"""The pages. Each module has a `router` whose addresses begin with the language."""
