"""Why a verdict is what it is, down to the answers, and which single answer would change it, in words.
Adds nothing to what the inference found.

Face: `derivation.explain`, `near_miss.NearMisses`, `speaker.Speaker`, `rule_sentences.condition_lines`.
"""
