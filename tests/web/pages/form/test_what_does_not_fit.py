"""What does not fit comes back beside its field, with what was typed."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from tests.support.browsing import Visitor
from tests.support.form_posts import faultless, opened, small

WRONG: tuple[tuple[str, list[tuple[str, str]], str], ...] = (
    ("org.kind", [], "a-for-profit"),
    ("org.sector", [], "yes-retail-hospitality"),
    ("org.sector", [("yes", "retail-hospitality"), ("none", "1")], "none"),
    ("org.established_in", [], "yes-CA"),
    ("org.headcount", [("row", "FR"), ("n-0", "many")], "n-0"),
    ("org.headcount", [("row", "FR"), ("row", ""), ("n-0", "4"), ("n-1", "5")], "p-1"),
    ("org.headcount", [("row", "FR"), ("row", ""), ("n-0", "4"), ("p-1", "FR"), ("n-1", "5")], "p-1"),
    ("org.headcount", [("row", "FR"), ("n-0", "4"), ("none", "1")], "none"),
    ("org.headcount", [("row", "FR"), ("n-0", "4"), ("b-0", "b9")], "n-0"),
    ("org.headcount", [("row", "FR")], "n-0"),
    ("org.turnover", [("currency", "EUR")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "about nine million")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "9000000"), ("to", "10")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "9000000"), ("band", "b0")], "from"),
    ("org.turnover", [("currency", "EUR"), ("to", "9000000")], "from"),
    ("org.turnover", [("currency", "EUR"), ("from", "1"), ("to", "9"), ("more", "1")], "to"),
    ("org.data_handlers", [("from", "-3")], "from"),
    ("use.started", [], "y1"),
    ("use.started", [("when", "day"), ("y1", "26")], "y1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("d1", "3")], "m1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("m1", "2"), ("d1", "30")], "d1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("m1", "2"), ("d1", "99")], "d1"),
    ("use.started", [("when", "none"), ("y1", "2026")], "y1"),
    ("use.started", [("when", "day"), ("y1", "2026"), ("y2", "2024")], "y1"),
)


@pytest.mark.parametrize(("fact", "typed", "where"), WRONG, ids=lambda p: str(p)[:50])
def test_what_does_not_fit_comes_back_with_what_was_typed(
    visitor: Visitor, fact: str, typed: list[tuple[str, str]], where: str
) -> None:
    opened(visitor, small(), fact=fact, use="cv")
    before = visitor.case
    page = visitor.answer(typed)
    assert visitor.response.status_code == 422
    assert visitor.fact == fact
    assert visitor.case == before, "a wrong answer must change nothing"
    assert f'<a href="#{where}">' in page.text
    assert where in page.ids, "the summary must lead to a field"
    assert say("web.form.error-title", visitor.lang) in page.said
    sent = page.forms["same"].pairs
    for name, value in typed:
        assert (name, value) in sent, f"{name} = {value} was lost"
    faultless(page)
    if visitor.lang == "fr":
        shown = page.text.split('class="errors"')[1].split("</ul>")[0]
        assert not any(w in shown for w in (" not ", "write ", "is a ", "before it")), shown


def test_the_other_language_keeps_what_was_typed(client: TestClient) -> None:
    visitor = Visitor(client, "en")
    opened(visitor, small(), fact="org.turnover")
    form = visitor.page.forms["same"]
    kept = [p for p in form.pairs if p[0] not in ("from", "currency")]
    switch = next(b for b in visitor.page.buttons if b.get("name") == "again" and b["form"] == "same")
    other = Visitor(client, "fr")
    page = other.post(switch["formaction"], [*kept, ("from", "12 345"), ("currency", "USD"), ("again", "1")])
    assert page.lang == "fr"
    assert ("from", "12 345") in page.forms["same"].pairs
    assert ("currency", "USD") in page.forms["same"].pairs
    assert other.case == visitor.case
