"""What to ask next, so that no question is asked whose answer can change nothing.
Rests on decision diagrams of the conditions that are still open.

Face: `planner.plan`, `planner.Plan`, `planner.Question`, `shortlists.as_question`, `first_list.first_list`,
`relevance.Relevance`.
"""
