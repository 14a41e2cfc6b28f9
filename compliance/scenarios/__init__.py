"""The law tested in Gherkin by lawyers, and whether those tests bite: each rule is changed in one thing at a time, and some scenario must notice.
Speaks of verdicts only, never of how they were inferred.

Face: `running.read_features`, `running.run`, `running.gaps`, `mutants.mutants`, `mutation.Bench`.
"""
