/* A document dropped on the field is chosen there; the form itself needs no script. */
"use strict";

(function () {
  const drop = document.getElementById("Drop");
  const file = document.getElementById("file");
  const policy = document.getElementById("policy");
  const fresh = document.getElementById("New");

  /* What is larger than the desk takes need not be sent. */
  const MOST = 20 * 1024 * 1024;
  const large = document.getElementById("Large");

  function isLarge() {
    large.hidden = !(file.files.length > 0 && file.files[0].size > MOST);
    return !large.hidden;
  }

  file.addEventListener("change", isLarge);
  file.form.addEventListener("submit", (event) => {
    if (isLarge()) {
      event.preventDefault();
      file.focus();
    }
  });

  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over-it");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over-it"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over-it");
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      isLarge();
    }
  });

  function show() {
    fresh.hidden = policy.value !== "";
    /* A form that comes back has lost its file, so nothing is sent that would come back. */
    for (const field of fresh.querySelectorAll("input, select")) {
      field.required = !fresh.hidden;
    }
  }

  policy.addEventListener("change", show);
  show();
  const summary = document.getElementById("Summary");
  if (summary) {
    summary.focus();
  }
})();
