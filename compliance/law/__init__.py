"""The law as data: rules, tests, questions, topics and places, read from their files whole or not at all.
Nothing here decides a case.

Face: `loading.load`, `rulebook.Rulebook`, `rulebook.Rule`, `rulebook.Obligation`, `questions.Fact`,
`checking.faults`, `coverage.registry`.
"""
