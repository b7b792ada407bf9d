// Keys and quick turning of pages. Everything here can be done without it, by links and forms.
"use strict";

const CHANGED = ["main", "#status", "header.top", "#undo"];
let turning = false;
let shownAddress = location.pathname + location.search;

/** The key that was meant: on an Arabic keyboard layout the letter of the same place. */
function meant(event) {
  if (/^[ -~]$/.test(event.key) || event.key.length > 1) return event.key;
  if (event.key === "؟") return "?";
  const letter = /^Key([A-Z])$/.exec(event.code);
  if (letter) return letter[1].toLowerCase();
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
  if (digit) return digit[1];
  if (event.code === "Slash") return event.shiftKey ? "?" : "/";
  return event.key;
}

function typing(element) {
  return element.closest("input, select, textarea, [contenteditable]") !== null;
}

/** Put the answer of the server in the place of what is shown. */
function show(html, address, keep) {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!page.querySelector("main")) { location.assign(address); return; }
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  for (const name of CHANGED) {
    const next = page.querySelector(name);
    const shown = document.querySelector(name);
    if (next && shown) {
      if (name === "#status") shown.replaceChildren(...next.childNodes);
      else shown.replaceWith(next);
    }
  }
  if (!keep) history.pushState(null, "", address);
  shownAddress = location.pathname + location.search;
  scrollTo({ top: 0, behavior: "instant" });
  prepare();
  const heading = document.querySelector("main h1");
  if (heading) heading.focus({ preventScroll: true });
}

async function turn(address, options, keep) {
  if (turning) return;
  turning = true;
  try {
    const answer = await fetch(address, { credentials: "same-origin", ...options });
    show(await answer.text(), answer.url, keep || !answer.ok);
  } catch (error) {
    const status = document.getElementById("status");
    status.className = "said trouble";
    status.textContent = String(error.message || error);
  } finally {
    turning = false;
  }
}

function send(form, button) {
  const fields = new URLSearchParams(new FormData(form));
  if (button && button.name) fields.set(button.name, button.value);
  return turn(form.getAttribute("action"), { method: "POST", body: fields });
}

function follow(selector) {
  const link = document.querySelector(selector);
  if (link) turn(link.getAttribute("href"));
  return link !== null;
}

function choose(step) {
  const cards = [...document.querySelectorAll(".card .open")];
  const here = cards.indexOf(document.activeElement);
  const next = cards[Math.min(cards.length - 1, Math.max(0, here < 0 ? 0 : here + step))];
  if (next) { next.focus(); next.scrollIntoView({ block: "nearest", behavior: "instant" }); }
}

function walk(step) {
  if (document.getElementById("finding")) follow(step > 0 ? "a[rel=next]" : "a[rel=prev]");
  else choose(step);
}

function press(id) {
  const button = document.getElementById(id);
  if (button) send(button.form, button);
}

function dismiss() {
  const choice = document.getElementById("dismiss");
  if (!choice) return;
  choice.open = true;
  choice.querySelector("fieldset button").focus();
}

function reason(number) {
  const choice = document.getElementById("dismiss");
  if (!choice || !choice.open) return false;
  const button = choice.querySelectorAll("fieldset button")[number - 1];
  if (button) send(button.form, button);
  return Boolean(button);
}

function search() {
  const field = document.getElementById("search");
  if (field) { field.focus(); field.select(); }
  else location.assign(document.querySelector("header.top .brand").href + "#search");
}

function help() {
  const dialog = document.getElementById("keys");
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

const KEYS = {
  j: () => walk(1),
  k: () => walk(-1),
  a: () => press("accept"),
  f: () => press("fixed"),
  d: dismiss,
  u: () => send(document.getElementById("undo")),
  n: () => document.getElementById("note")?.focus(),
  "/": search,
  "?": help,
};

function escape(target) {
  const choice = document.getElementById("dismiss");
  if (choice && choice.open) { choice.open = false; choice.querySelector("summary").focus(); }
  else if (typing(target)) target.blur();
}

// A key that is pressed as soon as the page can be seen waits until all of the page is there.
const early = [];

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (document.readyState === "loading") {
    if (document.querySelector("main") && Object.hasOwn(KEYS, meant(event))) early.push(event);
    return;
  }
  const key = meant(event);
  if (key === "Escape") { escape(event.target); return; }
  if (typing(event.target) || event.repeat) return;
  if (document.getElementById("keys").open && key !== "?") return;
  if (/^[1-9]$/.test(key)) { if (reason(Number(key))) event.preventDefault(); return; }
  if (!Object.hasOwn(KEYS, key)) return;
  event.preventDefault();
  KEYS[key]();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.id !== "decide" && form.id !== "undo") return;
  event.preventDefault();
  send(form, event.submitter);
});

document.addEventListener("click", (event) => {
  if (event.target.closest("#open-keys")) help();
  const link = event.target.closest("a[rel=next], a[rel=prev]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !document.getElementById("finding")) return;
  event.preventDefault();
  turn(link.getAttribute("href"));
});

addEventListener("popstate", () => {
  // Going to a place on the same page is no turning of pages.
  if (location.pathname + location.search !== shownAddress) turn(location.href, {}, true);
});

function prepare() {
  for (const button of document.querySelectorAll("#open-keys")) button.hidden = false;
  const filters = document.getElementById("more-filters");
  if (filters && matchMedia("(min-width: 761px)").matches) filters.open = true;
}

addEventListener("DOMContentLoaded", () => {
  prepare();
  if (location.hash === "#search") search();
  for (const event of early.splice(0)) document.body.dispatchEvent(new KeyboardEvent("keydown", event));
});
