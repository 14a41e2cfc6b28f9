"""What to do when something went wrong: who is told by when, to the hour as each law counts, and what to say.
It reads no clock: when it was noticed is an answer like the others, and works without a case from what happened, when, and whose data.

Face: `story.Story`, `story.read_story`, `story.case_with`, `document.incident`, `calendar_file.calendar`.
"""
