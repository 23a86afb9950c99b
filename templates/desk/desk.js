/* What the desk's pages do beside links and forms. Without it all of them work; the preview has to be loaded again by hand. */
"use strict";

(function () {
  const BETWEEN_FAULTS = 3000;
  const BETWEEN_SIGNS = 10 * 60 * 1000;

  /* A link out of the frame would show an empty frame: other sites may not be framed here. */
  function openOutside(frame) {
    for (const link of frame.contentDocument.querySelectorAll("a[href^='http']")) {
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    }
  }

  /* The desk was closed, or the computer has ended it: nobody should type on in vain. */
  function answers(it) {
    document.getElementById("Gone").hidden = it;
  }

  async function freshState() {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("State");
    const state = document.getElementById("State");
    if (fresh && state) {
      state.replaceWith(document.adoptNode(fresh));
    }
    return fresh;
  }

  /* The frame is loaded again only when the new site stands: the old one stays in view until then. */
  async function follow(frame) {
    for (;;) {
      const state = document.getElementById("State");
      try {
        const answer = await fetch(state.dataset.waits + "?after=" + state.dataset.number);
        const now = await answer.json();
        answers(true);
        if (String(now.number) !== state.dataset.number) {
          await freshState();
          if (!frame) {
            location.reload();
          } else if (now.current) {
            frame.contentWindow.location.reload();
          }
        }
      } catch {
        answers(false);
        await new Promise((again) => setTimeout(again, BETWEEN_FAULTS));
      }
    }
  }

  const frame = document.getElementById("Proof");
  if (frame) {
    frame.addEventListener("load", () => openOutside(frame));
  }
  if (document.getElementById("State")) {
    follow(frame);
  } else {
    /* The desk closes itself when no page is open any more. */
    const sign = document.querySelector("link[rel=icon]").href;
    setInterval(() => fetch(sign).then(() => answers(true), () => answers(false)), BETWEEN_SIGNS);
  }
})();
