"""Questions as form fields: what can be picked, what was typed, and the answer it comes to."""
