"""One firm and its answers, from a file, a form or a page, and what is known of a question once its gates are looked at.
An answer that is missing stays unknown.

Face: `case.Case`, `case.read_case`, `case.case_from_data`, `knowledge.Knowledge`, `writing.new_case`.
"""
