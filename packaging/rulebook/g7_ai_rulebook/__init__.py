"""The law as data: rulesets/, jurisdictions/ and features/, found by g7-ai-compliance where this is installed."""
