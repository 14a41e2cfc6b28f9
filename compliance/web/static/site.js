// What scripts add to the pages; everything works without them.
// - After a part of a page was swapped, or a form led to the next page of questions, the focus goes to its error summary or its heading.
// - The case of a page without an account is remembered in this tab, so that reloading or going back loses nothing: a page of questions
//   shown again by the Back key takes the newest answers, and its fields stay as they were left.
// - A list stays where it was when something on it is ticked.
// - form[data-reach] asks first whether the service answers, so that a page full of answers is not given up for an error of the browser.
// - A button asks the browser for a passkey and sends the form with its answer.
// - Long lists can be searched; what is taken back by "none of these" or "I don't know" is unticked.
"use strict";
(() => {
  const KEY = "case";
  const AT = "at"; // how far down the list was when something was ticked
  const main = () => document.getElementById("main");
  const storage = (() => { try { return window.sessionStorage; } catch { return null; } })();

  const remember = () => {
    const held = document.querySelector('form#carry input[name="case"]');
    if (!held || !storage) return;
    const fields = {};
    for (const input of held.form.querySelectorAll("input")) fields[input.name] = input.value;
    try { storage.setItem(KEY, JSON.stringify(fields)); } catch { /* no room: the page itself still holds the case */ }
  };

  const resume = () => {
    const form = document.querySelector("form[data-resume]");
    const text = form && storage && storage.getItem(KEY);
    if (!text) return;
    for (const [name, value] of Object.entries(JSON.parse(text))) {
      if (form.querySelector(`[name="${CSS.escape(name)}"]`)) continue;
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      form.append(input);
    }
    form.hidden = false;
    form.submit();
  };

  // What the Back key shows is a page as it was. Its questions are asked again over the answers given since, not over those of then.
  const renew = () => {
    const held = document.querySelector('form#carry input[name="case"]');
    const text = held && storage && document.querySelector("form#same[data-reach]") && storage.getItem(KEY);
    if (!text) return;
    const newest = JSON.parse(text);
    const whose = (data) => JSON.stringify([data.organisation.name, (data.use_cases || []).map((use) => use.id)]);
    if (whose(JSON.parse(newest.case)) !== whose(JSON.parse(held.value))) return;
    for (const name of ["case", "order"]) {
      for (const input of document.querySelectorAll(`input[type=hidden][name="${name}"]`)) input.value = newest[name];
    }
  };

  // Passkeys: bytes travel as base64url, in the options of a button and in the field that the server reads.
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const letters = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const read = (options) => {
    const made = { ...options, challenge: bytes(options.challenge) };
    if (made.user) made.user = { ...made.user, id: bytes(made.user.id) };
    for (const name of ["allowCredentials", "excludeCredentials"]) {
      if (made[name]) made[name] = made[name].map((one) => ({ ...one, id: bytes(one.id) }));
    }
    return made;
  };
  const said = (found) => {
    const response = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (found.response[name]) response[name] = letters(found.response[name]);
    }
    return JSON.stringify({ id: found.id, rawId: letters(found.rawId), type: found.type, response });
  };
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-passkey]");
    if (!button) return;
    const field = button.form.elements[button.dataset.into];
    const failed = button.closest(".field").querySelector("[data-passkey-failed]");
    failed.hidden = true;
    button.disabled = true;
    try {
      const publicKey = read(JSON.parse(button.dataset.options));
      field.value = said(await navigator.credentials[button.dataset.passkey]({ publicKey }));
      button.form.requestSubmit();
    } catch {
      failed.hidden = false; // refused, too late, or there is none: the browser has said which
      button.disabled = false;
      button.focus();
    }
  });

  const prepare = () => {
    for (const button of window.PublicKeyCredential ? document.querySelectorAll("[data-passkey]") : []) {
      button.hidden = false;
      button.closest(".field").querySelector("[data-passkey-without]").hidden = true;
    }
    for (const search of document.querySelectorAll("[data-search]")) {
      if (search.dataset.ready) continue;
      search.dataset.ready = "1";
      search.hidden = false;
      const input = search.querySelector("input");
      const root = document.getElementById(search.dataset.search);
      const told = search.querySelector("[role=status]");
      const plain = (s) => s.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
      const rows = [...root.querySelectorAll("[data-name]")].map((row) => [row, plain(row.dataset.name)]);
      const folds = [...root.querySelectorAll("details")].map((fold) => [fold, fold.open]);
      input.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
      input.addEventListener("input", () => {
        const wanted = plain(input.value.trim());
        let found = 0;
        for (const [row, name] of rows) {
          row.hidden = wanted !== "" && !name.includes(wanted);
          if (!row.hidden) found += 1;
        }
        for (const [fold, open] of folds) {
          const some = fold.querySelector("[data-name]:not([hidden])") !== null;
          fold.open = wanted === "" ? open : some;
          fold.hidden = wanted !== "" && !some;
        }
        told.textContent = wanted === "" ? "" : found ? told.dataset.found.replace("{count}", String(found)) : told.dataset.nothing;
      });
    }
  };

  // Of one question: where several stand on a page, the names of the fields of each begin with its prefix.
  const PART = /^(q\d-)?(none|yes|unsure|unknown|same)$/;
  const untick = (form, names, but) => {
    for (const name of names) {
      for (const other of form.querySelectorAll(`input[name="${CSS.escape(name)}"]`)) if (but(other)) other.checked = false;
    }
  };
  document.addEventListener("change", (event) => {
    const box = event.target;
    const part = box instanceof HTMLInputElement && box.form && PART.exec(box.name);
    if (!part) return;
    const [prefix, kind] = [part[1] || "", part[2]];
    const named = (...kinds) => kinds.map((k) => prefix + k);
    if (!box.checked) {
      if (kind === "yes") untick(box.form, named("unsure"), (other) => other.value === box.value);
    } else if (kind === "yes" || kind === "unsure") {
      untick(box.form, named("none", "unknown", "same"), () => true);
    } else {
      untick(box.form, named("yes", "unsure", "none", "unknown", "same"), (other) => other !== box);
    }
  });

  document.addEventListener("submit", (event) => {
    const by = event.submitter;
    if (by && !event.target.contains(by)) {
      event.stopPropagation(); // a button elsewhere on the page sends the form as a browser does; htmx would not know which one it was
      const next = by.hasAttribute("data-enter") && event.target.querySelector(".actions button");
      if (next) {
        event.preventDefault();
        setTimeout(() => next.click()); // a form cannot be sent while it is being sent
        return;
      }
    }
    if (by && storage && /\/tick$/.test(by.formAction || "")) storage.setItem(AT, String(window.scrollY));
    if (event.target.matches("[data-reach]") && document.getElementById("unreachable") && (!by || event.target.contains(by)) && !reached) {
      event.preventDefault();
      reach(event.target, by);
    }
  }, true);
  let reached = false;
  const reach = async (form, by) => {
    try {
      await fetch("/health/live", { cache: "no-store" });
      reached = true;
      form.requestSubmit(by);
      reached = false;
    } catch {
      unreachable();
    }
  };
  const unreachable = () => {
    const note = document.getElementById("unreachable");
    if (note) { note.hidden = false; note.focus(); }
  };

  document.addEventListener("htmx:afterSettle", () => {
    prepare();
    remember();
    const shown = main();
    const goal = shown.querySelector("[data-focus]") || shown.querySelector("h1");
    if (!goal) return;
    if (!goal.hasAttribute("tabindex")) goal.setAttribute("tabindex", "-1");
    goal.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
  for (const name of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(name, unreachable);
  }
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    renew();
    remember();
  });

  const [way] = performance.getEntriesByType("navigation");
  prepare();
  if (way && way.type === "back_forward") renew();
  remember();
  resume();
  const at = storage && storage.getItem(AT);
  if (at && main().querySelector("[role=status]")) window.scrollTo(0, Number(at));
  if (at) storage.removeItem(AT);
  const first = document.querySelector("[data-focus]") ||
    (way && way.type === "navigate" && document.querySelector("form#same[data-reach] h1[tabindex]"));
  if (first) first.focus({ preventScroll: !first.matches("[data-focus]") });
})();
