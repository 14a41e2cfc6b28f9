"""The notices of an incident: every duty that falls due by a breach or an accident has one, and what is wrong with one is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.loading import load
from compliance.law.notice_faults import FILE
from compliance.law.rulebook import Rulebook
from tests.support import small_law

GDPR = small_law.in_chapters("rulesets/eu/gdpr.yaml")


def test_every_duty_that_an_incident_starts_has_a_notice(rulebook: Rulebook) -> None:
    told = {one.duty for one in rulebook.notices.values()}
    started = {i for i, rule in rulebook.rules.items() if rule.obligation.event in rulebook.incident_events}
    assert started - told == set()


def test_every_time_limit_of_such_a_duty_is_counted_or_is_one_of_keeping(rulebook: Rulebook) -> None:
    kept = {"ca-pipeda.s10-3.breach-records", "ca-qc-p391.s3-8.incident-register"}  # how long a record is kept
    for ident, rule in rulebook.rules.items():
        if rule.obligation.event in rulebook.incident_events and ident not in kept:
            counted = {n.limit.within for n in rulebook.notices.values() if n.duty == ident and n.limit is not None}
            assert {limit.within for limit in rule.obligation.time_limits} <= counted, ident


def test_most_notices_rest_on_words_of_the_law(rulebook: Rulebook) -> None:
    bare = {i for i, one in rulebook.notices.items() if one.quote is None and not one.recall}
    assert bare == {"us-reg-sp.people"}


@pytest.mark.parametrize(
    ("old", "new", "english", "french"),
    [
        ("from: noticed, counting: eu-periods}", "from: noticed, counting: eu-period}", 'no way of counting "eu-period"', "aucun mode de calcul"),
        ("within: PT72H, from: noticed", "within: PT96H, from: noticed", "has no time limit PT96H", "n'a pas de délai PT96H"),
        ("duty: eu-gdpr.art34.breach-people", "duty: eu-gdpr.art34.breach-peeple", "no obligation", "aucune obligation"),
        ('quote: "33-2"', 'quote: "33-22"', 'no quotation "33-22"', "aucune citation"),
        ("event: breach", "event: breech", 'has no option "breech"', "n'a pas d'option"),
        ("Europe/Paris", "Europe/Lutetia", 'no zone of time "Europe/Lutetia"', "aucun fuseau horaire"),
        ("id: eu-gdpr.client", "id: eu-gdpr.authority", 'another notice "eu-gdpr.authority"', "un autre avis"),
        ('closed: ["12-29"', 'closed: ["13-29"', "is no day of the year", "n'est pas un jour de l'année"),
        ("{test: eu-gdpr.controller}", "{test: eu-gdpr.controler}", 'no test "eu-gdpr.controler"', "aucun critère"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_notice_is_told(tmp_path: Path, old: str, new: str, english: str, french: str) -> None:
    small_law.write(tmp_path, *GDPR, "rulesets/eu/gdpr.sources.yaml")
    text = (small_law.ROOT / FILE).read_text(encoding="utf-8")
    assert old in text
    head, _, notices = text.partition("notices:\n# ")
    mine = [one for one in notices.split("\n- id: ") if "duty: eu-gdpr." in one]
    head = head.replace('  of: jp-appi\n  quote: "guide-36"\n', "").replace('  of: jp-appi\n  quote: "guide-35"\n', "")
    said = f"{head}notices:\n" + "".join(f"- id: {one}\n" for one in mine)
    assert old in said
    (tmp_path / FILE).write_text(said.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    assert english in str(caught.value)
    assert french in in_words(caught.value.faults[0].message, "fr")
