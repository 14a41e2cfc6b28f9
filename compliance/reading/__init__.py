"""Files read strictly: nothing in them is guessed, and each fault comes with its line.
Knows no law; what a file must hold is said by whoever asks for it.

Face: `strict_yaml.parse`, `strict_yaml.Document`, `validation.validate`.
"""
