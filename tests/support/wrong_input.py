"""A small sound case, and a change of a text that is sure to have been made: what tests of wrong input begin from."""

CASE = """\
schema: case/1
organisation:
  name: Tremblay
  answers:
    org.kind: for-profit
    org.established_in: [FR]
    org.headcount: {FR: 12}
use_cases:
  - id: ranking
    name: CV ranking
    answers:
      use.purposes: [recruitment]
      use.started: 2026-03
      people.locations: [FR]
"""


def changed(old: str, new: str, text: str = CASE) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)
