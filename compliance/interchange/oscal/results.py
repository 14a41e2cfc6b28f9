"""What was found for a case and what is still to be done, as OSCAL assessment results and plan of action and milestones.

Every duty is an observation: whether it applies, why, and the answers that decide. A finding says whether something is satisfied, so
only what is owed on the day has one; what may apply, is not yet in force or is voluntary has none. Nothing here was tested: what
is satisfied is so by the firm's own word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compliance.checklist.checklist import Checklist
from compliance.interchange.oscal.catalog import CATALOG_FILE
from compliance.interchange.oscal.parts import (
    NAMESPACE,
    Json,
    bullets,
    identified,
    line,
    markup,
    metadata,
    moment,
    paragraphs,
    props,
    statement_id,
)
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.results.parts import given
from compliance.results.shapes import ItemDoc, ResultDoc
from compliance.results.words import cap_words, when_words
from compliance.review.words import FINISHED
from compliance.version import VERSION


class _Telling:
    """Tells the items of one case in one language."""

    def __init__(self, checklist: Checklist, doc: ResultDoc, lang: Lang) -> None:
        self.checklist, self.doc, self.lang = checklist, doc, lang
        self.book = checklist.assessment.rulebook
        self.uses = {u["id"]: u["name"] for u in doc.case.use_cases}
        self.caps = {i.key: i.cap for i in checklist.items}
        self.tool = identified(
            "tool",
            {
                "type": "software",
                "title": f"compliance {VERSION}",
                "description": markup(say("export.tool", lang)),
                "status": {"state": "operational"},
            },
        )
        self.firm = identified(
            "party", {"type": "organization", "name": line(doc.case.name), "props": props({"case-id": doc.case.id})}
        )
        self.components = {
            ident: identified(
                "use-case",
                {
                    "type": "service",
                    "title": markup(name),
                    "description": markup(say("export.use", lang, name=name)),
                    "props": props({"use-case": ident}),
                    "status": {"state": "other", "remarks": markup(say("export.use.state", lang))},
                },
                doc.case.id,
            )
            for ident, name in self.uses.items()
        }

    @property
    def as_of(self) -> str:
        return moment(self.doc.as_of)

    @property
    def origins(self) -> list[Json]:
        return [{"actors": [{"type": "tool", "actor-uuid": self.tool["uuid"]}]}]

    def say(self, key: str, **slots: object) -> str:
        return say(key, self.lang, **slots)

    def of(self, pair: Mapping[str, str], item: ItemDoc) -> str:
        """Return a text of a duty in the language in which its legal system is explained."""
        return picked(dict(pair), self.book.lang_of(item.obligation, self.lang))

    def head(self, title: str) -> Json:
        """Return the metadata, with what the reader must know about the run: own weights, law not covered, answers left out."""
        notes = [picked(w, self.lang) for w in self.doc.warnings]
        return {**metadata(self.checklist, title, self.lang, about_case=True, remarks=notes), "parties": [self.firm]}

    def local_definitions(self) -> Json:
        platform = identified(
            "platform", {"title": self.tool["title"], "uses-components": [{"component-uuid": self.tool["uuid"]}]}
        )
        out: Json = {"assessment-assets": {"components": [self.tool], "assessment-platforms": [platform]}}
        if self.components:
            out["components"] = list(self.components.values())
        return out

    def subject(self, item: ItemDoc) -> Json:
        if item.use_case is None:
            return {"subject-uuid": self.firm["uuid"], "type": "party", "title": markup(self.doc.case.name)}
        component = self.components[item.use_case]
        return {"subject-uuid": component["uuid"], "type": "component", "title": component["title"]}

    # ------------------------------------------------------------------------------------------------- observations

    def verdict(self, item: ItemDoc) -> str:
        """Say in a sentence what was found on a duty."""
        reason = f"reason.{item.reason}"
        if item.verdict == "may-apply":
            reason = "reason.open" if given(item.missing, "questions") else "export.reason.law-open"
        return self.say("export.verdict", verdict=self.say(f"verdict.{item.verdict}"), reason=self.say(reason))

    def when(self, item: ItemDoc) -> str:
        """Say as a sentence from when a duty holds."""
        words = when_words(item, self.lang)
        return f"{words[:1].upper()}{words[1:]}."

    def observation(self, item: ItemDoc) -> Json:
        firsts = [self.cited(s, item) for s in given(item.because, "derivations")]
        if item.verdict == "does-not-apply":
            says = [self.verdict(item)]
        else:
            says = [self.verdict(item), self.when(item), self.of(item.duty, item)]
        says += [self.say("export.missing", question=self.ask(f)) for f in given(item.missing, "questions")]
        says += [self.say("export.law-open", question=self.law(s)) for s in item.law_open]
        out: Json = {
            "title": markup(self.of(item.title, item)),
            "description": paragraphs(says),
            "props": props(
                {
                    "obligation": item.obligation,
                    "use-case": item.use_case,
                    "legal-system": item.jurisdiction,
                    "verdict": item.verdict,
                    "reason": item.reason,
                    "exception": item.exceptions,
                    "displaced-by": item.displaced_by,
                    "force": item.force,
                    "from": item.start,
                    "possible-from": item.possible_from,
                    "certain-from": item.certain_from,
                    "tier": item.tier,
                    "rank": item.rank,
                    "status": item.status if item.rank is not None else None,
                    "missing-answer": given(item.missing, "questions"),
                    "open-question-of-law": item.law_open,
                    "basis": item.citation.basis,
                }
            ),
            "links": [{"href": f"{CATALOG_FILE}#{item.obligation}", "rel": "reference"}],
            "methods": ["INTERVIEW"],  # all rests on answers that the firm gave
            "types": ["control-objective"],
            "origins": self.origins,
            "subjects": [self.subject(item)],
            "collected": self.as_of,
        }
        evidence = [*self.answers(item), *self.in_place(item)]
        if evidence:
            out["relevant-evidence"] = evidence
        if firsts:
            out["remarks"] = bullets(firsts)
        return identified("observation", out)

    def cited(self, step: dict[str, Any], item: ItemDoc) -> str:
        says = self.of(step["says"], item)
        return says if step["citation"] is None else f"{says} ({self.of(step['citation'], item)})"

    def ask(self, fact: str) -> str:
        return self.book.facts[fact].ask.in_(self.lang)

    def law(self, state: str) -> str:
        return self.book.law_states[state].meaning.in_(self.lang)

    def answers(self, item: ItemDoc) -> Iterator[Json]:
        """Yield the answers in a derivation, each sentence once, in the order in which it tells them."""
        told: set[tuple[str, str]] = set()
        for step in _steps(given(item.because, "derivations")):
            if "fact" not in step:
                continue
            says = self.of(step["says"], item)
            if (step["fact"], says) not in told:
                told.add((step["fact"], says))
                yield {
                    "description": markup(says),
                    "props": props({"fact": step["fact"], "holds": step["value"], "standing": step.get("standing")}),
                }

    def in_place(self, item: ItemDoc) -> Iterator[Json]:
        for named in item.evidence_in_place:
            yield {"description": markup(self.say("export.evidence", name=named)), "props": props({"evidence": named})}

    # ----------------------------------------------------------------------------------------------------- findings

    def finding(self, item: ItemDoc, observation: Json) -> Json:
        done = item.status == "done"
        return identified(
            "finding",
            {
                "title": observation["title"],
                "description": markup(self.of(item.duty, item)),
                "props": props(
                    {"obligation": item.obligation, "use-case": item.use_case, "status": item.status, "tier": item.tier}
                ),
                "origins": self.origins,
                "target": {
                    "type": "statement-id",
                    "target-id": statement_id(item.obligation),
                    "status": {
                        "state": "satisfied" if done else "not-satisfied",
                        "reason": "other",
                        "remarks": markup(self.say(f"export.finding.{item.status}")),
                    },
                },
                "related-observations": [{"observation-uuid": observation["uuid"]}],
            },
        )

    # ------------------------------------------------------------------------------------------------ what is to do

    def risk(self, item: ItemDoc, observation: Json) -> Json:
        assert item.priority is not None
        cap = self.caps[(item.obligation, item.use_case or "")]
        sanction = self.of(given(item.sanction, "background").text, item)
        says = [sanction] if cap is None else [sanction, self.say("export.cap", cap=cap_words(cap, self.lang))]
        facets = {"tier": item.tier, "rank": item.rank, "score": item.priority.score, "vector": item.priority.vector}
        out: Json = {
            "title": observation["title"],
            "description": markup(self.verdict(item)),
            "statement": paragraphs(says),
            "props": props({"obligation": item.obligation, "use-case": item.use_case}),
            "status": self.risk_status(item),
            "origins": self.origins,
            "characterizations": [
                {
                    "origin": self.origins[0],
                    "facets": [{"name": n, "system": NAMESPACE, "value": str(v)} for n, v in facets.items()],
                }
            ],
        }
        if item.verdict == "applies" and item.force == "upcoming" and item.start is not None:
            out["deadline"] = moment(item.start)
        out["remediations"] = [self.response(item)]
        out["related-observations"] = [{"observation-uuid": observation["uuid"]}]
        return identified("risk", out)

    def risk_status(self, item: ItemDoc) -> str:
        if item.status == "in-progress":
            return "remediating"
        return "investigating" if item.verdict == "may-apply" else "open"

    def response(self, item: ItemDoc) -> Json:
        says = [self.of(item.duty, item), self.of(item.timing, item)]
        out: Json = {
            "lifecycle": "planned" if item.status == "in-progress" else "recommendation",
            "title": markup(self.of(item.title, item)),
            "description": paragraphs(says),
            "props": props({"effort": item.effort}),
            "origins": self.origins,
            "required-assets": [
                identified("asset", {"description": markup(self.of(e, item))}, item.obligation, item.use_case)
                for e in given(item.evidence, "background")
            ],
        }
        return identified("response", out, item.obligation, item.use_case)

    def plan_item(self, item: ItemDoc, observation: Json, risk: Json) -> Json:
        return identified(
            "poam-item",
            {
                "title": observation["title"],
                "description": paragraphs([self.of(item.duty, item), self.of(item.timing, item), self.verdict(item)]),
                "props": props(
                    {
                        "obligation": item.obligation,
                        "use-case": item.use_case,
                        "legal-system": item.jurisdiction,
                        "tier": item.tier,
                        "rank": item.rank,
                        "status": item.status,
                        "verdict": item.verdict,
                        "force": item.force,
                        "from": item.start,
                    }
                ),
                "links": [{"href": f"{CATALOG_FILE}#{item.obligation}", "rel": "reference"}],
                "origins": self.origins,
                "related-observations": [{"observation-uuid": observation["uuid"]}],
                "related-risks": [{"risk-uuid": risk["uuid"]}],
            },
        )


def owed(item: ItemDoc) -> bool:
    """Whether a duty is owed on the as-of date: it surely applies and is in force."""
    return item.verdict == "applies" and item.force == "in-force"


def to_do(item: ItemDoc) -> bool:
    """Whether an item is still on the plan: it applies or may apply, and is neither done nor waived."""
    return item.rank is not None and item.status not in FINISHED


def assessment_results(checklist: Checklist, doc: ResultDoc, lang: Lang) -> Json:
    """Return the assessment results of a case: an observation for every item, a finding for each that is owed on the day."""
    telling = _Telling(checklist, doc, lang)
    basis = identified(
        "basis",
        {
            "title": markup(say("export.basis", lang, case=doc.case.name)),
            "description": markup(say("export.basis.means", lang)),
            "props": props({"case-sha256": doc.case.sha256, "rulebook-sha256": doc.rulebook.sha256}),
        },
    )
    seen = [(item, telling.observation(item)) for item in doc.items]
    findings = [telling.finding(item, observation) for item, observation in seen if owed(item)]
    controls = sorted({i.obligation for i in doc.items})
    result: Json = {
        "title": markup(say("export.results", lang, case=doc.case.name)),
        "description": paragraphs([say("export.results.means", lang), say("export.results.findings", lang)]),
        "start": telling.as_of,
        "links": [{"href": f"#{basis['uuid']}", "rel": "reference"}],
        "local-definitions": telling.local_definitions(),
        "reviewed-controls": {"control-selections": [{"include-controls": [{"control-id": c} for c in controls]}]},
        "observations": [observation for _, observation in seen],
    }
    if findings:
        result["findings"] = findings
    return identified(
        "assessment-results",
        {
            "metadata": telling.head(say("export.results", lang, case=doc.case.name)),
            "import-ap": {"href": f"#{basis['uuid']}", "remarks": markup(say("export.no-plan", lang))},
            "results": [identified("result", result)],
            "back-matter": {"resources": [basis]},
        },
    )


def plan_of_action(checklist: Checklist, doc: ResultDoc, lang: Lang) -> Json | None:
    """Return the open items as a plan of action and milestones, in the order of the checklist; None where nothing is open."""
    telling = _Telling(checklist, doc, lang)
    seen = [(item, telling.observation(item)) for item in doc.items if to_do(item)]
    if not seen:
        return None
    rated = [(item, observation, telling.risk(item, observation)) for item, observation in seen]
    return identified(
        "plan-of-action-and-milestones",
        {
            "metadata": telling.head(say("export.plan", lang, case=doc.case.name)),
            "system-id": {"identifier-type": NAMESPACE, "id": line(doc.case.id)},
            "local-definitions": telling.local_definitions(),
            "observations": [observation for _, observation, _ in rated],
            "risks": [risk for _, _, risk in rated],
            "poam-items": [telling.plan_item(*one) for one in rated],
        },
    )


def _steps(steps: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for step in steps:
        yield step
        yield from _steps(step["children"])


__all__ = ["assessment_results", "owed", "plan_of_action", "to_do"]
