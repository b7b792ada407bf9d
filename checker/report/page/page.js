"use strict";
(() => {
  const form = document.getElementById("filter");
  const query = document.getElementById("query");
  const kind = document.getElementById("kind");
  const decided = document.getElementById("decided");
  const shown = document.getElementById("shown");
  const none = document.getElementById("none");
  const button = document.getElementById("language");
  const root = document.documentElement;
  const told = (node) => (root.lang === "ar" ? node.dataset.words : node.dataset.en);
  const verdicts = [...form.querySelectorAll("input[name=verdict]")];
  // Search finds a word whatever its vowel signs, alef, ya and ta marbuta: أَحمد is found as احمد.
  const fold = (text) => text.toLowerCase().normalize("NFKC")
    .replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670]/g, "")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647")
    .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
    .replace(/\s+/g, " ");
  const findings = [...document.querySelectorAll("article.finding")].map((node) => ({
    node, verdict: node.dataset.verdict, kind: node.dataset.kind,
    decided: "decided" in node.dataset, text: null,
  }));
  const apply = () => {
    const words = fold(query.value).split(" ").filter(Boolean);
    const on = new Set(verdicts.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const finding of findings) {
      let visible = on.has(finding.verdict) && (!kind.value || kind.value === finding.kind)
        && (decided.checked || !finding.decided);
      if (visible && words.length) {
        finding.text ??= fold(finding.node.textContent);
        visible = words.every((word) => finding.text.includes(word));
      }
      if (finding.node.hidden === visible) finding.node.hidden = !visible;
      count += visible;
    }
    shown.textContent = told(shown).replace("{count}", count).replace("{total}", findings.length);
    none.hidden = count > 0;
    if (findings.length) none.textContent = told(none);
  };
  let frame = 0;
  const later = () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(apply); };
  form.addEventListener("input", later);
  form.addEventListener("submit", (event) => event.preventDefault());
  // Each word of the page itself carries the other language's; they change places.
  const turn = () => {
    for (const node of document.querySelectorAll("[data-ar]")) {
      const other = node.dataset.ar;
      node.dataset.ar = node.textContent;
      node.textContent = other;
    }
    const arabic = root.lang !== "ar";
    root.lang = arabic ? "ar" : "en";
    root.dir = arabic ? "rtl" : "ltr";
    button.textContent = arabic ? "English" : "العربية";
    button.lang = arabic ? "en" : "ar";
    button.dir = arabic ? "ltr" : "rtl";
    for (const finding of findings) finding.text = null;
    apply();
  };
  button.addEventListener("click", turn);
  // A link to a finding shows it even where the filter would not.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) { target.hidden = false; target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  form.hidden = false;
  button.hidden = false;
  const known = navigator.languages.map((name) => name.slice(0, 2)).find((name) => name === "ar" || name === "en");
  if (known === "ar") turn();
  else apply();
  reveal();
})();
