// A list kept on the visitor's own device, if the visitor says so; nothing of it reaches the server but by sending a form.
// - [data-keep] on the list offers it; from then on each page that carries the case keeps it anew.
// - form[data-device] on the home page goes on with it; [data-forget] deletes it.
"use strict";
(() => {
  if (!window.indexedDB) return;
  const STORE = "cases";
  const KEY = "last";
  const db = new Promise((done, failed) => {
    const asked = window.indexedDB.open("compliance", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const doing = async (mode, what) => {
    const store = (await db).transaction(STORE, mode).objectStore(STORE);
    return new Promise((done, failed) => {
      const asked = what(store);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
  };
  const held = () => {
    const carry = document.querySelector('form#carry input[name="case"]');
    if (!carry) return null;
    const fields = {};
    for (const name of ["case", "order"]) {
      const input = carry.form.querySelector(`input[name="${name}"]`);
      if (input) fields[name] = input.value;
    }
    return fields;
  };
  const show = (kept) => {
    for (const box of document.querySelectorAll("[data-keep]")) {
      box.hidden = false;
      box.querySelector("[data-keep-kept]").hidden = !kept;
      box.querySelector("[data-keep-on]").hidden = kept;
      box.querySelector("[data-keep-why]").hidden = kept;
      box.querySelector("[data-forget]").hidden = !kept;
    }
    for (const form of document.querySelectorAll("form[data-device]")) {
      form.hidden = !kept;
      for (const old of form.querySelectorAll("input[type=hidden]")) old.remove();
      if (!kept) continue;
      for (const [name, value] of Object.entries(kept)) {
        const input = document.createElement("input");
        Object.assign(input, { type: "hidden", name, value });
        form.append(input);
      }
      form.querySelector("[data-device-name]").textContent = JSON.parse(kept.case).organisation.name;
    }
  };
  const look = async () => {
    try {
      let kept = (await doing("readonly", (store) => store.get(KEY))) || null;
      const now = kept && held();
      if (now) {
        await doing("readwrite", (store) => store.put(now, KEY));
        kept = now;
      }
      show(kept);
    } catch { /* the browser keeps nothing for this site: the offer is not made */ }
  };
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-keep-on], [data-forget]");
    if (!button) return;
    try {
      if (button.matches("[data-forget]")) await doing("readwrite", (store) => store.delete(KEY));
      else await doing("readwrite", (store) => store.put(held(), KEY));
      const kept = (await doing("readonly", (store) => store.get(KEY))) || null;
      show(kept);
      const next = button.closest("[data-keep]");
      if (next) next.querySelector(kept ? "[data-forget]" : "[data-keep-on]").focus();
    } catch { /* refused by the browser */ }
  });
  document.addEventListener("htmx:afterSettle", look);
  look();
})();
