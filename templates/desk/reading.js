/* Keeps what is typed, shows each rule as it will stand on a list, and lets single keys do what buttons do. */
"use strict";

(function () {
  const QUIET = 400;
  const LONGEST = 900;
  const form = document.getElementById("Reading");
  const kept = document.getElementById("Kept");

  let timer = 0;
  let since = 0;
  let sending = false;
  let again = false;
  let leaving = false;

  function show(lines) {
    for (const place of document.querySelectorAll("[data-line]")) {
      const words = lines[place.dataset.line];
      if (words !== undefined) {
        place.textContent = words;
        place.hidden = words === "";
      }
    }
  }

  /* A field of the form is called "action", so the form itself has to be asked by its attribute. */
  async function keep() {
    clearTimeout(timer);
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    again = false;
    since = 0;
    const address = form.dataset.typed + form.getAttribute("action").replace(/^.*\/(?:read|edit)(?=\/)/, "");
    try {
      const answer = await fetch(address, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      show((await answer.json()).lines);
      kept.textContent = kept.dataset.kept;
    } catch {
      if (!leaving) {
        kept.textContent = kept.dataset.lost;
        again = true;
      }
    }
    sending = false;
    if (again && !leaving) {
      timer = setTimeout(keep, LONGEST);
    }
  }

  function typed() {
    const now = Date.now();
    since = since || now;
    clearTimeout(timer);
    timer = setTimeout(keep, Math.max(0, Math.min(QUIET, since + LONGEST - now)));
  }

  function isWriting(place) {
    return place.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  }

  function key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) {
      return;
    }
    const target = document.querySelector('[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (target) {
      event.preventDefault();
      target.click();
    }
  }

  if (form && form.dataset.typed) {
    form.addEventListener("input", typed);
    form.addEventListener("submit", () => {
      leaving = true;
      clearTimeout(timer);
    });
  }
  /* Without this, the server puts a mention behind the text. */
  for (const button of document.querySelectorAll('button[value^="mention."]')) {
    button.addEventListener("click", (event) => {
      const target = document.getElementById(button.value);
      const text = document.getElementById(button.value.slice("mention.".length));
      event.preventDefault();
      if (target.value) {
        text.setRangeText("[[" + target.value + "]]", text.selectionStart, text.selectionEnd, "end");
        target.value = "";
        text.focus();
        typed();
      }
    });
  }
  const keys = document.getElementById("Keys");
  if (keys && keys.dataset.on === "true") {
    document.addEventListener("keydown", key);
  }
  const summary = document.getElementById("Summary");
  if (summary) {
    summary.focus();
  }
})();
